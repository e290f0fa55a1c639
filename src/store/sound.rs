//! Which of the user's forms were found to be without faults, kept as long as their files are the same: a form of
//! thousands of items is examined when it was changed, not whenever one of its drafts is opened.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::folders::Folders;
use super::overview::program;
use super::reading::read_regular_file;
use super::{atomic, folders};
use crate::words::WordsFile;

/// Of thousands of forms it is shorter.
const MAX_BYTES: u64 = 1 << 20;

/// Tells one content of a form's folder from another, examined by this build of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seal(u64);

impl Seal {
    /// Of a form's structure and words, in a folder of this name.
    pub fn of(folder: &str, json: &str, files: &[WordsFile]) -> Self {
        let mut hasher = DefaultHasher::new();
        (program(), folder, json).hash(&mut hasher);
        for (language, source) in files {
            (language, source.text()).hash(&mut hasher);
        }
        Seal(hasher.finish())
    }
}

/// The file in which seals are kept. It may be lost: the forms are examined anew.
pub struct Seals(PathBuf);

#[derive(Default, Serialize, Deserialize)]
struct Kept {
    forms: BTreeMap<PathBuf, u64>,
}

impl Seals {
    /// Those of the forms in the data folder.
    pub fn new(folders: &Folders) -> Self {
        Seals(folders.sound_forms())
    }

    /// Whether the form in a folder was found to be without faults as it is.
    pub fn hold(&self, folder: &Path, seal: Seal) -> bool {
        self.read().forms.get(folder) == Some(&seal.0)
    }

    /// Keeps that the form in a folder is without faults.
    pub fn keep(&self, folder: &Path, seal: Seal) {
        let mut kept = self.read();
        kept.forms.retain(|folder, _| fs::symlink_metadata(folder).is_ok());
        kept.forms.insert(folder.to_owned(), seal.0);
        if self.0.parent().is_none_or(|above| folders::make(above).is_err()) {
            return;
        }
        if let Ok(json) = serde_json::to_vec(&kept) {
            let _ = atomic::write_unsynced(&self.0, &json);
        }
    }

    fn read(&self) -> Kept {
        let kept = read_regular_file(&self.0, MAX_BYTES).ok();
        kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
    }
}
