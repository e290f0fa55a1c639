//! Every way out of the program, looked at byte for byte.

use super::leaving::{Way, faults};
use crate::pty::machine::Machine;
use crate::pty::terminal::Terminal;

/// What stands for what isn't shown.
pub const MARK: &str = "\u{2426}";

/// Runs a command with and without a terminal and looks at all that leaves. What goes into a pipe as data is anyone's
/// text; what a person reads isn't. Answers with what the terminal got.
pub fn leaves(machine: &Machine, arguments: &[&str], is_data: bool) -> String {
    let ran = machine.run(arguments);
    if !is_data {
        sound(&ran.stdout, Way::Pipe, arguments);
    }
    sound(&ran.stderr, Way::Pipe, arguments);
    let mut terminal = machine.run_in_terminal(arguments);
    let _ = terminal.wait_for_end();
    shown(&terminal, Way::Lines, arguments)
}

/// Looks at all that a terminal got.
pub fn shown(terminal: &Terminal, way: Way, what: &[&str]) -> String {
    let bytes = terminal.bytes();
    sound(&bytes, way, what);
    String::from_utf8(bytes).unwrap()
}

pub fn sound(bytes: &[u8], way: Way, what: &[&str]) {
    let faults = faults(bytes, way);
    let what: Vec<String> = what.iter().map(|word| word.chars().take(40).collect()).collect();
    assert!(
        faults.is_empty(),
        "{what:?} {way:?}: {} faults: {:?}",
        faults.len(),
        faults.iter().take(5).collect::<Vec<_>>()
    );
}
