//! Pipes, devices and links where files are expected, folders of other people: nothing waits, nothing is written through,
//! and the person is told.

use std::fs;
use std::os::unix::fs::{FileTypeExt as _, PermissionsExt as _, chown, symlink};
use std::path::Path;

use rustix::fs::{CWD, FileType, Mode, makedev, mknodat};

use super::machine::Machine;
use super::modes::plant;
use super::person::without_space;
use super::terminal::rows;

fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

fn not_shown(what: &str) {
    eprintln!("not shown, since that takes root: {what}");
}

/// What never ends where it is read, and takes everything where it is written.
fn make_device(at: &Path) {
    mknodat(CWD, at, FileType::CharacterDevice, Mode::RUSR | Mode::WUSR, makedev(1, 5)).unwrap();
}

#[test]
fn no_command_waits_for_a_pipe_or_a_device_or_replaces_one() {
    let mut kinds = vec!["FIFO"];
    if is_root() {
        kinds.push("device")
    } else {
        not_shown("devices")
    }
    for kind in kinds {
        let machine = Machine::with_draft("下書き");
        let odd = machine.folder.path().join("odd.xlsx");
        if kind == "device" {
            make_device(&odd)
        } else {
            plant(kind, &odd, &odd)
        }
        let form = machine.home.path().join("forms/odd");
        fs::create_dir_all(&form).unwrap();
        fs::hard_link(&odd, form.join("form.json")).unwrap();
        fs::hard_link(&odd, form.join("ja.ftl")).unwrap();
        fs::hard_link(&odd, machine.folder.path().join("kisai.1")).unwrap();
        fs::hard_link(&odd, machine.folder.path().join("odd.md")).unwrap();
        symlink("odd.md", machine.folder.path().join("link.md")).unwrap();
        let before = fs::metadata(&odd).unwrap().file_type();
        let mut wrong = Vec::new();
        for (arguments, exit) in [
            (&["import", "odd.xlsx"][..], 3),
            (&["import", "odd.xlsx", "--into", "下書き"], 3),
            (&["set", "下書き", "2", "@odd.xlsx"], 3),
            (&["set", "下書き", "--csv", "odd.xlsx"], 3),
            (&["fill", "odd.xlsx", "下書き", "-o", "out.xlsx"], 3),
            (&["fill", "odd.xlsx", "下書き", "-o", "odd.xlsx", "--force"], 3),
            (&["show", "./odd.xlsx"], 3),
            (&["diff", "下書き", "./odd.xlsx"], 3),
            (&["export", "下書き", "-o", "odd.xlsx"], 3),
            (&["export", "下書き", "-o", "odd.xlsx", "--force"], 3),
            (&["export", "下書き", "-o", "odd.md", "--force"], 3),
            (&["export", "下書き", "-o", "link.md", "--force"], 3),
            (&["man", ".", "--force"], 3),
            (&["forms", "check", form.to_str().unwrap()], 3),
            (&["new", "x", "--form", "odd"], 2),
            (&["list"], 0),
            (&["forms"], 0),
        ] {
            let mut terminal = machine.run_in_terminal(arguments);
            let ended = terminal.wait_for_end().exit_code();
            let told = terminal.screen().contents();
            if ended != exit || told.is_empty() {
                wrong.push((arguments.join(" "), ended, told));
            }
        }
        assert!(wrong.is_empty(), "{kind}: {wrong:#?}");
        assert_eq!(fs::metadata(&odd).unwrap().file_type(), before);
        assert!(before.is_fifo() || before.is_char_device());
        assert!(!machine.folder.path().join("out.xlsx").exists());
    }
}

#[test]
fn what_a_draft_is_linked_to_is_never_written_through_it() {
    for kind in ["symlink", "hard link"] {
        let machine = Machine::with_draft("下書き");
        let precious = machine.folder.path().join("precious");
        fs::copy(machine.draft("下書き"), &precious).unwrap();
        let text = fs::read_to_string(&precious).unwrap();
        plant(kind, &machine.draft("下書き"), &precious);
        // A link is refused, a file of two names is changed under one of them.
        let exit = machine.run_in_terminal(&["set", "下書き", "2", "見本"]).wait_for_end().exit_code();
        assert_eq!(exit, if kind == "symlink" { 3 } else { 0 });
        assert_eq!(fs::read_to_string(&precious).unwrap(), text, "{kind}");
        let target = machine.folder.path().join("out.md");
        plant(kind, &target, &precious);
        for (force, exit) in [(&[][..], 3), (&["--force"], 0)] {
            let arguments = [&["export", "下書き", "-o", "out.md"], force].concat();
            let ended = machine.run(&arguments).status.code();
            // A draft that is refused isn't exported.
            assert_eq!(ended, Some(if kind == "symlink" { 3 } else { exit }), "{kind} {arguments:?}");
            assert_eq!(fs::read_to_string(&precious).unwrap(), text, "{kind}");
        }
    }
}

/// Waits until a draft's screen tells something.
fn tells(machine: &Machine, told: &str) {
    let terminal = machine.open("下書き");
    terminal.wait_until(told, |screen| without_space(&rows(screen).concat()).contains(told));
}

#[test]
fn a_folder_of_someone_else_is_told_of() {
    if !is_root() {
        return not_shown("a folder of someone else");
    }
    let machine = Machine::with_draft("下書き");
    let folder = machine.home.path().join("drafts");
    chown(&folder, Some(65534), None).unwrap();
    tells(&machine, &format!("{}の所有者はほかの利用者です", folder.display()));
}

#[test]
fn a_folder_above_into_which_everyone_may_write_is_told_of() {
    let machine = Machine::with_draft("下書き");
    let above = machine.home.path();
    fs::set_permissions(above, fs::Permissions::from_mode(0o777)).unwrap();
    tells(&machine, &format!("{}には誰でも書き込めるため", above.display()));
    // Where one may rename one's own only, all is well.
    fs::set_permissions(above, fs::Permissions::from_mode(0o1777)).unwrap();
    let terminal = machine.open("下書き");
    terminal.wait_until("the draft", |screen| super::person::Pane(screen).before_cursor().is_some());
    assert!(!terminal.screen().contents().contains("誰でも"));
}
