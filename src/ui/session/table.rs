//! In the table at hand: from cell to cell, and changes of its rows.

use std::time::Instant;

use super::Session;
use crate::core::form::{FieldIx, Kind};
use crate::core::table::Cell;
use crate::core::text;
use crate::ui::grid::{At, Grid};
use crate::words::Language;

impl Session {
    /// The table of a field of the item at hand, if it is one.
    #[must_use]
    pub fn grid_of(&self, field: FieldIx) -> Option<&Grid> {
        self.editors.get(&field)?.grid()
    }

    /// The table at hand, if the field is one.
    #[must_use]
    pub fn grid(&self) -> Option<&Grid> {
        self.grid_of(self.field)
    }

    /// The same, to move in it; [`Session::change_rows`] changes it.
    pub fn grid_mut(&mut self) -> Option<&mut Grid> {
        self.field_editor(self.field).grid_mut()
    }

    /// The languages in which the titles of a table's columns are shown: in an interview the client's.
    #[must_use]
    pub fn languages_of_cells(&self) -> Vec<Language> {
        match (self.interview.is_on, self.is_bilingual) {
            (true, _) => vec![self.interview.spoken],
            (false, true) => vec![self.language, self.language.other()],
            (false, false) => vec![self.language],
        }
    }

    /// What kind of text one types: that of the field at hand, of a table that of the cell's column.
    #[must_use]
    pub fn kind_at_hand(&self) -> Kind {
        self.grid().map_or(self.form()[self.field].kind, Grid::kind)
    }

    /// Goes to a cell of the table at hand.
    pub fn go_to_cell(&mut self, cell: &Cell) {
        if let Some(grid) = self.grid_mut() {
            grid.go_to_cell(cell);
            self.has_moved();
        }
    }

    /// Goes to the next cell of the table at hand, or to the previous one. Answers whether there is one.
    pub fn step_cell(&mut self, step: isize) -> bool {
        self.has_moved();
        self.grid_mut().is_some_and(|grid| grid.step_cell(step))
    }

    /// Moves the caret by rows within the answer at hand. Answers whether it moved.
    pub fn go_rows(&mut self, step: isize, is_selecting: bool) -> bool {
        self.has_moved();
        let editor = self.field_editor(self.field);
        match editor.grid_mut() {
            Some(grid) => grid.go_rows(step, is_selecting),
            None => editor.editor_mut().go_rows(step, is_selecting),
        }
    }

    /// Changes the rows of the table at hand. Answers whether the draft may be changed.
    pub fn change_rows(
        &mut self,
        now: Instant,
        stamp: impl FnOnce() -> String,
        change: impl FnOnce(&mut Grid),
    ) -> bool {
        self.edit_field(self.field, now, stamp, |editor| {
            if let Some(grid) = editor.grid_mut() {
                change(grid);
            }
        })
    }

    /// Byte offset of the first character too many in a cell, if the table's limit ends before it or in it.
    #[must_use]
    pub fn excess_in_cell(&self, field: FieldIx, at: At) -> Option<usize> {
        let (limit, grid) = (self.form()[field].limit.as_ref()?.chars, self.grid_of(field)?);
        let mut left = limit.saturating_sub(self.with_rules(|checked| checked.limit_used_before(field)));
        for row in 0..=at.row {
            for column in 0..grid.columns().len() {
                let here = At { row, column };
                let Some(editor) = grid.editor_at(here) else { continue };
                let count = editor.layout().count();
                if here == at {
                    return (count > left).then(|| text::limit_offset(editor.text(), left)).flatten();
                }
                left = left.saturating_sub(count);
            }
        }
        None
    }
}
