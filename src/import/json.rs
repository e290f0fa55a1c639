//! Reads our own JSON: an export, or a draft's file. Of a draft only what an export would hold.

use std::collections::HashMap;

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::error::{ImportError, TooMuch};
use crate::core::burden;
use crate::core::draft::{Draft, DraftError};
use crate::core::table::Row;

/// The newest export format that is understood.
const FORMAT: u32 = 1;

/// Answers by the ids of their fields.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ById {
    /// Id of the form.
    pub form: String,
    /// How the draft was called.
    pub title: String,
    /// 認定番号.
    pub certification_no: String,
    /// Field and text; empty texts too.
    pub texts: Vec<(String, String)>,
    /// The rows of tables, by field.
    pub rows: HashMap<String, Vec<Row>>,
}

#[derive(Deserialize)]
struct Head {
    kisai_export: Option<u32>,
    kisai: Option<IgnoredAny>,
}

#[derive(Deserialize)]
struct Export {
    form: ExportedForm,
    #[serde(default)]
    title: String,
    #[serde(default)]
    certification_no: String,
    sections: Vec<ExportedSection>,
    #[serde(default)]
    no_longer_asked: Vec<ExportedField>,
}

#[derive(Deserialize)]
struct ExportedForm {
    id: String,
}

#[derive(Deserialize)]
struct ExportedSection {
    items: Vec<ExportedItem>,
}

#[derive(Deserialize)]
struct ExportedItem {
    fields: Vec<ExportedField>,
}

#[derive(Deserialize)]
struct ExportedField {
    id: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    rows: Vec<Row>,
}

/// Reads an export or a draft.
///
/// # Errors
/// Damaged JSON, JSON of another kind, or of a newer program.
pub fn read(json: &str) -> Result<ById, ImportError> {
    let json = json.strip_prefix('\u{feff}').unwrap_or(json);
    if burden::is_too_heavy(json) {
        return Err(too_large());
    }
    let head: Head = serde_json::from_str(json).map_err(damaged)?;
    match (head.kisai_export, head.kisai) {
        (Some(format), _) if format > FORMAT => Err(ImportError::Newer),
        (None, Some(_)) => draft(json),
        _ => export(json),
    }
}

fn export(json: &str) -> Result<ById, ImportError> {
    let export: Export = serde_json::from_str(json).map_err(damaged)?;
    let asked = export.sections.into_iter().flat_map(|section| section.items).flat_map(|item| item.fields);
    let mut by_id = ById {
        form: export.form.id,
        title: export.title,
        certification_no: export.certification_no,
        ..ById::default()
    };
    for field in asked.chain(export.no_longer_asked) {
        by_id.texts.push((field.id.clone(), field.text));
        if !field.rows.is_empty() {
            by_id.rows.insert(field.id, field.rows);
        }
    }
    Ok(by_id)
}

fn draft(json: &str) -> Result<ById, ImportError> {
    let draft = Draft::parse(json).map_err(|error| match error {
        DraftError::NotUtf8 => ImportError::NotText,
        DraftError::Newer(_) => ImportError::Newer,
        DraftError::TooLarge => too_large(),
        DraftError::Damaged { .. } => damaged(error),
    })?;
    if draft.is_newer() {
        return Err(ImportError::Newer);
    }
    let mut by_id =
        ById { form: draft.form, title: draft.title, certification_no: draft.certification_no, ..ById::default() };
    for (id, answer) in draft.answers.iter() {
        by_id.texts.push((id.to_owned(), answer.text.clone()));
        if !answer.rows.is_empty() {
            by_id.rows.insert(id.to_owned(), answer.rows.clone());
        }
    }
    Ok(by_id)
}

fn too_large() -> ImportError {
    ImportError::TooLarge { what: TooMuch::Values }
}

fn damaged(cause: impl std::fmt::Display) -> ImportError {
    ImportError::Json { cause: cause.to_string() }
}
