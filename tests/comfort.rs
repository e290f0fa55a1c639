//! Editing in comfort: what can be taken back, the clipboard, the person's own editor, the mouse.

use std::fs;

use crossterm::event::MouseEventKind;
use kisai::core::notice::Notice;
use kisai::store::settings::{Setting, Settings};
use kisai::ui::app::Screen;
use kisai::ui::event::{Event, Reply};
use kisai::words::Language;

use crate::sitting::Sitting;

fn sitting() -> Sitting {
    let mut sitting = Sitting::new((80, 24), Language::En);
    sitting.drafts.create("Draft", "aspic-93").unwrap();
    sitting.open("Draft");
    sitting
}

fn answer(sitting: &Sitting, field: &str) -> String {
    let session = sitting.model.session.as_ref().unwrap();
    session.draft.text(session.form(), session.form().field(field).unwrap()).to_owned()
}

fn field(sitting: &Sitting) -> &str {
    let session = sitting.model.session.as_ref().unwrap();
    &session.form()[session.field].id
}

#[test]
fn what_was_typed_can_be_taken_back_after_leaving_and_coming_back() {
    let mut sitting = sitting();
    sitting.type_text("2026年\n").type_text("Sample").press("Ctrl-B");
    assert_eq!(sitting.model.screen, Screen::Home);
    sitting.press("Enter Ctrl-Z");
    assert_eq!((answer(&sitting, "2-legal-name"), answer(&sitting, "1-disclosure-date")), ("".into(), "2026年".into()));
    sitting.press("Ctrl-Y Shift-Tab Ctrl-Z");
    assert_eq!((answer(&sitting, "2-legal-name"), answer(&sitting, "1-disclosure-date")), ("Sample".into(), "".into()));
    // What was taken back before leaving can be done again behind it.
    sitting.press("Ctrl-B Enter Ctrl-Y");
    assert_eq!(answer(&sitting, "1-disclosure-date"), "2026年");
}

#[test]
fn nothing_is_taken_back_in_a_file_that_changed_meanwhile() {
    let mut sitting = sitting();
    sitting.type_text("2026年").press("Ctrl-B");
    let file = sitting.draft_file("Draft");
    fs::write(&file, fs::read_to_string(&file).unwrap().replace("2026年", "2027年")).unwrap();
    sitting.press("Enter Ctrl-Z");
    assert_eq!(answer(&sitting, "1-disclosure-date"), "2027年");
}

#[test]
fn a_hosting_profile_is_taken_back_and_done_again_as_one() {
    let mut sitting = sitting();
    sitting.type_text("2026年");
    sitting.model.act(kisai::ui::action::Action::Hosting, false, std::time::Instant::now());
    sitting.press("Enter Enter");
    let given = |sitting: &Sitting| {
        let session = sitting.model.session.as_ref().unwrap();
        session.draft.answers.values().filter(|answer| !answer.text.is_empty()).count()
    };
    let filled = given(&sitting);
    assert!(filled > 5, "{filled}");
    sitting.press("Ctrl-Z");
    assert_eq!(given(&sitting), 1);
    assert!(sitting.screen().contains(&format!("Taken back in {} fields", filled - 1)));
    sitting.press("Ctrl-Y");
    assert_eq!(given(&sitting), filled);
    // Another change makes it one of the fields in which it was again.
    sitting.type_text("10月").press("Ctrl-Z");
    assert_eq!((given(&sitting), answer(&sitting, "1-disclosure-date").as_str()), (filled, "2026年"));
}

#[test]
fn what_is_copied_reaches_the_terminal_unless_that_is_switched_off_or_it_is_too_long() {
    let mut sitting = sitting();
    sitting.type_text("受注").press("Ctrl-A Ctrl-C Ctrl-A Ctrl-X");
    assert_eq!(sitting.copied, ["受注", "受注"]);
    sitting.press("Ctrl-V");
    assert_eq!(answer(&sitting, "1-disclosure-date"), "受注");

    sitting.paste(&"長".repeat(20_000)).press("Ctrl-A Ctrl-C");
    assert_eq!(sitting.copied.len(), 2);
    assert!(sitting.screen().contains("too long for the terminal's clipboard"));

    sitting.model.settings.set(Setting::Clipboard, Some("off"));
    sitting.press("Ctrl-A").type_text("短").press("Ctrl-A Ctrl-C Ctrl-V Ctrl-V");
    assert_eq!((sitting.copied.len(), answer(&sitting, "1-disclosure-date").as_str()), (2, "短短"));
}

#[test]
fn the_place_of_an_export_is_on_the_clipboard() {
    let mut sitting = sitting();
    sitting.press("Ctrl-E Enter");
    let place = sitting.home.path().join("Draft.xlsx");
    assert!(place.is_file());
    assert_eq!(sitting.copied, [place.display().to_string()]);
    // What was cut before can still be pasted.
    sitting.press("Esc Ctrl-V");
    assert_eq!(answer(&sitting, "1-disclosure-date"), "");
}

/// A sitting in which an editor has an answer.
fn lent(text: &str) -> Sitting {
    let mut sitting = sitting();
    sitting.model.editor = Some("ed".into());
    sitting.type_text(text);
    lend(&mut sitting);
    assert_eq!(sitting.lent.last().map(|lending| lending.text.as_str()), Some(text));
    sitting
}

fn lend(sitting: &mut Sitting) {
    sitting.press("F2");
    while !sitting.screen().lines().any(|line| line.contains("> Edit in your editor")) {
        sitting.press("Down");
    }
    sitting.press("Enter");
}

fn give_back(sitting: &mut Sitting, text: &str) {
    sitting.send(Event::Reply(Reply::GivenBack(Ok(text.to_owned()))));
}

#[test]
fn an_answer_edited_outside_comes_back_as_one_change() {
    let mut sitting = lent("受注");
    // What is pressed meanwhile is meant for the form behind it, the way out as well.
    sitting.type_text("!");
    give_back(&mut sitting, "発注\r\nｶﾞ\n");
    assert_eq!(answer(&sitting, "1-disclosure-date"), "発注\nガ!");
    sitting.press("Ctrl-Z Ctrl-Z");
    assert_eq!(answer(&sitting, "1-disclosure-date"), "受注");
}

#[test]
fn an_editor_that_fails_or_changes_nothing_leaves_the_answer_alone() {
    let mut sitting = lent("受注");
    give_back(&mut sitting, "受注\n");
    assert!(sitting.screen().contains("Nothing was changed in the editor."));
    lend(&mut sitting);
    sitting.send(Event::Reply(Reply::GivenBack(Err(Notice::new("message-editor-failed").with("code", "1")))));
    assert!(sitting.screen().contains("The editor failed (exit code 1)."));
    sitting.press("Ctrl-Z");
    assert_eq!(answer(&sitting, "1-disclosure-date"), "");
}

#[test]
fn without_an_editor_the_person_is_told_what_to_set() {
    let mut sitting = sitting();
    lend(&mut sitting);
    assert!(sitting.lent.is_empty() && sitting.screen().contains("Set the variable VISUAL or EDITOR."));
}

#[test]
fn a_click_goes_to_a_field_and_puts_the_caret_there() {
    let mut sitting = sitting();
    sitting.press("F3").type_text("30").press("Enter").paste("受発注クラウドです。");
    let (column, row) = sitting.find("クラウド");
    sitting.click((column, row)).type_text("の");
    assert_eq!(answer(&sitting, "30-service-description"), "受発注のクラウドです。");
    // Beside the text the caret goes behind it.
    sitting.click((78, row)).type_text("終");
    assert_eq!(answer(&sitting, "30-service-description"), "受発注のクラウドです。終");
    let prompt = sitting.find("[");
    sitting.press("Tab");
    let other = field(&sitting).to_owned();
    sitting.click(prompt);
    assert_ne!(field(&sitting), other);
    assert_eq!(field(&sitting), "30-service-description");
}

#[test]
fn a_click_in_the_tree_goes_to_the_item() {
    let mut sitting = sitting();
    let section = sitting.find("Human Resources");
    sitting.click(section);
    let first = field(&sitting).to_owned();
    assert!(sitting.screen().contains("- Human Resources"));
    let item = sitting.find(">   6");
    sitting.click((item.0 + 8, item.1 + 1));
    assert_ne!(field(&sitting), first);
    sitting.click((item.0 + 8, item.1));
    assert_eq!(field(&sitting), first);
}

#[test]
fn the_wheel_scrolls_what_lies_under_it_and_changes_nothing() {
    let mut sitting = sitting();
    let before = sitting.screen();
    sitting.mouse(MouseEventKind::ScrollDown, 3, 10);
    assert_eq!(sitting.model.session.as_ref().unwrap().guidance_scroll, 0);
    let guidance = sitting.find("1-");
    sitting.mouse(MouseEventKind::ScrollDown, guidance.0, guidance.1 + 2);
    assert!(sitting.model.session.as_ref().unwrap().guidance_scroll > 0);
    sitting.mouse(MouseEventKind::ScrollUp, guidance.0, guidance.1 + 2).mouse(MouseEventKind::ScrollUp, 3, 10);
    assert_eq!(sitting.screen(), before);
    assert_eq!(field(&sitting), "1-disclosure-date");

    // A long answer: the caret goes along, and stays in the item.
    sitting.press("F3").type_text("30").press("Enter").paste(&"長い文です。\n".repeat(60)).press("Ctrl-Home");
    let caret = sitting.frame().cursor.unwrap();
    for _ in 0..30 {
        sitting.mouse(MouseEventKind::ScrollDown, caret.0, caret.1);
    }
    assert!(field(&sitting).starts_with("30-"), "{}", field(&sitting));
    assert!(sitting.model.session.as_ref().unwrap().scroll > 10);
}

#[test]
fn in_lists_a_click_marks_and_a_second_one_takes_what_does_no_harm() {
    let mut sitting = sitting();
    sitting.press("F2");
    let find = sitting.find("Find");
    sitting.click(find).click(find);
    assert!(sitting.screen().contains("Find an item"), "{}", sitting.screen());
    // Beside what lies over the screen nothing can be clicked.
    sitting.click((2, 2)).click((2, 2));
    assert!(sitting.screen().contains("Find an item"));
    sitting.press("Esc Ctrl-B");
    let draft = sitting.find("> Draft");
    sitting.click(draft);
    assert_eq!(sitting.model.screen, Screen::Form, "the draft was marked");
}

#[test]
fn no_click_throws_a_draft_away() {
    let mut sitting = sitting();
    sitting.press("Ctrl-B Delete");
    let yes = sitting.find("Yes");
    sitting.click(yes).click(yes).click(yes);
    assert!(sitting.draft_file("Draft").exists());
    sitting.press("Enter");
    assert!(!sitting.draft_file("Draft").exists());
}

#[test]
fn every_cell_can_be_clicked_on_every_screen() {
    for open in ["Esc", "F1", "F2", "F3", "F5", "Ctrl-E", "Ctrl-O", "Ctrl-B", "Ctrl-B Ctrl-R", "F1 Down"] {
        let mut sitting = sitting();
        sitting.type_text("受注").press(open);
        for row in 0..25 {
            for column in (0..81).step_by(5) {
                sitting.click((column, row)).mouse(MouseEventKind::ScrollDown, column, row);
            }
        }
        assert!(!sitting.has_quit, "{open}");
        assert_eq!(sitting.drafts.list().unwrap().iter().filter(|summary| summary.name == "Draft").count(), 1);
    }
}

#[test]
fn the_mouse_is_switched_in_the_menu_and_the_choice_is_kept() {
    let mut sitting = sitting();
    assert!(!sitting.model.settings.has_mouse());
    sitting.press("F2");
    while !sitting.screen().lines().any(|line| line.contains("> Mouse on or off")) {
        sitting.press("Down");
    }
    sitting.press("Enter");
    assert!(sitting.model.settings.has_mouse());
    assert!(Settings::load(&sitting.home.path().join("settings.json")).has_mouse());
}

#[test]
fn a_draft_that_may_only_be_read_is_lent_to_nobody() {
    let mut sitting = sitting();
    let file = sitting.draft_file("Draft");
    sitting.press("Ctrl-B");
    fs::write(&file, fs::read_to_string(&file).unwrap().replace("\"kisai\": 1", "\"kisai\": 2")).unwrap();
    sitting.model.editor = Some("ed".into());
    sitting.press("Enter");
    lend(&mut sitting);
    assert!(sitting.lent.is_empty() && sitting.screen().contains("A newer kisai made this draft"));
}
