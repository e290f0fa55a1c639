//! `kisai copy DRAFT TITLE`

use super::given_text::one_line;
use super::{CommandError, Context, Exit, Output};

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "DRAFT")]
    draft: String,
    #[arg(value_name = "TITLE")]
    title: String,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let name = context.drafts().duplicate(&arguments.draft, &one_line(&arguments.title))?;
    out.line(&name)?;
    Ok(Exit::Done)
}
