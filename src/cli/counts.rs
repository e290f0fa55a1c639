//! How many findings there are, and how a draft stands in one line.

use serde::Serialize;

use super::Context;
use crate::core::check::{Finding, Severity};
use crate::core::progress::Progress;

/// Findings by severity.
#[derive(Serialize, Default, Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Counts {
    /// What breaks the form's own rules.
    pub error: usize,
    /// What is likely to come back.
    pub warning: usize,
    /// What could be better.
    pub advice: usize,
}

impl Counts {
    /// Of findings.
    pub(super) fn of(findings: &[Finding]) -> Self {
        let of = |severity| findings.iter().filter(|finding| finding.severity() == severity).count();
        Counts { error: of(Severity::Error), warning: of(Severity::Warning), advice: of(Severity::Advice) }
    }
}

impl From<[usize; 3]> for Counts {
    /// Of errors, warnings, advice.
    fn from([error, warning, advice]: [usize; 3]) -> Self {
        Counts { error, warning, advice }
    }
}

/// How several drafts stand together.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Totals {
    drafts: usize,
    complete: usize,
    unreadable: usize,
    progress: Progress,
    counts: Counts,
}

impl Totals {
    /// Adds a draft.
    pub(super) fn add(&mut self, progress: Progress, counts: Counts) {
        self.drafts += 1;
        self.complete += usize::from(progress.is_complete());
        self.progress.required += progress.required;
        self.progress.required_answered += progress.required_answered;
        self.counts.error += counts.error;
        self.counts.warning += counts.warning;
        self.counts.advice += counts.advice;
    }

    /// Adds a draft that can't be read.
    pub(super) fn add_unreadable(&mut self) {
        self.drafts += 1;
        self.unreadable += 1;
    }

    /// One line on how they stand.
    pub(super) fn line(&self, context: &Context) -> String {
        context.words.say_with(
            "totals",
            &[
                ("drafts", self.drafts.into()),
                ("complete", self.complete.into()),
                ("answered", self.progress.required_answered.into()),
                ("required", self.progress.required.into()),
                ("errors", self.counts.error.into()),
                ("warnings", self.counts.warning.into()),
                ("advice", self.counts.advice.into()),
                ("unreadable", self.unreadable.into()),
            ],
        )
    }
}

/// One line on how a draft stands.
pub(super) fn summary(context: &Context, draft: &str, progress: Progress, counts: Counts) -> String {
    context.words.say_with(
        "check-summary",
        &[
            ("draft", draft.into()),
            ("answered", progress.wanted_answered.into()),
            ("required", progress.required.into()),
            ("fields", progress.fields.into()),
            ("errors", counts.error.into()),
            ("warnings", counts.warning.into()),
            ("advice", counts.advice.into()),
        ],
    )
}
