//! What commands print on a terminal: tables that fit, and colour where it may be.

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use unicode_width::UnicodeWidthStr as _;

use super::*;

/// What a terminal of some columns is sent.
fn sent(kisai: &Kisai, words: &[&str], columns: u16, environment: &[(&str, &str)]) -> String {
    let size = PtySize { rows: 24, cols: columns, pixel_width: 0, pixel_height: 0 };
    let pair = native_pty_system().openpty(size).unwrap();
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_kisai"));
    command.args(words);
    command.env_clear();
    for (key, value) in kisai.command(&[]).get_envs() {
        command.env(key, value.unwrap());
    }
    command.env("TERM", "xterm-256color");
    for (key, value) in environment {
        command.env(key, value);
    }
    command.cwd(kisai.work());
    let mut child = pair.slave.spawn_command(command).unwrap();
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().unwrap();
    let mut bytes = Vec::new();
    // On Linux the end of the program reads as an error.
    let _ = reader.read_to_end(&mut bytes);
    child.wait().unwrap();
    String::from_utf8(bytes).unwrap().replace("\r\n", "\n")
}

fn uncoloured(text: &str) -> String {
    let mut pieces = text.split('\u{1b}');
    let first = pieces.next().unwrap().to_owned();
    pieces.fold(first, |text, piece| text + piece.split_once('m').unwrap().1)
}

#[test]
fn a_table_fits_on_the_terminal_and_cuts_no_number() {
    let kisai = Kisai::new(Language::Ja);
    super::many::arrange(&kisai);
    kisai.run(&["copy", "open", "株式会社サンプルワークスの受発注クラウドの情報開示2026年度更新版"]).succeeds();
    let whole = kisai.run(&["list"]).succeeds().out;
    assert!(whole.contains("2026年度更新版") && !whole.contains(".."), "{whole}");
    for columns in [60, 80, 100, 200] {
        let shown = uncoloured(&sent(&kisai, &["list"], columns, &[]));
        for (ix, (line, piped)) in shown.lines().zip(whole.lines()).enumerate() {
            assert!(line.width() <= usize::from(columns), "{columns}: {line}");
            let numbers = |line: &str| -> Vec<String> {
                line.split_whitespace()
                    .filter(|word| word.contains('/') && !word.contains(".."))
                    .map(ToOwned::to_owned)
                    .collect()
            };
            // Headings and the reason why a draft can't be read are texts.
            if ix > 0 && !piped.starts_with("broken") {
                assert_eq!(numbers(line), numbers(piped), "{columns}");
            }
        }
        assert_eq!(shown.lines().count(), whole.lines().count());
    }
    assert_eq!(uncoloured(&sent(&kisai, &["list"], 300, &[])), whole);
}

#[test]
fn colour_is_for_terminals_that_may_have_it() {
    let kisai = Kisai::with_demo(Language::En);
    let plain = kisai.run(&["check", "demo"]).exits(1).out;
    assert!(!plain.contains('\u{1b}'), "{plain}");
    let coloured = sent(&kisai, &["check", "demo"], 200, &[]);
    assert!(coloured.starts_with("\u{1b}[1;31mError\u{1b}[0m  1.1"), "{coloured:?}");
    assert_eq!(uncoloured(&coloured), plain);
    for (words, environment) in [
        (&["check", "demo"][..], ("NO_COLOR", "1")),
        (&["check", "demo", "--no-color"], ("LANG", "C")),
        (&["check", "demo"], ("TERM", "dumb")),
    ] {
        assert_eq!(sent(&kisai, words, 200, &[environment]), plain, "{words:?} {environment:?}");
    }
}

#[test]
fn long_work_shows_on_a_terminal_how_far_it_has_come() {
    let kisai = Kisai::with_sound_demo(Language::En);
    let text = fs::read(kisai.draft("demo")).unwrap();
    let mut drafts = 1;
    // Until it takes longer than half a second on this machine.
    for copies in (0..14).map(|power| 10 << power) {
        for no in drafts..copies {
            fs::write(kisai.draft(&format!("copy {no}")), &text).unwrap();
        }
        drafts = copies;
        let shown = sent(&kisai, &["export", "--all", "out", "--force"], 80, &[]);
        let (progress, told) = shown.rsplit_once("\r\u{1b}[K").unwrap_or(("", shown.as_str()));
        assert_eq!(told.matches("0 failed").count(), 1, "{told:?}");
        if progress.is_empty() {
            continue;
        }
        assert!(progress.contains("\rExporting ") && progress.contains(&format!("/{copies}: ")), "{progress:?}");
        let piped = kisai.run(&["export", "--all", "out", "--force"]).succeeds();
        assert!(!piped.err.contains('\r'), "{piped:?}");
        return;
    }
    panic!("{drafts} drafts take less than half a second");
}

#[test]
fn json_on_a_terminal_has_no_colour() {
    let kisai = Kisai::with_demo(Language::En);
    let shown = sent(&kisai, &["check", "demo", "--json"], 40, &[]);
    assert_eq!(shown, kisai.run(&["check", "demo", "--json"]).exits(1).out);
}
