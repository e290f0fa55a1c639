//! Watches a draft that someone else has open: what they save, and that they are done with it.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, SystemTime};

use super::clock::Clock;
use super::folders::Folders;
use super::lock::{Asked, Lock};

/// How often the file is looked at: a reader needs it no sooner, and a disk is not kept awake for it.
const EVERY: Duration = Duration::from_secs(1);

/// What became of a draft that someone else has open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// They saved it.
    Saved,
    /// They are done with it.
    Free,
}

/// Watches a draft until dropped.
pub struct Watch {
    /// The thread ends when this is gone.
    _open: Sender<()>,
}

impl Watch {
    /// Starts a thread that tells what it sees of a draft; after [`Seen::Free`] it ends.
    ///
    /// # Errors
    /// The system has no thread left.
    pub fn start(
        folders: &Folders,
        draft: &Path,
        clock: Clock,
        tell: impl Fn(Seen) + Send + 'static,
    ) -> io::Result<Self> {
        let (open, is_open) = channel::<()>();
        let (lock, draft) = (folders.lock(draft), draft.to_owned());
        let mut last = state(&draft);
        thread::Builder::new().name("watch".to_owned()).spawn(move || {
            while is_open.recv_timeout(EVERY) == Err(RecvTimeoutError::Timeout) {
                let now = state(&draft);
                if now != last {
                    last = now;
                    tell(Seen::Saved);
                }
                if is_free(&lock, &clock) {
                    return tell(Seen::Free);
                }
            }
        })?;
        Ok(Watch { _open: open })
    }
}

/// What changes with each save: another file takes the name.
fn state(path: &Path) -> Option<(SystemTime, u64, u64)> {
    use std::os::unix::fs::MetadataExt as _;
    let metadata = fs::metadata(path).ok()?;
    Some((metadata.modified().ok()?, metadata.len(), metadata.ino()))
}

fn is_free(lock: &Path, clock: &Clock) -> bool {
    // Let go at once: the person decides whether to take the draft over.
    matches!(Lock::ask(lock, clock, false), Ok(Asked::Held(_)))
}
