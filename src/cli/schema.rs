//! `kisai schema [NAME]`: the shape of every JSON that kisai writes, as a test makes it from the types that write it.

#[cfg(test)]
mod made;

use super::{CommandError, Exit, Output};
use crate::core::packed::{Packed, packed};

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
    schema: Packed,
}

/// What stands in `src/schemas/` under the name and the version. The file of a new one begins as `{}`.
macro_rules! shape {
    ($name:literal, $version:literal, $is_read:literal) => {
        Shape {
            name: $name,
            version: $version,
            is_read: $is_read,
            schema: packed!(concat!("src/schemas/", $name, ".v", $version, ".json")),
        }
    };
}

/// Every kind of JSON.
pub const SCHEMAS: &[Shape] = &[
    shape!("draft", 1, true),
    shape!("export", 1, true),
    shape!("findings", 1, false),
    shape!("contradictions", 1, false),
    shape!("list", 1, false),
    shape!("show", 1, false),
    shape!("actions", 1, false),
    shape!("next", 1, false),
    shape!("quick", 1, false),
    shape!("suggest", 1, false),
    shape!("host", 1, false),
    shape!("describe", 1, false),
    shape!("diff", 1, false),
    shape!("checkpoints", 1, false),
    shape!("trash", 1, false),
    shape!("import", 1, false),
    shape!("fill", 1, false),
    shape!("form", 2, true),
    shape!("form-tree", 1, false),
    shape!("form-check", 1, false),
    shape!("forms", 1, false),
    shape!("guide", 1, false),
    shape!("settings", 1, false),
    shape!("doctor", 1, false),
];

impl Shape {
    /// The JSON Schema, which names itself and its version.
    #[must_use]
    pub fn schema(&self) -> String {
        self.schema.text()
    }
}

pub(super) fn run(arguments: &Arguments, out: &mut Output) -> Result<Exit, CommandError> {
    if let Some(shape) = SCHEMAS.iter().find(|shape| shape.name == arguments.of) {
        out.raw(&shape.schema())?;
    }
    Ok(Exit::Done)
}
