//! Answers from the company's other drafts: read beside all saving, chosen from a list, put into the field at hand.

use std::path::Path;
use std::time::Instant;

use super::app::Model;
use super::event::{Effect, Reply, Request};
use super::overlay::{List, ListPurpose, Overlay};
use crate::core::form::FieldIx;
use crate::core::notice::Notice;
use crate::store::{Drafts, StoreError};
use crate::words::{CrosswalkWords, SuggestedBy, Suggestion};

impl Model {
    /// Has the other drafts read for the field at hand.
    pub(super) fn ask_for_suggestions(&self) -> Vec<Effect> {
        let Some(session) = &self.session else { return Vec::new() };
        let (path, field) = (session.path.clone(), session.field);
        vec![Effect::Ask(Request::Suggest { path, field })]
    }

    /// Shows what the other drafts say.
    pub(super) fn suggested(&mut self, path: &Path, field: FieldIx, found: Result<Vec<Suggestion>, Notice>) {
        if self.session.as_ref().is_none_or(|session| session.path != path || session.field != field) {
            return;
        }
        match found {
            Ok(found) if found.is_empty() => self.message = Some(Notice::new("suggest-none")),
            Ok(found) => self.overlay = Some(Overlay::List(List::new(ListPurpose::Suggestions(found)))),
            Err(notice) => self.message = Some(notice),
        }
    }

    /// Puts a suggestion into the field at hand, so that what is there stays.
    pub(super) fn take_suggestion(&mut self, suggestion: &Suggestion, now: Instant) {
        self.put_in(&suggestion.text, now);
    }

    /// What a suggestion says, below where it comes from and what differs in the question.
    #[must_use]
    pub fn suggestion_text(&self, suggestion: &Suggestion) -> String {
        let values = [
            ("draft", suggestion.draft.as_str().into()),
            ("form", suggestion.form.as_str().into()),
            ("named", suggestion.named.as_str().into()),
            ("date", suggestion.updated.get(..10).unwrap_or_default().into()),
            ("by", self.words.say(&format!("suggested-{}", suggestion.by.id())).into()),
        ];
        let mut text = self.words.say_with("suggest-line", &values);
        if let SuggestedBy::Crosswalk(_, reason) = &suggestion.by {
            text.push('\n');
            text.push_str(&CrosswalkWords::new(self.language()).why(reason));
        }
        text
    }

    /// Asks whether to confirm all that was carried over, and tells what is left to be looked at one by one.
    pub(super) fn ask_to_confirm_all(&mut self) {
        let Some(session) = &self.session else { return };
        if session.is_read_only() {
            return self.tell_read_only();
        }
        let (ageing, lasting) = session.draft.carried(session.form());
        if lasting.is_empty() && ageing.is_empty() {
            self.message = Some(Notice::new("message-nothing-carried"));
            return;
        }
        let purpose = ListPurpose::ConfirmAll { count: lasting.len(), ageing };
        self.overlay = Some(Overlay::List(List::new(purpose)));
    }

    /// Confirms all that was carried over, but for what becomes untrue by itself.
    pub(super) fn confirm_all(&mut self, now: Instant) {
        let stamp = self.clock.stamp();
        let Some(session) = &mut self.session else { return };
        let Some((count, left)) = session.confirm_all(now, &stamp) else { return self.tell_read_only() };
        self.message = Some(Notice::new("message-all-confirmed").with("count", count).with("left", left));
    }

    /// Confirms that the answer at hand still holds as it was carried over.
    pub(super) fn confirm(&mut self, field: FieldIx, now: Instant) {
        let stamp = self.clock.stamp();
        let Some(session) = &mut self.session else { return };
        let is_carried = session.answer_of(field).is_some_and(|answer| answer.carried || !answer.before.is_empty());
        self.message = if !session.confirm(field, now, &stamp) {
            return self.tell_refused();
        } else if is_carried {
            Some(Notice::new("message-confirmed-here"))
        } else {
            Some(Notice::new("message-nothing-to-confirm"))
        };
    }
}

/// What the company's other drafts say to a field of a draft.
#[must_use]
pub fn suggest(drafts: &Drafts, path: &Path, field: FieldIx) -> Reply {
    let found = found(drafts, path, field).map_err(|error| error.notice());
    Reply::Suggested { path: path.to_owned(), field, found }
}

fn found(drafts: &Drafts, path: &Path, field: FieldIx) -> Result<Vec<Suggestion>, StoreError> {
    let open = drafts.open(&path.display().to_string())?;
    drafts.suggestions(&open, field)
}
