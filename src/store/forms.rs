//! The forms at hand: the built-in ones, and those that the user wrote into `forms/`.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::error::StoreError;
use crate::core::builtin;
use crate::core::notice::Notice;
use crate::words::{FolderFault, FormFolder};

/// Larger files are no forms.
const MAX_BYTES: u64 = 64 << 20;

/// The forms at hand, each read once. One that has faults is read anew when it is asked for again: it may be mended
/// meanwhile.
pub struct Forms {
    folder: PathBuf,
    read: RefCell<HashMap<String, Arc<FormFolder>>>,
}

/// Why a user's form isn't among the forms.
#[derive(Debug)]
pub enum FormFault {
    /// A file can't be read.
    Store(StoreError),
    /// The form has faults.
    Faults(Vec<FolderFault>),
}

impl FormFault {
    /// That a form of the user's own can't be used, as something to tell a person.
    #[must_use]
    pub fn notice(&self, id: &str) -> Notice {
        let count = match self {
            FormFault::Store(_) => 1,
            FormFault::Faults(faults) => faults.len(),
        };
        Notice::new("forms-faulty").with("form", id).with("faults", count)
    }
}

impl Forms {
    /// The built-in forms and those below `folder`.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Forms { folder, read: RefCell::default() }
    }

    /// A form, if it is at hand and without faults.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<Arc<FormFolder>> {
        let is_plain = Path::new(id).components().count() == 1 && !id.starts_with('.');
        is_plain.then(|| self.read(id).ok()).flatten()
    }

    /// All forms at hand, the built-in ones first, and the user's forms that have faults, with them. A user's form of the
    /// same id doesn't replace a built-in one.
    #[must_use]
    pub fn all(&self) -> (Vec<Arc<FormFolder>>, Vec<(String, FormFault)>) {
        let is_builtin = |id: &str| builtin::ALL.iter().any(|form| form.id == id);
        let mut forms: Vec<_> = builtin::ALL.iter().filter_map(|form| self.get(form.id)).collect();
        let mut faulty = Vec::new();
        for id in self.user_ids() {
            if is_builtin(&id) {
                faulty.extend(read_folder(&self.folder.join(&id)).err().map(|fault| (id, fault)));
                continue;
            }
            match self.read(&id) {
                Ok(form) => forms.push(form),
                Err(fault) => faulty.push((id, fault)),
            }
        }
        (forms, faulty)
    }

    /// Names of the folders in the user's `forms/`.
    fn user_ids(&self) -> Vec<String> {
        let mut ids: Vec<String> = fs::read_dir(&self.folder)
            .into_iter()
            .flatten()
            .flatten()
            .filter(|entry| entry.path().is_dir())
            .filter_map(|entry| entry.file_name().into_string().ok())
            .collect();
        ids.sort();
        ids
    }

    fn read(&self, id: &str) -> Result<Arc<FormFolder>, FormFault> {
        if let Some(form) = self.read.borrow().get(id) {
            return Ok(Arc::clone(form));
        }
        let form = FormFolder::builtin(id).map_or_else(|| read_folder(&self.folder.join(id)), Ok)?;
        let form = Arc::new(form);
        self.read.borrow_mut().insert(id.to_owned(), Arc::clone(&form));
        Ok(form)
    }
}

/// Reads and checks a form's folder.
///
/// # Errors
/// Files that can't be read, or the form's faults.
pub fn read_folder(folder: &Path) -> Result<FormFolder, FormFault> {
    // `.` and `x/..` have no name of their own.
    let named = folder.canonicalize().map_err(StoreError::read(folder)).map_err(FormFault::Store)?;
    let name = named.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let json = read_text(&folder.join("form.json")).map_err(FormFault::Store)?;
    let mut files = Vec::new();
    let entries = fs::read_dir(folder).map_err(StoreError::read(folder)).map_err(FormFault::Store)?;
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.extension().is_some_and(|suffix| suffix == "ftl")
            && let Some(language) = path.file_stem().and_then(|stem| stem.to_str())
        {
            let text = read_text(&path).map_err(FormFault::Store)?;
            files.push((language.to_owned(), Cow::Owned(text)));
        }
    }
    FormFolder::from_texts(&name, &json, files).map_err(FormFault::Faults)
}

fn read_text(path: &Path) -> Result<String, StoreError> {
    super::reading::read_regular_file(path, MAX_BYTES)
}
