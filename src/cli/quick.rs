//! `kisai quick DRAFT FIELD [N] [--reason TEXT] [--insert|--replace] [--json]`

use serde::Serialize;

use super::arguments::{BesideFlags, JsonFlag};
use super::change::change;
use super::named::{NamedField, one_field};
use super::{CommandError, Context, Exit, Output};
use crate::core::form::FieldIx;
use crate::core::notice::Notice;
use crate::core::text::one_line;
use crate::store::OpenDraft;
use crate::words::{QuickAnswer, Words, answer_language, quick_answers};

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "DRAFT")]
    draft: String,
    #[arg(value_name = "FIELD")]
    field: String,
    #[arg(value_name = "N", conflicts_with = "json")]
    number: Option<usize>,
    #[arg(long, value_name = "TEXT", requires = "number")]
    reason: Option<String>,
    #[command(flatten)]
    beside: BesideFlags,
    #[command(flatten)]
    json: JsonFlag,
}

/// What is usual for a field.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Quick {
    /// Name of the draft.
    draft: String,
    /// Id of the form.
    form: String,
    #[serde(flatten)]
    field: NamedField,
    /// What the field says now; empty where it is open.
    present: String,
    /// In the order of their numbers.
    answers: Vec<Numbered>,
}

/// A text to put into a field.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Numbered {
    /// Counted from 1.
    number: usize,
    /// The text, in the language of the draft's answers.
    text: String,
    /// Whether it is an option of a choice.
    is_option: bool,
    /// Whether it is the example of the guidance, which needs every word changed.
    is_example: bool,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let Some(number) = arguments.number else { return list(arguments, context, out) };
    let mut written = String::new();
    change(context, &arguments.draft, |open, draft, now| {
        let form = &*open.form.form;
        let field = one_field(form, &arguments.field)?;
        let answers = answers(open, field, context);
        let answer = number.checked_sub(1).and_then(|ix| answers.get(ix)).ok_or_else(|| {
            CommandError::usage(
                Notice::new("error-no-quick-answer").with("number", number).with("count", answers.len()),
            )
        })?;
        let present = draft.shown(form, field);
        let text = answer.with_reason(&arguments.reason.as_deref().map(one_line).unwrap_or_default());
        let replaces = answer.replaces(&present, &open.form.labels, field);
        written = arguments.beside.put(&form[field].id, &present, &text, replaces)?;
        draft.set_text(form, field, &written, now);
        Ok(())
    })?;
    out.line(&written)?;
    Ok(Exit::Done)
}

fn list(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let open = context.drafts().open(&arguments.draft)?;
    let form = &*open.form.form;
    let field = one_field(form, &arguments.field)?;
    let numbered = (1..).zip(answers(&open, field, context));
    if arguments.json.json {
        let numbered = |(number, answer): (usize, QuickAnswer)| Numbered {
            number,
            text: answer.text,
            is_option: answer.is_option,
            is_example: answer.is_example,
        };
        out.json(&Quick {
            draft: open.name.clone(),
            form: form.id.clone(),
            field: NamedField::new(&open.form, field, context.language()),
            present: open.draft.shown(form, field).into_owned(),
            answers: (1..).zip(answers(&open, field, context)).map(numbered).collect(),
        })?;
        return Ok(Exit::Done);
    }
    for (number, answer) in numbered {
        let mark = if answer.is_example { format!(" ({})", context.words.say("example-mark")) } else { String::new() };
        let indented = answer.text.replace('\n', "\n    ");
        for (ix, line) in indented.lines().enumerate() {
            out.line(&if ix == 0 { format!("{number:>2}  {line}{mark}") } else { line.to_owned() })?;
        }
    }
    Ok(Exit::Done)
}

/// What is usual for a field, in the language of the draft's answers.
fn answers(open: &OpenDraft, field: FieldIx, context: &Context) -> Vec<QuickAnswer> {
    let language = answer_language(&open.draft, context.language());
    let today = Words::new(language).date(context.clock.today());
    quick_answers(language, &open.form.words, &open.form.form, field, &today)
}
