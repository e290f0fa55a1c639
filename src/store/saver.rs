//! The saver thread: writes the newest text of a draft, tells what it did, and tries again where it failed.

use std::collections::HashMap;
use std::fs;
use std::hash::{DefaultHasher, Hasher as _};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use super::drafts;
use super::error::StoreError;
use super::name;
use super::place::{self, Place};
use crate::core::draft::Draft;
use crate::core::form::Form;

/// After a failure, the first pause; each further one is twice as long.
const FIRST_PAUSE: Duration = Duration::from_millis(250);
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// Tells one content of a file from another, within one run of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fingerprint {
    len: u64,
    hash: u64,
}

impl Fingerprint {
    /// Of a file's content.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let mut hasher = DefaultHasher::new();
        hasher.write(bytes);
        Fingerprint { len: bytes.len() as u64, hash: hasher.finish() }
    }
}

/// Fails if another program wrote the file since. A file that is gone may be written anew.
pub(super) fn is_unchanged(path: &Path, known: Option<Fingerprint>) -> io::Result<()> {
    match fs::read(path) {
        Ok(bytes) if known.is_some_and(|known| known != Fingerprint::of(&bytes)) => Err(changed()),
        _ => Ok(()),
    }
}

/// What [`is_unchanged`] answers where another program wrote the file.
fn changed() -> io::Error {
    io::Error::new(io::ErrorKind::ResourceBusy, "changed by another program")
}

/// Something to write.
pub struct Job {
    /// The draft's file.
    pub path: PathBuf,
    /// Remembered before the draft is written, so that it is never behind it.
    pub place: Option<(PathBuf, Place)>,
    /// The text, unless only the place changed.
    pub text: Option<JobText>,
}

/// The text of a draft at some revision.
pub struct JobText {
    /// Counts the changes since the draft was opened.
    pub revision: u64,
    /// What to write.
    pub draft: Arc<Draft>,
    /// Gives the order of the answers.
    pub form: Arc<Form>,
    /// The file as it was read. Each opening has one of its own, which tells its jobs from those of another.
    pub opened: Arc<Option<Fingerprint>>,
}

/// What became of a job.
#[derive(Debug)]
pub enum Saved {
    /// The file holds this revision, synced.
    Done {
        /// The draft's file.
        path: PathBuf,
        /// Of the text written.
        revision: u64,
    },
    /// The file couldn't be written; it will be tried again.
    Failed {
        /// The draft's file.
        path: PathBuf,
        /// Of the text that waits.
        revision: u64,
        /// Why.
        error: StoreError,
    },
    /// Another program changed the file: the text was written beside it, under a name of its own.
    Beside {
        /// The file that another program wrote.
        path: PathBuf,
        /// The file that holds the text now.
        new_path: PathBuf,
        /// Of the text written.
        revision: u64,
    },
}

/// Something to do on the thread with what it has at hand, after the jobs asked for before.
type Task<C> = Box<dyn FnOnce(&C) + Send>;

enum Ask<C> {
    Save(Job),
    Do(Task<C>),
}

/// Sends jobs to the saver thread, which ends when this is dropped and everything is written or has failed once more.
///
/// What else touches the drafts folder runs on the same thread, so that it finds every draft as last typed.
pub struct Saver<C> {
    asks: Sender<Ask<C>>,
    thread: Option<thread::JoinHandle<()>>,
}

impl<C: 'static> Saver<C> {
    /// Starts the thread. `context` and `answer` are called on it.
    ///
    /// # Errors
    /// The system has no thread left.
    pub fn start(
        context: impl FnOnce() -> C + Send + 'static,
        answer: impl Fn(Saved) + Send + 'static,
    ) -> io::Result<Self> {
        let (asks, asked) = channel();
        let thread = thread::Builder::new().name("saver".to_owned()).spawn(move || run(&asked, &context(), &answer))?;
        Ok(Saver { asks, thread: Some(thread) })
    }

    /// Asks for a job. The newest one for a file replaces those that wait.
    pub fn save(&self, job: Job) {
        // The thread ends only after this handle is gone.
        let _ = self.asks.send(Ask::Save(job));
    }

    /// Does something after all that was asked for before.
    pub fn then(&self, task: impl FnOnce(&C) + Send + 'static) {
        let _ = self.asks.send(Ask::Do(Box::new(task)));
    }

    /// Lets the thread finish what waits, and waits for it.
    pub fn finish(mut self) {
        let (closed, _) = channel();
        self.asks = closed;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn run<C>(asked: &Receiver<Ask<C>>, context: &C, answer: &impl Fn(Saved)) {
    let mut writer = Writer::default();
    let mut pause = FIRST_PAUSE;
    loop {
        let next = if writer.failed.is_empty() {
            asked.recv().map_err(|_| RecvTimeoutError::Disconnected)
        } else {
            asked.recv_timeout(pause)
        };
        let has_ended = matches!(next, Err(RecvTimeoutError::Disconnected));
        let mut newest: Vec<Job> = std::mem::take(&mut writer.failed);
        for ask in next.into_iter().chain(asked.try_iter()) {
            match ask {
                Ask::Save(job) => keep_newest(&mut newest, job),
                Ask::Do(task) => {
                    newest.drain(..).for_each(|job| writer.write(job, answer));
                    task(context);
                }
            }
        }
        newest.into_iter().for_each(|job| writer.write(job, answer));
        if has_ended {
            return;
        }
        pause = if writer.failed.is_empty() { FIRST_PAUSE } else { (pause * 2).min(LONGEST_PAUSE) };
    }
}

/// A newer text or place replaces the older one of the same file; what the newer job lacks stays.
fn keep_newest(waiting: &mut Vec<Job>, job: Job) {
    if let Some(older) = waiting.iter_mut().find(|older| older.path == job.path) {
        older.place = job.place.or(older.place.take());
        older.text = job.text.or(older.text.take());
    } else {
        waiting.push(job);
    }
}

#[derive(Default)]
struct Writer {
    /// What we last wrote, and during which opening of the file.
    known: HashMap<PathBuf, (Arc<Option<Fingerprint>>, Fingerprint)>,
    /// What couldn't be written.
    failed: Vec<Job>,
}

impl Writer {
    fn write(&mut self, job: Job, answer: &impl Fn(Saved)) {
        if let Some((file, place)) = &job.place {
            place::remember(file, place);
        }
        let Some(text) = &job.text else { return };
        let known = match self.known.get(&job.path) {
            Some((opened, known)) if Arc::ptr_eq(opened, &text.opened) => Some(*known),
            _ => *text.opened,
        };
        let path = job.path.clone();
        let revision = text.revision;
        match drafts::save(&path, &text.draft, Some(&text.form), known) {
            Ok(fingerprint) => {
                self.known.insert(path.clone(), (Arc::clone(&text.opened), fingerprint));
                answer(Saved::Done { path, revision });
            }
            Err(StoreError::Write { cause, .. }) if cause.kind() == io::ErrorKind::ResourceBusy => {
                self.write_beside(job, answer);
            }
            Err(error) => {
                self.failed.push(job);
                answer(Saved::Failed { path, revision, error });
            }
        }
    }

    fn write_beside(&mut self, job: Job, answer: &impl Fn(Saved)) {
        let Some(text) = &job.text else { return };
        let file = job.path.file_name().map(|file| file.to_string_lossy().into_owned()).unwrap_or_default();
        let stem = file.strip_suffix(name::SUFFIX).unwrap_or(&file);
        let beside = |name: &str| job.path.with_file_name(format!("{name}{}", name::SUFFIX));
        let free = name::free(stem, |name| beside(name).symlink_metadata().is_ok());
        let new_path = beside(&free);
        match drafts::save(&new_path, &text.draft, Some(&text.form), None) {
            Ok(fingerprint) => {
                self.known.insert(new_path.clone(), (Arc::clone(&text.opened), fingerprint));
                answer(Saved::Beside { path: job.path.clone(), new_path, revision: text.revision });
            }
            Err(error) => {
                answer(Saved::Failed { path: job.path.clone(), revision: text.revision, error });
                self.failed.push(job);
            }
        }
    }
}
