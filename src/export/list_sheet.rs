//! What the sheets of lists share: the title, of what it is the list, the headings, cells of text.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};

use super::ExportError;
use super::paper::{TABLE, TITLE};
use super::workbook::{self, HEADING, column, header, row, type_of};
use crate::words::Words;

/// The ids of the headings, and how many half-width characters a line of each column holds.
pub type Columns = [(&'static str, u16)];

/// The sheet of a list.
pub struct ListSheet<'a> {
    /// What the list is called.
    pub title: &'a str,
    /// Of what it is the list.
    pub about: &'a [String],
    /// The day, `YYYY-MM-DD`.
    pub date: &'a str,
    /// Its columns, from left to right.
    pub columns: &'a Columns,
    /// The words of the headings.
    pub words: &'a Words,
}

impl ListSheet<'_> {
    /// A workbook of the one sheet. `write` is told the row of the headings, writes what stands below, and answers with
    /// the last row.
    pub fn to_xlsx(
        &self,
        write: impl FnOnce(&mut Worksheet, usize) -> Result<usize, XlsxError>,
    ) -> Result<Vec<u8>, ExportError> {
        let mut workbook: Workbook = workbook::new(self.title, "", self.date)?;
        let worksheet = workbook.add_worksheet();
        worksheet.set_name(workbook::sheet_name(self.title, "kisai"))?;
        for (at, (_, halves)) in self.columns.iter().enumerate() {
            worksheet.set_column_width_pixels(column(at)?, TABLE.column_width(*halves))?;
        }
        let headings = self.write_head(worksheet)?;
        let last = write(worksheet, headings)?;
        workbook::set_up_page(worksheet, (row(headings)?, row(headings)?), (row(last)?, self.right()?))?;
        worksheet.set_header(header(None));
        Ok(workbook.save_to_buffer()?)
    }

    /// The last column.
    pub fn right(&self) -> Result<u16, XlsxError> {
        column(self.columns.len() - 1)
    }

    fn write_head(&self, worksheet: &mut Worksheet) -> Result<usize, XlsxError> {
        write_line(worksheet, 0, self.title, &type_of(TITLE).set_bold())?;
        worksheet.set_row_height_pixels(0, TITLE.height(1))?;
        for (at, about) in self.about.iter().enumerate() {
            write_line(worksheet, at + 1, about, &type_of(TABLE))?;
            worksheet.set_row_height_pixels(row(at + 1)?, TABLE.height(1))?;
        }
        let headings = self.about.len() + 1;
        let format = boxed().set_bold().set_align(FormatAlign::Center).set_background_color(HEADING);
        for (at, (id, _)) in self.columns.iter().enumerate() {
            worksheet.write_string_with_format(row(headings)?, column(at)?, self.words.say(id), &format)?;
        }
        Ok(headings)
    }
}

/// A line that goes on over the columns to its right.
pub fn write_line(worksheet: &mut Worksheet, at: usize, text: &str, format: &Format) -> Result<(), XlsxError> {
    worksheet.write_string_with_format(row(at)?, 0, text, &format.clone().unset_text_wrap())?;
    Ok(())
}

/// How a cell looks: as text, so that a date or a `=` stays as it is when someone edits the cell.
pub fn text_cell() -> Format {
    boxed().set_num_format("@").set_align(FormatAlign::Top)
}

fn boxed() -> Format {
    type_of(TABLE).set_border(FormatBorder::Thin)
}
