//! What a foreign workbook may cost: the process that reads it dies of more, and the person is told.

use std::io::{Cursor, Write as _};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::commands::Place;
use super::harm::{sheet_xml, with_parts, with_sheet};
use super::*;

/// Runs an import under limits lower than the program's own; what the shell allows is never raised.
fn import_under(limits: &str, place: &Place, file: &str) -> (Option<i32>, String) {
    let output = Command::new("sh")
        .args(["-c", &format!("{limits}; exec \"$0\" import \"$1\" --dry-run"), env!("CARGO_BIN_EXE_kisai"), file])
        .env_clear()
        .env("KISAI_HOME", place.path("home"))
        .env("LANG", if place.language == Language::Ja { "ja_JP.UTF-8" } else { "en_US.UTF-8" })
        .current_dir(place.path(""))
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(output.stdout.is_empty(), "{output:?}");
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

/// The person is told that the file costs too much; one that costs little is read under the same limits.
fn is_told(limits: &str, language: Language, costly: &[u8]) {
    let place = Place::new(language);
    place.write("costly.xlsx", costly);
    place.write("plain.xlsx", &written(|sheet| rows(sheet, &[&["好きな果物", "りんご"]])));
    let says = |id: &str, file: &'static str| place.says(id, &[("path", file.into())]);
    let (exit, told) = import_under(limits, &place, "plain.xlsx");
    assert_eq!(exit, Some(3), "{told}");
    assert!(told.contains(&says("error-import-fits-none", "plain.xlsx")), "{told}");
    let (exit, told) = import_under(limits, &place, "costly.xlsx");
    assert_eq!(exit, Some(3), "{told}");
    assert!(told.contains(&says("error-import-unsafe", "costly.xlsx")), "{told}");
    assert_eq!(place.drafts(), Vec::<String>::new());
}

#[test]
fn a_workbook_that_takes_too_much_memory_is_told() {
    // Of a few megabytes; the reader makes a text of each.
    let strings: String = (0..1_500_000).map(|ix| format!("<si><t>{ix:x}</t></si>")).collect();
    let strings = format!("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{strings}</sst>");
    let costly = with_sheet(&sheet_xml("<sheetData/>"), &[("xl/sharedStrings.xml", strings.as_bytes())]);
    is_told("ulimit -v 100000", Language::Ja, &costly);
}

#[test]
fn a_workbook_that_takes_too_much_time_is_told() {
    // One part, small when packed, that the workbook calls twenty thousand sheets.
    let cells = "<c r=\"A1\"/>".repeat(600_000);
    let names: String =
        (1..=20_000).map(|no| format!("<sheet name=\"S{no}\" sheetId=\"{no}\" r:id=\"rId1\"/>")).collect();
    let sheet = sheet_xml(&format!("<sheetData><row r=\"1\">{cells}</row></sheetData>"));
    let costly = with_parts(&names, &sheet, &[]);
    assert!(costly.len() < 1 << 20);
    is_told("ulimit -t 2", Language::En, &costly);
}

#[test]
fn the_reading_process_has_limits_of_its_own() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_kisai"))
        .arg("read-workbook")
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let limits = format!("/proc/{}/limits", child.id());
    let deadline = Instant::now() + Duration::from_secs(60);
    loop {
        let limits: Vec<String> = std::fs::read_to_string(&limits)
            .unwrap()
            .lines()
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect();
        let has = |limit: &str| limits.iter().any(|line| line.starts_with(limit));
        if has("Max address space 536870912 536870912") && has("Max cpu time 10 10") && has("Max core file size 0 0") {
            break;
        }
        assert!(Instant::now() < deadline, "{limits:?}");
        std::thread::yield_now();
    }
    let bytes = written(|sheet| rows(sheet, &[&["a"]]));
    child.stdin.take().unwrap().write_all(&bytes).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert!(String::from_utf8(output.stdout).unwrap().starts_with("{\"read\""));
    assert!(zip::ZipArchive::new(Cursor::new(bytes)).is_ok());
}
