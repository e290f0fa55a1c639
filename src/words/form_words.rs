//! The words of a form: titles, prompts, guidance and examples, in the languages that the form has.

use super::catalog::{Args, Catalog};
use super::language::Language;
use super::source::Source;
use crate::core::builtin::BuiltinForm;
use crate::core::form::{FieldIx, Form, Hosting, ItemIx, PrintColumn, Requirement, SectionIx};

/// The words of one form in all its languages.
pub struct FormWords {
    catalogs: Vec<(String, Catalog)>,
    /// Whether ids stand in the place of words.
    is_by_id: bool,
}

impl FormWords {
    /// Takes the Fluent files of a form: language code and text. The first one stands in where another lacks a word.
    #[must_use]
    pub fn new(files: impl IntoIterator<Item = (String, Source)>) -> Self {
        FormWords {
            is_by_id: false,
            catalogs: files
                .into_iter()
                .map(|(language, source)| {
                    let catalog = Catalog::new(&language, source);
                    (language, catalog)
                })
                .collect(),
        }
    }

    /// The words of a form that is part of the program, in no order of languages: it has them all.
    #[must_use]
    pub fn builtin(form: &BuiltinForm) -> Self {
        Self::new(form.words.iter().map(|&(language, source)| (language.to_owned(), source.into())))
    }

    /// Words for a form of which only ids are known: they are its labels, the files say the rest.
    #[must_use]
    pub fn by_id(files: impl IntoIterator<Item = (String, Source)>) -> Self {
        FormWords { is_by_id: true, ..Self::new(files) }
    }

    /// The words of one language, by its code.
    #[must_use]
    pub fn catalog(&self, language: &str) -> Option<&Catalog> {
        self.catalogs.iter().find(|(code, _)| code == language).map(|(_, catalog)| catalog)
    }

    /// A message or attribute in a language, else in the first language that has it.
    #[must_use]
    pub fn find(&self, language: Language, id: &str, attribute: Option<&str>, args: &Args<'_>) -> Option<String> {
        self.catalog(language.code())
            .and_then(|catalog| catalog.format(id, attribute, args))
            .or_else(|| self.catalogs.iter().find_map(|(_, catalog)| catalog.format(id, attribute, args)))
    }

    fn get(&self, language: Language, id: &str, attribute: Option<&str>) -> String {
        self.find(language, id, attribute, &[]).unwrap_or_default()
    }

    /// The form's full title.
    #[must_use]
    pub fn title(&self, language: Language) -> String {
        self.get(language, "form-title", None)
    }

    /// The form's short name, for lists.
    #[must_use]
    pub fn name(&self, language: Language) -> String {
        self.find(language, "form-name", None, &[]).unwrap_or_else(|| self.title(language))
    }

    /// A section's title.
    #[must_use]
    pub fn section(&self, language: Language, form: &Form, section: SectionIx) -> String {
        self.get(language, &format!("section-{}", form[section].id), None)
    }

    /// An item's name.
    #[must_use]
    pub fn item(&self, language: Language, form: &Form, item: ItemIx) -> String {
        if self.is_by_id {
            return form[item].id.clone();
        }
        self.get(language, &format!("item-{}", form[item].no), None)
    }

    /// The name of the category to which an item belongs.
    #[must_use]
    pub fn group(&self, language: Language, form: &Form, item: ItemIx) -> String {
        self.get(language, &format!("item-{}", form[item].no), Some("group"))
    }

    /// The unit of measure that the form prints for an item.
    #[must_use]
    pub fn unit(&self, language: Language, form: &Form, item: ItemIx) -> Option<String> {
        let unit = form[item].unit.as_ref()?;
        self.find(language, &format!("unit-{unit}"), None, &[])
    }

    /// A part of an item's guidance: `why`, `how` or `pitfall`.
    #[must_use]
    pub fn guidance(&self, language: Language, form: &Form, item: ItemIx, part: &str) -> Option<String> {
        self.find(language, &format!("item-{}", form[item].no), Some(part), &[])
    }

    /// What a field asks.
    #[must_use]
    pub fn prompt(&self, language: Language, form: &Form, field: FieldIx) -> String {
        if self.is_by_id {
            return form[field].id.clone();
        }
        self.get(language, &format!("field-{}", form[field].id), None)
    }

    /// A part of a field's guidance: `example`, `example-own` or `weak`.
    #[must_use]
    pub fn hint(&self, language: Language, form: &Form, field: FieldIx, part: &str) -> Option<String> {
        self.find(language, &format!("field-{}", form[field].id), Some(part), &[])
    }

    /// The name of a place where a service may be hosted.
    #[must_use]
    pub fn host(&self, language: Language, host: &Hosting) -> String {
        self.get(language, &format!("hosting-{}", host.id), None)
    }

    /// What holds for a field in general where the service is hosted there; `|` is where the caret goes.
    #[must_use]
    pub fn hosted_answer(&self, language: Language, form: &Form, field: FieldIx, host: &Hosting) -> Option<String> {
        let id = format!("field-{}", form[field].id);
        let args = [("cloud", self.host(language, host).into())];
        self.find(language, &id, Some(&format!("hosting-{}", host.id)), &args)
            .or_else(|| self.find(language, &id, Some("hosting-cloud"), &args).filter(|_| host.is_cloud))
    }

    /// An option of a choice, with its number where the form prints one.
    #[must_use]
    pub fn choice(&self, language: Language, form: &Form, field: FieldIx, choice: &str) -> String {
        self.get(language, &format!("field-{}", form[field].id), Some(&format!("choice-{choice}")))
    }

    /// The title of a table's column; empty where the form prints none.
    #[must_use]
    pub fn table_column(&self, language: Language, form: &Form, field: FieldIx, column: &str) -> String {
        if self.is_by_id {
            return column.to_owned();
        }
        self.get(language, &format!("field-{}", form[field].id), Some(&format!("column-{column}")))
    }

    /// What holds for the whole form: its heading and its text.
    #[must_use]
    pub fn precondition(&self, language: Language, id: &str) -> (String, String) {
        let id = format!("precondition-{id}");
        (self.get(language, &id, None), self.get(language, &id, Some("text")))
    }

    /// The mark as printed on the sheet: 必須, 必須○, 選択; empty on forms without marks.
    #[must_use]
    pub fn mark(&self, language: Language, requirement: Requirement) -> String {
        self.get(language, &format!("mark-{}", requirement.id()), None)
    }

    /// The heading of a printed column.
    #[must_use]
    pub fn column(&self, language: Language, column: &PrintColumn) -> String {
        self.get(language, &format!("print-column-{}", column.heading), None)
    }

    /// A text of the printed sheet, such as `print-title`; `None` where the form has none.
    #[must_use]
    pub fn print(&self, language: Language, part: &str, args: &Args<'_>) -> Option<String> {
        self.find(language, &format!("print-{part}"), None, args)
    }
}
