//! 認定番号: how a certification number is written.

/// Whether a text is written like a certification number: a serial of four digits, a hyphen, and the year and month of
/// the first certification (`NNNN-YYMM`).
#[must_use]
pub fn is_number(text: &str) -> bool {
    let is_four_digits = |part: &str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once('-').is_some_and(|(serial, month)| {
        is_four_digits(serial) && is_four_digits(month) && matches!(month[2..].parse(), Ok(1..=12))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_serial_is_followed_by_year_and_month() {
        for (text, is) in [
            ("0123-1504", true),
            ("0123-1512", true),
            ("0123-1500", false),
            ("0123-1513", false),
            ("123-1504", false),
            ("01231504", false),
            ("0123-15044", false),
            ("０１２３-1504", false),
            ("+123-1504", false),
            ("0123-日", false),
            ("", false),
        ] {
            assert_eq!(is_number(text), is, "{text}");
        }
    }
}
