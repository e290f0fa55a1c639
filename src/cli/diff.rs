//! `kisai diff A B [--json]`: in what one draft differs from an earlier one. `DRAFT@NO` is a checkpoint.

use std::borrow::Cow;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;

use super::arguments::JsonFlag;
use super::{CommandError, Context, Exit, Output};
use crate::core::compare::{Part, WordChange, differences, word_changes};
use crate::core::draft::Draft;
use crate::core::notice::Notice;
use crate::store::checkpoints::Checkpoint;
use crate::store::{Drafts, OpenDraft, StoreError};
use crate::words::FormFolder;

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "A")]
    before: String,
    #[arg(value_name = "B")]
    after: String,
    #[command(flatten)]
    json: JsonFlag,
}

/// A draft that is compared.
pub(super) struct Side {
    named: String,
    draft: Arc<Draft>,
    form: Arc<FormFolder>,
}

impl Side {
    pub(super) fn of_draft(open: &OpenDraft) -> Self {
        Side { named: open.name.clone(), draft: Arc::clone(&open.draft), form: Arc::clone(&open.form) }
    }

    /// A checkpoint of a draft.
    pub(super) fn of_checkpoint(open: &OpenDraft, checkpoint: &Checkpoint) -> Result<Self, CommandError> {
        let named = format!("{}@{}", open.name, checkpoint.no);
        Ok(Side { named, draft: Arc::new(checkpoint.read()?), form: Arc::clone(&open.form) })
    }

    /// A draft by its name, or a checkpoint of one as `DRAFT@NO`.
    fn named(drafts: &Drafts, named: &str) -> Result<Self, CommandError> {
        let checkpoint = named.rsplit_once('@').and_then(|(draft, no)| Some((draft, no.parse().ok()?)));
        match (drafts.open(named), checkpoint) {
            (Ok(open), _) => Ok(Self::of_draft(&open)),
            (Err(StoreError::NoDraft(_)), Some((draft, no))) => {
                Self::of_checkpoint(&drafts.open(draft)?, &drafts.checkpoint(draft, no)?)
            }
            (Err(error), _) => Err(error.into()),
        }
    }
}

/// The differences of two drafts, as JSON.
#[derive(Serialize, JsonSchema)]
pub(super) struct Differences<'a> {
    /// The earlier one.
    from: &'a str,
    /// The later one.
    to: &'a str,
    form: &'a str,
    differences: Vec<Difference<'a>>,
}

/// A part that differs, as JSON.
#[derive(Serialize, JsonSchema)]
struct Difference<'a> {
    /// The number of the item; absent for the draft's own data.
    #[serde(skip_serializing_if = "Option::is_none")]
    no: Option<u32>,
    /// The field's id, or `title`, `client`, `certification_no`.
    field: &'a str,
    /// `added`, `removed`, `changed`, `spacing`, or `beside`: only what is noted beside the text.
    change: &'static str,
    old: Cow<'a, str>,
    new: Cow<'a, str>,
    /// Both texts in one, word by word.
    words: Vec<Word>,
}

/// A stretch of words, as JSON.
#[derive(Serialize, JsonSchema)]
struct Word {
    /// `same`, `removed` or `added`.
    change: &'static str,
    text: String,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let drafts = context.drafts();
    let before = Side::named(&drafts, &arguments.before)?;
    let after = Side::named(&drafts, &arguments.after)?;
    if before.draft.form != after.draft.form {
        return Err(CommandError::usage(
            Notice::new("error-other-form")
                .with("from", before.draft.form.as_str())
                .with("to", after.draft.form.as_str()),
        ));
    }
    show(&before, &after, arguments.json.json, context, out)?;
    Ok(Exit::Done)
}

/// Prints in what a draft differs from an earlier one.
pub(super) fn show(
    before: &Side,
    after: &Side,
    is_json: bool,
    context: &Context,
    out: &mut Output,
) -> Result<(), CommandError> {
    let form = &after.form.form;
    let found = differences(form, &before.draft, &after.draft);
    if is_json {
        let differences = found.iter().map(|found| {
            let (old, new) = (found.part.text(form, &before.draft), found.part.text(form, &after.draft));
            let word = |(change, text): (WordChange, &str)| Word { change: change.id(), text: String::from(text) };
            Difference {
                no: match found.part {
                    Part::Field(field) => Some(form[form[field].item].no),
                    _ => None,
                },
                field: found.part.id(form),
                change: found.change.id(),
                words: word_changes(&old, &new).into_iter().map(word).collect(),
                old,
                new,
            }
        });
        let differences = differences.collect();
        return Ok(out.json(&Differences { from: &before.named, to: &after.named, form: &form.id, differences })?);
    }
    if found.is_empty() {
        out.note(&context.words.say("compare-nothing"));
    }
    for found in &found {
        let change = context.words.say(&format!("change-{}", found.change.id()));
        out.line(&format!("{}  {change}", heading(&found.part, after, context)))?;
        let mut text = String::new();
        let (old, new) = (found.part.text(form, &before.draft), found.part.text(form, &after.draft));
        for (change, words) in word_changes(&old, &new) {
            match change {
                WordChange::Same => text.push_str(words),
                WordChange::Removed => text.push_str(&format!("[-{words}-]")),
                WordChange::Added => text.push_str(&format!("{{+{words}+}}")),
            }
        }
        for line in text.lines() {
            out.line(&format!("    {line}"))?;
        }
    }
    Ok(())
}

fn heading(part: &Part, side: &Side, context: &Context) -> String {
    let form = &side.form.form;
    match part {
        Part::Field(field) => {
            let prompt = side.form.words.prompt(context.language(), form, *field);
            format!("{}  {prompt}", form.short_name(*field))
        }
        Part::NoLongerAsked(id) => context.words.say_with("show-no-longer-asked", &[("field", id.as_str().into())]),
        Part::Title | Part::Client | Part::CertificationNo => context.words.say(&format!("part-{}", part.id(form))),
    }
}
