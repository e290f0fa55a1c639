//! The arguments of all commands. Their help stands in `i18n/`: `command-<name>`, with a part for each argument.

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt as _;
use std::path::PathBuf;

use clap::{Arg, ArgAction, Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};

use super::error::CommandError;
use super::localize::localize;
use super::mistakes::told;
use super::plain::plain;
use super::{
    accept, actions, check, checkpoints, completions, confirm, copy, describe, diff, doctor, done, export, fill, flag,
    forms, guide, help, host, import, keys, list, man, new, next, note, quick, rename, schema, set, settings, show,
    suggest, trash,
};
use crate::core::notice::Notice;
use crate::words::{Language, Words};

#[derive(Parser, Default)]
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
    // The next two are known here to clap and to the help; [`Early`] has read them before.
    #[arg(long, global = true, value_name = "ja|en", value_parser = ["ja", "en"])]
    pub lang: Option<String>,
    #[arg(long, global = true, value_name = "DIR")]
    pub home: Option<PathBuf>,
    #[arg(long, global = true)]
    pub no_color: bool,
}

/// How others spell `licences`.
const SPELLINGS_OF_LICENCES: [&str; 3] = ["licenses", "licence", "license"];

/// A subcommand with its arguments.
#[derive(Subcommand)]
#[allow(missing_docs)]
pub enum Command {
    New(new::Arguments),
    List(list::Arguments),
    Describe(describe::Arguments),
    Rename(rename::Arguments),
    Copy(copy::Arguments),
    Show(show::Arguments),
    Guide(guide::Arguments),
    Next(next::Arguments),
    Set(set::Arguments),
    Quick(quick::Arguments),
    Suggest(suggest::Arguments),
    Host(host::Arguments),
    Flag(flag::Arguments),
    Note(note::Arguments),
    Done(done::Arguments),
    Confirm(confirm::Arguments),
    Check(check::Arguments),
    Accept(accept::Arguments),
    Actions(actions::Arguments),
    Checkpoints(checkpoints::Arguments),
    Diff(diff::Arguments),
    Delete(trash::DeleteArguments),
    Trash(trash::Arguments),
    Export(export::Arguments),
    Import(import::Arguments),
    Fill(fill::Arguments),
    Forms(forms::Arguments),
    Schema(schema::Arguments),
    Settings(settings::Arguments),
    Keys(keys::Arguments),
    Help(help::Arguments),
    Man(man::Arguments),
    Completions(completions::Arguments),
    Doctor(doctor::Arguments),
    #[command(aliases = SPELLINGS_OF_LICENCES)]
    Licences,
    /// How `import` reads a foreign workbook: in a process of its own.
    #[command(hide = true)]
    ReadWorkbook,
}

impl Command {
    /// Whether a word names a subcommand, however it is spelled.
    pub(super) fn is_named(word: &str) -> bool {
        Command::has_subcommand(word) || SPELLINGS_OF_LICENCES.contains(&word)
    }
}

/// A flag that several commands have.
#[derive(Args, Clone, Copy)]
pub struct JsonFlag {
    #[arg(long)]
    pub(super) json: bool,
}

/// Flags of commands that put a text of a number where another one may stand.
#[derive(Args, Clone, Copy)]
pub struct BesideFlags {
    #[arg(long, requires = "number", conflicts_with = "replace")]
    insert: bool,
    #[arg(long, requires = "number")]
    replace: bool,
}

impl BesideFlags {
    /// What a field says once the text is put in: behind what is there, or in its place, which `replaces` says is no loss.
    pub(super) fn put(self, field: &str, present: &str, text: &str, replaces: bool) -> Result<String, CommandError> {
        if self.replace || replaces {
            Ok(text.to_owned())
        } else if self.insert {
            Ok(format!("{present}{text}"))
        } else {
            Err(CommandError::usage(Notice::new("error-is-answered").with("field", field).with("present", present)))
        }
    }
}

/// Flags of commands over many drafts.
#[derive(Args, Clone, Copy)]
pub struct JsonFlags {
    #[arg(long)]
    pub(super) json: bool,
    #[arg(long, conflicts_with = "json")]
    pub(super) jsonl: bool,
}

impl JsonFlags {
    /// Whether a program reads what is printed.
    pub(super) fn is_any(self) -> bool {
        self.json || self.jsonl
    }
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
        let mut words = arguments.iter().skip(1).map(OsString::as_os_str);
        while let Some(word) = words.next() {
            // A path may be no UTF-8.
            let mut parts = word.as_bytes().splitn(2, |&byte| byte == b'=');
            let flag = parts.next().unwrap_or_default();
            let mut value = || parts.next().map(OsStr::from_bytes).or_else(|| words.next());
            match flag {
                b"--" => break,
                b"--lang" => early.language = value().and_then(OsStr::to_str).and_then(Language::from_code),
                b"--home" => early.home = value().map(Into::into),
                _ => {}
            }
        }
        early
    }
}

pub(super) fn parse(words: &Words, arguments: &[OsString]) -> Result<Arguments, CommandError> {
    if let Some(arguments) = plain(arguments) {
        return Ok(arguments);
    }
    // Most command lines are right, and need none of the words of the help.
    if let Ok(matches) = structure().try_get_matches_from(arguments)
        && let Ok(arguments) = Arguments::from_arg_matches(&matches)
    {
        return Ok(arguments);
    }
    let mut command = localize(structure(), words);
    command
        .try_get_matches_from_mut(arguments)
        .and_then(|matches| Arguments::from_arg_matches(&matches))
        .map_err(|error| told(&error, &command, arguments).in_language(words.language()))
}

/// All commands and arguments, without their help.
pub(super) fn structure() -> clap::Command {
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).global(true);
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    Arguments::command().arg(help).arg(version)
}
