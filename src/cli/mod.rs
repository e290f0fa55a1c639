//! The commands: the same program without a screen. One file a subcommand.

mod accept;
mod actions;
mod arguments;
mod bulk;
mod candidates;
mod change;
mod check;
mod checkpoints;
mod completions;
mod confirm;
mod contradictions;
mod copy;
mod counts;
mod describe;
mod destination;
mod diff;
pub mod doctor;
mod done;
mod error;
mod export;
mod export_actions;
mod export_all;
pub mod fault;
mod fill;
mod fill_report;
mod filter;
mod flag;
mod form_check;
mod form_tree;
mod forms;
mod given_rows;
mod given_text;
mod guide;
mod help;
mod host;
mod import;
mod import_report;
mod keys;
mod licences;
mod list;
mod localize;
mod man;
mod mistakes;
mod named;
mod new;
mod next;
mod note;
mod output;
mod plain;
mod quick;
mod reader;
mod rename;
pub mod schema;
mod set;
mod settings;
mod show;
mod style;
mod suggest;
mod table;
mod trash;

use std::ffi::OsString;

use crate::core::notice::Notice;
use crate::store::clock::Clock;
use crate::store::settings::Settings;
use crate::store::{Drafts, Folders, StoreError};
use crate::words::{Language, Words};

pub use arguments::Command;
pub use error::{CommandError, Exit};
pub use import::read_file;
pub use output::Output;

/// What was asked on the command line, understood.
pub struct Invocation {
    /// The subcommand; the screens if there is none.
    pub command: Option<Command>,
    /// The draft with which the screens begin.
    pub draft: Option<String>,
    /// What every command needs.
    pub context: Context,
}

/// What every command needs.
pub struct Context {
    /// Where everything lives.
    pub folders: Folders,
    /// The program's words.
    pub words: Words,
    /// The time.
    pub clock: Clock,
    /// Whether colour may be used.
    pub has_colour: bool,
    /// What the language was chosen by.
    pub language_by: LanguageBy,
}

/// What a language was chosen by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LanguageBy {
    /// `--lang`.
    Flag,
    /// The saved choice.
    Settings,
    /// A variable of the environment: this one.
    Variable(&'static str),
    /// Nothing: English.
    Default,
}

impl Context {
    /// The drafts.
    #[must_use]
    pub fn drafts(&self) -> Drafts {
        Drafts::new(self.folders.clone(), self.clock.clone())
    }

    /// The language at hand.
    #[must_use]
    pub fn language(&self) -> Language {
        self.words.language()
    }
}

/// Understands the command line.
///
/// # Errors
/// Words that mean nothing, or a request for help or version, which is text for stdout and no failure.
pub fn parse(
    arguments: impl IntoIterator<Item = OsString>,
    variable: impl Fn(&str) -> Option<OsString>,
) -> Result<Invocation, CommandError> {
    let text = |name: &str| variable(name).and_then(|value| value.into_string().ok());
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let asked = completions::Asked::by(&text, &arguments);
    let arguments = asked.as_ref().map_or(arguments, |asked| asked.words.clone());
    // The language of an error about the arguments is itself an argument.
    let early = arguments::Early::scan(&arguments);
    let home = early.home.or_else(|| variable("KISAI_HOME").filter(|home| !home.is_empty()).map(Into::into));
    let folders = Folders::locate(home.as_deref());
    let (language, language_by) = language(early.language, folders.as_ref().ok(), &text);
    let context = |has_colour| {
        Ok(Context {
            folders: folders.map_err(|error| CommandError::of_store(&error).in_language(language))?,
            clock: Clock::new(text("KISAI_NOW").as_deref()).with_source_date(text("SOURCE_DATE_EPOCH").as_deref()),
            words: Words::new(language),
            has_colour,
            language_by,
        })
    };
    if let Some(asked) = asked {
        let answer = context(false).map_or_else(|_: CommandError| String::new(), |context| asked.answer(&context));
        return Err(CommandError::asked_for(answer));
    }
    let arguments = arguments::parse(&Words::new(language), &arguments)?;
    let has_colour = !arguments.no_color
        && variable("NO_COLOR").is_none_or(|value| value.is_empty())
        && variable("TERM").is_none_or(|terminal| terminal != "dumb");
    let command = match arguments.command {
        Some(Command::Help(topic)) => Some(topic.instead().unwrap_or(Command::Help(topic))),
        command => command,
    };
    Ok(Invocation { command, draft: arguments.draft, context: context(has_colour)? })
}

fn language(
    flag: Option<Language>,
    folders: Option<&Folders>,
    variable: &impl Fn(&str) -> Option<String>,
) -> (Language, LanguageBy) {
    if let Some(language) = flag {
        return (language, LanguageBy::Flag);
    }
    let saved = folders.and_then(|folders| Settings::load(&folders.settings()).language);
    if let Some(language) = saved.as_deref().and_then(Language::from_code) {
        return (language, LanguageBy::Settings);
    }
    let by = Language::deciding_variable(variable).map_or(LanguageBy::Default, LanguageBy::Variable);
    (Language::from_environment(variable), by)
}

/// The error of a draft that isn't there, with the command that was probably meant.
#[must_use]
pub fn no_such_draft(error: &StoreError, named: &str) -> CommandError {
    let command = arguments::structure();
    match (error, mistakes::nearest(named, mistakes::names(&command))) {
        (StoreError::NoDraft(_), Some(meant)) => {
            CommandError::trouble(Notice::new("error-no-draft-perhaps").with("name", named).with("suggestion", meant))
        }
        _ => CommandError::of_store(error),
    }
}

/// Carries a command out.
///
/// # Errors
/// What the person must be told; [`CommandError::exit`] says with which exit code.
pub fn run(command: &Command, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    match command {
        Command::New(arguments) => new::run(arguments, context, out),
        Command::List(arguments) => list::run(arguments, context, out),
        Command::Show(arguments) => show::run(arguments, context, out),
        Command::Set(arguments) => set::run(arguments, context, out),
        Command::Check(arguments) => check::run(arguments, context, out),
        Command::Accept(arguments) => accept::run(arguments, context, out),
        Command::Actions(arguments) => actions::run(arguments, context, out),
        Command::Confirm(arguments) => confirm::run(arguments, context, out),
        Command::Copy(arguments) => copy::run(arguments, context, out),
        Command::Describe(arguments) => describe::run(arguments, context, out),
        Command::Done(arguments) => done::run(arguments, context, out),
        Command::Flag(arguments) => flag::run(arguments, context, out),
        Command::Guide(arguments) => guide::run(arguments, context, out),
        Command::Host(arguments) => host::run(arguments, context, out),
        Command::Next(arguments) => next::run(arguments, context, out),
        Command::Note(arguments) => note::run(arguments, context, out),
        Command::Quick(arguments) => quick::run(arguments, context, out),
        Command::Rename(arguments) => rename::run(arguments, context, out),
        Command::Settings(arguments) => settings::run(arguments, context, out),
        Command::Checkpoints(arguments) => checkpoints::run(arguments, context, out),
        Command::Diff(arguments) => diff::run(arguments, context, out),
        Command::Delete(arguments) => trash::delete(arguments, context, out),
        Command::Trash(arguments) => trash::run(arguments, context, out),
        Command::Export(arguments) => export::run(arguments, context, out),
        Command::Import(arguments) => import::run(arguments, context, out),
        Command::Suggest(arguments) => suggest::run(arguments, context, out),
        Command::Fill(arguments) => fill::run(arguments, context, out),
        Command::ReadWorkbook => reader::run(out),
        Command::Forms(arguments) => forms::run(arguments, context, out),
        Command::Schema(arguments) => schema::run(arguments, out),
        Command::Help(arguments) => help::run(arguments, context, out),
        Command::Man(arguments) => man::run(arguments, context, out),
        Command::Completions(arguments) => completions::run(arguments, out),
        Command::Licences => licences::run(context, out),
        // These need the screens' own table and terminal, which only main reaches.
        Command::Keys(_) | Command::Doctor(_) => Ok(Exit::Done),
    }
    .map_err(|error| error.in_language(context.language()))
}
