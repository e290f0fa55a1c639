//! Writing a file so that a reader finds the old one or the new one, whole, whatever happens in between.

use std::fs::File;
use std::io::{self, Write as _};
use std::path::Path;

/// Replaces a file: temporary file in the same folder, written, synced, renamed, folder synced.
///
/// `may_replace` is asked after the new text is safe and before the rename; on an error the old file stays.
///
/// # Errors
/// Any step's. The temporary file is gone then, and the old file as it was.
pub fn write(path: &Path, bytes: &[u8], may_replace: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // Exclusive creation with 0600 under a random name.
    let mut file = tempfile::Builder::new().prefix(".kisai-").suffix(".tmp").tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    may_replace()?;
    file.persist(path).map_err(|error| error.error)?;
    File::open(folder)?.sync_all()
}

/// Replaces a small file that may be lost with the machine, but not be half there: without syncing.
///
/// # Errors
/// Any step's.
pub fn write_unsynced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new().prefix(".kisai-").suffix(".tmp").tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.persist(path).map(|_| ()).map_err(|error| error.error)
}

/// Writes a file that someone else will use; one that is there only where `may_overwrite` says so.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`] if a file is there, or any step's.
pub fn write_export(path: &Path, bytes: &[u8], may_overwrite: bool) -> io::Result<()> {
    let is_free = || {
        if !may_overwrite && path.symlink_metadata().is_ok() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        Ok(())
    };
    // Asked before as well: no temporary file beside one that stays.
    is_free()?;
    write(path, bytes, is_free)
}
