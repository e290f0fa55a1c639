//! `kisai actions DRAFT [--json]`

use serde::Serialize;

use super::arguments::JsonFlag;
use super::check::Found;
use super::named::NamedField;
use super::style::{Span, Style};
use super::{CommandError, Context, Exit, Output};
use crate::core::actions::{Actions, Asked};
use crate::core::check::Checked;
use crate::core::form::FieldIx;
use crate::store::OpenDraft;
use crate::words::Words;

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "DRAFT")]
    draft: String,
    #[command(flatten)]
    json: JsonFlag,
}

/// What is still to be done on a draft. It names what is flagged, so it is for whoever fills the draft in.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct ActionList {
    /// Name of the draft.
    draft: String,
    /// Id of the form.
    form: String,
    /// Required fields without an answer.
    open: Vec<NamedField>,
    /// What must be asked, by whom to ask.
    asked: Vec<AskedOf>,
    /// Other errors and warnings that nobody has accepted.
    findings: Vec<Found>,
}

/// What must be asked of one person or department.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct AskedOf {
    /// Whom to ask; empty where that isn't known yet.
    ask: String,
    /// In the form's order.
    flags: Vec<Flagged>,
}

/// A field that is flagged.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Flagged {
    #[serde(flatten)]
    field: NamedField,
    /// What to ask; empty where the prompt says it.
    text: String,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let open = context.drafts().open(&arguments.draft)?;
    let form = &*open.form.form;
    let checked = Checked::new(form, &open.form.labels, &open.draft, Some(context.clock.today()));
    let actions = Actions::of(&checked);
    if arguments.json.json {
        out.json(&as_json(&open, &actions, &context.words))?;
    } else if actions.is_empty() {
        out.note(&context.words.say("actions-none"));
    } else {
        print(&open, &actions, context, out)?;
    }
    Ok(Exit::Done)
}

/// The list in the language of the words.
pub(super) fn as_json(open: &OpenDraft, actions: &Actions<'_>, words: &Words) -> ActionList {
    let named = |field| NamedField::new(&open.form, field, words.language());
    let asked = |asked: &Asked<'_>| AskedOf {
        ask: asked.ask.to_owned(),
        flags: asked
            .flags
            .iter()
            .map(|&(field, flag)| Flagged { field: named(field), text: flag.text.clone() })
            .collect(),
    };
    ActionList {
        draft: open.name.clone(),
        form: open.form.form.id.clone(),
        open: actions.open.iter().map(|&field| named(field)).collect(),
        asked: actions.asked.iter().map(asked).collect(),
        findings: actions.findings.iter().map(|finding| Found::new(words, &open.form, finding)).collect(),
    }
}

/// The parts below headings, an empty line between them.
fn print(open: &OpenDraft, actions: &Actions<'_>, context: &Context, out: &mut Output) -> Result<(), CommandError> {
    let words = &context.words;
    let mut parts: Vec<(String, Vec<String>)> = Vec::new();
    let count = |count: usize| [("count", count.into())];
    parts.extend(actions.asked.iter().map(|asked| {
        let heading = if asked.ask.is_empty() {
            words.say_with("actions-asked-somebody", &count(asked.flags.len()))
        } else {
            words.say_with("actions-asked", &[("ask", asked.ask.into()), ("count", asked.flags.len().into())])
        };
        let line = |&(field, flag): &(FieldIx, &crate::core::draft::Flag)| {
            let text = flag.text.lines().collect::<Vec<_>>().join(" ");
            let line = field_line(open, field, context);
            if text.is_empty() { line } else { format!("{line}: {text}") }
        };
        (heading, asked.flags.iter().map(line).collect())
    }));
    let open_fields: Vec<_> = actions.open.iter().map(|&field| field_line(open, field, context)).collect();
    parts.push((words.say_with("actions-open", &count(actions.open.len())), open_fields));
    let findings = actions.findings.iter().map(|finding| {
        let message = words.finding(&open.form.form, &open.form.words, finding);
        format!("{}: {message}", field_line(open, finding.field(), context))
    });
    parts.push((words.say_with("actions-findings", &count(actions.findings.len())), findings.collect()));
    parts.retain(|(_, lines)| !lines.is_empty());
    for (ix, (heading, lines)) in parts.iter().enumerate() {
        if ix > 0 {
            out.line("")?;
        }
        out.spans(&[Span::new(heading.as_str(), Style::Heading)])?;
        for line in lines {
            out.line(&format!("  {line}"))?;
        }
    }
    Ok(())
}

fn field_line(open: &OpenDraft, field: FieldIx, context: &Context) -> String {
    let form = &*open.form.form;
    format!("{}  {}", form.short_name(field), open.form.words.prompt(context.language(), form, field))
}
