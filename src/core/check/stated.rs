//! The form's own stated rules: what it requires, how long an answer may be, which options there are.

use super::{Checked, ChoiceLabels, Finding};
use crate::core::form::{FieldIx, Form};

pub(super) fn check(checked: &Checked<'_>, field: FieldIx, findings: &mut Vec<Finding>) {
    if checked.form[field].requirement.is_required() && !checked.draft.is_given(checked.form, field) {
        findings.push(Finding::RequiredEmpty { field });
    }
    findings.extend(over_limit(checked, field));
    findings.extend(check_choice(checked.form, checked.labels, field, checked.text(field)));
}

fn over_limit(checked: &Checked<'_>, field: FieldIx) -> Option<Finding> {
    let limit = checked.form[field].limit.as_ref()?.chars;
    let before = checked.limit_used_before(field);
    // Of fields that share a limit, the one in which it ends.
    let is_first_over = before <= limit && before + checked.count(field) > limit;
    is_first_over.then(|| Finding::OverLimit { field, limit, count: checked.limit_used(field) })
}

/// A number of another edition is an error; free text, a stance or a label alone is none.
fn check_choice(form: &Form, labels: &ChoiceLabels, field: FieldIx, answer: &str) -> Option<Finding> {
    if form[field].choices.is_empty() {
        return None;
    }
    let (number, rest) = leading_number(answer.trim_start())?;
    let options = labels.of(field);
    // Only where the form prints numbers does a number mean an option.
    if !options.iter().flatten().any(|label| leading_number(label).is_some()) {
        return None;
    }
    let rest = rest.trim_start();
    let option = number.checked_sub(1).and_then(|ix| options.get(ix));
    let names = |labels: &Vec<String>| {
        labels.iter().any(|label| {
            let words = leading_number(label).map_or(label.as_str(), |(_, words)| words);
            starts_with_folded(rest, words)
        })
    };
    let is_bare = rest.is_empty() || rest.starts_with(['(', '（', '、', '。', ',', ':', '：', '\n']);
    if option.is_some_and(|labels| is_bare || names(labels)) {
        return None;
    }
    let shown = answer.trim_start();
    if !is_bare && is_loose(shown) && !options.iter().any(names) {
        return None;
    }
    Some(Finding::ChoiceMismatch {
        field,
        number: shown[..shown.len() - leading_number(shown)?.1.len()].trim().to_owned(),
        choice: number.checked_sub(1).and_then(|ix| form[field].choices.get(ix)).cloned(),
    })
}

/// The number with which an option begins (④, (4), 4., 4: …) and what follows it. A bare digit before a word is none
/// (4社による監査).
fn leading_number(text: &str) -> Option<(usize, &str)> {
    let first = text.chars().next()?;
    if let '①'..='⑳' = first {
        return Some((first as usize - '①' as usize + 1, &text[first.len_utf8()..]));
    }
    let is_open = |char| matches!(char, '(' | '（' | '[');
    let is_close = |char| matches!(char, ')' | '）' | ']' | '.' | '．' | ':' | '：' | '、' | ' ' | '\u{3000}');
    let inner = text.strip_prefix(is_open).unwrap_or(text);
    let digit = inner.chars().next()?;
    let number = match digit {
        '1'..='9' => digit as usize - '0' as usize,
        '１'..='９' => digit as usize - '０' as usize,
        _ => return None,
    };
    let rest = &inner[digit.len_utf8()..];
    match rest.chars().next() {
        None => Some((number, rest)),
        Some(close) if is_close(close) => Some((number, &rest[close.len_utf8()..])),
        Some(_) => None,
    }
}

/// Whether nothing but a space tells the number of an option from one that counts: 2 audits a year.
fn is_loose(text: &str) -> bool {
    text.trim_start_matches(|char: char| matches!(char, '1'..='9' | '１'..='９')).starts_with([' ', '\u{3000}'])
}

fn starts_with_folded(text: &str, start: &str) -> bool {
    let fold = |text: &str| -> String {
        use unicode_normalization::UnicodeNormalization as _;
        text.nfkc().filter(|char| !char.is_whitespace()).flat_map(char::to_lowercase).collect()
    };
    fold(text).starts_with(&fold(start))
}
