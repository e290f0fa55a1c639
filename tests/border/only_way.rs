//! There is no other way to a terminal than the two that clean, no way into the network, and no shell.

#[cfg(target_os = "linux")]
use std::fs;

use crate::source::{Source, Token};

/// What writes past the cleaning, and the files that may: the two borders themselves, and what gives the terminal back or
/// asks it. The reader of workbooks names the pipe of its child.
const WAYS: &[(&[&str], &[&str])] = &[
    (&["print", "!"], &[]),
    (&["println", "!"], &[]),
    (&["eprint", "!"], &[]),
    (&["eprintln", "!"], &[]),
    (&["dbg", "!"], &[]),
    (
        &["stdout", "("],
        &["cli/doctor/mod.rs", "cli/output.rs", "cli/reader.rs", "ui/terminal/ask.rs", "ui/terminal/tty.rs"],
    ),
    (&["stderr", "("], &["cli/output.rs", "cli/reader.rs"]),
    (&["write_frame"], &["ui/terminal/renderer.rs", "ui/terminal/tty.rs"]),
    (&["set_symbol"], &["ui/cells.rs"]),
    (&["put_symbols"], &["ui/cells.rs", "ui/widget/canvas.rs"]),
    (&["cell_mut"], &[]),
    (&["set_string"], &[]),
    (&["set_stringn"], &[]),
    (&["set_line"], &[]),
    (&["set_span"], &[]),
    (&["set_char"], &[]),
    (&["append_symbol"], &[]),
    (&["from_raw_fd"], &[]),
    (&["STDOUT_FILENO"], &[]),
    (&["ratatui", ":", ":", "text"], &[]),
    (&["ratatui", ":", ":", "widgets"], &[]),
    (&["fn", "visible", "("], &["core/visible.rs"]),
    (&["fn", "printable", "("], &["core/visible.rs"]),
    (&["Command", ":", ":", "new", "("], &["cli/reader.rs", "ui/lending.rs"]),
    (&["std", ":", ":", "net"], &[]),
    (&["TcpStream"], &[]),
    (&["UdpSocket"], &[]),
];

#[test]
fn nothing_reaches_a_terminal_a_network_or_another_program_but_through_the_border() {
    let sources = Source::all();
    for (words, expected) in WAYS {
        let uses = |source: &&Source| (0..source.tokens.len()).any(|ix| source.has(ix, words));
        let users: Vec<&str> = sources.iter().filter(uses).map(|source| source.path.as_str()).collect();
        assert_eq!(users, *expected, "{words:?}");
    }
}

#[test]
fn no_device_and_no_shell_is_named() {
    for source in Source::all() {
        for (line, token) in &source.tokens {
            let Token::Text(text) = token else { continue };
            let is_named = text.starts_with("/dev/") || text.starts_with("/bin/") || text == "sh" || text == "-c";
            assert!(!is_named, "src/{}:{line}: {text}", source.path);
        }
    }
}

/// The names of the functions that the program takes from the system's libraries, out of the table in its file (ELF of 64
/// bits); none where it is linked otherwise.
#[cfg(target_os = "linux")]
fn imported(program: &[u8]) -> Vec<String> {
    let number =
        |at: usize, len: usize| program[at..at + len].iter().rev().fold(0, |sum, &byte| sum << 8 | usize::from(byte));
    const DYNAMIC_SYMBOLS: usize = 11;
    let (table, len, count) = (number(0x28, 8), number(0x3a, 2), number(0x3c, 2));
    let section = |ix: usize| table + ix * len;
    let Some(symbols) = (0..count).map(section).find(|&at| number(at + 4, 4) == DYNAMIC_SYMBOLS) else {
        return Vec::new();
    };
    let names = number(section(number(symbols + 0x28, 4)) + 0x18, 8);
    let (from, size) = (number(symbols + 0x18, 8), number(symbols + 0x20, 8));
    let undefined = (from..from + size).step_by(24).filter(|&at| number(at + 6, 2) == 0);
    let name =
        |at: usize| program[names + number(at, 4)..].split(|&byte| byte == 0).next().unwrap_or_default().to_vec();
    undefined.map(|at| String::from_utf8(name(at)).unwrap()).collect()
}

#[test]
#[cfg(target_os = "linux")]
fn the_program_knows_no_call_that_reaches_another_machine() {
    let imported = imported(&fs::read(env!("CARGO_BIN_EXE_kisai")).unwrap());
    let knows = |name: &str| imported.iter().any(|imported| imported == name);
    // A pair of sockets wakes the thread that reads keys; its name tells that names are found.
    assert!(imported.is_empty() || knows("socketpair"));
    for call in [
        "socket",
        "connect",
        "getaddrinfo",
        "gethostbyname",
        "bind",
        "listen",
        "accept",
        "accept4",
        "sendto",
        "system",
        "popen",
    ] {
        assert!(!knows(call), "{call}");
    }
}
