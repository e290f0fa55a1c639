//! Writing a file so that a reader finds the old one or the new one, whole, whatever happens in between.

use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// What a temporary file's name ends with.
const SUFFIX: &str = ".tmp";

/// The steps of writing a file, each of which can fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The temporary file is made, exclusively, with mode 0600.
    Create,
    /// The text is written into it.
    Write,
    /// The text is brought to the disk.
    Sync,
    /// The temporary file takes the place of the old one.
    Rename,
    /// The folder is brought to the disk.
    SyncFolder,
}

impl Step {
    /// All steps, in their order.
    pub const ALL: [Step; 5] = [Step::Create, Step::Write, Step::Sync, Step::Rename, Step::SyncFolder];
}

/// Replaces a file: temporary file in the same folder, written, synced, renamed, folder synced.
///
/// `before` is asked before each step and may say no.
///
/// # Errors
/// Any step's, or that of `before`. The temporary file is gone then, and the old file as it was, unless only the
/// folder couldn't be synced.
pub fn write(path: &Path, bytes: &[u8], mut before: impl FnMut(Step) -> io::Result<()>) -> io::Result<()> {
    let file = safe_copy(path, bytes, &mut before)?;
    before(Step::Rename)?;
    file.persist(path).map_err(|error| error.error)?;
    before(Step::SyncFolder)?;
    sync_folder(path)
}

/// Writes a file where none is yet.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`] if anything is there, or any step's.
pub fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let file = safe_copy(path, bytes, &mut |_| Ok(()))?;
    file.persist_noclobber(path).map_err(|error| error.error)?;
    sync_folder(path)
}

/// Replaces a small file that may be lost with the machine, but not be half there: without syncing.
///
/// # Errors
/// Any step's.
pub fn write_unsynced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = temporary(path)?;
    file.write_all(bytes)?;
    file.persist(path).map(|_| ()).map_err(|error| error.error)
}

/// Writes a file that someone else will use; one that is there only where `may_overwrite` says so.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`] if a file is there, or any step's; `ENXIO` where a pipe or a device is to be replaced.
pub fn write_export(path: &Path, bytes: &[u8], may_overwrite: bool) -> io::Result<()> {
    write_one_of_many(path, bytes, may_overwrite)?;
    sync_folder(path)
}

/// The same for one of many files in a folder, whose names [`sync_names`] brings to the disk once all are written.
///
/// # Errors
/// Those of [`write_export`].
pub fn write_one_of_many(path: &Path, bytes: &[u8], may_overwrite: bool) -> io::Result<()> {
    let copy = || safe_copy(path, bytes, &mut |_| Ok(()));
    let written = if may_overwrite {
        // It would be gone for all that use it.
        if path.metadata().is_ok_and(|found| !found.is_file() && !found.is_dir()) {
            return Err(rustix::io::Errno::NXIO.into());
        }
        copy()?.persist(path)
    } else {
        // Asked before as well: no temporary file beside one that stays.
        if path.symlink_metadata().is_ok() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        copy()?.persist_noclobber(path)
    };
    written.map(|_| ()).map_err(|error| error.error)
}

/// Temporary files that a program left beside a file when it was killed while writing it.
#[must_use]
pub fn left_behind(path: &Path) -> Vec<PathBuf> {
    let prefix = prefix(path);
    let is_ours = |file: &str| file.strip_prefix(&prefix).is_some_and(|rest| rest.ends_with(SUFFIX));
    let entries = std::fs::read_dir(folder_of(path)).into_iter().flatten().flatten();
    entries.filter(|entry| entry.file_name().to_str().is_some_and(is_ours)).map(|entry| entry.path()).collect()
}

/// A temporary file beside `path` with the text in it, safe on the disk.
fn safe_copy(path: &Path, bytes: &[u8], before: &mut impl FnMut(Step) -> io::Result<()>) -> io::Result<NamedTempFile> {
    before(Step::Create)?;
    let mut file = temporary(path)?;
    before(Step::Write)?;
    file.write_all(bytes)?;
    before(Step::Sync)?;
    // A file whose sync failed isn't synced again: the system has marked it clean. It goes, and a new one is written.
    file.as_file().sync_all()?;
    Ok(file)
}

/// Brings the name of a file to the disk.
pub(super) fn sync_folder(path: &Path) -> io::Result<()> {
    sync_names(folder_of(path))
}

/// Brings the names of a folder's files to the disk, where folders can be synced: some network file systems refuse.
///
/// # Errors
/// The folder can't be opened or synced.
pub fn sync_names(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(()),
        synced => synced,
    }
}

/// Made exclusively, with 0600, under a name that can't be foreseen.
fn temporary(path: &Path) -> io::Result<NamedTempFile> {
    tempfile::Builder::new().prefix(&prefix(path)).suffix(SUFFIX).tempfile_in(folder_of(path))
}

/// The name of the file stands in that of the temporary one, as far as a file's name may be long.
fn prefix(path: &Path) -> String {
    let file = path.file_name().map(|file| file.to_string_lossy().into_owned()).unwrap_or_default();
    let end = crate::core::text::floor_boundary(&file, 200.min(file.len()));
    format!(".{}.", &file[..end])
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
