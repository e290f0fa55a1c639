//! Checkpoints: whole files of what a draft was before, kept beside the drafts and thinned by age.
//!
//! A checkpoint is called `<number>.<time>.<reason>[.<label>].kisai.json`. The number gives the order: clocks go back.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::Zoned;
use jiff::civil::Date;

use super::clock::Clock;
use super::drafts;
use super::error::StoreError;
use super::reading::{read_bytes, read_regular_file};
use super::{atomic, folders, name};
use crate::core::draft::Draft;
use crate::core::order::Order as _;

/// So many checkpoints of a draft are read at once.
const MOST_READ: usize = 100;
/// So many days before today, the last checkpoint of each day stays; before these, the last of each month.
const DAYS_KEPT_DAILY: i32 = 31;
/// Commands come in swarms, from scripts: one checkpoint stands for those of this time.
const SWARM: jiff::SignedDuration = jiff::SignedDuration::from_hours(1);

/// Why a checkpoint was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Reason {
    /// The draft was opened on the screen and changed.
    Opened,
    /// A command changed it.
    Command,
    /// The person asked for it, by a name.
    Named,
    /// An older format was brought up to date.
    Migration,
    /// Before other answers were taken in.
    Import,
    /// Before a hosting profile filled in answers.
    Fill,
    /// What an export was made of: what comes back edited is held against it.
    Export,
    /// Before a checkpoint was restored.
    Restore,
    /// Another program had changed the file.
    Conflict,
    /// What was left by a program that ended early.
    Leftover,
    /// A file that could no longer be read whole.
    Damaged,
}

impl Reason {
    /// All reasons.
    pub const ALL: [Reason; 11] = [
        Reason::Opened,
        Reason::Command,
        Reason::Named,
        Reason::Migration,
        Reason::Import,
        Reason::Fill,
        Reason::Export,
        Reason::Restore,
        Reason::Conflict,
        Reason::Leftover,
        Reason::Damaged,
    ];

    /// As it stands in names of files and in messages.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Reason::Opened => "opened",
            Reason::Command => "command",
            Reason::Named => "named",
            Reason::Migration => "migration",
            Reason::Import => "import",
            Reason::Fill => "fill",
            Reason::Export => "export",
            Reason::Restore => "restore",
            Reason::Conflict => "conflict",
            Reason::Leftover => "leftover",
            Reason::Damaged => "damaged",
        }
    }

    /// Whether another file takes the draft's place at once.
    fn is_within_a_save(self) -> bool {
        matches!(self, Reason::Opened | Reason::Command | Reason::Migration | Reason::Conflict | Reason::Damaged)
    }

    /// Whether age alone never removes it: the person may look for it by its name, or it holds the only copy of a text.
    fn stays(self) -> bool {
        matches!(self, Reason::Named | Reason::Conflict | Reason::Leftover | Reason::Damaged)
    }
}

/// A checkpoint of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Counts the checkpoints of the draft from 1.
    pub no: u32,
    /// When it was kept.
    pub at: Zoned,
    /// Why it was kept.
    pub reason: Reason,
    /// What the person called it; empty where they didn't.
    pub label: String,
    /// The file.
    pub path: PathBuf,
}

/// The checkpoints of one draft.
#[derive(Debug, Clone)]
pub struct Checkpoints {
    folder: PathBuf,
    clock: Clock,
}

impl Checkpoints {
    /// Those in a folder.
    #[must_use]
    pub fn new(folder: PathBuf, clock: Clock) -> Self {
        Checkpoints { folder, clock }
    }

    /// What the draft was as an answer to a form, the oldest first; of very many only the newest.
    #[must_use]
    pub fn drafts(&self, form: &str) -> Vec<Draft> {
        let checkpoints = self.list().unwrap_or_default();
        let from = checkpoints.len().saturating_sub(MOST_READ);
        let read = checkpoints.iter().skip(from).filter_map(|checkpoint| checkpoint.read().ok());
        read.filter(|draft| draft.form == form).collect()
    }

    /// All of them, the first kept first.
    ///
    /// # Errors
    /// The folder is there but can't be read.
    pub fn list(&self) -> Result<Vec<Checkpoint>, StoreError> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(StoreError::read(&self.folder)(error)),
        };
        let mut list: Vec<Checkpoint> = entries.flatten().filter_map(|entry| of_file(entry.path())).collect();
        list.order_by_key(|checkpoint| checkpoint.no);
        Ok(list)
    }

    /// The checkpoint of a number.
    ///
    /// # Errors
    /// There is none, or the folder can't be read.
    pub fn get(&self, no: u32) -> Result<Checkpoint, StoreError> {
        self.list()?.into_iter().find(|checkpoint| checkpoint.no == no).ok_or(StoreError::NoCheckpoint(no))
    }

    /// The newest one that holds a whole draft.
    #[must_use]
    pub fn last_good(&self) -> Option<(Checkpoint, Draft)> {
        let list = self.list().ok()?;
        list.into_iter().rev().find_map(|checkpoint| Some((checkpoint.clone(), checkpoint.read().ok()?)))
    }

    /// Keeps a draft's file as it stands on the disk, and thins out what is old.
    ///
    /// Answers with nothing where no checkpoint is due: the newest one holds the same, or stands for this one.
    ///
    /// # Errors
    /// The file can't be read or is no regular one, the checkpoint can't be written.
    pub fn keep(&self, draft: &Path, reason: Reason, label: &str) -> Result<Option<Checkpoint>, StoreError> {
        if !draft.symlink_metadata().map_err(StoreError::read(draft))?.is_file() {
            return Err(StoreError::NotAFile(draft.to_owned()));
        }
        let list = self.list()?;
        if let Some(last) = list.last()
            && (self.stands_for(last, reason) || reason != Reason::Named && holds_the_same(&last.path, draft))
        {
            return Ok(None);
        }
        let path = self.free_path(&list, reason, label)?;
        // A file that is about to be replaced needs but a second name, also on a full disk. One that stays is copied:
        // other programs write into it.
        if reason.is_within_a_save() && fs::hard_link(draft, &path).is_ok() {
            atomic::sync_folder(&path).map_err(StoreError::write(&path))?;
        } else {
            let bytes = read_bytes(draft, drafts::MAX_BYTES)?;
            atomic::write_new(&path, &bytes).map_err(StoreError::write(&path))?;
        }
        self.thin()?;
        Ok(of_file(path))
    }

    /// Takes a file in, away from where it was.
    ///
    /// # Errors
    /// The file can't be moved.
    pub fn take_in(&self, file: &Path, reason: Reason) -> Result<Checkpoint, StoreError> {
        let path = self.free_path(&self.list()?, reason, "")?;
        if fs::rename(file, &path).is_ok() {
            atomic::sync_folder(&path).map_err(StoreError::write(&path))?;
        } else {
            // It may lie on another file system.
            let bytes = read_bytes(file, drafts::MAX_BYTES)?;
            atomic::write_new(&path, &bytes).map_err(StoreError::write(&path))?;
            fs::remove_file(file).map_err(StoreError::write(file))?;
        }
        self.thin()?;
        of_file(path).ok_or(StoreError::EmptyName)
    }

    /// Takes over the folder of checkpoints that a draft had under another name, behind what a draft of this name left.
    /// What can't be moved stays where it is.
    pub(super) fn take_over(&self, folder: PathBuf) {
        if let Some(above) = self.folder.parent() {
            let _ = folders::make(above);
        }
        if fs::rename(&folder, &self.folder).is_ok() {
            return;
        }
        let last = self.list().unwrap_or_default().last().map_or(0, |last| last.no);
        let moved = Checkpoints::new(folder.clone(), self.clock.clone()).list().unwrap_or_default();
        for (no, old) in (last.saturating_add(1)..).zip(moved) {
            let file = old.path.file_name().map(|file| file.to_string_lossy().into_owned()).unwrap_or_default();
            let behind_number = file.split_once('.').map_or("", |(_, rest)| rest);
            let _ = fs::rename(&old.path, self.folder.join(format!("{no:06}.{behind_number}")));
        }
        let _ = fs::remove_dir(folder);
    }

    fn stands_for(&self, last: &Checkpoint, reason: Reason) -> bool {
        let age = self.clock.now().timestamp().duration_since(last.at.timestamp());
        reason == Reason::Command && last.reason == Reason::Command && age.abs() < SWARM
    }

    fn free_path(&self, list: &[Checkpoint], reason: Reason, label: &str) -> Result<PathBuf, StoreError> {
        folders::make(&self.folder)?;
        let no = list.last().map_or(1, |last| last.no.saturating_add(1));
        let time = self.clock.now().strftime(TIME).to_string();
        let label = name::from_title(label).map(|label| format!(".{label}")).unwrap_or_default();
        Ok(self.folder.join(format!("{no:06}.{time}.{}{label}{}", reason.id(), name::SUFFIX)))
    }

    /// What is too old goes.
    fn thin(&self) -> Result<(), StoreError> {
        let list = self.list()?;
        for old in thinned(&list, self.clock.today()) {
            // What can't be removed now is tried again with the next checkpoint.
            let _ = fs::remove_file(&old.path);
        }
        Ok(())
    }
}

impl Checkpoint {
    /// What it holds.
    ///
    /// # Errors
    /// The file can't be read or is damaged.
    pub fn read(&self) -> Result<Draft, StoreError> {
        let text = read_regular_file(&self.path, drafts::MAX_BYTES)?;
        Draft::parse(&text).map_err(StoreError::draft(&self.path))
    }
}

const TIME: &str = "%Y%m%d-%H%M%S%z";

fn of_file(path: PathBuf) -> Option<Checkpoint> {
    let file = path.file_name()?.to_str()?.strip_suffix(name::SUFFIX)?;
    let mut parts = file.splitn(4, '.');
    let no = parts.next()?.parse().ok()?;
    let at = Zoned::strptime(TIME, parts.next()?).ok()?;
    let id = parts.next()?;
    let reason = Reason::ALL.into_iter().find(|reason| reason.id() == id)?;
    let label = parts.next().unwrap_or_default().to_owned();
    Some(Checkpoint { no, at, reason, label, path })
}

fn holds_the_same(one: &Path, other: &Path) -> bool {
    let read = |path| read_bytes(path, drafts::MAX_BYTES).ok();
    matches!((read(one), read(other)), (Some(one), Some(other)) if one == other)
}

/// The checkpoints that are no longer needed: all of today stay, of a month before it the last of each day, and before
/// that the last of each month.
fn thinned(list: &[Checkpoint], today: Date) -> Vec<&Checkpoint> {
    /// Of one span, the last stays.
    #[derive(PartialEq)]
    enum Span {
        Day(Date),
        Month(i16, i8),
    }
    let span = |checkpoint: &Checkpoint| {
        let date = checkpoint.at.date();
        let age = (today - date).get_days();
        match age {
            ..=0 => None,
            1..=DAYS_KEPT_DAILY => Some(Span::Day(date)),
            _ => Some(Span::Month(date.year(), date.month())),
        }
    };
    let movable: Vec<&Checkpoint> = list.iter().filter(|checkpoint| !checkpoint.reason.stays()).collect();
    let followed = movable.iter().zip(movable.iter().skip(1));
    followed.filter(|(one, next)| span(one).is_some() && span(one) == span(next)).map(|(one, _)| *one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checkpoint(no: u32, at: &str, reason: Reason) -> Checkpoint {
        let at = format!("{at}T12:00:00+09:00[+09:00]").parse().unwrap();
        Checkpoint { no, at, reason, label: String::new(), path: PathBuf::new() }
    }

    fn kept(dates: &[(&str, Reason)]) -> Vec<u32> {
        let list: Vec<Checkpoint> = (1..).zip(dates).map(|(no, (at, reason))| checkpoint(no, at, *reason)).collect();
        let gone: Vec<u32> =
            thinned(&list, "2026-11-21".parse().unwrap()).into_iter().map(|checkpoint| checkpoint.no).collect();
        list.iter().map(|checkpoint| checkpoint.no).filter(|no| !gone.contains(no)).collect()
    }

    #[test]
    fn checkpoints_are_thinned_by_age() {
        use Reason::{Command, Named, Opened};
        // Today all stay.
        assert_eq!(kept(&[("2026-11-21", Opened), ("2026-11-21", Command), ("2026-11-21", Opened)]), [1, 2, 3]);
        // Of a day the last one.
        assert_eq!(kept(&[("2026-11-19", Opened), ("2026-11-19", Opened), ("2026-11-20", Opened)]), [2, 3]);
        // Beyond a month the last one of each month.
        assert_eq!(kept(&[("2026-08-01", Opened), ("2026-08-31", Opened), ("2026-09-01", Opened)]), [2, 3]);
        // A name keeps it for ever.
        assert_eq!(kept(&[("2025-08-01", Named), ("2025-08-02", Opened), ("2025-08-03", Opened)]), [1, 3]);
        // A clock that ran ahead loses nothing.
        assert_eq!(kept(&[("2027-01-01", Opened), ("2027-01-01", Opened)]), [1, 2]);
    }

    #[test]
    fn a_name_of_a_file_tells_what_it_is() {
        let path = PathBuf::from("000012.20261121-090000+0900.named.送付済み. v2.kisai.json");
        let read = of_file(path).unwrap();
        assert_eq!((read.no, read.reason, read.label.as_str()), (12, Reason::Named, "送付済み. v2"));
        assert_eq!(read.at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(), "2026-11-21T09:00:00+09:00");
        for foreign in ["x.kisai.json", "000001.kisai.json", "000001.20261121-090000+0900.why.kisai.json"] {
            assert_eq!(of_file(PathBuf::from(foreign)), None);
        }
    }
}
