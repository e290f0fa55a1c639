//! An answer in its rows: a text as it wraps, a table as its cells stand.

use std::ops::Range;

use ratatui::layout::Rect;

use super::canvas::Canvas;
use super::grid::GridBlock;
use crate::core::form::FieldIx;
use crate::ui::editor::Editor;
use crate::ui::session::Session;
use crate::ui::spots::Spot;

/// Columns left of the answer: the gutter and a blank.
pub const GUTTER: u16 = 2;

/// What is drawn of an answer, row by row, so that a long one costs what is seen of it.
pub struct AnswerBlock {
    field: FieldIx,
    table: Option<GridBlock>,
    rows: usize,
    caret_row: usize,
}

impl AnswerBlock {
    /// Lays out the answer to a field of the item at hand.
    #[must_use]
    pub fn new(canvas: &Canvas<'_>, session: &Session, field: FieldIx) -> Self {
        let table = session.grid_of(field).map(|grid| GridBlock::new(canvas, session, field, grid));
        let text = session.text_of(field);
        let text = text.map_or((1, 0), |editor| (editor.layout().rows().len(), editor.caret_row()));
        let (rows, caret_row) = table.as_ref().map_or(text, |table| (table.rows(), table.caret_row()));
        AnswerBlock { field, table, rows, caret_row }
    }

    /// How many rows there are.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// The row in which the caret stands.
    #[must_use]
    pub fn caret_row(&self) -> usize {
        self.caret_row
    }

    /// Draws a row. `excess` is where in a text its limit ends.
    pub fn draw_row(&self, canvas: &mut Canvas<'_>, area: Rect, row: usize, session: &Session, excess: usize) {
        let is_focused = session.field == self.field;
        if let (Some(table), Some(grid)) = (&self.table, session.grid_of(self.field)) {
            return table.draw_row(canvas, area, row, session, grid, is_focused);
        }
        canvas.spots.note(area, Spot::Row(self.field, row));
        draw_gutter(canvas, area, is_focused);
        if let Some(editor) = session.text_of(self.field) {
            let cells = Rect { x: area.x + GUTTER, width: area.width - GUTTER, ..area };
            draw_row(canvas, cells, editor, row, excess, is_focused);
        }
    }
}

/// Draws the sign that tells where keys go.
pub fn draw_gutter(canvas: &mut Canvas<'_>, area: Rect, is_focused: bool) {
    let (gutter, style) = if is_focused { (">", canvas.theme.focus()) } else { ("|", canvas.theme.quiet()) };
    canvas.put(area.x, area.y, gutter, style, 1);
}

/// Draws a row of a text being edited, from `excess` on marked as too much, with the caret if it stands there.
pub fn draw_row(canvas: &mut Canvas<'_>, area: Rect, editor: &Editor, row: usize, excess: usize, is_focused: bool) {
    let Some(cells) = editor.layout().rows().get(row) else { return };
    draw_text(canvas, area.x, area.y, usize::from(area.width), editor, cells.start..cells.end, excess, is_focused);
    if is_focused && editor.caret_row() == row {
        let (_, caret_column) = editor.caret_cell();
        canvas.cursor = Some((area.x + (caret_column as u16).min(area.width), area.y));
    }
}

/// Draws a part of a text being edited in runs of one style: plain, selected, too much.
#[allow(clippy::too_many_arguments)]
pub fn draw_text(
    canvas: &mut Canvas<'_>,
    x: u16,
    y: u16,
    room: usize,
    editor: &Editor,
    part: Range<usize>,
    excess: usize,
    is_focused: bool,
) {
    let theme = canvas.theme;
    let selection = editor.selection().filter(|_| is_focused).unwrap_or(0..0);
    let mut cuts = vec![part.start, part.end];
    for cut in [excess, selection.start, selection.end] {
        if part.start < cut && cut < part.end {
            cuts.push(cut);
        }
    }
    cuts.sort_unstable();
    let mut at = x;
    for run in cuts.windows(2) {
        let (start, end) = (run[0], run[1]);
        let mut style = if start >= excess { theme.excess() } else { theme.text() };
        if selection.contains(&start) {
            style = style.patch(theme.selected());
        }
        at = canvas.put(at, y, &editor.text()[start..end], style, room.saturating_sub(usize::from(at - x)));
    }
}
