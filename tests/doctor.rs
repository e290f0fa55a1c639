//! What `kisai doctor` tells of a machine, and what it never tells.

use std::collections::BTreeSet;
use std::fs;
use std::io::{Read as _, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use kisai::words::Language;
use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};

use crate::commands::{Kisai, run};
use crate::sitting::NOW;

/// How long anything may take before a test fails.
const PATIENCE: Duration = Duration::from_secs(30);

fn doctor(kisai: &Kisai) -> Value {
    kisai.run(&["doctor", "--json"]).succeeds().json()
}

fn folder<'a>(report: &'a Value, name: &str) -> &'a Value {
    report["folders"].as_array().unwrap().iter().find(|folder| folder["name"] == name).unwrap()
}

fn allow(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[test]
fn the_report_reads_as_in_the_snapshots() {
    for language in Language::ALL {
        let kisai = Kisai::with_demo(language);
        allow(&kisai.home().join("drafts"), 0o755);
        allow(&kisai.home().join("forms"), 0o700);
        let mut command = kisai.command(&["doctor"]);
        command.env("TERM", "xterm-256color").env("NO_COLOR", "1");
        let home = kisai.home().display().to_string();
        let told =
            run(command, b"").succeeds().out.replace(&home, "HOME").replace(env!("CARGO_PKG_VERSION"), "VERSION");
        let system = format!("{} {}", std::env::consts::OS, std::env::consts::ARCH);
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(concat!(env!("CARGO_MANIFEST_DIR"), "/snapshots/doctor"));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(language.code(), told.replace(&system, "SYSTEM")));
    }
}

#[test]
fn the_json_says_the_same() {
    let kisai = Kisai::with_demo(Language::Ja);
    let report = doctor(&kisai);
    assert_eq!(report["kisai"], env!("CARGO_PKG_VERSION"));
    assert_eq!(report["draft_format"], 1);
    assert_eq!(report["language"], json!({ "chosen": "ja", "by": "LANG" }));
    assert_eq!(report["colours"], 16);
    // No window, no questions to a terminal where there is none.
    assert_eq!(report["terminal"], json!({ "stdin": false, "stdout": false }));
    let form = |id: &str| report["forms"].as_array().unwrap().iter().find(|form| form["id"] == id).unwrap();
    assert_eq!(form("small"), &json!({ "id": "small", "edition": "1", "is_builtin": false }));
    assert_eq!(form("aspic-93")["is_builtin"], true);
    let drafts = folder(&report, "drafts");
    assert_eq!(drafts["path"], kisai.home().join("drafts").to_str().unwrap());
    assert_eq!(
        (&drafts["mode"], &drafts["is_writable"], &drafts["is_open_to_others"]),
        (&json!("0700"), &json!(true), &json!(false))
    );
    assert_eq!(folder(&report, "trash")["exists"], false);
}

#[test]
fn what_the_language_was_chosen_by_is_told() {
    let kisai = Kisai::new(Language::En);
    let by = |command: Command| run(command, b"").succeeds().json()["language"].clone();
    assert_eq!(by(kisai.command(&["doctor", "--json"])), json!({ "chosen": "en", "by": "LANG" }));
    let mut command = kisai.command(&["doctor", "--json"]);
    command.env("LC_ALL", "ja_JP.UTF-8");
    assert_eq!(by(command), json!({ "chosen": "ja", "by": "LC_ALL" }));
    let mut command = kisai.command(&["doctor", "--json"]);
    command.env_remove("LANG");
    assert_eq!(by(command), json!({ "chosen": "en", "by": "default" }));
    fs::create_dir_all(kisai.home()).unwrap();
    fs::write(kisai.home().join("settings.json"), r#"{"language":"ja"}"#).unwrap();
    assert_eq!(by(kisai.command(&["doctor", "--json"])), json!({ "chosen": "ja", "by": "settings.json" }));
    assert_eq!(by(kisai.command(&["doctor", "--json", "--lang", "en"])), json!({ "chosen": "en", "by": "--lang" }));
}

#[test]
fn drafts_are_counted_and_open_folders_told() {
    let kisai = Kisai::with_demo(Language::En);
    fs::write(kisai.draft("broken"), "oops").unwrap();
    fs::write(kisai.home().join("drafts/.demo.kisai.json.x1.tmp"), "").unwrap();
    fs::create_dir_all(kisai.home().join("trash")).unwrap();
    fs::copy(kisai.draft("demo"), kisai.home().join("trash/old.kisai.json")).unwrap();
    allow(&kisai.home().join("trash"), 0o770);
    let report = doctor(&kisai);
    assert_eq!(report["drafts"], json!({ "drafts": 1, "damaged": 1, "in_trash": 1, "recovered": 0, "left_over": 1 }));
    assert_eq!(folder(&report, "trash")["is_open_to_others"], true);
    let told = kisai.run(&["doctor"]).succeeds().out;
    let line = told.lines().find(|line| line.trim_start().starts_with("trash")).unwrap();
    assert!(line.contains(&kisai.say("doctor-open-to-others", &[])), "{line}");
}

#[test]
fn nothing_of_a_draft_is_told() {
    let kisai = Kisai::with_demo(Language::Ja);
    let mut draft = kisai.read_draft("demo");
    draft["title"] = json!("秘密の題");
    draft["client"] = json!("秘密の顧客");
    draft["answers"]["1-name"] = json!({ "text": "秘密の答え", "note": "秘密の覚え" });
    fs::write(kisai.draft("秘密の名"), draft.to_string()).unwrap();
    fs::write(kisai.draft("秘密の傷"), "秘密").unwrap();
    for words in [&["doctor"][..], &["doctor", "--json"]] {
        let ran = kisai.run(words).succeeds();
        assert!(!ran.out.contains("秘密") && !ran.out.contains("demo") && ran.err.is_empty(), "{ran:?}");
    }
    let names = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    let known = [
        "colours",
        "draft_format",
        "drafts",
        "environment",
        "folders",
        "forms",
        "kisai",
        "language",
        "system",
        "terminal",
    ];
    // Who adds a key has thought of this test.
    assert_eq!(names(&doctor(&kisai)), known.map(ToOwned::to_owned).into());
}

/// What a terminal does when it is asked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Answers,
    IsSilent,
    /// Somebody ends the program while it waits.
    EndsTheProgram,
}

/// The program in a terminal: what it wrote, and whether the terminal is as it was.
fn in_a_terminal(kisai: &Kisai, asked: Asked) -> (String, bool) {
    let pair = native_pty_system().openpty(PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 }).unwrap();
    let before = pair.master.get_termios().unwrap().local_flags;
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_kisai"));
    command.args(["doctor", "--json"]);
    command.env_clear();
    command.env("KISAI_HOME", kisai.home());
    command.env("KISAI_NOW", NOW);
    let mut child = pair.slave.spawn_command(command).unwrap();
    let pid = Pid::from_raw(child.process_id().unwrap().try_into().unwrap()).unwrap();
    let mut output = pair.master.try_clone_reader().unwrap();
    let mut keyboard = pair.master.take_writer().unwrap();
    let (sender, ended) = channel();
    thread::spawn(move || {
        let mut parser = vt100::Parser::new(vt100::Parser::DEFAULT_ROWS, vt100::Parser::DEFAULT_COLS, 0);
        let (mut bytes, mut done) = (Vec::new(), 0);
        let mut buffer = [0; 4096];
        loop {
            let read = output.read(&mut buffer).unwrap_or(0);
            if read == 0 {
                break;
            }
            bytes.extend_from_slice(&buffer[..read]);
            // Each question is answered where the cursor stands by then.
            while let Some((question, at)) = next_question(&bytes[done..]) {
                parser.process(&bytes[done..done + at]);
                done += at;
                let (row, column) = parser.screen().cursor_position();
                let answer = match question {
                    "\x1b[c" => "\x1b[?62;22c".to_owned(),
                    "\x1b[>0q" => "\x1bP>|sample 1.0\x1b\\".to_owned(),
                    _ => format!("\x1b[{};{}R", row + 1, column + 1),
                };
                match asked {
                    Asked::Answers => keyboard.write_all(answer.as_bytes()).unwrap(),
                    Asked::IsSilent => {}
                    Asked::EndsTheProgram => kill_process(pid, Signal::TERM).unwrap(),
                }
            }
        }
        let _ = sender.send(String::from_utf8(bytes).unwrap());
    });
    let exit = child.wait().unwrap();
    assert!(exit.success() || asked == Asked::EndsTheProgram, "{exit:?}");
    let is_as_before = pair.master.get_termios().unwrap().local_flags == before;
    // The output ends once nobody holds the other side.
    drop(pair.slave);
    (ended.recv_timeout(PATIENCE).unwrap(), is_as_before)
}

/// The first question in what the program wrote, and where it ends.
fn next_question(bytes: &[u8]) -> Option<(&'static str, usize)> {
    let text = String::from_utf8_lossy(bytes);
    let found =
        ["\x1b[c", "\x1b[>0q", "\x1b[6n"].into_iter().filter_map(|question| Some((text.find(question)?, question)));
    found.min().map(|(at, question)| (question, at + question.len()))
}

#[test]
fn a_terminal_is_asked_and_given_back() {
    let kisai = Kisai::new(Language::Ja);
    let (written, is_as_before) = in_a_terminal(&kisai, Asked::Answers);
    assert!(is_as_before);
    // The report begins on a cleared line, in a terminal that breaks lines again.
    let (_, report) = written.rsplit_once("\r\x1b[K").unwrap();
    assert!(report.contains("{\r\n"), "{report:?}");
    let report: Value = serde_json::from_str(report).unwrap();
    let screen = &report["terminal"]["screen"];
    assert_eq!((&screen["attributes"], &screen["name"]), (&json!("?62;22"), &json!("sample 1.0")));
    assert_eq!((&screen["columns"], &screen["rows"]), (&json!(80), &json!(24)));
    let width = |text: &str| {
        let widths = screen["widths"].as_array().unwrap();
        let width = widths.iter().find(|width| width["text"] == text).unwrap_or_else(|| panic!("{text}: {screen}"));
        (width["expected"].as_u64().unwrap(), width["measured"].as_u64().unwrap())
    };
    assert_eq!([width("a"), width("あ"), width("漢"), width("±")], [(1, 1), (2, 2), (2, 2), (1, 1)]);
    for text in ["ｱ", "①", "─", "…", "○", "㈱", "\u{fa19}", "か\u{3099}", "😀", "👨‍👩‍👧"] {
        assert!(width(text).1 > 0);
    }
}

#[test]
fn a_terminal_that_does_not_answer_is_not_waited_for() {
    let kisai = Kisai::new(Language::En);
    let (written, is_as_before) = in_a_terminal(&kisai, Asked::IsSilent);
    assert!(is_as_before);
    let (_, report) = written.rsplit_once("\r\x1b[K").unwrap();
    let report: Value = serde_json::from_str(report).unwrap();
    let screen = &report["terminal"]["screen"];
    assert_eq!((&screen["attributes"], &screen["name"], &screen["widths"]), (&Value::Null, &Value::Null, &json!([])));
    // One question and no more: the second would wait as long again.
    assert_eq!(written.matches("\x1b[6n").count(), 1);
}

#[test]
fn a_signal_while_the_terminal_is_asked_leaves_it_whole() {
    let kisai = Kisai::new(Language::En);
    let (written, is_as_before) = in_a_terminal(&kisai, Asked::EndsTheProgram);
    assert!(is_as_before);
    assert!(written.contains("\r\x1b[K"), "{written:?}");
}

#[test]
fn commands_that_only_read_need_no_home_that_can_be_written() {
    let kisai = Kisai::new(Language::Ja);
    // Nobody can make a folder below a file, whoever runs the tests.
    fs::write(kisai.work().join("file"), "").unwrap();
    let read_only = kisai.work().join("file/home");
    let told = read_only.display().to_string();
    for words in [
        &["forms"][..],
        &["forms", "show", "aspic-93", "--item", "57"],
        &["keys"],
        &["schema"],
        &["help"],
        &["man"],
        &["completions", "bash"],
        &["doctor"],
        &["licences"],
        &["--version"],
    ] {
        let mut command = kisai.command(words);
        command.env_clear().env("HOME", &read_only).env("LANG", "ja_JP.UTF-8");
        run(command, b"").succeeds();
    }
    // A list of no drafts is one, where there is no folder and none can be made.
    let mut command = kisai.command(&["list"]);
    command.env_clear().env("HOME", "/proc/no-home");
    run(command, b"").succeeds();
    let mut command = kisai.command(&["new", "x"]);
    command.env_clear().env("HOME", &read_only);
    run(command, b"").fails(3, &told);
    let mut command = kisai.command(&["doctor", "--json"]);
    command.env_clear().env("HOME", &read_only);
    assert_eq!(folder(&run(command, b"").succeeds().json(), "drafts")["is_writable"], false);
}
