//! Reading what people write: dates, years, percentages, amounts and durations, in Japanese and English, in any width.

mod amounts;
mod dates;

use unicode_normalization::UnicodeNormalization as _;

use super::text::is_common;

pub use amounts::{Duration, TimeUnit, durations, first_number, is_bare_number, outside_brackets, percentages};
pub use dates::{WrittenDate, dates, years};

/// No answer says what it has to say behind this: what a rule reads stays cheap however much is pasted.
const MAX_BYTES: usize = 4096;

/// The beginning of a text, at most `bytes` long.
#[must_use]
pub fn beginning(text: &str, bytes: usize) -> &str {
    let mut end = text.len().min(bytes);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// A full-width letter, digit or sign as its half-width counterpart.
#[must_use]
pub fn narrow(char: char) -> char {
    match char {
        '\u{3000}' => ' ',
        '！'..='～' => char::from_u32(char as u32 - 0xfee0).unwrap_or(char),
        other => other,
    }
}

/// A text as it is read: NFKC and lower case.
#[must_use]
pub fn plain(text: &str) -> Vec<char> {
    let mut rest = beginning(text, MAX_BYTES);
    let stays = |char: char| char.is_ascii() || is_common(char);
    let mut plain = Vec::with_capacity(rest.len() / 2);
    while !rest.is_empty() {
        let end = rest.find(|char| !stays(char)).unwrap_or(rest.len());
        // A mark may belong to the last character before it.
        let last = rest[..end].char_indices().next_back().map_or(0, |(at, _)| at);
        let (as_it_is, others) = rest.split_at(if end < rest.len() { last } else { end });
        plain.extend(as_it_is.chars().map(|char| char.to_ascii_lowercase()));
        let next = others.char_indices().skip(1).find(|&(_, char)| stays(char)).map_or(others.len(), |(at, _)| at);
        plain.extend(others[..next].nfkc().map(|char| char.to_ascii_lowercase()));
        rest = &others[next..];
    }
    plain
}

/// A place in a text that is being read.
#[derive(Clone, Copy)]
struct Scan<'a> {
    chars: &'a [char],
    at: usize,
}

impl<'a> Scan<'a> {
    fn new(chars: &'a [char], at: usize) -> Self {
        Scan { chars, at }
    }

    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    /// The character before.
    fn before(&self) -> Option<char> {
        self.at.checked_sub(1).and_then(|at| self.chars.get(at)).copied()
    }

    fn eat(&mut self, is_wanted: impl Fn(char) -> bool) -> Option<char> {
        let char = self.peek().filter(|&char| is_wanted(char))?;
        self.at += 1;
        Some(char)
    }

    fn eat_word(&mut self, word: &str) -> Option<()> {
        let mut ahead = *self;
        for expected in word.chars() {
            ahead.eat(|char| char == expected)?;
        }
        *self = ahead;
        Some(())
    }

    fn eat_spaces(&mut self) {
        while self.eat(char::is_whitespace).is_some() {}
    }

    /// The letters from here.
    fn eat_letters(&mut self) -> String {
        std::iter::from_fn(|| self.eat(|char| char.is_ascii_alphabetic())).collect()
    }

    /// A whole number of at most `most` digits, behind which no digit follows.
    fn eat_digits(&mut self, most: usize) -> Option<(u32, usize)> {
        let mut ahead = *self;
        let digits: String = std::iter::from_fn(|| ahead.eat(|char| char.is_ascii_digit())).take(most + 1).collect();
        if digits.is_empty() || digits.len() > most {
            return None;
        }
        *self = ahead;
        Some((digits.parse().ok()?, digits.len()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_way_through_a_text_reads_the_same() {
        let parts =
            ["A", "受", "か", "\u{3099}", "カ", "\u{309a}", "ｶ", "ﾞ", "１", "㌔", "e", "\u{301}", "가", "\n", "①"];
        for (one, other) in parts.iter().flat_map(|one| parts.iter().map(move |other| (one, other))) {
            for third in parts {
                let text = format!("{one}{other}{third}{one}");
                let whole: Vec<char> = text.nfkc().map(|char| char.to_ascii_lowercase()).collect();
                assert_eq!(plain(&text), whole, "{text}");
            }
        }
    }
}
