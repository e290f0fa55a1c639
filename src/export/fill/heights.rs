//! How tall a row must be for a text in it to be seen, in a font of which only the size is known.

use unicode_width::UnicodeWidthStr as _;

use super::book::Style;
use super::scan::Scan;
use crate::core::wrap::Layout;

/// Height of a line for each point of type: that of 游ゴシック, the tallest of the usual fonts.
const LINE: f64 = 1.7;
/// Size of type in which the widths of columns are counted, in points.
const RULER: f64 = 11.0;
/// No row is taller, in points.
pub const TALLEST: f64 = 409.0;

/// What a text needs and has at its place.
pub struct Room {
    /// In points.
    pub needed: f64,
    /// In points, over all rows of a merged cell.
    pub given: f64,
    /// The last row of it.
    pub last_row: u32,
    /// Whether the text runs on beside the cell instead of in it.
    pub runs_out: bool,
}

/// The room of a text in a cell.
pub fn room(scan: &Scan, style: Style, row: u32, column: u32, text: &str) -> Room {
    let merged = scan.merged.iter().find(|[first, _]| *first == (row, column));
    let (last_row, last_column) = merged.map_or((row, column), |[_, last]| *last);
    let width: f64 = (column..=last_column).map(|column| width(scan, column)).sum();
    let halves = (width * RULER / style.points.max(1.0)).floor().clamp(2.0, 1000.0) as usize;
    let lines = Layout::new(text, halves, |cluster| cluster.width_cjk().min(2)).rows().len();
    let given = (row..=last_row.min(row + 1000)).map(|row| height(scan, row)).sum();
    let lines = if style.wraps { lines } else { 1 };
    // A row for one line shows one, however low it is.
    let needed = if lines > 1 { lines as f64 * style.points * LINE } else { 0.0 };
    Room { needed, given, last_row, runs_out: !style.wraps && (text.contains('\n') || text.width_cjk() > halves) }
}

/// Height of a row in points.
pub fn height(scan: &Scan, row: u32) -> f64 {
    scan.rows.get(&row).and_then(|row| row.height).unwrap_or(scan.default_height)
}

fn width(scan: &Scan, column: u32) -> f64 {
    scan.columns(column).map_or(scan.default_width, |columns| columns.width)
}
