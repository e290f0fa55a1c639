//! `kisai describe DRAFT [--title T] [--client C] [--certification-no N] [--json]`

use serde::Serialize;

use super::arguments::JsonFlag;
use super::change::change;
use super::table::{Column, Table};
use super::{CommandError, Context, Exit, Output};
use crate::core::certification;
use crate::core::text::one_line;

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "DRAFT")]
    draft: String,
    #[arg(long, value_name = "TITLE")]
    title: Option<String>,
    #[arg(long, value_name = "NAME")]
    client: Option<String>,
    #[arg(long, value_name = "NUMBER", allow_hyphen_values = true)]
    certification_no: Option<String>,
    #[command(flatten)]
    json: JsonFlag,
}

/// What a draft says of itself.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Description {
    /// Name of the draft.
    draft: String,
    /// Id of the form.
    form: String,
    /// Edition of the form with which the draft was begun.
    edition: String,
    /// How the draft is called.
    title: String,
    /// The provider for whom a consultant works; empty where there is none.
    client: String,
    /// 認定番号; empty before the first certification.
    certification_no: String,
    /// RFC 3339.
    created: String,
    /// RFC 3339, of the last change.
    updated: String,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let new =
        [&arguments.title, &arguments.client, &arguments.certification_no].map(|given| given.as_deref().map(one_line));
    let is_question = new.iter().all(Option::is_none);
    let open = change(context, &arguments.draft, |_, draft, now| {
        let present = [&mut draft.title, &mut draft.client, &mut draft.certification_no];
        for (present, new) in present.into_iter().zip(new) {
            if let Some(new) = new.filter(|new| new != present) {
                *present = new;
                now.clone_into(&mut draft.updated);
            }
        }
        Ok(())
    })?;
    let number = &open.draft.certification_no;
    if arguments.certification_no.is_some() && !number.is_empty() && !certification::is_number(number) {
        out.note(&context.words.say_with("message-certification-no", &[("number", number.as_str().into())]));
    }
    let description = Description {
        draft: open.name.clone(),
        form: open.draft.form.clone(),
        edition: open.draft.edition.clone(),
        title: open.draft.title.clone(),
        client: open.draft.client.clone(),
        certification_no: number.clone(),
        created: open.draft.created.clone(),
        updated: open.draft.updated.clone(),
    };
    if arguments.json.json {
        out.json(&description)?;
    } else if is_question {
        let mut table = Table::new(&[Column::Fixed, Column::Text]);
        let clock = &context.clock;
        for (id, value) in [
            ("describe-title", description.title),
            ("describe-client", description.client),
            ("describe-certification-no", description.certification_no),
            ("describe-form", description.form),
            ("describe-created", clock.shown(&description.created)),
            ("describe-updated", clock.shown(&description.updated)),
        ] {
            table.row([context.words.say(id), value]);
        }
        out.table(&table)?;
    }
    Ok(Exit::Done)
}
