//! The person's own editor in the terminal: what it makes of an answer, and every end that it may come to.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;

use kisai::ui::action::Action;
use portable_pty::CommandBuilder;
use rustix::process::{Pid, Signal, test_kill_process};

use super::machine::{Machine, all_below};
use super::person::{Pane, Person, without_space};
use super::terminal::{AT_LAST, Terminal, rows};

const FIELD: &str = "1-disclosure-date";

/// A person with an answer, and an editor that is a script: `$1` is the file.
fn with_editor(script: &str) -> (Machine, Person) {
    let machine = Machine::with_draft("下書き");
    let mut command = machine.kisai(&["下書き"]);
    make_editor(&machine, &mut command, script);
    let mut person = Person::opens(Terminal::start(command));
    person.types("2026年10月1日");
    (machine, person)
}

/// Makes a script the editor of a program.
pub fn make_editor(machine: &Machine, command: &mut CommandBuilder, script: &str) {
    // A folder with a blank, and an argument: a shell takes the variable apart.
    let editor = machine.folder.path().join("my editor");
    fs::write(&editor, format!("#!/bin/sh\nshift\ncd '{}'\n{script}\n", machine.folder.path().display())).unwrap();
    fs::set_permissions(&editor, fs::Permissions::from_mode(0o755)).unwrap();
    command.env("VISUAL", format!("'{}' --wait", editor.display()));
    command.env("PATH", "/usr/bin:/bin");
}

/// Opens the answer in the editor, by the menu.
pub fn edit(person: &mut Person) {
    person.chooses(Action::EditOutside, "外部エディターで編集");
}

fn told(person: &Person, text: &str) {
    person.terminal.wait_until(text, |screen| without_space(&rows(screen).concat()).contains(text));
}

fn answer(machine: &Machine) -> Option<String> {
    machine.saved().remove(FIELD)
}

pub fn lent(machine: &Machine) -> Vec<PathBuf> {
    let folder = machine.home.path().join("state/lent");
    if folder.exists() { all_below(&folder) } else { Vec::new() }
}

#[test]
fn an_answer_goes_to_the_editor_and_comes_back_and_keys_behind_it_are_typed() {
    let script = "stat -c %a \"$1\" \"$(dirname \"$1\")\" > modes; cp \"$1\" given
        printf 'x\\033[?1049h\\033[?1000h\\033[5;9r'; read line < /dev/tty
        printf '二〇二六年\\r\\n%s\\n' \"$line\" > \"$1\"";
    let (machine, mut person) = with_editor(script);
    edit(&mut person);
    person.terminal.wait_for("the editor", || machine.folder.path().join("given").exists());
    // In one go: a line for the editor, and what is meant for the field.
    person.terminal.type_text("十月\n一日");
    person.sees("the answer and what was typed", |pane| pane.ends_with("二〇二六年\n十月一日"));
    person.sees("the whole screen", |pane| {
        pane.0.alternate_screen() && pane.0.bracketed_paste() && pane.title().starts_with("1 ")
    });
    person.terminal.wait_for("the save", || answer(&machine).is_some_and(|text| text == "二〇二六年\n十月一日"));
    assert_eq!(fs::read_to_string(machine.folder.path().join("given")).unwrap(), "2026年10月1日");
    assert_eq!(fs::read_to_string(machine.folder.path().join("modes")).unwrap(), "600\n700\n");
    assert_eq!(lent(&machine), Vec::<PathBuf>::new());
    // What was typed, then what was edited.
    person.terminal.press("Ctrl-Z Ctrl-Z");
    person.sees("the first answer", |pane| pane.ends_with("2026年10月1日"));
    person.terminal.press("Ctrl-Q");
    assert!(person.terminal.wait_for_end().success());
}

#[test]
fn an_editor_that_changes_nothing_fails_or_is_killed_leaves_the_answer_alone() {
    let cases = [
        ("echo >> \"$1\"", "エディターでの変更はありませんでした。"),
        ("echo 壊 > \"$1\"; exit 3", "エディターが失敗しました(終了コード3)。"),
        ("echo 壊 > \"$1\"; kill -9 $$", "エディターが強制終了しました(シグナル9)。"),
        ("echo 壊 > \"$1\"; kill -INT 0", "エディターが強制終了しました(シグナル2)。"),
        ("rm \"$1\"", "を読めません"),
        ("printf '\\377\\376' > \"$1\"", "UTF-8の文字ではないため"),
        ("head -c 5000000 /dev/zero > \"$1\"", "4MiBを超えるため"),
    ];
    for (script, text) in cases {
        let (machine, mut person) = with_editor(script);
        edit(&mut person);
        told(&person, text);
        assert_eq!(lent(&machine), Vec::<PathBuf>::new(), "{script}");
        person.terminal.type_text("。");
        person.sees("what was typed behind it", |pane| pane.ends_with("2026年10月1日。"));
        person.terminal.press("Ctrl-Q");
        assert!(person.terminal.wait_for_end().success(), "{script}");
        assert_eq!(answer(&machine).as_deref(), Some("2026年10月1日。"), "{script}");
        let recovered = machine.home.path().join("state/recovered");
        let is_kept = text.contains("ため");
        assert_eq!(recovered.join("1-disclosure-date.txt").exists(), is_kept, "{script}");
    }
}

#[test]
fn the_keys_that_interrupt_and_stop_reach_the_editor_alone() {
    // Of a session without a shell nobody could continue what stops.
    let (machine, mut person) = with_editor(
        "trap 'echo interrupted > \"$1\"; exit 0' INT; kill -TSTP 0; : > ready; while :; do sleep 0.01; done",
    );
    edit(&mut person);
    person.terminal.wait_for("the editor", || machine.folder.path().join("ready").exists());
    person.terminal.press("Ctrl-C");
    person.sees("the answer", |pane| pane.ends_with("interrupted"));
    person.terminal.press("Ctrl-Q");
    assert!(person.terminal.wait_for_end().success());
}

pub fn is_running(pid: &str) -> bool {
    Pid::from_raw(pid.trim().parse().unwrap()).is_some_and(|pid| test_kill_process(pid).is_ok())
}

#[test]
fn a_terminal_that_is_gone_ends_the_editor_and_what_it_saved_is_offered() {
    for signal in [None, Some(Signal::TERM)] {
        let (machine, mut person) =
            with_editor("echo $$ > pid.new; echo 途中まで > \"$1\"; mv pid.new pid; while :; do sleep 0.01; done");
        let pid = machine.folder.path().join("pid");
        edit(&mut person);
        person.terminal.wait_for("the editor", || pid.exists());
        match signal {
            Some(signal) => person.terminal.signal(signal),
            None => person.terminal.hang_up(),
        }
        // What the file of the draft doesn't hold lies elsewhere.
        assert_eq!(person.terminal.wait_for_exit_within(AT_LAST).exit_code(), 3, "{signal:?}");
        assert_eq!(lent(&machine), Vec::<PathBuf>::new());
        let pid = fs::read_to_string(&pid).unwrap();
        while is_running(&pid) {
            std::thread::yield_now();
        }
        let recovered = machine.home.path().join("drafts/下書き.recovered.kisai.json");
        assert!(fs::read_to_string(&recovered).unwrap().contains("途中まで"), "{signal:?}");
        assert!(fs::read_to_string(machine.draft("下書き")).unwrap().contains("2026年10月1日"));
        let person = machine.open("下書き");
        person.wait_until("the offer", |screen| rows(screen).iter().any(|row| row.contains("残っていた内容")));
    }
}

#[test]
fn what_a_killed_program_had_lent_is_taken_away_at_the_next_start() {
    let (machine, mut person) = with_editor(": > ready; while kill -0 $PPID; do sleep 0.01; done");
    edit(&mut person);
    person.terminal.wait_for("the editor", || machine.folder.path().join("ready").exists());
    assert_eq!(lent(&machine).len(), 2);
    // Another program that is started meanwhile leaves alone what is in use.
    let mut other = Terminal::start(machine.kisai(&[]));
    other.wait_until("the list", |screen| screen.contents().contains("新しい下書き"));
    other.press("Ctrl-Q");
    assert!(other.wait_for_end().success());
    assert_eq!(lent(&machine).len(), 2);

    person.terminal.signal(Signal::KILL);
    person.terminal.wait_for_exit_within(AT_LAST);
    let mut next = Person::reopens(&machine, "下書き");
    assert_eq!(lent(&machine), Vec::<PathBuf>::new());
    next.sees("the answer", |pane: &Pane<'_>| pane.ends_with("2026年10月1日"));
    next.terminal.press("Ctrl-Q");
    assert!(next.terminal.wait_for_end().success());
}

#[test]
fn the_editors_variable_is_carried_out_by_no_shell() {
    let machine = Machine::with_draft("下書き");
    let editor = machine.folder.path().join("editor");
    let script = "#!/bin/sh\nfor last; do :; done\nprintf '%s\\n' \"$@\" > given.new\nprintf 済 > \"$last\"\nmv given.new given\n";
    fs::write(&editor, script).unwrap();
    fs::set_permissions(&editor, fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = machine.kisai(&["下書き"]);
    let behind = "--wait 'a b' ; touch pwned $(touch pwned) `touch pwned` | touch pwned & > pwned $HOME * ~";
    command.env("EDITOR", format!("{} {behind}", editor.display()));
    command.env("PATH", "/usr/bin:/bin");
    let mut person = Person::opens(Terminal::start(command));
    edit(&mut person);
    person.sees("what was edited", |pane| pane.ends_with("済"));
    person.terminal.press("Ctrl-Q");
    assert!(person.terminal.wait_for_end().success());
    let given = fs::read_to_string(machine.folder.path().join("given")).unwrap();
    let given: Vec<&str> = given.lines().collect();
    let words = behind.replace("'a b'", "ab");
    assert_eq!(
        given[..given.len() - 1],
        words.split(' ').map(|word| if word == "ab" { "a b" } else { word }).collect::<Vec<_>>()
    );
    assert!(!machine.folder.path().join("pwned").exists());
}

#[test]
fn a_variable_that_names_no_editor_is_told() {
    for editor in ["no-such-editor --wait", "'without an end", "/"] {
        let machine = Machine::with_draft("下書き");
        let mut command = machine.kisai(&["下書き"]);
        command.env("EDITOR", editor);
        command.env("PATH", "/usr/bin:/bin");
        let mut person = Person::opens(Terminal::start(command));
        person.types("2026年10月1日");
        edit(&mut person);
        told(&person, "エディターが見つかりません");
        person.terminal.press("Ctrl-Q");
        assert!(person.terminal.wait_for_end().success(), "{editor}");
        assert_eq!(answer(&machine).as_deref(), Some("2026年10月1日"), "{editor}");
    }
}
