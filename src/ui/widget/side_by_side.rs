//! Two texts side by side, the words that differ marked, with a sign beside their rows. What is derived of the texts is
//! derived once, not with each frame.

use std::ops::Range;

use ratatui::layout::Rect;

use super::canvas::{Canvas, measure, width};
use crate::core::compare::changed_words;
use crate::core::wrap::Layout;

/// Columns of the sign beside a row.
const GUTTER: u16 = 2;
/// The signs of rows in which something differs: at the left, at the right.
const SIGNS: [&str; 2] = ["-", "+"];

/// Two texts side by side.
pub struct SideBySide {
    texts: [String; 2],
    stretches: [Vec<Range<usize>>; 2],
    columns: usize,
    layouts: [Layout; 2],
}

/// What stands above a text.
pub struct Heading {
    /// Whose text it is.
    pub title: String,
    /// Whether it is the one that is taken.
    pub is_chosen: bool,
}

/// Columns of each half of an area.
fn half(area_width: u16) -> u16 {
    area_width.saturating_sub(3) / 2
}

/// Columns in which each text wraps on an area of a width.
#[must_use]
pub fn text_columns(area_width: u16) -> usize {
    usize::from(half(area_width).saturating_sub(GUTTER))
}

impl SideBySide {
    /// Finds the words that differ, and wraps both texts.
    #[must_use]
    pub fn new(texts: [String; 2], columns: usize) -> Self {
        let (removed, added) = changed_words(&texts[0], &texts[1]);
        let layouts = [0, 1].map(|side| Layout::new(&texts[side], columns, measure));
        SideBySide { stretches: [removed, added], texts, columns, layouts }
    }

    /// Wraps both texts anew where the width has changed.
    pub fn set_columns(&mut self, columns: usize) {
        if self.columns != columns {
            self.columns = columns;
            self.layouts = [0, 1].map(|side| Layout::new(&self.texts[side], columns, measure));
        }
    }

    /// Draws both below their headings, from a row on; without one so that the first change is in sight. Answers with the
    /// first visible row.
    pub fn draw(&self, canvas: &mut Canvas<'_>, area: Rect, headings: &[Heading; 2], scroll: Option<usize>) -> usize {
        let column = half(area.width);
        let below = Rect { y: area.y + 1, width: column, height: area.height.saturating_sub(1), ..area };
        let areas = [below, Rect { x: area.x + column + 3, ..below }];
        for (heading, area) in headings.iter().zip(areas) {
            let sign = if heading.is_chosen { "* " } else { "  " };
            let style = if heading.is_chosen { canvas.theme.title() } else { canvas.theme.quiet() };
            let title = format!("{sign}{}", heading.title);
            canvas.put_cut(area.x, area.y - 1, &title, style, usize::from(column));
        }
        for y in area.top()..area.bottom() {
            canvas.put(area.x + column + 1, y, "|", canvas.theme.quiet(), 1);
        }
        let rows = self.layouts.iter().map(|layout| layout.rows().len()).max().unwrap_or(0);
        let height = usize::from(below.height);
        let scroll = scroll.unwrap_or_else(|| self.first_change(height)).min(rows.saturating_sub(height));
        for (side, area) in areas.into_iter().enumerate() {
            self.draw_side(canvas, area, side, scroll);
        }
        scroll
    }

    /// The row from which on the first change is in sight, with some rows above it.
    fn first_change(&self, height: usize) -> usize {
        let row_of = |side: usize| {
            let start = self.stretches[side].first()?.start;
            self.layouts[side].rows().iter().position(|row| start < row.end.max(row.start + 1))
        };
        [0, 1].into_iter().filter_map(row_of).min().unwrap_or(0).saturating_sub(height / 3)
    }

    fn draw_side(&self, canvas: &mut Canvas<'_>, area: Rect, side: usize, scroll: usize) {
        let theme = canvas.theme;
        let text = &self.texts[side];
        let x = area.x + GUTTER;
        for (row, y) in self.layouts[side].rows().iter().skip(scroll).zip(area.top()..area.bottom()) {
            canvas.put(x, y, &text[row.start..row.end], theme.text(), usize::from(area.width - GUTTER));
            for stretch in &self.stretches[side] {
                let (start, end) = (stretch.start.max(row.start), stretch.end.min(row.end));
                if start < end {
                    canvas.put(area.x, y, SIGNS[side], theme.changed(), 1);
                    let before = width(&text[row.start..start]) as u16;
                    let columns = width(&text[start..end]) as u16;
                    canvas.restyle(Rect { x: x + before, y, width: columns, height: 1 }, theme.changed());
                }
            }
        }
    }
}
