//! Which fields of the forms state the same fact, and how it is read there: `questions/crosswalk/facts.json`.

use std::sync::LazyLock;

use serde::Deserialize;

use super::figures;
use crate::core::crosswalk::CrosswalkError;
use crate::core::form::{Field, FieldIx, Form, Kind};
use crate::core::packed::packed;

/// The number of the format that this program reads.
const FORMAT: u32 = 1;

/// The facts that several forms ask for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    format: u32,
    pub(super) facts: Vec<Fact>,
}

/// A fact that several fields ask for.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fact {
    pub(super) id: String,
    pub(super) of: Of,
    pub(super) reads: Reads,
    /// Whether it becomes untrue by itself: held against each other only for the same disclosure date.
    #[serde(default)]
    pub(super) ages: bool,
    /// Words of the sentence in which it stands, where there is such a sentence.
    #[serde(default)]
    pub(super) near: Vec<String>,
    /// Words of clauses that speak of something else.
    #[serde(default)]
    pub(super) without: Vec<String>,
    /// Whether hours taken out of others are what is meant.
    #[serde(default)]
    pub(super) excepted: bool,
    pub(super) at: Vec<At>,
}

/// Of what a fact is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Of {
    /// It is the same for all services of a company.
    Company,
    Service,
}

/// How a fact is read out of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Reads {
    Stance,
    Generations,
    Durations,
    Intervals,
    Percentages,
    Money,
    People,
    Companies,
    Hours,
    Certificates,
    Dates,
}

/// A field that states a fact.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct At {
    pub(super) form: String,
    pub(super) field: String,
    /// The fact stands in sentences with these words only: the field asks for more.
    #[serde(default)]
    pub(super) near: Vec<String>,
    /// Only this stance of the field says something about the others: it asks for more, or for less.
    #[serde(default)]
    pub(super) says: Option<Says>,
    /// Whether the field states the most that the fact can be.
    #[serde(default)]
    pub(super) at_most: bool,
}

/// A stance that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Says {
    Yes,
    No,
}

impl Reads {
    /// The figures that make up the fact, if figures do.
    pub(super) fn figures(self) -> Option<figures::Reading> {
        Some(match self {
            Reads::Generations => figures::Reading::Generations,
            Reads::Durations => figures::Reading::Durations,
            Reads::Intervals => figures::Reading::Intervals,
            Reads::Percentages => figures::Reading::Percentages,
            Reads::Money => figures::Reading::Money,
            Reads::People => figures::Reading::People,
            Reads::Companies => figures::Reading::Companies,
            Reads::Stance | Reads::Hours | Reads::Certificates | Reads::Dates => return None,
        })
    }

    /// How an answer to a field is read of which no fact is known.
    fn of_kind(kind: Kind) -> Option<Self> {
        Some(match kind {
            Kind::YesNo | Kind::YesNoDetail => Reads::Stance,
            Kind::Duration => Reads::Intervals,
            Kind::Percent => Reads::Percentages,
            Kind::Money => Reads::Money,
            Kind::Date | Kind::Year => Reads::Dates,
            _ => return None,
        })
    }
}

impl Facts {
    /// The facts of the built-in forms.
    #[must_use]
    pub fn builtin() -> &'static Self {
        static BUILTIN: LazyLock<Facts> = LazyLock::new(|| {
            // A test reads it.
            Facts::parse(&packed!("questions/crosswalk/facts.json").text()).unwrap_or_default()
        });
        &BUILTIN
    }

    /// Reads the text of a `facts.json`.
    ///
    /// # Errors
    /// Text that isn't one.
    pub fn parse(json: &str) -> Result<Self, CrosswalkError> {
        let facts: Facts = serde_json::from_str(json)?;
        if facts.format == FORMAT { Ok(facts) } else { Err(CrosswalkError::Format(facts.format)) }
    }

    /// For each fact the fields that state it, as form and field.
    pub fn fields(&self) -> impl Iterator<Item = (&str, Vec<(&str, &str)>)> {
        self.facts.iter().map(|fact| {
            let fields = fact.at.iter().map(|at| (at.form.as_str(), at.field.as_str()));
            (fact.id.as_str(), fields.collect())
        })
    }

    /// The facts that a form's own field states.
    pub(super) fn states(&self, form: &Form, field: FieldIx) -> bool {
        let id = &form[field].id;
        self.facts.iter().flat_map(|fact| &fact.at).any(|at| at.form == form.id && at.field == *id)
    }
}

impl Fact {
    /// What two drafts of one form say to the same field, where nothing more is known of it.
    pub(super) fn of_field(form: &Form, field: &Field) -> Option<Self> {
        let at = At { form: form.id.clone(), field: field.id.clone(), ..At::default() };
        Some(Fact {
            id: field.id.clone(),
            of: Of::Service,
            reads: Reads::of_kind(field.kind)?,
            ages: field.ages,
            near: Vec::new(),
            without: Vec::new(),
            excepted: false,
            at: vec![at],
        })
    }
}
