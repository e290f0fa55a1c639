//! The order in which a workbook computes its formulas. Where a formula has gone, its place in the order must go too:
//! else Excel calls the workbook damaged.

use quick_xml::Reader;
use quick_xml::events::Event;

use super::book::value;
use super::{FillError, damaged};
use crate::core::cell::At;

/// A cell that no longer computes anything.
pub struct Entry {
    /// The sheet's number in the workbook.
    pub sheet: u32,
    /// Where it is.
    pub at: At,
}

/// The order without some cells. An entry without a sheet is of the same one as the entry before it.
pub fn without(xml: &str, gone: &[Entry]) -> Result<String, FillError> {
    let mut reader = Reader::from_str(xml);
    let mut kept = String::with_capacity(xml.len());
    let (mut sheet, mut kept_sheet) = (0, 0);
    let mut start = 0;
    loop {
        let event = reader.read_event().map_err(damaged)?;
        let end = usize::try_from(reader.buffer_position()).map_err(damaged)?;
        let raw = xml.get(start..end).unwrap_or_default();
        start = end;
        match event {
            Event::Eof => return Ok(kept),
            Event::Start(entry) | Event::Empty(entry) if entry.local_name().as_ref() == "c" => {
                let own = value(&entry, "i").and_then(|id| id.parse().ok());
                sheet = own.unwrap_or(sheet);
                let at = value(&entry, "r").and_then(|name| At::from_name(&name));
                if gone.iter().any(|gone| gone.sheet == sheet && Some(gone.at) == at) {
                    continue;
                }
                if own.is_none() && kept_sheet != sheet {
                    let tag = entry.name();
                    kept.push_str(&raw.replacen(tag.as_ref(), &format!("{} i=\"{sheet}\"", tag.as_ref()), 1));
                } else {
                    kept.push_str(raw);
                }
                kept_sheet = sheet;
            }
            _ => kept.push_str(raw),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_that_followed_one_that_is_gone_names_its_sheet() {
        let xml = r#"<calcChain><c r="A1" i="1"/><c r="A2"/><c r="B1" i="2" l="1"/><c r="B2"/></calcChain>"#;
        let gone = |sheet, row, column| Entry { sheet, at: At { row, column } };
        assert_eq!(
            without(xml, &[gone(1, 0, 0), gone(2, 0, 1)]).unwrap(),
            r#"<calcChain><c i="1" r="A2"/><c i="2" r="B2"/></calcChain>"#
        );
        assert_eq!(without(xml, &[gone(1, 1, 0)]).unwrap(), xml.replace(r#"<c r="A2"/>"#, ""));
        assert_eq!(without(xml, &[gone(3, 0, 0)]).unwrap(), xml);
    }
}
