//! The kinds of file that a draft is exported to.

use std::path::Path;

/// A kind of file that a draft is exported to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// [`super::ExportFile`] for other programs.
    Json,
    /// The form's printed sheet as a workbook.
    Xlsx,
    /// One page to publish.
    Html,
    /// A row for each field.
    Csv,
    /// For reviews and mail.
    Markdown,
}

impl Format {
    /// All, the one that goes to stdout first.
    pub const ALL: [Format; 5] = [Format::Json, Format::Xlsx, Format::Html, Format::Csv, Format::Markdown];

    /// The name in commands.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Format::Json => "json",
            Format::Xlsx => "xlsx",
            Format::Html => "html",
            Format::Csv => "csv",
            Format::Markdown => "md",
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
