//! One test binary, one module a topic.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod blanks;
mod border;
mod carry;
mod checks;
mod comfort;
mod commands;
mod comparing;
mod completions;
mod contradictions;
mod differences;
mod doctor;
mod durable;
mod export;
mod filters;
mod find_draft;
mod finding;
mod formats;
mod forms;
mod full;
mod help;
mod house;
mod import;
mod interview;
mod licences;
mod light;
mod looks;
mod many;
mod marks;
mod now;
mod overview;
mod picture;
mod private;
mod properties;
mod pty;
mod random_keys;
mod readme;
mod screens;
mod sitting;
mod source;
mod store;
mod tables;
mod versions;
mod walk;
mod words;
