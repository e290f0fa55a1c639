//! A terminal of 80 by 24 with the built program in it: keys go in as the bytes that terminals send, and what the
//! program draws is kept as a screen.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::ops::Range;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use rustix::fs::OFlags;
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use vt100::{Parser, Screen};

/// How long anything may take before a test fails.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long a program may take that is told to end.
pub const AT_LAST: Duration = Duration::from_secs(2);

/// A condition that the screen may fulfil.
type Condition = Box<dyn Fn(&Screen) -> bool + Send>;

/// The program in its terminal; killed when dropped.
pub struct Terminal {
    pub pid: Pid,
    device: PathBuf,
    /// The terminal's modes before the program.
    before: Termios,
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
    /// Starts a command.
    pub fn start(command: CommandBuilder) -> Self {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let device = pair.master.tty_name().unwrap();
        let before = tcgetattr(open(&device)).unwrap();
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
            device,
            before,
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

    /// What was waited for didn't come: tells what is on the screen, and what the program does.
    fn fail(&self, what: &str, screen: &Screen) -> ! {
        let (row, column) = screen.cursor_position();
        let pid = self.pid.as_raw_nonzero();
        let state = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_else(|_| "ended".to_owned());
        let screen = screen.contents();
        panic!("waited in vain for {what}; cursor: column {column}, row {row}; process: {state}\n{screen}");
    }

    /// Waits until the screen shows something.
    pub fn wait_until(&self, what: &str, condition: impl Fn(&Screen) -> bool) {
        if !self.shows_by(Instant::now() + PATIENCE, condition) {
            self.fail(what, &self.screen());
        }
    }

    /// Waits until the screen shows something, but not longer than this.
    pub fn shows_by(&self, deadline: Instant, condition: impl Fn(&Screen) -> bool) -> bool {
        let mut state = self.shared.state();
        while !condition(state.parser.screen()) {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() || state.has_ended {
                return false;
            }
            state = self.shared.has_changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        true
    }

    /// Waits for something of which the screen doesn't tell: what the disk holds, in which modes the terminal is. It is
    /// looked at again and again, as often as the screen changes and every few milliseconds.
    pub fn wait_for(&self, what: &str, condition: impl Fn() -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while !condition() {
            let state = self.shared.state();
            if Instant::now() > deadline {
                self.fail(what, state.parser.screen());
            }
            drop(self.shared.has_changed.wait_timeout(state, Duration::from_millis(2)));
        }
    }

    pub fn signal(&self, signal: Signal) {
        kill_process(self.pid, signal).unwrap();
    }

    /// Gives the window another size, as the terminal's owner does.
    pub fn resize(&self, rows: u16, cols: u16) {
        let (height, width) = (NonZeroU16::new(rows).unwrap(), NonZeroU16::new(cols).unwrap());
        self.shared.state().parser.screen_mut().set_size(height, width);
        self.master.as_ref().unwrap().resize(PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }).unwrap();
    }

    /// Whether keys arrive one by one, unseen by the terminal.
    pub fn is_raw(&self) -> bool {
        let modes = tcgetattr(open(&self.device)).unwrap().local_modes;
        !modes.intersects(LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG)
    }

    /// What a shell does with the terminal of a program that was stopped.
    pub fn take_back(&self) {
        let mut device = open(&self.device);
        tcsetattr(&device, OptionalActions::Now, &self.before).unwrap();
        device.write_all(b"\x1b[?2004l\x1b[?1049l$ ").unwrap();
    }

    /// Waits until the program has ended and all that it wrote has been read.
    pub fn wait_for_end(&mut self) -> ExitStatus {
        let exit = self.wait_for_exit_within(PATIENCE);
        // Asserting right after the exit would be too early: the reader may be behind.
        self.join_reader();
        exit
    }

    /// Waits until the program has ended, which it must by then.
    pub fn wait_for_exit_within(&mut self, patience: Duration) -> ExitStatus {
        self.exits_within(patience).unwrap_or_else(|| self.fail("the program's end", &self.screen()))
    }

    /// Waits until the program has ended, but not longer than this.
    pub fn exits_within(&mut self, patience: Duration) -> Option<ExitStatus> {
        let exit = self.exit.recv_timeout(patience).ok();
        self.has_exited = exit.is_some();
        exit
    }

    /// Waits until all that is to be seen has been read.
    pub fn join_reader(&mut self) {
        let deadline = Instant::now() + PATIENCE;
        let mut state = self.shared.state();
        while !state.has_ended {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                self.fail("the end of the output", state.parser.screen());
            }
            state = self.shared.has_changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        drop(state);
        if let Some(reader) = self.reader.take() {
            reader.join().unwrap();
        }
    }

    /// Types a text and takes the terminal away as soon as the screen shows something.
    ///
    /// portable-pty types a line break and Ctrl-D before it lets a terminal go: call it in a field where a line break
    /// goes on to the next one.
    pub fn hang_up_after(&mut self, text: &str, condition: impl Fn(&Screen) -> bool + Send + 'static) {
        self.shared.state().last_sight = Some(Box::new(condition));
        self.type_text(text);
        self.let_go();
    }

    /// Takes the terminal away at once.
    pub fn hang_up(&mut self) {
        self.shared.state().last_sight = Some(Box::new(|_| true));
        // The reader looks up when there is something to read.
        open(&self.device).write_all(b" ").unwrap();
        self.let_go();
    }

    fn let_go(&mut self) {
        self.join_reader();
        self.keyboard = None;
        self.master = None;
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        if !self.has_exited && self.exit.try_recv().is_err() {
            let _ = kill_process(self.pid, Signal::KILL);
        }
    }
}

/// The program's side of the terminal.
fn open(device: &Path) -> File {
    OpenOptions::new().read(true).write(true).custom_flags(OFlags::NOCTTY.bits().cast_signed()).open(device).unwrap()
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

/// What a terminal sends for a key.
fn key(name: &str) -> String {
    match name {
        "Space" => " ",
        "Tab" => "\t",
        "Shift-Tab" => "\x1b[Z",
        "Enter" => "\r",
        "Esc" => "\x1b",
        "Up" => "\x1b[A",
        "Down" => "\x1b[B",
        "Right" => "\x1b[C",
        "Left" => "\x1b[D",
        "Alt-Shift-Up" => "\x1b[1;4A",
        "PgUp" => "\x1b[5~",
        "PgDn" => "\x1b[6~",
        "F1" => "\x1bOP",
        "F2" => "\x1bOQ",
        "F3" => "\x1bOR",
        "F4" => "\x1bOS",
        "F5" => "\x1b[15~",
        "Shift-F5" => "\x1b[15;2~",
        "F6" => "\x1b[17~",
        "F7" => "\x1b[18~",
        "End" => "\x1b[F",
        "Ctrl-A" => "\x01",
        "Ctrl-C" => "\x03",
        "Ctrl-Z" => "\x1a",
        "Ctrl-E" => "\x05",
        "Ctrl-L" => "\x0c",
        "Ctrl-K" => "\x0b",
        "Ctrl-N" => "\x0e",
        "Ctrl-O" => "\x0f",
        "Ctrl-P" => "\x10",
        "Ctrl-Q" => "\x11",
        "Ctrl-U" => "\x15",
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
