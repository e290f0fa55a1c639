//! The program stopped and continued, the window under it resized, its input taken away.

use rustix::process::Signal;

use super::machine::Machine;
use super::person::Person;
use super::terminal::{AT_LAST, Terminal, row};

const FIELD: &str = "1-disclosure-date";

fn is_stopped(terminal: &Terminal) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", terminal.pid.as_raw_nonzero())).unwrap();
    stat.rsplit(')').next().unwrap().trim_start().starts_with('T')
}

fn is_saved(machine: &Machine, text: &str) -> bool {
    machine.saved().get(FIELD).is_some_and(|saved| saved == text)
}

/// A program with an answer whose last key may not be on the disk yet.
fn in_the_middle(machine: &Machine) -> Person {
    let mut person = Person::opens(machine.open("下書き"));
    person.types("2026年10月");
    person
}

/// The screen is whole again, and keys arrive as before.
fn goes_on(machine: &Machine, person: &mut Person) {
    person.terminal.wait_for("the terminal's modes", || person.terminal.is_raw());
    person.sees("the draft", |pane| {
        pane.0.alternate_screen() && pane.0.bracketed_paste() && pane.ends_with("2026年10月")
    });
    person.terminal.type_text("1日");
    person.sees("the rest", |pane| pane.ends_with("2026年10月1日"));
    person.terminal.wait_for("the rest", || is_saved(machine, "2026年10月1日"));
}

#[test]
#[cfg(target_os = "linux")]
fn a_stop_gives_the_terminal_back_with_all_saved_and_goes_on_where_it_was() {
    let machine = Machine::with_draft("下書き");
    let mut person = in_the_middle(&machine);
    person.terminal.signal(Signal::TSTP);
    person.terminal.wait_for("the stop", || is_stopped(&person.terminal));
    // Who stops a program may never continue it.
    assert!(is_saved(&machine, "2026年10月"));
    person.terminal.wait_until("the shell's screen", |screen| {
        !screen.alternate_screen() && !screen.bracketed_paste() && !screen.hide_cursor()
    });
    assert!(!person.terminal.is_raw());

    person.terminal.signal(Signal::CONT);
    goes_on(&machine, &mut person);
}

#[test]
#[cfg(target_os = "linux")]
fn a_stop_from_outside_is_undone_whatever_the_shell_did_to_the_terminal() {
    let machine = Machine::with_draft("下書き");
    let mut person = in_the_middle(&machine);
    person.terminal.signal(Signal::STOP);
    person.terminal.wait_for("the stop", || is_stopped(&person.terminal));
    person.terminal.take_back();
    person.terminal.wait_until("the shell's screen", |screen| row(screen, 0, 0).starts_with('$'));
    person.terminal.resize(30, 100);
    person.terminal.signal(Signal::CONT);
    person.terminal.wait_until("the new size", |screen| row(screen, 29, 0).ends_with("終了"));
    person.terminal.resize(24, 80);
    goes_on(&machine, &mut person);
}

#[test]
#[cfg(target_os = "linux")]
fn a_stopped_program_that_is_told_to_end_ends_once_it_may_run() {
    for stop in [Signal::TSTP, Signal::STOP] {
        let machine = Machine::with_draft("下書き");
        let mut person = in_the_middle(&machine);
        person.terminal.signal(stop);
        person.terminal.wait_for("the stop", || is_stopped(&person.terminal));
        person.terminal.signal(Signal::TERM);
        person.terminal.signal(Signal::CONT);
        let exit = person.terminal.wait_for_exit_within(AT_LAST);
        assert!(exit.success(), "{stop:?}: {exit}");
        assert!(is_saved(&machine, "2026年10月"), "{stop:?}");
        person.terminal.join_reader();
        assert!(!person.terminal.screen().alternate_screen(), "{stop:?}");
        assert!(!person.terminal.is_raw(), "{stop:?}");
    }
}

#[test]
fn the_first_key_in_a_window_of_another_size_is_taken_at_once() {
    let machine = Machine::with_draft("下書き");
    let mut person = in_the_middle(&machine);
    for (height, text) in [(30, "2026年10月1"), (24, "2026年10月1日")] {
        person.terminal.resize(height, 80);
        person.terminal.wait_until("the new size", |screen| row(screen, height - 1, 0).ends_with("終了"));
        let key = text.chars().last().unwrap().to_string();
        person.terminal.type_text(&key);
        person.sees("the key", |pane| pane.before_cursor().is_some_and(|before| before.ends_with(text)));
    }
    person.terminal.wait_for("both", || is_saved(&machine, "2026年10月1日"));
}

#[test]
fn every_size_of_the_window_leaves_the_text_as_it_was() {
    let machine = Machine::with_draft("下書き");
    let mut person = in_the_middle(&machine);
    for (rows, columns) in [(1, 1), (2, 200), (200, 2), (24, 39), (10, 40), (60, 300), (5, 5)] {
        person.terminal.resize(rows, columns);
        person.terminal.type_text("\x1b[D\x1b[C");
    }
    person.terminal.resize(24, 80);
    goes_on(&machine, &mut person);
}

#[test]
fn without_a_terminal_the_program_says_so_and_ends() {
    let machine = Machine::with_draft("下書き");
    for script in ["\"$@\" </dev/null", "\"$@\" <&-", ": | \"$@\"", "\"$@\" <&- >&- 2>&-"] {
        let end = machine.run_in_shell(script, &["下書き"]);
        assert_eq!(end.status.code(), Some(2), "{script}: {end:?}");
        assert!(end.stdout.is_empty(), "{script}: {end:?}");
    }
}

#[test]
fn a_terminal_that_is_gone_while_the_program_is_stopped_ends_it() {
    let machine = Machine::with_draft("下書き");
    let mut person = in_the_middle(&machine);
    person.terminal.signal(Signal::STOP);
    // The system continues who has lost its terminal.
    person.terminal.hang_up();
    let exit = person.terminal.wait_for_exit_within(AT_LAST);
    assert!(exit.success(), "{exit}");
    assert!(is_saved(&machine, "2026年10月"));
}
