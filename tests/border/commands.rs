//! Hostile texts through every command and every variable.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt as _;

use portable_pty::CommandBuilder;

use super::corpus;
use super::leaving::Way;
use super::machine::{bad_form, lines, machine};
use super::ways::{MARK, leaves, shown, sound};
use crate::pty::machine::Machine;
use crate::pty::terminal::Terminal;

#[test]
fn what_a_draft_a_form_or_a_file_holds_steers_no_terminal() {
    let machine = machine();
    let bad = bad_form(&machine);
    let bad = bad.to_str().unwrap();
    // Whether the command shows a text of the corpus.
    let commands: &[(&[&str], bool)] = &[
        (&["list"], true),
        (&["show", "demo"], true),
        (&["show", "demo", "2"], true),
        (&["check", "demo"], false),
        (&["check", "worded"], true),
        (&["show", "worded"], false),
        (&["guide", "hostile", "3"], true),
        (&["next", "worded"], true),
        (&["actions", "demo"], true),
        (&["diff", "demo", "other"], true),
        (&["checkpoints", "other"], false),
        (&["suggest", "other", "3"], false),
        (&["quick", "worded", "1"], false),
        (&["forms"], true),
        (&["forms", "check", bad], true),
        (&["doctor"], false),
        (&["show", "broken"], false),
        (&["check", "formless"], true),
        (&["export", "demo", "--format", "md"], true),
        (&["export", "demo", "--format", "csv"], true),
        (&["export", "demo", "--format", "html"], true),
        (&["export", "demo", "--format", "json"], true),
        (&["list", "--json"], true),
        (&["show", "demo", "--json"], true),
        (&["diff", "demo", "other", "--json"], true),
        (&["import", "in.xlsx", "--into", "other", "--dry-run"], true),
        (&["import", "in.json", "--into", "demo", "--dry-run"], false),
        (&["import", "in.csv", "--form", "aspic-93", "--dry-run"], false),
        (&["import", "in.txt"], false),
        (&["import", "raw.txt"], false),
        (&["set", "other", "--csv", "in.csv"], true),
        (&["set", "other", "--json", "in.json"], false),
        (&["set", "other", "2", "@raw.txt"], false),
        (&["delete", "other"], false),
        (&["trash"], true),
    ];
    let mut silent = Vec::new();
    for (arguments, shows) in commands {
        let is_data = arguments[0] == "export" || arguments.contains(&"--json");
        let told = leaves(&machine, arguments, is_data);
        if *shows && !told.contains(MARK) {
            silent.push((arguments, told));
        }
    }
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn what_is_given_as_an_argument_steers_no_terminal() {
    let machine = Machine::with_draft("demo");
    let all = lines(&corpus::texts()).replace('\0', "");
    let name = |texts: &[String]| texts.concat().replace(['\0', '/'], "");
    let path = corpus::names().chunks(12).map(name).collect::<Vec<_>>();
    let commands = vec![
        vec!["@"],
        vec!["--@"],
        vec!["@", "demo"],
        vec!["list", "--client", "@"],
        vec!["list", "@"],
        vec!["show", "@"],
        vec!["show", "demo", "@"],
        vec!["set", "demo", "@", "x"],
        vec!["set", "demo", "2", "@"],
        vec!["note", "demo", "2", "@"],
        vec!["flag", "demo", "2", "@", "--ask", "@"],
        vec!["describe", "demo", "--client", "@"],
        vec!["new", "@"],
        vec!["new", "x", "--form", "@"],
        vec!["export", "demo", "--format", "@"],
        vec!["export", "demo", "-o", "@"],
        vec!["export", "demo", "-o", "@.md"],
        vec!["import", "@"],
        vec!["diff", "demo", "@"],
        vec!["help", "@"],
        vec!["guide", "@"],
        vec!["forms", "check", "@"],
        vec!["schema", "@"],
        vec!["settings", "@", "@"],
        vec!["completions", "@"],
        vec!["trash", "--bring-back", "@"],
        vec!["checkpoints", "demo", "--keep", "@"],
        vec!["--home", "@", "list"],
        vec!["--lang", "@", "list"],
        vec!["list"],
        vec!["rename", "demo", "@"],
    ];
    for command in commands {
        let given: Vec<String> = command.iter().map(|word| word.replace('@', &all)).collect();
        leaves(&machine, &given.iter().map(String::as_str).collect::<Vec<_>>(), false);
    }
    // As the names of files that can be there.
    for name in &path {
        let file = format!("{name}.md");
        let told = leaves(&machine, &["export", "demo", "-o", &file], false);
        assert!(told.contains(MARK), "{told}");
        leaves(&machine, &["import", &file], false);
    }
    for raw in corpus::RAW {
        for before in
            [&[][..], &["show"], &["show", "demo"], &["set", "demo", "2"], &["import"], &["export", "demo", "-o"]]
        {
            let mut command = machine.kisai(before);
            command.arg(OsStr::from_bytes(raw));
            looked_at(command, &format!("{before:?} {raw:?}"));
        }
    }
}

/// Runs a command in a terminal and looks at what that got.
fn looked_at(command: CommandBuilder, what: &str) -> String {
    let mut terminal = Terminal::start(command);
    let _ = terminal.wait_for_end();
    shown(&terminal, Way::Lines, &[what])
}

#[test]
fn what_the_environment_holds_steers_no_terminal() {
    let machine = Machine::with_draft("demo");
    let all = lines(&corpus::texts()).replace('\0', "");
    let short: String =
        corpus::names().iter().step_by(9).map(String::as_str).collect::<String>().chars().take(60).collect();
    let variables = [
        "LANG",
        "LC_ALL",
        "LC_MESSAGES",
        "LANGUAGE",
        "HOME",
        "KISAI_HOME",
        "KISAI_NOW",
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
        "XDG_STATE_HOME",
        "EDITOR",
        "VISUAL",
        "USER",
        "TERM",
        "TZ",
        "COLUMNS",
        "NO_COLOR",
        "COLORTERM",
        "TMUX",
        "SSH_CONNECTION",
        "COMPLETE",
    ];
    let mut shown = 0;
    for variable in variables {
        for value in [&all, &short] {
            // The doctor waits for a terminal that doesn't answer.
            let is_told = ["KISAI_HOME", "TERM", "TMUX", "LANG", "EDITOR"].contains(&variable) && value == &short;
            let doctor = is_told.then_some(&["doctor"][..]);
            for arguments in [&["list"][..], &["show", "none"], &["new", "x"]].into_iter().chain(doctor) {
                let mut command = machine.kisai(arguments);
                if variable == "HOME" || variable.starts_with("XDG") {
                    command.env_remove("KISAI_HOME");
                }
                command.env(variable, value);
                shown += usize::from(looked_at(command, &format!("{variable} {arguments:?}")).contains(MARK));
            }
        }
    }
    // Such a folder is made and named.
    assert!(shown > 5, "{shown}");
}

#[test]
fn who_has_a_draft_open_steers_no_terminal_by_their_name() {
    let machine = Machine::with_draft("demo");
    let mut first = machine.kisai(&["demo"]);
    // No more of a note is read.
    first.env(
        "USER",
        corpus::names().iter().step_by(4).map(String::as_str).collect::<String>().chars().take(600).collect::<String>(),
    );
    let first = Terminal::start(first);
    first.wait_until("the draft", |screen| !screen.hide_cursor());
    let lock = machine.home.path().join("state/locks/demo.lock");
    first.wait_for("the note", || fs::metadata(&lock).is_ok_and(|found| found.len() > 0));
    let ran = machine.run(&["set", "demo", "2", "x"]);
    sound(&ran.stderr, Way::Pipe, &["set"]);
    assert!(!ran.status.success() && !ran.stderr.is_empty());
    leaves(&machine, &["set", "demo", "2", "x"], false);
    let mut second = machine.open("demo");
    second.wait_until("who has it", |screen| screen.contents().contains("demo"));
    second.press("Enter Ctrl-Q");
    let _ = second.wait_for_end();
    shown(&second, Way::Screen, &["the second opener"]);
}
