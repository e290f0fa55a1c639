//! The trash: drafts thrown away, with their checkpoints, until they are brought back or removed for good.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::drafts::Drafts;
use super::error::StoreError;
use super::lock;
use super::reading::read_regular_file;
use super::{drafts, folders, name};
use crate::core::draft::Draft;
use crate::core::order::Order as _;

/// What the folder of a thrown draft's checkpoints is called behind the draft's name.
const CHECKPOINTS: &str = ".checkpoints";

/// A draft that was thrown away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thrown {
    /// Its name in the trash: that of the draft with the time.
    pub name: String,
    /// How the person called the draft; empty where it can't be read.
    pub title: String,
    /// The file.
    pub path: PathBuf,
}

impl Drafts {
    /// Moves a draft with its checkpoints into the trash folder. Answers with where it lies now.
    ///
    /// # Errors
    /// No such draft, somebody has it open, the trash folder can't be written.
    pub fn throw_away(&self, named: &str) -> Result<PathBuf, StoreError> {
        let path = self.existing(named)?;
        let _lock = self.lock(&path)?;
        let trash = self.folders().trash();
        folders::make(&trash)?;
        let stamp = self.clock().now().strftime("%Y%m%d-%H%M%S").to_string();
        let base = name::from_title(&name::of_file(&path)).ok_or(StoreError::EmptyName)?;
        let free = name::free(&format!("{base}.{stamp}"), |name| self.thrown_file(name).symlink_metadata().is_ok());
        let target = self.thrown_file(&free);
        fs::rename(&path, &target).map_err(StoreError::write(&path))?;
        // The draft is thrown away; what belongs to it follows as far as it goes.
        let _ = fs::rename(self.folders().checkpoints(&path), trash.join(format!("{free}{CHECKPOINTS}")));
        let _ = fs::remove_file(self.folders().place(&path));
        lock::forget(&self.folders().lock(&path));
        Ok(target)
    }

    /// What lies in the trash, the last thrown away first.
    ///
    /// # Errors
    /// The folder is there but can't be read.
    pub fn thrown(&self) -> Result<Vec<Thrown>, StoreError> {
        let trash = self.folders().trash();
        let entries = match fs::read_dir(&trash) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(StoreError::read(&trash)(error)),
        };
        let mut thrown: Vec<Thrown> = entries.flatten().filter_map(|entry| thrown(entry.path())).collect();
        thrown.order_by(|a, b| stamp_of(&b.name).cmp(stamp_of(&a.name)).then_with(|| a.name.cmp(&b.name)));
        Ok(thrown)
    }

    /// Brings a draft back out of the trash, under its old name, with a number if that is taken. Answers with the name.
    ///
    /// # Errors
    /// Nothing of this name lies there, the drafts folder can't be written.
    pub fn bring_back(&self, thrown: &str) -> Result<String, StoreError> {
        let file = self.thrown_named(thrown)?;
        let base = thrown.strip_suffix(stamp_of(thrown)).and_then(|base| base.strip_suffix('.')).unwrap_or(thrown);
        let name = name::free(base, |name| self.is_taken(name));
        let path = self.path(&name);
        folders::make(&self.folders().drafts())?;
        fs::rename(&file, &path).map_err(StoreError::write(&path))?;
        self.checkpoints(&path).take_over(self.thrown_checkpoints(thrown));
        Ok(name)
    }

    /// Removes a thrown draft and its checkpoints for good.
    ///
    /// # Errors
    /// Nothing of this name lies there, it can't be removed.
    pub fn remove_for_good(&self, thrown: &str) -> Result<(), StoreError> {
        let file = self.thrown_named(thrown)?;
        let checkpoints = self.thrown_checkpoints(thrown);
        // The checkpoints first: a draft that still shows in the trash can be removed again.
        match fs::remove_dir_all(&checkpoints) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(StoreError::write(&checkpoints)(error)),
            _ => fs::remove_file(&file).map_err(StoreError::write(&file)),
        }
    }

    fn thrown_file(&self, name: &str) -> PathBuf {
        self.folders().trash().join(format!("{name}{}", name::SUFFIX))
    }

    fn thrown_checkpoints(&self, name: &str) -> PathBuf {
        self.folders().trash().join(format!("{name}{CHECKPOINTS}"))
    }

    /// The file of this name, which names nothing outside the trash.
    fn thrown_named(&self, named: &str) -> Result<PathBuf, StoreError> {
        let all = self.thrown()?;
        let found = all.into_iter().find(|thrown| thrown.name == named);
        found.map(|thrown| thrown.path).ok_or_else(|| StoreError::NotInTrash(named.to_owned()))
    }
}

fn thrown(path: PathBuf) -> Option<Thrown> {
    let name = path.file_name()?.to_str()?.strip_suffix(name::SUFFIX)?.to_owned();
    let title = title_of(&path).unwrap_or_default();
    Some(Thrown { name, title, path })
}

fn title_of(path: &Path) -> Option<String> {
    let text = read_regular_file(path, drafts::MAX_BYTES).ok()?;
    Draft::parse(&text).ok().map(|draft| draft.title)
}

/// The time in a thrown draft's name.
fn stamp_of(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, stamp)| stamp)
}
