//! The certification number in the line that a form's sheet prints above its table.

use super::found::{Place, Unknown};
use super::workbook::Workbook;
use crate::core::reading::narrow;
use crate::core::text::fold;
use crate::words::{FluentValue, FormFolder, Language};

/// Stands for a value in the form's words.
const VALUE: &str = "\u{1}";

/// What the header lines of a workbook say.
#[derive(Debug, Default)]
pub struct Header {
    /// 認定番号; empty where there is none, or where the lines contradict each other.
    pub certification_no: String,
    /// The numbers of lines that contradict each other.
    pub contradictions: Vec<Unknown>,
}

impl Header {
    /// Looks for header lines.
    #[must_use]
    pub fn new(workbook: &Workbook, folder: &FormFolder) -> Self {
        let around: Vec<(String, String)> =
            Language::ALL.into_iter().filter_map(|language| around_number(folder, language)).collect();
        let mut numbers: Vec<Unknown> = Vec::new();
        for sheet in workbook.sheets.iter().filter(|_| !around.is_empty()) {
            for cell in &sheet.cells {
                for (before, number) in
                    cell.text.lines().flat_map(|line| around.iter().filter_map(|it| number(it, line)))
                {
                    let place = Place { sheet: sheet.name.clone(), cell: Some(cell.at) };
                    let label = before.trim_end_matches(|char| narrow(char) == ':').to_owned();
                    let text = fold("", number).text;
                    if !text.is_empty() && numbers.iter().all(|known| known.text != text) {
                        numbers.push(Unknown { label, text, place, is_id: false });
                    }
                }
            }
        }
        match numbers.as_slice() {
            [number] => Header { certification_no: number.text.clone(), contradictions: Vec::new() },
            _ => Header { certification_no: String::new(), contradictions: numbers },
        }
    }
}

/// The words before the number and those behind it.
fn around_number(folder: &FormFolder, language: Language) -> Option<(String, String)> {
    let values = ["certification", "service", "provider"].map(|name| (name, FluentValue::from(VALUE)));
    let line = folder.words.print(language, "header", &values)?;
    let mut words = line.split(VALUE).map(str::trim);
    let around = (words.next()?.to_owned(), words.next()?.to_owned());
    // Only where the number comes first, between words, can it be told apart from what people add.
    (!around.0.is_empty() && !around.1.is_empty()).then_some(around)
}

/// The number of a line, with the words before it.
fn number<'a>((before, behind): &'a (String, String), line: &'a str) -> Option<(&'a str, &'a str)> {
    let (number, _) = line.trim().strip_prefix(before.as_str())?.split_once(behind.as_str())?;
    Some((before, number.trim()))
}
