//! Finding: any field in few keys, from anywhere, with the words around what was found.

use std::time::{Duration, Instant};

use kisai::ui::overlay::Overlay;
use kisai::words::Language;

use crate::sitting::Sitting;

fn opened(language: Language) -> Sitting {
    let mut sitting = Sitting::new((80, 24), language);
    sitting.drafts.create("小", "aspic-93").unwrap();
    sitting.open("小");
    sitting
}

fn at_hand(sitting: &Sitting) -> &str {
    let session = sitting.model.session.as_ref().unwrap();
    &session.form()[session.field].id
}

/// The first line of what is found.
fn first_line(sitting: &mut Sitting) -> String {
    let screen = sitting.screen();
    screen.lines().find(|line| line.contains("| >")).unwrap_or_else(|| panic!("{screen}")).to_owned()
}

/// Ten fields and the keys that lead to each, `Enter` not counted: at most four.
const TABLE: [(&str, &str, &str); 10] = [
    ("1-disclosure-date", "F3 1 Enter", "F3 1 Enter"),
    ("9-net-sales", "F3 9 Enter", "F3 9 Enter"),
    ("30-service-description", "F3 3 0 Enter", "F3 3 0 Enter"),
    ("54-alive-monitoring-interval", "F3 死 監 Enter", "F3 5 4 Enter"),
    ("57-virus-check", "F3 う い る Enter", "F3 v i r Enter"),
    ("63-firewall", "F3 6 3 Enter", "F3 f i r Enter"),
    ("82-surveillance-cameras", "F3 カ メ ラ Enter", "F3 c a m Enter"),
    ("15-stock-listing", "F3 上 場 Enter", "F3 1 5 Enter"),
    ("42-certifications-audits", "F3 認 証 取 Enter", "F3 c e r Enter"),
    ("6-representative-photo", "F3 写 真 Enter", "F3 6 . 2 Enter"),
];

#[test]
fn ten_fields_are_four_keys_away_from_anywhere() {
    // The first field, the last one, the review, filters that show nothing and that show something else.
    let starts = ["", "F3 9 3 Enter", "F5", "F5 End", "F9 5 Enter", "F3 9 3 Enter F9 1 Enter"];
    for language in Language::ALL {
        for (field, ja, en) in TABLE {
            let keys = if language == Language::Ja { ja } else { en };
            let pressed = keys.split_whitespace().filter(|key| *key != "Enter").count();
            assert!(pressed <= 4, "{field}: {keys}");
            for start in starts {
                let mut sitting = opened(language);
                sitting.press(start).press(keys);
                assert_eq!(at_hand(&sitting), field, "{language:?} {start} > {keys}");
            }
        }
    }
}

#[test]
fn a_field_of_an_item_is_found_by_its_number_with_a_point() {
    let mut sitting = opened(Language::Ja);
    sitting.press("F3").type_text("39.3").press("Enter");
    assert_eq!(at_hand(&sitting), "39-outage-history");
    sitting.press("F3").type_text("６．２").press("Enter");
    assert_eq!(at_hand(&sitting), "6-representative-photo");
}

#[test]
fn the_words_around_what_was_found_are_shown_and_it_stands_in_brackets() {
    let mut sitting = opened(Language::Ja);
    sitting.press("F3").type_text("死監");
    let line = first_line(&mut sitting);
    assert!(line.contains("[死活監]視"), "{line}");
    sitting.press("Esc F3").type_text("JIS ぷらいばしー");
    let line = first_line(&mut sitting);
    assert!(line.contains("42") && line.contains("[プライバシー]"), "{line}");
    // In the other language it is found as well, and shown as it is there.
    sitting.press("Esc F3").type_text("firew");
    let line = first_line(&mut sitting);
    assert!(line.contains("63") && line.contains("[Firew]all"), "{line}");
}

#[test]
fn what_is_found_in_an_answer_opens_its_field_with_the_caret_there() {
    let mut sitting = opened(Language::Ja);
    sitting.press("F3").type_text("30").press("Enter Tab").type_text("毎月ＸＹＺ社と連携する。").press("PgUp");
    sitting.press("F3").type_text("xyz");
    let line = first_line(&mut sitting);
    assert!(line.contains("30.2") && line.contains("回答: 毎月[ＸＹＺ]社"), "{line}");
    sitting.press("Enter");
    assert_eq!(at_hand(&sitting), "30-service-alliances");
    sitting.type_text("の");
    let session = sitting.model.session.as_ref().unwrap();
    assert_eq!(session.draft.text(session.form(), session.field), "毎月のＸＹＺ社と連携する。");
}

#[test]
fn what_stands_beside_an_answer_opens_its_field() {
    let mut sitting = opened(Language::En);
    sitting.press("F3").type_text("24").press("Enter Tab F6").type_text("Quuxley").press("Enter PgUp PgUp");
    sitting.press("F3").type_text("quux");
    let line = first_line(&mut sitting);
    assert!(line.contains("[Quux]ley"), "{line}");
    sitting.press("Enter");
    assert_eq!(at_hand(&sitting), "24-security-documents-approval");
}

#[test]
fn names_come_before_answers_and_these_before_guidance() {
    let mut sitting = opened(Language::Ja);
    sitting.press("F3").type_text("30").press("Enter").type_text("毎日のバックアップ");
    sitting.press("F3").type_text("ばっくあっぷ");
    let Some(Overlay::Find(find)) = &sitting.model.overlay else { panic!("no search") };
    let form = sitting.model.session.as_ref().unwrap().form();
    let numbers: Vec<u32> = find.found.iter().map(|found| form[found.item].no).collect();
    // What the person wrote comes before guidance.
    assert_eq!(numbers[..3], [45, 46, 30], "{numbers:?}");
    assert!(numbers.len() > 3, "{numbers:?}");
}

#[test]
fn a_key_of_a_search_is_answered_within_a_frame() {
    let mut sitting = opened(Language::Ja);
    for item in 1..=93 {
        let number = item.to_string();
        sitting.press("F3").type_text(&number).press("Enter").paste("取引先の登録と受注データの連携を説明する回答。\n");
    }
    let begun = Instant::now();
    sitting.press("F3");
    println!("opened in {:?}", begun.elapsed());
    let mut slowest = Duration::ZERO;
    for char in "でーたの 取引".chars() {
        // The machine may be busy: the best of several tries is what the key costs.
        let best = (0..5).map(|_| {
            let begun = Instant::now();
            let Some(Overlay::Find(find)) = &sitting.model.overlay else { panic!("no search") };
            let form = sitting.model.session.as_ref().unwrap().form();
            let found = find.index.find(form, &format!("{}{char}", find.editor.text()));
            std::hint::black_box(found);
            begun.elapsed()
        });
        slowest = slowest.max(best.min().unwrap());
        sitting.type_text(&char.to_string());
    }
    println!("slowest key: {slowest:?}");
    // A frame at 60 Hz, in an unoptimized build.
    assert!(slowest < Duration::from_millis(16), "{slowest:?}");
}
