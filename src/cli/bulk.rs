//! Answers to several fields from one file, JSON or CSV: each is checked, and every fault is told, before any is taken.

use std::fmt;
use std::path::Path;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;

use super::named::no_field;
use super::{CommandError, given_rows};
use crate::core::burden;
use crate::core::form::{FieldIx, Form, Kind};
use crate::core::notice::Notice;
use crate::core::order::Order as _;
use crate::core::table;
use crate::core::text::fold;
use crate::export::{EXPORT_FORMAT, ExportFile};
use crate::words::{Language, Words};

/// The kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// An object of field names and texts, or kisai's own export.
    Json,
    /// Rows of a field's name and a text, with or without headings.
    Csv,
}

/// What a file says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Bulk {
    /// In the file's order.
    pub answers: Vec<(FieldIx, String)>,
    /// Answers of an export to fields that the form no longer has.
    pub left_out: usize,
}

/// More rows of a table than any form has fields.
const MOST_ROWS: usize = 50_000;

/// What can't be taken, with its line in CSV.
type Faults = Vec<(Option<u64>, Notice)>;

/// An answer as the file gives it.
struct Given {
    /// Where a fault of it is: its line in CSV.
    line: Option<u64>,
    /// The field's name in the file.
    named: String,
    /// What it says.
    value: Value,
}

impl Bulk {
    /// Reads a file for a form.
    ///
    /// # Errors
    /// A file that is none of its kind; every answer that can't be taken.
    pub(super) fn read(source: Source, form: &Form, path: &Path, file: &str) -> Result<Self, CommandError> {
        let file = file.strip_prefix('\u{feff}').unwrap_or(file);
        let mut faults = Vec::new();
        let (given, left_out) = match source {
            Source::Csv => (rows(form, path, file, &mut faults)?, 0),
            Source::Json => from_json(form, path, file)?,
        };
        let answers = checked(form, given, &mut faults);
        if faults.is_empty() {
            return Ok(Bulk { answers, left_out });
        }
        faults.order_by_key(|(line, _)| *line);
        Err(CommandError::faults("bulk-faults", faults))
    }
}

/// Each answer with its field.
fn checked(form: &Form, given: Vec<Given>, faults: &mut Faults) -> Vec<(FieldIx, String)> {
    let mut answers: Vec<(FieldIx, String)> = Vec::new();
    for Given { line, named, value } in given {
        let mut is_faulty = |notice: Notice| faults.push((line, notice));
        match form.field_named(&named) {
            None => is_faulty(no_field(form, &named)),
            Some(field) if answers.iter().any(|(other, _)| *other == field) => {
                is_faulty(Notice::new("bulk-twice").with("field", named).with("id", form[field].id.as_str()));
            }
            Some(field) => {
                let text = match text_of(form, field, &named, value) {
                    Ok(text) => text,
                    Err(notice) => {
                        is_faulty(notice);
                        String::new()
                    }
                };
                answers.push((field, text));
            }
        }
    }
    answers
}

fn rows(form: &Form, path: &Path, file: &str, faults: &mut Faults) -> Result<Vec<Given>, CommandError> {
    // The reader takes what follows an open quotation mark for one long answer.
    if file.matches('"').count() % 2 == 1 {
        return Err(CommandError::usage(Notice::new("bulk-open-quote")));
    }
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(file.as_bytes());
    let mut given = Vec::new();
    for row in reader.records() {
        if given.len() + faults.len() > MOST_ROWS {
            return Err(too_many(path));
        }
        let row =
            row.map_err(|cause| CommandError::usage(Notice::new("usage-other").with("cause", cause.to_string())))?;
        let line = row.position().map(csv::Position::line);
        let cells: Vec<&str> = row.iter().collect();
        // Spreadsheets leave empty cells behind, and empty rows below.
        let used = cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
        match cells.as_slice() {
            _ if used == 0 => {}
            [first, _, ..] if used <= 2 => {
                let named = first.trim();
                let is_heading = given.is_empty() && faults.is_empty() && is_heading(form, named);
                if !is_heading {
                    given.push(Given { line, named: named.to_owned(), value: cells[1].into() });
                }
            }
            _ => faults.push((line, Notice::new("bulk-columns").with("count", used))),
        }
    }
    Ok(given)
}

/// Whether the first cell of a file is the heading of its column.
fn is_heading(form: &Form, cell: &str) -> bool {
    let cell = cell.to_lowercase();
    let headings = Language::ALL.map(|language| Words::new(language).say("bulk-headings"));
    form.field_named(&cell).is_none()
        && headings.iter().flat_map(|words| words.split_whitespace()).any(|word| word == cell)
}

fn too_many(path: &Path) -> CommandError {
    CommandError::trouble(Notice::new("bulk-too-many").with("path", path.display().to_string()))
}

fn from_json(form: &Form, path: &Path, file: &str) -> Result<(Vec<Given>, usize), CommandError> {
    if burden::is_too_heavy(file) {
        return Err(too_many(path));
    }
    let path = path.display().to_string();
    let no_json = |cause: serde_json::Error| {
        CommandError::trouble(Notice::new("bulk-no-json").with("path", path.as_str()).with("cause", cause.to_string()))
    };
    let Pairs(pairs) = serde_json::from_str(file).map_err(no_json)?;
    let Some((_, format)) = pairs.iter().find(|(key, _)| key == "kisai_export") else {
        let given = |(named, value)| Given { line: None, named, value };
        return Ok((pairs.into_iter().map(given).collect(), 0));
    };
    if format.as_u64().is_none_or(|format| format > EXPORT_FORMAT.into()) {
        return Err(CommandError::trouble(Notice::new("error-newer-export").with("path", path.as_str())));
    }
    let export: ExportFile = serde_json::from_str(file).map_err(no_json)?;
    if export.form.id != form.id {
        return Err(CommandError::usage(
            Notice::new("bulk-other-form").with("form", export.form.id).with("own", form.id.as_str()),
        ));
    }
    // An export names every field; those that it left open are left as they are.
    let fields = export.sections.into_iter().flat_map(|section| section.items).flat_map(|item| item.fields);
    let given = fields
        .filter(|field| !field.text.trim().is_empty())
        .map(|field| Given { line: None, named: field.id, value: field.text.into() })
        .collect();
    Ok((given, export.no_longer_asked.len()))
}

/// The text that an answer says, folded; of a table that of its rows.
fn text_of(form: &Form, field: FieldIx, named: &str, value: Value) -> Result<String, Notice> {
    let asked = &form[field];
    let rows = match (asked.kind, value) {
        (Kind::Table, Value::String(text)) => table::parse_text(asked, &fold("", &text).text),
        (Kind::Table, value) => table::from_json(asked, &value),
        (_, Value::String(text)) => return Ok(fold("", &text).text),
        (_, _) => return Err(Notice::new("bulk-no-text").with("field", named)),
    };
    let rows = rows.map_err(|error| given_rows::notice(form, field, &error))?;
    Ok(table::to_text(asked, &rows))
}

/// The members of an object, also those whose key stands twice.
struct Pairs(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;
        impl<'de> Visitor<'de> for Members {
            type Value = Pairs;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(Members)
    }
}
