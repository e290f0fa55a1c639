//! A whole disclosure from the first key to the files: typed, killed, found again, exported, read back by other code.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use calamine::{Data, Reader as _, Xlsx, open_workbook};
use kisai::core::text::count;
use kisai::words::{FormFolder, Language};
use rustix::process::Signal;
use serde::Deserialize;
use serde_json::Value;
use vt100::Screen;

use super::machine::Machine;
use super::person::{Pane, Person, without_space};
use super::terminal::{row, rows};

/// An answer of an invented provider, in the order in which they are typed.
#[derive(Deserialize)]
struct Typed {
    /// The keys that lead to the field, or `Find` and what is looked for; none where the draft begins.
    by: String,
    field: String,
    #[serde(default)]
    how: How,
    text: String,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum How {
    #[default]
    Keys,
    Paste,
    /// From the list of the field's options.
    Option,
}

fn answers() -> Vec<Typed> {
    let answers: Vec<Typed> = serde_json::from_str(include_str!("../answers.ja.json")).unwrap();
    let texts: BTreeSet<&str> = answers.iter().map(|answer| answer.text.as_str()).collect();
    assert_eq!(texts.len(), answers.len(), "a mix-up must be noticed");
    answers
}

impl Person {
    fn answer(&mut self, answer: &Typed) {
        match answer.how {
            How::Keys => self.terminal.type_text(&answer.text),
            How::Paste => self.terminal.paste(&answer.text),
            How::Option => self.choose(&answer.text),
        }
        self.sees(&answer.field, |pane| pane.ends_with(&answer.text));
    }

    /// Chooses an option by the number with which it begins.
    fn choose(&mut self, option: &str) {
        let number = option.chars().next().unwrap() as u32 - '①' as u32 + 1;
        self.terminal.press("Ctrl-O");
        self.terminal.wait_until("the options", |screen| rows(screen).iter().any(|row| row.contains("> ①")));
        self.terminal.type_text(&number.to_string());
        self.terminal.press("Enter");
    }

    /// Types a text with a look at the other language in the middle of it.
    fn answer_in_two_languages(&mut self, text: &str) {
        let middle = text.char_indices().nth(text.chars().count() / 2).unwrap().0;
        let (first, second) = text.split_at(middle);
        self.terminal.type_text(first);
        self.sees("the first half", |pane| pane.ends_with(first));
        let before = self.terminal.screen();
        self.terminal.press("Ctrl-L");
        let item = self.folder.form.item(30).unwrap();
        let title = format!("30  {}", self.folder.words.item(Language::En, &self.folder.form, item));
        self.sees("English", |pane| pane.title().starts_with(&title) && pane.ends_with(first));
        self.terminal.press("Ctrl-L");
        // The bar at the top may tell of a save meanwhile.
        let body = |screen: &Screen| rows(screen).split_off(1);
        self.terminal.wait_until("Japanese and the same caret", |screen| {
            body(screen) == body(&before) && screen.cursor_position() == before.cursor_position()
        });
        self.terminal.type_text(second);
        self.sees("the second half", |pane| pane.ends_with(text));
    }

    /// Types a text but for a word, goes back to where that belongs and types it there.
    fn answer_with_a_word_put_in(&mut self, text: &str, word: &str) {
        let (head, tail) = text.split_once(word).unwrap();
        let without = format!("{head}{tail}");
        self.terminal.type_text(&without);
        self.sees("the text without the word", |pane| pane.ends_with(&without));
        for _ in tail.chars() {
            self.terminal.press("Left");
        }
        self.terminal.type_text(word);
        self.sees("the word put in", |pane| {
            pane.answer() == without_space(text) && pane.before_cursor().is_some_and(|before| before.ends_with(word))
        });
    }

    /// Exports from the export screen as it stands, and waits until it says so.
    fn export(&mut self, file: &Path) {
        let message = without_space(&format!("書き出しました: {}", file.display()));
        self.terminal.press("Enter");
        self.terminal.wait_until(&message, |screen| without_space(&rows(screen).concat()).contains(&message));
    }
}

/// How the only draft is called that a person makes on the day of the tests.
const DRAFT: &str = "下書き 2026-11-21";

#[test]
fn a_whole_disclosure_survives_a_kill_and_leaves_as_both_files() {
    let answers = answers();
    let machine = Machine::new();
    assert!(machine.home.path().read_dir().unwrap().next().is_none());
    let mut person = Person::start(&machine);
    check_data(&person.folder, &answers);

    // A new draft, and of the forms the first.
    person.terminal.press("Enter Enter");
    for answer in &answers {
        if answer.by.is_empty() {
            person.sees_empty(&answer.field);
        } else {
            person.go_to(&answer.field, &answer.by);
        }
        match answer.field.as_str() {
            "30-service-description" => person.answer_in_two_languages(&answer.text),
            "30-service-alliances" => person.answer_with_a_word_put_in(&answer.text, "だけ"),
            _ => person.answer(answer),
        }
    }

    let typed: BTreeMap<String, String> =
        answers.iter().map(|answer| (answer.field.clone(), answer.text.clone())).collect();
    let last = answers.last().unwrap();
    person.terminal.wait_for("the last key", || machine.saved().get(&last.field) == Some(&last.text));
    person.terminal.signal(Signal::KILL);
    person.terminal.wait_for_end();
    let before = person.terminal.screen();
    assert_eq!(machine.saved(), typed);

    let mut person = Person::start(&machine);
    person.terminal.press("Down");
    person.terminal.wait_until("the draft", |screen| row(screen, 4, 1).starts_with(&format!("> {DRAFT}")));
    person.terminal.press("Enter");
    person.sees("the answer typed last, and the caret where it was", |pane| {
        pane.answer() == without_space(&last.text)
            && pane.before_cursor() == Pane(&before).before_cursor()
            && pane.0.cursor_position() == before.cursor_position()
    });

    person.terminal.press("F5");
    person.terminal.wait_until("a review of one error, item 5's limit", |screen| {
        row(screen, 0, 0).contains("必須 92/92")
            && row(screen, 1, 1).starts_with("点検 ")
            && row(screen, 1, 1).contains("97/133")
            && row(screen, 3, 1) == "エラー 1"
            && row(screen, 4, 1).trim_start_matches(['>', ' ']).starts_with("5 主な事業の概要")
            && row(screen, 4, 1).contains("110/100字で、10字超過")
    });

    person.terminal.press("Ctrl-E");
    person.terminal.wait_until("the export", |screen| row(screen, 3, 1).contains("< xlsx "));
    let folder = machine.folder.path().canonicalize().unwrap();
    let (xlsx, json) = (folder.join(format!("{DRAFT}.xlsx")), folder.join(format!("{DRAFT}.json")));
    person.export(&xlsx);
    person.terminal.press("Left");
    person
        .terminal
        .wait_until("JSON", |screen| row(screen, 3, 1).contains("< JSON ") && row(screen, 6, 1).ends_with(".json"));
    person.export(&json);
    person.terminal.press("Ctrl-Q");
    assert!(person.terminal.wait_for_end().success());

    let mut every: BTreeMap<String, String> =
        person.folder.form.fields().map(|field| (person.folder.form[field].id.clone(), String::new())).collect();
    every.extend(typed);
    assert_eq!(read_xlsx(&xlsx), every);
    assert_eq!(read_json(&json), every);
}

/// The answers are those that the promise speaks of.
fn check_data(folder: &FormFolder, answers: &[Typed]) {
    let form = &folder.form;
    let given: BTreeSet<&str> = answers.iter().map(|answer| answer.field.as_str()).collect();
    let required: BTreeSet<&str> = form
        .fields()
        .filter(|&field| form[field].requirement.is_required())
        .map(|field| form[field].id.as_str())
        .collect();
    assert_eq!((required.len(), given.difference(&required).count(), given.len()), (92, 5, 97));
    assert!(required.is_subset(&given));
    let text = |field: &str| answers.iter().find(|answer| answer.field == field).unwrap().text.as_str();
    let of_30 = [text("30-service-description"), text("30-service-alliances")];
    assert!((401..=500).contains(&(count(of_30[0]) + count(of_30[1]))));
    assert!(of_30.iter().all(|text| text.contains('\n')));
    assert!(count(text("5-main-business")) > 100);
}

/// The answers of a workbook by the ids in its hidden column. A long answer may fill several rows.
fn read_xlsx(path: &Path) -> BTreeMap<String, String> {
    let mut workbook: Xlsx<_> = open_workbook(path).unwrap();
    let sheet = workbook.worksheet_range_at(0).unwrap().unwrap();
    let text = |row: &[Data], column: usize| match row.get(column) {
        Some(Data::String(text)) => text.clone(),
        Some(Data::Empty) | None => String::new(),
        Some(other) => panic!("a cell that is no text: {other:?}"),
    };
    let (_, ids) = sheet.get_size();
    let ids = ids - 1;
    let mut answers: BTreeMap<String, String> = BTreeMap::new();
    for (at, row) in sheet.rows().enumerate() {
        let id = text(row, ids);
        if at == 0 {
            assert!(id.starts_with("kisai:aspic-93:"), "{id}");
        } else if !id.is_empty() {
            answers.entry(id).or_default().push_str(&text(row, ids - 1));
        }
    }
    answers
}

fn read_json(path: &Path) -> BTreeMap<String, String> {
    let file: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let parts = |value: &Value, key: &str| value[key].as_array().unwrap().clone();
    let items = parts(&file, "sections").into_iter().flat_map(|section| parts(&section, "items"));
    let fields = items.flat_map(|item| parts(&item, "fields"));
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    fields.map(|field| (text(&field["id"]), text(&field["text"]))).collect()
}
