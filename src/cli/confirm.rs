//! `kisai confirm DRAFT FIELD…|--all`

use super::change::change;
use super::named::fields;
use super::{CommandError, Context, Exit, Output};

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "DRAFT")]
    draft: String,
    #[arg(value_name = "FIELD", required_unless_present = "all", conflicts_with = "all")]
    fields: Vec<String>,
    #[arg(long)]
    all: bool,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let (mut count, mut left) = (0, 0);
    change(context, &arguments.draft, |open, draft, now| {
        let form = &*open.form.form;
        if arguments.all {
            (count, left) = draft.confirm_all(form, now);
        }
        for named in &arguments.fields {
            for field in fields(form, named)? {
                count += usize::from(draft.answer(form, field).is_some_and(|answer| answer.carried));
                draft.confirm(form, field, now);
            }
        }
        Ok(())
    })?;
    out.note(&context.words.say_with("message-confirmed", &[("count", count.into())]));
    if left > 0 {
        out.note(&context.words.say_with("message-left-to-confirm", &[("count", left.into())]));
    }
    Ok(Exit::Done)
}
