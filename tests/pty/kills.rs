//! The program killed while a person types: what was on the screen a moment ago is on the disk.

use std::time::{Duration, Instant};

use rustix::process::Signal;

use super::chance::{Chance, place};
use super::machine::Machine;
use super::person::{Pane, Person};
use super::yardstick::Yardstick;

const FIELD: &str = "1-disclosure-date";

/// What a kill may cost where the disk syncs within 50 ms.
const MAY_BE_LOST: Duration = Duration::from_millis(100);

#[test]
fn a_kill_at_any_instant_costs_at_most_the_last_moment_and_leaves_the_draft_whole() {
    let machine = Machine::with_draft("下書き");
    let yardstick = Yardstick::start(machine.temp.path().join("yardstick"));
    let mut chance = Chance::default();
    let mut text = String::new();
    for kill in 0..10 {
        let mut person = reopen(&machine, &text);
        let kill_at = Instant::now() + Duration::from_millis(60 + chance.below(500));
        let mut typed = text.clone();
        let mut shown = Vec::new();
        loop {
            let next = place(typed.len());
            typed.push_str(&next);
            person.terminal.type_text(&next);
            if !person.terminal.shows_by(kill_at, |screen| Pane(screen).ends_with(&typed)) {
                break;
            }
            shown.push(Instant::now());
        }
        let killed = Instant::now();
        person.terminal.signal(Signal::KILL);
        person.terminal.wait_for_end();

        let saved = machine.saved().remove(FIELD).unwrap_or_default();
        assert!(typed.starts_with(&saved), "kill {kill}: {saved:?} of {typed:?}");
        assert!(saved.len() >= text.len(), "kill {kill}: {saved:?} after {text:?}");
        // A key that the program hasn't taken yet is not its to save.
        if let Some(oldest) = shown.get(saved.len() - text.len()) {
            let lost = killed - *oldest;
            let late = yardstick.latest_since(*oldest - Duration::from_millis(500));
            assert!(lost <= MAY_BE_LOST + 3 * late, "kill {kill}: {lost:?} lost on a machine that is {late:?} late");
        }
        text = saved;
    }
    assert!(text.len() > 20, "hardly anything was typed: {text:?}");
    reopen(&machine, &text);
}

/// Opens the draft again and finds the text that was saved.
fn reopen(machine: &Machine, text: &str) -> Person {
    let person = Person::reopens(machine, "下書き");
    person.sees("what was saved", |pane| text.is_empty() || pane.ends_with(text));
    person
}

#[test]
fn a_fatal_signal_gives_the_terminal_back_and_the_text_is_on_the_disk() {
    for signal in [Signal::ABORT, Signal::SEGV, Signal::BUS, Signal::ILL, Signal::FPE, Signal::SYS, Signal::TRAP] {
        let machine = Machine::with_draft("下書き");
        let mut person = Person::opens(machine.open("下書き"));
        person.types("2026年10月1日");
        person
            .terminal
            .wait_for("the text", || machine.saved().get(FIELD).is_some_and(|saved| saved == "2026年10月1日"));
        person.terminal.signal(signal);
        let exit = person.terminal.wait_for_end();
        assert!(!exit.success(), "{signal:?}: {exit}");
        let screen = person.terminal.screen();
        assert!(!screen.alternate_screen() && !screen.bracketed_paste() && !screen.hide_cursor(), "{signal:?}");
        assert!(!person.terminal.is_raw(), "{signal:?}");
        reopen(&machine, "2026年10月1日");
    }
}
