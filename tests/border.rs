//! The border to every terminal: hostile texts through every way in, and the raw bytes that leave.

mod commands;
pub mod corpus;
mod leaving;
mod machine;
mod only_way;
mod screens;
mod ways;
