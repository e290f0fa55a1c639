//! Writes the printed sheet into a workbook. Every cell is text, so that no answer ever becomes a formula or a date.

use std::mem::take;

use rust_xlsxwriter::{RowNum, Worksheet, XlsxError};

use super::blank::Blank;
use super::looks::Looks;
use super::sheet::PrintedSheet;
use super::workbook::{self, column, footer, header, row};
use super::{ExportError, Sheet};

/// The most ends of pages that a workbook may set; behind them pages end where they are full.
const MOST_BREAKS: usize = 1023;

pub(super) fn to_bytes(sheet: &Sheet<'_>, blank: &Blank) -> Result<Vec<u8>, ExportError> {
    let mut printed = PrintedSheet::new(sheet, blank);
    let mut workbook = workbook::new(&printed.title, &printed.provider, sheet.date)?;
    let worksheet = workbook.add_worksheet();
    worksheet.set_name(workbook::sheet_name(&printed.name, &sheet.folder.form.id))?;
    set_up_page(worksheet, &printed)?;
    for (at, &width) in printed.widths.iter().enumerate() {
        worksheet.set_column_width_pixels(column(at)?, width)?;
    }
    for (at, printed_row) in printed.rows.iter().enumerate() {
        worksheet.set_row_height_pixels(row(at)?, printed_row.height)?;
    }
    let mut looks = Looks::default();
    for cell in take(&mut printed.cells) {
        looks.write(worksheet, cell)?;
    }
    looks.finish(worksheet)?;
    write_ids(worksheet, &printed, sheet)?;
    Ok(workbook.save_to_buffer()?)
}

fn set_up_page(worksheet: &mut Worksheet, printed: &PrintedSheet) -> Result<(), ExportError> {
    let (headings, last) = (row(printed.headings)?, row(printed.rows.len().saturating_sub(1))?);
    let right = column(printed.widths.len().saturating_sub(1))?;
    workbook::set_up_page(worksheet, (row(printed.repeated)?, headings), (last, right))?;
    worksheet
        .set_print_center_horizontally(true)
        .set_header(header(printed.watermark.as_deref()))
        .set_footer(footer(printed.note.as_deref().unwrap_or_default()));
    let breaks: Vec<RowNum> = printed.breaks.iter().take(MOST_BREAKS).map(|&at| row(at)).collect::<Result<_, _>>()?;
    worksheet.set_page_breaks(&breaks)?;
    Ok(())
}

/// A hidden last column tells an import which form this is and to which field each row belongs; the rows in which an
/// answer goes on carry its id again, so that their texts, joined as they are, are the answer.
fn write_ids(worksheet: &mut Worksheet, printed: &PrintedSheet, sheet: &Sheet<'_>) -> Result<(), XlsxError> {
    let form = &*sheet.folder.form;
    let ids = column(printed.widths.len())?;
    worksheet.set_column_hidden(ids)?;
    worksheet.write_string(0, ids, format!("kisai:{}:{}", form.id, form.edition))?;
    for (at, printed_row) in printed.rows.iter().enumerate() {
        if let Some(id) = &printed_row.id {
            worksheet.write_string(row(at)?, ids, id)?;
        }
    }
    Ok(())
}
