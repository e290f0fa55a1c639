//! Fields and hosts as a person names them on the command line.

use serde::Serialize;

use super::CommandError;
use crate::core::form::{FieldIx, Form, Requirement};
use crate::core::notice::Notice;
use crate::words::{FormFolder, Language};

/// The one field that is meant: by id, by `NO.K`, or by `NO` where the item has one.
pub(super) fn one_field(form: &Form, named: &str) -> Result<FieldIx, CommandError> {
    form.field_named(named).ok_or_else(|| CommandError::usage(no_field(form, named)))
}

/// The fields that are meant: as [`one_field`], or all of an item by `NO`.
pub(super) fn fields(form: &Form, named: &str) -> Result<Vec<FieldIx>, CommandError> {
    if let Some(field) = form.field_named(named) {
        return Ok(vec![field]);
    }
    let item = named.parse().ok().and_then(|no| form.item(no));
    item.map(|item| form.fields_of(item).collect()).ok_or_else(|| CommandError::usage(no_field(form, named)))
}

/// There is no field of this name, or there are several.
pub(super) fn no_field(form: &Form, named: &str) -> Notice {
    let several = named.parse().ok().and_then(|no| form.item(no)).map(|item| form.fields_of(item).len());
    match several {
        Some(count) => Notice::new("error-which-field").with("no", named.to_owned()).with("count", count),
        None => Notice::new("error-no-field").with("field", named.to_owned()).with("form", form.id.as_str()),
    }
}

/// A field with what it asks, as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct NamedField {
    /// Printed number of the item.
    pub no: u32,
    /// Id.
    pub field: String,
    /// What is asked, in the program's language.
    pub prompt: String,
    /// Whether the form demands an answer.
    pub requirement: Requirement,
}

impl NamedField {
    pub(super) fn new(folder: &FormFolder, field: FieldIx, language: Language) -> Self {
        let form = &*folder.form;
        NamedField {
            no: form[form[field].item].no,
            field: form[field].id.clone(),
            prompt: folder.words.prompt(language, form, field),
            requirement: form[field].requirement,
        }
    }
}
