//! Amounts as people write them: percentages, durations, and numbers that lack their unit.

use super::dates::{dates, spans};
use super::{Scan, plain};

/// A span of time as someone wrote it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Duration {
    /// How many.
    pub amount: f64,
    /// Of what.
    pub unit: TimeUnit,
}

/// The unit of a duration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum TimeUnit {
    Year,
    Month,
    Week,
    Day,
    Hour,
    Minute,
    Second,
}

/// A number with thousands separators and decimals; nothing inside of another number.
fn number(scan: &mut Scan<'_>) -> Option<f64> {
    let before = scan.before();
    let is_inside = before.is_some_and(|char| char.is_ascii_digit())
        || before.is_some_and(|char| matches!(char, '.' | ','))
            && scan.at.checked_sub(2).and_then(|at| scan.chars.get(at)).is_some_and(char::is_ascii_digit);
    if is_inside {
        return None;
    }
    let mut digits: String = std::iter::from_fn(|| scan.eat(|char| char.is_ascii_digit())).collect();
    if digits.is_empty() {
        return None;
    }
    let mut ahead = *scan;
    while let Some((group, 3)) = ahead.eat(|char| char == ',').and_then(|_| ahead.eat_digits(3)) {
        digits.push_str(&format!("{group:03}"));
        *scan = ahead;
    }
    let mut ahead = *scan;
    if ahead.eat(|char| char == '.').is_some() && ahead.peek().is_some_and(|char| char.is_ascii_digit()) {
        digits.push('.');
        digits.extend(std::iter::from_fn(|| ahead.eat(|char| char.is_ascii_digit())));
        *scan = ahead;
    }
    digits.parse().ok()
}

/// Reads from every place of a text what `read` finds there, going on behind it.
fn each<T>(chars: &[char], mut read: impl FnMut(&mut Scan<'_>) -> Option<T>) -> Vec<T> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let mut scan = Scan::new(chars, at);
        found.extend(read(&mut scan));
        at = scan.at.max(at + 1);
    }
    found
}

/// The numbers of percent in a text, in order: 99.97%, 45パーセント, 12 percent, ▲3.5%.
#[must_use]
pub fn percentages(text: &str) -> Vec<f64> {
    each(&plain(text), |scan| {
        let start = *scan;
        let amount = number(scan)?;
        scan.eat_spaces();
        ["%", "パーセント", "percent", "per cent"].iter().find_map(|unit| scan.eat_word(unit))?;
        let is_range = start
            .at
            .checked_sub(2)
            .and_then(|at| start.chars.get(at))
            .is_some_and(|char| char.is_alphanumeric() || *char == '%');
        let is_negative =
            matches!(start.before(), Some('▲' | '△')) || matches!(start.before(), Some('-' | '−')) && !is_range;
        Some(if is_negative { -amount } else { amount })
    })
}

/// The first number of a text, whatever it counts.
#[must_use]
pub fn first_number(text: &str) -> Option<f64> {
    each(&plain(text), number).first().copied()
}

/// The durations in a text, in order: 14年, 6か月, 1ヶ月前, 5分, 24時間, 30 days. Dates are none.
#[must_use]
pub fn durations(text: &str) -> Vec<Duration> {
    let chars = plain(text);
    let dates = spans(&chars);
    each(&chars, |scan| {
        if let Some((span, _)) = dates.iter().find(|(span, _)| span.start == scan.at) {
            scan.at = span.end;
            return None;
        }
        if scan.eat_word("半年").is_some() {
            return Some(Duration { amount: 6.0, unit: TimeUnit::Month });
        }
        let amount = number(scan).or_else(|| kanji_digit(scan))?;
        scan.eat_spaces();
        time_unit(scan).map(|unit| Duration { amount, unit })
    })
}

fn kanji_digit(scan: &mut Scan<'_>) -> Option<f64> {
    const DIGITS: &str = "一二三四五六七八九十";
    if scan.before().is_some_and(|before| DIGITS.contains(before) || before == '第') {
        return None;
    }
    let digit = scan.eat(|char| DIGITS.contains(char))?;
    DIGITS.chars().position(|char| char == digit).map(|at| (at + 1) as f64)
}

fn time_unit(scan: &mut Scan<'_>) -> Option<TimeUnit> {
    const JAPANESE: [(&str, TimeUnit); 6] = [
        ("年", TimeUnit::Year),
        ("週", TimeUnit::Week),
        ("日", TimeUnit::Day),
        ("時間", TimeUnit::Hour),
        ("分", TimeUnit::Minute),
        ("秒", TimeUnit::Second),
    ];
    let mut ahead = *scan;
    if ahead.eat(|char| "かヶケカヵヶゖ箇個".contains(char)).is_some() && ahead.eat_word("月").is_some() {
        *scan = ahead;
        return Some(TimeUnit::Month);
    }
    if let Some(&(word, unit)) = JAPANESE.iter().find(|(word, _)| scan.eat_word(word).is_some()) {
        // 2日本, 3年度 and 4年生 count something else.
        let is_other = match word {
            "日" => scan.peek() == Some('本'),
            "年" => matches!(scan.peek(), Some('度' | '生')),
            _ => false,
        };
        return (!is_other).then_some(unit);
    }
    match scan.eat_letters().as_str() {
        "year" | "years" | "yr" | "yrs" => Some(TimeUnit::Year),
        "month" | "months" | "mo" => Some(TimeUnit::Month),
        "week" | "weeks" => Some(TimeUnit::Week),
        "day" | "days" => Some(TimeUnit::Day),
        "hour" | "hours" | "hr" | "hrs" | "h" => Some(TimeUnit::Hour),
        "minute" | "minutes" | "min" | "mins" => Some(TimeUnit::Minute),
        "second" | "seconds" | "sec" | "secs" | "s" => Some(TimeUnit::Second),
        _ => None,
    }
}

/// A text without what stands in brackets.
#[must_use]
pub fn outside_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let is_outside = |char: &char| {
        let was_outside = depth == 0;
        match char {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        was_outside && depth == 0
    };
    plain(text).into_iter().filter(is_outside).collect()
}

/// Whether a text is a number and no word says of what: 48, 約50, 1,240.
#[must_use]
pub fn is_bare_number(text: &str) -> bool {
    const AROUND: [&str; 15] = [
        "およそ",
        "おおよそ",
        "程度",
        "以上",
        "以下",
        "未満",
        "前後",
        "約",
        "弱",
        "強",
        "超",
        "approx",
        "about",
        "around",
        "over",
    ];
    let text: String = plain(text).into_iter().collect();
    let text = AROUND.iter().fold(text, |text, word| text.replace(word, ""));
    text.chars().any(|char| char.is_ascii_digit())
        && text.chars().all(|char| char.is_ascii_digit() || char.is_whitespace() || ",.、。-~〜±+()".contains(char))
        && dates(&text).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentages_are_read() {
        for (text, expected) in [
            ("99.97%(2025年10月から)", vec![99.97]),
            ("９９．９７％", vec![99.97]),
            ("45パーセント", vec![45.0]),
            ("12 percent, then 8.5 %", vec![12.0, 8.5]),
            ("1,200%", vec![1200.0]),
            ("▲3.5%", vec![-3.5]),
            ("-12%", vec![-12.0]),
            ("90-99%", vec![99.0]),
            ("99.5", vec![]),
            ("％", vec![]),
        ] {
            assert_eq!(percentages(text), expected, "{text}");
        }
    }

    #[test]
    fn durations_are_read_and_dates_are_none() {
        use TimeUnit::*;
        for (text, expected) in [
            ("14年", vec![(14.0, Year)]),
            ("１４年", vec![(14.0, Year)]),
            ("6か月", vec![(6.0, Month)]),
            ("1ヶ月前", vec![(1.0, Month)]),
            ("3ヵ月、12カ月", vec![(3.0, Month), (12.0, Month)]),
            ("三か月", vec![(3.0, Month)]),
            ("半年", vec![(6.0, Month)]),
            ("5分", vec![(5.0, Minute)]),
            ("24時間以内、7日以内", vec![(24.0, Hour), (7.0, Day)]),
            ("14 years and 6 months", vec![(14.0, Year), (6.0, Month)]),
            ("within 60 minutes", vec![(60.0, Minute)]),
            ("2012年4月1日設立、14年", vec![(14.0, Year)]),
            ("2026年10月1日現在で14年6か月", vec![(14.0, Year), (6.0, Month)]),
            ("令和8年", vec![]),
            ("10月", vec![]),
            ("48名", vec![]),
        ] {
            let read: Vec<_> = durations(text).iter().map(|duration| (duration.amount, duration.unit)).collect();
            assert_eq!(read, expected, "{text}");
        }
    }

    #[test]
    fn a_number_without_a_word_is_bare() {
        for text in ["48", "４８", "約50", "1,240", "2、0", "about 50", "90以上"] {
            assert!(is_bare_number(text), "{text}");
        }
        for text in [
            "48名",
            "国内2か所",
            "2026年3月31日",
            "2026-03-31",
            "99.5%",
            "24/7",
            "無し",
            "",
            "6社(2026年)",
            "4 (3 directors)",
        ] {
            assert!(!is_bare_number(text), "{text}");
        }
        assert!(is_bare_number(&outside_brackets("99.5(2025年度(前年は99)、[注])")));
    }
}
