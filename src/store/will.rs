//! The last will: what is to be done with text that isn't saved when a fault ends the program, on whatever thread that
//! happens. Kept where no thread must be asked for it.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::error::StoreError;
use super::folders::Folders;
use super::rescue::rescue;
use crate::core::draft::Draft;
use crate::core::form::Form;

/// A text that isn't saved.
pub struct Will {
    /// Where files may be put.
    pub folders: Folders,
    /// The draft's file.
    pub path: PathBuf,
    /// The text.
    pub draft: Arc<Draft>,
    /// Gives the order of the answers.
    pub form: Arc<Form>,
    /// Whether the draft's disk keeps the saver waiting.
    pub is_stalled: bool,
}

impl Will {
    /// Writes the text where it can be written; answers with the file.
    ///
    /// # Errors
    /// As [`rescue`].
    pub fn carry_out(&self) -> Result<PathBuf, StoreError> {
        rescue(&self.folders, &self.path, &self.draft, &self.form, self.is_stalled)
    }
}

/// Takes back what another program has, and keeps what that made of it.
pub type TakeBack = Box<dyn FnOnce() + Send>;

#[derive(Default)]
struct Last {
    will: Option<Will>,
    take_back: Option<TakeBack>,
}

static LAST: Mutex<Last> = Mutex::new(Last { will: None, take_back: None });

fn last() -> MutexGuard<'static, Last> {
    LAST.lock().unwrap_or_else(PoisonError::into_inner)
}

/// From now on this text isn't saved, or none.
pub fn leave(will: Option<Will>) {
    let before = std::mem::replace(&mut last().will, will);
    // Outside of the lock: what goes may be large.
    drop(before);
}

/// From now on another program has this, or none has anything.
pub fn lend(take_back: Option<TakeBack>) {
    let before = std::mem::replace(&mut last().take_back, take_back);
    drop(before);
}

/// Does what is left to do; answers with the file of the text that wasn't saved, if there was one and it could be written.
#[must_use]
pub fn carry_out() -> Option<PathBuf> {
    let Last { will, take_back } = std::mem::take(&mut *last());
    if let Some(take_back) = take_back {
        take_back();
    }
    will?.carry_out().ok()
}
