//! What the sheets of many drafts have in common is made once, and no sheet is another for it.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use kisai::core::draft::Draft;
use kisai::export::{Blanks, Format, Options, Sheet, SheetLanguage, to_bytes};
use kisai::words::{FormFolder, Language};

use crate::full::full;
use crate::now::NOW;

const DATE: &str = "2026-11-21";
const JA: SheetLanguage = SheetLanguage::One(Language::Ja);
const EN: SheetLanguage = SheetLanguage::One(Language::En);

/// A form of four fields in one item, by what its labels end with.
fn small(mark: &str) -> FormFolder {
    let field = |id: u8| {
        format!(r#"{{ "id": "1-{id}", "kind": "long-text", "requirement": "optional", "wording": "printed" }}"#)
    };
    let json = format!(
        r#"{{ "format": 1, "id": "small", "edition": "1", "languages": ["ja"],
        "print": {{ "columns": [
          {{ "id": "no", "heading": "no", "width": 4 }}, {{ "id": "item", "heading": "item", "width": 12 }},
          {{ "id": "prompt", "heading": "prompt", "width": 30 }}, {{ "id": "answer", "heading": "answer", "width": 40 }}
        ], "band_before_first": false, "page_breaks_after": [] }},
        "roles": {{}},
        "sections": [{{ "id": "one", "items": [{{ "no": 1, "id": "one", "group": "one", "fields": [{}] }}] }}] }}"#,
        (1..=4).map(field).collect::<Vec<_>>().join(", ")
    );
    let heading = |id: &str| format!("print-column-{id} = {id}\n");
    let prompt = |id: u8| format!("field-1-{id} = 記述{mark}\n");
    let words: String =
        ["no", "item", "prompt", "answer"].map(heading).into_iter().chain((1..=4).map(prompt)).collect();
    let words = format!(
        "form-title = 試験\nform-name = 試験\nsection-one = 一\nitem-1 = 項目{mark}\n    .group = 一\nmark-optional = 選択\n{words}"
    );
    FormFolder::from_texts("small", &json, [("ja".to_owned(), words.into())]).unwrap()
}

#[test]
fn a_sheet_is_the_same_whatever_was_written_before() {
    let folders = [FormFolder::builtin("aspic-93").unwrap(), FormFolder::builtin("mic-94").unwrap()];
    let owned = [small("甲"), small(&"乙".repeat(60))];
    let blanks = Blanks::default();
    let empty = |folder: &FormFolder| Draft::new(&folder.form, "空", NOW);
    let drafts = folders.iter().chain(&owned).map(|folder| (folder, [full(folder, Language::Ja), empty(folder)]));
    for (folder, drafts) in drafts {
        let copy = Options { is_working_copy: true, ..Options::default() };
        let section = Options { section: folder.form.sections().next(), ..Options::default() };
        let sheets = drafts.iter().flat_map(|draft| {
            [(JA, Options::default()), (EN, copy), (SheetLanguage::Both, section), (JA, copy)]
                .map(|(language, options)| Sheet { options, ..Sheet::new(folder, draft, language, DATE) })
        });
        for sheet in sheets {
            let alone = to_bytes(Format::Xlsx, &sheet).unwrap();
            assert!(blanks.to_bytes(Format::Xlsx, &sheet).unwrap() == alone, "{} {:?}", folder.form.id, sheet.language);
        }
    }
}

/// How each cell looks, as the workbook says it.
fn looks(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut part = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let (sheet, styles) = (part("xl/worksheets/sheet1.xml"), part("xl/styles.xml"));
    let styles = styles.split("<cellXfs").nth(1).unwrap().split("</cellXfs>").next().unwrap();
    let styles: Vec<&str> = styles.split("<xf ").skip(1).collect();
    let value = |cell: &str, of: &str| cell.split(of).nth(1).and_then(|rest| rest.split('"').next().map(str::to_owned));
    let cells = sheet.split("<c ").skip(1).map(|cell| cell.split('>').next().unwrap());
    cells
        .filter_map(|cell| {
            Some((value(cell, "r=\"")?, styles[value(cell, "s=\"")?.parse::<usize>().unwrap()].to_owned()))
        })
        .collect()
}

#[test]
fn each_cell_keeps_its_look_among_others() {
    let folder = small("");
    let mut draft = Draft::new(&folder.form, "試験", NOW);
    for (field, text) in folder.form.fields().zip([&*"長い文。".repeat(60), "短い文。", &"長い文。".repeat(60), ""])
    {
        draft.set_text(&folder.form, field, text, NOW);
    }
    let looks = looks(&to_bytes(Format::Xlsx, &Sheet::new(&folder, &draft, JA, DATE)).unwrap());
    let vertical = |cell: &str| looks[cell].split("vertical=\"").nth(1).unwrap().split('"').next().unwrap();
    assert_eq!(["D3", "D4", "D5", "D6"].map(vertical), ["justify", "center", "justify", "center"]);
    assert_eq!(["C3", "C4", "C5", "C6"].map(vertical), ["center"; 4]);
    for cell in (3..=6).flat_map(|row| ["A", "B", "C", "D"].map(|column| format!("{column}{row}"))) {
        assert!(!looks[&cell].contains("borderId=\"0\""), "{cell} has no border");
        assert_eq!(looks[&cell].contains("numFmtId=\"164\""), cell.starts_with('D'), "only answers are text: {cell}");
    }
}
