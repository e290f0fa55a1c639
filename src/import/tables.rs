//! The tables of our own sheets: rows whose hidden id names a table and what the row holds of it.

use std::collections::{BTreeMap, BTreeSet};

use super::found::{FoundAnswer, Place};
use super::rows::How;
use super::workbook::{At, Cell, Sheet};
use crate::core::form::{FieldIx, Form, Kind};
use crate::core::table::{self, CAPTION, NOTES, Row};
use crate::core::text::fold;

/// Takes the tables out of a sheet: what is left of it, and the answers.
#[must_use]
pub fn take(sheet: &Sheet, form: &Form) -> (Sheet, Vec<(FieldIx, FoundAnswer)>) {
    let mut read: BTreeMap<FieldIx, Reading> = BTreeMap::new();
    let mut taken = BTreeSet::new();
    let mut last: Option<(FieldIx, u32)> = None;
    for cells in sheet.rows() {
        let Some(row) = cells.first().map(|cell| cell.at.row) else { continue };
        let named = cells.iter().find_map(|cell| Some((cell, part(form, &cell.text)?)));
        if let Some((id, (field, part))) = named {
            let reading = read.entry(field).or_insert_with(|| Reading::new(row));
            reading.take(sheet, row, cells.iter().find(|cell| cell.at != id.at), part);
            last = Some((field, row));
        } else if let Some((field, above)) = last
            && above + 1 == row
            && read.get_mut(&field).is_some_and(|reading| reading.take_inserted(sheet, row))
        {
            last = Some((field, row));
        } else {
            continue;
        }
        taken.insert(row);
    }
    let answers = read.into_iter().map(|(field, reading)| {
        let rows = table::tidy(&form[field], reading.rows);
        let cell = Some(At { row: reading.first, column: 0 });
        let place = Place { sheet: sheet.name.clone(), cell };
        (field, FoundAnswer { text: table::to_text(&form[field], &rows), place, how: How::Id })
    });
    let answers = answers.collect();
    let cells = sheet.cells.iter().filter(|cell| !taken.contains(&cell.at.row)).cloned().collect();
    (Sheet { name: sheet.name.clone(), cells, merged: sheet.merged.clone() }, answers)
}

/// What an id says: `46-annex-table@row`.
fn part<'a>(form: &Form, id: &'a str) -> Option<(FieldIx, &'a str)> {
    let (field, part) = id.trim().split_once('@')?;
    let field = form.field(field).filter(|&field| form[field].kind == Kind::Table)?;
    Some((field, part))
}

/// A table as far as it is read.
struct Reading {
    first: u32,
    rows: Vec<Row>,
    /// Where each column stands.
    columns: Vec<(String, u32)>,
    /// The caption of the table at hand, and one that stands above the next.
    caption: String,
    next_caption: Option<String>,
    /// The first row of the table at hand.
    start: usize,
    is_in_rows: bool,
}

impl Reading {
    fn new(first: u32) -> Self {
        let (rows, columns) = (Vec::new(), Vec::new());
        Reading { first, rows, columns, caption: String::new(), next_caption: None, start: 0, is_in_rows: false }
    }

    fn take(&mut self, sheet: &Sheet, row: u32, beside: Option<&Cell>, part: &str) {
        let whole = || beside.map_or_else(String::new, |cell| fold("", &cell.text).text);
        self.is_in_rows = false;
        match part.split_once(':').unwrap_or((part, "")) {
            ("caption", _) => self.next_caption.get_or_insert_default().push_str(&whole()),
            ("columns", places) => {
                let place = |place: &str| {
                    let (column, at) = place.split_once('=')?;
                    Some((column.to_owned(), at.parse().ok()?))
                };
                self.columns = places.split(',').filter_map(place).collect();
                self.caption = self.next_caption.take().unwrap_or_default();
                self.start = self.rows.len();
                self.is_in_rows = true;
            }
            ("row", _) => {
                let cells = self.cells(sheet, row);
                self.push(&cells);
                self.is_in_rows = true;
            }
            ("more", _) => {
                let cells = self.cells(sheet, row);
                if let Some(last) = self.rows.last_mut() {
                    cells.iter().for_each(|(column, text)| append(last, column, text));
                }
                self.is_in_rows = true;
            }
            ("notes", nth) => {
                let nth = nth.parse::<usize>().ok().and_then(|nth| self.start.checked_add(nth));
                if let Some(of) = nth.and_then(|nth| self.rows.get_mut(nth)) {
                    append(of, NOTES, &whole());
                }
            }
            _ => {}
        }
    }

    /// A row that a person put in below another one, without an id.
    fn take_inserted(&mut self, sheet: &Sheet, row: u32) -> bool {
        let cells = self.cells(sheet, row);
        let is_row = self.is_in_rows && cells.iter().any(|(_, text)| !text.trim().is_empty());
        if is_row {
            self.push(&cells);
        }
        is_row
    }

    fn cells(&self, sheet: &Sheet, row: u32) -> Vec<(String, String)> {
        let text = |column: u32| fold("", sheet.text(At { row, column })).text;
        self.columns.iter().map(|(id, column)| (id.clone(), text(*column))).collect()
    }

    fn push(&mut self, cells: &[(String, String)]) {
        let mut row = Row::default();
        cells.iter().for_each(|(column, text)| row.set(column, text));
        row.set(CAPTION, &self.caption);
        self.rows.push(row);
    }
}

fn append(row: &mut Row, column: &str, text: &str) {
    let joined = format!("{}{text}", row.get(column));
    row.set(column, &joined);
}
