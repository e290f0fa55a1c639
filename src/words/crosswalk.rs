//! What two fields of different forms have in common and what differs, from `questions/crosswalk/`.

use super::catalog::Catalog;
use super::language::Language;
use crate::core::packed::{PackedWords, packed_words};

/// The words of the crosswalk in one language.
pub struct CrosswalkWords(Catalog);

impl CrosswalkWords {
    /// The Fluent file of a language.
    #[must_use]
    pub fn source(language: Language) -> &'static PackedWords {
        match language {
            Language::Ja => packed_words!("questions/crosswalk/ja.ftl"),
            Language::En => packed_words!("questions/crosswalk/en.ftl"),
        }
    }

    /// The words of a language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        CrosswalkWords(Catalog::new(language.code(), Self::source(language)))
    }

    /// What a reason says; empty where there is none.
    #[must_use]
    pub fn why(&self, reason: &str) -> String {
        self.0.format(&format!("why-{reason}"), None, &[]).unwrap_or_default()
    }

    /// Ids of all messages, in no order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.ids()
    }
}
