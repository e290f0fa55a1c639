//! What keys cost in a full draft: from the key to the frame, and from the frame to the terminal's bytes.
//!
//! `cargo bench --bench typing`. No terminal and no disk are in these figures.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../tests/full.rs"]
mod full;
#[path = "../tests/many.rs"]
mod many;
#[path = "../tests/now.rs"]
mod now;
// The tests use more of it than this.
#[allow(dead_code)]
#[path = "../tests/sitting.rs"]
mod sitting;

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::Criterion;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use kisai::ui::app::Model;
use kisai::ui::event::Event;
use kisai::ui::screen::{Frame, draw};
use kisai::ui::terminal::Encoder;
use kisai::ui::theme::Theme;
use kisai::words::{FormFolder, Language};

use full::full;
use many::{drafts, listed};
use sitting::{Sitting, key};

const SIZES: [(u16, u16); 2] = [(80, 24), (120, 40)];
/// What a person types, with the punctuation after which rows may break.
const TYPED: &str = "申請したサービスは、中小企業の受発注を電子化し、注文書・請求書の作成から保存までを一貫して行うクラウドサービスです。";

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    for size in SIZES {
        for chars in [500, 100_000] {
            typing(&mut criterion, size, chars);
        }
        for (name, there, back) in [
            ("next item", "PgDn", "PgUp"),
            ("open the review", "F5", "Esc"),
            ("switch the language", "Ctrl-L", "Ctrl-L"),
            ("open the search", "F3", "Esc"),
        ] {
            moving(&mut criterion, size, name, [there, back]);
        }
        searching(&mut criterion, size);
        searching_drafts(&mut criterion, size);
    }
    criterion.final_summary();
}

/// A full draft whose item 30 holds so many characters, the caret behind them.
fn at_item_30(size: (u16, u16), chars: usize) -> Model {
    let mut sitting = Sitting::new(size, Language::Ja);
    let folder = FormFolder::builtin("aspic-93").unwrap();
    let answers = full(&folder, Language::Ja).answers;
    sitting.drafts.create_filled("見本", "aspic-93", |_, draft| draft.answers = answers).unwrap();
    sitting.open("見本");
    let text: String = TYPED.chars().cycle().take(chars).collect();
    sitting.press("F3").type_text("30").press("Enter Ctrl-A").paste(&text);
    sitting.model
}

/// What a key makes of the screen.
fn press(model: &mut Model, key: KeyEvent) -> Frame {
    black_box(model.update(Event::Key(key), Instant::now()));
    draw(model, Theme::new(true))
}

/// Does something so many times, and something else after each, of which the time isn't counted.
fn timed<T>(times: u64, mut work: impl FnMut() -> T, mut undo: impl FnMut(T)) -> Duration {
    let mut spent = Duration::ZERO;
    for _ in 0..times {
        let start = Instant::now();
        let made = work();
        spent += start.elapsed();
        undo(made);
    }
    spent
}

fn typing(criterion: &mut Criterion, size: (u16, u16), chars: usize) {
    let mut group = criterion.benchmark_group(format!("{}x{}, {chars} characters", size.0, size.1));
    let typed: Vec<KeyEvent> =
        TYPED.chars().map(|char| KeyEvent::new(KeyCode::Char(char), KeyModifiers::NONE)).collect();
    // Several passes share it: the field may grow by some characters.
    group.bench_function("key to frame", |bencher| {
        let mut model = at_item_30(size, chars);
        let mut keys = typed.iter().cycle();
        let model = std::cell::RefCell::new(&mut model);
        bencher.iter_custom(|times| {
            timed(
                times,
                || press(&mut model.borrow_mut(), *keys.next().unwrap()),
                |_| _ = press(&mut model.borrow_mut(), key("Backspace")),
            )
        });
    });
    group.bench_function("rules behind the frame", |bencher| {
        let mut model = at_item_30(size, chars);
        let mut keys = typed.iter().cycle();
        bencher.iter_custom(|times| {
            let mut spent = Duration::ZERO;
            for _ in 0..times {
                press(&mut model, *keys.next().unwrap());
                let start = Instant::now();
                black_box(model.judge());
                spent += start.elapsed();
                press(&mut model, key("Backspace"));
            }
            spent
        });
    });
    group.bench_function("frame to bytes", |bencher| {
        let mut model = at_item_30(size, chars);
        let mut keys = typed.iter().cycle();
        let mut encoder = Encoder::default();
        encoder.encode(draw(&mut model, Theme::new(true)));
        bencher.iter_custom(|times| {
            let mut spent = Duration::ZERO;
            for _ in 0..times {
                let frame = press(&mut model, *keys.next().unwrap());
                let start = Instant::now();
                black_box(encoder.encode(frame));
                spent += start.elapsed();
                encoder.encode(press(&mut model, key("Backspace")));
            }
            spent
        });
    });
    group.finish();
}

/// A key that leads somewhere, to the bytes; the way back isn't counted.
fn moving(criterion: &mut Criterion, size: (u16, u16), name: &str, [there, back]: [&str; 2]) {
    let mut group = criterion.benchmark_group(format!("{}x{}", size.0, size.1));
    group.bench_function(name, |bencher| {
        let mut model = at_item_30(size, 500);
        let mut encoder = Encoder::default();
        encoder.encode(draw(&mut model, Theme::new(true)));
        let both = std::cell::RefCell::new((&mut model, &mut encoder));
        let go = |name: &str| {
            let (model, encoder) = &mut *both.borrow_mut();
            encoder.encode(press(model, key(name)))
        };
        bencher.iter_custom(|times| timed(times, || go(there), |_| _ = go(back)));
    });
    group.finish();
}

/// A character typed into the search, to the frame.
fn searching(criterion: &mut Criterion, size: (u16, u16)) {
    let mut group = criterion.benchmark_group(format!("{}x{}", size.0, size.1));
    group.bench_function("search", |bencher| {
        let mut model = at_item_30(size, 500);
        for name in ["F3", "暗"] {
            press(&mut model, key(name));
        }
        let model = std::cell::RefCell::new(&mut model);
        bencher.iter_custom(|times| {
            timed(
                times,
                || press(&mut model.borrow_mut(), key("号")),
                |_| _ = press(&mut model.borrow_mut(), key("Backspace")),
            )
        });
    });
    group.finish();
}

/// The search in a list of 10,000 drafts: opened, and a character typed into it, to the frame.
fn searching_drafts(criterion: &mut Criterion, size: (u16, u16)) {
    let mut group = criterion.benchmark_group(format!("{}x{}, 10000 drafts", size.0, size.1));
    let begin = || {
        let mut model = Sitting::new(size, Language::Ja).model;
        model.update(listed(drafts(10_000)), Instant::now());
        model
    };
    for (name, before, there, back) in [
        ("open the search", "", "F3", "Esc"),
        ("search", "F3 サ ン プ", "ル", "Backspace"),
        ("search a second word", "F3 ク ラ Space", "9", "Backspace"),
    ] {
        group.bench_function(name, |bencher| {
            let mut model = begin();
            for name in before.split_whitespace() {
                press(&mut model, key(name));
            }
            let model = std::cell::RefCell::new(&mut model);
            let go = |name| press(&mut model.borrow_mut(), key(name));
            bencher.iter_custom(|times| timed(times, || go(there), |_| _ = go(back)));
        });
    }
    group.finish();
}
