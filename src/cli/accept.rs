//! `kisai accept DRAFT FIELD RULE REASON`

use super::show::no_field;
use super::{CommandError, Context, Exit, Output};
use crate::core::check::{Checked, Finding, Severity};
use crate::core::notice::Notice;
use crate::core::text::fold;

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "DRAFT")]
    draft: String,
    #[arg(value_name = "FIELD")]
    field: String,
    #[arg(value_name = "RULE")]
    rule: String,
    #[arg(value_name = "REASON")]
    reason: String,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let drafts = context.drafts();
    let open = drafts.open_to_change(&arguments.draft)?;
    let form = &*open.form.form;
    let field = form.field_named(&arguments.field).ok_or_else(|| no_field(form, &arguments.field))?;
    let about = |id: &'static str| {
        CommandError::usage(
            Notice::new(id).with("field", form[field].id.as_str()).with("rule", arguments.rule.as_str()),
        )
    };
    let checked = Checked::new(form, &open.form.labels, &open.draft, Some(context.clock.today()));
    let findings = [checked.findings_of(field), checked.accepted_of(field)].concat();
    match findings.iter().find(|finding| finding.rule() == arguments.rule).map(Finding::severity) {
        None => return Err(about("error-no-finding")),
        Some(Severity::Error) => return Err(about("error-not-acceptable")),
        Some(Severity::Warning | Severity::Advice) => {}
    }
    let reason = fold("", arguments.reason.trim()).text;
    if reason.is_empty() {
        return Err(about("error-no-reason"));
    }
    let mut draft = (*open.draft).clone();
    draft.accept(form, field, &arguments.rule, &reason, &context.clock.stamp());
    drafts.save(&open, &draft)?;
    let told = [("field", form[field].id.as_str().into()), ("rule", arguments.rule.as_str().into())];
    out.note(&context.words.say_with("message-accepted", &told));
    Ok(Exit::Done)
}
