//! The built program in a terminal, and every end that a terminal or the system can make of it.

mod beside;
mod chance;
mod disclosure;
mod faults;
mod formless;
mod imports;
mod interview;
mod kills;
pub mod machine;
mod modes;
mod openers;
mod outside;
mod pastes;
pub mod person;
mod plants;
mod refusals;
mod renewal;
mod stops;
mod tables;
pub mod terminal;
mod yardstick;

use std::collections::BTreeMap;
use std::fs;

use rustix::process::Signal;

use machine::Machine;
use person::{Pane, Person};
use terminal::{AT_LAST, Terminal, row};

#[test]
fn a_signal_while_typing_saves_the_last_key_and_gives_the_terminal_back() {
    for signal in [Signal::TERM, Signal::HUP, Signal::INT, Signal::QUIT] {
        let machine = Machine::new();
        let mut person = Person::start(&machine);
        person.terminal.press("Enter Enter");
        person.sees_empty("1-disclosure-date");
        person.terminal.type_text("2026年10月1日\n");
        person.sees_empty("2-legal-name");
        person.terminal.type_text("株式会社サンプルワークス");
        // A key that the program hasn't taken yet is not its to save.
        person.sees("the last key", |pane| pane.ends_with("株式会社サンプルワークス"));
        person.terminal.signal(signal);

        let exit = person.terminal.wait_for_exit_within(AT_LAST);
        assert!(exit.success(), "{signal:?}: {exit}");
        person.terminal.join_reader();
        let texts = [("1-disclosure-date", "2026年10月1日"), ("2-legal-name", "株式会社サンプルワークス")];
        assert_eq!(machine.saved(), texts.map(|(id, text)| (id.to_owned(), text.to_owned())).into());
        assert_given_back(&person.terminal);
    }
}

#[test]
fn no_export_steers_the_terminal_that_shows_it() {
    let machine = Machine::new();
    assert!(machine.run_in_terminal(&["new", "demo"]).wait_for_end().success());
    let draft = machine.home.path().join("drafts/demo.kisai.json");
    let mut json: serde_json::Value = serde_json::from_slice(&fs::read(&draft).unwrap()).unwrap();
    json["answers"]["2-legal-name"] = serde_json::json!({ "text": "赤\u{9b}31m字\u{202e}" });
    fs::write(&draft, json.to_string()).unwrap();
    let mut terminal = machine.run_in_terminal(&["export", "demo"]);
    assert!(terminal.wait_for_end().success());
    let shown = String::from_utf8(terminal.bytes()).unwrap();
    assert!(shown.contains("赤") && !shown.contains(['\u{9b}', '\u{202e}']), "{shown:?}");

    let mut terminal = machine.run_in_terminal(&["export", "demo", "--format", "xlsx", "-o", "-"]);
    assert_eq!(terminal.wait_for_end().exit_code(), 2);
    let told = terminal.screen().contents();
    assert!(told.contains("xlsx は端末に出せません"), "{told}");
}

#[test]
fn text_committed_right_behind_esc_is_typed() {
    let machine = Machine::new();
    let mut person = Person::start(&machine);
    person.terminal.press("Enter Enter");
    person.sees_empty("1-disclosure-date");
    person.terminal.press("F3");
    person.terminal.wait_until("the search", |screen| screen.contents().contains("項目を探す"));
    // In one go, as a quick hand on a slow line sends it.
    person.terminal.type_text("\x1b受注");
    person.sees("the text", |pane| pane.ends_with("受注"));
    person.terminal.press("Ctrl-Q");
    assert!(person.terminal.wait_for_end().success());
}

/// The terminal shows again what it showed before, with its own cursor and plain pastes, and no word of a panic.
fn assert_given_back(terminal: &Terminal) {
    let screen = terminal.screen();
    assert!(!screen.alternate_screen() && !screen.hide_cursor() && !screen.bracketed_paste());
    assert_eq!(screen.contents(), "");
    let bytes = String::from_utf8(terminal.bytes()).unwrap();
    let (_, left) = bytes.rsplit_once("\x1b[?2004l").unwrap();
    assert!(left.contains("\x1b[?25h") && left.ends_with("\x1b[?1049l"), "{left:?}");
}

#[test]
fn a_terminal_that_is_gone_ends_the_program_and_the_text_is_saved() {
    for is_controlled in [true, false] {
        let machine = Machine::new();
        let mut terminal = machine.start(is_controlled);
        terminal.wait_until("the list of drafts", |screen| row(screen, 3, 3) == "+ 新しい下書き");
        terminal.press("Enter Enter");
        terminal.wait_until("the draft", |screen| Pane(screen).before_cursor().is_some());
        terminal.hang_up_after("2026年10月1日", |screen| Pane(screen).ends_with("2026年10月1日"));
        let exit = terminal.wait_for_exit_within(AT_LAST);
        assert!(exit.success(), "controlled: {is_controlled}: {exit}");
        let saved = machine.saved();
        assert_eq!(saved, BTreeMap::from([("1-disclosure-date".to_owned(), "2026年10月1日".to_owned())]));
    }
}
