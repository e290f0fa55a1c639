//! `kisai checkpoints DRAFT [--keep NAME|--show NO|--restore NO] [--json]`

use serde::Serialize;

use super::arguments::JsonFlag;
use super::table::{Column, Table};
use super::{CommandError, Context, Exit, Output, diff};
use crate::store::checkpoints::Checkpoint;
use crate::store::clock;
use crate::store::side::Side;

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "DRAFT")]
    draft: String,
    #[arg(long, value_name = "NAME", group = "what")]
    keep: Option<String>,
    #[arg(long, value_name = "NO", group = "what")]
    show: Option<u32>,
    #[arg(long, value_name = "NO", group = "what")]
    restore: Option<u32>,
    #[command(flatten)]
    json: JsonFlag,
}

/// A checkpoint, as JSON.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Listed {
    no: u32,
    /// RFC 3339.
    at: String,
    /// Why it was kept: `opened`, `command`, `named`, …
    reason: &'static str,
    /// What the person called it.
    #[serde(skip_serializing_if = "String::is_empty")]
    name: String,
    /// In how many parts what came after it differs; absent where that can't be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    changed_after: Option<usize>,
    path: String,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let drafts = context.drafts();
    let words = &context.words;
    if let Some(name) = &arguments.keep {
        if let Some(kept) = drafts.keep_checkpoint(&arguments.draft, name)? {
            out.note(&words.say_with("checkpoint-kept", &[("no", kept.no.into())]));
        }
    } else if let Some(no) = arguments.restore {
        drafts.restore(&arguments.draft, no)?;
        out.note(&words.say_with("checkpoint-restored", &[("no", no.into())]));
    } else if let Some(no) = arguments.show {
        let now = drafts.open(&arguments.draft)?;
        let checkpoint = drafts.checkpoint(&arguments.draft, no)?;
        let before = Side::of_checkpoint(&now, &checkpoint)?;
        diff::show(&before, &Side::of_draft(&now), arguments.json.json, context, out)?;
    } else {
        list(arguments, context, out)?;
    }
    Ok(Exit::Done)
}

fn list(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<(), CommandError> {
    let history = context.drafts().history_of(&arguments.draft)?;
    if arguments.json.json {
        return Ok(out.json(&history.iter().map(listed).collect::<Vec<_>>())?);
    }
    let words = &context.words;
    if history.is_empty() {
        out.note(&words.say("checkpoints-none"));
        return Ok(());
    }
    let mut table = Table::new(&[Column::Fixed, Column::Fixed, Column::Text, Column::Fixed]);
    for (checkpoint, changed) in &history {
        let reason = words.say(&format!("reason-{}", checkpoint.reason.id()));
        table.row([
            checkpoint.no.to_string(),
            context.clock.local(&checkpoint.at).strftime("%Y-%m-%d %H:%M").to_string(),
            if checkpoint.label.is_empty() { reason } else { checkpoint.label.clone() },
            match changed {
                Some(count) => words.say_with("checkpoint-changed", &[("count", (*count).into())]),
                None => words.say("checkpoint-unreadable"),
            },
        ]);
    }
    Ok(out.table(&table)?)
}

fn listed((checkpoint, changed): &(Checkpoint, Option<usize>)) -> Listed {
    Listed {
        no: checkpoint.no,
        at: clock::stamp(&checkpoint.at),
        reason: checkpoint.reason.id(),
        name: checkpoint.label.clone(),
        changed_after: *changed,
        path: checkpoint.path.display().to_string(),
    }
}
