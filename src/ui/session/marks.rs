//! What the person keeps beside an answer for themselves: acceptances, flags, notes, what is done. No deliverable holds it.

use std::sync::Arc;
use std::time::Instant;

use super::Session;
use super::changing::write_within;
use crate::core::draft::{Answer, Draft, Flag};
use crate::core::form::{FieldIx, Form};
use crate::core::room::Room;

impl Session {
    /// The answer to a field with what stands beside it, if there is any.
    #[must_use]
    pub fn answer_of(&self, field: FieldIx) -> Option<&Answer> {
        self.draft.answer(self.form(), field)
    }

    /// The flag of a field, if it has one.
    #[must_use]
    pub fn flag_of(&self, field: FieldIx) -> Option<&Flag> {
        self.answer_of(field)?.flag.as_ref()
    }

    /// The note beside a field; empty where there is none.
    #[must_use]
    pub fn note_of(&self, field: FieldIx) -> &str {
        self.answer_of(field).map_or("", |answer| &answer.note)
    }

    /// Whether the person calls a field done.
    #[must_use]
    pub fn is_done(&self, field: FieldIx) -> bool {
        self.answer_of(field).is_some_and(|answer| answer.done)
    }

    /// Whom one would ask about the field at hand: who was named last, else who is to be asked about the nearest field
    /// before it, else about any.
    #[must_use]
    pub fn proposed_ask(&self) -> &str {
        let (before, behind) = (0..=self.field.0, self.field.0 + 1..self.form().fields().len());
        let named = before.rev().chain(behind).filter_map(|ix| self.flag_of(FieldIx(ix)));
        let mut named = std::iter::once(self.last_asked.as_str()).chain(named.map(|flag| flag.ask.as_str()));
        named.find(|ask| !ask.is_empty()).unwrap_or_default()
    }

    /// Flags a field: whom to ask, and what; with neither it is no longer flagged. Answers whether the draft may be
    /// changed.
    pub fn flag(&mut self, field: FieldIx, ask: &str, text: &str, now: Instant, stamp: &str) -> bool {
        let (ask, text) = (ask.trim(), text.trim());
        if !ask.is_empty() {
            ask.clone_into(&mut self.last_asked);
        }
        let more = Room::of_text(ask) + Room::of_text(text);
        self.change_beside(field, now, more, |draft, form| {
            if ask.is_empty() && text.is_empty() {
                draft.unflag(form, field, stamp);
            } else {
                draft.flag(form, field, ask, text, stamp);
            }
        })
    }

    /// Notes something beside a field; an empty note is none. Answers whether the draft may be changed.
    pub fn set_note(&mut self, field: FieldIx, note: &str, now: Instant, stamp: &str) -> bool {
        self.change_beside(field, now, Room::of_text(note), |draft, form| draft.set_note(form, field, note, stamp))
    }

    /// Calls a field done, or not done. Answers whether the draft may be changed.
    pub fn set_done(&mut self, field: FieldIx, is_done: bool, now: Instant, stamp: &str) -> bool {
        self.change_beside(field, now, Room::default(), |draft, form| draft.set_done(form, field, is_done, stamp))
    }

    /// Confirms that an answer which was carried over still holds. Answers whether the draft may be changed.
    pub fn confirm(&mut self, field: FieldIx, now: Instant, stamp: &str) -> bool {
        self.change_beside(field, now, Room::default(), |draft, form| draft.confirm(form, field, stamp))
    }

    /// Confirms every answer that was carried over, but for those that become untrue by themselves. Answers how many were
    /// confirmed and how many are left; `None` where the draft may not be changed.
    pub fn confirm_all(&mut self, now: Instant, stamp: &str) -> Option<(usize, usize)> {
        if self.is_read_only() {
            return None;
        }
        let form = Arc::clone(&self.folder.form);
        let counts = Arc::make_mut(&mut self.draft).confirm_all(&form, stamp);
        if counts.0 > 0 {
            self.judge_anew();
            self.saving.change(now);
        }
        Some(counts)
    }

    /// Accepts what a rule found in the present answer, for a reason that stays in the draft. Answers whether the draft
    /// may be changed.
    pub fn accept(&mut self, field: FieldIx, rule: &str, reason: &str, now: Instant, stamp: &str) -> bool {
        // The present answer is kept beside the reason.
        let said = self.answer_of(field).map(Room::of_answer).unwrap_or_default();
        let more = said + Room::of_text(reason);
        self.change_beside(field, now, more, |draft, form| draft.accept(form, field, rule, reason, stamp))
    }

    /// Takes an acceptance back: the finding is open again. Answers whether the draft may be changed.
    pub fn withdraw(&mut self, field: FieldIx, rule: &str, now: Instant, stamp: &str) -> bool {
        self.change_beside(field, now, Room::default(), |draft, form| draft.withdraw(form, field, rule, stamp))
    }

    /// Changes what stands beside an answer by so much at most. Answers whether the draft may be changed, and has room for
    /// it.
    fn change_beside(
        &mut self,
        field: FieldIx,
        now: Instant,
        more: Room,
        change: impl FnOnce(&mut Draft, &Form),
    ) -> bool {
        if self.is_read_only() {
            return false;
        }
        let form = Arc::clone(&self.folder.form);
        let before = self.answer_of(field).cloned();
        let most = Room::at_most(&self.draft) + Room::of_new_answer(&form[field].id) + more;
        if !write_within(most, &mut self.draft, |draft| change(draft, &form)) {
            return false;
        }
        self.most_room = Some(most);
        if before.as_ref() != self.answer_of(field) {
            self.standing += 1;
            self.judge(field);
            self.saving.change(now);
        }
        true
    }
}
