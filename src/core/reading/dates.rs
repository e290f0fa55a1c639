//! Dates and years as people write them: 2026年11月21日, 2026/11/21, 令和8年11月21日, 21 November 2026.

use std::ops::Range;

use jiff::civil::Date;

use super::{Scan, plain};

/// A date as someone wrote it, perhaps without day or month. The parts may make no date (2月30日).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrittenDate {
    /// In the Western calendar.
    pub year: i16,
    /// If it is written.
    pub month: Option<i8>,
    /// If it is written.
    pub day: Option<i8>,
    /// Whether the year was written in the Japanese calendar (和暦).
    pub is_japanese: bool,
}

impl WrittenDate {
    /// The date, if all of it is written and there is such a day.
    #[must_use]
    pub fn date(self) -> Option<Date> {
        Date::new(self.year, self.month?, self.day?).ok()
    }
}

/// The years with which the eras (元号) begin.
const ERAS: [(&str, &str, char, i16); 5] = [
    ("令和", "reiwa", 'r', 2019),
    ("平成", "heisei", 'h', 1989),
    ("昭和", "showa", 's', 1926),
    ("大正", "taisho", 't', 1912),
    ("明治", "meiji", 'm', 1868),
];

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Every date in a text that has at least a year which is marked as one.
#[must_use]
pub fn dates(text: &str) -> Vec<WrittenDate> {
    spans(&plain(text)).into_iter().map(|(_, date)| date).collect()
}

/// Every year in a text, in its order: of dates, and numbers that stand alone (2012).
#[must_use]
pub fn years(text: &str) -> Vec<WrittenDate> {
    let chars = plain(text);
    let mut years = Vec::new();
    let mut at = 0;
    for (span, date) in spans(&chars) {
        years.extend((at..span.start).filter_map(|at| bare_year(&chars, at)));
        years.push(date);
        at = span.end;
    }
    years.extend((at..chars.len()).filter_map(|at| bare_year(&chars, at)));
    years
}

/// A year that nothing but its number tells.
fn bare_year(chars: &[char], at: usize) -> Option<WrittenDate> {
    let mut scan = Scan::new(chars, at);
    if scan.before().is_some_and(|before| before.is_ascii_alphanumeric() || matches!(before, ',' | '.')) {
        return None;
    }
    let year = eat_year(&mut scan)?;
    scan.eat_spaces();
    // 2000名 and 1,240社 are no years.
    scan.peek().is_none_or(|next| !next.is_alphanumeric() && next != ',').then_some(WrittenDate {
        year,
        month: None,
        day: None,
        is_japanese: false,
    })
}

/// Where in a text dates stand.
pub(super) fn spans(chars: &[char]) -> Vec<(Range<usize>, WrittenDate)> {
    let mut spans = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let found = [western, japanese, english].iter().find_map(|read| {
            let mut scan = Scan::new(chars, at);
            read(&mut scan).map(|date| (scan.at, date))
        });
        match found {
            Some((end, date)) => {
                spans.push((at..end, date));
                at = end;
            }
            None => at += 1,
        }
    }
    spans
}

fn is_separator(char: char) -> bool {
    matches!(char, '/' | '.' | '-' | '\u{2010}' | '−' | 'ー')
}

fn begins_word(scan: &Scan<'_>) -> bool {
    scan.before().is_none_or(|before| !before.is_ascii_alphanumeric())
}

/// 2026年11月21日, 2026/11/21, 2026.11, 20261121, 2026年.
fn western(scan: &mut Scan<'_>) -> Option<WrittenDate> {
    if !begins_word(scan) {
        return None;
    }
    let mut whole = *scan;
    if let Some((number, 8)) = whole.eat_digits(8) {
        let date = parts((number / 10_000) as i16, Some(number / 100 % 100), Some(number % 100), false);
        date.date().filter(|_| is_year(number / 10_000))?;
        *scan = whole;
        return Some(date);
    }
    let year = eat_year(scan)?;
    let (month, day) = month_and_day(scan)?;
    Some(parts(year, month, day, false))
}

/// 令和8年11月21日, 平成24年, R8.11.21, Heisei 24.
fn japanese(scan: &mut Scan<'_>) -> Option<WrittenDate> {
    let begins_word = begins_word(scan);
    let (first, is_letter, is_latin) = ERAS.iter().find_map(|&(name, latin, letter, first)| {
        if scan.eat_word(name).is_some() {
            return Some((first, false, false));
        }
        if !begins_word {
            return None;
        }
        if scan.eat_word(latin).is_some() {
            return Some((first, false, true));
        }
        scan.eat(|char| char == letter).map(|_| (first, true, false))
    })?;
    scan.eat_spaces();
    let year = if scan.eat_word("元").is_some() { 1 } else { scan.eat_digits(2)?.0 };
    let year = first.checked_add(i16::try_from(year).ok()?.checked_sub(1)?)?;
    let mut ahead = *scan;
    let found = month_and_day(&mut ahead);
    if is_latin {
        return Some(parts(year, None, None, true));
    }
    // R8 alone may be the name of anything.
    let (month, day) = found.filter(|(_, day)| !is_letter || day.is_some())?;
    *scan = ahead;
    Some(parts(year, month, day, true))
}

/// 21 November 2026, November 21, 2026, Nov. 2026, 21-Nov-2026.
fn english(scan: &mut Scan<'_>) -> Option<WrittenDate> {
    if !begins_word(scan) {
        return None;
    }
    let gap = |scan: &mut Scan<'_>| {
        while scan.eat(|char| char.is_whitespace() || matches!(char, ',' | '.' | '-')).is_some() {}
    };
    let mut ahead = *scan;
    let mut day = eat_ordinal(&mut ahead);
    if day.is_some() {
        gap(&mut ahead);
        if ahead.eat_word("of").is_some() {
            gap(&mut ahead);
        }
    }
    let month = eat_month(&mut ahead)?;
    gap(&mut ahead);
    if day.is_none() {
        let mut behind = ahead;
        day = eat_ordinal(&mut behind);
        if day.is_some() {
            gap(&mut behind);
            ahead = behind;
        }
    }
    let year = eat_year(&mut ahead)?;
    *scan = ahead;
    Some(parts(year, Some(month), day, false))
}

fn parts(year: i16, month: Option<u32>, day: Option<u32>, is_japanese: bool) -> WrittenDate {
    // No month or day has three digits; what is no date is found out by its reader.
    let small = |part: u32| i8::try_from(part).unwrap_or(i8::MAX);
    WrittenDate { year, month: month.map(small), day: day.map(small), is_japanese }
}

fn is_year(number: u32) -> bool {
    (1800..2200).contains(&number)
}

fn eat_year(scan: &mut Scan<'_>) -> Option<i16> {
    let mut ahead = *scan;
    let (year, digits) = ahead.eat_digits(4)?;
    if digits != 4 || !is_year(year) {
        return None;
    }
    *scan = ahead;
    i16::try_from(year).ok()
}

/// What follows a year: 年11月21日, /11/21, .11, or 年 alone.
fn month_and_day(scan: &mut Scan<'_>) -> Option<(Option<u32>, Option<u32>)> {
    let mut ahead = *scan;
    ahead.eat_spaces();
    if ahead.eat_word("年").is_some() {
        *scan = ahead;
        let month = eat_part(scan, "月");
        let day = month.and_then(|_| eat_part(scan, "日"));
        return Some((month, day));
    }
    ahead.eat(is_separator)?;
    ahead.eat_spaces();
    let (month, _) = ahead.eat_digits(2)?;
    *scan = ahead;
    ahead.eat_spaces();
    let day = ahead.eat(is_separator).and_then(|_| {
        ahead.eat_spaces();
        ahead.eat_digits(2)
    });
    if day.is_some() {
        *scan = ahead;
    }
    Some((Some(month), day.map(|(day, _)| day)))
}

fn eat_part(scan: &mut Scan<'_>, unit: &str) -> Option<u32> {
    let mut ahead = *scan;
    ahead.eat_spaces();
    let (number, _) = ahead.eat_digits(2)?;
    ahead.eat_spaces();
    ahead.eat_word(unit)?;
    *scan = ahead;
    Some(number)
}

/// 1, 1st, 22nd.
fn eat_ordinal(scan: &mut Scan<'_>) -> Option<u32> {
    let mut ahead = *scan;
    let (number, _) = ahead.eat_digits(2)?;
    let suffix = ahead.eat_letters();
    if !matches!(suffix.as_str(), "" | "st" | "nd" | "rd" | "th") {
        return None;
    }
    *scan = ahead;
    Some(number)
}

/// The name of a month, whole or cut to three letters (and Sept).
fn eat_month(scan: &mut Scan<'_>) -> Option<u32> {
    let mut ahead = *scan;
    let word = ahead.eat_letters();
    let month = MONTHS
        .iter()
        .position(|month| *month == word || month[..3] == word || *month == "september" && word == "sept")?;
    *scan = ahead;
    u32::try_from(month + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_in_the_forms_people_write() {
        let expected = Date::new(2026, 11, 21).unwrap();
        for text in [
            "2026年11月21日",
            "２０２６年１１月２１日",
            "2026 年 11 月 21 日",
            "2026/11/21",
            "2026.11.21",
            "2026-11-21",
            "２０２６／１１／２１",
            "20261121",
            "令和8年11月21日",
            "令和８年１１月２１日",
            "R8.11.21",
            "㋿8年11月21日",
            "21 November 2026",
            "November 21, 2026",
            "Nov. 21st, 2026",
            "21-Nov-2026",
            "the 21st of November 2026",
            "2026年11月21日現在",
            "(2026-11-21)",
        ] {
            let read: Vec<_> = dates(text).into_iter().map(WrittenDate::date).collect();
            assert_eq!(read, [Some(expected)], "{text}");
        }
    }

    #[test]
    fn a_date_may_lack_its_day_or_be_none() {
        let parts = |text| {
            let read = dates(text);
            read.first().map(|date| (date.year, date.month, date.day))
        };
        assert_eq!(parts("2026年10月"), Some((2026, Some(10), None)));
        assert_eq!(parts("2026/4"), Some((2026, Some(4), None)));
        assert_eq!(parts("October 2026"), Some((2026, Some(10), None)));
        assert_eq!(parts("2026年度"), Some((2026, None, None)));
        assert_eq!(parts("2026年2月30日").map(|_| dates("2026年2月30日")[0].date()), Some(None));
        for text in
            ["10月1日", "未定", "第3四半期", "03-0000-0000", "TLS 1.2", "may 20 users", "S3", "2026-2027", "v2.1.3", ""]
        {
            assert_eq!(parts(text), None, "{text}");
        }
    }

    #[test]
    fn eras_are_turned_into_years() {
        for (text, year) in [
            ("平成24年", 2012),
            ("昭和60年4月", 1985),
            ("令和元年5月1日", 2019),
            ("Heisei 24", 2012),
            ("H24.4.1", 2012),
        ] {
            let read = dates(text);
            assert_eq!(
                read.iter().map(|date| (date.year, date.is_japanese)).collect::<Vec<_>>(),
                [(year, true)],
                "{text}"
            );
        }
    }

    #[test]
    fn a_year_may_stand_alone() {
        let read = |text| years(text).iter().map(|date| date.year).collect::<Vec<_>>();
        for text in ["2012", "2012年", "２０１２年", "2012(平成24年)", "founded in 2012.", "2012 (April)"] {
            assert_eq!(read(text)[..1], [2012], "{text}");
        }
        for text in ["2000名", "1,240社", "9800", "2000 users", "12", "120124"] {
            assert_eq!(read(text), [0; 0], "{text}");
        }
    }

    #[test]
    fn years_come_in_the_order_of_the_text() {
        let read = |text| years(text).iter().map(|date| date.year).collect::<Vec<_>>();
        assert_eq!(read("1998 (2004年に社名変更)"), [1998, 2004]);
        assert_eq!(read("2004年(創業は 1998)、現社名は 2010 から"), [2004, 1998]);
        assert_eq!(read("1998, since 2004-04 in Tokyo, moved 2011."), [2004, 2011]);
    }
}
