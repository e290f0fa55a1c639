//! The screens: a model that events change, drawn anew when it did.

pub mod action;
pub mod app;
pub mod editor;
pub mod event;
pub mod keys;
pub mod overlay;
pub mod perform;
pub mod run;
pub mod screen;
pub mod session;
pub mod terminal;
pub mod theme;
pub mod widget;

pub use run::{End, run};
