//! The draft handed on: to the saver, and to the last will as long as that hasn't written it.

use std::sync::Arc;
use std::time::Instant;

use super::Session;
use crate::core::draft::Draft;
use crate::store::Folders;
use crate::store::saver::{Job, JobText};
use crate::store::will::Will;

impl Session {
    /// What is to be written now, if anything waits: the newest text, and the place.
    pub fn job(&mut self) -> Option<Job> {
        let place = Some(self.place()).filter(|place| self.saving.has_moved && *place != self.remembered);
        let waiting = self.saving.ask();
        if place.is_none() && waiting.is_none() {
            return None;
        }
        if let Some(place) = &place {
            self.remembered = place.clone();
        }
        let text = waiting.map(|revision| JobText {
            revision,
            draft: self.copy(),
            form: Arc::clone(&self.folder.form),
            origin: Arc::clone(&self.origin),
        });
        Some(Job { path: self.path.clone(), place: place.map(|place| (self.place_file.clone(), place)), text })
    }

    /// The draft as it is, made once for each revision, and while nobody waits: not with the next key.
    fn copy(&mut self) -> Arc<Draft> {
        let revision = self.saving.revision();
        match &self.copy {
            Some((of, copy)) if *of == revision => Arc::clone(copy),
            _ => {
                let copy = Arc::new(Draft::clone(&self.draft));
                self.copy = Some((revision, Arc::clone(&copy)));
                copy
            }
        }
    }

    /// Whether something isn't on the disk that should be.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        !self.saving.is_all_saved() && !self.is_read_only()
    }

    /// What is to be rescued where something isn't on the disk.
    pub fn will(&mut self, folders: &Folders) -> Will {
        let (folders, path, form) = (folders.clone(), self.path.clone(), Arc::clone(&self.folder.form));
        Will { folders, path, draft: self.copy(), form, is_stalled: self.saving.is_stalled() }
    }

    /// The same where it differs from what was left so far.
    pub fn new_will(&mut self, folders: &Folders) -> Option<Will> {
        let willed = Some((self.saving.revision(), self.saving.is_stalled()));
        let is_new = std::mem::replace(&mut self.willed, willed) != willed;
        is_new.then(|| self.will(folders))
    }

    /// What is to be written now whose moment has come.
    pub fn due_job(&mut self, now: Instant) -> Option<Job> {
        self.saving.is_due(now).then(|| self.job()).flatten()
    }
}
