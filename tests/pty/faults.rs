//! A fault of ours, made on purpose: whatever thread it strikes, the terminal is given back, what isn't saved is kept, and
//! the person is told.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output as Ended, Stdio};
use std::sync::Barrier;
use std::thread;

use kisai::cli::{self, Invocation, Output, fault};
use kisai::core::visible::printable;
use kisai::store::settings::Settings;
use kisai::store::spread::spread;
use kisai::store::will;
use kisai::ui::event::Opened;
use kisai::ui::run::Options;
use kisai::ui::terminal::{Asking, give_back_for_good};
use kisai::words::{Language, Words};
use portable_pty::CommandBuilder;
use rustix::process::Signal;
use signal_hook::consts::{SIGUSR1, SIGUSR2};

use super::machine::{Machine, all_below, answers};
use super::outside::{edit, is_running, lent, make_editor};
use super::person::{Person, without_space};
use super::terminal::{Terminal, rows};

const FIELD: &str = "1-disclosure-date";
/// Says which program is to be run.
const PROGRAM: &str = "KISAI_TEST_PROGRAM";
/// What a panic says here: no terminal may see it as it is.
const MESSAGE: &str = "made on purpose\u{1b}[31m";

/// The programs that meet a fault: this test in a process of its own, where it doesn't end as tests do.
#[test]
#[ignore = "is started by the tests beside it"]
fn program() {
    let Ok(program) = std::env::var(PROGRAM) else { return };
    let mut out = Output::new();
    let Invocation { context, .. } = cli::parse([OsString::from("kisai")], |name| std::env::var_os(name)).unwrap();
    fault::end_on_panic(&out, context.language(), give_back_for_good);
    match program.as_str() {
        "screens" => screens(context),
        "asking" => {
            let _asking = Asking::begin().unwrap();
            panic!("{MESSAGE}");
        }
        "spread" => {
            out.line("printed").unwrap();
            let fail = |(): &(), _: &u8| panic!("{MESSAGE}");
            spread(&[0; 64], 4, || (), fail, |_, ()| ());
        }
        "two" => {
            let barrier = Barrier::new(2);
            thread::scope(|scope| {
                for _ in 0..2 {
                    scope.spawn(|| {
                        barrier.wait();
                        panic!("{MESSAGE}");
                    });
                }
            });
        }
        "again" => {
            will::lend(Some(Box::new(|| panic!("a second one"))));
            panic!("{MESSAGE}");
        }
        other => panic!("no {other}"),
    }
}

/// The screens, which a signal strikes: one the thread of the model, another one a thread beside it.
#[allow(unsafe_code)]
fn screens(context: cli::Context) {
    // SAFETY: the thread waits for an event when the signal comes, and holds nothing.
    unsafe { signal_hook::low_level::register(SIGUSR1, || panic!("{MESSAGE}")) }.unwrap();
    let mut signals = signal_hook::iterator::Signals::new([SIGUSR2]).unwrap();
    thread::spawn(move || {
        signals.wait();
        panic!("{MESSAGE}");
    });
    let drafts = context.drafts();
    let draft = Box::new(Opened::new(drafts.open_to_edit("下書き", false).unwrap(), &drafts));
    let options = Options {
        editor: std::env::var_os("VISUAL"),
        settings: Settings::default(),
        language: context.language(),
        folders: context.folders,
        clock: context.clock,
        draft: Some(draft),
        import: None,
        reader: |_| panic!("nothing is imported here"),
        has_colour: false,
    };
    kisai::ui::run(options).unwrap();
}

const ARGUMENTS: [&str; 5] = ["--exact", "pty::faults::program", "--ignored", "--nocapture", "--test-threads=1"];

/// A program that meets a fault, ready to be started in a terminal.
fn program_in_terminal(machine: &Machine, program: &str) -> CommandBuilder {
    let mut command = machine.program(std::env::current_exe().unwrap(), &ARGUMENTS);
    command.env(PROGRAM, program);
    command
}

/// Runs a program that meets a fault without a terminal.
fn run(program: &str, language: Language) -> Ended {
    let home = tempfile::tempdir().unwrap();
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(ARGUMENTS).env_clear().env(PROGRAM, program).env("KISAI_HOME", home.path());
    command.env("LC_ALL", language.code()).stdin(Stdio::null());
    command.output().unwrap()
}

fn person_at(machine: &Machine) -> Person {
    Person::opens(Terminal::start(program_in_terminal(machine, "screens")))
}

/// Whether the program has a thread that waits for the editor's end.
#[cfg(target_os = "linux")]
fn waits_for_the_editor(terminal: &Terminal) -> bool {
    let threads = fs::read_dir(format!("/proc/{}/task", terminal.pid.as_raw_nonzero())).unwrap();
    let name = |thread: fs::DirEntry| fs::read_to_string(thread.path().join("comm"));
    threads.flatten().any(|thread| name(thread).is_ok_and(|name| name.trim_end() == "editor"))
}

/// Strikes the program while its model waits for an event.
fn strike(person: &mut Person, signal: Signal) {
    let stat = format!("/proc/{}/stat", person.terminal.pid.as_raw_nonzero());
    if cfg!(target_os = "linux") {
        person.terminal.wait_for("a program at rest", || {
            fs::read_to_string(&stat).is_ok_and(|stat| stat.rsplit(')').next().unwrap().starts_with(" S"))
        });
    }
    person.terminal.signal(signal);
    let exit = person.terminal.wait_for_end();
    assert_eq!(exit.exit_code(), 70, "{signal:?}");
}

/// What the person reads where their screen was, which is theirs again.
fn told(terminal: &Terminal) -> String {
    let screen = terminal.screen();
    assert!(!screen.alternate_screen() && !screen.bracketed_paste() && !screen.hide_cursor());
    assert!(!terminal.is_raw());
    let text = without_space(&screen.contents());
    assert!(text.contains(&without_space(&printable(MESSAGE))), "{text}");
    text
}

fn recovered(machine: &Machine) -> Vec<PathBuf> {
    let files = [&machine.home, &machine.temp].into_iter().flat_map(|folder| all_below(folder.path()));
    files.filter(|path| path.to_string_lossy().contains("recovered.")).collect()
}

#[test]
fn what_a_fault_finds_unsaved_is_kept_and_the_person_is_told_where() {
    for signal in [Signal::USR1, Signal::USR2] {
        let machine = Machine::with_draft("下書き");
        let mut person = person_at(&machine);
        person.types("2026年10月");
        person.terminal.wait_for("the text", || machine.saved().get(FIELD).is_some_and(|text| text == "2026年10月"));
        // Nothing can be saved any more.
        fs::rename(machine.home.path().join("drafts"), machine.home.path().join("gone")).unwrap();
        person.types("1日");
        person.terminal.wait_until("the failure", |screen| row_says(screen, "未保存"));
        strike(&mut person, signal);
        let [file] = recovered(&machine).try_into().unwrap();
        assert_eq!(answers(&file)[FIELD], "2026年10月1日", "{signal:?}");
        let path = [("path", file.display().to_string().into())];
        let sentence = without_space(&Words::new(Language::Ja).say_with("crash-saved", &path));
        let told = told(&person.terminal);
        assert!(told.ends_with(&sentence), "{told}");
    }
}

fn row_says(screen: &vt100::Screen, text: &str) -> bool {
    rows(screen)[0].contains(text)
}

#[test]
fn a_fault_that_finds_all_saved_leaves_nothing_behind() {
    for signal in [Signal::USR1, Signal::USR2] {
        let machine = Machine::with_draft("下書き");
        let mut person = person_at(&machine);
        person.types("2026年10月1日");
        // Out of the draft, which waits for the save, and into it again.
        person.terminal.type_text("\x02");
        person.terminal.wait_until("the list", |screen| screen.contents().contains("新しい下書き"));
        person.terminal.press("Enter");
        person.sees("the draft", |pane| pane.ends_with("2026年10月1日"));
        strike(&mut person, signal);
        let told = told(&person.terminal);
        assert!(told.ends_with(&without_space(&Words::new(Language::Ja).say("crash"))), "{told}");
        assert_eq!(recovered(&machine), Vec::<PathBuf>::new());
        assert_eq!(machine.saved()[FIELD], "2026年10月1日");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_fault_ends_the_editor_that_has_the_terminal_and_what_it_saved_is_offered() {
    for signal in [Signal::USR1, Signal::USR2] {
        let machine = Machine::with_draft("下書き");
        let mut command = program_in_terminal(&machine, "screens");
        make_editor(
            &machine,
            &mut command,
            "printf 途中まで > \"$1\"; echo $$ > new; mv new pid; while :; do sleep 0.01; done",
        );
        let mut person = Person::opens(Terminal::start(command));
        person.types("2026年10月1日");
        edit(&mut person);
        let pid = machine.folder.path().join("pid");
        person.terminal.wait_for("the editor", || pid.exists() && waits_for_the_editor(&person.terminal));
        strike(&mut person, signal);
        let pid = fs::read_to_string(&pid).unwrap();
        while is_running(&pid) {
            thread::yield_now();
        }
        assert_eq!(lent(&machine), Vec::<PathBuf>::new());
        let next = machine.open("下書き");
        next.wait_until("the offer", |screen| rows(screen).iter().any(|row| row.contains("残っていた内容")));
        let file = machine.home.path().join("drafts/下書き.recovered.kisai.json");
        assert_eq!(answers(&file)[FIELD], "途中まで", "{signal:?}");
    }
}

#[test]
fn a_fault_while_the_terminal_is_asked_gives_it_back() {
    let machine = Machine::new();
    let mut terminal = Terminal::start(program_in_terminal(&machine, "asking"));
    assert_eq!(terminal.wait_for_end().exit_code(), 70);
    told(&terminal);
}

#[test]
fn a_fault_of_a_command_is_told_in_the_persons_language_behind_what_was_printed() {
    for language in Language::ALL {
        let ended = run("spread", language);
        assert_eq!(ended.status.code(), Some(70), "{ended:?}");
        assert!(String::from_utf8(ended.stdout).unwrap().ends_with("printed\n"));
        assert_tells_once(&ended.stderr, language);
    }
}

#[test]
fn of_several_faults_the_first_is_told_and_the_program_ends() {
    for program in ["two", "again"] {
        let ended = run(program, Language::En);
        assert_eq!(ended.status.code(), Some(70), "{program}: {ended:?}");
        assert_tells_once(&ended.stderr, Language::En);
    }
}

fn assert_tells_once(told: &[u8], language: Language) {
    let told = String::from_utf8(told.to_vec()).unwrap();
    assert_eq!(told.matches("panicked").count(), 1, "{told}");
    assert!(told.contains(&*printable(MESSAGE)), "{told:?}");
    assert!(told.trim_end().ends_with(&Words::new(language).say("crash")), "{told}");
}
