//! Random keys, pastes and sizes: nothing panics, the cursor never leaves the screen, the way out is always open, and what
//! is on the disk then is what was on the screen.

use std::fs;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use kisai::core::draft::Draft;
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
                Act::Key(code, modifiers) => sitting.send(Event::Key(KeyEvent::new(code, modifiers))),
                Act::Paste(text) => sitting.send(Event::Paste(text)),
                Act::Resize(columns, rows) => sitting.send(Event::Resize(columns, rows)),
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
            prop_assert_eq!(session.editor().unwrap().text(), text);
        }
    }
}
