//! Writes texts into cells of someone's workbook: every part but the sheets concerned stays byte for byte, and in these
//! sheets every cell but those written.

mod book;
mod chain;
mod heights;
mod patch;
mod scan;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _, Write as _};

use thiserror::Error;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::core::cell::At;
use crate::core::notice::Notice;
use crate::core::order::Order as _;
use crate::core::text::in_one_line;

/// The most bytes of a part that is read.
const MAX_PART: u64 = 128 << 20;
/// The most UTF-16 units and line breaks of a cell.
const LONGEST: (usize, usize) = (32_767, 253);

/// A text to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The sheet's name.
    pub sheet: String,
    /// The cell; of a merged one the top left.
    pub at: At,
    /// The text, lines separated by LF.
    pub text: String,
}

/// A workbook with the texts in it.
#[derive(Debug)]
pub struct Filled {
    /// The file.
    pub bytes: Vec<u8>,
    /// Positions of the edits whose text the cell can't show whole.
    pub hidden: Vec<usize>,
    /// Positions of the edits that were left out: their text is longer than any cell holds.
    pub too_long: Vec<usize>,
    /// Whether formulas will show what they were before until they are computed again.
    pub has_formulas: bool,
}

/// Why a cell can't be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Obstacle {
    /// It computes something.
    Formula,
    /// Other cells compute with its formula.
    SharedFormula,
    /// The sheet is protected and the cell is not open.
    Locked,
    /// No cell holds so much.
    TooLong,
    /// The workbook has no such sheet.
    NoSheet,
}

/// Why a workbook can't be filled.
#[derive(Debug, Error)]
pub enum FillError {
    /// Cells can't be written: positions of the edits, and why.
    #[error("{} obstacles", .0.len())]
    Obstacles(Vec<(usize, Obstacle)>),
    /// The package or a part of it is damaged.
    #[error("damaged: {0}")]
    Damaged(String),
}

impl Obstacle {
    /// Whether the person may say that it is written all the same.
    #[must_use]
    pub fn may_be_overcome(self) -> bool {
        matches!(self, Obstacle::Formula | Obstacle::Locked)
    }

    /// As it stands in JSON and in messages.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Obstacle::Formula => "formula",
            Obstacle::SharedFormula => "shared-formula",
            Obstacle::Locked => "locked",
            Obstacle::TooLong => "length",
            Obstacle::NoSheet => "no-sheet",
        }
    }
}

impl FillError {
    /// The error as something to tell a person; `path` is the template.
    #[must_use]
    pub fn notice(&self, path: &str) -> Notice {
        match self {
            FillError::Obstacles(obstacles) => {
                Notice::new("error-fill-obstacles").with("path", path).with("count", obstacles.len())
            }
            FillError::Damaged(cause) => {
                Notice::new("error-import-damaged").with("path", path).with("cause", cause.as_str())
            }
        }
    }
}

/// Writes texts into a workbook. `is_forced` writes over formulas and into locked cells too. A text that no cell could
/// hold is left out.
///
/// # Errors
/// A damaged workbook, cells that can't be written, or only texts that no cell could hold; then nothing is written.
pub fn fill(template: &[u8], edits: &[Edit], is_forced: bool) -> Result<Filled, FillError> {
    let book = book::Book::read(template)?;
    let mut obstacles: Vec<(usize, Obstacle)> = Vec::new();
    let mut by_sheet: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let mut too_long: Vec<usize> = Vec::new();
    for (ix, edit) in edits.iter().enumerate() {
        let breaks = edit.text.bytes().filter(|&byte| byte == b'\n').count();
        if edit.text.encode_utf16().count() > LONGEST.0 || breaks > LONGEST.1 {
            too_long.push(ix);
            continue;
        }
        match book.sheet(&edit.sheet) {
            Some(_) => by_sheet.entry(&edit.sheet).or_default().push(ix),
            None => obstacles.push((ix, Obstacle::NoSheet)),
        }
    }
    let mut parts: BTreeMap<String, String> = BTreeMap::new();
    let mut filled = Filled { bytes: Vec::new(), hidden: Vec::new(), too_long, has_formulas: book.has_formulas };
    let mut uncomputed: Vec<chain::Entry> = Vec::new();
    for (name, edits_of_sheet) in by_sheet {
        let Some(sheet) = book.sheet(name) else { continue };
        let xml = part(template, &sheet.part)?;
        let wanted: BTreeSet<(u32, u32)> =
            edits_of_sheet.iter().map(|&ix| (edits[ix].at.row, edits[ix].at.column)).collect();
        let scan = scan::Scan::read(&xml, &wanted)?;
        let mut patch = patch::Patch::new(&xml, &scan, &book.styles);
        for ix in edits_of_sheet {
            obstacles.extend(patch.obstacles(&edits[ix]).map(|obstacle| (ix, obstacle)));
            if patch.write(&edits[ix]) {
                filled.hidden.push(ix);
            }
            if scan.cell(edits[ix].at.row, edits[ix].at.column).is_some_and(|cell| cell.formula.is_some()) {
                uncomputed.push(chain::Entry { sheet: sheet.id, at: edits[ix].at });
            }
        }
        parts.insert(sheet.part.clone(), patch.finish());
    }
    obstacles.retain(|(_, obstacle)| !is_forced || !obstacle.may_be_overcome());
    if !obstacles.is_empty() || !edits.is_empty() && filled.too_long.len() == edits.len() {
        obstacles.extend(filled.too_long.iter().map(|ix| (*ix, Obstacle::TooLong)));
        obstacles.order_by_key(|(ix, _)| *ix);
        return Err(FillError::Obstacles(obstacles));
    }
    if !uncomputed.is_empty()
        && let Some(name) = &book.chain
    {
        let chain = chain::without(&part(template, name)?, &uncomputed)?;
        parts.insert(name.clone(), chain);
    }
    filled.bytes = packed(template, &parts)?;
    Ok(filled)
}

/// A part of a package as text.
fn part(package: &[u8], name: &str) -> Result<String, FillError> {
    let mut archive = ZipArchive::new(Cursor::new(package)).map_err(damaged)?;
    let part = archive.by_name(name).map_err(damaged)?;
    let mut text = String::new();
    part.take(MAX_PART).read_to_string(&mut text).map_err(damaged)?;
    Ok(text)
}

/// The package with other texts in some parts. All others keep their place and their bytes, packed as they were.
fn packed(template: &[u8], parts: &BTreeMap<String, String>) -> Result<Vec<u8>, FillError> {
    let mut archive = ZipArchive::new(Cursor::new(template)).map_err(damaged)?;
    let mut writer = ZipWriter::new(Cursor::new(Vec::with_capacity(template.len())));
    for at in 0..archive.len() {
        let part = archive.by_index_raw(at).map_err(damaged)?;
        let name = part.name().map_err(damaged)?.into_owned();
        let Some(text) = parts.get(&name) else {
            writer.raw_copy_file(part).map_err(damaged)?;
            continue;
        };
        let mut options = SimpleFileOptions::default().compression_method(part.compression());
        if let Some(time) = part.last_modified() {
            options = options.last_modified_time(time);
        }
        writer.start_file(name, options).map_err(damaged)?;
        writer.write_all(text.as_bytes()).map_err(damaged)?;
    }
    Ok(writer.finish().map_err(damaged)?.into_inner())
}

fn damaged(cause: impl std::fmt::Display) -> FillError {
    // It may quote the file.
    FillError::Damaged(in_one_line(&cause.to_string()))
}
