//! The text of a Fluent file: what somebody wrote, or a part of the program, of which only what is asked for is unpacked.

use std::sync::OnceLock;

use crate::core::cut;
use crate::core::packed::PackedWords;

/// The text of a Fluent file.
#[derive(Debug, Clone)]
pub struct Source {
    packed: Option<Parts>,
    whole: OnceLock<String>,
}

/// A packed text with those of its parts that are unpacked.
#[derive(Debug, Clone)]
struct Parts {
    words: &'static PackedWords,
    unpacked: Box<[OnceLock<Vec<u8>>]>,
}

impl Source {
    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &str {
        self.whole.get_or_init(|| self.packed.as_ref().map(|parts| parts.words.text()).unwrap_or_default())
    }

    /// Whether it is packed, so that [`Source::block`] finds its messages.
    #[must_use]
    pub fn is_packed(&self) -> bool {
        self.packed.is_some()
    }

    /// The block of a message of a packed text.
    #[must_use]
    pub fn block(&self, id: &str) -> Option<&[u8]> {
        let Parts { words, unpacked } = self.packed.as_ref()?;
        let place = words.place(id)?;
        let part = usize::from(place.part);
        let bytes = unpacked.get(part)?.get_or_init(|| words.parts[part].bytes());
        let start = usize::from(place.start);
        let block = bytes.get(start..start + usize::from(place.len))?;
        let beginning = block.get(..=id.len()).unwrap_or(block);
        (str::from_utf8(beginning).ok().and_then(cut::id) == Some(id)).then_some(block)
    }
}

impl From<&'static PackedWords> for Source {
    fn from(words: &'static PackedWords) -> Self {
        let unpacked = words.parts.iter().map(|_| OnceLock::new()).collect();
        Source { packed: Some(Parts { words, unpacked }), whole: OnceLock::new() }
    }
}

impl From<String> for Source {
    fn from(text: String) -> Self {
        Source { packed: None, whole: text.into() }
    }
}

impl From<&str> for Source {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}
