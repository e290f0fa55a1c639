//! Reads the cells of a workbook. Fit for foreign files only in a process of its own: see [`package`].

use std::io::Cursor;

use calamine::{DataRef, Reader as _, SheetVisible, Xlsx};

use super::error::{ImportError, TooMuch};
use super::package::{self, damaged};
use super::workbook::{At, Cell, Range, Sheet, Workbook};

/// The most cells that hold a text.
const MAX_CELLS: usize = 1_000_000;
/// The most bytes in all cells: many cells may share one long text.
const MAX_TEXT: usize = 32 << 20;
/// The most merged ranges of a sheet.
const MAX_MERGED: usize = 100_000;

/// Reads a workbook's visible sheets.
///
/// # Errors
/// No workbook, a damaged one, or one made to fill the memory.
pub fn read(bytes: &[u8]) -> Result<Workbook, ImportError> {
    package::check(bytes)?;
    let mut file: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let names: Vec<String> = file
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.visible == SheetVisible::Visible && sheet.typ == calamine::SheetType::WorkSheet)
        .map(|sheet| sheet.name.clone())
        .collect();
    let mut room = Room { cells: MAX_CELLS, text: MAX_TEXT };
    let sheets = names.into_iter().map(|name| sheet(&mut file, name, &mut room)).collect::<Result<_, _>>()?;
    Ok(Workbook { sheets, is_plain: false })
}

/// What may still come.
struct Room {
    cells: usize,
    text: usize,
}

fn sheet(file: &mut Xlsx<Cursor<&[u8]>>, name: String, room: &mut Room) -> Result<Sheet, ImportError> {
    let too_large = |what| ImportError::TooLarge { what };
    let merged = file.merge_cells_by_sheet_name(&name).map_err(damaged)?;
    if merged.len() > MAX_MERGED {
        return Err(too_large(TooMuch::Merged));
    }
    let at = |(row, column): (u32, u32)| At { row, column };
    let merged: Vec<Range> = merged.iter().map(|range| Range { first: at(range.start), last: at(range.end) }).collect();
    let mut sheet = Sheet { merged: merged.into(), name, cells: Vec::new() };
    let mut reader = file.worksheet_cells_reader(&sheet.name).map_err(damaged)?;
    while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(damaged)? {
        let is_percent = || {
            let style = reader.styles().get(style).and_then(|style| style.number_format.as_ref());
            style.is_some_and(|format| format.format_code.contains('%'))
        };
        let text = text(cell.get_value(), is_percent);
        if text.is_empty() {
            continue;
        }
        room.cells = room.cells.checked_sub(1).ok_or(too_large(TooMuch::Cells))?;
        room.text = room.text.checked_sub(text.len()).ok_or(too_large(TooMuch::Text))?;
        sheet.cells.push(Cell { at: at(cell.get_position()), text });
    }
    sheet.sort();
    Ok(sheet)
}

/// A cell as a person reads it. What a formula gave when it was last computed is a text like others.
fn text(value: &DataRef<'_>, is_percent: impl Fn() -> bool) -> String {
    match value {
        DataRef::Empty | DataRef::Error(_) => String::new(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) if is_percent() => format!("{}%", plain(number * 100.0)),
        DataRef::Float(number) => plain(*number),
        DataRef::Bool(value) => if *value { "TRUE" } else { "FALSE" }.to_owned(),
        DataRef::DateTime(date) if date.is_datetime() => {
            let (year, month, day, hour, minute, ..) = date.to_ymd_hms_milli();
            let date = format!("{year:04}-{month:02}-{day:02}");
            if (hour, minute) == (0, 0) { date } else { format!("{date} {hour:02}:{minute:02}") }
        }
        DataRef::DateTime(duration) => plain(duration.as_f64()),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
    }
}

/// A number with the digits that a workbook shows: fifteen, of which the zeros behind the point go.
fn plain(number: f64) -> String {
    let digits = 15 - i32::try_from(number.abs().max(1.0).log10().ceil() as i64).unwrap_or(15).clamp(0, 15);
    let text = format!("{number:.*}", usize::try_from(digits).unwrap_or(0));
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
}

#[cfg(test)]
mod tests {
    use calamine::CellErrorType;

    use super::*;

    #[test]
    fn numbers_read_as_they_are_shown() {
        for (number, text) in
            [(14.0, "14"), (99.9, "99.9"), (0.1 + 0.2, "0.3"), (-1.5, "-1.5"), (120_000_000.0, "120000000"), (0.0, "0")]
        {
            assert_eq!(plain(number), text);
        }
        assert_eq!(super::text(&DataRef::Float(0.999), || true), "99.9%");
        assert_eq!(super::text(&DataRef::Error(CellErrorType::NA), || false), "");
    }
}
