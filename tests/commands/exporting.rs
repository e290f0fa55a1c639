//! The export's formats, parts and dates, and the export of all drafts at once.

use std::fs;
use std::os::unix::process::ExitStatusExt as _;
use std::process::Stdio;

use kisai::words::Language;

use super::{Kisai, names, run};

#[test]
fn every_format_is_written_by_its_suffix_and_text_goes_to_standard_output() {
    let kisai = Kisai::with_sound_demo(Language::En);
    for (suffix, start) in
        [("csv", "\u{feff}番号"), ("md", "# "), ("html", "<!DOCTYPE html>\n<html lang=\"ja\">"), ("json", "{")]
    {
        let file = format!("a.{suffix}");
        kisai.run(&["export", "demo", "-o", &file]).succeeds();
        let text = fs::read_to_string(kisai.work().join(&file)).unwrap();
        assert!(text.starts_with(start), "{text}");
        assert!(text.contains("見本"));
        assert_eq!(kisai.run(&["export", "demo", "--format", suffix]).succeeds().out, text);
    }
}

#[test]
fn one_section_is_named_by_id_or_by_its_place() {
    let kisai = Kisai::with_sound_demo(Language::En);
    let of = |section: &str| kisai.run(&["export", "demo", "--format", "csv", "--section", section]);
    let first = of("1").succeeds().out;
    assert!(first.contains("1-name") && !first.contains("3-rows"), "{first}");
    assert_eq!(of("first").succeeds().out, first);
    assert!(of("2").succeeds().out.contains("3-rows"));
    for language in Language::ALL {
        let kisai = Kisai::with_sound_demo(language);
        let args = [("section", "9".into()), ("form", "small".into()), ("sections", "first, second".into())];
        let told = kisai.say("usage-no-section", &args);
        kisai.run(&["export", "demo", "--section", "9"]).fails(2, &told);
    }
}

#[test]
fn a_working_copy_is_made_on_request() {
    let kisai = Kisai::with_demo(Language::En);
    let marked = kisai.run(&["export", "demo", "--format", "md", "--sheet-lang", "en", "--working-copy"]).succeeds();
    assert!(marked.out.contains("not for submission") && marked.out.contains("Required, not answered"), "{marked:?}");
    let plain = kisai.run(&["export", "demo", "--format", "md", "--sheet-lang", "en"]).succeeds();
    assert!(!plain.out.contains("not for submission") && !plain.out.contains("Required, not answered"));
}

#[test]
fn answers_no_longer_asked_are_exported_on_request() {
    let kisai = Kisai::with_sound_demo(Language::En);
    let mut draft = kisai.read_draft("demo");
    draft["answers"]["99-gone"] = serde_json::json!({ "text": "前の版の答え" });
    fs::write(kisai.draft("demo"), draft.to_string()).unwrap();
    for format in ["json", "csv", "md", "html"] {
        let asked = kisai.run(&["export", "demo", "--format", format, "--no-longer-asked"]).succeeds();
        assert!(asked.out.contains("前の版の答え"), "{format}");
        assert!(
            !kisai.run(&["export", "demo", "--format", format]).succeeds().out.contains("前の版の答え"),
            "{format}"
        );
    }
}

#[test]
fn the_source_date_makes_sheets_of_different_days_the_same() {
    let kisai = Kisai::with_sound_demo(Language::En);
    let export = |now: &str, file: &str| {
        let mut command = kisai.command(&["export", "demo", "-o", file]);
        command.env("KISAI_NOW", now).env("SOURCE_DATE_EPOCH", "1763683200");
        run(command, b"").succeeds();
        fs::read(kisai.work().join(file)).unwrap()
    };
    for suffix in ["xlsx", "html", "csv", "md", "json"] {
        let first = export("2026-11-21T09:00:00+09:00", &format!("a.{suffix}"));
        assert_eq!(first, export("2027-03-01T23:00:00+00:00", &format!("b.{suffix}")), "{suffix}");
    }
}

#[test]
fn all_drafts_are_written_one_file_each() {
    for language in Language::ALL {
        let kisai = Kisai::with_sound_demo(language);
        kisai.run(&["new", "届 2", "--form", "small"]).succeeds();
        let done = |written: usize, kept: usize, failed: usize| {
            let counts = [("written", written), ("kept", kept), ("failed", failed), ("left", 0)];
            let mut args = counts.map(|(name, count)| (name, count.into())).to_vec();
            args.push(("folder", "out/all".into()));
            kisai.say("export-all-done", &args)
        };
        let ran = kisai.run(&["export", "--all", "out/all"]).succeeds();
        assert_eq!((ran.out.as_str(), ran.err.trim_end()), ("", done(2, 0, 0).as_str()));
        let folder = kisai.work().join("out/all");
        assert_eq!(names(&folder), ["demo.xlsx", "届 2.xlsx"]);

        // What is there stays, unless it may be replaced.
        fs::write(folder.join("demo.xlsx"), "mine").unwrap();
        let ran = kisai.run(&["export", "--all", "out/all"]).exits(3);
        assert!(ran.err.contains(&done(0, 2, 0)) && ran.err.contains("demo.xlsx"), "{ran:?}");
        assert_eq!(fs::read_to_string(folder.join("demo.xlsx")).unwrap(), "mine");
        kisai.run(&["export", "--all", "out/all", "--force"]).succeeds();
        assert!(fs::read(folder.join("demo.xlsx")).unwrap().starts_with(b"PK"));

        // One that can't be read doesn't keep the others.
        fs::write(kisai.draft("broken"), "{").unwrap();
        let ran = kisai.run(&["export", "--all", "texts", "--format", "md"]).exits(3);
        assert!(ran.err.contains("broken.kisai.json"), "{ran:?}");
        assert_eq!(names(&kisai.work().join("texts")), ["demo.md", "届 2.md"]);
    }
}

#[test]
fn what_was_exported_is_kept_of_each_draft_once() {
    let kisai = Kisai::with_sound_demo(Language::En);
    kisai.run(&["new", "second", "--form", "small"]).succeeds();
    let kept = |draft: &str| {
        let all = names(&kisai.home().join("checkpoints").join(draft));
        all.iter().filter(|name| name.contains(".export.")).count()
    };
    kisai.run(&["export", "--all", "out"]).succeeds();
    assert_eq!((kept("demo"), kept("second")), (1, 1));
    // What didn't change since isn't kept again, however it is exported.
    kisai.run(&["export", "--all", "out", "--force", "--format", "json"]).succeeds();
    kisai.run(&["export", "demo", "-o", "demo.xlsx"]).succeeds();
    assert_eq!((kept("demo"), kept("second")), (1, 1));
    kisai.run(&["set", "demo", "1.1", "乙"]).succeeds();
    kisai.run(&["export", "--all", "out", "--force"]).succeeds();
    assert_eq!((kept("demo"), kept("second")), (2, 1));
    // Of a file that wasn't written nothing was exported.
    kisai.run(&["set", "second", "1.1", "丙"]).succeeds();
    kisai.run(&["export", "--all", "out"]).exits(3);
    assert_eq!(kept("second"), 1);
    // What comes back is held against what went out.
    kisai.run(&["export", "--all", "sent", "--format", "json"]).succeeds();
    kisai.run(&["set", "demo", "1.1", "丁"]).succeeds();
    let json = kisai.run(&["import", "sent/demo.json", "--into", "demo", "--dry-run", "--json"]).succeeds().json();
    let changed: Vec<&str> =
        json["fields"].as_array().unwrap().iter().filter_map(|field| field["changed_by"].as_str()).collect();
    assert_eq!(changed, ["mine"]);
}

#[test]
fn all_drafts_under_strict_end_with_1_if_one_has_errors() {
    let kisai = Kisai::with_sound_demo(Language::En);
    kisai.run(&["export", "--all", "sound", "--strict"]).succeeds();
    kisai.run(&["new", "open", "--form", "small"]).succeeds();
    let ran = kisai.run(&["export", "--all", "out", "--strict"]).exits(1);
    assert!(ran.err.contains("open: "), "{ran:?}");
    assert_eq!(names(&kisai.work().join("out")).len(), 2);
}

#[test]
fn all_and_one_exclude_each_other() {
    let kisai = Kisai::with_demo(Language::En);
    kisai.run(&["export", "demo", "--all", "out"]).fails(2, "DRAFT");
    kisai.run(&["export", "--all", "out", "-o", "a.json"]).fails(2, "-o");
    kisai.run(&["export"]).fails(2, "DRAFT");
    assert_eq!(names(&kisai.work()), Vec::<String>::new());
}

#[test]
fn ctrl_c_leaves_whole_files_only() {
    let kisai = Kisai::with_sound_demo(Language::En);
    let text = fs::read(kisai.draft("demo")).unwrap();
    for no in 0..400 {
        fs::write(kisai.draft(&format!("copy {no}")), &text).unwrap();
    }
    let folder = kisai.work().join("out");
    let mut command = kisai.command(&["export", "--all", "out"]);
    let child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    while !folder.is_dir() || names(&folder).is_empty() {
        std::thread::yield_now();
    }
    let id = rustix::process::Pid::from_child(&child);
    rustix::process::kill_process(id, rustix::process::Signal::INT).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.signal(), Some(2), "the shell sees the Ctrl-C");
    let files = names(&folder);
    assert!(files.len() < 401);
    for file in files {
        assert!(file.ends_with(".xlsx") && !file.starts_with('.'), "{file}");
        let bytes = fs::read(folder.join(&file)).unwrap();
        zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    }
    assert!(String::from_utf8(output.stderr).unwrap().contains("not begun"));
}
