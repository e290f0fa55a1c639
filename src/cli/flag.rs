//! `kisai flag DRAFT FIELD [--ask WHOM] [TEXT]`, `--clear`

use super::change::change;
use super::given_text::given_text;
use super::named::one_field;
use super::{CommandError, Context, Exit, Output};

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "DRAFT")]
    draft: String,
    #[arg(value_name = "FIELD")]
    field: String,
    #[arg(value_name = "TEXT|-|@FILE")]
    text: Option<String>,
    #[arg(long, value_name = "WHOM")]
    ask: Option<String>,
    #[arg(long, conflicts_with_all = ["text", "ask"])]
    clear: bool,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let text = arguments.text.as_deref().map(given_text).transpose()?.unwrap_or_default();
    let ask = arguments.ask.as_deref().unwrap_or_default();
    let mut id = String::new();
    change(context, &arguments.draft, |open, draft, now| {
        let form = &*open.form.form;
        let field = one_field(form, &arguments.field)?;
        id.clone_from(&form[field].id);
        if arguments.clear {
            draft.unflag(form, field, now);
        } else {
            draft.flag(form, field, ask, &text, now);
        }
        Ok(())
    })?;
    let field = [("field", id.into())];
    out.note(&if arguments.clear {
        context.words.say_with("message-unflagged", &field)
    } else {
        context.words.say_with("message-flagged", &field)
    });
    Ok(Exit::Done)
}
