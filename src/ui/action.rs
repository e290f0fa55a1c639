//! The table of actions: every action, its keys, where it applies. Footer, F1, the F2 menu and `kisai keys` are drawn
//! from it, so none of them can lie.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// Something a person can do. Its words are the messages `action-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Action {
    Help,
    Menu,
    Find,
    FindDraft,
    NextOpen,
    Review,
    Interview,
    ActionList,
    AcceptFinding,
    Flag,
    Note,
    Done,
    Filter,
    ClearFilters,
    Export,
    NextField,
    PreviousField,
    NotApplicable,
    NextItem,
    PreviousItem,
    NextSection,
    PreviousSection,
    Guidance,
    GuidanceUp,
    GuidanceDown,
    GuidanceInFull,
    NoLongerAsked,
    BothLanguages,
    SwapLanguages,
    QuickAnswers,
    Suggestions,
    Confirm,
    ConfirmAll,
    Hosting,
    Toggle,
    SwitchLanguage,
    ChooseLanguage,
    Drafts,
    New,
    Open,
    Rename,
    Duplicate,
    Delete,
    Accept,
    Back,
    Up,
    Down,
    PageUp,
    PageDown,
    First,
    Last,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    Left,
    Right,
    WordLeft,
    WordRight,
    RowStart,
    RowEnd,
    Top,
    Bottom,
    LineBreak,
    Backspace,
    DeleteForward,
    DeleteWord,
    DeleteWordForward,
    SaveNow,
    KeepCheckpoint,
    Checkpoints,
    TakeOver,
    CompareWithTheirs,
    Differences,
    FilterDifferences,
    ExportDifferences,
    Trash,
    Import,
    TakeRight,
    ToggleAll,
    EditOutside,
    AddRow,
    RemoveRow,
    MoveRowUp,
    MoveRowDown,
    EditTable,
    Mouse,
    Quit,
}

/// Where an action applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Context {
    /// The list of drafts.
    Home,
    /// The fields of an item.
    Form,
    /// A field at a time, to read aloud to a client.
    Interview,
    /// The findings.
    Review,
    /// What is still to be done, by whom to ask.
    Actions,
    /// Format, language and target of an export.
    Export,
    /// Two drafts side by side, to choose from.
    Compare,
    /// The differences of two drafts.
    Differences,
    /// A list to choose from.
    List,
    /// A text to read.
    Page,
    /// A line to type.
    Input,
    /// A line to type with a list to choose from.
    Find,
    /// Whom to ask what about a field.
    Flag,
    /// The note beside a field.
    Note,
}

impl Context {
    /// All of them.
    pub const ALL: [Context; 14] = [
        Context::Home,
        Context::Form,
        Context::Interview,
        Context::Review,
        Context::Actions,
        Context::Export,
        Context::Compare,
        Context::Differences,
        Context::List,
        Context::Page,
        Context::Input,
        Context::Find,
        Context::Flag,
        Context::Note,
    ];
}

/// A key with its modifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chord {
    code: KeyCode,
    modifiers: KeyModifiers,
}

impl Chord {
    const fn plain(code: KeyCode) -> Self {
        Chord { code, modifiers: KeyModifiers::NONE }
    }

    const fn ctrl(char: char) -> Self {
        Chord { code: KeyCode::Char(char), modifiers: KeyModifiers::CONTROL }
    }

    const fn with(code: KeyCode, modifiers: KeyModifiers) -> Self {
        Chord { code, modifiers }
    }

    /// The name on the keyboard, the same in both languages.
    #[must_use]
    pub fn name(self) -> String {
        let mut name = String::new();
        for (modifier, prefix) in
            [(KeyModifiers::CONTROL, "Ctrl-"), (KeyModifiers::ALT, "Alt-"), (KeyModifiers::SHIFT, "Shift-")]
        {
            if self.modifiers.contains(modifier) {
                name.push_str(prefix);
            }
        }
        match self.code {
            KeyCode::Char(' ') => name.push_str("Space"),
            KeyCode::Char(char) => name.extend(char.to_uppercase()),
            KeyCode::F(number) => name.push_str(&format!("F{number}")),
            KeyCode::BackTab => name.push_str("Shift-Tab"),
            KeyCode::PageUp => name.push_str("PgUp"),
            KeyCode::PageDown => name.push_str("PgDn"),
            KeyCode::Esc => name.push_str("Esc"),
            other => name.push_str(&format!("{other:?}")),
        }
        name
    }

    /// Whether a key event is this chord. Shift alone doesn't tell Tab's way back or capital letters apart.
    fn matches(self, key: &KeyEvent) -> bool {
        let folded = |code: KeyCode| match code {
            // An IME's space is as good as the other.
            KeyCode::Char('\u{3000}') => KeyCode::Char(' '),
            KeyCode::Char(char) => KeyCode::Char(char.to_ascii_lowercase()),
            other => other,
        };
        let mut modifiers = key.modifiers & (KeyModifiers::CONTROL | KeyModifiers::ALT | KeyModifiers::SHIFT);
        if key.code == KeyCode::BackTab {
            modifiers -= KeyModifiers::SHIFT;
        }
        folded(key.code) == self.code && modifiers == self.modifiers
    }
}

/// A line of the table.
#[derive(Debug)]
pub struct Entry {
    /// What is done.
    pub action: Action,
    /// Keys that do it, the one to show first. An action without a key is reached through the menu.
    pub keys: &'static [Chord],
    /// Where it applies.
    pub contexts: &'static [Context],
    /// Whether the footer shows it, space permitting.
    pub is_in_footer: bool,
    /// Whether the menu shows it. Moving and typing need no menu.
    pub is_in_menu: bool,
}

const SCREENS: &[Context] = &[
    Context::Home,
    Context::Form,
    Context::Interview,
    Context::Review,
    Context::Actions,
    Context::Export,
    Context::Compare,
    Context::Differences,
];
const DRAFT: &[Context] = &[Context::Form, Context::Interview, Context::Review, Context::Actions, Context::Export];
/// Where a draft is worked on; the export is one step further.
const WORK: &[Context] = &[Context::Form, Context::Interview, Context::Review, Context::Actions];
/// Where the caret stands in an answer.
const FIELDS: &[Context] = &[Context::Form, Context::Interview];
const FORM: &[Context] = &[Context::Form];
const INTERVIEW: &[Context] = &[Context::Interview];
const HOME: &[Context] = &[Context::Home];
/// Where what is worked on or marked can be compared.
const COMPARABLE: &[Context] = &[Context::Home, Context::Form, Context::Interview];
const DIFFERENCES: &[Context] = &[Context::Differences];
const SCROLLING: &[Context] = &[Context::Form, Context::Interview, Context::Compare, Context::Differences];
const TEXT: &[Context] =
    &[Context::Form, Context::Interview, Context::Export, Context::Input, Context::Find, Context::Flag, Context::Note];
/// Where there is text to copy.
const COPIED: &[Context] = &[
    Context::Form,
    Context::Interview,
    Context::Export,
    Context::Page,
    Context::Input,
    Context::Find,
    Context::Flag,
    Context::Note,
];
/// Where there are lines or rows.
const ROWS: &[Context] = &[
    Context::Home,
    Context::Form,
    Context::Interview,
    Context::Review,
    Context::Actions,
    Context::Export,
    Context::Compare,
    Context::Differences,
    Context::List,
    Context::Page,
    Context::Find,
    Context::Flag,
    Context::Note,
];
/// Where lines go by in pages.
const PAGES: &[Context] = &[
    Context::Home,
    Context::Review,
    Context::Actions,
    Context::Compare,
    Context::Differences,
    Context::List,
    Context::Page,
    Context::Find,
    Context::Note,
];
/// Where there is a first line and a last one to go to, and no text to type.
const LISTED: &[Context] = &[
    Context::Home,
    Context::Review,
    Context::Actions,
    Context::Compare,
    Context::Differences,
    Context::List,
    Context::Page,
];

const SHIFT: KeyModifiers = KeyModifiers::SHIFT;
const CTRL: KeyModifiers = KeyModifiers::CONTROL;

macro_rules! entry {
    ($action:ident, $keys:expr, $contexts:expr, footer) => {
        Entry { action: Action::$action, keys: &$keys, contexts: $contexts, is_in_footer: true, is_in_menu: true }
    };
    ($action:ident, $keys:expr, $contexts:expr, menu) => {
        Entry { action: Action::$action, keys: &$keys, contexts: $contexts, is_in_footer: false, is_in_menu: true }
    };
    ($action:ident, $keys:expr, $contexts:expr, shown) => {
        Entry { action: Action::$action, keys: &$keys, contexts: $contexts, is_in_footer: true, is_in_menu: false }
    };
    ($action:ident, $keys:expr, $contexts:expr, key) => {
        Entry { action: Action::$action, keys: &$keys, contexts: $contexts, is_in_footer: false, is_in_menu: false }
    };
}

/// Every action. The order is that of the footer, the menu and the help.
#[rustfmt::skip]
pub static TABLE: &[Entry] = &[
    entry!(Open, [Chord::plain(KeyCode::Enter)], HOME, footer),
    entry!(New, [Chord::ctrl('n')], HOME, footer),
    entry!(NextField, [Chord::plain(KeyCode::Tab)], &[Context::Form, Context::Interview, Context::Export, Context::Flag], shown),
    entry!(PreviousField, [Chord::plain(KeyCode::BackTab)], &[Context::Form, Context::Interview, Context::Export, Context::Flag], key),
    entry!(NotApplicable, [Chord::ctrl('u')], INTERVIEW, footer),
    entry!(Accept, [Chord::plain(KeyCode::Enter)], &[Context::Review, Context::Actions, Context::Export, Context::Compare, Context::Differences, Context::List, Context::Input, Context::Find, Context::Flag], shown),
    entry!(Back, [Chord::plain(KeyCode::Esc)], &[Context::Interview, Context::Review, Context::Actions, Context::Export, Context::Compare, Context::Differences, Context::List, Context::Page, Context::Input, Context::Find, Context::Flag, Context::Note], shown),
    entry!(TakeRight, [Chord::plain(KeyCode::Char(' ')), Chord::plain(KeyCode::Right), Chord::plain(KeyCode::Left)], &[Context::Compare], footer),
    entry!(ToggleAll, [Chord::ctrl('a')], &[Context::Compare], footer),
    entry!(FilterDifferences, [Chord::plain(KeyCode::F(9))], DIFFERENCES, footer),
    entry!(ExportDifferences, [Chord::ctrl('e')], DIFFERENCES, footer),
    entry!(AcceptFinding, [Chord::ctrl('k')], &[Context::Review], footer),
    // What waits for the person comes first in the menu.
    entry!(TakeOver, [], FIELDS, menu),
    entry!(CompareWithTheirs, [], FIELDS, menu),
    entry!(Help, [Chord::plain(KeyCode::F(1))], SCREENS, footer),
    entry!(Menu, [Chord::plain(KeyCode::F(2))], SCREENS, shown),
    entry!(Find, [Chord::plain(KeyCode::F(3)), Chord::ctrl('f')], DRAFT, footer),
    entry!(FindDraft, [Chord::plain(KeyCode::F(3)), Chord::ctrl('f')], HOME, footer),
    entry!(NextOpen, [Chord::plain(KeyCode::F(4))], DRAFT, footer),
    entry!(Review, [Chord::plain(KeyCode::F(5))], DRAFT, footer),
    entry!(Interview, [Chord::ctrl('p')], WORK, footer),
    entry!(SwapLanguages, [Chord::ctrl('r')], INTERVIEW, footer),
    entry!(ActionList, [Chord::with(KeyCode::F(5), SHIFT)], WORK, footer),
    entry!(Export, [Chord::ctrl('e')], WORK, footer),
    entry!(SwitchLanguage, [Chord::ctrl('l')], SCREENS, footer),
    entry!(NextItem, [Chord::plain(KeyCode::PageDown)], FIELDS, footer),
    entry!(PreviousItem, [Chord::plain(KeyCode::PageUp)], FIELDS, menu),
    entry!(NextSection, [Chord::with(KeyCode::PageDown, CTRL), Chord::with(KeyCode::PageDown, KeyModifiers::ALT)], FIELDS, menu),
    entry!(PreviousSection, [Chord::with(KeyCode::PageUp, CTRL), Chord::with(KeyCode::PageUp, KeyModifiers::ALT)], FIELDS, menu),
    entry!(AddRow, [Chord::ctrl('n')], FIELDS, footer),
    entry!(RemoveRow, [Chord::ctrl('d')], FIELDS, footer),
    entry!(MoveRowUp, [Chord::with(KeyCode::Up, KeyModifiers::ALT.union(SHIFT))], FIELDS, menu),
    entry!(MoveRowDown, [Chord::with(KeyCode::Down, KeyModifiers::ALT.union(SHIFT))], FIELDS, menu),
    entry!(QuickAnswers, [Chord::ctrl('o')], FIELDS, footer),
    entry!(Suggestions, [Chord::with(KeyCode::F(4), SHIFT)], FIELDS, menu),
    entry!(Confirm, [Chord::ctrl('k')], FIELDS, menu),
    entry!(ConfirmAll, [], FIELDS, menu),
    entry!(Hosting, [], FIELDS, menu),
    entry!(Toggle, [Chord::plain(KeyCode::Right), Chord::plain(KeyCode::Left)], &[Context::List], key),
    entry!(Guidance, [Chord::ctrl('g')], FIELDS, footer),
    entry!(Flag, [Chord::plain(KeyCode::F(6))], WORK, footer),
    entry!(Note, [Chord::plain(KeyCode::F(7))], &[Context::Form, Context::Interview, Context::Review, Context::Actions, Context::Note], footer),
    entry!(Done, [Chord::plain(KeyCode::F(8))], WORK, footer),
    entry!(Filter, [Chord::plain(KeyCode::F(9))], FIELDS, footer),
    entry!(ClearFilters, [Chord::with(KeyCode::F(9), SHIFT)], FIELDS, menu),
    entry!(GuidanceUp, [Chord::with(KeyCode::Up, CTRL), Chord::with(KeyCode::Up, KeyModifiers::ALT)], SCROLLING, key),
    entry!(GuidanceDown, [Chord::with(KeyCode::Down, CTRL), Chord::with(KeyCode::Down, KeyModifiers::ALT)], SCROLLING, key),
    entry!(GuidanceInFull, [Chord::with(KeyCode::F(1), SHIFT)], FIELDS, menu),
    entry!(BothLanguages, [Chord::ctrl('t')], FORM, menu),
    entry!(NoLongerAsked, [], FIELDS, menu),
    entry!(Drafts, [Chord::ctrl('b')], DRAFT, menu),
    entry!(Rename, [Chord::ctrl('r')], HOME, footer),
    entry!(Duplicate, [Chord::ctrl('d')], HOME, footer),
    entry!(Delete, [Chord::plain(KeyCode::Delete)], HOME, footer),
    entry!(Import, [], &[Context::Home, Context::Form], menu),
    entry!(Differences, [], COMPARABLE, menu),
    entry!(Trash, [], HOME, menu),
    entry!(KeepCheckpoint, [], FIELDS, menu),
    entry!(Checkpoints, [], FIELDS, menu),
    entry!(ChooseLanguage, [], SCREENS, menu),
    entry!(Mouse, [], SCREENS, menu),
    entry!(SaveNow, [Chord::ctrl('s')], DRAFT, menu),
    entry!(Undo, [Chord::ctrl('z')], TEXT, menu),
    entry!(Redo, [Chord::ctrl('y')], TEXT, menu),
    entry!(Cut, [Chord::ctrl('x')], TEXT, menu),
    entry!(Copy, [Chord::ctrl('c')], COPIED, menu),
    entry!(Paste, [Chord::ctrl('v')], TEXT, menu),
    entry!(SelectAll, [Chord::ctrl('a')], TEXT, menu),
    entry!(EditOutside, [], FIELDS, menu),
    entry!(EditTable, [], FIELDS, menu),
    entry!(Quit, [Chord::ctrl('q')], &Context::ALL, footer),
    entry!(LineBreak, [Chord::plain(KeyCode::Enter), Chord::ctrl('j')], &[Context::Form, Context::Interview, Context::Note], key),
    entry!(Left, [Chord::plain(KeyCode::Left), Chord::with(KeyCode::Left, SHIFT)], TEXT, key),
    entry!(Right, [Chord::plain(KeyCode::Right), Chord::with(KeyCode::Right, SHIFT)], TEXT, key),
    entry!(WordLeft, [Chord::with(KeyCode::Left, CTRL), Chord::with(KeyCode::Left, CTRL.union(SHIFT))], TEXT, key),
    entry!(WordRight, [Chord::with(KeyCode::Right, CTRL), Chord::with(KeyCode::Right, CTRL.union(SHIFT))], TEXT, key),
    entry!(RowStart, [Chord::plain(KeyCode::Home), Chord::with(KeyCode::Home, SHIFT)], TEXT, key),
    entry!(RowEnd, [Chord::plain(KeyCode::End), Chord::with(KeyCode::End, SHIFT)], TEXT, key),
    entry!(Top, [Chord::with(KeyCode::Home, CTRL), Chord::with(KeyCode::Home, CTRL.union(SHIFT))], TEXT, key),
    entry!(Bottom, [Chord::with(KeyCode::End, CTRL), Chord::with(KeyCode::End, CTRL.union(SHIFT))], TEXT, key),
    entry!(Backspace, [Chord::plain(KeyCode::Backspace)], TEXT, key),
    entry!(DeleteForward, [Chord::plain(KeyCode::Delete)], TEXT, key),
    entry!(DeleteWord, [Chord::ctrl('w'), Chord::with(KeyCode::Backspace, CTRL), Chord::with(KeyCode::Backspace, KeyModifiers::ALT)], TEXT, key),
    entry!(DeleteWordForward, [Chord::with(KeyCode::Delete, CTRL)], TEXT, key),
    entry!(Up, [Chord::plain(KeyCode::Up), Chord::with(KeyCode::Up, SHIFT)], ROWS, key),
    entry!(Down, [Chord::plain(KeyCode::Down), Chord::with(KeyCode::Down, SHIFT)], ROWS, key),
    entry!(PageUp, [Chord::plain(KeyCode::PageUp)], PAGES, key),
    entry!(PageDown, [Chord::plain(KeyCode::PageDown)], PAGES, key),
    entry!(First, [Chord::plain(KeyCode::Home)], LISTED, key),
    entry!(Last, [Chord::plain(KeyCode::End)], LISTED, key),
];

impl Action {
    /// The name in message ids: `action-<id>`.
    #[must_use]
    pub fn id(self) -> String {
        let mut id = String::new();
        for char in format!("{self:?}").chars() {
            if char.is_ascii_uppercase() && !id.is_empty() {
                id.push('-');
            }
            id.push(char.to_ascii_lowercase());
        }
        id
    }

    /// Whether it changes the rows of a table: anywhere else neither the footer nor the menu offers it.
    #[must_use]
    pub fn is_of_tables(self) -> bool {
        matches!(self, Action::AddRow | Action::RemoveRow | Action::MoveRowUp | Action::MoveRowDown | Action::EditTable)
    }

    /// Whether it writes a file, leaves the draft or throws something away: such an action never lies on a key that an
    /// IME takes for itself.
    #[must_use]
    pub fn is_weighty(self) -> bool {
        matches!(
            self,
            Action::Quit
                | Action::Export
                | Action::ExportDifferences
                | Action::Delete
                | Action::Drafts
                | Action::SwitchLanguage
        )
    }
}

impl Entry {
    /// Whether the action applies in a context.
    #[must_use]
    pub fn applies(&self, context: Context) -> bool {
        self.contexts.contains(&context)
    }
}

/// What a key does in a context, and whether Shift is held to select.
#[must_use]
pub fn find(context: Context, key: &KeyEvent) -> Option<(Action, bool)> {
    TABLE
        .iter()
        .find(|entry| entry.applies(context) && entry.keys.iter().any(|chord| chord.matches(key)))
        .map(|entry| (entry.action, key.modifiers.contains(SHIFT)))
}

/// The lines of the table that apply in a context.
pub fn of(context: Context) -> impl Iterator<Item = &'static Entry> {
    TABLE.iter().filter(move |entry| entry.applies(context))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_means_two_things_in_one_place() {
        for context in Context::ALL {
            let mut seen: Vec<(String, Action)> = Vec::new();
            for entry in of(context) {
                for chord in entry.keys {
                    let name = chord.name();
                    if let Some((_, other)) = seen.iter().find(|(key, _)| *key == name) {
                        panic!("{name} is {other:?} and {:?} in {context:?}", entry.action);
                    }
                    seen.push((name, entry.action));
                }
            }
        }
    }

    #[test]
    fn weighty_actions_keep_off_the_keys_of_an_ime() {
        for entry in TABLE.iter().filter(|entry| entry.action.is_weighty()) {
            for chord in entry.keys {
                assert!(!matches!(chord.code, KeyCode::F(6..=12)), "{:?} on {}", entry.action, chord.name());
            }
        }
    }

    #[test]
    fn every_action_can_be_reached_without_ctrl_keys() {
        for entry in TABLE {
            let has_plain_key = entry.keys.iter().any(|chord| {
                !matches!(chord.code, KeyCode::Char(_)) && !chord.modifiers.contains(KeyModifiers::CONTROL)
            });
            // Moving by words and to the ends is a shortcut for what the arrows do, scrolling for the page in full.
            let is_shortcut = matches!(
                entry.action,
                Action::WordLeft
                    | Action::WordRight
                    | Action::Top
                    | Action::Bottom
                    | Action::DeleteWord
                    | Action::DeleteWordForward
                    | Action::GuidanceUp
                    | Action::GuidanceDown
            );
            assert!(has_plain_key || entry.is_in_menu || is_shortcut, "{:?}", entry.action);
        }
    }
}
