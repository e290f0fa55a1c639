//! What is looked at before a workbook is read: no part may be larger, nor hold more, than a form's sheet ever does.
//!
//! Readers trust what a package says of itself: a file of a kilobyte can make them ask for more memory than there is,
//! which ends the process. So the sizes are measured here, not believed.

use std::io::{self, Cursor, Read};

use quick_xml::events::Event;
use zip::ZipArchive;
use zip::read::ZipFile;

use super::error::{ImportError, TooMuch};
use crate::core::text::in_one_line;

/// The most parts. A workbook has some dozen, and two more for each sheet and picture.
const MAX_PARTS: usize = 4_096;
/// The most bytes of a part of text.
const MAX_PART: u64 = 128 << 20;
/// The most bytes of all parts of text.
const MAX_TOTAL: u64 = 256 << 20;
/// Sheets of empty cells shrink to a hundredth; more than this, in a large part, is made on purpose.
const MAX_RATIO: u64 = 400;
/// Parts below this may shrink as they like.
const RATIO_FROM: u64 = 8 << 20;
/// The most texts that a workbook may share between cells.
const MAX_STRINGS: u64 = 1_000_000;

/// What a zip file begins with.
const ZIP: &[u8] = b"PK\x03\x04";
/// What a compound file begins with: a workbook before 2007, or one that is encrypted.
const COMPOUND: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// Whether a file says of itself that it is a workbook, of today or of before 2007.
#[must_use]
pub fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(ZIP) || bytes.starts_with(COMPOUND)
}

/// Whether a workbook brings programs along.
#[must_use]
pub fn has_macros(bytes: &[u8]) -> bool {
    let Ok(package) = ZipArchive::new(Cursor::new(bytes)) else { return false };
    package.file_names().flatten().any(|name| name.to_ascii_lowercase().ends_with("vbaproject.bin"))
}

/// Whether a workbook has check boxes or other controls that lie upon its cells.
#[must_use]
pub fn has_controls(bytes: &[u8]) -> bool {
    let Ok(package) = ZipArchive::new(Cursor::new(bytes)) else { return false };
    package.file_names().flatten().any(|name| {
        let name = name.to_ascii_lowercase();
        name.starts_with("xl/ctrlprops/") || name.starts_with("xl/activex/")
    })
}

/// Looks at every part of a workbook.
///
/// # Errors
/// No workbook of today, or one that no reader should be given.
pub fn check(bytes: &[u8]) -> Result<(), ImportError> {
    if bytes.starts_with(COMPOUND) {
        let marker: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let is_encrypted = bytes.windows(marker.len()).any(|window| window == marker);
        return Err(if is_encrypted { ImportError::Encrypted } else { ImportError::OldWorkbook });
    }
    let mut package = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if package.len() > MAX_PARTS || package.has_duplicate_names() {
        return Err(too_large(TooMuch::Parts));
    }
    let mut total = 0;
    for at in 0..package.len() {
        let mut part = package.by_index_raw(at).map_err(damaged)?;
        let name = part.name().map_err(damaged)?.into_owned();
        if part.encrypted() {
            return Err(ImportError::Encrypted);
        }
        if part.enclosed_name().is_none() || name.starts_with('/') || name.contains('\\') {
            return Err(ImportError::PartOutside { part: name });
        }
        let packed = part.compressed_size();
        // Pictures and programs aren't read.
        let lower = name.to_ascii_lowercase();
        if lower.ends_with(".xml") || lower.ends_with(".rels") || lower.ends_with(".vml") {
            drop(part);
            part = package.by_index(at).map_err(damaged)?;
            let size = measured(&mut part, MAX_PART)?;
            total += size;
            if total > MAX_TOTAL {
                return Err(too_large(TooMuch::Bytes));
            }
            if size > RATIO_FROM && size / packed.max(1) > MAX_RATIO {
                return Err(too_large(TooMuch::Ratio));
            }
            drop(part);
            if lower.ends_with("sharedstrings.xml") {
                check_strings(package.by_index(at).map_err(damaged)?)?;
            }
        }
    }
    Ok(())
}

/// A part of a package, whole.
///
/// # Errors
/// There is no such part, it is larger than a part may be, or it is damaged.
pub fn part(bytes: &[u8], name: &str) -> Result<Vec<u8>, ImportError> {
    let mut package = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    let part = package.by_name(name).map_err(damaged)?;
    let mut read = Vec::new();
    part.take(MAX_PART).read_to_end(&mut read).map_err(damaged)?;
    Ok(read)
}

/// How many bytes come out of a part, whatever it says of itself.
fn measured(part: &mut ZipFile<'_, Cursor<&[u8]>>, max: u64) -> Result<u64, ImportError> {
    let size = io::copy(&mut part.take(max + 1), &mut io::sink()).map_err(damaged)?;
    if size > max { Err(too_large(TooMuch::Bytes)) } else { Ok(size) }
}

/// The reader makes room for as many texts as the part says that it has.
fn check_strings(part: ZipFile<'_, Cursor<&[u8]>>) -> Result<(), ImportError> {
    let mut reader = quick_xml::Reader::from_reader(io::BufReader::new(part.take(MAX_PART)));
    let mut buffer = Vec::new();
    loop {
        match reader.read_event_into(&mut buffer).map_err(damaged)? {
            Event::Start(start) => {
                for attribute in start.attributes().with_checks(false).flatten() {
                    let number: Option<u64> = attribute.value.trim().parse().ok();
                    let is_count = attribute.key.as_ref().to_ascii_lowercase().ends_with("count");
                    // A number too large for any machine doesn't parse.
                    if is_count && number.is_none_or(|number| number > MAX_STRINGS) {
                        return Err(too_large(TooMuch::Strings));
                    }
                }
                return Ok(());
            }
            Event::Eof => return Ok(()),
            _ => buffer.clear(),
        }
    }
}

fn too_large(what: TooMuch) -> ImportError {
    ImportError::TooLarge { what }
}

pub(super) fn damaged(cause: impl std::fmt::Display) -> ImportError {
    // It may quote the file.
    ImportError::DamagedWorkbook { cause: in_one_line(&cause.to_string()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_quotes_the_file_is_told_in_one_line() {
        let ImportError::DamagedWorkbook { cause } = damaged("close tag `</\n<R>` fits nothing") else { panic!() };
        assert_eq!(cause, "close tag `</ <R>` fits nothing");
    }
}
