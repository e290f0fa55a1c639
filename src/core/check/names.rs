//! The service's name, spelled differently in another answer: a reviewer reads it as another service.
//!
//! Sellers' approximate search, with neighbours that changed places as one slip. Few false alarms count for more than
//! every slip found: what prose and versions do to a name (勤怠の管理, クラウド2) is left alone.

use std::ops::Range;

use super::{Checked, Finding};
use crate::core::form::{FieldIx, Role};
use crate::core::reading::beginning;
use crate::core::search::{fold_kana, folded};
use crate::core::stance::Stance;
use crate::core::text::is_common;

/// Shorter names resemble too much.
const MIN_CHARS: usize = 4;
/// Longer ones are no names.
const MAX_CHARS: usize = 60;
/// What stands behind this in an answer isn't compared.
const MAX_BYTES: usize = 16 << 10;
/// More parts than this have only texts that are no name: each of them costs a search through every answer.
const MOST_SPELLINGS: usize = 8;
/// Stands for what can be part of no misspelling.
const WALL: char = '\0';

pub(super) fn check(checked: &Checked<'_>, field: FieldIx, answer: &str) -> Option<Finding> {
    let form = checked.form;
    if form.has_role(field, Role::ServiceName) || form.has_role(field, Role::ProviderName) {
        return None;
    }
    let name = checked.text(form.role(Role::ServiceName)?).trim();
    if name.contains('\n') {
        return None;
    }
    let provider = form.role(Role::ProviderName).map_or("", |provider| checked.text(provider).trim());
    let (spelling, written) = near_name(name, &[provider], answer)?;
    if Stance::of(name).is_some() {
        return None;
    }
    Some(Finding::ServiceName { field, written: written.to_owned(), name: spelling.to_owned() })
}

/// What looks like a slip of a name in a text; `known` are other names that stand in it rightly.
pub(in crate::core) fn misspelling(name: &str, known: &[&str], text: &str) -> Option<String> {
    near_name(name, known, text).map(|(_, written)| written.to_owned())
}

/// The spelling of a name of which a text holds a slip, and the slip.
fn near_name<'n, 't>(name: &'n str, known: &[&'n str], text: &'t str) -> Option<(&'n str, &'t str)> {
    let answer = beginning(text, MAX_BYTES);
    let spellings: Vec<(&str, Vec<char>)> = spellings(name).map(|spelling| (spelling, folded_name(spelling))).collect();
    let mut names = spellings.iter().filter(|(_, name)| (MIN_CHARS..=MAX_CHARS).contains(&name.len()));
    // Most answers hold nothing of the name, and needn't be known character by character.
    let chars = folded_chars(answer);
    if !names.clone().any(|(_, name)| !parts_near(name, &chars, most_slips(name)).is_empty()) {
        return None;
    }
    let mut text = FoldedText::new(answer);
    for known in [name].iter().chain(known) {
        text.wall_off(&folded_name(known));
    }
    spellings.iter().for_each(|(_, spelling)| text.wall_off(spelling));
    names.find_map(|(spelling, name)| {
        let found = near_miss(name, &text)?;
        Some((*spelling, answer.get(text.bytes(found))?.trim()))
    })
}

/// A name as it is compared.
fn folded_name(name: &str) -> Vec<char> {
    let is_plain = name.chars().all(|char| char.is_ascii() || is_common(char));
    if is_plain { folded_chars(name) } else { folded(name).collect() }
}

/// A text as it is compared, each character by itself.
fn folded_chars(text: &str) -> Vec<char> {
    let mut chars = Vec::with_capacity(text.len() / 3);
    text.chars().for_each(|char| fold_char(char, |folded| chars.push(folded)));
    chars
}

/// What becomes of a character by itself where texts are compared.
fn fold_char(char: char, mut push: impl FnMut(char)) {
    if is_common(char) {
        push(fold_kana(char));
    } else if char.is_ascii() {
        if !char.is_whitespace() {
            push(char.to_ascii_lowercase());
        }
    } else {
        folded(char.encode_utf8(&mut [0; 4])).for_each(push);
    }
}

/// The name without quotes, and where it stands in two languages each of them: サンプルクラウド(Sample Cloud).
fn spellings(name: &str) -> impl Iterator<Item = &str> {
    let is_bound = |char| matches!(char, '(' | ')' | '（' | '）' | '「' | '」' | '『' | '』' | '"' | '/' | '／' | '、');
    name.split(is_bound).map(str::trim).filter(|part| !part.is_empty()).take(MOST_SPELLINGS)
}

/// A text as it is compared, with where each character came from.
struct FoldedText {
    chars: Vec<char>,
    bytes: Vec<Range<usize>>,
    /// Whether white space or a script of another kind stands before the character.
    begins_word: Vec<bool>,
}

impl FoldedText {
    fn new(text: &str) -> Self {
        let room = text.len() / 3;
        let mut folded_text = FoldedText {
            chars: Vec::with_capacity(room),
            bytes: Vec::with_capacity(room),
            begins_word: Vec::with_capacity(room),
        };
        let mut before = ' ';
        let mut address_end = 0;
        for (at, char) in text.char_indices() {
            if at >= address_end && !is_address_char(before) && is_address_char(char) {
                address_end = at + address_len(&text[at..]);
            }
            let begins_word = !(before.is_ascii_alphanumeric() && char.is_ascii_alphanumeric());
            before = char;
            let from = at..at + char.len_utf8();
            if at < address_end {
                folded_text.push(WALL, from, begins_word);
                continue;
            }
            fold_char(char, |folded| folded_text.push(folded, from.clone(), begins_word));
        }
        folded_text
    }

    fn push(&mut self, char: char, from: Range<usize>, begins_word: bool) {
        self.chars.push(char);
        self.bytes.push(from);
        self.begins_word.push(begins_word);
    }

    /// Takes every place where `known` stands out of the search.
    fn wall_off(&mut self, known: &[char]) {
        if known.is_empty() {
            return;
        }
        let mut at = 0;
        while at + known.len() <= self.chars.len() {
            if self.chars[at..].starts_with(known) {
                self.chars[at..at + known.len()].fill(WALL);
                at += known.len();
            } else {
                at += 1;
            }
        }
    }

    /// Whether a part neither begins nor ends inside a Latin word.
    fn is_whole(&self, part: &Range<usize>) -> bool {
        let begins = |at: usize| self.begins_word.get(at).copied().unwrap_or(true);
        begins(part.start) && begins(part.end)
    }

    fn bytes(&self, part: Range<usize>) -> Range<usize> {
        let start = self.bytes.get(part.start).map_or(0, |bytes| bytes.start);
        let end = part.end.checked_sub(1).and_then(|last| self.bytes.get(last)).map_or(start, |bytes| bytes.end);
        start..end
    }
}

fn is_address_char(char: char) -> bool {
    char.is_ascii_graphic() && !matches!(char, '(' | ')' | '"' | '<' | '>' | ',' | ';')
}

/// How long the URL, mail address, host or file name at the start of a text is; 0 if there is none.
fn address_len(text: &str) -> usize {
    let end = text.find(|char| !is_address_char(char)).unwrap_or(text.len());
    let run = &text[..end];
    let has_dot_inside = || {
        run.as_bytes()
            .windows(3)
            .any(|part| part[0].is_ascii_alphanumeric() && part[1] == b'.' && part[2].is_ascii_alphabetic())
    };
    if run.contains("://") || run.contains(['@', '_', '\\']) || has_dot_inside() { end } else { 0 }
}

/// The likeliest misspelling of a name in a text.
fn near_miss(name: &[char], text: &FoldedText) -> Option<Range<usize>> {
    let most = most_slips(name);
    let mut best: Option<(usize, Range<usize>)> = None;
    for near in parts_near(name, &text.chars, most) {
        ends_of_near_misses(name, &text.chars[near.clone()], most, |slips, part| {
            let part = near.start + part.start..near.start + part.end;
            let is_better = best.as_ref().is_none_or(|(least, found)| {
                slips < *least || slips == *least && found.start == part.start && part.len() > found.len()
            });
            if is_better && text.is_whole(&part) && is_misspelling(name, &text.chars[part.clone()]) {
                best = Some((slips, part));
            }
        });
    }
    best.map(|(_, part)| part)
}

/// In so many places what is written may differ from a name.
fn most_slips(name: &[char]) -> usize {
    if name.len() < 12 { 1 } else { 2 }
}

/// The parts of a text that may hold what is so near to a name: a slip spoils at most two parts of the name, where
/// neighbours across their border changed places, so of enough parts one stands in the text as it is.
fn parts_near(name: &[char], text: &[char], most: usize) -> Vec<Range<usize>> {
    let parts = 2 * most + 1;
    let border = |part: usize| name.len() * part / parts;
    let mut near: Vec<Range<usize>> = Vec::new();
    for part in 0..parts {
        let (start, end) = (border(part), border(part + 1));
        let Some(first) = name[start..end].first() else {
            let whole = 0..text.len();
            return Vec::from([whole]);
        };
        let places = text.iter().enumerate().filter(|(_, char)| *char == first).map(|(at, _)| at);
        let places = places.filter(|&at| text[at..].starts_with(&name[start..end]));
        near.extend(places.map(|at| at.saturating_sub(start + most)..(at + name.len() - start + most).min(text.len())));
    }
    near.sort_unstable_by_key(|part| part.start);
    // What overlaps is searched as one.
    near.dedup_by(|next, before| {
        let meets = next.start <= before.end;
        if meets {
            before.end = before.end.max(next.end);
        }
        meets
    });
    near
}

/// Tells of each end of a part of the text that differs from the name in 1 to `most` places.
fn ends_of_near_misses(name: &[char], text: &[char], most: usize, mut found: impl FnMut(usize, Range<usize>)) {
    // Slips and start of the best part that ends here and matches the first characters of the name.
    type Column = Vec<(usize, usize)>;
    let mut before_last: Column = Vec::new();
    let mut last: Column = (0..=name.len()).map(|row| (row, 0)).collect();
    let mut column: Column = Vec::new();
    for (at, &char) in text.iter().enumerate() {
        column.clear();
        column.push((0, at + 1));
        // A wall is crossed by nothing.
        let cost = if char == WALL { most + 1 } else { 1 };
        for row in 1..=name.len() {
            let is_same = name[row - 1] == char;
            let (slips, start) = last[row - 1];
            let mut cell = (slips + if is_same { 0 } else { cost }, start);
            let (slips, start) = column[row - 1];
            cell = cell.min((slips + 1, start));
            let (slips, start) = last[row];
            cell = cell.min((slips + cost, start));
            if row > 1 && at > 0 && name[row - 1] == text[at - 1] && name[row - 2] == char && !is_same {
                let (slips, start) = before_last[row - 2];
                cell = cell.min((slips + 1, start));
            }
            column.push(cell);
        }
        let (slips, start) = column[name.len()];
        if (1..=most).contains(&slips) && start <= at {
            found(slips, start..at + 1);
        }
        std::mem::swap(&mut before_last, &mut last);
        std::mem::swap(&mut last, &mut column);
    }
}

/// Whether a part of a text that is nearly the name is a slip, and not what prose or a version makes of it.
fn is_misspelling(name: &[char], part: &[char]) -> bool {
    let without_digits =
        |chars: &[char]| chars.iter().copied().filter(|char| !char.is_ascii_digit()).collect::<Vec<_>>();
    if without_digits(name) == without_digits(part) {
        return false;
    }
    // 勤怠の管理, 人事・労務.
    let is_joined = (0..part.len())
        .any(|at| "のとやでにがはを・、,&-".contains(part[at]) && part[..at].iter().chain(&part[at + 1..]).eq(name));
    if is_joined {
        return false;
    }
    let is_short = name.len() < if name.iter().all(char::is_ascii) { 8 } else { 6 };
    if !is_short {
        return true;
    }
    // Of a short name another word may differ in one place (勤怠管理, 勤務管理).
    let is_same_word = part.first() == name.first() && part.last() == name.last();
    let mut sorted = [name.to_vec(), part.to_vec()];
    sorted.iter_mut().for_each(|chars| chars.sort_unstable());
    is_same_word && (part.len() != name.len() || sorted[0] == sorted[1])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(name: &str, text: &str) -> Option<String> {
        let mut folded_text = FoldedText::new(text);
        let name: Vec<char> = folded(name).collect();
        folded_text.wall_off(&name);
        near_miss(&name, &folded_text).map(|part| text[folded_text.bytes(part)].to_owned())
    }

    #[test]
    fn slips_of_a_name_are_found() {
        for (name, text, expected) in [
            ("サンプル受発注クラウド", "サンプル受注クラウドの利用規約", "サンプル受注クラウド"),
            ("サンプル受発注クラウド", "「サンプル受発注クラウト」利用規約", "サンプル受発注クラウト"),
            ("サンプル受発注クラウド", "本サンプル受注発クラウドは", "サンプル受注発クラウド"),
            ("Sample Order Cloud", "the Sample Oder Cloud terms", "Sample Oder Cloud"),
            ("Sample Order Cloud", "Sampel Order Clowd", "Sampel Order Clowd"),
            ("受発注くん", "受注くん利用規約", "受注くん"),
        ] {
            assert_eq!(found(name, text).as_deref(), Some(expected), "{name} in {text}");
        }
    }

    #[test]
    fn the_search_near_parts_of_a_name_finds_what_the_search_of_the_whole_text_finds() {
        // Each text is the name with two changes, each a character taken out, put in, replaced or moved, between words.
        for name in ["受発注くん", "サンプル受発注クラウド", "Sample Order Cloud"] {
            let name: Vec<char> = name.chars().collect();
            for seed in 0..2_000_u32 {
                let mut state = seed;
                let mut below = |end: usize| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    (state >> 16) as usize % end
                };
                let mut written = name.clone();
                for _ in 0..2 {
                    let at = below(written.len() - 1);
                    match below(4) {
                        0 => _ = written.remove(at),
                        1 => written.insert(at, 'ク'),
                        2 => written[at] = 'r',
                        _ => written.swap(at, at + 1),
                    }
                }
                let text: Vec<char> = "当社の".chars().chain(written).chain("とクラウドは".chars()).collect();
                for most in [1, 2] {
                    let mut whole = Vec::new();
                    ends_of_near_misses(&name, &text, most, |slips, part| whole.push((slips, part)));
                    let mut near = Vec::new();
                    for part in parts_near(&name, &text, most) {
                        let start = part.start;
                        ends_of_near_misses(&name, &text[part], most, |slips, part| {
                            near.push((slips, start + part.start..start + part.end));
                        });
                    }
                    assert_eq!(near, whole, "{}", text.iter().collect::<String>());
                }
            }
        }
    }

    #[test]
    fn other_words_and_other_ways_to_write_it_are_none() {
        for (name, text) in [
            ("サンプル受発注クラウド", "サンプル受発注クラウド利用規約、さんぷる受発注クラウド"),
            ("サンプル受発注クラウド", "サンプル受発注エンジン、架空会計クラウド、受発注クラウド"),
            ("サンプル受発注クラウド", "サンプル受発注クラウド2、サンプル・受発注クラウド"),
            ("Sample Order Cloud", "SAMPLE ORDER CLOUD, SampleOrderCloud, Sample Order Engine"),
            ("Sample Order Cloud", "https://sampl-order-cloud.example.jp/ sample.oder.cloud@example.jp"),
            ("勤怠管理", "勤務管理、勤怠の管理、人事管理、勤怠管"),
            ("Cloudy", "in the cloud, cloudless"),
            ("King", "monitoring, ringing, a kind word"),
            ("クラウド勤怠", "クラウド型の勤務表"),
            ("人事労務クラウド", "人事・労務クラウド"),
            ("Sample Cloud 2", "renewed from Sample Cloud 1"),
        ] {
            assert_eq!(found(name, text), None, "{name} in {text}");
        }
    }
}
