//! Workbooks as a person hands them to `kisai import` and `kisai fill`: mutated parts, broken packages, and ones made on
//! purpose. Whatever they are, the program ends by itself, in time, with a sentence.

use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use kisai::core::draft::Draft;
use kisai::export::{Format, Sheet, SheetLanguage, to_bytes};
use kisai::words::{FormFolder, Language};
use zip::write::SimpleFileOptions;

use super::counting::wait;
use super::fuzz::{Effort, cases, kept};
use super::mutate::{Dice, Stuff};
use super::readers::{FORM, WORDS, tiny};

/// The most memory of the program and of its reading process, each.
const MOST_MEGABYTES: usize = 768;

type Parts = Vec<(String, Vec<u8>)>;

fn parts(bytes: &[u8]) -> Parts {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let part = |at| {
        let mut part = archive.by_index(at).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        (part.name().unwrap().into_owned(), bytes)
    };
    (0..zip::ZipArchive::new(Cursor::new(bytes)).unwrap().len()).map(part).collect()
}

fn packed(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        // Of two parts of one name the writer takes the first.
        if writer.start_file(name.as_str(), SimpleFileOptions::default()).is_ok() {
            writer.write_all(bytes).unwrap();
        }
    }
    writer.finish().unwrap().into_inner()
}

fn exported(folder: &FormFolder) -> Vec<u8> {
    let mut draft = Draft::new(&folder.form, "見本", "2026-11-21T09:00:00+09:00");
    for field in folder.form.fields() {
        draft.set_text(&folder.form, field, "見本 | 2020", "2026-11-21T09:00:00+09:00");
    }
    to_bytes(Format::Xlsx, &Sheet::new(folder, &draft, SheetLanguage::One(Language::Ja), "2026-11-21")).unwrap()
}

/// A home with the form and a draft of it.
fn home() -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    let form = home.path().join("forms/tiny");
    fs::create_dir_all(&form).unwrap();
    fs::write(form.join("form.json"), FORM).unwrap();
    fs::write(form.join("ja.ftl"), WORDS).unwrap();
    fs::write(form.join("en.ftl"), WORDS).unwrap();
    fs::create_dir_all(home.path().join("drafts")).unwrap();
    let draft =
        r#"{ "kisai": 1, "form": "tiny", "answers": { "1-name": { "text": "見本" }, "1-date": { "text": "2020" } } }"#;
    fs::write(home.path().join("drafts/d.kisai.json"), draft).unwrap();
    home
}

/// Hands a workbook to a command; what is wrong with how that ends, and what it cost.
fn harm(home: &Path, arguments: &[&str]) -> (Option<String>, Duration) {
    let name = arguments[1];
    let (out, err) = (home.join(format!("{name}.out")), home.join(format!("{name}.err")));
    let limited = format!("ulimit -v {}; exec \"$0\" \"$@\"", MOST_MEGABYTES << 10);
    let child = Command::new("sh")
        .args(["-c", &limited, env!("CARGO_BIN_EXE_kisai")])
        .args(arguments)
        .env_clear()
        .env("KISAI_HOME", home)
        .env("LANG", "ja_JP.UTF-8")
        .current_dir(home)
        .stdin(Stdio::null())
        .stdout(fs::File::create(&out).unwrap())
        .stderr(fs::File::create(&err).unwrap())
        .spawn()
        .unwrap();
    let (status, time) = wait(child);
    let (out, err) = (fs::read_to_string(out).unwrap(), fs::read_to_string(err).unwrap());
    let told = || format!("{arguments:?}: {status}: {err}");
    let is_sound = match status.code() {
        Some(0) => err.is_empty() && !out.is_empty(),
        Some(2 | 3) => {
            err.lines().count() == 1 && err.starts_with("kisai: ") && !err.trim_end().contains(char::is_control)
        }
        _ => false,
    };
    ((!is_sound || time > Duration::from_secs(10)).then(|| format!("{} {time:?}", told())), time)
}

/// Hands a workbook to both commands that take one.
fn harms(home: &Path, name: &str, bytes: &[u8]) -> (Option<String>, Duration) {
    fs::write(home.join(name), bytes).unwrap();
    let (import, time) = harm(home, &["import", name, "--form", "tiny", "--dry-run"]);
    let (fill, more) = harm(home, &["fill", name, "d", "--dry-run"]);
    (import.or(fill), time.max(more))
}

fn stuff(effort: Effort) -> (Vec<Parts>, Stuff) {
    let aspic = FormFolder::builtin("aspic-93").unwrap();
    let workbooks = vec![parts(&exported(&tiny())), parts(&exported(&tiny())), parts(&exported(&aspic))];
    let words = vec![
        "<",
        ">",
        "/>",
        "</",
        "&",
        "&amp;",
        "&#x0;",
        "&#65;",
        "&x;",
        "\"",
        "<c r=\"A1\" t=\"s\"><v>0</v></c>",
        "<c r=\"XFD1048576\"><v>1</v></c>",
        "<c t=\"inlineStr\"><is><t>x</t></is></c>",
        "<row r=\"1048576\">",
        "<row>",
        "</row>",
        "<mergeCell ref=\"A1:XFD1048576\"/>",
        "<mergeCell ref=\"C3:A1\"/>",
        "<si><t>x</t></si>",
        "<!DOCTYPE a [<!ENTITY x \"&x;&x;\">]>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "TargetMode=\"External\"",
        "Target=\"../../../etc/passwd\"",
        "Target=\"http://127.0.0.1/x\"",
        " r=\"ZZZZZZ99999999999\"",
        " s=\"99999\"",
        "uniqueCount=\"999999999\"",
        "numFmtId=\"4294967295\"",
        "<v>1e308</v>",
        "<v>NaN</v>",
        "t=\"d\"",
        "t=\"e\"",
        "<f t=\"shared\" si=\"0\" ref=\"A1:A9\">",
        "<sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/>",
        "<dimension ref=\"A1:XFD1048576\"/>",
        "<xf numFmtId=\"9\"/>",
        "_x000D_",
    ];
    let nests = vec![("<a>", "</a>"), ("<row>", "</row>"), ("<c><is>", "</is></c>"), ("<!--", "-->")];
    let files = workbooks.iter().flatten().map(|(_, bytes)| bytes.clone()).collect();
    (workbooks, Stuff { files, words, nests, most: effort.longest })
}

/// A workbook with a part changed, or with its bytes changed.
fn mutated(workbooks: &[Parts], stuff: &Stuff, dice: &mut Dice) -> Vec<u8> {
    let mut parts = dice.pick(workbooks).clone();
    let at = dice.below(parts.len());
    match dice.below(8) {
        0 => {
            let whole = Stuff {
                files: vec![packed(&parts)],
                words: vec!["PK\u{3}\u{4}", "PK\u{1}\u{2}", "PK\u{5}\u{6}", "\0\0\0\0", "xl/workbook.xml"],
                nests: vec![("PK\u{3}\u{4}", "")],
                most: stuff.most,
            };
            return whole.input(dice);
        }
        1 => _ = parts.remove(at),
        2 => {
            let other = dice.below(parts.len());
            let name = parts[at].0.clone();
            parts[at].0 = std::mem::replace(&mut parts[other].0, name);
        }
        _ => {
            let part = Stuff {
                files: vec![parts[at].1.clone()],
                words: stuff.words.clone(),
                nests: stuff.nests.clone(),
                most: stuff.most,
            };
            parts[at].1 = part.input(dice);
        }
    }
    packed(&parts)
}

fn fuzz_workbooks(effort: Effort) {
    let (workbooks, stuff) = stuff(effort);
    let home = home();
    let (cases, dice) = cases(effort);
    let next = AtomicU64::new(0);
    let found = Mutex::new((Vec::new(), Duration::ZERO));
    let work = || {
        while let Some(&case) = cases.get(usize::try_from(next.fetch_add(1, Ordering::Relaxed)).unwrap()) {
            let bytes = mutated(&workbooks, &stuff, &mut dice(case));
            let name = format!("{case}.xlsx");
            let (failure, time) = harms(home.path(), &name, &bytes);
            for end in ["", ".out", ".err"] {
                fs::remove_file(home.path().join(format!("{name}{end}"))).unwrap();
            }
            let mut found = found.lock().unwrap();
            found.1 = found.1.max(time);
            if let Some(failure) = failure {
                found.0.push(format!("{failure}: {}", kept("workbook", case, &bytes).display()));
                if found.0.len() > 8 {
                    return;
                }
            }
        }
    };
    thread::scope(|scope| (0..4).for_each(|_| _ = scope.spawn(work)));
    let (failures, worst) = found.into_inner().unwrap();
    println!("workbooks: {}; most time {worst:?}", cases.len());
    assert!(failures.is_empty(), "{failures:#?}");
}

#[test]
fn mutated_workbooks_do_no_harm() {
    fuzz_workbooks(Effort { cases: 50, ..Effort::SMALL });
}

#[test]
#[ignore = "takes minutes"]
fn fuzz_mutated_workbooks() {
    fuzz_workbooks(Effort::LARGE);
}

/// The workbook of the small form with a part changed or put in.
fn with(name: &str, bytes: impl Into<Vec<u8>>) -> Vec<u8> {
    let mut parts = parts(&exported(&tiny()));
    parts.retain(|(part, _)| part != name);
    parts.push((name.to_owned(), bytes.into()));
    packed(&parts)
}

fn sheet(data: &str) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    with("xl/worksheets/sheet1.xml", format!("<worksheet xmlns=\"{main}\">{data}</worksheet>"))
}

#[test]
fn workbooks_made_to_do_harm_are_told_in_time() {
    let strings = |texts: &str| with("xl/sharedStrings.xml", format!("<sst>{texts}</sst>"));
    let of_strings: String =
        (1..=200_000).map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>")).collect();
    let mut referring = parts(&sheet(&format!("<sheetData>{of_strings}</sheetData>")));
    referring.retain(|(name, _)| name != "xl/sharedStrings.xml");
    referring.push((
        "xl/sharedStrings.xml".to_owned(),
        format!("<sst><si><t>{}</t></si></sst>", "長".repeat(10_000)).into(),
    ));
    let merges: String = (1..=50_000)
        .map(|row| format!("<mergeCell ref=\"A{row}:XFD1048576\"/><mergeCell ref=\"C9:A{row}\"/>"))
        .collect();
    let external = "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/worksheet\" Target=\"http://127.0.0.1:9/x.xml\" TargetMode=\"External\"/></Relationships>";
    let inner = packed(&[("xl/worksheets/sheet1.xml".to_owned(), vec![b' '; 30 << 20])]);
    let compound = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1][..], &[0; 504], &name, &[0; 512]].concat()
    };
    let entities: String =
        (1..20).map(|no| format!("<!ENTITY e{no} \"{}\">", format!("&e{};", no - 1).repeat(10))).collect();
    let doctype = format!("<!DOCTYPE a [<!ENTITY e0 \"laugh\">{entities}]>");
    let cells = "<c r=\"A1\"><v>1</v></c>".repeat(1_000_000);
    let home = home();
    for (name, bytes) in [
        ("a bomb in a bomb.xlsx", with("xl/embeddings/inner.xlsx", inner.clone())),
        ("only a bomb within.xlsx", packed(&[("inner.xlsx".to_owned(), inner)])),
        ("a bomb.xlsx", with("xl/worksheets/sheet1.xml", vec![b' '; 100 << 20])),
        ("many parts.xlsx", packed(&(0..60_000).map(|no| (format!("{no}.xml"), b"<a/>".to_vec())).collect::<Vec<_>>())),
        (
            "entities.xlsx",
            with(
                "xl/worksheets/sheet1.xml",
                format!(
                    "{doctype}<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e19;</t></is></c></row></sheetData></worksheet>"
                ),
            ),
        ),
        ("entities in texts.xlsx", with("xl/sharedStrings.xml", format!("{doctype}<sst><si><t>&e19;</t></si></sst>"))),
        ("external sheet.xlsx", with("xl/_rels/workbook.xml.rels", external)),
        ("external root.xlsx", with("_rels/.rels", external.replace("worksheet", "officeDocument"))),
        (
            "a path as target.xlsx",
            with(
                "xl/_rels/workbook.xml.rels",
                external
                    .replace("http://127.0.0.1:9/x.xml", "../../../../etc/passwd")
                    .replace(" TargetMode=\"External\"", ""),
            ),
        ),
        (
            "few cells far apart.xlsx",
            sheet(
                "<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>",
            ),
        ),
        (
            "cells beyond the sheet.xlsx",
            sheet("<sheetData><row r=\"4294967295\"><c r=\"ZZZZZZZ4294967296\"><v>1</v></c></row></sheetData>"),
        ),
        ("a false count.xlsx", with("xl/sharedStrings.xml", "<sst uniqueCount=\"9999999999\"><si><t>x</t></si></sst>")),
        ("a million texts.xlsx", strings(&"<si><t>x</t></si>".repeat(1_000_000))),
        ("many texts.xlsx", strings(&"<si/>".repeat(6_000_000))),
        ("one text for 200,000 cells.xlsx", packed(&referring)),
        ("a million cells at one place.xlsx", sheet(&format!("<sheetData><row r=\"1\">{cells}</row></sheetData>"))),
        ("merged cells that overlap.xlsx", sheet(&format!("<sheetData/><mergeCells>{merges}</mergeCells>"))),
        ("elements in elements.xlsx", sheet(&"<a>".repeat(1_000_000))),
        (
            "a million attributes.xlsx",
            sheet(&format!("<sheetData {}/>", (0..300_000).map(|no| format!("a{no}=\"\" ")).collect::<String>())),
        ),
        (
            "styles without end.xlsx",
            with(
                "xl/styles.xml",
                format!("<styleSheet><cellXfs>{}</cellXfs></styleSheet>", "<xf numFmtId=\"9\"/>".repeat(1_000_000)),
            ),
        ),
        (
            "no sheet.xlsx",
            packed(
                &parts(&exported(&tiny())).into_iter().filter(|(name, _)| !name.contains("sheet1")).collect::<Vec<_>>(),
            ),
        ),
        (
            "wrong types.xlsx",
            with("[Content_Types].xml", "<Types><Default Extension=\"xml\" ContentType=\"image/png\"/></Types>"),
        ),
        ("out of the archive.xlsx", with("../../evil.xml", "x")),
        ("encrypted.xlsx", compound("EncryptedPackage")),
        ("old.xls", compound("Workbook")),
        ("macros.xlsm", with("xl/vbaProject.bin", compound("VBA"))),
        ("nothing.xlsx", Vec::new()),
        ("cut off.xlsx", exported(&tiny())[..300].to_vec()),
    ] {
        let (failure, time) = harms(home.path(), name, &bytes);
        println!("{name}, {} KB: {time:?}", bytes.len() >> 10);
        assert_eq!(failure, None, "{name}");
    }
}
