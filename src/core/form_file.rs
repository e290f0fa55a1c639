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
    #[error("{cause}")]
    Syntax {
        /// Counted from 1.
        line: usize,
        /// Counted from 1.
        column: usize,
        /// In serde's words, with the place.
        cause: String,
    },
    /// A format that this program doesn't know.
    #[error("form format {0}")]
    Format(u32),
}

/// The structure of a form: its `form.json`. Every word of it stands beside it in `ja.ftl`, `en.ftl` or both, as Fluent
/// messages by the ids given here. Always needed is the message `form-title`; `form-name` is a shorter name for lists.
/// `kisai forms check FOLDER` names every message that is missing, with the line to add.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, schemars(title = "form.json"))]
pub struct FormFile {
    /// The number of this format: 1.
    format: u32,
    /// The name of the form's folder: a-z, 0-9 and `-`. Drafts name their form by it.
    id: String,
    /// Tells one wording of the form from another, such as the month of its issue.
    edition: String,
    /// Languages in which every title and prompt exists: `ja`, `en` or both. The first is the sheet's own.
    languages: Vec<String>,
    /// How the sheet is printed. Its words: `print-title`, and what `columns` needs.
    #[serde(default)]
    print: Print,
    /// Ids of the texts that stand before the first section. Words for each: `precondition-<id>` with `.text`.
    #[serde(default)]
    preconditions: Vec<String>,
    /// Where a service may be hosted, for fields whose answer follows from it.
    #[serde(default)]
    hosting: Vec<Hosting>,
    /// Ids of the fields that rules and sheets must know by what they mean.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "Roles"))]
    roles: BTreeMap<Role, String>,
    /// How long a disclosure stays valid. Needs a field with the role `disclosure-date`.
    #[serde(default)]
    validity: Option<Validity>,
    /// Values that a guideline gives for an answer's pattern number. Words for each: `.reference-source` of the field.
    #[serde(default)]
    reference_values: Vec<ReferenceValues>,
    /// In print order.
    sections: Vec<SectionFile>,
}

/// Which field means what, by the field's id.
#[cfg(test)]
#[derive(schemars::JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[allow(dead_code)]
struct Roles {
    /// The date for which the answers hold.
    disclosure_date: Option<String>,
    /// The day on which the service began.
    launch_date: Option<String>,
    /// The year in which the provider was founded.
    founded_year: Option<String>,
    /// How long the provider has been in business.
    years_in_business: Option<String>,
    /// The name of the service. Other answers that spell it differently are pointed out.
    service_name: Option<String>,
    /// The name of the provider. The sheet's header gives it.
    provider_name: Option<String>,
}

/// A section of a form. Its words: `section-<id>`.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, schemars(rename = "Section"))]
struct SectionFile {
    /// Unlike that of any other section: a-z, 0-9 and `-`.
    id: String,
    /// In print order.
    items: Vec<ItemFile>,
}

/// An item of a form. Its words: `item-<no>`, and if you like `.group` (the name of its category), `.why` (who reads it),
/// `.how` (what to put), `.pitfall` (what to take care of).
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, schemars(rename = "Item"))]
struct ItemFile {
    /// The number printed on the form; each only once.
    no: u32,
    /// Stays when an edition numbers its items anew. Unlike that of any other item: a-z, 0-9 and `-`.
    id: String,
    /// Neighbouring items of one group share the printed cell of their category.
    group: String,
    /// Id of the unit of measure, on forms that print one. Its words: `unit-<unit>`.
    #[serde(default)]
    unit: Option<String>,
    /// In print order.
    fields: Vec<FieldFile>,
}

/// A field of a form: one answer. Its words: `field-<id>` (what is asked), for each option of a choice `.choice-<id>`, for
/// each column of a table `.column-<id>`, and if you like `.example`, `.example-own`, `.weak` (an example that isn't
/// enough) and `.usual` (usual answers, a line each).
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, schemars(rename = "Field"))]
struct FieldFile {
    /// The key of the answer in drafts, unlike that of any other field: a-z, 0-9 and `-`. A renamed field is another one.
    id: String,
    /// What kind of answer is asked for.
    kind: Kind,
    /// Whether the form demands an answer. If the sheet prints a mark for it, its words are `mark-<requirement>`.
    requirement: Requirement,
    /// What earlier editions demanded of the field where that was something else: the differences of drafts tell it.
    #[serde(default)]
    formerly: Vec<Formerly>,
    /// Whether 無し speaks against the service. Only where `requirement` is `required-level`.
    #[serde(default)]
    no_is_adverse: bool,
    /// The calendar in which the form wants dates and years.
    #[serde(default)]
    calendar: Option<Calendar>,
    /// Whether a number ages, so that it needs the date for which it holds.
    #[serde(default)]
    as_of: bool,
    /// Whether the answer becomes untrue by itself: an age, a count, a figure of the year. Carried over into another draft,
    /// it is confirmed one by one.
    #[serde(default)]
    ages: bool,
    /// Whether the prompt says in which unit a number is given.
    #[serde(default)]
    unit_in_prompt: bool,
    /// The most characters that the form allows. Nothing is ever cut; more is an error in the check.
    #[serde(default)]
    limit: Option<Limit>,
    /// Ids of the options, for the kind `choice` and no other. Words for each: `.choice-<id>` of the field.
    #[serde(default)]
    choices: Vec<String>,
    /// Columns, for the kind `table` and no other.
    #[serde(default)]
    columns: Vec<Column>,
    /// Where the field is printed, if not in its item.
    #[serde(default)]
    placement: Option<Placement>,
    /// Whether a table may be given several times.
    #[serde(default)]
    repeating: bool,
    /// Whether a table carries a caption: each row then has a cell `caption` too.
    #[serde(default)]
    caption: bool,
    /// Whether a table carries notes: each row then has a cell `notes` too.
    #[serde(default)]
    notes: bool,
    /// Where the prompt's wording comes from. On a form of your own: `printed`.
    wording: Wording,
}

impl Form {
    /// Reads the text of a `form.json`. Says nothing about its sense: see [`lint`](super::lint::lint).
    ///
    /// # Errors
    /// Text that isn't JSON, unknown keys, values of the wrong type, another format.
    pub fn parse(json: &str) -> Result<Self, FormError> {
        let json = json.strip_prefix('\u{feff}').unwrap_or(json);
        let file: FormFile = serde_json::from_str(json).map_err(|error| FormError::Syntax {
            line: error.line(),
            column: error.column(),
            cause: error.to_string(),
        })?;
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
