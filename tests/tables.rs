//! Tables as answers: by command, in the checks, in the exports.

mod limit;
mod screen;
mod undo;

use kisai::core::check::Checked;
use kisai::core::draft::Draft;
use kisai::core::table;
use kisai::export::{Format, Sheet, SheetLanguage, to_bytes};
use kisai::words::{FormFolder, Language, Words};
use serde_json::{Value, json};

use crate::commands::Kisai;
use crate::sitting::NOW;

const FIELD: &str = "46-annex-table";

fn mic() -> FormFolder {
    FormFolder::builtin("mic-94").unwrap()
}

fn with_rows(folder: &FormFolder, rows: &Value) -> Draft {
    let field = folder.form.field(FIELD).unwrap();
    let mut draft = Draft::new(&folder.form, "demo", NOW);
    draft.set_rows(&folder.form, field, table::from_json(&folder.form[field], rows).unwrap(), NOW);
    draft
}

#[test]
fn a_finding_in_a_cell_names_its_row_and_column() {
    let folder = mic();
    let rows = json!([
        { "scope": "受注", "availability": "99.99%", "failures": "1" },
        { "scope": "出力\u{e000}", "availability": "120%", "notes": "対象外(理由: )" },
        { "availability": "99.9" },
    ]);
    let draft = with_rows(&folder, &rows);
    let field = folder.form.field(FIELD).unwrap();
    let findings = Checked::new(&folder.form, &folder.labels, &draft, None).findings_of(field);
    let told = |language| {
        let words = Words::new(language);
        findings.iter().map(|finding| words.finding(&folder.form, &folder.words, finding)).collect::<Vec<_>>()
    };
    let rules: Vec<&str> = findings.iter().map(|finding| finding.rule()).collect();
    assert_eq!(rules, ["percent-over-100", "unfilled-reason", "uncertain-character", "no-unit"]);
    let (ja, en) = (told(Language::Ja), told(Language::En));
    let begin = ["2行目「稼働率」: ", "2行目「注記」: ", "2行目「1列目」: ", "3行目「稼働率」: "];
    assert!(ja.iter().zip(begin).all(|(told, begin)| told.starts_with(begin)), "{ja:?}");
    let begin = ["Row 2, Availability: ", "Row 2, Notes: ", "Row 2, Scope of service: ", "Row 3, Availability: "];
    assert!(en.iter().zip(begin).all(|(told, begin)| told.starts_with(begin)), "{en:?}");
}

#[test]
fn commands_take_rows_and_give_them() {
    let kisai = Kisai::new(Language::En);
    kisai.run(&["new", "demo", "--form", "mic-94"]).succeeds();
    let rows = json!([{ "scope": "a|b", "availability": 120, "caption": "2025" }, { "failures": "ﾊﾞｸﾞ" }]);
    std::fs::write(kisai.draft("demo").with_file_name("rows.json"), rows.to_string()).unwrap();
    let file = format!("@{}", kisai.draft("demo").with_file_name("rows.json").display());
    kisai.run(&["set", "demo", FIELD, &file]).succeeds();
    let shown = kisai.run(&["show", "demo", FIELD]).succeeds();
    assert_eq!(shown.out, "2025 | a\\|b | 120 |  | \n |  | バグ\n");
    let saved = &kisai.read_draft("demo")["answers"][FIELD]["rows"];
    assert_eq!(*saved, json!([{ "caption": "2025", "scope": "a|b", "availability": "120" }, { "failures": "バグ" }]));
    let checked: Value = serde_json::from_str(&kisai.run(&["check", "demo", "--json"]).out).unwrap();
    let finding = checked["findings"].as_array().unwrap().iter().find(|found| found["field"] == FIELD).unwrap();
    assert_eq!((&finding["row"], &finding["column"]), (&json!(1), &json!("availability")));
    // What is shown can be set again.
    kisai.run(&["new", "again", "--form", "mic-94"]).succeeds();
    kisai.run(&["set", "again", FIELD, shown.out.trim_end_matches('\n')]).succeeds();
    assert_eq!(kisai.read_draft("again")["answers"][FIELD]["rows"], *saved);
    assert!(!kisai.run(&["diff", "demo", "again"]).succeeds().out.contains("46.4"));
    kisai.run(&["set", "again", FIELD, ""]).succeeds();
    assert!(kisai.run(&["diff", "demo", "again"]).succeeds().out.contains("[-2025 | a"));
}

#[test]
fn what_is_no_row_of_the_table_is_told() {
    let kisai = Kisai::new(Language::En);
    kisai.run(&["new", "demo", "--form", "mic-94"]).succeeds();
    for (given, told) in [
        (
            r#"[{ "scop": "x" }]"#,
            "there is no column scop. The columns are: caption, scope, availability, failures, notes.",
        ),
        (r#"[{ "scope": ["x"] }]"#, "row 1, column scope"),
        (r#"{ "scope": "x" }"#, "give a JSON array of rows"),
        (r#"[{ "scope": "x" }, 3]"#, "row 2"),
        (r#"[{ "scope": "x" ]"#, "no sound JSON"),
        ("a | b | c\na | b | c | d", "row 2 has 4 cells. Give 3"),
    ] {
        kisai.run(&["set", "demo", FIELD, given]).fails(2, told);
        assert_eq!(kisai.read_draft("demo")["answers"], json!({}), "{given}");
    }
}

#[test]
fn tables_are_printed_behind_the_last_item_with_caption_and_notes() {
    let folder = mic();
    let rows = json!([
        { "caption": "A <1>", "scope": "x|y\nz", "availability": "99%", "failures": "1", "notes": "N & 1" },
        { "scope": "rest" },
    ]);
    let draft = with_rows(&folder, &rows);
    let text = |format| {
        let sheet = Sheet::new(&folder, &draft, SheetLanguage::One(Language::En), "2026-11-21");
        String::from_utf8(to_bytes(format, &sheet).unwrap()).unwrap()
    };
    let in_order = |text: &str, parts: &[&str]| {
        let mut at = 0;
        for part in parts {
            at += text[at..].find(part).unwrap_or_else(|| panic!("{part}: {text}")) + part.len();
        }
    };
    in_order(
        &text(Format::Html),
        &[
            "Precondition 1",
            "Regular reports",
            "Annex table",
            "A &lt;1&gt;",
            "Availability",
            "x|y\nz",
            "N &amp; 1",
            "rest",
        ],
    );
    in_order(
        &text(Format::Markdown),
        &[
            "**Precondition 1",
            "### 94",
            "## Annex table",
            "*A \\<1\\>*",
            "| Availability |",
            "| x\\|y<br>z | 99% | 1 |",
            "N \\& 1",
            "| rest |",
        ],
    );
    let json: Value = serde_json::from_str(&text(Format::Json)).unwrap();
    let fields = json["sections"].as_array().unwrap().iter().flat_map(|section| section["items"].as_array().unwrap());
    let fields: Vec<&Value> = fields.flat_map(|item| item["fields"].as_array().unwrap()).collect();
    let annex = fields.iter().find(|field| field["id"] == FIELD).unwrap();
    assert_eq!(annex["rows"][1], json!({ "scope": "rest" }));
    assert!(fields.iter().filter(|field| field.get("rows").is_some()).count() == 1);
}
