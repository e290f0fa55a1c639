//! What an action list says, before it becomes a file. Of what is private it holds the flags and nothing else.

use crate::core::actions::{Actions, Asked};
use crate::core::check::{Checked, Finding};
use crate::core::draft::Flag;
use crate::core::form::{FieldIx, PrintColumnId, Role};
use crate::export::paper::{clean, in_one_line};
use crate::export::{Sheet, SheetLanguage, labels};
use crate::words::{FormFolder, Language, Words};

/// What is still to be done on a draft, in the words of one language.
pub struct ActionList {
    /// What such a list is called.
    pub title: String,
    /// Of what it is the list: the form, the service, the day.
    pub about: Vec<String>,
    /// What is to be asked, by whom to ask; then what is open, then what is to be mended.
    pub groups: Vec<Group>,
    pub(super) words: Words,
    pub(super) date: String,
}

/// Fields for which the same is to be done.
pub struct Group {
    /// Whom to ask or what to do, and for how many fields.
    pub heading: String,
    /// Whom to ask; empty where nobody is to be asked.
    pub whom: String,
    /// The fields, in the form's order.
    pub points: Vec<Point>,
}

/// A field for which something is to be done.
pub struct Point {
    /// The field.
    pub field: FieldIx,
    /// The item's number, with the field's place where the item has several.
    pub no: String,
    /// The item's name.
    pub item: String,
    /// What the field asks.
    pub prompt: String,
    /// What to ask, or what is missing; one or more lines.
    pub missing: String,
}

impl ActionList {
    /// Of a draft of the folder's form, as it is on a day (`YYYY-MM-DD`).
    #[must_use]
    pub fn new(folder: &FormFolder, checked: &Checked<'_>, language: Language, date: &str) -> Self {
        let sheet = Sheet::new(folder, checked.draft, SheetLanguage::One(language), date);
        let words = Words::new(language);
        let writer = Writer { checked, sheet: &sheet, words: &words, actions: &Actions::of(checked) };
        let day = date.parse().map_or_else(|_| date.to_owned(), |date| words.date(date));
        let as_of = words.say_with("actions-as-of", &[("date", day.into())]);
        let about = [Some(labels::title(&sheet)), header(&sheet), Some(as_of)];
        ActionList {
            title: words.say("actions-title"),
            about: about.into_iter().flatten().map(|text| in_one_line(&text)).collect(),
            groups: writer.groups(),
            date: date.to_owned(),
            words,
        }
    }
}

/// What the list is made from.
struct Writer<'a> {
    checked: &'a Checked<'a>,
    sheet: &'a Sheet<'a>,
    words: &'a Words,
    actions: &'a Actions<'a>,
}

impl Writer<'_> {
    /// A field that is flagged stands with whom to ask alone, with all that is missing there.
    fn groups(&self) -> Vec<Group> {
        let is_flagged = |field: &FieldIx| {
            self.actions.asked.iter().flat_map(|asked| &asked.flags).any(|(flagged, _)| flagged == field)
        };
        let mut findings: Vec<FieldIx> = self.actions.findings.iter().map(Finding::field).collect();
        findings.dedup();
        let mut groups: Vec<Group> = self.actions.asked.iter().map(|asked| self.asked(asked)).collect();
        for (id, mut fields) in [("actions-open", self.actions.open.clone()), ("actions-findings", findings)] {
            fields.retain(|field| !is_flagged(field));
            groups.push(Group {
                heading: self.words.say_with(id, &[("count", fields.len().into())]),
                whom: String::new(),
                points: fields.into_iter().map(|field| self.point(field, self.found(field))).collect(),
            });
        }
        groups.retain(|group| !group.points.is_empty());
        groups
    }

    fn asked(&self, asked: &Asked<'_>) -> Group {
        let count = asked.flags.len();
        let ask = in_one_line(&clean(asked.ask));
        let (heading, whom) = if ask.is_empty() {
            let heading = self.words.say_with("actions-asked-somebody", &[("count", count.into())]);
            (heading, self.words.say("actions-somebody"))
        } else {
            let args = [("ask", ask.as_str().into()), ("count", count.into())];
            (self.words.say_with("actions-asked", &args), ask)
        };
        let points = asked.flags.iter().map(|&(field, flag)| self.point(field, self.to_ask(field, flag))).collect();
        Group { heading, whom, points }
    }

    fn to_ask(&self, field: FieldIx, flag: &Flag) -> Vec<String> {
        let text = clean(&flag.text).trim().to_owned();
        let mut lines = if text.is_empty() { Vec::new() } else { vec![text] };
        lines.extend(self.found(field));
        if lines.is_empty() {
            let form = self.checked.form;
            let is_answered = self.checked.draft.answer(form, field).is_some_and(|answer| answer.is_given());
            lines.push(self.words.say(if is_answered { "actions-confirm" } else { "actions-unanswered" }));
        }
        lines
    }

    /// What the rules find in a field and nobody has accepted.
    fn found(&self, field: FieldIx) -> Vec<String> {
        let Writer { actions, sheet: Sheet { folder, .. }, words, .. } = self;
        let open = actions.open.iter().filter(|open| **open == field).map(|_| words.say("finding-required-empty"));
        let findings = actions.findings.iter().filter(|finding| finding.field() == field);
        open.chain(findings.map(|finding| clean(&words.finding(&folder.form, &folder.words, finding)))).collect()
    }

    fn point(&self, field: FieldIx, missing: Vec<String>) -> Point {
        let label = |column| in_one_line(&labels::of_field(self.sheet, column, field));
        Point {
            field,
            no: self.checked.form.short_name(field),
            item: label(PrintColumnId::Item),
            prompt: label(PrintColumnId::Prompt),
            missing: missing.join("\n"),
        }
    }
}

/// Of which service and provider, where anything is known of them yet.
fn header(sheet: &Sheet<'_>) -> Option<String> {
    let form = &*sheet.folder.form;
    let is_answered = |role| form.role(role).is_some_and(|field| sheet.draft.is_given(form, field));
    let is_known = !sheet.draft.certification_no.is_empty()
        || [Role::ServiceName, Role::ProviderName].into_iter().any(is_answered);
    labels::header(sheet).0.filter(|_| is_known)
}
