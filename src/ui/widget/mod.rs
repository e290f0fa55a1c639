//! Parts of screens.

pub mod beside;
pub mod canvas;
pub mod dialog;
pub mod field;
pub mod find;
pub mod footer;
pub mod guidance;
pub mod header;
pub mod tree;
