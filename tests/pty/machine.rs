//! A person's machine: where kisai keeps its files, and how it is started there.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use portable_pty::CommandBuilder;
use serde_json::Value;
use tempfile::TempDir;

use super::terminal::Terminal;
use crate::now::NOW;

const KISAI: &str = env!("CARGO_BIN_EXE_kisai");

/// A person's machine: where kisai keeps its files, the folder where it is started, the system's temporary folder.
pub struct Machine {
    pub home: TempDir,
    pub folder: TempDir,
    pub temp: TempDir,
}

impl Machine {
    pub fn new() -> Self {
        let folder = || tempfile::tempdir().unwrap();
        Machine { home: folder(), folder: folder(), temp: folder() }
    }

    /// A machine with one draft, as yet without answers.
    pub fn with_draft(name: &str) -> Self {
        let machine = Machine::new();
        let made = machine.run(&["new", name]);
        assert!(made.status.success(), "{made:?}");
        machine
    }

    fn variables(&self) -> [(&'static str, &Path); 5] {
        [
            ("TERM", Path::new("xterm-256color")),
            ("LC_ALL", Path::new("ja_JP.UTF-8")),
            ("KISAI_HOME", self.home.path()),
            ("KISAI_NOW", Path::new(NOW)),
            ("TMPDIR", self.temp.path()),
        ]
    }

    /// The program with these arguments, ready to be started in a terminal.
    pub fn kisai(&self, arguments: &[&str]) -> CommandBuilder {
        self.program(KISAI, arguments)
    }

    /// Another program that finds the same machine.
    pub fn program(&self, program: impl AsRef<OsStr>, arguments: &[&str]) -> CommandBuilder {
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        command.env_clear();
        for (name, value) in self.variables() {
            command.env(name, value);
        }
        command.cwd(self.folder.path());
        command
    }

    /// Starts the program in a terminal. Where the terminal doesn't control the program, no SIGHUP tells that it is
    /// gone.
    pub fn start(&self, is_controlled: bool) -> Terminal {
        let mut command = self.kisai(&[]);
        command.set_controlling_tty(is_controlled);
        Terminal::start(command)
    }

    /// Starts a command in a terminal.
    pub fn run_in_terminal(&self, arguments: &[&str]) -> Terminal {
        Terminal::start(self.kisai(arguments))
    }

    /// Starts the program in a terminal with a draft.
    pub fn open(&self, draft: &str) -> Terminal {
        Terminal::start(self.kisai(&[draft]))
    }

    /// Runs a command without a terminal.
    pub fn run(&self, arguments: &[&str]) -> Output {
        self.run_program(KISAI, arguments)
    }

    /// Runs a command without a terminal as a shell's script starts it: `"$@"` stands for the command.
    pub fn run_in_shell(&self, script: &str, arguments: &[&str]) -> Output {
        let script = ["-c", script, "sh", KISAI];
        self.run_program("sh", &[&script, arguments].concat())
    }

    fn run_program(&self, program: &str, arguments: &[&str]) -> Output {
        let mut command = Command::new(program);
        command.args(arguments).env_clear().envs(self.variables()).current_dir(self.folder.path());
        // A shell must find its own programs.
        command.envs(std::env::var_os("PATH").map(|path| ("PATH", path)));
        command.output().unwrap()
    }

    /// The file of a draft.
    pub fn draft(&self, name: &str) -> PathBuf {
        self.home.path().join("drafts").join(format!("{name}.kisai.json"))
    }

    /// Half-written files wherever kisai writes.
    pub fn temporary_files(&self) -> Vec<PathBuf> {
        let folders = [&self.home, &self.temp];
        let files = folders.into_iter().flat_map(|folder| all_below(folder.path()));
        files.filter(|path| path.extension().is_some_and(|extension| extension == "tmp")).collect()
    }

    /// The answers in the only draft's file as it stands on the disk; none where there is no draft.
    pub fn saved(&self) -> BTreeMap<String, String> {
        let Ok(folder) = fs::read_dir(self.home.path().join("drafts")) else { return BTreeMap::new() };
        let mut drafts = folder.map(|file| file.unwrap().path()).filter(|path| is_draft(path));
        let Some(draft) = drafts.next() else { return BTreeMap::new() };
        assert_eq!(drafts.next(), None);
        answers(&draft)
    }
}

/// Everything below a folder.
pub fn all_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for file in fs::read_dir(folder).unwrap().map(|file| file.unwrap()) {
        if file.file_type().unwrap().is_dir() {
            found.extend(all_below(&file.path()));
        }
        found.push(file.path());
    }
    found
}

/// The answers in a draft's file.
pub fn answers(draft: &Path) -> BTreeMap<String, String> {
    let draft: Value = serde_json::from_slice(&fs::read(draft).unwrap()).unwrap();
    let answers = draft["answers"].as_object().unwrap();
    answers.iter().map(|(id, answer)| (id.clone(), answer["text"].as_str().unwrap().to_owned())).collect()
}

/// Beside drafts lie files that are being written, under names of their own.
fn is_draft(path: &Path) -> bool {
    let name = path.file_name().unwrap().to_str().unwrap();
    name.ends_with(".kisai.json") && !name.starts_with('.')
}
