//! Characters that may not reach their reader: 外字, code points that Unicode doesn't have, and what was lost already.

use unicode_properties::{GeneralCategory, UnicodeGeneralCategory as _};

use super::{CharacterTrouble, Finding};
use crate::core::form::FieldIx;

pub(super) fn check(field: FieldIx, answer: &str) -> Option<Finding> {
    answer.chars().find_map(|char| trouble(char).map(|trouble| Finding::UncertainCharacter { field, char, trouble }))
}

fn trouble(char: char) -> Option<CharacterTrouble> {
    // Nearly everything that is typed.
    if matches!(char, '\0'..='\u{377}' | '\u{3000}'..='\u{303f}' | 'ぁ'..='ゖ' | '\u{3099}'..='ヿ' | '一'..='\u{9fff}' | '！'..='～')
    {
        return None;
    }
    if char == char::REPLACEMENT_CHARACTER {
        return Some(CharacterTrouble::Lost);
    }
    match char.general_category() {
        GeneralCategory::PrivateUse => Some(CharacterTrouble::PrivateUse),
        GeneralCategory::Unassigned => Some(CharacterTrouble::Unassigned),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_characters_that_others_lack_are_found() {
        for (char, expected) in [
            ('\u{e000}', CharacterTrouble::PrivateUse),
            ('\u{f8ff}', CharacterTrouble::PrivateUse),
            ('\u{f0000}', CharacterTrouble::PrivateUse),
            ('\u{fffd}', CharacterTrouble::Lost),
            ('\u{378}', CharacterTrouble::Unassigned),
            ('\u{3040}', CharacterTrouble::Unassigned),
            ('\u{3097}', CharacterTrouble::Unassigned),
            ('\u{3098}', CharacterTrouble::Unassigned),
            ('\u{fffe}', CharacterTrouble::Unassigned),
        ] {
            assert_eq!(trouble(char), Some(expected), "{:x}", char as u32);
        }
        for char in "aあ漢①㈱髙﨑𠮷神\u{e0100}😀ー〜…№℡㍻\n\u{3099}".chars() {
            assert_eq!(trouble(char), None, "{char}");
        }
    }
}
