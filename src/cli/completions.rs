//! `kisai completions SHELL`: the shell's part of completion. The script that it prints has the shell ask this program
//! for candidates, which alone knows the drafts.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap_complete::env::{Bash, EnvCompleter, Fish, Powershell, Zsh};

use super::arguments::structure;
use super::candidates::with_candidates;
use super::localize::localize;
use super::{CommandError, Context, Exit, Output};

/// Set by the script to the name of the shell that asks.
const VARIABLE: &str = "KISAI_COMPLETE";

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "bash|zsh|fish|powershell", value_parser = ["bash", "zsh", "fish", "powershell"])]
    shell: String,
}

/// The shells that we know, each with what differs between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shell {
    Bash,
    Zsh,
    Fish,
    Powershell,
}

impl Shell {
    fn from_name(name: &str) -> Option<Self> {
        match name {
            "bash" => Some(Shell::Bash),
            "zsh" => Some(Shell::Zsh),
            "fish" => Some(Shell::Fish),
            "powershell" => Some(Shell::Powershell),
            _ => None,
        }
    }

    fn completer(self) -> &'static dyn EnvCompleter {
        match self {
            Shell::Bash => &Bash,
            Shell::Zsh => &Zsh,
            Shell::Fish => &Fish,
            Shell::Powershell => &Powershell,
        }
    }

    /// A word as the person means it: two of the shells hand over what was typed, quotes and backslashes included.
    fn unquoted(self, word: &OsString) -> OsString {
        let typed = word.to_string_lossy();
        if !matches!(self, Shell::Bash | Shell::Zsh) {
            return word.clone();
        }
        // Quotes that aren't closed yet are those of the word at the cursor.
        let closed = ["", "\"", "'"].iter().find_map(|end| shlex::split(&format!("{typed}{end}")));
        match closed.as_deref() {
            Some([word]) => word.into(),
            _ => word.clone(),
        }
    }

    /// A candidate as it must stand on the command line. The other shells quote by themselves.
    pub(super) fn quoted(self, candidate: &str) -> String {
        let is_plain = |char: char| char.is_alphanumeric() || matches!(char, '-' | '_' | '.' | '/' | ':' | '=');
        if self != Shell::Powershell || candidate.chars().all(is_plain) {
            return candidate.to_owned();
        }
        format!("'{}'", candidate.replace('\'', "''"))
    }
}

/// What a shell wants to know: candidates for the last of the words.
pub(super) struct Asked {
    shell: Shell,
    /// From the program's name to the word at the cursor.
    pub words: Vec<OsString>,
}

impl Asked {
    /// Whether a shell asks, and what.
    pub(super) fn by(variable: &impl Fn(&str) -> Option<String>, arguments: &[OsString]) -> Option<Self> {
        // A shell that we don't know gets no candidates rather than a program that starts.
        let name = variable(VARIABLE).filter(|name| !name.is_empty())?;
        let Some(shell) = Shell::from_name(&name) else { return Some(Asked { shell: Shell::Fish, words: Vec::new() }) };
        let words = arguments.iter().skip_while(|word| *word != "--").skip(1);
        Some(Asked { shell, words: words.map(|word| shell.unquoted(word)).collect() })
    }

    /// The candidates as the shell reads them; nothing whatever is wrong, since nobody could read a complaint.
    pub(super) fn answer(&self, context: &Context) -> String {
        let mut command = with_candidates(structure(), self.shell, &self.words, context);
        command = localize(command, &context.words);
        let mut told = Vec::new();
        let folder = std::env::current_dir().ok();
        let words = self.words.clone();
        if words.is_empty()
            || self.shell.completer().write_complete(&mut command, words, folder.as_deref(), &mut told).is_err()
        {
            return String::new();
        }
        String::from_utf8(told).unwrap_or_default()
    }
}

pub(super) fn run(arguments: &Arguments, out: &mut Output) -> Result<Exit, CommandError> {
    let Some(shell) = Shell::from_name(&arguments.shell) else { return Ok(Exit::Usage) };
    let mut script = Vec::new();
    shell.completer().write_registration(VARIABLE, "kisai", "kisai", &program(), &mut script)?;
    let script = String::from_utf8_lossy(&script);
    // bash alone doesn't quote candidates by itself, unless they are names of files.
    out.raw(&script.replace("-o bashdefault", "-o bashdefault -o filenames"))?;
    Ok(Exit::Done)
}

/// How the shell finds this program: by its name, or by the path with which it was called.
fn program() -> String {
    let called = std::env::args_os().next().map_or_else(|| PathBuf::from("kisai"), PathBuf::from);
    let is_path = called.parent().is_some_and(|folder| folder != Path::new(""));
    let called = if is_path { std::path::absolute(&called).unwrap_or(called) } else { called };
    called.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_taken_as_they_are_meant() {
        let meant = |shell: Shell, word: &str| shell.unquoted(&word.into()).into_string().unwrap();
        assert_eq!(meant(Shell::Bash, "Order\\ Cloud"), "Order Cloud");
        assert_eq!(meant(Shell::Zsh, "'受注 2026'"), "受注 2026");
        assert_eq!(meant(Shell::Bash, "\"Order Cl"), "Order Cl");
        assert_eq!(meant(Shell::Bash, ""), "");
        assert_eq!(meant(Shell::Bash, "#1"), "#1");
        assert_eq!(meant(Shell::Fish, "a\\b"), "a\\b");
    }

    #[test]
    fn candidates_are_quoted_where_the_shell_does_not() {
        assert_eq!(Shell::Powershell.quoted("Order Cloud"), "'Order Cloud'");
        assert_eq!(Shell::Powershell.quoted("O'Hara"), "'O''Hara'");
        assert_eq!(Shell::Powershell.quoted("受注"), "受注");
        assert_eq!(Shell::Bash.quoted("Order Cloud"), "Order Cloud");
    }
}
