//! What typing costs a slow line, counted in bytes.

use std::time::Instant;

use jiff::SignedDuration;
use kisai::core::notice::Notice;
use kisai::ui::app::Model;
use kisai::ui::cells::{Cells, Look};
use kisai::ui::event::{Effect, Event};
use kisai::ui::quiet::Urgency;
use kisai::ui::terminal::Encoder;
use kisai::words::Language;

use crate::screens::open;
use crate::sitting::Sitting;

/// What a person types, with the punctuation after which rows may break.
const TYPED: &str = "申請したサービスは、中小企業の受発注を電子化し、注文書・請求書の作成から保存までを一貫して行うクラウドサービスです。";

/// A character that other machines may lack.
const LACKED: &str = "\u{e000}";

/// Item 30 with 500 characters, the caret behind them, and the encoder that has shown it.
fn at_item_30(size: (u16, u16), language: Language) -> (Sitting, Encoder) {
    let mut sitting = Sitting::new(size, language);
    sitting.drafts.create("サンプル受発注クラウド", "aspic-93").unwrap();
    open(&mut sitting);
    sitting.press("F3").type_text("30").press("Enter");
    let text: String = TYPED.chars().cycle().take(500).collect();
    sitting.paste(&text);
    let mut encoder = Encoder::default();
    encoder.encode(sitting.frame());
    (sitting, encoder)
}

/// How much the rules find in the field at hand, as far as they were asked.
fn findings(sitting: &Sitting) -> usize {
    let session = sitting.model.session.as_ref().unwrap();
    session.findings_of(session.field).len()
}

#[test]
fn a_key_costs_forty_bytes_on_average() {
    for size in [(80, 24), (120, 40), (60, 20)] {
        for language in [Language::Ja, Language::En] {
            let (mut sitting, mut encoder) = at_item_30(size, language);
            let mut costs = Vec::new();
            for char in TYPED.chars().cycle().take(200) {
                sitting.type_text(&char.to_string());
                costs.push(encoder.encode(sitting.frame()).len());
            }
            let mean = costs.iter().sum::<usize>() as f64 / costs.len() as f64;
            assert!(mean <= 40.0, "{size:?} {language:?}: {mean} bytes a key, {costs:?}");
        }
    }
}

#[test]
fn the_rules_are_asked_behind_the_frame_of_a_key_and_before_anything_else() {
    let (mut sitting, _) = at_item_30((80, 24), Language::Ja);
    sitting.press("Ctrl-A").paste("当社は");
    let key = |sitting: &mut Sitting, name: &str| {
        sitting.model.update(Event::Key(crate::sitting::key(name)), Instant::now());
    };
    key(&mut sitting, LACKED);
    assert_eq!(findings(&sitting), 0);
    assert!(sitting.model.judge() && findings(&sitting) == 1);
    // Without a change of what they find, no other frame.
    key(&mut sitting, "。");
    assert!(!sitting.model.judge());

    // How far an answer is over its limit is told by the count, which goes with the key.
    key(&mut sitting, "Backspace");
    sitting.paste(&"長".repeat(500));
    let over = findings(&sitting);
    key(&mut sitting, "い");
    assert!(!sitting.model.judge() && findings(&sitting) == over);
    sitting.press("Ctrl-A").paste("当社は");

    // Several keys that came at once are judged before what isn't typed.
    key(&mut sitting, LACKED);
    key(&mut sitting, LACKED);
    assert_eq!(findings(&sitting), 0);
    key(&mut sitting, "F5");
    assert_eq!(findings(&sitting), 1);
    assert!(!sitting.model.judge());
}

#[test]
fn what_is_typed_into_an_open_field_marks_it_at_once() {
    let (mut sitting, _) = at_item_30((80, 24), Language::Ja);
    sitting.press("Ctrl-A Delete");
    assert_eq!(findings(&sitting), 1);
    sitting.model.update(Event::Key(crate::sitting::key("受")), Instant::now());
    assert!(!sitting.model.judge());
    assert_eq!(findings(&sitting), 0);
}

/// What changed cells cost at most: the characters of each, a move to each that doesn't stand behind another one, the
/// look of each that looks unlike the one before, and the cursor.
fn most_for(before: &Cells, after: &Cells) -> usize {
    const MOVE: usize = b"\x1b[40;120H".len();
    const LOOK: usize = b"\x1b[0;1;31m".len();
    const CURSOR: usize = 2 * b"\x1b[?25l".len() + MOVE;
    const BRACKETS: usize = 2 * b"\x1b[?2026h".len();
    let mut bytes = Vec::new();
    let mut beside = CURSOR + BRACKETS;
    let mut look = Look::default();
    for y in after.area().rows().map(|row| row.y) {
        let mut at = None;
        for (x, next) in after.changes(before, y) {
            let symbol = after.symbol((x, y));
            symbol.write(&mut bytes);
            beside += if at == Some(x) { 0 } else { MOVE };
            beside += if after.look((x, y)) == look { 0 } else { LOOK };
            look = after.look((x, y));
            at = symbol.is_width_sure().then_some(next);
        }
    }
    bytes.len() + beside
}

#[test]
fn moving_on_reviewing_and_another_language_cost_one_frame_of_what_changes() {
    for size in [(80, 24), (120, 40)] {
        for language in [Language::Ja, Language::En] {
            let (mut sitting, mut encoder) = at_item_30(size, language);
            for keys in ["PgDn", "PgUp", "Tab", "Ctrl-L", "Ctrl-L", "F5", "Esc"] {
                let before = sitting.frame().cells;
                sitting.called_for = Some(Vec::new());
                sitting.press(keys);
                let frames = sitting.called_for.take().unwrap();
                let written: Vec<usize> =
                    frames.into_iter().map(|frame| encoder.encode(frame).len()).filter(|bytes| *bytes > 0).collect();
                let most = most_for(&before, &sitting.frame().cells);
                assert!(written.len() == 1, "{size:?} {language:?} {keys}: {written:?}");
                assert!(written[0] <= most, "{size:?} {language:?} {keys}: {written:?} bytes of {most}");
            }
        }
    }
}

#[test]
fn what_changes_nothing_on_the_screen_costs_nothing() {
    let (mut sitting, mut encoder) = at_item_30((80, 24), Language::Ja);
    encoder.encode(sitting.frame());
    sitting.press("Ctrl-End");
    assert_eq!(encoder.encode(sitting.frame()).len(), 0);
}

#[test]
fn saving_beside_the_typing_needs_no_frame_until_it_has_something_to_tell() {
    let (mut sitting, _) = at_item_30((80, 24), Language::Ja);
    let model = &mut sitting.model;
    let before = model.shown_before(&Event::Deadline);
    assert!(before.is_some());
    assert_eq!(model.urgency(before.clone(), &[]), Urgency::None);
    assert_eq!(model.urgency(before.clone(), &[Effect::Repaint]), Urgency::High);
    // What a key does is never taken for nothing.
    assert_eq!(model.urgency(model.shown_before(&Event::Redraw), &[]), Urgency::High);

    model.message = Some(Notice::new("message-checkpoint-kept"));
    assert_eq!(model.urgency(before.clone(), &[]), Urgency::High);
    model.message = None;
    assert_eq!(model.urgency(before.clone(), &[]), Urgency::None);

    // How saving goes on waits for the next key's frame, but not beside something else.
    let later = |model: &mut Model, minutes: i64| {
        let saving = &mut model.session.as_mut().unwrap().saving;
        saving.last = Some(saving.last.clone().unwrap() + SignedDuration::from_mins(minutes));
    };
    later(model, 1);
    assert_eq!(model.urgency(before.clone(), &[]), Urgency::Low);
    model.is_overdue = true;
    assert_eq!(model.urgency(before.clone(), &[]), Urgency::Low);
    model.session.as_mut().unwrap().saving.failure = Some(Notice::new("message-no-target"));
    assert_eq!(model.urgency(before, &[]), Urgency::High);
    model.session.as_mut().unwrap().saving.failure = None;
    model.is_overdue = false;

    sitting.press("F2");
    assert!(sitting.model.shown_before(&Event::Deadline).is_none());
}
