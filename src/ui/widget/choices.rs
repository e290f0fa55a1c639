//! What lists of drafts, of what comes of them and of kinds of differences say, row by row.

use super::dialog::{Line, taken_sign};
use crate::core::compare::Change;
use crate::core::form::FieldIx;
use crate::export::Format;
use crate::store::checkpoints::Checkpoint;
use crate::store::side::Beside;
use crate::ui::app::Model;
use crate::ui::beginning::{Prospects, Source, carried_notice};
use crate::ui::comparing::FILES;
use crate::words::Language;

/// What may stand beside a draft.
pub(super) fn beside(model: &Model, found: &[Beside]) -> Vec<Line> {
    let row = |beside: &Beside| match beside {
        Beside::Draft { name, form, updated } => {
            let detail = format!("{form}  {}", model.clock.shown(updated));
            Line { label: name.clone(), detail }
        }
        Beside::Checkpoint(kept, changed) => checkpoint(model, kept, *changed),
    };
    found.iter().map(row).collect()
}

/// A checkpoint, and how much changed after it.
pub(super) fn checkpoint(model: &Model, checkpoint: &Checkpoint, changed: Option<usize>) -> Line {
    let detail = match changed {
        Some(count) => model.words.say_with("checkpoint-changed", &[("count", count.into())]),
        None => model.words.say("checkpoint-unreadable"),
    };
    Line { label: checkpoint_label(model, checkpoint), detail }
}

/// A checkpoint in a line: its number, when it was kept, and why.
pub(super) fn checkpoint_label(model: &Model, checkpoint: &Checkpoint) -> String {
    let at = model.clock.local(&checkpoint.at).strftime("%Y-%m-%d %H:%M");
    let reason = model.words.say(&format!("reason-{}", checkpoint.reason.id()));
    let name = if checkpoint.label.is_empty() { &reason } else { &checkpoint.label };
    format!("{:>3}  {at}  {name}", checkpoint.no)
}

/// Drafts from which one may be begun.
pub(super) fn sources(model: &Model, sources: &[Source]) -> Vec<Line> {
    let row = |Source { name, state }: &Source| {
        let label = if state.title.is_empty() { name } else { &state.title };
        let day = model.clock.shown(&state.updated);
        let parts = [state.client.trim(), &state.form, &day];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        Line { label: label.clone(), detail: parts.collect::<Vec<_>>().join("  ") }
    };
    sources.iter().map(row).collect()
}

/// The marked form and what would come of it, and a row for each form.
pub(super) fn prospects(model: &Model, prospects: &Prospects, cursor: usize) -> (String, Vec<Line>) {
    let row = |(form, carried): &(String, _)| Line {
        label: model.home.form_name(form, model.language()),
        detail: model.words.tell(&carried_notice(
            ["prospect-renewal", "prospect-across"],
            prospects.is_renewal(form),
            *carried,
        )),
    };
    let marked = prospects.forms.get(cursor);
    let text = marked.map(|(form, carried)| {
        let told = carried_notice(["prospects-renewal", "prospects-across"], prospects.is_renewal(form), *carried);
        model.words.tell(&told.with("title", prospects.title.as_str()))
    });
    (text.unwrap_or_default(), prospects.forms.iter().map(row).collect())
}

/// Kinds of differences, each with whether it is shown and how many there are.
pub(super) fn changes(model: &Model, hidden: &[Change]) -> Vec<Line> {
    let row = |(number, change): (usize, Change)| {
        let kind = model.words.say(&format!("change-{}", change.id()));
        Line {
            label: format!("{} {number} {kind}", taken_sign(!hidden.contains(&change))),
            detail: model.compare.as_ref().map_or(0, |compare| compare.count(change)).to_string(),
        }
    };
    (1..).zip(Change::ALL).map(row).collect()
}

/// The files in which differences are written.
pub(super) fn difference_files(model: &Model) -> Vec<Line> {
    let row = |(format, language): (Format, Language)| Line {
        label: format!(".{}", format.suffix()),
        detail: model.words.say(&format!("language-{}", language.code())),
    };
    FILES.map(row).into()
}

/// How many answers would be confirmed, and which fields are left to be looked at.
pub(super) fn confirm_all(model: &Model, count: usize, ageing: &[FieldIx]) -> String {
    let words = &model.words;
    let mut text = words.say_with("confirm-all", &[("count", count.into()), ("left", ageing.len().into())]);
    let Some(session) = model.session.as_ref().filter(|_| !ageing.is_empty()) else { return text };
    let form = session.form();
    let name = |&field: &FieldIx| {
        let item = session.folder.words.item(model.language(), form, form[field].item);
        format!("{} {item}", form.short_name(field))
    };
    text.push('\n');
    text.push_str(&ageing.iter().map(name).collect::<Vec<_>>().join(&words.say("differences-joint")));
    text
}
