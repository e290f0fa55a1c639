//! What comes into the house: our own exports, other people's copies of the forms, and files made to do harm.

use std::collections::BTreeMap;

use kisai::core::builtin;
use kisai::core::draft::Draft;
use kisai::core::text::fold;
use kisai::export::{Format, Sheet, SheetLanguage, to_bytes};
use kisai::import::merge::{self, Outcome, Take};
use kisai::import::rows::How;
use kisai::import::{Contents, FileKind, Found, FoundField, ImportError, State, Workbook, package, xlsx};
use kisai::words::{FormFolder, Language};
use rust_xlsxwriter::{Format as Style, Workbook as Writer, Worksheet};

use crate::sitting::NOW;

mod boxes;
mod commands;
mod figures;
mod fill;
mod foreign;
mod harm;
mod large;
mod limits;
mod ours;
mod screen;

const LANGUAGES: [SheetLanguage; 3] =
    [SheetLanguage::One(Language::Ja), SheetLanguage::One(Language::En), SheetLanguage::Both];

fn contents(bytes: &[u8]) -> Result<Contents, ImportError> {
    match FileKind::of(bytes)? {
        FileKind::Workbook => xlsx::read(bytes).map(Contents::Tables),
        FileKind::Text => Contents::of_text(bytes),
    }
}

fn found(bytes: &[u8], folder: &FormFolder) -> Found {
    contents(bytes).unwrap().found(folder)
}

fn aspic() -> FormFolder {
    FormFolder::builtin("aspic-93").unwrap()
}

/// Every field answered with its example, some with texts that formats are known to spoil.
fn full(folder: &FormFolder, language: Language) -> Draft {
    let form = &folder.form;
    let mut draft = Draft::new(form, "見本 2026", NOW);
    let odd = [
        "=1+1",
        "+81-3-0000-0000",
        "-",
        "@SUM(A1)",
        "'quoted",
        " 前後 ",
        "a\n\nb\n",
        "_x000D_ _x001B_",
        "0012",
        "1e5",
        "2026-11-21",
        "TRUE",
        "99.9%",
        "\"a\", \"b\"; c",
        "<b>&amp;</b>",
        "神\u{fa19}①㈱～－",
        "👨\u{200d}👩\u{200d}👧 葛\u{e0100}",
    ];
    for (ix, field) in form.fields().enumerate() {
        let example = folder.words.hint(language, form, field, "example").unwrap_or_else(|| format!("例 {ix}"));
        let text = match ix % 4 {
            3 => odd[ix / 4 % odd.len()].to_owned(),
            _ => example,
        };
        draft.set_text(form, field, &text, NOW);
    }
    draft
}

fn exported(format: Format, folder: &FormFolder, draft: &Draft, language: SheetLanguage) -> Vec<u8> {
    to_bytes(format, &Sheet::new(folder, draft, language, "2026-11-21")).unwrap()
}

fn field<'a>(found: &'a Found, folder: &FormFolder, id: &str) -> &'a FoundField {
    &found.fields[folder.form.field(id).unwrap().0]
}

fn taken<'a>(found: &'a Found, folder: &FormFolder, id: &str) -> Option<&'a str> {
    field(found, folder, id).taken().map(|answer| answer.text.as_str())
}

/// A workbook written by code other than ours.
fn written(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut workbook = Writer::new();
    fill(workbook.add_worksheet());
    workbook.save_to_buffer().unwrap()
}

fn rows(sheet: &mut Worksheet, rows: &[&[&str]]) {
    for (row, cells) in (0..).zip(rows) {
        for (column, text) in (0..).zip(*cells).filter(|(_, text)| !text.is_empty()) {
            sheet.write_string(row, column, *text).unwrap();
        }
    }
}
