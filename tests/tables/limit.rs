//! A table with a limit, in a form of the user's own: what its cells hold is counted together.

use std::fs;

use kisai::words::Language;
use serde_json::json;

use crate::sitting::Sitting;

const FORM: &str = r#"{
  "format": 1, "id": "tiny", "edition": "1", "languages": ["en"],
  "print": { "columns": [ { "id": "no", "heading": "no", "width": 4 }, { "id": "answer", "heading": "answer", "width": 40 } ] },
  "sections": [ { "id": "s", "items": [ { "no": 1, "id": "i", "group": "g", "fields": [
    { "id": "1-text", "kind": "text", "requirement": "none", "limit": { "chars": 10, "group": "1" }, "wording": "printed" },
    { "id": "1-table", "kind": "table", "requirement": "required", "limit": { "chars": 10, "group": "1" },
      "columns": [ { "id": "a", "kind": "text" }, { "id": "b", "kind": "date" } ], "wording": "printed" } ] } ] } ]
}"#;

const EN: &str = "\
form-title = Tiny form
print-column-no = No.
print-column-answer = Answer
mark-required = Required
section-s = Section
item-1 = Item
field-1-text = A text
field-1-table = A table
    .column-a = First
    .column-b = Second
";

fn sitting() -> Sitting {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("forms/tiny");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("form.json"), FORM).unwrap();
    fs::write(folder.join("en.ftl"), EN).unwrap();
    let mut sitting = Sitting::at_home(home, (80, 24), Language::En);
    sitting.drafts.create("tiny", "tiny").unwrap();
    sitting.open("tiny");
    sitting
}

#[test]
fn a_limit_holds_for_all_cells_and_the_fields_that_share_it_together() {
    let mut sitting = sitting();
    sitting
        .type_text("four")
        .press("Tab")
        .type_text("abc")
        .press("Tab")
        .type_text("2026")
        .press("Ctrl-N")
        .type_text("z");
    let session = sitting.model.session.as_ref().unwrap();
    let table = session.form().field("1-table").unwrap();
    assert_eq!(session.limit_used(table), 12);
    assert!(sitting.screen().contains("12/10"), "{}", sitting.screen());
    // Four characters and three leave room for three: the fourth digit is too much, and so is all behind it.
    let session = sitting.model.session.as_ref().unwrap();
    let excess = |row, column| session.excess_in_cell(table, kisai::ui::grid::At { row, column });
    assert_eq!([excess(0, 0), excess(0, 1), excess(1, 0), excess(1, 1)], [None, Some(3), Some(0), None]);
    let rules: Vec<&str> = session.findings().iter().map(|finding| finding.rule()).collect();
    assert!(rules.contains(&"over-limit"), "{rules:?}");
}

#[test]
fn the_kind_of_the_column_says_what_is_usual_and_what_enter_does() {
    let mut sitting = sitting();
    sitting.press("Tab Tab Ctrl-O Enter");
    let file = sitting.draft_file("tiny");
    let rows = || {
        serde_json::from_slice::<serde_json::Value>(&fs::read(&file).unwrap()).unwrap()["answers"]["1-table"]["rows"]
            .clone()
    };
    assert_eq!(rows(), json!([{ "b": "2026-11-21" }]));
    sitting.press("Shift-Tab").type_text("a\nb").press("Tab").press("Enter");
    assert_eq!(rows(), json!([{ "a": "a\nb", "b": "2026-11-21" }]));
    assert!(sitting.model.session.as_ref().unwrap().grid().is_some(), "nothing lies behind the last field");
}
