//! Random keys, pastes and sizes: nothing panics, and the cursor never leaves the screen.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use kisai::ui::event::Event;
use kisai::words::Language;
use proptest::prelude::*;

use crate::sitting::Sitting;

#[derive(Debug, Clone)]
enum Act {
    Key(KeyCode, KeyModifiers),
    Paste(String),
    Resize(u16, u16),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let code = prop_oneof![
        4 => prop::sample::select(vec![
            KeyCode::Tab, KeyCode::BackTab, KeyCode::Enter, KeyCode::Esc, KeyCode::Up, KeyCode::Down, KeyCode::Left,
            KeyCode::Right, KeyCode::Home, KeyCode::End, KeyCode::PageUp, KeyCode::PageDown, KeyCode::Backspace,
            KeyCode::Delete, KeyCode::F(1), KeyCode::F(2), KeyCode::F(3), KeyCode::F(4), KeyCode::F(5),
        ]),
        2 => prop::sample::select(vec!['受', '注', 'ｶ', 'ﾞ', '\u{3099}', '👨', '\u{200d}', 'a', ' ', '5', '３'])
            .prop_map(KeyCode::Char),
        1 => prop::sample::select("abdeglnorsvxyz".chars().collect::<Vec<_>>()).prop_map(KeyCode::Char),
    ];
    let modifiers = prop_oneof![
        5 => Just(KeyModifiers::NONE),
        2 => Just(KeyModifiers::CONTROL),
        1 => Just(KeyModifiers::SHIFT),
    ];
    let act = prop_oneof![
        20 => (code, modifiers).prop_map(|(code, modifiers)| Act::Key(code, modifiers)),
        1 => prop::sample::select(vec!["一\r\n二\t三", "\u{1b}[31m\u{202e}", "長い文".repeat(200).leak() as &str])
            .prop_map(|text| Act::Paste(text.to_owned())),
        1 => (20u16..300, 5u16..100).prop_map(|(columns, rows)| Act::Resize(columns, rows)),
    ];
    prop::collection::vec(act, 1..60)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_key_is_ever_too_much(acts in acts()) {
        let mut sitting = Sitting::new((80, 24), Language::Ja);
        sitting.drafts.create("下書き", "aspic-93").unwrap();
        sitting.open("下書き");
        for act in acts {
            match act {
                // The sitting ends with Ctrl-Q, an export may write into the folder of the tests.
                Act::Key(KeyCode::Char('q' | 'e'), KeyModifiers::CONTROL) => {}
                Act::Key(code, modifiers) => sitting.send(Event::Key(KeyEvent::new(code, modifiers))),
                Act::Paste(text) => sitting.send(Event::Paste(text)),
                Act::Resize(columns, rows) => sitting.send(Event::Resize(columns, rows)),
            }
            let (columns, rows) = sitting.model.size;
            if let Some((x, y)) = sitting.frame().cursor {
                prop_assert!(x < columns && y < rows, "cursor at {x},{y} of {columns}x{rows}");
            }
        }
    }
}
