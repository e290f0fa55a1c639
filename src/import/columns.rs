//! Where the answers stand: in the columns under a heading that says so, else in the next column behind the prompts.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ops::Range;

use super::keys::{Heading, Keys};
use super::rows::AskingRow;
use super::workbook::{At, Sheet};

/// How far right of the prompt an answer may stand.
const FARTHEST: u32 = 8;
/// More columns of answers no form has.
const MOST_COLUMNS: usize = 32;

/// The columns of a sheet in which answers stand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AnswerColumns {
    /// From the left; several where a heading stands over several, or several headings say so.
    pub columns: Vec<u32>,
    /// The last row with a heading; `None` where no heading says so.
    pub heading: Option<u32>,
}

impl AnswerColumns {
    /// Those of a sheet.
    #[must_use]
    pub fn new(sheet: &Sheet, keys: &Keys<'_>, rows: &[AskingRow]) -> Self {
        Self::under_heading(sheet, keys, rows).unwrap_or_else(|| Self::behind_prompts(sheet, keys, rows))
    }

    /// The cells in which the answer of a row may stand, merged ones once.
    #[must_use]
    pub fn cells(&self, sheet: &Sheet, row: &AskingRow, at_row: u32) -> Vec<At> {
        let mut cells: Vec<At> = Vec::new();
        for &column in self.columns.iter().filter(|column| !is_taken(row, **column)) {
            let first = sheet.range(At { row: at_row, column }).first;
            if first.row == at_row && !is_taken(row, first.column) && !cells.contains(&first) {
                cells.push(first);
            }
        }
        cells
    }

    fn under_heading(sheet: &Sheet, keys: &Keys<'_>, rows: &[AskingRow]) -> Option<Self> {
        let first = rows.first()?.row;
        let asking: HashSet<u32> = rows.iter().map(|row| row.row).collect();
        let taken = taken_columns(rows);
        let taken = |column: u32| taken.iter().any(|taken| taken.contains(&column));
        let headings: Vec<(At, Heading)> = sheet
            .cells
            .iter()
            .filter(|cell| !asking.contains(&cell.at.row) && !taken(cell.at.column))
            .filter_map(|cell| Some((cell.at, keys.heading(&cell.text)?)))
            .collect();
        // A heading within the sheet counts only where none stands above all rows, as on a second page.
        let above: Vec<_> = headings.iter().filter(|(at, _)| at.row < first).collect();
        let surest = above.iter().map(|(_, heading)| *heading).max()?;
        let chosen = above.iter().filter(|(_, heading)| *heading == surest);
        let mut columns = BTreeSet::new();
        let mut last = 0;
        for (at, _) in chosen {
            let range = sheet.range(*at);
            columns.extend((range.first.column..=range.last.column).take(FARTHEST as usize).filter(|&it| !taken(it)));
            last = last.max(range.last.row);
        }
        (!columns.is_empty())
            .then(|| AnswerColumns { columns: columns.into_iter().take(MOST_COLUMNS).collect(), heading: Some(last) })
    }

    /// The first column behind the prompts that doesn't hold marks, one with texts before one without.
    fn behind_prompts(sheet: &Sheet, keys: &Keys<'_>, rows: &[AskingRow]) -> Self {
        let Some(start) = rows.iter().filter_map(|row| row.prompt.map(|(_, last)| last).or(row.id)).max() else {
            return Self::default();
        };
        let texts = |column: u32| {
            let texts = rows.iter().map(move |row| sheet.text(At { row: row.row, column }));
            texts.filter(|text| !text.is_empty())
        };
        let is_open = |column: &u32| {
            let mut texts = texts(*column).peekable();
            texts.peek().is_none() || !texts.all(|text| keys.is_mark(text))
        };
        let is_id = |column: &u32| rows.iter().any(|row| row.id == Some(*column) && row.prompt.is_some());
        let open: Vec<u32> =
            (start + 1..=start + FARTHEST).filter(|column| is_open(column) && !is_id(column)).collect();
        let chosen = open.iter().find(|column| texts(**column).next().is_some()).or(open.first());
        AnswerColumns { columns: chosen.copied().into_iter().collect(), heading: None }
    }
}

/// The columns in which the prompts or the ids of most rows stand.
fn taken_columns(rows: &[AskingRow]) -> Vec<Range<u32>> {
    // Where columns begin and cease to be taken, and by how many rows.
    let mut changes: BTreeMap<u32, i64> = BTreeMap::new();
    let mut take = |columns: Range<u32>| {
        *changes.entry(columns.start).or_default() += 1;
        *changes.entry(columns.end).or_default() -= 1;
    };
    for row in rows {
        row.prompt.into_iter().for_each(|(first, last)| take(first..last + 1));
        let is_beside = |id: &u32| row.prompt.is_none_or(|(first, last)| !(first..=last).contains(id));
        row.id.filter(is_beside).into_iter().for_each(|id| take(id..id + 1));
    }
    let mut taken = Vec::new();
    let mut count = 0;
    let mut since = None;
    for (column, change) in changes {
        count += change;
        match (since, count * 2 > rows.len() as i64) {
            (None, true) => since = Some(column),
            (Some(first), false) => {
                taken.push(first..column);
                since = None;
            }
            _ => {}
        }
    }
    taken
}

/// Whether the prompt or the id of a row stands in a column.
fn is_taken(row: &AskingRow, column: u32) -> bool {
    row.prompt.is_some_and(|(first, last)| (first..=last).contains(&column)) || row.id == Some(column)
}
