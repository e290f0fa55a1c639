//! Where the answers to a form belong in someone's workbook, remembered for the next time it comes.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::error::StoreError;
use super::reading::read_regular_file;
use super::{Folders, atomic, folders};

/// Larger files are no mappings.
const MAX_BYTES: u64 = 4 << 20;

/// Where answers belong in a workbook.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// What the workbook was called.
    #[serde(default)]
    pub template: String,
    /// Id of the form.
    #[serde(default)]
    pub form: String,
    /// Sheet and cell by the id of the field.
    #[serde(default)]
    pub cells: BTreeMap<String, MappedCell>,
}

/// A cell of a workbook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MappedCell {
    /// The sheet's name.
    pub sheet: String,
    /// Such as `F35`.
    pub cell: String,
}

impl Mapping {
    /// The one for workbooks of a structure and for a form, if there is one that can be read.
    #[must_use]
    pub fn load(folders: &Folders, structure: u64, form: &str) -> Option<Self> {
        let text = read_regular_file(&folders.mapping(structure, form), MAX_BYTES).ok()?;
        serde_json::from_str(&text).ok().filter(|mapping: &Mapping| mapping.form == form)
    }

    /// Remembers it.
    ///
    /// # Errors
    /// The file can't be written.
    pub fn save(&self, folders: &Folders, structure: u64) -> Result<(), StoreError> {
        let path = folders.mapping(structure, &self.form);
        if let Some(folder) = path.parent() {
            folders::make(folder)?;
        }
        let json = serde_json::to_vec_pretty(self).unwrap_or_default();
        if is_same(&path, &json) {
            return Ok(());
        }
        atomic::write(&path, &json, |_| Ok(())).map_err(StoreError::write(&path))
    }
}

fn is_same(path: &Path, json: &[u8]) -> bool {
    read_regular_file(path, MAX_BYTES).is_ok_and(|known| known.as_bytes() == json)
}
