//! `kisai schema [NAME]`: the shape of every JSON that kisai writes, made from the types that write it.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde_json::Value;

use super::{CommandError, Exit, Output};
use super::{
    actions, check, checkpoints, contradictions, describe, diff, doctor, fill_report, form_check, form_tree, host,
    import_report, list, next, quick, settings, show, suggest, trash,
};
use crate::core::draft::Draft;
use crate::core::form_file::FormFile;
use crate::export::ExportFile;

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "NAME", value_parser = SCHEMAS.iter().map(|shape| shape.name).collect::<Vec<_>>(), default_value = "export")]
    of: String,
}

/// The shape of a kind of JSON.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// The name in `kisai schema`.
    pub name: &'static str,
    /// Raised when a key goes, or changes its meaning or type; keys that are added leave it as it is.
    pub version: u32,
    /// Whether kisai reads it too, so that nothing may become required.
    pub is_read: bool,
    schema: fn() -> Schema,
}

/// Every kind of JSON.
pub const SCHEMAS: &[Shape] = &[
    Shape { name: "draft", version: 1, is_read: true, schema: read::<Draft> },
    Shape { name: "export", version: 1, is_read: true, schema: read::<ExportFile> },
    Shape { name: "findings", version: 1, is_read: false, schema: written::<check::Findings> },
    Shape { name: "contradictions", version: 1, is_read: false, schema: written::<contradictions::Report> },
    Shape { name: "list", version: 1, is_read: false, schema: written::<Vec<list::Listed>> },
    Shape { name: "show", version: 1, is_read: false, schema: written::<show::Shown> },
    Shape { name: "actions", version: 1, is_read: false, schema: written::<actions::ActionList> },
    Shape { name: "next", version: 1, is_read: false, schema: written::<next::Next> },
    Shape { name: "quick", version: 1, is_read: false, schema: written::<quick::Quick> },
    Shape { name: "suggest", version: 1, is_read: false, schema: written::<suggest::Suggestions> },
    Shape { name: "host", version: 1, is_read: false, schema: written::<host::Hosts> },
    Shape { name: "describe", version: 1, is_read: false, schema: written::<describe::Description> },
    Shape { name: "diff", version: 1, is_read: false, schema: written::<diff::Differences<'_>> },
    Shape { name: "checkpoints", version: 1, is_read: false, schema: written::<Vec<checkpoints::Listed>> },
    Shape { name: "trash", version: 1, is_read: false, schema: written::<Vec<trash::Listed<'_>>> },
    Shape { name: "import", version: 1, is_read: false, schema: written::<import_report::Report<'_>> },
    Shape { name: "fill", version: 1, is_read: false, schema: written::<fill_report::Report<'_>> },
    Shape { name: "form", version: 2, is_read: true, schema: read::<FormFile> },
    Shape { name: "form-tree", version: 1, is_read: false, schema: written::<form_tree::FormTree> },
    Shape { name: "form-check", version: 1, is_read: false, schema: written::<form_check::FormReport> },
    Shape { name: "forms", version: 1, is_read: false, schema: written::<Vec<form_tree::ListedForm>> },
    Shape { name: "guide", version: 1, is_read: false, schema: written::<form_tree::Guide> },
    Shape { name: "settings", version: 1, is_read: false, schema: written::<settings::Chosen> },
    Shape { name: "doctor", version: 1, is_read: false, schema: written::<doctor::Report> },
];

/// What kisai reads: keys that may be missing may.
fn read<T: JsonSchema>() -> Schema {
    SchemaSettings::default().into_generator().into_root_schema_for::<T>()
}

/// What kisai only writes: keys that are always there are.
fn written<T: JsonSchema>() -> Schema {
    SchemaSettings::default().for_serialize().into_generator().into_root_schema_for::<T>()
}

impl Shape {
    /// The JSON Schema, which names itself and its version.
    #[must_use]
    pub fn schema(&self) -> Value {
        let mut schema = (self.schema)();
        schema.insert("$id".to_owned(), format!("urn:kisai:{}:{}", self.name, self.version).into());
        schema.to_value()
    }
}

pub(super) fn run(arguments: &Arguments, out: &mut Output) -> Result<Exit, CommandError> {
    if let Some(shape) = SCHEMAS.iter().find(|shape| shape.name == arguments.of) {
        out.json(&shape.schema())?;
    }
    Ok(Exit::Done)
}
