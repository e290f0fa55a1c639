//! How a command does what an action does: everything that the screens do to a draft or to the settings can be done
//! without them. A new action doesn't compile without a decision.

use super::action::Action;

/// How a command does what an action does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ByCommand {
    /// A command of its own, with the flag that does it.
    Command(&'static str),
    /// It moves on the screen, or opens and closes what lies there.
    Moving,
    /// It types or edits a text, which a command takes whole.
    Typing(&'static str),
    /// Every command does it by itself.
    Always,
}

impl ByCommand {
    /// All kinds that need words: `by-command-<id>`.
    pub const EXPLAINED: [&str; 3] = ["moving", "typing", "always"];

    /// The command, without the program's name.
    #[must_use]
    pub fn command(self) -> Option<&'static str> {
        match self {
            ByCommand::Command(command) | ByCommand::Typing(command) => Some(command),
            ByCommand::Moving | ByCommand::Always => None,
        }
    }

    /// The kind that needs words.
    #[must_use]
    pub fn explained(self) -> Option<&'static str> {
        match self {
            ByCommand::Command(_) => None,
            ByCommand::Moving => Some("moving"),
            ByCommand::Typing(_) => Some("typing"),
            ByCommand::Always => Some("always"),
        }
    }
}

impl Action {
    /// How a command does it.
    #[must_use]
    pub fn by_command(self) -> ByCommand {
        use ByCommand::{Always, Command, Moving, Typing};
        match self {
            Action::Help | Action::Menu => Command("--help"),
            Action::Open => Command("show"),
            Action::New => Command("new"),
            Action::Rename => Command("rename"),
            Action::Duplicate => Command("copy"),
            Action::Delete => Command("delete"),
            Action::Drafts => Command("list"),
            Action::NoLongerAsked => Command("export --no-longer-asked"),
            Action::NextOpen => Command("next"),
            Action::Review => Command("check"),
            Action::ActionList => Command("actions"),
            Action::AcceptFinding => Command("accept"),
            Action::Flag => Command("flag"),
            Action::Note => Command("note"),
            Action::Done => Command("done"),
            Action::Suggestions => Command("suggest"),
            Action::Confirm => Command("confirm"),
            Action::Export => Command("export"),
            Action::Guidance | Action::GuidanceInFull => Command("guide"),
            Action::BothLanguages => Command("guide --both"),
            Action::QuickAnswers | Action::NotApplicable => Command("quick"),
            Action::Hosting => Command("host"),
            Action::Toggle => Command("host --take"),
            Action::SwitchLanguage | Action::ChooseLanguage => Command("settings language"),
            Action::Mouse => Command("settings mouse"),
            Action::KeepCheckpoint => Command("checkpoints --keep"),
            Action::Checkpoints => Command("checkpoints"),
            Action::CompareWithTheirs | Action::Differences => Command("diff"),
            Action::ExportDifferences => Command("diff --output"),
            Action::ConfirmAll => Command("confirm --all"),
            Action::Import => Command("import --into"),
            Action::Trash => Command("trash"),
            Action::SaveNow => Always,
            Action::Undo
            | Action::Redo
            | Action::Cut
            | Action::Copy
            | Action::Paste
            | Action::LineBreak
            | Action::Backspace
            | Action::DeleteForward
            | Action::DeleteWord
            | Action::DeleteWordForward
            | Action::EditOutside
            | Action::AddRow
            | Action::RemoveRow
            | Action::MoveRowUp
            | Action::MoveRowDown
            | Action::EditTable
            | Action::TakeRight
            | Action::ToggleAll => Typing("set"),
            Action::Find
            | Action::FindDraft
            | Action::Filter
            | Action::ClearFilters
            | Action::FilterDifferences
            | Action::Interview
            | Action::SwapLanguages
            | Action::TakeOver
            | Action::NextField
            | Action::PreviousField
            | Action::NextItem
            | Action::PreviousItem
            | Action::NextSection
            | Action::PreviousSection
            | Action::GuidanceUp
            | Action::GuidanceDown
            | Action::Accept
            | Action::Back
            | Action::Up
            | Action::Down
            | Action::PageUp
            | Action::PageDown
            | Action::First
            | Action::Last
            | Action::SelectAll
            | Action::Left
            | Action::Right
            | Action::WordLeft
            | Action::WordRight
            | Action::RowStart
            | Action::RowEnd
            | Action::Top
            | Action::Bottom
            | Action::Quit => Moving,
        }
    }
}
