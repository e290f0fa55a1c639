//! `kisai check --client NAME [--json|--jsonl]`: what a client's drafts say differently of the same thing.

use std::collections::BTreeSet;

use serde::Serialize;

use super::arguments::JsonFlags;
use super::style::{Span, Style};
use super::{CommandError, Context, Exit, Output};
use crate::core::check::Severity;
use crate::core::contradictions::{Contradiction, Place, is_accepted_anywhere};
use crate::core::notice::Notice;
use crate::core::search::fold;
use crate::core::text::one_line;
use crate::store::Drafts;
use crate::store::company::Company;

/// What the drafts of a client say differently.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Report {
    /// The client; empty for the drafts of one's own company.
    client: String,
    /// Names of the drafts.
    drafts: Vec<String>,
    /// Two places each, of which only one can be right.
    contradictions: Vec<Found>,
    /// Contradictions that were accepted with a reason at one of their places and are not among the others.
    accepted: usize,
}

/// Two answers of which only one can be right.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Found {
    severity: Severity,
    /// Name of the rule, for `kisai accept`.
    rule: String,
    /// Id of the fact, or of the field.
    fact: String,
    /// In the order of the drafts.
    places: Vec<At>,
}

/// One of the places.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct At {
    /// Name of the draft.
    draft: String,
    /// Id of the form.
    form: String,
    /// Printed number of the item; absent for the certification number of a draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    no: Option<u32>,
    /// Id of the field; absent for the certification number of a draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<String>,
    /// The words that disagree.
    text: String,
    /// RFC 3339, of their last change.
    updated: String,
}

pub(super) fn run(client: &str, json: &JsonFlags, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let drafts = context.drafts();
    let client = known_client(&drafts, client)?;
    let company = drafts.company(&client)?;
    for (name, error) in &company.unreadable {
        let told = context.words.tell(&error.notice());
        let message = format!("{name}: {told}");
        out.note(&context.words.say_with("error-line", &[("message", message.into())]));
    }
    let (accepted, open): (Vec<&Contradiction>, Vec<_>) =
        company.contradictions.iter().partition(|found| is_accepted_anywhere(found, &company.as_drafts()));
    if json.is_any() {
        let report = Report {
            client,
            drafts: company.drafts.iter().map(|open| open.name.clone()).collect(),
            contradictions: open.iter().map(|found| found_of(found, &company)).collect(),
            accepted: accepted.len(),
        };
        if json.json { out.json(&report)? } else { out.json_line(&report)? }
    } else {
        open.iter().try_for_each(|found| print(found, &company, context, out))?;
        let counts = [
            ("drafts", company.drafts.len().into()),
            ("count", open.len().into()),
            ("accepted", accepted.len().into()),
        ];
        out.line(&context.words.say_with("contradictions-summary", &counts))?;
    }
    Ok(if company.unreadable.is_empty() { Exit::Done } else { Exit::Trouble })
}

/// The client that is meant: by its whole name, or by a part of it that only one client has.
fn known_client(drafts: &Drafts, named: &str) -> Result<String, CommandError> {
    let clients: BTreeSet<String> = drafts.clients()?;
    let named = named.trim();
    if clients.contains(named) {
        return Ok(named.to_owned());
    }
    let mut alike = clients.iter().filter(|client| !named.is_empty() && fold(client).contains(&fold(named)));
    match (alike.next(), alike.next()) {
        (Some(only), None) => Ok(only.clone()),
        _ => Err(CommandError::usage(Notice::new("error-no-client").with("client", named))),
    }
}

fn found_of(found: &Contradiction, company: &Company) -> Found {
    Found {
        severity: Severity::Warning,
        rule: found.rule.id().to_owned(),
        fact: found.fact.clone(),
        places: found.places.iter().map(|place| at(place, company)).collect(),
    }
}

fn at(place: &Place, company: &Company) -> At {
    let open = &company.drafts[place.draft];
    let form = &*open.form.form;
    At {
        draft: open.name.clone(),
        form: form.id.clone(),
        no: place.field.map(|field| form[form[field].item].no),
        field: place.field.map(|field| form[field].id.clone()),
        text: place.text.clone(),
        updated: place.updated.clone(),
    }
}

fn print(found: &Contradiction, company: &Company, context: &Context, out: &mut Output) -> Result<(), CommandError> {
    let words = &context.words;
    let item = found.places.iter().find_map(|place| {
        let folder = &company.drafts[place.draft].form;
        Some(folder.words.item(context.language(), &folder.form, folder.form[place.field?].item))
    });
    let item = item.unwrap_or_default();
    let severity = Span::new(words.severity(Severity::Warning), Severity::Warning);
    let what = words.say(&format!("brief-{}", found.rule.id()));
    out.spans(&[severity, format!("  {item}: {what} [{}]", found.rule.id()).into()])?;
    for place in &found.places {
        let open = &company.drafts[place.draft];
        let named = match place.field {
            Some(field) => words.say_with(
                "contradiction-place",
                &[("form", open.form.form.id.as_str().into()), ("named", open.form.form.short_name(field).into())],
            ),
            None => words.say("contradiction-certification-no"),
        };
        let date = place.updated.get(..10).unwrap_or_default();
        out.spans(&[
            Span::new(format!("    {}", open.name), Style::Heading),
            format!("  {named}  {date}  {}", one_line(&place.text)).into(),
        ])?;
    }
    Ok(())
}
