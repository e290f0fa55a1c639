//! What clap says of a command line that can't be understood, in our words and with what was probably meant.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::error::CommandError;
use crate::core::notice::Notice;

/// How alike two names must be (Jaro-Winkler) for one to be a slip of the other.
const ALIKE: f64 = 0.8;

/// clap's error in our words; help and version as the text that was asked for.
pub(super) fn told(error: &clap::Error, command: &clap::Command, arguments: &[OsString]) -> CommandError {
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    ) {
        return CommandError::asked_for(error.render().to_string());
    }
    let words: Vec<String> = arguments.iter().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    let told = mistyped_command(error, command, &words).unwrap_or_else(|| notice(error));
    CommandError::usage(told).of_command(&command_at(command, &words))
}

/// The command whose name is the nearest to a word, if it is near.
pub(super) fn nearest<'a>(word: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    names
        .into_iter()
        .map(|name| (strsim::jaro_winkler(&word, name), name))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, name)| name)
}

fn notice(error: &clap::Error) -> Notice {
    let argument = value(error, ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument => unknown(argument, &value(error, ContextKind::SuggestedArg)),
        ErrorKind::InvalidSubcommand => {
            unknown(value(error, ContextKind::InvalidSubcommand), &value(error, ContextKind::SuggestedSubcommand))
        }
        ErrorKind::MissingRequiredArgument => {
            Notice::new("usage-missing").with("argument", argument.replace('\n', " "))
        }
        ErrorKind::MissingSubcommand => {
            Notice::new("usage-missing-command").with("valid", value(error, ContextKind::ValidSubcommand))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => wrong_value(error, argument),
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            Notice::new("usage-no-value").with("argument", argument)
        }
        ErrorKind::TooManyValues => {
            let value = value(error, ContextKind::InvalidValue);
            Notice::new("usage-too-many").with("argument", argument).with("value", value)
        }
        ErrorKind::ArgumentConflict => {
            let prior = value(error, ContextKind::PriorArg);
            match prior == argument {
                true => Notice::new("usage-repeated").with("argument", argument),
                false => Notice::new("usage-conflict").with("argument", argument).with("other", prior),
            }
        }
        ErrorKind::InvalidUtf8 => Notice::new("usage-not-utf8"),
        // Faults of writing the help, which we don't let clap write, and kinds that clap doesn't have yet.
        _ => {
            let text = error.render().to_string();
            let first = text.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
            Notice::new("usage-other").with("cause", first)
        }
    }
}

fn wrong_value(error: &clap::Error, argument: String) -> Notice {
    let given = value(error, ContextKind::InvalidValue);
    let valid = value(error, ContextKind::ValidValue);
    let suggested = value(error, ContextKind::SuggestedValue);
    match (given.is_empty(), valid.is_empty(), suggested.is_empty()) {
        (true, ..) => Notice::new("usage-no-value").with("argument", argument),
        (false, true, _) => Notice::new("usage-unfit-value").with("argument", argument).with("value", given),
        (false, false, true) => {
            Notice::new("usage-value").with("argument", argument).with("value", given).with("valid", valid)
        }
        (false, false, false) => Notice::new("usage-value-perhaps")
            .with("argument", argument)
            .with("value", given)
            .with("valid", valid)
            .with("suggestion", suggested),
    }
}

/// A word that means nothing, with what was probably meant.
fn unknown(argument: String, suggestion: &str) -> Notice {
    match suggestion.is_empty() {
        true => Notice::new("usage-unknown").with("argument", argument),
        false => Notice::new("usage-unknown-perhaps").with("argument", argument).with("suggestion", suggestion),
    }
}

/// `kisai chekc demo`: clap takes `chekc` as a draft and stumbles over what follows.
fn mistyped_command(error: &clap::Error, command: &clap::Command, words: &[String]) -> Option<Notice> {
    let first = words.iter().find(|word| !word.starts_with('-'))?;
    let is_about_what_follows = error.kind() == ErrorKind::UnknownArgument && command.find_subcommand(first).is_none();
    let meant = is_about_what_follows.then(|| nearest(first, names(command))).flatten()?;
    Some(unknown(first.clone(), meant))
}

/// Names of the subcommands.
pub(super) fn names(command: &clap::Command) -> impl Iterator<Item = &str> {
    command.get_subcommands().map(clap::Command::get_name)
}

/// The command as far as the words name one: `kisai forms show`.
fn command_at(command: &clap::Command, words: &[String]) -> String {
    let mut at = command;
    let mut path = at.get_name().to_owned();
    for next in words {
        if let Some(inner) = at.find_subcommand(next) {
            at = inner;
            path = format!("{path} {}", inner.get_name());
        }
    }
    path
}

fn value(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(value) => value.to_string().trim_matches('\'').to_owned(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_fingers_is_near_and_a_draft_of_another_name_is_not() {
        let near = |word: &str| nearest(word, ["check", "export", "list", "show"]);
        assert_eq!(near("chekc"), Some("check"));
        assert_eq!(near("CHECK"), Some("check"));
        assert_eq!(near("exprot"), Some("export"));
        assert_eq!(near("shwo"), Some("show"));
        assert_eq!(near("受発注クラウド"), None);
        assert_eq!(near("Order Cloud"), None);
        assert_eq!(near(""), None);
    }
}
