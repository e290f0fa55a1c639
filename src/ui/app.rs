//! The model and its one way to change: an event in, effects out.

use std::collections::{HashMap, VecDeque};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::action::{self, Action, Context};
use super::event::{Effect, Event, ReadFile, Reply, Request};
use super::history::History;
use super::kept::Kept;
use super::outside::LentText;
use super::overlay::{InputPurpose, List, ListPurpose, Overlay};
use super::pace::Pace;
use super::screen;
use super::screen::actions::ActionsScreen;
use super::screen::compare::{CompareScreen, Purpose};
use super::screen::export::ExportScreen;
use super::screen::home::Home;
use super::screen::review::ReviewScreen;
use super::session::Session;
use super::spots::Spots;
use super::versions::{Question, loose_notice};
use super::waiting::Waiting;
use super::widget::beside::note_columns;
use super::widget::footer::{Label, LabelsKey};
use crate::core::filter::Filters;
use crate::core::form::FieldIx;
use crate::core::notice::Notice;
use crate::export::Format;
use crate::store::Folders;
use crate::store::checkpoints::Checkpoints;
use crate::store::clock::Clock;
use crate::store::place::Place;
use crate::store::rescue::Leftover;
use crate::store::saver::Saved;
use crate::store::settings::Settings;
use crate::words::{Language, Words};

/// A program that is told to end waits so long for the disk before it writes elsewhere.
const RESCUE_AFTER: Duration = Duration::from_millis(900);

/// Everything that the screen shows.
pub struct Model {
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
    /// The program's words in the language at hand.
    pub words: Words,
    /// The same in the other language.
    pub other_words: Words,
    /// The time.
    pub clock: Clock,
    /// Where drafts live.
    pub folders: Folders,
    /// Which screen is shown.
    pub screen: Screen,
    /// What lies over it.
    pub overlay: Option<Overlay>,
    /// The list of drafts.
    pub home: Home,
    /// The draft being worked on.
    pub session: Option<Session>,
    /// What is marked on the review screen.
    pub review: ReviewScreen,
    /// How long interviews have been at each section.
    pub pace: Pace,
    /// What is marked on the list of what is still to be done.
    pub actions: ActionsScreen,
    /// Two drafts side by side.
    pub compare: Option<CompareScreen>,
    /// The export's settings.
    pub export: ExportScreen,
    /// What was chosen for the whole program.
    pub settings: Settings,
    /// The person's own editor, if their environment names one.
    pub editor: Option<OsString>,
    /// The keys in the bottom line as they were drawn last.
    pub(super) footer_labels: Kept<LabelsKey, Vec<Label>>,
    /// What was last told, until the next key.
    pub message: Option<Notice>,
    /// Whether text has waited for the disk so long that it is said.
    pub is_overdue: bool,
    /// Where the text lies that its own file didn't take.
    pub left_behind: Option<PathBuf>,
    /// What earlier ends left behind and isn't decided yet, the newest last.
    pub(super) leftovers: Vec<Leftover>,
    /// Where to stand in the draft that is opened next.
    pub(super) keep_place: Option<Place>,
    /// Whether it was said that drafts can't be locked here.
    pub(super) has_told_of_locks: bool,
    /// When the program was told to end at once.
    pub(super) ends_since: Option<Instant>,
    /// What stands where on the screen that was drawn last.
    pub(super) spots: Spots,
    /// What can be taken back in drafts that were left, by their files.
    pub(super) histories: HashMap<PathBuf, History>,
    /// What was cut or copied.
    pub(super) clipboard: String,
    /// What is being edited outside.
    pub(super) lent: Option<LentText>,
    /// The filters of drafts that were left in this sitting.
    pub(super) kept_filters: HashMap<PathBuf, Filters>,
    /// Whether the program ends once all is saved.
    pub(super) leaving: Leaving,
    /// Answers awaited that change what keys mean.
    awaited: usize,
    /// The export that isn't written yet.
    pub exporting: Option<Waiting>,
    /// The file that isn't read yet.
    pub(super) importing: Option<Waiting>,
    /// What a file says of the draft that is about to be opened.
    pub(super) imported: Option<ReadFile>,
    /// What is told of a draft that is begun from another one, once it is open.
    pub(super) begun: Option<Notice>,
    /// The field to go to in the draft that is opened next.
    pub(super) jump_to: Option<FieldIx>,
    /// In which file differences were last written.
    pub(super) difference_file: Option<(Format, Language)>,
    /// Keys pressed meanwhile: they are meant for the screen that comes.
    pub(super) held: VecDeque<Event>,
}

/// Which screen is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Screen {
    Home,
    Form,
    Interview,
    Review,
    Actions,
    Export,
    Compare,
}

impl Screen {
    /// Whether answers are typed on it.
    #[must_use]
    pub fn has_fields(self) -> bool {
        matches!(self, Screen::Form | Screen::Interview)
    }
}

/// How the program is about to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Leaving {
    No,
    /// Back to the list of drafts.
    Home,
    /// The person asked; a failure to save is shown first.
    Asked,
    /// The terminal is gone or the system asks.
    Forced,
}

impl Model {
    /// The list of drafts, not yet read. The caller asks for [`Request::List`] or [`Request::Open`].
    #[must_use]
    pub fn new(size: (u16, u16), language: Language, clock: Clock, folders: Folders) -> Self {
        Model {
            size,
            words: Words::new(language),
            other_words: Words::new(language.other()),
            clock,
            folders,
            screen: Screen::Home,
            overlay: None,
            home: Home::default(),
            session: None,
            review: ReviewScreen::default(),
            pace: Pace::default(),
            actions: ActionsScreen::default(),
            compare: None,
            export: ExportScreen::default(),
            settings: Settings::default(),
            editor: None,
            footer_labels: Kept::default(),
            message: None,
            is_overdue: false,
            left_behind: None,
            leftovers: Vec::new(),
            keep_place: None,
            has_told_of_locks: false,
            ends_since: None,
            spots: Spots::default(),
            histories: HashMap::new(),
            clipboard: String::new(),
            lent: None,
            kept_filters: HashMap::new(),
            leaving: Leaving::No,
            awaited: 1,
            exporting: None,
            importing: None,
            imported: None,
            begun: None,
            jump_to: None,
            difference_file: None,
            held: VecDeque::new(),
        }
    }

    /// The checkpoints of the draft in a file.
    pub(super) fn checkpoints_of(&self, path: &Path) -> Checkpoints {
        Checkpoints::new(self.folders.checkpoints(path), self.clock.clone())
    }

    /// The language at hand.
    #[must_use]
    pub fn language(&self) -> Language {
        self.words.language()
    }

    /// Where keys go.
    #[must_use]
    pub fn context(&self) -> Context {
        match (&self.overlay, self.screen) {
            (Some(Overlay::List(_)), _) => Context::List,
            (Some(Overlay::Page(_)), _) => Context::Page,
            (Some(Overlay::Input(_)), _) => Context::Input,
            (Some(Overlay::Find(_) | Overlay::FindDraft(_)), _) => Context::Find,
            (Some(Overlay::Flag(_)), _) => Context::Flag,
            (Some(Overlay::Note(_)), _) => Context::Note,
            (None, screen) => self.screen_context(screen),
        }
    }

    fn screen_context(&self, screen: Screen) -> Context {
        match screen {
            Screen::Home => Context::Home,
            Screen::Form => Context::Form,
            Screen::Interview => Context::Interview,
            Screen::Review => Context::Review,
            Screen::Actions => Context::Actions,
            Screen::Export => Context::Export,
            Screen::Compare if self.tells_differences() => Context::Differences,
            Screen::Compare => Context::Compare,
        }
    }

    /// The screen's own context, whatever lies over it.
    #[must_use]
    pub fn base_context(&self) -> Context {
        self.screen_context(self.screen)
    }

    /// When something is to be done next without an event.
    #[must_use]
    pub fn deadline(&self, now: Instant) -> Option<Instant> {
        let rescue = self.ends_since.map(|since| since + RESCUE_AFTER);
        let saving = self.session.as_ref().and_then(|session| session.saving.deadline(now));
        let waiting = self.exporting.iter().chain(&self.importing).filter_map(Waiting::deadline);
        rescue.into_iter().chain(saving).chain(waiting).min()
    }

    /// Takes an event in.
    pub fn update(&mut self, event: Event, now: Instant) -> Vec<Effect> {
        let mut effects = self.take_in(event, now);
        while !self.is_awaiting()
            && let Some(held) = self.held.pop_front()
        {
            effects.extend(self.take_in(held, now));
        }
        effects
    }

    /// Holds what was typed against the rules, behind the frame that shows it. Answers whether another frame is needed.
    pub fn judge(&mut self) -> bool {
        self.session.as_mut().is_some_and(Session::judge_typed)
    }

    /// Whether a screen is about to change: a key pressed now is meant for the next one, never for an answer in this.
    fn is_awaiting(&self) -> bool {
        let is_reading = self.importing.as_ref().is_some_and(|importing| !importing.is_long);
        let is_leaving = self.leaving != Leaving::No && self.overlay.is_none();
        self.lent.is_some() || !self.is_asking_about_loss() && (self.awaited > 0 || is_reading || is_leaving)
    }

    /// Whether the way past a disk that takes nothing lies over the screen: the question, or the line for another place.
    fn is_asking_about_loss(&self) -> bool {
        match &self.overlay {
            Some(Overlay::List(List { purpose: ListPurpose::Ask(question), .. })) => {
                matches!(**question, Question::Loss)
            }
            Some(Overlay::Input(input)) => matches!(input.purpose, InputPurpose::Elsewhere),
            _ => false,
        }
    }

    fn take_in(&mut self, event: Event, now: Instant) -> Vec<Effect> {
        if !matches!(event, Event::Key(_)) {
            self.judge();
        }
        let mut effects = match event {
            Event::Key(key) if self.lent.is_some() || self.is_awaiting() && !self.is_quit(&key) => {
                self.held.push_back(Event::Key(key));
                Vec::new()
            }
            Event::Paste(text) if self.is_awaiting() => {
                self.held.push_back(Event::Paste(text));
                Vec::new()
            }
            Event::Key(key) => self.key(&key, now),
            Event::Paste(text) => {
                self.paste(&text, now);
                Vec::new()
            }
            // What a click points at is not what comes.
            Event::Mouse(_) if self.is_awaiting() => Vec::new(),
            Event::Mouse(mouse) => self.mouse(mouse, now),
            Event::Resize(columns, rows) => {
                self.size = (columns, rows);
                // Sizes in between, for which no frame was drawn, cut what the terminal shows.
                vec![Effect::Repaint]
            }
            Event::Saved(saved) => self.saved(saved, now),
            Event::Reply(reply) => {
                self.awaited = self.awaited.saturating_sub(usize::from(reply.changes_screen()));
                self.reply(reply, now)
            }
            Event::Seen(seen) => self.seen(seen),
            // The disk keeps us waiting, and the system won't.
            Event::Deadline if self.ends_since.is_some_and(|since| now.duration_since(since) >= RESCUE_AFTER) => {
                vec![Effect::Rescue]
            }
            Event::Deadline => Vec::new(),
            Event::Import(file) => self.import(&file),
            Event::Fault => vec![Effect::Rescue],
            Event::Terminate => {
                self.ends_since.get_or_insert(now);
                self.leave(Leaving::Forced)
            }
            Event::Suspend => {
                let mut effects = self.save();
                effects.push(Effect::Suspend);
                effects
            }
            Event::Redraw => vec![Effect::Resume],
        };
        if let Some(session) = &mut self.session {
            session.set_today(self.clock.today());
            session.set_width(screen::editor_width(self.size, session), self.words.language());
            session.note_move(now);
            effects.extend(session.due_job(now).map(Effect::Save));
            self.is_overdue = session.saving.is_overdue(now);
            // A disk that keeps the person waiting doesn't keep them from leaving.
            if self.is_overdue {
                self.ask_about_loss();
            }
        }
        if let Some(compare) = &mut self.compare {
            compare.fit(self.size.0);
        }
        if let Some(Overlay::Note(note)) = &mut self.overlay {
            note.editor.set_width(note_columns(self.size));
        }
        let asked = self.session.as_ref().filter(|_| self.screen == Screen::Interview);
        self.pace.note(asked.map(|session| (session.path.clone(), session.section())), now);
        let changes_screen = |effect: &&Effect| matches!(effect, Effect::Ask(request) if request.changes_screen());
        self.awaited += effects.iter().filter(changes_screen).count();
        for effect in &effects {
            match effect {
                Effect::Export(request) => self.exporting = Some(Waiting::new(&request.is_given_up, now)),
                Effect::Import(request) => self.importing = Some(Waiting::new(&request.is_given_up, now)),
                _ => {}
            }
        }
        self.exporting.iter_mut().for_each(|exporting| exporting.note_time(now));
        self.note_time_of_import(now);
        effects
    }

    /// The way out is open also while a disk stalls.
    fn is_quit(&self, key: &KeyEvent) -> bool {
        action::find(self.context(), key).is_some_and(|(action, _)| action == Action::Quit)
    }

    fn key(&mut self, key: &KeyEvent, now: Instant) -> Vec<Effect> {
        if key.kind == KeyEventKind::Release {
            return Vec::new();
        }
        self.message = None;
        self.in_session(|session| session.is_tree_scrolled = false);
        if let Some((action, is_selecting)) = action::find(self.context(), key) {
            self.judge();
            return self.act(action, is_selecting, now);
        }
        if let KeyCode::Char(char) = key.code
            && !key.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT)
        {
            self.type_char(char, now);
        }
        Vec::new()
    }

    pub(super) fn go_home(&mut self) -> Vec<Effect> {
        self.leave(Leaving::Home)
    }

    /// What was to be done once all is saved.
    pub(super) fn left(&mut self) -> Vec<Effect> {
        if self.is_asking_about_loss() {
            self.overlay = None;
        }
        if std::mem::replace(&mut self.leaving, Leaving::No) != Leaving::Home {
            return vec![Effect::Quit];
        }
        if let Some(session) = self.session.take() {
            self.kept_filters.insert(session.path.clone(), session.filters());
            self.home.stand_on = Some(session.name.clone());
            self.histories.extend(session.into_history());
        }
        self.screen = Screen::Home;
        vec![Effect::Watch(None), Effect::Ask(Request::List)]
    }

    pub(super) fn save(&mut self) -> Vec<Effect> {
        self.session.as_mut().and_then(Session::job).map(Effect::Save).into_iter().collect()
    }

    fn saved(&mut self, saved: Saved, instant: Instant) -> Vec<Effect> {
        let now = self.clock.now();
        let mut effects = Vec::new();
        let Some(session) = &mut self.session else { return effects };
        match saved {
            Saved::Done { path, origin, revision, without_checkpoint } if session.is_of(&path, &origin) => {
                session.saving.done(revision, now);
                if let Some(error) = without_checkpoint {
                    self.message = Some(error.notice());
                }
            }
            Saved::Failed { path, origin, error, .. } if session.is_of(&path, &origin) => {
                session.saving.failure = Some(error.notice());
                if self.leaving == Leaving::Forced {
                    return vec![Effect::Rescue];
                }
                self.ask_about_loss();
                return effects;
            }
            Saved::Beside { path, new_path, origin, revision, base } if session.is_of(&path, &origin) => {
                session.saving.done(revision, now);
                session.move_beside(new_path.clone(), self.folders.place(&new_path), base, instant);
                let notice = Notice::new("message-conflict").with("name", session.name.as_str());
                self.message = Some(notice);
                effects.push(Effect::Ask(Request::Hold { path: new_path.clone() }));
                if self.leaving == Leaving::Forced {
                    self.left_behind = Some(new_path);
                } else {
                    // Who leaves must know first, and what was pressed for the screen to come is for no answer here.
                    if self.leaving != Leaving::No {
                        self.held.clear();
                    }
                    self.leaving = Leaving::No;
                }
            }
            // Of a draft that was left meanwhile.
            Saved::Done { .. } | Saved::Failed { .. } | Saved::Beside { .. } => {}
        }
        effects.extend(self.leave_if_done());
        effects
    }

    /// Leaves, if that was asked for and nothing is left to do.
    fn leave_if_done(&mut self) -> Vec<Effect> {
        let is_all_saved = self.session.as_ref().is_none_or(|session| session.saving.is_all_saved());
        let is_done = is_all_saved && self.exporting.is_none();
        if self.leaving != Leaving::No && is_done { self.left() } else { Vec::new() }
    }

    fn reply(&mut self, reply: Reply, now: Instant) -> Vec<Effect> {
        match reply {
            Reply::Listed { drafts, forms, faulty, loose } => {
                self.message = self.message.take().or(faulty).or_else(|| loose.as_ref().map(loose_notice));
                self.home.drafts = Some(drafts);
                self.home.forms = forms;
                // At first the draft touched last is marked: Enter goes on with it.
                if !self.home.is_known {
                    self.home.is_known = true;
                    self.home.cursor = 1;
                }
                self.home.cursor = self.home.cursor.min(self.home.list().len());
                if let Some(named) = self.home.stand_on.take()
                    && let Some(at) = self.home.list().iter().position(|summary| summary.name == named)
                {
                    self.home.cursor = at + 1;
                }
                self.renew_search();
            }
            Reply::Opened(Ok(opened)) => return self.opened(*opened),
            Reply::Reread(Ok(open)) => {
                if let Some(session) = self.session.as_mut().filter(|session| session.path == open.path) {
                    session.reread(*open);
                }
            }
            // The next save may be read again.
            Reply::Reread(Err(_)) => {}
            Reply::Held(lock) => {
                if let Some(session) = &mut self.session {
                    session.hold(lock);
                }
            }
            Reply::Theirs(theirs) => self.compare_with_theirs(theirs),
            Reply::Checkpoints(Ok(list)) => {
                self.overlay = Some(Overlay::List(List::new(ListPurpose::Checkpoints(list))));
            }
            Reply::CheckpointRead(Ok((checkpoint, draft))) => {
                self.compare(Purpose::Checkpoint(checkpoint), Arc::new(*draft), None);
            }
            Reply::Contradictions { path, found } => self.note_contradictions(&path, found),
            Reply::Suggested { path, field, found } => self.suggested(&path, field, found),
            Reply::Prospects(prospects) => self.offer_prospects(prospects),
            Reply::Beside { named, found } => self.offer_to_compare(named, found),
            Reply::BesideRead(read) => self.tell_differences(read),
            Reply::Trash(Ok(thrown)) => {
                self.overlay = Some(Overlay::List(List::new(ListPurpose::Trash(thrown))));
            }
            Reply::SavedElsewhere(saved) => return self.saved_elsewhere(saved),
            Reply::GivenBack(text) => return self.given_back(text, now),
            Reply::Told(notice) => self.message = Some(notice),
            Reply::Checkpoints(Err(notice)) | Reply::CheckpointRead(Err(notice)) | Reply::Trash(Err(notice)) => {
                self.message = Some(notice);
            }
            Reply::Imported(read) => return self.read(read),
            Reply::Opened(Err(notice)) => {
                self.message = Some(notice);
                (self.imported, self.begun, self.jump_to) = (None, None, None);
                if self.home.drafts.is_none() {
                    return vec![Effect::Ask(Request::List)];
                }
            }
            Reply::Changed(Ok((notice, stand_on))) => {
                self.message = Some(notice);
                self.home.stand_on = stand_on;
            }
            Reply::Changed(Err(notice)) => self.message = Some(notice),
            Reply::Exported(exported) => {
                let mut effects = self.exported(exported);
                effects.extend(self.leave_if_done());
                return effects;
            }
        }
        Vec::new()
    }

    pub(super) fn leave(&mut self, leaving: Leaving) -> Vec<Effect> {
        // Who asks again doesn't want to wait for an export.
        if self.leaving != Leaving::No {
            self.give_up_export();
        }
        self.leaving = leaving;
        let mut effects = self.save();
        effects.extend(self.leave_if_done());
        if self.leaving != Leaving::No && self.session.as_ref().is_some_and(|session| session.saving.failure.is_some())
        {
            self.ask_about_loss();
        }
        effects
    }

    /// A person who wants to leave is asked first whether what can't be saved may be lost.
    fn ask_about_loss(&mut self) {
        if matches!(self.leaving, Leaving::Asked | Leaving::Home) && !self.is_asking_about_loss() {
            // What was pressed ahead was meant for another screen, and must not answer.
            self.held.clear();
            self.ask(Question::Loss);
        }
    }
}
