//! The action list as a workbook: a row a field, to sort and to filter. Every cell is text.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::ActionList;
use super::list::{Group, Point};
use crate::export::ExportError;
use crate::export::list_sheet::{ListSheet, text_cell, write_line};
use crate::export::paper::{TABLE, TALLEST_ROW};
use crate::export::workbook::{column, row, type_of};

/// The headings of the columns, and how many half-width characters a line of each holds; A4 has room for them.
const COLUMNS: [(&str, u16); 5] =
    [("actions-whom", 20), ("csv-number", 7), ("csv-item", 26), ("csv-prompt", 46), ("actions-missing", 56)];
/// So many columns stand again in each row in which a field goes on, so that a filter takes all of its rows.
const REPEATED: usize = 2;

impl ActionList {
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
        sheet.to_xlsx(|worksheet, headings| {
            let mut last = headings;
            for group in &self.groups {
                for point in &group.points {
                    last = write_point(worksheet, last + 1, group, point)?;
                }
            }
            if self.groups.is_empty() {
                last += 1;
                write_line(worksheet, last, &self.words.say("actions-none"), &type_of(TABLE))?;
            } else {
                worksheet.autofilter(row(headings)?, 0, row(last)?, sheet.right()?)?;
            }
            Ok(last)
        })
    }
}

/// A field, in as many rows as its longest text needs; the last of them.
fn write_point(worksheet: &mut Worksheet, first: usize, group: &Group, point: &Point) -> Result<usize, XlsxError> {
    let texts = [&group.whom, &point.no, &point.item, &point.prompt, &point.missing];
    let mut cells = Vec::new();
    for (text, (_, halves)) in texts.into_iter().zip(COLUMNS) {
        cells.push(TABLE.pieces(text, usize::from(halves), TALLEST_ROW));
    }
    let rows = cells.iter().map(Vec::len).max().unwrap_or(1).max(1);
    for piece in 0..rows {
        let at = row(first + piece)?;
        let mut height = TABLE.height(1);
        for (ix, (pieces, (_, halves))) in cells.iter().zip(COLUMNS).enumerate() {
            let again = pieces.first().filter(|_| ix < REPEATED);
            let text = pieces.get(piece).or(again).copied().unwrap_or_default();
            height = height.max(TABLE.height_of(text, usize::from(halves)));
            let format = text_cell();
            if text.is_empty() {
                worksheet.write_blank(at, column(ix)?, &format)?;
            } else {
                worksheet.write_string_with_format(at, column(ix)?, text, &format)?;
            }
        }
        worksheet.set_row_height_pixels(at, height.min(TALLEST_ROW))?;
    }
    Ok(first + rows - 1)
}
