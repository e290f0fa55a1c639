//! Texts that are part of the program, compressed by `build.rs`: most of them are never asked for in a run.

use super::cut;

/// A text of the program.
#[derive(Debug, Clone, Copy)]
pub struct Packed(&'static [u8]);

impl Packed {
    /// What `build.rs` made of a text: see [`packed!`](packed).
    #[must_use]
    pub const fn new(bytes: &'static [u8]) -> Self {
        Packed(bytes)
    }

    /// The text.
    #[must_use]
    pub fn text(self) -> String {
        String::from_utf8(self.bytes()).unwrap_or_default()
    }

    /// The text as bytes.
    #[must_use]
    pub fn bytes(self) -> Vec<u8> {
        lz4_flex::block::decompress_size_prepended(self.0).unwrap_or_default()
    }
}

/// A Fluent file of the program, in parts of a few kilobytes that are unpacked one by one.
#[derive(Debug)]
pub struct PackedWords {
    /// The messages without attributes, then the others; no part ends within a message.
    pub parts: &'static [Packed],
    /// Where each message and each term stands, in the order of their numbers.
    pub index: &'static [Place],
}

/// Where a message stands in a packed file.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// The number of its id: see [`cut::hash`].
    pub hash: u32,
    /// In which part.
    pub part: u16,
    /// Byte offset in the part.
    pub start: u16,
    /// Bytes.
    pub len: u16,
}

impl PackedWords {
    /// Where the message with an id stands, if there is one: it may be another, as the id itself isn't looked at.
    #[must_use]
    pub fn place(&self, id: &str) -> Option<&'static Place> {
        let hash = cut::hash(id);
        self.index.binary_search_by_key(&hash, |place| place.hash).ok().and_then(|ix| self.index.get(ix))
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> String {
        self.parts.iter().map(|part| part.text()).collect()
    }
}

/// The text of a file below the package's root, one of those that `build.rs` packs.
macro_rules! packed {
    ($path:expr) => {
        $crate::core::packed::Packed::new(include_bytes!(concat!(env!("OUT_DIR"), "/packed/", $path)))
    };
}

/// A Fluent file below the package's root, one of those that `build.rs` packs.
macro_rules! packed_words {
    ($path:expr) => {{
        use $crate::core::packed::{Packed, PackedWords, Place};
        static WORDS: PackedWords = include!(concat!(env!("OUT_DIR"), "/packed/", $path, ".rs"));
        &WORDS
    }};
}

pub(crate) use {packed, packed_words};
