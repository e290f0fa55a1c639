//! What a workbook says of itself: which part is which sheet, and what of a cell's style matters for writing into it.

use std::collections::HashMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::{FillError, damaged, part};

/// Where a package says which part is the workbook.
const ROOT: &str = "_rels/.rels";

/// A workbook without its cells.
pub struct Book {
    /// In the workbook's order.
    pub sheets: Vec<BookSheet>,
    /// By the number that cells carry.
    pub styles: Vec<Style>,
    /// The part that lists in which order formulas are computed.
    pub chain: Option<String>,
    /// Whether any cell computes something.
    pub has_formulas: bool,
}

/// A sheet of a workbook.
pub struct BookSheet {
    /// As on its tab.
    pub name: String,
    /// Its number in the workbook.
    pub id: u32,
    /// The part that holds it.
    pub part: String,
}

/// What of a cell's style matters for writing into it.
#[derive(Clone, Copy)]
pub struct Style {
    /// Whether it can't be written while the sheet is protected.
    pub is_locked: bool,
    /// Whether its text runs over several lines.
    pub wraps: bool,
    /// Size of type in points.
    pub points: f64,
}

impl Default for Style {
    fn default() -> Self {
        Style { is_locked: true, wraps: false, points: 11.0 }
    }
}

impl Book {
    /// Reads it.
    ///
    /// # Errors
    /// A part is missing or damaged.
    pub fn read(package: &[u8]) -> Result<Self, FillError> {
        let root = relations(&part(package, ROOT)?, "")?;
        let main = root.values().find(|relation| relation.kind == "officeDocument");
        let main = main.ok_or_else(|| damaged(ROOT))?.target.clone();
        let (folder, file) = main.rsplit_once('/').map_or(("", main.as_str()), |(folder, file)| (folder, file));
        let relations_of_main =
            if folder.is_empty() { format!("_rels/{file}.rels") } else { format!("{folder}/_rels/{file}.rels") };
        let relations = relations(&part(package, &relations_of_main)?, folder)?;
        let of_kind = |kind: &str| relations.values().find(|relation| relation.kind == kind);
        let styles = of_kind("styles").map(|styles| read_styles(&part(package, &styles.target)?)).transpose()?;
        let chain = of_kind("calcChain").map(|chain| chain.target.clone());
        let mut sheets = Vec::new();
        each_start(&part(package, &main)?, |start| {
            if start.local_name().as_ref() == "sheet"
                && let (Some(name), Some(id), Some(relation)) =
                    (value(start, "name"), value(start, "sheetId"), value(start, "id"))
                && let (Ok(id), Some(relation)) = (id.parse(), relations.get(&relation))
            {
                sheets.push(BookSheet { name, id, part: relation.target.clone() });
            }
        })?;
        Ok(Book { sheets, styles: styles.unwrap_or_default(), has_formulas: chain.is_some(), chain })
    }

    /// The sheet of a name.
    #[must_use]
    pub fn sheet(&self, name: &str) -> Option<&BookSheet> {
        self.sheets.iter().find(|sheet| sheet.name == name)
    }
}

struct Relation {
    kind: String,
    target: String,
}

/// Relations by their ids; targets as names of parts.
fn relations(xml: &str, folder: &str) -> Result<HashMap<String, Relation>, FillError> {
    let mut relations = HashMap::new();
    each_start(xml, |start| {
        let of = |name| value(start, name);
        if start.local_name().as_ref() == "Relationship"
            && let (Some(id), Some(kind), Some(target)) = (of("Id"), of("Type"), of("Target"))
            && of("TargetMode").is_none_or(|mode| mode != "External")
        {
            let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
            relations.insert(id, Relation { kind, target: resolved(folder, &target) });
        }
    })?;
    Ok(relations)
}

/// A target's name as the package has it: from its root where it begins so, else from the folder.
fn resolved(folder: &str, target: &str) -> String {
    let path = match target.strip_prefix('/') {
        Some(path) => path.to_owned(),
        None => format!("{folder}/{target}"),
    };
    let mut names: Vec<&str> = Vec::new();
    for name in path.split('/') {
        match name {
            "" | "." => {}
            ".." => _ = names.pop(),
            name => names.push(name),
        }
    }
    names.join("/")
}

/// Styles by the number that cells carry.
fn read_styles(xml: &str) -> Result<Vec<Style>, FillError> {
    let (mut sizes, mut styles): (Vec<f64>, Vec<Style>) = (Vec::new(), Vec::new());
    let mut reader = Reader::from_str(xml);
    let mut around: Vec<String> = Vec::new();
    loop {
        let event = reader.read_event().map_err(damaged)?;
        let (start, is_open) = match &event {
            Event::Start(start) => (start, true),
            Event::Empty(start) => (start, false),
            Event::End(_) => {
                around.pop();
                continue;
            }
            Event::Eof => return Ok(styles),
            _ => continue,
        };
        let name = start.local_name().as_ref().to_owned();
        let is_in = |outer: &str| around.iter().any(|name| name == outer);
        let is_on = |name| value(start, name).is_some_and(|value| value == "1" || value == "true");
        match name.as_str() {
            "font" if is_in("fonts") => sizes.push(Style::default().points),
            "sz" if is_in("fonts") => {
                if let (Some(size), Some(points)) =
                    (sizes.last_mut(), value(start, "val").and_then(|points| points.parse().ok()))
                {
                    *size = points;
                }
            }
            "xf" if is_in("cellXfs") => {
                let font = value(start, "fontId").and_then(|font| font.parse::<usize>().ok()).unwrap_or(0);
                let points = sizes.get(font).copied().unwrap_or(Style::default().points);
                styles.push(Style { points, ..Style::default() });
            }
            "protection" if is_in("cellXfs") => {
                if let Some(style) = styles.last_mut() {
                    style.is_locked = value(start, "locked").is_none_or(|locked| locked == "1" || locked == "true");
                }
            }
            "alignment" if is_in("cellXfs") => {
                if let Some(style) = styles.last_mut() {
                    style.wraps = is_on("wrapText");
                }
            }
            _ => {}
        }
        if is_open {
            around.push(name);
        }
    }
}

/// The value of an attribute, whatever its prefix.
pub fn value(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = start.attributes();
    let found =
        attributes.with_checks(false).flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
    quick_xml::escape::unescape(&found.value).ok().map(|value| value.into_owned())
}

fn each_start(xml: &str, mut tell: impl FnMut(&BytesStart<'_>)) -> Result<(), FillError> {
    let mut reader = Reader::from_str(xml);
    loop {
        match reader.read_event().map_err(damaged)? {
            Event::Start(start) | Event::Empty(start) => tell(&start),
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}
