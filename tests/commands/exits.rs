//! How commands end where the world is against them: outputs that are full or gone, no input, no terminal, no room.

use super::*;

/// Runs through a shell what redirections and limits can do to a command.
fn shell(kisai: &Kisai, script: &str) -> Ran {
    let mut command = kisai.command(&[]);
    let environment: Vec<_> =
        command.get_envs().map(|(key, value)| (key.to_owned(), value.unwrap().to_owned())).collect();
    command = Command::new("/bin/sh");
    command.args(["-c", script, env!("CARGO_BIN_EXE_kisai")]).env_clear().envs(environment).current_dir(kisai.work());
    run(command, b"")
}

#[test]
fn a_full_output_ends_with_3_and_a_sentence() {
    for language in Language::ALL {
        let kisai = Kisai::with_sound_demo(language);
        let told = kisai.say("error-stdout", &[("cause", kisai.say("io-storage-full", &[]).into())]);
        for words in
            ["show demo", "list", "check demo --json", "schema", "forms show aspic-93 --json", "export demo", "--help"]
        {
            shell(&kisai, &format!("$0 {words} > /dev/full")).fails(3, &told);
        }
    }
}

#[test]
fn outputs_that_are_closed_are_no_failure() {
    let kisai = Kisai::with_sound_demo(Language::En);
    for words in ["show demo", "list --json", "check demo", "set demo 1.1 x"] {
        let ran = shell(&kisai, &format!("$0 {words} >&-")).succeeds();
        assert_eq!(ran.out, "");
        shell(&kisai, &format!("$0 {words} >&- 2>&- <&-")).succeeds();
    }
    assert_eq!(kisai.run(&["show", "demo", "1.1"]).out, "x\n");
}

#[test]
fn a_reader_that_is_gone_before_the_first_word_is_no_failure() {
    let kisai = Kisai::with_demo(Language::En);
    for words in [
        &["list"][..],
        &["check", "demo"],
        &["schema"],
        &["forms", "show", "aspic-93"],
        &["guide", "aspic-93", "57", "--both"],
        &["keys", "--commands"],
        &["export", "demo"],
        &["--help"],
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = kisai.command(words).stdin(Stdio::null()).stdout(writer).output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), err.as_str()), (Some(0), ""), "{words:?}");
    }
}

#[test]
fn an_input_that_is_closed_is_an_empty_one() {
    let kisai = Kisai::with_sound_demo(Language::En);
    shell(&kisai, "$0 set demo 1.2 - <&-").succeeds();
    shell(&kisai, "$0 set demo --csv - <&-").succeeds();
    shell(&kisai, "$0 set demo --json - <&-").fails(3, "JSON");
    assert_eq!(kisai.run(&["show", "demo", "1.1"]).out, "見本\n");
}

#[test]
fn the_screens_need_a_terminal_and_say_so() {
    for language in Language::ALL {
        let kisai = Kisai::with_sound_demo(language);
        for words in [&[][..], &["demo"]] {
            let ran = kisai.run(words).exits(2);
            let told = kisai.say("error-no-terminal", &[("cause", "".into())]);
            let (told, _) = told.rsplit_once('(').unwrap();
            assert!(ran.err.contains(told), "{ran:?}");
            assert_eq!(ran.out, "");
        }
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_file_that_may_not_grow_leaves_the_draft_whole() {
    for language in Language::ALL {
        let kisai = Kisai::with_sound_demo(language);
        let before = fs::read(kisai.draft("demo")).unwrap();
        let told = kisai.say("io-file-too-large", &[]);
        // The unit of `ulimit -f` is 512 bytes.
        let text = "長い文".repeat(1000);
        shell(&kisai, &format!("ulimit -f 1; exec $0 set demo 1.1 {text}")).fails(3, &told);
        assert_eq!(fs::read(kisai.draft("demo")).unwrap(), before);
        assert_eq!(names(&kisai.home().join("drafts")), ["demo.kisai.json"]);
        shell(&kisai, "ulimit -f 1; exec $0 export demo -o out.xlsx").fails(3, &told);
        assert_eq!(names(&kisai.work()), Vec::<String>::new());
    }
}

#[test]
fn a_folder_that_cannot_be_written_ends_with_3() {
    let kisai = Kisai::with_sound_demo(Language::En);
    // Root may write everywhere; a file in the place of a folder stops it too.
    fs::rename(kisai.home().join("drafts"), kisai.home().join("away")).unwrap();
    fs::write(kisai.home().join("drafts"), "").unwrap();
    kisai.run(&["new", "x"]).exits(3);
    kisai.run(&["list"]).exits(3);
    kisai.run(&["set", "demo", "1.1", "x"]).exits(3);
}

#[test]
fn a_draft_goes_from_nothing_to_a_checked_sheet_without_a_terminal() {
    let kisai = Kisai::new(Language::Ja);
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/from_nothing.sh");
    let environment: Vec<_> =
        kisai.command(&[]).get_envs().map(|(key, value)| (key.to_owned(), value.unwrap().to_owned())).collect();
    let mut command = Command::new("/bin/sh");
    command.args([script, env!("CARGO_BIN_EXE_kisai")]).env_clear().envs(environment).current_dir(kisai.work());
    command.env("PATH", std::env::var_os("PATH").unwrap());
    let typed: Vec<Value> = serde_json::from_str(include_str!("../answers.ja.json")).unwrap();
    let answers: Value =
        typed.iter().map(|typed| (typed["field"].as_str().unwrap().to_owned(), typed["text"].clone())).collect();
    let ran = run(command, answers.to_string().as_bytes()).succeeds();
    assert!(ran.out.ends_with("sheet.xlsx\n"), "{ran:?}");
    let mut workbook: Xlsx<_> = calamine::open_workbook(kisai.work().join("sheet.xlsx")).unwrap();
    let (_, sheet) = workbook.worksheets().remove(0);
    // The script mends the one answer that is too long.
    for (_, text) in answers.as_object().unwrap().iter().filter(|(field, _)| *field != "5-main-business") {
        assert!(sheet.used_cells().any(|(_, _, cell)| *cell == *text.as_str().unwrap()), "{text}");
    }
}
