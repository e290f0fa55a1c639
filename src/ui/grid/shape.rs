//! How wide the cells of a table are: side by side where all columns have room to be read, else one below the other.

use crate::core::form::Kind;
use crate::core::table::{CAPTION, CellColumn, NOTES};
use crate::core::text::has_kana_or_kanji;
use crate::ui::widget::canvas::width;

/// Columns left of a row's cells: its number and the sign of what the rules find in it.
pub const NUMBER: usize = 4;
/// Between the cells of a row; the caret behind a full cell stands in its first column.
pub const SEPARATOR: &str = " | ";
/// Columns left of a cell that stands in a line of its own.
pub const INDENT: usize = 2;

/// Columns of the title beside a caption or notes.
pub const LABEL: usize = 8;

/// Columns of the titles where every cell stands in a line of its own.
const LABELS: std::ops::RangeInclusive<usize> = 8..=18;

/// Where the cells of a row stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// Side by side, in so many columns each; the caption above and the notes below, in a line of their own.
    SideBySide(Vec<usize>),
    /// One below the other, each behind its column's title.
    Listed {
        /// Columns of the titles.
        label: usize,
        /// Columns of the cells.
        cell: usize,
    },
}

/// Whether a cell stands in a line of its own even where the others stand side by side.
#[must_use]
pub fn has_own_line(column: &str) -> bool {
    column == CAPTION || column == NOTES
}

impl Shape {
    /// The shape of a table in so many columns of the screen. `word` is how wide the longest word of a column's title is.
    #[must_use]
    pub fn new(columns: &[CellColumn<'_>], width: usize, word: impl Fn(&str) -> usize) -> Self {
        let beside = columns.iter().filter(|column| !has_own_line(column.id));
        let (kinds, least): (Vec<Kind>, Vec<usize>) =
            beside.map(|column| (column.kind, least(column.kind).max(word(column.id)))).unzip();
        let between = NUMBER + SEPARATOR.len() * least.len().saturating_sub(1);
        let Some(free) = width.checked_sub(between + least.iter().sum::<usize>()) else {
            let label = (width / 3).clamp(*LABELS.start(), *LABELS.end());
            return Shape::Listed { label, cell: width.saturating_sub(INDENT + label + 1).max(2) };
        };
        // Prose takes what is left; a number has room as it is, unless there is nothing else.
        let has_prose = kinds.iter().any(|kind| !is_figure(*kind));
        let grows = |kind: Kind, least: usize| if has_prose && is_figure(kind) { 0 } else { least };
        let of_kinds = || kinds.iter().zip(&least);
        let weights: usize = of_kinds().map(|(&kind, &least)| grows(kind, least)).sum();
        let mut beside = of_kinds().map(|(&kind, &least)| least + free * grows(kind, least) / weights.max(1));
        let line = width.saturating_sub(NUMBER + LABEL + 1).max(2);
        let widths = columns.iter().map(|column| match column.id {
            id if has_own_line(id) => line,
            _ => beside.next().unwrap_or(line),
        });
        Shape::SideBySide(widths.collect())
    }

    /// Columns of a cell.
    #[must_use]
    pub fn cell(&self, column: usize) -> usize {
        match self {
            Shape::SideBySide(widths) => widths.get(column).copied().unwrap_or(2),
            Shape::Listed { cell, .. } => *cell,
        }
    }
}

/// Least columns of a number.
const FIGURES: usize = 8;
/// A longer word of a title is broken.
const LONGEST: usize = 14;

/// How wide the longest word of a title is that isn't broken. Japanese breaks anywhere.
pub(super) fn longest_word(title: &str) -> usize {
    let words = title.split_whitespace().filter(|word| !has_kana_or_kanji(word));
    words.map(width).max().unwrap_or_default().min(LONGEST)
}

fn is_figure(kind: Kind) -> bool {
    matches!(kind, Kind::Number | Kind::Percent | Kind::Ratio | Kind::Year | Kind::YesNo | Kind::Choice)
}

/// The least columns in which a cell of a kind reads well.
fn least(kind: Kind) -> usize {
    match kind {
        _ if is_figure(kind) => FIGURES,
        Kind::LongText | Kind::YesNoDetail | Kind::Address | Kind::Contact | Kind::Url => 16,
        _ => 12,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(kinds: &[Kind]) -> Vec<CellColumn<'static>> {
        kinds.iter().map(|&kind| CellColumn { id: "c", kind }).collect()
    }

    #[test]
    fn cells_stand_side_by_side_as_long_as_each_can_be_read() {
        let columns = columns(&[Kind::Text, Kind::Percent, Kind::Number]);
        // 4 for the number, 6 between the cells, 12 + 8 + 8.
        assert_eq!(Shape::new(&columns, 38, |_| 0), Shape::SideBySide(vec![12, 8, 8]));
        assert_eq!(Shape::new(&columns, 48, |_| 0), Shape::SideBySide(vec![22, 8, 8]));
        assert_eq!(Shape::new(&columns, 37, |_| 0), Shape::Listed { label: 12, cell: 22 });
    }

    #[test]
    fn the_words_of_titles_stay_whole() {
        assert_eq!(longest_word("Number of failures"), 8);
        assert_eq!(longest_word("障害発生件数 (Availability)"), "(Availability)".len());
        assert_eq!(longest_word("Donaudampfschifffahrt"), 14);
        let mut columns = columns(&[Kind::Text, Kind::Percent, Kind::Number]);
        columns[1].id = "availability";
        let word = |column: &str| if column == "availability" { 12 } else { 0 };
        assert_eq!(Shape::new(&columns, 48, word), Shape::SideBySide(vec![18, 12, 8]));
    }

    #[test]
    fn caption_and_notes_stand_in_lines_of_their_own() {
        let mut columns = columns(&[Kind::Text, Kind::Text, Kind::Percent, Kind::LongText]);
        (columns[0].id, columns[3].id) = (CAPTION, NOTES);
        assert_eq!(Shape::new(&columns, 40, |_| 0), Shape::SideBySide(vec![27, 25, 8, 27]));
    }

    #[test]
    fn no_width_is_too_small_for_a_cell() {
        for width in 0..20 {
            let Shape::Listed { cell, .. } = Shape::new(&columns(&[Kind::Text; 9]), width, |_| 0) else {
                panic!("{width}")
            };
            assert!(cell >= 2);
        }
        assert_eq!(Shape::new(&columns(&[Kind::Number; 2]), 43, |_| 0), Shape::SideBySide(vec![18, 18]));
    }
}
