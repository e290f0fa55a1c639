//! Text as people type it: folding on input, counting 字, clusters and words of Japanese.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::compose;
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation as _};

/// Whether a character is written in most Japanese texts, is two columns wide, stays as it is in every normal form and
/// begins a cluster: kana, the common kanji, the signs between them.
#[must_use]
pub fn is_common(char: char) -> bool {
    matches!(char, '、'..='〃' | '「'..='』' | 'ぁ'..='ゖ' | 'ァ'..='ー' | '\u{4e00}'..='\u{9fff}')
}

/// Whether a character is two columns wide and begins a cluster: what is [common](is_common), other signs, and the
/// full-width forms of ASCII, which a normal form may replace.
#[must_use]
pub fn is_wide(char: char) -> bool {
    is_common(char) || matches!(char, '\u{3000}'..='〩' | '！'..='～')
}

/// The extended grapheme clusters of a text (UAX #29), with a short way through what most texts consist of.
#[must_use]
pub fn clusters(text: &str) -> Clusters<'_> {
    Clusters { rest: text, first: plain_len(text) }
}

/// See [`clusters`].
#[derive(Debug, Clone)]
pub struct Clusters<'a> {
    rest: &'a str,
    /// See [`plain_len`].
    first: usize,
}

impl<'a> Iterator for Clusters<'a> {
    type Item = &'a str;

    #[inline]
    fn next(&mut self) -> Option<&'a str> {
        if self.rest.is_empty() {
            return None;
        }
        let (cluster, rest) = self.rest.split_at(self.first);
        let next = plain_len(rest);
        if self.first > 0 && (next > 0 || rest.is_empty()) {
            (self.rest, self.first) = (rest, next);
            return Some(cluster);
        }
        let len = self.rest.graphemes(true).next().map_or(self.rest.len(), str::len);
        let (cluster, rest) = self.rest.split_at(len);
        (self.rest, self.first) = (rest, plain_len(rest));
        Some(cluster)
    }
}

/// Bytes of the first character of a text, if it is ASCII that is drawn, a line break, or [wide](is_wide); else 0. Between
/// two such characters there is always a border of clusters.
#[inline]
fn plain_len(text: &str) -> usize {
    match *text.as_bytes() {
        [b' '..=b'~' | b'\n', ..] => 1,
        // Three bytes from U+3000 to U+9FFF, or from U+F000 on.
        [first @ (0xe3..=0xe9 | 0xef), second, third, ..] => {
            let code = u32::from(first & 0xf) << 12 | u32::from(second & 0x3f) << 6 | u32::from(third & 0x3f);
            if char::from_u32(code).is_some_and(is_wide) { 3 } else { 0 }
        }
        _ => 0,
    }
}

/// The same of the last character.
fn last_plain_len(text: &str) -> usize {
    match text.as_bytes() {
        [.., b' '..=b'~' | b'\n'] => 1,
        bytes => {
            let last = bytes.len().checked_sub(3).and_then(|at| text.get(at..));
            last.map(plain_len).filter(|&len| len == 3).unwrap_or_default()
        }
    }
}

/// Whether both sides of an offset are plain, or an end of the text.
fn is_plain_border(text: &str, at: usize) -> bool {
    let is_plain = |(before, behind): (&str, &str)| {
        (before.is_empty() || last_plain_len(before) > 0) && (behind.is_empty() || plain_len(behind) > 0)
    };
    text.split_at_checked(at).is_some_and(is_plain)
}

/// The clusters of a text with where they begin.
pub fn cluster_indices(text: &str) -> impl Iterator<Item = (usize, &str)> {
    clusters(text).scan(0, |end, cluster| {
        let start = *end;
        *end += cluster.len();
        Some((start, cluster))
    })
}

/// Counts characters (字) as the form's limits are counted: extended grapheme clusters (UAX #29), a line break one.
///
/// No counting rule is published; this one agrees with how a person counts on paper.
#[must_use]
pub fn count(text: &str) -> usize {
    if text.is_ascii() && !text.contains('\r') { text.len() } else { clusters(text).count() }
}

/// Byte offset of the first character beyond `limit`, if there is one.
#[must_use]
pub fn limit_offset(text: &str, limit: usize) -> Option<usize> {
    cluster_indices(text).nth(limit).map(|(at, _)| at)
}

/// The most characters (字) of a text that is printed in one line.
const LONGEST_LINE: usize = 120;

/// A text in one line, as it stands in a sheet's header: an essay in the place of a name is cut.
#[must_use]
pub fn in_one_line(text: &str) -> String {
    let line = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
    // The bytes are limited too: a character may be followed by endless combining marks.
    let end = limit_offset(&line, LONGEST_LINE).unwrap_or(line.len()).min(16 * LONGEST_LINE);
    if end < line.len() { format!("{}…", &line[..floor_boundary(&line, end)]) } else { line }
}

/// What becomes of typed or pasted text before it enters an answer.
#[derive(Debug, PartialEq, Eq)]
pub struct Folded {
    /// Bytes before the caret that the text replaces: a kana whose voicing mark came as a key of its own.
    pub takes_back: usize,
    /// The text to insert.
    pub text: String,
}

/// Folds typed or pasted text: CR and CRLF become LF, a tab a space, other controls go, half-width kana and separate
/// voicing marks become full-width kana. Nothing else changes: NFC and NFKC would rewrite people's names.
///
/// `before` is the text before the caret: ｶ and ﾞ arrive as two keys.
#[must_use]
pub fn fold(before: &str, input: &str) -> Folded {
    let mut text = String::with_capacity(input.len());
    let mut takes_back = 0;
    let mut chars = input.chars().peekable();
    while let Some(char) = chars.next() {
        let char = match char {
            '\r' => {
                chars.next_if_eq(&'\n');
                '\n'
            }
            '\t' => ' ',
            '\n' => '\n',
            control if control.is_control() => continue,
            '\u{ff61}'..='\u{ff9f}' => std::iter::once(char).nfkc().next().unwrap_or(char),
            other => other,
        };
        let Some(mark) = voicing_mark(char) else {
            text.push(char);
            continue;
        };
        let base =
            if text.is_empty() && takes_back == 0 { before.chars().next_back() } else { text.chars().next_back() };
        match base.and_then(|base| Some((base, voiced(base, mark)?))) {
            Some((base, composed)) => {
                if text.pop().is_none() {
                    takes_back = base.len_utf8();
                }
                text.push(composed);
            }
            None if char == mark && base.is_none() => text.push(spacing_mark(mark)),
            None => text.push(char),
        }
    }
    Folded { takes_back, text }
}

/// A name or title as it is kept: folded, in one line.
#[must_use]
pub fn one_line(given: &str) -> String {
    fold("", given).text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The combining form of a voicing mark (濁点, 半濁点).
fn voicing_mark(char: char) -> Option<char> {
    match char {
        '\u{3099}' | '\u{309b}' => Some('\u{3099}'),
        '\u{309a}' | '\u{309c}' => Some('\u{309a}'),
        _ => None,
    }
}

fn spacing_mark(mark: char) -> char {
    if mark == '\u{3099}' { '\u{309b}' } else { '\u{309c}' }
}

/// A kana with its voicing mark as one character, where Unicode has one.
fn voiced(kana: char, mark: char) -> Option<char> {
    matches!(kana, '\u{3041}'..='\u{30ff}').then(|| compose(kana, mark)).flatten()
}

/// The cluster boundary after `at`; the end of the text if there is none.
#[must_use]
pub fn next_boundary(text: &str, at: usize) -> usize {
    let next = at + plain_len(&text[at..]);
    if next > at && is_plain_border(text, next) {
        return next;
    }
    GraphemeCursor::new(at, text.len(), true).next_boundary(text, 0).ok().flatten().unwrap_or(text.len())
}

/// The cluster boundary before `at`; 0 if there is none.
#[must_use]
pub fn prev_boundary(text: &str, at: usize) -> usize {
    let previous = at - last_plain_len(&text[..at]);
    if previous < at && is_plain_border(text, previous) {
        return previous;
    }
    GraphemeCursor::new(at, text.len(), true).prev_boundary(text, 0).ok().flatten().unwrap_or(0)
}

/// The nearest cluster boundary at or before `at`, which may be any byte offset.
#[must_use]
pub fn floor_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    if is_plain_border(text, at) {
        return at;
    }
    match GraphemeCursor::new(at, text.len(), true).is_boundary(text, 0) {
        Ok(true) => at,
        _ => prev_boundary(text, at),
    }
}

/// Scripts between which a Japanese reader sees a word begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Space,
    Break,
    Kanji,
    Hiragana,
    Katakana,
    Latin,
    Sign,
}

fn script(char: char) -> Script {
    match char {
        '\n' => Script::Break,
        space if space.is_whitespace() => Script::Space,
        '々' | '〆' | '〇' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' => {
            Script::Kanji
        }
        '\u{20000}'..='\u{3ffff}' => Script::Kanji,
        '\u{3041}'..='\u{309f}' => Script::Hiragana,
        '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' => Script::Katakana,
        '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => Script::Kanji,
        other if other.is_alphanumeric() => Script::Latin,
        _ => Script::Sign,
    }
}

/// Whether a text is at least partly Japanese.
#[must_use]
pub fn has_kana_or_kanji(text: &str) -> bool {
    text.chars().any(|char| matches!(script(char), Script::Kanji | Script::Hiragana | Script::Katakana))
}

/// Whether a word begins between two characters. Hiragana belongs to what it follows: 受注した|データを|送る.
fn is_word_start(before: char, after: char) -> bool {
    let (before, after) = (script(before), script(after));
    match after {
        Script::Space => false,
        Script::Hiragana => !matches!(before, Script::Kanji | Script::Katakana | Script::Latin | Script::Hiragana),
        _ => before != after || before == Script::Break,
    }
}

/// Where the next word begins after `at`; the end of the text if there is none.
#[must_use]
pub fn next_word(text: &str, at: usize) -> usize {
    let mut chars = text[at..].char_indices();
    let Some((_, mut before)) = chars.next() else { return text.len() };
    for (offset, char) in chars {
        if is_word_start(before, char) {
            return floor_boundary(text, at + offset).max(next_boundary(text, at));
        }
        before = char;
    }
    text.len()
}

/// Where the word at or before `at` begins; 0 if there is none.
#[must_use]
pub fn prev_word(text: &str, at: usize) -> usize {
    let mut chars = text[..at].char_indices().rev().peekable();
    while let Some((offset, char)) = chars.next() {
        match chars.peek() {
            Some(&(_, before)) if is_word_start(before, char) => return floor_boundary(text, offset),
            _ => {}
        }
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(before: &str, input: &str) -> (usize, String) {
        let folded = fold(before, input);
        (folded.takes_back, folded.text)
    }

    #[test]
    fn counts_what_a_person_counts() {
        for (text, expected) in [
            ("", 0),
            ("abc 12", 6),
            ("全角と半角", 5),
            ("一行\n二行", 5),
            ("か\u{3099}", 1),
            ("👨\u{200d}👩\u{200d}👧\u{200d}👦", 1),
            ("葛\u{e0100}城", 2),
            ("𠮷野家", 3),
            ("①㈱", 2),
        ] {
            assert_eq!(count(text), expected, "{text:?}");
        }
    }

    #[test]
    fn the_first_character_too_many_is_found() {
        assert_eq!(limit_offset("あいう", 2), Some(6));
        assert_eq!(limit_offset("あいう", 3), None);
    }

    #[test]
    fn line_ends_and_controls_are_folded() {
        assert_eq!(folded("", "a\r\nb\rc\td\u{1b}[31me\u{0}\u{85}"), (0, "a\nb\nc d[31me".to_owned()));
    }

    #[test]
    fn half_width_kana_become_full_width() {
        assert_eq!(folded("", "ｶﾞｷﾞｸﾞ ﾊﾟ ｱｲｳ､ｴｰ｡"), (0, "ガギグ パ アイウ、エー。".to_owned()));
    }

    #[test]
    fn a_voicing_mark_joins_the_kana_before_the_caret() {
        assert_eq!(folded("サービスカ", "ﾞ"), ("カ".len(), "ガ".to_owned()));
        assert_eq!(folded("は", "\u{309a}"), ("は".len(), "ぱ".to_owned()));
        assert_eq!(folded("漢", "ﾞ"), (0, "\u{3099}".to_owned()));
        assert_eq!(folded("", "ﾞ"), (0, "\u{309b}".to_owned()));
    }

    #[test]
    fn names_and_signs_stay_as_typed() {
        for text in ["神\u{fa19}①㈱Ａｂ～﨑", "か゜き", "葛\u{e0100}"] {
            assert_eq!(folded("", text), (0, text.to_owned()));
        }
    }

    #[test]
    fn words_begin_where_a_reader_sees_them() {
        let text = "中小企業の受注データを、REST APIで送る。\n次の行";
        let mut starts = vec![];
        let mut at = 0;
        while at < text.len() {
            let next = next_word(text, at);
            starts.push(&text[at..next]);
            at = next;
        }
        assert_eq!(
            starts,
            ["中小企業の", "受注", "データを", "、", "REST ", "APIで", "送る", "。", "\n", "次の", "行"]
        );
        let mut back = vec![];
        while at > 0 {
            let prev = prev_word(text, at);
            back.push(&text[prev..at]);
            at = prev;
        }
        back.reverse();
        assert_eq!(back, starts);
    }
}
