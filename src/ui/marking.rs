//! Flags, notes and what is done, as keys and the menu set them.

use std::time::Instant;

use super::app::{Model, Screen};
use super::overlay::{FlagInput, NoteInput, Overlay, line_editor};
use super::widget::beside::note_columns;
use super::widget::canvas::measure;
use crate::core::form::FieldIx;
use crate::core::notice::Notice;
use crate::ui::editor::Editor;
use crate::ui::session::Session;

impl Model {
    /// The field that a mark is meant for: the one at hand, in the review and the action list that of the marked line.
    fn field_to_mark(&self) -> Option<FieldIx> {
        let session = self.session.as_ref()?;
        match self.screen {
            Screen::Review => self.review.marked(session)?.field(),
            Screen::Actions => self.marked_point(),
            _ => Some(session.field),
        }
    }

    /// Asks whom to ask what about a field.
    pub(super) fn open_flag(&mut self) {
        let (Some(field), Some(session)) = (self.field_to_mark(), &self.session) else { return };
        if session.is_read_only() {
            return self.tell_read_only();
        }
        let flag = session.flag_of(field);
        let mut ask = line_editor(flag.map_or_else(|| session.proposed_ask(), |flag| &flag.ask));
        // What is typed takes the place of a name that is only proposed.
        if flag.is_none() && !ask.text().is_empty() {
            ask.select_all();
        }
        let text = line_editor(flag.map_or("", |flag| &flag.text));
        self.overlay = Some(Overlay::Flag(FlagInput { field, ask, text, is_on_text: false }));
    }

    /// Flags a field as it was typed; where neither whom nor what was typed it is no longer flagged. Answers whether that
    /// was taken.
    pub(super) fn flagged(&mut self, input: &FlagInput, now: Instant) -> bool {
        let Some(session) = &mut self.session else { return false };
        let was_flagged = session.flag_of(input.field).is_some();
        let stamp = self.clock.stamp();
        let may_change = session.flag(input.field, input.ask.text(), input.text.text(), now, &stamp);
        let id = match (may_change, was_flagged, session.flag_of(input.field).is_some()) {
            (false, ..) => {
                self.tell_refused();
                return false;
            }
            (true, _, true) => "message-flagged-here",
            (true, true, false) => "message-unflagged-here",
            (true, false, false) => "message-no-flag",
        };
        let is_flagged = session.flag_of(input.field).is_some();
        self.message = Some(Notice::new(id));
        if is_flagged && self.screen == Screen::Interview {
            self.go_on();
        }
        true
    }

    /// Opens the note beside a field, or closes it: what is typed into it is kept with each key.
    pub(super) fn toggle_note(&mut self) {
        if matches!(self.overlay, Some(Overlay::Note(_))) {
            self.overlay = None;
            return;
        }
        let (Some(field), Some(session)) = (self.field_to_mark(), &self.session) else { return };
        let note = session.note_of(field);
        if session.is_read_only() && note.is_empty() {
            return self.tell_read_only();
        }
        let editor = Editor::new(note, note.len(), note_columns(self.size), measure);
        self.overlay = Some(Overlay::Note(NoteInput { field, editor, scroll: 0 }));
    }

    /// Changes the note that is open, as far as the draft may be changed.
    pub(super) fn edit_note(&mut self, now: Instant, change: impl FnOnce(&mut Editor)) {
        let stamp = self.clock.stamp();
        let (Some(Overlay::Note(note)), Some(session)) = (&mut self.overlay, &mut self.session) else { return };
        if session.is_read_only() {
            return self.tell_read_only();
        }
        // What there is no room for is taken back alone.
        if session.is_room_scarce() {
            note.editor.end_run();
        }
        let changes = note.editor.changes();
        change(&mut note.editor);
        if !session.set_note(note.field, note.editor.text(), now, &stamp) {
            note.editor.go_back_to(changes);
            self.tell_refused();
        }
    }

    /// Calls a field done, or takes that back.
    pub(super) fn toggle_done(&mut self, now: Instant) {
        let stamp = self.clock.stamp();
        let Some(field) = self.field_to_mark() else { return };
        let toggle = |session: &mut Session| {
            let is_done = !session.is_done(field);
            session.set_done(field, is_done, now, &stamp).then_some(is_done)
        };
        match self.session.as_mut().and_then(toggle) {
            Some(true) => self.message = Some(Notice::new("message-done-here")),
            Some(false) => self.message = Some(Notice::new("message-undone-here")),
            None => self.tell_refused(),
        }
    }
}
