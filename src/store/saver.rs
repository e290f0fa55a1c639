//! The saver thread: writes the newest text of a draft, tells what it did, and tries again where it failed.

use std::collections::HashMap;
use std::hash::BuildHasher as _;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use foldhash::quality::FixedState;

use super::atomic::{self, Step};
use super::checkpoints::{Checkpoints, Reason};
use super::drafts;
use super::error::StoreError;
use super::name;
use super::place::{self, Place};
use super::reading;
use crate::core::draft::Draft;
use crate::core::form::Form;

/// After a failure, the first pause; each further one is twice as long.
const FIRST_PAUSE: Duration = Duration::from_millis(250);
const LONGEST_PAUSE: Duration = Duration::from_secs(2);

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
        Fingerprint { len: bytes.len() as u64, hash: FixedState::default().hash_one(bytes) }
    }
}

/// Another program wrote the file.
#[derive(Debug, thiserror::Error)]
#[error("changed by another program")]
struct Changed;

/// A failure to write a draft's file, told apart from the file being another program's.
pub(super) fn failure(path: &Path, cause: io::Error) -> StoreError {
    if cause.get_ref().is_some_and(|inner| inner.is::<Changed>()) {
        return StoreError::ChangedByOther(path.to_owned());
    }
    StoreError::Write { path: path.to_owned(), cause }
}

/// Fails if another program wrote the file since it had one of the known contents. A file that is gone may be written
/// anew.
pub(super) fn is_unchanged(path: &Path, known: &[Fingerprint]) -> io::Result<()> {
    if known.is_empty() {
        return Ok(());
    }
    match reading::read_bytes(path, drafts::MAX_BYTES) {
        Ok(bytes) if known.contains(&Fingerprint::of(&bytes)) => Ok(()),
        Err(StoreError::Read { cause, .. }) if cause.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(StoreError::Read { cause, .. }) => Err(cause),
        // Another text, or no regular file any more.
        Ok(_) | Err(_) => Err(io::Error::other(Changed)),
    }
}

/// From what a draft's changes start. Each opening has one of its own, which tells its jobs from those of another.
#[derive(Debug)]
pub struct Origin {
    /// The draft as it was opened.
    pub draft: Arc<Draft>,
    /// The file as it was read.
    pub fingerprint: Option<Fingerprint>,
    /// Where the first save leaves what the file was before, and why.
    pub checkpoints: Option<(Checkpoints, Reason)>,
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
    /// From what the changes start.
    pub origin: Arc<Origin>,
}

/// What became of a job.
#[derive(Debug)]
pub enum Saved {
    /// The file holds this revision, synced.
    Done {
        /// The draft's file.
        path: PathBuf,
        /// The opening to which the text belongs.
        origin: Arc<Origin>,
        /// Of the text written.
        revision: u64,
        /// Why no checkpoint of what the file was before could be kept, if so.
        without_checkpoint: Option<StoreError>,
    },
    /// The file couldn't be written; it will be tried again.
    Failed {
        /// The draft's file.
        path: PathBuf,
        /// The opening to which the text belongs.
        origin: Arc<Origin>,
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
        /// The opening to which the text belongs.
        origin: Arc<Origin>,
        /// Of the text written.
        revision: u64,
        /// What both texts come from.
        base: Arc<Draft>,
    },
}

/// Something to do on the thread with what it has at hand, after the jobs asked for before.
type Task<C> = Box<dyn FnOnce(&C) + Send>;

enum Ask<C> {
    Save(Job),
    Forget(Arc<Origin>),
    Do(Task<C>),
}

/// Sends jobs to the saver thread, which ends when this is dropped and everything is written or has failed once more.
///
/// What else touches the drafts folder runs on the same thread, so that it finds every draft as last typed.
pub struct Saver<C> {
    asks: Sender<Ask<C>>,
    /// Closed when the thread has ended.
    has_ended: Receiver<()>,
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
        Self::start_on(|_| Ok(()), context, answer)
    }

    /// Starts the thread on a disk that is asked before each step of a save, and may delay it or let it fail.
    ///
    /// # Errors
    /// As [`Saver::start`].
    pub fn start_on(
        disk: impl FnMut(Step) -> io::Result<()> + Send + 'static,
        context: impl FnOnce() -> C + Send + 'static,
        answer: impl Fn(Saved) + Send + 'static,
    ) -> io::Result<Self> {
        let (asks, asked) = channel();
        let (end, has_ended) = channel::<()>();
        thread::Builder::new().name("saver".to_owned()).spawn(move || {
            let _end = end;
            let mut writer = Writer { disk, known: HashMap::new(), failed: Vec::new() };
            run(&asked, &context(), &mut writer, &answer);
        })?;
        Ok(Saver { asks, has_ended })
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

    /// Gives up what waits or failed of an opening: nobody wants it written any more.
    pub fn forget(&self, origin: Arc<Origin>) {
        let _ = self.asks.send(Ask::Forget(origin));
    }

    /// Waits until all that was asked for is done, but not for a disk that doesn't answer.
    pub fn wait(&self, patience: Duration) {
        let (done, is_done) = channel();
        self.then(move |_| _ = done.send(()));
        let _ = is_done.recv_timeout(patience);
    }

    /// Lets the thread finish what waits, and waits for it, but not for a disk that doesn't answer.
    pub fn finish(self, patience: Duration) {
        let Saver { asks, has_ended } = self;
        drop(asks);
        // Nothing is ever sent: the wait ends when the thread does.
        let _ = has_ended.recv_timeout(patience);
    }
}

fn run<C>(
    asked: &Receiver<Ask<C>>,
    context: &C,
    writer: &mut Writer<impl FnMut(Step) -> io::Result<()>>,
    answer: &impl Fn(Saved),
) {
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
                Ask::Forget(origin) => {
                    let is_wanted =
                        |job: &Job| job.text.as_ref().is_none_or(|text| !Arc::ptr_eq(&text.origin, &origin));
                    newest.retain(is_wanted);
                    writer.failed.retain(is_wanted);
                }
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

struct Writer<D> {
    disk: D,
    /// What is known of the files written.
    known: HashMap<PathBuf, Known>,
    /// What couldn't be written.
    failed: Vec<Job>,
}

/// What is known of a file during one opening.
struct Known {
    origin: Arc<Origin>,
    /// What the file holds unless another program wrote it. Several texts, where an attempt may have replaced the file
    /// and failed afterwards.
    contents: Vec<Fingerprint>,
    /// The draft last written.
    draft: Arc<Draft>,
    has_checkpoint: bool,
    /// Why no checkpoint could be kept, until it is told.
    without_checkpoint: Option<StoreError>,
    /// The file in which the text was put since another program wrote this one.
    moved_to: Option<PathBuf>,
    /// Whether the text is safe there.
    has_moved: bool,
}

impl Known {
    fn new(origin: &Arc<Origin>) -> Self {
        Known {
            contents: origin.fingerprint.into_iter().collect(),
            draft: Arc::clone(&origin.draft),
            has_checkpoint: origin.checkpoints.is_none(),
            without_checkpoint: None,
            moved_to: None,
            has_moved: false,
            origin: Arc::clone(origin),
        }
    }
}

impl<D: FnMut(Step) -> io::Result<()>> Writer<D> {
    fn write(&mut self, mut job: Job, answer: &impl Fn(Saved)) {
        if let Some((file, place)) = &job.place {
            place::remember(file, place);
        }
        let Some(text) = &job.text else { return };
        // Asked for before it was known that the text lies beside.
        if let Some(Known { origin, moved_to: Some(new_path), has_moved: true, .. }) = self.known.get(&job.path)
            && Arc::ptr_eq(origin, &text.origin)
        {
            job.path.clone_from(new_path);
        }
        // What failed before is older than this and must never be written after it.
        self.failed.retain(|older| older.path != job.path);
        let path = job.path.clone();
        let revision = text.revision;
        let origin = Arc::clone(&text.origin);
        match self.replace(&path, text) {
            Ok(without_checkpoint) => answer(Saved::Done { path, origin, revision, without_checkpoint }),
            Err(StoreError::ChangedByOther(_)) => self.write_beside(job, answer),
            Err(error) => {
                self.failed.push(job);
                answer(Saved::Failed { path, origin, revision, error });
            }
        }
    }

    /// Writes a text over the file. Answers with why no checkpoint could be kept, if so.
    fn replace(&mut self, path: &Path, text: &JobText) -> Result<Option<StoreError>, StoreError> {
        let bytes = drafts::to_bytes(path, &text.draft, Some(&text.form))?;
        let known = self.known.entry(path.to_owned()).or_insert_with(|| Known::new(&text.origin));
        if !Arc::ptr_eq(&known.origin, &text.origin) {
            *known = Known::new(&text.origin);
        }
        let Writer { disk, .. } = self;
        let Known { contents, has_checkpoint, without_checkpoint, origin, draft, .. } = known;
        let before = |step| {
            disk(step)?;
            if step == Step::Rename {
                is_unchanged(path, contents)?;
                if let Some((checkpoints, reason)) = origin.checkpoints.as_ref().filter(|_| !*has_checkpoint) {
                    // A text that is saved without a checkpoint is better than one that isn't saved.
                    *without_checkpoint = match checkpoints.keep(path, *reason, "") {
                        Err(StoreError::Read { cause, .. }) if cause.kind() == io::ErrorKind::NotFound => None,
                        kept => kept.err(),
                    };
                    *has_checkpoint = true;
                }
                contents.push(Fingerprint::of(&bytes));
            }
            Ok(())
        };
        atomic::write(path, &bytes, before).map_err(|cause| failure(path, cause))?;
        contents.drain(..contents.len().saturating_sub(1));
        *draft = Arc::clone(&text.draft);
        Ok(without_checkpoint.take())
    }

    fn write_beside(&mut self, job: Job, answer: &impl Fn(Saved)) {
        let Some(text) = &job.text else { return };
        let base = self.known.get(&job.path).map_or(&text.origin.draft, |known| &known.draft).clone();
        // An attempt that failed at last may have put the text there already: one file of it is enough.
        let put = self.known.get(&job.path).and_then(|known| known.moved_to.clone());
        let new_path = put.unwrap_or_else(|| free_beside(&job.path));
        let bytes = text.draft.to_json(Some(&text.form)).into_bytes();
        let mut is_put = false;
        let before = |step| {
            is_put |= step == Step::SyncFolder;
            (self.disk)(step)
        };
        let written = atomic::write(&new_path, &bytes, before).map_err(StoreError::write(&new_path));
        if let Some(known) = self.known.get_mut(&job.path)
            && is_put
        {
            known.moved_to = Some(new_path.clone());
            known.has_moved = written.is_ok();
        }
        match written {
            Ok(()) => {
                let contents = vec![Fingerprint::of(&bytes)];
                let known = Known { contents, has_checkpoint: true, ..Known::new(&text.origin) };
                self.known.insert(new_path.clone(), known);
                let origin = Arc::clone(&text.origin);
                answer(Saved::Beside { path: job.path.clone(), new_path, origin, revision: text.revision, base });
            }
            Err(error) => {
                let origin = Arc::clone(&text.origin);
                answer(Saved::Failed { path: job.path.clone(), origin, revision: text.revision, error });
                self.failed.push(job);
            }
        }
    }
}

/// A name beside a file that is free for another text of the same draft.
fn free_beside(path: &Path) -> PathBuf {
    let beside = |name: &str| path.with_file_name(format!("{name}{}", name::SUFFIX));
    let stem = name::of_file(path);
    beside(&name::free(name::short(&stem), |name| beside(name).symlink_metadata().is_ok()))
}
