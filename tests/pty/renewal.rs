//! A draft begun from another one by keys alone: the other forms, and a renewal with its confirmations.

use std::fs;

use kisai::ui::action::Action;
use serde_json::Value;
use vt100::Screen;

use super::machine::Machine;
use super::person::{Person, without_space};
use super::terminal::{Terminal, rows};

/// Answers of the fictional provider to the 93 items.
const ANSWERS: &str = include_str!("../answers.ja.json");

fn shows(screen: &Screen, text: &str) -> bool {
    // The edges of a dialog stand between the rows of its text.
    let rows: String = rows(screen).iter().map(|row| row.replace('|', "")).collect();
    without_space(&rows).contains(&without_space(text))
}

/// A machine with the filled draft `2026`.
fn machine() -> Machine {
    let machine = Machine::with_draft("2026");
    let answers: Vec<Value> = serde_json::from_str(ANSWERS).unwrap();
    let answers = answers.iter().map(|answer| (answer["field"].as_str().unwrap().to_owned(), answer["text"].clone()));
    let file = machine.folder.path().join("answers.json");
    fs::write(&file, Value::Object(answers.collect()).to_string()).unwrap();
    let set = machine.run(&["set", "2026", "--json", file.to_str().unwrap()]);
    assert!(set.status.success(), "{set:?}");
    machine
}

/// Begins a draft from `2026` by keys: of its own form, or so many below it.
fn begins(terminal: &mut Terminal, downs: usize, told: &str) {
    terminal.wait_until("the list of drafts", |screen| shows(screen, "> 2026"));
    terminal.press("Ctrl-N End");
    terminal.wait_until("the way to another draft", |screen| shows(screen, "> ほかの下書きから始める"));
    terminal.press("Enter");
    terminal.wait_until("the drafts", |screen| shows(screen, "どの下書きから始めますか") && shows(screen, "> 2026"));
    terminal.press("Enter");
    terminal.wait_until("the forms", |screen| shows(screen, "どの様式の下書きを作りますか"));
    terminal.press(&"Down ".repeat(downs));
    // Before anything is done.
    terminal.wait_until(told, |screen| shows(screen, told));
    terminal.press("Enter");
}

/// The answers of the draft that was begun.
fn answers(machine: &Machine) -> serde_json::Map<String, Value> {
    let draft = fs::read_to_string(machine.draft("2026 (2026-11-21)")).unwrap();
    let draft: Value = serde_json::from_str(&draft).unwrap();
    draft["answers"].as_object().unwrap().clone()
}

fn carried(machine: &Machine) -> usize {
    answers(machine).values().filter(|answer| answer["carried"] == true).count()
}

#[test]
fn a_draft_of_another_form_is_begun_by_keys_and_says_before_and_after_what_comes_of_it() {
    for (downs, form, count, suggested, open) in [(2, "mic-94", 54, 32, 43), (1, "meti-49", 2, 31, 16)] {
        let machine = machine();
        let mut terminal = machine.start(true);
        let told = format!("引き継ぐ回答: {count}件(どれも要確認)、候補を示す欄: {suggested}、空欄のまま: {open}");
        begins(&mut terminal, downs, &told);
        let done =
            format!("引き継いだ回答: {count}件(どれも要確認)、候補のある欄: {suggested} (Shift-F4)、空欄: {open}");
        terminal.wait_until(&done, |screen| shows(screen, &done));
        let draft = fs::read_to_string(machine.draft("2026 (2026-11-21)")).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&draft).unwrap()["form"], form);
        assert_eq!(carried(&machine), count);
        // The same as the command says.
        let by_command = machine.run(&["new", "by command", "--from", "2026", "--form", form]);
        let by_command = String::from_utf8(by_command.stderr).unwrap();
        for number in [count, suggested, open] {
            assert!(by_command.contains(&format!(": {number}件")), "{by_command}");
        }
        terminal.press("Ctrl-Q");
        assert!(terminal.wait_for_end().success());
    }
}

#[test]
fn a_renewal_is_confirmed_by_a_key_by_editing_and_in_bulk_but_what_ages_stays_open() {
    let machine = machine();
    let mut terminal = machine.start(true);
    begins(&mut terminal, 0, "引き継ぐ回答: 97件(どれも要確認)、空欄のまま: 36欄");
    terminal.wait_until("what came of it", |screen| shows(screen, "引き継いだ回答: 97件(どれも要確認)、空欄: 36"));
    let mut person = Person::opens(terminal);
    let is_carried = |id: &str| answers(&machine)[id]["carried"] == true;
    assert_eq!(carried(&machine), 97);

    // By the key.
    person.terminal.press("F3");
    person.terminal.wait_until("the search", |screen| shows(screen, "項目を探す"));
    person.terminal.type_text("2");
    person.terminal.press("Enter Ctrl-K");
    person.terminal.wait_until("that it is confirmed", |screen| shows(screen, "この記入を確認済みにしました"));
    person.terminal.wait_for("the confirmation on the disk", || !is_carried("2-legal-name"));

    // By editing, with the old text in sight beside the new one.
    person.terminal.press("F3");
    person.terminal.wait_until("the search", |screen| shows(screen, "項目を探す"));
    person.terminal.type_text("27");
    person.terminal.press("Enter");
    person.terminal.wait_until("item 27", |screen| shows(screen, "27  サービス名称"));
    person.terminal.press("End");
    person.terminal.type_text("二号");
    person.terminal.wait_until("what it was before", |screen| {
        shows(screen, "サンプル受発注クラウド二号") && shows(screen, "以前の記入: サンプル受発注クラウド")
    });
    person.terminal.wait_for("the edit on the disk", || !is_carried("27-service-name"));
    assert_eq!(carried(&machine), 95);

    // In bulk, but what becomes untrue by itself.
    person.chooses(Action::ConfirmAll, "引き継ぎをまとめて確認");
    let ageing = carried(&machine) - 86;
    let asked = format!(
        "引き継いだ記入86件を、今も正しいものとしてまとめて確認済みにしますか。時とともに変わる次の{ageing}件は含めません。"
    );
    person.terminal.wait_until(&asked, |screen| shows(screen, &asked));
    person.terminal.press("Down Enter");
    let told = format!("引き継いだ記入86件を確認済みにしました。欄ごとの確認が必要なもの: {ageing}件");
    person.terminal.wait_until(&told, |screen| shows(screen, &told));
    person.terminal.wait_for("the confirmations on the disk", || carried(&machine) == ageing);
    assert_eq!(ageing, 9);
    assert!(is_carried("3-years-in-business"));
    person.terminal.press("Ctrl-Q");
    assert!(person.terminal.wait_for_end().success());
    assert!(is_carried("3-years-in-business"));
}
