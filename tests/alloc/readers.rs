//! The readers of texts: drafts, exports, tables, forms with their words, settings.

use std::fs;

use kisai::core::check::Checked;
use kisai::core::draft::Draft;
use kisai::core::form::Field;
use kisai::core::text::fold;
use kisai::core::{burden, salvage, table};
use kisai::export::{Format, Sheet, SheetLanguage, to_bytes};
use kisai::import::Contents;
use kisai::store::mappings::Mapping;
use kisai::store::settings::Settings;
use kisai::store::{Folders, place};
use kisai::words::{FormFolder, Language, Words};

use super::fuzz::{Effort, fuzz};
use super::mutate::Stuff;
use crate::full::full;

/// A form with a field of each kind that is read in its own way.
pub const FORM: &str = r#"{
  "format": 1, "id": "tiny", "edition": "1", "languages": ["ja", "en"],
  "print": { "columns": [ { "id": "no", "heading": "no", "width": 4 }, { "id": "answer", "heading": "answer", "width": 40 } ],
             "page_breaks_after": [1] },
  "roles": { "service-name": "1-name", "disclosure-date": "1-date" },
  "validity": { "years": 2, "renewal_months": 4 },
  "preconditions": ["one"],
  "sections": [
    { "id": "s", "items": [ { "no": 1, "id": "i", "group": "g", "fields": [
      { "id": "1-name", "kind": "text", "requirement": "required", "limit": { "chars": 10, "group": "1" }, "wording": "printed" },
      { "id": "1-date", "kind": "date", "requirement": "optional", "wording": "added" } ] } ] },
    { "id": "t", "items": [ { "no": 2, "id": "j", "group": "g", "unit": "u", "fields": [
      { "id": "2-choice", "kind": "choice", "requirement": "required-level", "no_is_adverse": true, "choices": ["x", "y"], "wording": "printed" },
      { "id": "2-table", "kind": "table", "requirement": "none", "repeating": true, "caption": true, "notes": true,
        "columns": [ { "id": "a", "kind": "text" }, { "id": "b", "kind": "date" } ], "wording": "printed" } ] } ] } ]
}"#;

/// Its words, for both languages.
pub const WORDS: &str = "\
# Words
-term = the term
    .attribute = other
form-title = Tiny { -term }
precondition-one = One
    .text = Before
print-column-no = No.
print-column-answer = Answer
mark-required = Required
section-s = Section
section-t = { section-s } 2
unit-u = u
item-1 = Item
    .how = How { \"{\" } one
        answers.
item-2 = { item-1 } 2
field-1-name = A name
    .example = Example
field-1-date = { $cloud ->
        [one] A date
       *[other] Dates
    }
field-2-choice = A choice
    .choice-x = ①X
    .choice-y = ②Y
field-2-table = A table
    .column-a = First
    .column-b = Second
";

pub fn tiny() -> FormFolder {
    form(FORM, WORDS).unwrap_or_else(|()| panic!("the form has faults"))
}

pub fn form(json: &str, words: &str) -> Result<FormFolder, ()> {
    let files = Language::ALL.map(|language| (language.code().to_owned(), words.into()));
    FormFolder::from_texts("tiny", json, files).map_err(|faults| {
        // As a person is told.
        let words = Words::new(Language::Ja);
        faults.iter().for_each(|fault| assert!(!words.tell(&fault.notice()).is_empty()));
    })
}

fn aspic() -> FormFolder {
    FormFolder::builtin("aspic-93").unwrap()
}

fn draft_file(folder: &FormFolder) -> Vec<u8> {
    let json = full(folder, Language::Ja).to_json(Some(&folder.form));
    let beside =
        r#""note": "内緒", "flag": { "ask": "誰か", "text": "何を", "x": [1] }, "done": true, "carried": true, "#;
    let beside = format!("{beside}\"accepted\": [{{ \"rule\": \"adverse-no\", \"of\": \"見本\" }}], \"text\"");
    json.replacen("\"text\"", &beside, 1)
        .replacen("\"answers\"", "\"later\": { \"kept\": [1, {}] }, \"answers\"", 1)
        .into()
}

fn export(folder: &FormFolder, format: Format) -> Vec<u8> {
    to_bytes(format, &Sheet::new(folder, &full(folder, Language::Ja), SheetLanguage::One(Language::Ja), "2026-11-21"))
        .unwrap()
}

const JSON_WORDS: [&str; 34] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "null",
    "true",
    "5",
    "-0.5",
    "\"\"",
    "\"\\ud83d\"",
    "\"\\u0000\"",
    "{}",
    "[]",
    "{},",
    "[],",
    "\"a\":",
    "{\"a\":1},",
    "\"a\":{\"a\":",
    "\"kisai\":1,",
    "\"kisai\":2,",
    "\"form\":\"tiny\",",
    "\"answers\":{",
    "\"text\":",
    "\"1-name\":",
    "\"2-table\":",
    "\"rows\":[",
    "{\"a\":\"b\"},",
    "\"unknown\":[",
    "\"text\":\"\\n\",",
    "\"sections\":[",
    "\\",
];

const JSON_NESTS: [(&str, &str); 4] = [("[", "]"), ("{\"a\":", "}"), ("{\"text\":\"", "\"}"), ("{\"a\":[", "]}")];

fn json_stuff(files: Vec<Vec<u8>>, more: &[&'static str], effort: Effort) -> Stuff {
    let words = JSON_WORDS.iter().chain(more).copied().collect();
    Stuff { files, words, nests: JSON_NESTS.to_vec(), most: effort.longest }
}

/// Reads a draft as opening does: whole, or what can be read of it.
pub fn read_draft(folder: &FormFolder, bytes: &[u8]) {
    let form = &folder.form;
    let whole = str::from_utf8(bytes).ok().and_then(|text| Draft::parse(text).ok());
    if let Some(draft) = &whole {
        let json = draft.to_json(Some(form));
        if draft.kisai == 1 {
            assert!(Draft::parse(&json).unwrap() == *draft);
        }
    }
    let lossy = String::from_utf8_lossy(bytes);
    let _ = (salvage::form_id(&lossy), salvage::format(&lossy));
    for draft in whole.into_iter().chain(salvage::draft(&lossy, form)) {
        let _ = Checked::new(form, &folder.labels, &draft, None).findings();
    }
}

fn fuzz_drafts(effort: Effort) {
    let (tiny, aspic) = (tiny(), aspic());
    let mut files = vec![draft_file(&tiny); 3];
    files.push(draft_file(&aspic));
    fuzz("draft", &json_stuff(files, &[], effort), effort, |bytes| {
        read_draft(if bytes.len() % 4 == 0 { &aspic } else { &tiny }, bytes);
    });
}

/// Prints an answer into every kind of sheet.
pub fn print_answer(folder: &FormFolder, bytes: &[u8]) {
    let mut draft = Draft::new(&folder.form, "見本", "2026-11-21T09:00:00+09:00");
    let field = folder.form.field("1-name").unwrap();
    draft.set_text(&folder.form, field, str::from_utf8(bytes).unwrap(), "2026-11-21T09:00:00+09:00");
    let sheet = Sheet::new(folder, &draft, SheetLanguage::One(Language::Ja), "2026-11-21");
    for format in [Format::Json, Format::Xlsx, Format::Html, Format::Csv, Format::Markdown] {
        assert!(!to_bytes(format, &sheet).unwrap().is_empty());
    }
}

/// Reads an export as importing does.
pub fn read_export(folder: &FormFolder, bytes: &[u8]) {
    if let Ok(contents) = Contents::of_text(bytes) {
        let _ = contents.form();
        let _ = contents.found(folder);
    }
}

fn fuzz_json_exports(effort: Effort) {
    let (tiny, aspic) = (tiny(), aspic());
    let mut files = vec![export(&tiny, Format::Json); 3];
    files.extend([export(&aspic, Format::Json), draft_file(&tiny)]);
    let more = [
        "\"kisai_export\":1,",
        "\"items\":[",
        "\"fields\":[",
        "\"id\":\"1-name\",",
        "\"form\":{\"id\":\"tiny\"},",
        "\"no_longer_asked\":[",
    ];
    fuzz("JSON export", &json_stuff(files, &more, effort), effort, |bytes| {
        read_export(if bytes.len() % 4 == 0 { &aspic } else { &tiny }, bytes);
    });
}

fn fuzz_csv(effort: Effort) {
    let (tiny, aspic) = (tiny(), aspic());
    let mut files = vec![export(&tiny, Format::Csv); 3];
    files.push(export(&aspic, Format::Csv));
    files.push("設問;回答\n1;\"見本\n二行目\"\n2;'=1+1\n1-name;x\n".into());
    files.push(b"\x90\xdd\x96\xe2,\x89\xf1\x93\x9a\n1,\x8c\xa9\x96\x7b\n".to_vec());
    files.push("\u{feff}設問\t回答\n27\t見本\n".encode_utf16().flat_map(u16::to_le_bytes).collect());
    let words = vec![
        ",",
        ";",
        "\t",
        "\"",
        "\"\"",
        "\n",
        "\r\n",
        "\r",
        "a,",
        "1,",
        "=1+1",
        "'",
        "回答",
        "設問",
        "1",
        "1-name,",
        "A name,",
        "A choice\n",
        "2-table@row,",
        "2-table@columns:a=1,b=2,",
        "2-table@caption,",
        "2-table@notes:0,",
        "2-table@more,",
        "kisai:tiny:1,",
        "必須,",
        "申請したASP・SaaSのサービス名称,",
        "27,x\n",
        "①X",
        "No.,",
        "\u{3000}",
    ];
    let nests = vec![("\"", "\""), ("\"\"", ","), ("(", ")"), ("'", "")];
    fuzz("CSV", &Stuff { files, words, nests, most: effort.longest }, effort, |bytes| {
        read_export(if bytes.len() % 4 == 0 { &aspic } else { &tiny }, bytes);
    });
}

/// Reads a form, and shows it.
pub fn read_form(json: &[u8], words: &[u8]) {
    let (Ok(json), Ok(words)) = (str::from_utf8(json), str::from_utf8(words)) else { return };
    let Ok(folder) = form(json, words) else { return };
    for language in Language::ALL {
        let _ = folder.errors_in_examples(language);
        for field in folder.form.fields() {
            let _ = folder.words.prompt(language, &folder.form, field);
            let _ = folder.words.item(language, &folder.form, folder.form[field].item);
        }
    }
    let _ = folder.missing_guidance();
}

fn fuzz_forms(effort: Effort) {
    let mut files = vec![FORM.as_bytes().to_vec(); 4];
    files.push(include_bytes!("../../questions/meti-49/form.json").to_vec());
    let more = [
        "\"choices\":[\"x\",\"y\"],",
        "\"x\",",
        "\"columns\":[",
        "\"id\":\"../x\",",
        "\"id\":\"/etc/passwd\",",
        "\"limit\":{\"chars\":0},",
        "\"kind\":\"table\",",
        "\"requirement\":\"none\",",
        "\"wording\":\"printed\",",
        "\"fields\":[",
        "\"items\":[",
        "\"no\":1,",
        "\"languages\":[\"ja\",",
        "\"width\":1e9,",
        "\"preconditions\":[",
        "\"hosting\":[",
        "\"page_breaks_after\":[",
        "1,",
        "{\"no\":1,\"id\":\"i\",\"group\":\"g\",\"fields\":[]},",
        "{\"id\":\"f\",\"kind\":\"text\",\"requirement\":\"none\",\"wording\":\"printed\"},",
        "{\"id\":\"s\",\"items\":[]},",
    ];
    fuzz("form.json", &json_stuff(files, &more, effort), effort, |bytes| read_form(bytes, WORDS.as_bytes()));
}

fn fuzz_words(effort: Effort) {
    let mut files = vec![WORDS.as_bytes().to_vec(); 9];
    files.push(include_bytes!("../../questions/meti-49/ja.ftl").to_vec());
    let words = vec![
        "{",
        "}",
        "{ ",
        " }",
        "\n",
        "\n    ",
        " = ",
        "a = b\n",
        "field-1-name = ",
        "field-1-name = { field-1-name }\n",
        "{ form-title }",
        "{ -term }",
        "{ -term.attribute }",
        "{ item-1.how }",
        "-term = ",
        "{ $cloud }",
        "{ \"x\" }",
        "{ \"\\u0000\" }",
        "{ \"\\U10FFFF\" }",
        "{ 1 }",
        "{1}",
        "{ NUMBER(1, minimumFractionDigits: 1000000) }",
        "F(",
        "F(1,",
        "1,",
        ")",
        " ->\n",
        "[one] x\n",
        "   *[other] y\n",
        "{ $x ->\n    *[a] b\n    }",
        ".how = x\n",
        "    .example = y\n",
        "# c\n",
        "### r\n",
        "item-1 = x\n",
        "-term = { -term }\n",
        "'",
        "\u{2068}",
        "\t",
        "[",
        "*[",
        ".",
    ];
    let nests = vec![
        ("{", "}"),
        ("{ ", " }"),
        ("{ F(", ") }"),
        ("F(", ")"),
        ("{ $x ->\n *[a] {", "}\n}"),
        ("{ -term(a: ", ") }"),
    ];
    fuzz("FTL", &Stuff { files, words, nests, most: effort.longest }, effort, |bytes| {
        read_form(FORM.as_bytes(), bytes)
    });
}

fn fuzz_settings(effort: Effort) {
    let home = tempfile::tempdir().unwrap();
    let folders = Folders::locate(Some(home.path())).unwrap();
    let draft = home.path().join("drafts/a.kisai.json");
    for file in [folders.settings(), folders.mapping(1, "tiny"), folders.place(&draft)] {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
    }
    let files = [
        r#"{ "language": "ja", "clipboard": "off", "mouse": "on", "later": { "x": [1, {}] } }"#,
        r#"{ "template": "t.xlsx", "form": "tiny", "cells": { "1-name": { "sheet": "S", "cell": "F35" } } }"#,
        r#"{ "field": "1-name", "caret": 5, "cell": { "row": 1, "column": "a" }, "guidance": "folded", "spoken": "ja" }"#,
    ];
    let files = files.map(|file| file.as_bytes().to_vec()).to_vec();
    let more = ["\"language\":", "\"cells\":{", "{\"sheet\":\"S\",\"cell\":\"A1\"},", "\"caret\":", "\"spoken\":"];
    fuzz("settings", &json_stuff(files, &more, effort), effort, |bytes| {
        // Each thread has files of its own.
        let home = tempfile::tempdir_in(home.path()).unwrap();
        let folders = Folders::locate(Some(home.path())).unwrap();
        let draft = home.path().join("drafts/a.kisai.json");
        for file in [folders.settings(), folders.mapping(1, "tiny"), folders.place(&draft)] {
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, bytes).unwrap();
        }
        let _ = Settings::load(&folders.settings());
        let _ = Mapping::load(&folders, 1, "tiny");
        let _ = place::recall(&folders, &draft);
    });
}

/// Reads rows as the commands and the screen do.
pub fn read_rows(field: &Field, bytes: &[u8]) {
    // As it is typed, pasted and imported.
    let text = fold("", &String::from_utf8_lossy(bytes)).text;
    let rows = table::from_text(field, &text);
    let _ = table::tables(&rows);
    let one_text = table::to_text(field, &rows);
    drop(rows);
    let again = table::to_text(field, &table::from_text(field, &one_text));
    assert!(again == one_text, "{again:?} is not {one_text:?}");
    drop((again, one_text));
    let _ = table::parse_text(field, &text);
    if !burden::is_too_heavy(&text)
        && let Ok(value) = serde_json::from_str(&text)
    {
        let _ = table::from_json(field, &value);
    }
}

fn fuzz_rows(effort: Effort) {
    let folder = tiny();
    let field = folder.form.fields().last().unwrap();
    let files = vec![
        "あ | 2020-01-01\nい | \n".into(),
        "表1 | a\\|b | \\n | 注\n".into(),
        r#"[ { "a": "x", "b": 99.5 }, { "caption": "c", "notes": null } ]"#.into(),
    ];
    let more = ["|", " | ", "\\n", "\\|", "\\\\", "\n", "x | y\n", "\"caption\":", "{\"b\":1},", " "];
    fuzz("rows", &json_stuff(files, &more, effort), effort, |bytes| read_rows(&folder.form[field], bytes));
}

/// Each of them a little in every run, and much in `cargo test --release -- --ignored fuzz`.
macro_rules! tests {
    ($($small:ident $large:ident $fuzz:ident;)*) => { $(
        #[test]
        fn $small() {
            $fuzz(Effort::SMALL);
        }

        #[test]
        #[ignore = "takes minutes"]
        fn $large() {
            $fuzz(Effort::LARGE);
        }
    )* };
}

tests! {
    mutated_drafts_do_no_harm fuzz_mutated_drafts fuzz_drafts;
    mutated_json_exports_do_no_harm fuzz_mutated_json_exports fuzz_json_exports;
    mutated_csv_does_no_harm fuzz_mutated_csv fuzz_csv;
    mutated_forms_do_no_harm fuzz_mutated_forms fuzz_forms;
    mutated_words_do_no_harm fuzz_mutated_words fuzz_words;
    mutated_settings_do_no_harm fuzz_mutated_settings fuzz_settings;
    mutated_rows_do_no_harm fuzz_mutated_rows fuzz_rows;
}
