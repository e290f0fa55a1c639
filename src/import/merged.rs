//! Cells merged into one, found by any of their places without a look at every range.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use super::workbook::{At, Range};

/// A range of more rows and of more columns than this is no cell of a form.
const WIDEST: u32 = 64;

/// The merged ranges of a sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<Range>", into = "Vec<Range>")]
pub struct Merged {
    ranges: Vec<Range>,
    /// Each range that is taller than wide in each of its columns, by its first row.
    by_column: HashMap<u32, BTreeMap<u32, Range>>,
    /// Each other one in each of its rows, by its first column.
    by_row: HashMap<u32, BTreeMap<u32, Range>>,
}

impl Merged {
    /// What is one cell with a place, if anything is. Of ranges that overlap, which no program writes, one.
    #[must_use]
    pub fn range(&self, at: At) -> Option<Range> {
        let above = self.by_column.get(&at.column).and_then(|ranges| ranges.range(..=at.row).next_back());
        let left = self.by_row.get(&at.row).and_then(|ranges| ranges.range(..=at.column).next_back());
        [above, left].into_iter().flatten().map(|(_, range)| *range).find(|range| range.holds(at))
    }
}

impl From<Vec<Range>> for Merged {
    fn from(ranges: Vec<Range>) -> Self {
        let mut merged = Merged::default();
        for range in &ranges {
            let Range { first, last } = *range;
            let (rows, columns) = (last.row.saturating_sub(first.row), last.column.saturating_sub(first.column));
            if rows > columns && columns < WIDEST {
                for column in first.column..=last.column {
                    merged.by_column.entry(column).or_default().entry(first.row).or_insert(*range);
                }
            } else if rows < WIDEST {
                for row in first.row..=last.row {
                    merged.by_row.entry(row).or_default().entry(first.column).or_insert(*range);
                }
            }
        }
        merged.ranges = ranges;
        merged
    }
}

impl From<Merged> for Vec<Range> {
    fn from(merged: Merged) -> Self {
        merged.ranges
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(name: &str) -> Range {
        let (first, last) = name.split_once(':').unwrap();
        Range { first: At::from_name(first).unwrap(), last: At::from_name(last).unwrap() }
    }

    #[test]
    fn every_place_of_a_range_is_found_and_no_other() {
        let ranges = ["A1:C2", "D1:D5", "B4:C4", "A6:A9", "B6:XFD6", "E7:F1048576"].map(range);
        let merged = Merged::from(ranges.to_vec());
        for row in 0..12 {
            for column in 0..8 {
                let at = At { row, column };
                assert_eq!(merged.range(at), ranges.iter().find(|range| range.holds(at)).copied(), "{}", at.name());
            }
        }
        let far = At { row: 1_000_000, column: 5 };
        assert_eq!(merged.range(far), Some(ranges[5]));
    }

    #[test]
    fn ranges_over_everything_take_no_room() {
        let merged = Merged::from(vec![range("A1:XFD1048576"); 20_000]);
        assert!(merged.by_column.is_empty() && merged.by_row.is_empty());
        assert_eq!(merged.range(At { row: 5, column: 5 }), None);
    }
}
