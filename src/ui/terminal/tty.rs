//! Entering the terminal and giving it back, once, whatever ends the program.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use rustix::fd::OwnedFd;
use rustix::fs::{Mode, OFlags, fstat, open};
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcgetwinsize, tcsetattr};

/// Clicks and the wheel, in the form that knows more than 223 columns.
const MOUSE: &[u8] = b"\x1b[?1000h\x1b[?1006h";
const NO_MOUSE: &[u8] = b"\x1b[?1006l\x1b[?1000l";

/// Alternate screen, bracketed paste.
const ENTER: &[u8] = b"\x1b[?1049h\x1b[?2004h";
/// Synchronized update off, style, mouse, paste and cursor as before, the screen from before.
const LEAVE: &[u8] = b"\x1b[?2026l\x1b[0m\x1b[?1006l\x1b[?1000l\x1b[?2004l\x1b[?25h\x1b[?1049l";

/// Ends a control sequence wherever it stands.
const CANCEL: &[u8] = b"\x18";

/// Scrolling region, origin, wrap, insertion, keypad, characters and reports as a terminal begins: a program that was
/// killed leaves them as it needed them.
const SOBER: &[u8] = b"\x1b[r\x1b[?1;6l\x1b[?7h\x1b[4l\x1b>\x1b(B\x1b[?1000;1002;1003;1004;1006l";

/// How the terminal was before us.
static BEFORE: OnceLock<Termios> = OnceLock::new();
static IS_OURS: AtomicBool = AtomicBool::new(false);
/// Whether the program ends: the terminal isn't taken any more.
static IS_OVER: AtomicBool = AtomicBool::new(false);
/// Whether the terminal reports the mouse while it is ours.
static HAS_MOUSE: AtomicBool = AtomicBool::new(false);
/// Whether another program has the terminal until it ends.
static IS_LENT: AtomicBool = AtomicBool::new(false);
/// When it was taken back last.
static TAKEN_BACK: Mutex<Option<Instant>> = Mutex::new(None);
/// A signal to the whole group that ended the other program reaches our thread for signals within this time.
const BEHIND: Duration = Duration::from_secs(1);
/// Held while bytes go to the terminal, so that nothing is drawn behind the restoring ones.
static WRITING: Mutex<()> = Mutex::new(());
/// Whether the terminal took only the beginning of a frame, perhaps half a sequence.
static IS_CUT: AtomicBool = AtomicBool::new(false);

/// The terminal while it is ours; given back when dropped.
pub struct Tty(());

impl Tty {
    /// Takes the terminal: keys arrive one by one, and what we draw leaves the scrollback alone.
    ///
    /// # Errors
    /// Standard input or output is no terminal.
    pub fn enter(has_mouse: bool) -> io::Result<Self> {
        let before = tcgetattr(rustix::stdio::stdin())?;
        if !rustix::termios::isatty(rustix::stdio::stdout()) {
            return Err(io::ErrorKind::NotConnected.into());
        }
        let before = BEFORE.get_or_init(|| before);
        HAS_MOUSE.store(has_mouse, Ordering::SeqCst);
        let tty = Tty(());
        tty.take(before)?;
        Ok(tty)
    }

    fn take(&self, before: &Termios) -> io::Result<()> {
        let mut raw = before.clone();
        raw.make_raw();
        let entering = WRITING.lock();
        if IS_OVER.load(Ordering::SeqCst) {
            return Ok(());
        }
        tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, &raw)?;
        IS_OURS.store(true, Ordering::SeqCst);
        write_all(ENTER)?;
        if HAS_MOUSE.load(Ordering::SeqCst) {
            write_all(MOUSE)?;
        }
        drop(entering);
        // Whoever ends the program just now may have found that the terminal wasn't ours yet.
        if IS_OVER.load(Ordering::SeqCst) {
            restore_now();
        }
        Ok(())
    }

    /// Gives the terminal to another program until [`Tty::take_back`].
    pub fn lend(&self) {
        IS_LENT.store(true, Ordering::SeqCst);
        restore_now();
    }

    /// Takes the terminal again that another program had, however that left it.
    ///
    /// # Errors
    /// The terminal is gone.
    pub fn take_back(&self) -> io::Result<()> {
        *TAKEN_BACK.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
        IS_LENT.store(false, Ordering::SeqCst);
        if IS_OVER.load(Ordering::SeqCst) {
            return Ok(());
        }
        write_all(SOBER)?;
        self.reenter()
    }

    /// What has the terminal report the mouse from now on, or not; to be sent between frames.
    pub fn mouse(&self, is_on: bool) -> &'static [u8] {
        HAS_MOUSE.store(is_on, Ordering::SeqCst);
        if is_on { MOUSE } else { NO_MOUSE }
    }

    /// Takes the terminal again after [`restore_now`], or after a stop by another program, where we may have it.
    ///
    /// # Errors
    /// The terminal is gone.
    pub fn reenter(&self) -> io::Result<()> {
        match BEFORE.get() {
            Some(before) if !is_lent() && is_in_foreground() => self.take(before),
            _ => Ok(()),
        }
    }
}

impl Drop for Tty {
    fn drop(&mut self) {
        restore_now();
    }
}

/// Gives the terminal back as it was, if it is ours. Waits only a moment for a frame that is being written: a terminal
/// that doesn't read any more must not keep the program from ending.
pub fn restore_now() {
    restore(false);
}

/// The same for the last time: whatever another thread still does, the terminal is not taken again.
pub(super) fn restore_at_last() {
    IS_OVER.store(true, Ordering::SeqCst);
    restore_now();
}

/// The same where no thread will go on: the one that writes may be the one that was struck.
pub(super) fn restore_for_good() {
    restore(true);
}

fn restore(is_for_good: bool) {
    if !IS_OURS.swap(false, Ordering::SeqCst) {
        return;
    }
    let patience = Instant::now() + Duration::from_millis(200);
    let is_free = loop {
        if WRITING.try_lock().is_ok() {
            break true;
        }
        if Instant::now() > patience {
            break false;
        }
        std::thread::yield_now();
    };
    if is_free || is_for_good {
        // A sequence that was begun ends here.
        if !is_free || IS_CUT.swap(false, Ordering::SeqCst) {
            let _ = rustix::io::write(rustix::stdio::stdout(), CANCEL);
        }
        let _ = rustix::io::write(rustix::stdio::stdout(), LEAVE);
    }
    if let Some(before) = BEFORE.get()
        && is_in_foreground()
    {
        let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, before);
    }
}

/// Whether another program has the terminal until it ends.
pub(super) fn is_lent() -> bool {
    IS_LENT.load(Ordering::SeqCst)
}

/// Whether a signal from the keyboard was meant for the program to which the terminal is or was lent. Ours come as keys.
pub(super) fn is_meant_for_another() -> bool {
    let taken_back = *TAKEN_BACK.lock().unwrap_or_else(PoisonError::into_inner);
    is_lent() || taken_back.is_some_and(|at| at.elapsed() < BEHIND)
}

/// Whether the terminal listens to us. The system stops a program in the background that changes its modes.
fn is_in_foreground() -> bool {
    rustix::termios::tcgetpgrp(rustix::stdio::stdin()).is_ok_and(|group| group == rustix::process::getpgrp())
}

/// Writes a frame or the rest of one, unless the terminal isn't ours any more.
pub(super) fn write_frame(bytes: &[u8]) -> io::Result<()> {
    let _writing = WRITING.lock();
    let written = if IS_OURS.load(Ordering::SeqCst) { write_all(bytes) } else { Ok(()) };
    IS_CUT.store(false, Ordering::SeqCst);
    written
}

/// The terminal, opened once more so that a write never waits: the description that standard output names is shared with
/// other programs, and stays as it is.
pub(super) struct AtOnce(OwnedFd);

impl AtOnce {
    /// `None` where the terminal has no name, or its name leads to another one.
    pub fn open() -> Option<Self> {
        let stdout = rustix::stdio::stdout();
        let name = rustix::termios::ttyname(stdout, Vec::new()).ok()?;
        let flags = OFlags::WRONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
        let file = open(name, flags, Mode::empty()).ok()?;
        let is_same = fstat(&file).ok()?.st_rdev == fstat(stdout).ok()?.st_rdev;
        is_same.then_some(AtOnce(file))
    }

    /// Writes what the terminal takes now, unless it isn't ours any more. Answers with how many bytes are done with.
    pub fn write(&self, bytes: &[u8]) -> usize {
        let Ok(_writing) = WRITING.try_lock() else { return 0 };
        if !IS_OURS.load(Ordering::SeqCst) {
            return bytes.len();
        }
        // Where it fails the thread tries again, and waits.
        let taken = rustix::io::write(&self.0, bytes).unwrap_or(0);
        IS_CUT.store(taken > 0 && taken < bytes.len(), Ordering::SeqCst);
        taken
    }
}

/// Writes all of it, however often the system interrupts.
pub(super) fn write_all(mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match rustix::io::write(rustix::stdio::stdout(), bytes) {
            Ok(written) => bytes = &bytes[written..],
            Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// Columns and rows of the terminal; 80 by 24 where it doesn't say.
#[must_use]
pub fn size() -> (u16, u16) {
    match tcgetwinsize(rustix::stdio::stdout()) {
        Ok(size) if size.ws_col > 0 && size.ws_row > 0 => (size.ws_col, size.ws_row),
        _ => (80, 24),
    }
}
