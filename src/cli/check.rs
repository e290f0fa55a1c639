//! `kisai check DRAFT… | --all [filters] [--json|--jsonl]`, and `--client NAME` by itself: drafts against each other

use serde::Serialize;

use super::arguments::JsonFlags;
use super::counts::{Counts, Totals, summary};
use super::filter::FilterArguments;
use super::style::{Span, Style};
use super::{CommandError, Context, Exit, Output, contradictions};
use crate::core::check::{Checked, Finding, Severity};
use crate::core::progress::Progress;
use crate::core::work::WorkCounts;
use crate::store::{Drafts, OpenDraft, StoreError};
use crate::words::{FormFolder, Words};

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "DRAFT", required_unless_present_any = ["all", "only_client"], conflicts_with = "all")]
    drafts: Vec<String>,
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    filter: FilterArguments,
    #[command(flatten)]
    json: JsonFlags,
}

/// What `check --json` prints: of one draft its report, of several a list of theirs.
#[cfg(test)]
#[derive(Serialize, schemars::JsonSchema)]
#[serde(untagged)]
#[allow(dead_code, clippy::large_enum_variant)]
pub(super) enum Findings {
    /// Of the one draft that was named.
    One(Report),
    /// Of `--all`, of several that were named, or of those that a filter chose.
    Many(Vec<Line>),
}

/// One of several drafts.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
#[allow(clippy::large_enum_variant)]
pub(super) enum Line {
    /// What the rules find.
    Report(Report),
    /// A draft that can't be read.
    Unreadable(Unreadable),
}

/// A draft that can't be read.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Unreadable {
    /// As it was named.
    draft: String,
    /// Why, in the program's language.
    error: String,
}

/// What the rules find in a draft.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Report {
    /// Name of the draft.
    draft: String,
    /// Id of the form.
    form: String,
    progress: Progress,
    counts: Counts,
    /// In the form's order.
    findings: Vec<Found>,
    /// Findings that were accepted with a reason and are not among the others.
    accepted: usize,
    /// What is flagged, noted and done.
    #[serde(flatten)]
    work: WorkCounts,
}

/// What a rule finds in a field.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Found {
    severity: Severity,
    /// Name of the rule.
    rule: String,
    /// Printed number of the item.
    no: u32,
    /// Id of the field.
    field: String,
    /// The row of a table's cell, from 1; absent where the finding is of no cell.
    #[serde(skip_serializing_if = "Option::is_none")]
    row: Option<usize>,
    /// Id of the column of a table's cell.
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<String>,
    /// In the program's language.
    message: String,
}

impl Found {
    pub(super) fn new(words: &Words, folder: &FormFolder, finding: &Finding) -> Self {
        let (form, field) = (&*folder.form, finding.field());
        Found {
            severity: finding.severity(),
            rule: finding.rule().to_owned(),
            no: form[form[field].item].no,
            field: form[field].id.clone(),
            row: finding.cell().map(|cell| cell.row + 1),
            column: finding.cell().map(|cell| cell.column.clone()),
            message: words.finding(form, &folder.words, finding),
        }
    }
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    if arguments.drafts.is_empty() && !arguments.all {
        let client = arguments.filter.client_alone()?;
        return contradictions::run(client, &arguments.json, context, out);
    }
    let drafts = context.drafts();
    if let ([named], false) = (arguments.drafts.as_slice(), arguments.filter.is_any()) {
        return one(named, arguments, context, out);
    }
    let summaries = if arguments.all {
        drafts.list()?
    } else {
        arguments.drafts.iter().map(|named| drafts.summary(named)).collect()
    };
    let chosen: Vec<String> =
        summaries.into_iter().filter(|draft| arguments.filter.takes(draft)).map(|draft| draft.name).collect();
    many(&drafts, &chosen, &arguments.json, context, out)
}

fn one(named: &str, arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let open = context.drafts().open(named)?;
    let (findings, report) = report(&open, context);
    let exit = if report.counts.error > 0 { Exit::Findings } else { Exit::Done };
    if arguments.json.json {
        out.json(&report)?;
    } else if arguments.json.jsonl {
        out.json_line(&report)?;
    } else {
        print(&open, &findings, &report, context, out)?;
    }
    Ok(exit)
}

/// Checks several drafts; one that can't be read doesn't keep the others from it.
fn many(
    drafts: &Drafts,
    chosen: &[String],
    json: &JsonFlags,
    context: &Context,
    out: &mut Output,
) -> Result<Exit, CommandError> {
    let mut exit = Exit::Done;
    let mut totals = Totals::default();
    let mut lines = Vec::new();
    for named in chosen {
        let line = match drafts.open(named) {
            Ok(open) => {
                let (findings, report) = report(&open, context);
                totals.add(report.progress, report.counts);
                if report.counts.error > 0 && exit == Exit::Done {
                    exit = Exit::Findings;
                }
                if !json.is_any() {
                    out.spans(&[Span::new(report.draft.as_str(), Style::Heading)])?;
                    print(&open, &findings, &report, context, out)?;
                    out.line("")?;
                }
                Line::Report(report)
            }
            Err(error) => {
                totals.add_unreadable();
                exit = Exit::Trouble;
                Line::Unreadable(unreadable(named, &error, context, out))
            }
        };
        if json.jsonl {
            out.json_line(&line)?;
        } else if json.json {
            lines.push(line);
        }
    }
    if json.json {
        out.json(&lines)?;
    } else if !json.jsonl {
        out.line(&totals.line(context))?;
    }
    Ok(exit)
}

fn unreadable(named: &str, error: &StoreError, context: &Context, out: &mut Output) -> Unreadable {
    let told = context.words.tell(&error.notice());
    out.note(&context.words.say_with("error-line", &[("message", told.as_str().into())]));
    Unreadable { draft: named.to_owned(), error: told }
}

fn report(open: &OpenDraft, context: &Context) -> (Vec<Finding>, Report) {
    let form = &*open.form.form;
    let checked = Checked::new(form, &open.form.labels, &open.draft, Some(context.clock.today()));
    let findings = checked.findings();
    let report = Report {
        draft: open.name.clone(),
        form: form.id.clone(),
        progress: Progress::of(form, &open.draft),
        counts: Counts::of(&findings),
        findings: findings.iter().map(|finding| Found::new(&context.words, &open.form, finding)).collect(),
        accepted: checked.accepted().len(),
        work: WorkCounts::of(&open.draft),
    };
    (findings, report)
}

fn print(
    open: &OpenDraft,
    findings: &[Finding],
    report: &Report,
    context: &Context,
    out: &mut Output,
) -> Result<(), CommandError> {
    let form = &*open.form.form;
    for (finding, found) in findings.iter().zip(&report.findings) {
        let field = finding.field();
        let name = open.form.words.item(context.language(), form, form[field].item);
        let severity = Span::new(context.words.severity(finding.severity()), finding.severity());
        let rest = format!("  {}  {name}: {} [{}]", form.short_name(field), found.message, found.rule);
        out.spans(&[severity, rest.into()])?;
    }
    if report.accepted > 0 {
        out.line(&context.words.say_with("check-accepted", &[("count", report.accepted.into())]))?;
    }
    out.line(&summary(context, &report.draft, report.progress, report.counts))?;
    Ok(())
}
