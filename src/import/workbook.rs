//! A table of texts as a workbook or a CSV file holds it: sheets of cells with their places, without formats.

use std::collections::HashMap;
use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::merged::Merged;
pub use crate::core::cell::At;
use crate::core::order::Order as _;

/// The tables of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Workbook {
    /// In the file's order; hidden ones are left out.
    pub sheets: Vec<Sheet>,
    /// Whether it is a plain list of numbers or ids with answers, without a printed sheet's prompts.
    pub is_plain: bool,
}

/// A sheet of a workbook.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// Empty for a file that is one table.
    pub name: String,
    /// Those that hold a text, by row and column.
    pub cells: Vec<Cell>,
    /// Ranges that are one cell.
    pub merged: Merged,
}

/// A cell that holds a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// Where it is.
    pub at: At,
    /// As a person reads it.
    pub text: String,
}

/// A rectangle of cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Range {
    /// The top left one.
    pub first: At,
    /// The bottom right one.
    pub last: At,
}

impl Range {
    /// Whether a cell is in it.
    #[must_use]
    pub fn holds(&self, at: At) -> bool {
        (self.first.row..=self.last.row).contains(&at.row)
            && (self.first.column..=self.last.column).contains(&at.column)
    }
}

impl Sheet {
    /// Cells row by row.
    pub fn rows(&self) -> impl Iterator<Item = &[Cell]> {
        self.cells.chunk_by(|one, next| one.at.row == next.at.row)
    }

    /// The cells of a row.
    #[must_use]
    pub fn row(&self, row: u32) -> &[Cell] {
        self.cells_of(row..=row)
    }

    /// The rows of a range that hold a text, row by row.
    pub fn used_rows(&self, rows: RangeInclusive<u32>) -> impl Iterator<Item = u32> {
        let rows = self.cells_of(rows).chunk_by(|one, next| one.at.row == next.at.row);
        rows.filter_map(|cells| Some(cells.first()?.at.row))
    }

    /// The cells of several rows.
    fn cells_of(&self, rows: RangeInclusive<u32>) -> &[Cell] {
        let start = self.cells.partition_point(|cell| cell.at.row < *rows.start());
        let end = self.cells.partition_point(|cell| cell.at.row <= *rows.end());
        self.cells.get(start..end).unwrap_or_default()
    }

    /// The text of a cell, empty where there is none.
    #[must_use]
    pub fn text(&self, at: At) -> &str {
        let found = self.cells.binary_search_by_key(&at, |cell| cell.at);
        found.ok().and_then(|ix| self.cells.get(ix)).map_or("", |cell| &cell.text)
    }

    /// What is one cell with a place: the place alone where nothing is merged.
    #[must_use]
    pub fn range(&self, at: At) -> Range {
        self.merged.range(at).unwrap_or(Range { first: at, last: at })
    }

    /// Brings cells into order; of several at one place the last stays.
    pub fn sort(&mut self) {
        let all: HashMap<At, String> = self.cells.drain(..).map(|cell| (cell.at, cell.text)).collect();
        self.cells = all.into_iter().map(|(at, text)| Cell { at, text }).collect();
        self.cells.order_by_key(|cell| cell.at);
    }
}
