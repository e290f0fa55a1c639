//! The two languages of the program, and how one is chosen.

use serde::{Deserialize, Serialize};

/// A language of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Japanese.
    Ja,
    /// English.
    En,
}

impl Language {
    /// All, the forms' own first.
    pub const ALL: [Language; 2] = [Language::Ja, Language::En];

    /// `ja` or `en`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Language::Ja => "ja",
            Language::En => "en",
        }
    }

    /// The language of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Language::Ja => Language::En,
            Language::En => Language::Ja,
        }
    }

    /// The language of a locale such as `ja_JP.UTF-8`: Japanese for `ja…`, English for any other.
    #[must_use]
    pub fn from_locale(locale: &str) -> Self {
        match locale.split(['_', '.', '@', '-']).next() {
            Some("ja") => Language::Ja,
            _ => Language::En,
        }
    }

    /// Chooses by the [deciding variable](Self::deciding_variable).
    #[must_use]
    pub fn from_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let locale = Self::deciding_variable(&variable).and_then(variable);
        locale.map_or(Language::En, |locale| Self::from_locale(&locale))
    }

    /// The first of `LC_ALL`, `LC_MESSAGES` and `LANG` that has a value; empty ones don't count.
    #[must_use]
    pub fn deciding_variable(variable: impl Fn(&str) -> Option<String>) -> Option<&'static str> {
        ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find(|name| variable(name).is_some_and(|value| !value.is_empty()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(variables: &[(&str, &str)]) -> Language {
        Language::from_environment(|name| {
            variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn the_first_set_variable_decides() {
        assert_eq!(chosen(&[("LANG", "ja_JP.UTF-8")]), Language::Ja);
        assert_eq!(chosen(&[("LC_ALL", "C"), ("LANG", "ja_JP.UTF-8")]), Language::En);
        assert_eq!(chosen(&[("LC_ALL", ""), ("LC_MESSAGES", "ja"), ("LANG", "en_US")]), Language::Ja);
        assert_eq!(chosen(&[]), Language::En);
        assert_eq!(chosen(&[("LANG", "javanese")]), Language::En);
    }
}
