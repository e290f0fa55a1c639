//! `kisai suggest DRAFT FIELD [N] [--insert|--replace] [--json]`

use serde::Serialize;

use super::arguments::{BesideFlags, JsonFlag};
use super::change::change;
use super::named::{NamedField, one_field};
use super::{CommandError, Context, Exit, Output};
use crate::core::notice::Notice;
use crate::words::{CrosswalkWords, SuggestedBy, Suggestion, Words};

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "DRAFT")]
    draft: String,
    #[arg(value_name = "FIELD")]
    field: String,
    #[arg(value_name = "N", conflicts_with = "json")]
    number: Option<usize>,
    #[command(flatten)]
    beside: BesideFlags,
    #[command(flatten)]
    json: JsonFlag,
}

/// What a company's other drafts say to a field.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Suggestions {
    /// Name of the draft.
    draft: String,
    /// Id of the form.
    form: String,
    #[serde(flatten)]
    field: NamedField,
    /// What the field says now; empty where it is open.
    present: String,
    /// The newest first, in the order of their numbers.
    suggestions: Vec<Numbered>,
}

/// An answer of another draft.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Numbered {
    /// Counted from 1.
    number: usize,
    /// The name of the other draft.
    draft: String,
    /// Its form.
    form: String,
    /// The field or the item there: `30.1`.
    named: String,
    /// The text.
    text: String,
    /// RFC 3339, of the answer's last change.
    updated: String,
    /// `same-field`; `same`, `narrower`, `broader` or `related`: what is asked here, against there; `alike-prompt`.
    by: &'static str,
    /// What the two questions have in common and what differs, in the program's language.
    #[serde(skip_serializing_if = "String::is_empty")]
    why: String,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let Some(number) = arguments.number else { return list(arguments, context, out) };
    let mut written = String::new();
    change(context, &arguments.draft, |open, draft, now| {
        let form = &*open.form.form;
        let field = one_field(form, &arguments.field)?;
        let found = context.drafts().suggestions(open, field)?;
        let suggestion = number.checked_sub(1).and_then(|ix| found.get(ix)).ok_or_else(|| {
            CommandError::usage(Notice::new("error-no-suggestion").with("number", number).with("count", found.len()))
        })?;
        let present = draft.shown(form, field);
        written = arguments.beside.put(&form[field].id, &present, &suggestion.text, present.trim().is_empty())?;
        draft.set_text(form, field, &written, now);
        Ok(())
    })?;
    out.line(&written)?;
    Ok(Exit::Done)
}

fn list(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let open = context.drafts().open(&arguments.draft)?;
    let form = &*open.form.form;
    let field = one_field(form, &arguments.field)?;
    let reasons = CrosswalkWords::new(context.language());
    let numbered = (1..).zip(context.drafts().suggestions(&open, field)?);
    let numbered: Vec<Numbered> = numbered.map(|(number, found)| numbered_as(number, found, &reasons)).collect();
    if arguments.json.json {
        out.json(&Suggestions {
            draft: open.name.clone(),
            form: form.id.clone(),
            field: NamedField::new(&open.form, field, context.language()),
            present: open.draft.shown(form, field).into_owned(),
            suggestions: numbered,
        })?;
        return Ok(Exit::Done);
    }
    if numbered.is_empty() {
        out.note(&context.words.say("suggest-none"));
    }
    numbered.iter().try_for_each(|suggestion| lines(suggestion, &context.words, out))?;
    Ok(Exit::Done)
}

fn numbered_as(number: usize, suggestion: Suggestion, reasons: &CrosswalkWords) -> Numbered {
    let why = match &suggestion.by {
        SuggestedBy::Crosswalk(_, reason) => reasons.why(reason),
        SuggestedBy::SameField | SuggestedBy::AlikePrompt => String::new(),
    };
    let Suggestion { draft, form, named, text, updated, by } = suggestion;
    Numbered { number, draft, form, named, text, updated, by: by.id(), why }
}

fn lines(suggestion: &Numbered, words: &Words, out: &mut Output) -> Result<(), CommandError> {
    let values = [
        ("draft", suggestion.draft.as_str().into()),
        ("form", suggestion.form.as_str().into()),
        ("named", suggestion.named.as_str().into()),
        ("date", suggestion.updated.get(..10).unwrap_or_default().into()),
        ("by", words.say(&format!("suggested-{}", suggestion.by)).into()),
    ];
    out.line(&format!("{:>2}  {}", suggestion.number, words.say_with("suggest-line", &values)))?;
    if !suggestion.why.is_empty() {
        out.line(&format!("    {}", suggestion.why))?;
    }
    suggestion.text.lines().try_for_each(|row| out.line(&format!("      {row}")))?;
    Ok(())
}
