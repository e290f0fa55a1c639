//! The terminal lent to the person's own editor: our threads keep off it until that has ended, while signals, hang-up and
//! saving go on as ever.

use std::ffi::{OsStr, OsString};
use std::io;
use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::Sender;

use rustix::process::{Pid, Signal, WaitOptions, WaitStatus, kill_process, waitpid};

use super::event::{Event, Reply};
use super::terminal::spawn;
use crate::core::notice::Notice;
use crate::store::error::io_cause;
use crate::store::scratch::{self, Scratch};
use crate::store::{Folders, StoreError};

/// A text for the person's own editor.
pub struct Lending {
    /// The editor as the person's environment names it, with arguments.
    pub editor: OsString,
    /// What it is the text of.
    pub of: String,
    /// The text.
    pub text: String,
}

/// An editor that has the terminal.
pub struct Lent {
    scratch: Scratch,
    pid: Pid,
}

impl Lent {
    /// Starts the editor, and a thread that tells when it has ended.
    ///
    /// # Errors
    /// What the person must be told.
    pub fn start(lending: &Lending, folders: &Folders, sender: Sender<Event>) -> Result<Self, Notice> {
        let scratch = Scratch::write(folders, &lending.of, &lending.text).map_err(|error| error.notice())?;
        let not_started = |cause: &io::Error| Notice::new("message-editor-not-started").with("cause", io_cause(cause));
        let missing = || Notice::new("message-editor-missing");
        let mut command = command(&lending.editor).ok_or_else(missing)?;
        let child = command.arg(scratch.path()).spawn().map_err(|cause| match cause.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::PermissionDenied => missing(),
            _ => not_started(&cause),
        })?;
        // Its end is waited for below, where a stop is told as well.
        let pid = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
        let pid = pid.ok_or_else(|| not_started(&io::ErrorKind::NotFound.into()))?;
        let (path, folders) = (scratch.path().to_owned(), folders.clone());
        let wait = move || {
            let status = wait_for_end(pid, &sender);
            let _ = sender.send(Event::Reply(Reply::GivenBack(result(&status, &path, &folders))));
        };
        spawn("editor", wait).map_err(|cause| {
            end(pid);
            not_started(&cause)
        })?;
        Ok(Lent { scratch, pid })
    }

    /// Keeps what the editor saved for which the draft has no room. Answers with what the person must be told.
    #[must_use]
    pub fn keep(&self, folders: &Folders) -> Notice {
        kept("message-editor-no-room", folders, self.scratch.path())
    }

    /// What ends the editor, because the program ends. It answers with what that saved last, if it can be read.
    pub fn breaking_off(&self) -> impl FnOnce() -> Option<String> + Send + use<> {
        let (pid, path) = (self.pid, self.scratch.path().to_owned());
        move || {
            // Read first: another thread takes the file away when the editor has ended.
            let saved = scratch::read(&path);
            end(pid);
            scratch::discard(&path);
            saved.ok().and_then(|bytes| String::from_utf8(bytes).ok())
        }
    }
}

/// The program that the variable names, with its arguments: `code --wait`. Quotes count as in a shell, but no shell runs:
/// nothing else of what the variable holds is carried out. `None` where it names nothing, or a quote has no end.
fn command(editor: &OsStr) -> Option<Command> {
    let words = shlex::bytes::split(editor.as_bytes())?;
    let (program, arguments) = words.split_first()?;
    let mut command = Command::new(OsStr::from_bytes(program));
    command.args(arguments.iter().map(|argument| OsStr::from_bytes(argument)));
    Some(command)
}

/// What ends a program whose terminal is gone: editors know it, and put aside what they hold.
fn end(pid: Pid) {
    let _ = kill_process(pid, Signal::HUP);
}

/// Waits until the editor has ended. Where it is stopped, by Ctrl-Z in it, the program stops as well, so that the shell
/// takes over.
fn wait_for_end(pid: Pid, sender: &Sender<Event>) -> io::Result<WaitStatus> {
    loop {
        match waitpid(Some(pid), WaitOptions::UNTRACED) {
            Ok(Some((_, status))) if status.stopped() => _ = sender.send(Event::Suspend),
            Ok(Some((_, status))) => return Ok(status),
            Ok(None) | Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
}

/// What the editor made of the text: only one that ended well is taken at its word.
fn result(status: &io::Result<WaitStatus>, path: &Path, folders: &Folders) -> Result<String, Notice> {
    match status {
        Ok(status) if status.exit_status() == Some(0) => {}
        Ok(status) => {
            return Err(match (status.terminating_signal(), status.exit_status()) {
                (Some(signal), _) => Notice::new("message-editor-killed").with("signal", signal.to_string()),
                (None, code) => Notice::new("message-editor-failed").with("code", code.unwrap_or_default().to_string()),
            });
        }
        Err(cause) => return Err(Notice::new("message-editor-not-started").with("cause", io_cause(cause))),
    }
    match scratch::read(path) {
        Ok(bytes) => String::from_utf8(bytes).map_err(|_| kept("message-editor-not-utf8", folders, path)),
        Err(StoreError::TooLarge(_)) => Err(kept("message-editor-too-large", folders, path)),
        Err(error) => Err(error.notice()),
    }
}

/// Keeps what the editor saved, and tells why and where.
fn kept(id: &'static str, folders: &Folders, path: &Path) -> Notice {
    match scratch::keep(folders, path) {
        Ok(kept) => Notice::new(id).with("path", kept.display().to_string()),
        Err(error) => error.notice(),
    }
}
