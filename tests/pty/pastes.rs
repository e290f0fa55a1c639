//! Pastes that hold the sequence that ends a paste, and pastes that never end.

use rustix::process::Signal;

use super::machine::Machine;
use super::person::{Pane, Person};
use super::terminal::{AT_LAST, Terminal, row};

const FIELD: &str = "1-disclosure-date";
const BEGIN: &str = "\x1b[200~";
const END: &str = "\x1b[201~";

/// Keys that leave, delete, send, jump or click; `x` stands between them.
const KEYS: &[&str] = &[
    "\x11",
    "\x02",
    "\x03",
    "\x05",
    "\x0c",
    "\x0e",
    "\x04",
    "\x18",
    "\x19",
    "\x1a",
    "\x01",
    "\x7f",
    "\x1b",
    "\x1bq",
    "\x1b[3~",
    "\x1b[15~",
    "\x1bOS",
    "\x1b[17~",
    "\x1b[19~",
    "\x1b[5~",
    "\x1b[A",
    "\x1b[1;5A",
    "\x1b[Z",
    "\x1b[<0;5;5M",
    "\x1b[I",
    "\x1b[201~",
    "\x1b[999z",
];

#[test]
fn keys_that_come_with_the_end_of_a_paste_are_text_and_one_undo_takes_all_of_it_back() {
    let machine = Machine::with_draft("下書き");
    let mut person = Person::opens(machine.open("下書き"));
    person.types("前");
    let tail = KEYS.join("x");
    person.terminal.type_text(&format!("{BEGIN}受注{END}{tail}{BEGIN}終{END}"));
    // Esc and what comes right behind it are one key.
    let kept = "x".repeat(KEYS.len() - 2);
    person.sees("what can be typed", |pane| pane.ends_with(&format!("前受注{kept}終")));
    assert!(Pane(&person.terminal.screen()).title().starts_with("1 "));
    person.terminal.press("Ctrl-Z");
    person.sees("what was there before", |pane| pane.ends_with("前"));
    person.terminal.press("Ctrl-Q");
    assert!(person.terminal.wait_for_end().success());
    assert_eq!(machine.saved()[FIELD], "前");
}

/// Opens the help, which shows that all keys before were heard. One that comes at once is part of the paste.
fn opens_help(terminal: &mut Terminal) {
    let is_help = |screen: &vt100::Screen| screen.contents().contains("ヘルプ") && screen.contents().contains("Esc");
    let soon = || std::time::Instant::now() + AT_LAST;
    for _ in 0..10 {
        terminal.press("F1");
        if terminal.shows_by(soon(), is_help) {
            return;
        }
    }
    terminal.wait_until("the help", is_help);
}

#[test]
fn no_key_of_a_paste_destroys_or_opens_anything_in_the_list() {
    let machine = Machine::with_draft("下書き");
    let mut person = Person::start(&machine);
    for key in ["\x1b[3~", "\r", "\x0e\r", "\x12z\r", "\x04\r", "\x1b[3~\x1b[B\r", "\x11"] {
        person.terminal.type_text(&format!("{BEGIN}受注{END}{key}"));
    }
    opens_help(&mut person.terminal);
    person.terminal.press("Esc");
    person.terminal.wait_until("the list", |screen| row(screen, 3, 3) == "+ 新しい下書き");
    person.terminal.press("Ctrl-Q");
    assert!(person.terminal.wait_for_end().success());
    let names: Vec<_> = std::fs::read_dir(machine.home.path().join("drafts")).unwrap().collect();
    assert_eq!(names.len(), 1);
    assert!(machine.draft("下書き").is_file());
}

#[test]
fn a_paste_without_an_end_stops_no_save_and_no_signal() {
    for signal in [Some(Signal::TERM), Some(Signal::HUP), None] {
        let machine = Machine::with_draft("下書き");
        let mut person = Person::opens(machine.open("下書き"));
        // In one go: the last keys are saved although none comes any more.
        person.terminal.type_text(&format!("2026年10月1日{BEGIN}終わらない{}\x11\x1b[3~", "長い".repeat(2000)));
        person.terminal.wait_for("the save", || machine.saved().get(FIELD).is_some_and(|text| text == "2026年10月1日"));
        match signal {
            Some(signal) => person.terminal.signal(signal),
            None => person.terminal.hang_up(),
        }
        let exit = person.terminal.wait_for_exit_within(AT_LAST);
        assert!(exit.success(), "{signal:?}: {exit}");
        assert_eq!(machine.saved()[FIELD], "2026年10月1日", "{signal:?}");
    }
}
