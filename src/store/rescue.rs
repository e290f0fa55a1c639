//! What is left when a program ends early: the text is written beside the draft, and found there at the next opening.

use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::clock;
use super::drafts::{Drafts, OpenDraft};
use super::error::StoreError;
use super::folders::Folders;
use super::reading::{self, read_bytes};
use super::{atomic, drafts, folders, name};
use crate::core::compare;
use crate::core::draft::Draft;
use crate::core::form::Form;
use crate::core::order::Order as _;
use crate::core::salvage;

/// What a recovered text is called behind the draft's name.
const RECOVERED: &str = ".recovered";

/// A text that an earlier end left behind, and that differs from the draft.
#[derive(Debug, Clone, PartialEq)]
pub struct Leftover {
    /// The file.
    pub path: PathBuf,
    /// The draft with what the file holds of it.
    pub draft: Draft,
    /// When the file was written.
    pub at: Option<SystemTime>,
    /// RFC 3339, of the last change that the file tells; empty where it tells none.
    pub updated: String,
    /// Whether the file could be read whole.
    pub is_whole: bool,
}

/// Writes a draft where it can be written: beside its file, among the program's own files, or among the system's
/// temporary ones; in the opposite order where the draft's disk is stalled. Nothing is overwritten.
///
/// # Errors
/// None of these can be written; why the first one can't.
pub fn rescue(
    folders: &Folders,
    path: &Path,
    draft: &Draft,
    form: &Form,
    is_stalled: bool,
) -> Result<PathBuf, StoreError> {
    let json = draft.to_json(Some(form));
    let name = name::of_file(path);
    let mut first_error = None;
    let beside = path.parent().unwrap_or(Path::new(".")).to_owned();
    // Drafts of one name in different folders share the folder of ours.
    let mut places =
        [(beside, name), (folders.recovered(), folders.key(path)), (std::env::temp_dir(), Folders::key_by_path(path))];
    if is_stalled {
        places.reverse();
    }
    for (folder, name) in places {
        match write_into(&folder, name::short(&name), json.as_bytes(), folder == folders.recovered()) {
            Ok(path) => return Ok(path),
            Err(error) => _ = first_error.get_or_insert(error),
        }
    }
    Err(first_error.unwrap_or(StoreError::NoHome))
}

fn write_into(folder: &Path, name: &str, bytes: &[u8], is_ours: bool) -> Result<PathBuf, StoreError> {
    if is_ours {
        folders::make(folder)?;
    }
    let file = |name: &str| folder.join(format!("{name}{}", name::SUFFIX));
    let free = name::free(&format!("{name}{RECOVERED}"), |name| file(name).symlink_metadata().is_ok());
    let path = file(&free);
    atomic::write_new(&path, bytes).map_err(StoreError::write(&path))?;
    Ok(path)
}

/// The name of the draft whose recovered text a file of this name holds.
#[must_use]
pub fn recovered_of(name: &str) -> Option<&str> {
    let (of, number) = name.rsplit_once(RECOVERED)?;
    let is_numbered = number.strip_prefix('-').is_some_and(|number| number.parse::<u32>().is_ok());
    (number.is_empty() || is_numbered).then_some(of)
}

impl Drafts {
    /// What an earlier end left behind of a draft and isn't in it, the newest first.
    #[must_use]
    pub fn leftovers(&self, open: &OpenDraft) -> Vec<Leftover> {
        let mut recovered = open.path.parent().map(|folder| recovered_in(folder, &open.name)).unwrap_or_default();
        recovered.extend(recovered_in(&self.folders().recovered(), &self.folders().key(&open.path)));
        recovered.extend(recovered_in(&std::env::temp_dir(), &Folders::key_by_path(&open.path)));
        // A half-written file older than the draft is of a save that was made good since. What was written on purpose
        // stays until the person decides.
        let is_newer = |leftover: &Leftover| !leftover.is_older_than(open);
        let half_written = atomic::left_behind(&open.path).into_iter();
        let half_written = half_written.filter_map(|path| leftover(path, open)).filter(is_newer);
        let mut leftovers: Vec<Leftover> = half_written.collect();
        leftovers.extend(recovered.into_iter().filter_map(|path| leftover(path, open)));
        leftovers.order_by_key(|leftover| std::cmp::Reverse(leftover.at));
        leftovers
    }
}

fn recovered_in(folder: &Path, name: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let name = name::short(name);
    // The system's folder for temporary files may hold thousands of others.
    let is_of = |entry: &fs::DirEntry| {
        let file = entry.file_name();
        file.as_encoded_bytes().starts_with(name.as_bytes())
            && recovered_of(&name::of_file(file.as_ref())) == Some(name)
    };
    // In a folder for all, others could leave something of that name.
    let is_ours = |entry: &fs::DirEntry| {
        entry.metadata().is_ok_and(|metadata| metadata.uid() == rustix::process::getuid().as_raw())
    };
    entries.filter(is_of).filter(is_ours).map(|entry| entry.path()).collect()
}

/// `None` for a file in which nothing stands that the draft doesn't hold.
fn leftover(path: PathBuf, open: &OpenDraft) -> Option<Leftover> {
    let bytes = read_bytes(&path, drafts::MAX_BYTES).ok()?;
    let at = written(&path);
    let form = &open.form.form;
    let parsed = std::str::from_utf8(&bytes).ok().and_then(|text| Draft::parse(text).ok());
    let is_whole = parsed.is_some();
    let found =
        parsed.or_else(|| salvage::draft(&reading::lossy(&bytes), form)).filter(|draft| draft.form == form.id)?;
    let updated = found.updated.clone();
    // What a torn file doesn't hold was not taken away by anyone.
    let mut draft = (*open.draft).clone();
    if is_whole {
        draft = Draft { title: draft.title, ..found };
    } else {
        draft.answers.extend(found.answers);
    }
    let differs = !compare::differences_in_content(form, &open.draft, &draft).is_empty();
    differs.then_some(Leftover { path, draft, at, updated, is_whole })
}

fn written(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|metadata| metadata.modified()).ok()
}

impl Leftover {
    /// Whether the draft was changed since, by the file's time and by its own.
    fn is_older_than(&self, open: &OpenDraft) -> bool {
        self.at < written(&open.path) && clock::parse(&self.updated) < clock::parse(&open.draft.updated)
    }
}
