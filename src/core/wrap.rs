//! Soft wrap of Japanese and Latin text into rows: no row too wide, no 。 at the start of one (UAX #14).
//!
//! Each row depends only on the text behind its start, so that after an edit only the rows around it are made anew:
//! a key in an answer of 100,000 characters costs as much as in one of 500.

use unicode_linebreak::{BreakClass, break_property, linebreaks};

use super::text::{cluster_indices, clusters};

/// How wide a cluster is drawn, in columns.
pub type Measure = fn(&str) -> usize;

/// One row of wrapped text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Byte offset of the row's first cluster.
    pub start: usize,
    /// Byte offset behind the row's last cluster, before a line break.
    pub end: usize,
    /// Clusters in the row, a line break at its end included.
    pub clusters: usize,
    /// Whether the row ends with a line break.
    pub has_break: bool,
}

impl Row {
    /// Where the next row starts.
    #[must_use]
    pub fn next(&self) -> usize {
        self.end + usize::from(self.has_break)
    }
}

/// Text laid out in rows of a given width. There is always at least one row.
#[derive(Debug, Clone)]
pub struct Layout {
    width: usize,
    measure: Measure,
    rows: Vec<Row>,
    /// Of all rows.
    clusters: usize,
}

impl Layout {
    /// Lays out a text in rows of at most `width` columns (at least two, so that a full-width character fits).
    #[must_use]
    pub fn new(text: &str, width: usize, measure: Measure) -> Self {
        let mut layout = Layout { width: width.max(2), measure, rows: Vec::new(), clusters: 0 };
        layout.extend(text, 0, |_| false);
        layout
    }

    /// The width for which the text is laid out.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// The rows, from the top.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Characters (字) of the whole text.
    #[must_use]
    pub fn count(&self) -> usize {
        self.clusters
    }

    /// Takes in that `removed` bytes at `at` gave way to `inserted` ones; `text` is the text after the edit.
    pub fn edit(&mut self, text: &str, at: usize, removed: usize, inserted: usize) {
        // A shorter word may now fit into the row above, whose end may in turn be decided by the one above that.
        let first = self.row_at(at).saturating_sub(2);
        let Some(start) = self.rows.get(first).map(|row| row.start) else { return };
        let shift = |offset: usize| offset + inserted - removed;
        let mut behind: Vec<Row> = self.rows.split_off(first);
        let count = |rows: &[Row]| rows.iter().map(|row| row.clusters).sum::<usize>();
        self.clusters -= count(&behind);
        behind.retain(|row| row.start > at + removed);
        for row in &mut behind {
            row.start = shift(row.start);
            row.end = shift(row.end);
        }
        let mut met = behind.len();
        self.extend(text, start, |next| match behind.binary_search_by_key(&next, |row| row.start) {
            Ok(ix) => {
                met = ix;
                true
            }
            Err(_) => false,
        });
        let met = behind.get(met..).unwrap_or_default();
        self.rows.extend_from_slice(met);
        self.clusters += count(met);
    }

    /// The row in which an offset stands; at a soft wrap the lower one.
    #[must_use]
    pub fn row_at(&self, at: usize) -> usize {
        self.rows.partition_point(|row| row.start <= at).saturating_sub(1)
    }

    /// The row in which an offset ends, if it stands at a soft wrap: the upper one.
    #[must_use]
    pub fn row_ending_at(&self, at: usize) -> Option<usize> {
        let above = self.row_at(at).checked_sub(1)?;
        let row = self.rows.get(above)?;
        (row.end == at && !row.has_break).then_some(above)
    }

    /// The column at which an offset stands in its row.
    #[must_use]
    pub fn column_at(&self, text: &str, at: usize) -> usize {
        self.column_in(text, self.row_at(at), at)
    }

    /// The column of an offset in a row that holds it, or that ends with it.
    #[must_use]
    pub fn column_in(&self, text: &str, row: usize, at: usize) -> usize {
        let start = self.rows.get(row).map_or(at, |row| row.start);
        clusters(&text[start..at]).map(self.measure).sum::<usize>().min(self.width)
    }

    /// The offset at a column of a row, or the last one in the row before it.
    #[must_use]
    pub fn offset_at(&self, text: &str, row: usize, column: usize) -> usize {
        let Some(&Row { start, end, has_break, .. }) = self.rows.get(row) else { return text.len() };
        let mut left = column;
        let mut last = start;
        for (offset, cluster) in cluster_indices(&text[start..end]) {
            last = start + offset;
            let width = (self.measure)(cluster);
            if width > left {
                return last;
            }
            left -= width;
        }
        // Behind the last cluster of a softly wrapped row stands the next row's start.
        if has_break || row + 1 == self.rows.len() { end } else { last }
    }

    /// Appends rows from `start` on until the text ends or `is_known` says that the row which would come next is there.
    fn extend(&mut self, text: &str, start: usize, mut is_known: impl FnMut(usize) -> bool) {
        let mut at = start;
        loop {
            let row = next_row(text, at, self.width, self.measure);
            self.rows.push(row);
            self.clusters += row.clusters;
            at = row.next();
            if (at >= text.len() && !row.has_break) || is_known(at) {
                return;
            }
        }
    }
}

/// The row that starts at `start`. Spaces at its end may hang over the edge.
fn next_row(text: &str, start: usize, width: usize, measure: Measure) -> Row {
    let rest = &text[start..];
    let mut used = 0;
    let mut clusters = 0;
    for (offset, cluster) in cluster_indices(rest) {
        if cluster == "\n" {
            return Row { start, end: start + offset, clusters: clusters + 1, has_break: true };
        }
        let wide = measure(cluster);
        if used + wide > width && !is_space(cluster) && offset > 0 {
            let (before, behind) = rest.split_at(offset);
            let is_between_ideographs = before.ends_with(is_ideograph) && behind.starts_with(is_ideograph);
            let at = if is_between_ideographs { None } else { last_break(&rest[..offset + cluster.len()]) };
            let (offset, clusters) = at.unwrap_or((offset, clusters));
            return Row { start, end: start + offset, clusters, has_break: false };
        }
        used += wide;
        clusters += 1;
    }
    Row { start, end: text.len(), clusters, has_break: false }
}

/// The last place before the last cluster of a text at which a row may end: its offset, and the clusters up to there.
///
/// What lies behind is not looked at: the next place to break may be a megabyte away.
fn last_break(text: &str) -> Option<(usize, usize)> {
    let mut breaks = linebreaks(text).map(|(offset, _)| offset).peekable();
    let mut last = None;
    for (clusters, (offset, _)) in cluster_indices(text).enumerate() {
        while breaks.next_if(|&at| at < offset).is_some() {}
        if offset > 0 && breaks.next_if_eq(&offset).is_some() {
            last = Some((offset, clusters));
        }
    }
    last
}

/// Whether a row may end between two of them, whatever stands around (LB31).
fn is_ideograph(char: char) -> bool {
    matches!(break_property(char.into()), BreakClass::Ideographic)
}

fn is_space(cluster: &str) -> bool {
    cluster == " "
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthStr as _;

    use super::*;

    fn measure(cluster: &str) -> usize {
        cluster.width()
    }

    fn rows(text: &str, width: usize) -> Vec<&str> {
        Layout::new(text, width, measure).rows().iter().map(|row| &text[row.start..row.end]).collect()
    }

    #[test]
    fn japanese_wraps_anywhere_but_before_closing_signs() {
        assert_eq!(rows("中小企業の受注。次の文", 14), ["中小企業の受", "注。次の文"]);
        assert_eq!(rows("「引用」です", 6), ["「引", "用」で", "す"]);
    }

    #[test]
    fn rows_may_end_between_all_ideographs() {
        let ideographs: Vec<char> =
            ('\u{3000}'..='\u{30ff}').chain("漢字一龠豈😀가".chars()).filter(|&char| is_ideograph(char)).collect();
        assert!(ideographs.len() > 100);
        for (one, other) in ideographs.iter().flat_map(|one| ideographs.iter().map(move |other| (one, other))) {
            let text = format!("a{one}{other}");
            assert!(linebreaks(&text).any(|(at, _)| at == 1 + one.len_utf8()), "{text}");
        }
    }

    #[test]
    fn words_stay_whole_where_they_fit() {
        assert_eq!(rows("plain English words", 8), ["plain ", "English ", "words"]);
        assert_eq!(rows("https://example.jp/a", 8), ["https://", "example.", "jp/a"]);
        assert_eq!(rows("aaaaaaaaaaaa", 5), ["aaaaa", "aaaaa", "aa"]);
    }

    #[test]
    fn line_breaks_are_rows_and_counted() {
        let layout = Layout::new("一\n\n二\n", 10, measure);
        assert_eq!(layout.rows().len(), 4);
        assert_eq!(layout.count(), 5);
    }

    #[test]
    fn an_empty_text_has_one_row() {
        assert_eq!(rows("", 10), [""]);
    }

    #[test]
    fn columns_and_offsets_agree() {
        let text = "中小企業の受注。次の文\nabc";
        let layout = Layout::new(text, 14, measure);
        for (at, _) in cluster_indices(text) {
            let row = layout.row_at(at);
            assert_eq!(layout.offset_at(text, row, layout.column_at(text, at)), at);
        }
    }
}
