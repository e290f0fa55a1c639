//! Every step of a save fails, once and again: nothing is lost, nothing is silent, nothing stray is left.

use std::fs;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use kisai::store::atomic::Step;
use kisai::store::checkpoints::Reason;
use kisai::store::saver::{Job, JobText, Origin, Saved, Saver};
use kisai::store::{OpenDraft, StoreError};
use rustix::io::Errno;

use super::{Home, answer_in, answered, names_in};

/// Longer than the saver's pauses before its first tries; only a failing test waits for it.
const PATIENCE: Duration = Duration::from_secs(60);

/// A disk that fails at one step as often as it was told to.
#[derive(Clone, Default)]
struct Disk {
    /// At which step, with what, how many times still.
    fault: Arc<Mutex<Option<(Step, Errno, usize)>>>,
    /// How often it failed.
    failures: Arc<AtomicUsize>,
}

impl Disk {
    fn breaks(&self, step: Step, errno: Errno, times: usize) {
        *self.fault.lock().unwrap() = Some((step, errno, times));
    }

    fn ask(&self, step: Step) -> io::Result<()> {
        let mut fault = self.fault.lock().unwrap();
        match &mut *fault {
            Some((at, errno, times)) if *at == step && *times > 0 => {
                *times -= 1;
                self.failures.fetch_add(1, Ordering::Relaxed);
                Err((*errno).into())
            }
            _ => Ok(()),
        }
    }
}

/// A draft that is open, a saver on a disk that can fail, and what the saver answered.
struct Desk {
    open: OpenDraft,
    origin: Arc<Origin>,
    disk: Disk,
    saver: Saver<()>,
    saved: Receiver<Saved>,
    revision: u64,
}

impl Desk {
    fn new(home: &Home, name: &str) -> Self {
        let open = home.drafts.open(name).unwrap();
        let origin = Arc::new(Origin {
            draft: open.draft.clone(),
            fingerprint: open.fingerprint,
            checkpoints: Some((home.drafts.checkpoints(&open.path), Reason::Opened)),
        });
        let disk = Disk::default();
        let (sender, saved) = channel();
        let asked = disk.clone();
        let saver = Saver::start_on(move |step| asked.ask(step), || (), move |answer| _ = sender.send(answer)).unwrap();
        Desk { open, origin, disk, saver, saved, revision: 0 }
    }

    fn save(&mut self, text: &str) {
        self.revision += 1;
        self.saver.save(Job {
            path: self.open.path.clone(),
            place: None,
            text: Some(JobText {
                revision: self.revision,
                draft: Arc::new(answered(&self.open, text)),
                form: self.open.form.form.clone(),
                origin: self.origin.clone(),
            }),
        });
    }

    fn answer(&self) -> Saved {
        self.saved.recv_timeout(PATIENCE).unwrap()
    }

    /// Takes answers until the newest text is saved; with each failure `again` is typed, if anything. Answers with the
    /// last answer and with how many failures were told.
    fn until_saved(&mut self, again: Option<&str>) -> (Saved, usize) {
        let mut told = 0;
        loop {
            match self.answer() {
                Saved::Failed { .. } => {
                    told += 1;
                    again.into_iter().for_each(|text| self.save(text));
                }
                saved => return (saved, told),
            }
        }
    }
}

/// What a campaign found.
#[derive(Debug, Default, PartialEq, Eq)]
struct Figures {
    cases: usize,
    failures: usize,
    lost: usize,
    silent: usize,
}

impl Figures {
    fn and(self, other: Self) -> Self {
        Figures {
            cases: self.cases + other.cases,
            failures: self.failures + other.failures,
            lost: self.lost + other.lost,
            silent: self.silent + other.silent,
        }
    }
}

const ERRNOS: [Errno; 2] = [Errno::NOSPC, Errno::IO];

#[test]
fn every_step_of_a_save_fails_and_nothing_is_lost_or_silent() {
    // Side by side, since a saver rests before it tries again.
    let of_step = |step| {
        let mut figures = Figures::default();
        for (errno, is_first) in ERRNOS.into_iter().flat_map(|errno| [(errno, true), (errno, false)]) {
            for times in [1, 5] {
                one_case(&mut figures, step, errno, is_first, times);
            }
        }
        figures
    };
    let figures = std::thread::scope(|scope| {
        let steps = Step::ALL.map(|step| scope.spawn(move || of_step(step)));
        steps.into_iter().map(|step| step.join().unwrap()).fold(Figures::default(), Figures::and)
    });
    println!("faults of a save: {figures:?}");
    assert_eq!(figures, Figures { cases: 40, failures: 120, lost: 0, silent: 0 });
}

fn one_case(figures: &mut Figures, step: Step, errno: Errno, is_first: bool, times: usize) {
    let case = format!("{step:?} {errno:?}, first {is_first}, {times} times");
    let home = Home::with_draft("前の文");
    let before = fs::read(home.file("a")).unwrap();
    let mut desk = Desk::new(&home, "a");
    let mut on_disk = "前の文".to_owned();
    if !is_first {
        on_disk = "保存された文".to_owned();
        desk.save(&on_disk);
        assert!(matches!(desk.answer(), Saved::Done { .. }), "{case}");
    }
    desk.disk.breaks(step, errno, times);
    let mut newest = "新しい文1".to_owned();
    desk.save(&newest);
    let mut told = 0;
    let done = loop {
        let saved = desk.answer();
        let Saved::Failed { path, error: StoreError::Write { path: named, cause }, .. } = &saved else { break saved };
        told += 1;
        assert_eq!((path, named), (&desk.open.path, &desk.open.path), "{case}");
        assert_eq!(cause.raw_os_error(), Some(errno.raw_os_error()), "{case}");
        assert_eq!(names_in(&home.path().join("drafts")), ["a.kisai.json"], "{case}");
        let found = answer_in(&desk.open.path);
        // Once the name is taken over, only that it lasts is uncertain.
        let may_be_new = step == Step::SyncFolder && found == newest;
        assert!(found == on_disk || may_be_new, "{case}: {found}");
        // Once it tries again by itself; else each further text makes it try at once.
        if times > 1 {
            on_disk = found;
            newest = format!("新しい文{}", told + 1);
            desk.save(&newest);
        }
    };
    let Saved::Done { revision, without_checkpoint: None, .. } = done else { panic!("{case}: {done:?}") };
    figures.cases += 1;
    figures.failures += desk.disk.failures.load(Ordering::Relaxed);
    figures.silent += desk.disk.failures.load(Ordering::Relaxed) - told;
    figures.lost += usize::from(answer_in(&desk.open.path) != newest || revision != desk.revision);
    assert_eq!(names_in(&home.path().join("drafts")), ["a.kisai.json"], "{case}");
    assert_eq!(home.drafts.names().unwrap(), ["a"], "{case}");
    // What it was before is kept once, whole.
    let checkpoints = home.checkpoints("a");
    assert_eq!(checkpoints.len(), 1, "{case}");
    assert_eq!(fs::read(&checkpoints[0].path).unwrap(), before, "{case}");
}

#[test]
fn the_saver_tries_again_by_itself_until_the_disk_takes_the_text() {
    let home = Home::with_draft("前の文");
    let mut desk = Desk::new(&home, "a");
    desk.disk.breaks(Step::Write, Errno::NOSPC, 3);
    desk.save("満杯のあいだに打った文");
    let (saved, told) = desk.until_saved(None);
    assert!(matches!(saved, Saved::Done { revision: 1, .. }), "{saved:?}");
    assert_eq!((told, answer_in(&desk.open.path).as_str()), (3, "満杯のあいだに打った文"));
}

#[test]
fn a_text_beside_anothers_is_written_once_whatever_fails() {
    for step in Step::ALL {
        for times in [1, 4] {
            let home = Home::with_draft("前の文");
            let mut desk = Desk::new(&home, "a");
            fs::write(home.file("a"), "相手のもの").unwrap();
            // The first pass as far as the rename finds the other's text; what fails then is the text beside it.
            desk.disk.breaks(step, Errno::NOSPC, times);
            desk.save("こちらの文");
            let (saved, told) = desk.until_saved(Some("こちらの文"));
            let Saved::Beside { new_path, .. } = saved else { panic!("{step:?}: {saved:?}") };
            assert_eq!((told, new_path), (times, home.file("a-2")), "{step:?}");
            assert_eq!(names_in(&home.path().join("drafts")), ["a-2.kisai.json", "a.kisai.json"], "{step:?}");
            assert_eq!(fs::read_to_string(home.file("a")).unwrap(), "相手のもの");
            assert_eq!(answer_in(&home.file("a-2")), "こちらの文");
        }
    }
}

#[test]
fn a_checkpoint_that_cannot_be_kept_is_told_even_after_a_failure() {
    for (step, times) in [(Step::Create, 0), (Step::SyncFolder, 2)] {
        let home = Home::with_draft("前の文");
        fs::write(home.path().join("checkpoints"), "a file where the folder should be").unwrap();
        let mut desk = Desk::new(&home, "a");
        desk.disk.breaks(step, Errno::IO, times);
        desk.save("新しい文");
        let (saved, told) = desk.until_saved(None);
        let Saved::Done { without_checkpoint: Some(error), .. } = saved else { panic!("{saved:?}") };
        assert!(error.to_string().contains("checkpoints"), "{error}");
        assert_eq!((told, answer_in(&desk.open.path).as_str()), (times, "新しい文"));
        // Told once, not with every save.
        desk.save("もっと新しい文");
        assert!(matches!(desk.answer(), Saved::Done { without_checkpoint: None, .. }));
    }
}

#[test]
fn a_failure_is_told_with_its_cause_in_the_persons_language() {
    for (errno, id) in [(Errno::NOSPC, "io-storage-full"), (Errno::IO, "io-device"), (Errno::ROFS, "io-read-only")] {
        let error = StoreError::Write { path: "/x/a.kisai.json".into(), cause: errno.into() };
        let told = kisai::words::Words::new(kisai::words::Language::Ja).tell(&error.notice());
        assert!(told.contains("/x/a.kisai.json") && told.contains(&super::say(id)), "{told}");
    }
}
