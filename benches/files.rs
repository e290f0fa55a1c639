//! What drafts on the disk cost: opening, checking, searching, saving, and lists of few and of many.
//!
//! `cargo bench --bench files`. The files lie in cargo's own folder for temporary ones, on a disk and not in memory.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../tests/full.rs"]
mod full;
#[path = "../tests/now.rs"]
mod now;

use std::fs::{self, File};
use std::hint::black_box;
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::{Duration, SystemTime};

use criterion::Criterion;
use kisai::core::check::Checked;
use kisai::core::draft::Draft;
use kisai::store::clock::Clock;
use kisai::store::saver::{Fingerprint, Job, JobText, Origin, Saved, Saver};
use kisai::store::{Drafts, Folders};
use kisai::words::{FormFolder, Language, search_index};
use tempfile::TempDir;

use full::full;
use now::NOW;

const DRAFT: &str = "見本";

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    criterion.bench_function("open a draft", |bencher| {
        let (_home, drafts) = home();
        bencher.iter(|| drafts.open(DRAFT).unwrap());
    });
    criterion.bench_function("read a draft's text", |bencher| {
        let (home, _) = home();
        let text = fs::read_to_string(file(&home, DRAFT)).unwrap();
        bencher.iter(|| Draft::parse(black_box(&text)).unwrap());
    });
    criterion.bench_function("write a draft's text", |bencher| {
        let folder = aspic();
        let draft = full(&folder, Language::Ja);
        bencher.iter(|| black_box(&draft).to_json(Some(&folder.form)));
    });
    criterion.bench_function("check a draft", |bencher| {
        let folder = aspic();
        let draft = full(&folder, Language::Ja);
        let today = Some(Clock::new(Some(NOW)).today());
        bencher.iter(|| Checked::new(&folder.form, &folder.labels, black_box(&draft), today).findings());
    });
    criterion.bench_function("make a draft searchable", |bencher| {
        let folder = aspic();
        let draft = full(&folder, Language::Ja);
        bencher.iter(|| search_index(&folder, black_box(&draft)));
    });
    criterion.bench_function("search a draft", |bencher| {
        let folder = aspic();
        let index = search_index(&folder, &full(&folder, Language::Ja));
        bencher.iter(|| index.find(&folder.form, black_box("暗号")));
    });
    criterion.bench_function("save a draft", save);
    for count in [20, 10_000] {
        lists(&mut criterion, count);
    }
    criterion.final_summary();
}

fn aspic() -> FormFolder {
    FormFolder::builtin("aspic-93").unwrap()
}

fn file(home: &TempDir, name: &str) -> std::path::PathBuf {
    home.path().join(format!("drafts/{name}.kisai.json"))
}

fn drafts_in(home: &TempDir, now: &str) -> Drafts {
    Drafts::new(Folders::locate(Some(home.path())).unwrap(), Clock::new(Some(now)))
}

/// A home folder with a full draft.
fn home() -> (TempDir, Drafts) {
    let home = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let drafts = drafts_in(&home, NOW);
    let answers = full(&aspic(), Language::Ja).answers;
    drafts.create_filled(DRAFT, "aspic-93", |_, draft| draft.answers = answers).unwrap();
    (home, drafts)
}

/// From the request to the answer that the text is on the disk.
fn save(bencher: &mut criterion::Bencher<'_>) {
    let (_home, drafts) = home();
    let open = drafts.open(DRAFT).unwrap();
    let (sender, saved) = channel();
    let saver = Saver::start(|| (), move |answer| _ = sender.send(answer)).unwrap();
    let fingerprint: Option<Fingerprint> = open.fingerprint;
    let origin = Arc::new(Origin { draft: Arc::clone(&open.draft), fingerprint, checkpoints: None });
    let mut draft = (*open.draft).clone();
    let field = open.form.form.field("30-service-description").unwrap();
    let mut revision = 0;
    bencher.iter(|| {
        revision += 1;
        draft.set_text(&open.form.form, field, &format!("{revision}"), NOW);
        let text = JobText {
            revision,
            draft: Arc::new(draft.clone()),
            form: Arc::clone(&open.form.form),
            origin: Arc::clone(&origin),
        };
        saver.save(Job { path: open.path.clone(), place: None, text: Some(text) });
        assert!(matches!(saved.recv().unwrap(), Saved::Done { .. }));
    });
}

/// The list of so many full drafts: for the first time, with what is kept of them, and with that on the days after.
fn lists(criterion: &mut Criterion, count: usize) {
    let mut group = criterion.benchmark_group(format!("list {count} drafts"));
    group.sample_size(10);
    let home = std::cell::LazyCell::new(|| {
        let (home, _) = home();
        for no in 1..count {
            fs::copy(file(&home, DRAFT), file(&home, &format!("{no:05}"))).unwrap();
        }
        // What was only just written isn't kept.
        let hour_ago = SystemTime::now() - Duration::from_secs(3600);
        for file in fs::read_dir(home.path().join("drafts")).unwrap().flatten() {
            File::options().write(true).open(file.path()).unwrap().set_modified(hour_ago).unwrap();
        }
        home
    });
    group.bench_function("for the first time", |bencher| {
        let state = home.path().join("state");
        bencher.iter(|| {
            let _ = fs::remove_dir_all(&state);
            drafts_in(&home, NOW).list().unwrap()
        });
    });
    group.bench_function("again", |bencher| {
        drafts_in(&home, NOW).list().unwrap();
        bencher.iter(|| drafts_in(&home, NOW).list().unwrap());
    });
    group.bench_function("on the days after", |bencher| {
        let mut days = ["2026-11-22T09:00:00+09:00", "2026-11-23T09:00:00+09:00"].iter().cycle();
        bencher.iter(|| drafts_in(&home, days.next().unwrap()).list().unwrap());
    });
    group.finish();
}
