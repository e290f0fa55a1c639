//! The screens: a model that events change, drawn anew when it did.

mod act;
pub mod action;
pub mod app;
pub mod by_command;
mod choose;
mod clipboard;
pub mod editor;
pub mod event;
pub mod exporting;
mod filtering;
pub mod history;
pub mod importing;
pub mod interview;
mod kept;
pub mod keys;
pub mod lending;
mod marking;
mod mouse;
mod no_longer_asked;
mod outside;
pub mod overlay;
pub mod pace;
pub mod perform;
mod quiet;
pub mod run;
pub mod saving;
pub mod screen;
pub mod session;
pub mod spots;
pub mod suggesting;
pub mod terminal;
pub mod theme;
pub mod versions;
pub mod waiting;
pub mod widget;

pub use run::{End, run};
