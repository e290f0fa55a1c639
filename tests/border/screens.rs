//! Hostile texts on every screen, and typed and pasted into fields: the bytes of the pseudo-terminal.

use std::fs;

use super::corpus;
use super::leaving::Way;
use super::machine::{chunks, lines, machine};
use super::ways::{MARK, shown};
use crate::pty::machine::Machine;
use crate::pty::person::{Pane, Person};
use crate::pty::terminal::{Terminal, rows};

/// Presses a key that changes the screen.
fn turn(terminal: &mut Terminal, key: &str) {
    let before = terminal.screen().contents();
    terminal.press(key);
    terminal.wait_until(key, |screen| screen.contents() != before);
}

/// Chooses an action from the menu by its words.
fn by_menu(terminal: &mut Terminal, words: &str) {
    turn(terminal, "F2");
    let is_at = |terminal: &Terminal| rows(&terminal.screen()).iter().any(|row| row.contains(&format!("> {words}")));
    while !is_at(terminal) {
        turn(terminal, "Down");
    }
    turn(terminal, "Enter");
}

fn ends(mut terminal: Terminal, what: &str) {
    terminal.press("Ctrl-Q");
    assert!(terminal.wait_for_end().success(), "{what}");
    assert!(shown(&terminal, Way::Screen, &[what]).contains(MARK), "{what}");
}

#[test]
fn no_screen_steers_the_terminal_and_the_file_stays_as_it_is() {
    let machine = machine();
    let draft = fs::read(machine.draft("demo")).unwrap();

    let mut terminal = machine.start(true);
    terminal.wait_until("the list of drafts", |screen| screen.contents().contains("新しい下書き"));
    for _ in 1..chunks().len() {
        turn(&mut terminal, "PgDn");
    }
    ends(terminal, "the list");

    let mut terminal = Person::opens(machine.open("demo")).terminal;
    for _ in 1..93 {
        turn(&mut terminal, "PgDn");
    }
    for (keys, name) in [("F6", "the flag"), ("F7", "the note")] {
        turn(&mut terminal, keys);
        assert!(terminal.screen().contents().contains(MARK), "{name}");
        turn(&mut terminal, "Esc");
    }
    turn(&mut terminal, "F3");
    terminal.type_text("PWNED");
    terminal.wait_until("what was found", |screen| screen.contents().matches("PWNED").count() > 3);
    turn(&mut terminal, "Esc");
    by_menu(&mut terminal, "今の様式にない欄の答え");
    turn(&mut terminal, "Esc");
    for screen in ["F5", "Shift-F5"] {
        turn(&mut terminal, screen);
        turn(&mut terminal, "PgDn");
        turn(&mut terminal, "Esc");
    }
    turn(&mut terminal, "Ctrl-E");
    turn(&mut terminal, "Esc");
    ends(terminal, "the form");
    assert!(fs::read(machine.draft("demo")).unwrap() == draft);

    let mut terminal = Person::opens(machine.open("other")).terminal;
    by_menu(&mut terminal, "控えの一覧");
    turn(&mut terminal, "Enter");
    ends(terminal, "checkpoints");

    let mut terminal = Person::opens(machine.open("worded")).terminal;
    for _ in 1..chunks().len() {
        turn(&mut terminal, "PgDn");
    }
    ends(terminal, "a form of hostile words");

    for file in ["in.xlsx", "in.json"] {
        let terminal = Terminal::start(machine.kisai(&["import", file, "--into", "other", "--ask"]));
        terminal.wait_until(file, |screen| screen.contents().contains(file));
        terminal.wait_until(file, |screen| screen.contents().contains(MARK));
        ends(terminal, file);
    }
}

#[test]
fn what_is_typed_or_pasted_steers_no_terminal_and_is_kept_as_it_is() {
    let machine = Machine::with_draft("demo");
    let mut person = Person::opens(machine.open("demo"));
    person.go_to("30-service-description", "Find 30");
    let typed = corpus::typed();
    for texts in typed.chunks(20) {
        person.terminal.type_text(&texts.concat());
        person
            .sees("the end of what was typed", |pane| pane.before_cursor().is_some_and(|before| before.ends_with('b')));
        person.terminal.press("Enter");
        person.sees("a new line", |pane| pane.before_cursor().is_some_and(|before| before.trim().is_empty()));
    }
    let pasted = corpus::texts().into_iter().filter(|text| !text.contains("\u{1b}[201~")).collect::<Vec<_>>();
    for texts in pasted.chunks(40) {
        person.terminal.paste(&format!("{}。終", lines(texts)));
        person.sees("the end of what was pasted", |pane: &Pane<'_>| {
            pane.before_cursor().is_some_and(|before| before.ends_with("。終"))
        });
        person.terminal.press("Enter");
        person.sees("a new line", |pane| pane.before_cursor().is_some_and(|before| before.trim().is_empty()));
    }
    ends(person.terminal, "typed and pasted");
    let saved = &machine.saved()["30-service-description"];
    for text in corpus::typed() {
        // C1 is taken out where it comes in; all else is the person's text.
        let kept: String = text.chars().filter(|char| !char.is_control()).collect();
        assert!(saved.contains(&kept), "{text:?}");
    }
}
