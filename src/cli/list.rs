//! `kisai list [--json]`

use schemars::JsonSchema;
use serde::Serialize;

use super::arguments::JsonFlag;
use super::{CommandError, Context, Exit, Output, table};
use crate::core::progress::Progress;
use crate::store::Summary;

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[command(flatten)]
    json: JsonFlag,
}

/// A draft in the list, as JSON.
#[derive(Serialize, JsonSchema)]
struct Listed {
    draft: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    #[serde(flatten)]
    state: Option<ListedState>,
}

#[derive(Serialize, JsonSchema)]
struct ListedState {
    title: String,
    form: String,
    progress: Progress,
    counts: Counts,
    updated: String,
}

/// Findings by severity.
#[derive(Serialize, JsonSchema, Default, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Counts {
    pub error: usize,
    pub warning: usize,
    pub advice: usize,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let list = context.drafts().list()?;
    if arguments.json.json {
        out.json(&list.iter().map(|summary| listed(summary, context)).collect::<Vec<_>>())?;
        return Ok(Exit::Done);
    }
    let words = &context.words;
    if list.is_empty() {
        out.note(&words.say("list-empty"));
        return Ok(Exit::Done);
    }
    let mut rows = vec![
        ["list-draft", "list-form", "list-required", "list-findings", "list-touched"].map(|id| words.say(id)).to_vec(),
    ];
    rows.extend(list.iter().map(|summary| row(summary, context)));
    for line in table::lines(&rows) {
        out.line(&line)?;
    }
    Ok(Exit::Done)
}

fn row(summary: &Summary, context: &Context) -> Vec<String> {
    match &summary.state {
        Ok(state) => {
            let [errors, warnings, advice] = state.counts;
            vec![
                summary.name.clone(),
                state.form.clone(),
                format!("{}/{}", state.progress.required_answered, state.progress.required),
                format!("{errors}/{warnings}/{advice}"),
                context.clock.shown(&state.updated),
            ]
        }
        Err(notice) => vec![summary.name.clone(), context.words.tell(notice)],
    }
}

fn listed(summary: &Summary, context: &Context) -> Listed {
    Listed {
        draft: summary.name.clone(),
        error: summary.state.as_ref().err().map(|notice| context.words.tell(notice)),
        state: summary.state.as_ref().ok().map(|state| ListedState {
            title: state.title.clone(),
            form: state.form.clone(),
            progress: state.progress,
            counts: Counts { error: state.counts[0], warning: state.counts[1], advice: state.counts[2] },
            updated: state.updated.clone(),
        }),
    }
}
