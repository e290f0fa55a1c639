//! The model and its one way to change: an event in, effects out.

use std::collections::VecDeque;
use std::time::Instant;

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::action::{self, Action, Context};
use super::event::{Effect, Event, ExportFault, Reply, Request};
use super::overlay::{List, ListPurpose, Overlay};
use super::screen::export::ExportScreen;
use super::screen::form::ItemLayout;
use super::screen::home::Home;
use super::screen::review::ReviewScreen;
use super::session::Session;
use crate::core::notice::Notice;
use crate::store::clock::Clock;
use crate::store::saver::Saved;
use crate::store::{Folders, name, place};
use crate::words::{Language, Words};

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
    /// The export's settings.
    pub export: ExportScreen,
    /// What was last told, until the next key.
    pub message: Option<Notice>,
    /// Whether text has waited for the disk so long that it is said.
    pub is_overdue: bool,
    /// What was cut or copied.
    pub(super) clipboard: String,
    /// Whether the program ends once all is saved.
    pub(super) leaving: Leaving,
    /// Answers awaited that change what keys mean.
    awaited: usize,
    /// Keys pressed meanwhile: they are meant for the screen that comes.
    held: VecDeque<Event>,
}

/// Which screen is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Screen {
    Home,
    Form,
    Review,
    Export,
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
            export: ExportScreen::default(),
            message: None,
            is_overdue: false,
            clipboard: String::new(),
            leaving: Leaving::No,
            awaited: 1,
            held: VecDeque::new(),
        }
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
            (Some(Overlay::Find(_)), _) => Context::Find,
            (None, screen) => self.screen_context(screen),
        }
    }

    fn screen_context(&self, screen: Screen) -> Context {
        match screen {
            Screen::Home => Context::Home,
            Screen::Form => Context::Form,
            Screen::Review => Context::Review,
            Screen::Export => Context::Export,
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
        self.session.as_ref()?.saving.deadline(now)
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

    /// Whether a screen is about to change: a key pressed now is meant for the next one, never for an answer in this.
    fn is_awaiting(&self) -> bool {
        self.awaited > 0 || self.leaving != Leaving::No && self.overlay.is_none()
    }

    fn take_in(&mut self, event: Event, now: Instant) -> Vec<Effect> {
        let mut effects = match event {
            Event::Key(key) if self.is_awaiting() && !self.is_quit(&key) => {
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
            Event::Resize(columns, rows) => {
                self.size = (columns, rows);
                Vec::new()
            }
            Event::Saved(saved) => self.saved(saved, now),
            Event::Reply(reply) => {
                self.awaited = self.awaited.saturating_sub(usize::from(!matches!(reply, Reply::Exported(_))));
                self.reply(reply)
            }
            Event::Deadline => Vec::new(),
            Event::Terminate => self.leave(Leaving::Forced),
            Event::Suspend => vec![Effect::Suspend],
            Event::Redraw => vec![Effect::Repaint],
        };
        if let Some(session) = &mut self.session {
            session.set_width(ItemLayout::new(self.size, session.guidance).editor_width());
            session.note_move(now);
            effects.extend(session.due_job(now).map(Effect::Save));
            self.is_overdue = session.saving.is_overdue(now);
        }
        let changes_screen = |effect: &&Effect| matches!(effect, Effect::Ask(request) if !matches!(request, Request::Export(_) | Request::SaveLanguage(_)));
        self.awaited += effects.iter().filter(changes_screen).count();
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
        if let Some((action, is_selecting)) = action::find(self.context(), key) {
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
        if std::mem::replace(&mut self.leaving, Leaving::No) != Leaving::Home {
            return vec![Effect::Quit];
        }
        self.home.stand_on = self.session.take().map(|session| session.name);
        self.screen = Screen::Home;
        vec![Effect::Ask(Request::List)]
    }

    pub(super) fn save(&mut self) -> Vec<Effect> {
        self.session.as_mut().and_then(Session::job).map(Effect::Save).into_iter().collect()
    }

    fn saved(&mut self, saved: Saved, instant: Instant) -> Vec<Effect> {
        let now = self.clock.now();
        let Some(session) = &mut self.session else { return Vec::new() };
        match saved {
            Saved::Done { path, revision } if path == session.path => session.saving.done(revision, now),
            Saved::Failed { path, error, .. } if path == session.path => {
                session.saving.failure = Some(error.notice());
                self.ask_about_loss();
                return Vec::new();
            }
            Saved::Beside { path, new_path, revision } if path == session.path => {
                let file = new_path.file_name().map(|file| file.to_string_lossy().into_owned()).unwrap_or_default();
                let place_file = place::file(&self.folders, &new_path);
                let name = file.strip_suffix(name::SUFFIX).unwrap_or(&file).to_owned();
                let notice = Notice::new("message-saved-beside").with("name", name.as_str());
                self.overlay = Some(Overlay::List(List::new(ListPurpose::Told(notice))));
                session.saving.done(revision, now);
                session.move_to(new_path, name, place_file, instant);
            }
            // Of a draft that was left meanwhile.
            Saved::Done { .. } | Saved::Failed { .. } | Saved::Beside { .. } => {}
        }
        let is_all_saved = session.saving.is_all_saved();
        if self.leaving != Leaving::No && is_all_saved { self.left() } else { Vec::new() }
    }

    fn reply(&mut self, reply: Reply) -> Vec<Effect> {
        match reply {
            Reply::Listed { drafts, forms, faulty } => {
                self.message = self.message.take().or(faulty);
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
            }
            Reply::Opened(Ok(opened)) => {
                self.session = Some(Session::new(*opened, self.clock.today()));
                self.screen = Screen::Form;
                if self.session.as_ref().is_some_and(Session::is_read_only) {
                    self.message = Some(Notice::new("message-read-only"));
                }
            }
            Reply::Opened(Err(notice)) => {
                self.message = Some(notice);
                if self.home.drafts.is_none() {
                    return vec![Effect::Ask(Request::List)];
                }
            }
            Reply::Changed(Ok((notice, stand_on))) => {
                self.message = Some(notice);
                self.home.stand_on = stand_on;
            }
            Reply::Changed(Err(notice)) => self.message = Some(notice),
            Reply::Exported(Ok(path)) => {
                self.export.written = Some(path.clone());
                self.message = Some(Notice::new("message-exported").with("path", path.display().to_string()));
            }
            Reply::Exported(Err(ExportFault::Exists(path))) => {
                self.overlay = Some(Overlay::List(List::new(ListPurpose::ConfirmOverwrite(path))));
            }
            Reply::Exported(Err(ExportFault::Failed(notice))) => self.message = Some(notice),
        }
        Vec::new()
    }

    pub(super) fn leave(&mut self, leaving: Leaving) -> Vec<Effect> {
        self.leaving = leaving;
        let mut effects = self.save();
        if self.session.as_ref().is_none_or(|session| session.saving.is_all_saved()) {
            effects.extend(self.left());
        } else if self.session.as_ref().is_some_and(|session| session.saving.failure.is_some()) {
            self.ask_about_loss();
        }
        effects
    }

    /// A person who wants to leave is asked first whether what can't be saved may be lost.
    fn ask_about_loss(&mut self) {
        if matches!(self.leaving, Leaving::Asked | Leaving::Home) {
            self.overlay = Some(Overlay::List(List::new(ListPurpose::ConfirmLoss)));
        }
    }
}
