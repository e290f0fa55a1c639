//! Two openers of one draft, each in a terminal of their own.

use rustix::process::Signal;

use super::machine::Machine;
use super::person::{Pane, Person};
use super::terminal::{Terminal, row, rows};

const FIELD: &str = "1-disclosure-date";

/// Opens a draft that someone else has, and reads that it is so.
fn second(machine: &Machine, first: &Person) -> Terminal {
    let mut terminal = machine.open("下書き");
    let pid = format!("プロセス{}", first.terminal.pid.as_raw_nonzero());
    terminal.wait_until("who has the draft", |screen| {
        let says = |words: &str| rows(screen).iter().any(|row| row.contains(words));
        says("がこの下書きを開いて") && says(&pid)
    });
    terminal.press("Enter");
    terminal.wait_until("the draft", |screen| row(screen, 0, 0).ends_with("閲覧のみ"));
    terminal
}

#[test]
fn the_second_opener_only_reads_and_sees_what_the_first_saves() {
    let machine = Machine::with_draft("下書き");
    let mut first = Person::opens(machine.open("下書き"));
    let mut second = second(&machine, &first);
    first.types("2026年10月1日");
    second.wait_until("the first's save", |screen| Pane(screen).answer() == "2026年10月1日");
    // A key that writes nothing moves the caret no further than its text.
    second.type_text("X");
    second.press("Ctrl-L");
    second.wait_until("English", |screen| row(screen, 0, 0).ends_with("read only"));
    assert_eq!(Pane(&second.screen()).answer(), "2026年10月1日");
    assert_eq!(machine.saved()[FIELD], "2026年10月1日");

    for command in [&["set", "下書き", "2.1", "別の会社"][..], &["accept", "下書き", "1.1", "date-form", "理由"]]
    {
        let refused = machine.run(&[&["--lang", "ja"], command].concat());
        let said = String::from_utf8(refused.stderr.clone()).unwrap();
        assert_eq!(refused.status.code(), Some(3), "{command:?}: {said}");
        assert!(said.contains(&format!("プロセス{}", first.terminal.pid.as_raw_nonzero())), "{command:?}: {said}");
    }
    first.terminal.press("Ctrl-Q");
    assert!(first.terminal.wait_for_end().success());
    assert_eq!(machine.saved().len(), 1);
    let set = machine.run(&["set", "下書き", "2.1", "サンプルワークス"]);
    // The second one only reads, and holds nothing.
    assert!(set.status.success(), "{set:?}");
    second.press("Ctrl-Q");
    assert!(second.wait_for_end().success());
}

#[test]
fn the_second_opener_may_go_on_where_a_killed_one_was() {
    let machine = Machine::with_draft("下書き");
    let mut first = Person::opens(machine.open("下書き"));
    first.types("2026年");
    first.terminal.wait_for("the first part", || machine.saved().get(FIELD).is_some_and(|text| text == "2026年"));
    let mut second = second(&machine, &first);
    first.terminal.signal(Signal::KILL);
    first.terminal.wait_for_end();

    second.wait_until("that it is free", |screen| rows(screen).iter().any(|row| row.contains("編集できます")));
    second.press("Down Enter");
    second.wait_until("the draft to edit", |screen| {
        row(screen, 0, 0).ends_with("保存 12:03") && Pane(screen).before_cursor().is_some()
    });
    second.press("End");
    second.type_text("10月1日");
    second.wait_for("both parts", || machine.saved()[FIELD] == "2026年10月1日");
    let refused = machine.run(&["set", "下書き", "2.1", "別の会社"]);
    assert_eq!(refused.status.code(), Some(3), "{refused:?}");
    second.press("Ctrl-Q");
    assert!(second.wait_for_end().success());
}
