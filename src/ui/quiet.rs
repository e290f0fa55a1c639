//! Saving goes on beside the typing: most of its events change nothing that is on the screen, and need no frame.

use jiff::civil::{Date, DateTime};

use super::app::{Leaving, Model};
use super::event::{Effect, Event};
use crate::core::notice::Notice;
use crate::store::saver::Saved;

/// What the events of saving can change on the screen of a draft.
#[derive(Debug, PartialEq, Eq)]
pub struct Shown {
    is_overdue: bool,
    failure: Option<Notice>,
    is_contested: bool,
    saved_at: Option<DateTime>,
    message: Option<Notice>,
    today: Date,
}

impl Model {
    /// What of the screen an event might change that usually changes nothing; `None` if it may change anything.
    #[must_use]
    pub fn shown_before(&self, event: &Event) -> Option<Shown> {
        matches!(event, Event::Deadline | Event::Saved(Saved::Done { .. })).then(|| self.shown()).flatten()
    }

    /// Whether the screen is still as it was before an event that had these effects.
    #[must_use]
    pub fn is_still(&self, before: Option<&Shown>, effects: &[Effect]) -> bool {
        before.is_some() && self.shown().as_ref() == before && effects.iter().all(Effect::is_save)
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
