//! What reaches the model, and what the model wants done.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use crossterm::event::{KeyEvent, MouseEvent};

use super::beginning::Prospects;
use super::comparing::Read;
use super::lending::Lending;
use crate::core::check::Finding;
use crate::core::draft::Draft;
use crate::core::form::{FieldIx, Form};
use crate::core::notice::Notice;
use crate::export::{Format, Options, SheetLanguage};
use crate::import::Found;
use crate::store::checkpoints::{Checkpoint, Checkpoints, Reason};
use crate::store::folders::Loose;
use crate::store::lock::Lock;
use crate::store::opening::{Opening, ReadOnly};
use crate::store::place::{self, Place};
use crate::store::rescue::Leftover;
use crate::store::saver::{Job, Origin, Saved};
use crate::store::settings::Setting;
use crate::store::side::{Beside, Side};
use crate::store::trash::Thrown;
use crate::store::watch::Seen;
use crate::store::{Drafts, OpenDraft, Summary};
use crate::words::{FormFolder, ListedForm, Suggestion};

/// What reaches the model.
pub enum Event {
    /// A key.
    Key(KeyEvent),
    /// A bracketed paste.
    Paste(String),
    /// A click, or a notch of the wheel.
    Mouse(MouseEvent),
    /// The terminal's new size: columns, rows.
    Resize(u16, u16),
    /// The saver's answer.
    Saved(Saved),
    /// The answer to a request.
    Reply(Reply),
    /// Something became of a draft that someone else has open.
    Seen(Seen),
    /// A file to take answers from, named on the command line.
    Import(PathBuf),
    /// The system has no thread left for what can't be left undone.
    Fault,
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
    /// Write a sheet, beside all saving.
    Export(ExportRequest),
    /// Read a file to take answers from, beside all saving.
    Import(ImportRequest),
    /// Write the text where its own file doesn't take it, past everything that waits.
    SaveElsewhere(SaveElsewhere),
    /// Write the text wherever it can be written, and leave: nobody can be asked any more.
    Rescue,
    /// Give up what couldn't be saved of an opening.
    Forget(Arc<Origin>),
    /// Watch a draft that someone else has open, or none.
    Watch(Option<PathBuf>),
    /// Put a text into the terminal's clipboard.
    Copy(String),
    /// Lend the terminal to the person's own editor.
    Lend(Lending),
    /// Keep what the editor saved as a file: the draft has no room for it.
    KeepLent,
    /// Take the terminal again: the editor has ended.
    TakeBack,
    /// Have the terminal report the mouse, or not.
    Mouse(bool),
    /// Leave the program.
    Quit,
    /// Draw everything anew.
    Repaint,
    /// Give the terminal back to the shell for a while.
    Suspend,
    /// Take the terminal again and draw everything anew.
    Resume,
}

impl Effect {
    /// Whether it only writes a draft or remembers a place.
    #[must_use]
    pub fn is_save(&self) -> bool {
        matches!(self, Effect::Save(_))
    }
}

/// Something to be done on the disk, on the saver's thread.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub enum Request {
    List,
    Open { named: String, is_forced: bool },
    Reread { path: PathBuf },
    Mend { path: PathBuf, draft: Arc<Draft> },
    MendFromCheckpoint { path: PathBuf, no: u32 },
    Hold { path: PathBuf },
    ReadTheirs { path: PathBuf },
    Keep { path: PathBuf, reason: Reason, label: String },
    TakeIn { path: PathBuf, file: PathBuf, reason: Reason },
    Checkpoints { path: PathBuf },
    ReadCheckpoint(Checkpoint),
    Suggest { path: PathBuf, field: FieldIx },
    Contradictions { path: PathBuf, draft: Arc<Draft> },
    Trash,
    BringBack { thrown: String },
    RemoveForGood { thrown: String },
    Create { title: String, form: String },
    CreateFrom { title: String, form: String, from: String },
    Prospects { from: String },
    Beside { named: String },
    ReadBeside { named: String, beside: Beside },
    CreateFilled { title: String, form: String, found: Box<Found> },
    Rename { named: String, title: String },
    Duplicate { named: String, title: String },
    ThrowAway { named: String },
    SaveSetting { setting: Setting, value: &'static str },
}

impl Request {
    /// Whether it reads many other drafts, for which no save is to wait.
    #[must_use]
    pub fn is_beside_saving(&self) -> bool {
        matches!(
            self,
            Request::Suggest { .. }
                | Request::Contradictions { .. }
                | Request::Prospects { .. }
                | Request::Beside { .. }
                | Request::ReadBeside { .. }
        )
    }

    /// Whether keys pressed before the answer are meant for what it brings to the screen.
    #[must_use]
    pub fn changes_screen(&self) -> bool {
        !matches!(
            self,
            Request::SaveSetting { .. }
                | Request::Reread { .. }
                | Request::Hold { .. }
                | Request::Keep { .. }
                | Request::TakeIn { .. }
                | Request::Contradictions { .. }
        )
    }
}

/// A text to write where its own file doesn't take it.
pub struct SaveElsewhere {
    /// Where to. Nothing is overwritten.
    pub target: PathBuf,
    /// The text.
    pub draft: Arc<Draft>,
    /// Its form.
    pub form: Arc<Form>,
}

/// What is written of a draft.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Content {
    /// The sheet as it is handed in.
    #[default]
    Deliverable,
    /// The sheet with what is open and too long marked.
    WorkingCopy,
    /// The list of what is still to be done, for the people who are asked.
    Actions,
}

impl Content {
    /// All, the deliverable first.
    pub const ALL: [Content; 3] = [Content::Deliverable, Content::WorkingCopy, Content::Actions];

    /// The formats in which it can be written.
    #[must_use]
    pub fn formats(self) -> &'static [Format] {
        match self {
            Content::Deliverable | Content::WorkingCopy => &Format::ALL,
            Content::Actions => &[Format::Markdown, Format::Xlsx],
        }
    }
}

/// What a file is written of.
#[derive(Clone)]
pub enum ExportOf {
    /// A draft.
    Draft {
        /// What it says.
        draft: Arc<Draft>,
        /// Its form.
        folder: Arc<FormFolder>,
        /// The filled sheet, or the list of what is still to be done.
        content: Content,
        /// What differs from the plain deliverable.
        options: Options,
    },
    /// An earlier draft and a later one.
    Differences(Box<(Side, Side)>),
}

/// A sheet to write.
#[derive(Clone)]
pub struct ExportRequest {
    /// Of what.
    pub of: ExportOf,
    /// In which format.
    pub format: Format,
    /// In which language.
    pub language: SheetLanguage,
    /// The date that the sheet carries, `YYYY-MM-DD`.
    pub date: String,
    /// Where to.
    pub target: PathBuf,
    /// Whether a file that is there may be replaced.
    pub may_overwrite: bool,
    /// Set where nobody wants the file any more.
    pub is_given_up: Arc<AtomicBool>,
}

/// A file to take answers from.
pub struct ImportRequest {
    /// The file, as the person names it.
    pub file: PathBuf,
    /// The draft at hand; without one, a new draft is to be made of the file.
    pub into: Option<ImportInto>,
    /// Set where nobody wants the file any more.
    pub is_given_up: Arc<AtomicBool>,
}

/// The draft into which a file is imported.
pub struct ImportInto {
    /// Its file.
    pub path: PathBuf,
    /// Its form.
    pub folder: Arc<FormFolder>,
    /// What it was before.
    pub checkpoints: Checkpoints,
}

/// What a file says about a form.
pub struct ReadFile {
    /// The file.
    pub file: PathBuf,
    /// The file of the draft into which it is imported; `None` where a new one is to be made.
    pub into: Option<PathBuf>,
    /// The form.
    pub form: String,
    /// The answers.
    pub found: Found,
    /// What the draft was when the file was made of it, as far as that can be told.
    pub base: Option<Draft>,
}

/// What became of a request.
pub enum Reply {
    /// The drafts, and the ids of the forms at hand.
    Listed {
        /// The last touched first.
        drafts: Result<Vec<Summary>, Notice>,
        /// The forms at hand.
        forms: Vec<ListedForm>,
        /// A form of the user's own that can't be used, if there is one.
        faulty: Option<Notice>,
        /// What lets others at the drafts, if something does.
        loose: Option<Loose>,
    },
    /// A draft to work on.
    Opened(Result<Box<Opened>, Notice>),
    /// Something was done to the list of drafts; the name of the draft to stand on.
    Changed(Result<(Notice, Option<String>), Notice>),
    /// A draft that someone else has open, as they saved it.
    Reread(Result<Box<OpenDraft>, Notice>),
    /// A lock to keep until the draft is left.
    Held(Lock),
    /// What another program wrote over the draft.
    Theirs(Result<Box<OpenDraft>, Notice>),
    /// The checkpoints of the draft at hand, the last first, each with how many answers changed after it.
    Checkpoints(Result<Vec<(Checkpoint, Option<usize>)>, Notice>),
    /// A checkpoint to compare with.
    CheckpointRead(Result<(Checkpoint, Box<Draft>), Notice>),
    /// What the company's other drafts say to a field of a draft.
    Suggested {
        /// The draft's file.
        path: PathBuf,
        /// The field.
        field: FieldIx,
        /// The newest first.
        found: Result<Vec<Suggestion>, Notice>,
    },
    /// What other drafts of the client say differently than a draft.
    Contradictions {
        /// The draft's file.
        path: PathBuf,
        /// In the order of its fields.
        found: Result<Vec<Finding>, Notice>,
    },
    /// What would come of drafts that are begun from another one.
    Prospects(Result<Prospects, Notice>),
    /// What may stand beside a draft.
    Beside {
        /// The draft.
        named: String,
        /// Drafts, then checkpoints, the newest of each first.
        found: Result<Vec<Beside>, Notice>,
    },
    /// A draft, and what stands beside it.
    BesideRead(Result<Box<Read>, Notice>),
    /// What lies in the trash.
    Trash(Result<Vec<Thrown>, Notice>),
    /// The text lies elsewhere now.
    SavedElsewhere(Result<PathBuf, Notice>),
    /// Something was done that needs no more than a word.
    Told(Notice),
    /// A file was read.
    Imported(Result<Box<ReadFile>, (PathBuf, Notice)>),
    /// The person's own editor has ended; its text, or why there is none.
    GivenBack(Result<String, Notice>),
    /// A sheet was written.
    Exported(Result<PathBuf, ExportFault>),
}

impl Reply {
    /// Whether it answers a request of which [`Request::changes_screen`] holds.
    #[must_use]
    pub fn changes_screen(&self) -> bool {
        !matches!(
            self,
            Reply::Exported(_)
                | Reply::Imported(_)
                | Reply::Reread(_)
                | Reply::Held(_)
                | Reply::Told(_)
                | Reply::SavedElsewhere(_)
                | Reply::GivenBack(_)
                | Reply::Contradictions { .. }
        )
    }
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
    /// From what its changes start.
    pub origin: Origin,
    /// Keeps others from writing it.
    pub lock: Option<Lock>,
    /// Why it may only be read, if so.
    pub read_only: Option<ReadOnly>,
    /// What lets others at the drafts, if something does.
    pub loose: Option<Loose>,
    /// What an earlier end left behind, the newest first.
    pub leftovers: Vec<Leftover>,
    /// Where one was in it.
    pub place: Place,
    /// The file that remembers it.
    pub place_file: PathBuf,
}

impl Opened {
    /// A draft with the place that is remembered for it.
    #[must_use]
    pub fn new(opening: Opening, drafts: &Drafts) -> Self {
        let Opening { open, read_only, leftovers } = opening;
        let reason = if open.is_migrated { Reason::Migration } else { Reason::Opened };
        Opened {
            place: place::recall(drafts.folders(), &open.path),
            place_file: drafts.folders().place(&open.path),
            origin: Origin {
                draft: Arc::clone(&open.draft),
                fingerprint: open.fingerprint,
                checkpoints: Some((drafts.checkpoints(&open.path), reason)),
            },
            name: open.name,
            path: open.path,
            draft: open.draft,
            folder: open.form,
            loose: drafts.folders().loose(),
            lock: open.lock,
            read_only,
            leftovers,
        }
    }
}
