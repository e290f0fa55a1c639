//! Names and numbers that are one everywhere: the service's, the provider's, and the certification number.

use super::clauses::clauses;
use super::company::{Company, Names, compare_names, is_company_misspelled, named};
use super::{Contradiction, OneDraft, Place, Rule, Said};
use crate::core::certification;
use crate::core::check::misspelling;
use crate::core::form::{FieldIx, Role};
use crate::core::order::Order as _;

pub(super) fn contradictions(drafts: &[OneDraft<'_>], company: &Company<'_>) -> Vec<Contradiction> {
    let mut found = Vec::new();
    for (one, other) in company.pairs() {
        found.extend(two_names(drafts, one, other, Role::ServiceName));
        found.extend(two_names(drafts, one, other, Role::ProviderName));
        if company.is_same_service(one, other) {
            found.extend(in_answers(drafts, one, other));
            found.extend(in_answers(drafts, other, one));
        }
    }
    for number_of in 0..drafts.len() {
        let of_service = |other: usize| other == number_of || company.is_same_service(number_of, other);
        let asked = (0..drafts.len()).filter(|&other| of_service(other) && company.is_asked(number_of, other));
        found.extend(asked.flat_map(|other| certification_numbers(drafts, number_of, other)));
    }
    found
}

/// Two spellings of the name in the fields that ask for it.
fn two_names(drafts: &[OneDraft<'_>], one: usize, other: usize, role: Role) -> Option<Contradiction> {
    let (first, second) = (named(&drafts[one], role)?, named(&drafts[other], role)?);
    let is_misspelled = match role {
        Role::ProviderName => is_company_misspelled(first.1, second.1),
        _ => [(first.1, second.1), (second.1, first.1)]
            .iter()
            .any(|(one, other)| compare_names(one, other) == Names::Misspelled),
    };
    let is_given = |draft: usize, field: FieldIx| Said::in_field(drafts[draft], field).is_some();
    let fact = if role == Role::ServiceName { "service-name" } else { "provider-name" };
    (is_misspelled && is_given(one, first.0) && is_given(other, second.0)).then(|| Contradiction {
        rule: Rule::Name,
        fact: fact.to_owned(),
        places: [place(drafts, one, first), place(drafts, other, second)],
    })
}

/// The service's name, misspelled in the answers of a draft whose form doesn't ask for it.
fn in_answers(drafts: &[OneDraft<'_>], name_of: usize, other: usize) -> Vec<Contradiction> {
    let of = drafts[other];
    let (Some((field, name)), None) = (named(&drafts[name_of], Role::ServiceName), of.form.role(Role::ServiceName))
    else {
        return Vec::new();
    };
    let provider = named(&drafts[name_of], Role::ProviderName).map_or("", |(_, name)| name);
    let misspelled = of.form.fields().filter_map(|here| {
        let said = Said::in_field(of, here)?;
        let written = misspelling(name, &[provider], said.text)?;
        let mut places = [place(drafts, name_of, (field, name)), place(drafts, other, (here, written.as_str()))];
        places.order_by_key(|place| place.draft);
        Some(Contradiction { rule: Rule::Name, fact: "service-name".to_owned(), places })
    });
    misspelled.collect()
}

/// Answers that tell another certification number than the draft to which it was given.
fn certification_numbers(drafts: &[OneDraft<'_>], number_of: usize, other: usize) -> Vec<Contradiction> {
    let number = drafts[number_of].draft.certification_no.trim();
    if !certification::is_number(number) {
        return Vec::new();
    }
    let of = drafts[other];
    let stale = of.form.fields().filter_map(|field| {
        let said = Said::in_field(of, field)?;
        let written = clauses(said.text)
            .into_iter()
            .filter(|clause| clause.sentence.contains("認定") || clause.sentence.contains("certification"))
            .find_map(|clause| {
                let numbers: Vec<String> = numbers(&clause.text);
                (!numbers.is_empty() && numbers.iter().all(|own| own != number)).then_some(clause.written)
            })?;
        let header = Place {
            draft: number_of,
            field: None,
            text: number.to_owned(),
            updated: drafts[number_of].draft.updated.clone(),
        };
        let mut places = [header, place(drafts, other, (field, written))];
        places.order_by_key(|place| place.draft);
        Some(Contradiction { rule: Rule::CertificationNo, fact: "certification-no".to_owned(), places })
    });
    stale.collect()
}

/// What is written like a certification number, not part of a longer number.
fn numbers(text: &str) -> Vec<String> {
    let is_part = |char: char| char.is_ascii_digit() || matches!(char, '-' | '‐' | '–' | '−');
    text.split(|char| !is_part(char))
        .map(|run| run.replace(['‐', '–', '−'], "-"))
        .filter(|run| certification::is_number(run))
        .collect()
}

fn place(drafts: &[OneDraft<'_>], draft: usize, (field, text): (FieldIx, &str)) -> Place {
    let of = drafts[draft];
    let updated = of.draft.answer(of.form, field).map(|answer| answer.updated.clone()).unwrap_or_default();
    Place { draft, field: Some(field), text: text.to_owned(), updated }
}
