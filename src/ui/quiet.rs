//! Saving goes on beside the typing: most of its events change nothing that is on the screen, and need no frame of their
//! own.

use jiff::civil::{Date, DateTime};

use super::app::{Leaving, Model};
use super::event::{Effect, Event};
use crate::core::notice::Notice;
use crate::store::saver::Saved;

/// How soon an event needs a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// The screen stays as it is.
    None,
    /// Saving goes on as it should, or waits for the disk: that may be told with the next key.
    Low,
    /// The person waits for it.
    High,
}

/// What the events of saving can change on the screen of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    is_overdue: bool,
    failure: Option<Notice>,
    is_contested: bool,
    saved_at: Option<DateTime>,
    message: Option<Notice>,
    today: Date,
}

impl Shown {
    fn urgency(&self, before: Shown) -> Urgency {
        let (saved_at, is_overdue) = (self.saved_at, self.is_overdue);
        if *self == before {
            Urgency::None
        } else if *self == (Shown { saved_at, is_overdue, ..before }) {
            Urgency::Low
        } else {
            Urgency::High
        }
    }
}

impl Model {
    /// What of the screen an event might change that usually changes nothing; `None` if it may change anything.
    #[must_use]
    pub fn shown_before(&self, event: &Event) -> Option<Shown> {
        matches!(event, Event::Deadline | Event::Saved(Saved::Done { .. })).then(|| self.shown()).flatten()
    }

    /// How soon a frame is needed behind an event that had these effects.
    #[must_use]
    pub fn urgency(&self, before: Option<Shown>, effects: &[Effect]) -> Urgency {
        match (before, self.shown()) {
            (Some(before), Some(now)) if effects.iter().all(Effect::is_save) => now.urgency(before),
            _ => Urgency::High,
        }
    }

    /// `None` where more is going on than typing.
    fn shown(&self) -> Option<Shown> {
        let session = self.session.as_ref()?;
        let is_calm = self.screen.has_fields()
            && self.overlay.is_none()
            && self.leaving == Leaving::No
            && self.held.is_empty()
            && self.exporting.is_none()
            && self.importing.is_none();
        is_calm.then(|| Shown {
            is_overdue: self.is_overdue,
            failure: session.saving.failure.clone(),
            is_contested: session.contested.is_some(),
            // It is shown to the minute.
            saved_at: session
                .saving
                .last
                .as_ref()
                .and_then(|at| at.datetime().with().second(0).subsec_nanosecond(0).build().ok()),
            message: self.message.clone(),
            today: self.clock.today(),
        })
    }
}
