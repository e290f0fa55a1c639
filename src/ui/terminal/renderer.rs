//! The renderer thread: it alone draws, and may block for ever on a terminal that doesn't read, while keys are still
//! taken and saved.

use std::io;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use super::encode::Encoder;
use super::thread::spawn;
use super::tty;
use crate::ui::event::Event;
use crate::ui::screen::Frame;

/// Hands frames to the renderer thread; one that wasn't drawn yet gives way to the next.
pub struct Renderer {
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    has_changed: Condvar,
}

#[derive(Default)]
struct State {
    next: Option<Frame>,
    must_repaint: bool,
    /// What goes to the terminal before the next frame, beside all frames.
    beside: Vec<u8>,
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
    pub fn start(events: Sender<Event>) -> io::Result<Self> {
        let shared = Arc::new(Shared::default());
        let theirs = Arc::clone(&shared);
        spawn("renderer", events, move || draw_for_ever(&theirs))?;
        Ok(Renderer { shared })
    }

    /// Shows a frame as soon as the terminal takes it.
    pub fn show(&self, frame: Frame) {
        self.shared.state().next = Some(frame);
        self.shared.has_changed.notify_one();
    }

    /// Sends the terminal something that draws nothing, as soon as it takes it and never within a frame.
    pub fn send(&self, bytes: &[u8]) {
        self.shared.state().beside.extend_from_slice(bytes);
        self.shared.has_changed.notify_one();
    }

    /// Has the next frame drawn whole: the terminal may have lost what it showed.
    pub fn repaint(&self) {
        self.shared.state().must_repaint = true;
    }
}

/// Ends with the process: a write that blocks can't be taken back.
fn draw_for_ever(shared: &Shared) {
    let mut encoder = Encoder::default();
    loop {
        let (beside, frame) = {
            let mut state = shared.state();
            loop {
                if std::mem::take(&mut state.must_repaint) {
                    encoder.forget();
                }
                if state.next.is_some() || !state.beside.is_empty() {
                    break (std::mem::take(&mut state.beside), state.next.take());
                }
                state = shared.has_changed.wait(state).unwrap_or_else(PoisonError::into_inner);
            }
        };
        // A terminal that is gone is noticed by the thread that watches for it.
        let _ = tty::write_frame(&beside);
        if let Some(frame) = frame {
            let _ = tty::write_frame(&encoder.encode(frame));
        }
    }
}
