//! What typing costs a slow line, counted in bytes.

use kisai::core::notice::Notice;
use kisai::ui::event::{Effect, Event};
use kisai::ui::terminal::Encoder;
use kisai::words::Language;

use crate::screens::open;
use crate::sitting::Sitting;

/// What a person types, with the punctuation after which rows may break.
const TYPED: &str = "申請したサービスは、中小企業の受発注を電子化し、注文書・請求書の作成から保存までを一貫して行うクラウドサービスです。";

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
    assert!(before.is_some() && model.is_still(before.as_ref(), &[]));
    assert!(!model.is_still(before.as_ref(), &[Effect::Repaint]));
    // What a key does is never taken for nothing.
    assert!(!model.is_still(model.shown_before(&Event::Redraw).as_ref(), &[]));

    model.is_overdue = true;
    assert!(!model.is_still(before.as_ref(), &[]));
    model.is_overdue = false;
    model.message = Some(Notice::new("message-checkpoint-kept"));
    assert!(!model.is_still(before.as_ref(), &[]));
    model.message = None;
    assert!(model.is_still(before.as_ref(), &[]));

    sitting.press("F2");
    assert!(sitting.model.shown_before(&Event::Deadline).is_none());
}
