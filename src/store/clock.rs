//! The time, which `KISAI_NOW` fixes for tests, and the date of sheets, which `SOURCE_DATE_EPOCH` fixes.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// Tells the time.
#[derive(Debug, Clone, Default)]
pub struct Clock {
    /// Always the same; the system's if `None`.
    fixed: Option<Box<Zoned>>,
    sheet_date: Option<Date>,
    /// The second that was written last, and how.
    stamped: Arc<Mutex<(i64, String)>>,
}

impl Clock {
    /// A fixed clock if `fixed` is an RFC 3339 time, else the system's.
    #[must_use]
    pub fn new(fixed: Option<&str>) -> Self {
        Clock { fixed: fixed.and_then(parse).map(Box::new), ..Clock::default() }
    }

    /// The clock, with the date of exported sheets from `SOURCE_DATE_EPOCH` (seconds, UTC) if that is given.
    #[must_use]
    pub fn with_source_date(mut self, epoch: Option<&str>) -> Self {
        let seconds = epoch.and_then(|epoch| epoch.trim().parse().ok());
        let time = seconds.and_then(|seconds| Timestamp::from_second(seconds).ok());
        self.sheet_date = time.map(|time| time.to_zoned(TimeZone::UTC).date());
        self
    }

    /// Now, in the local time zone.
    #[must_use]
    pub fn now(&self) -> Zoned {
        self.fixed.as_deref().map_or_else(Zoned::now, Clone::clone)
    }

    /// The date that an exported sheet carries: `YYYY-MM-DD`.
    #[must_use]
    pub fn sheet_date(&self) -> String {
        self.sheet_date.unwrap_or_else(|| self.today()).to_string()
    }

    /// Today, in the local time zone.
    #[must_use]
    pub fn today(&self) -> Date {
        self.now().date()
    }

    /// A time from a file, in the local time zone.
    #[must_use]
    pub fn local(&self, time: &Zoned) -> Zoned {
        let zone = self.fixed.as_ref().map_or_else(TimeZone::system, |now| now.time_zone().clone());
        time.with_time_zone(zone)
    }

    /// A time from a file as lists show it; empty where it is none.
    #[must_use]
    pub fn shown(&self, stamp: &str) -> String {
        parse(stamp).map(|time| self.local(&time).strftime("%Y-%m-%d %H:%M").to_string()).unwrap_or_default()
    }

    /// Now as it stands in files: RFC 3339 with seconds and offset.
    #[must_use]
    pub fn stamp(&self) -> String {
        let now = self.now();
        let second = now.timestamp().as_second();
        let mut stamped = self.stamped.lock().unwrap_or_else(PoisonError::into_inner);
        // Each key asks, and several fall into one second.
        if stamped.0 != second || stamped.1.is_empty() {
            *stamped = (second, stamp(&now));
        }
        stamped.1.clone()
    }
}

/// A time as it stands in files.
#[must_use]
pub fn stamp(time: &Zoned) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// Reads a time from a file.
#[must_use]
pub fn parse(text: &str) -> Option<Zoned> {
    let text = text.strip_suffix('Z').map_or_else(|| text.to_owned(), |text| format!("{text}+00:00"));
    Zoned::strptime("%Y-%m-%dT%H:%M:%S%.f%:z", &text).ok()
}

/// The instant of a time from a file: quicker than [`parse`], which also tells its zone.
#[must_use]
pub fn instant(text: &str) -> Option<Timestamp> {
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_is_read_back() {
        for text in ["2026-11-21T09:00:00+09:00", "2026-11-21T00:00:00Z", "2026-11-21T00:00:00.25+00:00"] {
            assert!(parse(text).is_some(), "{text}");
            assert_eq!(instant(text), parse(text).map(|time| time.timestamp()), "{text}");
        }
        let text = "2026-11-21T09:00:00+09:00";
        assert_eq!(stamp(&parse(text).unwrap()), text);
        assert_eq!(Clock::new(Some(text)).stamp(), text);
        assert!(parse("yesterday").is_none());
    }

    #[test]
    fn sheets_carry_the_source_date_if_one_is_given() {
        let clock = Clock::new(Some("2026-11-21T09:00:00+09:00"));
        assert_eq!(clock.sheet_date(), "2026-11-21");
        assert_eq!(clock.clone().with_source_date(Some("86400")).sheet_date(), "1970-01-02");
        assert_eq!(clock.with_source_date(Some("soon")).sheet_date(), "2026-11-21");
    }
}
