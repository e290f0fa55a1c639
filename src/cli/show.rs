//! `kisai show DRAFT [FIELD|NO] [--json]`

use indexmap::IndexMap;
use serde::Serialize;

use super::arguments::JsonFlag;
use super::{CommandError, Context, Exit, Output};
use crate::core::draft::Answer;
use crate::core::form::{FieldIx, Form};
use crate::core::notice::Notice;
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

/// A draft's answers, as JSON.
#[derive(Serialize)]
struct Shown<'a> {
    draft: &'a str,
    form: &'a str,
    answers: IndexMap<&'a str, &'a Answer>,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let open = context.drafts().open(&arguments.draft)?;
    let form = &*open.form.form;
    let fields = match &arguments.field {
        Some(named) => named_fields(form, named)?,
        None => form.fields().collect(),
    };
    if arguments.json.json {
        let is_whole = arguments.field.is_none();
        let answers = open
            .draft
            .answers
            .iter()
            .filter(|(id, _)| form.field(id).map_or(is_whole, |field| fields.contains(&field)))
            .map(|(id, answer)| (id.as_str(), answer))
            .collect();
        out.json(&Shown { draft: &open.name, form: &form.id, answers })?;
        return Ok(Exit::Done);
    }
    match (&arguments.field, fields.as_slice()) {
        // The one answer asked for, as it is.
        (Some(_), [field]) => out.line(open.draft.text(form, *field))?,
        _ => show_all(&open, &fields, arguments.field.is_none(), context, out)?,
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
        let text = open.draft.text(form, field);
        if is_whole && text.trim().is_empty() {
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
        for line in answer.text.lines() {
            out.line(&format!("      {line}"))?;
        }
    }
    Ok(())
}

/// The fields that a person names: by id, `NO.K`, or all of an item by `NO`.
fn named_fields(form: &Form, named: &str) -> Result<Vec<FieldIx>, CommandError> {
    if let Some(field) = form.field_named(named) {
        return Ok(vec![field]);
    }
    let item = named.parse().ok().and_then(|no| form.item(no));
    item.map(|item| form.fields_of(item).collect()).ok_or_else(|| no_field(form, named))
}

/// There is no field of this name.
pub(super) fn no_field(form: &Form, named: &str) -> CommandError {
    let several = named.parse().ok().and_then(|no| form.item(no)).map(|item| form.fields_of(item).len());
    match several {
        Some(count) => {
            CommandError::usage(Notice::new("error-which-field").with("no", named.to_owned()).with("count", count))
        }
        None => CommandError::usage(
            Notice::new("error-no-field").with("field", named.to_owned()).with("form", form.id.as_str()),
        ),
    }
}
