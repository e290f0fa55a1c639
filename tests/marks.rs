//! Flags, notes and what is done: set on the screen, kept in the draft, refused where the draft may only be read.

use kisai::core::draft::Answer;
use kisai::ui::app::Screen;
use kisai::ui::overlay::Overlay;
use kisai::words::Language;

use crate::sitting::Sitting;

/// A sitting with a draft open, at item 30.
fn at_item_30() -> Sitting {
    let mut sitting = Sitting::new((80, 24), Language::Ja);
    sitting.drafts.create("小", "aspic-93").unwrap();
    sitting.open("小");
    sitting.press("F3").type_text("30").press("Enter");
    sitting
}

/// What the file says of a field; all empty where it says nothing.
fn kept(sitting: &Sitting, field: &str) -> Answer {
    sitting.drafts.open("小").unwrap().draft.answers.get(field).cloned().unwrap_or_default()
}

fn flag(sitting: &Sitting, field: &str) -> Option<(String, String)> {
    kept(sitting, field).flag.map(|flag| (flag.ask, flag.text))
}

fn at_hand(sitting: &Sitting) -> &str {
    let session = sitting.model.session.as_ref().unwrap();
    &session.form()[session.field].id
}

const FIELD: &str = "30-service-description";

#[test]
fn a_flag_says_whom_to_ask_and_what_and_does_not_leave_the_field() {
    let mut sitting = at_item_30();
    sitting.press("F6").type_text("情報システム部").press("Tab").type_text("図の枚数").press("Enter");
    assert_eq!(flag(&sitting, FIELD), Some(("情報システム部".to_owned(), "図の枚数".to_owned())));
    assert_eq!(at_hand(&sitting), FIELD);
    sitting.type_text("本文");
    assert_eq!(kept(&sitting, FIELD).text, "本文");
    // Both lines are there again to be changed; Tab goes round.
    sitting.press("F6 Tab").type_text("と色").press("Tab End Backspace Enter");
    assert_eq!(flag(&sitting, FIELD), Some(("情報システム".to_owned(), "図の枚数と色".to_owned())));
}

#[test]
fn the_name_that_was_used_last_is_proposed_and_typing_replaces_it() {
    let mut sitting = at_item_30();
    sitting.press("F6").type_text("営業部").press("Enter PgDn F6 Enter");
    let field = at_hand(&sitting).to_owned();
    assert_eq!(flag(&sitting, &field), Some(("営業部".to_owned(), String::new())));
    sitting.press("PgDn F6").type_text("総務部").press("Enter");
    let field = at_hand(&sitting).to_owned();
    assert_eq!(flag(&sitting, &field), Some(("総務部".to_owned(), String::new())));
    // In a new sitting whoever is to be asked about the nearest field before.
    let mut again = Sitting::at_home(sitting.end(), (80, 24), Language::Ja);
    again.open("小");
    again.press("PgDn F6 Enter");
    let field = at_hand(&again).to_owned();
    assert_eq!(flag(&again, &field), Some(("総務部".to_owned(), String::new())));
}

#[test]
fn emptying_both_lines_takes_the_flag_away_and_leaving_changes_nothing() {
    let mut sitting = at_item_30();
    sitting.press("F6 Enter");
    assert!(sitting.screen().contains("誰に、または何を"), "{}", sitting.screen());
    assert_eq!(flag(&sitting, FIELD), None);
    sitting.press("F6").type_text("営業部").press("Enter F6").type_text("とその他").press("Esc");
    assert_eq!(flag(&sitting, FIELD), Some(("営業部".to_owned(), String::new())));
    sitting.press("F6 Ctrl-A Backspace Enter");
    assert_eq!(flag(&sitting, FIELD), None);
    assert!(!sitting.drafts.open("小").unwrap().draft.answers.contains_key(FIELD));
}

#[test]
fn a_note_is_kept_as_it_is_typed_and_closed_by_its_key() {
    let mut sitting = at_item_30();
    sitting.press("F7").type_text("昨年は\n別の図");
    assert_eq!(kept(&sitting, FIELD).note, "昨年は\n別の図");
    sitting.press("F7").type_text("本文");
    assert!(sitting.model.overlay.is_none());
    assert_eq!((kept(&sitting, FIELD).text, kept(&sitting, FIELD).note), ("本文".into(), "昨年は\n別の図".into()));
    sitting.press("F7 Up Home").type_text("一").press("Esc F7 Ctrl-A Delete Esc");
    assert_eq!(kept(&sitting, FIELD).note, "");
    assert_eq!(at_hand(&sitting), FIELD);
}

#[test]
fn a_long_note_keeps_its_caret_in_sight() {
    let mut sitting = at_item_30();
    sitting.press("F7").paste(&"長いメモの行\n".repeat(40)).type_text("末尾");
    assert!(sitting.screen().contains("末尾"), "{}", sitting.screen());
    sitting.press("Ctrl-Home").type_text("先頭");
    assert!(sitting.screen().contains("先頭長い") && !sitting.screen().contains("末尾"), "{}", sitting.screen());
    let (_, row) = sitting.frame().cursor.unwrap();
    assert!(sitting.screen().lines().nth(usize::from(row)).unwrap().contains("先頭"));
}

#[test]
fn done_is_set_and_taken_back_by_one_key() {
    let mut sitting = at_item_30();
    sitting.press("F8");
    assert!(kept(&sitting, FIELD).done);
    sitting.press("F8");
    assert!(!kept(&sitting, FIELD).done);
    assert_eq!(at_hand(&sitting), FIELD);
}

#[test]
fn in_the_review_the_marked_finding_is_meant() {
    let mut sitting = at_item_30();
    sitting.press("F5 Down Down F6").type_text("営業部").press("Enter");
    assert_eq!(sitting.model.screen, Screen::Review);
    let open = sitting.drafts.open("小").unwrap();
    let flagged: Vec<&str> = open.draft.answers.keys().collect();
    assert_eq!(flagged, ["3-founded-year"]);
}

#[test]
fn a_draft_that_may_only_be_read_refuses_marks_but_shows_its_notes() {
    let mut sitting = at_item_30();
    sitting.press("F7").type_text("控え").press("F7 PgDn Ctrl-B");
    let file = sitting.draft_file("小");
    let newer = std::fs::read_to_string(&file).unwrap().replace("\"kisai\": 1", "\"kisai\": 99");
    std::fs::write(&file, &newer).unwrap();
    sitting.open("小");
    for key in ["F6", "F7", "F8"] {
        sitting.press(key);
        assert!(sitting.model.overlay.is_none(), "{key}");
        assert!(sitting.screen().contains("新しい版"), "{key}: {}", sitting.screen());
    }
    sitting.press("PgUp F7");
    assert!(matches!(sitting.model.overlay, Some(Overlay::Note(_))));
    sitting.type_text("変更");
    assert!(sitting.screen().contains("控え") && !sitting.screen().contains("変更"), "{}", sitting.screen());
    assert_eq!(std::fs::read_to_string(&file).unwrap(), newer);
}
