//! A sheet's text with some cells replaced. Everything else stays byte for byte, but for rows that must be taller.

use std::collections::BTreeMap;
use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::book::Style;
use super::heights::{self, TALLEST};
use super::scan::{Element, Formula, Scan};
use super::{Edit, Obstacle};
use crate::core::order::Order as _;

/// A sheet's text on the way to another.
pub struct Patch<'a> {
    xml: &'a str,
    scan: &'a Scan,
    styles: &'a [Style],
    /// Cells by row and column, to take the place of what is there or to be put in.
    cells: BTreeMap<(u32, u32), String>,
    /// Rows that need another height, in points.
    heights: BTreeMap<u32, f64>,
}

impl<'a> Patch<'a> {
    /// A sheet as it is.
    pub fn new(xml: &'a str, scan: &'a Scan, styles: &'a [Style]) -> Self {
        Patch { xml, scan, styles, cells: BTreeMap::new(), heights: BTreeMap::new() }
    }

    /// What stands against writing a cell.
    pub fn obstacles(&self, edit: &Edit) -> impl Iterator<Item = Obstacle> {
        let formula = match self.scan.cell(edit.at.row, edit.at.column).and_then(|cell| cell.formula) {
            Some(Formula::Own) => Some(Obstacle::Formula),
            Some(Formula::Shared) => Some(Obstacle::SharedFormula),
            None => None,
        };
        let is_locked = self.scan.is_protected && self.style(edit.at.row, edit.at.column).is_locked;
        formula.into_iter().chain(is_locked.then_some(Obstacle::Locked))
    }

    /// Writes a text into a cell. Answers whether some of it will be hidden.
    pub fn write(&mut self, edit: &Edit) -> bool {
        let (row, column) = (edit.at.row, edit.at.column);
        let prefix = &self.scan.prefix;
        let style = self.scan.style(row, column).map_or_else(String::new, |style| format!(" s=\"{}\"", escaped(style)));
        let cell = format!(
            "<{prefix}c r=\"{}\"{style} t=\"inlineStr\"><{prefix}is><{prefix}t xml:space=\"preserve\">{}</{prefix}t></{prefix}is></{prefix}c>",
            edit.at.name(),
            escaped(&edit.text)
        );
        self.cells.insert((row, column), cell);
        let room = heights::room(self.scan, self.style(row, column), row, column, &edit.text);
        if room.needed <= room.given {
            return room.runs_out;
        }
        let last =
            self.heights.get(&room.last_row).copied().unwrap_or_else(|| heights::height(self.scan, room.last_row));
        let wanted = heights::height(self.scan, room.last_row) + room.needed - room.given;
        self.heights.insert(room.last_row, last.max(wanted.ceil()).min(TALLEST));
        room.runs_out || wanted > TALLEST
    }

    /// The text with everything in its place.
    #[must_use]
    pub fn finish(self) -> String {
        let mut changes: Vec<(Range<usize>, String)> = Vec::new();
        let mut by_row: BTreeMap<u32, Vec<(u32, &String)>> = BTreeMap::new();
        for ((row, column), cell) in &self.cells {
            by_row.entry(*row).or_default().push((*column, cell));
        }
        for row in self.heights.keys() {
            by_row.entry(*row).or_default();
        }
        for (row, cells) in by_row {
            match self.scan.rows.get(&row) {
                Some(scanned) => self.change_row(row, &scanned.element, &cells, &mut changes),
                None => {
                    let at = self.scan.rows.range(row..).next().map(|(_, next)| next.element.all.start);
                    let at = at.unwrap_or_else(|| self.end_of(&self.scan.data));
                    changes.push((at..at, self.new_row(row, &cells)));
                }
            }
        }
        // What is put in at one place stands in order; what takes a place stands behind what is put in before it.
        changes.order_by_key(|(range, _)| (range.start, range.end));
        let mut text = String::with_capacity(self.xml.len() + changes.len() * 100);
        let data = &self.scan.data;
        let mut at = 0;
        for (range, change) in changes {
            text.push_str(self.xml.get(at..range.start).unwrap_or_default());
            text.push_str(&change);
            at = range.end;
        }
        if data.is_empty && at <= data.tag.end {
            return self.opened(&text, at);
        }
        text.push_str(self.xml.get(at..).unwrap_or_default());
        text
    }

    fn change_row(
        &self,
        row: u32,
        element: &Element,
        cells: &[(u32, &String)],
        changes: &mut Vec<(Range<usize>, String)>,
    ) {
        let tag = self.xml.get(element.tag.clone()).unwrap_or_default();
        let tag_with_height = self.heights.get(&row).map(|height| with_height(tag, *height));
        if element.is_empty && !cells.is_empty() {
            let tag = tag_with_height.unwrap_or_else(|| tag.to_owned());
            let tag = tag.strip_suffix("/>").unwrap_or(&tag).trim_end().to_owned();
            let cells: String = cells.iter().map(|(_, cell)| cell.as_str()).collect();
            changes.push((element.all.clone(), format!("{tag}>{cells}</{}row>", self.scan.prefix)));
            return;
        }
        changes.extend(tag_with_height.map(|tag| (element.tag.clone(), tag)));
        for (column, cell) in cells {
            let place = match self.scan.cell(row, *column) {
                Some(known) => known.element.all.clone(),
                None => {
                    let next = self.scan.next_cell(row, *column).map(|next| next.element.all.start);
                    let at = next.unwrap_or_else(|| self.end_of(element));
                    at..at
                }
            };
            changes.push((place, (*cell).clone()));
        }
    }

    fn new_row(&self, row: u32, cells: &[(u32, &String)]) -> String {
        let prefix = &self.scan.prefix;
        let tag = format!("<{prefix}row r=\"{}\">", row + 1);
        let tag = self.heights.get(&row).map_or(tag.clone(), |height| with_height(&tag, *height));
        let cells: String = cells.iter().map(|(_, cell)| cell.as_str()).collect();
        format!("{tag}{cells}</{prefix}row>")
    }

    /// Where the last tag of an element begins.
    fn end_of(&self, element: &Element) -> usize {
        if element.is_empty {
            return element.tag.end;
        }
        let all = self.xml.get(element.all.clone()).unwrap_or_default();
        element.all.start + all.rfind("</").unwrap_or(0)
    }

    /// A sheet that had no row: its element of rows, which was one tag, around what was put in behind it.
    fn opened(&self, text: &str, at: usize) -> String {
        let data = &self.scan.data;
        let (before, rows) = text.split_at(data.tag.end.min(text.len()));
        if rows.is_empty() {
            return format!("{text}{}", self.xml.get(at..).unwrap_or_default());
        }
        let before = before.strip_suffix("/>").unwrap_or(before).trim_end();
        format!("{before}>{rows}</{}sheetData>{}", self.scan.prefix, self.xml.get(at..).unwrap_or_default())
    }

    fn style(&self, row: u32, column: u32) -> Style {
        let style = self.scan.style(row, column).and_then(|style| style.parse::<usize>().ok()).unwrap_or(0);
        self.styles.get(style).copied().unwrap_or_default()
    }
}

/// A row's tag with another height; its other attributes stay as they are.
fn with_height(tag: &str, points: f64) -> String {
    let Ok(Event::Start(start) | Event::Empty(start)) = Reader::from_str(tag).read_event() else {
        return tag.to_owned();
    };
    let mut changed = format!("<{}", start.name().as_ref());
    for attribute in start.attributes().with_checks(false).flatten() {
        let key = attribute.key.as_ref();
        if key != "ht" && key != "customHeight" {
            let quote = if attribute.value.contains('"') { '\'' } else { '"' };
            changed.push_str(&format!(" {key}={quote}{}{quote}", attribute.value));
        }
    }
    changed.push_str(&format!(" ht=\"{points}\" customHeight=\"1\""));
    changed.push_str(if tag.ends_with("/>") { "/>" } else { ">" });
    changed
}

/// A text as it stands between tags. What looks like an escaped character (`_x0041_`) is kept from being taken for one.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (at, char) in text.char_indices() {
        match char {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '_' if is_escape(&text[at..]) => escaped.push_str("_x005F_"),
            '\n' => escaped.push('\n'),
            '\u{fffe}' | '\u{ffff}' => {}
            control if control.is_control() => {}
            other => escaped.push(other),
        }
    }
    escaped
}

fn is_escape(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digits = bytes.get(2..6);
    bytes.get(1).is_some_and(|byte| *byte == b'x')
        && bytes.get(6) == Some(&b'_')
        && digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
}
