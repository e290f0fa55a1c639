//! Opening a draft to work on it: whether it may be changed, who else has it, what of a damaged one can be read.

use std::path::Path;
use std::sync::Arc;

use rustix::fs::Access as Right;

use super::checkpoints::{Checkpoint, Checkpoints, Reason};
use super::drafts::{self, Drafts, OpenDraft};
use super::error::{StoreError, io_cause};
use super::forms::Absence;
use super::lock::{Asked, Holder, Lock};
use super::name;
use super::place;
use super::reading::read_lossy;
use super::rescue::Leftover;
use crate::core::builtin;
use crate::core::compare;
use crate::core::draft::{Draft, DraftError};
use crate::core::notice::NoticeValue;
use crate::core::salvage;

/// A draft opened to work on it.
pub struct Opening {
    /// The draft. The lock is in it where it may be changed.
    pub open: OpenDraft,
    /// Why it may only be read, if so.
    pub read_only: Option<ReadOnly>,
    /// What an earlier end left behind, the newest first.
    pub leftovers: Vec<Leftover>,
}

/// Why a draft may only be read.
#[derive(Debug)]
pub enum ReadOnly {
    /// A newer program wrote it.
    Newer,
    /// Its form isn't at hand: its answers are shown with their ids.
    NoForm(Absence),
    /// Someone else has it open.
    InUse {
        /// Who.
        holder: Holder,
        /// Whether the system says so; if not, only a note that may be stale.
        is_certain: bool,
    },
    /// Its folder can't be written.
    Unwritable(NoticeValue),
    /// The file is damaged; what could be read of it is shown.
    Damaged {
        /// What is wrong with it.
        cause: DraftError,
        /// Answers that could be read.
        answers: usize,
        /// The last checkpoint that is whole.
        last_good: Option<Checkpoint>,
    },
}

impl Drafts {
    /// Opens a draft to work on it, by its name or by a path. `is_forced` takes a draft of which only a note says that
    /// someone else has it.
    ///
    /// # Errors
    /// No such draft, a file that is none and of which nothing can be read, an empty draft of a form that isn't at hand.
    pub fn open_to_edit(&self, named: &str, is_forced: bool) -> Result<Opening, StoreError> {
        let path = self.existing(named)?;
        // Nobody writes the file between our reading it and our first save.
        let asked = Lock::ask(&self.folders().lock(&path), self.clock(), is_forced);
        let (mut open, damage) = match self.open_to_read(named) {
            Ok(open) => (open, None),
            Err(StoreError::Damaged { path, cause }) => self.salvaged(&path, cause)?,
            Err(error) => return Err(error),
        };
        let read_only = if let Some(damage) = damage {
            Some(damage)
        } else if let Some(absence) = open.absence.take() {
            if open.draft.answers.is_empty() {
                return Err(StoreError::NoForm { path, absence });
            }
            Some(ReadOnly::NoForm(absence))
        } else if open.draft.is_newer() {
            Some(ReadOnly::Newer)
        } else if let Err(cause) = is_writable(&path) {
            Some(ReadOnly::Unwritable(io_cause(&cause.into())))
        } else {
            match asked {
                Ok(Asked::Taken { holder, is_certain }) => Some(ReadOnly::InUse { holder, is_certain }),
                Ok(Asked::Held(lock)) => {
                    open.lock = Some(lock);
                    place::tidy(self.folders(), &path);
                    None
                }
                // Where not even a lock's file can be made, the draft itself may still be written.
                Err(_) => None,
            }
        };
        let leftovers = if read_only.is_none() { self.leftovers(&open) } else { Vec::new() };
        Ok(Opening { open, read_only, leftovers })
    }

    /// What can be read of a damaged draft.
    fn salvaged(&self, path: &Path, cause: DraftError) -> Result<(OpenDraft, Option<ReadOnly>), StoreError> {
        let text = read_lossy(path)?;
        let last_good = self.checkpoints(path).last_good();
        let id = salvage::form_id(&text)
            .or_else(|| last_good.as_ref().map(|(_, draft)| draft.form.clone()))
            .unwrap_or_else(|| builtin::ALL.first().map(|form| form.id.to_owned()).unwrap_or_default());
        let damaged = || StoreError::Damaged { path: path.to_owned(), cause: cause.clone() };
        let form = self.forms().get(&id).ok_or_else(damaged)?;
        let found = salvage::draft(&text, &form.form);
        if found.is_none() && last_good.is_none() {
            return Err(damaged());
        }
        let draft = found.unwrap_or_else(|| Draft::new(&form.form, &name::of_file(path), ""));
        let damage = ReadOnly::Damaged {
            answers: draft.answers.len(),
            last_good: last_good.map(|(checkpoint, _)| checkpoint),
            cause,
        };
        Ok((
            OpenDraft {
                name: name::of_file(path),
                path: path.to_owned(),
                draft: Arc::new(draft),
                form,
                fingerprint: None,
                is_migrated: false,
                absence: None,
                lock: None,
            },
            Some(damage),
        ))
    }

    /// The checkpoints of the draft in a file.
    #[must_use]
    pub fn checkpoints(&self, path: &Path) -> Checkpoints {
        Checkpoints::new(self.folders().checkpoints(path), self.clock().clone())
    }

    /// The checkpoints of the draft in a file, the last first, each with in how many parts what came after it differs;
    /// `None` where that can't be read.
    ///
    /// # Errors
    /// The folder is there but can't be read.
    pub fn history(&self, path: &Path) -> Result<Vec<(Checkpoint, Option<usize>)>, StoreError> {
        let mut after = self.open(&path.display().to_string()).ok().map(|open| (*open.draft).clone());
        let mut history = Vec::new();
        for checkpoint in self.checkpoints(path).list()?.into_iter().rev() {
            let draft = checkpoint.read().ok();
            let changed = draft.as_ref().zip(after.as_ref()).and_then(|(before, after)| {
                let form = self.forms().get(&after.form)?;
                Some(compare::differences_in_content(&form.form, before, after).len())
            });
            after = draft.or(after);
            history.push((checkpoint, changed));
        }
        Ok(history)
    }

    /// The lock of a draft that is ours, if one can be had.
    #[must_use]
    pub fn hold(&self, path: &Path) -> Option<Lock> {
        self.lock(path).ok().flatten()
    }

    /// Keeps others from writing a draft.
    ///
    /// # Errors
    /// Someone has it open.
    pub(super) fn lock(&self, path: &Path) -> Result<Option<Lock>, StoreError> {
        match Lock::ask(&self.folders().lock(path), self.clock(), false) {
            Ok(Asked::Held(lock)) => Ok(Some(lock)),
            Ok(Asked::Taken { holder, .. }) => Err(StoreError::InUse { name: name::of_file(path), holder }),
            // As in `open_to_edit`.
            Err(_) => Ok(None),
        }
    }

    /// Puts what could be read, or a checkpoint, in the place of a damaged file, which is kept among the checkpoints.
    ///
    /// # Errors
    /// Someone has it open, a file can't be written.
    pub fn mend(&self, path: &Path, draft: &Draft) -> Result<(), StoreError> {
        let _lock = self.lock(path)?;
        let form = self.forms().get(&draft.form);
        let checkpoints = self.checkpoints(path);
        checkpoints.keep(path, Reason::Damaged, "")?;
        drafts::write_over(path, draft, form.as_deref().map(|form| &*form.form))
    }
}

/// Whether files can be made beside a file.
fn is_writable(path: &Path) -> Result<(), rustix::io::Errno> {
    let folder = path.parent().unwrap_or(Path::new("."));
    rustix::fs::access(folder, Right::WRITE_OK)
}
