//! What the program says of itself: help short and long, pages of the manual, and what it makes of a slip of the
//! fingers.

use std::collections::BTreeSet;
use std::fs;

use kisai::ui::keys;
use kisai::words::{Language, Words};
use unicode_width::UnicodeWidthStr as _;

use crate::commands::{Kisai, mode, names};

/// Columns of the smallest comfortable terminal.
const COLUMNS: usize = 80;

/// A command and what it says of itself.
struct Help {
    path: Vec<String>,
    short: String,
    long: String,
}

/// The help of every command, as found by asking each for its subcommands.
fn helps(language: Language) -> Vec<Help> {
    let kisai = Kisai::new(language);
    let heading = format!("{}:", kisai.say("help-commands", &[]));
    let mut helps = Vec::new();
    let mut waiting = vec![Vec::<String>::new()];
    while let Some(path) = waiting.pop() {
        let ask = |flag: &str| {
            let words: Vec<&str> = path.iter().map(String::as_str).chain([flag]).collect();
            kisai.run(&words).succeeds().out
        };
        let (short, long) = (ask("-h"), ask("--help"));
        let commands = short.lines().skip_while(|line| *line != heading).skip(1).take_while(|line| !line.is_empty());
        for command in commands {
            let name = command.split_whitespace().next().unwrap().to_owned();
            waiting.push(path.iter().cloned().chain([name]).collect());
        }
        helps.push(Help { path, short, long });
    }
    helps.sort_by(|one, other| one.path.cmp(&other.path));
    helps
}

/// Every text in the help of every command: whole lines, and their columns.
pub fn every_help(language: Language) -> BTreeSet<String> {
    let helps = helps(language);
    let lines = helps.iter().flat_map(|help| help.short.lines().chain(help.long.lines()));
    lines.flat_map(|line| line.split("  ").chain([line])).map(|text| text.trim().to_owned()).collect()
}

#[track_caller]
fn assert_snapshot(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(concat!(env!("CARGO_MANIFEST_DIR"), "/snapshots/command-help"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

#[test]
fn the_help_of_every_command_reads_as_in_the_snapshots() {
    for language in Language::ALL {
        let (mut short, mut long) = (String::new(), String::new());
        for help in helps(language) {
            let command = ["kisai".to_owned()].into_iter().chain(help.path).collect::<Vec<_>>().join(" ");
            short.push_str(&format!("$ {command} -h\n{}\n", help.short));
            long.push_str(&format!("$ {command} --help\n{}\n", help.long));
        }
        assert_snapshot(&format!("{}-short", language.code()), &short);
        assert_snapshot(&format!("{}-long", language.code()), &long);
    }
}

#[test]
fn every_command_and_argument_is_explained_with_examples() {
    for language in Language::ALL {
        let helps = helps(language);
        assert!(helps.len() >= 21, "{}", helps.len());
        let examples = Words::new(language).say("help-examples");
        for Help { path, short, long } in helps {
            let is_argument =
                |line: &&str| ["  -", "      --", "  <", "  ["].iter().any(|start| line.starts_with(start));
            for line in short.lines().filter(is_argument) {
                let pieces = line.trim().split("  ").filter(|piece| !piece.trim().is_empty()).count();
                assert!(pieces >= 2, "kisai {} -h: {line}", path.join(" "));
            }
            let shown = long.lines().skip_while(|line| *line != examples).nth(1).unwrap_or_default();
            assert!(shown.trim_start().starts_with("kisai") || shown.contains("kisai "), "{path:?}: {long}");
            assert!(long.lines().count() > short.lines().count(), "{path:?}");
            assert!(!short.contains(&examples), "{path:?}");
        }
    }
}

#[test]
fn help_fits_into_the_columns_of_a_terminal() {
    for language in Language::ALL {
        for help in helps(language) {
            for line in help.short.lines().chain(help.long.lines()) {
                assert!(line.width() <= COLUMNS, "{:?}: {} columns: {line}", help.path, line.width());
            }
        }
    }
}

#[test]
fn no_word_of_claps_own_stays_in_the_japanese_help() {
    for help in helps(Language::Ja) {
        for text in [&help.short, &help.long] {
            for word in [
                "OPTIONS",
                "COMMAND",
                "Usage",
                "Options",
                "Commands",
                "Arguments",
                "possible",
                "default",
                "alias",
                "Print",
            ] {
                assert!(!text.contains(word), "{:?}: {word} in {text}", help.path);
            }
            // `<(` is the shell's.
            let text = text.replace("<(", "");
            for bracketed in text.split(['<', '[']).skip(1).filter_map(|rest| rest.split(['>', ']']).next()) {
                assert!(!bracketed.contains(|char: char| char.is_ascii_uppercase()), "{:?}: {bracketed}", help.path);
            }
        }
    }
}

#[test]
fn help_explains_a_command_as_the_command_does() {
    for language in Language::ALL {
        let kisai = Kisai::new(language);
        for help in helps(language) {
            if help.path == ["keys"] {
                continue;
            }
            let words: Vec<&str> = ["help"].into_iter().chain(help.path.iter().map(String::as_str)).collect();
            assert_eq!(kisai.run(&words).succeeds().out, help.long, "{words:?}");
        }
        assert_eq!(kisai.run(&["help", "SET"]).succeeds().out, kisai.run(&["set", "--help"]).succeeds().out);
    }
}

#[test]
fn help_on_keys_is_the_table_of_keys() {
    for language in Language::ALL {
        let kisai = Kisai::new(language);
        let table = keys::lines(&Words::new(language)).join("\n") + "\n";
        for topic in ["keys", "KEYS", "Keys"] {
            assert_eq!(kisai.run(&["help", topic]).succeeds().out, table);
        }
    }
}

#[test]
fn what_was_probably_meant_is_told() {
    for language in Language::ALL {
        let kisai = Kisai::with_demo(language);
        let mut told = String::new();
        for (line, exit) in [
            ("chekc", 3),
            ("chekc demo", 2),
            ("exprot demo -o x.xlsx", 2),
            ("forms shwo", 2),
            ("list --jsno", 2),
            ("list --json --json", 2),
            ("list extra", 2),
            ("check", 2),
            ("set demo", 2),
            ("export demo --format xslx", 2),
            ("export demo --format pdf", 2),
            ("export demo --format", 2),
            ("export demo --format=", 2),
            ("forms show small --item one", 2),
            ("man --force", 2),
            ("completions tcsh", 2),
            ("help nonsense", 2),
            ("help chekc", 2),
            ("help forms chek", 2),
            ("somebody", 3),
        ] {
            let words: Vec<&str> = line.split(' ').collect();
            let ran = kisai.run(&words).exits(exit);
            assert_eq!(ran.out, "", "{line}");
            told.push_str(&format!("$ kisai {line}\n{}\n", ran.err));
        }
        assert_snapshot(&format!("{}-mistakes", language.code()), &told);
    }
}

#[test]
fn a_draft_is_never_taken_for_a_mistyped_command() {
    let kisai = Kisai::new(Language::En);
    kisai.run(&["new", "chekc", "--form", "small"]).succeeds();
    // It is opened; what is missing is a terminal.
    let ran = kisai.run(&["chekc"]);
    let words = Words::new(Language::En).say_with("error-no-terminal", &[("cause", "".into())]);
    assert!(ran.err.contains(words.split('.').next().unwrap()), "{ran:?}");
}

#[test]
fn an_argument_that_is_no_text_is_told() {
    use std::os::unix::ffi::OsStringExt as _;
    for language in Language::ALL {
        let kisai = Kisai::new(language);
        let mut command = kisai.command(&["show"]);
        command.arg(std::ffi::OsString::from_vec(vec![b'a', 0xff]));
        crate::commands::run(command, b"").fails(2, &kisai.say("usage-not-utf8", &[]));
    }
}

#[test]
fn a_page_of_the_manual_reads_as_in_the_snapshots() {
    for language in Language::ALL {
        let kisai = Kisai::new(language);
        kisai.run(&["man", "pages"]).succeeds();
        let page = fs::read_to_string(kisai.work().join("pages/kisai-export.1")).unwrap();
        assert_snapshot(&format!("{}-page", language.code()), &page);
        let main = fs::read_to_string(kisai.work().join("pages/kisai.1")).unwrap();
        assert_eq!(kisai.run(&["man"]).succeeds().out, main);
    }
}

#[test]
fn every_command_has_a_page_in_the_persons_language() {
    for language in Language::ALL {
        let kisai = Kisai::new(language);
        let ran = kisai.run(&["man", "a/pages"]).succeeds();
        assert_eq!(ran.out, "");
        let pages = kisai.work().join("a/pages");
        let expected: BTreeSet<String> = helps(language)
            .into_iter()
            .map(|help| {
                format!("{}.1", ["kisai".to_owned()].into_iter().chain(help.path).collect::<Vec<_>>().join("-"))
            })
            .collect();
        assert_eq!(names(&pages).into_iter().collect::<BTreeSet<_>>(), expected);
        assert_eq!((mode(&pages), mode(&pages.join("kisai.1"))), (0o755, 0o644));
        let words = Words::new(language);
        for name in expected {
            let page = fs::read_to_string(pages.join(&name)).unwrap();
            for heading in ["man-name", "man-synopsis", "man-description", "man-examples"] {
                assert!(page.contains(&format!(".SH {}\n", words.say(heading))), "{name}: {page}");
            }
            assert!(language == Language::En || !page.contains(".SH NAME"), "{name}");
            // An empty part of the title line would let the others move.
            assert!(page.starts_with(".TH KISAI") && page.lines().next().unwrap().contains(" 1 \"\" \"kisai "));
        }
    }
}

#[test]
fn someone_elses_page_is_kept() {
    for language in Language::ALL {
        let kisai = Kisai::new(language);
        let page = kisai.work().join("pages/kisai-set.1");
        fs::create_dir(kisai.work().join("pages")).unwrap();
        fs::write(&page, "mine").unwrap();
        kisai.run(&["man", "pages"]).fails(3, "kisai-set.1");
        assert_eq!(names(&kisai.work().join("pages")), ["kisai-set.1"]);
        assert_eq!(fs::read_to_string(&page).unwrap(), "mine");
        kisai.run(&["man", "pages", "--force"]).succeeds();
        assert!(fs::read_to_string(&page).unwrap().starts_with(".TH"));
        // Pages that say the same already are in nobody's way.
        kisai.run(&["man", "pages"]).succeeds();
        kisai.run(&["man", "pages/kisai.1"]).fails(3, "kisai.1");
    }
}

#[test]
fn the_licences_are_printed_in_full() {
    for language in Language::ALL {
        let kisai = Kisai::new(language);
        let ran = kisai.run(&["licences"]).succeeds();
        let version = [("version", env!("CARGO_PKG_VERSION").into())];
        assert!(ran.out.starts_with(&kisai.say("licences-own", &version)), "{}", &ran.out[..200]);
        for text in [
            include_str!("../LICENSE-MIT").trim(),
            include_str!("../LICENSE-APACHE").trim(),
            include_str!("../THIRD-PARTY.txt").trim(),
            &kisai.say("licences-others", &[]),
        ] {
            assert!(ran.out.contains(text), "{}", &text[..80]);
        }
        assert_eq!(kisai.run(&["licenses"]).succeeds().out, ran.out);
    }
}
