//! An interview from a new draft to the action list, with Japanese typed through it.

use kisai::core::draft::Draft;
use vt100::Screen;

use super::machine::Machine;
use super::person::{Person, without_space};
use super::terminal::{Terminal, row, rows};

/// How the only draft is called that a person makes on the day of the tests.
const DRAFT: &str = "下書き 2026-11-21";
/// What the person writes down for themselves alone.
const NOTE: &str = "秘密の覚え書き";

/// Whether the interview asks for the field at a place in the form.
fn asks(screen: &Screen, place: usize) -> bool {
    row(screen, 1, 0).contains(&format!(" {place}/133欄"))
}

fn shows(screen: &Screen, text: &str) -> bool {
    without_space(&rows(screen).concat()).contains(&without_space(text))
}

/// Presses keys, and waits until the interview asks for the field at a place.
fn goes_on(terminal: &mut Terminal, keys: &str, place: usize) {
    terminal.press(keys);
    terminal.wait_until(&format!("field {place}"), |screen| asks(screen, place));
}

#[test]
fn an_interview_from_a_new_draft_to_the_action_list_keeps_its_place_and_its_secrets() {
    let machine = Machine::new();
    let mut person = Person::start(&machine);
    person.terminal.press("Enter Enter");
    person.sees_empty("1-disclosure-date");
    let terminal = &mut person.terminal;
    goes_on(terminal, "Ctrl-P", 1);
    // Answered twice.
    terminal.type_text("2026年10月1日");
    terminal.wait_until("the date", |screen| shows(screen, "> 2026年10月1日"));
    goes_on(terminal, "Tab", 2);
    terminal.type_text("株式会社サンプルワークス");
    terminal.wait_until("the name", |screen| shows(screen, "> 株式会社サンプルワークス"));
    goes_on(terminal, "Tab", 3);
    // The client will send it.
    terminal.press("F6");
    terminal.wait_until("whom to ask", |screen| shows(screen, "誰に"));
    terminal.type_text("情報システム部");
    terminal.press("Tab");
    terminal.type_text("登記簿の写し");
    terminal.wait_until("what to ask", |screen| shows(screen, "登記簿の写し"));
    goes_on(terminal, "Enter", 4);
    // Not applicable.
    terminal.press("Ctrl-U");
    terminal.wait_until("the reason", |screen| shows(screen, "対象外の理由"));
    terminal.type_text("創業前のため");
    terminal.wait_until("the reason typed", |screen| shows(screen, "創業前のため"));
    goes_on(terminal, "Enter", 5);
    // Skipped.
    goes_on(terminal, "Tab", 6);
    // A side note.
    terminal.press("F7");
    terminal.wait_until("the note", |screen| shows(screen, "F7で閉じます"));
    terminal.type_text(NOTE);
    terminal.wait_until("the note typed", |screen| shows(screen, NOTE));
    terminal.press("F7");
    // The client looks on: only that there is a note is shown.
    terminal.wait_until("that there is a note", |screen| shows(screen, "メモあり") && !shows(screen, NOTE));
    let before = terminal.screen();

    // Out and in, then out of the program and in again.
    person.terminal.press("Esc");
    person.sees_empty("4-office-count");
    let terminal = &mut person.terminal;
    goes_on(terminal, "Ctrl-P", 6);
    terminal.press("Ctrl-Q");
    assert!(terminal.wait_for_end().success());
    let mut person = Person::begins(machine.start(true));
    let terminal = &mut person.terminal;
    terminal.wait_until("the draft", |screen| row(screen, 4, 1).starts_with(&format!("> {DRAFT}")));
    goes_on(terminal, "Enter", 6);
    // The bar at the top tells of the last save, the row below of the time spent.
    let body = |screen: &Screen| rows(screen).split_off(2);
    terminal.wait_until("the same place", |screen| {
        body(screen) == body(&before) && screen.cursor_position() == before.cursor_position()
    });

    terminal.press("Shift-F5");
    terminal.wait_until("the action list", |screen| {
        shows(screen, "情報システム部に確認 (1)") && shows(screen, "3.1") && shows(screen, "登記簿の写し")
    });
    assert!(!shows(&terminal.screen(), NOTE));
    terminal.press("Ctrl-E");
    terminal.wait_until("its export", |screen| shows(screen, "-actions.xlsx"));
    terminal.press("Right");
    terminal.wait_until("Markdown", |screen| shows(screen, "-actions.md"));
    terminal.press("Enter");
    let file = machine.folder.path().join(format!("{DRAFT}-actions.md"));
    terminal.wait_until("that it is written", |screen| shows(screen, "書き出しました"));
    terminal.press("Ctrl-Q");
    assert!(terminal.wait_for_end().success());

    let list = std::fs::read_to_string(file).unwrap();
    assert!(list.contains("情報システム部に確認 (1)") && list.contains("登記簿の写し"), "{list}");
    assert!(list.contains("**4.1 ") && !list.contains("**1 ") && !list.contains("**3.2 "), "{list}");
    assert!(!list.contains("秘密") && !list.contains("創業前"), "{list}");
    let draft = Draft::parse(&std::fs::read_to_string(machine.draft(DRAFT)).unwrap()).unwrap();
    let texts: Vec<(&str, &str)> = draft.answers.iter().map(|(id, answer)| (id, answer.text.as_str())).collect();
    let expected = [
        ("1-disclosure-date", "2026年10月1日"),
        ("2-legal-name", "株式会社サンプルワークス"),
        ("3-founded-year", ""),
        ("3-years-in-business", "対象外(理由: 創業前のため)"),
        ("4-office-count", ""),
    ];
    assert_eq!(texts.len(), expected.len());
    for answer in expected {
        assert!(texts.contains(&answer), "{texts:?}");
    }
    assert!(draft.answers.values().all(|answer| answer.is_given() != answer.updated.is_empty()));
}
