//! The arguments of all commands. Their help stands in `i18n/`: `command-<name>`, with a part for each argument.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::{ContextKind, ErrorKind};
use clap::{Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};

use super::error::CommandError;
use super::localize::localize;
use super::{accept, check, checkpoints, diff, export, forms, list, new, schema, set, show, trash};
use crate::core::notice::Notice;
use crate::words::{Language, Words};

#[derive(Parser)]
#[command(
    name = "kisai",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub command: Option<Command>,
    #[arg(value_name = "DRAFT")]
    pub draft: Option<String>,
    #[arg(long, global = true, value_name = "ja|en", value_parser = ["ja", "en"])]
    lang: Option<String>,
    #[arg(long, global = true, value_name = "DIR")]
    home: Option<PathBuf>,
    #[arg(long, global = true)]
    pub no_color: bool,
}

/// A subcommand with its arguments.
#[derive(Subcommand)]
#[allow(missing_docs)]
pub enum Command {
    New(new::Arguments),
    List(list::Arguments),
    Show(show::Arguments),
    Set(set::Arguments),
    Check(check::Arguments),
    Accept(accept::Arguments),
    Checkpoints(checkpoints::Arguments),
    Diff(diff::Arguments),
    Delete(trash::DeleteArguments),
    Trash(trash::Arguments),
    Export(export::Arguments),
    Forms(forms::Arguments),
    Schema(schema::Arguments),
    Keys,
}

/// A flag that several commands have.
#[derive(Args, Clone, Copy)]
pub struct JsonFlag {
    #[arg(long)]
    pub(super) json: bool,
}

/// What must be known before the arguments can be read.
#[derive(Default)]
pub(super) struct Early {
    pub language: Option<Language>,
    pub home: Option<PathBuf>,
}

impl Early {
    pub(super) fn scan(arguments: &[OsString]) -> Self {
        let mut early = Early::default();
        let mut words = arguments.iter().skip(1).map(|word| word.to_string_lossy());
        while let Some(word) = words.next() {
            let (flag, value) = match word.split_once('=') {
                Some((flag, value)) => (flag.to_owned(), Some(value.to_owned())),
                None => (word.into_owned(), None),
            };
            match flag.as_str() {
                "--" => break,
                "--lang" => {
                    let value = value.or_else(|| words.next().map(|word| word.into_owned()));
                    early.language = value.as_deref().and_then(Language::from_code);
                }
                "--home" => early.home = value.or_else(|| words.next().map(|word| word.into_owned())).map(Into::into),
                _ => {}
            }
        }
        early
    }
}

pub(super) fn parse(words: &Words, arguments: Vec<OsString>) -> Result<Arguments, CommandError> {
    let command = localize(Arguments::command(), words);
    command
        .try_get_matches_from(arguments)
        .and_then(|matches| Arguments::from_arg_matches(&matches))
        .map_err(|error| told(&error).in_language(words.language()))
}

/// clap's error in our words; help and version as the text that was asked for.
fn told(error: &clap::Error) -> CommandError {
    let value = |kind| {
        error.get(kind).map_or_else(String::new, |value| {
            let text = value.to_string();
            text.trim_matches('\'').to_owned()
        })
    };
    let argument = value(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => CommandError::asked_for(error.render().to_string()),
        ErrorKind::UnknownArgument => CommandError::usage(Notice::new("usage-unknown").with("argument", argument)),
        ErrorKind::InvalidSubcommand => {
            CommandError::usage(Notice::new("usage-unknown").with("argument", value(ContextKind::InvalidSubcommand)))
        }
        ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand => {
            CommandError::usage(Notice::new("usage-missing").with("argument", argument.replace('\n', " ")))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => CommandError::usage(
            Notice::new("usage-value")
                .with("argument", argument)
                .with("value", value(ContextKind::InvalidValue))
                .with("valid", value(ContextKind::ValidValue)),
        ),
        ErrorKind::ArgumentConflict => CommandError::usage(Notice::new("usage-conflict").with("argument", argument)),
        _ => {
            let text = error.render().to_string();
            let first = text.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
            CommandError::usage(Notice::new("usage-other").with("cause", first))
        }
    }
}
