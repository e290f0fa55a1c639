//! Parts of screens.

pub mod answer;
pub mod beside;
pub mod canvas;
pub mod choices;
pub mod dialog;
pub mod field;
pub mod find;
pub mod find_draft;
pub mod footer;
pub mod grid;
pub mod guidance;
pub mod header;
pub mod side_by_side;
pub mod tree;
