//! A machine on which everything that a text can stand in holds hostile texts.

use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};

use kisai::words::FormFolder;
use rust_xlsxwriter::Workbook;
use serde_json::{Value, json};

use super::corpus;
use crate::pty::machine::Machine;

/// The form whose words are hostile.
pub const FORM: &str = "hostile";

/// Texts as the lines of one.
pub fn lines(texts: &[String]) -> String {
    texts.join("\n")
}

/// A machine with a draft `demo`, its checkpoint, a copy `other` of it, drafts of hostile names, a form of hostile words
/// with a draft `worded`, and files to import.
pub fn machine() -> Machine {
    let machine = Machine::with_draft("demo");
    let path = machine.draft("demo");
    let mut draft: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    let folder = FormFolder::builtin("aspic-93").unwrap();
    let all = corpus::texts();
    let line = all.join(" ");
    for key in ["title", "client", "certification_no"] {
        draft[key] = json!(line);
    }
    let ids = folder.form.fields().map(|field| folder.form[field].id.clone());
    for (id, texts) in ids.zip(all.chunks(3).cycle()) {
        let text = lines(texts);
        draft["answers"][id] = json!({ "text": text, "note": text, "flag": { "ask": line, "text": text } });
    }
    draft["answers"][&all[0]] = json!({ "text": line });
    fs::write(&path, draft.to_string()).unwrap();
    draft["answers"] = json!({ "2-legal-name": { "text": line } });
    fs::write(machine.draft("other"), draft.to_string()).unwrap();
    named(&machine, &draft.to_string());
    form(&machine);
    let made = machine.run(&["new", "worded", "--form", FORM]);
    assert!(made.status.success(), "{made:?}");
    let kept = machine.run(&["checkpoints", "other", "--keep", &line.replace('\0', "")]);
    assert!(kept.status.success(), "{kept:?}");
    files(&machine, &draft, &all);
    machine
}

/// Drafts of hostile names.
fn named(machine: &Machine, draft: &str) {
    let folder = machine.home.path().join("drafts");
    let small: Value = serde_json::from_str(draft).unwrap();
    let small = json!({ "kisai": 1, "form": small["form"], "edition": small["edition"], "answers": {} }).to_string();
    for name in corpus::names() {
        fs::write(folder.join(format!("{name}.kisai.json")), &small).unwrap();
    }
    for name in corpus::RAW {
        let name = [name, &b".kisai.json"[..]].concat();
        // Some systems take no such name.
        let _ = fs::write(folder.join(std::ffi::OsStr::from_bytes(&name)), &small);
    }
    fs::write(folder.join("broken.kisai.json"), corpus::RAW.concat()).unwrap();
    fs::write(
        folder.join("formless.kisai.json"),
        json!({ "kisai": 1, "form": lines(&corpus::texts()), "answers": {} }).to_string(),
    )
    .unwrap();
}

/// A text as Fluent's escapes, and as it is where it may stand so.
fn escaped(text: &str) -> String {
    let escape = |char: char| if char < '\u{a0}' { format!("\\u{:04X}", u32::from(char)) } else { char.to_string() };
    let escaped: String = text.chars().map(escape).collect();
    format!("{{\"{escaped}\"}}")
}

/// The hostile texts as words of one item each: a message may be only so long.
pub fn chunks() -> Vec<String> {
    let mut chunks: Vec<String> = Vec::new();
    for text in corpus::texts() {
        match chunks.last_mut() {
            // Four of them are one message.
            Some(chunk) if chunk.chars().count() + text.chars().count() < 500 => *chunk += &format!(" {text}"),
            _ => chunks.push(text),
        }
    }
    chunks
}

/// A form whose words are hostile, and one in which everything is.
fn form(machine: &Machine) {
    let all = corpus::texts();
    let chunks = chunks();
    let field = |no: usize| {
        json!({ "no": no, "id": format!("i{no}"), "group": "", "fields": [
            { "id": format!("{no}-f"), "kind": "choice", "requirement": "required", "wording": "printed", "choices": ["x"] } ] })
    };
    let form = json!({
        "format": 1, "id": FORM, "edition": all.join(" "), "languages": ["ja"],
        "print": { "columns": [{ "id": "answer", "heading": "answer", "width": 40 }] },
        "sections": [{ "id": "s", "items": (1..=chunks.len()).map(field).collect::<Vec<_>>() }],
    });
    let mut words =
        format!("form-title = {}\nsection-s = {}\nprint-column-answer = x\n", escaped(&chunks[0]), escaped(&chunks[0]));
    for (no, chunk) in (1..).zip(&chunks) {
        let text = escaped(chunk);
        words += &format!("item-{no} = {text}\n    .how = {text}\n    .why = {text}\n    .pitfall = {text}\n");
        words += &format!("field-{no}-f = {text}\n    .example = {text}\n    .weak = {text}\n    .choice-x = {text}\n");
    }
    let folder = machine.home.path().join("forms").join(FORM);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("form.json"), form.to_string()).unwrap();
    fs::write(folder.join("ja.ftl"), words).unwrap();

    let bad = bad_form(machine);
    fs::create_dir_all(&bad).unwrap();
    let items: Vec<Value> = all
        .iter()
        .map(|text| {
            json!({ "no": 1, "id": text, text: text, "group": text, "fields": [
        { "id": text, "kind": text, "requirement": text, "wording": text, text: 1, "choices": [text, text] } ] })
        })
        .collect();
    let form = json!({ "format": 1, "id": all.join(" "), "edition": "1", "languages": all, "print": { "columns": [] },
        "sections": [{ "id": all[0], "items": items }] });
    fs::write(bad.join("form.json"), form.to_string()).unwrap();
    fs::write(
        bad.join("ja.ftl"),
        all.iter().map(|text| format!("{text} = {text}\nform-title = {text} {{ {text} }}\n")).collect::<String>(),
    )
    .unwrap();
}

/// The folder of the form in which everything is hostile.
pub fn bad_form(machine: &Machine) -> PathBuf {
    machine.folder.path().join("bad-form")
}

/// Files to import: a workbook, a table, our own JSON and draft, and one that is nothing.
fn files(machine: &Machine, draft: &Value, all: &[String]) {
    let path = |name: &str| machine.folder.path().join(name);
    workbook(&path("in.xlsx"));
    let mut table = csv::Writer::from_path(path("in.csv")).unwrap();
    table.write_record(["id", "answer"]).unwrap();
    for (ix, text) in all.iter().enumerate() {
        table.write_record(["2-legal-name", text]).unwrap();
        table.write_record([text, &format!("{ix}")]).unwrap();
    }
    table.flush().unwrap();
    fs::write(path("in.json"), draft.to_string()).unwrap();
    fs::write(path("in.txt"), lines(all)).unwrap();
    fs::write(path("raw.txt"), corpus::RAW.concat()).unwrap();
}

fn workbook(path: &Path) {
    let folder = FormFolder::builtin("aspic-93").unwrap();
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let all = corpus::texts();
    let fields: Vec<_> = folder.form.fields().collect();
    for (row, text) in (0..).zip(&all) {
        let prompt = fields.get(row as usize).map_or_else(
            || text.clone(),
            |&field| folder.words.prompt(kisai::words::Language::Ja, &folder.form, field),
        );
        sheet.write_string(row, 0, prompt).unwrap();
        sheet.write_string(row, 1, text).unwrap();
    }
    workbook.save(path).unwrap();
}
