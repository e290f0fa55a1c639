//! Where the pages of the printed sheet end.

/// A4 landscape without its margins, in pixels.
const PAGE: (u32, u32) = (1045, 664);
/// Paper kept free, because printers make rows a little taller than screens: one part in this many.
const SPARE: u32 = 40;

/// What rows of a width find room on a page below `top`, in pixels of the rows.
pub fn room(width: u32, top: u32) -> u32 {
    // A sheet wider than the paper is made smaller until it fits, never larger.
    let room = (PAGE.1.saturating_mul(width.max(PAGE.0)) / PAGE.0).saturating_sub(top);
    room.saturating_sub(room / SPARE)
}

/// How willingly a page ends before a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cut {
    /// Inside a field: only where the field alone fills more than a page.
    InField,
    /// Between two fields of an item: only where the item fills more than a page.
    InItem,
    /// Between two items.
    BetweenItems,
    /// The form itself ends the page here.
    Forced,
}

/// A row as the pages see it.
#[derive(Debug, Clone, Copy)]
pub struct PageRow {
    /// In pixels.
    pub height: u32,
    /// How willingly a page ends before it.
    pub before: Cut,
}

/// The rows before which a page ends, for pages that hold rows of `room` pixels together, of which the first page has
/// used some.
pub fn breaks(rows: &[PageRow], room: u32, used_before: u32) -> Vec<usize> {
    let mut breaks = Vec::new();
    let mut start = 0;
    let mut at = 0;
    let mut used = used_before;
    while let Some(row) = rows.get(at) {
        let is_full = used + row.height > room && at > start;
        if at > start && (row.before == Cut::Forced || is_full) {
            // The latest of the most willing places; `max_by_key` keeps the last of equals.
            start = match row.before {
                Cut::Forced => at,
                _ => (start + 1..=at).max_by_key(|&place| rows[place].before).unwrap_or(at),
            };
            breaks.push(start);
            at = start;
            used = 0;
            continue;
        }
        used += row.height;
        at += 1;
    }
    breaks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(cuts: &[(u32, Cut)]) -> Vec<PageRow> {
        cuts.iter().map(|&(height, before)| PageRow { height, before }).collect()
    }

    #[test]
    fn a_page_ends_between_items_if_it_can() {
        use Cut::{BetweenItems, InItem};
        let rows = rows(&[(40, BetweenItems), (40, BetweenItems), (40, InItem), (40, BetweenItems)]);
        assert_eq!(breaks(&rows, 100, 0), [1, 3]);
    }

    #[test]
    fn an_item_of_more_than_a_page_is_cut_between_its_fields() {
        use Cut::{BetweenItems, InField, InItem};
        let rows = rows(&[(60, BetweenItems), (60, InField), (30, InItem), (50, InItem), (30, InItem)]);
        assert_eq!(breaks(&rows, 100, 0), [1, 3]);
    }

    #[test]
    fn the_form_may_end_a_page_itself() {
        use Cut::{BetweenItems, Forced};
        let rows = rows(&[(10, BetweenItems), (10, Forced), (10, BetweenItems)]);
        assert_eq!(breaks(&rows, 100, 0), [1]);
    }

    #[test]
    fn a_row_taller_than_a_page_ends_the_search() {
        let rows = rows(&[(300, Cut::BetweenItems), (300, Cut::BetweenItems)]);
        assert_eq!(breaks(&rows, 100, 0), [1]);
    }

    #[test]
    fn the_first_page_has_less_room_where_something_stands_above() {
        use Cut::BetweenItems;
        let rows = rows(&[(40, BetweenItems), (40, BetweenItems), (40, BetweenItems), (40, BetweenItems)]);
        assert_eq!(breaks(&rows, 100, 30), [1, 3]);
    }
}
