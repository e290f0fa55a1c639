//! The forms that are part of the program, as embedded by `build.rs` from `questions/`.

use super::packed::{Packed, PackedWords, packed, packed_words};

/// The files of one built-in form.
#[derive(Debug, Clone, Copy)]
pub struct BuiltinForm {
    /// The form's id, which is its folder's name.
    pub id: &'static str,
    /// `form.json`.
    pub json: Packed,
    /// Language and text of each `.ftl` file.
    pub words: &'static [(&'static str, &'static PackedWords)],
}

include!(concat!(env!("OUT_DIR"), "/builtin_forms.rs"));

/// Finds a built-in form by its id.
#[must_use]
pub fn find(id: &str) -> Option<&'static BuiltinForm> {
    ALL.iter().find(|form| form.id == id)
}
