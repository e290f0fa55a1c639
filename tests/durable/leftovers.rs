//! What a program that ended early left behind: offered with the differences, never taken or deleted unasked.

use std::fs::{self, File};
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use kisai::store::checkpoints::Reason;
use kisai::store::rescue::rescue;
use kisai::ui::app::Screen;
use kisai::words::Language;

use super::{Home, answer_in, answered, names_in, say, text_of};
use crate::sitting::{NOW, Sitting};

/// A temporary file as a killed save leaves it.
fn leave(home: &Home, tag: &str, bytes: &[u8]) -> PathBuf {
    let path = home.path().join(format!("drafts/.a.kisai.json.{tag}.tmp"));
    fs::write(&path, bytes).unwrap();
    path
}

/// The file of the draft `a` with another answer.
fn with_answer(home: &Home, text: &str) -> String {
    let open = home.drafts.open("a").unwrap();
    answered(&open, text).to_json(Some(&open.form.form))
}

fn set_age(path: &std::path::Path, seconds: u64) {
    let time = SystemTime::now() - Duration::from_secs(seconds);
    File::options().write(true).open(path).unwrap().set_modified(time).unwrap();
}

fn open(home: Home) -> Sitting {
    let mut sitting = home.sit();
    sitting.open("a");
    sitting
}

#[test]
fn a_leftover_is_offered_with_its_differences_and_stays_until_decided() {
    let home = Home::with_draft("保存された文");
    let left = leave(&home, "Xy12", with_answer(&home, "保存された文の続き").as_bytes());
    let before = fs::read(home.file("a")).unwrap();
    let mut sitting = open(home);
    sitting.sees(&say("title-leftover")).sees("異なるところは1件です").sees("Xy12");
    // Turning away leaves everything as it is, and it is asked again next time.
    sitting.press("Esc").sees_no(&say("title-leftover")).press("Ctrl-B");
    assert!(left.exists());
    assert_eq!(fs::read(sitting.draft_file("a")).unwrap(), before);
    assert_eq!(sitting.reasons("a"), []);
    sitting.open("a");
    sitting.sees(&say("title-leftover")).press("Esc");
    // Typing on doesn't take it away.
    sitting.press("End").type_text("、別の続き").press("Ctrl-B");
    assert!(left.exists());
    sitting.open("a");
    sitting.sees(&say("title-leftover"));
}

#[test]
fn a_leftover_is_put_aside_among_the_checkpoints() {
    let home = Home::with_draft("一");
    let json = with_answer(&home, "二");
    let left = leave(&home, "Xy12", json.as_bytes());
    let mut sitting = open(home);
    sitting.choose(&say("decide-put-aside"));
    assert!(!left.exists());
    assert_eq!((sitting.saved_answer("a").as_str(), sitting.reasons("a")), ("一", vec![Reason::Leftover]));
    let kept = sitting.drafts.checkpoints(&sitting.draft_file("a")).get(1).unwrap();
    assert_eq!(fs::read_to_string(kept.path).unwrap(), json);
    sitting.press("Ctrl-B");
    sitting.open("a");
    sitting.sees_no(&say("title-leftover"));
}

#[test]
fn a_leftover_is_compared_and_taken() {
    let home = Home::with_draft("一");
    let left = leave(&home, "Xy12", with_answer(&home, "二").as_bytes());
    let mut sitting = open(home);
    sitting.choose(&say("decide-compare"));
    assert_eq!(sitting.model.screen, Screen::Compare);
    sitting.sees(&say("compare-leftover")).sees("一").sees("二");
    // Turning away from the comparison decides nothing.
    sitting.press("Esc");
    assert!(left.exists());
    assert_eq!(sitting.saved_answer("a"), "一");
    sitting.press("Ctrl-B");
    sitting.open("a");
    sitting.choose(&say("decide-compare")).type_text(" ").press("Enter");
    assert_eq!(sitting.saved_answer("a"), "二");
    assert!(!left.exists());
    // Both what was there and what was taken can be found again.
    let list = sitting.drafts.checkpoints(&sitting.draft_file("a")).list().unwrap();
    let found: Vec<_> = list.iter().map(|kept| (kept.reason, answer_in(&kept.path))).collect();
    assert_eq!(found, [(Reason::Opened, "一".to_owned()), (Reason::Leftover, "二".to_owned())]);
    sitting.press("Ctrl-Z");
    assert_eq!(sitting.saved_answer("a"), "一");
}

#[test]
fn a_torn_leftover_is_offered_as_far_as_it_goes_wherever_it_is_torn() {
    let home = Home::with_draft("");
    let json = with_answer(&home, "受注データの「一」\n二行目😀");
    let whole = "受注データの「一」\n二行目😀";
    let begins = json.find("\"text\": \"").unwrap() + "\"text\": \"".len();
    let ends = json[begins..].find('"').unwrap() + begins;
    let mut last = String::new();
    for cut in 0..json.len() {
        let left = leave(&home, "Xy12", &json.as_bytes()[..cut]);
        let leftovers = home.drafts.leftovers(&home.drafts.open("a").unwrap());
        let found = leftovers.first().map(|leftover| text_of(&leftover.draft, "1-name")).unwrap_or_default();
        assert!(whole.starts_with(&found), "cut at {cut}: {found:?}");
        assert!(found.len() >= last.len(), "cut at {cut}: {found:?} after {last:?}");
        let in_text = cut.clamp(begins, ends) - begins;
        // A character of up to four bytes or an escape of two may be torn.
        let written = json[begins..ends].len().min(in_text).saturating_sub(3);
        assert!(found.len() + found.matches('\n').count() >= written, "cut at {cut}: {found:?}");
        assert!(leftovers.iter().all(|leftover| !leftover.is_whole || cut + 1 == json.len()), "cut at {cut}");
        assert!(left.exists());
        last = found;
    }
    assert_eq!(last, whole);
    let left = leave(&home, "Xy12", &json.as_bytes()[..ends - 5]);
    let mut sitting = open(home);
    sitting.sees("書きかけだった内容").choose(&say("decide-compare")).type_text(" ").press("Enter");
    assert!(whole.starts_with(&sitting.saved_answer("a")) && !sitting.saved_answer("a").is_empty());
    assert!(!left.exists());
    assert_eq!(sitting.reasons("a"), [Reason::Opened, Reason::Leftover]);
}

#[test]
fn what_a_torn_leftover_no_longer_holds_was_not_taken_away() {
    let home = Home::with_draft("一");
    let open = home.drafts.open("a").unwrap();
    let mut draft = answered(&open, "一つ");
    let more = open.form.form.field("1-more").unwrap();
    draft.set_text(&open.form.form, more, "詳細", NOW);
    fs::write(&open.path, draft.to_json(None)).unwrap();
    let json = with_answer(&home, "一つ目");
    let cut = json.find("1-more").unwrap();
    leave(&home, "Xy12", &json.as_bytes()[..cut]);
    let leftover = home.drafts.leftovers(&home.drafts.open("a").unwrap()).remove(0);
    assert_eq!(
        (text_of(&leftover.draft, "1-name").as_str(), text_of(&leftover.draft, "1-more").as_str()),
        ("一つ目", "詳細")
    );
}

#[test]
fn nothing_is_asked_about_what_is_identical_older_or_no_draft() {
    let home = Home::with_draft("一");
    let file = home.file("a");
    let older = with_answer(&home, "昔の文").replace(NOW, "2026-11-20T09:00:00+09:00");
    let files = [
        leave(&home, "identical", &fs::read(&file).unwrap()),
        leave(&home, "older", older.as_bytes()),
        leave(&home, "empty", b""),
        leave(&home, "garbage", b"\x00\xff garbage"),
        leave(&home, "otherform", br#"{"kisai":1,"form":"aspic-93","answers":{}}"#),
    ];
    set_age(&files[1], 3600);
    std::os::unix::fs::symlink("/etc/passwd", home.path().join("drafts/.a.kisai.json.link.tmp")).unwrap();
    super::make_fifo(&home.path().join("drafts/.a.kisai.json.pipe.tmp"));
    fs::create_dir(home.path().join("drafts/.a.kisai.json.folder.tmp")).unwrap();
    let before = names_in(&home.path().join("drafts"));
    let mut sitting = open(home);
    sitting.sees_no(&say("title-leftover")).press("End").type_text("二").press("Ctrl-B");
    assert_eq!(names_in(&sitting.home.path().join("drafts")), before, "nothing is deleted silently");
}

#[test]
fn recovered_texts_are_offered_beside_the_draft_and_from_the_state_folder() {
    let home = Home::with_draft("一");
    let draft_of = |text| {
        let open = home.drafts.open("a").unwrap();
        (answered(&open, text), open.form.form.clone())
    };
    let folders = home.drafts.folders();
    let (draft, form) = draft_of("隣に残った文");
    let beside = rescue(folders, &home.file("a"), &draft, &form, false).unwrap();
    assert_eq!(beside, home.path().join("drafts/a.recovered.kisai.json"));
    // Its folder can't be written: the program's own takes it.
    let (draft, form) = draft_of("別の所に残った文");
    let (drafts, aside) = (home.path().join("drafts"), home.path().join("aside"));
    fs::rename(&drafts, &aside).unwrap();
    fs::write(&drafts, "in the way").unwrap();
    let apart = rescue(folders, &home.file("a"), &draft, &form, false).unwrap();
    assert!(apart.starts_with(home.path().join("state/recovered")), "{apart:?}");
    fs::remove_file(&drafts).unwrap();
    fs::rename(&aside, &drafts).unwrap();
    set_age(&beside, 60);

    // No drafts of their own in the list, and none is overwritten by a further rescue.
    assert_eq!(home.drafts.names().unwrap(), ["a"]);
    let third = rescue(folders, &home.file("a"), &draft, &form, false).unwrap();
    assert_eq!(third, home.path().join("drafts/a.recovered-2.kisai.json"));
    fs::remove_file(third).unwrap();

    // The newest first, one after the other.
    let mut sitting = open(home);
    sitting.choose(&say("decide-compare")).sees("別の所に残った文").type_text(" ").press("Enter");
    assert_eq!(sitting.saved_answer("a"), "別の所に残った文");
    sitting.sees(&say("title-leftover")).choose(&say("decide-later"));
    sitting.sees_no(&say("title-leftover"));
    assert!(beside.exists() && !apart.exists());
    assert_eq!(sitting.saved_answer("a"), "別の所に残った文");
}

#[test]
fn several_leftovers_are_asked_about_one_by_one() {
    let home = Home::with_draft("零");
    let mut files = Vec::new();
    for (age, text) in [(30, "三"), (20, "二"), (10, "一")] {
        let left = leave(&home, &format!("t{age}"), with_answer(&home, text).as_bytes());
        set_age(&left, age);
        files.push(left);
    }
    set_age(&home.file("a"), 100);
    let mut sitting = open(home);
    sitting.sees("t10").choose(&say("decide-put-aside"));
    sitting.sees("t20").choose(&say("decide-compare")).type_text(" ").press("Enter");
    sitting.sees("t30").press("Esc");
    assert_eq!(files.iter().map(|file| file.exists()).collect::<Vec<_>>(), [true, false, false]);
    assert_eq!(sitting.saved_answer("a"), "二");
}

#[test]
fn a_recovered_text_is_offered_to_its_own_draft_only() {
    let home = Home::with_draft("私の文");
    // A client's draft of the same name in another folder, whose disk takes nothing.
    let elsewhere = home.path().join("client");
    fs::create_dir(&elsewhere).unwrap();
    let theirs = elsewhere.join("a.kisai.json");
    fs::copy(home.file("a"), &theirs).unwrap();
    let open = home.drafts.open(theirs.to_str().unwrap()).unwrap();
    let gone = home.path().join("gone");
    fs::rename(&elsewhere, &gone).unwrap();
    let path = rescue(home.drafts.folders(), &open.path, &answered(&open, "顧客の文"), &open.form.form, false).unwrap();
    assert!(path.starts_with(home.path().join("state/recovered")), "{path:?}");
    fs::rename(&gone, &elsewhere).unwrap();
    assert_eq!(home.drafts.leftovers(&home.drafts.open("a").unwrap()), []);
    let offered = home.drafts.leftovers(&home.drafts.open(theirs.to_str().unwrap()).unwrap());
    assert_eq!(offered.iter().map(|leftover| text_of(&leftover.draft, "1-name")).collect::<Vec<_>>(), ["顧客の文"]);
}

#[test]
fn a_draft_that_calls_itself_recovered_is_a_draft() {
    let home = Home::with_draft("一");
    home.create("a.recovered", "二");
    assert_eq!(home.drafts.names().unwrap().len(), 2);
    assert_eq!(home.drafts.leftovers(&home.drafts.open("a").unwrap()), []);
}

#[test]
fn commands_leave_leftovers_alone() {
    let home = Home::with_draft("一");
    let left = leave(&home, "Xy12", with_answer(&home, "二").as_bytes());
    home.run(Language::Ja, &["set", "a", "1.1", "三"]).succeeds();
    assert!(left.exists());
    assert_eq!(answer_in(&home.file("a")), "三");
}

#[test]
fn a_recovered_text_stays_offered_when_the_draft_has_gone_on() {
    let home = Home::with_draft("一");
    let open_draft = home.drafts.open("a").unwrap();
    let left = answered(&open_draft, "失いたくない文");
    let path = rescue(home.drafts.folders(), &open_draft.path, &left, &open_draft.form.form, false).unwrap();
    set_age(&path, 60);
    // A command changes the draft before anyone was asked.
    home.run(Language::Ja, &["set", "a", "2-type", "①甲"]).succeeds();
    let mut sitting = open(home);
    sitting.sees(&say("title-leftover")).press("Esc").type_text("続き").press("Ctrl-B");
    sitting.open("a");
    sitting.sees(&say("title-leftover"));
    assert!(path.exists());
}

#[test]
fn a_text_that_a_stalled_disk_drove_elsewhere_is_offered_too() {
    let home = Home::with_draft("一");
    let open_draft = home.drafts.open("a").unwrap();
    let left = answered(&open_draft, "止まったディスクの前の文");
    let path = rescue(home.drafts.folders(), &open_draft.path, &left, &open_draft.form.form, true).unwrap();
    assert!(path.starts_with(std::env::temp_dir()), "{path:?}");
    let mut sitting = open(home);
    sitting.sees(&say("title-leftover"));
    fs::remove_file(path).unwrap();
}
