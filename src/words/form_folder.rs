//! A form's folder, read: its structure, its words, and the check that both belong together.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::form_words::FormWords;
use super::language::Language;
use crate::core::builtin::{self, BuiltinForm};
use crate::core::check::{Checked, ChoiceLabels, Finding, Severity};
use crate::core::draft::Draft;
use crate::core::form::{Form, FormError, Requirement};
use crate::core::lint::{Fault, lint};
use crate::core::notice::Notice;

/// A form with its words: what a folder of `questions/` holds.
pub struct FormFolder {
    /// The structure.
    pub form: Arc<Form>,
    /// Titles, prompts, guidance, examples.
    pub words: FormWords,
    /// Options of choices in all languages, for the checks.
    pub labels: ChoiceLabels,
}

/// Why a folder is no form.
#[derive(Debug, PartialEq, Eq)]
pub enum FolderFault {
    /// `form.json` can't be read.
    Unreadable(FormError),
    /// The structure has a fault.
    Structure(Fault),
    /// A words file of a listed language is missing.
    NoWords {
        /// Language code.
        language: String,
    },
    /// A words file has an entry that is no Fluent.
    Broken {
        /// Language code.
        language: String,
        /// Counted from 1.
        line: usize,
        /// In the parser's words.
        cause: String,
    },
    /// A title, prompt or option has no words.
    Missing {
        /// Language code.
        language: String,
        /// Message id, with `.attribute`.
        id: String,
    },
    /// Words for a section, item or field that the form doesn't have.
    Stray {
        /// Language code.
        language: String,
        /// Message id.
        id: String,
    },
}

impl FormFolder {
    /// A form that is part of the program.
    ///
    /// # Errors
    /// None but for a form that the project's own tests would have refused.
    pub fn builtin(id: &str) -> Option<Self> {
        let BuiltinForm { id, json, words } = builtin::find(id)?;
        let files = words.iter().map(|&(language, source)| (language.to_owned(), Cow::Borrowed(source)));
        Self::unchecked(json, files).ok().filter(|folder| folder.form.id == *id)
    }

    /// Reads and checks the files of a form's folder: the name of the folder, `form.json`, and each language's words.
    ///
    /// # Errors
    /// Every fault that is found.
    pub fn from_texts(
        folder: &str,
        json: &str,
        files: impl IntoIterator<Item = (String, Cow<'static, str>)>,
    ) -> Result<Self, Vec<FolderFault>> {
        let read = Self::unchecked(json, files).map_err(|error| vec![FolderFault::Unreadable(error)])?;
        let faults = read.faults(folder);
        if faults.is_empty() { Ok(read) } else { Err(faults) }
    }

    fn unchecked(json: &str, files: impl IntoIterator<Item = (String, Cow<'static, str>)>) -> Result<Self, FormError> {
        let form = Form::parse(json)?;
        let mut files: Vec<_> = files.into_iter().collect();
        // The form's first language stands in for words that another lacks.
        files.sort_by_key(|(language, _)| form.languages.iter().position(|listed| listed == language));
        let words = FormWords::new(files);
        let labels = choice_labels(&form, &words);
        Ok(FormFolder { form: Arc::new(form), words, labels })
    }

    /// Checks the structure, and that every title, prompt and option has words in every language that the form lists.
    #[must_use]
    pub fn faults(&self, folder: &str) -> Vec<FolderFault> {
        let mut faults: Vec<_> = lint(&self.form, folder).into_iter().map(FolderFault::Structure).collect();
        for language in &self.form.languages {
            let Some(catalog) = self.words.catalog(language) else {
                faults.push(FolderFault::NoWords { language: language.clone() });
                continue;
            };
            if let Err(broken) = catalog.validate() {
                faults.extend(broken.into_iter().map(|broken| FolderFault::Broken {
                    language: language.clone(),
                    line: broken.line,
                    cause: broken.cause,
                }));
            }
            let needed = needed_words(&self.form);
            for (id, attribute) in &needed {
                let text = catalog.format(id, attribute.as_deref(), &[]);
                // A table may be printed with a column that has no title.
                let may_be_empty = attribute.as_ref().is_some_and(|attribute| attribute.starts_with(COLUMN));
                if text.is_none_or(|text| text.trim().is_empty() && !may_be_empty) {
                    let id = attribute.as_ref().map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"));
                    faults.push(FolderFault::Missing { language: language.clone(), id });
                }
            }
            let mut stray: Vec<&str> = catalog
                .ids()
                .filter(|id| ["section-", "item-", "field-"].iter().any(|prefix| id.starts_with(prefix)))
                .filter(|id| !needed.iter().any(|(needed, _)| needed == id))
                .collect();
            stray.sort_unstable();
            faults.extend(
                stray.into_iter().map(|id| FolderFault::Stray { language: language.clone(), id: id.to_owned() }),
            );
        }
        faults
    }
}

/// The parts of an item's guidance.
pub const ITEM_PARTS: [&str; 3] = ["why", "how", "pitfall"];

/// A part of the guidance that a form could have and hasn't.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingGuidance {
    /// Language code.
    pub language: String,
    /// Message id with `.attribute`.
    pub id: String,
    /// Whether the text is there, but the same as in the form's first language.
    pub is_untranslated: bool,
}

impl FormFolder {
    /// What the guidance lacks: for each item why, how and pitfall, for each field an example, for each field in which a
    /// level is considered also what isn't enough. A form can do without; the built-in ones don't.
    #[must_use]
    pub fn missing_guidance(&self) -> Vec<MissingGuidance> {
        let mut wanted: Vec<(String, &str)> = Vec::new();
        for item in self.form.items() {
            wanted.extend(ITEM_PARTS.map(|part| (format!("item-{}", self.form[item].no), part)));
        }
        for field in self.form.fields() {
            let id = format!("field-{}", self.form[field].id);
            if self.form[field].requirement == Requirement::RequiredLevel {
                wanted.push((id.clone(), "weak"));
            }
            wanted.push((id, "example"));
        }
        let text = |language: &str, id: &str, part| {
            self.words.catalog(language).and_then(|catalog| catalog.format(id, Some(part), &[])).unwrap_or_default()
        };
        let mut missing = Vec::new();
        for (nth, language) in self.form.languages.iter().enumerate() {
            for (id, part) in &wanted {
                let own = text(language, id, part);
                // An example, such as a number, may be the same in every language.
                let is_untranslated = nth > 0 && *part != "example" && own == text(&self.form.languages[0], id, part);
                if own.trim().is_empty() || is_untranslated {
                    missing.push(MissingGuidance {
                        language: language.clone(),
                        id: format!("{id}.{part}"),
                        is_untranslated: !own.trim().is_empty(),
                    });
                }
            }
        }
        missing
    }
}

impl FormFolder {
    /// The form's own examples as a draft in a language.
    #[must_use]
    pub fn examples(&self, language: Language) -> Draft {
        let mut draft = Draft::new(&self.form, "", "");
        for field in self.form.fields() {
            if let Some(example) = self.words.hint(language, &self.form, field, "example") {
                draft.set_text(&self.form, field, &example, "");
            }
        }
        draft
    }

    /// What the rules find wrong in the form's own examples: they must keep its limits and fit its options.
    #[must_use]
    pub fn errors_in_examples(&self, language: Language) -> Vec<Finding> {
        let draft = self.examples(language);
        let mut findings = Checked::new(&self.form, &self.labels, &draft, None).findings();
        // A missing example is told apart from a wrong one.
        findings.retain(|finding| {
            finding.severity() == Severity::Error && !matches!(finding, Finding::RequiredEmpty { .. })
        });
        findings
    }
}

impl MissingGuidance {
    /// As advice to who writes the form.
    #[must_use]
    pub fn notice(&self) -> Notice {
        let id = if self.is_untranslated { "advice-untranslated" } else { "advice-no-guidance" };
        Notice::new(id).with("file", format!("{}.ftl", self.language)).with("id", self.id.as_str())
    }
}

/// How the attributes with the titles of a table's columns begin.
const COLUMN: &str = "column-";

/// Message ids and attributes without which a form can't be shown.
fn needed_words(form: &Form) -> Vec<(String, Option<String>)> {
    let mut needed = vec![("form-title".to_owned(), None)];
    needed.extend(form.sections().map(|section| (format!("section-{}", form[section].id), None)));
    needed.extend(form.items().map(|item| (format!("item-{}", form[item].no), None)));
    for field in form.fields() {
        let id = format!("field-{}", form[field].id);
        needed.extend(form[field].choices.iter().map(|choice| (id.clone(), Some(format!("choice-{choice}")))));
        needed.extend(form[field].columns.iter().map(|column| (id.clone(), Some(format!("{COLUMN}{}", column.id)))));
        needed.push((id, None));
    }
    let units: BTreeSet<&String> = form.items().filter_map(|item| form[item].unit.as_ref()).collect();
    needed.extend(units.into_iter().map(|unit| (format!("unit-{unit}"), None)));
    for precondition in &form.preconditions {
        let id = format!("precondition-{precondition}");
        needed.extend([(id.clone(), None), (id, Some("text".to_owned()))]);
    }
    needed.extend(form.hosting.iter().map(|host| (format!("hosting-{}", host.id), None)));
    // A value that a rule holds against an answer is told with its source.
    needed.extend(
        form.reference_values
            .iter()
            .map(|values| (format!("field-{}", values.field), Some("reference-source".to_owned()))),
    );
    needed.extend(form.print.columns.iter().map(|column| (format!("print-column-{}", column.heading), None)));
    needed
}

fn choice_labels(form: &Form, words: &FormWords) -> ChoiceLabels {
    let mut labels = ChoiceLabels::default();
    for field in form.fields().filter(|&field| !form[field].choices.is_empty()) {
        let of_choice = |choice: &String| {
            let mut texts: Vec<String> =
                Language::ALL.map(|language| words.choice(language, form, field, choice)).to_vec();
            texts.dedup();
            texts
        };
        labels.insert(field, form[field].choices.iter().map(of_choice).collect());
    }
    labels
}

impl FolderFault {
    /// The fault as something to tell a person: where it is, what is wrong, what to do.
    #[must_use]
    pub fn notice(&self) -> Notice {
        let words_file = |id: &'static str, language: &str| Notice::new(id).with("file", format!("{language}.ftl"));
        match self {
            FolderFault::Unreadable(FormError::Syntax { line, column, place, cause }) => Notice::new("fault-syntax")
                .with("line", *line)
                .with("column", *column)
                .with("place", place.as_str())
                .with("cause", cause.as_str()),
            FolderFault::Unreadable(FormError::Format(format)) => Notice::new("fault-format").with("format", *format),
            FolderFault::Structure(Fault::WrongFolder { id, folder }) => {
                Notice::new("fault-wrong-folder").with("subject", id.as_str()).with("folder", folder.as_str())
            }
            FolderFault::Structure(fault) => {
                Notice::new(format!("fault-{}", fault.id())).with("subject", fault.subject())
            }
            FolderFault::NoWords { language } => words_file("fault-no-words", language),
            FolderFault::Broken { language, line, cause } => {
                words_file("fault-broken", language).with("line", *line).with("cause", cause.as_str())
            }
            FolderFault::Missing { language, id } => words_file("fault-missing", language).with("id", id.as_str()),
            FolderFault::Stray { language, id } => words_file("fault-stray", language).with("id", id.as_str()),
        }
    }
}
