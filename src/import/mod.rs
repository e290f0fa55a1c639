//! A draft out of bytes: what a file holds, to which field each text belongs, and what of it goes into a draft.

pub mod columns;
pub mod csv;
pub mod error;
pub mod fitting;
pub mod found;
pub mod header;
pub mod json;
pub mod keys;
pub mod merge;
pub mod merged;
pub mod package;
pub mod rows;
pub mod tables;
pub mod template;
pub mod workbook;
pub mod xlsx;

pub use error::ImportError;
pub use fitting::Misfit;
pub use found::{Found, FoundAnswer, FoundField, Place, State, Unknown};
pub use workbook::Workbook;

use crate::words::FormFolder;

/// What kind of file bytes are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A workbook, for [`xlsx::read`] in a process of its own.
    Workbook,
    /// Anything else: see [`Contents::of_text`].
    Text,
}

/// What a file holds, before its form is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Contents {
    /// Answers by the ids of their fields.
    ById(json::ById),
    /// Tables.
    Tables(Workbook),
}

impl FileKind {
    /// The kind of a file: by what it holds, whatever it is called.
    ///
    /// # Errors
    /// Nothing is in it.
    pub fn of(bytes: &[u8]) -> Result<Self, ImportError> {
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Err(ImportError::Empty);
        }
        Ok(if package::is_workbook(bytes) { FileKind::Workbook } else { FileKind::Text })
    }
}

impl Contents {
    /// Reads JSON or a table of commas.
    ///
    /// # Errors
    /// Neither of them, or damaged.
    pub fn of_text(bytes: &[u8]) -> Result<Self, ImportError> {
        let bare = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
        if bare.starts_with(b"{") {
            let text = str::from_utf8(bare).map_err(|_| ImportError::NotText)?;
            return json::read(text).map(Contents::ById);
        }
        csv::read(bytes).map(Contents::Tables)
    }

    /// The form that the file itself names.
    #[must_use]
    pub fn form(&self) -> Option<&str> {
        match self {
            Contents::ById(file) => Some(&file.form),
            Contents::Tables(workbook) => {
                let cells = workbook.sheets.iter().flat_map(|sheet| &sheet.cells);
                cells.filter_map(|cell| cell.text.strip_prefix("kisai:")?.split(':').next()).next()
            }
        }
    }

    /// What the file says about a form.
    #[must_use]
    pub fn found(&self, folder: &FormFolder) -> Found {
        match self {
            Contents::ById(file) => Found::by_id(file, &folder.form),
            Contents::Tables(workbook) => Found::in_workbook(workbook, folder),
        }
    }
}
