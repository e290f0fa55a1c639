//! Tables whose columns line up with full-width characters in them.

use unicode_width::UnicodeWidthStr as _;

use crate::core::text::printable;

/// Rows of cells as lines, columns padded to the widest cell, the last one as it is.
#[must_use]
pub fn lines(rows: &[Vec<String>]) -> Vec<String> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| printable(cell).width()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    rows.iter()
        .map(|row| {
            let mut line = String::new();
            for (ix, cell) in row.iter().enumerate() {
                let cell = printable(cell).replace('\n', " ");
                line.push_str(&cell);
                if ix + 1 < row.len() {
                    line.push_str(&" ".repeat(widths[ix].saturating_sub(cell.width()) + 2));
                }
            }
            line.trim_end().to_owned()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_width_cells_line_up() {
        let rows = [vec!["受注".to_owned(), "1".to_owned()], vec!["a".to_owned(), "2".to_owned()]];
        assert_eq!(lines(&rows), ["受注  1", "a     2"]);
    }
}
