//! What commands print: every text passes through one cleaning, so that no answer, name or path steers the terminal.

use std::io::{self, BufWriter, IsTerminal as _, Stdout, Write as _};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::Serialize;

use super::style::{Span, Style};
use super::table::Table;
use crate::core::visible::printable;

/// Standard output, with what was printed and hasn't gone out.
#[derive(Clone)]
pub(super) struct Printed(Arc<Mutex<BufWriter<Stdout>>>);

impl Printed {
    fn writer(&self) -> MutexGuard<'_, BufWriter<Stdout>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sends out what was printed, unless a thread is just printing that won't go on.
    pub fn flush_now(&self) {
        if let Ok(mut writer) = self.0.try_lock() {
            let _ = writer.flush();
        }
    }
}

/// Standard output and error.
pub struct Output {
    stdout: Printed,
    has_colour: bool,
    has_progress: bool,
}

impl Output {
    /// Those of the process.
    #[must_use]
    pub fn new() -> Self {
        let stdout = Printed(Arc::new(Mutex::new(BufWriter::new(io::stdout()))));
        Output { stdout, has_colour: false, has_progress: false }
    }

    /// Standard output, for who ends the program in the middle of printing.
    pub(super) fn printed(&self) -> Printed {
        self.stdout.clone()
    }

    /// Whether a person reads it on a terminal.
    #[must_use]
    pub fn is_terminal(&self) -> bool {
        io::stdout().is_terminal()
    }

    /// Lets colour be used where a person reads it on a terminal.
    pub fn allow_colour(&mut self) {
        self.has_colour = self.is_terminal();
    }

    /// The columns of the terminal; `None` where there is none, or it doesn't say.
    fn columns(&self) -> Option<usize> {
        let size = rustix::termios::tcgetwinsize(io::stdout()).ok().filter(|size| size.ws_col > 0);
        size.filter(|_| self.is_terminal()).map(|size| usize::from(size.ws_col))
    }

    /// Prints a table, which fits on the terminal if it goes to one.
    ///
    /// # Errors
    /// Standard output can't be written.
    pub(super) fn table(&mut self, table: &Table) -> io::Result<()> {
        for line in table.lines(self.columns()) {
            self.spans(&line)?;
        }
        Ok(())
    }

    /// Prints pieces of text as a line.
    ///
    /// # Errors
    /// Standard output can't be written.
    pub(super) fn spans(&mut self, line: &[Span]) -> io::Result<()> {
        let mut stdout = self.stdout.writer();
        for Span { text, style } in line {
            if self.has_colour && !style.begin().is_empty() {
                write!(stdout, "{}{}{}", style.begin(), printable(text), Style::END)?;
            } else {
                write!(stdout, "{}", printable(text))?;
            }
        }
        writeln!(stdout)
    }

    /// Prints a text and a line break.
    ///
    /// # Errors
    /// Standard output can't be written.
    pub fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.stdout.writer(), "{}", printable(text))
    }

    /// Prints a text that goes to another program as it is; on a terminal cleaned.
    ///
    /// # Errors
    /// Standard output can't be written.
    pub fn raw(&mut self, text: &str) -> io::Result<()> {
        if self.is_terminal() {
            self.stdout.writer().write_all(printable(text).as_bytes())
        } else {
            self.stdout.writer().write_all(text.as_bytes())
        }
    }

    /// Prints bytes that are no text, which no terminal may see.
    ///
    /// # Errors
    /// Standard output can't be written.
    pub fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.stdout.writer().write_all(bytes)
    }

    /// Prints a value as JSON.
    ///
    /// # Errors
    /// Standard output can't be written.
    pub fn json(&mut self, value: &impl Serialize) -> io::Result<()> {
        let json = serde_json::to_string_pretty(value).map_err(io::Error::other)?;
        self.raw(&json)?;
        self.stdout.writer().write_all(b"\n")
    }

    /// Prints a value as JSON in a line of its own.
    ///
    /// # Errors
    /// Standard output can't be written.
    pub fn json_line(&mut self, value: &impl Serialize) -> io::Result<()> {
        let json = serde_json::to_string(value).map_err(io::Error::other)?;
        self.raw(&json)?;
        self.stdout.writer().write_all(b"\n")
    }

    /// Sees that everything has arrived.
    ///
    /// # Errors
    /// Standard output can't be written.
    pub fn flush(&mut self) -> io::Result<()> {
        self.stdout.writer().flush()
    }

    /// Shows how far a long work has come, over what was shown before, where a person watches a terminal.
    pub fn progress(&mut self, text: &str) {
        if io::stderr().is_terminal() {
            let _ = write!(io::stderr(), "\r{}\x1b[K", printable(text));
            self.has_progress = true;
        }
    }

    /// Tells the person something beside the result.
    pub fn note(&mut self, text: &str) {
        let _ = self.stdout.writer().flush();
        if std::mem::take(&mut self.has_progress) {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
        tell(text);
    }
}

/// Tells the person something.
pub(super) fn tell(text: &str) {
    // Nobody is left to be told if this fails.
    let _ = writeln!(io::stderr(), "{}", printable(text));
}

impl Default for Output {
    fn default() -> Self {
        Self::new()
    }
}
