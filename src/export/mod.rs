//! Bytes out of a draft: the filled sheet as others want it. Nothing private (notes, flags) is ever in them.

mod json;
mod labels;
mod pages;
mod paper;
mod sheet;
mod table;
mod xlsx;

use std::path::Path;

use thiserror::Error;

use crate::core::draft::Draft;
use crate::core::form::Form;
use crate::core::notice::Notice;
use crate::words::{FormFolder, Language};

pub use json::{
    EXPORT_FORMAT, ExportFile, ExportedField, ExportedForm, ExportedItem, ExportedSection, NoLongerAsked, schema,
};

/// A kind of file that a draft is exported to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// [`ExportFile`] for other programs.
    Json,
    /// The form's printed sheet as a workbook.
    Xlsx,
}

impl Format {
    /// All, the one that goes to stdout first.
    pub const ALL: [Format; 2] = [Format::Json, Format::Xlsx];

    /// The name in commands.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Format::Json => "json",
            Format::Xlsx => "xlsx",
        }
    }

    /// The end of a file's name, without the dot.
    #[must_use]
    pub fn suffix(self) -> &'static str {
        self.id()
    }

    /// Whether a terminal can't show the bytes.
    #[must_use]
    pub fn is_binary(self) -> bool {
        self == Format::Xlsx
    }

    /// The format of a name in commands.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.id() == id)
    }

    /// The format that the end of a file's name asks for, in upper or lower case.
    #[must_use]
    pub fn from_suffix(path: &Path) -> Option<Self> {
        let suffix = path.extension()?.to_str()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|format| format.suffix() == suffix)
    }
}

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

    /// One text of the sheet in this language; of two languages one below the other's `joint`, equal ones once.
    fn text(self, joint: &str, words: impl Fn(Language) -> String) -> String {
        match self {
            SheetLanguage::One(language) => words(language),
            SheetLanguage::Both => {
                let mut texts = Language::ALL.map(words).to_vec();
                texts.dedup();
                texts.retain(|text| !text.is_empty());
                texts.join(joint)
            }
        }
    }
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
}

/// Why a draft can't be exported.
#[derive(Debug, Error)]
pub enum ExportError {
    /// The answers don't become JSON.
    #[error("json: {0}")]
    Json(#[from] serde_json::Error),
    /// The sheet breaks a rule of workbooks, such as the number of columns or the length of a heading.
    #[error("xlsx: {0}")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
}

impl ExportError {
    /// The error as something to tell a person.
    #[must_use]
    pub fn notice(&self) -> Notice {
        match self {
            ExportError::Json(cause) => Notice::new("error-export-json").with("cause", cause.to_string()),
            ExportError::Xlsx(cause) => Notice::new("error-export-xlsx").with("cause", cause.to_string()),
        }
    }
}

/// The bytes of a file. The same sheet always gives the same bytes.
///
/// # Errors
/// A form whose own words don't fit the format.
pub fn to_bytes(format: Format, sheet: &Sheet<'_>) -> Result<Vec<u8>, ExportError> {
    match format {
        Format::Json => json::to_bytes(sheet),
        Format::Xlsx => xlsx::to_bytes(sheet),
    }
}
