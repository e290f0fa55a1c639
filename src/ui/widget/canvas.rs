//! The border to the screen: all text goes through [`Canvas::put`], which lets no control or hidden character pass.

use ratatui::buffer::CellWidth as _;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::core::text::{clusters, is_wide};
use crate::core::visible::visible;
use crate::core::wrap::Layout;
use crate::ui::cells::Cells;
use crate::ui::kept::Kept;
use crate::ui::session::Session;
use crate::ui::spots::Spots;
use crate::ui::theme::Theme;
use crate::words::Words;

/// How wide a cluster is drawn, in columns.
#[must_use]
pub fn measure(cluster: &str) -> usize {
    drawn(cluster).1
}

/// A cluster as it is drawn, and in how many columns.
#[inline]
fn drawn(cluster: &str) -> (&str, usize) {
    match cluster.as_bytes() {
        [byte] if !byte.is_ascii_control() => (cluster, 1),
        [_, _, _] if cluster.chars().all(is_wide) => (cluster, 2),
        _ => {
            let shown = visible(cluster);
            (shown, usize::from(shown.cell_width()))
        }
    }
}

/// How wide a text is drawn, in columns.
#[must_use]
pub fn width(text: &str) -> usize {
    clusters(text).map(measure).sum()
}

/// The beginning of a text in a line of at most so many columns.
#[must_use]
pub fn beginning(text: &str, columns: usize) -> String {
    let mut left = columns;
    let fits = |cluster: &&str| {
        let fits = measure(cluster) <= left;
        left -= measure(cluster).min(left);
        fits
    };
    let shown: String = clusters(text).take_while(fits).collect();
    let rest = if shown.len() < text.len() { ".." } else { "" };
    format!("{}{rest}", shown.replace('\n', " "))
}

/// An area as it was drawn last, with what that depends on beside how things look.
pub type KeptCells<K> = Kept<(Theme, K), Cells>;

/// What is drawn on, with what all drawing needs.
pub struct Canvas<'a> {
    cells: &'a mut Cells,
    /// Where the terminal's cursor goes.
    pub cursor: Option<(u16, u16)>,
    /// What stands where.
    pub spots: Spots,
    /// How things look.
    pub theme: Theme,
    /// The program's words.
    pub words: &'a Words,
    /// The program's words in the other language, for who reads both.
    other_words: &'a Words,
}

impl<'a> Canvas<'a> {
    /// A canvas over the cells of a screen.
    pub fn new(cells: &'a mut Cells, theme: Theme, words: &'a Words, other_words: &'a Words) -> Self {
        Canvas { cells, cursor: None, spots: Spots::default(), theme, words, other_words }
    }

    /// The languages in which a form's texts are shown: the one at hand, or both.
    #[must_use]
    pub fn languages(&self, session: &Session) -> Vec<&'a Words> {
        if session.is_bilingual { vec![self.words, self.other_words] } else { vec![self.words] }
    }

    /// The program's words in the languages in which the titles of a table's columns are shown.
    #[must_use]
    pub fn languages_of_cells(&self, session: &Session) -> Vec<&'a Words> {
        let words = |language| if language == self.words.language() { self.words } else { self.other_words };
        session.languages_of_cells().into_iter().map(words).collect()
    }

    /// The whole screen.
    #[must_use]
    pub fn area(&self) -> Rect {
        self.cells.area()
    }

    /// Draws a text from `x` on in at most `room` columns. Answers with the column behind it.
    pub fn put(&mut self, x: u16, y: u16, text: &str, style: Style, room: usize) -> u16 {
        x + self.cells.put_symbols((x, y), room, style, clusters(text).map(drawn)) as u16
    }

    /// Draws an area as it was drawn last, anew only for another key. What is drawn stays within the area.
    pub fn put_kept<K: PartialEq>(&mut self, area: Rect, kept: &KeptCells<K>, key: K, draw: impl FnOnce(&mut Self)) {
        let area = area.intersection(self.area());
        let cells = kept.get((self.theme, key), || {
            draw(self);
            self.cells.part(area)
        });
        self.cells.paste(&cells, (area.x, area.y));
    }

    /// Draws a text, with `..` in place of what doesn't fit into `room` columns. Answers with the column behind it.
    pub fn put_cut(&mut self, x: u16, y: u16, text: &str, style: Style, room: usize) -> u16 {
        if width(text) <= room {
            return self.put(x, y, text, style, room);
        }
        let at = self.put(x, y, text, style, room.saturating_sub(2));
        self.put(at, y, "..", style, 2.min(room))
    }

    /// Draws a text so that it ends before column `right`.
    pub fn put_right(&mut self, right: u16, y: u16, text: &str, style: Style) -> u16 {
        let x = right.saturating_sub(width(text) as u16);
        self.put(x, y, text, style, usize::from(right - x));
        x
    }

    /// Draws a text in rows of the area's width, at most as many as it has. Answers with the rows used.
    pub fn put_wrapped(&mut self, area: Rect, text: &str, style: Style) -> u16 {
        let layout = Layout::new(text, usize::from(area.width), measure);
        let rows = layout.rows().iter().take(usize::from(area.height));
        let mut y = area.y;
        for row in rows {
            self.put(area.x, y, &text[row.start..row.end], style, usize::from(area.width));
            y += 1;
        }
        y - area.y
    }

    /// Fills an area with blanks of a style.
    pub fn fill(&mut self, area: Rect, style: Style) {
        self.cells.fill(area.intersection(self.area()), style);
    }

    /// Sets the style of what is drawn in an area.
    pub fn restyle(&mut self, area: Rect, style: Style) {
        self.cells.restyle(area.intersection(self.area()), style);
    }

    /// Draws a horizontal line.
    pub fn rule(&mut self, x: u16, y: u16, columns: usize) {
        let style = self.theme.quiet();
        self.put(x, y, &"-".repeat(columns), style, columns);
    }
}

/// The first line to show so that the marked one, of `len`, is among the `height` visible ones, moving as little as
/// possible.
#[must_use]
pub fn scroll_to(scroll: usize, marked: usize, len: usize, height: usize) -> usize {
    let scroll = scroll.min(len.saturating_sub(height));
    if marked < scroll {
        marked
    } else if marked >= scroll + height {
        (marked + 1).saturating_sub(height)
    } else {
        scroll
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_way_to_what_is_drawn_leads_to_the_same() {
        for char in '\0'..='\u{ffff}' {
            let cluster = char.to_string();
            let shown = visible(&cluster);
            assert_eq!(drawn(&cluster), (shown, usize::from(shown.cell_width())), "{char:?}");
        }
    }
}
