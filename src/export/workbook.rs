//! What our workbooks share: type, paper, names of sheets, numbers of rows and columns.

use rust_xlsxwriter::{
    ColNum, DocProperties, ExcelDateTime, Format, IgnoreError, RowNum, Workbook, Worksheet, XlsxError,
};

use super::paper::Type;

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
/// A4.
const PAPER: u8 = 9;
/// A third larger than at 6, as most pack: a full sheet of 33 KB instead of 25, in a third of the time.
const PACKING: u8 = 1;
/// Behind the headings of columns.
pub const HEADING: u32 = 0xE7_E6_E6;

/// An empty workbook that says what it is, who made it and when (`YYYY-MM-DD`).
pub fn new(title: &str, author: &str, date: &str) -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_zip_compression_level(PACKING);
    workbook.set_default_format(&Format::new().set_font_name(RULER).set_font_size(11), 25, 72)?;
    let created = ExcelDateTime::parse_from_str(date)?;
    let title = title.lines().collect::<Vec<_>>().join(" / ");
    workbook.set_properties(&DocProperties::new().set_title(title).set_author(author).set_creation_datetime(&created));
    Ok(workbook)
}

/// A4 landscape, down to the last row and as wide as the columns. The rows from `repeated` to `headings` stand on each
/// page; those down to `headings` stay in the window.
pub fn set_up_page(
    worksheet: &mut Worksheet,
    (repeated, headings): (RowNum, RowNum),
    (last, right): (RowNum, ColNum),
) -> Result<(), XlsxError> {
    worksheet
        .set_landscape()
        .set_paper_size(PAPER)
        .set_margins(0.4, 0.4, 0.65, 0.7, 0.3, 0.3)
        .set_print_fit_to_pages(1, 0);
    worksheet.set_print_area(0, 0, last, right)?;
    worksheet.set_repeat_rows(repeated, headings)?;
    worksheet.set_freeze_panes(headings + 1, 0)?;
    worksheet.ignore_error_range(0, 0, last, right, IgnoreError::NumberStoredAsText)?;
    Ok(())
}

/// Wrapped text in a size of type.
pub fn type_of(Type { points, .. }: Type) -> Format {
    Format::new().set_font_name(FONT).set_font_size(points).set_font_charset(CHARSET).set_text_wrap()
}

/// The commands for the small type of page headers and footers.
fn small_type() -> String {
    format!("&\"{FONT},Regular\"&8")
}

/// The number of the page, and what stands over each page of a copy to work with.
pub fn header(watermark: Option<&str>) -> String {
    let page = format!("&R{}&P/&N", small_type());
    watermark
        .map_or_else(|| page.clone(), |text| format!("&C&\"{FONT},Bold\"&14&K9C0006 {}{page}", text.replace('&', "&&")))
}

/// A note as a page's footer: `&` begins a command there. Whole lines only, as many as there is room for.
pub fn footer(note: &str) -> String {
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
pub fn sheet_name(name: &str, id: &str) -> String {
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

/// The number of a row.
pub fn row(at: usize) -> Result<RowNum, XlsxError> {
    RowNum::try_from(at).map_err(|_| XlsxError::RowColumnLimitError)
}

/// The number of a column.
pub fn column(at: usize) -> Result<ColNum, XlsxError> {
    ColNum::try_from(at).map_err(|_| XlsxError::RowColumnLimitError)
}
