//! Two drafts of one form, field by field, and two answers, word by word.

use std::borrow::Cow;
use std::ops::Range;

use similar::{Algorithm, DiffTag, capture_diff_slices};

use super::draft::{Answer, Draft};
use super::form::{FieldIx, Form, ItemIx};
use super::text;

/// Texts of more words are compared as a whole: the comparison may cost the product of their differences.
const MAX_WORDS: usize = 4_000;

/// A part of a draft that may differ in another one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Part {
    /// How the person calls the draft.
    Title,
    /// The provider for whom a consultant works.
    Client,
    /// 認定番号.
    CertificationNo,
    /// The answer to a field.
    Field(FieldIx),
    /// The answers to all fields of an item, taken together.
    Item(ItemIx),
    /// The answer to a field that the form no longer has, by the field's id.
    NoLongerAsked(String),
}

/// How a part of a draft differs from an earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Change {
    /// There was no text.
    Added,
    /// There is no text any more.
    Removed,
    /// There is another text.
    Changed,
    /// The texts differ only in spaces and line breaks.
    Spacing,
    /// The text is the same; the form, in another edition, or another form demands something else of it.
    Requirement,
    /// The text is the same; what is noted beside it (a flag, an accepted finding, carried over) differs.
    Beside,
}

/// A part in which two drafts differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Which part.
    pub part: Part,
    /// How it differs.
    pub change: Change,
}

/// Which of two drafts changed a part of the one from which both come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangedBy {
    /// Only the first.
    First,
    /// Only the second.
    Second,
    /// Both, differently; or nobody knows where they come from.
    Both,
}

impl Change {
    /// All, those that matter most first.
    pub const ALL: [Change; 6] =
        [Change::Changed, Change::Added, Change::Removed, Change::Requirement, Change::Spacing, Change::Beside];

    /// As it stands in JSON and in messages.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Change::Added => "added",
            Change::Removed => "removed",
            Change::Changed => "changed",
            Change::Spacing => "spacing",
            Change::Requirement => "requirement",
            Change::Beside => "beside",
        }
    }
}

impl Part {
    /// What every draft has beside its answers.
    pub const OWN: [Part; 3] = [Part::Title, Part::Client, Part::CertificationNo];

    /// The id under which commands and JSON name the part.
    #[must_use]
    pub fn id<'a>(&'a self, form: &'a Form) -> &'a str {
        match self {
            Part::Title => "title",
            Part::Client => "client",
            Part::CertificationNo => "certification_no",
            Part::Field(field) => &form[*field].id,
            Part::Item(item) => &form[*item].id,
            Part::NoLongerAsked(id) => id,
        }
    }

    /// The text of the part in a draft, empty where there is none.
    #[must_use]
    pub fn text<'a>(&self, form: &Form, draft: &'a Draft) -> Cow<'a, str> {
        match self {
            Part::Title => Cow::Borrowed(&draft.title),
            Part::Client => Cow::Borrowed(&draft.client),
            Part::CertificationNo => Cow::Borrowed(&draft.certification_no),
            Part::Field(field) => draft.shown(form, *field),
            Part::Item(item) => {
                let given = form.fields_of(*item).map(|field| draft.shown(form, field));
                Cow::Owned(given.filter(|text| !text.trim().is_empty()).collect::<Vec<_>>().join("\n"))
            }
            Part::NoLongerAsked(id) => draft.answers.get(id).map_or(Cow::Borrowed(""), Answer::said),
        }
    }

    fn answer<'a>(&self, form: &Form, draft: &'a Draft) -> Option<&'a Answer> {
        match self {
            Part::Field(_) | Part::NoLongerAsked(_) => draft.answers.get(self.id(form)),
            Part::Title | Part::Client | Part::CertificationNo | Part::Item(_) => None,
        }
    }

    /// Makes the part of one draft as it is in another.
    pub fn copy(&self, form: &Form, from: &Draft, into: &mut Draft) {
        match self {
            Part::Title => into.title.clone_from(&from.title),
            Part::Client => into.client.clone_from(&from.client),
            Part::CertificationNo => into.certification_no.clone_from(&from.certification_no),
            Part::Field(_) | Part::NoLongerAsked(_) => match self.answer(form, from) {
                Some(answer) => into.answers.insert(self.id(form), answer.clone()),
                None => into.answers.remove(self.id(form)),
            },
            Part::Item(item) => form.fields_of(*item).for_each(|field| Part::Field(field).copy(form, from, into)),
        }
    }
}

/// In what a draft differs from an earlier one, in the form's order.
#[must_use]
pub fn differences(form: &Form, old: &Draft, new: &Draft) -> Vec<Difference> {
    let parts = parts(form, old, new).into_iter();
    parts.filter_map(|part| change(form, &part, old, new).map(|change| Difference { part, change })).collect()
}

/// The parts that two drafts of a form may have, in the form's order.
pub(super) fn parts(form: &Form, old: &Draft, new: &Draft) -> Vec<Part> {
    let no_longer_asked = || old.no_longer_asked(form).chain(new.no_longer_asked(form)).map(|(id, _)| id.to_owned());
    let mut gone: Vec<String> = Vec::new();
    for id in no_longer_asked() {
        if !gone.contains(&id) {
            gone.push(id);
        }
    }
    let own = Part::OWN.into_iter().chain(form.fields().map(Part::Field));
    own.chain(gone.into_iter().map(Part::NoLongerAsked)).collect()
}

/// [`differences`] but for the title: what a draft is called is no part of what it says.
#[must_use]
pub fn differences_in_content(form: &Form, old: &Draft, new: &Draft) -> Vec<Difference> {
    let mut differences = differences(form, old, new);
    differences.retain(|difference| difference.part != Part::Title);
    differences
}

pub(super) fn change(form: &Form, part: &Part, old: &Draft, new: &Draft) -> Option<Change> {
    let is_beside = || beside(part.answer(form, old)) != beside(part.answer(form, new));
    change_of_text(&part.text(form, old), &part.text(form, new)).or_else(|| is_beside().then_some(Change::Beside))
}

/// How a text differs from an earlier one.
pub(super) fn change_of_text(before: &str, after: &str) -> Option<Change> {
    if before == after {
        return None;
    }
    let bare = |text: &str| text.chars().filter(|char| !char.is_whitespace()).collect::<String>();
    Some(match (bare(before), bare(after)) {
        (before, after) if before == after => Change::Spacing,
        (before, _) if before.is_empty() => Change::Added,
        (_, after) if after.is_empty() => Change::Removed,
        _ => Change::Changed,
    })
}

/// What stands beside the text of an answer; when it was written is no difference.
fn beside(answer: Option<&Answer>) -> Answer {
    Answer { text: String::new(), rows: Vec::new(), updated: String::new(), ..answer.cloned().unwrap_or_default() }
}

/// Which of two drafts changed a part, seen from the one that both come from.
#[must_use]
pub fn changed_by(form: &Form, part: &Part, base: Option<&Draft>, first: &Draft, second: &Draft) -> ChangedBy {
    let is_as_in = |draft| base.is_some_and(|base| change(form, part, base, draft).is_none());
    match (is_as_in(first), is_as_in(second)) {
        (false, true) => ChangedBy::First,
        (true, false) => ChangedBy::Second,
        (true, true) | (false, false) => ChangedBy::Both,
    }
}

/// The stretches of two texts in which they differ, as byte ranges: whole words, by script where there are no spaces.
#[must_use]
pub fn changed_words(old: &str, new: &str) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
    let (old_words, new_words) = (words(old), words(new));
    if old_words.len().max(new_words.len()) > MAX_WORDS {
        let whole = |text: &str| std::iter::once(0..text.len()).filter(|all| old != new && !all.is_empty()).collect();
        return (whole(old), whole(new));
    }
    let (mut removed, mut added) = (Vec::new(), Vec::new());
    for step in capture_diff_slices(Algorithm::Myers, &texts(old, &old_words), &texts(new, &new_words)) {
        if step.tag() != DiffTag::Equal {
            join(&mut removed, &old_words[step.old_range()]);
            join(&mut added, &new_words[step.new_range()]);
        }
    }
    (removed, added)
}

/// What became of a stretch of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum WordChange {
    Same,
    Removed,
    Added,
}

impl WordChange {
    /// As it stands in JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            WordChange::Same => "same",
            WordChange::Removed => "removed",
            WordChange::Added => "added",
        }
    }
}

/// Both texts in one: what is the same in both, what only the old one says, what only the new one says.
#[must_use]
pub fn word_changes<'a>(old: &'a str, new: &'a str) -> Vec<(WordChange, &'a str)> {
    let (removed, added) = changed_words(old, new);
    let (mut removed, mut added) = (removed.into_iter().peekable(), added.into_iter().peekable());
    let (mut old_at, mut new_at) = (0, 0);
    let mut changes = Vec::new();
    while old_at < old.len() || new_at < new.len() {
        if let Some(stretch) = removed.next_if(|stretch| stretch.start == old_at) {
            old_at = stretch.end;
            changes.push((WordChange::Removed, &old[stretch]));
        } else if let Some(stretch) = added.next_if(|stretch| stretch.start == new_at) {
            new_at = stretch.end;
            changes.push((WordChange::Added, &new[stretch]));
        } else {
            let to_old = removed.peek().map_or(old.len(), |stretch| stretch.start) - old_at;
            let to_new = added.peek().map_or(new.len(), |stretch| stretch.start) - new_at;
            let same = to_old.min(to_new);
            changes.push((WordChange::Same, &old[old_at..old_at + same]));
            old_at += same;
            new_at += same;
        }
    }
    changes
}

fn words(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let end = text::next_word(text, at);
        words.push(at..end);
        at = end;
    }
    words
}

fn texts<'a>(text: &'a str, words: &[Range<usize>]) -> Vec<&'a str> {
    words.iter().map(|word| &text[word.clone()]).collect()
}

/// Adds the stretch that some words make, to the last one where it follows it.
fn join(stretches: &mut Vec<Range<usize>>, words: &[Range<usize>]) {
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return };
    match stretches.last_mut() {
        Some(before) if before.end == first.start => before.end = last.end,
        _ => stretches.push(first.start..last.end),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str, ranges: &[Range<usize>]) -> String {
        let mut marked = text.to_owned();
        for range in ranges.iter().rev() {
            marked.insert(range.end, ']');
            marked.insert(range.start, '[');
        }
        marked
    }

    #[test]
    fn changed_words_of_japanese_are_found_without_spaces() {
        for (old, new, removed, added) in [
            ("受注データを送る", "発注データを送る", "[受注]データを送る", "[発注]データを送る"),
            ("2社", "10社、うち国内3社", "[2]社", "[10社、うち国内3]社"),
            ("同じ", "同じ", "同じ", "同じ"),
            ("", "有り", "", "[有り]"),
            ("one two three", "one 2 three", "one [two ]three", "one [2 ]three"),
        ] {
            let (old_ranges, new_ranges) = changed_words(old, new);
            assert_eq!(marked(old, &old_ranges), removed);
            assert_eq!(marked(new, &new_ranges), added);
        }
    }

    #[test]
    fn two_texts_in_one_hold_both() {
        use WordChange::{Added, Removed, Same};
        let changes = word_changes("受注データを送る", "発注データを返す");
        let expected = [(Removed, "受注"), (Added, "発注"), (Same, "データを"), (Removed, "送る"), (Added, "返す")];
        assert_eq!(changes, expected);
        let texts = ["", "有り", "有り。2社", "One two three", "one two\n4", "無し 有り"];
        for (old, new) in texts.iter().flat_map(|old| texts.map(|new| (*old, new))) {
            let of = |without| -> String {
                let kept = word_changes(old, new).into_iter().filter(|(change, _)| *change != without);
                kept.map(|(_, text)| text).collect()
            };
            assert_eq!((of(Added).as_str(), of(Removed).as_str()), (old, new));
        }
    }

    #[test]
    fn very_long_texts_are_compared_as_a_whole() {
        let (old, new) = ("あa".repeat(MAX_WORDS), "いb".repeat(MAX_WORDS));
        let (removed, added) = changed_words(&old, &new);
        assert_eq!((removed.len(), added.len()), (1, 1));
        assert_eq!((removed[0].len(), added[0].len()), (old.len(), new.len()));
        assert_eq!(changed_words(&old, &old), (Vec::new(), Vec::new()));
    }
}
