//! The keys of every screen as text, from the table of actions: for `kisai keys` and the READMEs.

use super::action::{self, Action, Context};
use super::widget::canvas::width;
use crate::words::Words;

/// Columns for the names of keys.
const KEYS: usize = 30;

/// The keys of every place.
#[must_use]
pub fn lines(words: &Words) -> Vec<String> {
    lines_of(words, &Context::ALL)
}

/// One line an action, under the name of the place where it applies.
#[must_use]
pub fn lines_of(words: &Words, contexts: &[Context]) -> Vec<String> {
    let mut lines = Vec::new();
    for &context in contexts {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(words.say(&format!("context-{}", format!("{context:?}").to_lowercase())));
        for entry in action::of(context).filter(|entry| !entry.keys.is_empty()) {
            let keys: Vec<String> = entry.keys.iter().map(|chord| chord.name()).collect();
            let keys = keys.join(", ");
            let pad = " ".repeat(KEYS.saturating_sub(width(&keys)).max(2));
            lines.push(format!("  {keys}{pad}{}", words.say(&format!("action-{}", entry.action.id()))));
        }
    }
    lines
}

/// One line an action: how a command does it.
#[must_use]
pub fn commands(words: &Words) -> Vec<String> {
    let line = |action: Action| {
        let way = action.by_command();
        let command = way.command().map(|command| format!("kisai {command}"));
        let why = way.explained().map(|kind| words.say(&format!("by-command-{kind}")));
        let name = words.say(&format!("action-{}", action.id()));
        let pad = " ".repeat(KEYS.saturating_sub(width(&name)).max(2));
        format!("{name}{pad}{}", command.into_iter().chain(why).collect::<Vec<_>>().join(" "))
    };
    action::TABLE.iter().map(|entry| line(entry.action)).collect()
}
