//! A disk that doesn't answer: keys and screens go on, what isn't saved is said, and there is a way out.

use std::fs;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use kisai::store::atomic::{self, Step};
use kisai::store::clock::Clock;
use kisai::store::rescue::rescue;
use kisai::store::saver::Saver;
use kisai::store::{Drafts, Folders, StoreError};
use kisai::ui::app::{Model, Screen};
use kisai::ui::event::{Effect, Event, Reply, Request};
use kisai::ui::perform::perform;
use kisai::ui::screen::draw;
use kisai::ui::theme::Theme;
use kisai::words::Language;

use super::{Home, answer_in, say};
use crate::sitting::{NOW, key, text};

/// Nothing takes this long but a hang.
const PATIENCE: Duration = Duration::from_secs(60);

/// Holds the disk back while it is shut.
#[derive(Clone, Default)]
struct Gate(Arc<(Mutex<bool>, Condvar)>);

impl Gate {
    fn set_shut(&self, is_shut: bool) {
        *self.0.0.lock().unwrap() = is_shut;
        self.0.1.notify_all();
    }

    fn pass(&self) {
        let mut is_shut = self.0.0.lock().unwrap();
        while *is_shut {
            is_shut = self.0.1.wait(is_shut).unwrap();
        }
    }
}

/// A person at the program whose disk may stall; the time moves only as told.
struct Desk {
    model: Model,
    home: Home,
    gate: Gate,
    /// A save has come as far as the gate.
    arrived: Receiver<()>,
    saver: Saver<Drafts>,
    events: Receiver<Event>,
    sender: Sender<Event>,
    now: Instant,
    has_quit: bool,
    must_rescue: bool,
}

impl Desk {
    /// With the draft `a` open.
    fn new() -> Self {
        let home = Home::with_draft("");
        home.create("b", "別の下書き");
        let folders = Folders::locate(Some(home.path())).unwrap();
        let clock = Clock::new(Some(NOW));
        let (sender, events) = channel();
        let (reach, arrived) = channel();
        let gate = Gate::default();
        let (replies, held) = (sender.clone(), gate.clone());
        let disk = move |step| {
            if step == Step::Sync {
                let _ = reach.send(());
                held.pass();
            }
            Ok(())
        };
        let at_hand = (folders.clone(), clock.clone());
        let saver = Saver::start_on(
            disk,
            move || Drafts::new(at_hand.0, at_hand.1),
            move |saved| _ = replies.send(Event::Saved(saved)),
        )
        .unwrap();
        let model = Model::new((80, 24), Language::Ja, clock, folders);
        let mut desk = Desk {
            model,
            home,
            gate,
            arrived,
            saver,
            events,
            sender,
            now: Instant::now(),
            has_quit: false,
            must_rescue: false,
        };
        desk.do_all(vec![Effect::Ask(Request::Open { named: "a".to_owned(), is_forced: false })]);
        desk.wait(|desk| desk.model.screen == Screen::Form);
        desk
    }

    fn do_all(&mut self, effects: Vec<Effect>) {
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
                Effect::SaveElsewhere(wanted) => {
                    let written =
                        atomic::write_new(&wanted.target, wanted.draft.to_json(Some(&wanted.form)).as_bytes());
                    let saved = written.map_err(|cause| StoreError::write(&wanted.target)(cause).notice());
                    let _ = self.sender.send(Event::Reply(Reply::SavedElsewhere(saved.map(|()| wanted.target))));
                }
                Effect::Forget(origin) => self.saver.forget(origin),
                Effect::Quit => self.has_quit = true,
                Effect::Rescue => self.must_rescue = true,
                Effect::Export(_) | Effect::Import(_) | Effect::Lend(_) | Effect::KeepLent => {
                    panic!("nothing leaves or comes here")
                }
                Effect::Watch(_) | Effect::Suspend | Effect::Resume | Effect::Repaint => {}
                Effect::Copy(_) | Effect::Mouse(_) | Effect::TakeBack => {}
            }
        }
    }

    fn send(&mut self, event: Event) {
        let effects = self.model.update(event, self.now);
        self.model.judge();
        self.do_all(effects);
        // Each event is drawn: drawing must not wait for the disk either.
        self.screen();
    }

    /// Takes in what comes until something holds.
    #[track_caller]
    fn wait(&mut self, holds: impl Fn(&Self) -> bool) {
        // What was typed last is asked for first.
        self.pass(Duration::from_millis(60));
        while !holds(self) {
            let event = self.events.recv_timeout(PATIENCE).expect("nothing comes any more");
            self.send(event);
        }
    }

    /// Lets time go by, and wakes the model at each moment for which it asks.
    fn pass(&mut self, time: Duration) {
        let end = self.now + time;
        while self.now < end
            && let Some(deadline) = self.model.deadline(self.now).filter(|&deadline| deadline <= end)
        {
            self.now = deadline.max(self.now + Duration::from_millis(1));
            self.send(Event::Deadline);
        }
        self.now = end;
    }

    fn press(&mut self, names: &str) -> &mut Self {
        for name in names.split_whitespace() {
            self.send(Event::Key(key(name)));
        }
        self
    }

    fn type_text(&mut self, text: &str) -> &mut Self {
        for char in text.chars() {
            let mut name = [0; 4];
            self.send(Event::Key(key(char.encode_utf8(&mut name))));
        }
        self
    }

    fn screen(&mut self) -> String {
        text(&draw(&mut self.model, Theme::new(true)).cells.to_buffer())
    }

    #[track_caller]
    fn sees(&mut self, text: &str) {
        let screen = self.screen();
        assert!(screen.contains(text), "{text} is not in\n{screen}");
    }

    /// Types a text whose save stalls on the disk.
    fn stall_on(&mut self, text: &str) {
        self.gate.set_shut(true);
        self.type_text(text);
        self.pass(Duration::from_millis(60));
        self.arrived.recv_timeout(PATIENCE).unwrap();
    }

    fn is_all_saved(&self) -> bool {
        self.model.session.as_ref().is_none_or(|session| session.saving.is_all_saved())
    }

    fn file(&self) -> PathBuf {
        self.home.file("a")
    }

    /// The disk wakes, and everything that waits is written.
    fn wake(self) -> Home {
        self.gate.set_shut(false);
        self.saver.finish(PATIENCE);
        self.home
    }
}

#[test]
fn a_stalled_disk_delays_no_key_and_is_said_after_a_second() {
    let mut desk = Desk::new();
    desk.stall_on("書き込みが止まる");
    assert!(!desk.screen().contains(&say("status-saving")));
    desk.type_text("あいだも打てる");
    desk.sees("書き込みが止まるあいだも打てる");
    desk.pass(Duration::from_millis(800));
    assert!(!desk.screen().contains(&say("status-saving")), "said too early");
    desk.pass(Duration::from_millis(300));
    desk.sees(&say("status-saving"));
    desk.type_text("。");
    desk.sees("あいだも打てる。");
    assert_eq!(answer_in(&desk.file()), "");

    desk.gate.set_shut(false);
    desk.wait(Desk::is_all_saved);
    desk.sees("保存 12:03");
    assert_eq!(answer_in(&desk.file()), "書き込みが止まるあいだも打てる。");
}

#[test]
fn leaving_a_stalled_disk_asks_and_staying_loses_nothing() {
    let mut desk = Desk::new();
    desk.stall_on("一");
    desk.pass(Duration::from_millis(1100));
    desk.press("Ctrl-Q");
    desk.sees(&say("title-loss"));
    desk.sees(&say("loss-waiting"));
    desk.press("Enter").type_text("二");
    desk.sees("一二");
    assert!(!desk.has_quit);
    // Asked before a second has passed, it waits so long before it asks.
    desk.gate.set_shut(false);
    desk.wait(Desk::is_all_saved);
    desk.stall_on("三");
    desk.press("Ctrl-Q");
    assert!(!desk.screen().contains(&say("title-loss")));
    desk.pass(Duration::from_millis(1100));
    desk.sees(&say("title-loss"));
    desk.press("Esc");
    desk.gate.set_shut(false);
    desk.wait(Desk::is_all_saved);
    assert!(!desk.has_quit);
    assert_eq!(answer_in(&desk.file()), "一二三");
}

#[test]
fn a_text_is_saved_elsewhere_while_the_disk_stalls_and_in_its_file_when_it_wakes() {
    let mut desk = Desk::new();
    let target = desk.home.path().join("別の場所.kisai.json");
    desk.stall_on("大事な");
    desk.type_text("文");
    desk.pass(Duration::from_millis(1100));
    desk.press("Ctrl-Q Down Enter");
    desk.sees(&say("title-elsewhere"));
    desk.press("Ctrl-A");
    desk.send(Event::Paste(target.display().to_string()));
    desk.press("Enter");
    desk.wait(|desk| desk.has_quit);
    assert_eq!(desk.model.left_behind.as_ref(), Some(&target));
    assert_eq!(answer_in(&target), "大事な文");
    let file = desk.file();
    assert_eq!(answer_in(&file), "");
    let home = desk.wake();
    assert_eq!(answer_in(&file), "大事な文");
    assert_eq!(home.drafts.names().unwrap(), ["a", "b"]);
}

/// The other place may be slow too; until it has the text, the question stands.
#[test]
fn who_stays_while_the_text_is_saved_elsewhere_stays() {
    let mut desk = Desk::new();
    let target = desk.home.path().join("other.kisai.json");
    desk.stall_on("文");
    desk.pass(Duration::from_millis(1100));
    desk.press("Ctrl-Q Down Enter Ctrl-A");
    desk.send(Event::Paste(target.display().to_string()));
    desk.press("Enter");
    desk.sees(&say("title-loss"));
    desk.press("Enter");
    desk.wait(|desk| desk.model.message.is_some());
    assert!(!desk.has_quit && desk.model.left_behind.is_none());
    desk.type_text("の続き");
    desk.sees("文の続き");
    assert_eq!(answer_in(&target), "文");
}

#[test]
fn another_place_that_cannot_be_written_is_told_and_asked_again() {
    let mut desk = Desk::new();
    let taken = desk.home.path().join("taken.json");
    fs::write(&taken, "mine").unwrap();
    desk.stall_on("文");
    desk.pass(Duration::from_millis(1100));
    for target in [taken.clone(), desk.home.path().join("no/such/folder.json")] {
        desk.press("Ctrl-Q Down Enter Ctrl-A");
        desk.send(Event::Paste(target.display().to_string()));
        desk.press("Enter");
        desk.wait(|desk| desk.model.message.is_some());
        desk.sees(&say("title-loss"));
        desk.press("Esc");
        assert!(!desk.has_quit);
    }
    assert_eq!(fs::read_to_string(&taken).unwrap(), "mine");
    let home = desk.wake();
    assert_eq!(answer_in(&home.file("a")), "文");
}

/// Who leaves a draft goes on pressing keys for the list that comes. A question that comes instead takes none of them.
#[test]
fn keys_pressed_ahead_never_answer_the_question_about_loss() {
    let mut desk = Desk::new();
    desk.stall_on("失われてはならない文");
    desk.press("Ctrl-B Down Down Enter Enter");
    desk.pass(Duration::from_millis(1100));
    desk.sees(&say("title-loss"));
    assert!(!desk.has_quit && desk.model.session.is_some());
    // They don't become text either once the person stays.
    desk.press("Esc").type_text("。");
    desk.sees("失われてはならない文。");
    let home = desk.wake();
    assert_eq!(answer_in(&home.file("a")).trim_end_matches('。'), "失われてはならない文");
}

/// What was asked of the disk waits behind the save; the question must not wait with it.
#[test]
fn the_way_out_is_open_while_something_else_waits_for_the_disk() {
    let mut desk = Desk::new();
    desk.stall_on("文");
    desk.pass(Duration::from_millis(1100));
    desk.press("F2");
    let label = format!("> {}", say("action-checkpoints"));
    while !desk.screen().contains(&label) {
        desk.press("Down");
    }
    desk.press("Enter x Ctrl-Q");
    desk.sees(&say("title-loss"));
    desk.press("Down Down Enter");
    assert!(desk.has_quit);
}

#[test]
fn a_program_told_to_end_while_the_disk_stalls_writes_elsewhere() {
    let mut desk = Desk::new();
    desk.stall_on("文");
    desk.send(Event::Terminate);
    assert!(!desk.must_rescue);
    desk.pass(Duration::from_millis(950));
    assert!(desk.must_rescue);
    let session = desk.model.session.as_ref().unwrap();
    let folders = &desk.model.folders;
    let path = rescue(folders, &session.path, &session.draft, session.form(), true).unwrap();
    assert_eq!(answer_in(&path), "文");
    // Not on the disk that stalls, where another place is.
    assert_ne!(path.parent(), session.path.parent());
    fs::remove_file(path).unwrap();
}
