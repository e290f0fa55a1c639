//! Rules -> findings: what in a draft breaks the form's own rules or is likely to come back.
//!
//! Findings mark; they never block moving, saving or exporting.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::draft::Draft;
use super::form::{FieldIx, Form};
use super::text;

/// How bad a finding is, worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The form's own stated rule is broken.
    Error,
    /// Likely to come back.
    Warning,
    /// Could be better.
    Advice,
}

impl Severity {
    /// All, worst first.
    pub const ALL: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Advice];

    /// The name in JSON and message ids.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Advice => "advice",
        }
    }
}

/// What a rule found in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// A required field is empty.
    RequiredEmpty {
        /// The empty field.
        field: FieldIx,
    },
    /// An answer, or the answers that share a limit, exceed it.
    OverLimit {
        /// The field in which the first character too many stands.
        field: FieldIx,
        /// The most characters allowed.
        limit: usize,
        /// Characters there are.
        count: usize,
    },
    /// An answer to a choice begins with a number that this edition pairs with another option.
    ChoiceMismatch {
        /// The field.
        field: FieldIx,
        /// The number as typed, such as ④.
        number: String,
        /// The option that has this number in this edition, if there is one.
        choice: Option<String>,
    },
}

impl Finding {
    /// The field to which the finding belongs.
    #[must_use]
    pub fn field(&self) -> FieldIx {
        match *self {
            Finding::RequiredEmpty { field }
            | Finding::OverLimit { field, .. }
            | Finding::ChoiceMismatch { field, .. } => field,
        }
    }

    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        match self {
            Finding::RequiredEmpty { .. } | Finding::OverLimit { .. } | Finding::ChoiceMismatch { .. } => {
                Severity::Error
            }
        }
    }

    /// The rule's name in JSON and message ids: `finding-<rule>`.
    #[must_use]
    pub fn rule(&self) -> &'static str {
        match self {
            Finding::RequiredEmpty { .. } => "required-empty",
            Finding::OverLimit { .. } => "over-limit",
            Finding::ChoiceMismatch { .. } => "choice-mismatch",
        }
    }
}

/// The labels of a form's choices, in every language, by field and option. An answer may begin with any of them.
#[derive(Debug, Clone, Default)]
pub struct ChoiceLabels(HashMap<FieldIx, Vec<Vec<String>>>);

impl ChoiceLabels {
    /// Sets the labels of a field: for each option its labels in all languages.
    pub fn insert(&mut self, field: FieldIx, labels: Vec<Vec<String>>) {
        self.0.insert(field, labels);
    }

    /// For each option of a field its labels in all languages.
    #[must_use]
    pub fn of(&self, field: FieldIx) -> &[Vec<String>] {
        self.0.get(&field).map_or(&[], Vec::as_slice)
    }
}

/// A draft under its form's rules.
#[derive(Clone, Copy)]
pub struct Checked<'a> {
    /// The form.
    pub form: &'a Form,
    /// The labels of its choices.
    pub labels: &'a ChoiceLabels,
    /// The answers.
    pub draft: &'a Draft,
    /// Characters of a field's answer, from whoever keeps count of them; `None` to count them.
    pub counted: Option<&'a dyn Fn(FieldIx) -> Option<usize>>,
}

impl<'a> Checked<'a> {
    /// A draft of which nobody has counted the characters yet.
    #[must_use]
    pub fn new(form: &'a Form, labels: &'a ChoiceLabels, draft: &'a Draft) -> Self {
        Checked { form, labels, draft, counted: None }
    }

    /// Everything that the rules find, by field in the form's order.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        self.form.fields().flat_map(|field| self.findings_of(field)).collect()
    }

    /// What the rules find in one field.
    #[must_use]
    pub fn findings_of(&self, field: FieldIx) -> Vec<Finding> {
        let answer = self.draft.text(self.form, field);
        let mut findings = Vec::new();
        if self.form[field].requirement.is_required() && answer.trim().is_empty() {
            findings.push(Finding::RequiredEmpty { field });
        }
        findings.extend(self.over_limit(field));
        findings.extend(check_choice(self.form, self.labels, field, answer));
        findings
    }

    /// How many characters of a field's limit are used, the fields that share it taken together.
    #[must_use]
    pub fn limit_used(&self, field: FieldIx) -> usize {
        self.form.limit_group(field).map(|field| self.count(field)).sum()
    }

    /// How many characters the fields before one use of the limit that they share with it.
    #[must_use]
    pub fn limit_used_before(&self, field: FieldIx) -> usize {
        self.form.limit_group(field).take_while(|&other| other != field).map(|other| self.count(other)).sum()
    }

    /// Characters of a field's answer.
    #[must_use]
    pub fn count(&self, field: FieldIx) -> usize {
        self.counted
            .and_then(|counted| counted(field))
            .unwrap_or_else(|| text::count(self.draft.text(self.form, field)))
    }

    fn over_limit(&self, field: FieldIx) -> Option<Finding> {
        let limit = self.form[field].limit.as_ref()?.chars;
        let before = self.limit_used_before(field);
        // Of fields that share a limit, the one in which it ends.
        let is_first_over = before <= limit && before + self.count(field) > limit;
        is_first_over.then(|| Finding::OverLimit { field, limit, count: self.limit_used(field) })
    }
}

/// A number of another edition is an error; free text, a stance or a label alone is none.
fn check_choice(form: &Form, labels: &ChoiceLabels, field: FieldIx, answer: &str) -> Option<Finding> {
    if form[field].choices.is_empty() {
        return None;
    }
    let options = labels.of(field);
    // Only where the form prints numbers does a number mean an option.
    let is_numbered = options.iter().flatten().any(|label| leading_number(label).is_some());
    let (number, rest) = leading_number(answer.trim_start()).filter(|_| is_numbered)?;
    let rest = rest.trim_start();
    let option = number.checked_sub(1).and_then(|ix| options.get(ix));
    let label_fits = option.is_some_and(|labels| {
        labels.iter().any(|label| {
            let words = leading_number(label).map_or(label.as_str(), |(_, words)| words);
            starts_with_folded(rest, words)
        })
    });
    let is_bare = rest.is_empty() || rest.starts_with(['(', '（', '、', '。', ',', ':', '：', '\n']);
    if label_fits || (option.is_some() && is_bare) {
        return None;
    }
    let shown = answer.trim_start();
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

fn starts_with_folded(text: &str, start: &str) -> bool {
    let fold = |text: &str| -> String {
        use unicode_normalization::UnicodeNormalization as _;
        text.nfkc().filter(|char| !char.is_whitespace()).flat_map(char::to_lowercase).collect()
    };
    fold(text).starts_with(&fold(start))
}
