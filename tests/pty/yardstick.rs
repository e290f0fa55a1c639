//! How late the machine is by itself: under load it keeps anybody waiting who saves.

use std::fs;
use std::path::PathBuf;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// Work like that of a save, over and over: a thread is woken, a file written, synced and renamed.
pub struct Yardstick {
    late: Arc<Mutex<Vec<(Instant, Duration)>>>,
    _is_open: Sender<()>,
}

impl Yardstick {
    const EVERY: Duration = Duration::from_millis(10);

    /// Begins with a file of its own.
    pub fn start(file: PathBuf) -> Self {
        let late = Arc::new(Mutex::new(Vec::new()));
        let (open, is_open) = channel::<()>();
        let theirs = Arc::clone(&late);
        thread::spawn(move || {
            let mut since = Instant::now();
            while is_open.recv_timeout(Self::EVERY) == Err(RecvTimeoutError::Timeout) {
                let new = file.with_extension("new");
                let is_written = fs::write(&new, [b'.'; 4096]).and_then(|()| fs::File::open(&new)?.sync_all());
                if is_written.and_then(|()| fs::rename(&new, &file)).is_err() {
                    return;
                }
                let now = Instant::now();
                theirs.lock().unwrap().push((now, (now - since).saturating_sub(Self::EVERY)));
                since = now;
            }
        });
        Yardstick { late, _is_open: open }
    }

    /// The most that it was late since some time.
    pub fn latest_since(&self, since: Instant) -> Duration {
        let late = self.late.lock().unwrap();
        late.iter().filter(|(at, _)| *at >= since).map(|(_, late)| *late).max().unwrap_or_default()
    }
}
