//! The input thread, and the one that notices that the terminal is gone.

use std::io;
use std::os::fd::OwnedFd;
use std::sync::mpsc::Sender;
use std::time::Duration;

use crossterm::event::{self as terminal, Event as TerminalEvent};
use rustix::event::{PollFd, PollFlags, poll};

use super::signals::end_at_last;
use super::thread::spawn;
use crate::ui::event::Event;

/// So long crossterm looks for more, once it was told that there is something. With no time at all it wouldn't look.
const DRAIN: Duration = Duration::from_millis(20);

/// The input thread, which this handle can park while another program has the terminal.
pub struct Input {
    wake: OwnedFd,
}

impl Input {
    /// Starts the thread: it sends what the terminal sends.
    ///
    /// # Errors
    /// The system has no thread or pipe left.
    pub fn start(events: Sender<Event>) -> io::Result<Self> {
        let (woken, wake) = rustix::pipe::pipe_with(rustix::pipe::PipeFlags::CLOEXEC)?;
        spawn("input", events.clone(), move || read_for_ever(&events, &woken))?;
        Ok(Input { wake })
    }

    /// Has the thread end, so that another one or another program may read the terminal.
    pub fn stop(self) {
        let _ = rustix::io::write(&self.wake, b".");
    }
}

/// crossterm has no public waker and its `read` would keep the terminal: wait outside it, then drain it.
fn read_for_ever(events: &Sender<Event>, woken: &OwnedFd) {
    loop {
        let mut waits =
            [PollFd::from_borrowed_fd(rustix::stdio::stdin(), PollFlags::IN), PollFd::new(woken, PollFlags::IN)];
        match poll(&mut waits, None) {
            Ok(_) => {}
            Err(rustix::io::Errno::INTR) => continue,
            Err(_) => return,
        }
        if !waits[1].revents().is_empty() {
            return;
        }
        let tty = waits[0].revents();
        // Reading a terminal that is gone would make crossterm spin for ever.
        let is_gone = tty.intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL)
            || rustix::io::ioctl_fionread(rustix::stdio::stdin()).is_ok_and(|waiting| waiting == 0);
        if is_gone {
            let _ = events.send(Event::Terminate);
            return;
        }
        while terminal::poll(DRAIN).unwrap_or(false) {
            let event = match terminal::read() {
                Ok(TerminalEvent::Key(key)) => Event::Key(key),
                Ok(TerminalEvent::Paste(text)) => Event::Paste(text),
                // The signal thread tells of new sizes; we ask for no mouse and no focus.
                Ok(_) => continue,
                Err(_) => break,
            };
            if events.send(event).is_err() {
                return;
            }
        }
    }
}

/// Starts a thread that says when the terminal is gone, also while the input thread is inside crossterm.
///
/// # Errors
/// The system has no thread left.
pub fn watch_hangup(events: Sender<Event>) -> io::Result<()> {
    spawn("hang-up", events.clone(), move || {
        loop {
            // No events asked for: only a hang-up or an error ends the wait.
            let mut waits = [PollFd::from_borrowed_fd(rustix::stdio::stdin(), PollFlags::empty())];
            match poll(&mut waits, None) {
                Err(rustix::io::Errno::INTR) => {}
                _ => break,
            }
        }
        let _ = events.send(Event::Terminate);
        end_at_last();
    })
}
