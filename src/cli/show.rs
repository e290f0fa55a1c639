//! `kisai show DRAFT [FIELD|NO] [--json]`

use indexmap::IndexMap;
use serde::Serialize;

use super::arguments::JsonFlag;
use super::named::fields;
use super::{CommandError, Context, Exit, Output};
use crate::core::draft::Answer;
use crate::core::form::FieldIx;
use crate::store::OpenDraft;

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "DRAFT")]
    draft: String,
    #[arg(value_name = "FIELD")]
    field: Option<String>,
    #[command(flatten)]
    json: JsonFlag,
}

/// A draft's answers, with what is noted beside them.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Shown {
    /// Name of the draft.
    draft: String,
    /// Id of the form.
    form: String,
    /// By field id, in the form's order.
    answers: IndexMap<String, Answer>,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let open = context.drafts().open_to_read(&arguments.draft)?;
    let form = &*open.form.form;
    let chosen = match &arguments.field {
        Some(named) => fields(form, named)?,
        None => form.fields().collect(),
    };
    if let Some(absence) = &open.absence {
        out.note(&context.words.tell(&absence.notice()));
    }
    if arguments.json.json {
        let is_whole = arguments.field.is_none();
        let answers = open
            .draft
            .answers
            .iter()
            .filter(|(id, _)| form.field(id).map_or(is_whole, |field| chosen.contains(&field)))
            .map(|(id, answer)| (id.to_owned(), answer.clone()))
            .collect();
        out.json(&Shown { draft: open.name.clone(), form: form.id.clone(), answers })?;
        return Ok(Exit::Done);
    }
    match (&arguments.field, chosen.as_slice()) {
        // The one answer asked for, as it is.
        (Some(_), [field]) => out.line(&open.draft.shown(form, *field))?,
        _ => show_all(&open, &chosen, arguments.field.is_none(), context, out)?,
    }
    Ok(Exit::Done)
}

fn show_all(
    open: &OpenDraft,
    fields: &[FieldIx],
    is_whole: bool,
    context: &Context,
    out: &mut Output,
) -> Result<(), CommandError> {
    let form = &*open.form.form;
    let language = context.language();
    let mut item = None;
    for &field in fields {
        let text = open.draft.shown(form, field);
        if is_whole && !open.draft.is_given(form, field) {
            continue;
        }
        if item != Some(form[field].item) {
            item = Some(form[field].item);
            let name = open.form.words.item(language, form, form[field].item);
            out.line(&format!("{}  {name}", form[form[field].item].no))?;
        }
        out.line(&format!("  {}  {}", form.short_name(field), open.form.words.prompt(language, form, field)))?;
        for line in text.lines() {
            out.line(&format!("      {line}"))?;
        }
    }
    for (id, answer) in open.draft.no_longer_asked(form).filter(|_| is_whole) {
        out.line(&context.words.say_with("show-no-longer-asked", &[("field", id.into())]))?;
        for line in answer.said().lines() {
            out.line(&format!("      {line}"))?;
        }
    }
    Ok(())
}
