//! Why a file can't be read, each a thing that a person can be told.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::core::notice::Notice;

/// Why a file can't be read as answers.
#[derive(Debug, Clone, Error, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "error", rename_all = "kebab-case")]
pub enum ImportError {
    /// Nothing is in it.
    #[error("empty file")]
    Empty,
    /// A workbook of Excel 97-2003.
    #[error("old workbook")]
    OldWorkbook,
    /// A workbook with a password.
    #[error("encrypted workbook")]
    Encrypted,
    /// Not a workbook, cut off, or a part is missing.
    #[error("damaged workbook: {cause}")]
    DamagedWorkbook {
        /// In the reader's words.
        cause: String,
    },
    /// More than any form has: a file made to fill the memory.
    #[error("too large: {what:?}")]
    TooLarge {
        /// Of what there is too much.
        what: TooMuch,
    },
    /// A part's name leads out of the workbook.
    #[error("part outside: {part}")]
    PartOutside {
        /// As it stands in the file.
        part: String,
    },
    /// Neither UTF-8, UTF-16 nor Shift_JIS.
    #[error("no text")]
    NotText,
    /// JSON that is damaged, or neither an export nor a draft.
    #[error("no answers in the JSON: {cause}")]
    Json {
        /// In serde's words.
        cause: String,
    },
    /// Written by a newer program.
    #[error("newer format")]
    Newer,
}

/// Of what a file may hold too much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TooMuch {
    /// Parts of the package.
    Parts,
    /// Bytes of a part, or of all together.
    Bytes,
    /// Bytes of a part for what it takes up in the file.
    Ratio,
    /// Texts.
    Strings,
    /// Cells.
    Cells,
    /// Merged ranges.
    Merged,
    /// Characters in all cells.
    Text,
    /// Values in JSON.
    Values,
}

impl TooMuch {
    /// As it stands in messages.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            TooMuch::Parts => "parts",
            TooMuch::Bytes => "bytes",
            TooMuch::Ratio => "ratio",
            TooMuch::Strings => "strings",
            TooMuch::Cells => "cells",
            TooMuch::Merged => "merged",
            TooMuch::Text => "text",
            TooMuch::Values => "values",
        }
    }
}

impl ImportError {
    /// The error as something to tell a person; `path` is the file.
    #[must_use]
    pub fn notice(&self, path: &str) -> Notice {
        match self {
            ImportError::Empty => Notice::new("error-import-empty").with("path", path),
            ImportError::OldWorkbook => Notice::new("error-import-old").with("path", path),
            ImportError::Encrypted => Notice::new("error-import-encrypted").with("path", path),
            ImportError::DamagedWorkbook { cause } => {
                Notice::new("error-import-damaged").with("path", path).with("cause", cause.as_str())
            }
            ImportError::TooLarge { what } => Notice::new("error-import-too-large")
                .with("path", path)
                .with("what", Notice::new(format!("too-much-{}", what.id()))),
            ImportError::PartOutside { part } => {
                Notice::new("error-import-part-outside").with("path", path).with("part", part.as_str())
            }
            ImportError::NotText => Notice::new("error-import-not-text").with("path", path),
            ImportError::Json { cause } => {
                Notice::new("error-import-json").with("path", path).with("cause", cause.as_str())
            }
            ImportError::Newer => Notice::new("error-import-newer").with("path", path),
        }
    }
}
