//! A form's folder, read: its structure, its words, and the check that both belong together.

use std::sync::Arc;

use super::catalog::Catalog;
use super::folder_fault::{FolderFault, What};
use super::form_words::FormWords;
use super::language::Language;
use super::program::Words;
use super::source::Source;
use super::word_faults;
use crate::core::builtin::{self, BuiltinForm};
use crate::core::check::{Checked, ChoiceLabels, Finding, Severity};
use crate::core::diagnosis::diagnose;
use crate::core::draft::Draft;
use crate::core::form::{Form, FormError, Requirement};
use crate::core::formless::SECTION;
use crate::core::notice::Notice;
use crate::core::order::Order as _;

/// The language and the text of a words file.
pub type WordsFile = (String, Source);

/// A form with its words: what a folder of `questions/` holds.
pub struct FormFolder {
    /// The structure.
    pub form: Arc<Form>,
    /// Titles, prompts, guidance, examples.
    pub words: Arc<FormWords>,
    /// Options of choices in all languages, for the checks.
    pub labels: ChoiceLabels,
    /// Codes of languages for which there are words that nobody sees, as the form doesn't list them.
    pub unlisted: Vec<String>,
    /// Whether it was made of a draft's answers, as the draft's own form isn't at hand.
    pub is_formless: bool,
}

impl FormFolder {
    /// A form that is part of the program.
    ///
    /// # Errors
    /// None but for a form that the project's own tests would have refused.
    pub fn builtin(id: &str) -> Option<Self> {
        let BuiltinForm { id, json, words } = builtin::find(id)?;
        let files = words.iter().map(|&(language, source)| (language.to_owned(), source.into()));
        Self::unchecked(&json.text(), files).ok().filter(|folder| folder.form.id == *id)
    }

    /// A form for a draft whose own isn't at hand: its answers with their ids.
    #[must_use]
    pub fn of_answers(draft: &Draft) -> Self {
        let title = draft.form.replace('\\', "\\\\").replace('"', "\\\"").replace(char::is_control, " ");
        let files = Language::ALL.map(|language| {
            let section = Words::new(language).say("formless-section");
            let text = format!("form-title = {{\"{title}\"}}\nsection-{SECTION} = {section}\n");
            (language.code().to_owned(), text.into())
        });
        FormFolder {
            form: Arc::new(Form::of_answers(draft)),
            words: Arc::new(FormWords::by_id(files)),
            labels: ChoiceLabels::default(),
            unlisted: Vec::new(),
            is_formless: true,
        }
    }

    /// Reads and checks the files of a form's folder: the name of the folder, `form.json`, and each language's words.
    ///
    /// # Errors
    /// Every fault that is found.
    pub fn from_texts(
        folder: &str,
        json: &str,
        files: impl IntoIterator<Item = WordsFile>,
    ) -> Result<Self, Vec<FolderFault>> {
        let files: Vec<WordsFile> = files.into_iter().collect();
        let faults = Self::faults_in(folder, Some(json), &files);
        if !faults.is_empty() {
            return Err(faults);
        }
        Self::unchecked(json, files).map_err(|_| faults)
    }

    /// Reads the files of a form's folder in which no fault was found before.
    ///
    /// # Errors
    /// No structure of a form after all.
    pub fn unchecked(json: &str, files: impl IntoIterator<Item = WordsFile>) -> Result<Self, FormError> {
        let form = Form::parse(json)?;
        let (mut files, unlisted): (Vec<_>, Vec<_>) =
            files.into_iter().partition(|(language, _)| form.languages.contains(language));
        let unlisted = unlisted.into_iter().map(|(language, _)| language).collect();
        // The form's first language stands in for words that another lacks.
        files.order_by_key(|(language, _)| form.languages.iter().position(|listed| listed == language));
        let (form, words) = (Arc::new(form), Arc::new(FormWords::new(files)));
        let labels = choice_labels(&form, &words);
        Ok(FormFolder { form, words, labels, unlisted, is_formless: false })
    }

    /// Checks the structure, and that every title, prompt and option has words in every language that the form lists;
    /// without `json` only that the words are Fluent.
    #[must_use]
    pub fn faults_in(folder: &str, json: Option<&str>, files: &[WordsFile]) -> Vec<FolderFault> {
        let mut faults = Vec::new();
        let mut form = None;
        if let Some(json) = json {
            let found = diagnose(json, folder);
            let at = |(spot, what)| FolderFault::at("form.json", spot, What::Json(what));
            faults.extend(found.faults.into_iter().map(at));
            form = found.form;
        }
        let mut files: Vec<&WordsFile> = files.iter().collect();
        files.order_by_key(|(language, _)| language);
        for (language, text) in &files {
            let file = format!("{language}.ftl");
            let catalog = Catalog::new(language, text.clone());
            match &form {
                Some(form) if form.languages.contains(language) => {
                    faults.extend(word_faults::of_form(&file, &catalog, form));
                }
                // Nobody ever sees them.
                Some(_) => {}
                None => faults.extend(word_faults::of_file(&file, &catalog)),
            }
        }
        let listed = form.iter().flat_map(|form| &form.languages);
        for language in listed.filter(|language| files.iter().all(|(own, _)| own != *language)) {
            faults.push(FolderFault::of_file(format!("{language}.ftl"), What::NoWords));
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

fn choice_labels(form: &Arc<Form>, words: &Arc<FormWords>) -> ChoiceLabels {
    let (shared_form, words) = (Arc::clone(form), Arc::clone(words));
    ChoiceLabels::new(form, move |field| {
        let form = &*shared_form;
        let of_choice = |choice: &String| {
            let mut texts: Vec<String> =
                Language::ALL.map(|language| words.choice(language, form, field, choice)).to_vec();
            texts.dedup();
            texts
        };
        form[field].choices.iter().map(of_choice).collect()
    })
}
