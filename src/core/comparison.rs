//! What is told of two drafts, of one form or of two: texts and requirements that differ, and what has no counterpart.

use std::borrow::Cow;
use std::collections::HashSet;

use super::compare::{Change, Part, change, change_of_text, parts};
use super::crosswalk::{At, Crosswalk, without_number};
use super::draft::Draft;
use super::form::{FieldIx, Form, Requirement};
use super::order::Order as _;

/// Two drafts, told part by part.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Parts that differ: the drafts' own data, then in the order of the later draft's form.
    pub pairs: Vec<Pair>,
    /// How many fields of the later draft's form stand against one of the earlier draft's.
    pub fields: usize,
    /// Fields of the earlier draft's form, and what that form no longer asks, without counterpart in the later one's.
    pub only_old: Vec<Alone>,
    /// Fields of the later draft's form, and what that form no longer asks, without counterpart in the earlier one's.
    pub only_new: Vec<Alone>,
}

/// A part of the earlier draft and its counterpart in the later one, which differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// In the earlier draft.
    pub old: Part,
    /// In the later draft.
    pub new: Part,
    /// How they differ.
    pub change: Change,
    /// What was demanded and what is, where that differs.
    pub requirements: Option<(Requirement, Requirement)>,
    /// What the earlier draft says.
    pub old_text: String,
    /// What the later draft says.
    pub new_text: String,
}

/// A part that only one of two forms has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alone {
    /// Which part.
    pub part: Part,
    /// Whether the draft says something there.
    pub is_answered: bool,
}

impl Comparison {
    /// Compares a draft with an earlier one. Of two forms the fields are compared that ask the same; what is noted beside
    /// their answers isn't. `None` where no field of the one asks the same as any of the other.
    #[must_use]
    pub fn new(crosswalk: &Crosswalk, old: (&Form, &Draft), new: (&Form, &Draft)) -> Option<Self> {
        if old.0.id == new.0.id {
            return Some(Self::of_one_form(new.0, old.1, new.1));
        }
        let same = counterparts(crosswalk, old.0, new.0);
        (!same.is_empty()).then(|| Self::of_two_forms(same, old, new))
    }

    /// How many parts differ in a way.
    #[must_use]
    pub fn count(&self, change: Change) -> usize {
        self.pairs.iter().filter(|pair| pair.change == change).count()
    }

    fn of_one_form(form: &Form, old: &Draft, new: &Draft) -> Self {
        let pair = |part: Part| {
            let requirements = match part {
                Part::Field(field) => {
                    let field = &form[field];
                    differing(field.requirement_in(&old.edition), field.requirement_in(&new.edition))
                }
                _ => None,
            };
            let change = change(form, &part, old, new);
            let (old_text, new_text) = (part.text(form, old).into_owned(), part.text(form, new).into_owned());
            pair(part.clone(), part, change, requirements, old_text, new_text)
        };
        let pairs = parts(form, old, new).into_iter().filter_map(pair).collect();
        Comparison { pairs, fields: form.fields().len(), ..Comparison::default() }
    }

    fn of_two_forms(same: Vec<(Part, Part)>, old: (&Form, &Draft), new: (&Form, &Draft)) -> Self {
        let only_old = alone(old, same.iter().map(|(part, _)| part));
        let only_new = alone(new, same.iter().map(|(_, part)| part));
        let fields =
            new.0.fields().len() - only_new.iter().filter(|alone| matches!(alone.part, Part::Field(_))).count();
        // A number of a certification belongs to the forms that are certified.
        let has_number = !old.1.certification_no.is_empty() && !new.1.certification_no.is_empty();
        let own = Part::OWN.into_iter().filter(|part| has_number || *part != Part::CertificationNo);
        let own = own.map(|part| (part.clone(), part));
        let pairs = own.chain(same).filter_map(|(old_part, new_part)| {
            let (old_text, new_text) = (bare_text(&old_part, old), bare_text(&new_part, new));
            let demanded = requirement(&old_part, old).zip(requirement(&new_part, new));
            let requirements = demanded.and_then(|(before, now)| differing(before, now));
            let change = change_of_text(&old_text, &new_text);
            pair(old_part, new_part, change, requirements, old_text.into_owned(), new_text.into_owned())
        });
        Comparison { pairs: pairs.collect(), fields, only_old, only_new }
    }
}

fn pair(
    old: Part,
    new: Part,
    change: Option<Change>,
    requirements: Option<(Requirement, Requirement)>,
    old_text: String,
    new_text: String,
) -> Option<Pair> {
    // What is demanded weighs more than what is noted.
    let change = match change {
        None | Some(Change::Beside) if requirements.is_some() => Change::Requirement,
        change => change?,
    };
    Some(Pair { old, new, change, requirements, old_text, new_text })
}

fn differing(before: Requirement, now: Requirement) -> Option<(Requirement, Requirement)> {
    (before != now).then_some((before, now))
}

/// What asks the same in two forms, in the order of the second one.
fn counterparts(crosswalk: &Crosswalk, old: &Form, new: &Form) -> Vec<(Part, Part)> {
    let same = crosswalk.same(old, new).into_iter();
    let mut same: Vec<(Part, Part)> =
        same.filter_map(|(one, other)| Some((part(old, one)?, part(new, other)?))).collect();
    same.order_by_key(|(one, other)| (fields(new, other), fields(old, one)));
    same
}

fn part(form: &Form, at: At<'_>) -> Option<Part> {
    match at {
        At::Field(id) => form.field(id).map(Part::Field),
        At::Item(no) => form.item(no).map(Part::Item),
    }
}

/// The fields that a part of a form stands for.
fn fields(form: &Form, part: &Part) -> Vec<FieldIx> {
    match part {
        Part::Field(field) => vec![*field],
        Part::Item(item) => form.fields_of(*item).collect(),
        Part::Title | Part::Client | Part::CertificationNo | Part::NoLongerAsked(_) => Vec::new(),
    }
}

fn alone<'a>((form, draft): (&Form, &Draft), paired: impl Iterator<Item = &'a Part>) -> Vec<Alone> {
    let paired: HashSet<FieldIx> = paired.flat_map(|part| fields(form, part)).collect();
    let unpaired = form.fields().filter(|field| !paired.contains(field));
    let unpaired = unpaired.map(|field| Alone { part: Part::Field(field), is_answered: draft.is_given(form, field) });
    let gone = draft.no_longer_asked(form);
    let gone =
        gone.map(|(id, answer)| Alone { part: Part::NoLongerAsked(id.to_owned()), is_answered: answer.is_given() });
    unpaired.chain(gone).collect()
}

/// What a draft says in a part, for a draft of another form: the number of an option means another one there.
fn bare_text<'a>(part: &Part, (form, draft): (&Form, &'a Draft)) -> Cow<'a, str> {
    match (part, part.text(form, draft)) {
        (Part::Field(field), Cow::Borrowed(text)) => Cow::Borrowed(without_number(form[*field].kind, text)),
        (_, text) => text,
    }
}

/// What is demanded of a part, of several fields the most.
fn requirement(part: &Part, (form, draft): (&Form, &Draft)) -> Option<Requirement> {
    let demanded = fields(form, part).into_iter().map(|field| form[field].requirement_in(&draft.edition));
    demanded.max_by_key(|requirement| match requirement {
        Requirement::None => 0,
        Requirement::Optional => 1,
        Requirement::Required => 2,
        Requirement::RequiredLevel => 3,
    })
}
