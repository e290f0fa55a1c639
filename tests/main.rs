//! One test binary, one module a topic.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod export;
mod picture;
mod pty;
mod random_keys;
mod readme;
mod screens;
mod sitting;
mod walk;
