//! The folders in which drafts, settings and what belongs to them live.

use std::fs;
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _};
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use super::error::StoreError;
use super::name;

/// Permissions that other users have.
pub(super) const OF_OTHERS: u32 = 0o077;

/// Why drafts may not be the user's alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Loose {
    /// The folder's permissions let others in.
    Open(PathBuf),
    /// The folder belongs to another user.
    Foreign(PathBuf),
    /// Everyone may put another folder in the place of one that lies in this one.
    Above(PathBuf),
}

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

    /// `mappings/<structure>-<form>.json`: where in someone's workbook the answers belong.
    #[must_use]
    pub fn mapping(&self, structure: u64, form: &str) -> PathBuf {
        self.data.join("mappings").join(format!("{structure:016x}-{form}.json"))
    }

    /// `checkpoints/<key>/`: what a draft was before.
    #[must_use]
    pub fn checkpoints(&self, draft: &Path) -> PathBuf {
        self.data.join("checkpoints").join(self.key(draft))
    }

    /// `places/<key>.json`: where one was in a draft.
    #[must_use]
    pub fn place(&self, draft: &Path) -> PathBuf {
        self.state.join("places").join(format!("{}.json", self.key(draft)))
    }

    /// `locks/<key>.lock`: who works on a draft.
    #[must_use]
    pub fn lock(&self, draft: &Path) -> PathBuf {
        self.state.join("locks").join(format!("{}.lock", self.key(draft)))
    }

    /// `recovered/`: texts that could be written nowhere else.
    #[must_use]
    pub fn recovered(&self) -> PathBuf {
        self.state.join("recovered")
    }

    /// `lent/`: texts that another program has for editing.
    #[must_use]
    pub fn lent(&self) -> PathBuf {
        self.state.join("lent")
    }

    /// `overview.json`: what the list tells of each draft, as long as its file is the same.
    #[must_use]
    pub fn overview(&self) -> PathBuf {
        self.state.join("overview.json")
    }

    /// `sound-forms.json`: which of the user's forms were found to be without faults.
    #[must_use]
    pub fn sound_forms(&self) -> PathBuf {
        self.state.join("sound-forms.json")
    }

    /// What a text of a draft is called where texts of drafts from everywhere lie: its name and path.
    pub(super) fn key_by_path(draft: &Path) -> String {
        format!("{}@{:016x}", name::short(&name::of_file(draft)), fnv1a(draft.as_os_str().as_encoded_bytes()))
    }

    /// What files about a draft are called: its name for drafts of the data folder, name and path for others.
    pub(super) fn key(&self, draft: &Path) -> String {
        if draft.parent() == Some(&self.drafts()) { name::of_file(draft) } else { Self::key_by_path(draft) }
    }

    /// `settings.json`.
    #[must_use]
    pub fn settings(&self) -> PathBuf {
        self.config.join("settings.json")
    }
}

impl Folders {
    /// Every folder by what is in it, and the file with the settings.
    #[must_use]
    pub fn all(&self) -> [(&'static str, PathBuf); 8] {
        [
            ("drafts", self.drafts()),
            ("checkpoints", self.data.join("checkpoints")),
            ("trash", self.trash()),
            ("forms", self.forms()),
            ("places", self.state.join("places")),
            ("locks", self.state.join("locks")),
            ("recovered", self.recovered()),
            ("settings", self.settings()),
        ]
    }

    /// What lets others than the user at the drafts, if something does.
    #[must_use]
    pub fn loose(&self) -> Option<Loose> {
        let user = rustix::process::geteuid().as_raw();
        let loose = |folder: PathBuf| {
            let found = fs::metadata(&folder).ok()?;
            match found.mode() & OF_OTHERS {
                _ if found.uid() != user => Some(Loose::Foreign(folder)),
                0 => None,
                _ => Some(Loose::Open(folder)),
            }
        };
        let folders = [self.drafts(), self.trash(), self.data.join("checkpoints")];
        folders.into_iter().find_map(loose).or_else(|| open_above(&self.drafts()).map(Loose::Above))
    }
}

/// The nearest folder above this one in which everyone may rename what isn't theirs.
fn open_above(folder: &Path) -> Option<PathBuf> {
    const BY_ALL: u32 = 0o002;
    const OWN_ONLY: u32 = 0o1000;
    let folder = folder.canonicalize().ok()?;
    let is_open = |above: &&Path| fs::metadata(above).is_ok_and(|found| found.mode() & (BY_ALL | OWN_ONLY) == BY_ALL);
    folder.ancestors().skip(1).find(is_open).map(Path::to_owned)
}

/// FNV-1a: a hash that stays the same across versions of Rust, since it names files.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Makes a folder, and those above it, that only the user may enter.
///
/// # Errors
/// The folder isn't there and can't be made.
pub fn make(folder: &Path) -> Result<(), StoreError> {
    let made = fs::DirBuilder::new().recursive(true).mode(0o700).create(folder);
    // What is there already is no folder.
    let made = made.map_err(|cause| match cause.kind() {
        io::ErrorKind::AlreadyExists => io::ErrorKind::NotADirectory.into(),
        _ => cause,
    });
    made.map_err(StoreError::write(folder))
}
