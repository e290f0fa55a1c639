//! How far a draft has come, in all and per section.

use serde::Serialize;

use super::draft::Draft;
use super::form::{FieldIx, Form, SectionIx};

/// Counts of fields and of those that are answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Progress {
    /// Fields that the form has.
    pub fields: usize,
    /// Fields with an answer.
    pub answered: usize,
    /// Fields that are 必須 or 必須○.
    pub required: usize,
    /// Of those, the ones with an answer.
    pub required_answered: usize,
    /// Fields without which the form isn't filled: see [`Form::is_wanted`].
    #[serde(skip)]
    pub wanted: usize,
    /// Of those, the ones with an answer.
    #[serde(skip)]
    pub wanted_answered: usize,
}

impl Progress {
    /// Of the whole form.
    #[must_use]
    pub fn of(form: &Form, draft: &Draft) -> Self {
        Self::count(form, draft, form.fields())
    }

    /// Of one section.
    #[must_use]
    pub fn of_section(form: &Form, draft: &Draft, section: SectionIx) -> Self {
        Self::count(form, draft, form.items_of(section).flat_map(|item| form.fields_of(item)))
    }

    fn count(form: &Form, draft: &Draft, fields: impl Iterator<Item = FieldIx>) -> Self {
        let mut progress = Progress::default();
        for field in fields {
            let is_required = form[field].requirement.is_required();
            let is_answered = draft.is_given(form, field);
            let is_wanted = form.is_wanted(field);
            progress.fields += 1;
            progress.answered += usize::from(is_answered);
            progress.required += usize::from(is_required);
            progress.required_answered += usize::from(is_required && is_answered);
            progress.wanted += usize::from(is_wanted);
            progress.wanted_answered += usize::from(is_wanted && is_answered);
        }
        progress
    }

    /// Whether every field is answered without which the form isn't filled.
    #[must_use]
    pub fn is_complete(self) -> bool {
        self.wanted == self.wanted_answered
    }
}

/// The next field without an answer behind `from` without which the form isn't filled, going round at the end of it.
#[must_use]
pub fn next_open(form: &Form, draft: &Draft, from: FieldIx) -> Option<FieldIx> {
    let is_open = |&field: &FieldIx| form.is_wanted(field) && !draft.is_given(form, field);
    form.fields().skip(from.0 + 1).chain(form.fields().take(from.0 + 1)).find(is_open)
}
