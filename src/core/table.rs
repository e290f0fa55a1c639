//! A table as an answer: its columns, its rows, and all of it as one text for places that hold one text.
//!
//! In the one text a line is a row and ` | ` stands between cells; `\|`, `\\` and `\n` are a bar, a backslash and a line
//! break within a cell. A row of as many cells as the form prints columns has neither caption nor notes.

use std::ops::Range;

use indexmap::IndexMap;
use serde::{Deserialize, Deserializer, Serialize, de};
use serde_json::Value;
use thiserror::Error;

use super::form::{Field, Kind};
use super::text::fold;

/// The column that names the table to which a row belongs, on fields that hold several.
pub const CAPTION: &str = "caption";
/// The column of what stands below the table.
pub const NOTES: &str = "notes";

/// The most rows that a text is taken for, more than a draft has room for; what stands behind them stays in the last one.
const MOST_ROWS: usize = 45_000;
/// The most cells that a row is taken for.
const MOST_CELLS: usize = 1_000;

/// Between the cells of a row in one text.
const SEPARATOR: &str = " | ";

/// A row: the texts of the cells that have one, by column.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Row(IndexMap<String, String>);

/// A cell of a table's answer.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Cell {
    /// From 0.
    pub row: usize,
    /// Id of the column.
    pub column: String,
}

/// A column of a table's answer: one that the form prints, the caption or the notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CellColumn<'a> {
    /// Key of the cell in a row.
    pub id: &'a str,
    /// What kind of text a cell holds.
    pub kind: Kind,
}

/// Why something is no rows of a table. Rows count from 1.
#[derive(Debug, Clone, Error, PartialEq, Eq)]
pub enum RowsError {
    /// JSON that is no array.
    #[error("no array of rows")]
    NotRows,
    /// A row that is no object.
    #[error("row {0} is no object")]
    NotARow(usize),
    /// A cell of a column that the table doesn't have.
    #[error("row {row}: no column {column}")]
    UnknownColumn {
        /// The row.
        row: usize,
        /// As it is named.
        column: String,
    },
    /// A cell that is no text.
    #[error("row {row}, column {column}: no text")]
    NotText {
        /// The row.
        row: usize,
        /// The column's id.
        column: String,
    },
    /// It holds more values than any table does.
    #[error("too many values")]
    TooMany,
    /// A row of the one text has more cells than the table has columns, or so many that it can't be told which they are.
    #[error("row {row}: {cells} cells")]
    Cells {
        /// The row.
        row: usize,
        /// How many there are.
        cells: usize,
    },
}

impl Row {
    /// The text of a cell, empty where there is none.
    #[must_use]
    pub fn get(&self, column: &str) -> &str {
        self.0.get(column).map_or("", String::as_str)
    }

    /// Sets the text of a cell.
    pub fn set(&mut self, column: &str, text: &str) {
        if text.is_empty() {
            self.0.shift_remove(column);
        } else {
            self.0.insert(column.to_owned(), text.to_owned());
        }
    }

    /// Whether no cell says anything.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.texts().all(|text| text.trim().is_empty())
    }

    /// Whether it says nothing but the caption of the row above it.
    fn only_goes_on_under(&self, above: &Row) -> bool {
        let is_caption = |(column, text): (&String, &String)| column == CAPTION || text.trim().is_empty();
        self.get(CAPTION) == above.get(CAPTION) && self.0.iter().all(is_caption)
    }

    /// The columns of its cells, also those that a form no longer has.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The texts of its cells, also of columns that a form no longer has.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.0.values().map(String::as_str)
    }
}

impl<'de> Deserialize<'de> for Row {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let cells = IndexMap::<String, Value>::deserialize(deserializer)?;
        let cells = cells.into_iter().map(|(column, value)| match text_of(&value) {
            Some(text) => Ok((column, text)),
            None => Err(de::Error::custom(format_args!("cell `{column}`"))),
        });
        let cells: IndexMap<String, String> = cells.collect::<Result<_, _>>()?;
        Ok(Row(cells.into_iter().filter(|(_, text)| !text.is_empty()).collect()))
    }
}

/// A cell's text as people and programs write it: a bare number is one too.
fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Null => Some(String::new()),
        Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// The columns of a table's answer, from left to right: the caption before those that the form prints, the notes behind.
#[must_use]
pub fn columns(field: &Field) -> Vec<CellColumn<'_>> {
    let caption = field.caption.then_some(CellColumn { id: CAPTION, kind: Kind::Text });
    let notes = field.notes.then_some(CellColumn { id: NOTES, kind: Kind::LongText });
    let own = field.columns.iter().map(|column| CellColumn { id: &column.id, kind: column.kind });
    caption.into_iter().chain(own).chain(notes).collect()
}

/// Rows without those at the end that are blank or only go on under the caption above, their cells in the order of the
/// columns.
#[must_use]
pub fn tidy(field: &Field, mut rows: Vec<Row>) -> Vec<Row> {
    let says_more = |at: usize| match &rows[..=at] {
        [.., above, row] => !row.is_blank() && !row.only_goes_on_under(above),
        [row] => !row.is_blank(),
        [] => false,
    };
    let end = (0..rows.len()).rev().find(|&at| says_more(at)).map_or(0, |last| last + 1);
    rows.truncate(end);
    let columns = columns(field);
    let place = |id: &String| columns.iter().position(|column| column.id == id).unwrap_or(columns.len());
    rows.iter_mut().for_each(|row| row.0.sort_by_cached_key(|id, _| place(id)));
    rows
}

/// The printed tables that rows make: neighbours of one caption belong together.
#[must_use]
pub fn tables(rows: &[Row]) -> Vec<Range<usize>> {
    let mut start = 0;
    let tables = rows.chunk_by(|one, next| one.get(CAPTION) == next.get(CAPTION)).map(|table| {
        start += table.len();
        start - table.len()..start
    });
    tables.collect()
}

/// All rows as one text.
#[must_use]
pub fn to_text(field: &Field, rows: &[Row]) -> String {
    let all = columns(field);
    let line = |row: &Row| {
        let is_plain = row.get(CAPTION).is_empty() && row.get(NOTES).is_empty();
        let shown = all.iter().filter(|column| !is_plain || column.id != CAPTION && column.id != NOTES);
        shown.map(|column| escaped(row.get(column.id))).collect::<Vec<_>>().join(SEPARATOR)
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The rows of a table whose form isn't known, as one text.
#[must_use]
pub fn bare_text(rows: &[Row]) -> String {
    let line = |row: &Row| row.texts().map(escaped).collect::<Vec<_>>().join(SEPARATOR);
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The rows that one text says. What is in a row too much stays in its last printed column, as other people's words do
/// that are no table.
#[must_use]
pub fn from_text(field: &Field, text: &str) -> Vec<Row> {
    let lines = lines(text).map(|line| {
        let mut cells = cells(line);
        let columns = columns_of_row(field, cells.len());
        if let Some(too_many) = cells.len().checked_sub(columns.len()).filter(|_| !columns.is_empty()) {
            let rest = cells.split_off(cells.len() - too_many - 1);
            cells.push(rest.join(SEPARATOR));
        }
        row(&columns, &cells)
    });
    tidy(field, lines.collect())
}

/// The rows that one text says, where every line is a row.
///
/// # Errors
/// A row of which it can't be told what its cells are.
pub fn parse_text(field: &Field, text: &str) -> Result<Vec<Row>, RowsError> {
    let lines = lines(text).enumerate().map(|(at, line)| {
        let cells = cells(line);
        let columns = columns_of_row(field, cells.len());
        if cells.len() > columns.len() {
            return Err(RowsError::Cells { row: at + 1, cells: cells.len() });
        }
        Ok(row(&columns, &cells))
    });
    Ok(tidy(field, lines.collect::<Result<_, _>>()?))
}

/// The rows of a JSON array of objects, each cell folded as typed text is.
///
/// # Errors
/// Anything else, or a column that the table doesn't have.
pub fn from_json(field: &Field, value: &Value) -> Result<Vec<Row>, RowsError> {
    let columns = columns(field);
    let rows = value.as_array().ok_or(RowsError::NotRows)?.iter().zip(1..).map(|(value, at)| {
        let mut row = Row::default();
        for (id, cell) in value.as_object().ok_or(RowsError::NotARow(at))? {
            if !columns.iter().any(|column| column.id == id) {
                return Err(RowsError::UnknownColumn { row: at, column: id.clone() });
            }
            let text = text_of(cell).ok_or_else(|| RowsError::NotText { row: at, column: id.clone() })?;
            row.set(id, &fold("", &text).text);
        }
        Ok(row)
    });
    Ok(tidy(field, rows.collect::<Result<_, _>>()?))
}

/// The columns to which the cells of a row belong: all of them only where there is a cell for each.
fn columns_of_row(field: &Field, cells: usize) -> Vec<CellColumn<'_>> {
    let all = columns(field);
    if cells == all.len() {
        return all;
    }
    all.into_iter().filter(|column| field.columns.iter().any(|own| own.id == column.id)).collect()
}

fn row(columns: &[CellColumn<'_>], cells: &[String]) -> Row {
    let mut row = Row::default();
    for (column, text) in columns.iter().zip(cells) {
        row.set(column.id, text);
    }
    row
}

/// The rows of a text, without the line break behind the last one.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let text = text.strip_suffix('\n').unwrap_or(text);
    let lines = text.splitn(MOST_ROWS, '\n').map(|line| line.strip_suffix('\r').unwrap_or(line));
    lines.filter(move |_| !text.is_empty())
}

/// The cells of a line. Of the spaces beside a bar one belongs to the bar.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut is_escaped = false;
    let mut begins = false;
    for char in line.chars() {
        let has_room = cells.len() < MOST_CELLS;
        let Some(cell) = cells.last_mut() else { break };
        match char {
            'n' if is_escaped => cell.push('\n'),
            '|' | '\\' if is_escaped => cell.push(char),
            other if is_escaped => cell.extend(['\\', other]),
            '\\' => {}
            '|' if has_room => {
                if cell.ends_with(' ') {
                    cell.pop();
                }
                cells.push(String::new());
            }
            ' ' if begins => {}
            other => cell.push(other),
        }
        begins = char == '|' && !is_escaped && has_room;
        is_escaped = char == '\\' && !is_escaped;
    }
    if let Some(cell) = cells.last_mut().filter(|_| is_escaped) {
        cell.push('\\');
    }
    cells
}

fn escaped(cell: &str) -> String {
    cell.replace('\\', "\\\\").replace('|', "\\|").replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::form::Form;

    /// A table of two columns with caption and notes.
    fn form() -> Form {
        Form::parse(
            r#"{ "format": 1, "id": "f", "edition": "1", "languages": ["en"], "sections": [{ "id": "s", "items": [
                { "no": 1, "id": "i", "group": "g", "fields": [{ "id": "t", "kind": "table", "requirement": "none",
                    "columns": [{ "id": "a", "kind": "text" }, { "id": "b", "kind": "percent" }],
                    "repeating": true, "caption": true, "notes": true, "wording": "printed" }] }] }] }"#,
        )
        .unwrap()
    }

    fn field(form: &Form) -> &Field {
        &form[form.fields().next().unwrap()]
    }

    fn rows(cells: &[&[(&str, &str)]]) -> Vec<Row> {
        let row = |cells: &&[(&str, &str)]| {
            let mut row = Row::default();
            cells.iter().for_each(|(column, text)| row.set(column, text));
            row
        };
        cells.iter().map(row).collect()
    }

    #[test]
    fn rows_as_one_text_come_back_as_they_were() {
        let form = form();
        let field = field(&form);
        for (cells, text) in [
            (&[&[("a", "x"), ("b", "99%")][..]][..], "x | 99%"),
            (&[&[("a", "x|y\\ "), ("b", " 1\n2 ")]], "x\\|y\\\\  |  1\\n2 "),
            (&[&[], &[("b", "2")]], " | \n | 2"),
            (&[&[("caption", "c"), ("a", "x")], &[("notes", "n")]], "c | x |  | \n |  |  | n"),
            (&[&[("a", "\\n")]], "\\\\n | "),
            (&[], ""),
        ] {
            let rows = rows(cells);
            assert_eq!(to_text(field, &rows), text);
            assert_eq!(from_text(field, text), rows);
            assert_eq!(parse_text(field, text), Ok(rows));
        }
    }

    #[test]
    fn what_is_no_table_is_kept_whole() {
        let form = form();
        let field = field(&form);
        assert_eq!(from_text(field, "as in the annex"), rows(&[&[("a", "as in the annex")]]));
        assert_eq!(from_text(field, "x|1|2"), rows(&[&[("a", "x"), ("b", "1 | 2")]]));
        assert_eq!(from_text(field, "a\\\\q|\\"), rows(&[&[("a", "a\\q"), ("b", "\\")]]));
        assert_eq!(parse_text(field, "x | 1\nx|1|2"), Err(RowsError::Cells { row: 2, cells: 3 }));
        assert_eq!(from_text(field, "x | 1\n\n | \n"), rows(&[&[("a", "x"), ("b", "1")]]));
    }

    #[test]
    fn more_rows_and_cells_than_any_table_has_stay_in_the_last_one() {
        let form = form();
        let field = field(&form);
        let rows = from_text(field, &"a\n".repeat(60_000));
        assert_eq!(rows.len(), MOST_ROWS);
        let left: Vec<&str> = rows.iter().flat_map(|row| row.get("a").lines()).collect();
        assert_eq!(left, vec!["a"; 60_000]);
        let bars = from_text(field, &"|".repeat(5_000));
        assert_eq!(bars.len(), 1);
        assert!(bars[0].get("b").matches('|').count() == 4_999);
    }

    #[test]
    fn json_that_is_no_table_is_told_with_its_row_and_column() {
        let form = form();
        let field = field(&form);
        let read = |json: &str| from_json(field, &serde_json::from_str(json).unwrap());
        assert_eq!(read(r#"[{ "b": 99.5, "a": "ｶﾞ", "notes": null }, {}]"#), Ok(rows(&[&[("a", "ガ"), ("b", "99.5")]])));
        assert_eq!(read("{}"), Err(RowsError::NotRows));
        assert_eq!(read(r#"[{}, "x"]"#), Err(RowsError::NotARow(2)));
        let column = |column: &str| column.to_owned();
        assert_eq!(read(r#"[{ "c": "x" }]"#), Err(RowsError::UnknownColumn { row: 1, column: column("c") }));
        assert_eq!(read(r#"[{ "a": [] }]"#), Err(RowsError::NotText { row: 1, column: column("a") }));
    }

    #[test]
    fn rows_that_say_nothing_more_end_the_table() {
        let form = form();
        let of = |cells: &[&[(&str, &str)]]| tidy(field(&form), rows(cells)).len();
        assert_eq!(of(&[&[("a", "x")], &[], &[("b", " ")]]), 1);
        assert_eq!(of(&[&[("caption", "c"), ("a", "x")], &[("caption", "c")], &[("caption", "c"), ("b", "")]]), 1);
        assert_eq!(of(&[&[("caption", "c"), ("a", "x")], &[("caption", "d")]]), 2);
        assert_eq!(of(&[&[("caption", "c")]]), 1);
        assert_eq!(of(&[&[], &[("caption", "c"), ("notes", "n")]]), 2);
    }

    #[test]
    fn neighbours_of_one_caption_are_one_table() {
        let rows = rows(&[&[("a", "1")], &[("a", "2")], &[("caption", "c")], &[("caption", "c")], &[("a", "3")]]);
        assert_eq!(tables(&rows), [0..2, 2..4, 4..5]);
        assert!(tables(&[]).is_empty());
    }
}
