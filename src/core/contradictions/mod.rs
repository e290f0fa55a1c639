//! What the drafts of one client say differently of the same thing: two answers of which only one can be true.
//!
//! Few false alarms count for more than every contradiction found: an answer that withholds, that was carried over and
//! not confirmed since, or that only says more than the other contradicts nothing.

mod certificates;
mod clauses;
mod company;
mod facts;
mod figures;
mod hours;
mod intervals;
mod names;
mod polarity;
mod statement;

use std::collections::HashSet;

use serde::Serialize;

use super::check::Finding;
use super::draft::Draft;
use super::form::{FieldIx, Form, Kind};
use crate::core::order::Order as _;
use company::Company;
use facts::{At, Fact, Of};
use statement::Statement;

pub use facts::Facts;

/// A draft of a client.
#[derive(Clone, Copy)]
pub struct OneDraft<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its form.
    pub form: &'a Form,
    /// What it says.
    pub draft: &'a Draft,
}

/// By what two answers contradict each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// One says that there is something, the other that there is none.
    Stance,
    /// Two figures.
    Figure,
    /// Two times of day, or other days.
    Hours,
    /// Two dates.
    Date,
    /// A certificate that is held and isn't, or two numbers of it.
    Certificate,
    /// Another certification number (認定番号) than the draft's own.
    CertificationNo,
    /// The same name in two spellings.
    Name,
}

impl Rule {
    /// The rule's name in JSON, in accepted findings and in message ids: `finding-<rule>`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Rule::Stance => "contradicting-stance",
            Rule::Figure => "contradicting-figure",
            Rule::Hours => "contradicting-hours",
            Rule::Date => "contradicting-date",
            Rule::Certificate => "contradicting-certificate",
            Rule::CertificationNo => "contradicting-certification-no",
            Rule::Name => "contradicting-name",
        }
    }
}

/// One of two places that contradict each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The draft, by its position.
    pub draft: usize,
    /// The field; `None` for the certification number, for which no form has one.
    pub field: Option<FieldIx>,
    /// The words that disagree.
    pub text: String,
    /// When they were written, RFC 3339.
    pub updated: String,
}

/// Two answers of which only one can be true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// By what.
    pub rule: Rule,
    /// Of which fact: its id, or that of the field.
    pub fact: String,
    /// Where, in the order of the drafts.
    pub places: [Place; 2],
}

/// What the drafts of one client contradict each other in, in the order of the drafts and their fields.
#[must_use]
pub fn contradictions(facts: &Facts, drafts: &[OneDraft<'_>]) -> Vec<Contradiction> {
    among(facts, drafts, None)
}

/// What one draft and the others of its client contradict each other in.
#[must_use]
pub fn contradictions_with(facts: &Facts, drafts: &[OneDraft<'_>], draft: usize) -> Vec<Contradiction> {
    among(facts, drafts, Some(draft))
}

fn among(facts: &Facts, drafts: &[OneDraft<'_>], only: Option<usize>) -> Vec<Contradiction> {
    let company = Company::new(drafts, only);
    let mut found = Vec::new();
    for (one, other) in company.pairs() {
        let mut seen = HashSet::new();
        let of_pair = by_facts(facts, drafts, &company, one, other);
        found.extend(of_pair.into_iter().filter(|found| {
            let [one, other] = &found.places;
            seen.insert((one.field, other.field))
        }));
    }
    found.extend(names::contradictions(drafts, &company));
    let at = |place: &Place| (place.draft, place.field);
    found.order_by_key(|found| (at(&found.places[0]), at(&found.places[1])));
    found
}

/// The contradictions in which a draft takes part, as findings in its fields; none that was accepted at the other place.
#[must_use]
pub fn findings_of(draft: usize, drafts: &[OneDraft<'_>], contradictions: &[Contradiction]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for found in contradictions {
        for (here, there) in [(0, 1), (1, 0)].map(|(here, there)| (&found.places[here], &found.places[there])) {
            if let Some(field) = here.field.filter(|_| here.draft == draft)
                && !is_accepted(found.rule, there, drafts)
            {
                let (own, other) = (drafts[here.draft], drafts[there.draft]);
                findings.push(Finding::Contradicts(Box::new(Contradicts {
                    rule: found.rule,
                    field,
                    of: own.draft.text(own.form, field).to_owned(),
                    here: here.text.clone(),
                    draft: other.name.to_owned(),
                    form: other.form.id.clone(),
                    named: there.field.map(|field| other.form.short_name(field)),
                    there: there.text.clone(),
                    updated: there.updated.clone(),
                })));
            }
        }
    }
    findings
}

/// Whether a contradiction was accepted, with a reason, at one of its places.
#[must_use]
pub fn is_accepted_anywhere(found: &Contradiction, drafts: &[OneDraft<'_>]) -> bool {
    found.places.iter().any(|place| is_accepted(found.rule, place, drafts))
}

fn is_accepted(rule: Rule, place: &Place, drafts: &[OneDraft<'_>]) -> bool {
    let of = drafts[place.draft];
    let answer = place.field.and_then(|field| of.draft.answer(of.form, field));
    answer.is_some_and(|answer| answer.reason_for_accepting(rule.id()).is_some())
}

/// A contradiction as it is seen from one of its fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradicts {
    /// By what.
    pub rule: Rule,
    /// The field here.
    pub field: FieldIx,
    /// The answer here for which it was found.
    pub of: String,
    /// The words here.
    pub here: String,
    /// The other draft.
    pub draft: String,
    /// Its form.
    pub form: String,
    /// Item or field there, as a person names it; `None` for the certification number.
    pub named: Option<String>,
    /// The words there.
    pub there: String,
    /// When they were written, RFC 3339.
    pub updated: String,
}

fn by_facts(
    facts: &Facts,
    drafts: &[OneDraft<'_>],
    company: &Company<'_>,
    one: usize,
    other: usize,
) -> Vec<Contradiction> {
    let mut found = Vec::new();
    let is_same_service = company.is_same_service(one, other);
    let counts =
        |fact: &Fact| (is_same_service || fact.of == Of::Company) && (!fact.ages || company.is_same_day(one, other));
    for fact in facts.facts.iter().filter(|fact| counts(fact)) {
        let at = |draft: usize| fact.at.iter().filter(move |at| at.form == drafts[draft].form.id);
        for (first, second) in at(one).flat_map(|first| at(other).map(move |second| (first, second))) {
            let is_same_form = first.form == second.form;
            if !is_same_form || first.field == second.field {
                found.extend(in_two_fields(fact, (one, first), (other, second), drafts));
            }
        }
    }
    // Two drafts of one form: the same field is asked the same, whatever it is.
    let form = drafts[one].form;
    if is_same_service && form.id == drafts[other].form.id {
        for field in form.fields().filter(|&field| !facts.states(form, field)) {
            if let Some(fact) = Fact::of_field(form, &form[field]).filter(counts)
                && let [at] = fact.at.as_slice()
            {
                found.extend(in_two_fields(&fact, (one, at), (other, at), drafts));
            }
        }
    }
    found
}

fn in_two_fields(
    fact: &Fact,
    one: (usize, &At),
    other: (usize, &At),
    drafts: &[OneDraft<'_>],
) -> Option<Contradiction> {
    let (first, second) = (Said::of(drafts, one)?, Said::of(drafts, other)?);
    let here = Statement::read(fact, one.1, first.kind, first.text)?;
    let there = Statement::read(fact, other.1, second.kind, second.text)?;
    if fact.ages && statement::are_of_different_times(&here, &there) {
        return None;
    }
    let (rule, here, there) = here.contradicts(&there)?;
    let place = |draft: usize, said: &Said<'_>, text: &str| Place {
        draft,
        field: Some(said.field),
        text: text.to_owned(),
        updated: said.updated.to_owned(),
    };
    let places = [place(one.0, &first, here), place(other.0, &second, there)];
    Some(Contradiction { rule, fact: fact.id.clone(), places })
}

/// An answer that counts: given, no table, and not merely carried over.
struct Said<'a> {
    field: FieldIx,
    kind: Kind,
    text: &'a str,
    updated: &'a str,
}

impl<'a> Said<'a> {
    fn of(drafts: &[OneDraft<'a>], (draft, at): (usize, &At)) -> Option<Self> {
        let of = drafts[draft];
        Self::in_field(of, of.form.field(&at.field)?)
    }

    fn in_field(of: OneDraft<'a>, field: FieldIx) -> Option<Self> {
        let answer = of.draft.answer(of.form, field)?;
        let kind = of.form[field].kind;
        let counts = !answer.carried && kind != Kind::Table && !answer.text.trim().is_empty();
        counts.then_some(Said { field, kind, text: &answer.text, updated: &answer.updated })
    }
}
