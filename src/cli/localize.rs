//! Puts the words of `i18n/` into clap's help.

use clap::builder::StyledStr;
use clap::{Arg, Command};

use crate::words::Words;

/// The message of the program itself; arguments that a command doesn't explain are explained there.
const PROGRAM: &str = "command-kisai";

/// Gives a command, its arguments and its subcommands their help, and builds it.
pub(super) fn localize(command: Command, words: &Words) -> Command {
    let licence = words.say_with("help-licence", &[("version", env!("CARGO_PKG_VERSION").into())]);
    let mut command = with_words(command, words, PROGRAM).long_version(licence);
    // Only a command that is built knows its whole name and all of its options.
    command.build();
    with_usage(command, words)
}

/// The explanation that `--help` adds to the line of a command.
pub(super) fn examples(words: &Words, path: &[&str]) -> Option<String> {
    words.part(&message(path), "examples")
}

/// The message of a command: `command-forms-show`.
fn message(path: &[&str]) -> String {
    match path {
        [] => PROGRAM.to_owned(),
        path => format!("command-{}", path.join("-")),
    }
}

fn with_words(command: Command, words: &Words, id: &str) -> Command {
    let template = format!("{{about}}\n\n{}\n  {{usage}}\n\n{{all-args}}{{after-help}}\n", words.say("help-usage"));
    let shown = command.get_subcommands().filter(|command| !command.is_hide_set());
    let names: Vec<String> = shown.map(|command| command.get_name().to_owned()).collect();
    let arguments: Vec<String> = command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
    let about = words.say(id);
    let path = id.trim_start_matches("command-").replace('-', " ");
    let path = if id == PROGRAM { path } else { format!("kisai {path}") };
    let mut command = command
        .help_template(template)
        .subcommand_help_heading(words.say("help-commands"))
        .subcommand_value_name(words.say("help-command"))
        .after_help(words.say_with("help-more", &[("command", path.into())]));
    if let Some(explained) = words.part(id, "long") {
        command = command.long_about(format!("{about}\n\n{explained}"));
    }
    command = command.about(about);
    if let Some(examples) = words.part(id, "examples") {
        command = command.after_long_help(format!("{}\n{examples}", words.say("help-examples")));
    }
    for argument in arguments {
        command = command.mut_arg(&argument, |inner| with_help(inner, words, id, &argument));
    }
    for name in names {
        let id = if id == PROGRAM { format!("command-{name}") } else { format!("{id}-{name}") };
        command = command.mut_subcommand(name, |subcommand| with_words(subcommand, words, &id));
    }
    command
}

fn with_help(argument: Arg, words: &Words, id: &str, name: &str) -> Arg {
    let part = |name: &str| words.part(id, name).or_else(|| words.part(PROGRAM, name));
    let heading = words.say(if argument.is_positional() { "help-arguments" } else { "help-options" });
    let help = part(name).unwrap_or_default();
    let named: Option<Vec<String>> =
        argument.get_value_names().map(|names| names.iter().map(|name| placeholder(words, name.as_str())).collect());
    let mut argument = argument.help_heading(heading);
    if let Some(explained) = part(&format!("{name}-long")) {
        argument = argument.long_help(format!("{help}\n{explained}"));
    }
    argument = argument.help(help);
    if let Some(named) = named {
        argument = argument.value_names(named);
    }
    // The help names them in the person's language.
    if argument.get_action().takes_values() {
        argument = argument.hide_possible_values(true).hide_default_value(true);
    }
    argument
}

/// What stands for a value: `TEXT|-|@FILE` with each of its names in the person's language.
fn placeholder(words: &Words, name: &str) -> String {
    let translated = |part: &str| {
        let bare = part.trim_start_matches('@');
        let is_name = !bare.is_empty() && bare.chars().all(|char| char.is_ascii_uppercase());
        let named = is_name.then(|| words.find(&format!("value-{}", bare.to_lowercase()))).flatten();
        named.map_or_else(|| part.to_owned(), |named| part.replace(bare, &named))
    };
    name.split('|').map(translated).collect::<Vec<_>>().join("|")
}

/// clap's line of usage, in which it says some words of its own.
fn with_usage(mut command: Command, words: &Words) -> Command {
    let usage = command.render_usage().to_string();
    let usage = usage.trim_start_matches("Usage:").trim().replace("[OPTIONS]", &words.say("help-any-options"));
    let names: Vec<String> = command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    let mut command = command.override_usage(StyledStr::from(usage));
    for name in names {
        command = command.mut_subcommand(name, |subcommand| with_usage(subcommand, words));
    }
    command
}
