//! Where one was in a draft: remembered beside the drafts, not inside them, so that a draft changes only by its answers.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::atomic;
use super::folders::{self, Folders};
use super::reading::read_regular_file;
use crate::core::table::Cell;
use crate::words::Language;

/// A place is never longer.
const MAX_BYTES: u64 = 64 << 10;

/// Where one was in a draft.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Field id.
    pub field: String,
    /// Byte offset in its answer, in a table in the cell.
    pub caret: usize,
    /// The cell of a table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cell: Option<Cell>,
    /// How much of the guidance is open.
    #[serde(default)]
    pub guidance: GuidanceSize,
    /// Whether prompts and guidance are shown in both languages.
    #[serde(default)]
    pub is_bilingual: bool,
    /// Whether one was in the interview rather than in the form.
    #[serde(default)]
    pub is_interview: bool,
    /// The language in which questions are read aloud, once the person has chosen it.
    #[serde(default)]
    pub spoken: Option<Language>,
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

/// Recalls the place in a draft; the beginning where nothing is remembered.
#[must_use]
pub fn recall(folders: &Folders, draft: &Path) -> Place {
    let text = read_regular_file(&folders.place(draft), MAX_BYTES).ok();
    text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

/// Takes away what a program left that was killed while it remembered the place. Nobody else may have the draft open.
pub(super) fn tidy(folders: &Folders, draft: &Path) {
    for left in atomic::left_behind(&folders.place(draft)) {
        let _ = fs::remove_file(left);
    }
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
