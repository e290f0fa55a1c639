//! The input thread, and the one that notices that the terminal is gone.

use std::io;
use std::os::fd::OwnedFd;
use std::sync::mpsc::Sender;
use std::time::Duration;

use crossterm::event::{self as terminal, Event as TerminalEvent, KeyCode, KeyEvent, KeyModifiers};
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
            let is_heard = match terminal::read() {
                Ok(TerminalEvent::Key(key)) => keys(key).all(|key| events.send(Event::Key(key)).is_ok()),
                Ok(TerminalEvent::Paste(text)) => events.send(Event::Paste(text)).is_ok(),
                // The signal thread tells of new sizes; we ask for no mouse and no focus.
                Ok(_) => continue,
                Err(_) => break,
            };
            if !is_heard {
                return;
            }
        }
    }
}

/// The keys that were pressed. Esc is the first byte of every key with Alt: where an input method's text came right behind
/// it, crossterm makes one key of both, which no keyboard has.
fn keys(key: KeyEvent) -> impl Iterator<Item = KeyEvent> {
    let is_text = matches!(key.code, KeyCode::Char(char) if !char.is_ascii());
    let has_esc = is_text && key.modifiers.contains(KeyModifiers::ALT);
    let esc = has_esc.then(|| KeyEvent::from(KeyCode::Esc));
    let rest = if has_esc { KeyEvent { modifiers: key.modifiers - KeyModifiers::ALT, ..key } } else { key };
    esc.into_iter().chain([rest])
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn esc_and_the_text_behind_it_are_two_keys() {
        let of = |char, modifiers| keys(KeyEvent::new(KeyCode::Char(char), modifiers)).collect::<Vec<_>>();
        let typed = KeyEvent::from(KeyCode::Char('受'));
        assert_eq!(of('受', KeyModifiers::ALT), [KeyEvent::from(KeyCode::Esc), typed]);
        assert_eq!(of('受', KeyModifiers::NONE), [typed]);
        assert_eq!(of('x', KeyModifiers::ALT), [KeyEvent::new(KeyCode::Char('x'), KeyModifiers::ALT)]);
    }
}
