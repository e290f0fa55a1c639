//! The state of the folders and how many files of each kind are in them, for whoever looks for a fault: no name and no
//! text of a draft.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use rustix::fs::{Access, access};
use serde::Serialize;

use super::folders::OF_OTHERS;
use super::{Drafts, Folders, name};

/// The state of a folder, or of the file with the settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FolderState {
    /// `drafts`, `trash` and so on.
    pub name: &'static str,
    /// Where it is.
    pub path: PathBuf,
    /// Whether it is there; what isn't is made when first needed.
    pub exists: bool,
    /// Permissions in octal digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<String>,
    /// Whether this user may write it; where it isn't there, whether they may make it.
    pub is_writable: bool,
    /// Whether other users may read or write it.
    pub is_open_to_others: bool,
}

/// How many files there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Census {
    /// Drafts that can be read.
    pub drafts: usize,
    /// Drafts that can't be read.
    pub damaged: usize,
    /// Drafts in the trash folder.
    pub in_trash: usize,
    /// Texts that could be written nowhere else.
    pub recovered: usize,
    /// Temporary files that were left when a program ended while it wrote.
    pub left_over: usize,
}

/// The state of every folder.
#[must_use]
pub fn folders(folders: &Folders) -> Vec<FolderState> {
    folders.all().into_iter().map(|(name, path)| state(name, path)).collect()
}

fn state(name: &'static str, path: PathBuf) -> FolderState {
    let found = fs::metadata(&path).ok();
    let mode = found.as_ref().map(|found| found.permissions().mode() & 0o7777);
    let is_file = found.as_ref().is_some_and(fs::Metadata::is_file);
    let may_write = |path: &Path, as_file: bool| {
        let wanted = if as_file { Access::WRITE_OK } else { Access::WRITE_OK | Access::EXEC_OK };
        path.is_file() == as_file && access(path, wanted).is_ok()
    };
    let is_writable = match &found {
        Some(_) => may_write(&path, is_file),
        // It is made below the nearest folder that is there.
        None => path.ancestors().find(|above| above.exists()).is_some_and(|above| may_write(above, false)),
    };
    FolderState {
        name,
        exists: found.is_some(),
        mode: mode.map(|mode| format!("{mode:04o}")),
        is_writable,
        is_open_to_others: mode.is_some_and(|mode| mode & OF_OTHERS != 0),
        path,
    }
}

/// Counts drafts and what is left of them.
#[must_use]
pub fn census(drafts: &Drafts) -> Census {
    let list = drafts.list().unwrap_or_default();
    let readable = list.iter().filter(|summary| summary.state.is_ok()).count();
    Census {
        drafts: readable,
        damaged: list.len() - readable,
        in_trash: drafts.thrown().unwrap_or_default().len(),
        recovered: count(&drafts.folders().recovered(), |file| file.ends_with(name::SUFFIX)),
        left_over: count(&drafts.folders().drafts(), |file| file.starts_with('.') && file.ends_with(".tmp")),
    }
}

fn count(folder: &Path, is_counted: impl Fn(&str) -> bool) -> usize {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter(|entry| entry.file_name().to_str().is_some_and(&is_counted)).count()
}
