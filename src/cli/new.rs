//! `kisai new NAME [--form ID] [--from DRAFT]`

use super::{CommandError, Context, Exit, Output};
use crate::core::notice::Notice;

/// The form without which the program wouldn't be.
const DEFAULT_FORM: &str = "aspic-93";

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "NAME")]
    name: String,
    #[arg(long, value_name = "ID")]
    form: Option<String>,
    #[arg(long, value_name = "DRAFT")]
    from: Option<String>,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let drafts = context.drafts();
    let Some(from) = &arguments.from else {
        let form = arguments.form.as_deref().unwrap_or(DEFAULT_FORM);
        super::forms::find(&drafts, form)?;
        out.line(&drafts.create(&arguments.name, form)?.name)?;
        return Ok(Exit::Done);
    };
    let earlier = drafts.open(from)?.draft;
    if let Some(form) = arguments.form.as_deref().filter(|form| *form != earlier.form) {
        super::forms::find(&drafts, form)?;
        let notice = Notice::new("error-carry-other-form").with("from", earlier.form.as_str()).with("to", form);
        return Err(CommandError::usage(notice));
    }
    let mut carried = 0;
    let open = drafts.create_filled(&arguments.name, &earlier.form, |_, draft| carried = draft.carry_over(&earlier))?;
    out.line(&open.name)?;
    out.note(&context.words.say_with("message-carried-over", &[("count", carried.into())]));
    Ok(Exit::Done)
}
