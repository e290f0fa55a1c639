//! Workbooks made to do harm: each is refused in a sentence, and none costs more than it may.

use std::io::{Cursor, Write as _};
use std::time::{Duration, Instant};

use kisai::import::error::TooMuch;
use zip::write::SimpleFileOptions;

use super::*;

/// A package of parts.
fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const RELATIONS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
const SHEETS: &str = r#"<sheet name="S" sheetId="1" r:id="rId1"/>"#;

fn book(sheets: &str) -> String {
    format!(
        r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{sheets}</sheets></workbook>"#
    )
}

const ROOT: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;

/// A workbook of one sheet and further parts.
pub fn with_sheet(sheet: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    with_parts(SHEETS, sheet, more)
}

/// A workbook that calls one part sheets, and further parts.
pub fn with_parts(sheets: &str, sheet: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let book = book(sheets);
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("_rels/.rels", ROOT.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ];
    parts.extend(more);
    packed(&parts)
}

pub fn sheet_xml(data: &str) -> String {
    format!(
        r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{data}</worksheet>"#
    )
}

fn refused(bytes: &[u8]) -> ImportError {
    let start = Instant::now();
    let error = xlsx::read(bytes).unwrap_err();
    assert!(start.elapsed() < Duration::from_secs(10));
    error
}

fn too_much(what: TooMuch) -> ImportError {
    ImportError::TooLarge { what }
}

#[test]
fn huge_dimensions_with_few_cells_cost_nothing() {
    let cell = |at: &str| format!(r#"<c r="{at}" t="inlineStr"><is><t>x</t></is></c>"#);
    let data = format!(
        r#"<dimension ref="A1:XFD1048576"/><sheetData><row r="1">{}</row><row r="1048576">{}</row></sheetData>"#,
        cell("A1"),
        cell("XFD1048576")
    );
    let workbook = xlsx::read(&with_sheet(&sheet_xml(&data), &[])).unwrap();
    assert_eq!(workbook.sheets[0].cells.len(), 2);
    // Merged over everything, several times.
    let merged =
        r#"<sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A1:XFD1048576"/></mergeCells>"#;
    let workbook = xlsx::read(&with_sheet(&sheet_xml(merged), &[])).unwrap();
    assert!(Found::in_workbook(&workbook, &aspic()).is_empty());
}

#[test]
fn a_false_count_of_strings_is_not_believed() {
    for count in ["99999999999", "1152921504606846975", "18446744073709551616", "-1"] {
        let strings = format!(
            r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="{count}"><si><t>x</t></si></sst>"#
        );
        let bytes = with_sheet(&sheet_xml("<sheetData/>"), &[("xl/sharedStrings.xml", strings.as_bytes())]);
        assert_eq!(refused(&bytes), too_much(TooMuch::Strings), "{count}");
    }
}

#[test]
fn many_cells_that_share_a_long_text_are_too_much() {
    let strings = format!("<sst uniqueCount=\"1\"><si><t>{}</t></si></sst>", "長い".repeat(5_000));
    let cells: String =
        (1..=20_000).map(|row| format!(r#"<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>"#)).collect();
    let sheet = sheet_xml(&format!("<sheetData>{cells}</sheetData>"));
    let bytes = with_sheet(&sheet, &[("xl/sharedStrings.xml", strings.as_bytes())]);
    assert_eq!(refused(&bytes), too_much(TooMuch::Text));
}

#[test]
fn zip_bombs_are_measured_not_believed() {
    let zeros = vec![b' '; 20 << 20];
    assert_eq!(refused(&packed(&[("xl/worksheets/sheet1.xml", &zeros)])), too_much(TooMuch::Ratio));
    let names: Vec<String> = (0..5_000).map(|ix| format!("xl/{ix}.xml")).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b"<a/>"[..])).collect();
    assert_eq!(refused(&packed(&parts)), too_much(TooMuch::Parts));
}

#[test]
fn a_part_that_is_larger_than_it_says_is_refused() {
    let mut bytes = packed(&[("xl/workbook.xml", &vec![b' '; 140 << 20])]);
    // The sizes in the local header and in the directory say one byte.
    let size = u32::to_le_bytes(140 << 20);
    let places: Vec<usize> =
        bytes.windows(4).enumerate().filter(|(_, window)| *window == size).map(|(at, _)| at).collect();
    assert!(places.len() >= 2, "{places:?}");
    for at in places {
        bytes[at..at + 4].copy_from_slice(&1_u32.to_le_bytes());
    }
    assert!(matches!(refused(&bytes), ImportError::TooLarge { .. } | ImportError::DamagedWorkbook { .. }));
}

#[test]
fn names_that_lead_out_of_the_workbook_are_refused() {
    for name in ["../evil.xml", "xl/../../evil.xml", "/etc/passwd", "xl\\..\\evil.xml"] {
        let bytes = with_sheet(&sheet_xml("<sheetData/>"), &[(name, b"x")]);
        assert_eq!(refused(&bytes), ImportError::PartOutside { part: name.to_owned() });
    }
}

#[test]
fn old_and_encrypted_workbooks_are_told_apart() {
    let compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    let with = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [&compound[..], &[0; 504], &name, &[0; 512]].concat()
    };
    assert_eq!(FileKind::of(&with("Workbook")).unwrap(), FileKind::Workbook);
    assert_eq!(refused(&with("Workbook")), ImportError::OldWorkbook);
    assert_eq!(refused(&with("EncryptedPackage")), ImportError::Encrypted);
}

#[test]
fn missing_and_wrong_parts_are_told() {
    let (sheet, book) = (sheet_xml("<sheetData/>"), book(SHEETS));
    for bytes in [
        packed(&[("a.txt", b"x")]),
        packed(&[("xl/workbook.xml", book.as_bytes())]),
        packed(&[("xl/workbook.xml", book.as_bytes()), ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes())]),
        packed(&[("xl/workbook.xml", b"\x00\xffno xml"), ("xl/_rels/workbook.xml.rels", b"<a>")]),
        with_sheet("<chartsheet/>", &[]),
        with_sheet("<worksheet><sheetData><row><c r='A1' t='s'><v>5</v></c>", &[]),
        with_sheet(&sheet, &[])[..200].to_vec(),
        b"PK\x03\x04 cut off".to_vec(),
    ] {
        assert!(matches!(refused(&bytes), ImportError::DamagedWorkbook { .. }));
    }
}

#[test]
fn content_types_that_lie_change_nothing() {
    let types = r#"<Types><Override PartName="/xl/workbook.xml" ContentType="image/png"/></Types>"#;
    let data = r#"<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>27</t></is></c></row></sheetData>"#;
    let workbook = xlsx::read(&with_sheet(&sheet_xml(data), &[("[Content_Types].xml", types.as_bytes())])).unwrap();
    assert_eq!(workbook.sheets[0].cells[0].text, "27");
}

#[test]
fn entities_are_not_expanded() {
    let entities = r#"<!DOCTYPE a [<!ENTITY b "xxxxxxxxxx"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>"#;
    let data = r#"<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&c;</t></is></c></row></sheetData>"#;
    let sheet = sheet_xml(data).replace("<worksheet", &format!("{entities}<worksheet"));
    let text = xlsx::read(&with_sheet(&sheet, &[]))
        .map(|workbook| workbook.sheets[0].cells.first().map(|cell| cell.text.len()));
    assert!(matches!(text, Err(_) | Ok(None | Some(0..=10))), "{text:?}");
}

#[test]
fn changed_bytes_of_a_workbook_never_end_the_reading_badly() {
    let folder = aspic();
    let bytes = exported(Format::Xlsx, &folder, &full(&folder, Language::Ja), LANGUAGES[0]);
    for step in 0..200 {
        let mut changed = bytes.clone();
        let at = step * changed.len() / 200;
        changed[at] ^= 0x5a;
        // Most are refused; those that are not differ in what no reader looks at.
        if let Err(error) = xlsx::read(&changed) {
            assert!(!matches!(error, ImportError::NotText | ImportError::Json { .. }), "{at}: {error:?}");
        }
    }
    assert!(package::check(&bytes).is_ok());
    assert_ne!(xlsx::read(&bytes).unwrap(), Workbook::default());
}
