//! `kisai new NAME [--form ID] [--from DRAFT]`

use super::{CommandError, Context, Exit, Output};

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
    let earlier = drafts.open(from)?;
    let form = arguments.form.as_deref().unwrap_or(&earlier.draft.form);
    super::forms::find(&drafts, form)?;
    let is_renewal = form == earlier.draft.form;
    let (open, carried) = drafts.create_from(&arguments.name, form, &earlier)?;
    out.line(&open.name)?;
    let counts = [carried.carried, carried.suggested, carried.open].map(Into::into);
    let [count, suggested, open] = counts;
    out.note(&if is_renewal {
        context.words.say_with("message-carried-over", &[("count", count)])
    } else {
        let values = [("count", count), ("suggested", suggested), ("open", open)];
        context.words.say_with("message-carried-across", &values)
    });
    Ok(Exit::Done)
}
