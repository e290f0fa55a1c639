//! An interview about a draft: a field at a time, read aloud in the client's language, and what its keys do.

use std::time::Instant;

use super::app::{Model, Screen};
use super::overlay::{Input, InputPurpose, List, ListPurpose, Overlay, line_editor};
use crate::core::draft::Draft;
use crate::core::form::{FieldIx, Form};
use crate::core::notice::Notice;
use crate::words::{Language, QuickAnswer, Words, answer_language, client_language};

/// Where an interview stands.
pub struct Interview {
    /// Whether one works in the interview rather than in the form.
    pub is_on: bool,
    /// The language in which questions are read aloud.
    pub spoken: Language,
    /// Whether the person chose that language.
    pub is_spoken_chosen: bool,
}

impl Interview {
    /// As it was left, or as the draft tells.
    #[must_use]
    pub fn new(form: &Form, draft: &Draft, is_on: bool, spoken: Option<Language>) -> Self {
        Interview {
            is_on,
            spoken: spoken.unwrap_or_else(|| client_language(form, draft)),
            is_spoken_chosen: spoken.is_some(),
        }
    }

    /// Reads aloud in the other language.
    pub fn swap(&mut self) {
        self.spoken = self.spoken.other();
        self.is_spoken_chosen = true;
    }
}

impl Model {
    /// The screen on which answers are typed: the form, or the interview.
    pub(super) fn fields_screen(&self) -> Screen {
        let is_on = self.session.as_ref().is_some_and(|session| session.interview.is_on);
        if is_on { Screen::Interview } else { Screen::Form }
    }

    /// From the interview to the form at the same field; from anywhere else to the interview.
    pub(super) fn toggle_interview(&mut self) {
        let is_on = self.screen != Screen::Interview;
        self.in_session(|session| {
            session.interview.is_on = is_on;
            session.scroll = 0;
            session.has_moved();
        });
        self.screen = self.fields_screen();
    }

    /// The other language is read aloud.
    pub(super) fn swap_languages(&mut self) {
        self.in_session(|session| {
            session.interview.swap();
            session.has_moved();
        });
    }

    /// To the next field; behind the form's last one lies the list of what is still to be done.
    pub(super) fn go_on(&mut self) {
        let is_filtered = self.session.as_ref().is_some_and(|session| session.filters().is_any());
        let mut is_last = false;
        self.walk(|session| {
            is_last = !session.step_field(1);
            !is_last
        });
        if is_last && !is_filtered {
            self.screen = Screen::Actions;
            self.message = Some(Notice::new("message-last-field"));
        }
    }

    /// Asks why the field at hand doesn't apply.
    pub(super) fn ask_why_not_applicable(&mut self) {
        let Some(session) = &self.session else { return };
        if session.is_read_only() {
            return self.tell_read_only();
        }
        let purpose = InputPurpose::NotApplicable { field: session.field };
        self.overlay = Some(Overlay::Input(Input { purpose, editor: line_editor("") }));
    }

    /// Answers that a field doesn't apply, and goes on; an answer that is there is replaced only after a question.
    pub(super) fn not_applicable(&mut self, field: FieldIx, reason: &str, now: Instant) {
        let Some(session) = &self.session else { return };
        if reason.is_empty() {
            self.message = Some(Notice::new("message-no-reason"));
            return;
        }
        let language = self.language_of_answers();
        let text = QuickAnswer::new(&Words::new(language).say("quick-not-applicable")).with_reason(reason);
        if !session.draft.is_given(session.form(), field) {
            self.answer_and_go_on(field, &text, now);
        } else {
            self.overlay = Some(Overlay::List(List::new(ListPurpose::ConfirmReplace { field, text })));
        }
    }

    /// Puts a text in the place of a field's answer, and goes on.
    pub(super) fn answer_and_go_on(&mut self, field: FieldIx, text: &str, now: Instant) {
        let clock = &self.clock;
        let Some(session) = &mut self.session else { return };
        if session.edit_field(field, now, || clock.stamp(), |editor| editor.replace_all(text)) {
            self.go_on();
        } else {
            self.tell_refused();
        }
    }

    /// The language in which answers are put in: that of the draft, else in an interview the client's.
    pub(super) fn language_of_answers(&self) -> Language {
        let own = self.language();
        self.session.as_ref().map_or(own, |session| {
            answer_language(&session.draft, if session.interview.is_on { session.interview.spoken } else { own })
        })
    }
}
