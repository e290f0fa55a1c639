//! What the client's other drafts say differently: read beside all saving when the review is opened.

use std::path::Path;

use super::app::Model;
use super::event::{Effect, Request};
use crate::core::check::Finding;
use crate::core::notice::Notice;

impl Model {
    /// Has the other drafts read.
    pub(super) fn ask_for_contradictions(&self) -> Vec<Effect> {
        let Some(session) = &self.session else { return Vec::new() };
        vec![Effect::Ask(Request::Contradictions { path: session.path.clone(), draft: session.draft.clone() })]
    }

    /// Takes note of what they say. Who has marked a finding meanwhile keeps it marked.
    pub(super) fn note_contradictions(&mut self, path: &Path, found: Result<Vec<Finding>, Notice>) {
        let Some(session) = self.session.as_mut().filter(|session| session.path == path) else { return };
        match found {
            Ok(found) => {
                let marked = self.review.marked(session);
                session.set_contradictions(found);
                let entries = self.review.entries(session);
                let at = entries.iter().position(|entry| Some(entry) == marked.as_ref());
                // At the top the worst finding is the one to see.
                if self.review.cursor > 0 {
                    self.review.cursor = at.unwrap_or(0);
                }
            }
            Err(notice) => self.message = Some(notice),
        }
    }
}
