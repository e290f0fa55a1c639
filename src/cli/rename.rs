//! `kisai rename DRAFT TITLE`

use super::{CommandError, Context, Exit, Output};
use crate::core::text::one_line;

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "DRAFT")]
    draft: String,
    #[arg(value_name = "TITLE")]
    title: String,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let name = context.drafts().rename(&arguments.draft, &one_line(&arguments.title))?;
    out.line(&name)?;
    Ok(Exit::Done)
}
