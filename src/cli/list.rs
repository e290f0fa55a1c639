//! `kisai list [filters] [--totals] [--json|--jsonl]`

use serde::Serialize;

use super::arguments::JsonFlags;
use super::counts::{Counts, Totals};
use super::filter::FilterArguments;
use super::style::{Span, Style};
use super::table::{Column, Table};
use super::{CommandError, Context, Exit, Output};
use crate::core::progress::Progress;
use crate::core::work::WorkCounts;
use crate::store::Summary;

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[command(flatten)]
    filter: FilterArguments,
    #[arg(long, conflicts_with_all = ["json", "jsonl"])]
    totals: bool,
    #[command(flatten)]
    json: JsonFlags,
}

/// A draft in the list.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
pub(super) enum Listed {
    /// How it stands.
    Readable(Standing),
    /// It can't be read.
    Unreadable {
        /// Name of the draft.
        draft: String,
        /// Why, in the program's language.
        error: String,
    },
}

/// How a draft stands.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Standing {
    /// Name of the draft.
    draft: String,
    /// How the person calls it.
    title: String,
    /// The provider for whom a consultant works; empty where there is none.
    client: String,
    /// Id of the form.
    form: String,
    progress: Progress,
    counts: Counts,
    /// What is flagged, noted and done.
    #[serde(flatten)]
    work: WorkCounts,
    /// RFC 3339, of the last change.
    updated: String,
    /// Why its form isn't at hand, in the program's language; absent where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    no_form: Option<String>,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let all = context.drafts().list()?;
    let is_empty = all.is_empty();
    let list: Vec<Summary> = all.into_iter().filter(|draft| arguments.filter.takes(draft)).collect();
    if arguments.json.json {
        out.json(&list.iter().map(|summary| listed(summary, context)).collect::<Vec<_>>())?;
    } else if arguments.json.jsonl {
        for summary in &list {
            out.json_line(&listed(summary, context))?;
        }
    } else if list.is_empty() {
        out.note(&context.words.say(if is_empty { "list-empty" } else { "list-none" }));
    } else {
        out.table(&table(&list, context))?;
        if arguments.totals {
            out.line(&totals(&list).line(context))?;
        }
    }
    Ok(Exit::Done)
}

fn table(list: &[Summary], context: &Context) -> Table {
    use Column::{Fixed, Text};
    let mut table = Table::new(&[Text, Text, Fixed, Fixed, Fixed, Fixed, Fixed]);
    table.heading(
        ["list-draft", "list-client", "list-form", "list-required", "list-findings", "list-flags", "list-touched"]
            .map(|id| Span::new(context.words.say(id), Style::Heading)),
    );
    for summary in list {
        let name = Span::from(summary.name.as_str());
        match &summary.state {
            Ok(state) => {
                let [errors, warnings, advice] = state.counts;
                let worst = match (errors, warnings) {
                    (1.., _) => Style::Error,
                    (0, 1..) => Style::Warning,
                    (0, 0) => Style::Plain,
                };
                let (progress, findings) = match &state.absence {
                    Some(_) => (Span::new(context.words.say("formless"), Style::Error), "-".into()),
                    None => (
                        context.words.progress(state.progress).into(),
                        Span::new(format!("{errors}/{warnings}/{advice}"), worst),
                    ),
                };
                table.row([
                    name,
                    state.client.as_str().into(),
                    state.form.as_str().into(),
                    progress,
                    findings,
                    if state.work.flags > 0 { state.work.flags.to_string() } else { String::new() }.into(),
                    context.clock.shown(&state.updated).into(),
                ]);
            }
            Err(notice) => table.row([name, Span::new(context.words.tell(notice), Style::Error)]),
        }
    }
    table
}

fn totals(list: &[Summary]) -> Totals {
    let mut totals = Totals::default();
    for summary in list {
        match &summary.state {
            Ok(state) => totals.add(state.progress, state.counts.into()),
            Err(_) => totals.add_unreadable(),
        }
    }
    totals
}

fn listed(summary: &Summary, context: &Context) -> Listed {
    let draft = summary.name.clone();
    match &summary.state {
        Ok(state) => Listed::Readable(Standing {
            draft,
            title: state.title.clone(),
            client: state.client.clone(),
            form: state.form.clone(),
            progress: state.progress,
            counts: state.counts.into(),
            work: state.work,
            updated: state.updated.clone(),
            no_form: state.absence.as_ref().map(|absence| context.words.tell(absence)),
        }),
        Err(notice) => Listed::Unreadable { draft, error: context.words.tell(notice) },
    }
}
