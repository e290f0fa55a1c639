//! The input thread, and the one that notices that the terminal is gone.

use std::convert::Infallible;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use crossterm::event::{
    self as terminal, Event as TerminalEvent, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEventKind,
};
use rustix::event::{PollFd, PollFlags, poll};
use signal_hook::consts::SIGWINCH;

use super::signals::end_at_last;
use super::thread::spawn;
use crate::ui::event::Event;

/// The input thread, which this handle can end before another program has the terminal.
pub struct Input {
    has_stopped: Arc<AtomicBool>,
    /// Ends with the thread.
    is_alive: Receiver<Infallible>,
}

/// How long the thread may take to end, and how often it is woken meanwhile.
const PATIENCE: Duration = Duration::from_secs(1);
const WAKE_EVERY: Duration = Duration::from_millis(50);

/// So soon behind the end of a paste nobody presses a key: what comes is what was pasted. The terminal may hand it over in
/// several pieces, which follow each other at once unless a slow line lies between them; then no wait that isn't felt
/// would do.
const BURST: Duration = Duration::from_millis(14);

impl Input {
    /// Starts the thread: it sends what the terminal sends.
    ///
    /// # Errors
    /// The system has no thread left.
    pub fn start(events: Sender<Event>) -> io::Result<Self> {
        let has_stopped = Arc::new(AtomicBool::new(false));
        let theirs = Arc::clone(&has_stopped);
        let (life, is_alive) = channel();
        spawn("input", move || {
            read_for_ever(&events, &theirs);
            drop(life);
        })?;
        Ok(Input { has_stopped, is_alive })
    }

    /// Has the thread end soon.
    pub fn stop(&self) {
        self.has_stopped.store(true, Ordering::SeqCst);
        // crossterm has no public waker, but looks up when the window has another size.
        let _ = signal_hook::low_level::raise(SIGWINCH);
    }

    /// Waits until the thread has ended, so that another one or another program may read the terminal. Answers whether it
    /// has: else it takes one more key.
    #[must_use]
    pub fn end(self) -> bool {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            self.stop();
            if self.is_alive.recv_timeout(WAKE_EVERY) == Err(RecvTimeoutError::Disconnected) {
                return true;
            }
        }
        false
    }
}

/// Waits inside crossterm and nowhere else: only there is known whether keys that came with others are still to be told.
fn read_for_ever(events: &Sender<Event>, has_stopped: &AtomicBool) {
    loop {
        let is_heard = match terminal::read() {
            _ if has_stopped.load(Ordering::SeqCst) => return,
            Ok(TerminalEvent::Key(key)) => keys(key).all(|key| events.send(Event::Key(key)).is_ok()),
            Ok(TerminalEvent::Paste(text)) => events.send(Event::Paste(with_burst(text, in_burst))).is_ok(),
            Ok(TerminalEvent::Mouse(mouse)) if is_meant(mouse.kind) => events.send(Event::Mouse(mouse)).is_ok(),
            // The signal thread tells of new sizes.
            Ok(_) => true,
            // The terminal can't be read any more.
            Err(_) => {
                let _ = events.send(Event::Terminate);
                return;
            }
        };
        if !is_heard {
            return;
        }
    }
}

/// What came right behind the end of a paste. crossterm doesn't look at what it has read already unless it may wait.
fn in_burst() -> Option<TerminalEvent> {
    let has_more = terminal::poll(BURST).unwrap_or(false);
    has_more.then(terminal::read).and_then(Result::ok)
}

/// A paste with what came together with its end: a text that holds the sequence that ends a paste must press no key. What
/// such keys type is pasted, and all others are dropped.
fn with_burst(mut text: String, mut next: impl FnMut() -> Option<TerminalEvent>) -> String {
    while let Some(event) = next() {
        match event {
            TerminalEvent::Paste(more) => text.push_str(&more),
            TerminalEvent::Key(key) => text.extend(keys(key).filter_map(|key| typed(&key))),
            // The signal thread tells of new sizes.
            _ => {}
        }
    }
    text
}

/// The character that a key types.
fn typed(key: &KeyEvent) -> Option<char> {
    match key.code {
        _ if !(key.modifiers - KeyModifiers::SHIFT).is_empty() => None,
        KeyCode::Char(char) => Some(char),
        KeyCode::Enter => Some('\n'),
        KeyCode::Tab => Some('\t'),
        _ => None,
    }
}

/// Of what the mouse does only clicks and the wheel mean something.
fn is_meant(kind: MouseEventKind) -> bool {
    matches!(kind, MouseEventKind::Down(MouseButton::Left) | MouseEventKind::ScrollUp | MouseEventKind::ScrollDown)
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

/// Starts a thread that says when the terminal is gone: crossterm would look for its keys for ever.
///
/// # Errors
/// The system has no thread left.
pub fn watch_hangup(events: Sender<Event>) -> io::Result<()> {
    spawn("hang-up", move || {
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

    #[test]
    fn keys_together_with_the_end_of_a_paste_are_pasted_or_dropped() {
        let key = |code, modifiers| TerminalEvent::Key(KeyEvent::new(code, modifiers));
        let none = KeyModifiers::NONE;
        let mut behind = [
            key(KeyCode::Char('q'), KeyModifiers::CONTROL),
            key(KeyCode::Char('b'), none),
            key(KeyCode::Delete, none),
            key(KeyCode::F(5), none),
            key(KeyCode::Esc, none),
            key(KeyCode::Char('x'), KeyModifiers::ALT),
            key(KeyCode::Char('C'), KeyModifiers::SHIFT),
            key(KeyCode::Enter, none),
            TerminalEvent::Resize(80, 24),
            key(KeyCode::Char('受'), KeyModifiers::ALT),
            TerminalEvent::Paste("d\r".to_owned()),
            key(KeyCode::Tab, none),
        ]
        .into_iter();
        assert_eq!(with_burst("a".to_owned(), || behind.next()), "abC\n受d\r\t");
    }
}
