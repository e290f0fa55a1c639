//! A table being edited: a text field for each cell, the cell at hand, and rows that come, go and move.

mod pasted;
mod shape;
mod steps;

use std::borrow::Cow;

pub use self::pasted::cells;
use self::shape::longest_word;
pub use self::shape::{INDENT, LABEL, NUMBER, SEPARATOR, Shape, has_own_line};
use self::steps::{Change, Step, Steps};
use super::editor::{Editor, Way};
use super::widget::canvas::measure;
use crate::core::draft::Draft;
use crate::core::form::{Field, FieldIx, Form, Kind};
use crate::core::table::{self, CAPTION, Cell, CellColumn, Row};
use crate::core::text;

/// A table being edited. There is always a row, so that there is always a place to type.
#[derive(Debug, Clone)]
pub struct Grid {
    field: Field,
    rows: Vec<GridRow>,
    at: At,
    shape: Shape,
    steps: Steps,
}

/// The place of a cell, both from 0.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct At {
    pub row: usize,
    pub column: usize,
}

#[derive(Debug, Clone)]
struct GridRow {
    /// One for each column, from left to right.
    cells: Vec<Editor>,
    /// As the draft has it, with cells of columns that the form no longer has.
    row: Row,
}

impl Grid {
    /// The table of a field as a draft has it, with a row to type in where it has none; `None` where the field is no
    /// table.
    #[must_use]
    pub fn new(form: &Form, draft: &Draft, field: FieldIx, width: usize) -> Option<Self> {
        let asked = &form[field];
        if asked.kind != Kind::Table || table::columns(asked).is_empty() {
            return None;
        }
        let shape = Shape::new(&table::columns(asked), width, |_| 0);
        let (field, rows) = (asked.clone(), rows_in(form, draft, field).into_owned());
        let mut grid = Grid { field, rows: Vec::new(), at: At::default(), shape, steps: Steps::default() };
        grid.rows = grid.grid_rows(rows);
        Some(grid)
    }

    fn grid_rows(&self, rows: Vec<Row>) -> Vec<GridRow> {
        let rows = if rows.is_empty() { vec![Row::default()] } else { rows };
        rows.into_iter().map(|row| self.grid_row(row)).collect()
    }

    fn grid_row(&self, row: Row) -> GridRow {
        let cell = |(at, column): (usize, CellColumn<'_>)| {
            Editor::new(row.get(column.id), usize::MAX, self.shape.cell(at), measure)
        };
        GridRow { cells: self.columns().into_iter().enumerate().map(cell).collect(), row }
    }

    /// The columns, from left to right.
    #[must_use]
    pub fn columns(&self) -> Vec<CellColumn<'_>> {
        table::columns(&self.field)
    }

    /// How many rows there are, blank ones among them.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether nothing is written in any cell.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows().is_empty()
    }

    /// The rows as a draft keeps them: what is blank at the end is none.
    #[must_use]
    pub fn rows(&self) -> Vec<Row> {
        table::tidy(&self.field, self.all_rows())
    }

    fn all_rows(&self) -> Vec<Row> {
        let columns = self.columns();
        let row = |row: &GridRow| {
            let mut said = row.row.clone();
            columns.iter().zip(&row.cells).for_each(|(column, cell)| said.set(column.id, cell.text()));
            said
        };
        self.rows.iter().map(row).collect()
    }

    /// Whether a draft says the same in a field whose columns are still these.
    #[must_use]
    pub fn says(&self, form: &Form, draft: &Draft, field: FieldIx) -> bool {
        table::columns(&form[field]) == self.columns()
            && table::tidy(&self.field, rows_in(form, draft, field).into_owned()) == self.rows()
    }

    /// How the cells stand.
    #[must_use]
    pub fn shape(&self) -> &Shape {
        &self.shape
    }

    /// The cell at hand.
    #[must_use]
    pub fn at(&self) -> At {
        self.at
    }

    /// What kind of text the cell at hand holds.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.columns().get(self.at.column).map_or(Kind::Text, |column| column.kind)
    }

    /// The cell at hand as drafts and findings name it.
    #[must_use]
    pub fn cell(&self) -> Cell {
        let column = self.columns().get(self.at.column).map_or_else(String::new, |column| column.id.to_owned());
        Cell { row: self.at.row, column }
    }

    /// The text field of a cell.
    #[must_use]
    pub fn editor_at(&self, at: At) -> Option<&Editor> {
        self.rows.get(at.row)?.cells.get(at.column)
    }

    /// The text field of the cell at hand.
    #[must_use]
    pub fn editor(&self) -> &Editor {
        &self.rows[self.at.row].cells[self.at.column]
    }

    /// The same, to move the caret; [`Grid::edit`] changes the text.
    pub fn editor_mut(&mut self) -> &mut Editor {
        &mut self.rows[self.at.row].cells[self.at.column]
    }

    /// Sets the columns of the screen in which the table stands, and how its columns are called.
    pub fn set_width(&mut self, width: usize, title: impl Fn(&str) -> String) {
        let shape = Shape::new(&self.columns(), width, |column| longest_word(&title(column)));
        if self.shape != shape {
            self.shape = shape;
            self.fit();
        }
    }

    /// Every cell wraps as its column is wide.
    fn fit(&mut self) {
        for row in &mut self.rows {
            row.cells.iter_mut().enumerate().for_each(|(at, cell)| cell.set_width(self.shape.cell(at)));
        }
    }

    /// Goes to a cell, as far as there is one. The caret stands where it last stood in it.
    pub fn go_to(&mut self, at: At) {
        let at = At { row: at.row.min(self.rows.len() - 1), column: at.column.min(self.last_column()) };
        if at != self.at {
            self.leave_cell();
            self.at = at;
        }
    }

    /// Goes to a cell by the name of its column.
    pub fn go_to_cell(&mut self, cell: &Cell) {
        let column = self.columns().iter().position(|column| column.id == cell.column).unwrap_or_default();
        self.go_to(At { row: cell.row, column });
    }

    /// What comes next is undone apart, and nothing stays selected.
    pub fn leave_cell(&mut self) {
        self.editor_mut().deselect();
        self.editor_mut().end_run();
    }

    /// Comes from the field before, to the first cell, or from the one behind, to the last.
    pub fn enter(&mut self, step: isize) {
        let last = At { row: self.rows.len() - 1, column: self.last_column() };
        self.go_to(if step < 0 { last } else { At::default() });
    }

    /// Goes to the next cell, or to the previous one, row by row. Answers whether there is one.
    pub fn step_cell(&mut self, step: isize) -> bool {
        let columns = self.last_column() + 1;
        let next = (self.at.row * columns + self.at.column).checked_add_signed(step.signum());
        let Some(next) = next.filter(|&next| next < self.rows.len() * columns) else { return false };
        self.go_to(At { row: next / columns, column: next % columns });
        true
    }

    /// Moves the caret by rows of text, beyond the cell's into the one that stands there. Answers whether it moved.
    pub fn go_rows(&mut self, step: isize, is_selecting: bool) -> bool {
        if self.editor_mut().go_rows(step, is_selecting) || is_selecting {
            return true;
        }
        if matches!(self.shape, Shape::Listed { .. }) {
            return self.step_cell(step);
        }
        let next = self.cell_beyond(step.signum());
        next.is_some_and(|next| {
            self.go_to(next);
            true
        })
    }

    /// Where cells stand side by side, the one above or below: in the same column; the caption of the first row lies
    /// above, the notes of the last one below.
    fn cell_beyond(&self, step: isize) -> Option<At> {
        let columns = self.columns();
        let is_beside = |column: &usize| !has_own_line(columns[*column].id);
        let row = |row: usize| row.checked_add_signed(step).filter(|&row| row < self.rows.len());
        let At { row: here, column } = self.at;
        if !is_beside(&column) {
            let first = (0..columns.len()).find(is_beside)?;
            let is_inwards = (columns[column].id == CAPTION) == (step > 0);
            return Some(At { row: if is_inwards { here } else { row(here)? }, column: first });
        }
        let edge = if step < 0 { 0 } else { columns.len() - 1 };
        let beyond = Some(edge).filter(|edge| !is_beside(edge)).map(|column| At { row: here, column });
        row(here).map(|row| At { row, column }).or(beyond)
    }

    fn last_column(&self) -> usize {
        self.columns().len() - 1
    }

    /// Changes the text of the cell at hand.
    pub fn edit(&mut self, change: impl FnOnce(&mut Editor)) {
        let before = self.editor().changes();
        change(self.editor_mut());
        for _ in before..self.editor().changes() {
            self.note(self.at, Change::Typed);
        }
    }

    fn note(&mut self, before: At, change: Change) {
        self.steps.add(Step { before, behind: self.at, change, batch: None });
    }

    /// Puts a blank row below the one at hand, of the same caption, and goes to its first cell that isn't the caption.
    pub fn add_row(&mut self) {
        let before = self.at;
        self.leave_cell();
        let columns = self.columns();
        let caption = columns.iter().position(|column| column.id == CAPTION);
        let column = columns.iter().position(|column| column.id != CAPTION).unwrap_or_default();
        let mut row = Row::default();
        if let Some(caption) = caption {
            row.set(CAPTION, self.rows[before.row].cells[caption].text());
        }
        let row = self.grid_row(row);
        self.at = At { row: before.row + 1, column };
        self.rows.insert(self.at.row, row);
        self.note(before, Change::Presence { row: self.at.row, out: None });
    }

    /// Takes the row at hand out; in the place of the only one comes a blank one. Answers whether there was anything to
    /// take out.
    pub fn remove_row(&mut self) -> bool {
        if self.rows.len() == 1 {
            let is_any = !self.is_empty();
            if is_any {
                self.replace_all(Vec::new());
            }
            return is_any;
        }
        let before = self.at;
        self.leave_cell();
        let row = self.rows.remove(before.row);
        self.at.row = before.row.min(self.rows.len() - 1);
        self.note(before, Change::Presence { row: before.row, out: Some(row) });
        true
    }

    /// Moves the row at hand up or down. Answers whether there is a row to change places with.
    pub fn move_row(&mut self, step: isize) -> bool {
        let before = self.at;
        let there = before.row.checked_add_signed(step.signum()).filter(|&row| row < self.rows.len());
        let Some(there) = there else { return false };
        self.leave_cell();
        self.rows.swap(before.row, there);
        self.at.row = there;
        self.note(before, Change::Swapped(before.row, there));
        true
    }

    /// Puts rows in the place of all.
    pub fn replace_all(&mut self, rows: Vec<Row>) {
        let before = self.at;
        self.leave_cell();
        let rows = self.grid_rows(rows);
        let old = std::mem::replace(&mut self.rows, rows);
        self.at = At { row: before.row.min(self.rows.len() - 1), ..before };
        self.note(before, Change::Replaced(old));
    }

    /// Puts the rows that a text says in the place of all.
    pub fn replace_by_text(&mut self, text: &str) {
        self.replace_all(table::from_text(&self.field, &text::fold("", text).text));
    }

    /// Puts the rows that a text says behind what is written.
    pub fn append_text(&mut self, text: &str) {
        let mut rows = self.rows();
        let first = rows.len();
        rows.extend(table::from_text(&self.field, &text::fold("", text).text));
        self.replace_all(rows);
        self.go_to(At { row: first, column: 0 });
    }

    /// Puts cells in the place of those from the one at hand on, rightwards and downwards; an empty one changes nothing.
    /// What goes beyond the last column stays in it.
    pub fn paste(&mut self, cells: &[Vec<String>]) {
        let (At { row: first, column }, mut rows) = (self.at, self.all_rows());
        let columns: Vec<String> = self.columns()[column..].iter().map(|column| column.id.to_owned()).collect();
        let last = columns.len() - 1;
        rows.resize_with(rows.len().max(first + cells.len()), Row::default);
        for (row, cells) in rows[first..].iter_mut().zip(cells) {
            let beyond = cells.get(last..).unwrap_or_default().join(" ");
            let texts = cells.iter().take(last).chain((!beyond.trim().is_empty()).then_some(&beyond));
            let texts = columns.iter().zip(texts).filter(|(_, text)| !text.is_empty());
            texts.for_each(|(column, text)| row.set(column, text.trim_end()));
        }
        self.replace_all(rows);
        let widest = cells.iter().map(Vec::len).max().unwrap_or(1);
        self.go_to(At { row: first + cells.len().saturating_sub(1), column: column + widest.clamp(1, last + 1) - 1 });
    }

    /// Whether a text says rows of several cells rather than the text of one.
    #[must_use]
    pub fn is_rows(&self, text: &str) -> bool {
        table::parse_text(&self.field, text).is_ok_and(|rows| rows.iter().any(|row| row.texts().count() > 1))
    }

    /// What was changed last is a part of a change of many fields.
    pub fn put_last_in(&mut self, batch: u32) {
        self.steps.put_last_in(batch);
    }

    /// How many changes stand in the table.
    #[must_use]
    pub fn changes(&self) -> usize {
        self.steps.done()
    }

    /// The change of many fields of which the change is a part that would be taken back next, or done again.
    #[must_use]
    pub fn batch(&self, way: Way) -> Option<u32> {
        self.steps.batch(way)
    }

    /// Whether there is anything to take back or to do again.
    #[must_use]
    pub fn has_history(&self) -> bool {
        self.steps.is_any()
    }

    /// Takes the last change back, or does it again, and goes where it was made. Answers whether there was one.
    pub fn retrace(&mut self, way: Way) -> bool {
        self.leave_cell();
        let Some(step) = self.steps.take(way) else { return false };
        match &mut step.change {
            Change::Typed => {
                let cell = self.rows.get_mut(step.before.row).and_then(|row| row.cells.get_mut(step.before.column));
                cell.into_iter().for_each(|cell| _ = cell.retrace(way));
            }
            Change::Presence { row, out } => match out.take() {
                Some(gone) => self.rows.insert(*row, gone),
                None => *out = Some(self.rows.remove(*row)),
            },
            Change::Swapped(one, other) => self.rows.swap(*one, *other),
            Change::Replaced(rows) => std::mem::swap(rows, &mut self.rows),
        }
        self.at = if way == Way::Back { step.before } else { step.behind };
        // What was out meanwhile may be laid out for another screen.
        self.fit();
        true
    }
}

/// The rows that a draft has in a field. A text that stands there instead is taken as rows.
fn rows_in<'a>(form: &Form, draft: &'a Draft, field: FieldIx) -> Cow<'a, [Row]> {
    match draft.rows(form, field) {
        [] => Cow::Owned(table::from_text(&form[field], draft.text(form, field))),
        rows => Cow::Borrowed(rows),
    }
}
