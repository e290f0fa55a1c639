//! The folders in which drafts, settings and what belongs to them live.

use std::fs;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use super::error::StoreError;

/// Where everything lives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    data: PathBuf,
    state: PathBuf,
    config: PathBuf,
}

impl Folders {
    /// The platform's folders, or one tree under `home`.
    ///
    /// # Errors
    /// No home folder.
    pub fn locate(home: Option<&Path>) -> Result<Self, StoreError> {
        if let Some(home) = home {
            let home = std::path::absolute(home).map_err(StoreError::read(home))?;
            return Ok(Folders { data: home.clone(), state: home.join("state"), config: home });
        }
        let dirs = ProjectDirs::from("", "", "kisai").ok_or(StoreError::NoHome)?;
        let data = dirs.data_dir().to_owned();
        let state = dirs.state_dir().map_or_else(|| data.join("state"), Path::to_owned);
        Ok(Folders { state, config: dirs.config_dir().to_owned(), data })
    }

    /// `drafts/`.
    #[must_use]
    pub fn drafts(&self) -> PathBuf {
        self.data.join("drafts")
    }

    /// `trash/`.
    #[must_use]
    pub fn trash(&self) -> PathBuf {
        self.data.join("trash")
    }

    /// `forms/`: forms that the user wrote.
    #[must_use]
    pub fn forms(&self) -> PathBuf {
        self.data.join("forms")
    }

    /// `places/`: where one was in each draft.
    #[must_use]
    pub fn places(&self) -> PathBuf {
        self.state.join("places")
    }

    /// `settings.json`.
    #[must_use]
    pub fn settings(&self) -> PathBuf {
        self.config.join("settings.json")
    }
}

/// Makes a folder, and those above it, that only the user may enter.
///
/// # Errors
/// The folder isn't there and can't be made.
pub fn make(folder: &Path) -> Result<(), StoreError> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(StoreError::write(folder))
}
