//! The program killed while a person types: what was on the screen a moment ago is on the disk.

use std::fs;
use std::path::PathBuf;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::Signal;
use vt100::Screen;

use super::chance::{Chance, place};
use super::machine::Machine;
use super::person::{Pane, Person};
use super::terminal::rows;

const FIELD: &str = "1-disclosure-date";

/// What a kill may cost where the disk syncs within 50 ms.
const MAY_BE_LOST: Duration = Duration::from_millis(100);

/// How late the machine is by itself, measured by work like that of a save: a thread is woken, a file written, synced
/// and renamed. A machine under load keeps a save waiting for as long.
struct Yardstick {
    late: Arc<Mutex<Vec<(Instant, Duration)>>>,
    _is_open: Sender<()>,
}

impl Yardstick {
    const EVERY: Duration = Duration::from_millis(10);

    fn start(file: PathBuf) -> Self {
        let late = Arc::new(Mutex::new(Vec::new()));
        let (open, is_open) = channel::<()>();
        let theirs = Arc::clone(&late);
        thread::spawn(move || {
            let mut since = Instant::now();
            while is_open.recv_timeout(Self::EVERY) == Err(RecvTimeoutError::Timeout) {
                let new = file.with_extension("new");
                let is_written = fs::write(&new, [b'.'; 4096]).and_then(|()| fs::File::open(&new)?.sync_all());
                if is_written.and_then(|()| fs::rename(&new, &file)).is_err() {
                    return;
                }
                let now = Instant::now();
                theirs.lock().unwrap().push((now, (now - since).saturating_sub(Self::EVERY)));
                since = now;
            }
        });
        Yardstick { late, _is_open: open }
    }

    /// The most since some time.
    fn latest_since(&self, since: Instant) -> Duration {
        let late = self.late.lock().unwrap();
        late.iter().filter(|(at, _)| *at >= since).map(|(_, late)| *late).max().unwrap_or_default()
    }
}

#[test]
fn a_kill_at_any_instant_costs_at_most_the_last_moment_and_leaves_the_draft_whole() {
    let machine = Machine::with_draft("下書き");
    let yardstick = Yardstick::start(machine.temp.path().join("yardstick"));
    let mut chance = Chance::default();
    let mut text = String::new();
    for kill in 0..10 {
        let mut person = reopen(&machine, &text);
        let kill_at = Instant::now() + Duration::from_millis(60 + chance.below(500));
        let mut typed = text.clone();
        let mut shown = Vec::new();
        loop {
            let next = place(typed.len());
            typed.push_str(&next);
            person.terminal.type_text(&next);
            if !person.terminal.shows_by(kill_at, |screen| Pane(screen).ends_with(&typed)) {
                break;
            }
            shown.push(Instant::now());
        }
        let killed = Instant::now();
        person.terminal.signal(Signal::KILL);
        person.terminal.wait_for_end();

        let saved = machine.saved().remove(FIELD).unwrap_or_default();
        assert!(typed.starts_with(&saved), "kill {kill}: {saved:?} of {typed:?}");
        assert!(saved.len() >= text.len(), "kill {kill}: {saved:?} after {text:?}");
        // A key that the program hasn't taken yet is not its to save.
        if let Some(oldest) = shown.get(saved.len() - text.len()) {
            let lost = killed - *oldest;
            let late = yardstick.latest_since(*oldest - Duration::from_millis(500));
            assert!(lost <= MAY_BE_LOST + 3 * late, "kill {kill}: {lost:?} lost on a machine that is {late:?} late");
        }
        text = saved;
    }
    assert!(text.len() > 20, "hardly anything was typed: {text:?}");
    reopen(&machine, &text);
}

/// Opens the draft again. What the killed program was writing may be offered: the text goes on from what was saved.
fn reopen(machine: &Machine, text: &str) -> Person {
    let mut terminal = machine.open("下書き");
    let is_offered = |screen: &Screen| rows(screen).iter().any(|row| row.contains("残っていた内容"));
    let is_open = |screen: &Screen| {
        let pane = Pane(screen);
        if text.is_empty() { pane.before_cursor().is_some() } else { pane.ends_with(text) }
    };
    terminal.wait_until("the draft, or what was left", |screen| is_offered(screen) || is_open(screen));
    if is_offered(&terminal.screen()) {
        terminal.press("Down Enter");
        terminal.wait_until("the draft", is_open);
    }
    Person::opens(terminal)
}
