//! A row for each field, for spreadsheets, reviews and other programs: UTF-8 with BOM, CRLF.

use ::csv::{Error, Terminator, WriterBuilder};

use super::paper::clean;
use super::remarks::Remarks;
use super::{ExportError, Sheet, labels};
use crate::core::form::{FieldIx, PrintColumnId};

/// By it spreadsheets know that a file is UTF-8.
const BOM: &[u8] = b"\xef\xbb\xbf";
/// With what a spreadsheet begins a formula, in Japanese ones also in full width.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];
/// What a spreadsheet takes for text, whatever follows.
const TEXT: char = '\'';

pub(super) fn to_bytes(sheet: &Sheet<'_>) -> Result<Vec<u8>, ExportError> {
    let form = &*sheet.folder.form;
    let remarks = Remarks::new(sheet);
    let mut rows = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(BOM.to_vec());
    let heading = |id: &str| labels::in_line(sheet, |sheet| Remarks::new(sheet).say(id));
    let mut headings = ["csv-number", "csv-id", "csv-item", "csv-prompt", "csv-requirement", "csv-answer", "csv-count"]
        .map(heading)
        .to_vec();
    headings.extend(sheet.options.is_working_copy.then(|| heading("sheet-remark")));
    rows.write_record(&headings)?;
    for field in sheet.sections().flat_map(|section| form.items_of(section)).flat_map(|item| form.fields_of(item)) {
        rows.write_record(cells(sheet, &remarks, field).iter().map(|cell| quoted(cell)))?;
    }
    for (id, text) in sheet.no_longer_asked() {
        let mut cells = vec![String::new(); headings.len()];
        cells[1] = id.to_owned();
        cells[3] = heading("sheet-no-longer-asked");
        cells[5] = clean(&text);
        rows.write_record(cells.iter().map(|cell| quoted(cell)))?;
    }
    Ok(rows.into_inner().map_err(|error| Error::from(error.into_error()))?)
}

fn cells(sheet: &Sheet<'_>, remarks: &Remarks<'_>, field: FieldIx) -> Vec<String> {
    let form = &*sheet.folder.form;
    let label = |column| labels::in_line(sheet, |sheet| labels::of_field(sheet, column, field));
    let mut cells = vec![
        form.short_name(field),
        form[field].id.clone(),
        label(PrintColumnId::Item),
        label(PrintColumnId::Prompt),
        label(PrintColumnId::Mark),
        labels::answer(sheet, field),
        remarks.count(field),
    ];
    if sheet.options.is_working_copy {
        cells.push(remarks.of(field).unwrap_or_default());
    }
    cells
}

/// A text that no spreadsheet takes for a formula: an apostrophe stands before one that it could take for one.
fn quoted(text: &str) -> String {
    if needs_quote(text) { format!("{TEXT}{text}") } else { text.to_owned() }
}

/// The text as it was before an export put an apostrophe before it.
#[must_use]
pub fn unquoted(cell: &str) -> &str {
    cell.strip_prefix(TEXT).filter(|text| needs_quote(text)).unwrap_or(cell)
}

/// Apostrophes before a formula are quoted too: else it couldn't be told which were there before.
fn needs_quote(text: &str) -> bool {
    text.trim_start_matches(TEXT).trim_start().starts_with(FORMULA)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_be_a_formula_is_quoted_and_comes_back() {
        for text in ["=1+1", "+81", "-", "@a", " =1", "\t=1", "'=1", "''-", "＝１", "\u{3000}＠a"] {
            assert!(quoted(text).starts_with(TEXT), "{text}");
            assert_eq!(unquoted(&quoted(text)), text);
        }
        for text in ["", "有り", "'引用", "'", "a=1", "ー", "90%"] {
            assert_eq!(quoted(text), text);
            assert_eq!(unquoted(text), text);
        }
    }
}
