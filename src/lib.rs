//! kisai (記載): fills in the disclosure forms that Japan's certifier and buyers ask of cloud services.
//!
//! - [`core`]: forms, drafts, counting and checks; no disk, clock, terminal or words.
//! - [`words`]: every sentence, in Japanese and English.
//! - [`store`]: drafts on the disk.
//! - [`export`]: the filled sheet.
//! - [`cli`], [`ui`]: the commands and the screens.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod cli;
pub mod core;
pub mod export;
pub mod store;
pub mod ui;
pub mod words;
