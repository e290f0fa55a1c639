//! `kisai delete DRAFT` and `kisai trash [--bring-back NAME|--remove NAME|--empty] [--json]`

use serde::Serialize;

use super::arguments::JsonFlag;
use super::table::{Column, Table};
use super::{CommandError, Context, Exit, Output};
use crate::store::trash::Thrown;

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct DeleteArguments {
    #[arg(value_name = "DRAFT")]
    draft: String,
}

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(long, value_name = "NAME", group = "what")]
    bring_back: Option<String>,
    #[arg(long, value_name = "NAME", group = "what")]
    remove: Option<String>,
    #[arg(long, group = "what")]
    empty: bool,
    #[command(flatten)]
    json: JsonFlag,
}

/// A draft in the trash, as JSON.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Listed<'a> {
    /// Its name there.
    name: &'a str,
    /// How the person called the draft.
    title: &'a str,
    path: String,
}

pub(super) fn delete(arguments: &DeleteArguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let path = context.drafts().throw_away(&arguments.draft)?;
    let path = path.display().to_string();
    out.note(&context.words.say_with("message-thrown-away", &[("path", path.into())]));
    Ok(Exit::Done)
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let drafts = context.drafts();
    let words = &context.words;
    if let Some(thrown) = &arguments.bring_back {
        let name = drafts.bring_back(thrown)?;
        out.line(&name)?;
    } else if let Some(thrown) = &arguments.remove {
        drafts.remove_for_good(thrown)?;
        out.note(&words.say_with("message-removed", &[("name", thrown.as_str().into())]));
    } else if arguments.empty {
        for thrown in drafts.thrown()? {
            drafts.remove_for_good(&thrown.name)?;
            out.note(&words.say_with("message-removed", &[("name", thrown.name.into())]));
        }
    } else {
        let thrown = drafts.thrown()?;
        if arguments.json.json {
            out.json(&thrown.iter().map(listed).collect::<Vec<_>>())?;
        } else if thrown.is_empty() {
            out.note(&words.say("trash-empty"));
        } else {
            let mut table = Table::new(&[Column::Text, Column::Text]);
            for thrown in thrown {
                table.row([thrown.name, thrown.title]);
            }
            out.table(&table)?;
        }
    }
    Ok(Exit::Done)
}

fn listed(thrown: &Thrown) -> Listed<'_> {
    Listed { name: &thrown.name, title: &thrown.title, path: thrown.path.display().to_string() }
}
