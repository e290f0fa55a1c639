//! Bytes out of a draft: the filled sheet as others want it. Nothing private (notes, flags) is ever in them; only the
//! action list says what is flagged, as that is what it is for.

pub mod actions;
mod annex;
mod annex_rows;
mod blank;
mod csv;
pub mod differences;
pub mod fill;
mod format;
mod html;
mod json;
mod labels;
mod list_sheet;
mod looks;
mod markdown;
mod pages;
mod paper;
mod remarks;
mod sheet;
mod table;
mod workbook;
mod xlsx;

use std::borrow::Cow;

use thiserror::Error;

use crate::core::draft::Draft;
use crate::core::form::{Form, SectionIx};
use crate::core::notice::Notice;
use crate::words::{FormFolder, Language};

pub use self::csv::unquoted;
pub use blank::Blanks;
pub use format::Format;
pub use json::{
    EXPORT_FORMAT, ExportFile, ExportedField, ExportedFinding, ExportedForm, ExportedItem, ExportedSection,
    NoLongerAsked,
};

/// The language of the sheet's own words. Answers stay as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SheetLanguage {
    /// One language.
    One(Language),
    /// Japanese above English.
    Both,
}

impl SheetLanguage {
    /// The language of `ja`, `en` or `both`.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        match id {
            "both" => Some(SheetLanguage::Both),
            code => Language::from_code(code).map(SheetLanguage::One),
        }
    }

    /// `ja`, `en` or `both`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            SheetLanguage::One(language) => language.code(),
            SheetLanguage::Both => "both",
        }
    }

    /// The language in which a form is handed in: the first that it lists.
    #[must_use]
    pub fn of(form: &Form) -> Self {
        let first = form.languages.iter().find_map(|code| Language::from_code(code));
        SheetLanguage::One(first.unwrap_or(Language::Ja))
    }

    /// The languages, the first one first.
    #[must_use]
    pub fn each(self) -> &'static [Language] {
        match self {
            SheetLanguage::One(Language::Ja) => &[Language::Ja],
            SheetLanguage::One(Language::En) => &[Language::En],
            SheetLanguage::Both => &Language::ALL,
        }
    }

    /// One text of the sheet in this language; of two languages one below the other's `joint`, equal ones once.
    fn text(self, joint: &str, words: impl Fn(Language) -> String) -> String {
        let mut texts: Vec<String> = self.each().iter().map(|&language| words(language)).collect();
        texts.dedup();
        texts.retain(|text| !text.is_empty());
        texts.join(joint)
    }
}

/// What is exported beside the plain deliverable, or left out of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Options {
    /// Only this section.
    pub section: Option<SectionIx>,
    /// Whether open and over-limit fields are marked: a copy to work with, not to hand in.
    pub is_working_copy: bool,
    /// Whether answers whose field the form no longer has are given too.
    pub has_no_longer_asked: bool,
}

/// What is exported.
#[derive(Clone, Copy)]
pub struct Sheet<'a> {
    /// The form with its words.
    pub folder: &'a FormFolder,
    /// The answers.
    pub draft: &'a Draft,
    /// The language of the form's own words.
    pub language: SheetLanguage,
    /// `YYYY-MM-DD`, for the document's properties.
    pub date: &'a str,
    /// What differs from the plain deliverable.
    pub options: Options,
}

impl<'a> Sheet<'a> {
    /// A plain deliverable of the whole form.
    #[must_use]
    pub fn new(folder: &'a FormFolder, draft: &'a Draft, language: SheetLanguage, date: &'a str) -> Self {
        Sheet { folder, draft, language, date, options: Options::default() }
    }

    /// The sections exported, in print order.
    fn sections(&self) -> impl Iterator<Item = SectionIx> + use<> {
        let only = self.options.section;
        self.folder.form.sections().filter(move |&section| only.is_none_or(|only| only == section))
    }

    /// Answers whose field the form no longer has, by the id of the field, if they are asked for.
    fn no_longer_asked(&self) -> impl Iterator<Item = (&'a str, Cow<'a, str>)> {
        let is_wanted = self.options.has_no_longer_asked;
        let answers = self.draft.no_longer_asked(&self.folder.form);
        answers.filter(move |(_, answer)| is_wanted && answer.is_given()).map(|(id, answer)| (id, answer.said()))
    }

    /// The same sheet in one language.
    fn in_language(&self, language: Language) -> Self {
        Sheet { language: SheetLanguage::One(language), ..*self }
    }
}

/// Why a draft can't be exported.
#[derive(Debug, Error)]
pub enum ExportError {
    /// The answers don't become JSON.
    #[error("json: {0}")]
    Json(#[from] serde_json::Error),
    /// The rows don't become CSV.
    #[error("csv: {0}")]
    Csv(#[from] ::csv::Error),
    /// The sheet breaks a rule of workbooks, such as the number of columns or the length of a heading.
    #[error("xlsx: {0}")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
    /// The draft's form isn't at hand, so that there is no sheet to fill.
    #[error("no form {0}")]
    NoForm(String),
}

impl ExportError {
    /// The error as something to tell a person.
    #[must_use]
    pub fn notice(&self) -> Notice {
        match self {
            ExportError::Json(cause) => Notice::new("error-export-json").with("cause", cause.to_string()),
            ExportError::Csv(cause) => Notice::new("error-export-csv").with("cause", cause.to_string()),
            ExportError::Xlsx(cause) => Notice::new("error-export-xlsx").with("cause", cause.to_string()),
            ExportError::NoForm(form) => Notice::new("error-export-formless").with("form", form.as_str()),
        }
    }
}

/// The bytes of a file. The same sheet always gives the same bytes.
///
/// # Errors
/// A form whose own words don't fit the format, or one that isn't at hand.
pub fn to_bytes(format: Format, sheet: &Sheet<'_>) -> Result<Vec<u8>, ExportError> {
    Blanks::default().to_bytes(format, sheet)
}

impl Blanks {
    /// As [`to_bytes`], whatever was written before.
    ///
    /// # Errors
    /// Those of [`to_bytes`].
    pub fn to_bytes(&self, format: Format, sheet: &Sheet<'_>) -> Result<Vec<u8>, ExportError> {
        if sheet.folder.is_formless && format != Format::Json {
            return Err(ExportError::NoForm(sheet.folder.form.id.clone()));
        }
        match format {
            Format::Json => json::to_bytes(sheet),
            Format::Csv => csv::to_bytes(sheet),
            Format::Markdown => Ok(markdown::to_text(sheet).into_bytes()),
            Format::Html => Ok(html::to_text(sheet).into_bytes()),
            Format::Xlsx => xlsx::to_bytes(sheet, &self.of(sheet)),
        }
    }
}
