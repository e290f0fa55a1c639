//! A draft: the answers of one provider to one form, as kept in `<name>.kisai.json`.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use thiserror::Error;

use super::answers::Answers;
use super::form::{FieldIx, Form, Kind};
use super::table::{self, Row};
use super::{burden, salvage, text};

/// Causes are cut at this length.
const CAUSE_BYTES: usize = 120;

/// The number of the draft format that this program writes.
pub const FORMAT: u32 = 1;

/// The answers of one provider to one form. Keys that this program doesn't know are kept and written back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Draft {
    /// Format number.
    pub kisai: u32,
    /// Id of the form.
    pub form: String,
    /// Edition of the form with which the draft was begun.
    #[serde(default)]
    pub edition: String,
    /// The provider for whom a consultant works.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub client: String,
    /// How the person calls the draft.
    #[serde(default)]
    pub title: String,
    /// 認定番号, `NNNN-YYMM`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub certification_no: String,
    /// RFC 3339.
    #[serde(default)]
    pub created: String,
    /// RFC 3339, of the last change.
    #[serde(default)]
    pub updated: String,
    /// By field id.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "indexmap::IndexMap<String, Answer>"))]
    pub answers: Answers,
    /// What a file holds that this program doesn't know.
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}

/// The answer to one field, with what is noted beside it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Answer {
    /// What is disclosed.
    #[serde(default)]
    pub text: String,
    /// What is disclosed in a table, row by row; its text is empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<Row>,
    /// RFC 3339, of the last change.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub updated: String,
    /// Whether the text was carried over from another draft and not confirmed since.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub carried: bool,
    /// What the draft from which the answer was carried over says, as long as it wasn't confirmed unchanged. Private: no
    /// deliverable ever holds it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub before: String,
    /// What must still be asked. Private: no deliverable ever holds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flag: Option<Flag>,
    /// What the person wrote down for themselves. Private: no deliverable ever holds it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Whether the person calls the field done. Private: no deliverable ever holds it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub done: bool,
    /// Findings that the person accepts. Private: no deliverable ever holds them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accepted: Vec<Accepted>,
    /// Keys of later editions; kept and written back.
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}

/// What must be asked before a field can be answered.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Flag {
    /// Whom to ask; empty where that isn't known yet.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub ask: String,
    /// What to ask; empty where the field says it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Keys of later editions; kept and written back.
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}

/// A finding that the person accepts, as long as the answer stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Accepted {
    /// The rule, such as `adverse-no`.
    pub rule: String,
    /// Why it may stay.
    #[serde(default)]
    pub reason: String,
    /// The answer for which this holds.
    #[serde(default)]
    pub of: String,
    /// Keys of later editions; kept and written back.
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}

impl Answer {
    /// An answer that another draft gave, to be confirmed.
    #[must_use]
    pub fn carried_over(text: &str, updated: &str) -> Self {
        let (text, updated) = (text.to_owned(), updated.to_owned());
        Answer { before: text.clone(), text, updated, carried: true, ..Answer::default() }
    }

    /// The same without what is disclosed.
    pub(super) fn without_text(&self) -> Self {
        Answer {
            text: String::new(),
            rows: Vec::new(),
            updated: self.updated.clone(),
            carried: self.carried,
            before: self.before.clone(),
            flag: self.flag.clone(),
            note: self.note.clone(),
            done: self.done,
            accepted: self.accepted.clone(),
            unknown: self.unknown.clone(),
        }
    }

    /// Whether something is disclosed.
    #[must_use]
    pub fn is_given(&self) -> bool {
        !self.text.trim().is_empty() || !self.rows.iter().all(Row::is_blank)
    }

    /// The answer as one text, whatever the form's columns are.
    #[must_use]
    pub fn said(&self) -> Cow<'_, str> {
        if self.rows.is_empty() { Cow::Borrowed(&self.text) } else { Cow::Owned(table::bare_text(&self.rows)) }
    }

    /// All that the person wrote in the answer and beside it, whatever its key: rows, notes, reasons.
    #[must_use]
    pub fn texts(&self) -> Vec<&str> {
        let mut texts = vec![self.text.as_str(), self.before.as_str()];
        texts.extend(self.rows.iter().flat_map(Row::texts));
        texts.extend(self.texts_beside());
        texts
    }

    /// All that the person wrote beside the answer, whatever its key.
    #[must_use]
    pub fn texts_beside(&self) -> Vec<&str> {
        let mut texts = Vec::new();
        texts.extend(self.accepted.iter().map(|accepted| accepted.reason.as_str()));
        texts.push(self.note.as_str());
        if let Some(flag) = &self.flag {
            texts.extend([flag.ask.as_str(), &flag.text]);
            flag.unknown.values().for_each(|value| collect_texts(value, &mut texts));
        }
        self.unknown.values().for_each(|value| collect_texts(value, &mut texts));
        texts
    }

    /// Why the person accepts what a rule finds in the present text; `None` if they don't.
    #[must_use]
    pub fn reason_for_accepting(&self, rule: &str) -> Option<&str> {
        let said = self.said();
        let accepted = self.accepted.iter().find(|accepted| accepted.rule == rule && accepted.of == said);
        accepted.map(|accepted| accepted.reason.as_str())
    }
}

fn collect_texts<'a>(value: &'a Value, texts: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => texts.push(text),
        Value::Array(values) => values.iter().for_each(|value| collect_texts(value, texts)),
        Value::Object(values) => values.values().for_each(|value| collect_texts(value, texts)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// What tells the formats of draft files apart.
#[derive(Deserialize)]
#[serde(expecting = "a draft")]
struct Head {
    kisai: u32,
}

/// Why a text is no draft.
#[derive(Debug, Clone, Error, PartialEq, Eq)]
pub enum DraftError {
    /// Not JSON, cut off, or a value of the wrong type.
    #[error("line {line}, column {column}: {cause}")]
    Damaged {
        /// Counted from 1.
        line: usize,
        /// Counted from 1.
        column: usize,
        /// In serde's words.
        cause: String,
    },
    /// Not UTF-8.
    #[error("not UTF-8")]
    NotUtf8,
    /// A newer program wrote it in a shape that this one doesn't know.
    #[error("draft format {0}")]
    Newer(u32),
    /// It holds more values than any draft does.
    #[error("too many values")]
    TooLarge,
}

impl Draft {
    /// An empty draft of a form.
    #[must_use]
    pub fn new(form: &Form, title: &str, now: &str) -> Self {
        Draft {
            kisai: FORMAT,
            form: form.id.clone(),
            edition: form.edition.clone(),
            client: String::new(),
            title: title.to_owned(),
            certification_no: String::new(),
            created: now.to_owned(),
            updated: now.to_owned(),
            answers: Answers::default(),
            unknown: Map::new(),
        }
    }

    /// Reads the text of a draft file; one of an older format as it reads in this one.
    ///
    /// # Errors
    /// Text that isn't a draft.
    pub fn parse(json: &str) -> Result<Self, DraftError> {
        if burden::is_too_heavy(json) {
            return Err(DraftError::TooLarge);
        }
        // The shape of a newer format is the newer program's: what doesn't fit into ours isn't damaged.
        Self::parse_known(json).map_err(|error| match salvage::format(json) {
            Some(format) if format > FORMAT => DraftError::Newer(format),
            _ => error,
        })
    }

    fn parse_known(json: &str) -> Result<Self, DraftError> {
        let json = json.strip_prefix('\u{feff}').unwrap_or(json);
        let head: Head = serde_json::from_str(json).map_err(|error| damaged(&error))?;
        if head.kisai >= FORMAT {
            return serde_json::from_str(json).map_err(|error| damaged(&error));
        }
        let mut value = serde_json::from_str(json).map_err(|error| damaged(&error))?;
        migrate(&mut value, head.kisai);
        serde_json::from_value(value).map_err(|error| damaged(&error))
    }

    /// The number of the format in which the text of a draft file is, if it says one.
    #[must_use]
    pub fn format_of(json: &str) -> Option<u32> {
        let json = json.strip_prefix('\u{feff}').unwrap_or(json);
        serde_json::from_str(json).ok().map(|head: Head| head.kisai)
    }

    /// Whether a newer program wrote the draft. Such a draft is shown and exported, never written.
    #[must_use]
    pub fn is_newer(&self) -> bool {
        self.kisai > FORMAT
    }

    /// The text of a draft file: answers in the form's order, those that the form no longer asks for behind them.
    #[must_use]
    pub fn to_json(&self, form: Option<&Form>) -> String {
        let mut draft = self.clone();
        if let Some(form) = form {
            draft.answers.sort_by_id(|id| form.field(id).map_or(usize::MAX, |field| field.0));
        }
        // Strings, numbers and maps with string keys always serialize.
        let mut json = serde_json::to_string_pretty(&draft).unwrap_or_default();
        json.push('\n');
        json
    }

    /// The disclosed text of a field that is no table, empty where there is none.
    #[must_use]
    pub fn text(&self, form: &Form, field: FieldIx) -> &str {
        self.answers.get(&form[field].id).map_or("", |answer| &answer.text)
    }

    /// The rows of a table, none where there is no answer.
    #[must_use]
    pub fn rows(&self, form: &Form, field: FieldIx) -> &[Row] {
        self.answers.get(&form[field].id).map_or(&[], |answer| &answer.rows)
    }

    /// What is disclosed in a field, as one text: of a table all rows.
    #[must_use]
    pub fn shown(&self, form: &Form, field: FieldIx) -> Cow<'_, str> {
        match self.rows(form, field) {
            [] => Cow::Borrowed(self.text(form, field)),
            rows => Cow::Owned(table::to_text(&form[field], rows)),
        }
    }

    /// Whether something is disclosed in a field.
    #[must_use]
    pub fn is_given(&self, form: &Form, field: FieldIx) -> bool {
        self.answers.get(&form[field].id).is_some_and(Answer::is_given)
    }

    /// Characters of what is disclosed in a field; of a table those in its cells.
    #[must_use]
    pub fn count(&self, form: &Form, field: FieldIx) -> usize {
        match self.rows(form, field) {
            [] => text::count(self.text(form, field)),
            rows => rows.iter().flat_map(Row::texts).map(text::count).sum(),
        }
    }

    /// Sets what is disclosed in a field: of a table the rows that the text says.
    pub fn set_text(&mut self, form: &Form, field: FieldIx, text: &str, now: &str) {
        if form[field].kind == Kind::Table {
            return self.set_rows(form, field, table::from_text(&form[field], text), now);
        }
        self.set(form, field, text.to_owned(), Vec::new(), now);
    }

    /// Sets the rows of a table.
    pub fn set_rows(&mut self, form: &Form, field: FieldIx, rows: Vec<Row>, now: &str) {
        self.set(form, field, String::new(), table::tidy(&form[field], rows), now);
    }

    fn set(&mut self, form: &Form, field: FieldIx, text: String, rows: Vec<Row>, now: &str) {
        let answer = self.answers.replace(&form[field].id, text, rows);
        // Who edits an answer has read it.
        answer.carried = false;
        now.clone_into(&mut answer.updated);
        now.clone_into(&mut self.updated);
    }

    /// Takes over the answers of an earlier draft of the same form, each to be confirmed, and whose they are. How old
    /// each answer is stays known; what was noted beside it stays behind. Answers how many were taken.
    pub fn carry_over(&mut self, from: &Draft) -> usize {
        self.client.clone_from(&from.client);
        self.certification_no.clone_from(&from.certification_no);
        let given = from.answers.iter().filter(|(_, answer)| answer.is_given());
        let carried = given.map(|(id, answer)| {
            let rows = answer.rows.clone();
            (id, Answer { rows, ..Answer::carried_over(&answer.text, &answer.updated) })
        });
        self.answers.extend(carried);
        self.answers.len()
    }

    /// The answer to a field with what is noted beside it, if there is any.
    #[must_use]
    pub fn answer(&self, form: &Form, field: FieldIx) -> Option<&Answer> {
        self.answers.get(&form[field].id)
    }

    /// Flags a field: what must be asked, and whom, a name in one line. An earlier flag goes, but for keys of later
    /// editions.
    pub fn flag(&mut self, form: &Form, field: FieldIx, ask: &str, what: &str, now: &str) {
        self.change_beside(form, field, now, |answer| {
            let flag = answer.flag.get_or_insert_default();
            flag.ask = text::one_line(ask);
            what.trim().clone_into(&mut flag.text);
        });
    }

    /// Takes the flag off a field.
    pub fn unflag(&mut self, form: &Form, field: FieldIx, now: &str) {
        self.change_beside(form, field, now, |answer| answer.flag = None);
    }

    /// Notes something beside a field; an empty note is none.
    pub fn set_note(&mut self, form: &Form, field: FieldIx, note: &str, now: &str) {
        self.change_beside(form, field, now, |answer| note.clone_into(&mut answer.note));
    }

    /// Calls a field done, or not done.
    pub fn set_done(&mut self, form: &Form, field: FieldIx, is_done: bool, now: &str) {
        self.change_beside(form, field, now, |answer| answer.done = is_done);
    }

    /// Confirms that an answer which was carried over still holds.
    pub fn confirm(&mut self, form: &Form, field: FieldIx, now: &str) {
        self.change_beside(form, field, now, |answer| {
            answer.carried = false;
            answer.before.clear();
        });
    }

    /// The fields whose answers were carried over and not confirmed since: those that become untrue by themselves, and the
    /// others.
    #[must_use]
    pub fn carried(&self, form: &Form) -> (Vec<FieldIx>, Vec<FieldIx>) {
        let is_carried = |field: &FieldIx| self.answer(form, *field).is_some_and(|answer| answer.carried);
        form.fields().filter(is_carried).partition(|&field| form[field].ages)
    }

    /// Confirms every answer that was carried over but those that become untrue by themselves: these are looked at one by
    /// one. Answers how many were confirmed, and how many are left.
    pub fn confirm_all(&mut self, form: &Form, now: &str) -> (usize, usize) {
        let (ageing, lasting) = self.carried(form);
        lasting.iter().for_each(|&field| self.confirm(form, field, now));
        (lasting.len(), ageing.len())
    }

    /// Accepts what a rule finds in the present answer to a field, and says why. An earlier reason for the same rule
    /// goes.
    pub fn accept(&mut self, form: &Form, field: FieldIx, rule: &str, reason: &str, now: &str) {
        self.change_beside(form, field, now, |answer| {
            answer.accepted.retain(|accepted| accepted.rule != rule);
            answer.accepted.push(Accepted {
                rule: rule.to_owned(),
                reason: reason.to_owned(),
                of: answer.said().into_owned(),
                unknown: Map::new(),
            });
        });
    }

    /// Takes back that what a rule finds in a field was accepted.
    pub fn withdraw(&mut self, form: &Form, field: FieldIx, rule: &str, now: &str) {
        self.change_beside(form, field, now, |answer| answer.accepted.retain(|accepted| accepted.rule != rule));
    }

    /// Changes what stands beside an answer. The text stays as old as it is, and what changes nothing leaves no trace.
    fn change_beside(&mut self, form: &Form, field: FieldIx, now: &str, change: impl FnOnce(&mut Answer)) {
        let id = &form[field].id;
        let before = self.answers.get(id).cloned().unwrap_or_default();
        let mut after = before.clone();
        change(&mut after);
        if after == before {
            return;
        }
        now.clone_into(&mut self.updated);
        if after == Answer::default() {
            self.answers.remove(id);
        } else {
            self.answers.insert(id.as_str(), after);
        }
    }

    /// Ids of answers whose field the form no longer has.
    pub fn no_longer_asked<'a>(&'a self, form: &'a Form) -> impl Iterator<Item = (&'a str, &'a Answer)> {
        self.answers.iter().filter(|(id, _)| form.field(id).is_none())
    }
}

fn damaged(error: &serde_json::Error) -> DraftError {
    DraftError::Damaged { line: error.line(), column: error.column(), cause: without_position(error) }
}

/// Brings a draft of an older format up to this one, format by format.
fn migrate(draft: &mut Value, from: u32) {
    /// One step for each format, from it to the next.
    const STEPS: [fn(&mut Value); FORMAT as usize] = [bare_texts_become_answers];
    for step in STEPS.iter().skip(from as usize) {
        step(draft);
    }
    draft["kisai"] = FORMAT.into();
}

/// Format 0, as scripts write it: an answer may be its bare text.
fn bare_texts_become_answers(draft: &mut Value) {
    let answers = draft.get_mut("answers").and_then(Value::as_object_mut);
    for answer in answers.into_iter().flat_map(Map::values_mut).filter(|answer| answer.is_string()) {
        let text = answer.take();
        answer["text"] = text;
    }
}

fn without_position(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let cause = text.rsplit_once(" at line ").map_or(text.as_str(), |(cause, _)| cause);
    // It may quote a whole answer.
    let end = text::floor_boundary(cause, CAUSE_BYTES);
    if end < cause.len() { format!("{}…", &cause[..end]) } else { cause.to_owned() }
}
