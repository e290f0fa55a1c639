//! Tables whose columns line up with full-width characters in them, and which fit on the terminal.

use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr as _;

use super::style::Span;
use crate::core::visible::printable;

/// Columns between two columns of a table.
const BETWEEN: usize = 2;
/// What stands for the rest of a text that was cut.
const CUT: &str = "..";
/// The narrowest that a column of texts gets.
const LEAST: usize = 6;

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    /// Texts, which are cut where the terminal is narrow.
    Text,
    /// Numbers, dates and names of commands, which never are.
    Fixed,
}

/// Rows of cells. A row with fewer cells than columns ends with one that goes on to the end of the line. A column that is
/// empty below its heading is left out.
#[derive(Debug)]
pub(super) struct Table {
    columns: Vec<Column>,
    heading: Option<Vec<Span>>,
    rows: Vec<Vec<Span>>,
}

impl Table {
    pub(super) fn new(columns: &[Column]) -> Self {
        Table { columns: columns.to_vec(), heading: None, rows: Vec::new() }
    }

    pub(super) fn heading(&mut self, cells: impl IntoIterator<Item = Span>) {
        self.heading = Some(clean(cells));
    }

    pub(super) fn row(&mut self, cells: impl IntoIterator<Item = impl Into<Span>>) {
        self.rows.push(clean(cells));
    }

    /// The lines, cut to `room` columns where there is a limit.
    pub(super) fn lines(&self, room: Option<usize>) -> Vec<Vec<Span>> {
        let used: Vec<usize> = (0..self.columns.len()).filter(|&column| self.is_used(column)).collect();
        let widths = self.widths(&used, room);
        let rows = self.heading.iter().chain(&self.rows);
        rows.map(|cells| line(self.columns.len(), cells, &used, &widths, room)).collect()
    }

    fn is_used(&self, column: usize) -> bool {
        self.cells_of(column).any(|cell| !cell.text.is_empty())
    }

    /// The cells of a column below its heading. The last cell of a shorter row is in none.
    fn cells_of(&self, column: usize) -> impl Iterator<Item = &Span> {
        let stands_in_it = move |row: &&Vec<Span>| row.len() == self.columns.len() || column + 1 < row.len();
        self.rows.iter().filter(stands_in_it).filter_map(move |row| row.get(column))
    }

    /// The widths of the columns in use. The widest gives way first; of a column that is never cut only the heading does.
    fn widths(&self, used: &[usize], room: Option<usize>) -> Vec<usize> {
        let heading = |column: usize| {
            self.heading.as_ref().and_then(|cells| cells.get(column)).map_or(0, |cell| cell.text.width())
        };
        let body: Vec<usize> =
            used.iter().map(|&column| self.cells_of(column).map(|cell| cell.text.width()).max().unwrap_or(0)).collect();
        let mut widths: Vec<usize> = used.iter().zip(&body).map(|(&column, &body)| body.max(heading(column))).collect();
        let Some(room) = room else { return widths };
        let least: Vec<usize> = used
            .iter()
            .zip(&body)
            .map(|(&column, &body)| if self.columns[column] == Column::Text { LEAST } else { body.max(CUT.len()) })
            .collect();
        let between = BETWEEN * used.len().saturating_sub(1);
        while widths.iter().sum::<usize>() + between > room {
            let widest = (0..used.len()).filter(|&ix| widths[ix] > least[ix]).max_by_key(|&ix| widths[ix]);
            match widest {
                Some(widest) => widths[widest] -= 1,
                None => break,
            }
        }
        widths
    }
}

/// Rows as lines whose columns line up, whole.
pub(super) fn aligned(rows: Vec<Vec<String>>) -> Vec<String> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let mut table = Table::new(&vec![Column::Fixed; columns]);
    for mut row in rows {
        row.resize(columns, String::new());
        table.row(row);
    }
    let text = |line: Vec<Span>| line.into_iter().map(|span| span.text).collect();
    table.lines(None).into_iter().map(text).collect()
}

fn clean(cells: impl IntoIterator<Item = impl Into<Span>>) -> Vec<Span> {
    let clean = |cell: Span| Span { text: printable(&cell.text).replace('\n', " "), style: cell.style };
    cells.into_iter().map(|cell| clean(cell.into())).collect()
}

fn line(columns: usize, cells: &[Span], used: &[usize], widths: &[usize], room: Option<usize>) -> Vec<Span> {
    let (cells, going_on) = match cells.split_last() {
        Some((last, before)) if cells.len() < columns => (before, Some(last)),
        _ => (cells, None),
    };
    let mut spans: Vec<Span> = Vec::new();
    let mut at = 0;
    for (&column, &width) in used.iter().zip(widths) {
        let Some(cell) = cells.get(column) else { break };
        let text = cut(&cell.text, width);
        let pad = width.saturating_sub(text.width()) + BETWEEN;
        spans.push(Span { text, style: cell.style });
        spans.push(" ".repeat(pad).into());
        at += width + BETWEEN;
    }
    spans.extend(going_on.map(|cell| {
        let room = room.map_or(usize::MAX, |room| room.saturating_sub(at).max(LEAST));
        Span { text: cut(&cell.text, room), style: cell.style }
    }));
    // No blanks at the end.
    while let Some(last) = spans.last_mut() {
        last.text.truncate(last.text.trim_end().len());
        if !last.text.is_empty() {
            break;
        }
        spans.pop();
    }
    spans
}

/// A text in at most `width` columns.
fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    for cluster in text.graphemes(true) {
        if kept.width() + cluster.width() + CUT.len() > width {
            break;
        }
        kept.push_str(cluster);
    }
    kept + CUT
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: &[&[&str]]) -> Table {
        let mut table = Table::new(&[Column::Text, Column::Fixed, Column::Text]);
        for row in rows {
            table.row(row.iter().copied());
        }
        table
    }

    fn lines(table: &Table, room: Option<usize>) -> Vec<String> {
        let text = |line: Vec<Span>| line.into_iter().map(|span| span.text).collect();
        table.lines(room).into_iter().map(text).collect()
    }

    #[test]
    fn full_width_cells_line_up() {
        assert_eq!(lines(&table(&[&["受注", "1", "x"], &["a", "2", "y"]]), None), ["受注  1  x", "a     2  y"]);
    }

    #[test]
    fn the_widest_texts_are_cut_and_numbers_never() {
        let table = table(&[&["受発注クラウド2026", "12/92 1/0/0", "an essay of many words"]]);
        assert_eq!(lines(&table, None), ["受発注クラウド2026  12/92 1/0/0  an essay of many words"]);
        assert_eq!(lines(&table, Some(40)), ["受発注クラ..   12/92 1/0/0  an essay o.."]);
        assert_eq!(lines(&table, Some(10)), ["受発..  12/92 1/0/0  an e.."]);
        for room in 29..60 {
            let line = &lines(&table, Some(room))[0];
            assert!(line.width() <= room && line.contains("  12/92 1/0/0  "), "{room}: {line}");
        }
    }

    #[test]
    fn the_last_cell_of_a_short_row_goes_on() {
        let table = table(&[&["a", "1", "x"], &["b", "can't be read at all"]]);
        assert_eq!(lines(&table, None), ["a  1  x", "b  can't be read at all"]);
        assert_eq!(lines(&table, Some(12)), ["a  1  x", "b  can't b.."]);
        let mut alone = Table::new(&[Column::Text, Column::Fixed, Column::Text]);
        alone.heading(["One", "Two", "Three"].map(Span::from));
        alone.row(["b", "can't be read"]);
        assert_eq!(lines(&alone, None), ["One", "b    can't be read"]);
    }

    #[test]
    fn a_column_without_content_is_left_out() {
        let mut table = Table::new(&[Column::Text, Column::Fixed, Column::Text]);
        table.heading(["One", "Two", "Three"].map(Span::from));
        table.row(["a", "", "b"]);
        assert_eq!(lines(&table, None), ["One  Three", "a    b"]);
    }

    #[test]
    fn a_heading_gives_way_where_its_numbers_do_not() {
        let mut table = Table::new(&[Column::Text, Column::Fixed, Column::Text]);
        table.heading(["One", "A long heading", "Three"].map(Span::from));
        table.row(["a", "1/2/3", "b"]);
        assert_eq!(lines(&table, Some(17)), ["One  A l..  Three", "a    1/2/3  b"]);
    }
}
