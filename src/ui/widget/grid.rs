//! A table in its rows: cells side by side below their titles, with a line for the caption and one for the notes; or one
//! below the other beside their titles.

use ratatui::layout::Rect;

use super::answer::{GUTTER, draw_gutter, draw_row};
use super::canvas::{Canvas, beginning};
use super::field::wrapped;
use crate::core::form::FieldIx;
use crate::core::table::{CAPTION, Cell, CellColumn};
use crate::ui::grid::{At, Grid, INDENT, LABEL, NUMBER, SEPARATOR, Shape, has_own_line};
use crate::ui::session::Session;
use crate::ui::spots::Spot;
use crate::words::Words;

/// A row of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    /// Of the titles above the columns.
    Titles(usize),
    /// Which row the cells below are of.
    Row(usize),
    /// Of all cells of a row.
    Cells { row: usize, line: usize },
    /// Of one cell, beside its title.
    Cell { at: At, line: usize },
}

/// A table laid out.
pub struct GridBlock {
    field: FieldIx,
    /// Of each column, wrapped.
    titles: Vec<Vec<String>>,
    lines: Vec<Line>,
    caret_row: usize,
    /// Cells in which the rules find something.
    found: Vec<At>,
}

impl GridBlock {
    /// Lays a table out.
    #[must_use]
    pub fn new(canvas: &Canvas<'_>, session: &Session, field: FieldIx, grid: &Grid) -> Self {
        let languages = canvas.languages_of_cells(session);
        let columns = grid.columns();
        let title = |(at, column): (usize, &str)| {
            let width = match grid.shape() {
                Shape::SideBySide(_) if has_own_line(column) => LABEL,
                Shape::SideBySide(widths) => widths[at],
                Shape::Listed { label, .. } => *label,
            };
            wrapped(&title(&languages, session, field, column), width)
        };
        let titles: Vec<Vec<String>> = columns.iter().map(|column| column.id).enumerate().map(title).collect();
        let lines = lines(grid, &titles, session.field == field);
        let is_beside = !has_own_line(&grid.cell().column);
        let caret = grid.editor().caret_row();
        let is_carets = |line: &Line| match *line {
            Line::Cells { row, line } => row == grid.at().row && line == caret && is_beside,
            Line::Cell { at, line } => at == grid.at() && line == caret,
            Line::Titles(_) | Line::Row(_) => false,
        };
        let caret_row = lines.iter().position(is_carets).unwrap_or_default();
        let cell = |cell: &Cell| {
            let column = columns.iter().position(|column| column.id == cell.column)?;
            Some(At { row: cell.row, column })
        };
        let found = session.findings_of(field).iter().filter_map(|finding| cell(finding.cell()?)).collect();
        GridBlock { field, titles, lines, caret_row, found }
    }

    /// How many rows of the screen it fills.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.lines.len()
    }

    /// The row in which the caret stands.
    #[must_use]
    pub fn caret_row(&self) -> usize {
        self.caret_row
    }

    /// Draws a row.
    pub fn draw_row(
        &self,
        canvas: &mut Canvas<'_>,
        area: Rect,
        row: usize,
        session: &Session,
        grid: &Grid,
        is_focused: bool,
    ) {
        let Some(&line) = self.lines.get(row) else { return };
        let is_at_hand = match line {
            Line::Cells { row, .. } => row == grid.at().row && !has_own_line(&grid.cell().column),
            Line::Cell { at, .. } => at == grid.at(),
            Line::Titles(_) | Line::Row(_) => false,
        };
        draw_gutter(canvas, area, is_focused && is_at_hand);
        let area = Rect { x: area.x + GUTTER, width: area.width - GUTTER, ..area };
        let drawing = Drawing { block: self, session, grid, is_focused };
        match line {
            Line::Titles(line) => drawing.titles(canvas, area, line),
            Line::Row(row) => drawing.row_title(canvas, area, row),
            Line::Cells { row, line } => drawing.cells(canvas, area, row, line),
            Line::Cell { at, line } => drawing.listed(canvas, area, at, line),
        }
    }
}

struct Drawing<'a> {
    block: &'a GridBlock,
    session: &'a Session,
    grid: &'a Grid,
    is_focused: bool,
}

impl Drawing<'_> {
    /// The cells of a row of the screen: column, where it begins, how wide it is.
    fn spans(&self, area: Rect) -> Vec<(usize, u16, u16)> {
        let mut x = area.x + NUMBER as u16;
        let span = |column: usize| {
            let (start, width) = (x, self.grid.shape().cell(column) as u16);
            x += width + SEPARATOR.len() as u16;
            (column, start, width)
        };
        let columns = self.grid.columns();
        (0..columns.len()).filter(|&column| !has_own_line(columns[column].id)).map(span).collect()
    }

    fn titles(&self, canvas: &mut Canvas<'_>, area: Rect, line: usize) {
        let spans = self.spans(area);
        for &(column, x, width) in &spans {
            let style = if self.is_focused && column == self.grid.at().column {
                canvas.theme.focus()
            } else {
                canvas.theme.quiet()
            };
            let text = self.block.titles[column].get(line).map_or("", String::as_str);
            canvas.put(x, area.y, text, style, usize::from(width));
        }
        draw_separators(canvas, area, &spans);
    }

    fn row_title(&self, canvas: &mut Canvas<'_>, area: Rect, row: usize) {
        let args = [("row", (row + 1).into()), ("rows", self.grid.len().into())];
        let text = canvas.words.say_with("table-row", &args);
        let is_at_hand = self.is_focused && row == self.grid.at().row;
        let style = if is_at_hand { canvas.theme.focus() } else { canvas.theme.quiet() };
        canvas.put(area.x, area.y, &text, style, usize::from(area.width));
    }

    fn cells(&self, canvas: &mut Canvas<'_>, area: Rect, row: usize, line: usize) {
        if line == 0 {
            let no = (row + 1).to_string();
            canvas.put_right(area.x + NUMBER as u16 - 1, area.y, &no, canvas.theme.quiet());
            let columns = self.grid.columns();
            let is_beside = |at: &&At| at.row == row && !has_own_line(columns[at.column].id);
            if self.block.found.iter().any(|at| is_beside(&at)) {
                canvas.put(area.x + NUMBER as u16 - 1, area.y, "!", canvas.theme.warning(), 1);
            }
        }
        let spans = self.spans(area);
        draw_separators(canvas, area, &spans);
        for (column, x, width) in spans {
            self.text(canvas, Rect { x, width, ..area }, At { row, column }, line);
        }
    }

    fn listed(&self, canvas: &mut Canvas<'_>, area: Rect, at: At, line: usize) {
        let (indent, label, cell) = match *self.grid.shape() {
            Shape::SideBySide(_) => (NUMBER, LABEL, self.grid.shape().cell(at.column)),
            Shape::Listed { label, cell } => (INDENT, label, cell),
        };
        if line == 0 && self.block.found.contains(&at) {
            let sign = area.x + indent.saturating_sub(INDENT) as u16;
            canvas.put(sign, area.y, "!", canvas.theme.warning(), 1);
        }
        let is_at_hand = self.is_focused && at == self.grid.at();
        let style = if is_at_hand { canvas.theme.focus() } else { canvas.theme.quiet() };
        let title = self.block.titles[at.column].get(line).map_or("", String::as_str);
        canvas.put(area.x + indent as u16, area.y, title, style, label);
        let x = area.x + (indent + label + 1) as u16;
        self.text(canvas, Rect { x, width: cell as u16, ..area }, at, line);
    }

    /// A row of the text of a cell.
    fn text(&self, canvas: &mut Canvas<'_>, area: Rect, at: At, line: usize) {
        let Some(editor) = self.grid.editor_at(at) else { return };
        let last = editor.layout().rows().len() - 1;
        let spot = Spot::Cell { field: self.block.field, cell: at, row: line.min(last) };
        canvas.spots.note(Rect { width: area.width + 1, ..area }, spot);
        let excess = self.session.excess_in_cell(self.block.field, at).unwrap_or(usize::MAX);
        draw_row(canvas, area, editor, line, excess, self.is_focused && at == self.grid.at());
    }
}

fn draw_separators(canvas: &mut Canvas<'_>, area: Rect, spans: &[(usize, u16, u16)]) {
    for &(_, x, width) in spans.iter().take(spans.len().saturating_sub(1)) {
        canvas.put(x + width, area.y, SEPARATOR, canvas.theme.quiet(), SEPARATOR.len());
    }
}

fn lines(grid: &Grid, titles: &[Vec<String>], is_focused: bool) -> Vec<Line> {
    let columns = grid.columns();
    let is_beside = matches!(grid.shape(), Shape::SideBySide(_));
    let rows_of = |at: At| grid.editor_at(at).map_or(1, |editor| editor.layout().rows().len());
    let mut lines = Vec::new();
    if is_beside {
        let beside = columns.iter().zip(titles).filter(|(column, _)| !has_own_line(column.id));
        lines.extend((0..beside.map(|(_, title)| title.len()).max().unwrap_or_default()).map(Line::Titles));
    }
    for row in 0..grid.len() {
        if !is_beside {
            lines.push(Line::Row(row));
        }
        let mut has_cells = false;
        for (column, at) in columns.iter().enumerate().map(|(ix, column)| (column, At { row, column: ix })) {
            if !is_beside || has_own_line(column.id) {
                let height = rows_of(at).max(titles[at.column].len());
                let is_shown = !is_beside || is_focused && row == grid.at().row || says_more(grid, column, at);
                lines.extend((0..height).filter(|_| is_shown).map(|line| Line::Cell { at, line }));
            } else if !std::mem::replace(&mut has_cells, true) {
                let beside = (0..columns.len()).filter(|&column| !has_own_line(columns[column].id));
                let height = beside.map(|column| rows_of(At { row, column })).max().unwrap_or(1);
                lines.extend((0..height).map(|line| Line::Cells { row, line }));
            }
        }
    }
    lines
}

/// Whether a line of its own says something: notes that are there, a caption that isn't that of the row above.
fn says_more(grid: &Grid, column: &CellColumn<'_>, at: At) -> bool {
    let text = |at: At| grid.editor_at(at).map_or("", |editor| editor.text());
    let above = at.row.checked_sub(1).filter(|_| column.id == CAPTION);
    text(at) != above.map_or("", |row| text(At { row, ..at }))
}

fn title(languages: &[&Words], session: &Session, field: FieldIx, column: &str) -> String {
    let in_language = |words: &&Words| words.cell_column(session.form(), &session.folder.words, field, column);
    languages.iter().map(in_language).collect::<Vec<_>>().join("\n")
}

/// Which cell of the table at hand keys go to, in at most so many columns: its title may be out of sight.
#[must_use]
pub fn place(canvas: &Canvas<'_>, session: &Session, columns: usize) -> Option<String> {
    let grid = session.grid()?;
    let column = title(&canvas.languages_of_cells(session)[..1], session, session.field, &grid.cell().column);
    let args = [("row", (grid.at().row + 1).into()), ("rows", grid.len().into()), ("column", column.into())];
    Some(beginning(&canvas.words.say_with("table-place", &args), columns))
}
