//! Tables in the rows of the printed sheet, each row with the id by which an import knows what it holds.

use super::annex::{self, PrintedTable, TableColumn};
use super::pages::Cut;
use super::paper::TABLE;
use super::sheet::Role;
use super::{Sheet, labels};
use crate::core::form::FieldIx;

/// A row of the sheet.
pub struct AnnexRow {
    /// In pixels.
    pub height: u32,
    /// How willingly a page ends before it.
    pub before: Cut,
    /// The field's id, `@`, and what of its table the row holds.
    pub id: String,
    /// From the left: the first and the last column, the text, what it is.
    pub cells: Vec<((usize, usize), String, Role)>,
}

/// The rows behind the last item, none of them taller than `tallest`. `widths` are those of the form's columns, in
/// pixels.
pub fn rows(sheet: &Sheet<'_>, widths: &[u32], tallest: u32) -> Vec<AnnexRow> {
    let mut rows = Vec::new();
    for field in annex::fields_at_end(sheet) {
        let columns = annex::columns(sheet, field);
        let spans = spans(widths, columns.len());
        let mut annex = Annex { id: &sheet.folder.form[field].id, widths, spans, tallest, rows: Vec::new() };
        annex.add_whole(&heading(sheet, field), Role::Band, Cut::BetweenItems, "heading");
        for (nth, table) in annex::tables(sheet, field).iter().enumerate() {
            let before = if nth == 0 { Cut::InField } else { Cut::BetweenItems };
            annex.add_table(table, &columns, before);
        }
        rows.append(&mut annex.rows);
    }
    rows
}

/// What the table is called, in a copy to work with beside what must be mended in it.
fn heading(sheet: &Sheet<'_>, field: FieldIx) -> String {
    let heading = annex::heading(sheet, field);
    let remark = labels::remark(sheet, field).filter(|_| sheet.options.is_working_copy);
    remark.map_or(heading.clone(), |remark| format!("{heading}\n! {remark}"))
}

/// The columns of the sheet over which each column of a table reaches, about as wide each.
fn spans(widths: &[u32], count: usize) -> Vec<(usize, usize)> {
    let mut spans = Vec::new();
    let mut start = 0;
    for nth in 0..count {
        let left = count - nth;
        let wanted = widths.iter().skip(start).sum::<u32>() / left as u32;
        let mut end = start;
        let mut width = widths.get(start).copied().unwrap_or_default();
        while end + left < widths.len() {
            let wider = width + widths[end + 1];
            // The last one takes all that is left.
            if left > 1 && wider.abs_diff(wanted) >= width.abs_diff(wanted) {
                break;
            }
            width = wider;
            end += 1;
        }
        spans.push((start, end));
        start = end + 1;
    }
    spans
}

struct Annex<'a> {
    id: &'a str,
    widths: &'a [u32],
    spans: Vec<(usize, usize)>,
    tallest: u32,
    rows: Vec<AnnexRow>,
}

impl Annex<'_> {
    fn add_table(&mut self, table: &PrintedTable, columns: &[TableColumn<'_>], before: Cut) {
        if !table.caption.is_empty() {
            self.add_whole(&table.caption, Role::Note, before, "caption");
        }
        let places = columns.iter().zip(&self.spans).map(|(column, span)| format!("{}={}", column.id, span.0));
        let id = format!("columns:{}", places.collect::<Vec<_>>().join(","));
        let titles: Vec<(String, Role)> = columns.iter().map(|column| (column.title.clone(), Role::Heading)).collect();
        let before = if table.caption.is_empty() { before } else { Cut::InField };
        self.add_cells(&titles, before, (&id, &id));
        // A row to be filled by hand.
        let blank = [vec![String::new(); columns.len()]];
        let rows = if table.rows.is_empty() { &blank[..] } else { &table.rows };
        for (nth, row) in rows.iter().enumerate() {
            let role = |column: &TableColumn<'_>| if column.is_figures { Role::Figures } else { Role::Cell };
            let cells: Vec<(String, Role)> = row.iter().cloned().zip(columns.iter().map(role)).collect();
            self.add_cells(&cells, if nth == 0 { Cut::InField } else { Cut::BetweenItems }, ("row", "more"));
        }
        for (row, note) in &table.notes {
            self.add_whole(note, Role::Note, Cut::InItem, &format!("notes:{row}"));
        }
    }

    /// A text over all columns, in several rows where it is too tall for one.
    fn add_whole(&mut self, text: &str, role: Role, before: Cut, id: &str) {
        let span = (0, self.widths.len().saturating_sub(1));
        let halves = TABLE.halves(self.width(span));
        for (nth, piece) in TABLE.pieces(text, halves, self.tallest).into_iter().enumerate() {
            self.rows.push(AnnexRow {
                height: TABLE.height_of(piece, halves).min(self.tallest),
                before: if nth == 0 { before } else { Cut::InField },
                id: format!("{}@{id}", self.id),
                cells: vec![(span, piece.to_owned(), role)],
            });
        }
    }

    /// A row of a table; what doesn't fit into it goes on in the next, under the second id.
    fn add_cells(&mut self, cells: &[(String, Role)], before: Cut, (first, more): (&str, &str)) {
        let halves: Vec<usize> = self.spans.iter().map(|&span| TABLE.halves(self.width(span))).collect();
        let pieces: Vec<Vec<&str>> =
            cells.iter().zip(&halves).map(|((text, _), &halves)| TABLE.pieces(text, halves, self.tallest)).collect();
        for nth in 0..pieces.iter().map(Vec::len).max().unwrap_or(0) {
            let texts: Vec<&str> = pieces.iter().map(|pieces| pieces.get(nth).copied().unwrap_or_default()).collect();
            let heights = texts.iter().zip(&halves).map(|(text, &halves)| TABLE.height_of(text, halves));
            self.rows.push(AnnexRow {
                height: heights.max().unwrap_or(0).min(self.tallest),
                before: if nth == 0 { before } else { Cut::InField },
                id: format!("{}@{}", self.id, if nth == 0 { first } else { more }),
                cells: self
                    .spans
                    .iter()
                    .zip(texts)
                    .zip(cells)
                    .map(|((&span, text), (_, role))| (span, text.to_owned(), *role))
                    .collect(),
            });
        }
    }

    fn width(&self, (first, last): (usize, usize)) -> u32 {
        self.widths.iter().take(last + 1).skip(first).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_columns_of_a_table_share_the_width_of_the_sheet() {
        let widths = [33, 105, 129, 273, 81, 345];
        assert_eq!(spans(&widths, 3), [(0, 2), (3, 4), (5, 5)]);
        assert_eq!(spans(&widths, 1), [(0, 5)]);
        assert_eq!(spans(&widths, 6), [(0, 0), (1, 1), (2, 2), (3, 3), (4, 4), (5, 5)]);
        assert_eq!(spans(&[10, 500], 2), [(0, 0), (1, 1)]);
    }
}
