//! Checkpoints: when one is kept, what is in it, and the ways back to it.

use std::fs;
use std::path::Path;

use kisai::core::draft::Draft;
use kisai::store::StoreError;
use kisai::store::checkpoints::Reason;
use kisai::words::Language;

use super::{Home, answer_in, answered, drafts_at, error, names_in, say, text_of};
use crate::sitting::{NOW, Sitting};

/// Changes a draft as commands do.
fn set(home: &Home, now: &str, text: &str) {
    let drafts = drafts_at(home.path(), now);
    let open = drafts.open_to_change("a").unwrap();
    drafts.save(&open, &answered(&open, text)).unwrap();
}

/// Sits down again in the same home folder.
fn again(sitting: Sitting) -> Sitting {
    let mut sitting = Sitting::at_home(sitting.end(), (80, 24), Language::Ja);
    sitting.open("a");
    sitting
}

#[test]
fn each_opening_that_changes_something_keeps_one_checkpoint() {
    let home = Home::with_draft("一");
    let before = fs::read(home.file("a")).unwrap();
    let mut sitting = home.sit();
    sitting.open("a");
    assert_eq!(sitting.reasons("a"), [], "opening alone changes nothing");
    sitting.press("End").type_text("二").type_text("三");
    assert_eq!(sitting.reasons("a"), [Reason::Opened]);
    let mut sitting = again(sitting);
    sitting.press("PgDn PgUp Ctrl-B");
    assert_eq!(sitting.reasons("a"), [Reason::Opened], "moving changes nothing");
    let between = fs::read(sitting.draft_file("a")).unwrap();
    let mut sitting = again(sitting);
    sitting.press("End").type_text("四");
    assert_eq!(sitting.reasons("a"), [Reason::Opened, Reason::Opened]);
    let list = sitting.drafts.checkpoints(&sitting.draft_file("a")).list().unwrap();
    assert_eq!(fs::read(&list[0].path).unwrap(), before);
    assert_eq!(fs::read(&list[1].path).unwrap(), between);
    assert_eq!(sitting.saved_answer("a"), "一二三四");
}

#[test]
fn commands_in_a_swarm_keep_one_checkpoint() {
    let home = Home::with_draft("一");
    set(&home, "2026-11-21T09:00:00+09:00", "二");
    set(&home, "2026-11-21T09:30:00+09:00", "三");
    assert_eq!(home.reasons("a"), [Reason::Command]);
    set(&home, "2026-11-21T10:30:00+09:00", "四");
    let texts: Vec<String> = home.checkpoints("a").iter().map(|checkpoint| answer_in(&checkpoint.path)).collect();
    assert_eq!(texts, ["一", "三"]);
}

#[test]
fn a_checkpoint_is_named_on_the_screen_and_found_by_its_name() {
    let mut sitting = Home::with_draft("一").sit();
    sitting.open("a");
    sitting.press("End").type_text("二").by_menu("keep-checkpoint").type_text("認定申請に/提出").press("Enter");
    sitting.sees(&say("message-checkpoint-kept"));
    assert_eq!(sitting.reasons("a"), [Reason::Opened, Reason::Named]);
    // What was typed last is in it.
    let named = sitting.drafts.checkpoints(&sitting.draft_file("a")).get(2).unwrap();
    assert_eq!((named.label.as_str(), answer_in(&named.path).as_str()), ("認定申請に-提出", "一二"));
    sitting.by_menu("checkpoints").sees("認定申請に-提出");
}

#[test]
fn a_named_checkpoint_stays_as_it_was_when_another_program_writes_into_the_draft() {
    let home = Home::with_draft("提出した文");
    let kept = home.drafts.keep_checkpoint("a", "提出済み").unwrap().unwrap();
    let before = fs::read(&kept.path).unwrap();
    // Not replaced: written into, as many editors do.
    fs::write(home.file("a"), "{}").unwrap();
    assert_eq!(fs::read(&kept.path).unwrap(), before);
}

#[test]
fn only_a_draft_becomes_a_checkpoint() {
    let home = Home::with_draft("一");
    std::os::unix::fs::symlink(home.file("a"), home.file("link")).unwrap();
    fs::create_dir(home.file("folder")).unwrap();
    super::make_fifo(&home.file("pipe"));
    for name in ["link", "folder", "pipe"] {
        assert!(matches!(error(home.drafts.keep_checkpoint(name, "x")), StoreError::NotAFile(_)), "{name}");
        assert_eq!(home.reasons(name), []);
    }
    assert!(matches!(error(home.drafts.keep_checkpoint("none", "x")), StoreError::NoDraft(_)));
}

const OLD: &str = r#"{"kisai":0,"form":"small","title":"昔","answers":{"1-name":"裸の文","9-gone":"無い欄"},"x":[1]}"#;

#[test]
fn a_draft_of_an_older_format_is_written_at_the_first_change_and_kept_as_it_was() {
    let home = Home::new();
    fs::create_dir_all(home.path().join("drafts")).unwrap();
    fs::write(home.file("a"), OLD).unwrap();
    let mut sitting = home.sit();
    sitting.open("a");
    sitting.sees("裸の文").press("PgDn Ctrl-B");
    assert_eq!((fs::read_to_string(sitting.draft_file("a")).unwrap().as_str(), sitting.reasons("a").len()), (OLD, 0));
    let mut sitting = again(sitting);
    sitting.press("PgUp End").type_text("。");
    assert_eq!(sitting.reasons("a"), [Reason::Migration]);
    let kept = sitting.drafts.checkpoints(&sitting.draft_file("a")).get(1).unwrap();
    assert_eq!(fs::read_to_string(kept.path).unwrap(), OLD);
    let draft = Draft::parse(&fs::read_to_string(sitting.draft_file("a")).unwrap()).unwrap();
    assert_eq!((draft.kisai, text_of(&draft, "1-name").as_str()), (1, "裸の文。"));
    assert_eq!((text_of(&draft, "9-gone").as_str(), draft.unknown["x"][0].as_u64()), ("無い欄", Some(1)));
}

#[test]
fn a_command_brings_an_older_format_up_to_date_and_keeps_it_as_it_was() {
    let home = Home::with_draft("一");
    // A command shortly before doesn't stand for it.
    set(&home, NOW, "二");
    fs::write(home.file("a"), OLD).unwrap();
    set(&home, NOW, "三");
    assert_eq!(home.reasons("a"), [Reason::Command, Reason::Migration]);
    assert_eq!(fs::read_to_string(&home.checkpoints("a")[1].path).unwrap(), OLD);
    assert_eq!(answer_in(&home.file("a")), "三");
}

#[test]
fn the_list_tells_in_how_many_answers_what_came_after_differs() {
    let home = Home::with_draft("一");
    home.drafts.keep_checkpoint("a", "始め").unwrap();
    let open = home.drafts.open("a").unwrap();
    let mut draft = answered(&open, "二");
    draft.set_text(&open.form.form, open.form.form.field("1-more").unwrap(), "詳細", NOW);
    home.drafts.save(&open, &draft).unwrap();
    home.drafts.keep_checkpoint("a", "終わり").unwrap();
    fs::write(&home.checkpoints("a")[1].path, "{").unwrap();
    let changed = |home: &Home| {
        let history = home.drafts.history(&home.file("a")).unwrap();
        history.into_iter().map(|(checkpoint, changed)| (checkpoint.no, changed)).collect::<Vec<_>>()
    };
    assert_eq!(changed(&home), [(2, None), (1, Some(2))]);
    let mut sitting = home.sit();
    sitting.open("a");
    sitting.by_menu("checkpoints").sees("この後の変更 2件").sees(&say("checkpoint-unreadable"));
    // One that can't be read is told, not shown.
    sitting.press("Enter").sees("読めません");
    assert_eq!(sitting.model.screen, kisai::ui::app::Screen::Form);
}

#[test]
fn a_checkpoint_is_compared_and_taken_back_on_the_screen() {
    let home = Home::with_draft("古い文");
    let mut sitting = home.sit();
    sitting.open("a");
    sitting.press("Ctrl-A").type_text("新しい文").press("Tab").type_text("詳細");
    sitting.by_menu("checkpoints").press("Enter").sees(&say("compare-checkpoint")).sees("古い文").sees("新しい文");
    // Nothing is taken unless chosen.
    sitting.press("Enter");
    assert_eq!((sitting.saved_answer("a").as_str(), sitting.reasons("a").len()), ("新しい文", 1));
    sitting.by_menu("checkpoints").press("Enter").type_text(" ").press("Enter");
    assert_eq!(sitting.saved_answer("a"), "古い文");
    let draft = sitting.drafts.open("a").unwrap().draft;
    assert_eq!(text_of(&draft, "1-more"), "詳細", "what wasn't chosen stays");
    assert_eq!(sitting.reasons("a"), [Reason::Opened, Reason::Restore]);
    let before = sitting.drafts.checkpoints(&sitting.draft_file("a")).get(2).unwrap();
    assert_eq!(answer_in(&before.path), "新しい文");
    // And it can be undone where it was taken.
    sitting.press("Shift-Tab Ctrl-Z");
    assert_eq!(sitting.saved_answer("a"), "新しい文");
}

#[test]
fn a_checkpoint_is_restored_by_a_command_and_what_was_there_is_kept() {
    let home = Home::with_draft("一");
    home.drafts.keep_checkpoint("a", "始め").unwrap();
    set(&home, NOW, "二");
    let now = "2026-12-01T09:00:00+09:00";
    let restored = drafts_at(home.path(), now).restore("a", 1).unwrap();
    assert_eq!(restored.label, "始め");
    let draft = home.drafts.open("a").unwrap().draft;
    assert_eq!((text_of(&draft, "1-name").as_str(), draft.updated.as_str()), ("一", now));
    let last = home.checkpoints("a").pop().unwrap();
    assert_eq!((last.reason, answer_in(&last.path).as_str()), (Reason::Restore, "二"));
    assert!(matches!(error(home.drafts.restore("a", 77)), StoreError::NoCheckpoint(77)));
    fs::write(&home.checkpoints("a")[0].path, "{").unwrap();
    assert!(matches!(error(home.drafts.restore("a", 1)), StoreError::Damaged { .. }));
    assert_eq!(answer_in(&home.file("a")), "一");
}

#[test]
fn old_checkpoints_are_thinned_and_named_ones_stay() {
    let home = Home::with_draft("0");
    let mut text = 0;
    for day in ["2026-09-01", "2026-09-02", "2026-10-05", "2026-11-10", "2026-11-20", "2026-11-21"] {
        for hour in ["09", "12", "15"] {
            text += 1;
            set(&home, &format!("{day}T{hour}:00:00+09:00"), &text.to_string());
        }
        if day == "2026-09-01" {
            let drafts = drafts_at(home.path(), "2026-09-01T18:00:00+09:00");
            drafts.keep_checkpoint("a", "提出").unwrap();
        }
    }
    let left: Vec<String> = home
        .checkpoints("a")
        .iter()
        .map(|checkpoint| format!("{} {}", checkpoint.at.strftime("%m-%d %H"), checkpoint.reason.id()))
        .collect();
    let expected = [
        "09-01 18 named",
        "09-02 15 command",
        "10-05 15 command",
        "11-10 15 command",
        "11-20 15 command",
        "11-21 09 command",
        "11-21 12 command",
        "11-21 15 command",
    ];
    assert_eq!(left, expected);
    // Numbers go on where they were, whatever is gone.
    assert_eq!(home.checkpoints("a").last().unwrap().no, 18);
}

#[test]
fn renaming_the_trash_and_the_way_back_carry_the_checkpoints() {
    let home = Home::with_draft("一");
    set(&home, NOW, "二");
    home.drafts.rename("a", "別名").unwrap();
    assert_eq!((home.reasons("別名"), home.reasons("a")), (vec![Reason::Command], vec![]));
    home.drafts.throw_away("別名").unwrap();
    assert_eq!(home.reasons("別名"), []);
    let thrown = home.drafts.thrown().unwrap().remove(0).name;
    assert_eq!(home.drafts.bring_back(&thrown).unwrap(), "別名");
    assert_eq!((home.reasons("別名"), answer_in(&home.file("別名")).as_str()), (vec![Reason::Command], "二"));
    home.drafts.throw_away("別名").unwrap();
    home.drafts.remove_for_good(&thrown).unwrap();
    assert_eq!(names_in(&home.path().join("trash")), Vec::<String>::new());
    assert_eq!(names_in(&home.path().join("checkpoints")), Vec::<String>::new());
    assert!(!contains(home.path(), "一"), "the text is gone");
    for thrown in ["別名", "../drafts/b", ""] {
        assert!(matches!(error(home.drafts.remove_for_good(thrown)), StoreError::NotInTrash(_)), "{thrown}");
        assert!(matches!(error(home.drafts.bring_back(thrown)), StoreError::NotInTrash(_)), "{thrown}");
    }
}

/// A draft removed by hand leaves its checkpoints; another draft that takes the name must not lose its own.
#[test]
fn checkpoints_follow_a_draft_also_to_a_name_that_had_some() {
    for way in ["rename", "bring back"] {
        let home = Home::with_draft("甲一");
        set(&home, NOW, "甲二");
        if way == "bring back" {
            home.drafts.throw_away("a").unwrap();
        }
        let foreign = home.create("b", "乙一");
        home.drafts.keep_checkpoint("b", "乙の控え").unwrap();
        fs::remove_file(foreign).unwrap();
        if way == "rename" {
            home.drafts.rename("a", "b").unwrap();
        } else {
            fs::rename(home.path().join("checkpoints/b"), home.path().join("checkpoints/a")).unwrap();
            let thrown = home.drafts.thrown().unwrap().remove(0).name;
            home.drafts.bring_back(&thrown).unwrap();
        }
        let name = if way == "rename" { "b" } else { "a" };
        let texts: Vec<String> = home.checkpoints(name).iter().map(|found| answer_in(&found.path)).collect();
        assert_eq!(texts, ["乙一", "甲一"], "{way}");
        let numbers: Vec<u32> = home.checkpoints(name).iter().map(|found| found.no).collect();
        assert_eq!(numbers, [1, 2], "{way}");
    }
}

#[test]
fn a_checkpoint_folder_that_cannot_be_written_stops_no_save_and_is_told() {
    let home = Home::with_draft("一");
    fs::write(home.path().join("checkpoints"), "a file where the folder should be").unwrap();
    let before = fs::read(home.file("a")).unwrap();
    for language in Language::ALL {
        // A command, which types nothing, changes nothing without a way back.
        let ran = home.run(language, &["set", "a", "1.1", "二"]).refuses(language);
        assert!(ran.err.contains("checkpoints"), "{ran:?}");
        assert_eq!(fs::read(home.file("a")).unwrap(), before);
    }
    let mut sitting = home.sit();
    sitting.open("a");
    sitting.press("End").type_text("二");
    sitting.sees("checkpoints").sees("保存 12:03");
    assert_eq!(sitting.saved_answer("a"), "一二");
    sitting.type_text("三").sees_no("checkpoints");
    assert_eq!(sitting.saved_answer("a"), "一二三");
    // On demand it is told as well.
    sitting.by_menu("keep-checkpoint").type_text("x").press("Enter").sees("checkpoints");
}

/// Whether a text stands in any file below a folder.
fn contains(folder: &Path, text: &str) -> bool {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).any(|path| {
        if path.is_dir() {
            return !path.ends_with("forms") && contains(&path, text);
        }
        fs::read(&path).unwrap().windows(text.len()).any(|window| window == text.as_bytes())
    })
}
