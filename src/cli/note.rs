//! `kisai note DRAFT FIELD [TEXT|-|@FILE]`, `--clear`

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
    #[arg(value_name = "TEXT|-|@FILE", allow_hyphen_values = true)]
    text: Option<String>,
    #[arg(long, conflicts_with = "text")]
    clear: bool,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let note = match &arguments.text {
        Some(given) => given_text(given)?,
        None if arguments.clear => String::new(),
        None => return show(arguments, context, out),
    };
    change(context, &arguments.draft, |open, draft, now| {
        let form = &*open.form.form;
        draft.set_note(form, one_field(form, &arguments.field)?, &note, now);
        Ok(())
    })?;
    Ok(Exit::Done)
}

fn show(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let open = context.drafts().open(&arguments.draft)?;
    let form = &*open.form.form;
    let answer = open.draft.answer(form, one_field(form, &arguments.field)?);
    if let Some(answer) = answer.filter(|answer| !answer.note.is_empty()) {
        out.line(&answer.note)?;
    }
    Ok(Exit::Done)
}
