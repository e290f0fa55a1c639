//! Completion as each shell asks for it: by the variable and the words that its script would hand over.

use std::fs;
use std::process::Command;

use kisai::words::{Language, Words};

use crate::commands::{Kisai, Ran, run};

const SHELLS: [&str; 4] = ["bash", "zsh", "fish", "powershell"];

/// What the script of a shell runs for a command line whose last word is at the cursor.
fn asks(kisai: &Kisai, shell: &str, words: &[&str]) -> Command {
    let mut command = kisai.command(&["--", "kisai"]);
    command.args(words).env("KISAI_COMPLETE", shell);
    if ["bash", "zsh"].contains(&shell) {
        let separator = if shell == "bash" { "\u{b}" } else { "\n" };
        command.env("_CLAP_COMPLETE_INDEX", words.len().to_string()).env("_CLAP_IFS", separator);
    }
    command
}

fn asked(kisai: &Kisai, shell: &str, words: &[&str]) -> Vec<String> {
    let ran = run(asks(kisai, shell, words), b"").succeeds();
    assert_eq!(ran.err, "");
    let candidates = ran.out.split(['\n', '\u{b}']).filter(|line| !line.is_empty());
    candidates.map(ToOwned::to_owned).filter(|candidate| !candidate.starts_with('-')).collect()
}

/// Of each candidate what goes to the command line.
fn names(kisai: &Kisai, words: &[&str]) -> Vec<String> {
    let candidates = asked(kisai, "fish", words);
    candidates.into_iter().map(|line| line.split('\t').next().unwrap().to_owned()).collect()
}

#[test]
fn the_script_has_the_shell_ask_this_program() {
    for language in Language::ALL {
        let kisai = Kisai::new(language);
        for shell in SHELLS {
            let script = kisai.run(&["completions", shell]).succeeds().out;
            assert!(script.contains("KISAI_COMPLETE") && script.contains(env!("CARGO_BIN_EXE_kisai")), "{script}");
            assert!(script.contains("kisai"), "{script}");
        }
        kisai.run(&["completions", "tcsh"]).fails(2, "powershell");
    }
}

#[test]
fn names_of_drafts_fields_forms_and_rules_are_offered() {
    let kisai = Kisai::with_demo(Language::Ja);
    kisai.run(&["new", "受注 2026"]).succeeds();
    assert_eq!(names(&kisai, &["show", ""]), ["demo", "受注 2026"]);
    assert_eq!(names(&kisai, &["check", "受"]), ["受注 2026"]);
    assert_eq!(names(&kisai, &["set", "demo", ""]), ["1.1", "1.2", "2", "3"]);
    assert_eq!(names(&kisai, &["set", "demo", "2"]), ["2", "2-type"]);
    assert_eq!(names(&kisai, &["new", "x", "--form", ""]), ["aspic-93", "meti-49", "mic-94", "small"]);
    assert_eq!(names(&kisai, &["forms", "show", "s"]), ["small"]);
    assert_eq!(names(&kisai, &["export", "demo", "--sheet-lang", ""]), ["ja", "en", "both"]);
    assert_eq!(names(&kisai, &["--lang", ""]), ["ja", "en"]);
    assert_eq!(names(&kisai, &["acc"]), ["accept"]);
    assert!(names(&kisai, &["help", ""]).contains(&"keys".to_owned()));
    kisai.run(&["describe", "受注 2026", "--client", "見本商会"]).succeeds();
    assert_eq!(names(&kisai, &["check", "--client", ""]), ["見本商会"]);
    kisai.run(&["set", "受注 2026", "63", "無し"]).succeeds();
    assert_eq!(names(&kisai, &["accept", "受注 2026", "63", ""]), ["adverse-no"]);
    kisai.run(&["checkpoints", "demo", "--keep", "first"]).succeeds();
    assert_eq!(names(&kisai, &["checkpoints", "demo", "--restore", ""]), ["1"]);
    kisai.run(&["delete", "受注 2026"]).succeeds();
    let thrown = names(&kisai, &["trash", "--bring-back", "受"]);
    assert!(thrown.len() == 1 && thrown[0].starts_with("受注 2026."), "{thrown:?}");
    assert_eq!(names(&kisai, &["diff", "demo", ""]), ["demo"]);
    fs::create_dir(kisai.work().join("out")).unwrap();
    assert_eq!(names(&kisai, &["export", "demo", "-o", "o"]), ["out/"]);
}

#[test]
fn candidates_are_explained_in_the_persons_language() {
    for (language, prompt) in [(Language::Ja, "種類"), (Language::En, "Type")] {
        let kisai = Kisai::with_demo(language);
        assert_eq!(asked(&kisai, "fish", &["set", "demo", "2"]), [format!("2\t{prompt}"), format!("2-type\t{prompt}")]);
        let export = format!("export\t{}", Words::new(language).say("command-export"));
        assert_eq!(asked(&kisai, "fish", &["exp"]), [export]);
        // A flag among the words decides as it will when the line is run.
        let other = ["--lang", language.other().code(), "exp"];
        assert_eq!(
            asked(&kisai, "fish", &other),
            [format!("export\t{}", Words::new(language.other()).say("command-export"))]
        );
    }
}

#[test]
fn each_shell_gets_its_own_format_and_quoting() {
    let kisai = Kisai::with_demo(Language::En);
    kisai.run(&["new", "Order Cloud", "--form", "small"]).succeeds();
    assert_eq!(asked(&kisai, "bash", &["show", "Or"]), ["Order Cloud"]);
    assert_eq!(asked(&kisai, "zsh", &["show", "Or"]), ["Order Cloud"]);
    assert_eq!(asked(&kisai, "fish", &["show", "Or"]), ["Order Cloud"]);
    assert_eq!(asked(&kisai, "powershell", &["show", "Or"]), ["'Order Cloud'"]);
    // bash and zsh hand over what was typed, quotes included.
    for (shell, draft) in [("bash", "Order\\ Cloud"), ("zsh", "'Order Cloud'"), ("fish", "Order Cloud")] {
        let candidates = asked(&kisai, shell, &["show", draft, "2-"]);
        assert!(candidates.len() == 1 && candidates[0].starts_with("2-type"), "{shell}: {candidates:?}");
    }
    assert_eq!(asked(&kisai, "zsh", &["set", "demo", "2-"]), ["2-type:Type"]);
    assert_eq!(asked(&kisai, "powershell", &["set", "demo", "2-"]), ["2-type\tType"]);
}

#[test]
fn whatever_is_wrong_there_are_no_candidates_and_no_complaint() {
    let kisai = Kisai::with_demo(Language::Ja);
    fs::write(kisai.draft("broken"), "oops").unwrap();
    let quiet = |command: Command| {
        let Ran { exit, out, err } = run(command, b"");
        assert_eq!((exit, out.as_str(), err.as_str()), (0, "", ""));
    };
    assert_eq!(names(&kisai, &["set", "broken", ""]), [""; 0]);
    assert_eq!(names(&kisai, &["set", "nobody", ""]), [""; 0]);
    assert_eq!(names(&kisai, &["--home", "/proc/none", "show", ""]), [""; 0]);
    let mut beyond = asks(&kisai, "bash", &["show", ""]);
    beyond.env("_CLAP_COMPLETE_INDEX", "99");
    quiet(beyond);
    quiet(asks(&kisai, "tcsh", &["show", ""]));
    let mut wordless = kisai.command(&[]);
    wordless.env("KISAI_COMPLETE", "fish");
    quiet(wordless);
}

#[test]
fn a_name_that_cannot_be_printed_is_not_offered_and_words_are_cleaned() {
    let kisai = Kisai::with_demo(Language::En);
    fs::copy(kisai.draft("demo"), kisai.draft("evil\u{1b}[31m")).unwrap();
    fs::copy(kisai.draft("demo"), kisai.draft("two\nlines")).unwrap();
    assert_eq!(names(&kisai, &["show", ""]), ["demo"]);
    for name in ["a.xlsx", "a\u{1b}[31m.xlsx"] {
        fs::write(kisai.work().join(name), "").unwrap();
    }
    assert_eq!(names(&kisai, &["export", "demo", "-o", "a"]), ["a.xlsx"]);
    assert_eq!(names(&kisai, &["show", "./"]), ["./a.xlsx"]);
    let form = kisai.home().join("forms/small/en.ftl");
    let words = fs::read_to_string(&form).unwrap().replace("= Type", "= Ty\u{1b}[31mpe");
    fs::write(&form, words).unwrap();
    let shown = asked(&kisai, "fish", &["set", "demo", "2"]).join("\n");
    assert!(shown.contains("Ty") && !shown.contains('\u{1b}'), "{shown:?}");
}
