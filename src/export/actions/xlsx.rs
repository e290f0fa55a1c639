//! The action list as a workbook: a row a field, to sort and to filter. Every cell is text.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Worksheet, XlsxError};

use super::ActionList;
use super::list::{Group, Point};
use crate::export::ExportError;
use crate::export::paper::{TABLE, TALLEST_ROW, TITLE};
use crate::export::workbook::{self, HEADING, column, header, row, type_of};

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
        let mut workbook = workbook::new(&self.title, "", &self.date)?;
        let worksheet = workbook.add_worksheet();
        worksheet.set_name(workbook::sheet_name(&self.title, "kisai"))?;
        for (at, (_, halves)) in COLUMNS.iter().enumerate() {
            worksheet.set_column_width_pixels(column(at)?, TABLE.column_width(*halves))?;
        }
        let headings = self.write_head(worksheet)?;
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
            worksheet.autofilter(row(headings)?, 0, row(last)?, column(COLUMNS.len() - 1)?)?;
        }
        workbook::set_up_page(worksheet, (row(headings)?, row(headings)?), (row(last)?, column(COLUMNS.len() - 1)?))?;
        worksheet.set_header(header(None));
        Ok(workbook.save_to_buffer()?)
    }

    /// The title, of what the list is, and the headings; the row of the headings.
    fn write_head(&self, worksheet: &mut Worksheet) -> Result<usize, XlsxError> {
        write_line(worksheet, 0, &self.title, &type_of(TITLE).set_bold())?;
        worksheet.set_row_height_pixels(0, TITLE.height(1))?;
        for (at, about) in self.about.iter().enumerate() {
            write_line(worksheet, at + 1, about, &type_of(TABLE))?;
        }
        let headings = self.about.len() + 1;
        let format = boxed().set_bold().set_align(FormatAlign::Center).set_background_color(HEADING);
        for (at, (id, _)) in COLUMNS.iter().enumerate() {
            worksheet.write_string_with_format(row(headings)?, column(at)?, self.words.say(id), &format)?;
        }
        Ok(headings)
    }
}

/// A line that goes on over the columns to its right.
fn write_line(worksheet: &mut Worksheet, at: usize, text: &str, format: &Format) -> Result<(), XlsxError> {
    worksheet.write_string_with_format(row(at)?, 0, text, &format.clone().unset_text_wrap())?;
    Ok(())
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
            // As text, so that a date or a `=` stays as it is when someone edits the cell.
            let format = boxed().set_num_format("@").set_align(FormatAlign::Top);
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

fn boxed() -> Format {
    type_of(TABLE).set_border(FormatBorder::Thin)
}
