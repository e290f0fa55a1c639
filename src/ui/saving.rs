//! What of a draft is saved, and when something is to be done about it.

use std::time::{Duration, Instant};

use jiff::Zoned;

use crate::core::notice::Notice;

/// After the first unsaved key, so that a kill costs at most the last 100 ms of typing.
const SAVE_DELAY: Duration = Duration::from_millis(50);
/// Text that waits longer is said to be unsaved.
const OVERDUE: Duration = Duration::from_secs(1);

/// What of a draft is saved. The revision counts its changes.
#[derive(Debug, Default)]
pub struct Saving {
    revision: u64,
    /// The newest revision that the saver was asked to write.
    asked: u64,
    /// The newest revision on the disk.
    saved: u64,
    /// When the first change behind `asked` was made.
    changed_since: Option<Instant>,
    /// When the first change behind `saved` was made.
    unsaved_since: Option<Instant>,
    /// When the disk last took the text.
    pub last: Option<Zoned>,
    /// Why the last attempt failed.
    pub failure: Option<Notice>,
    /// Whether the place moved since it was last remembered.
    pub(super) has_moved: bool,
}

impl Saving {
    /// Of a draft that the disk last took at a time.
    #[must_use]
    pub fn since(last: Option<Zoned>) -> Self {
        Saving { last, ..Saving::default() }
    }

    /// The draft changed.
    pub(super) fn change(&mut self, now: Instant) {
        self.revision += 1;
        self.changed_since.get_or_insert(now);
        self.unsaved_since.get_or_insert(now);
    }

    /// The place is to be remembered once the typing rests.
    pub(super) fn note_move(&mut self, now: Instant) {
        if self.has_moved {
            self.changed_since.get_or_insert(now);
        }
    }

    /// Whether the moment has come to ask the saver for what waits.
    pub(super) fn is_due(&self, now: Instant) -> bool {
        self.changed_since.is_some_and(|since| now.duration_since(since) >= SAVE_DELAY)
    }

    /// The saver is asked now for all that waits: the revision to write, if the text is among it.
    pub(super) fn ask(&mut self) -> Option<u64> {
        self.has_moved = false;
        self.changed_since = None;
        let is_waiting = self.asked != self.revision;
        self.asked = self.revision;
        is_waiting.then_some(self.revision)
    }

    /// Counts the changes.
    #[must_use]
    pub(super) fn revision(&self) -> u64 {
        self.revision
    }

    /// Whether a text that waits does so though nothing failed: the disk keeps the saver waiting, and would keep others
    /// waiting too.
    #[must_use]
    pub(super) fn is_stalled(&self) -> bool {
        self.failure.is_none()
    }

    /// Whether every change is on the disk.
    #[must_use]
    pub fn is_all_saved(&self) -> bool {
        self.saved >= self.revision
    }

    /// Whether text has waited so long that the person must know.
    #[must_use]
    pub fn is_overdue(&self, now: Instant) -> bool {
        self.unsaved_since.is_some_and(|since| now.duration_since(since) >= OVERDUE)
    }

    /// When something is to be done next without an event.
    #[must_use]
    pub fn deadline(&self, now: Instant) -> Option<Instant> {
        let save = self.changed_since.map(|since| since + SAVE_DELAY);
        let tell = self.unsaved_since.map(|since| since + OVERDUE).filter(|&at| at > now);
        save.into_iter().chain(tell).min()
    }

    /// The disk took a revision.
    pub fn done(&mut self, revision: u64, at: Zoned) {
        self.saved = self.saved.max(revision);
        self.failure = None;
        self.last = Some(at);
        // What came after the revision waits since it was asked for at the latest.
        self.unsaved_since = if self.is_all_saved() { None } else { self.changed_since.or(self.unsaved_since) };
    }
}
