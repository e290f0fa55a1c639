//! The differences as a workbook: a row a part, what was beside what is, changed words struck out or bold and underlined.
//! Every cell is text.

use std::ops::Range;

use rust_xlsxwriter::{Format, FormatUnderline, Worksheet, XlsxError};

use super::DifferenceList;
use super::list::DifferenceRow;
use crate::export::ExportError;
use crate::export::list_sheet::{ListSheet, text_cell, write_line};
use crate::export::pages::{Cut, PageRow, breaks, room};
use crate::export::paper::{TABLE, TALLEST_ROW, TITLE};
use crate::export::workbook::{column, row, type_of};

/// The headings of the columns, and how many half-width characters a line of each holds; A4 has room for them.
const COLUMNS: [(&str, u16); 6] = [
    ("csv-number", 11),
    ("csv-item", 18),
    ("csv-prompt", 30),
    ("differences-kind", 16),
    ("differences-before", 40),
    ("differences-after", 40),
];
/// The column of what was; that of what is stands behind it.
const OLD: usize = 4;

impl DifferenceList {
    /// The list as an xlsx.
    ///
    /// # Errors
    /// More rows than a sheet has.
    pub fn to_xlsx(&self) -> Result<Vec<u8>, ExportError> {
        let sheet = ListSheet {
            title: &self.title,
            about: &self.about,
            date: &self.date,
            columns: &COLUMNS,
            words: &self.words,
        };
        sheet.to_xlsx(|worksheet, headings| self.write_groups(worksheet, headings))
    }

    /// What stands below the headings; the last row.
    fn write_groups(&self, worksheet: &mut Worksheet, headings: usize) -> Result<usize, XlsxError> {
        let mut last = headings;
        let mut rows: Vec<PageRow> = Vec::new();
        for group in &self.groups {
            last += 1;
            write_line(worksheet, last, &group.heading, &type_of(TABLE).set_bold())?;
            worksheet.set_row_height_pixels(row(last)?, TABLE.height(1))?;
            rows.push(PageRow { height: TABLE.height(1), before: Cut::BetweenItems });
            for (at, difference) in group.rows.iter().enumerate() {
                for (piece, height) in write_row(worksheet, last + 1, difference)?.into_iter().enumerate() {
                    // A heading stands on the page of what it heads.
                    let before = if piece == 0 && at > 0 { Cut::BetweenItems } else { Cut::InField };
                    rows.push(PageRow { height, before });
                    last += 1;
                }
            }
        }
        let widths = COLUMNS.iter().map(|(_, halves)| TABLE.column_width(*halves)).sum();
        let used = TITLE.height(1) + TABLE.height(1) * u32::try_from(self.about.len()).unwrap_or(0);
        let breaks = breaks(&rows, room(widths, TABLE.height(1)), used);
        let breaks: Vec<u32> = breaks.into_iter().map(|at| row(headings + 1 + at)).collect::<Result<_, _>>()?;
        worksheet.set_page_breaks(&breaks)?;
        if self.groups.is_empty() {
            last += 1;
            write_line(worksheet, last, &self.words.say("compare-nothing"), &type_of(TABLE))?;
        }
        Ok(last)
    }
}

/// A part that differs, in as many rows as its longest text needs; their heights.
fn write_row(worksheet: &mut Worksheet, first: usize, difference: &DifferenceRow) -> Result<Vec<u32>, XlsxError> {
    let DifferenceRow { no, item, prompt, change, requirement, old, new } = difference;
    let kind =
        [change.as_str(), requirement].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n");
    let texts = [no, item, prompt, &kind, &old.text, &new.text];
    let mut cells = Vec::new();
    for (text, (_, halves)) in texts.into_iter().zip(COLUMNS) {
        cells.push(pieces(text, usize::from(halves)));
    }
    let rows = cells.iter().map(Vec::len).max().unwrap_or(1).max(1);
    let mut heights = Vec::new();
    for piece in 0..rows {
        let at = row(first + piece)?;
        let mut height = TABLE.height(1);
        for (ix, (pieces, (_, halves))) in cells.iter().zip(COLUMNS).enumerate() {
            let range = pieces.get(piece).cloned().unwrap_or_default();
            let text = &texts[ix][range.clone()];
            height = height.max(TABLE.height_of(text, usize::from(halves)));
            let segments = match ix {
                OLD => old.segments(range),
                at if at > OLD => new.segments(range),
                _ => vec![(false, text)],
            };
            let marked = if ix == OLD { removed() } else { added() };
            write_cell(worksheet, (at, column(ix)?), &segments, &marked)?;
        }
        heights.push(height.min(TALLEST_ROW));
        worksheet.set_row_height_pixels(at, height.min(TALLEST_ROW))?;
    }
    Ok(heights)
}

/// The parts of a text that have room in a row each.
fn pieces(text: &str, halves: usize) -> Vec<Range<usize>> {
    let mut start = 0;
    let pieces = TABLE.pieces(text, halves, TALLEST_ROW).into_iter().map(|piece| {
        let range = start..start + piece.len();
        start = range.end;
        range
    });
    pieces.collect()
}

/// A cell whose marked stretches look as `marked` says.
fn write_cell(
    worksheet: &mut Worksheet,
    (at, column): (u32, u16),
    segments: &[(bool, &str)],
    marked: &Format,
) -> Result<(), XlsxError> {
    let format = text_cell();
    let plain = type_of(TABLE);
    match segments {
        [] | [(false, "")] => worksheet.write_blank(at, column, &format)?,
        [(false, text)] => worksheet.write_string_with_format(at, column, *text, &format)?,
        segments => {
            let style = |is_marked| if is_marked { marked } else { &plain };
            let runs: Vec<(&Format, &str)> =
                segments.iter().map(|&(is_marked, text)| (style(is_marked), text)).collect();
            worksheet.write_rich_string_with_format(at, column, &runs, &format)?
        }
    };
    Ok(())
}

/// What is no longer said.
fn removed() -> Format {
    type_of(TABLE).set_font_strikethrough().set_font_color(0x9C_00_06)
}

/// What wasn't said before.
fn added() -> Format {
    type_of(TABLE).set_bold().set_underline(FormatUnderline::Single).set_font_color(0x00_61_00)
}
