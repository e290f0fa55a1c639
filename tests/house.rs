//! The shape of the house: who may know whom, and that no room speaks words of its own.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::{Source, Token};

/// Each room and the rooms that it knows. Who adds a line or a name here changes the design.
const KNOWS: &[(&str, &[&str])] = &[
    ("core", &[]),
    ("words", &["core"]),
    // A form at hand is its structure with its words.
    ("store", &["core", "words"]),
    ("export", &["core", "words"]),
    ("import", &["core", "words"]),
    ("cli", &["core", "export", "import", "store", "words"]),
    ("ui", &["core", "export", "import", "store", "words"]),
    // The front door of the library.
    ("library", &["core", "export", "store", "words"]),
    ("main", &["cli", "core", "store", "ui", "words"]),
];

/// Where characters of Japanese are data: sets of signs and scripts, what the rules read in answers, the name of a
/// font; what an input method types in place of a digit or a space.
const HOLDS_JAPANESE: &[&str] = &[
    "cli/doctor/terminal.rs",
    "core/boxes.rs",
    "core/check/characters.rs",
    "core/check/names.rs",
    "core/check/numbers.rs",
    "core/check/stances.rs",
    "core/check/stated.rs",
    "core/contradictions/certificates.rs",
    "core/contradictions/clauses.rs",
    "core/contradictions/company.rs",
    "core/contradictions/figures.rs",
    "core/contradictions/hours.rs",
    "core/contradictions/intervals.rs",
    "core/contradictions/names.rs",
    "core/contradictions/polarity.rs",
    "core/contradictions/statement.rs",
    "core/reading/amounts.rs",
    "core/reading/dates.rs",
    "core/reading/mod.rs",
    "core/search.rs",
    "core/stance.rs",
    "core/text.rs",
    "export/csv.rs",
    "export/workbook.rs",
    "import/csv.rs",
    "import/keys.rs",
    "ui/action.rs",
    "ui/choose.rs",
];

#[test]
fn rooms_know_only_the_rooms_below_them() {
    let mut known: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for source in Source::all().iter().filter(|source| source.path != "lib.rs") {
        let room = source.path.split(['/', '.']).next().unwrap().to_owned();
        let known = known.entry(room.clone()).or_default();
        known.extend(rooms_named(source).into_iter().filter(|named| *named != room));
    }
    let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    let expected: BTreeMap<_, _> = KNOWS.iter().map(|(room, names)| ((*room).to_owned(), set(names))).collect();
    assert_eq!(known, expected);
}

#[test]
fn only_main_knows_both_commands_and_screens() {
    let both: Vec<String> = Source::all()
        .into_iter()
        .filter(|source| {
            let named = rooms_named(source);
            named.contains("cli") && named.contains("ui")
        })
        .map(|source| source.path)
        .collect();
    assert_eq!(both, ["main.rs"]);
}

#[test]
fn paths_are_found_however_they_are_written() {
    let named = |path: &str, code: &str| {
        let source = Source::of(path, code);
        rooms_named(&source).into_iter().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(named("core/form.rs", "use crate::{store::Drafts, ui};"), "store ui");
    assert_eq!(named("core/form.rs", "use super::super::words::Words; use super::draft;"), "words");
    assert_eq!(named("core/mod.rs", "fn a() { crate::cli::run(super::ui::run()) }"), "cli ui");
    assert_eq!(named("main.rs", "use kisai::{cli::{self, Exit}, ui}; kisai::words::Words::new()"), "cli ui words");
    assert_eq!(named("core/form.rs", "/// [`crate::ui`]\nuse crate::*; pub(in crate::core) fn a() {}"), "* core");
}

#[test]
fn no_code_is_unsafe_but_the_handler_of_fatal_signals() {
    for source in Source::all().into_iter().filter(|source| source.path != "ui/terminal/fatal.rs") {
        for (line, token) in &source.tokens {
            let is_unsafe = matches!(token, Token::Word(word) if word == "unsafe" || word == "unsafe_code");
            assert!(!is_unsafe, "src/{}:{line}", source.path);
        }
    }
    assert!(include_str!("../Cargo.toml").contains("unsafe_code = \"deny\""));
}

#[test]
fn japanese_stands_in_the_words_files_only() {
    let is_japanese = |char: char| matches!(char, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}');
    let mut holders = BTreeSet::new();
    for source in Source::all() {
        for (_, token) in &source.tokens {
            match token {
                Token::Text(text) if text.chars().any(is_japanese) => holders.insert(source.path.clone()),
                // A script's first and last character mean no word.
                Token::Char(char) if is_japanese(*char) => holders.insert(source.path.clone()),
                _ => false,
            };
        }
    }
    assert_eq!(holders.iter().map(String::as_str).collect::<Vec<_>>(), HOLDS_JAPANESE);
}

#[test]
fn no_sentence_stands_in_the_code() {
    let mut sentences = Vec::new();
    for source in Source::all() {
        for (ix, (line, token)) in source.tokens.iter().enumerate() {
            let Token::Text(text) = token else { continue };
            // What `Display` of an error and a failed debug assertion say is read by developers.
            let is_for_developers = source.has(ix.wrapping_sub(3), &["[", "error", "("])
                || (source.path.starts_with("words/") && text.starts_with("no message "))
                || (source.path.starts_with("words/") && text.starts_with("message {id} "));
            let words = text.split(' ').filter(|word| word.len() > 1 && word.chars().all(char::is_alphabetic)).count();
            if words >= 3 && !is_for_developers {
                sentences.push(format!("src/{}:{line}: {text}", source.path));
            }
        }
    }
    // The saver knows such an error by its kind; a position is cut off what serde says.
    let is_silent = |sentence: &String| {
        ["changed by another program", " at line {} column {}"].iter().any(|end| sentence.ends_with(end))
    };
    sentences.retain(|sentence| !is_silent(sentence));
    assert_eq!(sentences, Vec::<String>::new());
}

/// The rooms that a file names by a path from the crate's root. `*` stands for all of them.
fn rooms_named(source: &Source) -> BTreeSet<String> {
    let is_main = source.path == "main.rs";
    let path = source.path.trim_end_matches(".rs").trim_end_matches("/mod");
    let depth = path.split('/').count();
    let mut named = BTreeSet::new();
    for ix in 0..source.tokens.len() {
        let begins_here = !source.has(ix.wrapping_sub(2), &[":", ":"]);
        if source.has(ix, &[if is_main { "kisai" } else { "crate" }, ":", ":"]) && begins_here {
            named.extend(firsts(source, ix + 3));
        } else if source.has(ix, &["super", ":", ":"]) && begins_here {
            let supers = (0..).take_while(|step| source.has(ix + 3 * step, &["super", ":", ":"])).count();
            assert!(supers <= depth, "src/{}: more supers than rooms", source.path);
            if supers == depth {
                named.extend(firsts(source, ix + 3 * supers));
            }
        }
    }
    named
}

/// The first names of what follows a `::`: one, or each of a group in braces.
fn firsts(source: &Source, from: usize) -> Vec<String> {
    match source.at(from) {
        Token::Word(word) => return vec![word.clone()],
        Token::Sign('*') => return vec!["*".to_owned()],
        _ => {}
    }
    let mut names = Vec::new();
    let mut depth = 0;
    for ix in from.. {
        match source.at(ix) {
            Token::Sign('{') => depth += 1,
            Token::Sign('}') => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return names;
        }
        if depth == 1 && matches!(source.at(ix), Token::Sign('{' | ',')) && !source.has(ix + 1, &["}"]) {
            names.extend(firsts(source, ix + 1));
        }
    }
    names
}
