//! The loop: events in, effects out, the newest frame to the renderer.

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use super::app::Model;
use super::event::{Effect, Event, Opened, Reply, Request, SaveElsewhere};
use super::exporting;
use super::importing::{self, Reader};
use super::lending::{Lending, Lent};
use super::perform::perform;
use super::quiet::Urgency;
use super::screen::draw;
use super::session::Session;
use super::terminal::{
    Input, Renderer, Tty, clipboard, restore_now, size, spawn, watch_fatal_signals, watch_hangup, watch_signals,
};
use super::theme::Theme;
use crate::core::notice::Notice;
use crate::store::clock::Clock;
use crate::store::saver::Saver;
use crate::store::settings::Settings;
use crate::store::watch::Watch;
use crate::store::{Drafts, Folders, StoreError, atomic, scratch, will};
use crate::words::Language;

/// At the end the saver has little left to do; a disk that doesn't answer is not waited for.
const PATIENCE: Duration = Duration::from_millis(1500);

/// What can wait for the frame of the next key waits so long for it.
const LOW_URGENCY: Duration = Duration::from_millis(300);

/// So long an attempt to save may take that is under way when the text was written elsewhere.
const LAST_ATTEMPT: Duration = Duration::from_millis(300);

/// What the commands know when they open the screens.
pub struct Options {
    /// Where drafts live.
    pub folders: Folders,
    /// The language to begin in.
    pub language: Language,
    /// The time.
    pub clock: Clock,
    /// The draft to work on; the list of drafts if `None`.
    pub draft: Option<Box<Opened>>,
    /// A file to take answers from: into the draft, or to make one of it.
    pub import: Option<PathBuf>,
    /// Reads such files.
    pub reader: Reader,
    /// Whether to use colour.
    pub has_colour: bool,
    /// What was chosen for the whole program.
    pub settings: Settings,
    /// The person's own editor, if their environment names one.
    pub editor: Option<OsString>,
}

/// How the screens ended.
#[derive(Debug, PartialEq, Eq)]
pub enum End {
    /// The person left.
    Left,
    /// The text couldn't be saved in its file and lies in this one.
    Elsewhere(PathBuf),
    /// The program was told to end, and the text could be written nowhere.
    Lost(Notice),
    /// A fault of ours; the text lies in this file, if there was one to save and it could be written.
    Crashed(Option<PathBuf>),
}

/// Shows the screens until the person leaves.
///
/// # Errors
/// There is no terminal, or the system has no thread left.
pub fn run(options: Options) -> io::Result<End> {
    let Options { folders, language, clock, draft, import, reader, has_colour, settings, editor } = options;
    scratch::tidy(&folders);
    let tty = Tty::enter(settings.has_mouse())?;
    let (sender, events) = channel();
    let replies = sender.clone();
    let saver = {
        let (folders, clock) = (folders.clone(), clock.clone());
        Saver::start(move || Drafts::new(folders, clock), move |saved| _ = replies.send(Event::Saved(saved)))?
    };
    // The disk works while the rest begins.
    if draft.is_none() {
        ask(&saver, &sender, Request::List);
    }
    watch_fatal_signals();
    watch_signals(sender.clone())?;
    watch_hangup(sender.clone())?;
    let renderer = Renderer::start()?;
    let input = Input::start(sender.clone())?;

    let mut model = Model::new(size(), language, clock, folders);
    model.settings = settings;
    model.editor = editor;
    let theme = Theme::new(has_colour);
    let (input, watch, lent) = (Some(input), None, None);
    let mut shell = Shell { model, events, sender, saver, renderer, tty, theme, reader, watch, input, lent };
    if let Some(opened) = draft {
        let _ = shell.sender.send(Event::Reply(Reply::Opened(Ok(opened))));
    }
    if let Some(file) = import {
        let _ = shell.sender.send(Event::Import(file));
    }
    let turned = shell.turn();
    let broken_off = shell.break_off();
    shell.input.iter().for_each(Input::stop);
    restore_now();
    Ok(match turned {
        Turned::Left => {
            shell.saver.finish(PATIENCE);
            shell.model.left_behind = shell.model.left_behind.take().or(broken_off);
            shell.model.left_behind.take().map_or(End::Left, End::Elsewhere)
        }
        Turned::MustRescue if shell.model.ends_since.is_some() => match shell.rescue() {
            Some(Ok(path)) => End::Elsewhere(path),
            Some(Err(error)) => End::Lost(error.notice()),
            None => End::Left,
        },
        Turned::MustRescue => End::Crashed(shell.rescue().and_then(Result::ok)),
    })
}

/// Why the loop ended.
enum Turned {
    /// The person left, and all is saved or given up.
    Left,
    /// What isn't saved must be written elsewhere, past a saver that may wait for something.
    MustRescue,
}

struct Shell {
    model: Model,
    events: Receiver<Event>,
    sender: Sender<Event>,
    saver: Saver<Drafts>,
    renderer: Renderer,
    tty: Tty,
    theme: Theme,
    reader: Reader,
    watch: Option<Watch>,
    /// None while the terminal is lent.
    input: Option<Input>,
    lent: Option<Lent>,
}

impl Shell {
    fn turn(&mut self) -> Turned {
        // When what can wait for the next frame gets one of its own.
        let mut frame_due: Option<Instant> = None;
        loop {
            let deadline = self.model.deadline(Instant::now()).into_iter().chain(frame_due).min();
            let first = match deadline {
                Some(deadline) => match self.events.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
                    Err(RecvTimeoutError::Timeout) => Event::Deadline,
                    Err(RecvTimeoutError::Disconnected) => return Turned::MustRescue,
                    Ok(event) => event,
                },
                None => match self.events.recv() {
                    Ok(event) => event,
                    Err(_) => return Turned::MustRescue,
                },
            };
            // Text that an IME commits arrives key by key: take all of it in, then draw once.
            let mut next = Some(first);
            let mut urgency = Urgency::None;
            let mut saves = Vec::new();
            while let Some(event) = next {
                let before = self.model.shown_before(&event);
                let effects = self.model.update(event, Instant::now());
                urgency = urgency.max(self.model.urgency(before, &effects));
                saves.extend(effects);
                if !saves.iter().all(Effect::is_save)
                    && let Some(turned) = self.do_all(std::mem::take(&mut saves))
                {
                    return turned;
                }
                next = self.events.try_recv().ok();
            }
            if urgency == Urgency::Low {
                frame_due.get_or_insert_with(|| Instant::now() + LOW_URGENCY);
            }
            if urgency == Urgency::High || frame_due.is_some_and(|at| at <= Instant::now()) {
                frame_due = None;
                self.renderer.show(draw(&mut self.model, self.theme));
            }
            // The rules may be what meets a fault.
            self.leave_will();
            if self.model.judge() {
                self.renderer.show(draw(&mut self.model, self.theme));
            }
            // What is typed is seen before the saver takes the processor.
            if let Some(turned) = self.do_all(saves) {
                return turned;
            }
        }
    }

    /// What is shown and isn't saved is rescued, should the next event or another thread meet a fault of ours.
    fn leave_will(&mut self) {
        let Model { session, folders, .. } = &mut self.model;
        match session.as_mut().filter(|session| session.is_unsaved()) {
            Some(session) => session.new_will(folders).into_iter().for_each(|will| will::leave(Some(will))),
            None => will::leave(None),
        }
    }

    /// Does what the model wants. Answers with how to end, if that is what it wants.
    fn do_all(&mut self, effects: Vec<Effect>) -> Option<Turned> {
        for effect in effects {
            match effect {
                Effect::Save(job) => self.saver.save(job),
                Effect::Ask(request) if request.is_beside_saving() => {
                    let drafts = Drafts::new(self.model.folders.clone(), self.model.clock.clone());
                    let sender = self.sender.clone();
                    let ask = move || {
                        if let Some(reply) = perform(&drafts, request) {
                            let _ = sender.send(Event::Reply(reply));
                        }
                    };
                    if spawn("reader", ask).is_err() {
                        let _ = self.sender.send(Event::Fault);
                    }
                }
                Effect::Ask(request) => ask(&self.saver, &self.sender, request),
                Effect::Export(request) => exporting::start(request, self.sender.clone()),
                Effect::Import(request) => {
                    let drafts = Drafts::new(self.model.folders.clone(), self.model.clock.clone());
                    importing::start(request, self.reader, drafts, self.sender.clone());
                }
                Effect::SaveElsewhere(wanted) => save_elsewhere(wanted, self.sender.clone()),
                Effect::Watch(draft) => self.watch(draft),
                Effect::Forget(origin) => self.saver.forget(origin),
                Effect::Copy(text) => self.renderer.send(&clipboard(&text)),
                Effect::Mouse(is_on) => self.renderer.send(self.tty.mouse(is_on)),
                Effect::Rescue => return Some(Turned::MustRescue),
                Effect::Quit => return Some(Turned::Left),
                Effect::Resume => {
                    // The shell had the terminal meanwhile.
                    let _ = self.tty.reenter();
                    self.renderer.repaint();
                }
                Effect::Repaint => self.renderer.repaint(),
                Effect::Suspend => self.suspend(),
                Effect::Lend(lending) => self.lend(&lending),
                Effect::KeepLent => {
                    let kept = self.lent.as_ref().map(|lent| lent.keep(&self.model.folders));
                    kept.into_iter().for_each(|told| _ = self.sender.send(Event::Reply(Reply::Told(told))));
                }
                Effect::TakeBack => self.take_back(),
            }
        }
        None
    }

    /// A draft that can't be watched is only not shown as it changes.
    fn watch(&mut self, draft: Option<PathBuf>) {
        self.watch = draft.and_then(|draft| {
            let sender = self.sender.clone();
            let tell = move |seen| _ = sender.send(Event::Seen(seen));
            Watch::start(&self.model.folders, &draft, self.model.clock.clone(), tell).ok()
        });
    }

    /// Gives the terminal to the person's own editor.
    fn lend(&mut self, lending: &Lending) {
        // The thread that reads keys would take those of the editor.
        let has_ended = self.input.take().is_none_or(Input::end);
        self.tty.lend();
        let lent = if has_ended {
            Lent::start(lending, &self.model.folders, self.sender.clone())
        } else {
            Err(Notice::new("message-editor-no-terminal"))
        };
        match lent {
            Ok(lent) => {
                self.lent = Some(lent);
                let break_off = self.breaking_off();
                will::lend(break_off.map(|break_off| -> will::TakeBack { Box::new(move || _ = break_off()) }));
            }
            Err(notice) => _ = self.sender.send(Event::Reply(Reply::GivenBack(Err(notice)))),
        }
    }

    /// Takes the terminal again that the editor had.
    fn take_back(&mut self) {
        self.note_given_back();
        let _ = self.tty.take_back();
        self.renderer.repaint();
        match Input::start(self.sender.clone()) {
            Ok(input) => self.input = Some(input),
            // Nobody would hear the keys.
            Err(_) => _ = self.sender.send(Event::Fault),
        }
        // The window may have changed while nobody listened.
        let (columns, rows) = size();
        let _ = self.sender.send(Event::Resize(columns, rows));
    }

    /// What ends an editor that has the terminal. What it saved last, and the answer doesn't hold, is offered when the
    /// draft is opened again; answers with the file.
    fn breaking_off(&self) -> Option<impl FnOnce() -> Option<PathBuf> + Send + use<>> {
        let break_off = self.lent.as_ref()?.breaking_off();
        let of = self.model.broken_off();
        Some(move || {
            let text = break_off()?;
            of?.rescue(&text)
        })
    }

    /// Ends an editor that still has the terminal; answers with the file that holds what it saved last, if so.
    fn break_off(&mut self) -> Option<PathBuf> {
        let kept = self.breaking_off()?();
        self.note_given_back();
        kept
    }

    /// No editor has anything of ours any more.
    fn note_given_back(&mut self) {
        self.lent = None;
        will::lend(None);
    }

    /// Gives the terminal back and stops the whole process until the shell lets it go on.
    fn suspend(&self) {
        // Who stops a program may never continue it.
        self.saver.wait(PATIENCE);
        restore_now();
        // A stop of the whole process, not of this thread only, here and now.
        let _ = signal_hook::low_level::raise(signal_hook::consts::SIGSTOP);
        let _ = self.tty.reenter();
        self.renderer.repaint();
        // The window may have changed while nobody listened.
        let (columns, rows) = size();
        let _ = self.sender.send(Event::Resize(columns, rows));
    }

    /// Writes the newest text past a saver that may wait for something; `None` where all is saved.
    fn rescue(self) -> Option<Result<PathBuf, StoreError>> {
        let Shell { model, saver, .. } = self;
        let mut session = model.session.filter(Session::is_unsaved)?;
        let rescued = session.will(&model.folders).carry_out();
        if !session.saving.is_stalled() {
            // An attempt under way takes its temporary file along.
            saver.finish(LAST_ATTEMPT);
        }
        Some(rescued)
    }
}

/// Has the saver carry a request out, behind what it was asked before.
fn ask(saver: &Saver<Drafts>, sender: &Sender<Event>, request: Request) {
    let sender = sender.clone();
    saver.then(move |drafts| {
        if let Some(reply) = perform(drafts, request) {
            let _ = sender.send(Event::Reply(reply));
        }
    });
}

/// Writes a text on a thread of its own: the saver's may wait for a disk that doesn't answer.
fn save_elsewhere(wanted: SaveElsewhere, sender: Sender<Event>) {
    let events = sender.clone();
    let write = move || {
        let SaveElsewhere { target, draft, form } = wanted;
        let written = atomic::write_new(&target, draft.to_json(Some(&form)).as_bytes());
        let saved = written.map_err(|cause| StoreError::Write { path: target.clone(), cause }.notice());
        let _ = sender.send(Event::Reply(Reply::SavedElsewhere(saved.map(|()| target))));
    };
    if spawn("elsewhere", write).is_err() {
        let _ = events.send(Event::Fault);
    }
}
