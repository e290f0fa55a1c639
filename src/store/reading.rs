//! Reading files that anyone may have put there: never waiting for a pipe or a device, never more than is wanted.

use std::fs::OpenOptions;
use std::io::{self, Read as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

use rustix::fs::OFlags;

use super::drafts;
use super::error::StoreError;

/// Reads a file that must be a regular one of at most `max` bytes; never waits for a pipe or a device.
///
/// # Errors
/// The file can't be read, is no regular one, is too large, or isn't UTF-8.
pub fn read_regular_file(path: &Path, max: u64) -> Result<String, StoreError> {
    let bytes = read_bytes(path, max)?;
    String::from_utf8(bytes).map_err(|_| StoreError::read(path)(io::ErrorKind::InvalidData.into()))
}

/// The same of a file that may lie behind a link.
///
/// # Errors
/// Those of [`read_regular_file`], save that of a link.
pub fn read_linked_file(path: &Path, max: u64) -> Result<String, StoreError> {
    let bytes = read_opened(path, OFlags::NONBLOCK, max)?;
    String::from_utf8(bytes).map_err(|_| StoreError::read(path)(io::ErrorKind::InvalidData.into()))
}

/// Reads the text of a draft that may be damaged, whatever of it is no text.
pub(super) fn read_lossy(path: &Path) -> Result<String, StoreError> {
    Ok(lossy(&read_bytes(path, drafts::MAX_BYTES)?))
}

/// What of a file is text. A character that the end of the file cuts off is none.
pub(super) fn lossy(bytes: &[u8]) -> String {
    let (mut text, mut is_torn) = (String::new(), false);
    for chunk in bytes.utf8_chunks() {
        if is_torn {
            text.push(char::REPLACEMENT_CHARACTER);
        }
        text.push_str(chunk.valid());
        is_torn = !chunk.invalid().is_empty();
    }
    text
}

/// Reads a file as [`read_regular_file`] does, whatever is in it.
///
/// # Errors
/// The file can't be read, is no regular one, or is too large.
pub fn read_bytes(path: &Path, max: u64) -> Result<Vec<u8>, StoreError> {
    read_opened(path, OFlags::NOFOLLOW | OFlags::NONBLOCK, max)
}

fn read_opened(path: &Path, flags: OFlags, max: u64) -> Result<Vec<u8>, StoreError> {
    let flags = flags.bits().cast_signed();
    let file = OpenOptions::new().read(true).custom_flags(flags).open(path).map_err(|cause| {
        if cause.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error()) {
            return StoreError::NotAFile(path.to_owned());
        }
        StoreError::read(path)(cause)
    })?;
    let metadata = file.metadata().map_err(StoreError::read(path))?;
    if !metadata.is_file() {
        return Err(StoreError::NotAFile(path.to_owned()));
    }
    if metadata.len() > max {
        return Err(StoreError::TooLarge(path.to_owned()));
    }
    // Room for all of it at once, and for its end. A file may grow meanwhile.
    let room = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or_default() + 1);
    read_into(room, file, max).map_err(|cause| match cause.kind() {
        io::ErrorKind::FileTooLarge => StoreError::TooLarge(path.to_owned()),
        _ => StoreError::read(path)(cause),
    })
}

/// Reads all that there is, unless that is more than `max` bytes: no text is ever cut short without a word.
///
/// # Errors
/// It can't be read, or is [`io::ErrorKind::FileTooLarge`].
pub fn read_at_most(source: impl io::Read, max: u64) -> io::Result<Vec<u8>> {
    read_into(Vec::new(), source, max)
}

fn read_into(mut bytes: Vec<u8>, source: impl io::Read, max: u64) -> io::Result<Vec<u8>> {
    source.take(max + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > max {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}
