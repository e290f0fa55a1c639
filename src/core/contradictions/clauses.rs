//! An answer taken apart: sentences, what stands in brackets, and the clauses between commas.

use std::ops::Range;

use crate::core::order::Order as _;
use crate::core::reading::plain;

/// No answer states a fact behind this.
const MAX_BYTES: usize = 4096;

/// Units before which a kanji numeral is a number; elsewhere it is a word (一部, 十分).
const UNITS: [&str; 21] = [
    "世代",
    "か月",
    "ヶ月",
    "カ月",
    "ヵ月",
    "箇月",
    "個月",
    "営業日",
    "時間",
    "年",
    "週",
    "日",
    "時",
    "分",
    "秒",
    "回",
    "名",
    "人",
    "社",
    "万",
    "円",
];

/// A part of an answer between commas, brackets and ends of sentences.
#[derive(Debug, Clone)]
pub(super) struct Clause<'a> {
    /// As it was written.
    pub(super) written: &'a str,
    /// As it is read.
    pub(super) text: String,
    /// The whole sentence in which it stands, as it is read, without what stands in brackets.
    pub(super) sentence: String,
    /// What stands before the colon of its line, as it is read.
    pub(super) label: Option<String>,
    /// Whether it stands in brackets.
    pub(super) is_aside: bool,
}

/// A text as it is read: NFKC, lower case, numbers in digits.
pub(super) fn read(text: &str) -> String {
    let text: String = plain(text).into_iter().collect();
    spelled_out(&in_digits(&text))
}

/// The clauses of an answer, in order.
pub(super) fn clauses(answer: &str) -> Vec<Clause<'_>> {
    let answer = crate::core::reading::beginning(answer, MAX_BYTES);
    let mut clauses = Vec::new();
    for sentence in sentences(answer) {
        let whole: String = sentence.parts.iter().map(|part| read(&answer[part.clone()])).collect();
        let label = sentence.label.map(|part| read(&answer[part]).trim().to_owned());
        for part in sentence.parts.into_iter().flat_map(|part| at_commas(answer, part)) {
            let written = answer[part].trim();
            if !written.is_empty() {
                clauses.push(Clause {
                    written,
                    text: read(written),
                    sentence: whole.clone(),
                    label: label.clone(),
                    is_aside: sentence.is_aside,
                });
            }
        }
    }
    clauses
}

/// What an answer says first, as it is read: its first sentence.
pub(super) fn first_sentence(answer: &str) -> String {
    clauses(answer).into_iter().find(|clause| !clause.is_aside).map(|clause| clause.sentence).unwrap_or_default()
}

#[derive(Debug, Default)]
struct Sentence {
    /// What brackets leave of it.
    parts: Vec<Range<usize>>,
    label: Option<Range<usize>>,
    is_aside: bool,
}

impl Sentence {
    fn add(&mut self, part: Range<usize>) {
        if !part.is_empty() {
            self.parts.push(part);
        }
    }
}

/// The sentences of a text; those in brackets follow the one in which the brackets stand.
fn sentences(text: &str) -> Vec<Sentence> {
    let mut done: Vec<Sentence> = Vec::new();
    let mut open: Vec<Sentence> = vec![Sentence::default()];
    let mut from = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, char)) = chars.next() {
        let next = chars.peek().map(|&(_, next)| next);
        let behind = at + char.len_utf8();
        let is_end = matches!(char, '。' | '\n' | ';' | '；')
            || char == '．' && !next.is_some_and(char::is_numeric)
            || char == '.' && is_full_stop(&text[..at], &text[behind..]);
        let is_label = matches!(char, ':' | '：') && !next.is_some_and(char::is_numeric);
        let is_open = matches!(char, '(' | '（' | '[' | '［');
        let is_close = matches!(char, ')' | '）' | ']' | '］') && open.len() > 1;
        if !(is_end || is_label || is_open || is_close) {
            continue;
        }
        let depth = open.len();
        if let Some(sentence) = open.last_mut() {
            sentence.add(from..at);
            if is_label && sentence.label.is_none() && sentence.parts.len() == 1 {
                sentence.label = sentence.parts.first().cloned();
            }
        }
        if is_open {
            open.push(Sentence { is_aside: true, ..Sentence::default() });
        } else if is_close {
            done.extend(open.pop());
        } else if is_end {
            done.extend(open.pop());
            open.push(Sentence { is_aside: depth > 1, ..Sentence::default() });
        }
        from = behind;
    }
    if let Some(sentence) = open.last_mut() {
        sentence.add(from..text.len());
    }
    done.extend(open);
    done.retain(|sentence| !sentence.parts.is_empty());
    let start = |sentence: &Sentence| sentence.parts.first().map_or(0, |part| part.start);
    done.order_by_key(start);
    done
}

/// Whether a point ends a sentence: behind a word, before a capital letter or the end; 9 a.m. and 1.5 have none.
fn is_full_stop(before: &str, behind: &str) -> bool {
    let is_word = before.chars().next_back().is_some_and(|char| char.is_alphanumeric() || matches!(char, ')' | '%'));
    let rest = behind.trim_start();
    is_word && (rest.is_empty() || rest.len() < behind.len() && rest.starts_with(|char: char| char.is_uppercase()))
}

fn at_commas(text: &str, part: Range<usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut from = part.start;
    for (at, char) in text[part.clone()].char_indices() {
        let at = part.start + at;
        let behind = at + char.len_utf8();
        let is_inside = |char: Option<char>| char.is_some_and(char::is_numeric);
        let is_separator = || is_inside(text[..at].chars().next_back()) && is_inside(text[behind..].chars().next());
        if matches!(char, '、' | '，' | '､') || char == ',' && !is_separator() {
            parts.push(from..at);
            from = behind;
        }
    }
    parts.push(from..part.end);
    parts
}

/// Kanji numerals before a unit in digits: 十四世代, 三か月.
fn in_digits(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(char) = rest.chars().next() {
        let end = rest.find(|char| kanji_digit(char).is_none()).unwrap_or(rest.len());
        let (numeral, behind) = rest.split_at(end);
        let unit = UNITS.iter().find(|unit| behind.starts_with(**unit));
        let is_word = numeral == "十" && behind.starts_with('分');
        if end > 0 && unit.is_some() && !is_word && !out.ends_with('第') {
            out.push_str(&kanji_number(numeral).to_string());
            rest = behind;
        } else if end > 0 {
            out.push_str(numeral);
            rest = behind;
        } else {
            out.push(char);
            rest = &rest[char.len_utf8()..];
        }
    }
    out
}

fn kanji_digit(char: char) -> Option<u32> {
    const DIGITS: &str = "〇一二三四五六七八九";
    let digit = DIGITS.chars().position(|digit| digit == char).and_then(|at| u32::try_from(at).ok());
    digit.or(match char {
        '十' => Some(10),
        '百' => Some(100),
        _ => None,
    })
}

fn kanji_number(numeral: &str) -> u32 {
    let (mut sum, mut last) = (0, 0);
    for digit in numeral.chars().filter_map(kanji_digit) {
        if digit >= 10 {
            sum += last.max(1) * digit;
            last = 0;
        } else {
            last = last * 10 + digit;
        }
    }
    sum + last
}

/// English number words in digits.
fn spelled_out(text: &str) -> String {
    const WORDS: [&str; 14] = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen",
    ];
    if !text.bytes().any(|byte| byte.is_ascii_lowercase()) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for word in text.split_inclusive(|char: char| !char.is_ascii_alphabetic()) {
        let bare = word.trim_end_matches(|char: char| !char.is_ascii_alphabetic());
        match WORDS.iter().position(|known| *known == bare) {
            Some(at) => {
                out.push_str(&(at + 1).to_string());
                out.push_str(&word[bare.len()..]);
            }
            None => out.push_str(word),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_falls_into_clauses() {
        let parts = |answer: &str| -> Vec<String> {
            clauses(answer)
                .iter()
                .map(|clause| format!("{}{}", if clause.is_aside { "*" } else { "" }, clause.written))
                .collect()
        };
        assert_eq!(
            parts("有り。契約終了日から30日間、CSV形式で返却(管理画面から取得、費用は1,100円)。以後は消去"),
            ["有り", "契約終了日から30日間", "CSV形式で返却", "*管理画面から取得", "*費用は1,100円", "以後は消去"]
        );
        assert_eq!(
            parts("Yes. Monday to Friday, 9:00 a.m. to 6:00 p.m. (Japan time)"),
            ["Yes", "Monday to Friday", "9:00 a.m. to 6:00 p.m.", "*Japan time"]
        );
        assert_eq!(parts("(未閉じ、9時"), ["*未閉じ", "*9時"]);
        assert_eq!(parts(""), Vec::<String>::new());
    }

    #[test]
    fn a_line_has_a_label() {
        let labels: Vec<_> =
            clauses("通信機器: 5分\n保守 9:00〜10:00").into_iter().map(|clause| clause.label).collect();
        assert_eq!(labels, [Some("通信機器".to_owned()), Some("通信機器".to_owned()), None]);
    }

    #[test]
    fn numbers_are_read_in_digits() {
        for (text, expected) in [
            ("十四世代", "14世代"),
            ("二十一日", "21日"),
            ("一部、十分に、第三者", "一部、十分に、第三者"),
            ("Six months, one", "6 months, 1"),
            ("６０分", "60分"),
        ] {
            assert_eq!(read(text), expected);
        }
    }
}
