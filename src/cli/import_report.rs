//! What an import found and what became of it, for a person or as JSON.

use serde::Serialize;

use super::import::Imported;
use super::{CommandError, Context, Output};
use crate::core::compare::ChangedBy;
use crate::core::form::FieldIx;
use crate::core::text::{floor_boundary, limit_offset};
use crate::import::merge::{Offer, Outcome};
use crate::import::{FoundAnswer, FoundField, State};

/// So many characters of a text are shown in a line.
const EXCERPT: usize = 40;
/// So many texts that belong to no field are shown one by one.
const MOST_UNKNOWN: usize = 20;

/// What was found in a file and what became of it, as JSON.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Imported"))]
pub(super) struct Report<'a> {
    form: &'a str,
    /// The draft that was written; missing on a dry run.
    #[serde(skip_serializing_if = "Option::is_none")]
    draft: Option<&'a str>,
    counts: Counts,
    /// 認定番号, where the file holds one.
    #[serde(skip_serializing_if = "Option::is_none")]
    certification_no: Option<ReportedNumber<'a>>,
    fields: Vec<ReportedField<'a>>,
    unknown: Vec<ReportedUnknown<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Counts {
    taken: usize,
    ambiguous: usize,
    empty: usize,
    missed: usize,
    unknown: usize,
    same: usize,
    filled: usize,
    replaced: usize,
    kept: usize,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ReportedNumber<'a> {
    text: &'a str,
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    changed_by: Option<&'static str>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ReportedField<'a> {
    no: u32,
    field: &'a str,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    outcome: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    changed_by: Option<&'static str>,
    answers: Vec<ReportedAnswer<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ReportedAnswer<'a> {
    text: &'a str,
    place: String,
    how: &'static str,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ReportedUnknown<'a> {
    label: &'a str,
    text: &'a str,
    place: String,
}

/// Prints what an import comes to.
pub(super) fn print(
    imported: &Imported<'_>,
    is_json: bool,
    context: &Context,
    out: &mut Output,
) -> Result<(), CommandError> {
    if is_json {
        out.json(&report(imported))?;
    } else {
        lines(imported, context, out)?;
    }
    if let Some(draft) = imported.draft {
        out.note(&context.words.say_with("message-imported", &[("draft", draft.into())]));
        if !is_json && imported.found.count(State::Ambiguous) > 0 {
            out.note(&context.words.say("message-import-ask"));
        }
    }
    Ok(())
}

fn counts(imported: &Imported<'_>) -> Counts {
    let of = |state| imported.found.count(state);
    let outcomes = |is: fn(Outcome) -> bool| imported.offers.iter().filter(|offer| is(offer.outcome)).count();
    Counts {
        taken: of(State::Taken),
        ambiguous: of(State::Ambiguous),
        empty: of(State::Empty),
        missed: of(State::Missed),
        unknown: imported.found.unknown.len(),
        same: outcomes(|outcome| outcome == Outcome::Same),
        filled: outcomes(|outcome| outcome == Outcome::Fills),
        replaced: outcomes(|outcome| matches!(outcome, Outcome::Replaces(_))),
        kept: outcomes(|outcome| matches!(outcome, Outcome::Kept(_))),
    }
}

fn report<'a>(imported: &Imported<'a>) -> Report<'a> {
    let form = &*imported.folder.form;
    let field = |found: &'a FoundField| {
        let offer = offer(imported, found.field);
        ReportedField {
            no: form[form[found.field].item].no,
            field: &form[found.field].id,
            state: found.state.id(),
            outcome: offer.map(|offer| offer.outcome.id()),
            changed_by: offer.and_then(|offer| changed_by(offer.outcome)),
            answers: found.answers.iter().map(answer).collect(),
        }
    };
    Report {
        form: &form.id,
        draft: imported.draft,
        counts: counts(imported),
        certification_no: imported.certification_no.map(|outcome| ReportedNumber {
            text: &imported.found.certification_no,
            outcome: outcome.id(),
            changed_by: changed_by(outcome),
        }),
        fields: imported.found.fields.iter().map(field).collect(),
        unknown: imported
            .found
            .unknown
            .iter()
            .map(|unknown| ReportedUnknown { label: &unknown.label, text: &unknown.text, place: unknown.place.name() })
            .collect(),
    }
}

fn answer(answer: &FoundAnswer) -> ReportedAnswer<'_> {
    ReportedAnswer { text: &answer.text, place: answer.place.name(), how: answer.how.id() }
}

fn offer<'a>(imported: &Imported<'a>, field: FieldIx) -> Option<&'a Offer> {
    imported.offers.iter().find(|offer| offer.field == field)
}

/// Who changed a text that differs: the draft, the file, or both.
fn changed_by(outcome: Outcome) -> Option<&'static str> {
    match outcome {
        Outcome::Same | Outcome::Fills => None,
        Outcome::Replaces(by) | Outcome::Kept(by) => Some(match by {
            ChangedBy::First => "mine",
            ChangedBy::Second => "theirs",
            ChangedBy::Both => "both",
        }),
    }
}

fn lines(imported: &Imported<'_>, context: &Context, out: &mut Output) -> Result<(), CommandError> {
    let (form, words) = (&*imported.folder.form, &context.words);
    let counts = counts(imported);
    let args = [
        ("form", form.id.as_str().into()),
        ("taken", counts.taken.into()),
        ("ambiguous", counts.ambiguous.into()),
        ("empty", counts.empty.into()),
        ("missed", counts.missed.into()),
        ("unknown", counts.unknown.into()),
    ];
    out.line(&words.say_with("import-summary", &args))?;
    if counts.same + counts.replaced + counts.kept > 0 {
        let args = [
            ("filled", counts.filled.into()),
            ("same", counts.same.into()),
            ("replaced", counts.replaced.into()),
            ("kept", counts.kept.into()),
        ];
        out.line(&words.say_with("import-outcomes", &args))?;
    }
    if let Some(state) = imported.certification_no.and_then(|outcome| state_of(imported, outcome)) {
        out.line(&format!("{}  {}", words.say(state), words.say("describe-certification-no")))?;
        out.line(&format!("    {}", excerpt(&imported.found.certification_no)))?;
    }
    for found in &imported.found.fields {
        let Some(state) = state(imported, found) else { continue };
        let name = imported.folder.words.item(context.language(), form, form[found.field].item);
        out.line(&format!("{}  {}  {name}", words.say(state), form.short_name(found.field)))?;
        for answer in &found.answers {
            out.line(format!("    {}  {}", answer.place.name(), excerpt(&answer.text)).trim_end())?;
        }
    }
    for unknown in imported.found.unknown.iter().take(MOST_UNKNOWN) {
        out.line(&format!("{}  {}", words.say("import-unknown"), excerpt(&unknown.label)))?;
        out.line(format!("    {}  {}", unknown.place.name(), excerpt(&unknown.text)).trim_end())?;
    }
    let more = imported.found.unknown.len().saturating_sub(MOST_UNKNOWN);
    if more > 0 {
        out.line(&words.say_with("import-more-unknown", &[("count", more.into())]))?;
    }
    Ok(())
}

/// What a person should know of a field beyond its number in the sums. On a dry run all that is found.
fn state(imported: &Imported<'_>, found: &FoundField) -> Option<&'static str> {
    let outcome = offer(imported, found.field).map(|offer| offer.outcome);
    if found.state == State::Ambiguous {
        return Some("import-ambiguous");
    }
    let is_doubtful = found.answers.iter().any(|answer| answer.how.is_doubtful());
    match (found.state, outcome?) {
        (State::Taken, Outcome::Fills) if is_doubtful => Some("import-doubtful"),
        (State::Taken, outcome) => state_of(imported, outcome),
        _ => None,
    }
}

fn state_of(imported: &Imported<'_>, outcome: Outcome) -> Option<&'static str> {
    match outcome {
        Outcome::Kept(ChangedBy::First) => Some("import-kept-mine"),
        Outcome::Kept(ChangedBy::Second) => Some("import-kept-theirs"),
        Outcome::Kept(ChangedBy::Both) => Some("import-kept-both"),
        Outcome::Replaces(_) => Some("import-replaced"),
        Outcome::Fills if imported.draft.is_none() => Some("import-taken"),
        Outcome::Fills | Outcome::Same => None,
    }
}

/// The beginning of a text, in one line.
pub(super) fn excerpt(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match limit_offset(&line, EXCERPT) {
        Some(end) => format!("{}…", &line[..floor_boundary(&line, end)]),
        None => line,
    }
}
