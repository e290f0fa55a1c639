//! What the person chose for the whole program.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::error::StoreError;
use super::{atomic, folders};

/// Settings are never longer.
const MAX_BYTES: u64 = 64 << 10;

/// What the person chose. Keys that this program doesn't know are kept.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// `ja` or `en`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// What the file holds beside.
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}

impl Settings {
    /// Reads the settings; the defaults where there are none or the file can't be read.
    #[must_use]
    pub fn load(path: &Path) -> Self {
        // Settings may be a link to where a person keeps those of all programs, but nothing to wait for.
        let is_file = fs::metadata(path).is_ok_and(|metadata| metadata.is_file() && metadata.len() <= MAX_BYTES);
        let text = is_file.then(|| fs::read_to_string(path).ok()).flatten();
        text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
    }

    /// Writes the settings.
    ///
    /// # Errors
    /// The file can't be written.
    pub fn save(&self, path: &Path) -> Result<(), StoreError> {
        if let Some(folder) = path.parent() {
            folders::make(folder)?;
        }
        let json = serde_json::to_vec_pretty(self).unwrap_or_default();
        atomic::write_unsynced(path, &json).map_err(StoreError::write(path))
    }
}
