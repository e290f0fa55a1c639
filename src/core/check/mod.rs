//! Rules -> findings: what in a draft breaks the form's own rules or is likely to come back.
//!
//! Findings mark; they never block moving, saving or exporting. One file a family of rules.

mod characters;
mod dates;
mod finding;
mod names;
mod numbers;
mod stances;
mod stated;
mod tables;

use std::collections::HashMap;
use std::sync::OnceLock;

use jiff::civil::Date;

use super::draft::Draft;
use super::form::{FieldIx, Form};

pub use dates::Term;
pub use finding::{CharacterTrouble, Finding, Severity};
pub(in crate::core) use names::misspelling;

/// The labels of a form's choices, in every language, by field and option. An answer may begin with any of them. Those of a
/// field are only looked up once they are asked for.
pub struct ChoiceLabels {
    known: HashMap<FieldIx, OnceLock<Vec<Vec<String>>>>,
    look_up: Box<dyn Fn(FieldIx) -> Vec<Vec<String>> + Send + Sync>,
}

impl ChoiceLabels {
    /// The labels of a form: `look_up` tells for each option of a field its labels in all languages.
    pub fn new(form: &Form, look_up: impl Fn(FieldIx) -> Vec<Vec<String>> + Send + Sync + 'static) -> Self {
        let choices = form.fields().filter(|&field| !form[field].choices.is_empty());
        ChoiceLabels { known: choices.map(|field| (field, OnceLock::new())).collect(), look_up: Box::new(look_up) }
    }

    /// For each option of a field its labels in all languages.
    #[must_use]
    pub fn of(&self, field: FieldIx) -> &[Vec<String>] {
        self.known.get(&field).map_or(&[], |labels| labels.get_or_init(|| (self.look_up)(field)))
    }
}

impl Default for ChoiceLabels {
    fn default() -> Self {
        ChoiceLabels { known: HashMap::new(), look_up: Box::new(|_| Vec::new()) }
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
    /// The day on which the draft is checked; `None` leaves out the rules that need one.
    pub today: Option<Date>,
    /// What other drafts of the client say differently, for answers as they were when that was found.
    pub contradictions: &'a [Finding],
    /// Characters of a field's answer, from whoever keeps count of them; `None` to count them.
    pub counted: Option<&'a dyn Fn(FieldIx) -> Option<usize>>,
}

impl<'a> Checked<'a> {
    /// A draft of which nobody has counted the characters yet.
    #[must_use]
    pub fn new(form: &'a Form, labels: &'a ChoiceLabels, draft: &'a Draft, today: Option<Date>) -> Self {
        Checked { form, labels, draft, today, contradictions: &[], counted: None }
    }

    /// What the rules find and nobody has accepted, by field in the form's order.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        self.form.fields().flat_map(|field| self.findings_of(field)).collect()
    }

    /// What the rules find in one field and nobody has accepted.
    #[must_use]
    pub fn findings_of(&self, field: FieldIx) -> Vec<Finding> {
        let mut findings = self.run(field);
        findings.retain(|finding| !self.is_accepted(finding));
        findings
    }

    /// What the rules find but was accepted with a reason, by field in the form's order.
    #[must_use]
    pub fn accepted(&self) -> Vec<Finding> {
        self.form.fields().flat_map(|field| self.accepted_of(field)).collect()
    }

    /// What the rules find in one field but was accepted with a reason.
    #[must_use]
    pub fn accepted_of(&self, field: FieldIx) -> Vec<Finding> {
        // Nearly every answer has none: the rules needn't run again.
        if self.draft.answers.get(&self.form[field].id).is_none_or(|answer| answer.accepted.is_empty()) {
            return Vec::new();
        }
        let mut findings = self.run(field);
        findings.retain(|finding| self.is_accepted(finding));
        findings
    }

    /// How long the disclosure still holds, where the form says how long one does.
    #[must_use]
    pub fn term(&self) -> Option<Term> {
        dates::term(self)
    }

    /// The last day on which the rules find the same in this draft as today; `None` where they will for ever.
    #[must_use]
    pub fn steady_until(&self) -> Option<Date> {
        dates::steady_until(self)
    }

    /// Whether a finding was accepted for exactly the present answer. An error can't be.
    fn is_accepted(&self, finding: &Finding) -> bool {
        let id = &self.form[finding.field()].id;
        finding.severity() != Severity::Error
            && self.draft.answers.get(id).is_some_and(|answer| answer.reason_for_accepting(finding.rule()).is_some())
    }

    /// Every rule on one field, the worst findings first. Runs with every key typed into it: see
    /// [`Form::rechecked_with`] for the fields that go with it.
    fn run(&self, field: FieldIx) -> Vec<Finding> {
        let mut findings = Vec::new();
        stated::check(self, field, &mut findings);
        if !self.draft.is_given(self.form, field) {
            return findings;
        }
        let is_table = !self.draft.rows(self.form, field).is_empty();
        if is_table {
            tables::check(self, field, &mut findings);
        } else {
            self.run_warnings(field, &mut findings);
        }
        findings.extend(self.contradictions_in(field).cloned());
        if self.draft.answers.get(&self.form[field].id).is_some_and(|answer| answer.carried) {
            findings.push(Finding::CarriedOver { field, ages: self.form[field].ages });
        }
        if !is_table {
            self.run_advice(field, &mut findings);
        }
        findings
    }

    /// What other drafts say differently of the present answer.
    fn contradictions_in(&self, field: FieldIx) -> impl Iterator<Item = &'a Finding> + use<'a> {
        let present = self.text(field);
        self.contradictions.iter().filter(move |finding| match finding {
            Finding::Contradicts(contradicts) => contradicts.field == field && contradicts.of == present,
            _ => false,
        })
    }

    fn run_warnings(&self, field: FieldIx, findings: &mut Vec<Finding>) {
        stances::check_warnings(self, field, findings);
        dates::check(self, field, findings);
        numbers::check_warnings(self, field, findings);
        findings.extend(names::check(self, field, self.text(field)));
    }

    fn run_advice(&self, field: FieldIx, findings: &mut Vec<Finding>) {
        numbers::check_advice(self, field, findings);
        findings.extend(stances::check_detail(self.form[field].kind, field, self.text(field)));
        findings.extend(characters::check(field, self.text(field)));
    }

    /// The answer to a field that is no table.
    fn text(&self, field: FieldIx) -> &'a str {
        self.draft.text(self.form, field)
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
        self.counted.and_then(|counted| counted(field)).unwrap_or_else(|| self.draft.count(self.form, field))
    }
}
