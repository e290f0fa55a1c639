//! Drafts last: what breaks a save, a disk, a file or a name, and that no text is lost and nothing is done silently.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use kisai::core::draft::Draft;
use kisai::store::checkpoints::{Checkpoint, Reason};
use kisai::store::clock::Clock;
use kisai::store::{Drafts, Folders, OpenDraft, StoreError};
use kisai::words::{Language, Words};

use crate::forms::{SMALL_EN, SMALL_JA, small};
use crate::sitting::{NOW, Sitting};

mod checkpoints;
mod conflicts;
mod damaged;
mod faults;
mod homes;
mod leftovers;
mod locks;
mod names;
mod room;
mod stalled;

/// A home folder with the small form in it.
struct Home {
    folder: tempfile::TempDir,
    drafts: Drafts,
}

/// What a command left behind.
#[derive(Debug)]
struct Ran {
    exit: i32,
    out: String,
    err: String,
}

impl Home {
    fn new() -> Self {
        Self::in_folder(tempfile::tempdir().unwrap())
    }

    fn in_folder(folder: tempfile::TempDir) -> Self {
        let form = folder.path().join("forms/small");
        fs::create_dir_all(&form).unwrap();
        fs::write(form.join("form.json"), small().to_string()).unwrap();
        fs::write(form.join("ja.ftl"), SMALL_JA).unwrap();
        fs::write(form.join("en.ftl"), SMALL_EN).unwrap();
        let drafts = drafts_at(folder.path(), NOW);
        Home { folder, drafts }
    }

    /// With a draft `a` in which a text stands.
    fn with_draft(text: &str) -> Self {
        let home = Self::new();
        home.create("a", text);
        home
    }

    /// Makes a draft in which a text stands.
    fn create(&self, title: &str, text: &str) -> PathBuf {
        let open = self.drafts.create(title, "small").unwrap();
        fs::write(&open.path, answered(&open, text).to_json(Some(&open.form.form))).unwrap();
        open.path
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The file of a draft.
    fn file(&self, name: &str) -> PathBuf {
        self.path().join(format!("drafts/{name}.kisai.json"))
    }

    fn checkpoints(&self, name: &str) -> Vec<Checkpoint> {
        self.drafts.checkpoints(&self.file(name)).list().unwrap()
    }

    fn reasons(&self, name: &str) -> Vec<Reason> {
        self.checkpoints(name).iter().map(|checkpoint| checkpoint.reason).collect()
    }

    /// Sits down at the program.
    fn sit(self) -> Sitting {
        let Home { folder, .. } = self;
        Sitting::at_home(folder, (80, 24), Language::Ja)
    }

    fn command(&self, language: Language, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kisai"));
        command
            .args(arguments)
            .env_clear()
            .env("KISAI_HOME", self.path())
            .env("KISAI_NOW", NOW)
            .env("LANG", if language == Language::Ja { "ja_JP.UTF-8" } else { "en_US.UTF-8" })
            .current_dir(self.path());
        command
    }

    fn run(&self, language: Language, arguments: &[&str]) -> Ran {
        run(self.command(language, arguments))
    }
}

/// The drafts of a home folder at some time.
fn drafts_at(home: &Path, now: &str) -> Drafts {
    Drafts::new(Folders::locate(Some(home)).unwrap(), Clock::new(Some(now)))
}

fn run(mut command: Command) -> Ran {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // A command that doesn't read ends the pipe.
    let _ = child.stdin.take().unwrap().write_all(b"");
    let output = child.wait_with_output().unwrap();
    Ran {
        exit: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Ran {
    #[track_caller]
    fn succeeds(self) -> Self {
        assert_eq!(self.exit, 0, "{self:?}");
        self
    }

    /// Ended because a file can't be read or written, with one sentence for the person and no result.
    #[track_caller]
    fn refuses(self, language: Language) -> Self {
        assert_eq!((self.exit, self.out.as_str()), (3, ""), "{self:?}");
        assert!(self.err.starts_with("kisai: ") && self.err.lines().count() == 1, "{self:?}");
        assert!(!self.err.trim_end().chars().any(char::is_control), "{self:?}");
        let is_japanese = self.err.contains("ません");
        assert_eq!(is_japanese, language == Language::Ja, "{self:?}");
        self
    }
}

fn error<T>(result: Result<T, StoreError>) -> StoreError {
    result.err().expect("an error")
}

/// The draft with an answer to the first field.
fn answered(open: &OpenDraft, text: &str) -> Draft {
    let mut draft = (*open.draft).clone();
    draft.set_text(&open.form.form, open.form.form.field("1-name").unwrap(), text, NOW);
    draft
}

fn text_of(draft: &Draft, field: &str) -> String {
    draft.answers.get(field).map(|answer| answer.text.clone()).unwrap_or_default()
}

/// The answer to the first field in a draft's file.
fn answer_in(path: &Path) -> String {
    text_of(&Draft::parse(&fs::read_to_string(path).unwrap()).unwrap(), "1-name")
}

/// What lies in a folder, hidden files too.
fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn say(id: &str) -> String {
    Words::new(Language::Ja).say(id)
}

/// Makes a FIFO, of which a reader that doesn't look would wait for ever.
fn make_fifo(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

impl Sitting {
    /// Marks the line of a list that says `label`, as a person would, and chooses it.
    #[track_caller]
    fn choose(&mut self, label: &str) -> &mut Self {
        let is_marked = |screen: &str| screen.lines().any(|line| line.contains(&format!("> {label}")));
        for _ in 0..100 {
            if is_marked(&self.screen()) {
                return self.press("Enter");
            }
            self.press("Down");
        }
        panic!("{label} is not in\n{}", self.screen());
    }

    /// Does something by the menu.
    #[track_caller]
    fn by_menu(&mut self, action: &str) -> &mut Self {
        self.press("F2").choose(&say(&format!("action-{action}")))
    }

    #[track_caller]
    fn sees(&mut self, text: &str) -> &mut Self {
        let screen = self.screen();
        assert!(screen.contains(text), "{text} is not in\n{screen}");
        self
    }

    #[track_caller]
    fn sees_no(&mut self, text: &str) -> &mut Self {
        let screen = self.screen();
        assert!(!screen.contains(text), "{text} is in\n{screen}");
        self
    }

    #[track_caller]
    fn is_told(&mut self, id: &str) -> &mut Self {
        assert_eq!(self.model.message.as_ref().map(|notice| notice.id.as_ref()), Some(id));
        self
    }

    #[track_caller]
    fn is_told_nothing(&mut self) -> &mut Self {
        assert_eq!(self.model.message, None);
        self
    }

    /// The answer to the first field as it stands in a draft's file.
    fn saved_answer(&self, named: &str) -> String {
        answer_in(&self.draft_file(named))
    }

    fn reasons(&self, named: &str) -> Vec<Reason> {
        let list = self.drafts.checkpoints(&self.draft_file(named)).list().unwrap();
        list.iter().map(|checkpoint| checkpoint.reason).collect()
    }
}
