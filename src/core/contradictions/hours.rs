//! Hours as answers state them: 平日9:00〜18:00, 9時から18時, 9 a.m. to 6 p.m., 24時間365日.

use super::clauses::{Clause, read};
use super::polarity::has_any;
use crate::core::order::Order as _;

/// Minutes in a day.
const DAY: u32 = 24 * 60;
/// A break of so many minutes makes no two times of day out of one.
const BREAK: u32 = 120;

/// When something is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span<'a> {
    from: u32,
    until: u32,
    /// Where it stands in the answer.
    pub(super) written: &'a str,
}

/// On which days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Days {
    Weekdays,
    ToSaturday,
    Every,
}

/// The hours of some clauses. `is_excepted` says that times taken out of others are what is meant.
pub(super) fn spans<'a>(clauses: &[&Clause<'a>], is_excepted: bool) -> Vec<Span<'a>> {
    let mut spans: Vec<Span<'a>> = clauses.iter().flat_map(|clause| of_clause(clause, is_excepted)).collect();
    spans.dedup_by_key(|span| (span.from, span.until));
    spans
}

/// The two hours by which two answers disagree.
pub(super) fn disagreement<'a>(ones: &[Span<'a>], others: &[Span<'a>]) -> Option<(Span<'a>, Span<'a>)> {
    let (one, other) = (*ones.first()?, *others.first()?);
    let same = |one: &Span<'_>, other: &Span<'_>| (one.from, one.until) == (other.from, other.until);
    let is_shared = ones.iter().any(|one| others.iter().any(|other| same(one, other)));
    let is_same_whole = match (whole(ones), whole(others)) {
        (Some(one), Some(other)) => one == other,
        _ => false,
    };
    (!is_shared && !is_same_whole).then_some((one, other))
}

/// Spans with nothing but a break between them, as one.
fn whole(spans: &[Span<'_>]) -> Option<(u32, u32)> {
    let mut sorted: Vec<(u32, u32)> = spans.iter().map(|span| (span.from, span.until)).collect();
    sorted.order();
    let has_gaps = sorted.windows(2).any(|pair| pair[1].0.saturating_sub(pair[0].1) > BREAK);
    let (first, last) = (sorted.first()?, sorted.iter().map(|span| span.1).max()?);
    (!has_gaps).then_some((first.0, last))
}

/// On which days, where the answer says so, and of one kind only.
pub(super) fn days(answer: &str) -> Option<Days> {
    let text = read(answer);
    let is_weekdays = has_any(
        &text,
        &[
            "平日",
            "月~金",
            "月〜金",
            "月-金",
            "月曜~金曜",
            "月曜〜金曜",
            "月曜日~金曜日",
            "月曜日〜金曜日",
            "月曜から金曜",
            "weekday",
            "to friday",
            "mon-fri",
            "土日祝を除",
            "土日祝日を除",
            "土日を除",
        ],
    );
    let is_every = has_any(
        &text,
        &["年中無休", "365日", "毎日", "土日祝も", "土日も", "土日祝日も", "every day", "seven days", "7 days", "24/7"],
    );
    let is_to_saturday = has_any(
        &text,
        &[
            "月~土",
            "月〜土",
            "月-土",
            "月曜~土曜",
            "月曜〜土曜",
            "月曜日~土曜日",
            "月曜日〜土曜日",
            "to saturday",
            "mon-sat",
        ],
    );
    match (is_weekdays, is_to_saturday, is_every) {
        (true, false, false) => Some(Days::Weekdays),
        (false, true, false) => Some(Days::ToSaturday),
        (false, false, true) => Some(Days::Every),
        _ => None,
    }
}

fn of_clause<'a>(clause: &Clause<'a>, is_excepted: bool) -> Vec<Span<'a>> {
    let text = &clause.text;
    let chars: Vec<char> = text.chars().collect();
    let mut spans = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let Some((from, until, end)) = range(&chars, at) else {
            at += 1;
            continue;
        };
        let behind: String = chars[end..].iter().collect();
        let is_taken_out = has_any(&behind, &["除", "except", "休"]);
        if is_excepted || !is_taken_out {
            spans.push(Span { from, until, written: clause.written });
        }
        at = end;
    }
    if spans.is_empty() && is_round_the_clock(text) {
        spans.push(Span { from: 0, until: DAY, written: clause.written });
    }
    spans
}

fn is_round_the_clock(text: &str) -> bool {
    if has_any(text, &["24/7", "24/365", "終日", "the clock", "24 hours a day", "24h365d"]) {
        return true;
    }
    let mut rest = text;
    while let Some(at) = rest.find("24時間") {
        rest = &rest[at + "24時間".len()..];
        let is_length =
            ["以内", "前", "後", "ごと", "毎", "を目", "超", "未満"].iter().any(|word| rest.starts_with(word));
        if !is_length {
            return true;
        }
    }
    false
}

/// From when until when, and where that ends.
fn range(chars: &[char], at: usize) -> Option<(u32, u32, usize)> {
    let is_inside = at
        .checked_sub(1)
        .and_then(|at| chars.get(at))
        .is_some_and(|char| char.is_ascii_digit() || matches!(char, ':' | '/' | '.'));
    if is_inside {
        return None;
    }
    let (first, mut end) = time(chars, at)?;
    end = skip_spaces(chars, end);
    end = connector(chars, end)?;
    end = skip_spaces(chars, end);
    end += usize::from(chars.get(end) == Some(&'翌'));
    let (second, end) = time(chars, end)?;
    // 9-18時: the second one says what the first one is.
    (first.is_told || second.is_told).then_some(())?;
    let (from, until) = (first.minutes(), second.minutes());
    // Midnight ends a day, and what goes on behind it ends on the next one.
    let until = if until <= from { until + DAY } else { until };
    (from <= DAY && until <= 2 * DAY).then_some((from, until, end))
}

struct Time {
    hour: u32,
    minute: u32,
    is_afternoon: Option<bool>,
    /// Whether something but the number says that it is a time.
    is_told: bool,
}

impl Time {
    fn minutes(&self) -> u32 {
        let hour = match self.is_afternoon {
            Some(true) if self.hour < 12 => self.hour + 12,
            Some(false) if self.hour == 12 => 0,
            _ => self.hour,
        };
        hour * 60 + self.minute
    }
}

fn time(chars: &[char], at: usize) -> Option<(Time, usize)> {
    let starts = |at: usize, word: &str| {
        chars
            .get(at..)
            .is_some_and(|rest| word.chars().zip(rest).filter(|(a, b)| a == *b).count() == word.chars().count())
    };
    if starts(at, "正午") {
        return Some((Time { hour: 12, minute: 0, is_afternoon: None, is_told: true }, at + 2));
    }
    let mut end = at;
    let mut is_afternoon = None;
    for (word, is_pm) in [("午前", false), ("午後", true), ("am", false), ("pm", true)] {
        if starts(end, word) {
            is_afternoon = Some(is_pm);
            end = skip_spaces(chars, end + word.chars().count());
        }
    }
    let (hour, behind) = digits(chars, end)?;
    end = behind;
    let mut time = Time { hour, minute: 0, is_afternoon, is_told: is_afternoon.is_some() };
    if chars.get(end) == Some(&':') {
        let (minute, behind) = digits(chars, end + 1)?;
        (time.minute, end, time.is_told) = (minute, behind, true);
        if chars.get(end) == Some(&':') {
            return None;
        }
    } else if chars.get(end) == Some(&'時') && chars.get(end + 1) != Some(&'間') {
        (end, time.is_told) = (end + 1, true);
        if chars.get(end) == Some(&'半') {
            (time.minute, end) = (30, end + 1);
        } else if let Some((minute, behind)) =
            digits(chars, end).filter(|(_, behind)| chars.get(*behind) == Some(&'分'))
        {
            (time.minute, end) = (minute, behind + 1);
        }
    }
    let suffix = skip_spaces(chars, end);
    for (word, is_pm) in [("a.m.", false), ("p.m.", true), ("am", false), ("pm", true), ("a.m", false), ("p.m", true)] {
        if starts(suffix, word) {
            (time.is_afternoon, time.is_told, end) = (Some(is_pm), true, suffix + word.chars().count());
            break;
        }
    }
    (time.hour <= 36 && time.minute < 60).then_some((time, end))
}

/// A number of one or two digits.
fn digits(chars: &[char], at: usize) -> Option<(u32, usize)> {
    let len = chars.get(at..)?.iter().take_while(|char| char.is_ascii_digit()).count();
    if !(1..=2).contains(&len) {
        return None;
    }
    let number: String = chars[at..at + len].iter().collect();
    Some((number.parse().ok()?, at + len))
}

fn skip_spaces(chars: &[char], at: usize) -> usize {
    at + chars.get(at..).map_or(0, |rest| rest.iter().take_while(|char| char.is_whitespace()).count())
}

fn connector(chars: &[char], at: usize) -> Option<usize> {
    let rest: String = chars.get(at..)?.iter().take(8).collect();
    let word = ["から", "より", "through", "until", "till", "to", "〜", "~", "-", "–", "—", "−", "‐", "ー"]
        .into_iter()
        .find(|word| rest.starts_with(word))?;
    Some(at + word.chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::contradictions::clauses::clauses;

    fn read_spans(answer: &str) -> Vec<(u32, u32)> {
        let clauses = clauses(answer);
        let all: Vec<_> = clauses.iter().collect();
        spans(&all, false)
            .iter()
            .map(|span| (span.from / 60 * 100 + span.from % 60, span.until / 60 * 100 + span.until % 60))
            .collect()
    }

    #[test]
    fn times_of_day_are_read_however_they_are_written() {
        for answer in [
            "平日9:00〜18:00",
            "９時から１８時",
            "午前9時〜午後6時",
            "9 a.m. to 6 p.m.",
            "9:00-18:00",
            "9〜18時",
            "平日９：００～１８：００",
        ] {
            assert_eq!(read_spans(answer), [(900, 1800)], "{answer}");
        }
        for (answer, expected) in [
            ("9時半から17時30分", vec![(930, 1730)]),
            ("22:00〜翌5:00", vec![(2200, 2900)]),
            ("6:00〜24:00", vec![(600, 2400)]),
            ("24時間365日(毎月第3日曜日2:00〜5:00を除く)", vec![(0, 2400)]),
            ("24時間以内に返信", vec![]),
            ("12月29日〜1月3日", vec![]),
            ("10〜20名", vec![]),
        ] {
            assert_eq!(read_spans(answer), expected, "{answer}");
        }
    }

    #[test]
    fn days_are_told_where_only_one_kind_is_named() {
        for (answer, expected) in [
            ("平日9:00〜18:00", Some(Days::Weekdays)),
            ("月〜土 9:00〜18:00", Some(Days::ToSaturday)),
            ("年中無休", Some(Days::Every)),
            ("平日は18時まで、年中無休", None),
            ("9:00〜18:00", None),
        ] {
            assert_eq!(days(answer), expected, "{answer}");
        }
    }
}
