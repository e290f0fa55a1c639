//! Which field each row of a sheet asks for: by the id that our own sheets hide, by prompt, item, likeness or number.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::keys::Keys;
use super::workbook::{At, Cell, Range, Sheet};
use crate::core::form::{FieldIx, Form, ItemIx};

/// From here on a text is taken for a prompt of the item whose number stands beside it.
const LIKE_IN_ITEM: f64 = 0.6;
/// From here on a text is taken for a prompt of the form.
const LIKE: f64 = 0.85;
/// So much liker than the next one the likest prompt must be.
const APART: f64 = 0.05;
/// Over how many cells a prompt may be spread.
const MOST_PIECES: usize = 4;

/// A row that asks for a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskingRow {
    /// The first row of it.
    pub row: u32,
    /// The last row, where the prompt stands over several.
    pub last_row: u32,
    /// The field; several where it can't be told which of them.
    pub fields: Vec<FieldIx>,
    /// By what it is known.
    pub how: How,
    /// The columns of the prompt; `None` where there is only an id or a number.
    pub prompt: Option<(u32, u32)>,
    /// The column of the id or number.
    pub id: Option<u32>,
    /// Which part of a long answer stands in the row, from 1.
    pub piece: u32,
}

impl AskingRow {
    /// A row whose prompt stands in a cell.
    fn with_prompt(sheet: &Sheet, cell: &Cell, fields: Vec<FieldIx>, how: How) -> Self {
        let Range { first, last } = sheet.range(cell.at);
        let prompt = Some((first.column, last.column));
        AskingRow { row: cell.at.row, last_row: last.row, fields, how, prompt, id: None, piece: 1 }
    }
}

/// By what a row is known, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    /// By the field's id.
    Id,
    /// By the number in a plain list.
    Number,
    /// By the prompt.
    Prompt,
    /// By the name of an item that has one field.
    Item,
    /// By a prompt that is like it, or that stands beside another number.
    Like,
}

impl How {
    /// As it stands in JSON and in messages.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            How::Id => "id",
            How::Number => "number",
            How::Prompt => "prompt",
            How::Item => "item",
            How::Like => "like",
        }
    }

    /// Whether a person should look at it.
    #[must_use]
    pub fn is_doubtful(self) -> bool {
        matches!(self, How::Item | How::Like)
    }
}

/// The rows of a sheet that ask for a field, from the top; each ends before the next one begins.
#[must_use]
pub fn asking_rows(sheet: &Sheet, keys: &Keys<'_>, is_plain: bool) -> Vec<AskingRow> {
    let mut rows: BTreeMap<u32, AskingRow> = BTreeMap::new();
    for cells in sheet.rows() {
        let found = by_id(sheet, keys, cells).or_else(|| by_prompt(sheet, keys, cells));
        if let Some(row) = found
            && !rows.values().next_back().is_some_and(|above| above.id.is_none() && above.last_row >= row.row)
        {
            rows.insert(row.row, row);
        }
    }
    let context = Context::new(sheet, keys, rows.values());
    let mut before = None;
    for row in rows.values_mut().filter(|row| row.how == How::Prompt) {
        context.settle(row, keys.form, before);
        before = row.fields.first().copied();
    }
    let asked: HashSet<FieldIx> = rows.values().flat_map(|row| row.fields.iter().copied()).collect();
    let mut more: Vec<AskingRow> = Vec::new();
    for cells in sheet.rows().filter(|cells| cells.first().is_some_and(|cell| !rows.contains_key(&cell.at.row))) {
        match by_item(sheet, keys, cells, &context) {
            Some(row) => more.push(row),
            None => more.extend(by_likeness(sheet, keys, cells, &context)),
        }
        more.extend(is_plain.then(|| by_number(keys, cells)).flatten());
    }
    more.retain(|row| row.fields.iter().all(|field| !asked.contains(field)));
    // Likenesses count where most prompts stand: elsewhere an answer could be like a prompt.
    let column = prompt_column(rows.values().chain(more.iter().filter(|row| row.how == How::Like)));
    more.retain(|row| row.how != How::Like || row.prompt.map(|(first, _)| first) == column);
    for row in more {
        rows.entry(row.row).or_insert(row);
    }
    let mut rows: Vec<AskingRow> = rows.into_values().collect();
    let mut below = u32::MAX;
    for row in rows.iter_mut().rev() {
        row.last_row = row.last_row.min(below - 1);
        below = row.row;
    }
    rows
}

/// Whether a row belongs to one of those that ask.
#[must_use]
pub fn is_asked(asking: &[AskingRow], row: u32) -> bool {
    let behind = asking.partition_point(|asking| asking.row <= row);
    asking.get(..behind).and_then(<[_]>::last).is_some_and(|asking| asking.last_row >= row)
}

/// The field and the piece that an id names: `30-service-description`, `30-service-description#2`.
#[must_use]
pub fn field_of_id(form: &Form, text: &str) -> Option<(FieldIx, u32)> {
    let (id, piece) = text.trim().rsplit_once('#').unwrap_or((text.trim(), "1"));
    Some((form.field(id)?, piece.parse().ok()?))
}

fn by_id(sheet: &Sheet, keys: &Keys<'_>, cells: &[Cell]) -> Option<AskingRow> {
    let (cell, (field, piece)) = cells.iter().find_map(|cell| Some((cell, field_of_id(keys.form, &cell.text)?)))?;
    let prompt = cells.iter().find(|cell| keys.prompt(&cell.text).contains(&field));
    let row = cell.at.row;
    let prompt = prompt.map(|cell| columns(sheet, cell.at));
    Some(AskingRow { row, last_row: row, fields: vec![field], how: How::Id, prompt, id: Some(cell.at.column), piece })
}

fn by_prompt(sheet: &Sheet, keys: &Keys<'_>, cells: &[Cell]) -> Option<AskingRow> {
    cells.iter().find_map(|cell| match keys.prompt(&cell.text) {
        [] if keys.begins_prompt(&cell.text) => {
            let (fields, last) = spread(sheet, keys, cell)?;
            let asking = AskingRow::with_prompt(sheet, cell, fields.to_vec(), How::Prompt);
            let prompt = asking.prompt.map(|(first, _)| (first, last.column));
            Some(AskingRow { last_row: last.row, prompt, ..asking })
        }
        [] => None,
        fields => Some(AskingRow::with_prompt(sheet, cell, fields.to_vec(), How::Prompt)),
    })
}

/// A prompt that is spread over several cells, side by side or one below the other, and where the last one is.
fn spread<'a>(sheet: &Sheet, keys: &'a Keys<'_>, cell: &Cell) -> Option<(&'a [FieldIx], At)> {
    [true, false].into_iter().find_map(|is_down| {
        let mut text = cell.text.clone();
        let mut last = sheet.range(cell.at).last;
        for _ in 1..MOST_PIECES {
            let next = match is_down {
                true => At { row: last.row + 1, column: cell.at.column },
                false => At { row: cell.at.row, column: last.column + 1 },
            };
            text.push_str(sheet.text(next));
            last = sheet.range(next).last;
            let fields = keys.prompt(&text);
            if !fields.is_empty() && !sheet.text(next).is_empty() {
                return Some((fields, last));
            }
        }
        None
    })
}

/// A row that names an item with one field, and its number if any.
fn by_item(sheet: &Sheet, keys: &Keys<'_>, cells: &[Cell], context: &Context) -> Option<AskingRow> {
    cells.iter().find_map(|cell| {
        let number = context.number(cell.at.row);
        let item = keys.item(&cell.text).iter().find(|item| number.is_none_or(|number| number == **item))?;
        let mut fields = keys.form.fields_of(*item);
        let field = fields.next().filter(|_| fields.len() == 0)?;
        Some(AskingRow::with_prompt(sheet, cell, vec![field], How::Item))
    })
}

/// What the cells of a row may ask for, each by itself.
fn by_likeness(sheet: &Sheet, keys: &Keys<'_>, cells: &[Cell], context: &Context) -> Vec<AskingRow> {
    let form = keys.form;
    let number = cells.first().and_then(|cell| context.number(cell.at.row));
    let texts = cells.iter().filter(|cell| keys.item(&cell.text).is_empty());
    let asking = texts.filter_map(|cell| {
        let alike = keys.alike(&cell.text);
        let in_item = alike.iter().filter(|(field, _)| number == Some(form[*field].item));
        let field = likest(in_item, LIKE_IN_ITEM).or_else(|| likest(alike.iter(), LIKE))?;
        Some(AskingRow::with_prompt(sheet, cell, vec![field], How::Like))
    });
    asking.collect()
}

/// The likest field, if it is like enough and no other is as like.
fn likest<'a>(alike: impl Iterator<Item = &'a (FieldIx, f64)>, enough: f64) -> Option<FieldIx> {
    let ranked: Vec<_> = alike.take(2).collect();
    let runner_up = ranked.get(1).map_or(0.0, |(_, likeness)| *likeness);
    let best = ranked.first().filter(|(_, likeness)| *likeness >= enough && likeness - runner_up > APART);
    best.map(|(field, _)| *field)
}

/// A row of a plain list that begins with a number: `30.1`, or `27` where the item has one field.
fn by_number(keys: &Keys<'_>, cells: &[Cell]) -> Option<AskingRow> {
    let cell = cells.first()?;
    let field = keys.form.field_named(cell.text.trim())?;
    let row = cell.at.row;
    let id = Some(cell.at.column);
    Some(AskingRow { row, last_row: row, fields: vec![field], how: How::Number, prompt: None, id, piece: 1 })
}

fn columns(sheet: &Sheet, at: At) -> (u32, u32) {
    let range = sheet.range(at);
    (range.first.column, range.last.column)
}

/// The column in which most prompts begin.
fn prompt_column<'a>(rows: impl Iterator<Item = &'a AskingRow>) -> Option<u32> {
    most_common(rows.filter_map(|row| row.prompt).map(|(first, _)| first))
}

fn most_common(all: impl Iterator<Item = u32>) -> Option<u32> {
    let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
    for one in all {
        *counts.entry(one).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(one, _)| one)
}

/// What stands left of the prompts: numbers and names of items, each of which holds for the rows below it too.
struct Context {
    numbers: BTreeMap<u32, ItemIx>,
    names: BTreeMap<u32, Vec<ItemIx>>,
}

impl Context {
    fn new<'a>(sheet: &Sheet, keys: &Keys<'_>, rows: impl Iterator<Item = &'a AskingRow> + Clone) -> Self {
        let prompts = prompt_column(rows.clone()).unwrap_or(u32::MAX);
        let left = || sheet.cells.iter().filter(|cell| cell.at.column < prompts);
        let mut numbered: HashMap<u32, HashSet<ItemIx>> = HashMap::new();
        for (cell, item) in left().filter_map(|cell| Some((cell, keys.number(&cell.text)?))) {
            numbered.entry(cell.at.column).or_default().insert(item);
        }
        // Of two columns with numbers, the one with more of the form's.
        let column = numbered.iter().max_by_key(|(column, items)| (items.len(), u32::MAX - **column));
        let column = column.map(|(column, _)| *column);
        let numbers = left().filter(|cell| Some(cell.at.column) == column);
        let numbers = numbers.filter_map(|cell| Some((cell.at.row, keys.number(&cell.text)?))).collect();
        let names = left().map(|cell| (cell.at.row, keys.item(&cell.text).to_vec()));
        let mut context = Context { numbers, names: names.filter(|(_, items)| !items.is_empty()).collect() };
        // Another edition, or a buyer, numbers otherwise.
        let sure: Vec<(&AskingRow, FieldIx)> =
            rows.filter_map(|row| Some((row, *row.fields.first().filter(|_| row.fields.len() == 1)?))).collect();
        let agreeing = |(row, field): &&(&AskingRow, FieldIx)| context.number(row.row) == Some(keys.form[*field].item);
        if sure.iter().filter(agreeing).count() * 2 < sure.len() {
            context.numbers.clear();
        }
        context
    }

    /// The item whose number stands beside or above a row.
    fn number(&self, row: u32) -> Option<ItemIx> {
        self.numbers.range(..=row).next_back().map(|(_, item)| *item)
    }

    /// Tells of several fields with one prompt which one a row asks for: by number, by the item's name, by what stands
    /// in the row above.
    fn settle(&self, row: &mut AskingRow, form: &Form, before: Option<FieldIx>) {
        let number = self.number(row.row);
        if let [field] = row.fields.as_slice() {
            if number.is_some_and(|item| item != form[*field].item) {
                row.how = How::Like;
            }
            return;
        }
        let names = self.names.range(..=row.row).next_back().map_or(&[][..], |(_, items)| items);
        let tests: [&dyn Fn(FieldIx) -> bool; 3] =
            [&|field| number == Some(form[field].item), &|field| names.contains(&form[field].item), &|field| {
                before.is_some_and(|before| field.0 == before.0 + 1)
            }];
        for test in tests {
            let fitting: Vec<FieldIx> = row.fields.iter().copied().filter(|field| test(*field)).collect();
            if !fitting.is_empty() {
                row.fields = fitting;
                if row.fields.len() == 1 {
                    return;
                }
            }
        }
    }
}
