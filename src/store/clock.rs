//! The time, which `KISAI_NOW` fixes for tests.

use jiff::Zoned;
use jiff::civil::Date;

/// Tells the time.
#[derive(Debug, Clone)]
pub enum Clock {
    /// The system's.
    System,
    /// Always the same.
    Fixed(Box<Zoned>),
}

impl Clock {
    /// A fixed clock if `fixed` is an RFC 3339 time, else the system's.
    #[must_use]
    pub fn new(fixed: Option<&str>) -> Self {
        fixed.and_then(parse).map_or(Clock::System, |now| Clock::Fixed(Box::new(now)))
    }

    /// Now, in the local time zone.
    #[must_use]
    pub fn now(&self) -> Zoned {
        match self {
            Clock::System => Zoned::now(),
            Clock::Fixed(now) => (**now).clone(),
        }
    }

    /// Today, in the local time zone.
    #[must_use]
    pub fn today(&self) -> Date {
        self.now().date()
    }

    /// A time from a file, in the local time zone.
    #[must_use]
    pub fn local(&self, time: &Zoned) -> Zoned {
        match self {
            Clock::System => time.with_time_zone(jiff::tz::TimeZone::system()),
            Clock::Fixed(now) => time.with_time_zone(now.time_zone().clone()),
        }
    }

    /// A time from a file as lists show it; empty where it is none.
    #[must_use]
    pub fn shown(&self, stamp: &str) -> String {
        parse(stamp).map(|time| self.local(&time).strftime("%Y-%m-%d %H:%M").to_string()).unwrap_or_default()
    }

    /// Now as it stands in files: RFC 3339 with seconds and offset.
    #[must_use]
    pub fn stamp(&self) -> String {
        stamp(&self.now())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_is_read_back() {
        for text in ["2026-11-21T09:00:00+09:00", "2026-11-21T00:00:00Z", "2026-11-21T00:00:00.25+00:00"] {
            assert!(parse(text).is_some(), "{text}");
        }
        let text = "2026-11-21T09:00:00+09:00";
        assert_eq!(stamp(&parse(text).unwrap()), text);
        assert_eq!(Clock::new(Some(text)).stamp(), text);
        assert!(parse("yesterday").is_none());
    }
}
