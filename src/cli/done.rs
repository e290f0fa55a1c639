//! `kisai done DRAFT FIELD [--undo]`

use super::change::change;
use super::named::one_field;
use super::{CommandError, Context, Exit, Output};

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "DRAFT")]
    draft: String,
    #[arg(value_name = "FIELD")]
    field: String,
    #[arg(long)]
    undo: bool,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let mut id = String::new();
    change(context, &arguments.draft, |open, draft, now| {
        let form = &*open.form.form;
        let field = one_field(form, &arguments.field)?;
        id.clone_from(&form[field].id);
        draft.set_done(form, field, !arguments.undo, now);
        Ok(())
    })?;
    let field = [("field", id.into())];
    out.note(&if arguments.undo {
        context.words.say_with("message-undone", &field)
    } else {
        context.words.say_with("message-done", &field)
    });
    Ok(Exit::Done)
}
