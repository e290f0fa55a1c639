//! The commands: the same program without a screen. One file a subcommand.

mod accept;
mod arguments;
mod check;
mod checkpoints;
mod diff;
mod error;
mod export;
mod forms;
mod list;
mod localize;
mod new;
mod output;
mod schema;
mod set;
mod show;
mod table;
mod trash;

use std::ffi::OsString;

use crate::store::clock::Clock;
use crate::store::settings::Settings;
use crate::store::{Drafts, Folders};
use crate::words::{Language, Words};

pub use arguments::Command;
pub use error::{CommandError, Exit};
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
    variable: impl Fn(&str) -> Option<String>,
) -> Result<Invocation, CommandError> {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    // The language of an error about the arguments is itself an argument.
    let early = arguments::Early::scan(&arguments);
    let home = early.home.or_else(|| variable("KISAI_HOME").filter(|home| !home.is_empty()).map(Into::into));
    let folders = Folders::locate(home.as_deref());
    let saved = folders.as_ref().ok().and_then(|folders| Settings::load(&folders.settings()).language);
    let language = early
        .language
        .or_else(|| saved.as_deref().and_then(Language::from_code))
        .unwrap_or_else(|| Language::from_environment(&variable));
    let words = Words::new(language);
    let arguments = arguments::parse(&words, arguments)?;
    let has_colour = !arguments.no_color && variable("NO_COLOR").is_none_or(|value| value.is_empty());
    Ok(Invocation {
        command: arguments.command,
        draft: arguments.draft,
        context: Context {
            folders: folders.map_err(|error| CommandError::of_store(&error).in_language(language))?,
            clock: Clock::new(variable("KISAI_NOW").as_deref()),
            words,
            has_colour,
        },
    })
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
        Command::Checkpoints(arguments) => checkpoints::run(arguments, context, out),
        Command::Diff(arguments) => diff::run(arguments, context, out),
        Command::Delete(arguments) => trash::delete(arguments, context, out),
        Command::Trash(arguments) => trash::run(arguments, context, out),
        Command::Export(arguments) => export::run(arguments, context, out),
        Command::Forms(arguments) => forms::run(arguments, context, out),
        Command::Schema(arguments) => schema::run(arguments, out),
        // Drawn from the screens' own table, which only main reaches.
        Command::Keys => Ok(Exit::Done),
    }
    .map_err(|error| error.in_language(context.language()))
}
