//! Rules on numbers: percentages, a guideline's values, units, the date for which a number holds.

use super::{Checked, Finding};
use crate::core::form::{FieldIx, Kind, ReferenceValues};
use crate::core::reading::{dates, first_number, is_bare_number, outside_brackets, percentages, plain, years};
use crate::core::stance::Stance;

pub(super) fn check_warnings(checked: &Checked<'_>, field: FieldIx, findings: &mut Vec<Finding>) {
    findings.extend(check_percent(checked.form[field].kind, field, checked.text(field)));
    if let Some(values) = checked.form.reference_values(field) {
        findings.extend(check_reference_value(values, field, checked.text(field)));
    }
}

pub(super) fn check_advice(checked: &Checked<'_>, field: FieldIx, findings: &mut Vec<Finding>) {
    let asked = &checked.form[field];
    let answer = checked.text(field);
    let has_unit = asked.unit_in_prompt || checked.form[asked.item].unit.is_some();
    if !has_unit && lacks_unit(asked.kind, answer) {
        findings.push(Finding::NoUnit { field });
    }
    if asked.as_of && ages(answer) {
        findings.push(Finding::NoAsOfDate { field });
    }
}

/// Whether an answer is a number without a unit where the kind has one.
pub(super) fn lacks_unit(kind: Kind, answer: &str) -> bool {
    match kind {
        // In English a count needs no unit where brackets say of what: 4 (3 directors, 1 auditor).
        Kind::Number => is_bare_number(answer),
        Kind::Duration | Kind::Percent | Kind::Ratio | Kind::Money => is_bare_number(&outside_brackets(answer)),
        _ => false,
    }
}

/// The first percentage is the answer; what follows may compare it with anything.
pub(super) fn check_percent(kind: Kind, field: FieldIx, answer: &str) -> Option<Finding> {
    if kind != Kind::Percent {
        return None;
    }
    let percent = match percentages(answer).first() {
        Some(&percent) => percent,
        None if is_bare_number(&outside_brackets(answer)) => first_number(answer)?,
        None => return None,
    };
    (percent > 100.0).then(|| Finding::PercentOver100 { field, percent: percent.to_string() })
}

/// A pattern number whose value differs from the confirmed one. A pattern without a confirmed value is left alone.
fn check_reference_value(values: &ReferenceValues, field: FieldIx, answer: &str) -> Option<Finding> {
    let answer: String = plain(answer).into_iter().collect();
    let parts = patterns(&answer);
    let is_only = parts.len() == 1;
    parts.into_iter().find_map(|(pattern, part)| {
        let confirmed = values.values.get(&pattern)?;
        let value: f64 = confirmed.parse().ok()?;
        let mut stated = stated_values(part);
        if stated.is_empty() && is_only {
            // 99.5%以上(パターン1)
            stated = stated_values(&answer);
        }
        let is_confirmed = |stated: &f64| (stated - value).abs() < 1e-9;
        let other = *stated.first().filter(|_| !stated.iter().any(is_confirmed))?;
        Some(Finding::ReferenceValue { field, pattern, stated: other.to_string(), confirmed: confirmed.clone() })
    })
}

/// The pattern numbers of an answer, each with the text up to the next one.
fn patterns(answer: &str) -> Vec<(String, &str)> {
    let mut found = Vec::new();
    for word in ["パターン", "pattern"] {
        let mut at = 0;
        while let Some(hit) = answer.get(at..).and_then(|rest| rest.find(word)) {
            at += hit + word.len();
            let rest = answer.get(at..).unwrap_or_default();
            let number = rest.trim_start_matches(|char: char| !char.is_alphanumeric() || char == '第');
            let number = number.strip_prefix("番号").or_else(|| number.strip_prefix("no")).unwrap_or(number);
            let number = number.trim_start_matches(|char: char| !char.is_alphanumeric());
            let digits = number.find(|char: char| !char.is_ascii_digit()).unwrap_or(number.len());
            let (pattern, rest) = number.split_at(digits);
            // パターン: 99.5% names no pattern.
            let is_value = rest.starts_with(['.', '%']) && rest[1..].starts_with(|char: char| char.is_ascii_digit())
                || rest.starts_with('%');
            if !pattern.is_empty() && !is_value {
                found.push((answer.len() - rest.len(), at - word.len(), pattern.to_owned()));
            }
        }
    }
    found.sort_unstable();
    let ends: Vec<usize> = found.iter().skip(1).map(|&(_, start, _)| start).chain([answer.len()]).collect();
    found
        .into_iter()
        .zip(ends)
        .map(|((start, _, pattern), end)| (pattern, answer.get(start..end).unwrap_or_default()))
        .collect()
}

/// The percentages of a part; 99.5以上 is meant as one too.
fn stated_values(part: &str) -> Vec<f64> {
    let percentages = percentages(part);
    if percentages.is_empty() {
        first_number(part).filter(|number| (50.0..=100.0).contains(number)).into_iter().collect()
    } else {
        percentages
    }
}

/// Whether an answer has a number but no date for which it holds.
fn ages(answer: &str) -> bool {
    const AS_OF: [&str; 8] = ["現在", "時点", "末", "年", "期", "as of", "as at", "fy"];
    let is_withheld = Stance::of(answer).is_some_and(|stance| stance != Stance::Yes);
    if is_withheld || first_number(answer).is_none() {
        return false;
    }
    let text: String = plain(answer).into_iter().collect();
    !AS_OF.iter().any(|word| text.contains(word)) && dates(answer).is_empty() && years(answer).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(answer: &str) -> Option<(String, String)> {
        let values = ReferenceValues {
            field: String::new(),
            values: [("1".to_owned(), "99.5".to_owned()), ("5".to_owned(), "99".to_owned())].into(),
        };
        match check_reference_value(&values, FieldIx(0), answer)? {
            Finding::ReferenceValue { pattern, stated, .. } => Some((pattern, stated)),
            _ => None,
        }
    }

    #[test]
    fn a_confirmed_value_is_held_against_its_own_pattern() {
        for answer in [
            "パターン1、サービス稼働率99.5%以上",
            "パターン１、９９．５％以上",
            "パターン5 99%以上",
            "パターン番号: 1、対策参照値: 99.50%",
            "Pattern 1, reference value 99.5% or more",
            "Pattern No. 5: 99% or more",
            "99.5%以上(パターン1)",
            "パターン1 99.5%、パターン5 99%",
            "パターン1及びパターン5、99.5%以上、99%以上",
            "パターン1、99.5%以上(当社の実績は99.97%)",
            "パターン2、99%以上",
            "パターン1",
            "該当なし",
            "パターン: 99.5%",
        ] {
            assert_eq!(finding(answer), None, "{answer}");
        }
        for (answer, pattern, stated) in [
            ("パターン1、99%以上", "1", "99"),
            ("パターン①、99.9%以上", "1", "99.9"),
            ("パターン5、99.5%以上", "5", "99.5"),
            ("Pattern 1: 99% or more", "1", "99"),
            ("99%以上(パターン1)", "1", "99"),
            ("パターン1 99%、パターン5 99.5%", "1", "99"),
            ("パターン1 99以上", "1", "99"),
        ] {
            assert_eq!(finding(answer), Some((pattern.to_owned(), stated.to_owned())), "{answer}");
        }
    }
}
