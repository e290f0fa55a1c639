//! The export that other programs build on: one documented, versioned schema.

use serde::{Deserialize, Serialize};

use super::remarks::Remarks;
use super::{ExportError, Sheet};
use crate::core::form::{FieldIx, ItemIx, Requirement, SectionIx};
use crate::core::table::Row;

/// The number of the export format that this program writes.
pub const EXPORT_FORMAT: u32 = 1;

/// Between the languages where the words of both are exported.
const JOINT: &str = " / ";

/// A filled form: every section, item and field in print order, with the answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ExportFile {
    /// Format number, 1. Keys may be added to a format; none goes or changes its meaning.
    pub kisai_export: u32,
    /// The form that is filled.
    pub form: ExportedForm,
    /// How the draft is called.
    pub title: String,
    /// 認定番号, `NNNN-YYMM`; empty before the first certification.
    pub certification_no: String,
    /// In print order.
    pub sections: Vec<ExportedSection>,
    /// Answers from an earlier edition whose field the form no longer has, if they were asked for; the key is missing where there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub no_longer_asked: Vec<NoLongerAsked>,
}

/// Names a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ExportedForm {
    /// Such as `aspic-93`.
    pub id: String,
    /// Tells one wording of the form from another.
    pub edition: String,
}

/// A section of the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ExportedSection {
    /// Stays the same in every language.
    pub id: String,
    /// In the sheet's language.
    pub title: String,
    /// In print order.
    pub items: Vec<ExportedItem>,
}

/// An item of the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ExportedItem {
    /// The number printed on the form.
    pub no: u32,
    /// In the sheet's language.
    pub name: String,
    /// The category to which the item belongs, in the sheet's language.
    pub group: String,
    /// In print order.
    pub fields: Vec<ExportedField>,
}

/// A field of the form with its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ExportedField {
    /// Stays the same in every language, such as `30-service-description`.
    pub id: String,
    /// What is asked, in the sheet's language.
    pub prompt: String,
    /// Whether the form demands an answer.
    pub requirement: Requirement,
    /// The answer as it was written, lines separated by LF; empty where there is none. Of a table every row in a line.
    pub text: String,
    /// The rows of a table, by column; the key is missing where there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<Row>,
    /// Characters (字) of the answer as the form's limits are counted: grapheme clusters, a line break one.
    pub count: usize,
    /// What the rules find in the answer, in a copy to work with; the key is missing where there is nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<ExportedFinding>,
}

/// Something that the rules find in an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ExportedFinding {
    /// `error`, `warning` or `advice`.
    pub severity: String,
    /// Such as `over-limit`.
    pub rule: String,
    /// The row of a table's cell, from 1; the key is missing where the finding is of no cell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<usize>,
    /// Id of the column of a table's cell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// In the sheet's language.
    pub message: String,
}

/// An answer whose field the form no longer has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct NoLongerAsked {
    /// The id that the field had.
    pub id: String,
    /// The answer as it was written.
    pub text: String,
}

pub(super) fn to_bytes(sheet: &Sheet<'_>) -> Result<Vec<u8>, ExportError> {
    let mut bytes = serde_json::to_vec_pretty(&file(sheet))?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn file(sheet: &Sheet<'_>) -> ExportFile {
    let (form, draft) = (&*sheet.folder.form, sheet.draft);
    let remarks = Remarks::new(sheet);
    ExportFile {
        kisai_export: EXPORT_FORMAT,
        form: ExportedForm { id: form.id.clone(), edition: form.edition.clone() },
        title: draft.title.clone(),
        certification_no: draft.certification_no.clone(),
        sections: sheet.sections().map(|section| exported_section(sheet, &remarks, section)).collect(),
        no_longer_asked: sheet
            .no_longer_asked()
            .map(|(id, text)| NoLongerAsked { id: id.to_owned(), text: text.into_owned() })
            .collect(),
    }
}

fn exported_section(sheet: &Sheet<'_>, remarks: &Remarks<'_>, section: SectionIx) -> ExportedSection {
    let (form, words) = (&*sheet.folder.form, &sheet.folder.words);
    ExportedSection {
        id: form[section].id.clone(),
        title: sheet.language.text(JOINT, |language| words.section(language, form, section)),
        items: form.items_of(section).map(|item| exported_item(sheet, remarks, item)).collect(),
    }
}

fn exported_item(sheet: &Sheet<'_>, remarks: &Remarks<'_>, item: ItemIx) -> ExportedItem {
    let (form, words) = (&*sheet.folder.form, &sheet.folder.words);
    ExportedItem {
        no: form[item].no,
        name: sheet.language.text(JOINT, |language| words.item(language, form, item)),
        group: sheet.language.text(JOINT, |language| words.group(language, form, item)),
        fields: form.fields_of(item).map(|field| exported_field(sheet, remarks, field)).collect(),
    }
}

fn exported_field(sheet: &Sheet<'_>, remarks: &Remarks<'_>, field: FieldIx) -> ExportedField {
    let (form, words) = (&*sheet.folder.form, &sheet.folder.words);
    let findings = if sheet.options.is_working_copy { remarks.findings(field) } else { Vec::new() };
    ExportedField {
        id: form[field].id.clone(),
        prompt: sheet.language.text(JOINT, |language| words.prompt(language, form, field)),
        requirement: form[field].requirement,
        text: sheet.draft.shown(form, field).into_owned(),
        rows: sheet.draft.rows(form, field).to_vec(),
        count: sheet.draft.count(form, field),
        findings: findings
            .into_iter()
            .map(|(finding, message)| ExportedFinding {
                severity: finding.severity().id().to_owned(),
                rule: finding.rule().to_owned(),
                row: finding.cell().map(|cell| cell.row + 1),
                column: finding.cell().map(|cell| cell.column.clone()),
                message,
            })
            .collect(),
    }
}
