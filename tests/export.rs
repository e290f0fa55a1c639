//! What leaves the house: JSON for programs, the printed sheet as a workbook.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};
use std::path::Path;

use calamine::{Data, Reader as _, Xlsx};
use kisai::cli::schema::SCHEMAS;
use kisai::core::draft::{Accepted, Answer, Draft, Flag};
use kisai::core::text::count;
use kisai::export::{ExportError, Format, Options, Sheet, SheetLanguage, to_bytes};
use kisai::words::{FormFolder, Language};
use serde_json::{Value, json};

use crate::full::full;

const DATE: &str = "2026-11-21";
const MARKER: &str = "HIMITSU-ひみつ";

const SMALL: &str = r#"{
  "format": 1, "id": "small", "edition": "2026-test", "languages": ["ja", "en"],
  "print": {
    "columns": [
      { "id": "no", "heading": "item", "width": 4 }, { "id": "group", "heading": "item", "width": 12 },
      { "id": "item", "heading": "item", "width": 16 }, { "id": "prompt", "heading": "prompt", "width": 30 },
      { "id": "unit", "heading": "unit", "width": 8 }, { "id": "mark", "heading": "mark", "width": 10 },
      { "id": "answer", "heading": "answer", "width": 40 }
    ],
    "band_before_first": false, "page_breaks_after": [2]
  },
  "roles": { "service-name": "2-service", "provider-name": "1-name" },
  "sections": [
    { "id": "provider", "items": [
      { "no": 1, "id": "name", "group": "outline", "fields": [
        { "id": "1-name", "kind": "text", "requirement": "required", "wording": "printed" },
        { "id": "1-reading", "kind": "text", "requirement": "optional", "wording": "printed" } ] },
      { "no": 2, "id": "service", "group": "outline", "unit": "yen", "fields": [
        { "id": "2-service", "kind": "text", "requirement": "required-level", "wording": "printed" } ] } ] },
    { "id": "quality", "items": [
      { "no": 3, "id": "uptime", "group": "outline", "fields": [
        { "id": "3-uptime", "kind": "long-text", "requirement": "none", "wording": "printed",
          "limit": { "chars": 500 } } ] } ] }
  ]
}"#;

const SMALL_JA: &str = "form-title = 小さな届 / [試験]
form-name = 小さな届/試験: 名前が三十一字をこえるほどとても長いので切られる届
section-provider = 事業者
section-quality = 品質
item-1 = 名称
    .group = 概要
item-2 = サービス
    .group = 概要
item-3 = 稼働率
    .group = 概要
field-1-name = 正式名称
field-1-reading = ふりがな
field-2-service = サービス名
field-3-uptime = 稼働率の実績
mark-required = 必須
mark-required-level = 必須○
mark-optional = 選択
unit-yen = 円
print-title = 小さな届
print-header = 認定番号: { $certification }　サービス: { $service }　事業者: { $provider }
print-note = (注) 試験 & 見本
print-band = - { $title }
print-column-item = 項目
print-column-prompt = 記述内容
print-column-unit = 単位
print-column-mark = 必須/選択
print-column-answer = 申請内容
";

const SMALL_EN: &str = "form-title = Small form
form-name = Small
section-provider = Provider
section-quality = Quality
item-1 = Name
    .group = Outline
item-2 = Service
    .group = Outline
item-3 = Uptime
    .group = Outline
field-1-name = Legal name
field-1-reading = Reading
field-2-service = Service name
field-3-uptime = Uptime achieved
mark-required = Required
mark-required-level = Required ○
mark-optional = Optional
unit-yen = yen
print-title = Small form
print-header = No. { $certification } Service: { $service } Provider: { $provider }
print-note = (Note) test
print-band = - { $title }
print-column-item = Item
print-column-prompt = What to describe
print-column-unit = Unit
print-column-mark = Required/Optional
print-column-answer = Disclosure
";

fn small() -> FormFolder {
    let files = [("ja", SMALL_JA), ("en", SMALL_EN)].map(|(code, text)| (code.to_owned(), text.into()));
    FormFolder::from_texts("small", SMALL, files).unwrap()
}

fn small_draft(folder: &FormFolder) -> Draft {
    filled(folder, &[("1-name", "株式会社サンプル"), ("2-service", "見本クラウド"), ("3-uptime", "99.9%")])
}

fn filled(folder: &FormFolder, answers: &[(&str, &str)]) -> Draft {
    let mut draft = Draft::new(&folder.form, "2026年の届", "2026-11-21T09:00:00+09:00");
    draft.certification_no = "0123-2611".to_owned();
    for (id, text) in answers {
        draft.answers.insert((*id).to_owned(), Answer { text: (*text).to_owned(), ..Answer::default() });
    }
    draft
}

fn exported(format: Format, folder: &FormFolder, draft: &Draft, language: SheetLanguage) -> Vec<u8> {
    to_bytes(format, &Sheet::new(folder, draft, language, DATE)).unwrap()
}

const JA: SheetLanguage = SheetLanguage::One(Language::Ja);

/// A workbook read back by other code.
struct ReadBack {
    name: String,
    cells: Vec<Vec<String>>,
    merged: Vec<(u32, u32, u32, u32)>,
}

impl ReadBack {
    fn new(bytes: Vec<u8>) -> Self {
        let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
        let name = workbook.sheet_names()[0].clone();
        let range = workbook.worksheet_range(&name).unwrap();
        let text = |data: &Data| match data {
            Data::String(text) => text.clone(),
            Data::Empty => String::new(),
            other => panic!("a cell that is no text: {other:?}"),
        };
        assert_eq!(range.start(), Some((0, 0)));
        let cells = range.rows().map(|row| row.iter().map(text).collect()).collect();
        let merged = workbook.merge_cells_by_sheet_name(&name).unwrap();
        let mut merged: Vec<_> = merged.iter().map(|at| (at.start.0, at.start.1, at.end.0, at.end.1)).collect();
        merged.sort_unstable();
        ReadBack { name, cells, merged }
    }

    fn of(folder: &FormFolder, draft: &Draft, language: SheetLanguage) -> Self {
        Self::new(exported(Format::Xlsx, folder, draft, language))
    }

    /// Answers joined by the ids of the hidden last column, as an import joins them.
    fn answers(&self) -> BTreeMap<String, String> {
        let mut answers: BTreeMap<String, String> = BTreeMap::new();
        let headings = self.cells.iter().position(|row| row.iter().any(|cell| cell == "申請内容")).unwrap();
        let answer = self.cells[headings].iter().position(|cell| cell == "申請内容").unwrap();
        for row in &self.cells[headings + 1..] {
            let id = row.last().unwrap();
            if !id.is_empty() {
                answers.entry(id.clone()).or_default().push_str(&row[answer]);
            }
        }
        answers
    }
}

/// The parts of a workbook, by name.
fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|at| {
            let mut part = archive.by_index(at).unwrap();
            let mut text = String::new();
            part.read_to_string(&mut text).unwrap();
            (part.name().unwrap().into_owned(), text)
        })
        .collect()
}

fn sheet_part(folder: &FormFolder, draft: &Draft, language: SheetLanguage) -> String {
    parts(&exported(Format::Xlsx, folder, draft, language)).remove("xl/worksheets/sheet1.xml").unwrap()
}

/// Heights of the rows in points.
fn heights(sheet: &str) -> Vec<f64> {
    let value = |part: &str| part.split('"').next().unwrap().parse().unwrap();
    sheet.split("<row ").skip(1).map(|row| value(row.split(" ht=\"").nth(1).unwrap())).collect()
}

fn texts(row: &[String]) -> Vec<&str> {
    row.iter().map(String::as_str).collect()
}

#[test]
fn the_sheet_is_laid_out_as_the_form_says() {
    let folder = small();
    let read = ReadBack::of(&folder, &small_draft(&folder), JA);
    let rows: Vec<Vec<&str>> = read.cells.iter().map(|row| texts(row)).collect();
    assert_eq!(
        rows,
        [
            vec!["小さな届", "", "", "", "", "", "", "kisai:small:2026-test"],
            vec!["認定番号: 0123-2611　サービス: 見本クラウド　事業者: 株式会社サンプル", "", "", "", "", "", "", ""],
            vec!["項目", "", "", "記述内容", "単位", "必須/選択", "申請内容", ""],
            vec!["1", "概要", "名称", "正式名称", "", "必須", "株式会社サンプル", "1-name"],
            vec!["", "", "", "ふりがな", "", "選択", "", "1-reading"],
            vec!["2", "", "サービス", "サービス名", "円", "必須○", "見本クラウド", "2-service"],
            vec!["- 品質", "", "", "", "", "", "", ""],
            vec!["3", "概要", "稼働率", "稼働率の実績", "", "", "99.9%", "3-uptime"],
        ]
    );
}

#[test]
fn cells_are_merged_over_the_rows_and_columns_that_share_them() {
    let folder = small();
    let read = ReadBack::of(&folder, &small_draft(&folder), JA);
    let title_and_header = [(0, 0, 0, 6), (1, 0, 1, 6)];
    let heading_item = [(2, 0, 2, 2)];
    let number_group_item_unit = [(3, 0, 4, 0), (3, 1, 5, 1), (3, 2, 4, 2), (3, 4, 4, 4)];
    let band = [(6, 0, 6, 6)];
    let expected: Vec<_> =
        [&title_and_header[..], &heading_item, &number_group_item_unit, &band].into_iter().flatten().copied().collect();
    assert_eq!(read.merged, expected);
}

#[test]
fn a_form_without_marks_and_units_lacks_the_columns() {
    let json = SMALL
        .replace(
            r#"{ "id": "unit", "heading": "unit", "width": 8 }, { "id": "mark", "heading": "mark", "width": 10 },"#,
            "",
        )
        .replace("\"band_before_first\": false", "\"band_before_first\": true");
    let files = [("ja", SMALL_JA), ("en", SMALL_EN)].map(|(code, text)| (code.to_owned(), text.into()));
    let folder = FormFolder::from_texts("small", &json, files).unwrap();
    let read = ReadBack::of(&folder, &small_draft(&folder), JA);
    assert_eq!(texts(&read.cells[2]), ["項目", "", "", "記述内容", "申請内容", ""]);
    assert_eq!(read.cells[3][0], "- 事業者");
    assert_eq!(texts(&read.cells[4]), ["1", "概要", "名称", "正式名称", "株式会社サンプル", "1-name"]);
}

#[test]
fn the_widest_sheet_that_a_form_may_have_is_written() {
    let widths = ["\"width\": 4", "\"width\": 12", "\"width\": 16", "\"width\": 30", "\"width\": 8", "\"width\": 10"];
    let widest = |json: String, width: &&str| json.replace(&format!("{width} }}"), "\"width\": 255 }");
    let json = widths.iter().fold(SMALL.replace("\"width\": 40", "\"width\": 255"), widest);
    assert_eq!(json.matches("\"width\": 255").count(), 7);
    let files = [("ja", SMALL_JA), ("en", SMALL_EN)].map(|(code, text)| (code.to_owned(), text.into()));
    let folder = FormFolder::from_texts("small", &json, files).unwrap();
    let read = ReadBack::of(&folder, &small_draft(&folder), JA);
    assert_eq!(read.cells[3][6], "株式会社サンプル");
}

#[test]
fn two_languages_stand_one_above_the_other() {
    let folder = small();
    let read = ReadBack::of(&folder, &small_draft(&folder), SheetLanguage::Both);
    assert_eq!(read.cells[0][0], "小さな届\nSmall form");
    assert_eq!(read.cells[2][0], "項目\nItem");
    assert_eq!(
        texts(&read.cells[3]),
        [
            "1",
            "概要\nOutline",
            "名称\nName",
            "正式名称\nLegal name",
            "",
            "必須\nRequired",
            "株式会社サンプル",
            "1-name"
        ]
    );
    let read = ReadBack::of(&folder, &small_draft(&folder), SheetLanguage::One(Language::En));
    assert_eq!(read.cells[6][0], "- Quality");
    assert_eq!(read.name, "Small");
}

#[test]
fn the_sheets_name_keeps_to_the_rules_of_workbooks() {
    let folder = small();
    let read = ReadBack::of(&folder, &small_draft(&folder), JA);
    assert_eq!(read.name, "小さな届-試験- 名前が三十一字をこえるほどとても長いので切ら");
}

#[test]
fn the_page_is_set_up_for_paper() {
    let folder = small();
    let bytes = exported(Format::Xlsx, &folder, &small_draft(&folder), JA);
    let parts = parts(&bytes);
    let sheet = &parts["xl/worksheets/sheet1.xml"];
    for expected in [
        r#"orientation="landscape""#,
        r#"paperSize="9""#,
        r#"fitToHeight="0""#,
        r#"<pane ySplit="3" topLeftCell="A4""#,
        "&amp;P/&amp;N",
        "(注) 試験 &amp;&amp; 見本",
        // Item 2 ends the page: the band and item 3 stand on the next.
        r#"<brk id="6" "#,
    ] {
        assert!(sheet.contains(expected), "{expected} in {sheet}");
    }
    assert!(parts["xl/workbook.xml"].contains("!$1:$3</definedName>"), "{}", parts["xl/workbook.xml"]);
    let properties = &parts["docProps/core.xml"];
    assert!(properties.contains("<dc:title>小さな届</dc:title>"), "{properties}");
    assert!(properties.contains("<dc:creator>株式会社サンプル</dc:creator>"), "{properties}");
    assert!(properties.contains("2026-11-21T00:00:00Z"), "{properties}");
}

#[test]
fn a_working_copy_marks_what_is_open_and_over_and_is_not_to_be_handed_in() {
    let folder = small();
    let draft = filled(&folder, &[("1-name", "株式会社サンプル"), ("3-uptime", &"長".repeat(512))]);
    let options = Options { is_working_copy: true, ..Options::default() };
    let bytes = to_bytes(Format::Xlsx, &Sheet { options, ..Sheet::new(&folder, &draft, JA, DATE) }).unwrap();
    let sheet = parts(&bytes).remove("xl/worksheets/sheet1.xml").unwrap();
    assert!(
        sheet.contains("提出用ではありません</oddHeader>") || sheet.contains("提出用ではありません&amp;R"),
        "{sheet}"
    );
    let read = ReadBack::new(bytes);
    let row = |id: &str| read.cells.iter().find(|row| row.last().is_some_and(|last| last == id)).unwrap();
    assert_eq!(read.cells[2][7], "要対応");
    assert_eq!((&*row("1-name")[7], &*row("2-service")[7]), ("", "必須・未記入"));
    assert_eq!(row("3-uptime")[7], "512/500字 (12字超過)");
    assert_eq!(read.cells[0].last().unwrap(), "kisai:small:2026-test");
    assert_eq!(read.answers(), ReadBack::of(&folder, &draft, JA).answers(), "it is imported like the deliverable");

    let plain = exported(Format::Xlsx, &folder, &draft, JA);
    assert!(
        parts(&plain)
            .values()
            .all(|part| !part.contains("提出用") && !part.contains("字超過") && !part.contains("未記入"))
    );
}

#[test]
fn a_line_holds_what_is_reckoned_and_no_more() {
    let folder = small();
    let sheet = sheet_part(&folder, &small_draft(&folder), JA);
    let widths: Vec<f64> = sheet
        .split("<col ")
        .skip(1)
        .map(|col| col.split("width=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap())
        .collect();
    for (column, width) in folder.form.print.columns.iter().zip(widths) {
        // Widths are kept in digits of eight pixels; programs leave five pixels of them free, and 9 pt are twelve an em.
        let room = (width * 8.0).round() - 5.0;
        let halves = (room / 6.0).floor() as u16;
        assert_eq!(halves, column.width);
    }
}

#[test]
fn one_section_is_printed_alone() {
    let folder = small();
    let options = Options { section: folder.form.sections().nth(1), ..Options::default() };
    let draft = small_draft(&folder);
    let bytes = to_bytes(Format::Xlsx, &Sheet { options, ..Sheet::new(&folder, &draft, JA, DATE) }).unwrap();
    let answers = ReadBack::new(bytes).answers();
    assert_eq!(answers.into_iter().collect::<Vec<_>>(), [("3-uptime".to_owned(), "99.9%".to_owned())]);
}

#[test]
fn every_answer_of_the_big_form_comes_back_from_its_row() {
    let folder = FormFolder::builtin("aspic-93").unwrap();
    let form = &folder.form;
    let draft = full(&folder, Language::Ja);
    let read = ReadBack::of(&folder, &draft, JA);
    let answers = read.answers();
    assert_eq!(answers.len(), form.fields().len());
    for field in form.fields() {
        assert_eq!(answers[&form[field].id], draft.text(form, field));
        let row = read.cells.iter().find(|row| row.last() == Some(&form[field].id)).unwrap();
        assert_eq!(row[3], folder.words.prompt(Language::Ja, form, field));
        assert_eq!(row[4], folder.words.mark(Language::Ja, form[field].requirement));
    }
    for item in form.items() {
        let first = form.fields_of(item).next().unwrap();
        let row = read.cells.iter().find(|row| row.last() == Some(&form[first].id)).unwrap();
        assert_eq!(row[0], form[item].no.to_string());
        assert_eq!(row[2], folder.words.item(Language::Ja, form, item));
    }
    let bands = read.cells.iter().filter(|row| row[0].starts_with("- ")).count();
    assert_eq!(bands, form.sections().len() - 1);
}

#[test]
fn what_looks_like_a_formula_or_a_date_is_text() {
    let folder = small();
    for text in ["=1+1", "+81-3-0000-0000", "-", "@SUM(A1)", "2026-11-21", "14", "'quoted", " 前後 "] {
        let draft = filled(&folder, &[("1-name", text)]);
        let bytes = exported(Format::Xlsx, &folder, &draft, JA);
        assert!(!parts(&bytes)["xl/worksheets/sheet1.xml"].contains("<f>"), "{text}");
        assert_eq!(ReadBack::new(bytes).answers()["1-name"], text);
    }
}

#[test]
fn a_long_answer_continues_in_rows_that_join_again() {
    let folder = small();
    let sentence = "注文の受付から請求書の発行までを一つの番号で追跡できます。\nREST APIを備えます。";
    let long: String = sentence.chars().cycle().take(3000).collect();
    let draft = filled(&folder, &[("1-name", &long), ("3-uptime", &"あ".repeat(40_000))]);
    let read = ReadBack::of(&folder, &draft, JA);
    let rows = read.cells.iter().filter(|row| row.last().is_some_and(|id| id == "1-name")).count();
    assert!(rows > 1);
    assert_eq!(read.answers()["1-name"], long);
    assert_eq!(read.answers()["3-uptime"], "あ".repeat(40_000));
    assert!(read.merged.contains(&(3, 3, 2 + u32::try_from(rows).unwrap(), 3)), "the prompt stands beside all rows");
    let sheet = sheet_part(&folder, &draft, JA);
    assert!(heights(&sheet).iter().all(|&height| height <= 409.0));
}

#[test]
fn a_row_is_as_tall_as_the_tallest_of_its_texts() {
    let folder = small();
    let height_of = |answer: &str| {
        let draft = filled(&folder, &[("3-uptime", answer)]);
        *heights(&sheet_part(&folder, &draft, JA)).last().unwrap()
    };
    let line = height_of("一行\n二行") - height_of("一行");
    assert!((13.0..=16.0).contains(&line), "{line}");
    let twenty_lines = height_of(&"あ".repeat(20 * 20));
    assert!((twenty_lines - (height_of("一行") + 19.0 * line)).abs() < 0.1, "{twenty_lines}");
    let letters = height_of(&"a".repeat(40 * 20)) - twenty_lines;
    assert!((letters - line).abs() < 0.1, "two letters are one em, and wider ones find a line more: {letters}");
    assert!((height_of(&"a1".repeat(15)) - height_of("一行")).abs() < 0.1);
}

#[test]
fn a_merged_cell_finds_room_for_its_text() {
    let long_name = "名称".repeat(40);
    let words = SMALL_JA.replace("item-1 = 名称", &format!("item-1 = {long_name}"));
    let folder =
        FormFolder::from_texts("small", SMALL, [("ja".to_owned(), words.into()), ("en".to_owned(), SMALL_EN.into())])
            .unwrap();
    let draft = small_draft(&folder);
    let heights = heights(&sheet_part(&folder, &draft, JA));
    // 80 full-width characters in lines of eight.
    assert!((heights[3] + heights[4] - (10.0 * 15.0 + 3.0)).abs() < 0.1, "{heights:?}");
    assert!((heights[3] - heights[5]).abs() < 0.1, "only the last row grows: {heights:?}");
}

#[test]
fn pages_do_not_cut_an_item_that_fits_on_one() {
    let folder = FormFolder::builtin("aspic-93").unwrap();
    let form = &folder.form;
    let mut draft = Draft::new(form, "title", "2026-11-21T09:00:00+09:00");
    for field in form.fields() {
        draft.set_text(form, field, &"回答です。".repeat(20), "2026-11-21T09:00:00+09:00");
    }
    let bytes = exported(Format::Xlsx, &folder, &draft, JA);
    let sheet = parts(&bytes).remove("xl/worksheets/sheet1.xml").unwrap();
    let read = ReadBack::new(bytes);
    let breaks: Vec<usize> =
        sheet.split("<brk id=\"").skip(1).map(|part| part.split('"').next().unwrap().parse().unwrap()).collect();
    assert!(breaks.len() > 10);
    for at in breaks {
        // An item begins with its number, a section with its band.
        assert!(!read.cells[at][0].is_empty(), "row {at}: {:?}", read.cells[at]);
        assert!(!read.cells[at - 1][0].starts_with("- "), "a band stands alone at the end of a page");
    }
}

#[test]
fn controls_are_removed_and_escapes_stay_literal() {
    let folder = small();
    let draft = filled(
        &folder,
        &[
            ("1-name", "a\u{0}b\u{1b}[31mc\u{8}\td\r\ne\u{85}f\u{fffe}g\u{ffff}"),
            ("1-reading", "_x001B_ と _x005F_x0041_ & <b>\"'"),
            ("3-uptime", "神\u{fa19}①㈱ 葛\u{e0100} 𠮷 👨\u{200d}👩\u{200d}👧"),
        ],
    );
    let read = ReadBack::of(&folder, &draft, JA);
    assert_eq!(read.answers()["1-name"], "ab[31mc d\nefg");
    assert_eq!(read.answers()["1-reading"], "_x001B_ と _x005F_x0041_ & <b>\"'");
    assert_eq!(read.answers()["3-uptime"], draft.answers["3-uptime"].text);
}

#[test]
fn the_header_line_holds_one_line() {
    let folder = small();
    let draft = filled(&folder, &[("1-name", "株式会社　見本\nサンプル"), ("2-service", " 見本\u{1b}クラウド\n")]);
    let read = ReadBack::of(&folder, &draft, JA);
    assert_eq!(read.cells[1][0], "認定番号: 0123-2611　サービス: 見本クラウド　事業者: 株式会社　見本 サンプル");
}

#[test]
fn an_essay_in_place_of_a_name_leaves_room_for_the_rows() {
    let folder = small();
    let essay = "名前とは何か。".repeat(3000);
    let draft = filled(&folder, &[("1-name", &essay), ("2-service", &essay)]);
    let read = ReadBack::of(&folder, &draft, JA);
    assert_eq!(read.answers()["1-name"], essay);
    assert!(heights(&sheet_part(&folder, &draft, JA))[1] < 120.0);
    assert!(read.cells[1][0].ends_with('…'));
}

#[test]
fn an_endless_answer_is_exported_whole() {
    let folder = small();
    let endless = "\n".repeat(40_000);
    let draft = filled(&folder, &[("3-uptime", &endless)]);
    assert_eq!(ReadBack::of(&folder, &draft, JA).answers()["3-uptime"], endless);
}

#[test]
fn the_same_draft_gives_the_same_bytes() {
    let folder = small();
    let draft = small_draft(&folder);
    for format in Format::ALL {
        assert_eq!(exported(format, &folder, &draft, JA), exported(format, &small(), &draft.clone(), JA));
    }
}

#[test]
fn private_parts_of_a_draft_are_in_no_export() {
    let folder = small();
    let mut draft = small_draft(&folder);
    draft.client = MARKER.to_owned();
    draft.unknown.insert("comment".to_owned(), json!(MARKER));
    for answer in draft.answers.values_mut() {
        answer.note = MARKER.to_owned();
        answer.flag = Some(Flag { ask: MARKER.to_owned(), text: MARKER.to_owned(), ..Flag::default() });
        answer.accepted = vec![Accepted {
            rule: "adverse-no".to_owned(),
            reason: MARKER.to_owned(),
            of: answer.text.clone(),
            ..Accepted::default()
        }];
        answer.unknown.insert("later".to_owned(), json!({ "of": MARKER }));
    }
    for language in [JA, SheetLanguage::One(Language::En), SheetLanguage::Both] {
        for format in [Format::Json, Format::Html, Format::Csv, Format::Markdown] {
            for is_working_copy in [false, true] {
                let options = Options { is_working_copy, has_no_longer_asked: true, ..Options::default() };
                let sheet = Sheet { options, ..Sheet::new(&folder, &draft, language, DATE) };
                let text = String::from_utf8(to_bytes(format, &sheet).unwrap()).unwrap();
                assert!(text.contains("見本クラウド") && !text.contains("HIMITSU") && !text.contains("ひみつ"));
            }
        }
        let parts = parts(&exported(Format::Xlsx, &folder, &draft, language));
        assert!(parts.values().any(|part| part.contains("見本クラウド")));
        for (name, part) in parts {
            assert!(!part.contains("HIMITSU") && !part.contains("ひみつ"), "{name}");
        }
    }
}

#[test]
fn json_has_the_documented_keys_and_counts() {
    let folder = small();
    let mut draft = small_draft(&folder);
    draft.answers.insert("9-gone".to_owned(), Answer { text: "前の版の答え".to_owned(), ..Answer::default() });
    draft.answers.insert("8-empty".to_owned(), Answer::default());
    let value: Value = serde_json::from_slice(&exported(Format::Json, &folder, &draft, JA)).unwrap();
    assert_eq!(value["kisai_export"], 1);
    assert_eq!(value["form"], json!({ "id": "small", "edition": "2026-test" }));
    assert_eq!((&value["title"], &value["certification_no"]), (&json!("2026年の届"), &json!("0123-2611")));
    let section = &value["sections"][0];
    assert_eq!((&section["id"], &section["title"]), (&json!("provider"), &json!("事業者")));
    let item = &section["items"][0];
    assert_eq!((&item["no"], &item["name"], &item["group"]), (&json!(1), &json!("名称"), &json!("概要")));
    assert_eq!(
        item["fields"][0],
        json!({ "id": "1-name", "prompt": "正式名称", "requirement": "required", "text": "株式会社サンプル",
                "count": count("株式会社サンプル") })
    );
    assert_eq!(item["fields"][1]["text"], "");
    assert_eq!(value["sections"][0]["items"][1]["fields"][0]["requirement"], "required-level");
    let options = Options { has_no_longer_asked: true, ..Options::default() };
    let sheet = Sheet { options, ..Sheet::new(&folder, &draft, JA, DATE) };
    let asked: Value = serde_json::from_slice(&to_bytes(Format::Json, &sheet).unwrap()).unwrap();
    assert_eq!(asked["no_longer_asked"], json!([{ "id": "9-gone", "text": "前の版の答え" }]));
    assert!(value.get("no_longer_asked").is_none(), "only on request");

    let both: Value = serde_json::from_slice(&exported(Format::Json, &folder, &draft, SheetLanguage::Both)).unwrap();
    assert_eq!(both["sections"][0]["title"], "事業者 / Provider");
}

#[test]
fn json_says_nothing_of_answers_no_longer_asked_where_there_are_none() {
    let folder = small();
    let value: Value = serde_json::from_slice(&exported(Format::Json, &folder, &small_draft(&folder), JA)).unwrap();
    assert!(value.get("no_longer_asked").is_none());
}

#[test]
fn the_schema_describes_the_json_key_by_key() {
    let shape = SCHEMAS.iter().find(|shape| shape.name == "export").unwrap();
    let schema: Value = serde_json::from_str(&shape.schema()).unwrap();
    let folder = small();
    let value: Value = serde_json::from_slice(&exported(Format::Json, &folder, &small_draft(&folder), JA)).unwrap();
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let of = |name: &str| &schema["$defs"][name]["properties"];
    for (described, written) in [
        (&schema["properties"], &value),
        (of("ExportedSection"), &value["sections"][0]),
        (of("ExportedItem"), &value["sections"][0]["items"][0]),
        (of("ExportedField"), &value["sections"][0]["items"][0]["fields"][0]),
    ] {
        for key in keys(written) {
            assert!(described[&key]["description"].is_string() || described[&key]["$ref"].is_string(), "{key}");
        }
    }
}

#[test]
fn a_format_is_known_by_name_and_by_suffix() {
    assert_eq!(Format::from_suffix(Path::new("届/2026.XLSX")), Some(Format::Xlsx));
    assert_eq!(Format::from_suffix(Path::new("a.kisai.json")), Some(Format::Json));
    assert_eq!(Format::from_suffix(Path::new("json")), None);
    for format in Format::ALL {
        assert_eq!(Format::from_id(format.id()), Some(format));
    }
    for language in ["ja", "en", "both"] {
        assert_eq!(SheetLanguage::from_id(language).map(SheetLanguage::id), Some(language));
    }
    assert_eq!(SheetLanguage::from_id("fr"), None);
    assert_eq!(SheetLanguage::of(&small().form), JA);
}

#[test]
fn words_that_no_workbook_can_hold_are_an_error() {
    let words = SMALL_JA.replace(
        "field-1-name = 正式名称",
        &format!("long = {}\nfield-1-name = {}", "長".repeat(5_000), "{ long }".repeat(8)),
    );
    let files = [("ja".to_owned(), words.into()), ("en".to_owned(), SMALL_EN.into())];
    let folder = FormFolder::from_texts("small", SMALL, files).unwrap();
    let draft = small_draft(&folder);
    let error = to_bytes(Format::Xlsx, &Sheet::new(&folder, &draft, JA, DATE)).unwrap_err();
    assert!(matches!(error, ExportError::Xlsx(_)));
    assert_eq!(error.notice().id, "error-export-xlsx");
}
