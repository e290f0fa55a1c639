//! The time in all tests.

/// As `KISAI_NOW` takes it.
pub const NOW: &str = "2026-11-21T12:03:00+09:00";
