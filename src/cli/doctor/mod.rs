//! `kisai doctor [--json]`: what a maintainer wants to know of a machine, without any answer, title, client or name of a
//! draft.

mod page;
mod terminal;

use std::env;
use std::io::{self, IsTerminal as _};

use indexmap::IndexMap;
use serde::Serialize;

use super::arguments::JsonFlag;
use super::{CommandError, Context, Exit, LanguageBy, Output};
use crate::core::builtin;
use crate::core::draft::FORMAT;
use crate::store::survey::{self, Census, FolderState};

pub use terminal::Terminal;

/// Variables of the environment that decide about language, colour and the terminal.
const VARIABLES: [&str; 11] = [
    "TERM",
    "COLORTERM",
    "TERM_PROGRAM",
    "TMUX",
    "SSH_TTY",
    "NO_COLOR",
    "LANG",
    "LC_ALL",
    "LC_CTYPE",
    "LC_MESSAGES",
    "TZ",
];

/// Variables that only matter by being there; what they hold is the user's own.
const ONLY_WHETHER: [&str; 2] = ["TMUX", "SSH_TTY"];

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[command(flatten)]
    json: JsonFlag,
}

/// The state of the program and its surroundings, as JSON.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Report {
    kisai: &'static str,
    system: String,
    draft_format: u32,
    language: ChosenLanguage,
    colours: u32,
    /// `null` for a variable that isn't set.
    environment: IndexMap<&'static str, Option<String>>,
    terminal: terminal::State,
    folders: Vec<FolderState>,
    drafts: Census,
    forms: Vec<FormAtHand>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ChosenLanguage {
    chosen: &'static str,
    /// `--lang`, `settings.json`, the name of a variable, or `default`.
    by: &'static str,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct FormAtHand {
    id: String,
    edition: String,
    is_builtin: bool,
}

/// Prints what was found.
///
/// # Errors
/// Standard output can't be written.
pub fn run(arguments: &Arguments, report: &Report, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    if arguments.json.json {
        out.json(report)?;
    } else {
        for line in page::lines(report, &context.words) {
            out.line(&line)?;
        }
    }
    Ok(Exit::Done)
}

/// Looks at everything. `terminal` answers questions where there is one.
#[must_use]
pub fn examine(context: &Context, terminal: Option<Terminal<'_>>) -> Report {
    let drafts = context.drafts();
    let (at_hand, _) = drafts.forms().all();
    Report {
        kisai: env!("CARGO_PKG_VERSION"),
        system: format!("{} {}", env::consts::OS, env::consts::ARCH),
        draft_format: FORMAT,
        language: ChosenLanguage { chosen: context.language().code(), by: chosen_by(context.language_by) },
        // The screens use the 16 ANSI colours or none.
        colours: if context.has_colour { 16 } else { 0 },
        environment: VARIABLES.into_iter().map(|name| (name, variable(name))).collect(),
        terminal: terminal::State::new(io::stdin().is_terminal(), io::stdout().is_terminal(), terminal),
        folders: survey::folders(drafts.folders()),
        drafts: survey::census(&drafts),
        forms: at_hand
            .iter()
            .map(|folder| FormAtHand {
                id: folder.form.id.clone(),
                edition: folder.form.edition.clone(),
                is_builtin: builtin::find(&folder.form.id).is_some(),
            })
            .collect(),
    }
}

fn chosen_by(by: LanguageBy) -> &'static str {
    match by {
        LanguageBy::Flag => "--lang",
        LanguageBy::Settings => "settings.json",
        LanguageBy::Variable(name) => name,
        LanguageBy::Default => "default",
    }
}

fn variable(name: &str) -> Option<String> {
    let value = env::var_os(name)?.to_string_lossy().into_owned();
    Some(if ONLY_WHETHER.contains(&name) { "*".to_owned() } else { value })
}
