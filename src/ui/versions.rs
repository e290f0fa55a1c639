//! The other versions of a draft: what an earlier end left behind, checkpoints, what another program wrote, the trash,
//! and where a text goes that its own file doesn't take.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use super::app::{Leaving, Model, Screen};
use super::event::{Effect, Opened, Request, SaveElsewhere};
use super::overlay::{Input, InputPurpose, List, ListPurpose, Overlay, line_editor};
use super::screen::compare::{CompareScreen, Purpose};
use super::session::Session;
use crate::core::draft::Draft;
use crate::core::notice::Notice;
use crate::store::checkpoints::{Checkpoint, Reason};
use crate::store::error::damage;
use crate::store::folders::Loose;
use crate::store::lock::Holder;
use crate::store::opening::ReadOnly;
use crate::store::rescue::Leftover;
use crate::store::trash::Thrown;
use crate::store::watch::Seen;
use crate::store::{OpenDraft, clock, name};

/// Something that only the person can decide.
pub enum Question {
    /// The draft's file is damaged; what could be read of it is shown.
    Damaged {
        /// What is wrong, and what could be read.
        told: Notice,
        /// The last checkpoint that is whole.
        last_good: Option<Checkpoint>,
    },
    /// An earlier end left a text behind.
    Leftover(Box<Leftover>),
    /// A note says that someone else has the draft open, and nothing else does.
    PerhapsInUse(Holder),
    /// Who had the draft open is done with it.
    Freed,
    /// What to do with a draft in the trash.
    Thrown(Thrown),
    /// The text can't be saved, and the person wants to leave.
    Loss,
}

/// What the person can decide. Its words are the messages `decide-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Choice {
    Look,
    Edit,
    UseCheckpoint,
    UseWhatIsLeft,
    Compare,
    PutAside,
    Later,
    BringBack,
    RemoveForGood,
    Stay,
    SaveElsewhere,
    Lose,
}

impl Choice {
    /// As it stands in message ids.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Choice::Look => "look",
            Choice::Edit => "edit",
            Choice::UseCheckpoint => "use-checkpoint",
            Choice::UseWhatIsLeft => "use-what-is-left",
            Choice::Compare => "compare",
            Choice::PutAside => "put-aside",
            Choice::Later => "later",
            Choice::BringBack => "bring-back",
            Choice::RemoveForGood => "remove-for-good",
            Choice::Stay => "stay",
            Choice::SaveElsewhere => "save-elsewhere",
            Choice::Lose => "lose",
        }
    }
}

impl Question {
    /// What can be decided, the one that changes nothing first.
    #[must_use]
    pub fn choices(&self) -> Vec<Choice> {
        match self {
            Question::Damaged { last_good: Some(_), .. } => {
                vec![Choice::Look, Choice::UseCheckpoint, Choice::UseWhatIsLeft]
            }
            Question::Damaged { last_good: None, .. } => vec![Choice::Look, Choice::UseWhatIsLeft],
            Question::Leftover(_) => vec![Choice::Compare, Choice::PutAside, Choice::Later],
            Question::PerhapsInUse(_) | Question::Freed => vec![Choice::Look, Choice::Edit],
            Question::Thrown(_) => vec![Choice::Later, Choice::BringBack, Choice::RemoveForGood],
            Question::Loss => vec![Choice::Stay, Choice::SaveElsewhere, Choice::Lose],
        }
    }
}

/// Why a draft may only be read, as something to tell.
#[must_use]
pub fn read_only_notice(read_only: &ReadOnly) -> Notice {
    match read_only {
        ReadOnly::Newer => Notice::new("message-read-only"),
        ReadOnly::NoForm(absence) => Notice::new("message-formless").with("absence", absence.notice()),
        ReadOnly::InUse { holder, .. } => Notice::new("message-in-use").with("holder", holder.notice()),
        ReadOnly::Unwritable(cause) => Notice::new("message-unwritable").with("cause", cause.clone()),
        ReadOnly::Damaged { cause, answers, .. } => {
            Notice::new("message-damaged").with("cause", damage(cause)).with("answers", *answers)
        }
    }
}

/// What lets others at the drafts, as something to tell.
pub(super) fn loose_notice(loose: &Loose) -> Notice {
    let (id, folder) = match loose {
        Loose::Open(folder) => ("message-loose-folder", folder),
        Loose::Foreign(folder) => ("message-foreign-folder", folder),
        Loose::Above(folder) => ("message-open-above", folder),
    };
    Notice::new(id).with("path", folder.display().to_string())
}

impl Model {
    /// Begins to work on a draft, and asks what is to be asked about it.
    pub(super) fn opened(&mut self, opened: Opened) -> Vec<Effect> {
        let leftovers = opened.leftovers.len();
        self.message = self.begun.take().or_else(|| opened.loose.as_ref().map(loose_notice));
        self.leftovers = opened.leftovers.iter().rev().cloned().collect();
        let mut session = Session::new(opened, self.clock.today());
        if let Some(history) = self.histories.remove(&session.path) {
            session.take_history(history);
        }
        let mut effects = vec![Effect::Watch(None)];
        if let Some(read_only) = &session.read_only {
            let told = read_only_notice(read_only);
            match read_only {
                ReadOnly::Damaged { last_good, .. } => {
                    self.ask(Question::Damaged { told, last_good: last_good.clone() });
                }
                ReadOnly::InUse { holder, is_certain } => {
                    effects = vec![Effect::Watch(Some(session.path.clone()))];
                    if *is_certain {
                        self.overlay = Some(Overlay::List(List::new(ListPurpose::Told(told))));
                    } else {
                        self.ask(Question::PerhapsInUse(holder.clone()));
                    }
                }
                // Longer than the line for messages.
                ReadOnly::NoForm(_) => self.overlay = Some(Overlay::List(List::new(ListPurpose::Told(told)))),
                ReadOnly::Newer | ReadOnly::Unwritable(_) => self.message = Some(told),
            }
        } else if !session.is_locked() && !self.has_told_of_locks {
            self.has_told_of_locks = true;
            self.message = Some(Notice::new("message-no-locks"));
        }
        if let Some(place) = self.keep_place.take() {
            session.go_to_place(&place);
        }
        if let Some(field) = self.jump_to.take() {
            session.go_to(field);
        }
        // Where one was counts more than the filters.
        session.set_filters(self.kept_filters.get(&session.path).copied().unwrap_or_default());
        self.session = Some(session);
        self.screen = self.fields_screen();
        if leftovers > 0 {
            self.ask_about_leftover();
        }
        self.ask_about_import();
        effects
    }

    /// Asks something that only the person can decide.
    pub(super) fn ask(&mut self, question: Question) {
        self.overlay = Some(Overlay::List(List::new(ListPurpose::Ask(Box::new(question)))));
    }

    fn ask_about_leftover(&mut self) {
        if let Some(leftover) = self.leftovers.pop() {
            self.ask(Question::Leftover(Box::new(leftover)));
        }
    }

    /// Does what was decided.
    pub(super) fn decided(&mut self, question: Question, choice: Choice) -> Vec<Effect> {
        let path = self.session.as_ref().map(|session| session.path.clone());
        match (question, choice) {
            (Question::Damaged { last_good: Some(checkpoint), .. }, Choice::UseCheckpoint) => {
                let mend = |path| Effect::Ask(Request::MendFromCheckpoint { path, no: checkpoint.no });
                return path.map(mend).into_iter().collect();
            }
            (Question::Damaged { .. }, Choice::UseWhatIsLeft) => {
                let draft = self.session.as_ref().map(|session| Arc::clone(&session.draft));
                let mend = |(path, draft)| Effect::Ask(Request::Mend { path, draft });
                return path.zip(draft).map(mend).into_iter().collect();
            }
            (Question::Leftover(leftover), Choice::Compare) => {
                let purpose = Purpose::Leftover(leftover.path);
                self.compare(purpose, Arc::new(leftover.draft), None);
            }
            (Question::Leftover(leftover), Choice::PutAside) => {
                self.ask_about_leftover();
                let take = |path| Request::TakeIn { path, file: leftover.path, reason: Reason::Leftover };
                return path.map(take).map(Effect::Ask).into_iter().collect();
            }
            (Question::Leftover(_), _) => self.ask_about_leftover(),
            (Question::PerhapsInUse(_), Choice::Edit) => return self.take_over(true),
            (Question::Freed, Choice::Edit) => return self.take_over(false),
            (Question::Thrown(thrown), Choice::BringBack) => {
                return vec![Effect::Ask(Request::BringBack { thrown: thrown.name }), Effect::Ask(Request::List)];
            }
            (Question::Thrown(thrown), Choice::RemoveForGood) => {
                return vec![Effect::Ask(Request::RemoveForGood { thrown: thrown.name })];
            }
            (Question::Loss, Choice::Lose) => {
                let origin = self.session.as_ref().map(|session| Effect::Forget(session.origin()));
                return origin.into_iter().chain(self.left()).collect();
            }
            (Question::Loss, Choice::SaveElsewhere) => self.ask_where(),
            (Question::Loss, _) => self.leaving = Leaving::No,
            _ => {}
        }
        Vec::new()
    }

    /// Opens the draft at hand anew, to edit it, at the same place.
    pub(super) fn take_over(&mut self, is_forced: bool) -> Vec<Effect> {
        let Some(session) = &self.session else { return Vec::new() };
        if !session.is_read_only() {
            return Vec::new();
        }
        self.keep_place = Some(session.place());
        let named = session.path.display().to_string();
        vec![Effect::Ask(Request::Open { named, is_forced })]
    }

    /// What was seen of a draft that someone else has open.
    pub(super) fn seen(&mut self, seen: Seen) -> Vec<Effect> {
        let Some(session) = self.session.as_ref().filter(|session| session.is_read_only()) else { return Vec::new() };
        match seen {
            Seen::Saved => vec![Effect::Ask(Request::Reread { path: session.path.clone() })],
            Seen::Free => {
                self.message = Some(Notice::new("message-freed"));
                if self.overlay.is_none() {
                    self.ask(Question::Freed);
                }
                Vec::new()
            }
        }
    }

    /// Shows a draft beside the one at hand.
    pub(super) fn compare(&mut self, purpose: Purpose, other: Arc<Draft>, base: Option<&Draft>) {
        let Some(session) = &self.session else { return };
        let present = Arc::clone(&session.draft);
        self.show_compared(CompareScreen::new(purpose, session.form(), present, other, base));
    }

    pub(super) fn show_compared(&mut self, compare: CompareScreen) {
        self.compare = Some(compare);
        self.screen = Screen::Compare;
    }

    /// Takes what was chosen of the two drafts.
    pub(super) fn take_compared(&mut self, now: Instant) -> Vec<Effect> {
        let fields = self.fields_screen();
        let (Some(compare), Some(session)) = (self.compare.take(), &mut self.session) else { return Vec::new() };
        let stamp = self.clock.stamp();
        let taken = compare.taken();
        let merged = compare.merged(session.form());
        if !session.is_read_only() && !session.admits(&merged) {
            self.compare = Some(compare);
            self.tell_refused();
            return Vec::new();
        }
        self.screen = fields;
        let path = session.path.clone();
        let told = Notice::new("message-taken-over").with("count", taken);
        let mut effects = Vec::new();
        match compare.purpose {
            Purpose::Differences(_) => return effects,
            Purpose::Checkpoint(_) | Purpose::Leftover(_) | Purpose::File(_) if session.is_read_only() => {
                return effects;
            }
            Purpose::Checkpoint(_) | Purpose::File(_) if taken == 0 => return effects,
            Purpose::Checkpoint(_) | Purpose::File(_) => {
                let is_file = matches!(compare.purpose, Purpose::File(_));
                let reason = if is_file { Reason::Import } else { Reason::Restore };
                // What is saved last before is a checkpoint itself.
                effects.extend(session.job().map(Effect::Save));
                effects.push(Effect::Ask(Request::Keep { path, reason, label: String::new() }));
                session.replace(merged, now, &stamp);
            }
            Purpose::Leftover(file) => {
                if taken > 0 {
                    session.replace(merged, now, &stamp);
                    effects.extend(session.job().map(Effect::Save));
                }
                effects.push(Effect::Ask(Request::TakeIn { path, file, reason: Reason::Leftover }));
            }
            Purpose::Conflict { theirs, beside } => {
                let title = theirs.draft.title.clone();
                let checkpoints = (self.checkpoints_of(&theirs.path), Reason::Conflict);
                let Some(session) = &mut self.session else { return effects };
                // What may still wait to be written beside is in the merged text.
                effects.push(Effect::Forget(session.origin()));
                let place_file = self.folders.place(&theirs.path);
                session.move_back(*theirs, place_file, checkpoints);
                session.replace(Draft { title, ..merged }, now, &stamp);
                let path = session.path.clone();
                effects.extend(session.job().map(Effect::Save));
                effects.push(Effect::Ask(Request::TakeIn { path, file: beside, reason: Reason::Conflict }));
            }
        }
        self.message = Some(told);
        self.ask_about_leftover();
        effects
    }

    /// Turns away from two drafts: nothing is taken, and both stay.
    pub(super) fn leave_compared(&mut self) {
        self.screen = if self.session.is_some() { self.fields_screen() } else { Screen::Home };
        self.compare = None;
        self.ask_about_leftover();
    }

    /// Asks for what another program wrote over the draft, to compare.
    pub(super) fn open_conflict(&mut self) -> Vec<Effect> {
        let contested = self.session.as_ref().and_then(|session| session.contested.clone());
        match contested {
            Some(path) => vec![Effect::Ask(Request::ReadTheirs { path })],
            None => {
                self.message = Some(Notice::new("message-no-conflict"));
                Vec::new()
            }
        }
    }

    /// Shows what another program wrote beside the text at hand.
    pub(super) fn compare_with_theirs(&mut self, theirs: Result<Box<OpenDraft>, Notice>) {
        let Some(session) = &self.session else { return };
        let (beside, base) = (session.path.clone(), session.base());
        match theirs {
            Ok(theirs) if theirs.draft.form == session.form().id && !theirs.draft.is_newer() => {
                let draft = Arc::clone(&theirs.draft);
                self.compare(Purpose::Conflict { theirs, beside }, draft, Some(&base));
            }
            // What stands there now can't be compared; both stay.
            Ok(theirs) => {
                let path = theirs.path.display().to_string();
                self.message = Some(Notice::new("message-not-comparable").with("path", path));
            }
            Err(notice) => self.message = Some(notice),
        }
    }

    /// A line to type where the text is to go that its own file doesn't take.
    fn ask_where(&mut self) {
        let Some(session) = &self.session else { return };
        let file = format!("{}{}", session.name, name::SUFFIX);
        let target = std::env::temp_dir().join(file).display().to_string();
        self.overlay = Some(Overlay::Input(Input { purpose: InputPurpose::Elsewhere, editor: line_editor(&target) }));
    }

    /// Saves the text to the file that was typed.
    pub(super) fn save_elsewhere(&mut self, target: &str) -> Vec<Effect> {
        let Some(session) = &self.session else { return Vec::new() };
        if target.is_empty() {
            self.ask(Question::Loss);
            return Vec::new();
        }
        vec![Effect::SaveElsewhere(SaveElsewhere {
            target: PathBuf::from(target),
            draft: Arc::clone(&session.draft),
            form: Arc::clone(&session.folder.form),
        })]
    }

    /// The text lies elsewhere, or not even there.
    pub(super) fn saved_elsewhere(&mut self, saved: Result<PathBuf, Notice>) -> Vec<Effect> {
        match saved {
            // Who decided meanwhile to stay goes on with the draft.
            Ok(path) if self.leaving == Leaving::No => {
                self.message = Some(Notice::new("saved-elsewhere").with("path", path.display().to_string()));
                Vec::new()
            }
            Ok(path) => {
                self.left_behind = Some(path);
                self.left()
            }
            Err(notice) => {
                if self.leaving != Leaving::No {
                    self.ask(Question::Loss);
                }
                self.message = Some(notice);
                Vec::new()
            }
        }
    }
}

/// When something was, as dialogs show it.
#[must_use]
pub fn shown_time(clock: &clock::Clock, at: std::time::SystemTime) -> String {
    let at = jiff::Timestamp::try_from(at).map(|at| at.to_zoned(jiff::tz::TimeZone::UTC));
    at.map(|at| clock.local(&at).strftime("%Y-%m-%d %H:%M").to_string()).unwrap_or_default()
}
