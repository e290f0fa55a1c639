//! What the list tells of each draft, kept as long as the draft's file is the same: a list of many drafts costs a look at
//! each file's state, not reading and checking each.
//!
//! It may be lost or wrong in no way that matters: a file that isn't exactly as it was is read anew, and so is one in
//! which the rules may find something else by now, and every one with another build of the program.

use std::collections::{HashMap, HashSet};
use std::env;
use std::fs::{self, Metadata};
use std::os::unix::fs::MetadataExt as _;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::atomic;
use super::folders::{self, Folders};
use super::reading::read_regular_file;
use super::spread::spread;
use super::summary::SummaryState;
use crate::core::builtin;
use crate::core::check::Term;
use crate::core::progress::Progress;
use crate::core::work::WorkCounts;

/// Of 100,000 drafts it is about a third as long.
const MAX_BYTES: u64 = 64 << 20;

/// A file that was written so shortly before it was looked at may be written again within the same tick of the clock.
const TICK: Duration = Duration::from_secs(2);

/// So many files are looked at in one go.
const GO: usize = 256;

/// What is known of the drafts' files.
#[derive(Debug, Default)]
pub struct Overview {
    drafts: HashMap<String, Known>,
    has_changed: bool,
}

/// What is known of a draft's file as it was on a day.
#[derive(Debug)]
struct Known {
    file: FileState,
    days: Days,
    state: SummaryState,
}

/// The days on which the rules find the same: from one to another, or for ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Days(Date, Option<Date>);

impl Days {
    /// From a day to another, or for ever.
    pub fn new(from: Date, until: Option<Date>) -> Self {
        Days(from, until)
    }

    fn hold(self, day: Date) -> bool {
        self.0 <= day && self.1.is_none_or(|until| day <= until)
    }
}

/// What changes when a file is written: inode, length, and when text and file were changed last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileState(u64, u64, (i64, i64), (i64, i64));

impl FileState {
    /// `None` for a file that was only just written.
    fn of(metadata: &Metadata, now: SystemTime) -> Option<Self> {
        let modified = metadata.modified().ok()?;
        let is_settled = now.duration_since(modified).is_ok_and(|age| age > TICK);
        is_settled.then(|| {
            let modified = (metadata.mtime(), metadata.mtime_nsec());
            FileState(metadata.ino(), metadata.len(), modified, (metadata.ctime(), metadata.ctime_nsec()))
        })
    }
}

/// How drafts' files are now; `None` for one that is gone or was only just written.
pub fn look(files: &[PathBuf]) -> Vec<Option<FileState>> {
    let now = SystemTime::now();
    let of = |file: &PathBuf| FileState::of(&fs::symlink_metadata(file).ok()?, now);
    let goes: Vec<&[PathBuf]> = files.chunks(GO).collect();
    let mut states = Vec::with_capacity(files.len());
    let look = |(): &(), files: &&[PathBuf]| files.iter().map(of).collect::<Vec<_>>();
    spread(&goes, 1, || (), look, |_, looked| states.extend(looked));
    states
}

impl Overview {
    /// What is known; nothing where nothing is kept, or another program kept it.
    #[must_use]
    pub fn recall(folders: &Folders) -> Self {
        let kept = read_regular_file(&folders.overview(), MAX_BYTES).ok();
        let kept = kept.as_ref().and_then(|text| serde_json::from_str::<Kept>(text).ok());
        let rows = kept.filter(|kept| kept.program == program()).map(|kept| kept.drafts);
        let drafts = rows.into_iter().flatten().map(Known::of).collect();
        Overview { drafts, has_changed: false }
    }

    /// What the list tells of a draft on a day, if its file is as it was.
    #[must_use]
    pub fn state_of(&self, name: &str, file: Option<FileState>, day: Date) -> Option<SummaryState> {
        let known = self.drafts.get(name).filter(|known| Some(known.file) == file && known.days.hold(day))?;
        let mut state = known.state.clone();
        state.term = state.term.map(|term| term.on(day));
        Some(state)
    }

    /// Takes in what a draft's file holds that was looked at before it was read: what was written meanwhile made it
    /// another one.
    pub fn learn(&mut self, name: &str, file: Option<FileState>, days: Days, state: Option<&SummaryState>) {
        // A form of the user's may be another one tomorrow, under the same id.
        let steady = state.filter(|state| state.absence.is_none() && builtin::find(&state.form).is_some());
        match (file, steady) {
            (Some(file), Some(state)) => {
                self.drafts.insert(name.to_owned(), Known { file, days, state: state.clone() });
                self.has_changed = true;
            }
            _ => self.has_changed |= self.drafts.remove(name).is_some(),
        }
    }

    /// Keeps what is known of these drafts. Where it can't be kept, they are read again the next time.
    pub fn keep(mut self, folders: &Folders, names: &[String]) {
        if self.drafts.len() > names.len() || self.has_changed {
            let names: HashSet<&String> = names.iter().collect();
            let before = self.drafts.len();
            self.drafts.retain(|name, _| names.contains(name));
            self.has_changed |= self.drafts.len() != before;
        }
        let path = folders.overview();
        if !self.has_changed || path.parent().is_none_or(|folder| folders::make(folder).is_err()) {
            return;
        }
        let kept = Kept { program: program(), drafts: self.drafts.into_iter().map(Known::into_row).collect() };
        if let Ok(json) = serde_json::to_vec(&kept) {
            let _ = atomic::write_unsynced(&path, &json);
        }
    }
}

/// What is known, as it lies on the disk.
#[derive(Serialize, Deserialize)]
struct Kept {
    program: String,
    drafts: Vec<Row>,
}

/// A draft, without the names of what is told of it: lists of thousands are read each time.
#[derive(Serialize, Deserialize)]
struct Row(
    String,
    FileState,
    Days,
    /// Title, client, form, when it was changed.
    [String; 4],
    /// Flags, notes, done.
    [usize; 3],
    /// Fields, required and wanted ones, each with how many are answered.
    [(usize, usize); 3],
    /// Findings by severity.
    [usize; 3],
    /// When the disclosure ends and may be renewed.
    Option<(Date, Date)>,
);

impl Known {
    fn of(row: Row) -> (String, Self) {
        let Row(name, file, days, [title, client, form, updated], [flags, notes, done], progress, counts, term) = row;
        let [(fields, answered), (required, required_answered), (wanted, wanted_answered)] = progress;
        let state = SummaryState {
            title,
            client,
            form,
            work: WorkCounts { flags, notes, done },
            progress: Progress { fields, answered, required, required_answered, wanted, wanted_answered },
            counts,
            term: term.map(|(ends, renewal_opens)| Term { ends, renewal_opens, days_left: 0 }),
            updated,
            absence: None,
        };
        (name, Known { file, days, state })
    }

    fn into_row((name, known): (String, Self)) -> Row {
        let SummaryState { title, client, form, work, progress, counts, term, updated, absence: _ } = known.state;
        Row(
            name,
            known.file,
            known.days,
            [title, client, form, updated],
            [work.flags, work.notes, work.done],
            [
                (progress.fields, progress.answered),
                (progress.required, progress.required_answered),
                (progress.wanted, progress.wanted_answered),
            ],
            counts,
            term.map(|term| (term.ends, term.renewal_opens)),
        )
    }
}

/// Which program finds what is kept: another build of the same version may have other rules.
pub(super) fn program() -> String {
    let file = env::current_exe().and_then(fs::metadata);
    let built = file.map(|file| (file.len(), file.mtime(), file.mtime_nsec())).unwrap_or_default();
    format!("{} {built:?}", env!("CARGO_PKG_VERSION"))
}
