//! Which drafts of a client are held against each other: of which service each one is, and which one a newer one replaces.

use jiff::civil::Date;
use jiff::{Span, Timestamp};

use super::OneDraft;
use crate::core::check::misspelling;
use crate::core::form::{FieldIx, Role};
use crate::core::order::Order as _;
use crate::core::reading::{WrittenDate, dates};
use crate::core::search::fold;
use crate::core::stance::Stance;

/// Drafts without a disclosure date that were changed within so many months of each other are of the same time.
const SAME_TIME_MONTHS: i32 = 6;
/// A shorter name stands in other texts by chance.
const MIN_NAME: usize = 4;

/// The drafts of a client, as far as they can be told apart.
pub(super) struct Company<'a> {
    drafts: &'a [OneDraft<'a>],
    /// Of which service each draft is, by the position of the first draft that names it.
    services: Vec<Option<usize>>,
    is_replaced: Vec<bool>,
    /// The draft that is held against the others; all of them where it is none.
    only: Option<usize>,
}

impl<'a> Company<'a> {
    pub(super) fn new(drafts: &'a [OneDraft<'a>], only: Option<usize>) -> Self {
        let services = services(drafts);
        let is_replaced = (0..drafts.len())
            .map(|older| (0..drafts.len()).any(|newer| is_replaced_by(drafts, &services, older, newer)))
            .collect();
        Company { drafts, services, is_replaced, only }
    }

    /// Every two drafts that are held against each other.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let all = 0..self.drafts.len();
        let pairs = all.clone().flat_map(move |one| (one + 1..all.end).map(move |other| (one, other)));
        pairs.filter(|&(one, other)| self.is_asked(one, other) && !self.is_other_company(one, other))
    }

    /// Whether two drafts, or one by itself, are to be looked at.
    pub(super) fn is_asked(&self, one: usize, other: usize) -> bool {
        let is_meant = self.only.is_none_or(|only| only == one || only == other);
        is_meant && !self.is_replaced[one] && !self.is_replaced[other]
    }

    /// Whether two drafts are of the same service.
    pub(super) fn is_same_service(&self, one: usize, other: usize) -> bool {
        self.services[one].is_some() && self.services[one] == self.services[other]
    }

    /// Whether two drafts hold for the same day.
    pub(super) fn is_same_day(&self, one: usize, other: usize) -> bool {
        let days = [one, other].map(|draft| disclosure_date(&self.drafts[draft]));
        days[0].is_some() && days[0] == days[1]
    }

    /// Whether the providers' names have nothing in common: drafts that nobody gave a client.
    fn is_other_company(&self, one: usize, other: usize) -> bool {
        let name = |draft: usize| named(&self.drafts[draft], Role::ProviderName);
        match (name(one), name(other)) {
            (Some(one), Some(other)) => is_other_company_name(one.1, other.1),
            _ => false,
        }
    }
}

/// The answer to the field of a role, if it gives a name.
pub(super) fn named<'a>(of: &OneDraft<'a>, role: Role) -> Option<(FieldIx, &'a str)> {
    let field = of.form.role(role)?;
    let name = of.draft.text(of.form, field).trim();
    let is_name = !name.is_empty() && !name.contains('\n') && Stance::of(name).is_none();
    is_name.then_some((field, name))
}

/// How two names that aren't written alike stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Names {
    Same,
    Misspelled,
    Different,
}

/// Compares two names of services: differing in width, spaces, dashes, case or a few letters, one is a slip of the other.
pub(super) fn compare_names(one: &str, other: &str) -> Names {
    let parts = |name: &str| -> Vec<String> {
        let is_bound =
            |char| matches!(char, '(' | ')' | '（' | '）' | '「' | '」' | '『' | '』' | '"' | '/' | '／' | '®' | '™');
        name.split(is_bound).map(str::trim).filter(|part| !part.is_empty()).map(ToOwned::to_owned).collect()
    };
    let (ones, others) = (parts(one), parts(other));
    let any = |test: &dyn Fn(&str, &str) -> bool| ones.iter().any(|one| others.iter().any(|other| test(one, other)));
    if any(&|one, other| one == other) {
        return Names::Same;
    }
    if any(&|one, other| key(one) == key(other)) || any(&is_slip) {
        return Names::Misspelled;
    }
    Names::Different
}

/// A name without what people write in different ways.
fn key(name: &str) -> String {
    let is_dash = |char: &char| matches!(char, 'ー' | '-' | '‐' | '–' | '—' | '−' | '・' | '·');
    fold(name).chars().filter(|char| !is_dash(char)).collect()
}

/// Whether one whole name is a slip of another.
fn is_slip(one: &str, other: &str) -> bool {
    let is_whole = |found: &str, name: &str| key(found).chars().count() + 1 >= key(name).chars().count();
    let has_same_digits = || digits(one) == digits(other);
    let found = misspelling(one, &[], other);
    has_same_digits() && found.is_some_and(|found| is_whole(&found, other))
}

fn digits(name: &str) -> String {
    key(name).chars().filter(char::is_ascii_digit).collect()
}

/// A company's name: 株式会社 before and behind it are two companies, (株) is short for it.
fn company_key(name: &str) -> String {
    key(name).replace("(株)", "株式会社").replace("(有)", "有限会社").replace("(同)", "合同会社")
}

fn company_core(name: &str) -> String {
    ["株式会社", "有限会社", "合同会社"].iter().fold(company_key(name), |name, form| name.replace(form, ""))
}

/// Whether two company names are of different companies, not one a slip of the other.
fn is_other_company_name(one: &str, other: &str) -> bool {
    let (first, second) = (company_core(one), company_core(other));
    first != second && !is_slip(&first, &second) && !is_slip(&second, &first) && !shares_a_part(one, other)
}

/// Whether the same name stands in both, perhaps with another language in brackets.
fn shares_a_part(one: &str, other: &str) -> bool {
    compare_names(one, other) != Names::Different
}

/// Whether two company names mean the same company and are spelled differently.
pub(super) fn is_company_misspelled(one: &str, other: &str) -> bool {
    company_key(one) != company_key(other)
        && (company_core(one) == company_core(other) || is_slip(one, other) || is_slip(other, one))
}

fn services(drafts: &[OneDraft<'_>]) -> Vec<Option<usize>> {
    let mut services: Vec<Option<usize>> = Vec::new();
    let names: Vec<Option<&str>> = drafts.iter().map(|of| named(of, Role::ServiceName).map(|(_, name)| name)).collect();
    for (at, name) in names.iter().enumerate() {
        let known = name.and_then(|name| {
            let is_same = |known: &str| {
                compare_names(known, name) != Names::Different || compare_names(name, known) != Names::Different
            };
            (0..at).find(|&known| names[known].is_some_and(is_same))
        });
        let service = name.map(|_| known.and_then(|known| services[known]).unwrap_or(at));
        services.push(service);
    }
    let mut all: Vec<usize> = services.iter().flatten().copied().collect();
    all.order();
    all.dedup();
    // A form that doesn't ask for the name: the client's only service, or the one that the answers name.
    for (at, of) in drafts.iter().enumerate() {
        if services[at].is_none() && of.form.role(Role::ServiceName).is_none() {
            services[at] = match all.as_slice() {
                [only] => Some(*only),
                _ => {
                    let mut mentioned =
                        all.iter().filter(|&&service| names[service].is_some_and(|name| mentions(of, name)));
                    mentioned.next().copied().filter(|_| mentioned.next().is_none())
                }
            };
        }
    }
    services
}

/// Whether the title or an answer of a draft holds the name of a service.
fn mentions(of: &OneDraft<'_>, name: &str) -> bool {
    let name = key(name);
    let holds = |text: &str| key(text).contains(&name);
    name.chars().count() >= MIN_NAME
        && (holds(&of.draft.title) || of.draft.answers.values().any(|answer| holds(&answer.text)))
}

/// The disclosure date that a draft states.
fn disclosure_date(of: &OneDraft<'_>) -> Option<Date> {
    let field = of.form.role(Role::DisclosureDate)?;
    dates(of.draft.text(of.form, field)).into_iter().find_map(WrittenDate::date)
}

/// Whether a newer draft of the same form and service stands in the place of another: a renewal.
fn is_replaced_by(drafts: &[OneDraft<'_>], services: &[Option<usize>], older: usize, newer: usize) -> bool {
    let (one, other) = (&drafts[older], &drafts[newer]);
    let is_same = older != newer && one.form.id == other.form.id && services[older].is_some();
    if !is_same || services[older] != services[newer] {
        return false;
    }
    if let (Some(one), Some(other)) = (disclosure_date(one), disclosure_date(other)) {
        return one < other;
    }
    let touched = |of: &OneDraft<'_>| of.draft.updated.parse::<Timestamp>().ok();
    let day = |time: Timestamp| time.to_zoned(jiff::tz::TimeZone::UTC).date();
    let (Some(one), Some(other)) = (touched(one).map(day), touched(other).map(day)) else { return false };
    one.checked_add(Span::new().months(SAME_TIME_MONTHS)).is_ok_and(|until| until < other)
}
