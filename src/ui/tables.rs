//! What keys and the menu do to the table at hand: rows that come, go and move, and several cells put in at once.

use std::time::Instant;

use super::action::Action;
use super::app::Model;
use super::grid::{self, Grid};
use crate::core::notice::Notice;

impl Model {
    /// Adds, removes or moves a row of the table at hand.
    pub(super) fn change_rows(&mut self, action: Action, now: Instant) {
        if self.session.as_ref().is_none_or(|session| session.grid().is_none()) {
            self.message = Some(Notice::new("message-no-table"));
            return;
        }
        let mut told = None;
        self.change_table(now, |grid| match action {
            Action::AddRow => grid.add_row(),
            Action::RemoveRow => {
                told = grid.remove_row().then(|| Notice::new("message-row-removed"));
            }
            Action::MoveRowUp => _ = grid.move_row(-1),
            Action::MoveRowDown => _ = grid.move_row(1),
            _ => {}
        });
        self.message = self.message.take().or(told);
    }

    /// Puts a text into the answer at hand: into a table as rows where it says rows, else at the caret, so that what is
    /// there stays.
    pub(super) fn put_in(&mut self, text: &str, now: Instant) {
        let is_rows = self.session.as_ref().and_then(|session| session.grid()).is_some_and(|grid| grid.is_rows(text));
        if is_rows {
            self.change_table(now, |grid| grid.append_text(text));
        } else {
            self.edit(now, |editor| editor.paste(text));
        }
    }

    /// Pastes cells that a spreadsheet copied. Answers whether they are cells, and there is a table for them.
    pub(super) fn paste_cells(&mut self, text: &str, now: Instant) -> bool {
        let is_in_table = self.overlay.is_none()
            && self.screen.has_fields()
            && self.session.as_ref().is_some_and(|session| session.grid().is_some());
        let Some(cells) = grid::cells(text).filter(|_| is_in_table) else { return false };
        self.change_table(now, |grid| grid.paste(&cells));
        true
    }

    fn change_table(&mut self, now: Instant, change: impl FnOnce(&mut Grid)) {
        let clock = &self.clock;
        if self.session.as_mut().is_some_and(|session| !session.change_rows(now, || clock.stamp(), change)) {
            self.tell_refused();
        }
    }
}
