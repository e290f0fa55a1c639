//! Nobody else reads what kisai writes, and what others plant where it writes leads it nowhere.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;

use rustix::fs::{CWD, FileType, Mode, mknodat};

use super::machine::{Machine, all_below, answers};
use super::person::{Person, without_space};
use super::terminal::{Terminal, rows};

const FIELD: &str = "1-disclosure-date";

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn files_and_folders_are_the_users_alone_whatever_the_umask() {
    for umask in [0o000, 0o022, 0o077] {
        let machine = Machine::new();
        // A home that kisai makes itself.
        let home = machine.home.path().join("new");
        let mut command = machine.kisai(&["--home", home.to_str().unwrap()]);
        command.umask(Some(umask));
        let mut person = Person::begins(Terminal::start(command));
        person.terminal.press("Enter Enter");
        person.sees_empty(FIELD);
        person.types("2026年10月1日");
        // Language, place, export and checkpoints are files as well.
        person.terminal.press("Ctrl-L");
        person.terminal.press("Ctrl-Q");
        assert!(person.terminal.wait_for_end().success());

        let made = all_below(&home);
        assert!(made.len() >= 6, "{made:?}");
        assert_eq!(mode(&home), 0o700);
        for path in made {
            let expected = if path.is_dir() { 0o700 } else { 0o600 };
            assert_eq!(mode(&path), expected, "umask {umask:03o}: {}", path.display());
        }
    }
}

/// What someone else may put where kisai is known to write.
const PLANTS: &[&str] = &["symlink", "dangling symlink", "hard link", "FIFO", "folder"];

pub fn plant(what: &str, at: &Path, precious: &Path) {
    fs::create_dir_all(at.parent().unwrap()).unwrap();
    let _ = fs::remove_file(at);
    match what {
        "symlink" => symlink(precious, at).unwrap(),
        "dangling symlink" => symlink(precious.with_extension("made"), at).unwrap(),
        "hard link" => fs::hard_link(precious, at).unwrap(),
        "FIFO" => mknodat(CWD, at, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap(),
        "folder" => fs::create_dir(at).unwrap(),
        other => panic!("no {other}"),
    }
}

#[test]
fn what_is_planted_at_names_that_can_be_foreseen_is_never_followed_nor_waited_on() {
    let names = [
        "settings.json",
        "state/places/下書き.json",
        "state/locks/下書き.lock",
        "state/overview.json",
        "state/lent",
        "state/recovered",
        "checkpoints/下書き",
        "trash",
        "drafts/下書き.recovered.kisai.json",
    ];
    for name in names {
        for what in PLANTS {
            let machine = Machine::with_draft("下書き");
            let precious = machine.folder.path().join("precious");
            fs::write(&precious, "precious").unwrap();
            plant(what, &machine.home.path().join(name), &precious);

            let mut person = Person::opens(machine.open("下書き"));
            person.types("2026年10月1日");
            person.terminal.press("Ctrl-L");
            person.terminal.press("Ctrl-Q");
            let exit = person.terminal.wait_for_end();
            assert!(exit.success(), "{what} at {name}: {exit}");
            assert_eq!(answers(&machine.draft("下書き"))[FIELD], "2026年10月1日", "{what} at {name}");
            assert_eq!(fs::read_to_string(&precious).unwrap(), "precious", "{what} at {name}");
            let made = precious.with_extension("made");
            assert!(!made.exists(), "{what} at {name}");
        }
    }
}

#[test]
fn a_folder_that_others_may_enter_is_told_of() {
    let machine = Machine::with_draft("下書き");
    let folder = machine.home.path().join("drafts");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).unwrap();
    let terminal = machine.open("下書き");
    let told = format!("{}はほかの利用者も", folder.display());
    terminal.wait_until("the warning", |screen| {
        let shown = without_space(&rows(screen).concat());
        shown.contains(&told) && shown.contains("chmod700")
    });
}

#[test]
fn a_draft_that_is_no_file_is_refused_in_a_sentence() {
    for what in ["FIFO", "folder"] {
        let machine = Machine::with_draft("下書き");
        plant(what, &machine.draft("下書き"), Path::new("/"));
        let mut terminal = machine.open("下書き");
        assert_eq!(terminal.wait_for_end().exit_code(), 3, "{what}");
        let set = machine.run(&["set", "下書き", "1.1", "2026年10月1日"]);
        assert_eq!(set.status.code(), Some(3), "{what}: {set:?}");
        assert!(!set.stderr.is_empty());
    }
}
