//! The drafts folder: listing, opening, making, renaming, copying, throwing away.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustix::fs::OFlags;

use super::clock::Clock;
use super::error::StoreError;
use super::folders::{self, Folders};
use super::forms::Forms;
use super::saver::Fingerprint;
use super::{atomic, name, place};
use crate::core::check::{Checked, Severity, Term};
use crate::core::draft::Draft;
use crate::core::form::Form;
use crate::core::progress::Progress;
use crate::words::FormFolder;

/// Larger files are no drafts: the largest form filled to its limits stays below a megabyte.
const MAX_BYTES: u64 = 64 << 20;

/// The drafts folder with the forms that its drafts need.
pub struct Drafts {
    folders: Folders,
    forms: Forms,
    clock: Clock,
}

/// A draft that is open for reading or writing.
pub struct OpenDraft {
    /// How a person names it: the file's name without suffix.
    pub name: String,
    /// The file.
    pub path: PathBuf,
    /// What it holds.
    pub draft: Arc<Draft>,
    /// Its form.
    pub form: Arc<FormFolder>,
    /// The file as it was read, to notice changes by others.
    pub fingerprint: Option<Fingerprint>,
}

/// One line of the list of drafts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The file's name without suffix.
    pub name: String,
    /// What is known of the draft; an error if it can't be read.
    pub state: Result<SummaryState, crate::core::notice::Notice>,
}

/// What the list tells of a readable draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryState {
    /// How the person calls it.
    pub title: String,
    /// Form id.
    pub form: String,
    /// How far it has come.
    pub progress: Progress,
    /// Findings by severity: errors, warnings, advice.
    pub counts: [usize; 3],
    /// How long the disclosure still holds.
    pub term: Option<Term>,
    /// RFC 3339.
    pub updated: String,
}

impl Drafts {
    /// The drafts in `folders`.
    #[must_use]
    pub fn new(folders: Folders, clock: Clock) -> Self {
        let forms = Forms::new(folders.forms());
        Drafts { folders, forms, clock }
    }

    /// The folders.
    #[must_use]
    pub fn folders(&self) -> &Folders {
        &self.folders
    }

    /// The forms at hand.
    #[must_use]
    pub fn forms(&self) -> &Forms {
        &self.forms
    }

    /// The clock.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Names of all drafts.
    ///
    /// # Errors
    /// The folder is there but can't be read.
    pub fn names(&self) -> Result<Vec<String>, StoreError> {
        let folder = self.folders.drafts();
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(StoreError::read(&folder)(error)),
        };
        let mut names: Vec<String> = entries
            .flatten()
            .filter_map(|entry| entry.file_name().into_string().ok())
            .filter(|file| !file.starts_with('.'))
            .filter_map(|file| file.strip_suffix(name::SUFFIX).map(ToOwned::to_owned))
            .collect();
        names.sort();
        Ok(names)
    }

    /// All drafts, the last touched first; those that can't be read at the end.
    ///
    /// # Errors
    /// The folder is there but can't be read.
    pub fn list(&self) -> Result<Vec<Summary>, StoreError> {
        let mut list: Vec<Summary> = self.names()?.iter().map(|name| self.summary(name)).collect();
        let touched = |summary: &Summary| summary.state.as_ref().ok().map(|state| state.updated.clone());
        list.sort_by(|a, b| touched(b).cmp(&touched(a)).then_with(|| a.name.cmp(&b.name)));
        Ok(list)
    }

    fn summary(&self, name: &str) -> Summary {
        let state = self.open(name).map_err(|error| error.notice()).map(|open| {
            let mut counts = [0; 3];
            let today = Some(self.clock.today());
            let checked = Checked::new(&open.form.form, &open.form.labels, &open.draft, today);
            for finding in checked.findings() {
                let at = Severity::ALL.iter().position(|&severity| severity == finding.severity()).unwrap_or(0);
                counts[at] += 1;
            }
            SummaryState {
                title: open.draft.title.clone(),
                form: open.draft.form.clone(),
                progress: Progress::of(&open.form.form, &open.draft),
                counts,
                term: checked.term(),
                updated: open.draft.updated.clone(),
            }
        });
        Summary { name: name.to_owned(), state }
    }

    /// The file that a person means by a draft's name or by a path.
    #[must_use]
    pub fn path(&self, named: &str) -> PathBuf {
        if named.contains('/') || named.ends_with(".json") {
            PathBuf::from(named)
        } else {
            self.folders.drafts().join(format!("{named}{}", name::SUFFIX))
        }
    }

    /// Opens a draft by its name or by a path.
    ///
    /// # Errors
    /// No such draft, a file that is none, or a draft of a form that isn't at hand.
    pub fn open(&self, named: &str) -> Result<OpenDraft, StoreError> {
        let mut path = self.path(named);
        if path.parent() != Some(&self.folders.drafts()) {
            // One name for one file, however it is reached.
            path = path.canonicalize().map_err(|cause| no_draft_or(cause, named, &path))?;
        }
        let text = read_regular_file(&path, MAX_BYTES).map_err(|error| match error {
            StoreError::Read { cause, .. } => no_draft_or(cause, named, &path),
            other => other,
        })?;
        let draft = Draft::parse(&text).map_err(|cause| StoreError::Damaged { path: path.clone(), cause })?;
        let form = self
            .forms
            .get(&draft.form)
            .ok_or_else(|| StoreError::NoForm { path: path.clone(), form: draft.form.clone() })?;
        let file = path.file_name().map(|file| file.to_string_lossy().into_owned()).unwrap_or_default();
        let name = file.strip_suffix(name::SUFFIX).or_else(|| file.strip_suffix(".json")).unwrap_or(&file).to_owned();
        let fingerprint = Some(Fingerprint::of(text.as_bytes()));
        Ok(OpenDraft { name, path, draft: Arc::new(draft), form, fingerprint })
    }

    /// Makes an empty draft. The file's name follows the title; a path in place of a title names the file itself.
    ///
    /// # Errors
    /// A draft of this name exists, the form isn't at hand, the file can't be written.
    pub fn create(&self, title: &str, form: &str) -> Result<OpenDraft, StoreError> {
        let name = name::from_title(title).ok_or(StoreError::EmptyName)?;
        if self.is_taken(&name) {
            return Err(StoreError::Exists(name));
        }
        self.create_named(&name, title, form)
    }

    /// Makes an empty draft under a title to which a number is added if it is taken.
    ///
    /// # Errors
    /// The form isn't at hand, the file can't be written.
    pub fn create_free(&self, title: &str, form: &str) -> Result<OpenDraft, StoreError> {
        let name = name::from_title(title).ok_or(StoreError::EmptyName)?;
        let name = name::free(&name, |name| self.is_taken(name));
        self.create_named(&name, &name, form)
    }

    fn create_named(&self, name: &str, title: &str, form: &str) -> Result<OpenDraft, StoreError> {
        let path = self.path(name);
        let form =
            self.forms.get(form).ok_or_else(|| StoreError::NoForm { path: path.clone(), form: form.to_owned() })?;
        let draft = Draft::new(&form.form, title, &self.clock.stamp());
        write_new(&path, &draft, Some(&form.form))?;
        self.open(name)
    }

    /// Renames a draft: its title and its file. Answers with the new name.
    ///
    /// # Errors
    /// No such draft, a draft of the new name exists, the file can't be written.
    pub fn rename(&self, named: &str, title: &str) -> Result<String, StoreError> {
        let open = self.open(named)?;
        let name = name::from_title(title).ok_or(StoreError::EmptyName)?;
        let is_same = name::folded(&name) == name::folded(&open.name);
        if !is_same && self.is_taken(&name) {
            return Err(StoreError::Exists(name));
        }
        let mut draft = (*open.draft).clone();
        title.clone_into(&mut draft.title);
        save(&open.path, &draft, Some(&open.form.form), open.fingerprint)?;
        let path = self.path(&name);
        fs::rename(&open.path, &path).map_err(StoreError::write(&path))?;
        let _ = fs::rename(place::file(&self.folders, &open.path), place::file(&self.folders, &path));
        Ok(name)
    }

    /// Copies a draft under another title. Answers with the copy's name.
    ///
    /// # Errors
    /// No such draft, a draft of the new name exists, the file can't be written.
    pub fn duplicate(&self, named: &str, title: &str) -> Result<String, StoreError> {
        let open = self.open(named)?;
        let name = name::from_title(title).ok_or(StoreError::EmptyName)?;
        if self.is_taken(&name) {
            return Err(StoreError::Exists(name));
        }
        let mut draft = (*open.draft).clone();
        title.clone_into(&mut draft.title);
        write_new(&self.path(&name), &draft, Some(&open.form.form))?;
        Ok(name)
    }

    /// Moves a draft into the trash folder. Answers with where it lies now.
    ///
    /// # Errors
    /// No such draft, the trash folder can't be written.
    pub fn throw_away(&self, named: &str) -> Result<PathBuf, StoreError> {
        let path = self.path(named);
        let trash = self.folders.trash();
        folders::make(&trash)?;
        let stamp = self.clock.now().strftime("%Y%m%d-%H%M%S").to_string();
        let base = name::from_title(named).ok_or(StoreError::EmptyName)?;
        let target = |name: &str| trash.join(format!("{name}{}", name::SUFFIX));
        let free = name::free(&format!("{base}.{stamp}"), |name| target(name).exists());
        let target = target(&free);
        fs::rename(&path, &target).map_err(|cause| no_draft_or(cause, named, &path))?;
        let _ = fs::remove_file(place::file(&self.folders, &path));
        Ok(target)
    }

    /// Whether a draft of this name exists, also where upper and lower case are the same.
    #[must_use]
    pub fn is_taken(&self, name: &str) -> bool {
        let folded = name::folded(name);
        self.names().is_ok_and(|names| names.iter().any(|taken| name::folded(taken) == folded))
    }
}

fn no_draft_or(cause: io::Error, named: &str, path: &Path) -> StoreError {
    if cause.kind() == io::ErrorKind::NotFound {
        StoreError::NoDraft(named.to_owned())
    } else {
        StoreError::Read { path: path.to_owned(), cause }
    }
}

/// Reads a file that must be a regular one of at most `max` bytes; never waits for a pipe or a device.
///
/// # Errors
/// The file can't be read, is no regular one, is too large, or isn't UTF-8.
pub fn read_regular_file(path: &Path, max: u64) -> Result<String, StoreError> {
    let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed();
    let file = OpenOptions::new().read(true).custom_flags(flags).open(path).map_err(StoreError::read(path))?;
    let metadata = file.metadata().map_err(StoreError::read(path))?;
    if !metadata.is_file() {
        return Err(StoreError::NotAFile(path.to_owned()));
    }
    if metadata.len() > max {
        return Err(StoreError::TooLarge(path.to_owned()));
    }
    let mut text = String::new();
    // A file that grows meanwhile is cut and found damaged, not read for ever.
    File::take(file, max).read_to_string(&mut text).map_err(StoreError::read(path))?;
    Ok(text)
}

/// Writes a draft where none is yet.
fn write_new(path: &Path, draft: &Draft, form: Option<&Form>) -> Result<(), StoreError> {
    if let Some(folder) = path.parent() {
        folders::make(folder)?;
    }
    let is_free = || if path.symlink_metadata().is_ok() { Err(io::ErrorKind::AlreadyExists.into()) } else { Ok(()) };
    atomic::write(path, draft.to_json(form).as_bytes(), is_free).map_err(StoreError::write(path))
}

/// Writes a changed draft over the file from which it was read.
///
/// # Errors
/// The file can't be written, or another program changed it meanwhile.
pub fn save(
    path: &Path,
    draft: &Draft,
    form: Option<&Form>,
    fingerprint: Option<Fingerprint>,
) -> Result<Fingerprint, StoreError> {
    if draft.is_newer() {
        return Err(StoreError::Newer(path.to_owned()));
    }
    let json = draft.to_json(form);
    atomic::write(path, json.as_bytes(), || super::saver::is_unchanged(path, fingerprint))
        .map_err(StoreError::write(path))?;
    Ok(Fingerprint::of(json.as_bytes()))
}
