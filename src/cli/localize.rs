//! Puts the words of `i18n/` into clap's help.

use clap::{Arg, ArgAction, Command};

use crate::words::Words;

/// Gives a command, its arguments and its subcommands their help.
pub(super) fn localize(command: Command, words: &Words) -> Command {
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).global(true);
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let command = command.arg(help).arg(version);
    with_words(command, words, "command-kisai")
}

fn with_words(command: Command, words: &Words, id: &str) -> Command {
    let template = format!("{{about}}\n\n{}\n  {{usage}}\n\n{{all-args}}{{after-help}}\n", words.say("help-usage"));
    let names: Vec<String> = command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    let arguments: Vec<(String, bool)> =
        command.get_arguments().map(|argument| (argument.get_id().to_string(), argument.is_positional())).collect();
    let mut command = command
        .about(words.say(id))
        .help_template(template)
        .subcommand_help_heading(words.say("help-commands"))
        .subcommand_value_name(words.say("help-command"));
    if let Some(examples) = words.part(id, "examples") {
        command = command.after_help(format!("{}\n{examples}", words.say("help-examples")));
    }
    for (argument, is_positional) in arguments {
        let heading = words.say(if is_positional { "help-arguments" } else { "help-options" });
        let help = words.part(id, &argument).or_else(|| words.part("command-kisai", &argument)).unwrap_or_default();
        command = command.mut_arg(argument, |argument| {
            let argument = argument.help(help).help_heading(heading);
            // The help names them in the person's language.
            if argument.get_action().takes_values() {
                argument.hide_possible_values(true).hide_default_value(true)
            } else {
                argument
            }
        });
    }
    for name in names {
        let id = if id == "command-kisai" { format!("command-{name}") } else { format!("{id}-{name}") };
        command = command.mut_subcommand(name, |subcommand| with_words(subcommand, words, &id));
    }
    command
}
