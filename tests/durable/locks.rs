//! Two openers: one writes, the other reads; commands are told who has the draft; nothing stale keeps anyone out.

use std::fs::{self, File};
use std::os::unix::fs::{MetadataExt as _, symlink};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::mpsc::channel;
use std::time::Duration;

use kisai::store::StoreError;
use kisai::store::clock::Clock;
use kisai::store::lock::Holder;
use kisai::store::opening::ReadOnly;
use kisai::store::watch::{Seen, Watch};
use kisai::ui::event::Event;
use kisai::words::Language;

use super::{Home, answered, error, make_fifo, names_in, say};
use crate::sitting::{NOW, Sitting};

/// Longer than a watch's turn; only a failing test waits for it.
const PATIENCE: Duration = Duration::from_secs(60);

fn lock_of(home: &Home) -> PathBuf {
    home.path().join("state/locks/a.lock")
}

fn noted(home: &Home) -> Holder {
    serde_json::from_str(&fs::read_to_string(lock_of(home)).unwrap()).unwrap()
}

#[test]
fn a_second_opening_may_only_read_and_knows_who_writes() {
    let home = Home::with_draft("一");
    let first = home.drafts.open_to_edit("a", false).unwrap();
    assert!(first.read_only.is_none() && first.open.lock.as_ref().unwrap().is_certain);
    let us = noted(&home);
    assert_eq!((us.pid, us.since.as_str()), (std::process::id(), NOW));
    assert!(!us.host.is_empty() && !us.user.is_empty());
    let second = home.drafts.open_to_edit("a", false).unwrap();
    let Some(ReadOnly::InUse { holder, is_certain: true }) = second.read_only else { panic!("open to be changed") };
    assert_eq!(holder, us);
    // What the system is certain of can't be taken by force.
    assert!(home.drafts.open_to_edit("a", true).unwrap().read_only.is_some());
    drop(first);
    assert!(home.drafts.open_to_edit("a", false).unwrap().read_only.is_none());
}

#[test]
fn commands_honour_the_lock_and_reading_needs_none() {
    let home = Home::with_draft("一");
    let held = home.drafts.open_to_edit("a", false).unwrap();
    let before = fs::read(home.file("a")).unwrap();
    for language in Language::ALL {
        let ran = home.run(language, &["set", "a", "1.1", "x"]).refuses(language);
        assert!(ran.err.contains(&std::process::id().to_string()) && ran.err.contains("12:03"), "{ran:?}");
        for arguments in [&["show", "a"][..], &["list"], &["export", "a"]] {
            home.run(language, arguments).succeeds();
        }
    }
    for refused in [
        error(home.drafts.rename("a", "b")),
        error(home.drafts.throw_away("a")),
        error(home.drafts.open_to_change("a").map(|_| ())),
        error(home.drafts.open_to_change(home.file("a").to_str().unwrap()).map(|_| ())),
    ] {
        assert!(matches!(refused, StoreError::InUse { .. }), "{refused}");
    }
    // A copy and a checkpoint take nothing away.
    home.drafts.duplicate("a", "写し").unwrap();
    home.drafts.keep_checkpoint("a", "今").unwrap().unwrap();
    assert_eq!(fs::read(home.file("a")).unwrap(), before);
    drop(held);
    home.run(Language::Ja, &["set", "a", "1.1", "x"]).succeeds();
    // Other drafts are free meanwhile.
    let _held = home.drafts.open_to_edit("a", false).unwrap();
    home.run(Language::Ja, &["set", "写し", "1.1", "y"]).succeeds();
}

#[test]
fn a_note_that_a_killed_program_left_keeps_nobody_out() {
    let home = Home::with_draft("一");
    let us = {
        let _held = home.drafts.open_to_edit("a", false).unwrap();
        noted(&home)
    };
    // The process is gone for certain: it has been waited for.
    let mut gone = Command::new("true").spawn().unwrap();
    gone.wait().unwrap();
    let stale = Holder { pid: gone.id(), since: "2020-01-01T00:00:00+09:00".to_owned(), ..us.clone() };
    for note in
        [serde_json::to_string(&stale).unwrap(), serde_json::to_string(&us).unwrap(), "{".into(), "\0".repeat(9000)]
    {
        fs::write(lock_of(&home), note).unwrap();
        let opening = home.drafts.open_to_edit("a", false).unwrap();
        assert!(opening.read_only.is_none());
        assert_eq!(noted(&home).pid, std::process::id());
    }
    home.run(Language::Ja, &["set", "a", "1.1", "二"]).succeeds();
}

#[test]
fn a_lock_ends_with_its_process() {
    let home = Home::with_draft("一");
    let Ok(status) = Command::new("flock").arg("--version").output() else {
        return println!("not shown on this machine: there is no flock");
    };
    assert!(status.status.success());
    fs::create_dir_all(lock_of(&home).parent().unwrap()).unwrap();
    let ready = home.path().join("ready");
    make_fifo(&ready);
    let mut holder = Command::new("flock")
        // In one process, so that nothing of it is left behind.
        .arg("--no-fork")
        .arg(lock_of(&home))
        .args(["sh", "-c", "echo > \"$1\"; exec sleep 60", "sh"])
        .arg(&ready)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // Waits until the lock is held.
    fs::read_to_string(&ready).unwrap();
    assert!(matches!(home.drafts.open_to_edit("a", false).unwrap().read_only, Some(ReadOnly::InUse { .. })));
    // Who it is stands nowhere.
    let told = home.run(Language::Ja, &["set", "a", "1.1", "x"]).refuses(Language::Ja);
    assert!(told.err.contains(&say("holder-unknown")), "{told:?}");
    holder.kill().unwrap();
    holder.wait().unwrap();
    assert!(home.drafts.open_to_edit("a", false).unwrap().read_only.is_none());
}

#[test]
fn what_else_bears_the_locks_name_gives_way_and_nothing_is_written_through_it() {
    let home = Home::with_draft("一");
    let lock = lock_of(&home);
    fs::create_dir_all(lock.parent().unwrap()).unwrap();
    let victim = home.path().join("victim.txt");
    fs::write(&victim, "precious").unwrap();
    let plants: [(&str, &dyn Fn()); 4] = [
        ("a link", &|| symlink(&victim, &lock).unwrap()),
        ("a dangling link", &|| symlink(home.path().join("made-by-lock"), &lock).unwrap()),
        ("a hard link", &|| fs::hard_link(&victim, &lock).unwrap()),
        ("a pipe", &|| make_fifo(&lock)),
    ];
    for (name, plant) in plants {
        let _ = fs::remove_file(&lock);
        plant();
        let opening = home.drafts.open_to_edit("a", false).unwrap();
        assert!(opening.read_only.is_none() && opening.open.lock.is_some(), "{name}");
        assert!(matches!(error(home.drafts.open_to_change("a")), StoreError::InUse { .. }), "{name}");
        let metadata = lock.symlink_metadata().unwrap();
        assert_eq!((metadata.is_file(), metadata.mode() & 0o777), (true, 0o600), "{name}");
        assert_eq!(fs::read_to_string(&victim).unwrap(), "precious", "{name}");
    }
    assert!(!home.path().join("made-by-lock").exists());
}

#[test]
fn where_no_lock_can_be_made_work_goes_on_and_it_is_said_once() {
    let home = Home::with_draft("一");
    home.create("b", "二");
    for name in ["a", "b"] {
        fs::create_dir_all(home.path().join(format!("state/locks/{name}.lock"))).unwrap();
    }
    home.run(Language::Ja, &["set", "a", "1.1", "三"]).succeeds();
    let mut sitting = home.sit();
    sitting.open("a");
    sitting.is_told("message-no-locks").press("End").type_text("四").press("Ctrl-B");
    sitting.open("b");
    assert!(sitting.model.message.is_none());
    assert_eq!(sitting.saved_answer("a"), "三四");
}

#[test]
fn the_second_screen_shows_what_the_first_saves_and_takes_over_when_it_is_free() {
    let home = Home::with_draft("一");
    let (first, drafts) = (home.drafts.open_to_edit("a", false).unwrap(), super::drafts_at(home.path(), NOW));
    let mut sitting = home.sit();
    sitting.open("a");
    sitting.sees(&std::process::id().to_string()).press("Enter").sees(&say("status-read-only")).type_text("x");
    drafts.save(&first.open, &answered(&first.open, "一から二")).unwrap();
    sitting.send(Event::Seen(Seen::Saved));
    sitting.sees("一から二");
    // To take it over while it is held changes nothing.
    sitting.by_menu("take-over").press("Enter").sees(&say("status-read-only"));
    drop(first);
    sitting.send(Event::Seen(Seen::Free));
    sitting.sees(&say("title-freed")).choose(&say("decide-edit"));
    sitting.sees_no(&say("status-read-only")).press("End").type_text("へ");
    assert_eq!(sitting.saved_answer("a"), "一から二へ");
    let path = sitting.draft_file("a");
    assert!(matches!(error(drafts.open_to_change(path.to_str().unwrap())), StoreError::InUse { .. }));
    // The lock is let go with the draft.
    sitting.press("Ctrl-B");
    drafts.open_to_change("a").unwrap();
}

#[test]
fn a_watch_tells_what_is_saved_and_that_the_draft_is_free() {
    let home = Home::with_draft("一");
    let held = home.drafts.open_to_edit("a", false).unwrap();
    let (sender, seen) = channel();
    let clock = Clock::new(Some(NOW));
    let folders = home.drafts.folders();
    let watch = Watch::start(folders, &home.file("a"), clock, move |what| _ = sender.send(what)).unwrap();
    home.drafts.save(&held.open, &answered(&held.open, "二")).unwrap();
    assert_eq!(seen.recv_timeout(PATIENCE), Ok(Seen::Saved));
    drop(held);
    assert_eq!(seen.recv_timeout(PATIENCE), Ok(Seen::Free));
    // Then it ends, and holds nothing.
    assert!(seen.recv_timeout(PATIENCE).is_err());
    drop(watch);
    home.drafts.open_to_change("a").unwrap();
}

#[test]
fn a_text_beside_anothers_is_locked_too() {
    let home = Home::with_draft("一");
    let drafts = super::drafts_at(home.path(), NOW);
    let mut sitting: Sitting = home.sit();
    sitting.open("a");
    sitting.type_text("二");
    fs::write(sitting.draft_file("a"), "theirs").unwrap();
    sitting.type_text("三");
    assert!(matches!(error(drafts.open_to_change("a-2")), StoreError::InUse { .. }));
    sitting.press("Ctrl-B");
    drafts.open_to_change("a-2").unwrap();
}

#[test]
fn locks_of_drafts_that_are_gone_are_swept() {
    let home = Home::with_draft("一");
    home.drafts.rename("a", "b").unwrap();
    home.run(Language::Ja, &["set", "b", "1.1", "二"]).succeeds();
    home.drafts.throw_away("b").unwrap();
    assert_eq!(names_in(&home.path().join("state/locks")), Vec::<String>::new());
    // A file that was once a lock is no draft.
    File::create(home.path().join("drafts/c.lock")).unwrap();
    assert_eq!(home.drafts.names().unwrap(), Vec::<String>::new());
}
