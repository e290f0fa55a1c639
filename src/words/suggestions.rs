//! What a company's other drafts say to a field: to the same one, to one that informs it, to one whose prompt is alike.

use std::cmp::Reverse;
use std::collections::HashSet;

use jiff::Timestamp;

use super::form_folder::FormFolder;
use super::language::Language;
use crate::core::crosswalk::{Crosswalk, Relation};
use crate::core::draft::{Answer, Draft};
use crate::core::form::{FieldIx, Kind};
use crate::core::order::Order as _;
use crate::core::search::fold;

/// Prompts of which so many pairs of letters are the same ask alike.
const ALIKE: f64 = 0.7;

/// An answer of another draft.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion {
    /// The name of the draft.
    pub draft: String,
    /// Its form.
    pub form: String,
    /// The field or the item there, as a person names it.
    pub named: String,
    /// The text.
    pub text: String,
    /// When it was written, RFC 3339; empty where nobody knows.
    pub updated: String,
    /// Why it is suggested.
    pub by: SuggestedBy,
}

/// Why an answer is suggested.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SuggestedBy {
    /// It answers the same field of the same form.
    SameField,
    /// The crosswalk says so: what the field at hand asks against that one, and the reason.
    Crosswalk(Relation, String),
    /// Its prompt is nearly the same.
    AlikePrompt,
}

impl SuggestedBy {
    /// As it stands in JSON and in messages.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            SuggestedBy::SameField => "same-field",
            SuggestedBy::Crosswalk(relation, _) => relation.id(),
            SuggestedBy::AlikePrompt => "alike-prompt",
        }
    }

    /// What comes closest is first.
    fn distance(&self) -> usize {
        match self {
            SuggestedBy::SameField => 0,
            SuggestedBy::Crosswalk(Relation::Same, _) => 1,
            SuggestedBy::Crosswalk(..) => 2,
            SuggestedBy::AlikePrompt => 3,
        }
    }
}

/// Another draft of the same company.
pub struct OtherDraft<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its form.
    pub folder: &'a FormFolder,
    /// What it says.
    pub draft: &'a Draft,
}

/// What other drafts say to a field, the newest first; of answers of the same age the closest. What the draft says
/// already, and what was said by a newer or closer one, isn't repeated.
#[must_use]
pub fn suggestions(
    crosswalk: &Crosswalk,
    folder: &FormFolder,
    draft: &Draft,
    field: FieldIx,
    others: &[OtherDraft<'_>],
) -> Vec<Suggestion> {
    let mut found: Vec<Suggestion> = others.iter().flat_map(|other| of_one(crosswalk, folder, field, other)).collect();
    // Of times in different zones the later one may be the smaller text.
    let age = |suggestion: &Suggestion| Reverse(suggestion.updated.parse::<Timestamp>().ok());
    found.order_by_key(|suggestion| (age(suggestion), suggestion.by.distance()));
    let mut seen: HashSet<String> = HashSet::from([draft.shown(&folder.form, field).trim().to_owned()]);
    found.retain(|suggestion| seen.insert(suggestion.text.trim().to_owned()));
    found
}

fn of_one(crosswalk: &Crosswalk, folder: &FormFolder, field: FieldIx, other: &OtherDraft<'_>) -> Vec<Suggestion> {
    let (form, other_form) = (&*folder.form, &*other.folder.form);
    let suggestion = |named: String, (text, updated): (String, String), by| Suggestion {
        draft: other.name.to_owned(),
        form: other_form.id.clone(),
        named,
        text,
        updated,
        by,
    };
    let said = |there: FieldIx| {
        // The rows of a table are put into the same table, and are no text for another field.
        let is_same_table = form.id == other_form.id && form[field].kind == Kind::Table;
        let is_text = |answer: &&Answer| !answer.text.trim().is_empty() || is_same_table && answer.is_given();
        let answer = other.draft.answer(other_form, there).filter(is_text)?;
        Some((other.draft.shown(other_form, there).into_owned(), answer.updated.clone()))
    };
    if form.id == other_form.id {
        let same = other_form.field(&form[field].id);
        let same =
            same.and_then(|there| Some(suggestion(other_form.short_name(there), said(there)?, SuggestedBy::SameField)));
        return same.into_iter().collect();
    }
    let sources = crosswalk.sources(form, field).into_iter().filter(|source| source.form == other_form.id);
    let by_crosswalk: Vec<Suggestion> = sources
        .filter_map(|source| {
            let named = match source.fields(other_form).as_slice() {
                [there] => other_form.short_name(*there),
                [first, ..] => other_form[other_form[*first].item].no.to_string(),
                [] => return None,
            };
            let by = SuggestedBy::Crosswalk(source.relation, source.why.to_owned());
            Some(suggestion(named, source.answer(other_form, other.draft)?, by))
        })
        .collect();
    if !by_crosswalk.is_empty() {
        return by_crosswalk;
    }
    let alike = nearest(folder, field, other.folder);
    let alike =
        alike.and_then(|there| Some(suggestion(other_form.short_name(there), said(there)?, SuggestedBy::AlikePrompt)));
    alike.into_iter().collect()
}

/// The field of another form whose prompt is most alike, if it is alike enough.
fn nearest(folder: &FormFolder, field: FieldIx, other: &FormFolder) -> Option<FieldIx> {
    let prompt = |folder: &FormFolder, field| pairs(&folder.words.prompt(Language::Ja, &folder.form, field));
    let wanted = prompt(folder, field);
    let alike = other.form.fields().map(|there| (likeness(&wanted, &prompt(other, there)), there));
    let best = alike.max_by(|(one, _), (other, _)| one.total_cmp(other));
    best.filter(|(likeness, _)| *likeness >= ALIKE).map(|(_, there)| there)
}

/// Pairs of neighbouring letters, without regard to width, case and signs.
fn pairs(text: &str) -> HashSet<(char, char)> {
    let letters: Vec<char> = fold(text).chars().filter(|char| char.is_alphanumeric()).collect();
    letters.windows(2).map(|pair| (pair[0], pair[1])).collect()
}

/// How many pairs are in both, against all.
fn likeness(one: &HashSet<(char, char)>, other: &HashSet<(char, char)>) -> f64 {
    let both = one.intersection(other).count();
    #[allow(clippy::cast_precision_loss)]
    if both == 0 { 0.0 } else { 2.0 * both as f64 / (one.len() + other.len()) as f64 }
}
