//! Marks of work on a draft: what is flagged, noted and done. All of it is private.

use serde::Serialize;

use super::draft::{Answer, Draft};

/// What the person keeps beside a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Work {
    /// Something must be asked.
    Flagged,
    /// There is a note.
    Noted,
    /// The person calls it done.
    Done,
}

impl Work {
    /// All kinds.
    pub const ALL: [Work; 3] = [Work::Flagged, Work::Noted, Work::Done];

    /// The name in message ids: `work-<id>`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Work::Flagged => "flagged",
            Work::Noted => "noted",
            Work::Done => "done",
        }
    }

    /// Whether it stands beside an answer.
    #[must_use]
    pub fn is_beside(self, answer: &Answer) -> bool {
        match self {
            Work::Flagged => answer.flag.is_some(),
            Work::Noted => !answer.note.is_empty(),
            Work::Done => answer.done,
        }
    }
}

/// How many fields of a draft bear marks of work.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct WorkCounts {
    /// Fields that are flagged.
    pub flags: usize,
    /// Fields with a note.
    pub notes: usize,
    /// Fields that are called done.
    pub done: usize,
}

impl WorkCounts {
    /// Of a whole draft.
    #[must_use]
    pub fn of(draft: &Draft) -> Self {
        let [flags, notes, done] =
            Work::ALL.map(|work| draft.answers.values().filter(|answer| work.is_beside(answer)).count());
        WorkCounts { flags, notes, done }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self == WorkCounts::default()
    }
}
