//! How long one has been at each section in interviews of this sitting. It is reckoned when something happens: no clock
//! ticks.

use std::collections::HashMap;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::core::form::SectionIx;

/// A section of a draft, by the draft's file.
pub type Spot = (PathBuf, SectionIx);

/// How long one has been at each section.
#[derive(Debug, Default)]
pub struct Pace {
    running: Option<(Spot, Instant)>,
    spent: HashMap<Spot, Duration>,
}

impl Pace {
    /// Notes at which section one is from now on, if at any.
    pub fn note(&mut self, at: Option<Spot>, now: Instant) {
        if let Some((before, since)) = self.running.take() {
            *self.spent.entry(before).or_default() += now.saturating_duration_since(since);
        }
        self.running = at.map(|at| (at, now));
    }

    /// Whole minutes at a section, as far as they are noted.
    #[must_use]
    pub fn minutes(&self, at: &Spot) -> u64 {
        self.spent.get(at).map_or(0, Duration::as_secs) / 60
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_is_counted_where_one_was_and_adds_up() {
        let spot = |draft: &str, section| (PathBuf::from(draft), SectionIx(section));
        let start = Instant::now();
        let at = |minutes: u64| start + Duration::from_secs(60 * minutes);
        let mut pace = Pace::default();
        pace.note(Some(spot("a", 0)), at(0));
        pace.note(Some(spot("a", 1)), at(3));
        pace.note(None, at(5));
        pace.note(Some(spot("a", 0)), at(100));
        pace.note(Some(spot("b", 0)), at(104));
        let minutes = [spot("a", 0), spot("a", 1), spot("b", 0)].map(|spot| pace.minutes(&spot));
        assert_eq!(minutes, [7, 2, 0]);
    }
}
