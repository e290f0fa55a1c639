//! `kisai new NAME [--form ID]`

use super::{CommandError, Context, Exit, Output};

/// The form without which the program wouldn't be.
const DEFAULT_FORM: &str = "aspic-93";

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "NAME")]
    name: String,
    #[arg(long, value_name = "ID", default_value = DEFAULT_FORM)]
    form: String,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let drafts = context.drafts();
    super::forms::find(&drafts, &arguments.form)?;
    let open = drafts.create(&arguments.name, &arguments.form)?;
    out.line(&open.name)?;
    Ok(Exit::Done)
}
