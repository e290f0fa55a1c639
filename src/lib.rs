//! kisai (記載): fills in the disclosure forms that Japan's certifier and buyers ask of cloud services.
//!
//! For other programs: [`Form::builtin`], [`Draft::open`], [`Draft::check`], [`Draft::export`]. The rest of the crate
//! serves the program `kisai` itself, has no documentation here, and may change with every version.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

#[doc(hidden)]
pub mod cli;
#[doc(hidden)]
pub mod core;
#[doc(hidden)]
pub mod export;
#[doc(hidden)]
pub mod import;
#[doc(hidden)]
pub mod store;
#[doc(hidden)]
pub mod ui;
#[doc(hidden)]
pub mod words;

mod library;

pub use crate::core::check::Severity;
pub use crate::core::progress::Progress;
pub use crate::export::{Format, SheetLanguage};
pub use crate::library::{Draft, Error, Field, Finding, Form};
pub use crate::words::Language;
pub use jiff::civil::Date;
