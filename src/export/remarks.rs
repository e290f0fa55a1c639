//! What the program itself says on a sheet: headings, how long an answer is, what a copy to work with marks.

use jiff::civil::Date;

use super::Sheet;
use crate::core::check::{Checked, Finding, Severity};
use crate::core::form::FieldIx;
use crate::words::{Language, Words};

/// Between the languages where the words of both are given.
const JOINT: &str = "\n";

/// The program's words in the languages of a sheet.
pub struct Remarks<'a> {
    sheet: &'a Sheet<'a>,
    words: Vec<(Language, Words)>,
}

impl<'a> Remarks<'a> {
    /// The words for a sheet.
    pub fn new(sheet: &'a Sheet<'a>) -> Self {
        let words = sheet.language.each().iter().map(|&language| (language, Words::new(language))).collect();
        Remarks { sheet, words }
    }

    /// A text of the program; of two languages one below the other.
    pub fn say(&self, id: &str) -> String {
        self.join(|words| words.say(id))
    }

    /// The characters of an answer, with the form's limit where there is one.
    pub fn count(&self, field: FieldIx) -> String {
        let checked = self.checked();
        let form = &*self.sheet.folder.form;
        let used = checked.limit_used(field);
        if form[field].limit.is_none() {
            return checked.count(field).to_string();
        }
        self.join(|words| words.count(form, field, used).unwrap_or_default())
    }

    /// What breaks the form's own rules in a field; `None` where nothing does.
    pub fn of(&self, field: FieldIx) -> Option<String> {
        let (checked, folder) = (self.checked(), self.sheet.folder);
        let mut findings = checked.findings_of(field);
        findings.retain(|finding| finding.severity() == Severity::Error);
        let say = |words: &Words, finding: &Finding| match finding {
            Finding::RequiredEmpty { .. } => words.say("sheet-open"),
            Finding::OverLimit { field, count, .. } => words.count(&folder.form, *field, *count).unwrap_or_default(),
            other => words.finding(&folder.form, &folder.words, other),
        };
        let remarks: Vec<String> = findings.iter().map(|finding| self.join(|words| say(words, finding))).collect();
        (!remarks.is_empty()).then(|| remarks.join(JOINT))
    }

    /// What the rules find in a field and nobody has accepted, each with its words.
    pub fn findings(&self, field: FieldIx) -> Vec<(Finding, String)> {
        let folder = self.sheet.folder;
        let findings = self.checked().findings_of(field).into_iter();
        findings
            .map(|finding| {
                let message = self.join(|words| words.finding(&folder.form, &folder.words, &finding));
                (finding, message)
            })
            .collect()
    }

    fn checked(&self) -> Checked<'a> {
        let Sheet { folder, draft, date, .. } = *self.sheet;
        Checked::new(&folder.form, &folder.labels, draft, date.parse::<Date>().ok())
    }

    fn join(&self, say: impl Fn(&Words) -> String) -> String {
        self.sheet.language.text(JOINT, |language| {
            self.words.iter().find(|(of, _)| *of == language).map_or_else(String::new, |(_, words)| say(words))
        })
    }
}
