//! On the screen: the differences of two drafts, and a draft that is begun from another one.

use std::fs;

use kisai::core::draft::Answer;
use kisai::ui::action::{Action, Context};
use kisai::words::Language;

use crate::screens::{open, picture_at};
use crate::sitting::{NOW, Sitting, choose_in_menu, key};

const SIZES: [(u16, u16); 2] = [(80, 24), (120, 40)];
const LATER: &str = "2028-11-21T12:03:00+09:00";

/// Beside the drafts that every picture has, a renewal of one of them with some changes, and one of another form.
fn with_renewal(sitting: &mut Sitting) {
    let from = sitting.drafts.open("サンプル受発注クラウド").unwrap();
    for (name, form) in [("更新 2028", "aspic-93"), ("総務省 2028", "mic-94")] {
        let (open, _) = sitting.drafts.create_from(name, form, &from).unwrap();
        let mut draft = (*open.draft).clone();
        LATER.clone_into(&mut draft.created);
        let form = &open.form.form;
        let mut set = |id: &str, text: &str| draft.set_text(form, form.field(id).unwrap(), text, LATER);
        if name == "更新 2028" {
            set("2-legal-name", "株式会社 サンプルワークス");
            set(
                "30-service-description",
                "中小企業の受注と発注を、ブラウザで行うサービスです。特長は次のとおりです。\n・紙とFAXの注文を一つにまとめます。",
            );
            set("27-service-name", "受発注クラウド");
            set("1-disclosure-date", "");
        } else {
            set("2-name", "株式会社見本");
        }
        sitting.drafts.save(&open, &draft).unwrap();
    }
    sitting.press("Ctrl-L Ctrl-L");
}

/// Chooses what to compare with from the list, by its beginning.
fn compare_with(sitting: &mut Sitting, name: &str) {
    choose_in_menu(sitting, Action::Differences);
    for _ in 0..9 {
        if sitting.screen().lines().any(|line| line.contains(&format!("> {name}"))) {
            break;
        }
        sitting.press("Down");
    }
    sitting.press("Enter");
    assert_eq!(sitting.model.context(), Context::Differences);
}

#[test]
fn what_to_compare_with() {
    picture_at("beside-list", &SIZES[..1], |sitting| {
        with_renewal(sitting);
        open(sitting);
        choose_in_menu(sitting, Action::Differences);
    });
}

#[test]
fn differences() {
    picture_at("differences", &SIZES, |sitting| {
        with_renewal(sitting);
        open(sitting);
        compare_with(sitting, "更新 2028");
        sitting.press("End");
    });
}

#[test]
fn differences_of_two_forms() {
    picture_at("differences-forms", &SIZES[..1], |sitting| {
        with_renewal(sitting);
        open(sitting);
        compare_with(sitting, "総務省 2028");
    });
}

#[test]
fn kinds_of_differences() {
    picture_at("differences-kinds", &SIZES[..1], |sitting| {
        with_renewal(sitting);
        open(sitting);
        compare_with(sitting, "更新 2028");
        sitting.press("F9");
    });
}

#[test]
fn begin_from_which_draft_and_of_which_form() {
    for (screen, keys) in [("begin-sources", ""), ("begin-forms", "Enter Down")] {
        picture_at(screen, &SIZES[..1], |sitting| {
            sitting.press("Ctrl-N End Enter").press(keys);
        });
    }
}

/// A sitting with two drafts of which the later one differs in two answers and in a note.
fn sitting() -> Sitting {
    let mut sitting = Sitting::new((100, 30), Language::En);
    let save = |name: &str, answers: &[(&str, &str)], created: &str| {
        let open = sitting.drafts.create(name, "aspic-93").unwrap();
        let mut draft = (*open.draft).clone();
        created.clone_into(&mut draft.created);
        for (id, text) in answers {
            draft.set_text(&open.form.form, open.form.form.field(id).unwrap(), text, NOW);
        }
        if name == "new" {
            draft.set_note(&open.form.form, open.form.form.field("28-launch-date").unwrap(), "note", NOW);
        }
        sitting.drafts.save(&open, &draft).unwrap();
    };
    save("old", &[("2-legal-name", "ours"), ("27-service-name", "Order Cloud"), ("28-launch-date", "2015")], NOW);
    save("new", &[("2-legal-name", "ou rs"), ("27-service-name", "Cloud"), ("28-launch-date", "2015")], LATER);
    sitting.press("Ctrl-L Ctrl-L");
    sitting.open("new");
    sitting.press("Ctrl-B");
    sitting
}

#[test]
fn enter_goes_to_the_field_of_the_draft_at_hand_which_is_opened_from_the_list() {
    for (at_hand, other) in [("new", "old"), ("old", "new")] {
        let mut sitting = sitting();
        sitting.press("Home Down");
        if !sitting.screen().lines().any(|line| line.starts_with(&format!(" > {at_hand}"))) {
            sitting.press("Down");
        }
        compare_with(&mut sitting, other);
        let screen = sitting.screen();
        // The one that was begun later stands at the right, whichever was at hand.
        assert!(screen.contains("old → new"), "{screen}");
        sitting.press("End Enter");
        let session = sitting.model.session.as_ref().unwrap();
        assert_eq!((session.name.as_str(), &*session.form()[session.field].id), (at_hand, "27-service-name"));
        // From the form the same, and Esc leads back to it.
        compare_with(&mut sitting, other);
        sitting.press("Enter");
        let session = sitting.model.session.as_ref().unwrap();
        assert_eq!(&*session.form()[session.field].id, "2-legal-name");
        compare_with(&mut sitting, other);
        sitting.press("Esc");
        assert_eq!(sitting.model.context(), Context::Form);
    }
}

#[test]
fn kinds_are_hidden_and_told_as_hidden() {
    let mut sitting = sitting();
    sitting.open("new");
    compare_with(&mut sitting, "old");
    let shown = |sitting: &Sitting| {
        let compare = sitting.model.compare.as_ref().unwrap();
        compare.marked().map(|row| row.change.id())
    };
    let screen = sitting.screen();
    assert!(screen.contains("hidden: only notes 1"), "{screen}");
    assert_eq!(shown(&sitting), Some("spacing"));
    // Spaces out, notes in.
    sitting.press("F9").type_text("56").press("Enter");
    assert_eq!(shown(&sitting), Some("changed"));
    sitting.press("Down");
    assert_eq!(shown(&sitting), Some("beside"));
    let screen = sitting.screen();
    assert!(screen.contains("hidden: only spaces 1"), "{screen}");
    sitting.press("F9").type_text("16").press("Enter");
    assert_eq!(shown(&sitting), None);
    assert!(sitting.screen().contains("All differences are hidden"));
    sitting.press("Enter");
    assert_eq!(sitting.model.context(), Context::Differences, "there is nothing to go to");
}

#[test]
fn differences_are_written_to_a_file_and_nothing_is_overwritten_unasked() {
    let mut sitting = sitting();
    sitting.open("new");
    compare_with(&mut sitting, "old");
    for (downs, file) in [("", "new-diff.xlsx"), ("Down Down Down", "new-diff.md")] {
        sitting.press("Ctrl-E").press(downs).press("Enter Enter");
        assert!(sitting.home.path().join(file).exists(), "{}", sitting.screen());
    }
    let target = sitting.home.path().join("new-diff.md");
    let written = fs::read_to_string(&target).unwrap();
    assert!(written.contains("~~Order ~~") || written.contains("~~Order&#32;~~"), "{written}");
    fs::write(&target, "mine").unwrap();
    sitting.press("Ctrl-E Down Down Down Enter Enter Esc");
    assert_eq!(fs::read_to_string(&target).unwrap(), "mine");
    sitting.press("Ctrl-E Down Down Down Enter Enter Down Enter");
    assert_eq!(fs::read_to_string(&target).unwrap(), written);
}

#[test]
fn drafts_of_other_clients_and_forms_without_a_common_question_are_not_compared() {
    let mut sitting = sitting();
    let open = sitting.drafts.create("theirs", "aspic-93").unwrap();
    let mut draft = (*open.draft).clone();
    "別の会社".clone_into(&mut draft.client);
    sitting.drafts.save(&open, &draft).unwrap();
    sitting.open("theirs");
    choose_in_menu(&mut sitting, Action::Differences);
    let screen = sitting.screen();
    assert!(screen.contains("Compare with what?") && !screen.contains("> old"), "{screen}");
}

#[test]
fn all_that_was_carried_over_is_confirmed_but_what_ages() {
    let mut sitting = Sitting::new((80, 24), Language::En);
    let open = sitting.drafts.create("new", "aspic-93").unwrap();
    let mut draft = (*open.draft).clone();
    for id in ["2-legal-name", "27-service-name", "3-years-in-business"] {
        draft.answers.insert(id.to_owned(), Answer::carried_over("text", NOW));
    }
    sitting.drafts.save(&open, &draft).unwrap();
    sitting.open("new");
    choose_in_menu(&mut sitting, Action::ConfirmAll);
    let screen = sitting.screen();
    assert!(screen.contains("Confirm 2 carried-over answers") && screen.contains("3.2 "), "{screen}");
    let carried = |sitting: &Sitting| {
        let draft = sitting.drafts.open("new").unwrap().draft;
        draft.answers.values().filter(|answer| answer.carried).count()
    };
    sitting.press("Enter");
    assert_eq!(carried(&sitting), 3, "no is marked first");
    choose_in_menu(&mut sitting, Action::ConfirmAll);
    sitting.press("Down Enter");
    assert_eq!(carried(&sitting), 1);
    assert!(sitting.screen().contains("Confirmed: 2. Still to be looked at one by one: 1"));
}

#[test]
fn a_draft_can_be_begun_from_another_one_only_where_there_is_one() {
    let mut sitting = Sitting::new((80, 24), Language::En);
    sitting.press("Ctrl-N");
    assert!(!sitting.screen().contains("Begin from another draft"));
    sitting.press("Esc");
    let before = key("Ctrl-N");
    sitting.drafts.create("one", "aspic-93").unwrap();
    let mut sitting = Sitting::at_home(sitting.end(), (80, 24), Language::En);
    sitting.send(kisai::ui::event::Event::Key(before));
    sitting.press("End Enter Enter Enter");
    let session = sitting.model.session.as_ref().unwrap();
    assert_eq!(session.draft.title, "one (2026-11-21)");
}
