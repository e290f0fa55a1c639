//! What lies over a screen: lists to choose from, pages to read, lines to type.

use std::path::PathBuf;

use super::action::Action;
use super::beginning::{Prospects, Source};
use super::comparing::FILES;
use super::editor::Editor;
use super::versions::Question;
use super::widget::canvas::measure;
use crate::core::compare::Change;
use crate::core::filter::{Filter, Filters};
use crate::core::form::FieldIx;
use crate::core::narrowing::LineIndex;
use crate::core::notice::Notice;
use crate::core::search::{Found, Index};
use crate::export::Format;
use crate::store::checkpoints::Checkpoint;
use crate::store::side::Beside;
use crate::store::trash::Thrown;
use crate::words::{Language, Proposal, QuickAnswer, Suggestion};

/// What lies over a screen.
pub enum Overlay {
    /// A list to choose from.
    List(List),
    /// A text to read.
    Page(Page),
    /// A line to type.
    Input(Input),
    /// Items found as one types.
    Find(Find),
    /// Drafts found as one types.
    FindDraft(FindDraft),
    /// Whom to ask what about a field.
    Flag(FlagInput),
    /// The note beside a field.
    Note(NoteInput),
}

/// A list to choose from.
pub struct List {
    /// What is chosen.
    pub purpose: ListPurpose,
    /// Which line is marked.
    pub cursor: usize,
}

/// What is chosen from a list.
pub enum ListPurpose {
    /// An action of the screen below.
    Menu(Vec<Action>),
    /// A language.
    Language,
    /// The form of a new draft, by its place among the forms; behind them, where there are drafts, to begin from one.
    Form {
        /// Whether there are.
        has_drafts: bool,
    },
    /// The draft from which another one is begun.
    Sources(Vec<Source>),
    /// The form of a draft that is begun from another one.
    Prospects(Prospects),
    /// What stands beside a draft, to see the differences.
    Beside {
        /// The draft.
        named: String,
        /// What may stand there.
        found: Vec<Beside>,
    },
    /// Which kinds of differences are hidden.
    Changes(Vec<Change>),
    /// In which file differences are written.
    DifferenceFiles,
    /// Whether to confirm all that was carried over, but for what becomes untrue by itself.
    ConfirmAll {
        /// How many answers would be confirmed.
        count: usize,
        /// The fields whose answers are looked at one by one.
        ageing: Vec<FieldIx>,
    },
    /// A text to put into the field at hand.
    QuickAnswers(Vec<QuickAnswer>),
    /// Where the service is hosted, by its place among the form's hosts.
    Hosting,
    /// An answer of another draft to put into the field at hand.
    Suggestions(Vec<Suggestion>),
    /// Which proposed answers to take.
    Proposals(Vec<Proposal>),
    /// Whether to throw a draft away.
    ConfirmDelete(String),
    /// Whether to replace a file.
    ConfirmOverwrite(PathBuf),
    /// Whether to put a text in the place of a field's answer.
    ConfirmReplace {
        /// The field.
        field: FieldIx,
        /// The text.
        text: String,
    },
    /// Nothing: something that must have been read.
    Told(Notice),
    /// Something that only the person can decide.
    Ask(Box<Question>),
    /// A checkpoint of the draft at hand, each with how many answers changed after it.
    Checkpoints(Vec<(Checkpoint, Option<usize>)>),
    /// Nothing: a file is being read, which can be given up.
    Reading,
    /// A draft in the trash.
    Trash(Vec<Thrown>),
    /// Which fields are shown.
    Filters(Filters),
}

/// A text to read.
pub struct Page {
    /// Which one.
    pub topic: Topic,
    /// First visible row.
    pub scroll: usize,
}

/// A text to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// The keys of the screen below.
    Help,
    /// All parts of the guidance of the item at hand.
    Guidance,
    /// The answers whose fields the form no longer has.
    NoLongerAsked,
}

/// A line to type.
pub struct Input {
    /// What for.
    pub purpose: InputPurpose,
    /// The line.
    pub editor: Editor,
}

/// What a line is typed for.
pub enum InputPurpose {
    /// The new title of a draft.
    Rename(String),
    /// The title of a copy.
    Duplicate(String),
    /// The name of a checkpoint.
    Checkpoint,
    /// The file to take answers from.
    Import,
    /// The file for a text that its own file doesn't take.
    Elsewhere,
    /// The file for differences.
    DifferenceFile {
        /// Its format.
        format: Format,
        /// The language of its own words.
        language: Language,
    },
    /// Why a field doesn't apply.
    NotApplicable {
        /// The field.
        field: FieldIx,
    },
    /// Why what a rule found in a field is accepted.
    Reason {
        /// The field.
        field: FieldIx,
        /// The rule.
        rule: &'static str,
    },
}

/// Items found as one types.
pub struct Find {
    /// What is looked for.
    pub editor: Editor,
    /// Where.
    pub index: Index,
    /// The items found.
    pub found: Vec<Found>,
    /// Which line is marked.
    pub cursor: usize,
}

/// Drafts found as one types.
pub struct FindDraft {
    /// What is looked for.
    pub editor: Editor,
    /// Where: the drafts of the list.
    pub index: LineIndex,
    /// The drafts found, by their places in the list.
    pub found: Vec<usize>,
    /// Which line is marked.
    pub cursor: usize,
}

/// Whom to ask what about a field, as it is typed.
pub struct FlagInput {
    /// The field.
    pub field: FieldIx,
    /// Whom to ask.
    pub ask: Editor,
    /// What to ask.
    pub text: Editor,
    /// Which of the two lines keys go to.
    pub is_on_text: bool,
}

impl FlagInput {
    /// The line that keys go to.
    pub fn editor_mut(&mut self) -> &mut Editor {
        if self.is_on_text { &mut self.text } else { &mut self.ask }
    }
}

/// The note beside a field, which is kept with each key.
pub struct NoteInput {
    /// The field.
    pub field: FieldIx,
    /// The note.
    pub editor: Editor,
    /// First visible row.
    pub scroll: usize,
}

/// A line of text to type, which never wraps.
#[must_use]
pub fn line_editor(text: &str) -> Editor {
    Editor::new(text, text.len(), usize::MAX / 2, measure)
}

impl List {
    /// A list with its first line marked.
    #[must_use]
    pub fn new(purpose: ListPurpose) -> Self {
        List { purpose, cursor: 0 }
    }

    /// How many lines there are, `forms` of them for a choice of forms, `hosts` for one of hosts.
    #[must_use]
    pub fn len(&self, forms: usize, hosts: usize) -> usize {
        match &self.purpose {
            ListPurpose::Menu(actions) => actions.len(),
            ListPurpose::Language => Language::ALL.len(),
            ListPurpose::Form { has_drafts } => forms + usize::from(*has_drafts),
            ListPurpose::Sources(sources) => sources.len(),
            ListPurpose::Prospects(prospects) => prospects.forms.len(),
            ListPurpose::Beside { found, .. } => found.len(),
            ListPurpose::Changes(_) => Change::ALL.len(),
            ListPurpose::DifferenceFiles => FILES.len(),
            ListPurpose::Hosting => hosts,
            ListPurpose::Suggestions(suggestions) => suggestions.len(),
            ListPurpose::Proposals(proposals) => proposals.len(),
            ListPurpose::QuickAnswers(answers) => answers.len(),
            ListPurpose::Told(_) | ListPurpose::Reading => 1,
            ListPurpose::ConfirmDelete(_)
            | ListPurpose::ConfirmOverwrite(_)
            | ListPurpose::ConfirmReplace { .. }
            | ListPurpose::ConfirmAll { .. } => 2,
            ListPurpose::Ask(question) => question.choices().len(),
            ListPurpose::Checkpoints(checkpoints) => checkpoints.len(),
            ListPurpose::Trash(thrown) => thrown.len(),
            ListPurpose::Filters(_) => Filter::ALL.len(),
        }
    }
}
