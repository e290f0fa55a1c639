//! What of a file goes into a draft that has answers of its own: nothing of them is overwritten unasked.

use super::found::Found;
use crate::core::compare::ChangedBy;
use crate::core::draft::Draft;
use crate::core::form::{FieldIx, Form};
use crate::core::text::{fold, in_one_line};

/// Which of the texts that differ are to be taken from the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Take {
    /// Every one, but where only the draft changed.
    pub theirs: bool,
    /// Those that only the file changed.
    pub uncontested: bool,
    /// Those of these fields, whoever changed them.
    pub fields: Vec<FieldIx>,
    /// The certification number, whoever changed it.
    pub certification_no: bool,
}

/// An answer of the file beside that of the draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The field.
    pub field: FieldIx,
    /// The text in the file.
    pub text: String,
    /// What becomes of it.
    pub outcome: Outcome,
}

/// What becomes of a text of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The draft has the same text.
    Same,
    /// The draft has none.
    Fills,
    /// It takes the place of the draft's, as was asked.
    Replaces(ChangedBy),
    /// The draft's stays.
    Kept(ChangedBy),
}

impl Outcome {
    /// As it stands in JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Outcome::Same => "same",
            Outcome::Fills => "fills",
            Outcome::Replaces(_) => "replaces",
            Outcome::Kept(_) => "kept",
        }
    }

    /// Whether the draft changes.
    #[must_use]
    pub fn is_change(self) -> bool {
        matches!(self, Outcome::Fills | Outcome::Replaces(_))
    }
}

/// The earlier state of a draft from which a file most likely comes: of those that agree with the most of its answers
/// the newest. Nothing where less than half of what it held stands in the file unchanged.
pub fn base<'a>(form: &Form, found: &Found, earlier: impl Iterator<Item = &'a Draft>) -> Option<&'a Draft> {
    let agreement = |draft: &Draft| {
        let held = found.fields.iter().filter_map(|field| Some((draft.shown(form, field.field), field.taken()?)));
        let held: Vec<_> = held.filter(|(text, _)| !text.is_empty()).collect();
        (held.iter().filter(|(text, taken)| is_same(text, &taken.text)).count(), held.len())
    };
    // Of equal ones, the last stays.
    let best = earlier.map(|draft| (agreement(draft), draft)).max_by_key(|((count, _), _)| *count);
    best.filter(|((count, held), _)| *count > 0 && count * 2 >= *held).map(|(_, draft)| draft)
}

/// What becomes of each answer that the file holds.
#[must_use]
pub fn offers(form: &Form, mine: &Draft, found: &Found, base: Option<&Draft>, take: &Take) -> Vec<Offer> {
    let offer = |field: FieldIx, text: &str| {
        let (mine, base) = (mine.shown(form, field), base.map(|base| base.shown(form, field)));
        let texts = Texts { mine: &mine, theirs: text, base: base.as_deref() };
        let outcome = texts.outcome(take, take.fields.contains(&field));
        Offer { field, text: text.to_owned(), outcome }
    };
    found.fields.iter().filter_map(|found| Some(offer(found.field, &found.taken()?.text))).collect()
}

/// What becomes of the certification number that the file holds, if it holds one.
#[must_use]
pub fn certification_no(mine: &Draft, found: &Found, base: Option<&Draft>, take: &Take) -> Option<Outcome> {
    // A sheet prints it in one line.
    let as_in_file = |draft: &Draft| match is_same(&draft.certification_no, &found.certification_no) {
        true => found.certification_no.clone(),
        false => in_one_line(&draft.certification_no),
    };
    let (mine, base) = (as_in_file(mine), base.map(as_in_file));
    let texts = Texts { mine: &mine, theirs: &found.certification_no, base: base.as_deref() };
    let is_given = !found.certification_no.trim().is_empty();
    is_given.then(|| texts.outcome(take, take.certification_no))
}

/// A text as the draft has it, as the file has it, and as it was before.
struct Texts<'a> {
    mine: &'a str,
    theirs: &'a str,
    base: Option<&'a str>,
}

impl Texts<'_> {
    fn outcome(&self, take: &Take, is_named: bool) -> Outcome {
        let by = match self.base {
            Some(base) if is_same(base, self.mine) => ChangedBy::Second,
            Some(base) if is_same(base, self.theirs) => ChangedBy::First,
            _ => ChangedBy::Both,
        };
        let is_asked = is_named || take.theirs && by != ChangedBy::First || take.uncontested && by == ChangedBy::Second;
        if is_same(self.mine, self.theirs) {
            Outcome::Same
        } else if self.mine.trim().is_empty() {
            Outcome::Fills
        } else if is_asked {
            Outcome::Replaces(by)
        } else {
            Outcome::Kept(by)
        }
    }
}

/// Puts what is taken into a draft. Answers whose field the form no longer has come along where the draft has none.
pub fn apply(form: &Form, draft: &mut Draft, found: &Found, offers: &[Offer], now: &str) {
    for offer in offers.iter().filter(|offer| offer.outcome.is_change()) {
        draft.set_text(form, offer.field, &offer.text, now);
    }
    for unknown in found.unknown.iter().filter(|unknown| unknown.is_id) {
        let answer = draft.answers.get_or_insert(&unknown.label);
        if !answer.is_given() {
            answer.text.clone_from(&unknown.text);
            now.clone_into(&mut answer.updated);
        }
    }
    if draft.certification_no.is_empty() {
        draft.certification_no.clone_from(&found.certification_no);
    }
}

/// Puts the certification number into a draft that has another one, where that is what becomes of it.
pub fn apply_certification_no(draft: &mut Draft, found: &Found, outcome: Option<Outcome>) {
    if outcome.is_some_and(Outcome::is_change) {
        draft.certification_no.clone_from(&found.certification_no);
    }
}

/// A draft that another program wrote may hold what no import does.
fn is_same(present: &str, text: &str) -> bool {
    present == text || fold("", present).text == text
}
