//! Another program writes the draft while it is open: nothing is overwritten, both texts stay and can be compared.

use std::fs;
use std::path::Path;

use kisai::core::draft::Draft;
use kisai::store::checkpoints::Reason;
use kisai::ui::app::Screen;

use super::{Home, answer_in, make_fifo, names_in, say, text_of};
use crate::sitting::{NOW, Sitting};

/// A sitting at the draft `a`, in which something is typed and saved.
fn typing() -> Sitting {
    let mut sitting = Home::with_draft("元の文").sit();
    sitting.open("a");
    sitting.press("End").type_text("一");
    sitting
}

/// Another program changes an answer in a draft's file.
fn theirs(sitting: &Sitting, field: &str, text: &str) -> Vec<u8> {
    let open = sitting.drafts.open("a").unwrap();
    let mut draft = (*open.draft).clone();
    draft.set_text(&open.form.form, open.form.form.field(field).unwrap(), text, NOW);
    draft.unknown.insert("theirs".to_owned(), 1.into());
    let json = draft.to_json(None).into_bytes();
    fs::write(&open.path, &json).unwrap();
    json
}

fn drafts_in(sitting: &Sitting) -> Vec<String> {
    names_in(&sitting.home.path().join("drafts"))
}

/// The text goes on into the field, and nothing lies over it.
#[track_caller]
fn goes_on_typing(sitting: &mut Sitting, expected: &str) {
    assert!(sitting.model.overlay.is_none() && sitting.model.screen == Screen::Form);
    let screen = sitting.screen();
    assert!(screen.contains(expected), "{screen}");
}

#[test]
fn what_each_side_changed_by_itself_is_put_together() {
    let mut sitting = typing();
    let other = theirs(&sitting, "1-more", "相手の詳細");
    sitting.type_text("二三");
    goes_on_typing(&mut sitting, "元の文一二三");
    sitting.sees(&say("status-contested"));
    assert_eq!(fs::read(sitting.draft_file("a")).unwrap(), other, "theirs is not overwritten");
    assert_eq!(sitting.saved_answer("a-2"), "元の文一二三");

    // Without a choice of the person's, each side's own changes are taken.
    sitting.by_menu("compare-with-theirs").sees(&say("compare-conflict")).press("Enter");
    sitting.sees_no(&say("status-contested"));
    assert_eq!(drafts_in(&sitting), ["a.kisai.json"]);
    let open = sitting.drafts.open("a").unwrap();
    let both = (text_of(&open.draft, "1-name"), text_of(&open.draft, "1-more"));
    assert_eq!(both, ("元の文一二三".to_owned(), "相手の詳細".to_owned()));
    assert_eq!((open.draft.title.as_str(), open.name.as_str()), ("a", "a"));
    // Both versions can still be found.
    let list = sitting.drafts.checkpoints(&sitting.draft_file("a")).list().unwrap();
    let found: Vec<_> = list.iter().map(|kept| (kept.reason, answer_in(&kept.path))).collect();
    let expected = [(Reason::Opened, "元の文"), (Reason::Conflict, "元の文一"), (Reason::Conflict, "元の文一二三")];
    assert_eq!(found, expected.map(|(reason, text)| (reason, text.to_owned())));
    assert_eq!(fs::read(&list[1].path).unwrap(), other);
    // And typing goes on in the one draft.
    sitting.type_text("四");
    assert_eq!(sitting.saved_answer("a"), "元の文一二三四");
    assert_eq!(drafts_in(&sitting), ["a.kisai.json"]);
}

#[test]
fn of_a_field_that_both_changed_the_person_chooses() {
    for (keys, expected) in [("", "元の文一二"), (" ", "相手の文")] {
        let mut sitting = typing();
        theirs(&sitting, "1-name", "相手の文");
        sitting.type_text("二");
        goes_on_typing(&mut sitting, "元の文一二");
        sitting.by_menu("compare-with-theirs").sees(&say("compare-contested")).sees("[ ]");
        sitting.type_text(keys).press("Enter");
        assert_eq!(sitting.saved_answer("a"), expected);
        assert_eq!(drafts_in(&sitting), ["a.kisai.json"]);
        let list = sitting.drafts.checkpoints(&sitting.draft_file("a")).list().unwrap();
        let texts: Vec<String> = list.iter().map(|kept| answer_in(&kept.path)).collect();
        assert_eq!(texts, ["元の文", "相手の文", "元の文一二"]);
    }
}

#[test]
fn turning_away_from_the_comparison_keeps_both() {
    let mut sitting = typing();
    let other = theirs(&sitting, "1-name", "相手の文");
    sitting.type_text("二").by_menu("compare-with-theirs").type_text(" ").press("Esc").type_text("三");
    assert_eq!(fs::read(sitting.draft_file("a")).unwrap(), other);
    assert_eq!(sitting.saved_answer("a-2"), "元の文一二三");
    sitting.press("Ctrl-B");
    sitting.sees("a-2");
    assert_eq!(sitting.drafts.names().unwrap(), ["a", "a-2"]);
}

#[test]
fn another_change_during_the_comparison_is_noticed_too() {
    let mut sitting = typing();
    theirs(&sitting, "1-more", "一度目");
    sitting.type_text("二").by_menu("compare-with-theirs");
    let again = theirs(&sitting, "1-more", "二度目");
    sitting.press("Enter");
    assert_eq!(fs::read(sitting.draft_file("a")).unwrap(), again, "theirs is not overwritten");
    sitting.sees(&say("status-contested")).type_text("三");
    let ours = sitting.model.session.as_ref().unwrap().name.clone();
    assert_eq!(sitting.saved_answer(&ours), "元の文一二三");
    sitting.by_menu("compare-with-theirs").press("Enter");
    let draft = sitting.drafts.open("a").unwrap().draft;
    assert_eq!((text_of(&draft, "1-name").as_str(), text_of(&draft, "1-more").as_str()), ("元の文一二三", "二度目"));
    assert_eq!(drafts_in(&sitting), ["a.kisai.json"]);
}

#[test]
fn a_deleted_file_is_written_anew_without_a_question() {
    let mut sitting = typing();
    fs::remove_file(sitting.draft_file("a")).unwrap();
    sitting.type_text("二");
    goes_on_typing(&mut sitting, "元の文一二");
    sitting.sees_no(&say("status-contested"));
    assert_eq!(
        (sitting.saved_answer("a").as_str(), drafts_in(&sitting)),
        ("元の文一二", vec!["a.kisai.json".to_owned()])
    );
    // The whole folder likewise is only told, until it is there again.
    let drafts = sitting.home.path().join("drafts");
    fs::remove_dir_all(&drafts).unwrap();
    sitting.type_text("三").sees(&say("status-not-saved"));
    fs::create_dir(&drafts).unwrap();
    sitting.type_text("四").sees_no(&say("status-not-saved"));
    assert_eq!(sitting.saved_answer("a"), "元の文一二三四");
}

#[test]
fn what_cannot_be_compared_stays_and_is_told() {
    type Put = fn(&Path);
    let kinds: [(&str, Put); 6] = [
        ("another form's draft", |path| {
            fs::write(path, r#"{"kisai":1,"form":"aspic-93","title":"他","answers":{}}"#).unwrap();
        }),
        ("garbage", |path| fs::write(path, b"\x00\xffgarbage").unwrap()),
        ("an empty file", |path| fs::write(path, "").unwrap()),
        ("a newer draft", |path| fs::write(path, r#"{"kisai":2,"form":"small","answers":[]}"#).unwrap()),
        ("a folder", |path| {
            fs::remove_file(path).unwrap();
            fs::create_dir(path).unwrap();
        }),
        ("a pipe", |path| {
            fs::remove_file(path).unwrap();
            make_fifo(path);
        }),
    ];
    for (kind, put) in kinds {
        let mut sitting = typing();
        let file = sitting.draft_file("a");
        put(&file);
        let is_file = file.is_file();
        let before = if is_file { fs::read(&file).unwrap() } else { Vec::new() };
        sitting.type_text("二");
        goes_on_typing(&mut sitting, "元の文一二");
        sitting.sees(&say("status-contested"));
        assert_eq!(sitting.saved_answer("a-2"), "元の文一二", "{kind}");
        // A comparison that can't be is told, and typing goes on.
        sitting.by_menu("compare-with-theirs");
        assert!(sitting.model.message.is_some(), "{kind}");
        sitting.type_text("三");
        goes_on_typing(&mut sitting, "元の文一二三");
        assert_eq!(sitting.saved_answer("a-2"), "元の文一二三", "{kind}");
        sitting.press("Ctrl-Q");
        assert!(sitting.has_quit, "{kind}");
        assert_eq!(file.is_file(), is_file, "{kind}");
        if is_file {
            assert_eq!(fs::read(&file).unwrap(), before, "{kind}");
        }
        assert_eq!(drafts_in(&sitting), ["a-2.kisai.json", "a.kisai.json"], "{kind}");
    }
}

#[test]
fn a_link_in_the_drafts_place_is_not_written_through() {
    let mut sitting = typing();
    let file = sitting.draft_file("a");
    let target = sitting.home.path().join("outside.txt");
    fs::write(&target, "theirs").unwrap();
    fs::remove_file(&file).unwrap();
    std::os::unix::fs::symlink(&target, &file).unwrap();
    sitting.type_text("二");
    goes_on_typing(&mut sitting, "元の文一二");
    assert_eq!(fs::read_to_string(&target).unwrap(), "theirs");
    assert_eq!(sitting.saved_answer("a-2"), "元の文一二");
}

#[test]
fn a_command_does_not_overwrite_what_came_between() {
    let home = Home::with_draft("一");
    let open = home.drafts.open_to_change("a").unwrap();
    let other = Draft { client: "相手".to_owned(), ..(*open.draft).clone() }.to_json(None);
    fs::write(&open.path, &other).unwrap();
    let refused = super::error(home.drafts.save(&open, &super::answered(&open, "二")));
    assert!(matches!(refused, kisai::store::StoreError::ChangedByOther(_)), "{refused}");
    assert_eq!(fs::read_to_string(&open.path).unwrap(), other);
    assert_eq!(names_in(&home.path().join("drafts")), ["a.kisai.json"]);
}
