//! `kisai help [COMMAND|KEYS]`

use super::arguments::structure;
use super::localize::localize;
use super::mistakes::{names, nearest};
use super::{Command, CommandError, Context, Exit, Output};
use crate::core::notice::Notice;

/// The topic that is no command's help but the table of keys.
pub(super) const KEYS: &str = "keys";

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "COMMAND|KEYS")]
    topic: Vec<String>,
}

impl Arguments {
    /// The command that does what is asked for, if it isn't this one.
    pub(super) fn instead(&self) -> Option<Command> {
        matches!(self.topic.as_slice(), [topic] if topic.eq_ignore_ascii_case(KEYS))
            .then(|| Command::Keys(Default::default()))
    }
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let mut command = localize(structure(), &context.words);
    for topic in &arguments.topic {
        let name = topic.to_lowercase();
        let Some(inner) = command.find_subcommand(&name).cloned() else { return Err(no_topic(topic, &command)) };
        command = inner;
    }
    out.raw(&command.render_long_help().to_string())?;
    Ok(Exit::Done)
}

fn no_topic(topic: &str, command: &clap::Command) -> CommandError {
    let topics = names(command).collect::<Vec<_>>().join(", ");
    CommandError::usage(match nearest(topic, names(command)) {
        None => Notice::new("error-no-topic").with("topic", topic).with("topics", topics),
        Some(meant) => {
            Notice::new("error-no-topic-perhaps").with("topic", topic).with("suggestion", meant).with("topics", topics)
        }
    })
}
