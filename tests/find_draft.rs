//! Finding a draft in the list: it narrows as one types, and comes back whole.

use kisai::core::notice::Notice;
use kisai::store::Summary;
use kisai::ui::action::Context;
use kisai::ui::app::Screen;
use kisai::words::Language;

use crate::many::{draft, drafts, listed};
use crate::sitting::Sitting;

/// A list that the disk doesn't have.
fn with(drafts: Vec<Summary>, size: (u16, u16), language: Language) -> Sitting {
    let mut sitting = Sitting::new(size, language);
    sitting.send(listed(drafts));
    sitting
}

fn few() -> Vec<Summary> {
    vec![
        draft("受発注", "受発注クラウド 2026", "株式会社サンプルワークス", "aspic-93"),
        draft("勤怠", "ｷﾝﾀｲクラウド", "見本商会", "mic-94"),
        draft("order-desk", "Order Desk", "", "meti-49"),
    ]
}

/// The lines of the list, and that which is marked.
fn lines(sitting: &mut Sitting) -> Vec<String> {
    let screen = sitting.screen();
    let list = screen.lines().skip(3).take_while(|line| !line.is_empty());
    list.map(|line| line.trim_end().to_owned()).collect()
}

fn marked(sitting: &mut Sitting) -> String {
    lines(sitting).into_iter().find(|line| line.starts_with(" > ")).unwrap_or_default()
}

fn header(sitting: &mut Sitting) -> String {
    sitting.screen().lines().next().unwrap().to_owned()
}

#[test]
fn the_list_narrows_with_each_key_and_enter_opens_the_marked_draft() {
    let mut sitting = Sitting::new((80, 24), Language::Ja);
    for title in ["受発注クラウド", "受付クラウド", "勤怠"] {
        sitting.drafts.create(title, "aspic-93").unwrap();
    }
    sitting.open("勤怠");
    sitting.press("Ctrl-B F3");
    assert!(header(&mut sitting).contains("3/3"), "{}", sitting.screen());
    sitting.type_text("受");
    assert!(header(&mut sitting).contains("2/3"), "{}", sitting.screen());
    sitting.type_text("付");
    assert_eq!(lines(&mut sitting).len(), 1, "{}", sitting.screen());
    assert!(marked(&mut sitting).contains("[受付]クラウド"), "{}", sitting.screen());
    sitting.press("Enter");
    assert_eq!(sitting.model.session.as_ref().unwrap().name, "受付クラウド");
    // On the way back it is marked among all of them.
    sitting.press("Ctrl-B");
    assert_eq!(sitting.model.home.marked().unwrap().name, "受付クラウド");
    assert_eq!(sitting.model.context(), Context::Home);
}

#[test]
fn a_draft_is_found_by_title_file_name_client_and_form_in_any_width_and_kana() {
    for language in Language::ALL {
        let mut sitting = with(few(), (80, 24), language);
        for (typed, shown) in [
            ("きんたい", "[ｷﾝﾀｲ]クラウド"),
            ("勤怠", ": [勤怠]"),
            ("ＯＲＤＥＲ-", ": [order-]desk"),
            ("見本", ": [見本]商会"),
            ("さんぷるわーく くらうど", "[サンプルワーク]ス"),
            ("経済産業省", "[経済産業省]"),
            ("meti", "[METI]"),
            ("２０２６　くらうど", "受発注クラウド [2026]"),
        ] {
            sitting.press("F3").type_text(typed);
            let lines = lines(&mut sitting);
            assert_eq!(lines.len(), 1, "{typed}: {lines:?}");
            assert!(lines[0].contains(shown) && lines[0].starts_with(" > "), "{typed}: {lines:?}");
            sitting.press("Esc");
        }
    }
}

#[test]
fn every_typed_word_must_stand_in_the_draft() {
    let mut sitting = with(few(), (80, 24), Language::Ja);
    sitting.press("F3").type_text("クラウド 見本");
    assert_eq!(lines(&mut sitting).len(), 1);
    sitting.type_text(" 受発注");
    assert!(sitting.screen().contains("見つかりません"), "{}", sitting.screen());
}

#[test]
fn what_is_found_nowhere_is_said_and_enter_brings_the_list_back() {
    for (language, says) in [(Language::Ja, "見つかりません。"), (Language::En, "Nothing found.")] {
        let mut sitting = with(few(), (40, 10), language);
        sitting.press("Down Down F3").paste("ない\n下書き");
        assert!(sitting.screen().contains(says), "{}", sitting.screen());
        sitting.press("Down PgDn PgUp Enter");
        assert_eq!((sitting.model.context(), sitting.model.screen), (Context::Home, Screen::Home));
        assert_eq!(sitting.model.home.marked().unwrap().name, "勤怠");
    }
}

#[test]
fn escape_brings_the_whole_list_back_as_it_stood() {
    let mut sitting = with(drafts(10_000), (80, 24), Language::Ja);
    sitting.press("PgDn PgDn PgDn Up");
    let before = sitting.screen();
    sitting.press("F3");
    assert!(marked(&mut sitting).contains("第00052期"), "{}", sitting.screen());
    sitting.type_text("09123");
    assert!(marked(&mut sitting).contains("第[09123]期"), "{}", sitting.screen());
    sitting.press("Esc");
    assert_eq!(sitting.screen(), before);
}

#[test]
fn what_is_typed_can_be_mended_and_the_caret_stands_in_it() {
    let mut sitting = with(few(), (80, 24), Language::Ja);
    sitting.press("F3").type_text("受付").press("Backspace");
    assert_eq!(lines(&mut sitting).len(), 1);
    let cursor = sitting.frame().cursor;
    assert_eq!(cursor, Some((1 + 6 + 2, 2)));
    sitting.press("Ctrl-Z Ctrl-A Delete");
    assert_eq!(lines(&mut sitting).len(), 3);
    // A click on a draft marks it, another one opens it.
    let at = sitting.find("Order Desk");
    sitting.click(at);
    assert!(marked(&mut sitting).contains("Order Desk"));
}

#[test]
fn a_long_list_scrolls_with_the_mark_in_sight_at_every_size() {
    for size in [(80, 24), (60, 20), (40, 10)] {
        let mut sitting = with(drafts(10_000), size, Language::En);
        sitting.press("F3").type_text("7号");
        assert!(header(&mut sitting).contains("1000 of 10000"), "{}", sitting.screen());
        for keys in ["Down", "PgDn", "PgDn", "Down", "Up", "PgDn PgDn PgDn", "PgUp"] {
            sitting.press(keys);
            assert!(marked(&mut sitting).contains('7'), "{size:?} {keys}: {}", sitting.screen());
            assert_eq!(lines(&mut sitting).len(), usize::from(size.1) - 5, "{}", sitting.screen());
        }
    }
}

#[test]
fn hostile_names_and_drafts_that_cannot_be_read_are_drawn_and_found() {
    let unreadable =
        Summary { name: "壊れた\u{1b}[2J下書き".to_owned(), state: Err(Notice::new("find-nothing")) };
    let hostile = draft("a", "題\u{1b}[31m\u{202e}名\n\u{7}x", "客\u{200b}\r先", "遠い様式");
    let mut sitting = with(vec![hostile, unreadable], (80, 24), Language::Ja);
    for (typed, part) in [("", ""), ("名", "[名]"), ("先", "先]"), ("遠い", "[遠い]様式"), ("下書", "[下書]き")]
    {
        sitting.press("F3").type_text(typed);
        let screen = sitting.screen();
        assert!(screen.contains(part), "{typed}: {screen}");
        assert!(!screen.contains(['\u{1b}', '\u{202e}', '\u{7}', '\r', '\u{200b}']), "{screen:?}");
        sitting.press("Esc");
    }
}

#[test]
fn among_no_drafts_there_is_nothing_to_look_for() {
    let mut sitting = Sitting::new((80, 24), Language::Ja);
    sitting.press("F3").type_text("受").press("Enter");
    assert_ne!(sitting.model.context(), Context::Find);
}

#[test]
fn the_key_stands_in_the_footer_where_the_list_is_longer_than_the_screen() {
    for language in Language::ALL {
        let mut sitting = with(drafts(19), (80, 24), language);
        assert!(sitting.screen().contains("F3"), "{}", sitting.screen());
        let mut sitting = with(drafts(18), (80, 24), language);
        assert!(sitting.screen().contains("Ctrl-L"), "{}", sitting.screen());
    }
}
