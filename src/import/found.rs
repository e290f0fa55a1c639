//! What a file says about each field of a form: one answer, several that differ, an empty place, or nothing.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use super::columns::AnswerColumns;
use super::header::Header;
use super::json::ById;
use super::keys::{Heading, Keys};
use super::rows::{AskingRow, How, asking_rows, is_asked};
use super::tables;
use super::workbook::{At, Sheet, Workbook};
use crate::core::form::{FieldIx, Form, Kind};
use crate::core::table;
use crate::core::text::fold;
use crate::words::FormFolder;

/// What a file says about a form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// One for each field, in the form's order.
    pub fields: Vec<FoundField>,
    /// Texts that belong to no field.
    pub unknown: Vec<Unknown>,
    /// How the draft was called, where the file says so.
    pub title: String,
    /// 認定番号, where the file says so.
    pub certification_no: String,
}

/// What a file says about a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundField {
    /// The field.
    pub field: FieldIx,
    /// In a word.
    pub state: State,
    /// The answer; of an ambiguous field all that it may be.
    pub answers: Vec<FoundAnswer>,
}

/// What a file says about a field, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// There is one answer.
    Taken,
    /// There are several that differ, or it can't be told to which field one belongs.
    Ambiguous,
    /// The field is there, without an answer.
    Empty,
    /// The field isn't there.
    Missed,
}

/// An answer in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundAnswer {
    /// Folded as typed text is.
    pub text: String,
    /// Where it stands.
    pub place: Place,
    /// By what its field is known.
    pub how: How,
}

/// Where something stands in a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Place {
    /// Empty in files that are one table or none.
    pub sheet: String,
    /// `None` in files that are no tables.
    pub cell: Option<At>,
}

/// A text that belongs to no field of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    /// What stands beside it: the id or the prompt.
    pub label: String,
    /// Folded as typed text is.
    pub text: String,
    /// Where it stands.
    pub place: Place,
    /// Whether the label is the id that a field of ours had.
    pub is_id: bool,
}

impl State {
    /// All, the best first.
    pub const ALL: [State; 4] = [State::Taken, State::Ambiguous, State::Empty, State::Missed];

    /// As it stands in JSON and in messages.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            State::Taken => "taken",
            State::Ambiguous => "ambiguous",
            State::Empty => "empty",
            State::Missed => "missed",
        }
    }
}

impl Place {
    /// As a person finds it: `Sheet1!F35`; empty in files that are no tables.
    #[must_use]
    pub fn name(&self) -> String {
        match self.cell {
            Some(at) if self.sheet.is_empty() => at.name(),
            Some(at) => format!("{}!{}", self.sheet, at.name()),
            None => String::new(),
        }
    }
}

impl FoundField {
    /// The answer of a field that has one.
    #[must_use]
    pub fn taken(&self) -> Option<&FoundAnswer> {
        self.answers.first().filter(|_| self.state == State::Taken)
    }
}

impl Found {
    /// What a table says.
    #[must_use]
    pub fn in_workbook(workbook: &Workbook, folder: &FormFolder) -> Self {
        let keys = Keys::new(folder);
        let mut answers: HashMap<FieldIx, Gathered> = HashMap::new();
        let mut unknown = Vec::new();
        for sheet in &workbook.sheets {
            let (sheet, tables) = tables::take(sheet, &folder.form);
            for (field, answer) in tables {
                answers.entry(field).or_default().add(answer, true);
            }
            let rows = asking_rows(&sheet, &keys, workbook.is_plain);
            let columns = AnswerColumns::new(&sheet, &keys, &rows);
            collect(&sheet, &rows, &columns, &mut answers);
            unknown.extend(strangers(&sheet, &keys, &rows, &columns));
        }
        let fields =
            folder.form.fields().map(|field| answers.remove(&field).unwrap_or_default().settled(&folder.form, field));
        let fields = fields.collect();
        let Header { certification_no, contradictions } = Header::new(workbook, folder);
        unknown.extend(contradictions);
        Found { fields, unknown, certification_no, ..Found::default() }
    }

    /// What our own JSON says.
    #[must_use]
    pub fn by_id(file: &ById, form: &Form) -> Self {
        let mut answers: HashMap<FieldIx, Gathered> = HashMap::new();
        let mut unknown = Vec::new();
        for (id, text) in &file.texts {
            let text = match (form.field(id), file.rows.get(id)) {
                (Some(field), Some(rows)) => table::to_text(&form[field], rows),
                (None, Some(rows)) => table::bare_text(rows),
                (_, None) => text.clone(),
            };
            let text = fold("", &text).text;
            match form.field(id) {
                Some(field) => {
                    let answer = FoundAnswer { text, place: Place::default(), how: How::Id };
                    answers.entry(field).or_default().add(answer, true);
                }
                None if text.trim().is_empty() => {}
                None => unknown.push(Unknown { label: id.clone(), text, place: Place::default(), is_id: true }),
            }
        }
        Found {
            fields: form
                .fields()
                .map(|field| answers.remove(&field).unwrap_or_default().settled(form, field))
                .collect(),
            unknown,
            title: fold("", &file.title).text,
            certification_no: fold("", &file.certification_no).text,
        }
    }

    /// What to call a draft made of the file: as the file says, else as it is called.
    #[must_use]
    pub fn title_or_name(&self, path: &Path) -> String {
        if !self.title.trim().is_empty() {
            return self.title.clone();
        }
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        stem.strip_suffix(".kisai").unwrap_or(&stem).to_owned()
    }

    /// How many fields are in a state.
    #[must_use]
    pub fn count(&self, state: State) -> usize {
        self.fields.iter().filter(|found| found.state == state).count()
    }

    /// Whether the file holds no answer at all to this form.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count(State::Taken) + self.count(State::Ambiguous) == 0
    }

    /// How much of the file belongs to the form: what tells one form's sheet from another's.
    #[must_use]
    pub fn fit(&self) -> usize {
        let sure = |found: &&FoundField| found.answers.iter().all(|answer| !answer.how.is_doubtful());
        let known = self.fields.iter().filter(|found| found.state != State::Missed);
        let (sure, all) = (known.clone().filter(sure).count(), known.count());
        sure + all
    }
}

/// What is found of a field, place after place.
#[derive(Default)]
struct Gathered {
    /// Each with whether it is certain that it is this field's. None is empty but the last, which may go on below.
    answers: Vec<(FoundAnswer, bool)>,
    /// By what the surest place is known, also of the empty ones.
    surest: Option<How>,
}

impl Gathered {
    fn add(&mut self, answer: FoundAnswer, is_certain: bool) {
        self.surest = self.surest.into_iter().chain([answer.how]).min();
        if self.answers.last().is_some_and(|(last, _)| last.text.trim().is_empty()) {
            self.answers.pop();
        }
        self.answers.push((answer, is_certain));
    }

    /// What they say together.
    fn settled(mut self, form: &Form, field: FieldIx) -> FoundField {
        if form[field].kind == Kind::Table {
            for (answer, _) in &mut self.answers {
                answer.text = table::to_text(&form[field], &table::from_text(&form[field], &answer.text));
            }
        }
        let Some(surest) = self.surest else { return FoundField { field, state: State::Missed, answers: Vec::new() } };
        let mut found = self.answers;
        // A doubtful place is no rival of a sure one.
        found.retain(|(answer, _)| surest.is_doubtful() || !answer.how.is_doubtful());
        found.retain(|(answer, _)| !answer.text.trim().is_empty());
        let is_certain = found.iter().all(|(_, is_certain)| *is_certain);
        let mut known = HashSet::new();
        let is_new: Vec<bool> = found.iter().map(|(answer, _)| known.insert(answer.text.as_str())).collect();
        let answers: Vec<FoundAnswer> =
            found.into_iter().zip(is_new).filter(|(_, is_new)| *is_new).map(|((answer, _), _)| answer).collect();
        let state = match answers.as_slice() {
            [] => State::Empty,
            [_] if is_certain => State::Taken,
            _ => State::Ambiguous,
        };
        FoundField { field, state, answers }
    }
}

/// Takes the answers of a sheet, the pieces of long ones joined.
fn collect(sheet: &Sheet, rows: &[AskingRow], columns: &AnswerColumns, answers: &mut HashMap<FieldIx, Gathered>) {
    let mut above: Option<&AskingRow> = None;
    for row in rows {
        let mut found: Vec<(At, String)> = Vec::new();
        let below = sheet.used_rows(row.row + 1..=row.last_row);
        for at_row in [row.row].into_iter().chain(below) {
            for cell in columns.cells(sheet, row, at_row) {
                let text = fold("", sheet.text(cell)).text;
                match found.iter_mut().find(|(known, _)| known.column == cell.column && at_row > row.row) {
                    Some((_, known)) if !text.is_empty() => {
                        known.push('\n');
                        known.push_str(&text);
                    }
                    Some(_) => {}
                    None => found.push((cell, text)),
                }
            }
        }
        let goes_on = row.how == How::Id
            && above.is_some_and(|above| {
                above.fields == row.fields && (row.piece > 1 || row.piece == above.piece && row.row == above.row + 1)
            });
        above = Some(row);
        for field in &row.fields {
            let known = answers.entry(*field).or_default();
            if goes_on && let Some((last, _)) = known.answers.last_mut() {
                found.iter().for_each(|(_, text)| last.text.push_str(text));
                continue;
            }
            for (at, text) in &found {
                let place = Place { sheet: sheet.name.clone(), cell: Some(*at) };
                let answer = FoundAnswer { text: text.clone(), place, how: row.how };
                known.add(answer, row.fields.len() == 1);
            }
        }
    }
}

/// Texts in the columns of answers whose row asks for no field.
fn strangers<'a>(
    sheet: &'a Sheet,
    keys: &'a Keys<'_>,
    rows: &'a [AskingRow],
    columns: &'a AnswerColumns,
) -> impl Iterator<Item = Unknown> + 'a {
    let first = columns.heading.map(|row| row + 1).or(rows.first().map(|row| row.row)).unwrap_or(u32::MAX);
    let cells = sheet.cells.iter().filter(move |cell| {
        cell.at.row >= first && columns.columns.contains(&cell.at.column) && !is_asked(rows, cell.at.row)
    });
    cells.filter(|cell| keys.heading(&cell.text).is_none_or(|heading| heading == Heading::Likely)).map(|cell| {
        let beside = sheet.row(cell.at.row).iter().filter(|other| other.at != cell.at);
        let texts: Vec<&str> = beside.map(|other| other.text.as_str()).collect();
        let is_id = |text: &&&str| text.split_once('-').is_some_and(|(no, _)| no.parse::<u32>().is_ok());
        let id = texts.iter().rfind(is_id);
        Unknown {
            label: id
                .or(texts.iter().max_by_key(|text| text.len()))
                .map_or_else(String::new, |text| (*text).to_owned()),
            text: fold("", &cell.text).text,
            place: Place { sheet: sheet.name.clone(), cell: Some(cell.at) },
            is_id: false,
        }
    })
}
