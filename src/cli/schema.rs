//! `kisai schema [draft|export]`

use super::{CommandError, Exit, Output};
use crate::core::draft::Draft;

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "draft|export", value_parser = ["draft", "export"], default_value = "export")]
    of: String,
}

pub(super) fn run(arguments: &Arguments, out: &mut Output) -> Result<Exit, CommandError> {
    match arguments.of.as_str() {
        "draft" => out.json(&schemars::schema_for!(Draft))?,
        _ => out.json(&crate::export::schema())?,
    }
    Ok(Exit::Done)
}
