//! What reaches the model, and what the model wants done.

use std::path::PathBuf;
use std::sync::Arc;

use crossterm::event::KeyEvent;

use crate::core::draft::Draft;
use crate::core::notice::Notice;
use crate::export::{Format, SheetLanguage};
use crate::store::place::Place;
use crate::store::saver::{Fingerprint, Job, Saved};
use crate::store::{OpenDraft, Summary};
use crate::words::{FormFolder, Language};

/// What reaches the model.
pub enum Event {
    /// A key.
    Key(KeyEvent),
    /// A bracketed paste.
    Paste(String),
    /// The terminal's new size: columns, rows.
    Resize(u16, u16),
    /// The saver's answer.
    Saved(Saved),
    /// The answer to a request.
    Reply(Reply),
    /// A moment for which the model asked has come.
    Deadline,
    /// The terminal is gone, or the system asks the program to end.
    Terminate,
    /// The shell asks the program to stop for a while.
    Suspend,
    /// The terminal may have lost what was drawn.
    Redraw,
}

/// What the model wants done outside.
pub enum Effect {
    /// Write a draft or remember a place.
    Save(Job),
    /// Something on the disk that answers with a [`Reply`].
    Ask(Request),
    /// Leave the program.
    Quit,
    /// Give the terminal back to the shell for a while.
    Suspend,
    /// Draw everything anew.
    Repaint,
}

/// Something to be done on the disk, on the saver's thread.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Request {
    List,
    Open { named: String },
    Create { title: String, form: String },
    Rename { named: String, title: String },
    Duplicate { named: String, title: String },
    ThrowAway { named: String },
    Export(ExportRequest),
    SaveLanguage(Language),
}

/// A sheet to write.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportRequest {
    /// What to write.
    pub draft: Arc<Draft>,
    /// Form id.
    pub form: String,
    /// In which format.
    pub format: Format,
    /// In which language.
    pub language: SheetLanguage,
    /// Where to.
    pub target: PathBuf,
    /// Whether a file that is there may be replaced.
    pub may_overwrite: bool,
}

impl Eq for ExportRequest {}

/// What became of a request.
pub enum Reply {
    /// The drafts, and the ids of the forms at hand.
    Listed {
        /// The last touched first.
        drafts: Result<Vec<Summary>, Notice>,
        /// The forms at hand.
        forms: Vec<Arc<FormFolder>>,
        /// A form of the user's own that can't be used, if there is one.
        faulty: Option<Notice>,
    },
    /// A draft to work on.
    Opened(Result<Box<Opened>, Notice>),
    /// Something was done to the list of drafts; the name of the draft to stand on.
    Changed(Result<(Notice, Option<String>), Notice>),
    /// A sheet was written.
    Exported(Result<PathBuf, ExportFault>),
}

/// Why a sheet wasn't written.
#[derive(Debug)]
pub enum ExportFault {
    /// There is a file already; the person must say that it may be replaced.
    Exists(PathBuf),
    /// Anything else.
    Failed(Notice),
}

/// A draft to work on.
pub struct Opened {
    /// How a person names it.
    pub name: String,
    /// The file.
    pub path: PathBuf,
    /// What it holds.
    pub draft: Arc<Draft>,
    /// Its form.
    pub folder: Arc<FormFolder>,
    /// The file as it was read.
    pub fingerprint: Option<Fingerprint>,
    /// Where one was in it.
    pub place: Place,
    /// The file that remembers it.
    pub place_file: PathBuf,
}

impl Opened {
    /// A draft with the place that is remembered for it.
    #[must_use]
    pub fn new(open: OpenDraft, folders: &crate::store::Folders) -> Self {
        let place_file = crate::store::place::file(folders, &open.path);
        Opened {
            place: crate::store::place::recall(folders, &open.path),
            place_file,
            name: open.name,
            path: open.path,
            draft: open.draft,
            folder: open.form,
            fingerprint: open.fingerprint,
        }
    }
}
