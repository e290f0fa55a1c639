//! `kisai accept DRAFT FIELD RULE REASON`, `--withdraw`

use super::change::change;
use super::named::one_field;
use super::{CommandError, Context, Exit, Output};
use crate::core::check::{Checked, Finding, Severity};
use crate::core::form::{FieldIx, Form};
use crate::core::notice::Notice;
use crate::core::text::one_line;
use crate::store::OpenDraft;

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "DRAFT")]
    draft: String,
    #[arg(value_name = "FIELD")]
    field: String,
    #[arg(value_name = "RULE")]
    rule: String,
    #[arg(value_name = "REASON", required_unless_present = "withdraw", conflicts_with = "withdraw")]
    reason: Option<String>,
    #[arg(long)]
    withdraw: bool,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let mut id = String::new();
    change(context, &arguments.draft, |open, draft, now| {
        let form = &*open.form.form;
        let field = one_field(form, &arguments.field)?;
        id.clone_from(&form[field].id);
        match &arguments.reason {
            Some(reason) => {
                is_acceptable(arguments, context, open, field)?;
                let reason = one_line(reason);
                if reason.is_empty() {
                    return Err(about("error-no-reason", form, field, arguments));
                }
                draft.accept(form, field, &arguments.rule, &reason, now);
            }
            None => {
                let mut accepted = draft.answer(form, field).into_iter().flat_map(|answer| &answer.accepted);
                if !accepted.any(|accepted| accepted.rule == arguments.rule) {
                    return Err(about("error-not-accepted", form, field, arguments));
                }
                draft.withdraw(form, field, &arguments.rule, now);
            }
        }
        Ok(())
    })?;
    let told = [("field", id.into()), ("rule", arguments.rule.as_str().into())];
    out.note(&if arguments.withdraw {
        context.words.say_with("message-accepted-no-longer", &told)
    } else {
        context.words.say_with("message-accepted", &told)
    });
    Ok(Exit::Done)
}

/// Whether the rule finds something in the present answer that may stay.
fn is_acceptable(
    arguments: &Arguments,
    context: &Context,
    open: &OpenDraft,
    field: FieldIx,
) -> Result<(), CommandError> {
    let form = &*open.form.form;
    let contradictions = context.drafts().contradictions_of(&open.path, &open.draft)?;
    let checked = Checked::new(form, &open.form.labels, &open.draft, Some(context.clock.today()));
    let checked = Checked { contradictions: &contradictions, ..checked };
    let findings = [checked.findings_of(field), checked.accepted_of(field)].concat();
    match findings.iter().find(|finding| finding.rule() == arguments.rule).map(Finding::severity) {
        None => Err(about("error-no-finding", form, field, arguments)),
        Some(Severity::Error) => Err(about("error-not-acceptable", form, field, arguments)),
        Some(Severity::Warning | Severity::Advice) => Ok(()),
    }
}

fn about(id: &'static str, form: &Form, field: FieldIx, arguments: &Arguments) -> CommandError {
    CommandError::usage(Notice::new(id).with("field", form[field].id.as_str()).with("rule", arguments.rule.as_str()))
}
