//! Where in someone's workbook the answers to a form belong.

use std::collections::{HashMap, HashSet};

use super::columns::AnswerColumns;
use super::found::Place;
use super::keys::Keys;
use super::rows::{How, asking_rows, is_asked};
use super::tables;
use super::workbook::Workbook;
use crate::core::form::FieldIx;
use crate::core::order::Order as _;
use crate::words::FormFolder;

/// Of a field that so many rows ask for, further ones make no difference: it can't be told which is meant.
const MOST_ROWS: usize = 100;

/// Where the answers belong.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Template {
    /// One for each field that the workbook asks for, in the form's order.
    pub targets: Vec<Target>,
    /// What it asks beside the prompts found that is no field's prompt.
    pub strange: Vec<(String, Place)>,
    /// Tells workbooks of different structure apart, whatever answers are in them.
    pub structure: u64,
}

/// Where the answer to a field belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The field.
    pub field: FieldIx,
    /// The cell; several where it can't be told which.
    pub places: Vec<Place>,
    /// By what it is known.
    pub how: How,
    /// Whether the place may be another field's.
    pub is_shared: bool,
}

impl Target {
    /// The place, if there is one only.
    #[must_use]
    pub fn place(&self) -> Option<&Place> {
        match self.places.as_slice() {
            [place] if !self.is_shared => Some(place),
            _ => None,
        }
    }
}

impl Template {
    /// Looks through a workbook.
    #[must_use]
    pub fn new(workbook: &Workbook, folder: &FormFolder) -> Self {
        let keys = Keys::new(folder);
        let mut template = Template::default();
        let mut structure = Fnv::default();
        let mut targets: Vec<Target> = Vec::new();
        let mut asked: HashMap<(FieldIx, How), usize> = HashMap::new();
        for sheet in &workbook.sheets {
            let (sheet, _) = &tables::take(sheet, &folder.form);
            let rows = asking_rows(sheet, &keys, false);
            let columns = AnswerColumns::new(sheet, &keys, &rows);
            let mut answers = HashSet::new();
            for row in &rows {
                let cells = columns.cells(sheet, row, row.row);
                answers.extend(cells.iter().copied().filter(|at| !sheet.text(*at).is_empty()));
                for &field in &row.fields {
                    let asked = asked.entry((field, row.how)).or_insert(0);
                    *asked += 1;
                    if *asked > MOST_ROWS {
                        continue;
                    }
                    let place = |&at| Place { sheet: sheet.name.clone(), cell: Some(at) };
                    let places = cells.iter().map(place).collect();
                    let is_shared = row.fields.len() > 1;
                    targets.push(Target { field, places, how: row.how, is_shared });
                }
            }
            structure.add(&sheet.name);
            for cell in sheet.cells.iter().filter(|cell| !answers.contains(&cell.at)) {
                structure.add(&cell.at.name());
                structure.add(&cell.text);
            }
            let Some(prompt) = rows.iter().find_map(|row| row.prompt).map(|(first, _)| first) else { continue };
            let first = columns.heading.map(|row| row + 1).or(rows.first().map(|row| row.row)).unwrap_or(0);
            let strange = sheet.cells.iter().filter(|cell| cell.at.column == prompt && cell.at.row >= first);
            template.strange.extend(strange.filter(|cell| !is_asked(&rows, cell.at.row)).map(|cell| {
                let place = Place { sheet: sheet.name.clone(), cell: Some(cell.at) };
                (cell.text.clone(), place)
            }));
        }
        template.structure = structure.0;
        template.targets = joined(targets);
        template
    }
}

/// The places of each field together; doubtful ones only where there is no sure one.
fn joined(mut targets: Vec<Target>) -> Vec<Target> {
    targets.order_by_key(|target| (target.field, target.how));
    let mut joined: Vec<Target> = Vec::new();
    for target in targets {
        match joined.last_mut().filter(|last| last.field == target.field) {
            Some(last) if target.how.is_doubtful() && !last.how.is_doubtful() => {}
            Some(last) => {
                last.is_shared |= target.is_shared;
                last.places.extend(target.places);
            }
            None => joined.push(target),
        }
    }
    for target in &mut joined {
        let mut known = HashSet::new();
        target.places.retain(|place| known.insert(place.clone()));
    }
    joined
}

/// FNV-1a: a hash that stays the same across versions of Rust, since it names files.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Fnv(0xcbf2_9ce4_8422_2325)
    }
}

impl Fnv {
    fn add(&mut self, text: &str) {
        for byte in text.bytes().chain([0]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
