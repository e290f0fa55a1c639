//! What the terminal shows: a frame goes out at once where the terminal takes it, without a detour over another thread.
//! Only what it doesn't take is left to the renderer thread, which may block for ever on a terminal that doesn't read,
//! while keys are still taken and saved.

use std::io;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use super::encode::Encoder;
use super::thread::spawn;
use super::tty::{self, AtOnce};
use crate::ui::screen::Frame;

/// Brings frames to the terminal; one that wasn't drawn yet gives way to the next.
pub struct Renderer {
    shared: Arc<Shared>,
    /// `None` where the terminal can't be asked to take only what it can.
    at_once: Option<AtOnce>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    has_changed: Condvar,
}

#[derive(Default)]
struct State {
    encoder: Encoder,
    /// What the terminal is yet to take of what was begun.
    rest: Vec<u8>,
    /// Whether the thread is writing: nothing may go out beside it.
    is_writing: bool,
    next: Option<Frame>,
    must_repaint: bool,
    /// What goes to the terminal before the next frame, beside all frames.
    beside: Vec<u8>,
}

impl State {
    /// The bytes that are to go out next.
    fn take(&mut self) -> Vec<u8> {
        let mut bytes = std::mem::take(&mut self.rest);
        bytes.append(&mut self.beside);
        if std::mem::take(&mut self.must_repaint) {
            self.encoder.forget();
        }
        if let Some(frame) = self.next.take() {
            bytes.append(&mut self.encoder.encode(frame));
        }
        bytes
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Renderer {
    /// Starts the thread.
    ///
    /// # Errors
    /// The system has no thread left.
    pub fn start() -> io::Result<Self> {
        let shared = Arc::new(Shared::default());
        let theirs = Arc::clone(&shared);
        spawn("renderer", move || write_for_ever(&theirs))?;
        Ok(Renderer { shared, at_once: AtOnce::open() })
    }

    /// Shows a frame as soon as the terminal takes it.
    pub fn show(&self, frame: Frame) {
        let mut state = self.shared.state();
        state.next = Some(frame);
        self.go_on(state);
    }

    /// Sends the terminal something that draws nothing, as soon as it takes it and never within a frame.
    pub fn send(&self, bytes: &[u8]) {
        let mut state = self.shared.state();
        state.beside.extend_from_slice(bytes);
        self.go_on(state);
    }

    /// Has the next frame drawn whole: the terminal may have lost what it showed.
    pub fn repaint(&self) {
        self.shared.state().must_repaint = true;
    }

    fn go_on(&self, mut state: MutexGuard<'_, State>) {
        if state.is_writing {
            // The thread looks for more when it is done.
            return;
        }
        state.rest = state.take();
        if let Some(at_once) = &self.at_once {
            let taken = at_once.write(&state.rest);
            state.rest.drain(..taken);
        }
        if !state.rest.is_empty() {
            state.is_writing = true;
            self.shared.has_changed.notify_one();
        }
    }
}

/// Ends with the process: a write that blocks can't be taken back.
fn write_for_ever(shared: &Shared) {
    let mut state = shared.state();
    loop {
        while !state.is_writing {
            state = shared.has_changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        let bytes = state.take();
        if bytes.is_empty() {
            state.is_writing = false;
            continue;
        }
        drop(state);
        // A terminal that is gone is noticed by the thread that watches for it.
        let _ = tty::write_frame(&bytes);
        state = shared.state();
    }
}
