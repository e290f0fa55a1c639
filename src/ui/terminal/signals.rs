//! The signal thread: the system's wishes as events.

use std::io;
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::Signals;

use super::thread::spawn;
use super::tty;
use crate::ui::event::Event;

/// The program ends within 2 s of being asked, whatever keeps it.
const PATIENCE: Duration = Duration::from_millis(1700);

/// Exit code when the program had to be ended before the text was saved.
const EXIT_UNSAVED: i32 = 3;

/// Starts the thread.
///
/// # Errors
/// The system has no thread left, or takes no handler.
pub fn watch_signals(events: Sender<Event>) -> io::Result<()> {
    let mut signals = Signals::new([SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGWINCH, SIGCONT, SIGTSTP])?;
    spawn("signals", move || {
        for signal in &mut signals {
            let event = match signal {
                SIGWINCH => {
                    let (columns, rows) = tty::size();
                    Event::Resize(columns, rows)
                }
                // Meant for the editor that has the terminal.
                SIGINT | SIGQUIT | SIGTSTP if tty::is_meant_for_another() => continue,
                SIGCONT => Event::Redraw,
                SIGTSTP => Event::Suspend,
                _ => Event::Terminate,
            };
            let is_end = matches!(event, Event::Terminate);
            if events.send(event).is_err() {
                return;
            }
            if is_end {
                end_at_last();
            }
        }
    })
}

/// Ends the process if nothing else has by then.
pub(super) fn end_at_last() {
    let _ = thread::Builder::new().name("end".to_owned()).spawn(|| {
        thread::sleep(PATIENCE);
        tty::restore_now();
        std::process::exit(EXIT_UNSAVED);
    });
}
