//! How commands end: exit codes, and what the person is told.

use std::process::ExitCode;

use thiserror::Error;

use crate::core::notice::Notice;
use crate::export::ExportError;
use crate::store::StoreError;
use crate::words::{Language, Words};

/// How the program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done,
    /// There are findings of severity error, and the command was to say so.
    Findings,
    /// The command line can't be understood.
    Usage,
    /// Something can't be read or written.
    Trouble,
    /// A fault of ours.
    Fault,
}

impl Exit {
    /// What the system is told.
    pub(super) fn code(self) -> u8 {
        match self {
            Exit::Done => 0,
            Exit::Findings => 1,
            Exit::Usage => 2,
            Exit::Trouble => 3,
            Exit::Fault => 70,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit.code())
    }
}

/// Why a command ends early.
#[derive(Debug, Error)]
#[error("{what:?}")]
pub struct CommandError {
    what: What,
    language: Language,
    /// The command whose help tells more: `kisai set`.
    command: String,
}

#[derive(Debug)]
enum What {
    Told {
        notice: Notice,
        /// What is said below, each with its line in a file.
        details: Vec<(Option<u64>, Notice)>,
        exit: Exit,
    },
    /// Help or version.
    AskedFor(String),
    /// Nobody reads our output any more.
    NotRead,
}

impl CommandError {
    fn new(what: What) -> Self {
        CommandError { what, language: Language::En, command: "kisai".to_owned() }
    }

    /// The command line can't be understood.
    #[must_use]
    pub fn usage(notice: Notice) -> Self {
        Self::new(What::Told { notice, details: Vec::new(), exit: Exit::Usage })
    }

    /// Something can't be read or written.
    #[must_use]
    pub fn trouble(notice: Notice) -> Self {
        Self::new(What::Told { notice, details: Vec::new(), exit: Exit::Trouble })
    }

    /// Something that was given has faults: all of them, each with its line where it has one. The message `id` says how
    /// many there are.
    #[must_use]
    pub fn faults(id: &'static str, faults: Vec<(Option<u64>, Notice)>) -> Self {
        let notice = Notice { id: id.into(), values: vec![("count", faults.len().into())] };
        Self::new(What::Told { notice, details: faults, exit: Exit::Usage })
    }

    /// The text that the person asked for.
    #[must_use]
    pub fn asked_for(text: String) -> Self {
        Self::new(What::AskedFor(text))
    }

    /// An error of the disk.
    #[must_use]
    pub fn of_store(error: &StoreError) -> Self {
        match error {
            StoreError::EmptyName => Self::usage(error.notice()),
            _ => Self::trouble(error.notice()),
        }
    }

    /// The error in the person's language.
    #[must_use]
    pub fn in_language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// The error of a command whose help tells more.
    #[must_use]
    pub fn of_command(mut self, command: &str) -> Self {
        command.clone_into(&mut self.command);
        self
    }

    /// The person's language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The exit code.
    #[must_use]
    pub fn exit(&self) -> Exit {
        match &self.what {
            What::Told { exit, .. } => *exit,
            What::AskedFor(_) | What::NotRead => Exit::Done,
        }
    }

    /// What to print on stdout.
    #[must_use]
    pub fn wanted(&self) -> Option<&str> {
        match &self.what {
            What::AskedFor(text) => Some(text),
            _ => None,
        }
    }

    /// What to print on stderr.
    #[must_use]
    pub fn message(&self) -> Option<String> {
        let words = Words::new(self.language);
        let (notice, details, exit) = match &self.what {
            What::Told { notice, details, exit } => (notice, details, exit),
            What::AskedFor(_) | What::NotRead => return None,
        };
        let mut text = words.say_with("error-line", &[("message", words.tell(notice).into())]);
        for (line, notice) in details {
            let told = words.tell(notice);
            let told = match line {
                Some(line) => words.say_with("error-at-line", &[("line", (*line).into()), ("message", told.into())]),
                None => told,
            };
            text.push_str(&format!("\n  {told}"));
        }
        if *exit == Exit::Usage && details.is_empty() {
            text.push('\n');
            text.push_str(&words.say_with("usage-hint", &[("command", self.command.as_str().into())]));
        }
        Some(text)
    }
}

impl From<StoreError> for CommandError {
    fn from(error: StoreError) -> Self {
        Self::of_store(&error)
    }
}

impl From<ExportError> for CommandError {
    fn from(error: ExportError) -> Self {
        Self::new(What::Told { notice: error.notice(), details: Vec::new(), exit: Exit::Fault })
    }
}

impl From<std::io::Error> for CommandError {
    /// Of writing to stdout.
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::BrokenPipe {
            return Self::new(What::NotRead);
        }
        Self::trouble(Notice::new("error-stdout").with("cause", crate::store::error::io_cause(&error)))
    }
}
