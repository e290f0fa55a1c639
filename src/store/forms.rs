//! The forms at hand: the built-in ones, and those that the user wrote into `forms/`.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::error::{StoreError, io_cause};
use super::folders::Folders;
use super::reading::read_bytes;
use super::sound::{Seal, Seals};
use crate::core::builtin;
use crate::core::diagnosis::JsonFault;
use crate::core::form_file::FORMAT;
use crate::core::located::Spot;
use crate::core::notice::Notice;
use crate::core::order::Order as _;
use crate::words::{FolderFault, FormFolder, ListedForm, What, WordsFile};

/// Larger files are no forms: the largest built-in one is 300 KB.
const MAX_BYTES: u64 = 16 << 20;

/// The file with a form's structure.
const FORM: &str = "form.json";

/// The forms at hand, each read once. One that has faults is read anew when it is asked for again: it may be mended
/// meanwhile.
pub struct Forms {
    folder: PathBuf,
    seals: Seals,
    read: RefCell<HashMap<String, Arc<FormFolder>>>,
}

/// Why a user's form isn't among the forms.
#[derive(Debug)]
pub enum FormFault {
    /// The folder can't be read.
    Store(StoreError),
    /// The form has faults.
    Faults(Vec<FolderFault>),
}

/// That a draft's form isn't at hand, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Absence {
    /// The form's id.
    pub form: String,
    /// Where it would have to be.
    pub folder: PathBuf,
    /// Why it isn't at hand.
    pub why: Why,
}

/// Why a form isn't at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// There is none of this id.
    Missing,
    /// It has so many faults.
    Faulty(usize),
    /// It has the format of a newer program.
    Newer,
}

impl Absence {
    /// As something to tell a person, with what to do.
    #[must_use]
    pub fn notice(&self) -> Notice {
        let (id, count) = match self.why {
            Why::Missing => ("formless-missing", 0),
            Why::Faulty(count) => ("formless-faulty", count),
            Why::Newer => ("formless-newer", 0),
        };
        let folder = self.folder.display().to_string();
        Notice::new(id).with("form", self.form.as_str()).with("folder", folder).with("count", count)
    }
}

impl FormFault {
    fn why(&self) -> Why {
        match self {
            FormFault::Store(_) => Why::Missing,
            FormFault::Faults(faults) => {
                let is_newer = |fault: &FolderFault| matches!(fault.what, What::Json(JsonFault::Format(format)) if format > FORMAT);
                if faults.iter().any(is_newer) { Why::Newer } else { Why::Faulty(faults.len()) }
            }
        }
    }

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
    /// The built-in forms and those of the data folder.
    #[must_use]
    pub fn new(folders: &Folders) -> Self {
        Forms { folder: folders.forms(), seals: Seals::new(folders), read: RefCell::default() }
    }

    /// A form, if it is at hand and without faults.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<Arc<FormFolder>> {
        self.find(id).ok()
    }

    /// A form, or why it isn't at hand.
    ///
    /// # Errors
    /// There is no such form, or it has faults.
    pub fn find(&self, id: &str) -> Result<Arc<FormFolder>, Absence> {
        let is_plain = Path::new(id).components().count() == 1 && !id.starts_with('.');
        let found = if is_plain { self.read(id).map_err(|fault| fault.why()) } else { Err(Why::Missing) };
        found.map_err(|why| Absence { form: id.to_owned(), folder: self.folder.join(id), why })
    }

    /// All forms at hand, the built-in ones first, and the user's forms that have faults, with them. A user's form of the
    /// same id doesn't replace a built-in one.
    #[must_use]
    pub fn all(&self) -> (Vec<Arc<FormFolder>>, Vec<(String, FormFault)>) {
        let mut forms: Vec<_> = builtin::ALL.iter().filter_map(|form| self.get(form.id)).collect();
        let (own, faulty) = self.own();
        forms.extend(own);
        (forms, faulty)
    }

    /// The same as lists name them: of the built-in ones nothing is read.
    #[must_use]
    pub fn listed(&self) -> (Vec<ListedForm>, Vec<(String, FormFault)>) {
        let mut forms: Vec<_> = builtin::ALL.iter().map(ListedForm::builtin).collect();
        let (own, faulty) = self.own();
        forms.extend(own.iter().map(|form| ListedForm::of(form)));
        (forms, faulty)
    }

    /// The user's forms, and those that have faults.
    fn own(&self) -> (Vec<Arc<FormFolder>>, Vec<(String, FormFault)>) {
        let (mut forms, mut faulty) = (Vec::new(), Vec::new());
        for id in self.user_ids() {
            if builtin::find(&id).is_some() {
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
        ids.order();
        ids
    }

    fn read(&self, id: &str) -> Result<Arc<FormFolder>, FormFault> {
        if let Some(form) = self.read.borrow().get(id) {
            return Ok(Arc::clone(form));
        }
        let form = FormFolder::builtin(id).map_or_else(|| self.read_own(&self.folder.join(id)), Ok)?;
        let form = Arc::new(form);
        self.read.borrow_mut().insert(id.to_owned(), Arc::clone(&form));
        Ok(form)
    }
}

impl Forms {
    /// Reads a form of the user's, and checks it unless nothing was changed since that was done.
    fn read_own(&self, folder: &Path) -> Result<FormFolder, FormFault> {
        let texts = Texts::read(folder)?;
        let Some((seal, json)) = texts.seal().zip(texts.json.as_ref()) else { return texts.checked() };
        if self.seals.hold(folder, seal)
            && let Ok(form) = FormFolder::unchecked(json, texts.files.iter().cloned())
        {
            return Ok(form);
        }
        let form = texts.checked()?;
        self.seals.keep(folder, seal);
        Ok(form)
    }
}

/// Reads and checks a form's folder.
///
/// # Errors
/// A folder that can't be read, or the form's faults; a file that can't be read is one of them.
pub fn read_folder(folder: &Path) -> Result<FormFolder, FormFault> {
    Texts::read(folder)?.checked()
}

/// The files of a form's folder.
struct Texts {
    name: String,
    json: Option<String>,
    files: Vec<WordsFile>,
    /// Files that can't be read.
    faults: Vec<FolderFault>,
}

impl Texts {
    fn read(folder: &Path) -> Result<Self, FormFault> {
        // `.` and `x/..` have no name of their own.
        let named = folder.canonicalize().map_err(StoreError::read(folder)).map_err(FormFault::Store)?;
        let name = named.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let entries = fs::read_dir(folder).map_err(StoreError::read(folder)).map_err(FormFault::Store)?;
        let mut faults = Vec::new();
        let json = read_text(folder, FORM).map_err(|fault| faults.push(*fault)).ok();
        let mut files = Vec::new();
        for file in entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()) {
            if let Some(language) = file.strip_suffix(".ftl").filter(|language| !language.is_empty()) {
                match read_text(folder, &file) {
                    Ok(text) => files.push((language.to_owned(), text.into())),
                    Err(fault) => faults.push(*fault),
                }
            }
        }
        files.order_by_key(|(language, _)| language.clone());
        Ok(Texts { name, json, files, faults })
    }

    /// `None` where a file can't be read.
    fn seal(&self) -> Option<Seal> {
        let json = self.json.as_ref().filter(|_| self.faults.is_empty())?;
        Some(Seal::of(&self.name, json, &self.files))
    }

    fn checked(self) -> Result<FormFolder, FormFault> {
        let Texts { name, json, files, mut faults } = self;
        if faults.is_empty()
            && let Some(json) = &json
        {
            return FormFolder::from_texts(&name, json, files).map_err(FormFault::Faults);
        }
        let unread: Vec<String> = faults.iter().map(|fault| fault.file.clone()).collect();
        let others = FormFolder::faults_in(&name, json.as_deref(), &files);
        faults.extend(others.into_iter().filter(|fault| !unread.contains(&fault.file)));
        Err(FormFault::Faults(faults))
    }
}

/// The text of a file of a form's folder without its byte order mark.
fn read_text(folder: &Path, file: &str) -> Result<String, Box<FolderFault>> {
    let bytes = read_bytes(&folder.join(file), MAX_BYTES).map_err(|error| {
        let what = match error {
            StoreError::TooLarge(_) => What::TooLarge,
            StoreError::NotAFile(_) => What::NotAFile,
            StoreError::Read { cause, .. } if cause.kind() == io::ErrorKind::NotFound => What::NoForm,
            StoreError::Read { cause, .. } => What::Unreadable(io_cause(&cause)),
            other => What::Unreadable(other.notice().into()),
        };
        FolderFault::of_file(file, what)
    })?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let sound = error.utf8_error().valid_up_to();
        let spot = Spot::of(str::from_utf8(&error.as_bytes()[..sound]).unwrap_or_default(), sound);
        FolderFault::at(file, spot, What::NotUtf8)
    })?;
    Ok(text.strip_prefix('\u{feff}').map(ToOwned::to_owned).unwrap_or(text))
}
