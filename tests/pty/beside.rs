//! What goes to and from the terminal beside frames and keys: its clipboard and the mouse.

use super::machine::Machine;
use super::person::Person;
use super::terminal::{Terminal, row};

const ON: &[u8] = b"\x1b[?1000h\x1b[?1006h";
const OFF: &[u8] = b"\x1b[?1006l\x1b[?1000l";

fn last(terminal: &Terminal, wanted: &[u8]) -> Option<usize> {
    terminal.bytes().windows(wanted.len()).rposition(|bytes| bytes == wanted)
}

#[test]
fn what_is_copied_reaches_the_clipboard_of_the_terminal() {
    for is_shared in [true, false] {
        let machine = Machine::with_draft("下書き");
        if !is_shared {
            assert!(machine.run(&["settings", "clipboard", "off"]).status.success());
        }
        let mut person = Person::opens(machine.open("下書き"));
        person.types("受注");
        person.terminal.press("Ctrl-A Ctrl-C End");
        person.types("。");
        let copied = last(&person.terminal, b"\x1b]52;c;5Y+X5rOo\x1b\\");
        assert_eq!(copied.is_some(), is_shared);
        assert_eq!(last(&person.terminal, b"\x1b]52;").is_some(), is_shared);
        person.terminal.press("Ctrl-Q");
        assert!(person.terminal.wait_for_end().success());
    }
}

#[test]
fn a_click_goes_where_it_points_and_reports_that_change_nothing_cost_no_byte() {
    let machine = Machine::with_draft("下書き");
    assert!(machine.run(&["settings", "mouse", "on"]).status.success());
    let mut person = Person::opens(machine.open("下書き"));
    assert!(last(&person.terminal, ON).is_some());
    person.types("受注");
    let (y, _) = person.terminal.screen().cursor_position();
    // Between the two characters, counted from 1.
    let click = format!("\x1b[<0;34;{}M\x1b[<0;34;{}m", y + 1, y + 1);
    person.terminal.type_text(&click);
    person.sees("the caret", |pane| pane.before_cursor().is_some_and(|before| before == "受"));
    person.types("発");

    // Where nothing stands, and what no button does.
    let before = person.terminal.bytes().len();
    for report in ["\x1b[<0;1;1M", "\x1b[<0;1;1m", "\x1b[<2;40;10M", "\x1b[<64;1;1M", "\x1b[<65;80;24M"] {
        person.terminal.type_text(&report.repeat(20));
    }
    person.terminal.type_text("終");
    person.sees("the key behind them", |pane| pane.before_cursor().is_some_and(|before| before == "受発終"));
    let bytes = &person.terminal.bytes()[before..];
    assert!(bytes.len() < 100, "{:?}", String::from_utf8_lossy(bytes));

    person.terminal.press("Ctrl-Q");
    assert!(person.terminal.wait_for_end().success());
    assert!(last(&person.terminal, OFF) > last(&person.terminal, ON));
}

#[test]
fn as_it_comes_the_mouse_is_the_terminals() {
    let machine = Machine::with_draft("下書き");
    let mut person = Person::opens(machine.open("下書き"));
    person.types("受注");
    assert_eq!(last(&person.terminal, b"\x1b[?1000h"), None);
    person.terminal.wait_until("the footer", |screen| row(screen, 23, 0).ends_with("終了"));
    person.terminal.press("Ctrl-Q");
    assert!(person.terminal.wait_for_end().success());
}
