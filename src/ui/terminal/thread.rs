//! Threads around the model: one that ends by a fault of ours says so, else the program would go on without it.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::Sender;
use std::thread;

use crate::ui::event::Event;

/// Starts a thread that tells the model if it panics.
///
/// # Errors
/// The system has no thread left.
pub fn spawn(name: &str, events: Sender<Event>, body: impl FnOnce() + Send + 'static) -> io::Result<()> {
    let run = move || {
        if catch_unwind(AssertUnwindSafe(body)).is_err() {
            let _ = events.send(Event::Fault);
        }
    };
    thread::Builder::new().name(name.to_owned()).spawn(run).map(|_| ())
}
