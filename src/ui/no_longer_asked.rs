//! The answers whose fields the form no longer has: read on a page of their own, copied from there, never lost.

use super::app::Model;
use super::event::Effect;
use super::overlay::{Overlay, Page, Topic};
use super::session::Session;
use super::widget::field::wrapped;
use super::widget::guidance::Row;
use crate::words::Words;

/// The page's rows: how to get the answers out, and each under the id that its field had.
#[must_use]
pub fn rows(session: &Session, words: &Words, columns: usize) -> Vec<Row> {
    let text = |text: &str, is_heading| wrapped(text, columns).into_iter().map(move |row| Row::new(row, is_heading));
    let mut rows: Vec<Row> = text(&words.say("gone-how"), false).collect();
    for (id, answer) in session.draft.no_longer_asked(session.form()) {
        rows.push(Row::default());
        rows.extend(text(id, true));
        rows.extend(text(&answer.said(), false));
        if !answer.note.is_empty() {
            rows.extend(text(&words.say_with("gone-note", &[("note", answer.note.as_str().into())]), false));
        }
    }
    rows
}

impl Model {
    pub(super) fn open_no_longer_asked(&mut self) {
        if self.session.as_ref().is_some_and(|session| session.no_longer_asked() > 0) {
            self.overlay = Some(Overlay::Page(Page { topic: Topic::NoLongerAsked, scroll: 0 }));
        }
    }

    /// Copies the answers of the page, each behind its id.
    pub(super) fn copy_no_longer_asked(&mut self) -> Vec<Effect> {
        let Some(session) = &self.session else { return Vec::new() };
        let answers = session.draft.no_longer_asked(session.form());
        let texts: Vec<String> = answers.map(|(id, answer)| format!("{id}\n{}\n", answer.said())).collect();
        self.copy(texts.join("\n"))
    }
}
