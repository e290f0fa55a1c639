//! Homes that can't be written or aren't there: one sentence, and where possible a program that reads.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use kisai::store::opening::ReadOnly;
use kisai::words::Language;

use super::{Home, answer_in, run};
use crate::sitting::Sitting;

fn is_root() -> bool {
    rustix::process::getuid().is_root()
}

/// Somebody to whom nothing belongs, where we may become them.
const NOBODY: u32 = 65_534;

/// What can't be shown here is said, not passed over.
fn not_shown(what: &str) {
    println!("not shown on this machine: {what}");
}

/// The program where everybody may start it, since the folder of the build may not be everybody's.
fn program_for_all(folder: &Path) -> PathBuf {
    let program = folder.join("kisai-for-all");
    // By a process of its own: one that another test starts meanwhile would keep a copy of ours open for writing.
    let copied = Command::new("cp").arg(env!("CARGO_BIN_EXE_kisai")).arg(&program).status().unwrap();
    assert!(copied.success());
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    program
}

fn set_modes(folder: &Path, folders: u32, files: u32) {
    fs::set_permissions(folder, fs::Permissions::from_mode(folders)).unwrap();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            set_modes(&path, folders, files);
        } else if !path.ends_with("kisai-for-all") {
            fs::set_permissions(path, fs::Permissions::from_mode(files)).unwrap();
        }
    }
}

#[test]
fn a_file_where_the_home_should_be_is_told_by_every_command() {
    let home = Home::with_draft("一");
    let not_a_folder = home.path().join("file");
    fs::write(&not_a_folder, "mine").unwrap();
    for language in Language::ALL {
        for arguments in
            [&["new", "b"][..], &["list"], &["show", "a"], &["set", "a", "1.1", "x"], &["check", "a"], &["export", "a"]]
        {
            let mut command = home.command(language, arguments);
            command.env("KISAI_HOME", &not_a_folder);
            run(command).refuses(language);
        }
    }
    assert_eq!(fs::read_to_string(&not_a_folder).unwrap(), "mine");
}

#[test]
fn a_file_where_a_folder_of_the_home_should_be_is_told() {
    for (at, arguments) in [
        ("drafts", &["new", "b", "--form", "small"][..]),
        ("drafts", &["list"]),
        ("checkpoints", &["set", "a", "1.1", "x"]),
    ] {
        let home = Home::with_draft("一");
        let drafts = home.path().join("drafts");
        if at == "drafts" {
            fs::rename(&drafts, home.path().join("aside")).unwrap();
        }
        fs::write(home.path().join(at), "mine").unwrap();
        for language in Language::ALL {
            let ran = home.run(language, arguments).refuses(language);
            assert!(ran.err.contains(at), "{ran:?}");
        }
        assert_eq!(fs::read_to_string(home.path().join(at)).unwrap(), "mine");
    }
    // Where only locks and places can't be written, work goes on.
    let home = Home::with_draft("一");
    fs::remove_dir_all(home.path().join("state")).unwrap();
    fs::write(home.path().join("state"), "mine").unwrap();
    home.run(Language::Ja, &["set", "a", "1.1", "二"]).succeeds();
    let mut sitting = home.sit();
    sitting.open("a");
    sitting.is_told("message-no-locks").press("End").type_text("三");
    assert_eq!(sitting.saved_answer("a"), "二三");
    sitting.press("Ctrl-Q");
    assert!(sitting.has_quit);
}

#[test]
fn a_home_that_cannot_be_written_can_be_read() {
    let home = Home::with_draft("一");
    let program = program_for_all(home.path());
    set_modes(home.path(), 0o555, 0o444);
    let before = fs::read(home.file("a")).unwrap();
    for language in Language::ALL {
        let run = |arguments: &[&str]| {
            let original = home.command(language, arguments);
            let mut command = Command::new(&program);
            command.args(arguments).env_clear().current_dir("/");
            command.envs(original.get_envs().filter_map(|(name, value)| Some((name, value?))));
            if is_root() {
                command.uid(NOBODY).gid(NOBODY);
            }
            run(command)
        };
        for arguments in [&["list"][..], &["show", "a"], &["export", "a"], &["forms"]] {
            run(arguments).succeeds();
        }
        for arguments in [&["new", "b", "--form", "small"][..], &["set", "a", "1.1", "x"]] {
            run(arguments).refuses(language);
        }
    }
    assert_eq!(fs::read(home.file("a")).unwrap(), before);
    set_modes(home.path(), 0o755, 0o644);
}

#[test]
fn a_disk_mounted_for_reading_opens_drafts_for_reading() {
    // Whoever may mount shows it on a mount of its own; permissions don't bind root.
    let home = Home::with_draft("一");
    let script = r#"mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && shift && exec "$@""#;
    let ran = |arguments: &[&str]| {
        let original = home.command(Language::En, arguments);
        let mut command = Command::new("unshare");
        command.args(["-m", "sh", "-c", script, "sh"]).arg(home.path()).arg(env!("CARGO_BIN_EXE_kisai"));
        command.args(arguments).env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin").current_dir("/");
        command.envs(original.get_envs().filter_map(|(name, value)| Some((name, value?))));
        run(command)
    };
    if !is_root() || ran(&["--version"]).exit != 0 {
        return not_shown("a disk mounted for reading: mounting isn't allowed");
    }
    ran(&["show", "a"]).succeeds();
    ran(&["list"]).succeeds();
    let refused = ran(&["set", "a", "1.1", "x"]).refuses(Language::En);
    assert!(refused.err.contains("read-only"), "{refused:?}");
    ran(&["new", "b", "--form", "small"]).refuses(Language::En);
    assert_eq!(answer_in(&home.file("a")), "一");
}

#[test]
fn a_draft_in_a_folder_that_cannot_be_written_opens_for_reading() {
    if is_root() {
        return not_shown("a folder without the right to write: root has every right");
    }
    let home = Home::with_draft("一");
    let drafts = home.path().join("drafts");
    fs::set_permissions(&drafts, fs::Permissions::from_mode(0o500)).unwrap();
    let opening = home.drafts.open_to_edit("a", false).unwrap();
    assert!(matches!(opening.read_only, Some(ReadOnly::Unwritable(_))));
    fs::set_permissions(&drafts, fs::Permissions::from_mode(0o700)).unwrap();
}

#[test]
fn without_a_home_one_sentence_says_what_to_do() {
    for language in Language::ALL {
        let home = Home::new();
        let mut command = Command::new(program_for_all(home.path()));
        fs::set_permissions(home.path(), fs::Permissions::from_mode(0o755)).unwrap();
        command.arg("list").env_clear().current_dir("/");
        command.env("LANG", if language == Language::Ja { "ja_JP.UTF-8" } else { "en_US.UTF-8" });
        if !is_root() {
            return not_shown("a user without a home: only root can become one");
        }
        // Nobody of this number is known, so that no home is known either.
        command.uid(54_321).gid(54_321);
        let ran = run(command).refuses(language);
        assert!(ran.err.contains("KISAI_HOME") && ran.err.contains("--home"), "{ran:?}");
    }
}

#[test]
fn an_empty_home_is_filled_at_the_first_draft_only() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("not/yet/there");
    let looked = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kisai"));
        command.args(arguments).env_clear().env("KISAI_HOME", &home).env("LANG", "en_US.UTF-8").current_dir("/");
        run(command)
    };
    looked(&["list"]).succeeds();
    looked(&["show", "a"]).refuses(Language::En);
    assert!(!home.exists());
    looked(&["new", "a"]).succeeds();
    assert_eq!(fs::metadata(&home).unwrap().permissions().mode() & 0o777, 0o700);
    assert_eq!(fs::metadata(home.join("drafts")).unwrap().permissions().mode() & 0o777, 0o700);
    assert_eq!(fs::metadata(home.join("drafts/a.kisai.json")).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_screen_over_a_home_that_is_no_folder_says_so_and_can_be_left() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("drafts"), "mine").unwrap();
    let mut sitting = Sitting::at_home(folder, (80, 24), Language::Ja);
    sitting.sees("drafts").press("Ctrl-N").sees("drafts");
    assert!(sitting.model.session.is_none());
    sitting.press("Ctrl-Q");
    assert!(sitting.has_quit);
}
