//! A terminal of 80 by 24 with the built program in it: keys go in as the bytes that terminals send, and what the
//! program draws is kept as a screen.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::ops::Range;
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use tempfile::TempDir;
use vt100::{Parser, Screen};

use crate::sitting::NOW;

/// How long anything may take before a test fails.
const PATIENCE: Duration = Duration::from_secs(30);

/// A person's machine: where kisai keeps its files, and the folder where it is started.
pub struct Machine {
    pub home: TempDir,
    pub folder: TempDir,
}

impl Machine {
    pub fn new() -> Self {
        Machine { home: tempfile::tempdir().unwrap(), folder: tempfile::tempdir().unwrap() }
    }

    /// Starts the program in a terminal. Where the terminal doesn't control the program, no SIGHUP tells that it is
    /// gone.
    pub fn start(&self, is_controlled: bool) -> Terminal {
        self.run(&[], is_controlled)
    }

    /// Starts it with arguments.
    pub fn run(&self, arguments: &[&str], is_controlled: bool) -> Terminal {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_kisai"));
        command.args(arguments);
        command.env_clear();
        command.env("TERM", "xterm-256color");
        command.env("LC_ALL", "ja_JP.UTF-8");
        command.env("KISAI_HOME", self.home.path());
        command.env("KISAI_NOW", NOW);
        command.cwd(self.folder.path());
        command.set_controlling_tty(is_controlled);
        Terminal::start(command)
    }

    /// The answers in the only draft's file as it stands on the disk; none where there is no draft.
    pub fn saved(&self) -> BTreeMap<String, String> {
        let Ok(folder) = fs::read_dir(self.home.path().join("drafts")) else { return BTreeMap::new() };
        let mut drafts = folder.map(|file| file.unwrap().path()).filter(|path| is_draft(path));
        let Some(draft) = drafts.next() else { return BTreeMap::new() };
        assert_eq!(drafts.next(), None);
        let draft: Value = serde_json::from_slice(&fs::read(draft).unwrap()).unwrap();
        let answers = draft["answers"].as_object().unwrap();
        answers.iter().map(|(id, answer)| (id.clone(), answer["text"].as_str().unwrap().to_owned())).collect()
    }
}

/// Beside drafts lie files that are being written, under names of their own.
fn is_draft(path: &Path) -> bool {
    let name = path.file_name().unwrap().to_str().unwrap();
    name.ends_with(".kisai.json") && !name.starts_with('.')
}

/// A condition that the screen may fulfil.
type Condition = Box<dyn Fn(&Screen) -> bool + Send>;

/// The program in its terminal; killed when dropped.
pub struct Terminal {
    pid: Pid,
    exit: Receiver<ExitStatus>,
    has_exited: bool,
    keyboard: Option<Box<dyn Write + Send>>,
    master: Option<Box<dyn MasterPty + Send>>,
    reader: Option<JoinHandle<()>>,
    shared: Arc<Shared>,
}

struct Shared {
    state: Mutex<State>,
    has_changed: Condvar,
}

struct State {
    parser: Parser,
    bytes: Vec<u8>,
    /// The reader stops once the screen fulfils it.
    last_sight: Option<Condition>,
    has_ended: bool,
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        // A test that failed while it looked is told by its own panic.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Terminal {
    fn start(command: CommandBuilder) -> Self {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut child = pair.slave.spawn_command(command).unwrap();
        // Only the program holds its side, so that the output ends with it.
        drop(pair.slave);
        let pid = Pid::from_raw(child.process_id().unwrap().try_into().unwrap()).unwrap();
        let (sender, exit) = channel();
        thread::spawn(move || _ = sender.send(child.wait().unwrap()));
        let state = State {
            parser: Parser::new(Parser::DEFAULT_ROWS, Parser::DEFAULT_COLS, 0),
            bytes: Vec::new(),
            last_sight: None,
            has_ended: false,
        };
        let shared = Arc::new(Shared { state: Mutex::new(state), has_changed: Condvar::new() });
        let (output, theirs) = (pair.master.try_clone_reader().unwrap(), Arc::clone(&shared));
        Terminal {
            pid,
            exit,
            has_exited: false,
            keyboard: Some(pair.master.take_writer().unwrap()),
            master: Some(pair.master),
            reader: Some(thread::spawn(move || read(output, &theirs))),
            shared,
        }
    }

    fn send(&mut self, bytes: &str) {
        self.keyboard.as_mut().unwrap().write_all(bytes.as_bytes()).unwrap();
    }

    /// Presses keys by name, each apart: `Tab`, `PgDn`, `Ctrl-L`, `F5`.
    pub fn press(&mut self, names: &str) {
        for name in names.split_whitespace() {
            self.send(&key(name));
        }
    }

    /// Types a text, as an input method commits it.
    pub fn type_text(&mut self, text: &str) {
        self.send(&text.replace('\n', "\r"));
    }

    /// Pastes a text.
    pub fn paste(&mut self, text: &str) {
        self.send(&format!("\x1b[200~{}\x1b[201~", text.replace('\n', "\r")));
    }

    /// What is on the screen.
    pub fn screen(&self) -> Screen {
        self.shared.state().parser.screen().clone()
    }

    /// All that the program ever wrote.
    pub fn bytes(&self) -> Vec<u8> {
        self.shared.state().bytes.clone()
    }

    /// Waits until the screen shows something.
    pub fn wait_until(&self, what: &str, condition: impl Fn(&Screen) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        let mut state = self.shared.state();
        while !condition(state.parser.screen()) {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() || state.has_ended {
                fail(what, state.parser.screen());
            }
            state = self.shared.has_changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Waits until the disk holds something. The program says nothing at the moment when a file is written, so the disk
    /// is looked at again and again, as often as the screen changes and every few milliseconds.
    pub fn wait_for_disk(&self, what: &str, condition: impl Fn() -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while !condition() {
            let state = self.shared.state();
            if Instant::now() > deadline {
                fail(what, state.parser.screen());
            }
            drop(self.shared.has_changed.wait_timeout(state, Duration::from_millis(2)));
        }
    }

    pub fn signal(&self, signal: Signal) {
        kill_process(self.pid, signal).unwrap();
    }

    /// Waits until the program has ended and all that it wrote has been read.
    pub fn wait_for_end(&mut self) -> ExitStatus {
        let exit = self.wait_for_exit();
        // Asserting right after the exit would be too early: the reader may be behind.
        self.join_reader("the end of the output");
        exit
    }

    fn wait_for_exit(&mut self) -> ExitStatus {
        let exit = self.exit.recv_timeout(PATIENCE).unwrap_or_else(|_| fail("the program's end", &self.screen()));
        self.has_exited = true;
        exit
    }

    fn join_reader(&mut self, what: &str) {
        let deadline = Instant::now() + PATIENCE;
        let mut state = self.shared.state();
        while !state.has_ended {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                fail(what, state.parser.screen());
            }
            state = self.shared.has_changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        drop(state);
        if let Some(reader) = self.reader.take() {
            reader.join().unwrap();
        }
    }

    /// Types a text and takes the terminal away as soon as the screen shows something. Waits for the program's end.
    ///
    /// portable-pty types a line break and Ctrl-D before it lets a terminal go: call it in a field where a line break
    /// goes on to the next one.
    pub fn hang_up_after(&mut self, text: &str, condition: impl Fn(&Screen) -> bool + Send + 'static) -> ExitStatus {
        self.shared.state().last_sight = Some(Box::new(condition));
        self.type_text(text);
        self.join_reader("what was typed last");
        self.keyboard = None;
        self.master = None;
        self.wait_for_exit()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        if !self.has_exited && self.exit.try_recv().is_err() {
            let _ = kill_process(self.pid, Signal::KILL);
        }
    }
}

/// Reads until the program's side is closed, or until the last sight.
fn read(mut output: Box<dyn Read + Send>, shared: &Shared) {
    let mut buffer = vec![0; 1 << 16];
    // What came of a synchronized update that hasn't ended.
    let mut held = Vec::new();
    let mut is_last = false;
    while !is_last {
        let read = output.read(&mut buffer).unwrap_or(0);
        held.extend_from_slice(&buffer[..read]);
        let shown: Vec<u8> = held.drain(..if read == 0 { held.len() } else { end_of_whole_frames(&held) }).collect();
        let mut state = shared.state();
        state.parser.process(&shown);
        state.bytes.extend_from_slice(&shown);
        is_last = read == 0 || state.last_sight.as_ref().is_some_and(|is_seen| is_seen(state.parser.screen()));
        shared.has_changed.notify_all();
    }
    // Its hold on the terminal goes before it says so.
    drop(output);
    shared.state().has_ended = true;
    shared.has_changed.notify_all();
}

/// How much may be shown: no part of a synchronized update.
fn end_of_whole_frames(bytes: &[u8]) -> usize {
    let last = |marker: &[u8]| bytes.windows(marker.len()).rposition(|window| window == marker);
    let (begin, end) = (last(b"\x1b[?2026h"), last(b"\x1b[?2026l"));
    begin.filter(|begin| end.is_none_or(|end| end < *begin)).unwrap_or(bytes.len())
}

fn fail(what: &str, screen: &Screen) -> ! {
    let (row, column) = screen.cursor_position();
    panic!("waited in vain for {what}; cursor: column {column}, row {row}\n{}", screen.contents());
}

/// What a terminal sends for a key.
fn key(name: &str) -> String {
    match name {
        "Tab" => "\t",
        "Shift-Tab" => "\x1b[Z",
        "Enter" => "\r",
        "Esc" => "\x1b",
        "Up" => "\x1b[A",
        "Down" => "\x1b[B",
        "Right" => "\x1b[C",
        "Left" => "\x1b[D",
        "PgUp" => "\x1b[5~",
        "PgDn" => "\x1b[6~",
        "F3" => "\x1bOR",
        "F4" => "\x1bOS",
        "F5" => "\x1b[15~",
        "Ctrl-E" => "\x05",
        "Ctrl-L" => "\x0c",
        "Ctrl-O" => "\x0f",
        "Ctrl-Q" => "\x11",
        other => panic!("no key {other}"),
    }
    .to_owned()
}

/// The text of a row between two columns, each character once.
pub fn cells(screen: &Screen, y: u16, columns: Range<u16>) -> String {
    let cell = |x| screen.cell(y, x).unwrap();
    columns
        .map(cell)
        .map(|cell| match cell.contents() {
            // A cell that was never written.
            "" if !cell.is_wide_continuation() => " ",
            contents => contents,
        })
        .collect()
}

/// The text of a row from one column on.
pub fn row(screen: &Screen, y: u16, start: u16) -> String {
    cells(screen, y, start..screen.size().1.get()).trim_end().to_owned()
}

/// The rows of the whole screen.
pub fn rows(screen: &Screen) -> Vec<String> {
    (0..screen.size().0.get()).map(|y| row(screen, y, 0)).collect()
}
