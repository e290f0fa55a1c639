//! The border to every terminal: what of a text may be shown, and what stands for the rest.

use std::borrow::Cow;

use unicode_normalization::char::canonical_combining_class;
use unicode_properties::{GeneralCategory, GeneralCategoryGroup, UnicodeGeneralCategory as _};

use super::text::{clusters, is_common};

/// What stands for a character that must not reach a terminal: a control, one that reorders or hides others, or one of
/// which nobody knows how it is drawn.
pub const HIDDEN: &str = "\u{2426}";

/// More combining marks than this in one cluster are no writing.
const MAX_CLUSTER_CHARS: usize = 12;

/// Joins emoji, and asks for a form of a letter.
const JOINER: char = '\u{200d}';

/// A cluster as it may be drawn: itself, or [`HIDDEN`] where it could steer the terminal or deceive the reader.
#[must_use]
pub fn visible(cluster: &str) -> &str {
    let is_sound = match cluster.as_bytes() {
        [byte] => !byte.is_ascii_control(),
        _ => is_sound(cluster),
    };
    if is_sound { cluster } else { HIDDEN }
}

/// A text as it may be printed: see [`visible`]. Line breaks stay.
#[must_use]
pub fn printable(text: &str) -> Cow<'_, str> {
    let shown = |cluster| if matches!(cluster, "\n" | "\r\n") { "\n" } else { visible(cluster) };
    if clusters(text).all(|cluster| std::ptr::eq(shown(cluster), cluster) || cluster == "\n") {
        return text.into();
    }
    clusters(text).map(shown).collect()
}

fn is_sound(cluster: &str) -> bool {
    let mut before = None;
    let mut chars = cluster.chars().take(MAX_CLUSTER_CHARS + 1).peekable();
    let mut count = 0;
    while let Some(char) = chars.next() {
        count += 1;
        let is_sound = match char {
            common if is_common(common) => true,
            JOINER => before.is_some_and(|before| joins(before, chars.peek().copied())),
            '\u{fe00}'..='\u{fe0f}' => before.is_some_and(has_forms),
            '\u{e0100}'..='\u{e01ef}' => before.is_some_and(is_ideograph),
            // A mark on nothing can't be seen, or is drawn on what isn't the text's.
            mark if before.is_none() && is_mark(mark) => false,
            other => !is_hazard(other),
        };
        if !is_sound {
            return false;
        }
        before = Some(char);
    }
    count <= MAX_CLUSTER_CHARS
}

/// Whether a joiner joins something: emoji, or in Indic scripts what its vowel sign has silenced.
fn joins(before: char, after: Option<char>) -> bool {
    const SILENCED: u8 = 9;
    canonical_combining_class(before) == SILENCED || after.is_some_and(|after| after != JOINER && !is_mark(after))
}

/// Whether a character may have forms between which a variation selector chooses.
fn has_forms(char: char) -> bool {
    use GeneralCategoryGroup::{Number, Punctuation, Symbol};
    const INFORMATION: char = '\u{2139}';
    char == INFORMATION || is_ideograph(char) || matches!(char.general_category_group(), Number | Punctuation | Symbol)
}

fn is_ideograph(char: char) -> bool {
    matches!(u32::from(char), 0x3400..=0x9fff | 0xf900..=0xfaff | 0x20000..=0x3ffff)
}

fn is_mark(char: char) -> bool {
    char.general_category_group() == GeneralCategoryGroup::Mark
}

/// Controls; what reorders, tags or annotates; line separators; what no two terminals draw alike; what is blank although
/// it is a letter or a sign.
fn is_hazard(char: char) -> bool {
    use GeneralCategory::{Control, Format, LineSeparator, ParagraphSeparator, PrivateUse, Unassigned};
    let is_blank = matches!(
        u32::from(char),
        0x34f | 0x115f | 0x1160 | 0x17b4 | 0x17b5 | 0x180b..=0x180f | 0x2800 | 0x3164 | 0xffa0
    );
    is_blank
        || matches!(
            char.general_category(),
            Control | Format | LineSeparator | ParagraphSeparator | PrivateUse | Unassigned
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_steer_a_terminal_is_made_visible() {
        for text in ["a\u{1b}[31mb", "a\u{9b}b", "a\u{202e}b", "a\u{200b}b", "\u{e0041}", "\u{7f}", "\u{2028}"] {
            assert!(printable(text).contains(HIDDEN), "{text:?}");
        }
        for text in
            ["受注 abc\n①", "👨\u{200d}👩\u{200d}👧", "葛\u{e0100}", "❤\u{fe0f}", "が\u{3099}", "क\u{94d}\u{200d}"]
        {
            assert_eq!(printable(text), text);
        }
        let flood = format!("a{}", "\u{301}".repeat(100));
        assert_eq!(printable(&flood), HIDDEN);
    }

    #[test]
    fn what_cannot_be_seen_or_is_drawn_as_anything_is_made_visible() {
        for text in [
            // Hidden in a letter, in a joiner that joins nothing, in a flood, on nothing.
            "a\u{fe01}",
            "a\u{e01ef}",
            "a\u{200d}",
            "あ\u{200d}",
            "葛\u{e0100}\u{e0101}",
            "🙂\u{fe0f}\u{fe0e}",
            "\u{301}",
            "\u{115f}",
            "\u{1160}",
            "\u{3164}",
            "\u{ffa0}",
            "\u{2800}",
            "a\u{34f}",
            "\u{e000}",
            "\u{10fffd}",
            "\u{378}",
            "\u{ffff}",
        ] {
            assert_eq!(printable(text), HIDDEN, "{text:?}");
        }
        for text in
            ["1\u{fe0f}\u{20e3}", "ℹ\u{fe0f}", "🏳\u{fe0f}\u{200d}🌈", "👋🏽", "Ⓜ\u{fe0f}", "\u{f919}\u{fe00}", "🇯🇵"]
        {
            assert_eq!(printable(text), text);
        }
    }

    #[test]
    fn a_line_break_of_another_system_stays_one() {
        assert_eq!(printable("a\r\nb\rc"), format!("a\nb{HIDDEN}c"));
    }
}
