//! Reads `form.json` into a [`Form`].

use std::collections::BTreeMap;

use serde::Deserialize;
use thiserror::Error;

use super::form::{
    Calendar, Column, Field, Form, Formerly, Hosting, ItemIx, Kind, Limit, Placement, Print, ReferenceValues,
    Requirement, Role, Validity, Wording,
};

/// The number of the form format that this program reads.
pub const FORMAT: u32 = 1;

/// Why a `form.json` can't be read.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum FormError {
    /// Not JSON, an unknown key, or a value of the wrong type.
    #[error("line {line}, column {column}, {place}: {cause}")]
    Syntax {
        /// Counted from 1.
        line: usize,
        /// Counted from 1.
        column: usize,
        /// Path to the faulty value, with the id of the field or section where it has one.
        place: String,
        /// In serde's words.
        cause: String,
    },
    /// A format that this program doesn't know.
    #[error("form format {0}")]
    Format(u32),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FormFile {
    format: u32,
    id: String,
    edition: String,
    languages: Vec<String>,
    #[serde(default)]
    print: Print,
    #[serde(default)]
    preconditions: Vec<String>,
    #[serde(default)]
    hosting: Vec<Hosting>,
    #[serde(default)]
    roles: BTreeMap<Role, String>,
    #[serde(default)]
    validity: Option<Validity>,
    #[serde(default)]
    reference_values: Vec<ReferenceValues>,
    sections: Vec<SectionFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SectionFile {
    id: String,
    items: Vec<ItemFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemFile {
    no: u32,
    id: String,
    group: String,
    #[serde(default)]
    unit: Option<String>,
    fields: Vec<FieldFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldFile {
    id: String,
    kind: Kind,
    requirement: Requirement,
    #[serde(default)]
    formerly: Vec<Formerly>,
    #[serde(default)]
    no_is_adverse: bool,
    #[serde(default)]
    calendar: Option<Calendar>,
    #[serde(default)]
    as_of: bool,
    #[serde(default)]
    ages: bool,
    #[serde(default)]
    unit_in_prompt: bool,
    #[serde(default)]
    limit: Option<Limit>,
    #[serde(default)]
    choices: Vec<String>,
    #[serde(default)]
    columns: Vec<Column>,
    #[serde(default)]
    placement: Option<Placement>,
    #[serde(default)]
    repeating: bool,
    #[serde(default)]
    caption: bool,
    #[serde(default)]
    notes: bool,
    wording: Wording,
}

impl Form {
    /// Reads the text of a `form.json`. Says nothing about its sense: see [`lint`](super::lint::lint).
    ///
    /// # Errors
    /// Text that isn't JSON, unknown keys, values of the wrong type, another format.
    pub fn parse(json: &str) -> Result<Self, FormError> {
        let json = json.strip_prefix('\u{feff}').unwrap_or(json);
        let file: FormFile = serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_str(json))
            .map_err(|error| syntax_error(json, &error))?;
        if file.format != FORMAT {
            return Err(FormError::Format(file.format));
        }
        let mut form =
            Form::assemble(file.id, file.edition, file.languages, file.print, file.preconditions, file.hosting);
        form.roles = file.roles;
        form.validity = file.validity;
        form.reference_values = file.reference_values;
        let mut items = 0;
        for section in file.sections {
            form.push_section(section.id);
            for item in section.items {
                form.push_item(item.no, item.id, item.group, item.unit);
                for field in item.fields {
                    form.push_field(field.into_field(ItemIx(items)));
                }
                items += 1;
            }
        }
        Ok(form)
    }
}

impl FieldFile {
    fn into_field(self, item: ItemIx) -> Field {
        Field {
            id: self.id,
            item,
            kind: self.kind,
            requirement: self.requirement,
            formerly: self.formerly,
            no_is_adverse: self.no_is_adverse,
            calendar: self.calendar,
            as_of: self.as_of,
            ages: self.ages,
            unit_in_prompt: self.unit_in_prompt,
            limit: self.limit,
            choices: self.choices,
            columns: self.columns,
            placement: self.placement,
            repeating: self.repeating,
            caption: self.caption,
            notes: self.notes,
            wording: self.wording,
        }
    }
}

fn syntax_error(json: &str, error: &serde_path_to_error::Error<serde_json::Error>) -> FormError {
    let inner = error.inner();
    let cause = inner.to_string();
    let position = format!(" at line {} column {}", inner.line(), inner.column());
    FormError::Syntax {
        line: inner.line(),
        column: inner.column(),
        place: place(json, error.path()),
        cause: cause.strip_suffix(&position).unwrap_or(&cause).to_owned(),
    }
}

/// The path as serde gives it, with the innermost `id` on the way: `sections[0].items[2].fields[0].limt (3-founded-year)`.
fn place(json: &str, path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let Ok(value) = serde_json::from_str::<serde_json::Value>(json) else { return path.to_string() };
    let mut at = Some(&value);
    let mut id = None;
    for segment in path {
        at = at.and_then(|value| match segment {
            Segment::Seq { index } => value.get(index),
            Segment::Map { key } => value.get(key),
            _ => None,
        });
        if let Some(inner) = at.and_then(|value| value.get("id")).and_then(|id| id.as_str()) {
            id = Some(inner.to_owned());
        }
    }
    match id {
        Some(id) => format!("{path} ({id})"),
        None => path.to_string(),
    }
}
