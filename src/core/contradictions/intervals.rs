//! Intervals that answers tell without a unit behind a number: 毎日, 週1回, twice a day.

use super::figures::{DAY, HOUR, MONTH_IN_DAYS, number};

/// An interval that a word alone tells.
pub(super) fn by_word(text: &str) -> Option<f64> {
    const WORDS: [(&str, f64); 14] = [
        ("毎日", DAY),
        ("日次", DAY),
        ("日毎", DAY),
        ("毎週", 7.0 * DAY),
        ("週次", 7.0 * DAY),
        ("毎月", MONTH_IN_DAYS * DAY),
        ("月次", MONTH_IN_DAYS * DAY),
        ("毎時", HOUR),
        ("daily", DAY),
        ("every day", DAY),
        ("weekly", 7.0 * DAY),
        ("every week", 7.0 * DAY),
        ("monthly", MONTH_IN_DAYS * DAY),
        ("hourly", HOUR),
    ];
    WORDS.iter().find(|(word, _)| text.contains(word)).map(|(_, seconds)| *seconds)
}

/// An interval told by how often in how long: 1日1回, 週に2回, once a day.
pub(super) fn by_frequency(text: &str) -> Option<f64> {
    let english = [
        ("once a day", DAY),
        ("once a week", 7.0 * DAY),
        ("once a month", MONTH_IN_DAYS * DAY),
        ("twice a day", DAY / 2.0),
    ];
    if let Some((_, seconds)) = english.iter().find(|(word, _)| text.contains(word)) {
        return Some(*seconds);
    }
    let chars: Vec<char> = text.chars().collect();
    let at = (0..chars.len()).find(|&at| {
        number(&chars, at).is_some_and(|(_, end)| chars.get(end) == Some(&'回') && chars.get(end + 1) != Some(&'線'))
    })?;
    let (times, _) = number(&chars, at)?;
    let before: String = chars[..at].iter().collect();
    let before = before.trim_end_matches(['に', ' ', 'つ', 'き', '間', 'あ', 'た', 'り']);
    let of = |unit: &str, seconds: f64| {
        let amount = before.strip_suffix(unit)?;
        let digits = amount.chars().rev().take_while(char::is_ascii_digit).count();
        let number: f64 = amount[amount.len() - digits..].parse().unwrap_or(1.0);
        Some(number * seconds)
    };
    let span = of("か月", MONTH_IN_DAYS * DAY)
        .or_else(|| of("ヶ月", MONTH_IN_DAYS * DAY))
        .or_else(|| of("時間", HOUR))
        .or_else(|| of("日", DAY))
        .or_else(|| of("週", 7.0 * DAY))
        .or_else(|| of("月", MONTH_IN_DAYS * DAY))
        .or_else(|| of("年", 12.0 * MONTH_IN_DAYS * DAY))?;
    (times > 0.0).then(|| span / times)
}
