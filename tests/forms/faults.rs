//! Every fault of a form's folder: found alone where it is, told with a remedy, and not found in what is right.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use kisai::core::diagnosis::{JsonFault, Slip};
use kisai::store::forms::{FormFault, read_folder};
use kisai::words::{FolderFault, FormFolder, Language, What, Words, WordsFile};

use super::super::commands::Kisai;
use crate::source::Source;

const JSON: &str = r#"{
  "format": 1,
  "id": "small",
  "edition": "1",
  "languages": ["ja", "en"],
  "print": {
    "columns": [
      { "id": "prompt", "heading": "prompt", "width": 40 },
      { "id": "answer", "heading": "answer", "width": 60 }
    ],
    "page_breaks_after": [1]
  },
  "preconditions": ["one"],
  "hosting": [{ "id": "cloud", "is_cloud": true }],
  "roles": { "service-name": "1-name", "disclosure-date": "1-date" },
  "validity": { "years": 2, "renewal_months": 4 },
  "reference_values": [{ "field": "2-kind", "values": { "1": "99.5" } }],
  "sections": [
    { "id": "first", "items": [
      { "no": 1, "id": "name", "group": "a", "fields": [
        { "id": "1-name", "kind": "text", "requirement": "required", "wording": "printed" },
        { "id": "1-date", "kind": "date", "requirement": "optional", "wording": "printed",
          "limit": { "chars": 10, "group": "g" } }
      ] },
      { "no": 2, "id": "kind", "group": "a", "unit": "way", "fields": [
        { "id": "2-kind", "kind": "choice", "requirement": "required-level", "wording": "printed",
          "no_is_adverse": true, "choices": ["x", "y"], "limit": { "chars": 10, "group": "g" } }
      ] }
    ] },
    { "id": "second", "items": [
      { "no": 3, "id": "rows", "group": "b", "fields": [
        { "id": "3-rows", "kind": "table", "requirement": "none", "wording": "printed", "caption": true,
          "columns": [{ "id": "c", "kind": "text" }, { "id": "d", "kind": "date" }] }
      ] }
    ] }
  ]
}
"#;

const JA: &str = "form-title = 小さな様式
section-first = 一
section-second = 二
item-1 = 名称
    .group = 分類
item-2 = 種類
item-3 = 一覧
field-1-name = 名称
    .example = 見本
field-1-date = 日付
field-2-kind = 種類
    .choice-x = ①甲
    .choice-y = ②乙
    .reference-source = 指針
field-3-rows = 一覧
    .column-c = 名称
    .column-d = {\"\"}
unit-way = 有無
precondition-one = 前提
    .text = 前提の内容
hosting-cloud = クラウド
print-column-prompt = 記述内容
print-column-answer = 回答
";

/// The English words: the same with other letters.
fn english() -> String {
    let is_japanese = |char: char| !char.is_ascii();
    JA.chars().map(|char| if is_japanese(char) { 'x' } else { char }).collect()
}

/// What makes a fault, and what is right in its place. `‸` stands where the fault is; at a line's beginning, where only
/// the line is known.
struct Case {
    fault: &'static str,
    file: &'static str,
    text: &'static str,
    wrong: &'static str,
    right: &'static str,
}

const fn json(fault: &'static str, text: &'static str, wrong: &'static str, right: &'static str) -> Case {
    Case { fault, file: "form.json", text, wrong, right }
}

const fn words(fault: &'static str, text: &'static str, wrong: &'static str, right: &'static str) -> Case {
    Case { fault, file: "ja.ftl", text, wrong, right }
}

const FIRST: &str = r#""wording": "printed" },"#;
const LIMIT: &str = r#""choices": ["x", "y"], "limit": { "chars": 10, "group": "g" }"#;
const VALIDITY: &str = r#""validity": { "years": 2, "renewal_months": 4 }"#;
const VALUES: &str = r#"{ "1": "99.5" }"#;
const WIDTH: &str = r#""answer", "width": 60"#;
const CHOICE: &str = "field-2-kind = 種類\n    .choice-x = ①甲\n    .choice-y = ②乙\n    .reference-source = 指針\n";

/// Cases that are changes of a text. Each makes one fault in its file; what other files lack then is left aside.
#[rustfmt::skip]
const CASES: &[Case] = &[
    json("syntax", r#""format": 1,"#, r#""format": 1 ‸"x": 2,"#, r#""format" :1 ,"#),
    json("format", r#""format": 1"#, r#"‸"format": 2"#, r#""format":1"#),
    json("format", r#""format": 1"#, r#"‸"format": 0"#, r#""format": 1"#),
    json("unknown-key", r#""edition": "1","#, r#""edition": "1", ‸"publisher": "1","#, r#""edition": "2","#),
    json("unknown-key", FIRST, r#""wording": "printed", ‸"limt": 3 },"#, r#""wording": "printed", "as_of": true },"#),
    json("unknown-key", r#""service-name""#, r#"‸"service""#, r#""provider-name""#),
    json("duplicate-key", r#""edition": "1","#, r#""edition": "1", ‸"edition": "2","#, r#""edition": "11","#),
    json("duplicate-key", VALUES, r#"{ "1": "99.5", ‸"1": "99" }"#, r#"{ "1": "99.5", "2": "99" }"#),
    json("missing-key", r#"{ "id": "c", "kind": "text" }"#, r#"‸{ "id": "c" }"#, r#"{ "kind": "year", "id": "c" }"#),
    json("wrong-type", r#""edition": "1""#, r#"‸"edition": 1"#, r#""edition": """#),
    json("wrong-type", r#""edition": "1""#, r#"‸"edition": null"#, r#""edition": "null""#),
    json("wrong-type", r#"["one"]"#, "[‸{}]", r#"[ "one" ]"#),
    json("wrong-type", r#""no": 2"#, r#"‸"no": 2.0"#, r#""no": 7"#),
    json("wrong-type", VALUES, r#"{ ‸"1": 99.5 }"#, VALUES),
    json("wrong-type", r#""is_cloud": true"#, r#"‸"is_cloud": "true""#, r#""is_cloud": false"#),
    json("unknown-value", r#""kind": "date", "req"#, r#"‸"kind": "day", "req"#, r#""kind": "year", "req"#),
    json("out-of-range", r#""no": 2"#, r#"‸"no": -2"#, r#""no": 0"#),
    json("out-of-range", WIDTH, r#""answer", ‸"width": 65536"#, r#""answer", "width": 255"#),
    json("bad-id", r#""id": "first""#, r#"‸"id": "First""#, r#""id": "first-1""#),
    json("bad-id", r#""id": "name""#, r#"‸"id": """#, r#""id": "name-1""#),
    json("bad-id", r#"["x", "y"]"#, r#"["x", ‸"y 2"]"#, r#"["x", "y-2"]"#),
    json("bad-id", r#""id": "d""#, r#"‸"id": "d.1""#, r#""id": "d-1""#),
    json("wrong-folder", r#""id": "small""#, r#"‸"id": "smal""#, r#""id": "small""#),
    json("duplicate-id", r#""id": "kind""#, r#"‸"id": "name""#, r#""id": "first""#),
    json("duplicate-id", r#""id": "second""#, r#"‸"id": "first""#, r#""id": "name""#),
    json("duplicate-number", r#""no": 2"#, r#"‸"no": 1"#, r#""no": 12"#),
    json("no-language", r#""languages": ["ja", "en"]"#, r#"‸"languages": []"#, r#""languages": ["ja"]"#),
    json("language", r#"["ja", "en"]"#, r#"["ja", "en", ‸"ja"]"#, r#"["en"]"#),
    json("language", r#"["ja", "en"]"#, r#"["ja", ‸"fr"]"#, r#"["en", "ja"]"#),
    json("empty", r#""items": [
      { "no": 3"#, r#"‸"items": [] }, { "id": "third", "items": [
      { "no": 3"#, r#""items": [
      { "no": 4"#),
    json("empty", r#""fields": [
        { "id": "3-rows""#, r#"‸"fields": [] }, { "no": 4, "id": "more", "group": "", "fields": [
        { "id": "3-rows""#, r#""fields": [
        { "id": "4-rows""#),
    json("formerly", FIRST, r#""wording": "printed", ‸"formerly": [{ "edition": "1", "requirement": "optional" }] },"#, r#""wording": "printed", "formerly": [{ "edition": "0", "requirement": "optional" }] },"#),
    json("formerly", FIRST, r#""wording": "printed", ‸"formerly": [{ "edition": "", "requirement": "optional" }] },"#, FIRST),
    json("formerly", FIRST, r#""wording": "printed", ‸"formerly": [{ "edition": "0", "requirement": "none" }, { "edition": "0", "requirement": "optional" }] },"#, FIRST),
    json("formerly", FIRST, r#""wording": "printed", ‸"formerly": [{ "edition": "0", "requirement": "required" }] },"#, FIRST),
    json("zero-limit", FIRST, r#""wording": "printed", "limit": { ‸"chars": 0 } },"#, r#""wording": "printed", "limit": { "chars": 1 } },"#),
    json("unequal-limits", LIMIT, r#""choices": ["x", "y"], "limit": { ‸"chars": 11, "group": "g" }"#, r#""choices": ["x", "y"], "limit": { "chars": 11, "group": "h" }"#),
    json("choices", FIRST, r#""wording": "printed", ‸"choices": ["x"] },"#, r#""wording": "printed", "choices": [] },"#),
    json("choices", r#""choices": ["x", "y"]"#, r#"‸"choices": []"#, r#""choices": ["z"]"#),
    json("columns", FIRST, r#""wording": "printed", ‸"columns": [{ "id": "c", "kind": "text" }] },"#, r#""wording": "printed", "columns": [] },"#),
    json("reserved-column", r#""id": "d""#, r#"‸"id": "notes""#, r#""id": "note""#),
    json("duplicate-part", r#"["one"]"#, r#"["one", ‸"one"]"#, r#"["one", "two"]"#),
    json("duplicate-part", r#"["x", "y"]"#, r#"["x", "y", ‸"x"]"#, r#"["y", "x"]"#),
    json("duplicate-part", r#""id": "d""#, r#"‸"id": "c""#, r#""id": "e""#),
    json("duplicate-part", r#""is_cloud": true }"#, r#""is_cloud": true }, { ‸"id": "cloud" }"#, r#""is_cloud": true }, { "id": "own" }"#),
    json("unknown-role-field", r#""service-name": "1-name""#, r#"‸"service-name": "1-nome""#, r#""service-name": "2-kind""#),
    json("unknown-reference-field", r#""field": "2-kind", "#, r#"‸"field": "2-king", "#, r#""field": "1-name", "#),
    json("reference-values", r#""values": { "1": "99.5" }"#, r#"‸"values": {}"#, r#""values": { "1": "99.5", "2": "100" }"#),
    json("reference-values", r#""values": { "1": "99.5" }"#, r#"‸"values": { "A": "99" }"#, r#""values": { "01": "0" }"#),
    json("reference-values", r#""values": { "1": "99.5" }"#, r#"‸"values": { "1": "995" }"#, r#""values": { "995": "1" }"#),
    json("validity", VALIDITY, r#""validity": { ‸"years": 0, "renewal_months": 4 }"#, r#""validity": null"#),
    json("validity", VALIDITY, r#""validity": { "years": 1, ‸"renewal_months": -1 }"#, r#""validity": { "years": 1, "renewal_months": 0 }"#),
    json("validity", r#""disclosure-date": "1-date" },
  "#, r#""launch-date": "1-date" },
  ‸"#, r#""disclosure-date": "1-name" },
  "#),
    json("no-answer-column", r#""columns": [
      { "id": "prompt", "heading": "prompt", "width": 40 },
      { "id": "answer","#, r#"‸"columns": [
      { "id": "prompt", "heading": "prompt", "width": 40 },
      { "id": "no","#, r#""columns": [
      { "id": "answer","#),
    json("duplicate-column", r#"{ "id": "prompt","#, r#"{ "id": "no", "heading": "prompt", "width": 5 }, { ‸"id": "no","#, r#"{ "id": "no","#),
    json("column-width", WIDTH, r#""answer", ‸"width": 0"#, r#""answer", "width": 1"#),
    json("column-width", WIDTH, r#""answer", ‸"width": 256"#, r#""answer", "width": 255"#),
    json("unknown-page-break", "[1]", "[1, ‸4]", "[1, 3]"),
    json("adverse-without-level", FIRST, r#""wording": "printed", ‸"no_is_adverse": true },"#, r#""wording": "printed", "no_is_adverse": false },"#),
    words("broken", "section-second = 二", "section-second ‸二", "section-second=二"),
    words("broken", "unit-way = 有無", "unit-way = {‸無", "unit-way = {\"{\"}無"),
    words("missing", "section-second = 二\nitem-1", "‸item-1", "section-second = 二\n\n# 注\nitem-1"),
    words("missing", "    .choice-y = ②乙\n    .reference-source = 指針\n", "    .reference-source = 指針\n‸", "    .choice-y = ②\n        乙\n    .reference-source = 指針\n"),
    words("missing", CHOICE, "‸", "field-2-kind =\n    種類\n    .choice-y = 乙\n    .choice-x = 甲\n    .reference-source = 指針\n"),
    words("blank", "item-2 = 種類", "‸item-2 = {\" \"}", "item-2 = { item-1 }"),
    words("blank", "field-2-kind = 種類", "‸field-2-kind =", "field-2-kind =\n    種類"),
    words("blank", "    .text = 前提の内容", "‸    .text = {\"\"}", "    .text =\n        前提の\n        内容"),
    words("twice", "unit-way = 有無\n", "unit-way = 有無\n‸unit-way = 無\n", "unit-way = 有無\nunit-more = 無\n"),
    words("stray", "unit-way", "‸item-4 = 四\nunit-way", "unit-yen = 円\nunit-way"),
    words("stray", "    .example = 見本", "‸    .exampel = 見本", "    .usual = 見本"),
    words("stray", "    .choice-y = ②乙", "    .choice-y = ②乙\n‸    .choice-z = ③丙", "    .choice-y = ②乙\n    .hosting-cloud = { $cloud }"),
    words("unresolved", "item-2 = 種類", "‸item-2 = { item-9 }", "item-2 = {\"{\"}種類{\"}\"}"),
];

/// What is done to a folder so that a file can't be read as it should, with the file and where.
type Harm = fn(&Path);
type Place = Option<(usize, usize)>;
const HARMS: &[(&str, &str, Place, Harm)] = &[
    ("no-form", "form.json", None, |folder| fs::remove_file(folder.join("form.json")).unwrap()),
    ("no-words", "en.ftl", None, |folder| fs::remove_file(folder.join("en.ftl")).unwrap()),
    ("not-utf8", "ja.ftl", Some((2, 17)), |folder| {
        fs::write(folder.join("ja.ftl"), b"form-title = x\nsection-first = \x93\xfa\n").unwrap();
    }),
    ("oversize", "form.json", None, |folder| {
        fs::write(folder.join("form.json"), " ".repeat((16 << 20) + 1)).unwrap();
    }),
    ("overlong", "ja.ftl", Some((1, 1)), |folder| {
        let words = fs::read_to_string(folder.join("ja.ftl")).unwrap();
        fs::write(folder.join("ja.ftl"), format!("long = {}\n{words}", "{".repeat(300))).unwrap();
    }),
    ("not-a-file", "ja.ftl", None, |folder| {
        fs::remove_file(folder.join("ja.ftl")).unwrap();
        fs::create_dir(folder.join("ja.ftl")).unwrap();
    }),
    ("no-fields", "form.json", Some((18, 3)), |folder| {
        let (before, _) = JSON.split_once("\"sections\"").unwrap();
        let before = before.split("  \"roles\"").next().unwrap().to_owned() + &"\n".repeat(3);
        fs::write(folder.join("form.json"), format!("{before}  \"sections\": []\n}}\n").replace("[1]", "[]")).unwrap();
    }),
];

fn files(ja: &str) -> Vec<WordsFile> {
    vec![("ja".to_owned(), ja.into()), ("en".to_owned(), english().into())]
}

/// The faults of the case's file when its text stands in the place of what is sound.
fn faults_with(case: &Case, text: &str) -> Vec<FolderFault> {
    let of_file = if case.file == "form.json" { JSON } else { JA };
    assert_eq!(of_file.matches(case.text).count(), 1, "{}: {}", case.fault, case.text);
    let changed = of_file.replace(case.text, text);
    let (json, ja) = if case.file == "form.json" { (changed.as_str(), JA) } else { (JSON, changed.as_str()) };
    let mut faults = FormFolder::faults_in("small", Some(json), &files(ja));
    faults.retain(|fault| fault.file == case.file);
    faults
}

/// Where the mark stands when a case is put in.
fn marked(case: &Case) -> (usize, usize) {
    let of_file = if case.file == "form.json" { JSON } else { JA };
    let (before, _) = of_file.split_once(case.text).unwrap();
    let before = format!("{before}{}", case.wrong.split_once('‸').unwrap().0);
    let line = before.lines().last().filter(|_| !before.ends_with('\n')).unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}

#[test]
fn each_fault_is_found_alone_where_it_is() {
    assert_eq!(FormFolder::faults_in("small", Some(JSON), &files(JA)), []);
    for case in CASES {
        let faults = faults_with(case, &case.wrong.replace('‸', ""));
        let [fault] = faults.as_slice() else { panic!("{}: {} {faults:#?}", case.fault, case.wrong) };
        assert_eq!(fault.what.id(), case.fault, "{fault:?}");
        let (line, column) = marked(case);
        // What is missing belongs behind the line before.
        let line = if case.fault == "missing" { line - 1 } else { line };
        assert_eq!(fault.line, Some(line), "{}: {fault:?}", case.wrong);
        if let Some(found) = fault.column {
            assert_eq!(found, column, "{}: {fault:?}", case.wrong);
        }
        assert!(fault.column.is_some() || case.file != "form.json", "{fault:?}");
    }
}

#[test]
fn what_is_right_in_the_place_of_a_fault_has_none() {
    for case in CASES {
        assert_eq!(faults_with(case, case.right), [], "{}: {}", case.fault, case.right);
    }
}

fn write_folder(folder: &Path) {
    fs::create_dir_all(folder).unwrap();
    fs::write(folder.join("form.json"), JSON).unwrap();
    fs::write(folder.join("ja.ftl"), JA).unwrap();
    fs::write(folder.join("en.ftl"), english()).unwrap();
}

fn faults_on_disk(folder: &Path) -> Vec<FolderFault> {
    match read_folder(folder) {
        Ok(_) => Vec::new(),
        Err(FormFault::Faults(faults)) => faults,
        Err(FormFault::Store(error)) => panic!("{error}"),
    }
}

#[test]
fn a_file_that_cant_be_read_is_a_fault_beside_the_others() {
    let home = tempfile::tempdir().unwrap();
    for (id, file, spot, harm) in HARMS {
        let folder = home.path().join(id).join("small");
        write_folder(&folder);
        assert_eq!(faults_on_disk(&folder), []);
        harm(&folder);
        let faults = faults_on_disk(&folder);
        let of_file: Vec<_> = faults.iter().filter(|fault| fault.file == *file).collect();
        let [fault] = of_file.as_slice() else { panic!("{id}: {faults:#?}") };
        assert_eq!((fault.what.id(), fault.line.zip(fault.column)), (*id, *spot), "{faults:?}");
        // What else is wrong is told at once.
        fs::write(folder.join("en.ftl"), "x y\n").unwrap();
        assert!(faults_on_disk(&folder).iter().any(|fault| fault.file == "en.ftl" && fault.line == Some(1)), "{id}");
    }
}

#[test]
fn a_file_that_may_not_be_read_is_told_with_the_cause() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("small");
    write_folder(&folder);
    fs::set_permissions(folder.join("ja.ftl"), fs::Permissions::from_mode(0o000)).unwrap();
    // Who may read everything can't be refused.
    if fs::read(folder.join("ja.ftl")).is_err() {
        let faults = faults_on_disk(&folder);
        assert!(matches!(faults.as_slice(), [FolderFault { what: What::Unreadable(_), .. }]), "{faults:?}");
    }
    fs::set_permissions(folder.join("ja.ftl"), fs::Permissions::from_mode(0o600)).unwrap();
    assert_eq!(faults_on_disk(&folder), []);
}

#[test]
fn every_fault_has_its_case() {
    let of = |file, owner| Source::read(file).texts_of(owner, "id");
    let mut all: BTreeSet<String> = of("words/folder_fault.rs", "What").into_iter().collect();
    all.extend(of("core/lint.rs", "Fault"));
    all.extend(of("core/shape.rs", "ShapeFault"));
    let mut with_case: BTreeSet<String> = CASES.iter().map(|case| case.fault.to_owned()).collect();
    with_case.extend(HARMS.iter().map(|(id, ..)| (*id).to_owned()));
    with_case.insert("unreadable".to_owned());
    assert_eq!(with_case, all);
}

/// Texts that are no JSON, each with its slip, line and column.
const SLIPS: &[(Slip, &str, (usize, usize))] = &[
    (Slip::EndsEarly, "{\n  \"format\": 1,\n", (3, 1)),
    (Slip::EndsEarly, "", (1, 1)),
    (Slip::CommaMissing, "{ \"a\": 1\n  \"b\": 2 }", (2, 3)),
    (Slip::CommaTooMany, "{ \"a\": [1, 2,] }", (1, 14)),
    (Slip::ColonMissing, "{ \"a\" 1 }", (1, 7)),
    (Slip::KeyWithoutQuotes, "{ a: 1 }", (1, 3)),
    (Slip::NoValue, "{ \"a\": yes }", (1, 8)),
    (Slip::BrokenText, "{ \"a\": \"x\ny\" }", (2, 0)),
    (Slip::TextBehindEnd, "{} {}", (1, 4)),
    (Slip::Other, "{ \"a\": 1e999 }", (1, 12)),
];

#[test]
fn what_makes_a_text_no_json_is_told_apart() {
    for (slip, json, (line, column)) in SLIPS {
        let faults = FormFolder::faults_in("small", Some(json), &[]);
        let [FolderFault { what: What::Json(JsonFault::Syntax(found)), line: found_line, column: found_column, .. }] =
            faults.as_slice()
        else {
            panic!("{json}: {faults:?}")
        };
        assert_eq!((found, *found_line), (slip, Some(*line)), "{json}: {faults:?}");
        assert!(found_column.is_some_and(|found| found.abs_diff(*column) <= 1), "{json}: {faults:?}");
    }
    let tried: BTreeSet<&str> = SLIPS.iter().map(|(slip, ..)| slip.id()).collect();
    assert_eq!(tried, Slip::ALL.iter().map(|slip| slip.id()).collect());
}

#[test]
fn many_faults_are_found_at_once_in_the_order_of_the_files() {
    let json = JSON
        .replace(r#""edition": "1","#, r#""edition": "1", "editon": "1","#)
        .replace(
            r#""group": "g" }
      ] },"#,
            r#""group": "g" }, "limt": 1
      ] },"#,
        )
        .replace("\"x\", \"y\"", "\"x\", \"y\", \"x\"")
        .replace("[1]", "[9]");
    let ja = JA.replace("item-3 = 一覧\n", "").replace("field-1-name = 名称", "field-1-nome = 名称");
    let places: Vec<String> = FormFolder::faults_in("small", Some(&json), &files(&ja))
        .iter()
        .map(|fault| format!("{} {}", fault.place(), fault.what.id()))
        .collect();
    assert_eq!(
        places,
        [
            "form.json:4:19 unknown-key",
            "form.json:11:27 unknown-page-break",
            "form.json:27:56 duplicate-part",
            "ja.ftl:5 missing",
            "ja.ftl:6 missing",
            "ja.ftl:7 stray",
        ]
    );
}

#[test]
fn the_lines_to_add_mend_what_is_missing() {
    let mut ja = String::new();
    // Each time the first fault is mended as it says.
    for _ in 0..40 {
        let faults = FormFolder::faults_in("small", Some(JSON), &files(&ja));
        let Some(fault) = faults.first() else { break };
        let What::Missing { add, .. } = &fault.what else { panic!("{fault:?}") };
        let mut lines: Vec<String> = ja.lines().map(ToOwned::to_owned).collect();
        let at = fault.line.unwrap_or(0);
        lines.splice(at..at, add.iter().map(|line| format!("{line}x")));
        ja = lines.join("\n") + "\n";
    }
    assert_eq!(FormFolder::faults_in("small", Some(JSON), &files(&ja)), []);
    assert_eq!(ja.lines().next(), Some("form-title = x"));
}

/// One fault of each kind.
pub fn every_folder_fault() -> Vec<FolderFault> {
    let mut faults: Vec<FolderFault> =
        CASES.iter().flat_map(|case| faults_with(case, &case.wrong.replace('‸', ""))).collect();
    let whats = [What::NoForm, What::NoWords, What::NotUtf8, What::TooLarge, What::NotAFile];
    faults.extend(whats.map(|what| FolderFault::of_file("ja.ftl", what)));
    faults.push(FolderFault::of_file("ja.ftl", What::Unreadable("x".into())));
    faults.push(FolderFault::of_file("ja.ftl", What::Missing { id: "x".to_owned(), add: vec!["x = ".to_owned()] }));
    faults
        .push(FolderFault::of_file("form.json", What::Json(JsonFault::Structure(kisai::core::lint::Fault::NoFields))));
    faults.extend(Slip::ALL.map(|slip| FolderFault::of_file("form.json", What::Json(JsonFault::Syntax(slip)))));
    faults
}

#[test]
fn a_fault_is_told_with_its_subject_and_a_remedy() {
    for language in Language::ALL {
        let words = Words::new(language);
        for fault in every_folder_fault() {
            let (told, remedy) = (words.tell(&fault.notice()), words.tell(&fault.remedy()));
            assert!(told.contains(&fault.subject()), "{told}");
            assert!(!remedy.is_empty() && remedy != told, "{remedy}");
        }
    }
}

#[test]
fn forms_check_prints_place_fault_remedy_and_the_lines_to_add() {
    for language in Language::ALL {
        let kisai = Kisai::new(language);
        let folder = kisai.work().join("small");
        write_folder(&folder);
        fs::write(folder.join("form.json"), JSON.replace("[1]", "[9]")).unwrap();
        fs::write(folder.join("ja.ftl"), JA.replace("item-3 = 一覧\n", "")).unwrap();
        let ran = kisai.run(&["forms", "check", "small"]).exits(1);
        let words = kisai.say("remedy-words", &[]);
        let expected = [
            format!("form.json:11:27  {}", kisai.say("fault-unknown-page-break", &[("subject", "9".into())])),
            format!("    {}", kisai.say("remedy-unknown-page-break", &[])),
            format!("ja.ftl:6  {}", kisai.say("fault-missing", &[("subject", "item-3".into())])),
            format!("    {}", kisai.say("remedy-missing", &[("line", 6.into()), ("count", 1.into())])),
            format!("        item-3 = {words}"),
            kisai.say("forms-faults", &[("count", 2.into())]),
        ];
        assert_eq!(ran.out.lines().collect::<Vec<_>>(), expected);

        let report = kisai.run(&["forms", "check", "small", "--json"]).exits(1).json();
        assert_eq!(report["faults"][1]["line"], 6);
        assert_eq!(report["faults"][1]["add"][0], format!("item-3 = {words}"));
        fs::remove_file(folder.join("form.json")).unwrap();
        let ran = kisai.run(&["forms", "check", "small"]).exits(3);
        assert!(
            ran.out.contains("form.json  ") && ran.out.ends_with(&format!("{}\n", kisai.say("forms-more", &[]))),
            "{ran:?}"
        );
    }
}
