//! The guidance of an item in the order in which it helps.

use super::form_words::FormWords;
use super::language::Language;
use crate::core::form::{FieldIx, Form, ItemIx};

/// A part of the guidance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuidancePart {
    /// Names the part: `guidance-<id>` is its heading.
    pub id: &'static str,
    /// The field that it is about; `None` if it is about the item.
    pub field: Option<FieldIx>,
    /// The text.
    pub text: String,
}

/// The guidance of an item with the examples of some of its fields.
#[must_use]
pub fn guidance(
    language: Language,
    words: &FormWords,
    form: &Form,
    item: ItemIx,
    fields: &[FieldIx],
) -> Vec<GuidancePart> {
    let mut parts = Vec::new();
    let of_item = |parts: &mut Vec<GuidancePart>, id| {
        let text = words.guidance(language, form, item, id);
        parts.extend(text.map(|text| GuidancePart { id, field: None, text }));
    };
    let of_fields = |parts: &mut Vec<GuidancePart>, id| {
        let text = |&field: &FieldIx| words.hint(language, form, field, id).map(|text| (field, text));
        parts.extend(fields.iter().filter_map(text).map(|(field, text)| GuidancePart { id, field: Some(field), text }));
    };
    of_item(&mut parts, "how");
    of_fields(&mut parts, "example");
    of_fields(&mut parts, "example-own");
    of_item(&mut parts, "pitfall");
    of_fields(&mut parts, "weak");
    of_item(&mut parts, "why");
    parts
}
