//! `kisai next DRAFT [--after FIELD] [--json]`

use serde::Serialize;

use super::arguments::JsonFlag;
use super::named::{NamedField, one_field};
use super::{CommandError, Context, Exit, Output};
use crate::core::form::FieldIx;
use crate::core::progress::next_open;

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "DRAFT")]
    draft: String,
    #[arg(long, value_name = "FIELD")]
    after: Option<String>,
    #[command(flatten)]
    json: JsonFlag,
}

/// The next open field: a required one where the form requires any.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Next {
    /// Name of the draft.
    draft: String,
    /// Id of the form.
    form: String,
    /// The field; null if none is open.
    next: Option<NamedField>,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let open = context.drafts().open(&arguments.draft)?;
    let form = &*open.form.form;
    // The search goes round: behind the last field comes the first.
    let last = FieldIx(form.fields().len().saturating_sub(1));
    let after = arguments.after.as_deref().map(|named| one_field(form, named)).transpose()?.unwrap_or(last);
    let next = next_open(form, &open.draft, after).map(|field| NamedField::new(&open.form, field, context.language()));
    if arguments.json.json {
        out.json(&Next { draft: open.name.clone(), form: form.id.clone(), next })?;
    } else if let Some(NamedField { field, prompt, .. }) = next {
        out.line(&format!("{field}  {prompt}"))?;
    } else {
        out.note(&context.words.say("message-nothing-open"));
    }
    Ok(Exit::Done)
}
