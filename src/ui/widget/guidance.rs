//! The guidance of the item at hand: one line when folded, all parts when open.

use ratatui::layout::Rect;

use super::canvas::Canvas;
use super::field::wrapped;
use crate::core::form::FieldIx;
use crate::ui::session::Session;
use crate::words::{Language, Words, guidance};

/// The parts of the guidance in the order in which they help: heading and text.
#[must_use]
pub fn parts(words: &Words, session: &Session) -> Vec<(String, String)> {
    guidance(words.language(), &session.folder.words, session.form(), session.item(), &[session.field])
        .into_iter()
        .map(|part| (words.guidance_heading(&part), part.text))
        .collect()
}

/// The columns from which on two languages stand side by side.
const SIDE_BY_SIDE: usize = 72;
const BETWEEN: usize = 3;

/// A row of text, of one language or of two.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// From left to right.
    pub cells: Vec<Cell>,
}

/// A piece of text in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Columns left of it.
    pub column: usize,
    /// The text.
    pub text: String,
    /// Whether it is a heading.
    pub is_heading: bool,
}

impl Row {
    /// A row of one text.
    #[must_use]
    pub fn new(text: String, is_heading: bool) -> Self {
        Row { cells: vec![Cell { column: 0, text, is_heading }] }
    }

    /// Draws the row.
    pub fn draw(&self, canvas: &mut Canvas<'_>, area: Rect, y: u16) {
        for cell in &self.cells {
            let style = if cell.is_heading { canvas.theme.heading() } else { canvas.theme.text() };
            let room = usize::from(area.width).saturating_sub(cell.column);
            canvas.put(area.x + cell.column as u16, y, &cell.text, style, room);
        }
    }
}

/// Rows of one language, or of two: side by side where there is room, else one above the other.
#[must_use]
pub fn in_languages(words: &[&Words], columns: usize, rows: impl Fn(&Words, usize) -> Vec<Row>) -> Vec<Row> {
    match words {
        [one, other] if columns >= SIDE_BY_SIDE => {
            let half = (columns - BETWEEN) / 2;
            let (left, right) = (rows(one, half), rows(other, half));
            let height = left.len().max(right.len());
            let mut left = left.into_iter();
            let mut right = right.into_iter();
            let mut both = Vec::with_capacity(height);
            for _ in 0..height {
                let mut row = left.next().unwrap_or_default();
                let moved = right.next().unwrap_or_default().cells.into_iter();
                row.cells.extend(moved.map(|cell| Cell { column: cell.column + half + BETWEEN, ..cell }));
                both.push(row);
            }
            both
        }
        several => several.iter().flat_map(|words| rows(words, columns)).collect(),
    }
}

/// The guidance in rows of at most `columns`.
#[must_use]
pub fn rows(words: &[&Words], session: &Session, columns: usize) -> Vec<Row> {
    in_languages(words, columns, |words, columns| {
        let parts = parts(words, session);
        if parts.is_empty() {
            let none = wrapped(&words.say("guidance-none"), columns);
            return none.into_iter().map(|row| Row::new(row, false)).collect();
        }
        let mut rows = Vec::new();
        for (heading, text) in parts {
            rows.push(Row::new(heading, true));
            let text = wrapped(&text, columns.saturating_sub(2));
            rows.extend(text.into_iter().map(|row| Row::new(format!("  {row}"), false)));
        }
        rows
    })
}

/// What the cells of the guidance depend on.
#[derive(Debug, PartialEq, Eq)]
pub struct CellsKey {
    language: Language,
    rows: RowsKey,
    scroll: usize,
    area: Rect,
}

/// What the rows of the guidance depend on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowsKey {
    languages: Vec<Language>,
    field: FieldIx,
    columns: usize,
}

/// Draws the guidance in the lower part of the pane, from its scroll on. Answers with the scroll, kept within the text.
pub fn draw_panel(canvas: &mut Canvas<'_>, area: Rect, session: &Session) -> usize {
    let columns = usize::from(area.width);
    let words = canvas.languages(session);
    let languages = words.iter().map(|words| words.language()).collect();
    let key = RowsKey { languages, field: session.field, columns };
    let rows = session.guidance_rows.get(key.clone(), || rows(&words, session, columns));
    let height = usize::from(area.height.saturating_sub(1));
    let scroll = session.guidance_scroll.min(rows.len().saturating_sub(height));
    let key = CellsKey { language: canvas.words.language(), rows: key, scroll, area };
    canvas.put_kept(area, &session.guidance_cells, key, |canvas| {
        canvas.rule(area.x, area.y, usize::from(area.width));
        if rows.len() > height {
            let more = canvas.words.say_with(
                "guidance-more",
                &[
                    ("from", (scroll + 1).into()),
                    ("to", (scroll + height).min(rows.len()).into()),
                    ("rows", rows.len().into()),
                ],
            );
            canvas.put_right(area.right(), area.y, &format!(" {more}"), canvas.theme.quiet());
        }
        for (row, y) in rows.iter().skip(scroll).zip(area.top() + 1..area.bottom()) {
            row.draw(canvas, area, y);
        }
    });
    scroll
}

/// Draws the first line of the guidance.
pub fn draw_folded(canvas: &mut Canvas<'_>, area: Rect, session: &Session) {
    let theme = canvas.theme;
    let parts = parts(canvas.words, session);
    let Some((heading, text)) = parts.first() else { return };
    let x = canvas.put(area.x, area.y, heading, theme.heading(), usize::from(area.width));
    let text = text.replace('\n', " ");
    canvas.put_cut(x + 1, area.y, &text, theme.text(), usize::from(area.right().saturating_sub(x + 1)));
}
