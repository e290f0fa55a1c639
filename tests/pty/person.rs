//! A person who fills in a form by what the screen shows.

use kisai::ui::action::{self, Action, Context};
use kisai::words::{FormFolder, Language};
use vt100::Screen;

use super::machine::Machine;
use super::terminal::{Terminal, cells, row, rows};

/// The form's part of the screen, right of the tree.
pub struct Pane<'a>(pub &'a Screen);

impl Pane<'_> {
    const LEFT: u16 = 29;
    const TITLE: u16 = 1;
    const FIRST: u16 = 2;
    /// Behind the last row of the fields, however much of the guidance is open.
    const END: u16 = 22;

    pub fn title(&self) -> String {
        row(self.0, Self::TITLE, Self::LEFT)
    }

    fn is_bold(&self, y: u16) -> bool {
        self.0.cell(y, Self::LEFT).unwrap().bold()
    }

    /// The rows of the answer at hand.
    fn answer_rows(&self) -> Vec<u16> {
        let is_gutter = |y: &u16| self.0.cell(*y, Self::LEFT).unwrap().contents() == ">" && self.is_bold(*y);
        (Self::FIRST..Self::END).filter(is_gutter).collect()
    }

    /// The prompt of the field at hand, which alone is bold, without white space.
    fn prompt(&self) -> String {
        let answer = self.answer_rows();
        let prompt = (Self::FIRST..Self::END).filter(|y| self.is_bold(*y) && !answer.contains(y));
        prompt.map(|y| without_space(&row(self.0, y, Self::LEFT))).collect()
    }

    /// What is in sight of the answer at hand, without white space.
    pub fn answer(&self) -> String {
        self.answer_rows().iter().map(|&y| without_space(&row(self.0, y, Self::LEFT + 2))).collect()
    }

    /// The row of the answer at hand in which the cursor stands, up to the cursor.
    pub fn before_cursor(&self) -> Option<String> {
        let (y, x) = self.0.cursor_position();
        let stands = !self.0.hide_cursor() && self.answer_rows().contains(&y);
        stands.then(|| cells(self.0, y, Self::LEFT + 2..x))
    }

    /// Whether a text was typed to its end: the caret stands behind its last row, and what is in sight is its end.
    pub fn ends_with(&self, text: &str) -> bool {
        let shown = self.answer();
        let is_at_end = self.answer_rows().last() == Some(&self.0.cursor_position().0)
            && self.before_cursor().is_some_and(|before| !before.is_empty() && text.ends_with(&before));
        is_at_end && without_space(text).ends_with(&shown)
    }
}

impl Pane<'_> {
    /// Whether the caret stands behind these characters.
    pub fn shows_end_of(&self, text: &str) -> bool {
        self.before_cursor()
            .is_some_and(|before| !before.is_empty() && (before.ends_with(text) || text.ends_with(&before)))
    }
}

pub fn without_space(text: &str) -> String {
    text.chars().filter(|char| !char.is_whitespace()).collect()
}

/// A person who fills in the form by what the screen shows.
pub struct Person {
    pub folder: FormFolder,
    pub terminal: Terminal,
}

impl Person {
    /// Does what a line of the menu says, on the form. The keys to the line are counted, not pressed by sight: a frame may
    /// come in two parts, between which the mark stands nowhere.
    pub fn chooses(&mut self, action: Action, line: &str) {
        self.terminal.press("F2");
        self.terminal.wait_until("the menu", |screen| rows(screen).iter().any(|row| row.contains("メニュー")));
        // What the menu leaves out where nothing conflicts, nobody else has the draft, nothing is filtered, outside
        // tables, and where the form asks for everything that is answered.
        let left_out = [Action::TakeOver, Action::CompareWithTheirs, Action::ClearFilters, Action::NoLongerAsked];
        let offered = action::of(Context::Form)
            .filter(|entry| entry.is_in_menu && !left_out.contains(&entry.action) && !entry.action.is_of_tables());
        for _ in offered.take_while(|entry| entry.action != action) {
            self.terminal.press("Down");
        }
        let marked = format!("> {line}");
        self.terminal.wait_until(line, |screen| rows(screen).iter().any(|row| row.contains(&marked)));
        self.terminal.press("Enter");
    }

    pub fn start(machine: &Machine) -> Self {
        Self::begins(machine.start(true))
    }

    /// A person whose program begins with the list of drafts.
    pub fn begins(terminal: Terminal) -> Self {
        terminal.wait_until("the list of drafts", |screen| row(screen, 3, 3) == "+ 新しい下書き");
        Person { folder: FormFolder::builtin("aspic-93").unwrap(), terminal }
    }

    /// A person whose program opens a draft at once.
    pub fn opens(terminal: Terminal) -> Self {
        let person = Person { folder: FormFolder::builtin("aspic-93").unwrap(), terminal };
        person.sees("the draft", |pane| pane.before_cursor().is_some());
        person
    }

    /// A person who opens a draft after the program was killed. What it was writing may be offered, and is put aside.
    pub fn reopens(machine: &Machine, draft: &str) -> Self {
        let mut terminal = machine.open(draft);
        let is_offered = |screen: &Screen| rows(screen).iter().any(|row| row.contains("残っていた内容"));
        let is_open = |screen: &Screen| Pane(screen).before_cursor().is_some();
        terminal.wait_until("the draft, or what was left", |screen| is_offered(screen) || is_open(screen));
        if is_offered(&terminal.screen()) {
            terminal.press("Down Enter");
        }
        Self::opens(terminal)
    }

    /// Types a text and waits until the screen shows its end.
    pub fn types(&mut self, text: &str) {
        self.terminal.type_text(text);
        self.sees(text, |pane| pane.shows_end_of(text));
    }

    pub fn sees(&self, what: &str, condition: impl Fn(&Pane<'_>) -> bool) {
        self.terminal.wait_until(what, |screen| condition(&Pane(screen)));
    }

    /// Goes to a field and makes sure that the screen asks for it.
    pub fn go_to(&mut self, field: &str, by: &str) {
        match by.strip_prefix("Find ") {
            Some(wanted) => {
                self.terminal.press("F3");
                self.terminal
                    .wait_until("the search", |screen| rows(screen).iter().any(|row| row.contains("項目を探す")));
                self.terminal.type_text(wanted);
                self.terminal.press("Enter");
            }
            None => self.terminal.press(by),
        }
        self.sees_empty(field);
    }

    /// Waits until the screen asks for a field that has no answer, and the caret stands in it.
    pub fn sees_empty(&self, id: &str) {
        let form = &self.folder.form;
        let field = form.field(id).unwrap();
        let item = form[field].item;
        let mark = self.folder.words.mark(Language::Ja, form[field].requirement);
        let prompt = without_space(&format!("[{mark}]{}", self.folder.words.prompt(Language::Ja, form, field)));
        // A long name may be cut.
        let title = format!("{}  ", form[item].no);
        self.sees(id, |pane| {
            pane.prompt().starts_with(&prompt)
                && pane.title().starts_with(&title)
                && pane.answer().is_empty()
                && pane.before_cursor().is_some()
        });
    }
}
