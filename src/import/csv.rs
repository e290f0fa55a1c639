//! Reads a table of commas, semicolons or tabs, in UTF-8, UTF-16 or the Shift_JIS of Japanese Excel.

use encoding_rs::{Encoding, SHIFT_JIS, UTF_8};

use super::error::{ImportError, TooMuch};
use super::workbook::{At, Cell, Sheet, Workbook};

/// The most cells that hold a text. With what is found in it, one takes some three hundred bytes.
const MAX_CELLS: usize = 150_000;

/// With what a spreadsheet begins a formula, in Japanese ones also in full width.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];

/// Reads a table.
///
/// # Errors
/// Bytes that are no text.
pub fn read(bytes: &[u8]) -> Result<Workbook, ImportError> {
    let text = decoded(bytes)?;
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(&text))
        .from_reader(text.as_bytes());
    let mut sheet = Sheet::default();
    for (row, line) in (0..).zip(reader.records()) {
        let line = line.map_err(|_| ImportError::NotText)?;
        for (column, text) in (0..).zip(&line) {
            if !text.is_empty() {
                sheet.cells.push(Cell { at: At { row, column }, text: unguarded(text).to_owned() });
            }
            if sheet.cells.len() > MAX_CELLS {
                return Err(ImportError::TooLarge { what: TooMuch::Cells });
            }
        }
    }
    Ok(Workbook { sheets: vec![sheet], is_plain: true })
}

fn decoded(bytes: &[u8]) -> Result<String, ImportError> {
    let guesses = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => vec![encoding],
        None => vec![UTF_8, SHIFT_JIS],
    };
    let text = guesses.into_iter().find_map(|encoding| {
        let (text, _, has_errors) = encoding.decode(bytes);
        (!has_errors && !text.contains('\0')).then(|| text.into_owned())
    });
    text.ok_or(ImportError::NotText)
}

/// The sign that stands most often in the first line.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |sign: &u8| first.bytes().filter(|byte| byte == sign).count();
    [b';', b'\t', b','].into_iter().max_by_key(count).unwrap_or(b',')
}

/// A text without the apostrophe that an export puts before what a spreadsheet would take for a formula.
fn unguarded(text: &str) -> &str {
    let is_guarded = |text: &&str| text.trim_start_matches('\'').trim_start().starts_with(FORMULA);
    text.strip_prefix('\'').filter(is_guarded).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(bytes: &[u8]) -> Vec<String> {
        read(bytes).unwrap().sheets[0].cells.iter().map(|cell| format!("{} {}", cell.at.name(), cell.text)).collect()
    }

    #[test]
    fn tables_of_many_programs_are_read() {
        for bytes in [
            b"27,\"a\nb\"\n28,'-1\n".to_vec(),
            b"\xef\xbb\xbf27;\"a\nb\"\r\n28;'-1\r\n".to_vec(),
            "\u{feff}27\t\"a\nb\"\r\n28\t'-1\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect(),
        ] {
            assert_eq!(texts(&bytes), ["A1 27", "B1 a\nb", "A2 28", "B2 -1"]);
        }
        assert_eq!(texts(b"27,\x8e\xf3\x92\x8d"), ["A1 27", "B1 受注"]);
        assert_eq!(texts(b"27,'quoted'\n28,''=x"), ["A1 27", "B1 'quoted'", "A2 28", "B2 '=x"]);
    }

    #[test]
    fn bytes_that_are_no_text_are_refused() {
        assert_eq!(read(b"\x00\x01\xff\xfe").unwrap_err(), ImportError::NotText);
    }
}
