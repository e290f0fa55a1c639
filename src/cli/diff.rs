//! `kisai diff A B`: in what one draft differs from an earlier one, as text or as a file. `DRAFT@NO` is a checkpoint.

use std::borrow::Cow;

use serde::Serialize;

use super::arguments::JsonFlag;
use super::destination::Destination;
use super::export_actions::one_language;
use super::{CommandError, Context, Exit, Output};
use crate::core::compare::{Change, Part, WordChange, word_changes};
use crate::core::comparison::{Alone, Comparison, Pair};
use crate::core::form::Form;
use crate::core::notice::Notice;
use crate::export::differences::{Compared, DifferenceList};
use crate::export::{ExportError, Format, SheetLanguage};
use crate::store::side::Side;

/// Neither a file's suffix nor another format.
const TEXT: &str = "text";
/// What a file may be.
const FORMATS: [Format; 3] = [Format::Json, Format::Markdown, Format::Xlsx];

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "A")]
    before: String,
    #[arg(value_name = "B")]
    after: String,
    #[command(flatten)]
    json: JsonFlag,
    #[arg(long, value_name = "FORMAT", value_parser = [TEXT, "json", "md", "xlsx"], conflicts_with = "json")]
    format: Option<String>,
    #[arg(long, value_name = "ja|en", value_parser = ["ja", "en"])]
    sheet_lang: Option<String>,
    #[command(flatten)]
    to: Destination,
}

/// The differences of two drafts, as JSON.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Differences<'a> {
    /// The earlier one.
    from: &'a str,
    /// The later one.
    to: &'a str,
    /// Id of the later one's form.
    form: &'a str,
    /// Id of the earlier one's form, where it is another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    from_form: Option<&'a str>,
    differences: Vec<Difference<'a>>,
    /// Of two forms: fields of the earlier draft's form without counterpart.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    only_from: Vec<Lone<'a>>,
    /// Of two forms: fields of the later draft's form without counterpart.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    only_to: Vec<Lone<'a>>,
}

/// A part that differs, as JSON.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Difference<'a> {
    /// The number of the item; absent for the draft's own data.
    #[serde(skip_serializing_if = "Option::is_none")]
    no: Option<u32>,
    /// The field's id, or `title`, `client`, `certification_no`.
    field: &'a str,
    /// The id of the earlier form's field, or of its item, where that is another form.
    #[serde(skip_serializing_if = "Option::is_none")]
    from_field: Option<&'a str>,
    /// `added`, `removed`, `changed`, `spacing`; `requirement`: only what is demanded; or `beside`: only what is noted
    /// beside the text.
    change: &'static str,
    /// What is demanded, where that differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    requirement: Option<Demanded>,
    old: Cow<'a, str>,
    new: Cow<'a, str>,
    /// Both texts in one, word by word.
    words: Vec<Word>,
}

/// What editions or forms demand: `required`, `required-level`, `optional` or `none`.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Demanded {
    /// Before.
    old: &'static str,
    /// Now.
    new: &'static str,
}

/// A field without counterpart, as JSON.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Lone<'a> {
    field: &'a str,
    /// Whether the draft says something there.
    answered: bool,
}

/// A stretch of words, as JSON.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Word {
    /// `same`, `removed` or `added`.
    change: &'static str,
    text: String,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let is_text = match arguments.format.as_deref() {
        Some(format) => format == TEXT,
        None => !arguments.json.json && arguments.to.target().is_none(),
    };
    let named = if arguments.json.json { Some(Format::Json.id()) } else { arguments.format.as_deref() };
    let format = if is_text { None } else { Some(arguments.to.format(named, &FORMATS, out)?) };
    let drafts = context.drafts();
    let (before, after) = (drafts.side(&arguments.before)?, drafts.side(&arguments.after)?);
    let comparison = compared(&before, &after)?;
    let bytes = match format {
        None if arguments.to.target().is_none() => {
            print(&comparison, &before, &after, context, out)?;
            return Ok(Exit::Done);
        }
        None => {
            let mut text = lines(&comparison, &before, &after, context).join("\n");
            text.push('\n');
            text.into_bytes()
        }
        Some(Format::Json) => {
            let mut bytes =
                serde_json::to_vec_pretty(&as_json(&comparison, &before, &after)).map_err(ExportError::from)?;
            bytes.push(b'\n');
            bytes
        }
        Some(format) => {
            let asked = arguments.sheet_lang.as_deref().and_then(SheetLanguage::from_id);
            let language = one_language(asked.unwrap_or_else(|| SheetLanguage::of(&after.form.form)))?;
            let date = context.clock.sheet_date();
            let list = DifferenceList::new(&comparison, side(&before), side(&after), language, &date);
            if format == Format::Xlsx { list.to_xlsx()? } else { list.to_markdown().into_bytes() }
        }
    };
    arguments.to.deliver(format.is_some_and(Format::is_binary), &bytes, context, out)?;
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
    let comparison = compared(before, after)?;
    if is_json {
        return Ok(out.json(&as_json(&comparison, before, after))?);
    }
    print(&comparison, before, after, context, out)
}

/// The comparison of two drafts whose forms have something in common.
fn compared(before: &Side, after: &Side) -> Result<Comparison, CommandError> {
    before.against(after).ok_or_else(|| {
        let (from, to) = (before.form.form.id.as_str(), after.form.form.id.as_str());
        CommandError::usage(Notice::new("error-other-form").with("from", from).with("to", to))
    })
}

fn side(side: &Side) -> Compared<'_> {
    Compared { name: &side.name, folder: &side.form, draft: &side.draft }
}

fn as_json<'a>(comparison: &'a Comparison, before: &'a Side, after: &'a Side) -> Differences<'a> {
    let (old_form, form) = (&*before.form.form, &*after.form.form);
    let is_across = old_form.id != form.id;
    let word = |(change, text): (WordChange, &str)| Word { change: change.id(), text: String::from(text) };
    let difference = |pair: &'a Pair| Difference {
        no: match pair.new {
            Part::Field(field) => Some(form[form[field].item].no),
            Part::Item(item) => Some(form[item].no),
            _ => None,
        },
        field: pair.new.id(form),
        from_field: is_across.then(|| pair.old.id(old_form)).filter(|_| !Part::OWN.contains(&pair.old)),
        change: pair.change.id(),
        requirement: pair.requirements.map(|(old, new)| Demanded { old: old.id(), new: new.id() }),
        words: word_changes(&pair.old_text, &pair.new_text).into_iter().map(word).collect(),
        old: Cow::Borrowed(&pair.old_text),
        new: Cow::Borrowed(&pair.new_text),
    };
    Differences {
        from: &before.name,
        to: &after.name,
        form: &form.id,
        from_form: is_across.then_some(old_form.id.as_str()),
        differences: comparison.pairs.iter().map(difference).collect(),
        only_from: lone(old_form, &comparison.only_old),
        only_to: lone(form, &comparison.only_new),
    }
}

fn lone<'a>(form: &'a Form, alone: &'a [Alone]) -> Vec<Lone<'a>> {
    alone.iter().map(|alone| Lone { field: alone.part.id(form), answered: alone.is_answered }).collect()
}

fn print(
    comparison: &Comparison,
    before: &Side,
    after: &Side,
    context: &Context,
    out: &mut Output,
) -> Result<(), CommandError> {
    if comparison.pairs.is_empty() {
        out.note(&context.words.say("compare-nothing"));
    }
    lines(comparison, before, after, context).iter().try_for_each(|line| out.line(line))?;
    Ok(())
}

fn lines(comparison: &Comparison, before: &Side, after: &Side, context: &Context) -> Vec<String> {
    let words = &context.words;
    let mut lines = Vec::new();
    for pair in &comparison.pairs {
        let mut heading = words.part_numbers((&before.form.form, &pair.old), (&after.form.form, &pair.new));
        if !heading.is_empty() {
            heading.push_str("  ");
        }
        heading.push_str(&words.part_name(&after.form, &pair.new));
        let requirements = pair.requirements;
        let requirements = requirements.map(|(old, new)| words.requirements((&before.form, old), (&after.form, new)));
        // What is demanded says by itself how the part differs.
        let change = words.say(&format!("change-{}", pair.change.id()));
        let kinds = [(pair.change != Change::Requirement).then_some(change), requirements];
        for kind in kinds.into_iter().flatten() {
            heading.push_str(&format!("  {kind}"));
        }
        lines.push(heading);
        let mut text = String::new();
        for (change, words) in word_changes(&pair.old_text, &pair.new_text) {
            match change {
                WordChange::Same => text.push_str(words),
                WordChange::Removed => text.push_str(&format!("[-{words}-]")),
                WordChange::Added => text.push_str(&format!("{{+{words}+}}")),
            }
        }
        lines.extend(text.lines().map(|line| format!("    {line}")));
    }
    if before.form.form.id != after.form.form.id {
        lines.push(words.without_counterpart(comparison));
    }
    lines
}
