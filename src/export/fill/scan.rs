//! Where in the text of a sheet its rows and cells stand, so that some can be replaced and the rest kept as it is.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::book::value;
use super::{FillError, damaged};
use crate::core::cell::At;

/// Where things stand in a sheet's text.
#[derive(Default)]
pub struct Scan {
    /// By number, counted from 0.
    pub rows: BTreeMap<u32, ScannedRow>,
    /// All cells of the rows that are to be written.
    cells: BTreeMap<(u32, u32), ScannedCell>,
    /// The element that holds the rows.
    pub data: Element,
    /// Prefix of the elements' names, with its colon.
    pub prefix: String,
    /// Whether locked cells can't be written.
    pub is_protected: bool,
    /// By the first one.
    columns: BTreeMap<u32, ScannedColumns>,
    /// Width of other columns, in characters.
    pub default_width: f64,
    /// Height of other rows, in points.
    pub default_height: f64,
    /// Top left and bottom right, by row and column.
    pub merged: Vec<[(u32, u32); 2]>,
}

/// An element of the text.
#[derive(Debug, Clone, Default)]
pub struct Element {
    /// From `<` to the `>` that ends the first tag.
    pub tag: Range<usize>,
    /// From `<` to the `>` that ends the element.
    pub all: Range<usize>,
    /// Whether it is one tag.
    pub is_empty: bool,
}

/// A row of the sheet.
pub struct ScannedRow {
    /// Where it stands.
    pub element: Element,
    /// In points, where it says so.
    pub height: Option<f64>,
    /// For cells that aren't there.
    pub style: Option<String>,
}

/// A cell of the sheet.
pub struct ScannedCell {
    /// Where it stands.
    pub element: Element,
    /// Number of its style.
    pub style: Option<String>,
    /// Whether it computes something.
    pub formula: Option<Formula>,
}

/// What a cell's formula is to other cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Formula {
    /// Its own.
    Own,
    /// Part of one that several cells share.
    Shared,
}

/// Columns that are alike.
pub struct ScannedColumns {
    /// First and last, counted from 0.
    pub columns: Range<u32>,
    /// In characters.
    pub width: f64,
    /// For cells that aren't there.
    pub style: Option<String>,
}

impl Scan {
    /// Reads a sheet; cells only of rows in which some are to be written.
    ///
    /// # Errors
    /// Text that is no sheet.
    pub fn read(xml: &str, wanted: &BTreeSet<(u32, u32)>) -> Result<Self, FillError> {
        let wanted: BTreeSet<u32> = wanted.iter().map(|(row, _)| *row).collect();
        let mut scan = Scan { default_width: 8.43, default_height: 15.0, ..Scan::default() };
        let mut reader = Reader::from_str(xml);
        // The present row and cell: where they began, and cells without a place follow the one before.
        let (mut row, mut column) = (0_u32, 0_u32);
        let mut has_data = false;
        let mut start = 0;
        loop {
            let event = reader.read_event().map_err(damaged)?;
            let end = usize::try_from(reader.buffer_position()).map_err(damaged)?;
            let here = start..end;
            start = end;
            match event {
                Event::Start(tag) => {
                    let element = Element { tag: here.clone(), all: here, is_empty: false };
                    has_data |= scan.open(&tag, element, &mut row, &mut column, &wanted);
                }
                Event::Empty(tag) => {
                    let element = Element { tag: here.clone(), all: here, is_empty: true };
                    has_data |= scan.open(&tag, element, &mut row, &mut column, &wanted);
                    scan.close(tag.local_name().as_ref(), end, &mut row, &mut column);
                }
                Event::End(tag) => scan.close(tag.local_name().as_ref(), end, &mut row, &mut column),
                Event::Eof if has_data => return Ok(scan),
                Event::Eof => return Err(damaged("sheetData")),
                _ => {}
            }
        }
    }

    /// The cell of a place, if it is there.
    #[must_use]
    pub fn cell(&self, row: u32, column: u32) -> Option<&ScannedCell> {
        self.cells.get(&(row, column))
    }

    /// The first cell of a row behind a column.
    #[must_use]
    pub fn next_cell(&self, row: u32, column: u32) -> Option<&ScannedCell> {
        self.cells.range((row, column + 1)..(row + 1, 0)).next().map(|(_, cell)| cell)
    }

    /// What is said of a column.
    #[must_use]
    pub fn columns(&self, column: u32) -> Option<&ScannedColumns> {
        let (_, columns) = self.columns.range(..=column).next_back()?;
        Some(columns).filter(|columns| columns.columns.contains(&column))
    }

    /// The style of a cell's place: its own, or that of its row or column.
    #[must_use]
    pub fn style(&self, row: u32, column: u32) -> Option<&str> {
        let of_columns = || self.columns(column)?.style.as_deref();
        match self.cell(row, column) {
            Some(cell) => cell.style.as_deref(),
            None => self.rows.get(&row).and_then(|row| row.style.as_deref()).or_else(of_columns),
        }
    }

    fn open(
        &mut self,
        tag: &BytesStart<'_>,
        element: Element,
        row: &mut u32,
        column: &mut u32,
        wanted: &BTreeSet<u32>,
    ) -> bool {
        let of = |name| value(tag, name);
        let number = |name| of(name).and_then(|number| number.parse::<f64>().ok());
        let is_on = |name| of(name).is_some_and(|value| value == "1" || value == "true");
        match tag.local_name().as_ref() {
            "sheetData" => {
                self.data = element;
                self.prefix = tag.name().prefix().map_or_else(String::new, |prefix| format!("{}:", prefix.as_ref()));
                return true;
            }
            "row" => {
                *row = of("r").and_then(|no| no.parse::<u32>().ok()).map_or(*row, |no| no.saturating_sub(1));
                *column = 0;
                let style = of("s").filter(|_| is_on("customFormat"));
                self.rows.insert(*row, ScannedRow { element, height: number("ht"), style });
            }
            "c" => {
                let place = of("r").and_then(|name| place(&name));
                (*row, *column) = place.unwrap_or((*row, *column));
                if wanted.contains(row) {
                    let cell = ScannedCell { element, style: of("s"), formula: None };
                    self.cells.insert((*row, *column), cell);
                }
            }
            "f" => {
                if let Some(cell) = self.cells.get_mut(&(*row, *column)) {
                    let is_shared = of("t").is_some_and(|kind| kind != "normal") && of("ref").is_some();
                    cell.formula = Some(if is_shared { Formula::Shared } else { Formula::Own });
                }
            }
            "sheetProtection" => self.is_protected = is_on("sheet"),
            "col" => {
                if let (Some(first), Some(last)) = (number("min"), number("max")) {
                    let columns = (first as u32).saturating_sub(1)..last as u32;
                    let width = number("width").unwrap_or(self.default_width);
                    self.columns.insert(columns.start, ScannedColumns { columns, width, style: of("style") });
                }
            }
            "sheetFormatPr" => {
                self.default_width = number("defaultColWidth").unwrap_or(self.default_width);
                self.default_height = number("defaultRowHeight").unwrap_or(self.default_height);
            }
            "mergeCell" => {
                let range = of("ref").unwrap_or_default();
                let (first, last) = range.split_once(':').unwrap_or((&range, &range));
                self.merged.extend(place(first).zip(place(last)).map(|(first, last)| [first, last]));
            }
            _ => {}
        }
        false
    }

    fn close(&mut self, name: &str, end: usize, row: &mut u32, column: &mut u32) {
        match name {
            "sheetData" => self.data.all.end = end,
            "row" => {
                if let Some(scanned) = self.rows.get_mut(row) {
                    scanned.element.all.end = end;
                }
                *row += 1;
            }
            "c" => {
                if let Some(cell) = self.cells.get_mut(&(*row, *column)) {
                    cell.element.all.end = end;
                }
                *column += 1;
            }
            _ => {}
        }
    }
}

/// Row and column of a name such as `F35`.
fn place(name: &str) -> Option<(u32, u32)> {
    At::from_name(name).map(|at| (at.row, at.column))
}
