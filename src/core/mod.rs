//! What kisai is about, without disk, clock, terminal or words: forms, drafts, texts, checks.

pub mod actions;
pub mod boxes;
pub mod builtin;
pub mod cell;
pub mod certification;
pub mod check;
pub mod compare;
pub mod comparison;
pub mod crosswalk;
pub mod draft;
pub mod filter;
pub mod form;
mod form_file;
mod form_terms;
pub mod lint;
pub mod notice;
pub mod progress;
pub mod reading;
pub mod salvage;
pub mod search;
pub mod stance;
pub mod table;
pub mod text;
pub mod work;
pub mod wrap;
