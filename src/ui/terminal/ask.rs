//! Asking the terminal questions outside the screens, a line at a time; it is given back as it was whatever happens.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::stdio::{stdin, stdout};
use rustix::termios::{OptionalActions, Termios, isatty, tcgetattr, tcsetattr};
use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
use signal_hook::low_level::{emulate_default_handler, unregister};
use signal_hook::{SigId, flag};

use super::tty;

/// How long an answer may take: over a slow line a fifth of a second is gone with the way there and back alone. Only one
/// question waits in vain.
const PATIENCE: Duration = Duration::from_secs(2);

/// Where is the cursor? Every terminal answers this, and behind every other answer.
const CURSOR: &str = "\x1b[6n";
/// No sign of the questions stays.
const CLEAR: &str = "\r\x1b[K";

/// How the terminal was that is being asked.
static BEFORE: Mutex<Option<Termios>> = Mutex::new(None);

/// A terminal that is being asked; given back when dropped.
pub struct Asking {
    signal: Arc<AtomicUsize>,
    handlers: Vec<SigId>,
    is_silent: bool,
}

impl Asking {
    /// Takes the terminal, if standard input and output are one.
    #[must_use]
    pub fn begin() -> Option<Self> {
        if !isatty(stdin()) || !isatty(stdout()) {
            return None;
        }
        let before = tcgetattr(stdin()).ok()?;
        let signal = Arc::new(AtomicUsize::new(0));
        let handlers = [SIGHUP, SIGINT, SIGQUIT, SIGTERM]
            .into_iter()
            .filter_map(|number| flag::register_usize(number, Arc::clone(&signal), number.unsigned_abs() as usize).ok())
            .collect();
        let mut raw = before.clone();
        raw.make_raw();
        *BEFORE.lock().unwrap_or_else(PoisonError::into_inner) = Some(before);
        let asking = Asking { signal, handlers, is_silent: false };
        tcsetattr(stdin(), OptionalActions::Now, &raw).ok()?;
        Some(asking)
    }

    /// Writes a question, and answers with what came back and with the cursor's column, counted from 1. `None` if the
    /// terminal doesn't answer; it isn't asked again then.
    pub fn ask(&mut self, question: &str) -> Option<(String, u16)> {
        if self.is_silent {
            return None;
        }
        let answer = tty::write_all(format!("{question}{CURSOR}").as_bytes()).ok().and_then(|()| self.answer());
        self.is_silent = answer.is_none();
        answer
    }

    fn answer(&self) -> Option<(String, u16)> {
        let end = Instant::now() + PATIENCE;
        let mut bytes = Vec::new();
        loop {
            if self.signal.load(Ordering::SeqCst) != 0 {
                return None;
            }
            let left = Timespec::try_from(end.saturating_duration_since(Instant::now())).ok()?;
            let mut waits = [PollFd::from_borrowed_fd(stdin(), PollFlags::IN)];
            match poll(&mut waits, Some(&left)) {
                Ok(0) => return None,
                Ok(_) => {}
                Err(Errno::INTR) => continue,
                Err(_) => return None,
            }
            let mut read = [0; 256];
            match rustix::io::read(stdin(), &mut read) {
                Ok(0) => return None,
                Ok(count) => bytes.extend_from_slice(&read[..count]),
                Err(Errno::INTR | Errno::AGAIN) => continue,
                Err(_) => return None,
            }
            if let Some(answer) = cursor_column(&bytes) {
                return Some(answer);
            }
        }
    }
}

impl Drop for Asking {
    fn drop(&mut self) {
        give_back();
        for handler in self.handlers.drain(..) {
            unregister(handler);
        }
        // Who asked the program to end is obeyed now that the terminal is whole.
        if let Ok(signal @ 1..) = i32::try_from(self.signal.load(Ordering::SeqCst)) {
            let _ = emulate_default_handler(signal);
        }
    }
}

/// Gives the terminal back as it was, if it is being asked.
pub(super) fn give_back() {
    let Some(before) = BEFORE.lock().unwrap_or_else(PoisonError::into_inner).take() else { return };
    let _: io::Result<()> = tty::write_all(CLEAR.as_bytes());
    // What the terminal answers too late must not arrive at the shell as keys.
    let _ = tcsetattr(stdin(), OptionalActions::Flush, &before);
}

/// What stands before the report of the cursor, and the column that it names.
fn cursor_column(bytes: &[u8]) -> Option<(String, u16)> {
    let text = String::from_utf8_lossy(bytes);
    let (before, report) = text.strip_suffix('R')?.rsplit_once("\x1b[")?;
    let (row, column) = report.split_once(';')?;
    let _: u16 = row.parse().ok()?;
    Some((before.to_owned(), column.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_report_of_the_cursor_ends_an_answer() {
        assert_eq!(cursor_column(b"\x1b[?62;22c\x1b[5;3R"), Some(("\x1b[?62;22c".to_owned(), 3)));
        assert_eq!(cursor_column(b"\x1b[24;80R"), Some((String::new(), 80)));
        for unfinished in [&b""[..], b"\x1b[5;3", b"R", b"\x1b[R", b"\x1b[5;xR"] {
            assert_eq!(cursor_column(unfinished), None);
        }
    }
}
