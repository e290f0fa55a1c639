//! Drafts on the disk: their names, and that nothing typed is lost or overwrites what others wrote.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use kisai::core::builtin;
use kisai::core::draft::Draft;
use kisai::store::clock::Clock;
use kisai::store::forms::Why;
use kisai::store::place::{self, GuidanceSize, Place};
use kisai::store::saver::{Fingerprint, Job, JobText, Origin, Saved, Saver};
use kisai::store::{Drafts, Folders, OpenDraft, StoreError};
use kisai::store::{name, reading};
use kisai::words::{FormFolder, Language};

use crate::forms::{SMALL_EN, SMALL_JA, small};
use crate::sitting::NOW;

/// Longer than any of the saver's pauses; only a failing test waits for it.
const PATIENCE: Duration = Duration::from_secs(30);

/// A home folder with the small form in it.
struct Home {
    folder: tempfile::TempDir,
    drafts: Drafts,
}

impl Home {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::locate(Some(folder.path())).unwrap();
        let form = folders.forms().join("small");
        fs::create_dir_all(&form).unwrap();
        fs::write(form.join("form.json"), small().to_string()).unwrap();
        fs::write(form.join("ja.ftl"), SMALL_JA).unwrap();
        fs::write(form.join("en.ftl"), SMALL_EN).unwrap();
        Home { folder, drafts: Drafts::new(folders, Clock::new(Some(NOW))) }
    }

    fn create(&self, title: &str) -> OpenDraft {
        self.drafts.create(title, "small").unwrap()
    }

    fn open_new(&self, title: &str) -> Opening {
        Opening::of(self.create(title))
    }

    fn names(&self) -> Vec<String> {
        self.drafts.names().unwrap()
    }

    /// The files in the drafts folder, hidden ones too.
    fn files(&self) -> Vec<String> {
        let mut files: Vec<String> = fs::read_dir(self.folder.path().join("drafts"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        files.sort();
        files
    }
}

fn error<T>(result: Result<T, StoreError>) -> StoreError {
    result.err().expect("an error")
}

/// The draft with an answer.
fn answered(open: &OpenDraft, text: &str) -> Draft {
    let mut draft = (*open.draft).clone();
    let field = open.form.form.field("1-name").unwrap();
    draft.set_text(&open.form.form, field, text, NOW);
    draft
}

fn answer_in(path: &Path) -> String {
    let draft = Draft::parse(&fs::read_to_string(path).unwrap()).unwrap();
    draft.answers.get("1-name").map(|answer| answer.text.clone()).unwrap_or_default()
}

#[test]
fn names_that_differ_only_in_case_or_width_are_one_name() {
    let home = Home::new();
    home.create("Demo テスト");
    for title in ["demo テスト", "DEMO テスト", "ｄｅｍｏ テスト", "Demo ﾃｽﾄ"] {
        let refused = error(home.drafts.create(title, "small"));
        assert!(matches!(refused, StoreError::Exists(_)), "{title}: {refused}");
    }
    assert_eq!(home.drafts.create_free("demo テスト", "small").unwrap().name, "demo テスト-2");
    assert_eq!(home.names(), ["Demo テスト", "demo テスト-2"]);
}

#[test]
fn weird_titles_become_names_within_the_drafts_folder() {
    for (title, name) in [
        ("../../etc/passwd", "-..-etc-passwd"),
        ("..\\a", "-a"),
        ("~/x", "~-x"),
        (".hidden", "hidden"),
        ("か\u{3099}", "が"),
        ("plan.json", "plan"),
        ("plan.kisai.json", "plan"),
        ("https://a.example/x?y=1", "https---a.example-x-y=1"),
    ] {
        let home = Home::new();
        let open = home.create(title);
        assert_eq!((open.name.as_str(), open.draft.title.as_str()), (name, name::title(title).as_str()));
        assert_eq!(home.names(), [name]);
        assert_eq!(open.path, home.folder.path().join(format!("drafts/{name}.kisai.json")));
        assert_eq!(home.drafts.open(name).unwrap().path, open.path);
    }
    let home = Home::new();
    let long = home.create(&"長い題".repeat(200));
    assert!(long.name.starts_with("長い題") && long.path.exists());
    for title in ["", "  ", "...", "///", "\u{7}", "。、"] {
        assert!(matches!(error(home.drafts.create(title, "small")), StoreError::EmptyName), "{title:?}");
    }
}

#[test]
fn titles_are_folded_wherever_they_enter() {
    let home = Home::new();
    let given = "a\u{1b}b\nｶﾞ";
    let title_of = |name: &str| home.drafts.open(name).unwrap().draft.title.clone();
    assert_eq!(home.create(given).draft.title, "ab ガ");
    assert_eq!(home.drafts.create_free(given, "small").unwrap().draft.title, "ab ガ-2");
    assert_eq!(title_of(&home.drafts.duplicate("ab ガ", "写\u{9b}し").unwrap()), "写し");
    assert_eq!(title_of(&home.drafts.rename("写し", "\u{7}新し\tい ").unwrap()), "新し い");
}

#[test]
fn the_list_goes_by_instants_not_by_how_they_are_written() {
    let home = Home::new();
    for (name, updated) in [
        ("a", "2026-11-21T09:00:00+09:00"),
        ("b", "2026-11-21T01:30:00Z"),
        ("c", "2026-11-20T23:59:00-09:00"),
        ("d", "yesterday"),
    ] {
        let open = home.create(name);
        let draft = Draft { updated: updated.to_owned(), ..(*open.draft).clone() };
        fs::write(&open.path, draft.to_json(None)).unwrap();
    }
    fs::write(home.folder.path().join("drafts/0.kisai.json"), "{").unwrap();
    let list: Vec<String> = home.drafts.list().unwrap().into_iter().map(|summary| summary.name).collect();
    assert_eq!(list, ["c", "b", "a", "d", "0"]);
}

#[test]
fn what_is_too_long_is_never_cut() {
    let read = |text: &[u8], max| reading::read_at_most(text, max).map_err(|cause| cause.kind());
    assert_eq!(read(b"abc", 3), Ok(b"abc".to_vec()));
    assert_eq!(read(b"abcd", 3), Err(io::ErrorKind::FileTooLarge));
    assert_eq!(reading::read_at_most(io::repeat(b'a'), 3).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
}

#[test]
fn a_draft_of_no_known_form_is_not_made() {
    let home = Home::new();
    assert!(matches!(error(home.drafts.create("a", "none")), StoreError::NoForm { .. }));
    assert!(matches!(error(home.drafts.create("a", "../forms/small")), StoreError::NoForm { .. }));
    assert_eq!(home.names(), Vec::<String>::new());
}

#[test]
fn a_renamed_draft_keeps_answers_and_place() {
    let home = Home::new();
    let open = home.create("前の名");
    fs::write(&open.path, answered(&open, "答え").to_json(None)).unwrap();
    let folders = home.drafts.folders();
    let here = Place { field: "1-name".to_owned(), caret: 3, guidance: GuidanceSize::Folded, ..Place::default() };
    place::remember(&folders.place(&open.path), &here);

    assert_eq!(home.drafts.rename("前の名", "後の名/2").unwrap(), "後の名-2");
    assert_eq!(home.names(), ["後の名-2"]);
    let renamed = home.drafts.open("後の名-2").unwrap();
    assert_eq!(renamed.draft.title, "後の名/2");
    assert_eq!(answer_in(&renamed.path), "答え");
    assert_eq!(place::recall(folders, &renamed.path), here);
}

#[test]
fn renaming_never_replaces_another_draft() {
    let home = Home::new();
    home.create("a");
    let b = home.create("b");
    let before = fs::read(&b.path).unwrap();
    assert!(matches!(error(home.drafts.rename("a", "B")), StoreError::Exists(_)));
    assert!(matches!(error(home.drafts.rename("a", "/")), StoreError::EmptyName));
    assert!(matches!(error(home.drafts.rename("c", "d")), StoreError::NoDraft(_)));
    assert_eq!((home.names(), fs::read(&b.path).unwrap()), (vec!["a".to_owned(), "b".to_owned()], before));
    assert_eq!(home.drafts.open("a").unwrap().draft.title, "a");
    // Its own name in another case is free.
    assert_eq!(home.drafts.rename("a", "A").unwrap(), "A");
    assert_eq!(home.names(), ["A", "b"]);
}

#[test]
fn a_copy_leaves_the_original_as_it_is() {
    let home = Home::new();
    let open = home.create("元");
    let mut draft = answered(&open, "答え");
    draft.unknown.insert("later".to_owned(), 1.into());
    fs::write(&open.path, draft.to_json(None)).unwrap();
    let before = fs::read(&open.path).unwrap();
    assert_eq!(home.drafts.duplicate("元", "写し").unwrap(), "写し");
    let copy = home.drafts.open("写し").unwrap();
    assert_eq!((copy.draft.title.as_str(), answer_in(&copy.path)), ("写し", "答え".to_owned()));
    assert_eq!(copy.draft.unknown["later"], 1);
    assert_eq!(fs::read(&open.path).unwrap(), before);
    assert!(matches!(error(home.drafts.duplicate("元", "写し")), StoreError::Exists(_)));
    assert!(matches!(error(home.drafts.duplicate("無い", "別")), StoreError::NoDraft(_)));
}

#[test]
fn what_is_thrown_away_lies_in_the_trash() {
    let home = Home::new();
    let mut thrown = Vec::new();
    for text in ["一", "二"] {
        let open = home.create("捨てる");
        fs::write(&open.path, answered(&open, text).to_json(None)).unwrap();
        thrown.push(home.drafts.throw_away("捨てる").unwrap());
        assert_eq!(home.names(), Vec::<String>::new());
    }
    let trash = home.drafts.folders().trash();
    let in_trash = |name: &str| trash.join(name);
    assert_eq!(
        thrown,
        [in_trash("捨てる.20261121-120300.kisai.json"), in_trash("捨てる.20261121-120300-2.kisai.json")]
    );
    assert_eq!(thrown.iter().map(|path| answer_in(path)).collect::<Vec<_>>(), ["一", "二"]);
    assert!(matches!(error(home.drafts.throw_away("捨てる")), StoreError::NoDraft(_)));
}

#[test]
fn a_damaged_draft_can_be_thrown_away_too() {
    let home = Home::new();
    let open = home.create("a");
    fs::write(&open.path, "{").unwrap();
    let thrown = home.drafts.throw_away("a").unwrap();
    assert_eq!(fs::read_to_string(thrown).unwrap(), "{");
}

#[test]
fn temporary_and_foreign_files_are_no_drafts() {
    let home = Home::new();
    let open = home.create("a");
    let folder = open.path.parent().unwrap();
    for file in [".kisai-Xy12.tmp", ".kisai-Xy12.kisai.json", "a.json", "a.kisai.json~", "notes.txt"] {
        fs::write(folder.join(file), "{").unwrap();
    }
    assert_eq!(home.names(), ["a"]);
    assert_eq!(home.drafts.list().unwrap().len(), 1);
}

#[test]
fn what_is_no_regular_file_is_not_read() {
    let home = Home::new();
    let folder = home.create("a").path.parent().unwrap().to_owned();
    fs::create_dir(folder.join("folder.kisai.json")).unwrap();
    assert!(matches!(error(home.drafts.open("folder")), StoreError::NotAFile(_)));
    std::os::unix::fs::symlink("a.kisai.json", folder.join("link.kisai.json")).unwrap();
    assert!(matches!(error(home.drafts.open("link")), StoreError::NotAFile(_)));
    let pipe = Command::new("mkfifo").arg(folder.join("pipe.kisai.json")).status().unwrap();
    assert!(pipe.success());
    assert!(matches!(error(home.drafts.open("pipe")), StoreError::NotAFile(_)));
    let giant = fs::File::create(folder.join("giant.kisai.json")).unwrap();
    giant.set_len(65 << 20).unwrap();
    assert!(matches!(error(home.drafts.open("giant")), StoreError::TooLarge(_)));
    assert_eq!(home.drafts.list().unwrap().iter().filter(|summary| summary.state.is_err()).count(), 4);
}

#[test]
fn a_draft_of_a_missing_form_says_so_and_stays() {
    let home = Home::new();
    let open = home.create("a");
    fs::remove_dir_all(home.drafts.folders().forms()).unwrap();
    // Forms are read once; a program started later finds it gone.
    let later = Drafts::new(home.drafts.folders().clone(), Clock::new(Some(NOW)));
    let StoreError::NoForm { path, absence } = error(later.open("a")) else { panic!("opened") };
    assert_eq!((path, absence.form.as_str(), absence.why), (open.path.clone(), "small", Why::Missing));
    assert!(open.path.exists());
}

#[test]
fn the_last_touched_draft_comes_first_and_the_unreadable_last() {
    let home = Home::new();
    for (name, updated) in [("old", "2025-01-01T00:00:00+09:00"), ("new", "2026-01-01T00:00:00+09:00")] {
        let open = home.create(name);
        let draft = Draft { updated: updated.to_owned(), ..(*open.draft).clone() };
        fs::write(open.path, draft.to_json(None)).unwrap();
    }
    let broken = home.create("broken");
    fs::write(broken.path, "{").unwrap();
    let names: Vec<String> = home.drafts.list().unwrap().into_iter().map(|summary| summary.name).collect();
    assert_eq!(names, ["new", "old", "broken"]);
}

/// A saver whose thread waits until it is let go, so that several jobs are there at once.
struct Held {
    saver: Saver<()>,
    saved: Receiver<Saved>,
    go: Sender<()>,
}

impl Held {
    fn new() -> Self {
        let (sender, saved) = channel();
        let saver = Saver::start(|| (), move |answer| _ = sender.send(answer)).unwrap();
        let (go, held) = channel::<()>();
        saver.then(move |()| _ = held.recv());
        Held { saver, saved, go }
    }

    fn let_go(&self) {
        self.go.send(()).unwrap();
    }

    fn answer(&self) -> Saved {
        self.saved.recv_timeout(PATIENCE).unwrap()
    }

    /// Lets the thread finish. Answers with everything that it told beside.
    fn finish(self) -> Vec<Saved> {
        drop(self.go);
        self.saver.finish(PATIENCE);
        self.saved.iter().collect()
    }
}

/// A draft that is open, with what its jobs have in common.
struct Opening {
    draft: OpenDraft,
    origin: Arc<Origin>,
}

impl Opening {
    fn of(draft: OpenDraft) -> Self {
        let origin = Origin { draft: draft.draft.clone(), fingerprint: draft.fingerprint, checkpoints: None };
        Opening { origin: Arc::new(origin), draft }
    }
}

impl std::ops::Deref for Opening {
    type Target = OpenDraft;

    fn deref(&self) -> &OpenDraft {
        &self.draft
    }
}

fn job(open: &Opening, revision: u64, text: &str) -> Job {
    Job {
        path: open.path.clone(),
        place: None,
        text: Some(JobText {
            revision,
            draft: Arc::new(answered(open, text)),
            form: open.form.form.clone(),
            origin: open.origin.clone(),
        }),
    }
}

#[track_caller]
fn is_done(saved: &Saved, expected: &Path, expected_revision: u64) {
    let Saved::Done { path, revision, without_checkpoint: None, .. } = saved else { panic!("{saved:?}") };
    assert_eq!((path.as_path(), *revision), (expected, expected_revision));
}

#[test]
fn of_several_waiting_revisions_only_the_newest_is_written() {
    let home = Home::new();
    let (a, b) = (home.open_new("a"), home.open_new("b"));
    let held = Held::new();
    for revision in 1..=3 {
        held.saver.save(job(&a, revision, &format!("{revision}回目")));
        held.saver.save(job(&b, revision, &format!("b{revision}")));
    }
    held.let_go();
    is_done(&held.answer(), &a.path, 3);
    is_done(&held.answer(), &b.path, 3);
    assert_eq!((answer_in(&a.path), answer_in(&b.path)), ("3回目".to_owned(), "b3".to_owned()));
    assert!(held.finish().is_empty());
    assert_eq!(home.files(), ["a.kisai.json", "b.kisai.json"]);
}

#[test]
fn one_revision_after_the_other_is_written_over_the_same_file() {
    let home = Home::new();
    let open = home.open_new("a");
    let held = Held::new();
    held.let_go();
    for revision in 1..=3 {
        held.saver.save(job(&open, revision, &format!("{revision}回目")));
        is_done(&held.answer(), &open.path, revision);
        assert_eq!(answer_in(&open.path), format!("{revision}回目"));
    }
}

#[test]
fn what_waits_is_written_before_the_program_ends() {
    let home = Home::new();
    let open = home.open_new("a");
    let held = Held::new();
    held.saver.save(job(&open, 7, "最後の一文"));
    let told = held.finish();
    is_done(&told[0], &open.path, 7);
    assert_eq!((told.len(), answer_in(&open.path)), (1, "最後の一文".to_owned()));
}

#[test]
fn what_comes_after_a_save_finds_the_draft_as_last_typed() {
    let home = Home::new();
    let open = home.open_new("a");
    let held = Held::new();
    held.saver.save(job(&open, 1, "打った文"));
    let (sender, found) = channel();
    let path = open.path.clone();
    held.saver.then(move |()| sender.send(answer_in(&path)).unwrap());
    held.let_go();
    assert_eq!(found.recv_timeout(PATIENCE).unwrap(), "打った文");
}

/// A draft in a folder in whose place a file stands, so that nobody, not even root, can write it.
fn unwritable(home: &Home) -> (Opening, PathBuf) {
    let mut open = home.create("a");
    let folder = home.folder.path().join("elsewhere");
    fs::write(&folder, "a file").unwrap();
    open.path = folder.join("a.kisai.json");
    open.fingerprint = None;
    (Opening::of(open), folder)
}

#[test]
fn a_failing_write_is_told_and_tried_again() {
    let home = Home::new();
    let (open, folder) = unwritable(&home);
    let held = Held::new();
    held.let_go();
    held.saver.save(job(&open, 1, "一"));
    let Saved::Failed { path, revision, error, .. } = held.answer() else { panic!("written") };
    assert_eq!((path, revision), (open.path.clone(), 1));
    assert!(matches!(error, StoreError::Write { .. }), "{error}");
    held.saver.save(job(&open, 2, "二"));
    fs::remove_file(&folder).unwrap();
    fs::create_dir(&folder).unwrap();
    // A further try may have failed before the folder was there.
    let saved = std::iter::repeat_with(|| held.answer()).find(|saved| !matches!(saved, Saved::Failed { .. })).unwrap();
    is_done(&saved, &open.path, 2);
    assert_eq!(answer_in(&open.path), "二");
    assert!(held.finish().is_empty());
}

#[test]
fn a_text_that_failed_is_never_written_over_a_newer_one() {
    let home = Home::new();
    let open = home.open_new("a");
    let told = after_a_failure(&open, |saver| saver.save(job(&open, 2, "二")));
    is_done(&told[0], &open.path, 2);
    assert_eq!((answer_in(&open.path), told.len()), ("二".to_owned(), 1));
}

/// A saver on a disk that fails once. It has failed to write the first revision and is asked something more before it
/// looks at its list again.
fn after_a_failure(open: &Opening, ask: impl FnOnce(&Saver<()>)) -> Vec<Saved> {
    let mut is_first = true;
    let disk =
        move |_| if std::mem::take(&mut is_first) { Err(std::io::ErrorKind::StorageFull.into()) } else { Ok(()) };
    let (sender, saved) = channel();
    let saver = Saver::start_on(disk, || (), move |answer| _ = sender.send(answer)).unwrap();
    let (go, held) = channel::<()>();
    saver.then(move |()| _ = held.recv());
    saver.save(job(open, 1, "一"));
    saver.then(|()| ());
    ask(&saver);
    go.send(()).unwrap();
    assert!(matches!(saved.recv_timeout(PATIENCE).unwrap(), Saved::Failed { revision: 1, .. }));
    saver.finish(PATIENCE);
    saved.iter().collect()
}

#[test]
fn a_text_that_failed_outlives_a_place_that_is_remembered() {
    let home = Home::new();
    let open = home.open_new("a");
    let place = (home.drafts.folders().place(&open.path), Place::default());
    let told = after_a_failure(&open, |saver| {
        saver.save(Job { path: open.path.clone(), place: Some(place), text: None });
    });
    is_done(&told[0], &open.path, 1);
    assert_eq!((answer_in(&open.path), told.len()), ("一".to_owned(), 1));
}

#[test]
fn a_text_that_failed_and_is_given_up_is_never_written() {
    let home = Home::new();
    let open = home.open_new("a");
    let told = after_a_failure(&open, |saver| saver.forget(open.origin.clone()));
    assert_eq!((answer_in(&open.path), told.len()), (String::new(), 0));
}

#[test]
fn a_failing_write_leaves_the_old_file_whole() {
    let home = Home::new();
    let open = home.open_new("a");
    let before = fs::read(&open.path).unwrap();
    let newer = Draft { kisai: 2, ..answered(&open, "x") };
    assert!(matches!(error(home.drafts.save(&open, &newer)), StoreError::Newer(_)));
    let other = OpenDraft { fingerprint: Some(Fingerprint::of(b"something else")), ..home.drafts.open("a").unwrap() };
    assert!(matches!(error(home.drafts.save(&other, &answered(&open, "x"))), StoreError::ChangedByOther(_)));
    assert_eq!((fs::read(&open.path).unwrap(), home.files()), (before, vec!["a.kisai.json".to_owned()]));
}

#[test]
fn a_file_that_another_program_changed_is_not_overwritten() {
    let home = Home::new();
    let open = home.open_new("a");
    home.create("a-2");
    let theirs = answered(&open, "相手の文").to_json(None);
    fs::write(&open.path, &theirs).unwrap();
    let held = Held::new();
    held.let_go();
    held.saver.save(job(&open, 5, "こちらの文"));
    let Saved::Beside { path, new_path, revision, .. } = held.answer() else { panic!("overwritten") };
    assert_eq!((&path, revision), (&open.path, 5));
    assert_eq!(new_path, open.path.with_file_name("a-3.kisai.json"));
    assert_eq!((fs::read_to_string(&path).unwrap(), answer_in(&new_path)), (theirs, "こちらの文".to_owned()));
    // What is typed on goes to the new file.
    let moved = Opening { draft: home.drafts.open("a-3").unwrap(), origin: open.origin };
    held.saver.save(job(&moved, 6, "続き"));
    is_done(&held.answer(), &new_path, 6);
    assert_eq!(answer_in(&new_path), "続き");
}

#[test]
fn a_change_by_others_between_two_saves_is_noticed() {
    let home = Home::new();
    let open = home.open_new("a");
    let held = Held::new();
    held.let_go();
    held.saver.save(job(&open, 1, "一"));
    is_done(&held.answer(), &open.path, 1);
    fs::write(&open.path, "not ours").unwrap();
    held.saver.save(job(&open, 2, "二"));
    let Saved::Beside { new_path, .. } = held.answer() else { panic!("overwritten") };
    assert_eq!((fs::read_to_string(&open.path).unwrap().as_str(), answer_in(&new_path).as_str()), ("not ours", "二"));
}

#[test]
fn a_draft_opened_anew_goes_on_from_what_others_wrote() {
    let home = Home::new();
    let open = home.open_new("a");
    let held = Held::new();
    held.let_go();
    held.saver.save(job(&open, 1, "一"));
    is_done(&held.answer(), &open.path, 1);
    fs::write(&open.path, answered(&open, "相手の文").to_json(None)).unwrap();
    let again = Opening::of(home.drafts.open("a").unwrap());
    held.saver.save(job(&again, 1, "その続き"));
    is_done(&held.answer(), &open.path, 1);
    assert_eq!((answer_in(&open.path), home.files()), ("その続き".to_owned(), vec!["a.kisai.json".to_owned()]));
}

#[test]
fn a_file_that_is_gone_is_written_anew() {
    let home = Home::new();
    let open = home.open_new("a");
    fs::remove_file(&open.path).unwrap();
    let held = Held::new();
    held.let_go();
    held.saver.save(job(&open, 1, "残る文"));
    is_done(&held.answer(), &open.path, 1);
    assert_eq!(answer_in(&open.path), "残る文");
}

#[test]
fn a_place_of_an_older_program_is_read_and_that_of_an_interview_comes_back() {
    let home = Home::new();
    let open = home.create("demo");
    let folders = home.drafts.folders();
    let file = folders.place(&open.path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, r#"{"field":"1-name","caret":3,"guidance":"folded","is_bilingual":true}"#).unwrap();
    let old = place::recall(folders, &open.path);
    assert_eq!((old.field.as_str(), old.caret, old.is_bilingual), ("1-name", 3, true));
    assert!(!old.is_interview && old.spoken.is_none());
    let here = Place { is_interview: true, spoken: Some(Language::En), ..old };
    place::remember(&file, &here);
    assert_eq!(place::recall(folders, &open.path), here);
}

#[test]
fn the_place_is_remembered_before_the_draft_is_written() {
    let home = Home::new();
    let (open, _) = unwritable(&home);
    let file = home.drafts.folders().place(&open.path);
    let here = Place { field: "1-name".to_owned(), caret: 6, guidance: GuidanceSize::Open, ..Place::default() };
    let held = Held::new();
    held.let_go();
    held.saver.save(Job { place: Some((file, here.clone())), ..job(&open, 1, "二字") });
    // The draft can't be written yet, and the place stands already.
    assert!(matches!(held.answer(), Saved::Failed { .. }));
    assert_eq!(place::recall(home.drafts.folders(), &open.path), here);
}

#[test]
fn what_a_killed_program_left_of_a_place_is_taken_away_at_the_next_opening() {
    let home = Home::new();
    let open = home.open_new("a");
    let file = home.drafts.folders().place(&open.path);
    place::remember(&file, &Place::default());
    let left = file.with_file_name(".a.json.x1y2z3.tmp");
    fs::write(&left, "{").unwrap();
    let opening = home.drafts.open_to_edit("a", false).unwrap();
    assert!(opening.read_only.is_none());
    assert!(file.exists() && !left.exists());
}

#[test]
fn a_place_alone_leaves_the_draft_and_its_waiting_text() {
    let home = Home::new();
    let open = home.open_new("a");
    let here = Place { field: "2-type".to_owned(), caret: 0, guidance: GuidanceSize::Open, ..Place::default() };
    let file = home.drafts.folders().place(&open.path);
    let held = Held::new();
    held.saver.save(job(&open, 1, "文"));
    held.saver.save(Job { path: open.path.clone(), place: Some((file, here.clone())), text: None });
    held.let_go();
    is_done(&held.answer(), &open.path, 1);
    assert_eq!((answer_in(&open.path), place::recall(home.drafts.folders(), &open.path)), ("文".to_owned(), here));
    assert!(held.finish().is_empty());
}

#[test]
fn drafts_of_one_name_in_different_folders_have_places_of_their_own() {
    let home = Home::new();
    let folders = home.drafts.folders();
    let paths = [folders.drafts().join("a.kisai.json"), "/x/a.kisai.json".into(), "/y/a.kisai.json".into()];
    let mut files = paths.map(|path: PathBuf| folders.place(&path)).to_vec();
    files.dedup();
    assert_eq!(files.len(), 3);
    assert_eq!(place::recall(folders, Path::new("/x/a.kisai.json")), Place::default());
}

#[test]
fn forms_of_ones_own_stand_behind_the_built_in_ones() {
    let home = Home::new();
    let forms = home.folder.path().join("forms");
    // One that calls itself like a built-in form doesn't take its place.
    fs::create_dir(forms.join("aspic-93")).unwrap();
    fs::create_dir(forms.join("broken")).unwrap();
    fs::write(forms.join("broken/form.json"), "{").unwrap();
    let (all, faulty) = home.drafts.forms().all();
    let ids: Vec<&str> = all.iter().map(|folder| folder.form.id.as_str()).collect();
    assert_eq!((ids[0], ids.contains(&"small")), ("aspic-93", true));
    assert_eq!(ids.iter().filter(|id| **id == "aspic-93").count(), 1);
    assert_eq!(home.drafts.forms().get("aspic-93").unwrap().form.fields().len(), 133);
    assert!(home.drafts.forms().get("broken").is_none());
    let of = |faulty: Vec<(String, _)>| faulty.into_iter().map(|(id, _)| id).collect::<Vec<_>>();
    assert_eq!(of(faulty), ["aspic-93", "broken"]);
    assert!(FormFolder::builtin("small").is_none());

    // Lists name the same.
    let (listed, faulty) = home.drafts.forms().listed();
    let names = |id: &str, name: &dyn Fn(Language) -> String| (id.to_owned(), Language::ALL.map(name));
    let listed: Vec<_> = listed.iter().map(|form| names(&form.id, &|language| form.name(language))).collect();
    let read: Vec<_> =
        all.iter().map(|folder| names(&folder.form.id, &|language| folder.words.name(language))).collect();
    assert_eq!((listed, of(faulty)), (read, vec!["aspic-93".to_owned(), "broken".to_owned()]));
}

#[test]
fn a_form_that_is_mended_is_at_hand_at_once() {
    let home = Home::new();
    let json = home.folder.path().join("forms/small/form.json");
    let sound = fs::read_to_string(&json).unwrap();
    fs::write(&json, "{").unwrap();
    assert!(home.drafts.forms().get("small").is_none());
    let (all, faulty) = home.drafts.forms().all();
    assert_eq!((all.len(), faulty.len()), (builtin::ALL.len(), 1));
    fs::write(&json, sound).unwrap();
    assert!(home.drafts.forms().get("small").is_some());
    let (all, faulty) = home.drafts.forms().all();
    assert_eq!((all.len(), faulty.len()), (builtin::ALL.len() + 1, 0));
}
