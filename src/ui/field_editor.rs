//! What keys change in a field: a text, or the cells and rows of a table.

use super::editor::{Editor, Way};
use super::grid::Grid;
use super::widget::canvas::measure;
use crate::core::draft::Draft;
use crate::core::form::{FieldIx, Form};
use crate::core::room::Room;

/// The answer to a field being edited.
#[derive(Debug, Clone)]
pub enum FieldEditor {
    /// A text.
    Text(Editor),
    /// A table.
    Table(Box<Grid>),
}

impl FieldEditor {
    /// The answer to a field as a draft has it, laid out in so many columns of the screen.
    #[must_use]
    pub fn new(form: &Form, draft: &Draft, field: FieldIx, width: usize) -> Self {
        match Grid::new(form, draft, field, width) {
            Some(grid) => FieldEditor::Table(Box::new(grid)),
            None => FieldEditor::Text(Editor::new(&draft.shown(form, field), usize::MAX, width, measure)),
        }
    }

    /// The text that keys go to: of a table that of the cell at hand.
    #[must_use]
    pub fn editor(&self) -> &Editor {
        match self {
            FieldEditor::Text(editor) => editor,
            FieldEditor::Table(grid) => grid.editor(),
        }
    }

    /// The same, to move the caret; [`FieldEditor::edit`] changes the text.
    pub fn editor_mut(&mut self) -> &mut Editor {
        match self {
            FieldEditor::Text(editor) => editor,
            FieldEditor::Table(grid) => grid.editor_mut(),
        }
    }

    /// The text of a field that is no table.
    #[must_use]
    pub fn text(&self) -> Option<&Editor> {
        match self {
            FieldEditor::Text(editor) => Some(editor),
            FieldEditor::Table(_) => None,
        }
    }

    /// The table of a field that is one.
    #[must_use]
    pub fn grid(&self) -> Option<&Grid> {
        match self {
            FieldEditor::Text(_) => None,
            FieldEditor::Table(grid) => Some(grid),
        }
    }

    /// The same, to move in it and to change its rows.
    pub fn grid_mut(&mut self) -> Option<&mut Grid> {
        match self {
            FieldEditor::Text(_) => None,
            FieldEditor::Table(grid) => Some(grid),
        }
    }

    /// Sets the columns of the screen in which the answer stands, and how those of a table are called.
    pub fn set_width(&mut self, width: usize, title: impl Fn(&str) -> String) {
        match self {
            FieldEditor::Text(editor) => editor.set_width(width),
            FieldEditor::Table(grid) => grid.set_width(width, title),
        }
    }

    /// Changes the text that keys go to.
    pub fn edit(&mut self, change: impl FnOnce(&mut Editor)) {
        match self {
            FieldEditor::Text(editor) => change(editor),
            FieldEditor::Table(grid) => grid.edit(change),
        }
    }

    /// Puts a text in the place of the whole answer, of a table the rows that it says; one undo brings the old one back.
    pub fn replace_all(&mut self, text: &str) {
        match self {
            FieldEditor::Text(editor) => editor.replace_all(text),
            FieldEditor::Table(grid) => grid.replace_by_text(text),
        }
    }

    /// The same as a part of a change of many fields, which is undone as one.
    pub fn replace_all_in_batch(&mut self, text: &str, batch: u32) {
        match self {
            FieldEditor::Text(editor) => editor.replace_all_in_batch(text, batch),
            FieldEditor::Table(grid) => {
                grid.replace_by_text(text);
                grid.put_last_in(batch);
            }
        }
    }

    /// Takes over what a draft says, if that is something else.
    pub fn take_over(&mut self, form: &Form, draft: &Draft, field: FieldIx) {
        if !self.says(form, draft, field) {
            match self {
                FieldEditor::Text(editor) => editor.replace_all(&draft.shown(form, field)),
                FieldEditor::Table(grid) => grid.replace_all(draft.rows(form, field).to_vec()),
            }
        }
    }

    /// Whether a draft says the same in a field.
    #[must_use]
    pub fn says(&self, form: &Form, draft: &Draft, field: FieldIx) -> bool {
        match self {
            FieldEditor::Text(editor) => editor.text() == draft.shown(form, field),
            FieldEditor::Table(grid) => grid.says(form, draft, field),
        }
    }

    /// Writes the answer into a draft.
    pub fn write(&self, form: &Form, draft: &mut Draft, field: FieldIx, now: &str) {
        match self {
            FieldEditor::Text(editor) => draft.set_text(form, field, editor.text(), now),
            FieldEditor::Table(grid) => draft.set_rows(form, field, grid.rows(), now),
        }
    }

    /// The most room that the answer takes in a draft.
    #[must_use]
    pub fn room(&self) -> Room {
        match self {
            FieldEditor::Text(editor) => Room::of_text(editor.text()),
            FieldEditor::Table(grid) => Room::of_rows(&grid.rows()),
        }
    }

    /// How many changes stand in the answer.
    #[must_use]
    pub fn changes(&self) -> usize {
        match self {
            FieldEditor::Text(editor) => editor.changes(),
            FieldEditor::Table(grid) => grid.changes(),
        }
    }

    /// Takes changes back, or does them again, until as many stand in the answer as once did.
    pub fn go_back_to(&mut self, changes: usize) {
        while self.changes() > changes && self.retrace(Way::Back) {}
        while self.changes() < changes && self.retrace(Way::Again) {}
    }

    /// Nothing stays selected, and what comes next is undone apart.
    pub fn leave(&mut self) {
        self.editor_mut().deselect();
        self.editor_mut().end_run();
    }

    /// The change of many fields of which the change is a part that would be taken back next, or done again.
    #[must_use]
    pub fn batch(&self, way: Way) -> Option<u32> {
        match self {
            FieldEditor::Text(editor) => editor.batch(way),
            FieldEditor::Table(grid) => grid.batch(way),
        }
    }

    /// Whether there is anything to take back or to do again.
    #[must_use]
    pub fn has_history(&self) -> bool {
        match self {
            FieldEditor::Text(editor) => editor.has_history(),
            FieldEditor::Table(grid) => grid.has_history(),
        }
    }

    /// Takes the last change back, or does it again. Answers whether there was one.
    pub fn retrace(&mut self, way: Way) -> bool {
        match self {
            FieldEditor::Text(editor) => editor.retrace(way),
            FieldEditor::Table(grid) => grid.retrace(way),
        }
    }
}
