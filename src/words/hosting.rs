//! Proposals for a service that is hosted somewhere: what holds there in general, as text that the person goes on to
//! edit.

use super::form_words::FormWords;
use super::language::Language;
use super::quick::QuickAnswer;
use crate::core::draft::Draft;
use crate::core::form::{FieldIx, Form, Hosting};

/// An answer proposed for a field, beside what is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The field.
    pub field: FieldIx,
    /// What is proposed.
    pub answer: QuickAnswer,
    /// Whether it is to be taken.
    pub is_taken: bool,
}

/// What is proposed for a host, in the language of the answers. Only what a cloud doesn't publish is taken unless told
/// otherwise, and only for fields without an answer; of a site of one's own only the person knows.
#[must_use]
pub fn proposals(language: Language, words: &FormWords, form: &Form, draft: &Draft, host: &Hosting) -> Vec<Proposal> {
    let proposal = |field| {
        let answer = QuickAnswer::new(&words.hosted_answer(language, form, field, host)?);
        let is_taken = host.is_cloud && !draft.is_given(form, field);
        Some(Proposal { field, answer, is_taken })
    };
    form.fields().filter_map(proposal).collect()
}
