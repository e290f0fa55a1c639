//! The long fault campaign: the built program killed, hung up and denied its disk, often; its figures.
//!
//! `cargo bench --bench faults` runs all of it, `cargo bench --bench faults -- kills` one part. Nothing in it needs more
//! rights than its user has. What is typed is compared with what stands on the disk afterwards, read without kisai.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../tests/now.rs"]
mod now;
// The tests use more of it than this.
#[allow(dead_code)]
#[path = "../tests/pty"]
mod pty {
    pub mod chance;
    pub mod machine;
    pub mod person;
    pub mod terminal;
    pub mod yardstick;
}

use std::sync::mpsc::channel;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use kisai::store::atomic::Step;
use kisai::store::clock::Clock;
use kisai::store::saver::Saver;
use kisai::store::{Drafts, Folders};
use kisai::ui::app::Model;
use kisai::ui::event::{Effect, Event, Request};
use kisai::ui::perform::perform;
use kisai::ui::screen::draw;
use kisai::ui::terminal::Encoder;
use kisai::ui::theme::Theme;
use kisai::words::Language;
use rustix::process::{Resource, Rlimit, Signal, getrlimit};

use pty::chance::{Chance, place};
use pty::machine::Machine;
use pty::person::{Pane, Person};
use pty::terminal::{AT_LAST, Terminal, row};
use pty::yardstick::Yardstick;

const DRAFT: &str = "下書き";
const FIELD: &str = "1-disclosure-date";
/// What a kill may cost where the disk syncs within 50 ms.
const MAY_BE_LOST: Duration = Duration::from_millis(100);

fn main() {
    let parts: [(&str, fn()); 6] = [
        ("kills", || kills(300)),
        ("hang-ups", || hang_ups(100)),
        ("signals", || signals(40)),
        ("full", || full(20)),
        ("echo", || echo(400)),
        ("stalled", || stalled(100)),
    ];
    // cargo adds an option of its own.
    let wanted: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    for (_, run) in parts.iter().filter(|(name, _)| wanted.is_empty() || wanted.iter().any(|wanted| wanted == name)) {
        run();
    }
}

fn saved(machine: &Machine) -> String {
    machine.saved().remove(FIELD).unwrap_or_default()
}

/// Types one character after the other as a person might, for this long. Answers with when each was sent.
fn type_for(person: &mut Person, typed: &mut String, chance: &mut Chance, millis: u64) -> Vec<Instant> {
    let end = Instant::now() + Duration::from_millis(millis);
    let mut sent = Vec::new();
    while Instant::now() < end {
        // An input method commits several characters at once.
        for _ in 0..[1, 1, 1, 2, 5][chance.below(5) as usize] {
            let next = place(typed.len());
            typed.push_str(&next);
            person.terminal.type_text(&next);
            sent.push(Instant::now());
        }
        sleep(Duration::from_millis(chance.below(50)).min(end.saturating_duration_since(Instant::now())));
    }
    sent
}

/// SIGKILL at instants by chance. One draft lives through many, so that damage would add up.
fn kills(count: u32) {
    let mut chance = Chance::default();
    let (mut keys, mut unreadable, mut wrong, mut lossy, mut old, mut too_old) = (0, 0, 0, 0, 0, 0);
    let disk = tempfile::tempdir().unwrap();
    let yardstick = Yardstick::start(disk.path().join("yardstick"));
    let mut late = Vec::new();
    let mut lost: Vec<Duration> = Vec::new();
    let mut machine = Machine::with_draft(DRAFT);
    let mut text = String::new();
    for _ in 0..count {
        let mut person = Person::reopens(&machine, DRAFT);
        let mut typed = text.clone();
        let millis = chance.below(700);
        let sent = type_for(&mut person, &mut typed, &mut chance, millis);
        let killed = Instant::now();
        person.terminal.signal(Signal::KILL);
        person.terminal.wait_for_end();
        keys += sent.len();
        let Ok(after) = std::panic::catch_unwind(|| saved(&machine)) else {
            unreadable += 1;
            (machine, text) = (Machine::with_draft(DRAFT), String::new());
            continue;
        };
        if !typed.starts_with(&after) || after.len() < text.len() {
            wrong += 1;
        } else if let Some(oldest) = sent.get(after.len() - text.len()) {
            lossy += 1;
            let behind = yardstick.latest_since(*oldest - Duration::from_millis(500));
            late.push(behind);
            lost.push(killed - *oldest);
            old += u32::from(killed - *oldest > MAY_BE_LOST);
            too_old += u32::from(killed - *oldest > MAY_BE_LOST + behind);
        }
        text = after;
        if text.len() > 400 {
            (machine, text) = (Machine::with_draft(DRAFT), String::new());
        }
    }
    println!("kills: {count} SIGKILLs in {keys} keys; drafts unreadable {unreadable}, texts wrong {wrong}");
    println!(
        "kills: {lossy} with a loss; oldest key lost: median {}, at most {}; older than {}: {old}, and than what the machine was late by itself: {too_old} (a save there takes {} longer in the median, at most {})",
        millis(percentile(&mut lost, 50)),
        millis(percentile(&mut lost, 100)),
        millis(MAY_BE_LOST),
        millis(percentile(&mut late, 50)),
        millis(percentile(&mut late, 100)),
    );
}

/// The terminal closed in the middle of a word, with and without a SIGHUP that tells of it.
fn hang_ups(count: u32) {
    let mut chance = Chance::default();
    let (mut keys, mut lost, mut left) = (0, 0, 0);
    let mut ends = Vec::new();
    for round in 0..count {
        let machine = Machine::with_draft(DRAFT);
        let mut command = machine.kisai(&[DRAFT]);
        command.set_controlling_tty(round % 2 == 0);
        let mut person = Person::opens(Terminal::start(command));
        let mut typed = String::new();
        let millis = chance.below(200);
        type_for(&mut person, &mut typed, &mut chance, millis);
        // A key that the program hasn't taken yet goes with the terminal.
        let last = place(typed.len());
        typed.push_str(&last);
        let expected = typed.clone();
        person.terminal.hang_up_after(&last, move |screen| Pane(screen).ends_with(&expected));
        let since = Instant::now();
        if person.terminal.exits_within(AT_LAST).is_none() {
            left += 1;
        }
        ends.push(since.elapsed());
        keys += typed.len();
        lost += typed.len() - common(&typed, &saved(&machine));
    }
    let (median, most) = (percentile(&mut ends, 50), percentile(&mut ends, 100));
    println!(
        "hang-ups: {count} in {keys} keys; keys lost {lost}; processes left after {}: {left}; gone after {} (median), at most {}",
        millis(AT_LAST),
        millis(median),
        millis(most),
    );
}

/// How much of a text is on the disk.
fn common(typed: &str, saved: &str) -> usize {
    typed.bytes().zip(saved.bytes()).take_while(|(typed, saved)| typed == saved).count()
}

/// Signals that ask the program to end, in the middle of a word.
fn signals(count: u32) {
    for (name, signal) in [("SIGHUP", Signal::HUP), ("SIGTERM", Signal::TERM), ("SIGINT", Signal::INT)] {
        let mut chance = Chance::default();
        let (mut keys, mut lost, mut left) = (0, 0, 0);
        let mut ends = Vec::new();
        for _ in 0..count {
            let machine = Machine::with_draft(DRAFT);
            let mut person = Person::reopens(&machine, DRAFT);
            let mut typed = String::new();
            let millis = 20 + chance.below(200);
            type_for(&mut person, &mut typed, &mut chance, millis);
            person.sees("the last key", |pane| pane.ends_with(&typed));
            person.terminal.signal(signal);
            let since = Instant::now();
            left += u32::from(person.terminal.exits_within(AT_LAST).is_none());
            ends.push(since.elapsed());
            keys += typed.len();
            lost += typed.len() - common(&typed, &saved(&machine));
        }
        let most = percentile(&mut ends, 100);
        println!(
            "signals: {count} {name} in {keys} keys; keys lost {lost}; processes left after {}: {left}; gone after at most {}",
            millis(AT_LAST),
            millis(most),
        );
    }
}

/// No file may grow, and then may again: the nearest to a full disk without one of one's own.
#[cfg(target_os = "linux")]
fn full(count: u32) {
    let limit = |person: &Person, bytes: Option<u64>| {
        let maximum = getrlimit(Resource::Fsize).maximum;
        let limit = Rlimit { current: bytes.or(maximum), maximum };
        rustix::process::prlimit(Some(person.terminal.pid), Resource::Fsize, limit).unwrap();
    };
    let mut chance = Chance::default();
    let (mut keys, mut lost, mut silent) = (0, 0, 0);
    let (mut told, mut back) = (Vec::new(), Vec::new());
    for _ in 0..count {
        let machine = Machine::with_draft(DRAFT);
        let mut person = Person::reopens(&machine, DRAFT);
        limit(&person, Some(100));
        let mut typed = String::new();
        let since = Instant::now();
        let millis = 300 + chance.below(2000);
        type_for(&mut person, &mut typed, &mut chance, 10);
        let is_told = |screen: &vt100::Screen| row(screen, 0, 0).ends_with("未保存");
        silent += u32::from(!person.terminal.shows_by(since + AT_LAST, is_told));
        told.push(since.elapsed());
        type_for(&mut person, &mut typed, &mut chance, millis);
        limit(&person, None);
        let since = Instant::now();
        person.terminal.wait_for("the text", || saved(&machine) == typed);
        back.push(since.elapsed());
        keys += typed.len();
        person.terminal.press("Ctrl-Q");
        person.terminal.wait_for_end();
        lost += typed.len() - common(&typed, &saved(&machine));
    }
    println!(
        "full: {count} full disks under {keys} keys; keys lost {lost}; not told within {}: {silent}; told after at most {}; saved at most {} after there was room",
        millis(AT_LAST),
        millis(percentile(&mut told, 100)),
        millis(percentile(&mut back, 100)),
    );
}

#[cfg(not(target_os = "linux"))]
fn full(_: u32) {
    println!("full: no limit can be set on another program here");
}

/// From a key to the screen that shows it, through the terminal.
fn echo(count: usize) {
    let machine = Machine::with_draft(DRAFT);
    let mut person = Person::reopens(&machine, DRAFT);
    let mut typed = String::new();
    let mut late = Vec::new();
    for _ in 0..count {
        let next = place(typed.len());
        typed.push_str(&next);
        let since = Instant::now();
        person.terminal.type_text(&next);
        person.sees("the key", |pane| pane.shows_end_of(&typed));
        late.push(since.elapsed());
        sleep(Duration::from_millis(10));
    }
    println!(
        "echo: {count} keys; median {}, p99 {}, at most {} (with the reading of the screen)",
        millis(percentile(&mut late, 50)),
        millis(percentile(&mut late, 99)),
        millis(percentile(&mut late, 100)),
    );
}

/// Each sync takes two seconds. Without rights over the disk only the program's own model and saver can be given such
/// a one: what is measured is the time from a key to the bytes for the terminal.
fn stalled(count: usize) {
    const STALL: Duration = Duration::from_secs(2);
    let machine = Machine::with_draft(DRAFT);
    let folders = Folders::locate(Some(machine.home.path())).unwrap();
    let clock = Clock::new(None);
    let (sender, events) = channel();
    let replies = sender.clone();
    let disk = |step| {
        if step == Step::Sync {
            sleep(STALL);
        }
        Ok(())
    };
    let saver = {
        let (folders, clock) = (folders.clone(), clock.clone());
        let answer = move |saved| _ = replies.send(Event::Saved(saved));
        Saver::start_on(disk, move || Drafts::new(folders, clock), answer).unwrap()
    };
    let mut model = Model::new((80, 24), Language::Ja, clock, folders);
    let act = |effects: Vec<Effect>| {
        for effect in effects {
            match effect {
                Effect::Save(job) => saver.save(job),
                Effect::Ask(request) => {
                    let sender = sender.clone();
                    saver.then(move |drafts| {
                        if let Some(reply) = perform(drafts, request) {
                            let _ = sender.send(Event::Reply(reply));
                        }
                    });
                }
                _ => {}
            }
        }
    };
    act(vec![Effect::Ask(Request::Open { named: DRAFT.to_owned(), is_forced: false })]);
    act(model.update(events.recv().unwrap(), Instant::now()));
    let mut encoder = Encoder::default();
    let mut typed = String::new();
    let (mut late, mut is_told) = (Vec::new(), false);
    for _ in 0..count {
        let next = place(typed.len());
        typed.push_str(&next);
        let key = KeyEvent::new(KeyCode::Char(next.chars().next().unwrap()), KeyModifiers::NONE);
        let since = Instant::now();
        let mut effects = model.update(Event::Key(key), Instant::now());
        effects.extend(events.try_iter().flat_map(|event| model.update(event, Instant::now())));
        act(effects);
        let bytes = encoder.encode(draw(&mut model, Theme::new(true)));
        late.push(since.elapsed());
        assert!(!bytes.is_empty());
        is_told |= model.is_overdue;
        sleep(Duration::from_millis(20));
        act(model.update(Event::Deadline, Instant::now()));
    }
    act(model.update(Event::Terminate, Instant::now()));
    saver.finish(3 * STALL);
    println!(
        "stalled: {count} keys on a disk that syncs in {}; key to bytes: median {}, p99 {}, at most {}; told {is_told}; all saved {}",
        millis(STALL),
        millis(percentile(&mut late, 50)),
        millis(percentile(&mut late, 99)),
        millis(percentile(&mut late, 100)),
        saved(&machine) == typed,
    );
}

fn millis(duration: Duration) -> String {
    format!("{:.1} ms", duration.as_secs_f64() * 1000.0)
}

/// The value at or below which so many of a hundred lie.
fn percentile(values: &mut [Duration], percent: usize) -> Duration {
    values.sort();
    let last = values.len().saturating_sub(1);
    values.get(last * percent / 100).copied().unwrap_or_default()
}
