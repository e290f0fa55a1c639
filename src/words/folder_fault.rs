//! What can be wrong with a form's folder: where it is, what it is, what to do about it.

use crate::core::diagnosis::JsonFault;
use crate::core::lint::Fault;
use crate::core::located::Spot;
use crate::core::notice::{Notice, NoticeValue};
use crate::core::shape::ShapeFault;

/// A fault in a form's folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FolderFault {
    /// The file's name.
    pub file: String,
    /// Counted from 1; `None` where it is about the whole file.
    pub line: Option<usize>,
    /// In characters, counted from 1; `None` where only the line counts.
    pub column: Option<usize>,
    /// What is wrong.
    pub what: What,
}

/// What is wrong with a form's folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The structure.
    Json(JsonFault),
    /// A file isn't UTF-8 from here on.
    NotUtf8,
    /// A file is larger than any form's.
    TooLarge,
    /// A file is a folder, a link, a device.
    NotAFile,
    /// A file can't be read.
    Unreadable(NoticeValue),
    /// There is no `form.json`.
    NoForm,
    /// A words file of a listed language is missing.
    NoWords,
    /// An entry is no Fluent.
    Broken {
        /// In the parser's words.
        cause: String,
    },
    /// An entry is longer, or has more brackets, than Fluent's parser is given.
    Overlong,
    /// A title, prompt or option has no words.
    Missing {
        /// Message id, with `.attribute`.
        id: String,
        /// The lines to add, without the words; behind the fault's line, or at the file's beginning if it has none.
        add: Vec<String>,
    },
    /// A message or attribute is there, but empty.
    Blank {
        /// Message id, with `.attribute`.
        id: String,
    },
    /// A message stands twice.
    Twice {
        /// Message id.
        id: String,
    },
    /// Words for what the form doesn't have, or an attribute that means nothing.
    Stray {
        /// Message id, with `.attribute`.
        id: String,
    },
    /// The words name a message or a variable that isn't there.
    Unresolved {
        /// Message id, with `.attribute`.
        id: String,
    },
}

impl What {
    /// Names the fault in message ids, `fault-<id>` and `remedy-<id>`, and in JSON.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            What::Json(JsonFault::Syntax(_)) => "syntax",
            What::Json(JsonFault::Format(_)) => "format",
            What::Json(JsonFault::Shape { fault, .. }) => fault.id(),
            What::Json(JsonFault::Structure(fault)) => fault.id(),
            What::NotUtf8 => "not-utf8",
            What::TooLarge | What::Json(JsonFault::TooLarge) => "oversize",
            What::NotAFile => "not-a-file",
            What::Unreadable(_) => "unreadable",
            What::NoForm => "no-form",
            What::NoWords => "no-words",
            What::Broken { .. } => "broken",
            What::Overlong => "overlong",
            What::Missing { .. } => "missing",
            What::Blank { .. } => "blank",
            What::Twice { .. } => "twice",
            What::Stray { .. } => "stray",
            What::Unresolved { .. } => "unresolved",
        }
    }
}

impl FolderFault {
    /// A fault about a whole file.
    #[must_use]
    pub fn of_file(file: impl Into<String>, what: What) -> Self {
        FolderFault { file: file.into(), line: None, column: None, what }
    }

    /// A fault at a place in a file.
    #[must_use]
    pub fn at(file: impl Into<String>, spot: Spot, what: What) -> Self {
        FolderFault { file: file.into(), line: Some(spot.line), column: Some(spot.column), what }
    }

    /// Whether a file couldn't be read, so that more may be wrong with it.
    #[must_use]
    pub fn is_unreadable(&self) -> bool {
        use What::{NoForm, NotAFile, NotUtf8, TooLarge, Unreadable};
        matches!(self.what, NotUtf8 | TooLarge | NotAFile | Unreadable(_) | NoForm)
    }

    /// Whether other faults can be found only when this one is mended.
    #[must_use]
    pub fn hides_others(&self) -> bool {
        let is_shape_whole =
            |fault: &ShapeFault| matches!(fault, ShapeFault::UnknownKey { .. } | ShapeFault::DuplicateKey { .. });
        match &self.what {
            What::Json(JsonFault::Structure(_)) => false,
            What::Json(JsonFault::Shape { fault, .. }) => !is_shape_whole(fault),
            What::Json(_) => true,
            _ => self.is_unreadable(),
        }
    }

    /// File, line and column as editors and terminals know them: `form.json:12:5`.
    #[must_use]
    pub fn place(&self) -> String {
        let number = |number: Option<usize>| number.map(|number| format!(":{number}")).unwrap_or_default();
        format!("{}{}{}", self.file, number(self.line), number(self.column))
    }

    /// What it is about: an id, a number, a key.
    #[must_use]
    pub fn subject(&self) -> String {
        match &self.what {
            What::Json(JsonFault::Shape { fault, .. }) => match fault {
                ShapeFault::UnknownKey { key, .. }
                | ShapeFault::DuplicateKey { key }
                | ShapeFault::MissingKey { key }
                | ShapeFault::WrongType { key, .. }
                | ShapeFault::UnknownValue { key, .. }
                | ShapeFault::OutOfRange { key, .. } => key.clone(),
            },
            What::Json(JsonFault::Structure(fault)) => fault.subject(),
            What::Json(JsonFault::Format(format)) => format.to_string(),
            What::Missing { id, .. }
            | What::Blank { id }
            | What::Twice { id }
            | What::Stray { id }
            | What::Unresolved { id } => id.clone(),
            _ => String::new(),
        }
    }

    /// What is wrong, as something to tell a person.
    #[must_use]
    pub fn notice(&self) -> Notice {
        self.with_values(format!("fault-{}", self.what.id()))
    }

    /// What to do about it, as something to tell a person.
    #[must_use]
    pub fn remedy(&self) -> Notice {
        let id = match &self.what {
            What::Json(JsonFault::Syntax(slip)) => return Notice::new(format!("slip-{}", slip.id())),
            What::Json(JsonFault::Shape { fault: ShapeFault::UnknownKey { meant: Some(_), .. }, .. }) => {
                "remedy-misspelt-key".to_owned()
            }
            What::Missing { .. } if self.line.is_none() => "remedy-missing-at-start".to_owned(),
            what => format!("remedy-{}", what.id()),
        };
        self.with_values(id)
    }

    fn with_values(&self, id: String) -> Notice {
        let mut notice = Notice::new(id)
            .with("file", self.file.as_str())
            .with("line", self.line.unwrap_or_default())
            .with("subject", self.subject());
        let mut add = |name, value: NoticeValue| notice.values.push((name, value));
        match &self.what {
            What::Broken { cause } => add("cause", cause.as_str().into()),
            What::Unreadable(cause) => add("cause", cause.clone()),
            What::Missing { add: lines, .. } => add("count", lines.len().into()),
            What::Json(JsonFault::Structure(Fault::WrongFolder { folder, .. })) => {
                add("folder", folder.as_str().into());
            }
            What::Json(JsonFault::Shape { inside, fault }) => {
                add("inside", inside.as_str().into());
                match fault {
                    ShapeFault::UnknownKey { meant, keys, .. } => {
                        add("meant", meant.clone().unwrap_or_default().into());
                        add("keys", keys.join(", ").into());
                    }
                    ShapeFault::WrongType { wanted, .. } => add("wanted", NoticeValue::Message(wanted)),
                    ShapeFault::UnknownValue { value, values, .. } => {
                        add("value", value.as_str().into());
                        add("values", values.join(", ").into());
                    }
                    ShapeFault::OutOfRange { least, most, .. } => {
                        add("least", least.as_str().into());
                        add("most", most.as_str().into());
                    }
                    ShapeFault::DuplicateKey { .. } | ShapeFault::MissingKey { .. } => {}
                }
            }
            _ => {}
        }
        notice
    }
}
