//! `kisai check DRAFT [--json]`

use serde::Serialize;

use super::arguments::JsonFlag;
use super::list::Counts;
use super::{CommandError, Context, Exit, Output};
use crate::core::check::{self, Finding, Severity};
use crate::core::progress::Progress;
use crate::store::OpenDraft;

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "DRAFT")]
    draft: String,
    #[command(flatten)]
    json: JsonFlag,
}

/// What the rules find in a draft, as JSON.
#[derive(Serialize)]
struct Checked<'a> {
    draft: &'a str,
    form: &'a str,
    progress: Progress,
    counts: Counts,
    findings: Vec<Found<'a>>,
    /// Findings that were accepted with a reason and are not among the others.
    accepted: usize,
}

#[derive(Serialize)]
struct Found<'a> {
    severity: Severity,
    rule: &'a str,
    no: u32,
    field: &'a str,
    message: String,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let open = context.drafts().open(&arguments.draft)?;
    let form = &*open.form.form;
    let checked = check::Checked::new(form, &open.form.labels, &open.draft, Some(context.clock.today()));
    let (findings, accepted) = (checked.findings(), checked.accepted().len());
    let counts = counts(&findings);
    let progress = Progress::of(form, &open.draft);
    let message = |finding: &Finding| context.words.finding(form, &open.form.words, finding);
    if arguments.json.json {
        let found = |finding| Found {
            severity: Finding::severity(finding),
            rule: finding.rule(),
            no: form[form[finding.field()].item].no,
            field: &form[finding.field()].id,
            message: message(finding),
        };
        let findings = findings.iter().map(found).collect();
        out.json(&Checked { draft: &open.name, form: &form.id, progress, counts, findings, accepted })?;
    } else {
        for finding in &findings {
            let field = finding.field();
            let name = open.form.words.item(context.language(), form, form[field].item);
            let severity = context.words.severity(finding.severity());
            let (no, rule) = (form.short_name(field), finding.rule());
            out.line(&format!("{severity}  {no}  {name}: {} [{rule}]", message(finding)))?;
        }
        if accepted > 0 {
            out.line(&context.words.say_with("check-accepted", &[("count", accepted.into())]))?;
        }
        out.line(&summary(context, &open, progress, counts))?;
    }
    Ok(if counts.error > 0 { Exit::Findings } else { Exit::Done })
}

/// How many findings of each severity there are.
pub(super) fn counts(findings: &[Finding]) -> Counts {
    let of = |severity| findings.iter().filter(|finding| finding.severity() == severity).count();
    Counts { error: of(Severity::Error), warning: of(Severity::Warning), advice: of(Severity::Advice) }
}

/// One line on how a draft stands.
pub(super) fn summary(context: &Context, open: &OpenDraft, progress: Progress, counts: Counts) -> String {
    context.words.say_with(
        "check-summary",
        &[
            ("draft", open.name.as_str().into()),
            ("answered", progress.required_answered.into()),
            ("required", progress.required.into()),
            ("errors", counts.error.into()),
            ("warnings", counts.warning.into()),
            ("advice", counts.advice.into()),
        ],
    )
}
