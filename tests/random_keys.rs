//! Random keys, pastes, clicks and sizes: nothing panics, the cursor never leaves the screen, no key that moves changes an
//! answer, the way on and the way out are always open, and what is on the disk then is what was on the screen.
//!
//! `KISAI_STEPS=100000` walks as many steps through the model instead of the few that every run of the tests takes.

use std::fs;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use kisai::core::draft::Draft;
use kisai::core::notice::Notice;
use kisai::store::clock::Clock;
use kisai::store::saver::{Job, JobText, Saved};
use kisai::store::{Drafts, Folders};
use kisai::ui::action::Context;
use kisai::ui::app::{Model, Screen};
use kisai::ui::event::{Effect, Event, Reply, Request};
use kisai::ui::perform::perform;
use kisai::ui::screen::draw;
use kisai::ui::theme::Theme;
use kisai::words::Language;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use crate::sitting::{NOW, Sitting, key};

/// The field of the 94 items that is a table.
const TABLE: &str = "46.4";

#[derive(Debug, Clone)]
enum Act {
    Key(KeyCode, KeyModifiers),
    Paste(String),
    Resize(u16, u16),
    Mouse(MouseEventKind, u16, u16),
}

fn acts(count: std::ops::Range<usize>) -> impl Strategy<Value = Vec<Act>> {
    let code = prop_oneof![
        4 => prop::sample::select(vec![
            KeyCode::Tab, KeyCode::BackTab, KeyCode::Enter, KeyCode::Esc, KeyCode::Up, KeyCode::Down, KeyCode::Left,
            KeyCode::Right, KeyCode::Home, KeyCode::End, KeyCode::PageUp, KeyCode::PageDown, KeyCode::Backspace,
            KeyCode::Delete, KeyCode::F(1), KeyCode::F(2), KeyCode::F(3), KeyCode::F(4), KeyCode::F(5),
            KeyCode::F(6), KeyCode::F(7), KeyCode::F(8), KeyCode::F(9),
        ]),
        2 => prop::sample::select(vec!['受', '注', 'ｶ', 'ﾞ', '\u{3099}', '👨', '\u{200d}', 'a', ' ', '5', '３'])
            .prop_map(KeyCode::Char),
        1 => prop::sample::select("abdefgklnopqrstuvwxyz".chars().collect::<Vec<_>>()).prop_map(KeyCode::Char),
    ];
    let modifiers = prop_oneof![
        5 => Just(KeyModifiers::NONE),
        2 => Just(KeyModifiers::CONTROL),
        1 => Just(KeyModifiers::SHIFT),
        1 => Just(KeyModifiers::ALT | KeyModifiers::SHIFT),
    ];
    let act = prop_oneof![
        20 => (code, modifiers).prop_map(|(code, modifiers)| Act::Key(code, modifiers)),
        1 => prop::sample::select(vec!["一\r\n二\t三", "\u{1b}[31m\u{202e}", "長い文".repeat(200).leak() as &str])
            .prop_map(|text| Act::Paste(text.to_owned())),
        1 => size().prop_map(|(columns, rows)| Act::Resize(columns, rows)),
        2 => (
            prop::sample::select(vec![
                MouseEventKind::Down(MouseButton::Left), MouseEventKind::ScrollUp, MouseEventKind::ScrollDown,
            ]),
            0u16..120,
            0u16..40,
        )
            .prop_map(|(kind, column, row)| Act::Mouse(kind, column, row)),
    ];
    prop::collection::vec(act, count)
}

/// Mostly the sizes at which people work, at times the smallest and the largest.
fn size() -> impl Strategy<Value = (u16, u16)> {
    prop_oneof![
        6 => Just((80, 24)),
        3 => (20u16..120, 5u16..40),
        1 => (20u16..=300, 5u16..=100),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_key_is_ever_too_much(acts in acts(1..60), is_table in any::<bool>()) {
        let mut sitting = Sitting::new((80, 24), Language::Ja);
        sitting.drafts.create("下書き", if is_table { "mic-94" } else { "aspic-93" }).unwrap();
        sitting.open("下書き");
        if is_table {
            sitting.press("F3").type_text(TABLE).press("Enter");
        }
        for act in acts {
            match act {
                Act::Key(code, modifiers) => sitting.send(Event::Key(KeyEvent::new(code, modifiers))),
                Act::Paste(text) => sitting.send(Event::Paste(text)),
                Act::Resize(columns, rows) => sitting.send(Event::Resize(columns, rows)),
                Act::Mouse(kind, column, row) => _ = sitting.mouse(kind, column, row),
            }
            let (columns, rows) = sitting.model.size;
            if let Some((x, y)) = sitting.frame().cursor {
                prop_assert!(x < columns && y < rows, "cursor at {x},{y} of {columns}x{rows}");
            }
            if sitting.has_quit {
                break;
            }
        }
        if !sitting.has_quit {
            sitting.press("Ctrl-Q");
        }
        prop_assert!(sitting.has_quit && !sitting.must_rescue);
        let files = fs::read_dir(sitting.home.path().join("drafts")).unwrap().map(|file| file.unwrap().path());
        for file in files.filter(|file| !file.file_name().unwrap().to_str().unwrap().starts_with('.')) {
            let saved = Draft::parse(&fs::read_to_string(&file).unwrap()).unwrap();
            if let Some(session) = sitting.model.session.as_ref().filter(|session| session.path == file) {
                prop_assert_eq!(&saved, &*session.draft);
            }
        }
        if let Some(session) = &sitting.model.session {
            prop_assert!(session.path.exists() && session.saving.is_all_saved());
            let text = session.draft.text(session.form(), session.field);
            match session.grid() {
                Some(grid) => prop_assert_eq!(&*grid.rows(), session.draft.rows(session.form(), session.field)),
                None => prop_assert_eq!(session.editor().unwrap().text(), text),
            }
        }
    }
}

/// Steps of one walk. What is open at its end is left behind.
const WALK: usize = 250;

/// How often on a walk the ways on and out are tried.
const TRIED_EVERY: usize = 25;

/// How many steps are walked in all.
fn steps() -> usize {
    std::env::var("KISAI_STEPS").ok().and_then(|steps| steps.parse().ok()).unwrap_or(5_000)
}

/// The model with everything around it answering at once: of what is saved nothing reaches a disk.
struct Desk {
    model: Model,
    drafts: Drafts,
    now: Instant,
    has_quit: bool,
    _home: tempfile::TempDir,
}

impl Desk {
    fn new(form: &str) -> Self {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::locate(Some(home.path())).unwrap();
        let clock = Clock::new(Some(NOW));
        let drafts = Drafts::new(folders.clone(), clock.clone());
        drafts.create("下書き", form).unwrap();
        let model = Model::new((80, 24), Language::Ja, clock, folders);
        let mut desk = Desk { model, drafts, now: Instant::now(), has_quit: false, _home: home };
        desk.model.editor = Some("editor".into());
        desk.do_all(vec![Effect::Ask(Request::List)]);
        desk.do_all(vec![Effect::Ask(Request::Open { named: "下書き".to_owned(), is_forced: false })]);
        if form == "mic-94" {
            ["F3", "4", "6", ".", "4", "Enter"].iter().for_each(|key| desk.press(key));
        }
        desk
    }

    fn send(&mut self, event: Event) {
        self.now += Duration::from_millis(60);
        let effects = self.model.update(event, self.now);
        // In the program a frame comes first.
        draw(&mut self.model, Theme::new(true));
        self.model.judge();
        self.do_all(effects);
    }

    fn do_all(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Save(Job { path, text: Some(text), .. }) => {
                    let JobText { revision, origin, .. } = text;
                    self.send(Event::Saved(Saved::Done { path, origin, revision, without_checkpoint: None }));
                }
                Effect::Ask(request) => {
                    if let Some(reply) = perform(&self.drafts, request) {
                        self.send(Event::Reply(reply));
                    }
                }
                Effect::Export(request) => self.send(Event::Reply(Reply::Exported(Ok(request.target)))),
                Effect::Import(request) => {
                    let fault = (request.file, Notice::new("message-no-target"));
                    self.send(Event::Reply(Reply::Imported(Err(fault))));
                }
                Effect::Lend(lending) => self.send(Event::Reply(Reply::GivenBack(Ok(lending.text + "編")))),
                Effect::Quit => self.has_quit = true,
                Effect::Rescue => panic!("nothing fails here"),
                Effect::SaveElsewhere(_) => panic!("no disk stalls here"),
                _ => {}
            }
        }
    }

    fn press(&mut self, name: &str) {
        self.send(Event::Key(key(name)));
    }

    fn answers(&self) -> Option<Arc<Draft>> {
        self.model.session.as_ref().map(|session| Arc::clone(&session.draft))
    }

    fn field(&self) -> usize {
        self.model.session.as_ref().unwrap().field.0
    }

    /// Row and column of the cell at hand, in a table.
    fn cell(&self) -> Option<(usize, usize)> {
        let at = self.model.session.as_ref().unwrap().grid()?.at();
        Some((at.row, at.column))
    }

    /// The cursor stands on the screen, and in a text field of it where one types.
    fn draw(&mut self) {
        let (columns, rows) = self.model.size;
        let frame = draw(&mut self.model, Theme::new(true));
        assert_eq!((frame.cells.area().width, frame.cells.area().height), (columns, rows));
        match frame.cursor {
            Some((x, y)) => assert!(x < columns && y < rows, "cursor at {x},{y} of {columns}x{rows}"),
            None => {
                let types = !matches!(self.model.context(), Context::Home | Context::Export | Context::List);
                assert!(columns < 40 || rows < 10 || !types, "no cursor in {:?}", self.model.context());
            }
        }
    }

    /// From wherever one is, Esc leads back to the list or the form, the menu opens, and the form goes on.
    fn try_ways(&mut self) {
        let before = self.answers();
        for _ in 0..8 {
            self.press("Esc");
        }
        assert!(self.model.overlay.is_none(), "{:?}", self.model.context());
        assert!(matches!(self.model.screen, Screen::Home | Screen::Form), "{:?}", self.model.screen);
        self.press("F2");
        assert_eq!(self.model.context(), Context::List);
        self.press("Esc");
        if self.model.screen == Screen::Form {
            let session = self.model.session.as_ref().unwrap();
            let (last, item) = (session.form().fields().len() - 1, session.item());
            // Filters may leave nothing to go on to.
            let is_filtered = session.filters().is_any();
            let last_item = session.form().items().len() - 1;
            let (at, cell) = (self.field(), self.cell());
            self.press("Tab");
            // In a table the next cell comes before the next field.
            let is_in_table = self.field() == at && self.cell() > cell;
            assert!(is_filtered || is_in_table || self.field() == (at + 1).min(last));
            self.press("PgDn");
            let behind = self.model.session.as_ref().unwrap().item().0;
            assert!(is_filtered || behind > item.0 || behind == last_item);
            let at = self.field();
            self.press("F4");
            assert!(self.field() != at || self.model.message.is_some());
            for (there, screen) in [("F5", Screen::Review), ("Ctrl-E", Screen::Export)] {
                self.press(there);
                assert_eq!(self.model.screen, screen);
                self.press("Esc");
                assert_eq!(self.model.screen, Screen::Form);
            }
        }
        assert_eq!(before, self.answers(), "moving changed an answer");
    }
}

/// Whether a key only moves, or opens and closes something.
fn only_moves(code: KeyCode, modifiers: KeyModifiers) -> bool {
    // With Alt an arrow moves a row of a table.
    let moves = !modifiers.contains(KeyModifiers::ALT)
        && matches!(
            code,
            KeyCode::Tab
                | KeyCode::BackTab
                | KeyCode::Esc
                | KeyCode::Up
                | KeyCode::Down
                | KeyCode::Left
                | KeyCode::Right
                | KeyCode::Home
                | KeyCode::End
                | KeyCode::PageUp
                | KeyCode::PageDown
                | KeyCode::F(_)
        );
    let opens =
        modifiers == KeyModifiers::CONTROL && matches!(code, KeyCode::Char('f' | 'g' | 'l' | 'o' | 't' | 'a' | 'c'));
    moves || opens
}

/// Whether two drafts hold the same answers, whatever is marked beside them.
fn says_the_same(one: &Arc<Draft>, other: &Arc<Draft>) -> bool {
    let texts = |draft: &Draft| -> Vec<(String, String)> {
        let given = draft.answers.iter().filter(|(_, answer)| answer.is_given());
        let mut texts: Vec<_> = given.map(|(id, answer)| (id.to_owned(), answer.said().into_owned())).collect();
        texts.sort();
        texts
    };
    Arc::ptr_eq(one, other) || texts(one) == texts(other)
}

fn walk(form: &str, acts: Vec<Act>) {
    let mut desk = Desk::new(form);
    for (step, act) in acts.into_iter().enumerate() {
        match act {
            Act::Key(code, modifiers) => {
                let before = desk.answers();
                desk.send(Event::Key(KeyEvent::new(code, modifiers)));
                if only_moves(code, modifiers) {
                    let after = desk.answers();
                    let is_same = before.zip(after).is_none_or(|(before, after)| says_the_same(&before, &after));
                    assert!(is_same, "{code:?} changed an answer");
                }
            }
            Act::Paste(text) => desk.send(Event::Paste(text)),
            Act::Resize(columns, rows) => desk.send(Event::Resize(columns, rows)),
            Act::Mouse(kind, column, row) => {
                let (columns, rows) = desk.model.size;
                desk.send(Event::Mouse(MouseEvent {
                    kind,
                    column: column % columns,
                    row: row % rows,
                    modifiers: KeyModifiers::NONE,
                }));
            }
        }
        if desk.has_quit {
            desk = Desk::new(form);
        }
        desk.draw();
        if step % TRIED_EVERY == 0 {
            desk.try_ways();
            desk.draw();
        }
    }
}

#[test]
fn nobody_is_ever_trapped() {
    walk_at_random("aspic-93");
}

#[test]
fn nobody_is_ever_trapped_in_a_table() {
    walk_at_random("mic-94");
}

fn walk_at_random(form: &str) {
    let cases = u32::try_from(steps().div_ceil(WALK)).unwrap();
    let config =
        ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 400, ..ProptestConfig::default() };
    let mut runner = TestRunner::new(config);
    runner
        .run(&acts(WALK..WALK + 1), |acts| {
            walk(form, acts);
            Ok(())
        })
        .unwrap();
}
