//! The loop: events in, effects out, the newest frame to the renderer.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Instant;

use super::app::Model;
use super::event::{Effect, Event, Request};
use super::perform::perform;
use super::screen::draw;
use super::terminal::{Input, Renderer, Tty, restore_now, size, watch_hangup, watch_signals};
use super::theme::Theme;
use crate::store::clock::Clock;
use crate::store::saver::Saver;
use crate::store::{Drafts, Folders, drafts, name};
use crate::words::Language;

/// What the commands know when they open the screens.
pub struct Options {
    /// Where drafts live.
    pub folders: Folders,
    /// The language to begin in.
    pub language: Language,
    /// The time.
    pub clock: Clock,
    /// The draft to open; the list of drafts if `None`.
    pub draft: Option<String>,
    /// Whether to use colour.
    pub has_colour: bool,
}

/// How the screens ended.
#[derive(Debug, PartialEq, Eq)]
pub enum End {
    /// The person left.
    Left,
    /// A fault of ours; the draft was saved to this file, if one was open and it could be written.
    Crashed(Option<PathBuf>),
}

/// Shows the screens until the person leaves.
///
/// # Errors
/// There is no terminal, or the system has no thread left.
pub fn run(options: Options) -> io::Result<End> {
    let Options { folders, language, clock, draft, has_colour } = options;
    let tty = Tty::enter()?;
    let (sender, events) = channel();
    let replies = sender.clone();
    let saver = {
        let (folders, clock) = (folders.clone(), clock.clone());
        Saver::start(move || Drafts::new(folders, clock), move |saved| _ = replies.send(Event::Saved(saved)))?
    };
    watch_signals(sender.clone())?;
    watch_hangup(sender.clone())?;
    let renderer = Renderer::start()?;
    let input = Input::start(sender.clone())?;

    let model = Model::new(size(), language, clock, folders);
    let mut shell = Shell { model, events, sender, saver, renderer, tty, theme: Theme::new(has_colour) };
    shell.do_all(vec![Effect::Ask(match draft {
        Some(named) => Request::Open { named },
        None => Request::List,
    })]);
    // The hook that main installs gives the terminal back before it prints anything.
    let end = catch_unwind(AssertUnwindSafe(|| shell.turn()));
    input.stop();
    restore_now();
    match end {
        Ok(()) => {
            shell.saver.finish();
            Ok(End::Left)
        }
        Err(_) => Ok(End::Crashed(shell.rescue())),
    }
}

struct Shell {
    model: Model,
    events: Receiver<Event>,
    sender: Sender<Event>,
    saver: Saver<Drafts>,
    renderer: Renderer,
    tty: Tty,
    theme: Theme,
}

impl Shell {
    fn turn(&mut self) {
        loop {
            let first = match self.model.deadline(Instant::now()) {
                Some(deadline) => match self.events.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
                    Err(RecvTimeoutError::Timeout) => Event::Deadline,
                    Err(RecvTimeoutError::Disconnected) => return,
                    Ok(event) => event,
                },
                None => match self.events.recv() {
                    Ok(event) => event,
                    Err(_) => return,
                },
            };
            // Text that an IME commits arrives key by key: take all of it in, then draw once.
            let mut next = Some(first);
            while let Some(event) = next {
                let effects = self.model.update(event, Instant::now());
                if self.do_all(effects) {
                    return;
                }
                next = self.events.try_recv().ok();
            }
            self.renderer.show(draw(&mut self.model, self.theme));
        }
    }

    /// Does what the model wants. Answers whether that is to end.
    fn do_all(&mut self, effects: Vec<Effect>) -> bool {
        for effect in effects {
            match effect {
                Effect::Save(job) => self.saver.save(job),
                Effect::Ask(request) => {
                    let sender = self.sender.clone();
                    self.saver.then(move |drafts| {
                        if let Some(reply) = perform(drafts, request) {
                            let _ = sender.send(Event::Reply(reply));
                        }
                    });
                }
                Effect::Quit => return true,
                Effect::Repaint => self.renderer.repaint(),
                Effect::Suspend => self.suspend(),
            }
        }
        false
    }

    /// Gives the terminal back and stops the whole process until the shell lets it go on.
    fn suspend(&self) {
        restore_now();
        // A stop of the whole process, not of this thread only, here and now.
        let _ = signal_hook::low_level::raise(signal_hook::consts::SIGSTOP);
        let _ = self.tty.reenter();
        self.renderer.repaint();
        // The window may have changed while nobody listened.
        let (columns, rows) = size();
        let _ = self.sender.send(Event::Resize(columns, rows));
    }

    /// After a panic: the newest text goes to the disk, past a saver that may wait for something.
    fn rescue(self) -> Option<PathBuf> {
        let session = self.model.session?;
        let path = session.path.with_file_name(format!("{}.recovered{}", session.name, name::SUFFIX));
        drafts::save(&path, &session.draft, Some(&session.folder.form), None).ok()?;
        Some(path)
    }
}
