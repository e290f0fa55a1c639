//! The drafts folder: finding, opening, making, renaming, copying, throwing away.

use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::atomic::{self, Step};
use super::checkpoints::{Checkpoint, Reason};
use super::clock::Clock;
use super::error::StoreError;
use super::folders::{self, Folders};
use super::forms::{Absence, Forms};
use super::lock::{self, Lock};
use super::reading::read_regular_file;
use super::saver::{self, Fingerprint};
use super::{name, rescue};
use crate::core::draft::{Draft, DraftError, FORMAT};
use crate::core::form::Form;
use crate::core::order::Order as _;
use crate::core::room::Room;
use crate::words::FormFolder;

/// Larger files are no drafts, nor exports of one: see [`room::MOST_BYTES`](crate::core::room::MOST_BYTES).
pub(crate) const MAX_BYTES: u64 = 64 << 20;

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
    /// Whether the file has an older format, in which it is never written again.
    pub is_migrated: bool,
    /// Why its form isn't at hand, if so: `form` is then made of its answers.
    pub absence: Option<Absence>,
    /// Keeps others from writing it; `None` where it was opened for reading, or nothing can be locked there.
    pub lock: Option<Lock>,
}

impl Drafts {
    /// The drafts in `folders`.
    #[must_use]
    pub fn new(folders: Folders, clock: Clock) -> Self {
        let forms = Forms::new(&folders);
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
        names.order();
        // A recovered text is offered when its draft is opened.
        let all = names.clone();
        names.retain(|name| !rescue::recovered_of(name).is_some_and(|of| all.iter().any(|name| name == of)));
        Ok(names)
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

    /// The file that a person means, if it is there. One name for one file, however it is reached.
    ///
    /// # Errors
    /// No such draft.
    pub(super) fn existing(&self, named: &str) -> Result<PathBuf, StoreError> {
        let path = self.path(named);
        let found = if path.parent() == Some(&self.folders.drafts()) {
            // A link in the drafts folder is not followed.
            path.symlink_metadata().map(|_| path.clone())
        } else {
            path.canonicalize().map(|found| self.as_named(found))
        };
        found.map_err(|cause| no_draft_or(cause, named, &path))
    }

    /// A draft of the drafts folder as its name leads to it, also where a path leads there through links: what belongs
    /// to a draft, such as its lock, goes by that.
    fn as_named(&self, path: PathBuf) -> PathBuf {
        let drafts = self.folders.drafts();
        match (drafts.canonicalize(), path.parent(), path.file_name()) {
            (Ok(own), Some(folder), Some(file)) if own == folder => drafts.join(file),
            _ => path,
        }
    }

    /// Opens a draft for reading, by its name or by a path.
    ///
    /// # Errors
    /// No such draft, a file that is none, or a draft of a form that isn't at hand.
    pub fn open(&self, named: &str) -> Result<OpenDraft, StoreError> {
        let open = self.open_to_read(named)?;
        match open.absence {
            Some(absence) => Err(StoreError::NoForm { path: open.path, absence }),
            None => Ok(open),
        }
    }

    /// Opens a draft only to show it, also where its form isn't at hand.
    ///
    /// # Errors
    /// No such draft, or a file that is none.
    pub fn open_to_read(&self, named: &str) -> Result<OpenDraft, StoreError> {
        let path = self.existing(named)?;
        let text = read_regular_file(&path, MAX_BYTES).map_err(|error| match error {
            StoreError::Read { cause, .. } if cause.kind() == io::ErrorKind::InvalidData => {
                StoreError::Damaged { path: path.clone(), cause: DraftError::NotUtf8 }
            }
            StoreError::Read { cause, .. } => no_draft_or(cause, named, &path),
            other => other,
        })?;
        let draft = Draft::parse(&text).map_err(StoreError::draft(&path))?;
        let (form, absence) = match self.forms.find(&draft.form) {
            Ok(form) => (form, None),
            Err(absence) => (Arc::new(FormFolder::of_answers(&draft)), Some(absence)),
        };
        Ok(OpenDraft {
            name: name::of_file(&path),
            path,
            draft: Arc::new(draft),
            form,
            fingerprint: Some(Fingerprint::of(text.as_bytes())),
            is_migrated: Draft::format_of(&text).is_some_and(|format| format < FORMAT),
            absence,
            lock: None,
        })
    }

    /// Opens a draft for [`Drafts::save`]: nobody else writes it meanwhile.
    ///
    /// # Errors
    /// As [`Drafts::open`], or somebody has it open.
    pub fn open_to_change(&self, named: &str) -> Result<OpenDraft, StoreError> {
        let path = self.existing(named)?;
        let lock = self.lock(&path)?;
        Ok(OpenDraft { lock, ..self.open(named)? })
    }

    /// Writes a changed draft, and keeps a checkpoint of what it was before.
    ///
    /// # Errors
    /// The file or the checkpoint can't be written, or another program changed it meanwhile.
    pub fn save(&self, open: &OpenDraft, draft: &Draft) -> Result<(), StoreError> {
        let reason = if open.is_migrated { Reason::Migration } else { Reason::Command };
        self.save_for(open, draft, reason)
    }

    /// Writes a changed draft, and keeps a checkpoint for a reason of what it was before.
    ///
    /// # Errors
    /// As [`Drafts::save`].
    pub fn save_for(&self, open: &OpenDraft, draft: &Draft, reason: Reason) -> Result<(), StoreError> {
        if open.draft.is_newer() {
            return Err(StoreError::Newer(open.path.clone()));
        }
        let json = to_bytes(&open.path, draft, Some(&open.form.form))?;
        saver::is_unchanged(&open.path, open.fingerprint.as_slice())
            .map_err(|cause| saver::failure(&open.path, cause))?;
        self.checkpoints(&open.path).keep(&open.path, reason, "")?;
        replace(&open.path, &json, open.fingerprint)
    }

    /// Keeps a checkpoint of a draft by a name.
    ///
    /// # Errors
    /// As [`Drafts::open`], or the checkpoint can't be written.
    pub fn keep_checkpoint(&self, named: &str, label: &str) -> Result<Option<Checkpoint>, StoreError> {
        let path = self.open(named)?.path;
        self.checkpoints(&path).keep(&path, Reason::Named, label)
    }

    /// A checkpoint of a draft.
    ///
    /// # Errors
    /// No such draft or checkpoint.
    pub fn checkpoint(&self, named: &str, no: u32) -> Result<Checkpoint, StoreError> {
        self.checkpoints(&self.existing(named)?).get(no)
    }

    /// The checkpoints of a draft as [`Drafts::history`] tells them.
    ///
    /// # Errors
    /// No such draft, or the folder can't be read.
    pub fn history_of(&self, named: &str) -> Result<Vec<(Checkpoint, Option<usize>)>, StoreError> {
        self.history(&self.existing(named)?)
    }

    /// Makes a draft again what it was at a checkpoint. What it is now becomes a checkpoint itself.
    ///
    /// # Errors
    /// No such draft or checkpoint, a damaged one, somebody has the draft open, a file can't be written.
    pub fn restore(&self, named: &str, no: u32) -> Result<Checkpoint, StoreError> {
        let path = self.existing(named)?;
        let checkpoint = self.checkpoints(&path).get(no)?;
        let mut draft = checkpoint.read()?;
        draft.updated = self.clock.stamp();
        match self.open_to_change(named) {
            Ok(open) => {
                // What a draft is called is no part of what it says.
                draft.title.clone_from(&open.draft.title);
                self.save_for(&open, &draft, Reason::Restore)?;
            }
            Err(StoreError::Damaged { .. }) => self.mend(&path, &draft)?,
            Err(error) => return Err(error),
        }
        Ok(checkpoint)
    }

    /// Makes an empty draft among the others. The file's name follows the title.
    ///
    /// # Errors
    /// A draft of this name exists, the form isn't at hand, the file can't be written.
    pub fn create(&self, title: &str, form: &str) -> Result<OpenDraft, StoreError> {
        self.create_filled(title, form, |_, _| ())
    }

    /// Makes a draft that `fill` fills. The file's name follows the title.
    ///
    /// # Errors
    /// As [`Drafts::create`].
    pub fn create_filled(
        &self,
        title: &str,
        form: &str,
        fill: impl FnOnce(&Form, &mut Draft),
    ) -> Result<OpenDraft, StoreError> {
        let title = &name::title(title);
        let name = name::from_title(title).ok_or(StoreError::EmptyName)?;
        if self.is_taken(&name) {
            return Err(StoreError::Exists(name));
        }
        self.create_named(&name, title, form, fill)
    }

    /// Makes an empty draft under a title to which a number is added if it is taken.
    ///
    /// # Errors
    /// The form isn't at hand, the file can't be written.
    pub fn create_free(&self, title: &str, form: &str) -> Result<OpenDraft, StoreError> {
        self.create_free_filled(title, form, |_, _| ())
    }

    /// Makes a draft that `fill` fills, under a title to which a number is added if it is taken.
    ///
    /// # Errors
    /// As [`Drafts::create_free`].
    pub fn create_free_filled(
        &self,
        title: &str,
        form: &str,
        fill: impl FnOnce(&Form, &mut Draft),
    ) -> Result<OpenDraft, StoreError> {
        let name = name::from_title(&name::title(title)).ok_or(StoreError::EmptyName)?;
        let name = name::free(&name, |name| self.is_taken(name));
        self.create_named(&name, &name, form, fill)
    }

    fn create_named(
        &self,
        name: &str,
        title: &str,
        form: &str,
        fill: impl FnOnce(&Form, &mut Draft),
    ) -> Result<OpenDraft, StoreError> {
        let path = self.path(name);
        let form = self.forms.find(form).map_err(|absence| StoreError::NoForm { path: path.clone(), absence })?;
        let mut draft = Draft::new(&form.form, title, &self.clock.stamp());
        fill(&form.form, &mut draft);
        write_new(&path, &draft, Some(&form.form))?;
        self.open(name)
    }

    /// Renames a draft: its title and its file. Answers with the new name.
    ///
    /// # Errors
    /// No such draft, somebody has it open, a draft of the new name exists, the file can't be written.
    pub fn rename(&self, named: &str, title: &str) -> Result<String, StoreError> {
        let open = self.open_to_change(named)?;
        let title = name::title(title);
        let name = name::from_title(&title).ok_or(StoreError::EmptyName)?;
        let is_same = name::folded(&name) == name::folded(&open.name);
        if !is_same && self.is_taken(&name) {
            return Err(StoreError::Exists(name));
        }
        let mut draft = (*open.draft).clone();
        draft.title = title;
        let path = self.path(&name);
        // On a disk that takes upper and lower case for the same, the draft itself stands there.
        if is_other_file(&path, &open.path) {
            return Err(StoreError::Exists(name));
        }
        replace(&open.path, &to_bytes(&open.path, &draft, Some(&open.form.form))?, open.fingerprint)?;
        fs::rename(&open.path, &path).map_err(StoreError::write(&path))?;
        // What belongs to it follows as far as it goes.
        if open.path != path {
            let (from, to) = (&open.path, &path);
            let _ = fs::rename(self.folders.place(from), self.folders.place(to));
            self.checkpoints(to).take_over(self.folders.checkpoints(from));
            lock::forget(&self.folders.lock(from));
        }
        Ok(name)
    }

    /// Copies a draft under another title. Answers with the copy's name.
    ///
    /// # Errors
    /// No such draft, a draft of the new name exists, the file can't be written.
    pub fn duplicate(&self, named: &str, title: &str) -> Result<String, StoreError> {
        let open = self.open(named)?;
        let title = name::title(title);
        let name = name::from_title(&title).ok_or(StoreError::EmptyName)?;
        if self.is_taken(&name) {
            return Err(StoreError::Exists(name));
        }
        let mut draft = (*open.draft).clone();
        draft.title = title;
        write_new(&self.path(&name), &draft, Some(&open.form.form))?;
        Ok(name)
    }

    /// Whether a draft of this name exists, also where upper and lower case are the same.
    #[must_use]
    pub fn is_taken(&self, name: &str) -> bool {
        let folded = name::folded(name);
        self.names().is_ok_and(|names| names.iter().any(|taken| name::folded(taken) == folded))
    }
}

/// Whether another file than `own` stands at a path.
fn is_other_file(path: &Path, own: &Path) -> bool {
    let id = |path: &Path| path.symlink_metadata().ok().map(|metadata| (metadata.dev(), metadata.ino()));
    id(path).is_some_and(|found| Some(found) != id(own))
}

fn no_draft_or(cause: io::Error, named: &str, path: &Path) -> StoreError {
    if cause.kind() == io::ErrorKind::NotFound {
        StoreError::NoDraft(named.to_owned())
    } else {
        StoreError::Read { path: path.to_owned(), cause }
    }
}

/// Writes a draft where none is yet.
fn write_new(path: &Path, draft: &Draft, form: Option<&Form>) -> Result<(), StoreError> {
    if let Some(folder) = path.parent() {
        folders::make(folder)?;
    }
    atomic::write_new(path, readable(path, draft, form)?.as_bytes()).map_err(StoreError::write(path))
}

/// Writes a draft over whatever is in its file.
pub(super) fn write_over(path: &Path, draft: &Draft, form: Option<&Form>) -> Result<(), StoreError> {
    let bytes = to_bytes(path, draft, form)?;
    atomic::write(path, &bytes, |_| Ok(())).map_err(StoreError::write(path))
}

/// Writes a draft over the file from which it was read, unless another program changed it meanwhile.
fn replace(path: &Path, bytes: &[u8], fingerprint: Option<Fingerprint>) -> Result<(), StoreError> {
    let before = |step| if step == Step::Rename { saver::is_unchanged(path, fingerprint.as_slice()) } else { Ok(()) };
    atomic::write(path, bytes, before).map_err(|cause| saver::failure(path, cause))
}

/// The text of a draft's file, unless a newer program wrote it.
pub(super) fn to_bytes(path: &Path, draft: &Draft, form: Option<&Form>) -> Result<Vec<u8>, StoreError> {
    if draft.is_newer() {
        return Err(StoreError::Newer(path.to_owned()));
    }
    readable(path, draft, form).map(String::into_bytes)
}

/// The text of a draft's file, unless that could not be read again.
pub(crate) fn readable(path: &Path, draft: &Draft, form: Option<&Form>) -> Result<String, StoreError> {
    let json = draft.to_json(form);
    // Nearly every draft is far from the limit: its file needn't be weighed.
    let has_room = Room::at_most(draft).is_there() || Room::of_json(&json).is_there();
    if has_room { Ok(json) } else { Err(StoreError::NoRoom(path.to_owned())) }
}
