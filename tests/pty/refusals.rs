//! A disk that takes nothing for a while: the person is told, the text is kept, and there is a way out with it.

use std::fs;
use std::path::PathBuf;

use rustix::process::Signal;
use vt100::Screen;

use super::machine::{Machine, answers};
use super::person::{Person, without_space};
use super::terminal::{AT_LAST, row, rows};

const FIELD: &str = "1-disclosure-date";

/// Whether these words stand anywhere on the screen, wherever its rows end.
fn says(screen: &Screen, words: &str) -> bool {
    without_space(&rows(screen).concat()).contains(&without_space(words))
}

/// Whether the bar at the top says that the text isn't saved, and the bottom line which file can't be written and why.
fn tells(screen: &Screen, machine: &Machine, cause: &str) -> bool {
    let file = machine.draft("下書き").display().to_string();
    row(screen, 0, 0).ends_with("未保存") && says(screen, &format!("{file} に書けません: {cause}"))
}

/// A machine that has saved something, and now takes nothing more where the drafts are.
fn with_the_folder_away() -> (Machine, Person) {
    let machine = Machine::with_draft("下書き");
    let mut person = Person::opens(machine.open("下書き"));
    person.types("2026年");
    person.terminal.wait_for("the first part", || machine.saved().get(FIELD).is_some_and(|text| text == "2026年"));
    fs::rename(machine.home.path().join("drafts"), machine.home.path().join("away")).unwrap();
    person.types("10月1日");
    person.terminal.wait_until("the failure", |screen| tells(screen, &machine, "ファイルかフォルダーがありません"));
    (machine, person)
}

fn bring_the_folder_back(machine: &Machine) {
    fs::rename(machine.home.path().join("away"), machine.home.path().join("drafts")).unwrap();
}

#[test]
fn what_waits_is_saved_by_itself_once_the_folder_is_back() {
    let (machine, mut person) = with_the_folder_away();
    bring_the_folder_back(&machine);
    person.terminal.wait_for("the rest", || machine.saved().get(FIELD).is_some_and(|text| text == "2026年10月1日"));
    person.terminal.wait_until("no failure", |screen| row(screen, 0, 0).ends_with("保存 12:03"));
    person.terminal.press("Ctrl-Q");
    assert!(person.terminal.wait_for_end().success());
}

#[test]
fn who_leaves_with_unsaved_text_saves_it_in_another_place_and_is_told_which() {
    let (machine, mut person) = with_the_folder_away();
    person.terminal.press("Ctrl-Q");
    person.terminal.wait_until("the question", |screen| says(screen, "保存できていません"));
    person.terminal.press("Down Enter");
    person.terminal.wait_until("the place", |screen| says(screen, "別の場所に保存"));
    person.terminal.press("Enter");
    assert_eq!(person.terminal.wait_for_end().exit_code(), 3);
    let elsewhere = machine.temp.path().join("下書き.kisai.json");
    assert!(says(&person.terminal.screen(), &format!("次のファイルに保存しました: {}", elsewhere.display())));
    assert_eq!(answers(&elsewhere)[FIELD], "2026年10月1日");
}

#[test]
fn a_program_told_to_end_leaves_unsaved_text_where_the_next_opening_offers_it() {
    let (machine, mut person) = with_the_folder_away();
    person.terminal.signal(Signal::TERM);
    assert_eq!(person.terminal.wait_for_exit_within(AT_LAST).exit_code(), 3);
    person.terminal.join_reader();
    let recovered = machine.home.path().join("state/recovered/下書き.recovered.kisai.json");
    assert!(says(&person.terminal.screen(), &format!("次のファイルに保存しました: {}", recovered.display())));
    assert_eq!(answers(&recovered)[FIELD], "2026年10月1日");
    assert_eq!(machine.temporary_files(), Vec::<PathBuf>::new());

    bring_the_folder_back(&machine);
    let terminal = machine.open("下書き");
    terminal.wait_until("the offer", |screen| says(screen, "残っていた内容"));
}

/// A limit on the size of files is the nearest that there is to a full disk without a disk of one's own.
#[cfg(target_os = "linux")]
mod full {
    use std::time::Instant;

    use rustix::process::{Resource, Rlimit, getrlimit, prlimit};

    use super::*;

    const CAUSE: &str = "ファイルの大きさの上限を超えます";

    fn limit(person: &Person, bytes: Option<u64>) {
        let maximum = getrlimit(Resource::Fsize).maximum;
        prlimit(Some(person.terminal.pid), Resource::Fsize, Rlimit { current: bytes.or(maximum), maximum }).unwrap();
    }

    fn with_a_full_disk() -> (Machine, Person) {
        let machine = Machine::with_draft("下書き");
        let mut person = Person::opens(machine.open("下書き"));
        limit(&person, Some(100));
        person.types("2026年10月1日");
        person.terminal.wait_until("the failure", |screen| tells(screen, &machine, CAUSE));
        (machine, person)
    }

    #[test]
    fn a_full_disk_is_told_and_the_text_is_saved_once_there_is_room() {
        let (machine, mut person) = with_a_full_disk();
        assert_eq!(machine.saved().get(FIELD), None, "the file is as it was");
        person.terminal.press("Ctrl-Q");
        person.terminal.wait_until("the question", |screen| says(screen, "保存できていません"));
        // The other place is full as well.
        person.terminal.press("Down Enter");
        person.terminal.wait_until("the place", |screen| says(screen, "別の場所に保存"));
        person.terminal.press("Enter");
        let elsewhere = machine.temp.path().join("下書き.kisai.json");
        let refusal = format!("{} に書けません: {CAUSE}", elsewhere.display());
        person.terminal.wait_until("the refusal and the question again", |screen| {
            says(screen, "保存できていません") && says(screen, &refusal)
        });
        assert!(!elsewhere.exists());
        person.terminal.press("Enter");
        person.sees("the whole text", |pane| pane.ends_with("2026年10月1日"));

        limit(&person, None);
        let since = Instant::now();
        person.terminal.wait_for("the text", || machine.saved().get(FIELD).is_some_and(|text| text == "2026年10月1日"));
        assert!(since.elapsed() < 3 * AT_LAST, "{:?}", since.elapsed());
        person.terminal.wait_until("no failure", |screen| row(screen, 0, 0).ends_with("保存 12:03"));
        person.terminal.press("Ctrl-Q");
        assert!(person.terminal.wait_for_end().success());
    }

    #[test]
    fn a_program_told_to_end_that_can_write_nowhere_says_so() {
        let (machine, mut person) = with_a_full_disk();
        person.terminal.signal(Signal::TERM);
        assert_eq!(person.terminal.wait_for_exit_within(AT_LAST).exit_code(), 3);
        person.terminal.join_reader();
        assert!(says(&person.terminal.screen(), "内容を保存できないまま終了しました: "));
        assert!(says(&person.terminal.screen(), CAUSE));
        assert_eq!(machine.saved().get(FIELD), None);
        assert_eq!(machine.temporary_files(), Vec::<PathBuf>::new());
    }

    #[test]
    fn a_command_on_a_full_disk_says_so_and_leaves_the_draft_as_it_was() {
        let machine = Machine::with_draft("下書き");
        let before = fs::read(machine.draft("下書き")).unwrap();
        let set = machine.run_in_shell("ulimit -f 0; \"$@\"", &["set", "下書き", "1.1", "2026年10月1日"]);
        assert_eq!(set.status.code(), Some(3), "{set:?}");
        let said = String::from_utf8(set.stderr).unwrap();
        assert!(said.contains(CAUSE) && said.contains("下書き.kisai.json"), "{said}");
        assert_eq!(fs::read(machine.draft("下書き")).unwrap(), before);
    }
}
