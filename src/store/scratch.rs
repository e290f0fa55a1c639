//! A text lent to another program: a private file in a folder of its own, which goes whatever happens.

use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::error::StoreError;
use super::folders::{self, Folders};
use super::name;
use super::reading::read_bytes;

/// No answer is longer.
pub const MAX_BYTES: u64 = 4 << 20;

/// A text lent to another program. Its folder, with whatever that program left there, goes with it.
pub struct Scratch {
    path: PathBuf,
    /// Nobody else takes the folder away while this program lives.
    _lock: File,
    _folder: TempDir,
}

impl Scratch {
    /// Writes a text to a file that only the user can read, named after what it is the text of.
    ///
    /// # Errors
    /// The file can't be written.
    pub fn write(folders: &Folders, of: &str, text: &str) -> Result<Self, StoreError> {
        let parent = folders.lent();
        folders::make(&parent)?;
        let folder = tempfile::Builder::new().prefix("").rand_bytes(16).tempdir_in(&parent);
        let folder = folder.map_err(StoreError::write(&parent))?;
        let lock = File::open(folder.path()).map_err(StoreError::read(folder.path()))?;
        let _ = lock.try_lock();
        let is_plain = |char: char| char.is_ascii_alphanumeric() || char == '-';
        let of: String = of.chars().map(|char| if is_plain(char) { char } else { '-' }).take(80).collect();
        let path = folder.path().join(format!("{of}.txt"));
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path);
        file.and_then(|mut file| file.write_all(text.as_bytes())).map_err(StoreError::write(&path))?;
        Ok(Scratch { path, _lock: lock, _folder: folder })
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Reads what another program made of a text.
///
/// # Errors
/// The file can't be read, or is too large.
pub fn read(path: &Path) -> Result<Vec<u8>, StoreError> {
    read_bytes(path, MAX_BYTES)
}

/// Takes the file away with its folder, where nobody will drop what was written.
pub fn discard(path: &Path) {
    if let Some(folder) = path.parent() {
        let _ = fs::remove_dir_all(folder);
    }
}

/// Keeps what another program made of a text among the recovered ones. Answers with the file.
///
/// # Errors
/// The file can't be moved.
pub fn keep(folders: &Folders, path: &Path) -> Result<PathBuf, StoreError> {
    let folder = folders.recovered();
    folders::make(&folder)?;
    let file = |name: &str| folder.join(format!("{name}.txt"));
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let kept = file(&name::free(&stem, |name| file(name).symlink_metadata().is_ok()));
    fs::rename(path, &kept).map_err(StoreError::write(&kept))?;
    Ok(kept)
}

/// Takes away what a program left that was killed while a text was lent.
pub fn tidy(folders: &Folders) {
    for folder in fs::read_dir(folders.lent()).into_iter().flatten().flatten() {
        let is_folder = folder.file_type().is_ok_and(|kind| kind.is_dir());
        let is_left = is_folder && File::open(folder.path()).is_ok_and(|lock| lock.try_lock().is_ok());
        if is_left {
            let _ = fs::remove_dir_all(folder.path());
        }
    }
}
