//! Writes the printed sheet into a workbook. Every cell is text, so that no answer ever becomes a formula or a date.

use std::mem::take;

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, RowNum, Worksheet, XlsxError};

use super::blank::Blank;
use super::paper::{TABLE, TITLE};
use super::sheet::{Place, PrintedCell, PrintedSheet, Role};
use super::workbook::{self, HEADING, column, footer, header, row, type_of};
use super::{ExportError, Sheet};
use crate::core::form::PrintColumnId;

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
        let format = looks.of(cell.role, cell.place);
        write(worksheet, cell, format)?;
    }
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

fn write(worksheet: &mut Worksheet, cell: PrintedCell, format: &Format) -> Result<(), XlsxError> {
    let (top, bottom) = (row(cell.rows.0)?, row(cell.rows.1)?);
    let (left, right) = (column(cell.columns.0)?, column(cell.columns.1)?);
    if (top, left) == (bottom, right) {
        if cell.text.is_empty() {
            worksheet.write_blank(top, left, format)?;
        } else {
            worksheet.write_string_with_format(top, left, cell.text, format)?;
        }
    } else {
        worksheet.merge_range(top, left, bottom, right, &cell.text, format)?;
    }
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

/// How the cells of a workbook look, each look made once.
#[derive(Default)]
struct Looks(Vec<(Role, Place, Format)>);

impl Looks {
    fn of(&mut self, role: Role, place: Place) -> &Format {
        let known = self.0.iter().position(|&(of, at, _)| (of, at) == (role, place));
        let at = known.unwrap_or_else(|| {
            self.0.push((role, place, format(role).set_align(align(place))));
            self.0.len() - 1
        });
        &self.0[at].2
    }
}

fn align(place: Place) -> FormatAlign {
    match place {
        Place::Top => FormatAlign::Top,
        Place::Middle => FormatAlign::VerticalCenter,
        Place::Spread => FormatAlign::VerticalJustify,
    }
}

fn format(role: Role) -> Format {
    let boxed = || type_of(TABLE).set_border(FormatBorder::Thin);
    match role {
        Role::Title => type_of(TITLE).set_bold().set_align(FormatAlign::Center),
        Role::Header => type_of(TABLE),
        Role::Note => type_of(TABLE).set_num_format("@"),
        Role::Cell => boxed().set_num_format("@"),
        Role::Figures => boxed().set_num_format("@").set_align(FormatAlign::Center),
        Role::Heading => boxed().set_bold().set_align(FormatAlign::Center).set_background_color(HEADING),
        Role::Band => boxed().set_bold().set_background_color(0xF2_F2_F2),
        Role::Column(PrintColumnId::No | PrintColumnId::Unit | PrintColumnId::Mark) => {
            boxed().set_align(FormatAlign::Center)
        }
        Role::Column(PrintColumnId::Group | PrintColumnId::Item | PrintColumnId::Prompt) => boxed(),
        // As text, so that a date or a `=` stays as it is when someone edits the cell.
        Role::Column(PrintColumnId::Answer) => boxed().set_num_format("@"),
        Role::Remarked => boxed().set_num_format("@").set_background_color(0xFF_F2_CC),
        Role::Remark => boxed().set_bold().set_font_color(0x9C_00_06),
    }
}
