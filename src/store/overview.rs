//! What the list tells of each draft, kept as long as the draft's file is the same: a list of many drafts costs a look at
//! each file's state, not reading and checking each.
//!
//! It may be lost or wrong in no way that matters: a file that isn't exactly as it was is read anew, and so is every one
//! on another day or with another version of the program, of which the rules may find something else.

use std::collections::{HashMap, HashSet};
use std::env;
use std::fs::{self, Metadata};
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;
use std::time::{Duration, SystemTime};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::atomic;
use super::folders::{self, Folders};
use super::reading::read_regular_file;
use super::summary::SummaryState;
use crate::core::builtin;
use crate::core::check::Term;
use crate::core::progress::Progress;
use crate::core::work::WorkCounts;

/// Of 100,000 drafts it is about half as long.
const MAX_BYTES: u64 = 64 << 20;

/// A file that was written so shortly before it was looked at may be written again within the same tick of the clock.
const TICK: Duration = Duration::from_secs(2);

/// What is known of the drafts' files.
#[derive(Debug, Serialize, Deserialize)]
pub struct Overview {
    program: String,
    day: Date,
    drafts: HashMap<String, Known>,
    #[serde(skip)]
    has_changed: bool,
}

#[derive(Debug, Serialize, Deserialize)]
struct Known {
    file: FileState,
    title: String,
    client: String,
    form: String,
    updated: String,
    /// Flags, notes, done.
    work: [usize; 3],
    /// Fields, required and wanted ones, each with how many are answered.
    progress: [(usize, usize); 3],
    counts: [usize; 3],
    term: Option<(Date, Date, i32)>,
}

impl Known {
    fn new(file: FileState, state: &SummaryState) -> Self {
        let SummaryState { work, progress, .. } = state;
        Known {
            file,
            title: state.title.clone(),
            client: state.client.clone(),
            form: state.form.clone(),
            updated: state.updated.clone(),
            work: [work.flags, work.notes, work.done],
            progress: [
                (progress.fields, progress.answered),
                (progress.required, progress.required_answered),
                (progress.wanted, progress.wanted_answered),
            ],
            counts: state.counts,
            term: state.term.as_ref().map(|term| (term.ends, term.renewal_opens, term.days_left)),
        }
    }

    fn state(&self) -> SummaryState {
        let [flags, notes, done] = self.work;
        let [(fields, answered), (required, required_answered), (wanted, wanted_answered)] = self.progress;
        SummaryState {
            title: self.title.clone(),
            client: self.client.clone(),
            form: self.form.clone(),
            work: WorkCounts { flags, notes, done },
            progress: Progress { fields, answered, required, required_answered, wanted, wanted_answered },
            counts: self.counts,
            term: self.term.map(|(ends, renewal_opens, days_left)| Term { ends, renewal_opens, days_left }),
            updated: self.updated.clone(),
            absence: None,
        }
    }
}

/// What changes when a file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct FileState {
    inode: u64,
    len: u64,
    modified: (i64, i64),
    changed: (i64, i64),
}

impl FileState {
    /// `None` for a file that was only just written.
    fn of(metadata: &Metadata) -> Option<Self> {
        let is_settled = metadata
            .modified()
            .ok()
            .and_then(|at| SystemTime::now().duration_since(at).ok())
            .is_some_and(|age| age > TICK);
        is_settled.then(|| FileState {
            inode: metadata.ino(),
            len: metadata.len(),
            modified: (metadata.mtime(), metadata.mtime_nsec()),
            changed: (metadata.ctime(), metadata.ctime_nsec()),
        })
    }
}

impl Overview {
    /// What is known on a day; nothing where nothing is kept.
    #[must_use]
    pub fn recall(folders: &Folders, day: Date) -> Self {
        let kept = read_regular_file(&folders.overview(), MAX_BYTES).ok();
        let known = kept.and_then(|text| serde_json::from_str::<Overview>(&text).ok());
        let program = program();
        known.filter(|known| known.program == program && known.day == day).unwrap_or_else(|| Overview {
            program,
            day,
            drafts: HashMap::new(),
            has_changed: false,
        })
    }

    /// What the list tells of a draft: as it is known, or as `read` finds it.
    pub fn state_of<E>(
        &mut self,
        name: &str,
        file: &Path,
        read: impl FnOnce() -> Result<SummaryState, E>,
    ) -> Result<SummaryState, E> {
        // Looked at before it is read: what is written meanwhile makes it another one.
        let now = fs::symlink_metadata(file).ok().and_then(|metadata| FileState::of(&metadata));
        if let Some(known) = self.drafts.get(name)
            && now == Some(known.file)
        {
            return Ok(known.state());
        }
        let state = read();
        // A form of the user's may be another one tomorrow, under the same id.
        match (now, &state) {
            (Some(file), Ok(state)) if state.absence.is_none() && builtin::find(&state.form).is_some() => {
                self.drafts.insert(name.to_owned(), Known::new(file, state));
                self.has_changed = true;
            }
            _ => self.has_changed |= self.drafts.remove(name).is_some(),
        }
        state
    }

    /// Keeps what is known of these drafts. Where it can't be kept, they are read again the next time.
    pub fn keep(mut self, folders: &Folders, names: &[String]) {
        let names: HashSet<&String> = names.iter().collect();
        let before = self.drafts.len();
        self.drafts.retain(|name, _| names.contains(name));
        self.has_changed |= self.drafts.len() != before;
        let path = folders.overview();
        if !self.has_changed || path.parent().is_none_or(|folder| folders::make(folder).is_err()) {
            return;
        }
        if let Ok(json) = serde_json::to_vec(&self) {
            let _ = atomic::write_unsynced(&path, &json);
        }
    }
}

/// Which program finds what is kept: another build of the same version may have other rules.
fn program() -> String {
    let file = env::current_exe().and_then(fs::metadata);
    let built = file.map(|file| (file.len(), file.mtime(), file.mtime_nsec())).unwrap_or_default();
    format!("{} {built:?}", env!("CARGO_PKG_VERSION"))
}
