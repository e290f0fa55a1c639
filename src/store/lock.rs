//! Who works on a draft: an OS lock per draft, held as long as it is open for writing, with a note of who holds it.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Seek as _, Write as _};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::Path;

use rustix::fs::OFlags;
use serde::{Deserialize, Serialize};

use super::clock::{self, Clock};
use super::error::StoreError;
use super::folders;
use crate::core::notice::Notice;

/// A note of who holds a lock is never longer.
const MAX_BYTES: u64 = 4 << 10;

/// Who has a draft open.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Holder {
    /// Name of the user.
    pub user: String,
    /// Name of the machine.
    pub host: String,
    /// Id of the process there.
    pub pid: u32,
    /// RFC 3339.
    pub since: String,
}

/// A draft held for writing. Let go when dropped, or with the process.
#[derive(Debug)]
pub struct Lock {
    file: File,
    /// Whether the system keeps others away; if not, only the note tells them.
    pub is_certain: bool,
}

/// What came of asking for a lock.
#[derive(Debug)]
pub enum Asked {
    /// It is ours.
    Held(Lock),
    /// Someone else has it.
    Taken {
        /// Who.
        holder: Holder,
        /// Whether the system says so; if not, only a note that may be stale.
        is_certain: bool,
    },
}

impl Holder {
    fn ourselves(clock: &Clock) -> Self {
        let name = |variable| std::env::var(variable).ok().filter(|name| !name.is_empty());
        let user = name("USER").or_else(|| name("LOGNAME"));
        Holder {
            user: user.unwrap_or_else(|| rustix::process::getuid().as_raw().to_string()),
            host: rustix::system::uname().nodename().to_string_lossy().into_owned(),
            pid: std::process::id(),
            since: clock.stamp(),
        }
    }

    /// Who it is, and since when, as something to tell.
    #[must_use]
    pub fn notice(&self) -> Notice {
        if self.pid == 0 {
            return Notice::new("holder-unknown");
        }
        let since = clock::parse(&self.since).map(|since| since.strftime("%Y-%m-%d %H:%M").to_string());
        Notice::new("holder")
            .with("user", self.user.as_str())
            .with("host", self.host.as_str())
            .with("pid", self.pid)
            .with("since", since.unwrap_or_default())
    }

    /// Whether a note alone, where nothing can be locked, tells that someone may still have the draft open.
    fn keeps_out(&self, ourselves: &Holder) -> bool {
        self.pid != 0 && !self.is_gone(ourselves)
    }

    /// Whether the holder's process is known to have ended: only on the same machine can that be known.
    fn is_gone(&self, ourselves: &Holder) -> bool {
        let process = i32::try_from(self.pid).ok().and_then(rustix::process::Pid::from_raw);
        let is_running = process.is_some_and(|process| {
            !matches!(rustix::process::test_kill_process(process), Err(rustix::io::Errno::SRCH))
        });
        self.host == ourselves.host && !is_running
    }
}

impl Lock {
    /// Asks for the lock with this file. `is_forced` takes one of which only a note tells.
    ///
    /// # Errors
    /// The file can't be made or read.
    pub fn ask(path: &Path, clock: &Clock, is_forced: bool) -> Result<Asked, StoreError> {
        if let Some(folder) = path.parent() {
            folders::make(folder)?;
        }
        let mut file = open(path).map_err(StoreError::write(path))?;
        let ourselves = Holder::ourselves(clock);
        let is_certain = match file.try_lock() {
            Ok(()) => true,
            Err(TryLockError::WouldBlock) => return Ok(Asked::Taken { holder: noted(&mut file), is_certain: true }),
            // A file system without locks, such as some network ones: the note is all there is.
            Err(TryLockError::Error(_)) => {
                let holder = noted(&mut file);
                if !is_forced && holder.keeps_out(&ourselves) {
                    return Ok(Asked::Taken { holder, is_certain: false });
                }
                false
            }
        };
        let mut lock = Lock { file, is_certain };
        // Who finds no note is told that somebody has the draft open, which is the better part of it.
        let _ = lock.note(&ourselves);
        Ok(Asked::Held(lock))
    }

    fn note(&mut self, holder: &Holder) -> io::Result<()> {
        self.file.set_len(0)?;
        self.file.rewind()?;
        self.file.write_all(&serde_json::to_vec(holder)?)
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = self.file.set_len(0);
        // Closing alone doesn't let go while a child that is just being started has the file open too.
        let _ = self.file.unlock();
    }
}

/// Opens a lock's file, which is ours alone: what else bears its name, such as a link to another file, gives way.
fn open(path: &Path) -> io::Result<File> {
    let open = || {
        OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .custom_flags((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed())
            .open(path)
    };
    if let Ok(file) = open()
        && let Ok(metadata) = file.metadata()
        && metadata.is_file()
        && metadata.nlink() == 1
    {
        return Ok(file);
    }
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => open(),
    }
}

fn noted(file: &mut File) -> Holder {
    let mut text = String::new();
    let _ = file.take(MAX_BYTES).read_to_string(&mut text);
    serde_json::from_str(&text).unwrap_or_default()
}

/// Forgets the lock of a draft that is gone. The caller holds it.
pub(super) fn forget(path: &Path) {
    let _ = fs::remove_file(path);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_keeps_out_unless_its_process_is_known_to_be_gone() {
        let ourselves = Holder::ourselves(&Clock::default());
        assert!(ourselves.keeps_out(&ourselves));
        let mut child = std::process::Command::new("true").spawn().unwrap();
        child.wait().unwrap();
        let gone = Holder { pid: child.id(), ..ourselves.clone() };
        assert!(!gone.keeps_out(&ourselves));
        // Of a process on another machine nothing is known.
        let elsewhere = Holder { host: format!("not-{}", gone.host), ..gone.clone() };
        assert!(elsewhere.keeps_out(&ourselves));
        for nobody in [0, u32::MAX] {
            assert!(!Holder { pid: nobody, ..gone.clone() }.keeps_out(&ourselves));
        }
    }
}
