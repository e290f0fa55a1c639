//! What is still to be done on a draft: open fields, what must be asked of whom, answers that are likely to come back.

use super::check::{Checked, Finding, Severity};
use super::draft::Flag;
use super::form::FieldIx;
use super::order::Order as _;

/// What is still to be done on a draft.
#[derive(Debug, PartialEq)]
pub struct Actions<'a> {
    /// Required fields without an answer.
    pub open: Vec<FieldIx>,
    /// What must be asked, by whom to ask; those of whom that isn't known come last.
    pub asked: Vec<Asked<'a>>,
    /// Other errors and warnings that nobody has accepted.
    pub findings: Vec<Finding>,
}

/// What must be asked of one person or department.
#[derive(Debug, PartialEq)]
pub struct Asked<'a> {
    /// Whom to ask; empty where that isn't known yet.
    pub ask: &'a str,
    /// The flagged fields, in the form's order.
    pub flags: Vec<(FieldIx, &'a Flag)>,
}

impl<'a> Actions<'a> {
    /// Of a draft under its form's rules, each list in the form's order.
    #[must_use]
    pub fn of(checked: &Checked<'a>) -> Self {
        let (open, findings): (Vec<_>, Vec<_>) = checked
            .findings()
            .into_iter()
            .filter(|finding| finding.severity() != Severity::Advice)
            .partition(|finding| matches!(finding, Finding::RequiredEmpty { .. }));
        Actions { open: open.iter().map(Finding::field).collect(), asked: asked(checked), findings }
    }

    /// Whether nothing is left to do.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.open.is_empty() && self.asked.is_empty() && self.findings.is_empty()
    }
}

fn asked<'a>(checked: &Checked<'a>) -> Vec<Asked<'a>> {
    let mut asked: Vec<Asked<'a>> = Vec::new();
    for field in checked.form.fields() {
        let Some(flag) = checked.draft.answer(checked.form, field).and_then(|answer| answer.flag.as_ref()) else {
            continue;
        };
        let ask = flag.ask.trim();
        match asked.iter_mut().find(|asked| asked.ask == ask) {
            Some(asked) => asked.flags.push((field, flag)),
            None => asked.push(Asked { ask, flags: vec![(field, flag)] }),
        }
    }
    asked.order_by_key(|asked| asked.ask.is_empty());
    asked
}
