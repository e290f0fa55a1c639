//! Work on a thread of its own for which the person waits: how long it takes, and whether they still want it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// What takes longer than this is said, with how to give it up.
const PATIENCE: Duration = Duration::from_millis(500);

/// Work that isn't done yet.
pub struct Waiting {
    since: Instant,
    /// Whether it is said that it takes long.
    pub is_long: bool,
    is_given_up: Arc<AtomicBool>,
}

impl Waiting {
    /// Work that begins now, and looks at the flag when it is done.
    #[must_use]
    pub fn new(is_given_up: &Arc<AtomicBool>, now: Instant) -> Self {
        Waiting { since: now, is_long: false, is_given_up: Arc::clone(is_given_up) }
    }

    /// When it is to be said that it takes long; `None` where it is said already.
    #[must_use]
    pub fn deadline(&self) -> Option<Instant> {
        (!self.is_long).then(|| self.since + PATIENCE)
    }

    /// Notes how long it takes.
    pub fn note_time(&mut self, now: Instant) {
        self.is_long = now.duration_since(self.since) >= PATIENCE;
    }

    /// Nobody wants it any more.
    pub fn give_up(&self) {
        self.is_given_up.store(true, Ordering::Relaxed);
    }
}
