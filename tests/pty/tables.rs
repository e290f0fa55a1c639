//! A table typed by keys: cell by cell, a row more, one moved; and what the file and the sheet then hold.

use std::fs;

use serde_json::{Value, json};

use super::machine::Machine;
use super::person::Person;

const FIELD: &str = "46-annex-table";

fn rows(machine: &Machine, draft: &str) -> Value {
    let draft: Value = serde_json::from_slice(&fs::read(machine.draft(draft)).unwrap()).unwrap();
    draft["answers"][FIELD]["rows"].clone()
}

#[test]
fn a_table_typed_by_keys_is_in_the_file_and_in_the_sheet() {
    let machine = Machine::new();
    assert!(machine.run(&["new", "表", "--form", "mic-94"]).status.success());
    let mut person = Person::opens(machine.open("表"));
    person.terminal.press("F3");
    person.terminal.wait_until("the search", |screen| screen.contents().contains("項目を探す"));
    person.terminal.type_text("46.4");
    person.terminal.press("Enter");
    person.sees("the first cell", |pane| pane.title().ends_with("1/1行目 表題"));
    person.types("2026年の実績");
    for (keys, text) in [
        ("Tab", "帳票の出力"),
        ("Tab", "99.9%"),
        ("Enter", "1件"),
        ("Tab", "社内の監視記録による"),
        ("Ctrl-N", "受注の画面"),
        ("Tab", "99.99%"),
        ("Tab", "0件"),
    ] {
        person.terminal.press(keys);
        person.types(text);
    }
    person.terminal.press("Alt-Shift-Up");
    person.sees("the row above", |pane| pane.title().ends_with("1/2行目 障害発生件数"));
    person.terminal.press("Ctrl-Q");
    assert!(person.terminal.wait_for_end().success());

    let typed = json!([
        { "caption": "2026年の実績", "scope": "受注の画面", "availability": "99.99%", "failures": "0件" },
        {
            "caption": "2026年の実績", "scope": "帳票の出力", "availability": "99.9%", "failures": "1件",
            "notes": "社内の監視記録による",
        },
    ]);
    assert_eq!(rows(&machine, "表"), typed);

    let mut person = Person::opens(machine.open("表"));
    person.sees("the same cell", |pane| pane.title().ends_with("1/2行目 障害発生件数") && pane.shows_end_of("0件"));
    person.terminal.press("Ctrl-Q");
    assert!(person.terminal.wait_for_end().success());

    assert!(machine.run(&["export", "表", "-o", "sheet.xlsx"]).status.success());
    assert!(machine.run(&["import", "sheet.xlsx", "--name", "戻り"]).status.success());
    assert_eq!(rows(&machine, "戻り"), typed);
}
