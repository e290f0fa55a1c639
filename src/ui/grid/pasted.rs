//! Cells as spreadsheets put them on the clipboard: tabs between cells, a line a row, quotes around a cell of several
//! lines.

use csv::ReaderBuilder;

use crate::core::text::fold;

/// The cells of a text, folded as typed text is; `None` where it is the text of one cell.
#[must_use]
pub fn cells(text: &str) -> Option<Vec<Vec<String>>> {
    if !text.contains('\t') {
        return None;
    }
    let mut reader =
        ReaderBuilder::new().delimiter(b'\t').has_headers(false).flexible(true).from_reader(text.as_bytes());
    let row = |row: csv::StringRecord| row.iter().map(|cell| fold("", cell).text).collect();
    reader.records().map(|read| read.map(row).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_copies_is_cells() {
        let read = |text: &str| cells(text);
        assert_eq!(read("一\r二"), None);
        for end in ["\n", "\r", "\r\n"] {
            let text = format!("受注\t99%{end}\"ｶﾞ \"\"x\"\"\n二行\"\t1{end}");
            assert_eq!(read(&text).unwrap(), [["受注", "99%"], ["ガ \"x\"\n二行", "1"]]);
        }
        assert_eq!(read("a\t\n\tb\tc").unwrap(), [vec!["a", ""], vec!["", "b", "c"]]);
    }
}
