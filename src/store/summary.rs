//! The list of drafts: how each of them stands.

use std::cmp::Reverse;
use std::path::PathBuf;
use std::thread::{self, Builder};

use super::clock;
use super::drafts::Drafts;
use super::error::StoreError;
use super::forms::Absence;
use super::name;
use super::overview::{self, Days, Overview};
use super::spread::spread;
use crate::core::check::{Checked, Severity, Term};
use crate::core::notice::Notice;
use crate::core::progress::Progress;
use crate::core::work::WorkCounts;

/// For fewer drafts a thread of its own costs more than it saves.
const MANY: usize = 256;

/// One line of the list of drafts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The file's name without suffix.
    pub name: String,
    /// What is known of the draft; an error if it can't be read.
    pub state: Result<SummaryState, Notice>,
}

/// What the list tells of a readable draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryState {
    /// How the person calls it.
    pub title: String,
    /// The provider for whom a consultant works; empty where there is none.
    pub client: String,
    /// Form id.
    pub form: String,
    /// What is flagged, noted and done.
    pub work: WorkCounts,
    /// How far it has come.
    pub progress: Progress,
    /// Findings by severity: errors, warnings, advice.
    pub counts: [usize; 3],
    /// How long the disclosure still holds.
    pub term: Option<Term>,
    /// RFC 3339.
    pub updated: String,
    /// Why its form isn't at hand, if so; nothing is checked then.
    pub absence: Option<Notice>,
}

impl Drafts {
    /// All drafts, the last touched first; those that can't be read at the end.
    ///
    /// # Errors
    /// The folder is there but can't be read.
    pub fn list(&self) -> Result<Vec<Summary>, StoreError> {
        let names = self.names()?;
        let folder = self.folders().drafts();
        let files: Vec<PathBuf> = names.iter().map(|name| folder.join(format!("{name}{}", name::SUFFIX))).collect();
        let (folders, clock) = (self.folders(), self.clock());
        let today = clock.today();
        // Looked at before they are read, and of many while what is known is recalled.
        let (files, mut overview) = if files.len() < MANY {
            (overview::look(&files), Overview::recall(folders))
        } else {
            thread::scope(|scope| {
                let recalled = Builder::new().spawn_scoped(scope, || Overview::recall(folders));
                let files = overview::look(&files);
                (files, recalled.ok().and_then(|thread| thread.join().ok()).unwrap_or_default())
            })
        };
        let mut list: Vec<Summary> = Vec::with_capacity(names.len());
        let mut unknown = Vec::new();
        for (name, &file) in names.iter().zip(&files) {
            match overview.state_of(name, file, today) {
                Some(state) => list.push(Summary { name: name.clone(), state: Ok(state) }),
                None => unknown.push((name, file)),
            }
        }
        let begin = || Drafts::new(folders.clone(), clock.clone());
        let read = |drafts: &Drafts, (name, _): &(&String, _)| drafts.read_summary(name);
        spread(&unknown, 1, begin, read, |at, (summary, days)| {
            let (name, file) = unknown[at];
            overview.learn(name, file, days, summary.state.as_ref().ok());
            list.push(summary);
        });
        overview.keep(self.folders(), &names);
        // Of times in different zones the later one may be the smaller text.
        let instant = |state: &SummaryState| clock::instant(&state.updated);
        let touched = |summary: &Summary| summary.state.as_ref().ok().map(instant);
        list.sort_by_cached_key(|summary| (Reverse(touched(summary)), summary.name.clone()));
        Ok(list)
    }

    /// How a draft stands, by its name or by a path.
    #[must_use]
    pub fn summary(&self, name: &str) -> Summary {
        self.read_summary(name).0
    }

    /// The same, and on which days it does.
    fn read_summary(&self, name: &str) -> (Summary, Days) {
        let today = self.clock().today();
        let mut days = Days::new(today, Some(today));
        let state = self.open_to_read(name).map_err(|error| error.notice()).map(|open| {
            let mut counts = [0; 3];
            let checked = Checked::new(&open.form.form, &open.form.labels, &open.draft, Some(today));
            days = Days::new(today, checked.steady_until());
            let findings = if open.absence.is_none() { checked.findings() } else { Vec::new() };
            for finding in findings {
                let at = Severity::ALL.iter().position(|&severity| severity == finding.severity()).unwrap_or(0);
                counts[at] += 1;
            }
            SummaryState {
                title: open.draft.title.clone(),
                client: open.draft.client.clone(),
                form: open.draft.form.clone(),
                work: WorkCounts::of(&open.draft),
                progress: Progress::of(&open.form.form, &open.draft),
                counts,
                term: checked.term(),
                updated: open.draft.updated.clone(),
                absence: open.absence.as_ref().map(Absence::notice),
            }
        });
        (Summary { name: name.to_owned(), state }, days)
    }
}
