//! Where one was in a draft: remembered beside the drafts, not inside them, so that a draft changes only by its answers.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::folders::{self, Folders};
use super::{atomic, name};

/// Where one was in a draft.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Field id.
    pub field: String,
    /// Byte offset in its answer.
    pub caret: usize,
    /// How much of the guidance is open.
    #[serde(default)]
    pub guidance: GuidanceSize,
    /// Whether prompts and guidance are shown in both languages.
    #[serde(default)]
    pub is_bilingual: bool,
}

/// How much of the guidance is open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum GuidanceSize {
    /// One line.
    Folded,
    /// The lower part of the screen.
    #[default]
    Open,
}

/// The file that remembers the place in a draft: by name for drafts of the data folder, by path for others.
#[must_use]
pub fn file(folders: &Folders, draft: &Path) -> PathBuf {
    let stem = draft.file_name().map(|file| file.to_string_lossy().into_owned()).unwrap_or_default();
    let stem = stem.strip_suffix(name::SUFFIX).unwrap_or(&stem);
    if draft.parent() == Some(&folders.drafts()) {
        folders.places().join(format!("{stem}.json"))
    } else {
        folders.places().join(format!("{stem}@{:016x}.json", fnv1a(draft.as_os_str().as_encoded_bytes())))
    }
}

/// FNV-1a: a hash that stays the same across versions of Rust, since it names files.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Recalls the place in a draft; the beginning where nothing is remembered.
#[must_use]
pub fn recall(folders: &Folders, draft: &Path) -> Place {
    fs::read_to_string(file(folders, draft)).ok().and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

/// Remembers the place in a draft. A place that can't be written is no loss worth telling.
pub fn remember(file: &Path, place: &Place) {
    if let Some(folder) = file.parent()
        && folders::make(folder).is_ok()
        && let Ok(json) = serde_json::to_vec(place)
    {
        let _ = atomic::write_unsynced(file, &json);
    }
}
