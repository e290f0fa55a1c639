//! Reads foreign workbooks in a process of its own, which may use so much memory and time and no more.
//!
//! A workbook of a kilobyte can make the reader end its process: nothing in the same process could catch that.

use std::io::{self, Read as _, Write as _};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use serde::{Deserialize, Serialize};

use super::{CommandError, Exit, Output};
use crate::core::notice::Notice;
use crate::import::{ImportError, Workbook, xlsx};
use crate::store::error::io_cause;

/// The hidden subcommand.
const COMMAND: &str = "read-workbook";
/// The most bytes of a file.
pub(super) const MAX_BYTES: u64 = 64 << 20;
/// The most memory of the reading process.
const MEMORY: u64 = 512 << 20;
/// The most time of the reading process.
const TIME: Duration = Duration::from_secs(10);

/// What the reading process answers.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Answer {
    Read(Workbook),
    Refused(ImportError),
}

/// The reading process: a workbook on standard input, what it holds on standard output.
pub(super) fn run(out: &mut Output) -> Result<Exit, CommandError> {
    limit(Resource::As, MEMORY);
    limit(Resource::Cpu, TIME.as_secs());
    limit(Resource::Core, 0);
    let mut bytes = Vec::new();
    io::stdin()
        .take(MAX_BYTES)
        .read_to_end(&mut bytes)
        .map_err(|cause| CommandError::trouble(Notice::new("error-stdin").with("cause", io_cause(&cause))))?;
    let answer = match xlsx::read(&bytes) {
        Ok(workbook) => Answer::Read(workbook),
        Err(error) => Answer::Refused(error),
    };
    out.bytes(&serde_json::to_vec(&answer).map_err(io::Error::other)?)?;
    Ok(Exit::Done)
}

/// Lowers a limit of this process; a lower one that the person set stays.
fn limit(resource: Resource, most: u64) {
    let most = getrlimit(resource).maximum.map_or(most, |maximum| maximum.min(most));
    let _ = setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) });
}

/// Reads a workbook in another process; `path` is what it is called.
pub(super) fn workbook(bytes: &[u8], path: &str) -> Result<Workbook, Notice> {
    let trouble =
        |cause: io::Error| Notice::new("error-import-reader").with("path", path).with("cause", io_cause(&cause));
    let mut child = start().map_err(trouble)?;
    let answered = answer(&mut child, bytes);
    // It has ended, or has had its time.
    let _ = child.kill();
    let is_whole = child.wait().map_err(trouble)?.success();
    let answer = answered.filter(|_| is_whole).and_then(|answer| serde_json::from_slice(&answer).ok());
    match answer {
        Some(Answer::Read(workbook)) => Ok(workbook),
        Some(Answer::Refused(error)) => Err(error.notice(path)),
        None => Err(Notice::new("error-import-unsafe").with("path", path)),
    }
}

fn start() -> io::Result<Child> {
    Command::new(std::env::current_exe()?)
        .arg(COMMAND)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
}

/// What the process writes until it ends; nothing if that takes too long.
fn answer(child: &mut Child, bytes: &[u8]) -> Option<Vec<u8>> {
    let (mut stdin, mut stdout) = (child.stdin.take()?, child.stdout.take()?);
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut answer = Vec::new();
        let read = stdout.read_to_end(&mut answer);
        let _ = sender.send(read.is_ok().then_some(answer));
    });
    let bytes = bytes.to_owned();
    // A process that ends early closes the pipe.
    thread::spawn(move || _ = stdin.write_all(&bytes));
    receiver.recv_timeout(TIME).ok().flatten()
}
