//! Which fields a person wants to see: conditions that combine.

use jiff::civil::Date;

use super::check::{Finding, Severity};
use super::draft::Answer;
use super::form::Field;

/// A condition on a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filter {
    /// Nothing is answered.
    Unanswered,
    /// The form demands an answer.
    Required,
    /// An answer breaks a rule.
    Error,
    /// An answer is likely to come back.
    Warning,
    /// Something must be asked.
    Flagged,
    /// There is a note.
    Noted,
    /// The answer was carried over and isn't confirmed.
    Carried,
    /// The answer was changed today.
    ChangedToday,
}

/// A field with all on which a filter depends.
pub struct Filtered<'a> {
    /// What the form asks.
    pub field: &'a Field,
    /// The answer with what stands beside it, if there is any.
    pub answer: Option<&'a Answer>,
    /// What the rules find in it.
    pub findings: &'a [Finding],
    /// The day.
    pub today: Date,
}

impl Filter {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Filter; 8] = [
        Filter::Unanswered,
        Filter::Required,
        Filter::Error,
        Filter::Warning,
        Filter::Flagged,
        Filter::Noted,
        Filter::Carried,
        Filter::ChangedToday,
    ];

    /// The name in message ids: `filter-<id>`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Filter::Unanswered => "unanswered",
            Filter::Required => "required",
            Filter::Error => "error",
            Filter::Warning => "warning",
            Filter::Flagged => "flagged",
            Filter::Noted => "noted",
            Filter::Carried => "carried",
            Filter::ChangedToday => "changed-today",
        }
    }

    /// Whether a field meets the condition. An open field is no error here: that it is open is a condition of its own.
    #[must_use]
    pub fn takes(self, of: &Filtered<'_>) -> bool {
        let is_beside = |test: fn(&Answer) -> bool| of.answer.is_some_and(test);
        let has = |severity| {
            let mut findings = of.findings.iter().filter(|finding| finding.severity() == severity);
            findings.any(|finding| !matches!(finding, Finding::RequiredEmpty { .. }))
        };
        match self {
            Filter::Unanswered => !is_beside(Answer::is_given),
            Filter::Required => of.field.requirement.is_required(),
            Filter::Error => has(Severity::Error),
            Filter::Warning => has(Severity::Warning),
            Filter::Flagged => is_beside(|answer| answer.flag.is_some()),
            Filter::Noted => is_beside(|answer| !answer.note.is_empty()),
            Filter::Carried => is_beside(|answer| answer.carried),
            // The day on the clock of whoever changed it.
            Filter::ChangedToday => of.answer.is_some_and(|answer| answer.updated.starts_with(&of.today.to_string())),
        }
    }
}

/// The conditions chosen. A field meets them if it meets each; of an error and a warning, either.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Filters {
    chosen: [bool; Filter::ALL.len()],
}

impl Filters {
    /// Whether a condition is chosen.
    #[must_use]
    pub fn has(&self, filter: Filter) -> bool {
        self.chosen[filter as usize]
    }

    /// Chooses a condition, or no longer.
    pub fn toggle(&mut self, filter: Filter) {
        self.chosen[filter as usize] ^= true;
    }

    /// The conditions chosen.
    pub fn chosen(&self) -> impl Iterator<Item = Filter> + '_ {
        Filter::ALL.into_iter().filter(|&filter| self.has(filter))
    }

    /// Whether any is chosen.
    #[must_use]
    pub fn is_any(&self) -> bool {
        self.chosen.contains(&true)
    }

    /// Whether a field meets the conditions; where none is chosen every field does.
    #[must_use]
    pub fn take(&self, of: &Filtered<'_>) -> bool {
        let is_severity = |filter: &Filter| matches!(filter, Filter::Error | Filter::Warning);
        let (severities, others): (Vec<Filter>, Vec<Filter>) = self.chosen().partition(is_severity);
        others.iter().all(|filter| filter.takes(of))
            && (severities.is_empty() || severities.iter().any(|filter| filter.takes(of)))
    }
}
