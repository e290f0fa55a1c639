//! Which field of one form informs which field of another, and what an answer there can do for one here.

use std::collections::HashSet;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::draft::{Answer, Draft};
use super::form::{FieldIx, Form, Kind};
use super::order::Order as _;
use super::packed::packed;

/// The number of the crosswalk format that this program reads.
const FORMAT: u32 = 1;

/// What one field asks, against another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// The same: the text can be carried over as it is.
    Same,
    /// Less.
    Narrower,
    /// More.
    Broader,
    /// Something else, about which the answer says something.
    Related,
}

impl Relation {
    /// As it stands in files and in messages.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Relation::Same => "same",
            Relation::Narrower => "narrower",
            Relation::Broader => "broader",
            Relation::Related => "related",
        }
    }

    /// The relation seen from the other field.
    #[must_use]
    pub fn inverse(self) -> Self {
        match self {
            Relation::Narrower => Relation::Broader,
            Relation::Broader => Relation::Narrower,
            same => same,
        }
    }
}

/// Which field of one form informs which field of another.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Crosswalk {
    format: u32,
    entries: Vec<Entry>,
}

/// That one field informs another one.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    from: From,
    to: To,
    /// What `to` asks, against `from`.
    relation: Relation,
    /// Names what the two have in common and what differs among the words: `why-<id>`.
    why: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct From {
    form: String,
    #[serde(default)]
    field: Option<String>,
    /// Stands for all fields of the item together.
    #[serde(default)]
    item: Option<u32>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct To {
    form: String,
    field: String,
}

/// Where an answer to a field may come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source<'a> {
    /// The other form.
    pub form: &'a str,
    /// The field or the fields there.
    pub at: At<'a>,
    /// What the field at hand asks, against that one.
    pub relation: Relation,
    /// Names what the two have in common and what differs among the words: `why-<id>`.
    pub why: &'a str,
}

/// A field, or all fields of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum At<'a> {
    Field(&'a str),
    Item(u32),
}

/// Why a text is no crosswalk.
#[derive(Debug, Error)]
pub enum CrosswalkError {
    /// Not JSON, an unknown key, or a value of the wrong type.
    #[error(transparent)]
    Syntax(#[from] serde_json::Error),
    /// A format that this program doesn't know.
    #[error("crosswalk format {0}")]
    Format(u32),
}

/// A fault in a crosswalk. The subject says which entry it is: `aspic-93/28-launch-date -> mic-94/35-launch-date`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CrosswalkFault {
    /// It names a form, an item or a field that isn't there, or neither an item nor a field, or both.
    Unknown(String),
    /// It leads from a form to itself.
    WithinAForm(String),
    /// It is there twice, perhaps the other way round.
    Duplicate(String),
}

impl Crosswalk {
    /// The crosswalk of the built-in forms.
    #[must_use]
    pub fn builtin() -> &'static Self {
        static BUILTIN: LazyLock<Crosswalk> = LazyLock::new(|| {
            // A test reads it.
            Crosswalk::parse(&packed!("questions/crosswalk/crosswalk.json").text()).unwrap_or_default()
        });
        &BUILTIN
    }

    /// Reads the text of a `crosswalk.json`. Says nothing about its sense: see [`Crosswalk::lint`].
    ///
    /// # Errors
    /// Text that isn't a crosswalk.
    pub fn parse(json: &str) -> Result<Self, CrosswalkError> {
        let crosswalk: Crosswalk = serde_json::from_str(json)?;
        if crosswalk.format == FORMAT { Ok(crosswalk) } else { Err(CrosswalkError::Format(crosswalk.format)) }
    }

    /// Ids of all reasons, as often as they are given.
    pub fn reasons(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.why.as_str())
    }

    /// Finds every fault.
    #[must_use]
    pub fn lint(&self, forms: &[&Form]) -> Vec<CrosswalkFault> {
        let mut faults = Vec::new();
        let mut seen = HashSet::new();
        let form = |id: &str| forms.iter().find(|form| form.id == id);
        for Entry { from, to, .. } in &self.entries {
            let at = from.field.clone().or(from.item.map(|no| no.to_string())).unwrap_or_default();
            let (one, other) = (format!("{}/{at}", from.form), format!("{}/{}", to.form, to.field));
            let subject = format!("{one} -> {other}");
            let is_known = form(&from.form).is_some_and(|form| match (&from.field, from.item) {
                (Some(field), None) => form.field(field).is_some(),
                (None, Some(no)) => form.item(no).is_some(),
                _ => false,
            });
            if !is_known || form(&to.form).is_none_or(|form| form.field(&to.field).is_none()) {
                faults.push(CrosswalkFault::Unknown(subject.clone()));
            }
            if from.form == to.form {
                faults.push(CrosswalkFault::WithinAForm(subject.clone()));
            }
            if !seen.insert((one.clone(), other.clone())) || seen.contains(&(other, one)) {
                faults.push(CrosswalkFault::Duplicate(subject));
            }
        }
        faults
    }

    /// Where an answer to a field may come from, the closest first.
    #[must_use]
    pub fn sources(&self, form: &Form, field: FieldIx) -> Vec<Source<'_>> {
        let id = form[field].id.as_str();
        let no = form[form[field].item].no;
        let mut sources: Vec<Source<'_>> =
            self.entries.iter().filter_map(|entry| entry.source(&form.id, id, no)).collect();
        sources.order_by_key(|source| source.relation);
        sources
    }
}

impl Crosswalk {
    /// Which field or item of one form asks the same as which of another one, in no order.
    #[must_use]
    pub fn same(&self, one: &Form, other: &Form) -> Vec<(At<'_>, At<'_>)> {
        let same = self.entries.iter().filter(|entry| entry.relation == Relation::Same);
        let pairs = same.filter_map(|Entry { from, to, .. }| {
            let (at, there) = (from.at()?, At::Field(&to.field));
            match (from.form.as_str(), to.form.as_str()) {
                (from, to) if (from, to) == (one.id.as_str(), other.id.as_str()) => Some((at, there)),
                (from, to) if (to, from) == (one.id.as_str(), other.id.as_str()) => Some((there, at)),
                _ => None,
            }
        });
        pairs.collect()
    }
}

impl From {
    fn at(&self) -> Option<At<'_>> {
        self.field.as_deref().map(At::Field).or(self.item.map(At::Item))
    }
}

impl Entry {
    fn source(&self, form: &str, field: &str, no: u32) -> Option<Source<'_>> {
        let Entry { from, to, relation, why } = self;
        if to.form == form && to.field == field {
            return Some(Source { form: &from.form, at: from.at()?, relation: *relation, why });
        }
        if from.form != form {
            return None;
        }
        let at = At::Field(&to.field);
        if from.field.as_deref() == Some(field) {
            return Some(Source { form: &to.form, at, relation: relation.inverse(), why });
        }
        // The field is only a part of what the other one asks.
        let is_part = from.field.is_none() && from.item == Some(no);
        is_part.then_some(Source { form: &to.form, at, relation: Relation::Related, why })
    }
}

impl Source<'_> {
    /// The fields of the source's form.
    #[must_use]
    pub fn fields(&self, form: &Form) -> Vec<FieldIx> {
        match self.at {
            At::Field(id) => form.field(id).into_iter().collect(),
            At::Item(no) => form.item(no).map(|item| form.fields_of(item).collect()).unwrap_or_default(),
        }
    }

    /// What a draft of the source's form says there, and since when; nothing where it says nothing. The number of an
    /// option goes: it means another option in another form.
    #[must_use]
    pub fn answer(&self, form: &Form, draft: &Draft) -> Option<(String, String)> {
        let fields = self.fields(form);
        let given: Vec<(FieldIx, &Answer)> = fields
            .iter()
            .filter_map(|&field| Some((field, draft.answer(form, field)?)))
            .filter(|(_, answer)| answer.is_given())
            .collect();
        let texts: Vec<&str> =
            given.iter().map(|&(field, answer)| without_number(form[field].kind, &answer.text)).collect();
        let newest = given.iter().map(|(_, answer)| answer.updated.as_str()).max()?;
        let text = texts.join("\n");
        (!text.trim().is_empty()).then(|| (text, newest.to_owned()))
    }
}

/// The answer to a choice without the number of the option.
pub(super) fn without_number(kind: Kind, text: &str) -> &str {
    let is_number = |char: char| matches!(char, '①'..='⑳');
    if kind == Kind::Choice { text.trim_start().trim_start_matches(is_number).trim_start() } else { text }
}

/// How the answers of a draft of another form were carried over.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Carried {
    /// Fields that got the answer of a field that asks the same.
    pub carried: usize,
    /// Fields without an answer to which the other draft says something.
    pub suggested: usize,
    /// Fields to which it says nothing.
    pub open: usize,
}

/// Begins a draft with the answers of another one, each to be confirmed: of the same form all of them, of another form
/// as [`carry_over`] does.
pub fn begin(crosswalk: &Crosswalk, form: &Form, draft: &mut Draft, from_form: &Form, from: &Draft) -> Carried {
    if form.id != from_form.id {
        return carry_over(crosswalk, form, draft, from_form, from);
    }
    let carried = draft.carry_over(from);
    let open = form.fields().filter(|&field| !draft.is_given(form, field)).count();
    Carried { carried, suggested: 0, open }
}

/// Takes over the answers of a draft of another form: those to fields that ask the same, each to be confirmed. What only
/// comes near is left to be suggested; options are never carried over, since their numbers differ.
pub fn carry_over(crosswalk: &Crosswalk, form: &Form, draft: &mut Draft, from_form: &Form, from: &Draft) -> Carried {
    draft.client.clone_from(&from.client);
    let mut counts = Carried::default();
    for field in form.fields() {
        let sources = crosswalk.sources(form, field).into_iter().filter(|source| source.form == from_form.id);
        let said: Vec<_> = sources.filter_map(|source| Some((source.answer(from_form, from)?, source))).collect();
        let is_choice =
            |source: &Source<'_>| source.fields(from_form).iter().any(|&field| from_form[field].kind == Kind::Choice);
        let same = said.iter().filter(|(_, source)| source.relation == Relation::Same && !is_choice(source));
        let mut same = same.map(|(answer, _)| answer);
        match same.next() {
            Some((text, updated)) if form[field].kind != Kind::Choice && same.all(|(other, _)| other == text) => {
                draft.answers.insert(form[field].id.as_str(), Answer::carried_over(text, updated));
                counts.carried += 1;
            }
            _ if said.is_empty() => counts.open += 1,
            _ => counts.suggested += 1,
        }
    }
    counts
}
