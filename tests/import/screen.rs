//! An import on the screen: the draft beside the file, and what only the person can decide.

use std::time::{Duration, Instant};

use kisai::store::checkpoints::Reason;
use kisai::ui::action::Action;
use kisai::ui::app::Screen;
use kisai::ui::event::{Effect, Event};
use kisai::ui::overlay::{List, ListPurpose, Overlay};
use kisai::words::Language;

use crate::sitting::{Sitting, choose_in_menu, key};

/// A sitting at the draft `a` with some answers, and a file beside it.
fn sitting(answers: &[(&str, &str)], file: &str) -> Sitting {
    let mut sitting = Sitting::new((80, 24), Language::En);
    sitting.drafts.create("a", "aspic-93").unwrap();
    sitting.open("a");
    for (field, text) in answers {
        sitting.press("F3").type_text(field).press("Enter Ctrl-A").paste(text);
    }
    std::fs::write(sitting.home.path().join("back.csv"), file).unwrap();
    sitting
}

/// Types the file's path where it is asked for.
fn import(sitting: &mut Sitting) {
    choose_in_menu(sitting, Action::Import);
    let path = sitting.home.path().join("back.csv").display().to_string();
    sitting.paste(&path).press("Enter");
}

fn answer(sitting: &Sitting, id: &str) -> String {
    sitting.drafts.open("a").unwrap().draft.answers.get(id).map(|answer| answer.text.clone()).unwrap_or_default()
}

fn signs(sitting: &mut Sitting) -> Vec<String> {
    let screen = sitting.screen();
    let rows = screen.lines().filter_map(|row| row.trim_start_matches(['>', ' ']).split_once(' '));
    rows.filter(|(sign, _)| ["[x]", "["].contains(sign)).map(|(sign, rest)| format!("{sign} {rest}")).collect()
}

#[test]
fn nothing_is_overwritten_unasked_and_what_is_missing_is_offered() {
    let mut sitting =
        sitting(&[("2", "Sample Works")], "no,text\n2,Sample Works Inc.\n5,Order cloud\n27,Order Cloud\n");
    import(&mut sitting);
    assert_eq!(sitting.model.screen, Screen::Compare);
    let signs = signs(&mut sitting);
    assert_eq!(signs.len(), 3, "{signs:?}");
    assert!(signs[0].starts_with("[ ] 2 ") && signs[1].starts_with("[x] 5 ") && signs[2].starts_with("[x] 27 "));
    sitting.press("Enter");
    assert_eq!(answer(&sitting, "2-legal-name"), "Sample Works");
    assert_eq!(answer(&sitting, "5-main-business"), "Order cloud");
    assert_eq!(answer(&sitting, "27-service-name"), "Order Cloud");
    let kept = sitting.drafts.checkpoints(&sitting.draft_file("a")).list().unwrap();
    assert!(kept.iter().any(|checkpoint| checkpoint.reason == Reason::Import));
}

#[test]
fn an_answer_in_doubt_is_never_taken_by_itself_and_each_that_is_meant_can_be_chosen() {
    let file = "no,text\n31,First\n31,Second\n";
    let mut sitting = sitting(&[], file);
    import(&mut sitting);
    assert!(signs(&mut sitting)[0].starts_with("[ ] 31 "));
    for (text, place) in [("First", "B2"), ("Second", "B3")] {
        sitting.press("Space");
        let screen = sitting.screen();
        assert!(signs(&mut sitting)[0].starts_with("[x] 31 ") && screen.contains(text), "{screen}");
        assert!(screen.contains(place), "{screen}");
    }
    sitting.press("Space");
    assert!(signs(&mut sitting)[0].starts_with("[ ] 31 "));
    sitting.press("Space Space Enter");
    assert_eq!(answer(&sitting, "31-customization-scope"), "Second");
}

#[test]
fn what_only_the_file_changed_since_its_export_is_chosen_and_what_both_changed_is_told() {
    let mut sitting = sitting(&[("2", "old two"), ("5", "old five"), ("27", "Cloud"), ("31", "None")], "");
    choose_in_menu(&mut sitting, Action::KeepCheckpoint);
    sitting.type_text("sent").press("Enter");
    sitting.press("F3").type_text("2").press("Enter Ctrl-A").paste("my two");
    std::fs::write(sitting.home.path().join("back.csv"), "no,text\n2,their two\n5,their five\n27,Cloud\n31,None\n")
        .unwrap();
    import(&mut sitting);
    let screen = sitting.screen();
    let signs = signs(&mut sitting);
    assert!(signs[0].starts_with("[ ] 2 ") && signs[0].contains('!'), "{screen}");
    assert!(signs[1].starts_with("[x] 5 "), "{screen}");
}

#[test]
fn who_turns_away_leaves_everything_as_it_is() {
    let mut sitting = sitting(&[("2", "mine")], "no,text\n2,theirs\n5,new\n");
    let before = std::fs::read(sitting.draft_file("a")).unwrap();
    import(&mut sitting);
    sitting.press("Esc");
    assert_eq!(sitting.model.screen, Screen::Form);
    assert_eq!(std::fs::read(sitting.draft_file("a")).unwrap(), before);
}

#[test]
fn a_certification_number_that_differs_stands_among_the_rest() {
    let mut sitting = sitting(&[("27", "Order Cloud")], "");
    sitting.press("Ctrl-B");
    let file = sitting.draft_file("a");
    let mut draft = sitting.drafts.open("a").unwrap().draft.as_ref().clone();
    draft.certification_no = "0123-2404".to_owned();
    std::fs::write(&file, draft.to_json(None)).unwrap();
    draft.certification_no = "0123-2604".to_owned();
    std::fs::write(sitting.home.path().join("back.csv"), draft.to_json(None)).unwrap();
    sitting.open("a");
    import(&mut sitting);
    let signs = signs(&mut sitting);
    assert!(signs.len() == 1 && signs[0].starts_with("[ ] "), "{}", sitting.screen());
    sitting.press("Space Enter");
    assert_eq!(sitting.drafts.open("a").unwrap().draft.certification_no, "0123-2604");
}

#[test]
fn a_mistyped_path_can_be_corrected() {
    let mut sitting = sitting(&[], "no,text\n27,Order Cloud\n");
    choose_in_menu(&mut sitting, Action::Import);
    let path = sitting.home.path().join("bak.csv").display().to_string();
    sitting.paste(&path).press("Enter");
    assert!(matches!(sitting.model.overlay, Some(Overlay::Input(_))));
    assert!(sitting.model.message.is_some());
    sitting.press("Left Left Left Left Left").type_text("c").press("Enter");
    assert_eq!(sitting.model.screen, Screen::Compare);
}

#[test]
fn a_file_makes_a_new_draft_of_which_only_what_is_in_doubt_is_asked() {
    let mut sitting = Sitting::new((80, 24), Language::En);
    std::fs::write(
        sitting.home.path().join("back.csv"),
        "id,text\n31-customization-scope,First\n27-service-name,Order Cloud\n31-customization-scope,Second\n",
    )
    .unwrap();
    import(&mut sitting);
    assert_eq!(sitting.model.screen, Screen::Compare);
    let signs = signs(&mut sitting);
    assert!(signs.len() == 1 && signs[0].starts_with("[ ] 31 "), "{signs:?}");
    sitting.press("Space Enter");
    let open = sitting.drafts.open("back").unwrap();
    let texts: Vec<&str> = open.draft.answers.values().map(|answer| answer.text.as_str()).collect();
    assert_eq!(texts, ["Order Cloud", "First"]);
}

#[test]
fn a_file_that_takes_long_is_told_and_can_be_given_up_without_losing_a_key() {
    let mut sitting = sitting(&[("27", "Order Cloud")], "no,text\n27,Other\n");
    let now = Instant::now();
    let model = &mut sitting.model;
    let effects = model.update(Event::Import("back.csv".into()), now);
    let request = effects.into_iter().find_map(|effect| match effect {
        Effect::Import(request) => Some(request),
        _ => None,
    });
    let request = request.unwrap();
    // Keys wait for the screen that comes, until it is said that it takes long.
    model.update(Event::Key(key("x")), now);
    assert_eq!(model.deadline(now), Some(now + Duration::from_millis(500)));
    model.update(Event::Deadline, now + Duration::from_millis(500));
    assert!(matches!(&model.overlay, Some(Overlay::List(List { purpose: ListPurpose::Reading, .. }))));
    model.update(Event::Key(key("Esc")), now + Duration::from_millis(600));
    assert!(model.overlay.is_none() && request.is_given_up.load(std::sync::atomic::Ordering::Relaxed));
    assert_eq!(answer(&sitting, "27-service-name"), "Order Cloud");
}

#[test]
fn a_draft_that_may_only_be_read_takes_nothing() {
    let mut sitting = sitting(&[], "no,text\n27,Order Cloud\n");
    sitting.press("Ctrl-B");
    let text = std::fs::read_to_string(sitting.draft_file("a")).unwrap().replacen("\"kisai\": 1", "\"kisai\": 99", 1);
    std::fs::write(sitting.draft_file("a"), &text).unwrap();
    sitting.open("a");
    choose_in_menu(&mut sitting, Action::Import);
    assert!(sitting.model.overlay.is_none() && sitting.model.message.is_some());
    assert_eq!(std::fs::read_to_string(sitting.draft_file("a")).unwrap(), text);
}
