//! Figures as answers state them: how many of what, and whether as a bound: 14世代, 6か月以上前, within 60 minutes.

use super::clauses::Clause;
use super::intervals::{by_frequency, by_word};
use super::polarity::has_any;

/// What a figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Generation,
    Second,
    Month,
    BusinessDay,
    Percent,
    Yen,
    Person,
    Company,
}

/// Whether a figure is meant exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bound {
    Exact,
    AtLeast,
    AtMost,
}

/// A figure of an answer.
#[derive(Debug, Clone)]
pub(super) struct Figure<'a> {
    amount: f64,
    unit: Unit,
    bound: Bound,
    /// What it is a figure of, where the answer lists several.
    label: Option<String>,
    /// Where it stands in the answer.
    pub(super) written: &'a str,
}

/// Which figures a fact is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    Generations,
    Durations,
    /// Also 毎日, 週1回.
    Intervals,
    Percentages,
    Money,
    People,
    Companies,
}

const MINUTE: f64 = 60.0;
pub(super) const HOUR: f64 = 60.0 * MINUTE;
pub(super) const DAY: f64 = 24.0 * HOUR;
pub(super) const MONTH_IN_DAYS: f64 = 30.44;
/// A month is taken for 30 days, or for four weeks.
const TOLERANCE: f64 = 0.09;

impl Figure<'_> {
    /// Whether two figures can be held against each other.
    fn is_comparable(&self, other: &Figure<'_>) -> bool {
        self.unit == other.unit
            || matches!((self.unit, other.unit), (Unit::Month, Unit::Second) | (Unit::Second, Unit::Month))
    }

    /// Whether two comparable figures can both be true.
    fn agrees(&self, other: &Figure<'_>) -> bool {
        let is_converted = self.unit != other.unit;
        let slack = if is_converted { TOLERANCE } else { 1e-9 };
        let (one, two) =
            if is_converted { (self.in_seconds(), other.in_seconds()) } else { (self.amount, other.amount) };
        let is_equal = (one - two).abs() <= slack * one.max(two);
        is_equal
            || match (self.bound, other.bound) {
                (Bound::Exact, Bound::AtLeast) | (Bound::AtMost, Bound::AtLeast) => one > two,
                (Bound::Exact, Bound::AtMost) | (Bound::AtLeast, Bound::AtMost) => one < two,
                (Bound::AtLeast, Bound::Exact) => one < two,
                (Bound::AtMost, Bound::Exact) => one > two,
                _ => false,
            }
    }

    fn in_seconds(&self) -> f64 {
        if self.unit == Unit::Month { self.amount * MONTH_IN_DAYS * DAY } else { self.amount }
    }

    /// Whether there is none of it.
    pub(super) fn is_zero(&self) -> bool {
        self.amount == 0.0
    }

    /// The same figure, meant as the most there is.
    pub(super) fn at_most(mut self) -> Self {
        self.bound = Bound::AtMost;
        self
    }
}

/// The two figures by which two answers disagree. Where they have any in common, one may only say more than the other.
pub(super) fn disagreement<'a, 'b>(
    ones: &'a [Figure<'b>],
    others: &'a [Figure<'b>],
) -> Option<(&'a Figure<'b>, &'a Figure<'b>)> {
    let labelled = ones.iter().filter(|one| one.label.is_some()).find_map(|one| {
        let is_same = |other: &&Figure<'_>| other.label == one.label;
        let of_label = |figures: &[Figure<'_>]| figures.iter().filter(|figure| figure.label == one.label).count();
        let other = others.iter().find(is_same)?;
        let is_clear = of_label(ones) == 1 && of_label(others) == 1 && one.is_comparable(other);
        (is_clear && !one.agrees(other)).then_some((one, other))
    });
    if labelled.is_some() {
        return labelled;
    }
    let pairs = || ones.iter().flat_map(|one| others.iter().map(move |other| (one, other)));
    let mut comparable = pairs().filter(|(one, other)| one.is_comparable(other)).peekable();
    let first = comparable.peek().copied()?;
    (!comparable.any(|(one, other)| one.agrees(other))).then_some(first)
}

/// The figures of some clauses. What stands in brackets counts only where nothing stands outside.
pub(super) fn figures<'a>(reading: Reading, clauses: &[&Clause<'a>]) -> Vec<Figure<'a>> {
    let of = |is_aside: bool| -> Vec<Figure<'a>> {
        clauses
            .iter()
            .filter(|clause| clause.is_aside == is_aside)
            .flat_map(|clause| of_clause(reading, clause))
            .collect()
    };
    let outside = of(false);
    if outside.is_empty() { of(true) } else { outside }
}

fn of_clause<'a>(reading: Reading, clause: &Clause<'a>) -> Vec<Figure<'a>> {
    let chars: Vec<char> = clause.text.chars().collect();
    let mut found = Vec::new();
    let figure =
        |amount, unit, bound| Figure { amount, unit, bound, label: clause.label.clone(), written: clause.written };
    if reading == Reading::Intervals {
        found.extend(by_word(&clause.text).map(|amount| figure(amount, Unit::Second, Bound::Exact)));
        if found.is_empty() {
            found.extend(by_frequency(&clause.text).map(|amount| figure(amount, Unit::Second, Bound::Exact)));
        }
        if !found.is_empty() {
            return found;
        }
    }
    if reading == Reading::Money && has_any(&clause.text, &["無料", "無償", "free of", "no charge"]) {
        found.push(figure(0.0, Unit::Yen, Bound::Exact));
    }
    let mut at = 0;
    while at < chars.len() {
        let Some((amount, end)) = number(&chars, at) else {
            if clause.text.contains("半年") && chars[at..].starts_with(&['半', '年']) && reads_time(reading) {
                found.push(figure(6.0, Unit::Month, bound(&chars, at, at + 2)));
            }
            at += 1;
            continue;
        };
        let rest: String = chars[end..].iter().collect();
        let unit = unit(reading, &chars[..at], amount, &rest);
        if let Some((amount, unit, len)) = unit {
            found.push(figure(amount, unit, bound(&chars, at, end + len)));
            at = end + len;
        } else {
            at = end;
        }
    }
    found
}

fn reads_time(reading: Reading) -> bool {
    matches!(reading, Reading::Durations | Reading::Intervals)
}

/// A number and where it ends.
pub(super) fn number(chars: &[char], at: usize) -> Option<(f64, usize)> {
    let before = at.checked_sub(1).and_then(|at| chars.get(at));
    if before.is_some_and(|char| char.is_ascii_alphanumeric() || matches!(char, '.' | ',' | '第')) {
        return None;
    }
    let mut end = at;
    let mut digits = String::new();
    while let Some(&char) = chars.get(end) {
        let is_inside = chars.get(end + 1).is_some_and(char::is_ascii_digit) && !digits.is_empty();
        match char {
            '0'..='9' => digits.push(char),
            '.' if is_inside && !digits.contains('.') => digits.push(char),
            ',' if is_inside => {}
            _ => break,
        }
        end += 1;
    }
    let amount: f64 = digits.parse().ok()?;
    amount.is_finite().then_some((amount, end))
}

/// The amount in its unit, and how many characters say so.
fn unit(reading: Reading, before: &[char], amount: f64, rest: &str) -> Option<(f64, Unit, usize)> {
    let spaces = rest.chars().take_while(|char| char.is_whitespace()).count();
    let word = rest.trim_start();
    let (amount, unit, len) = match reading {
        Reading::Generations => {
            let len = ["世代", "generation", "代前"].iter().find(|unit| word.starts_with(**unit))?.chars().count();
            (amount, Unit::Generation, len)
        }
        Reading::Durations | Reading::Intervals => {
            let (seconds, unit, len) = time_unit(word)?;
            (amount * seconds, unit, len)
        }
        Reading::Percentages => {
            let len = ["%", "パーセント", "percent"].iter().find(|unit| word.starts_with(**unit))?.chars().count();
            (amount, Unit::Percent, len)
        }
        Reading::Money => {
            let (yen, len) = yen(before, amount, word)?;
            (yen, Unit::Yen, len)
        }
        Reading::People => {
            let len = ["名", "人", "officer", "employee", "director", "people", "person", "staff"]
                .iter()
                .find(|unit| word.starts_with(**unit))?;
            (amount, Unit::Person, len.chars().count())
        }
        Reading::Companies => {
            let len = ["社", "compan", "agent", "agenc"].iter().find(|unit| word.starts_with(**unit))?;
            (amount, Unit::Company, len.chars().count())
        }
    };
    Some((amount, unit, spaces + len))
}

/// Seconds or months to a unit of time, and its length.
fn time_unit(word: &str) -> Option<(f64, Unit, usize)> {
    const UNITS: [(&str, f64, Unit); 28] = [
        ("営業日", 1.0, Unit::BusinessDay),
        ("business day", 1.0, Unit::BusinessDay),
        ("working day", 1.0, Unit::BusinessDay),
        ("か月", 1.0, Unit::Month),
        ("ヶ月", 1.0, Unit::Month),
        ("カ月", 1.0, Unit::Month),
        ("ヵ月", 1.0, Unit::Month),
        ("ケ月", 1.0, Unit::Month),
        ("箇月", 1.0, Unit::Month),
        ("個月", 1.0, Unit::Month),
        ("month", 1.0, Unit::Month),
        ("年", 12.0, Unit::Month),
        ("year", 12.0, Unit::Month),
        ("週", 7.0 * DAY, Unit::Second),
        ("week", 7.0 * DAY, Unit::Second),
        ("時間", HOUR, Unit::Second),
        ("hour", HOUR, Unit::Second),
        ("hr", HOUR, Unit::Second),
        ("日", DAY, Unit::Second),
        ("day", DAY, Unit::Second),
        ("calendar day", DAY, Unit::Second),
        ("分", MINUTE, Unit::Second),
        ("min", MINUTE, Unit::Second),
        ("秒", 1.0, Unit::Second),
        ("second", 1.0, Unit::Second),
        ("sec", 1.0, Unit::Second),
        ("h ", HOUR, Unit::Second),
        ("日間", DAY, Unit::Second),
    ];
    let &(name, size, unit) = UNITS.iter().find(|(name, ..)| word.starts_with(name))?;
    // 2026年10月1日 is a date, 3年度 a period, 2日本 no duration.
    let behind = &word[name.len()..];
    let is_other = match name {
        "年" => behind.starts_with(|char: char| char.is_ascii_digit() || matches!(char, '度' | '生' | '末' | '第')),
        "日" => behind.starts_with(['本', '現', '時']),
        "分" => behind.starts_with(['の', '割']),
        _ => false,
    };
    (!is_other).then_some((size, unit, name.chars().count()))
}

/// Yen, and how many characters behind the number say so: 円, 万円, 3万3千円; ¥ and JPY stand before it.
fn yen(before: &[char], amount: f64, word: &str) -> Option<(f64, usize)> {
    let before: String = before.iter().collect();
    if ["¥", "\\", "jpy"].iter().any(|sign| before.trim_end().ends_with(sign)) {
        return Some((amount, 0));
    }
    let (mut sum, mut current) = (0.0, amount);
    let chars: Vec<char> = word.chars().collect();
    let mut at = 0;
    loop {
        let &char = chars.get(at)?;
        match char {
            '円' => return Some((sum + current, at + 1)),
            'y' if word.starts_with("yen") || chars[at..].starts_with(&['y', 'e', 'n']) => {
                return Some((sum + current, at + 3));
            }
            '千' => current *= 1e3,
            '百' => current *= 1e2,
            '万' => {
                sum += current * 1e4;
                current = 0.0;
            }
            '億' => {
                sum += current * 1e8;
                current = 0.0;
            }
            '0'..='9' => {
                let (amount, end) = number_at(&chars, at)?;
                sum += current;
                current = amount;
                at = end;
                continue;
            }
            _ => return None,
        }
        at += 1;
    }
}

fn number_at(chars: &[char], at: usize) -> Option<(f64, usize)> {
    number(&chars[at..], 0).map(|(amount, len)| (amount, at + len))
}

/// Whether the words around a figure make it a bound.
fn bound(chars: &[char], start: usize, end: usize) -> Bound {
    let before: String = chars[start.saturating_sub(12)..start].iter().collect();
    let behind: String = chars[end.min(chars.len())..(end + 8).min(chars.len())].iter().collect();
    let before = before.trim_end();
    let behind = behind.trim_start_matches(['前', '間', '分', '月', 's', ' ']);
    let begins = |words: &[&str]| words.iter().any(|word| behind.starts_with(word));
    let ends = |words: &[&str]| words.iter().any(|word| before.ends_with(word));
    if begins(&["以上", "以降", "超", "or more", "or longer", "or earlier"])
        || ends(&["最低", "最短", "少なくとも", "at least", "minimum", "more than"])
    {
        Bound::AtLeast
    } else if begins(&["以内", "以下", "未満", "or less", "or fewer"])
        || ends(&["最大", "最長", "within", "up to", "at most", "less than", "later than"])
    {
        Bound::AtMost
    } else {
        Bound::Exact
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::contradictions::clauses::clauses;

    fn disagree(reading: Reading, one: &str, other: &str) -> bool {
        let (ones, others) = (clauses(one), clauses(other));
        let of = |clauses: &[Clause<'_>]| figures(reading, &clauses.iter().collect::<Vec<_>>()).len();
        assert!(of(&ones) > 0 && of(&others) > 0, "{one} | {other}");
        let (ones, others): (Vec<_>, Vec<_>) = (ones.iter().collect(), others.iter().collect());
        disagreement(&figures(reading, &ones), &figures(reading, &others)).is_some()
    }

    #[test]
    fn the_same_amount_agrees_however_it_is_written() {
        use Reading::*;
        for (reading, one, other) in [
            (Generations, "3世代", "三世代前まで"),
            (Durations, "30日前", "1か月前"),
            (Durations, "６ヶ月", "半年"),
            (Durations, "1年", "12か月"),
            (Durations, "60分以内", "1時間以内"),
            (Durations, "1か月以上前", "3か月前"),
            (Durations, "30日以内", "14日"),
            (Durations, "5営業日", "7日"),
            (Intervals, "1日1回", "24時間ごと"),
            (Intervals, "毎日", "once a day"),
            (Intervals, "週に2回", "3.5日ごと"),
            (Money, "3万3千円", "33,000円"),
            (Money, "¥612,000,000", "6億1200万円"),
            (Percentages, "99.9%", "９９．９０％"),
        ] {
            assert!(!disagree(reading, one, other), "{one} | {other}");
        }
    }

    #[test]
    fn other_amounts_disagree() {
        use Reading::*;
        for (reading, one, other) in [
            (Generations, "3世代", "7世代"),
            (Durations, "90日", "30日"),
            (Durations, "2週間前", "1か月前"),
            (Durations, "60分以内", "2時間以内"),
            (Durations, "5営業日", "3営業日"),
            (Durations, "14日以内", "30日"),
            (Intervals, "1日1回", "週1回"),
            (Intervals, "機器: 5分\nサーバ: 1分", "機器: 5分\nサーバ: 10分"),
            (Money, "無料", "55,000円"),
            (Percentages, "99.9%以上", "99.5%以上"),
        ] {
            assert!(disagree(reading, one, other), "{one} | {other}");
        }
    }
}
