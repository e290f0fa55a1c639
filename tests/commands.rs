//! The commands, run as a person or a script runs them: output, exit codes, and what is on the disk afterwards.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{Read as _, Write as _};
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use calamine::{Reader as _, Xlsx};
use kisai::words::{FluentValue, Language, Words};
use serde_json::{Value, json};

use crate::forms::{SMALL_EN, SMALL_JA, small};
use crate::sitting::NOW;

mod action_list;
mod beside;
mod bulk;
mod exits;
mod exporting;
mod many;
mod schemas;
mod terminal;
mod transcripts;

pub use schemas::Checker;

/// A home folder of one's own with the small form in it, and a folder to work in.
pub struct Kisai {
    folder: tempfile::TempDir,
    pub language: Language,
}

/// What a command left behind.
#[derive(Debug)]
pub struct Ran {
    pub exit: i32,
    pub out: String,
    pub err: String,
}

impl Kisai {
    pub fn new(language: Language) -> Self {
        let kisai = Kisai { folder: tempfile::tempdir().unwrap(), language };
        fs::create_dir_all(kisai.work()).unwrap();
        write_form(&kisai.home().join("forms/small"), &small());
        kisai
    }

    /// With a draft `demo` of the small form.
    pub fn with_demo(language: Language) -> Self {
        let kisai = Self::new(language);
        kisai.run(&["new", "demo", "--form", "small"]).succeeds();
        kisai
    }

    /// With a draft `demo` that breaks no rule.
    pub fn with_sound_demo(language: Language) -> Self {
        let kisai = Self::with_demo(language);
        kisai.run(&["set", "demo", "1.1", "見本"]).succeeds();
        kisai.run(&["set", "demo", "2-type", "①甲"]).succeeds();
        kisai
    }

    pub fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    pub fn work(&self) -> PathBuf {
        self.folder.path().join("work")
    }

    pub fn draft(&self, name: &str) -> PathBuf {
        self.home().join(format!("drafts/{name}.kisai.json"))
    }

    pub fn read_draft(&self, name: &str) -> Value {
        serde_json::from_str(&fs::read_to_string(self.draft(name)).unwrap()).unwrap()
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kisai"));
        command
            .args(arguments)
            .env_clear()
            .env("KISAI_HOME", self.home())
            .env("KISAI_NOW", NOW)
            .env("LANG", if self.language == Language::Ja { "ja_JP.UTF-8" } else { "en_US.UTF-8" })
            .current_dir(self.work());
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Ran {
        run(self.command(arguments), b"")
    }

    pub fn run_with_input(&self, arguments: &[&str], input: &[u8]) -> Ran {
        run(self.command(arguments), input)
    }

    pub fn say(&self, id: &str, args: &[(&'static str, FluentValue<'_>)]) -> String {
        Words::new(self.language).say_with(id, args)
    }
}

/// Runs a command to its end.
pub fn run(mut command: Command, input: &[u8]) -> Ran {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // A command that doesn't read ends the pipe.
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    Ran {
        exit: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Ran {
    #[track_caller]
    pub fn succeeds(self) -> Self {
        self.exits(0)
    }

    #[track_caller]
    pub fn exits(self, exit: i32) -> Self {
        assert_eq!(self.exit, exit, "{self:?}");
        self
    }

    /// Ended with an exit code and a sentence for the person, and with no result.
    #[track_caller]
    pub fn fails(self, exit: i32, told: &str) {
        let ran = self.exits(exit);
        assert!(ran.err.starts_with("kisai: ") && ran.err.contains(told), "{told:?} is not in {:?}", ran.err);
        assert_eq!(ran.out, "");
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap()
    }
}

pub fn write_form(folder: &Path, form: &Value) {
    fs::create_dir_all(folder).unwrap();
    fs::write(folder.join("form.json"), serde_json::to_string_pretty(form).unwrap()).unwrap();
    fs::write(folder.join("ja.ftl"), SMALL_JA).unwrap();
    fs::write(folder.join("en.ftl"), SMALL_EN).unwrap();
}

/// Permissions of a file.
pub fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

/// Names of the files in a folder.
pub fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn the_first_steps_lead_to_a_sheet() {
    let kisai = Kisai::new(Language::Ja);
    kisai.run(&["new", "demo"]).succeeds();
    let text = "中小企業の受発注をまとめて扱うクラウドサービスです。";
    kisai.run(&["set", "demo", "30.1", text]).succeeds();
    // Required fields are still open, and the exit code says so.
    let checked = kisai.run(&["check", "demo", "--json"]).exits(1).json();
    assert_eq!(checked["progress"], json!({ "fields": 133, "answered": 1, "required": 92, "required_answered": 1 }));
    kisai.run(&["export", "demo", "-o", "demo.xlsx"]).succeeds();

    let mut workbook: Xlsx<_> = calamine::open_workbook(kisai.work().join("demo.xlsx")).unwrap();
    let (_, sheet) = workbook.worksheets().remove(0);
    assert!(sheet.used_cells().any(|(_, _, cell)| *cell == text));
    assert_eq!(names(&kisai.work()), ["demo.xlsx"]);
}

#[test]
fn a_new_draft_is_empty_and_dated() {
    let kisai = Kisai::new(Language::Ja);
    let ran = kisai.run(&["new", "受発注/2026", "--form", "small"]).succeeds();
    assert_eq!((ran.out.as_str(), ran.err.as_str()), ("受発注-2026\n", ""));
    let expected = json!({
        "kisai": 1, "form": "small", "edition": "1", "title": "受発注/2026", "created": NOW, "updated": NOW,
        "answers": {},
    });
    assert_eq!(kisai.read_draft("受発注-2026"), expected);
    kisai.run(&["new", "plain"]).succeeds();
    assert_eq!(kisai.read_draft("plain")["form"], "aspic-93");
}

#[test]
fn a_name_that_cannot_be_taken_is_refused() {
    for language in Language::ALL {
        let kisai = Kisai::with_demo(language);
        let before = fs::read(kisai.draft("demo")).unwrap();
        kisai.run(&["new", "Demo"]).fails(3, &kisai.say("error-draft-exists", &[("name", "Demo".into())]));
        kisai.run(&["new", "///"]).fails(2, &kisai.say("error-empty-name", &[]));
        kisai.run(&["new", "a", "--form", "none"]).fails(2, &kisai.say("error-no-form", &[("form", "none".into())]));
        assert_eq!(names(&kisai.home().join("drafts")), ["demo.kisai.json"]);
        assert_eq!(fs::read(kisai.draft("demo")).unwrap(), before);
    }
}

#[test]
fn a_draft_named_like_a_file_lies_among_the_drafts() {
    let kisai = Kisai::new(Language::En);
    let ran = kisai.run(&["new", "plan.kisai.json", "--form", "small"]).succeeds();
    assert_eq!(ran.out, "plan\n");
    assert_eq!(names(&kisai.home().join("drafts")), ["plan.kisai.json"]);
    assert_eq!(names(&kisai.work()), Vec::<String>::new());
    kisai.run(&["show", "plan"]).succeeds();
}

#[test]
fn the_list_tells_how_each_draft_stands() {
    let kisai = Kisai::with_demo(Language::Ja);
    fs::write(kisai.draft("broken"), "{").unwrap();
    let ran = kisai.run(&["list"]).succeeds();
    let lines: Vec<&str> = ran.out.lines().collect();
    assert!(lines[0].starts_with("下書き"), "{ran:?}");
    assert_eq!(
        lines[1].split_whitespace().collect::<Vec<_>>(),
        ["demo", "small", "0/2", "2/0/0", "2026-11-21", "12:03"]
    );
    assert!(lines[2].starts_with("broken") && lines[2].contains("読めません"), "{ran:?}");

    let list = kisai.run(&["list", "--json"]).succeeds().json();
    let expected = json!({
        "draft": "demo", "title": "demo", "client": "", "form": "small", "updated": NOW,
        "flags": 0, "notes": 0, "done": 0,
        "progress": { "fields": 4, "answered": 0, "required": 2, "required_answered": 0 },
        "counts": { "error": 2, "warning": 0, "advice": 0 },
    });
    assert_eq!(list[0], expected);
    assert_eq!(list[1]["draft"], "broken");
    assert!(list[1]["error"].as_str().unwrap().contains("broken.kisai.json"));
}

#[test]
fn an_empty_list_says_how_to_begin() {
    for language in Language::ALL {
        let kisai = Kisai::new(language);
        let ran = kisai.run(&["list"]).succeeds();
        assert_eq!((ran.out.as_str(), ran.err.trim_end()), ("", kisai.say("list-empty", &[]).as_str()));
        assert_eq!(kisai.run(&["list", "--json"]).succeeds().json(), json!([]));
    }
}

#[test]
fn an_answer_is_set_from_a_word_a_pipe_or_a_file() {
    let kisai = Kisai::with_demo(Language::Ja);
    let shown = |field| kisai.run(&["show", "demo", field]).succeeds().out;
    kisai.run(&["set", "demo", "1-name", "一つ目"]).succeeds();
    assert_eq!(shown("1-name"), "一つ目\n");
    kisai.run(&["set", "demo", "1.1", "-5度"]).succeeds();
    assert_eq!(shown("1.1"), "-5度\n");
    kisai.run_with_input(&["set", "demo", "1.2", "-"], "二行\r\nの文ｶﾞ\n".as_bytes()).succeeds();
    assert_eq!(shown("1.2"), "二行\nの文ガ\n");
    // A text left out by mistake empties nothing.
    kisai.run_with_input(&["set", "demo", "1.2"], b"").fails(2, &kisai.say("value-text", &[]));
    assert_eq!(shown("1.2"), "二行\nの文ガ\n");
    fs::write(kisai.work().join("説明.txt"), "ファイルの\n\n文\n").unwrap();
    kisai.run(&["set", "demo", "2", "@説明.txt"]).succeeds();
    assert_eq!(shown("2"), "ファイルの\n\n文\n");
    kisai.run(&["set", "demo", "2", ""]).succeeds();
    assert_eq!(shown("2"), "\n");
}

#[test]
fn setting_an_answer_tells_the_count_where_there_is_a_limit() {
    let kisai = Kisai::with_demo(Language::Ja);
    let ran = kisai.run(&["set", "demo", "1-more", "一二三四五六七八九十百"]).succeeds();
    assert_eq!((ran.out.as_str(), ran.err.as_str()), ("", "1-more: 合計 11/10字 (1字超過)\n"));
    assert_eq!(
        kisai.read_draft("demo")["answers"]["1-more"],
        json!({ "text": "一二三四五六七八九十百", "updated": NOW })
    );
    assert_eq!(kisai.run(&["set", "demo", "1-name", "名"]).succeeds().err, "");
}

#[test]
fn a_field_that_is_not_one_field_is_refused() {
    for language in Language::ALL {
        let kisai = Kisai::with_demo(language);
        let before = fs::read(kisai.draft("demo")).unwrap();
        let several = kisai.say("error-which-field", &[("no", "1".into()), ("count", 2.into())]);
        kisai.run(&["set", "demo", "1", "x"]).fails(2, &several);
        for field in ["1.3", "1.0", "99", "name"] {
            let none = kisai.say("error-no-field", &[("field", field.into()), ("form", "small".into())]);
            kisai.run(&["set", "demo", field, "x"]).fails(2, &none);
            kisai.run(&["show", "demo", field]).fails(2, &none);
        }
        assert_eq!(fs::read(kisai.draft("demo")).unwrap(), before);
    }
    let kisai = Kisai::new(Language::Ja);
    kisai.run(&["new", "demo"]).succeeds();
    kisai.run(&["set", "demo", "30", "x"]).fails(2, "30.1");
}

#[test]
fn a_text_that_cannot_be_read_changes_nothing() {
    let kisai = Kisai::with_demo(Language::En);
    let before = fs::read(kisai.draft("demo")).unwrap();
    kisai.run(&["set", "demo", "2", "@none.txt"]).fails(3, "none.txt");
    kisai.run(&["set", "demo", "2", "@."]).fails(3, "regular");
    kisai.run_with_input(&["set", "demo", "2", "-"], b"\xff\xfe").fails(3, "UTF-8");
    let long = vec![b'a'; (16 << 20) + 1];
    kisai.run_with_input(&["set", "demo", "2", "-"], &long).fails(3, "standard input: larger than a file may be");
    fs::write(kisai.work().join("long.txt"), &long).unwrap();
    kisai.run(&["set", "demo", "2", "@long.txt"]).fails(3, "long.txt is too large");
    assert_eq!(fs::read(kisai.draft("demo")).unwrap(), before);
}

#[test]
fn show_gives_answers_in_the_forms_order() {
    let kisai = Kisai::with_demo(Language::En);
    kisai.run(&["set", "demo", "2-type", "(1) Ex"]).succeeds();
    kisai.run(&["set", "demo", "1-name", "One\nTwo"]).succeeds();
    let all = "1  Name\n  1.1  Name\n      One\n      Two\n2  Type\n  2  Type\n      (1) Ex\n";
    assert_eq!(kisai.run(&["show", "demo"]).succeeds().out, all);
    // An item that is named shows its empty fields as well.
    let item = "1  Name\n  1.1  Name\n      One\n      Two\n  1.2  More\n";
    assert_eq!(kisai.run(&["show", "demo", "1"]).succeeds().out, item);

    let shown = kisai.run(&["show", "demo", "--json"]).succeeds().json();
    assert_eq!((&shown["draft"], &shown["form"]), (&json!("demo"), &json!("small")));
    let ids: Vec<&String> = shown["answers"].as_object().unwrap().keys().collect();
    assert_eq!(ids, ["1-name", "2-type"]);
    assert_eq!(shown["answers"]["1-name"]["text"], "One\nTwo");
    let only = kisai.run(&["show", "demo", "2", "--json"]).succeeds().json();
    assert_eq!(only["answers"], json!({ "2-type": { "text": "(1) Ex", "updated": NOW } }));
}

#[test]
fn an_answer_no_longer_asked_is_shown_and_kept() {
    let kisai = Kisai::with_demo(Language::Ja);
    let mut draft = kisai.read_draft("demo");
    draft["answers"]["9-old"] = json!({ "text": "昔の答え" });
    fs::write(kisai.draft("demo"), draft.to_string()).unwrap();
    let ran = kisai.run(&["show", "demo"]).succeeds();
    assert!(ran.out.contains("9-old") && ran.out.contains("昔の答え"), "{ran:?}");
    kisai.run(&["set", "demo", "1-name", "名"]).succeeds();
    let ids: Vec<String> = kisai.read_draft("demo")["answers"].as_object().unwrap().keys().cloned().collect();
    assert_eq!(ids, ["1-name", "9-old"]);
}

#[test]
fn check_ends_with_1_while_there_are_errors() {
    for language in Language::ALL {
        let kisai = Kisai::with_demo(language);
        let ran = kisai.run(&["check", "demo"]).exits(1);
        let empty = kisai.say("finding-required-empty", &[]);
        let error = kisai.say("severity-error", &[]);
        let lines: Vec<&str> = ran.out.lines().collect();
        assert_eq!(lines.len(), 3, "{ran:?}");
        for (line, name) in lines.iter().zip(["1.1", "2"]) {
            assert!(
                line.starts_with(&format!("{error}  {name}  ")) && line.ends_with(&format!("{empty} [required-empty]")),
                "{line}"
            );
        }
        assert!(lines[2].starts_with("demo: "), "{ran:?}");
    }
    let sound = Kisai::with_sound_demo(Language::Ja);
    let ran = sound.run(&["check", "demo"]).succeeds();
    assert_eq!(ran.out, "demo: 必須 2/2、エラー0件、警告0件、助言0件\n");
}

#[test]
fn a_warning_is_accepted_with_a_reason_until_the_answer_changes() {
    for language in Language::ALL {
        let kisai = Kisai::with_sound_demo(language);
        kisai.run(&["set", "demo", "2-type", "無し"]).succeeds();
        let warned = kisai.run(&["check", "demo", "--json"]).succeeds().json();
        assert_eq!((&warned["counts"]["warning"], &warned["accepted"]), (&json!(1), &json!(0)), "{warned}");

        let told = kisai.say("message-accepted", &[("field", "2-type".into()), ("rule", "adverse-no".into())]);
        let ran = kisai.run(&["accept", "demo", "2", "adverse-no", " 専用の環境のため "]).succeeds();
        assert_eq!((ran.out.as_str(), ran.err.trim_end()), ("", told.as_str()));
        let kept = json!([{ "rule": "adverse-no", "reason": "専用の環境のため", "of": "無し" }]);
        assert_eq!(kisai.read_draft("demo")["answers"]["2-type"]["accepted"], kept);
        let checked = kisai.run(&["check", "demo", "--json"]).succeeds().json();
        assert_eq!((&checked["findings"], &checked["accepted"]), (&json!([]), &json!(1)), "{checked}");
        let lines = kisai.run(&["check", "demo"]).succeeds().out;
        assert_eq!(lines.lines().next().unwrap(), kisai.say("check-accepted", &[("count", 1.into())]));
        // A better reason takes the first one's place.
        kisai.run(&["accept", "demo", "2-type", "adverse-no", "別の理由"]).succeeds();
        assert_eq!(kisai.read_draft("demo")["answers"]["2-type"]["accepted"][0]["reason"], "別の理由");
        assert!(!kisai.run(&["export", "demo"]).succeeds().out.contains("別の理由"));

        kisai.run(&["set", "demo", "2-type", "なし"]).succeeds();
        assert_eq!(kisai.run(&["check", "demo", "--json"]).succeeds().json()["counts"]["warning"], 1);
    }
}

#[test]
fn only_what_was_found_and_is_no_error_can_be_accepted() {
    for language in Language::ALL {
        let kisai = Kisai::with_sound_demo(language);
        kisai.run(&["set", "demo", "2-type", "無し"]).succeeds();
        kisai.run(&["set", "demo", "1.1", ""]).succeeds();
        let before = fs::read(kisai.draft("demo")).unwrap();
        let about = |field: &'static str, rule: &'static str| [("field", field.into()), ("rule", rule.into())];
        let none = kisai.say("error-no-finding", &about("2-type", "level-withheld"));
        kisai.run(&["accept", "demo", "2", "level-withheld", "x"]).fails(2, &none);
        let error = kisai.say("error-not-acceptable", &about("1-name", "required-empty"));
        kisai.run(&["accept", "demo", "1.1", "required-empty", "x"]).fails(2, &error);
        let blank = kisai.say("error-no-reason", &about("2-type", "adverse-no"));
        kisai.run(&["accept", "demo", "2", "adverse-no", " "]).fails(2, &blank);
        kisai.run(&["accept", "demo", "9", "adverse-no", "x"]).fails(2, "9");
        assert_eq!(fs::read(kisai.draft("demo")).unwrap(), before);
    }
}

#[test]
fn check_as_json_has_the_shape_that_others_build_on() {
    let kisai = Kisai::with_demo(Language::En);
    kisai.run(&["set", "demo", "1-name", "A"]).succeeds();
    kisai.run(&["set", "demo", "1-more", "12345678901"]).succeeds();
    kisai.run(&["set", "demo", "2-type", "(4) Zed"]).succeeds();
    let checked = kisai.run(&["check", "demo", "--json"]).exits(1).json();
    let message = |ix: usize| checked["findings"][ix]["message"].clone();
    assert!(message(0).as_str().unwrap().contains("18"), "{checked}");
    assert!(message(1).as_str().unwrap().contains("(4)"), "{checked}");
    let expected = json!({
        "draft": "demo", "form": "small",
        "progress": { "fields": 4, "answered": 3, "required": 2, "required_answered": 2 },
        "counts": { "error": 2, "warning": 0, "advice": 0 },
        "findings": [
            { "severity": "error", "rule": "over-limit", "no": 1, "field": "1-more", "message": message(0) },
            { "severity": "error", "rule": "choice-mismatch", "no": 2, "field": "2-type", "message": message(1) },
        ],
        "accepted": 0, "flags": 0, "notes": 0, "done": 0,
    });
    assert_eq!(checked, expected);
    let sound = Kisai::with_sound_demo(Language::En).run(&["check", "demo", "--json"]).succeeds().json();
    assert_eq!(sound["findings"], json!([]));
}

#[test]
fn export_gives_json_to_whoever_reads() {
    let kisai = Kisai::with_demo(Language::En);
    kisai.run(&["set", "demo", "1-name", "名"]).succeeds();
    let ran = kisai.run(&["export", "demo"]).succeeds();
    let export = ran.json();
    assert_eq!((&export["kisai_export"], &export["title"]), (&json!(1), &json!("demo")));
    assert_eq!(export["form"], json!({ "id": "small", "edition": "1" }));
    let field = &export["sections"][0]["items"][0]["fields"][0];
    let expected = json!({ "id": "1-name", "prompt": "名称", "requirement": "required", "text": "名", "count": 1 });
    assert_eq!(field, &expected);
    assert_eq!(kisai.run(&["export", "demo", "-o", "-"]).succeeds().out, ran.out);
    let english = kisai.run(&["export", "demo", "--sheet-lang", "en"]).succeeds().json();
    assert_eq!(english["sections"][0]["title"], "First");
    assert_eq!(names(&kisai.work()), Vec::<String>::new());
}

#[test]
fn the_suffix_chooses_the_format_unless_one_is_named() {
    for language in Language::ALL {
        let kisai = Kisai::with_demo(language);
        let ran = kisai.run(&["export", "demo", "-o", "a.JSON"]).succeeds();
        assert_eq!(
            (ran.out.as_str(), ran.err.trim_end()),
            ("", kisai.say("message-exported", &[("path", "a.JSON".into())]).as_str())
        );
        serde_json::from_slice::<Value>(&fs::read(kisai.work().join("a.JSON")).unwrap()).unwrap();
        kisai.run(&["export", "demo", "-o", "b.xlsx"]).succeeds();
        assert!(fs::read(kisai.work().join("b.xlsx")).unwrap().starts_with(b"PK"));
        kisai.run(&["export", "demo", "-o", "c.txt", "--format", "json"]).succeeds();
        serde_json::from_slice::<Value>(&fs::read(kisai.work().join("c.txt")).unwrap()).unwrap();

        let told = |path: &'static str| {
            let suffixes = ".json, .xlsx, .html, .csv, .md";
            kisai.say("usage-unknown-suffix", &[("path", path.into()), ("suffixes", suffixes.into())])
        };
        kisai.run(&["export", "demo", "-o", "d.txt"]).fails(2, &told("d.txt"));
        kisai.run(&["export", "demo", "-o", "d"]).fails(2, &told("d"));
        let binary = kisai.say("usage-binary-needs-file", &[("format", "xlsx".into())]);
        kisai.run(&["export", "demo", "--format", "xlsx"]).fails(2, &binary);
        assert_eq!(names(&kisai.work()), ["a.JSON", "b.xlsx", "c.txt"]);
    }
}

#[test]
fn export_replaces_a_file_only_when_told_to() {
    for language in Language::ALL {
        let kisai = Kisai::with_demo(language);
        let path = kisai.work().join("out.json");
        fs::write(&path, "mine").unwrap();
        let exists = kisai.say("error-file-exists", &[("path", "out.json".into())]);
        kisai.run(&["export", "demo", "-o", "out.json"]).fails(3, &exists);
        assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
        assert_eq!(names(&kisai.work()), ["out.json"]);
        kisai.run(&["export", "demo", "-o", "out.json", "--force"]).succeeds();
        assert!(fs::read_to_string(&path).unwrap().contains("kisai_export"));
    }
}

#[test]
fn export_into_a_folder_that_is_not_there_names_the_path() {
    let kisai = Kisai::with_demo(Language::Ja);
    kisai.run(&["export", "demo", "-o", "none/out.json"]).fails(3, "none/out.json");
}

#[test]
fn strict_writes_the_file_and_ends_with_1() {
    let kisai = Kisai::with_demo(Language::En);
    let ran = kisai.run(&["export", "demo", "-o", "out.json", "--strict"]).exits(1);
    assert!(ran.err.contains("2 errors"), "{ran:?}");
    assert!(fs::read_to_string(kisai.work().join("out.json")).unwrap().contains("kisai_export"));
    Kisai::with_sound_demo(Language::En).run(&["export", "demo", "-o", "out.json", "--strict"]).succeeds();
}

#[test]
fn the_forms_at_hand_are_listed_with_their_size() {
    for (language, name, size) in [(Language::Ja, "小さな様式", "3項目 4欄"), (Language::En, "Small form", "3 items")]
    {
        let ran = Kisai::new(language).run(&["forms"]).succeeds();
        let lines: Vec<&str> = ran.out.lines().collect();
        assert!(lines[0].starts_with("aspic-93  "), "{ran:?}");
        let small = lines.iter().find(|line| line.starts_with("small ")).unwrap();
        assert!(small.contains(name) && small.contains(size), "{small}");
        assert_eq!(ran.err, "");
    }
    let forms = Kisai::new(Language::Ja).run(&["forms", "--json"]).succeeds().json();
    let small = json!({
        "id": "small", "edition": "1", "title": { "ja": "小さな様式", "en": "Small form" }, "items": 3, "fields": 4,
    });
    assert!(forms.as_array().unwrap().contains(&small), "{forms}");
}

#[test]
fn a_faulty_form_is_told_and_not_offered() {
    let kisai = Kisai::new(Language::Ja);
    let mut form = small();
    form["id"] = json!("faulty");
    form["sections"][0]["items"][0]["no"] = json!(2);
    write_form(&kisai.home().join("forms/faulty"), &form);
    let ran = kisai.run(&["forms"]).succeeds();
    assert!(!ran.out.contains("faulty") && ran.err.contains("faulty"), "{ran:?}");
    kisai.run(&["new", "a", "--form", "faulty"]).fails(2, "faulty");
    // The names of the item's words and the page break hang on the number as well.
    let ran = kisai.run(&["forms", "check", "../home/forms/faulty"]).exits(1);
    assert!(ran.out.contains("項目番号2が二度") && ran.out.contains("form.json:"), "{ran:?}");
}

#[test]
fn forms_check_tells_sound_from_faulty() {
    for language in Language::ALL {
        let kisai = Kisai::new(language);
        let sound = kisai.say("forms-sound", &[("items", 3.into()), ("fields", 4.into())]);
        let ran = kisai.run(&["forms", "check", "../home/forms/small"]).succeeds();
        let (first, advice) = ran.out.split_once('\n').unwrap();
        assert_eq!(first, sound);
        // What could be there beside is advice, and no fault.
        let missing = kisai.say("advice-no-guidance", &[("file", "ja.ftl".into()), ("id", "item-2.how".into())]);
        let at_all = kisai.say("advice-no-guidance-at-all", &[("file", "ja.ftl".into()), ("part", ".why".into())]);
        assert!(advice.contains(&missing) && advice.matches(&at_all).count() == 1, "{ran:?}");
        let severity = kisai.say("severity-advice", &[]);
        assert!(advice.lines().all(|line| line.starts_with(&severity)), "{ran:?}");

        write_form(&kisai.work().join("other"), &small());
        fs::remove_file(kisai.work().join("other/en.ftl")).unwrap();
        let ran = kisai.run(&["forms", "check", "other"]).exits(1);
        let folder = kisai.say("fault-wrong-folder", &[("subject", "small".into()), ("folder", "other".into())]);
        let words = kisai.say("fault-no-words", &[]);
        assert!(ran.out.contains(&folder) && ran.out.contains(&format!("en.ftl  {words}\n")), "{ran:?}");

        kisai.run(&["forms", "check", "none"]).fails(3, "none");
        fs::create_dir(kisai.work().join("empty")).unwrap();
        let ran = kisai.run(&["forms", "check", "empty"]).exits(3);
        assert!(ran.out.contains("form.json  "), "{ran:?}");
    }
}

#[test]
fn forms_show_gives_an_item_with_its_guidance() {
    let kisai = Kisai::new(Language::Ja);
    let ran = kisai.run(&["forms", "show", "small", "--item", "1"]).succeeds();
    let expected =
        "# 一\n1  名称\n  1.1  名称\n    例\n      見本\n  1.2  詳細\n    書き方\n      正式な名称を書きます。\n";
    assert_eq!(ran.out, expected);
    let all = kisai.run(&["forms", "show", "small"]).succeeds().out;
    assert!(all.contains("      ①甲\n") && !all.contains("正式な名称を書きます。"), "{all}");
    kisai.run(&["forms", "show", "small", "--item", "4"]).fails(2, "4");
    kisai.run(&["forms", "show", "none"]).fails(2, "none");
    let marked = kisai.run(&["forms", "show", "aspic-93", "--item", "24"]).succeeds();
    assert!(marked.out.contains("[必須○]"), "{marked:?}");
}

#[test]
fn forms_show_as_json_has_every_word_in_both_languages() {
    let kisai = Kisai::new(Language::Ja);
    let shown = kisai.run(&["forms", "show", "small", "--json"]).succeeds().json();
    assert_eq!(shown["form"], json!({ "id": "small", "edition": "1" }));
    assert_eq!(shown["sections"][0]["title"], json!({ "ja": "一", "en": "First" }));
    let item = &shown["sections"][0]["items"][0];
    assert_eq!((&item["no"], &item["name"]), (&json!(1), &json!({ "ja": "名称", "en": "Name" })));
    assert_eq!(item["how"], json!({ "ja": "正式な名称を書きます。", "en": "The registered name." }));
    let field = &shown["sections"][0]["items"][1]["fields"][0];
    let expected = json!({
        "id": "2-type", "prompt": { "ja": "種類", "en": "Type" }, "requirement": "required-level", "kind": "choice",
        "limit": { "chars": 10, "group": "g" }, "wording": "printed", "example": {}, "weak": {},
        "choices": [
            { "id": "x", "label": { "ja": "①甲", "en": "(1) Ex" } },
            { "id": "y", "label": { "ja": "②乙", "en": "(2) Why" } },
        ],
        "columns": [],
    });
    assert_eq!(field, &expected);
    let only = kisai.run(&["forms", "show", "small", "--item", "3", "--json"]).succeeds().json();
    assert_eq!(only["sections"].as_array().unwrap().len(), 1);
    assert_eq!(only["sections"][0]["items"][0]["no"], 3);
}

#[test]
fn the_schemas_describe_what_is_written() {
    let kisai = Kisai::new(Language::En);
    let export = kisai.run(&["schema"]).succeeds().json();
    assert!(export["properties"]["kisai_export"].is_object(), "{export}");
    assert_eq!(kisai.run(&["schema", "export"]).succeeds().json(), export);
    let draft = kisai.run(&["schema", "draft"]).succeeds().json();
    assert!(draft["properties"]["answers"].is_object(), "{draft}");
    kisai.run(&["schema", "none"]).fails(2, "none");
}

#[test]
fn keys_are_listed_in_the_persons_language() {
    for language in Language::ALL {
        let kisai = Kisai::new(language);
        let ran = kisai.run(&["keys"]).succeeds();
        let line = ran.out.lines().find(|line| line.trim_start().starts_with("Ctrl-Q")).unwrap();
        assert!(line.ends_with(&kisai.say("action-quit", &[])), "{line}");
        assert!(ran.out.starts_with(&kisai.say("context-home", &[])), "{ran:?}");
    }
}

#[test]
fn help_and_version_are_given_to_whoever_asks() {
    for language in Language::ALL {
        let kisai = Kisai::new(language);
        for flag in ["--help", "-h"] {
            let ran = kisai.run(&[flag]).succeeds();
            assert!(ran.out.starts_with(&kisai.say("command-kisai", &[])), "{ran:?}");
            assert_eq!(ran.err, "");
        }
        for flag in ["--version", "-V"] {
            let ran = kisai.run(&[flag]).succeeds();
            let first = ran.out.lines().next();
            assert_eq!((first, ran.err.as_str()), (Some(concat!("kisai ", env!("CARGO_PKG_VERSION"))), ""));
        }
        let ran = kisai.run(&["set", "--help"]).succeeds();
        assert!(ran.out.starts_with(&kisai.say("command-set", &[])), "{ran:?}");
    }
}

#[test]
fn what_cannot_be_understood_ends_with_2() {
    for language in Language::ALL {
        let kisai = Kisai::with_demo(language);
        let name = |value: &str| kisai.say(&format!("value-{value}"), &[]);
        for (words, told) in [
            (&["demo", "nonsense"][..], "nonsense"),
            (&["forms", "nonsense"], "nonsense"),
            (&["list", "--nonsense"], "--nonsense"),
            (&["check"], &name("draft")),
            (&["accept", "demo", "2", "adverse-no"], &name("reason")),
            (&["set", "demo"], &name("field")),
            (&["new"], &name("name")),
            (&["list", "--lang", "fr"], "fr"),
            (&["export", "demo", "--format", "pdf"], "pdf"),
            (&["export", "demo", "--sheet-lang", "fr"], "fr"),
            (&["forms", "show", "small", "--item", "one"], "one"),
        ] {
            let ran = kisai.run(words);
            assert!(ran.err.lines().last().unwrap().contains(" --help"), "{words:?}: {ran:?}");
            ran.fails(2, told);
        }
    }
}

#[test]
fn a_draft_that_is_not_there_ends_with_3() {
    for language in Language::ALL {
        let kisai = Kisai::new(language);
        let none = kisai.say("error-no-draft", &[("name", "nowhere".into())]);
        for words in [
            &["show", "nowhere"][..],
            &["check", "nowhere"],
            &["set", "nowhere", "1", "x"],
            &["accept", "nowhere", "1", "x", "y"],
            &["export", "nowhere"],
            &["nowhere"],
        ] {
            kisai.run(words).fails(3, &none);
        }
        kisai.run(&["show", "./nowhere.kisai.json"]).fails(3, "nowhere.kisai.json");
        assert!(!kisai.home().join("drafts").exists());
    }
}

#[test]
fn a_damaged_draft_stays_as_it_is() {
    for language in Language::ALL {
        let kisai = Kisai::with_sound_demo(language);
        let whole = fs::read(kisai.draft("demo")).unwrap();
        let cut = whole[..whole.len() / 2].to_vec();
        for bytes in [cut, b"".to_vec(), b"[]".to_vec(), b"\xff\xfe\x00".to_vec(), vec![0; 100]] {
            fs::write(kisai.draft("demo"), &bytes).unwrap();
            for words in [&["show", "demo"][..], &["check", "demo"], &["set", "demo", "1.1", "x"], &["export", "demo"]]
            {
                kisai.run(words).fails(3, "demo.kisai.json");
                assert_eq!(fs::read(kisai.draft("demo")).unwrap(), bytes);
            }
        }
        fs::write(kisai.draft("demo"), "{\n \"kisai\": oops").unwrap();
        kisai.run(&["show", "demo"]).fails(3, "line 2, column");
    }
}

#[test]
fn a_draft_of_a_newer_program_is_read_and_never_written() {
    for language in Language::ALL {
        let kisai = Kisai::with_sound_demo(language);
        let mut draft = kisai.read_draft("demo");
        draft["kisai"] = json!(2);
        draft["answers"]["1-name"]["shade"] = json!({ "of": ["tomorrow"] });
        let text = draft.to_string();
        fs::write(kisai.draft("demo"), &text).unwrap();
        assert_eq!(kisai.run(&["show", "demo", "1.1"]).succeeds().out, "見本\n");
        kisai.run(&["check", "demo"]).succeeds();
        kisai.run(&["export", "demo"]).succeeds();
        let path = kisai.draft("demo").display().to_string();
        kisai.run(&["set", "demo", "1.1", "x"]).fails(3, &kisai.say("error-newer", &[("path", path.into())]));
        assert_eq!(fs::read_to_string(kisai.draft("demo")).unwrap(), text);
    }
}

#[test]
fn a_newer_draft_of_another_shape_is_not_called_damaged() {
    for language in Language::ALL {
        let kisai = Kisai::with_sound_demo(language);
        let told = kisai.say("error-newer-shape", &[("path", kisai.draft("demo").display().to_string().into())]);
        for text in [
            r#"{ "kisai": 2, "form": { "id": "small" }, "answers": [] }"#,
            r#"{ "kisai": 2, "form": "small", "answers": { "1-name": ["見"#,
        ] {
            fs::write(kisai.draft("demo"), text).unwrap();
            for command in [&["show", "demo"][..], &["set", "demo", "1.1", "x"], &["demo"]] {
                kisai.run(command).fails(3, &told);
            }
            let list = kisai.run(&["list"]).succeeds();
            assert!(list.out.contains(&told), "{list:?}");
            assert_eq!(fs::read_to_string(kisai.draft("demo")).unwrap(), text);
        }
    }
}

#[test]
fn what_the_program_does_not_know_in_a_draft_survives() {
    let kisai = Kisai::with_sound_demo(Language::Ja);
    let mut draft = kisai.read_draft("demo");
    draft["client"] = json!("顧客");
    draft["later"] = json!({ "b": 1, "a": [true, null] });
    draft["answers"]["1-name"]["note"] = json!("内緒");
    draft["answers"]["1-name"]["flag"] = json!({ "ask": "情シス", "text": "?" });
    draft["answers"]["3-rows"] = json!({ "rows": [{ "c": "1", "d": "2" }] });
    fs::write(kisai.draft("demo"), draft.to_string()).unwrap();
    kisai.run(&["set", "demo", "1-name", "新しい名"]).succeeds();
    draft["answers"]["1-name"]["text"] = json!("新しい名");
    // A table's answer has no text; an empty one says the same.
    let mut after = kisai.read_draft("demo");
    after["answers"]["3-rows"].as_object_mut().unwrap().remove("text");
    assert_eq!(after, draft);
    assert_eq!(after["later"].to_string(), r#"{"b":1,"a":[true,null]}"#);
}

#[test]
fn what_is_private_never_leaves() {
    let kisai = Kisai::with_sound_demo(Language::Ja);
    let mut draft = kisai.read_draft("demo");
    draft["answers"]["1-name"]["note"] = json!("内緒のこと");
    fs::write(kisai.draft("demo"), draft.to_string()).unwrap();
    let ran = kisai.run(&["export", "demo"]).succeeds();
    assert!(ran.out.contains("見本") && !ran.out.contains("内緒"), "{ran:?}");
}

#[test]
fn files_and_folders_are_for_the_user_alone() {
    let kisai = Kisai::with_sound_demo(Language::En);
    kisai.run(&["export", "demo", "-o", "out.json"]).succeeds();
    assert_eq!(mode(&kisai.draft("demo")), 0o600);
    assert_eq!(mode(&kisai.home().join("drafts")), 0o700);
    assert_eq!(mode(&kisai.work().join("out.json")), 0o600);
    let fresh = tempfile::tempdir().unwrap();
    let home = fresh.path().join("a/b");
    kisai.run(&["new", "x", "--home", home.to_str().unwrap()]).succeeds();
    assert_eq!([mode(&fresh.path().join("a")), mode(&home), mode(&home.join("drafts"))], [0o700; 3]);
    assert_eq!(names(&home.join("drafts")), ["x.kisai.json"]);
}

#[test]
fn a_path_names_a_draft_anywhere() {
    let kisai = Kisai::with_sound_demo(Language::Ja);
    fs::copy(kisai.draft("demo"), kisai.work().join("写し.kisai.json")).unwrap();
    kisai.run(&["set", "./写し.kisai.json", "1.1", "写しの名"]).succeeds();
    assert_eq!(kisai.run(&["show", "写し.kisai.json", "1.1"]).succeeds().out, "写しの名\n");
    assert_eq!(kisai.run(&["show", "demo", "1.1"]).succeeds().out, "見本\n");
    let checked = kisai.run(&["check", "./写し.kisai.json", "--json"]).succeeds().json();
    assert_eq!(checked["draft"], "写し");
}

#[test]
fn the_flag_decides_the_language_then_the_settings_then_the_locale() {
    let kisai = Kisai::new(Language::En);
    let told = |command: Command| run(command, b"").succeeds().err;
    let [ja, en] = Language::ALL.map(|language| format!("{}\n", Words::new(language).say("list-empty")));
    assert_eq!(told(kisai.command(&["list"])), en);
    fs::write(kisai.home().join("settings.json"), r#"{"language":"ja"}"#).unwrap();
    assert_eq!(told(kisai.command(&["list"])), ja);
    assert_eq!(told(kisai.command(&["list", "--lang", "en"])), en);
    assert_eq!(told(kisai.command(&["--lang=en", "list"])), en);
    fs::write(kisai.home().join("settings.json"), "{}").unwrap();
    let mut command = kisai.command(&["list"]);
    command.env("LC_ALL", "ja_JP.UTF-8");
    assert_eq!(told(command), ja);
}

#[test]
fn a_home_folder_may_have_any_name() {
    let kisai = Kisai::new(Language::En);
    let home = kisai.work().join(OsStr::from_bytes(b"h\xff"));
    let mut by_variable = kisai.command(&["new", "one", "--form", "aspic-93"]);
    by_variable.env("KISAI_HOME", &home);
    run(by_variable, b"").succeeds();
    for flag in [vec![OsString::from("--home"), home.clone().into()], vec![joined("--home=", &home)]] {
        let mut by_flag = kisai.command(&["list", "--json"]);
        by_flag.args(flag);
        assert_eq!(run(by_flag, b"").succeeds().json()[0]["draft"], "one");
    }
    assert_eq!(names(&home.join("drafts")), ["one.kisai.json"]);
}

fn joined(flag: &str, path: &Path) -> OsString {
    let mut joined = OsString::from(flag);
    joined.push(path);
    joined
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let kisai = Kisai::new(Language::Ja);
    let mut child = kisai
        .command(&["forms", "show", "aspic-93", "--json"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The output is larger than any pipe: the program is still writing when its reader goes.
    let mut first = [0; 16];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap()), (Some(0), String::new()));
}

#[test]
fn no_command_colours_its_output_and_none_lets_an_answer_do_it() {
    let kisai = Kisai::with_demo(Language::Ja);
    let mut draft = kisai.read_draft("demo");
    draft["answers"]["1-name"] = json!({ "text": "赤\u{1b}[31m字\u{202e}" });
    draft["title"] = json!("\u{1b}]0;x\u{7}");
    fs::write(kisai.draft("demo"), draft.to_string()).unwrap();
    for words in
        [&["show", "demo"][..], &["show", "demo", "1.1"], &["list"], &["check", "demo"], &["--help"], &["none"]]
    {
        let ran = kisai.run(words);
        for text in [&ran.out, &ran.err] {
            assert!(
                !text.contains(|char: char| char.is_control() && char != '\n' || char == '\u{202e}'),
                "{words:?}: {ran:?}"
            );
        }
    }
    let shown = kisai.run(&["show", "demo", "1.1"]).out;
    assert!(shown.contains('赤') && shown.contains('字'), "{shown}");
}

#[test]
fn colour_can_be_refused_by_a_flag_or_by_the_environment() {
    let home = tempfile::tempdir().unwrap();
    let has_colour = |flag: Option<&str>, no_color: Option<&str>| {
        let words = ["kisai"].into_iter().chain(flag).map(Into::into);
        let variable = |name: &str| match name {
            "KISAI_HOME" => Some(home.path().into()),
            "NO_COLOR" => no_color.map(Into::into),
            _ => None,
        };
        kisai::cli::parse(words, variable).unwrap().context.has_colour
    };
    assert!(has_colour(None, None));
    assert!(has_colour(None, Some("")));
    assert!(!has_colour(None, Some("1")));
    assert!(!has_colour(Some("--no-color"), None));
}
