//! Writes the printed sheet into a workbook. Every cell is text, so that no answer ever becomes a formula or a date.

use rust_xlsxwriter::{
    ColNum, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, IgnoreError, RowNum, Workbook, Worksheet,
    XlsxError,
};

use super::paper::{TABLE, TITLE, Type};
use super::sheet::{Place, PrintedCell, PrintedSheet, Role};
use super::{ExportError, Sheet};
use crate::core::form::PrintColumnId;

/// The font of Japanese Excel.
const FONT: &str = "游ゴシック";
/// The font of the workbook's default style, in which no cell is set: a workbook keeps column widths as multiples of
/// that font's digits. All programs have Arial or Liberation Sans with the same digits; where 游ゴシック is missing, one
/// program took DejaVu Sans for it and made the columns a sixth wider.
const RULER: &str = "Arial";
/// Shift_JIS, by which programs without the font choose a Japanese one.
const CHARSET: u8 = 128;
/// The most UTF-16 units of a page's header or footer.
const LONGEST_FOOTER: usize = 255;
/// The most UTF-16 units of a sheet's name.
const LONGEST_NAME: usize = 31;
/// The most ends of pages that a workbook may set; behind them pages end where they are full.
const MOST_BREAKS: usize = 1023;
/// A4.
const PAPER: u8 = 9;

pub(super) fn to_bytes(sheet: &Sheet<'_>) -> Result<Vec<u8>, ExportError> {
    let printed = PrintedSheet::new(sheet);
    let mut workbook = Workbook::new();
    workbook.set_default_format(&Format::new().set_font_name(RULER).set_font_size(11), 25, 72)?;
    workbook.set_properties(&properties(&printed, sheet.date)?);
    let worksheet = workbook.add_worksheet();
    worksheet.set_name(sheet_name(&printed.name, &sheet.folder.form.id))?;
    set_up_page(worksheet, &printed)?;
    for (at, &width) in printed.widths.iter().enumerate() {
        worksheet.set_column_width_pixels(column(at)?, width)?;
    }
    for (at, printed_row) in printed.rows.iter().enumerate() {
        worksheet.set_row_height_pixels(row(at)?, printed_row.height)?;
    }
    for cell in &printed.cells {
        write(worksheet, cell)?;
    }
    write_ids(worksheet, &printed, sheet)?;
    Ok(workbook.save_to_buffer()?)
}

fn set_up_page(worksheet: &mut Worksheet, printed: &PrintedSheet) -> Result<(), ExportError> {
    let (headings, last) = (row(printed.headings)?, row(printed.rows.len().saturating_sub(1))?);
    let right = column(printed.widths.len().saturating_sub(1))?;
    worksheet
        .set_landscape()
        .set_paper_size(PAPER)
        .set_margins(0.4, 0.4, 0.65, 0.7, 0.3, 0.3)
        .set_print_fit_to_pages(1, 0)
        .set_print_center_horizontally(true)
        .set_header(header(printed.watermark.as_deref()))
        .set_footer(footer(printed.note.as_deref().unwrap_or_default()));
    worksheet.set_print_area(0, 0, last, right)?;
    worksheet.set_repeat_rows(0, headings)?;
    worksheet.set_freeze_panes(headings + 1, 0)?;
    worksheet.ignore_error_range(0, 0, last, right, IgnoreError::NumberStoredAsText)?;
    let breaks: Vec<RowNum> = printed.breaks.iter().take(MOST_BREAKS).map(|&at| row(at)).collect::<Result<_, _>>()?;
    worksheet.set_page_breaks(&breaks)?;
    Ok(())
}

fn write(worksheet: &mut Worksheet, cell: &PrintedCell) -> Result<(), XlsxError> {
    let (top, bottom) = (row(cell.rows.0)?, row(cell.rows.1)?);
    let (left, right) = (column(cell.columns.0)?, column(cell.columns.1)?);
    let format = format(cell.role).set_align(align(cell.place));
    if (top, left) == (bottom, right) {
        if cell.text.is_empty() {
            worksheet.write_blank(top, left, &format)?;
        } else {
            worksheet.write_string_with_format(top, left, &cell.text, &format)?;
        }
    } else {
        worksheet.merge_range(top, left, bottom, right, &cell.text, &format)?;
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
        if let Some(field) = printed_row.field {
            worksheet.write_string(row(at)?, ids, &form[field].id)?;
        }
    }
    Ok(())
}

fn align(place: Place) -> FormatAlign {
    match place {
        Place::Top => FormatAlign::Top,
        Place::Middle => FormatAlign::VerticalCenter,
        Place::Spread => FormatAlign::VerticalJustify,
    }
}

fn format(role: Role) -> Format {
    let type_of = |Type { points, .. }: Type| {
        Format::new().set_font_name(FONT).set_font_size(points).set_font_charset(CHARSET).set_text_wrap()
    };
    let boxed = || type_of(TABLE).set_border(FormatBorder::Thin);
    match role {
        Role::Title => type_of(TITLE).set_bold().set_align(FormatAlign::Center),
        Role::Header => type_of(TABLE),
        Role::Heading => boxed().set_bold().set_align(FormatAlign::Center).set_background_color(0xE7_E6_E6),
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

fn properties(printed: &PrintedSheet, date: &str) -> Result<DocProperties, XlsxError> {
    let created = ExcelDateTime::parse_from_str(date)?;
    let title = printed.title.lines().collect::<Vec<_>>().join(" / ");
    Ok(DocProperties::new().set_title(title).set_author(&printed.provider).set_creation_datetime(&created))
}

/// The commands for the small type of page headers and footers.
fn small_type() -> String {
    format!("&\"{FONT},Regular\"&8")
}

/// The number of the page, and what stands over each page of a copy to work with.
fn header(watermark: Option<&str>) -> String {
    let page = format!("&R{}&P/&N", small_type());
    watermark
        .map_or_else(|| page.clone(), |text| format!("&C&\"{FONT},Bold\"&14&K9C0006 {}{page}", text.replace('&', "&&")))
}

/// A note as a page's footer: `&` begins a command there. Whole lines only, as many as there is room for.
fn footer(note: &str) -> String {
    let mut footer = String::new();
    for line in note.lines() {
        let line = line.replace('&', "&&");
        // A space keeps a digit at the line's start apart from the size of type.
        let longer =
            if footer.is_empty() { format!("&L{} {line}", small_type()) } else { format!("{footer}\n {line}") };
        if longer.encode_utf16().count() > LONGEST_FOOTER {
            break;
        }
        footer = longer;
    }
    footer
}

/// The first of two names that gives one that a sheet may have: none of `[]:*?/\`, no apostrophe at its ends, at most
/// 31 units.
fn sheet_name(name: &str, id: &str) -> String {
    let cleaned = |name: &str| {
        let mut units = 0;
        let name: String = name
            .chars()
            .map(|char| if matches!(char, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\n') { '-' } else { char })
            .take_while(|char| {
                units += char.len_utf16();
                units <= LONGEST_NAME
            })
            .collect();
        name.trim_matches(|char: char| char == '\'' || char.is_whitespace()).to_owned()
    };
    [name, id].into_iter().map(cleaned).find(|name| !name.is_empty()).unwrap_or_default()
}

fn row(at: usize) -> Result<RowNum, XlsxError> {
    RowNum::try_from(at).map_err(|_| XlsxError::RowColumnLimitError)
}

fn column(at: usize) -> Result<ColNum, XlsxError> {
    ColNum::try_from(at).map_err(|_| XlsxError::RowColumnLimitError)
}
