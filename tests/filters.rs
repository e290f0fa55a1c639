//! Filters shape the tree and next and previous, and never trap: the field at hand stays, and one key clears them.

use kisai::core::filter::Filter;
use kisai::words::Language;

use crate::sitting::Sitting;

/// A draft with an answer, an error, a warning, a flag and a note, each in a field of its own.
fn arranged() -> Sitting {
    let mut sitting = Sitting::new((80, 24), Language::Ja);
    sitting.drafts.create("小", "aspic-93").unwrap();
    sitting.open("小");
    sitting.press("F3").type_text("30").press("Enter").type_text("本文");
    sitting.press("F3").type_text("16").press("Enter").type_text("④監査役による監査");
    sitting.press("F3").type_text("63").press("Enter").type_text("無し");
    sitting.press("F3").type_text("57").press("Enter F6").type_text("情報システム部").press("Enter");
    sitting.press("F3").type_text("58").press("Enter F7").type_text("昨年の数値").press("F7");
    sitting.press("F3").type_text("1").press("Enter");
    sitting
}

fn at_hand(sitting: &Sitting) -> &str {
    let session = sitting.model.session.as_ref().unwrap();
    &session.form()[session.field].id
}

/// Chooses conditions by their numbers.
fn filter(sitting: &mut Sitting, filters: &[Filter]) {
    sitting.press("F9");
    for &filter in filters {
        let number = Filter::ALL.iter().position(|&other| other == filter).unwrap() + 1;
        sitting.type_text(&number.to_string());
    }
    sitting.press("Enter");
}

/// The fields that Tab leads to from the first one on.
fn by_tab(sitting: &mut Sitting) -> Vec<String> {
    let mut seen = vec![at_hand(sitting).to_owned()];
    loop {
        sitting.press("Tab");
        if seen.last().is_some_and(|last| last == at_hand(sitting)) {
            return seen;
        }
        seen.push(at_hand(sitting).to_owned());
    }
}

#[test]
fn each_condition_leads_to_its_fields_alone() {
    let cases: [(&[Filter], &[&str]); 8] = [
        (&[Filter::Error], &["16-financial-audit"]),
        (&[Filter::Warning], &["63-firewall"]),
        (&[Filter::Error, Filter::Warning], &["16-financial-audit", "63-firewall"]),
        (&[Filter::Flagged], &["57-virus-check"]),
        (&[Filter::Noted], &["58-log-retention"]),
        (&[Filter::Flagged, Filter::Unanswered], &["57-virus-check"]),
        (&[Filter::ChangedToday], &["16-financial-audit", "30-service-description", "63-firewall"]),
        (&[Filter::ChangedToday, Filter::Warning], &["63-firewall"]),
    ];
    for (filters, fields) in cases {
        let mut sitting = arranged();
        filter(&mut sitting, filters);
        assert_eq!(by_tab(&mut sitting), fields, "{filters:?}");
        let last = sitting.screen();
        assert!(last.contains("この先に"), "{last}");
        // Back by items to the first, and no further.
        sitting.press("PgUp PgUp PgUp PgUp");
        assert_eq!(at_hand(&sitting), fields[0], "{filters:?}");
    }
}

#[test]
fn open_and_required_combine_and_the_header_says_so() {
    let mut sitting = arranged();
    filter(&mut sitting, &[Filter::Unanswered, Filter::Required]);
    let screen = sitting.screen();
    assert!(screen.lines().next().unwrap().contains("未記入 + 必須"), "{screen}");
    let session = sitting.model.session.as_ref().unwrap();
    assert!(session.form().fields().filter(|&field| session.meets_filters(field)).all(|field| {
        session.form()[field].requirement.is_required() && session.draft.text(session.form(), field).is_empty()
    }));
    sitting.press("Ctrl-L");
    assert!(sitting.screen().lines().next().unwrap().contains("unanswered + required"), "{}", sitting.screen());
}

#[test]
fn the_tree_shows_what_is_left_of_every_section() {
    let mut sitting = arranged();
    filter(&mut sitting, &[Filter::Error, Filter::Warning]);
    let screen = sitting.screen();
    let tree: Vec<&str> = screen.lines().map(|line| line.split('|').next().unwrap()).collect();
    let items: Vec<&&str> = tree.iter().filter(|line| line.contains("16") || line.contains("63")).collect();
    assert_eq!(items.len(), 2, "{screen}");
    assert!(!tree.iter().any(|line| line.contains("30 ")), "{screen}");
}

#[test]
fn the_field_at_hand_stays_while_it_is_answered_and_is_gone_once_left() {
    let mut sitting = arranged();
    filter(&mut sitting, &[Filter::Unanswered, Filter::Required]);
    let first = at_hand(&sitting).to_owned();
    sitting.type_text("2026年10月1日");
    assert_eq!(at_hand(&sitting), first);
    assert!(sitting.screen().contains("2026年10月1日"), "{}", sitting.screen());
    sitting.press("Tab");
    let second = at_hand(&sitting).to_owned();
    assert_ne!(second, first);
    sitting.press("Shift-Tab");
    assert_eq!(at_hand(&sitting), second, "what was answered is no longer among them");
}

#[test]
fn where_nothing_fits_that_is_said_and_nobody_is_trapped() {
    let mut sitting = arranged();
    filter(&mut sitting, &[Filter::Carried]);
    assert!(sitting.screen().contains("条件に当てはまる欄はありません"), "{}", sitting.screen());
    assert_eq!(at_hand(&sitting), "1-disclosure-date");
    sitting.press("Tab PgDn Down");
    assert_eq!(at_hand(&sitting), "1-disclosure-date");
    // Finding and the next open field know no filters.
    sitting.press("F3").type_text("57").press("Enter");
    assert_eq!(at_hand(&sitting), "57-virus-check");
    sitting.press("F4");
    assert_ne!(at_hand(&sitting), "57-virus-check");
    let here = at_hand(&sitting).to_owned();
    sitting.press("Shift-F9");
    assert_eq!(at_hand(&sitting), here);
    assert!(!sitting.screen().contains("絞り込み "), "{}", sitting.screen());
    sitting.press("Tab");
    assert_ne!(at_hand(&sitting), here);
}

#[test]
fn turning_away_from_the_list_leaves_the_filters_as_they_were() {
    let mut sitting = arranged();
    sitting.press("F9 Space Esc");
    assert!(!sitting.model.session.as_ref().unwrap().filters().is_any());
    // A full-width space and a full-width digit do as well; what is chosen twice is left again.
    sitting.press("F9").type_text("　５").press("Enter");
    let chosen: Vec<Filter> = sitting.model.session.as_ref().unwrap().filters().chosen().collect();
    assert_eq!(chosen, [Filter::Unanswered, Filter::Flagged]);
    sitting.press("F9").type_text("15").press("Enter");
    assert!(!sitting.model.session.as_ref().unwrap().filters().is_any());
}

#[test]
fn filters_last_for_the_sitting_and_are_in_no_file() {
    let mut sitting = arranged();
    sitting.press("Ctrl-B");
    let before = std::fs::read_to_string(sitting.draft_file("小")).unwrap();
    sitting.open("小");
    filter(&mut sitting, &[Filter::Flagged]);
    sitting.press("Ctrl-B");
    assert_eq!(std::fs::read_to_string(sitting.draft_file("小")).unwrap(), before);
    sitting.open("小");
    assert!(sitting.screen().contains("絞り込み 1欄: 確認待ち"), "{}", sitting.screen());
    let mut again = Sitting::at_home(sitting.end(), (80, 24), Language::Ja);
    again.open("小");
    assert!(!again.screen().contains("絞り込み "), "{}", again.screen());
}

#[test]
fn answers_carried_over_are_shown_until_they_are_confirmed() {
    let mut sitting = arranged();
    sitting.press("Ctrl-B");
    let file = sitting.draft_file("小");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text.replace("\"text\": \"本文\",", "\"text\": \"本文\", \"carried\": true,")).unwrap();
    sitting.open("小");
    filter(&mut sitting, &[Filter::Carried]);
    assert_eq!(by_tab(&mut sitting), ["30-service-description"]);
}
