//! Everything that is wrong with the text of a `form.json`, each fault with its line and column.

use std::sync::LazyLock;

use serde_json::Value;

use super::burden;
use super::form::{Form, FormError};
use super::form_file::FORMAT;
use super::lint::{Fault, lint};
use super::located::{Lines, Located, Spot};
use super::order::Order as _;
use super::packed::packed;
use super::shape::{self, ShapeFault};

/// Of the shape, and of the structure, no more faults are told.
const MOST: usize = 1_000;

/// The JSON Schema of `form.json`.
pub static SCHEMA: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(&packed!("src/schemas/form.v2.json").text()).unwrap_or_default());

/// A fault in a `form.json`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JsonFault {
    /// The text is no JSON, or none that serde takes.
    Syntax(Slip),
    /// More values than any form has.
    TooLarge,
    /// A format that this program doesn't know.
    Format(u32),
    /// Not the shape of a form.
    Shape {
        /// The innermost `id` around it, or the key.
        inside: String,
        /// What is wrong.
        fault: ShapeFault,
    },
    /// The shape of a form, but no sound one.
    Structure(Fault),
}

/// What makes a text no JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Slip {
    EndsEarly,
    CommaMissing,
    CommaTooMany,
    ColonMissing,
    KeyWithoutQuotes,
    NoValue,
    BrokenText,
    TextBehindEnd,
    Other,
}

impl Slip {
    /// All of them.
    pub const ALL: [Slip; 9] = [
        Slip::EndsEarly,
        Slip::CommaMissing,
        Slip::CommaTooMany,
        Slip::ColonMissing,
        Slip::KeyWithoutQuotes,
        Slip::NoValue,
        Slip::BrokenText,
        Slip::TextBehindEnd,
        Slip::Other,
    ];

    /// Names the slip in message ids.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Slip::EndsEarly => "ends-early",
            Slip::CommaMissing => "comma-missing",
            Slip::CommaTooMany => "comma-too-many",
            Slip::ColonMissing => "colon-missing",
            Slip::KeyWithoutQuotes => "key-without-quotes",
            Slip::NoValue => "no-value",
            Slip::BrokenText => "broken-text",
            Slip::TextBehindEnd => "text-behind-end",
            Slip::Other => "other",
        }
    }

    /// serde tells errors apart by its words only.
    fn of(error: &serde_json::Error) -> Self {
        let cause = error.to_string();
        let slips = [
            ("EOF", Slip::EndsEarly),
            ("trailing comma", Slip::CommaTooMany),
            ("trailing characters", Slip::TextBehindEnd),
            ("expected `,`", Slip::CommaMissing),
            ("expected `:`", Slip::ColonMissing),
            ("key must", Slip::KeyWithoutQuotes),
            ("control character", Slip::BrokenText),
            ("escape", Slip::BrokenText),
            ("surrogate", Slip::BrokenText),
            ("expected value", Slip::NoValue),
            ("expected ident", Slip::NoValue),
            ("invalid number", Slip::NoValue),
        ];
        slips.iter().find(|(words, _)| cause.contains(words)).map_or(Slip::Other, |(_, slip)| *slip)
    }
}

/// What is found in a `form.json`.
pub struct Diagnosis {
    /// The form as far as it can be read; with faults it is only good for looking for more of them.
    pub form: Option<Form>,
    /// In the order of the text.
    pub faults: Vec<(Spot, JsonFault)>,
}

/// Looks for every fault. `folder` is the name of the form's folder.
#[must_use]
pub fn diagnose(json: &str, folder: &str) -> Diagnosis {
    let json = json.strip_prefix('\u{feff}').unwrap_or(json);
    if burden::is_too_heavy(json) {
        return Diagnosis { form: None, faults: vec![(Spot { line: 1, column: 1 }, JsonFault::TooLarge)] };
    }
    let located = match Located::parse(json) {
        Ok(located) => located,
        Err(error) => {
            let spot = Spot { line: error.line().max(1), column: error.column().max(1) };
            return Diagnosis { form: None, faults: vec![(spot, JsonFault::Syntax(Slip::of(&error)))] };
        }
    };
    let lines = Lines::of(json);
    let spot = |at: usize| lines.spot(json, at);
    // In a later format other keys may be right.
    if let Some(format) = later_format(&located) {
        return Diagnosis { form: None, faults: vec![(spot(located.find("/format")), JsonFault::Format(format))] };
    }
    let mut found = shape::faults(&SCHEMA, &located);
    // Without keys that mean nothing the rest may still be looked at.
    let mut idle: Vec<usize> = found
        .iter()
        .filter(|found| matches!(found.fault, ShapeFault::UnknownKey { .. } | ShapeFault::DuplicateKey { .. }))
        .map(|found| found.at)
        .collect();
    idle.order();
    found.truncate(MOST);
    let mut faults: Vec<_> = found
        .into_iter()
        .map(|found| (spot(found.at), JsonFault::Shape { inside: found.inside, fault: found.fault }))
        .collect();
    let read = if idle.is_empty() { Form::parse(json) } else { Form::parse(&located.to_value(&idle).to_string()) };
    let form = match read {
        Ok(form) => Some(form),
        Err(FormError::Format(format)) => {
            faults.push((spot(located.find("/format")), JsonFault::Format(format)));
            None
        }
        Err(FormError::Syntax { line, column, .. }) => {
            if faults.is_empty() {
                faults.push((Spot { line, column }, JsonFault::Syntax(Slip::Other)));
            }
            None
        }
    };
    for found in form.iter().flat_map(|form| lint(form, folder)).take(MOST) {
        faults.push((spot(located.find(&found.pointer)), JsonFault::Structure(found.fault)));
    }
    faults.order_by_key(|(spot, _)| *spot);
    Diagnosis { form, faults }
}

fn later_format(form: &Located) -> Option<u32> {
    let format = form.get("format")?.to_value(&[]).as_u64()?;
    u32::try_from(format).ok().filter(|format| *format > FORMAT)
}
