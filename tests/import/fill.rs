//! `kisai fill`: workbooks made to look like those that certifiers and buyers send.

use std::collections::BTreeSet;
use std::fs;
use std::io::{Cursor, Read as _, Write as _};

use kisai::core::cell::At;
use kisai::export::fill::{Edit, FillError, Filled, Obstacle, fill};
use kisai::import::template::Template;
use rust_xlsxwriter::{DataValidation, Formula, ProtectionOptions};
use serde_json::json;
use zip::write::SimpleFileOptions;

use super::commands::Place;
use super::*;

pub const NAME: &str = "申請したASP・SaaSのサービス名称";
pub const LAUNCH: &str = "申請したASP・SaaSのサービス開始年月日(西暦)";
pub const SCOPE: &str = "アプリケーションのカスタマイズの範囲(契約内容に依存する場合はその旨記述) <200字以内で記述>";
pub const STAFF: &str = "正社員数(単独ベース)";

/// Parts in their order, unpacked.
pub fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|at| {
            let mut part = archive.by_index(at).unwrap();
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).unwrap();
            (part.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

pub fn part(bytes: &[u8], name: &str) -> String {
    let found = parts(bytes).into_iter().find(|(part, _)| part == name).unwrap();
    String::from_utf8(found.1).unwrap()
}

/// The package with a part changed or put in.
pub fn with_part(bytes: &[u8], name: &str, change: impl Fn(Option<String>) -> String) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let all = parts(bytes);
    let is_new = !all.iter().any(|(part, _)| part == name);
    for (part, bytes) in all {
        writer.start_file(part.as_str(), SimpleFileOptions::default()).unwrap();
        let bytes = if part == name { change(Some(String::from_utf8(bytes).unwrap())).into_bytes() } else { bytes };
        writer.write_all(&bytes).unwrap();
    }
    if is_new {
        writer.start_file(name, SimpleFileOptions::default()).unwrap();
        writer.write_all(change(None).as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

pub fn edit(sheet: &str, cell: &str, text: &str) -> Edit {
    Edit { sheet: sheet.to_owned(), at: At::from_name(cell).unwrap(), text: text.to_owned() }
}

/// A sheet's text without some cells, and without what rows say of their height.
fn without(xml: &str, cells: &BTreeSet<String>) -> String {
    let mut rest = xml.to_owned();
    for cell in cells {
        let Some(start) = rest.find(&format!("<c r=\"{cell}\"")) else { continue };
        let tag = start + rest[start..].find('>').unwrap() + 1;
        let end = if rest[..tag].ends_with("/>") { tag } else { tag + rest[tag..].find("</c>").unwrap() + 4 };
        rest.replace_range(start..end, "");
    }
    let mut plain = String::new();
    for (ix, piece) in rest.split("<row ").enumerate() {
        if ix == 0 {
            plain.push_str(piece);
            continue;
        }
        let (tag, cells) = piece.split_at(piece.find('>').unwrap());
        let kept = tag.split(' ').filter(|part| !part.starts_with("ht=") && !part.starts_with("customHeight="));
        plain.push_str(&format!("<row {}{cells}", kept.collect::<Vec<_>>().join(" ")));
    }
    plain
}

/// Fills, and sees that nothing changed but the cells written.
pub fn filled(template: &[u8], edits: &[Edit]) -> Filled {
    let filled = fill(template, edits, false).unwrap();
    only_these_changed(template, &filled.bytes, edits);
    filled
}

pub fn only_these_changed(template: &[u8], filled: &[u8], edits: &[Edit]) {
    let (before, after) = (parts(template), parts(filled));
    let names = |parts: &[(String, Vec<u8>)]| parts.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&before), names(&after));
    let cells: BTreeSet<String> = edits.iter().map(|edit| edit.at.name()).collect();
    let mut changed = 0;
    for ((name, before), (_, after)) in before.iter().zip(&after) {
        if before == after {
            continue;
        }
        assert!(name.starts_with("xl/worksheets/sheet"), "{name} changed");
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        assert_eq!(without(&text(before), &cells), without(&text(after), &cells));
        changed += 1;
    }
    let sheets: BTreeSet<&str> = edits.iter().map(|edit| edit.sheet.as_str()).collect();
    assert_eq!(changed, sheets.len());
    let read = xlsx::read(filled).unwrap();
    for edit in edits {
        let sheet = read.sheets.iter().find(|sheet| sheet.name == edit.sheet).unwrap();
        assert_eq!(sheet.text(edit.at), edit.text);
    }
}

/// Where a workbook takes the answers to the fields that it asks for.
pub fn targets(template: &[u8]) -> BTreeMap<String, String> {
    let folder = aspic();
    let found = Template::new(&xlsx::read(template).unwrap(), &folder);
    let named = found
        .targets
        .iter()
        .filter_map(|target| Some((folder.form[target.field].id.clone(), target.place()?.cell?.name())));
    named.collect()
}

pub fn expected(cells: &[(&str, &str)]) -> BTreeMap<String, String> {
    cells.iter().map(|(field, cell)| ((*field).to_owned(), (*cell).to_owned())).collect()
}

/// A certifier's: a title over all columns, headings over two rows, answers in cells merged over columns.
pub fn certifiers() -> Vec<u8> {
    let style = Style::new().set_text_wrap().set_border(rust_xlsxwriter::FormatBorder::Thin);
    let bold = Style::new().set_bold();
    written(|sheet| {
        sheet.set_name("申請書").unwrap();
        sheet.merge_range(0, 0, 0, 7, "情報開示認定 申請書", &bold).unwrap();
        sheet.merge_range(1, 0, 2, 1, "審査対象項目", &bold).unwrap();
        sheet.merge_range(1, 2, 2, 4, "記述内容", &bold).unwrap();
        sheet.merge_range(1, 5, 1, 7, "申請内容", &bold).unwrap();
        sheet.merge_range(2, 5, 2, 7, "(具体的に記入してください)", &bold).unwrap();
        for (row, no, name, prompt) in [
            (3, "27", "サービス名称", NAME),
            (4, "28", "サービス開始時期", LAUNCH),
            (5, "31", "サービスのカスタマイズ範囲", SCOPE),
        ] {
            sheet.write_string_with_format(row, 0, no, &style).unwrap();
            sheet.write_string_with_format(row, 1, name, &style).unwrap();
            sheet.merge_range(row, 2, row, 4, prompt, &style).unwrap();
            sheet.merge_range(row, 5, row, 7, "", &style).unwrap();
            sheet.set_row_height(row, 20).unwrap();
        }
        sheet.set_footer("&L(注) &R&P/&N");
    })
}

#[test]
fn a_certifiers_form_with_merged_cells_is_filled() {
    let template = certifiers();
    let wanted = [("27-service-name", "F4"), ("28-launch-date", "F5"), ("31-customization-scope", "F6")];
    assert_eq!(targets(&template), expected(&wanted));
    let long =
        "画面の項目名、帳票の配置、承認の経路は管理者が設定できます。\n契約により個別の開発も承ります。".repeat(3);
    let edits = [edit("申請書", "F4", "見本 <クラウド> & \"B\""), edit("申請書", "F6", &long)];
    let filled = filled(&template, &edits);
    let sheet = part(&filled.bytes, "xl/worksheets/sheet1.xml");
    let height_in = |sheet: &str, row: u32| -> f64 {
        let tag = sheet.split(&format!("<row r=\"{row}\"")).nth(1).unwrap().split('>').next().unwrap().to_owned();
        tag.split(" ht=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap()
    };
    let before = part(&template, "xl/worksheets/sheet1.xml");
    assert!(height_in(&sheet, 6) > 100.0, "the row shows the whole text");
    assert_eq!(height_in(&sheet, 4).to_bits(), height_in(&before, 4).to_bits(), "a row that shows its text stays");
    assert!(filled.hidden.is_empty());
    // Styles stay: that of the cell that was there.
    let style = |xml: &str| xml.split("<c r=\"F4\" s=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert_eq!(style(&sheet), style(&before));
}

/// A buyer's: cells that hold a tick or none, lists to choose from, questions of his own.
pub fn buyers() -> Vec<u8> {
    written(|sheet| {
        rows(
            sheet,
            &[
                &["No", "設問", "該当", "ご回答", "備考"],
                &["1", NAME, "", "", ""],
                &["2", LAUNCH, "", "", ""],
                &["3", "御社の好きな色", "", "", ""],
            ],
        );
        for row in 1..4 {
            sheet.insert_checkbox(row, 2, false).unwrap();
        }
        let list = DataValidation::new().allow_list_strings(&["有り", "無し"]).unwrap();
        sheet.add_data_validation(1, 4, 3, 4, &list).unwrap();
        sheet.set_freeze_panes(1, 0).unwrap();
        sheet.autofilter(0, 0, 3, 4).unwrap();
    })
}

#[test]
fn a_buyers_form_with_check_boxes_and_lists_is_filled() {
    let template = buyers();
    // The numbers are the buyer's own: the prompts count.
    assert_eq!(targets(&template), expected(&[("27-service-name", "D2"), ("28-launch-date", "D3")]));
    let found = Template::new(&xlsx::read(&template).unwrap(), &aspic());
    assert!(found.targets.iter().all(|target| target.how == How::Prompt));
    assert_eq!(found.strange[0].0, "御社の好きな色");
    filled(&template, &[edit("Sheet1", "D2", "見本"), edit("Sheet1", "D3", "2020-04-01")]);
}

/// Two sheets of questions behind a cover.
pub fn with_two_sheets() -> Vec<u8> {
    let mut workbook = Writer::new();
    let cover = workbook.add_worksheet().set_name("表紙").unwrap();
    rows(cover, &[&["セキュリティチェックシート"], &["会社名", "御中"]]);
    let first = workbook.add_worksheet().set_name("サービス").unwrap();
    rows(first, &[&["質問", "回答"], &[NAME]]);
    let second = workbook.add_worksheet().set_name("会社 概要").unwrap();
    rows(second, &[&["質問", "回答"], &[STAFF]]);
    workbook.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_of_several_sheets_is_filled() {
    let template = with_two_sheets();
    assert_eq!(targets(&template), expected(&[("8-employee-count", "B2"), ("27-service-name", "B2")]));
    let filled = filled(&template, &[edit("サービス", "B2", "見本"), edit("会社 概要", "B2", "120名")]);
    assert!(!filled.has_formulas);
}

/// A protected sheet in which only some answers can be written.
pub fn protected() -> Vec<u8> {
    let open = Style::new().set_unlocked();
    written(|sheet| {
        rows(sheet, &[&["質問", "回答"], &[NAME], &[LAUNCH]]);
        sheet.write_blank(1, 1, &open).unwrap();
        sheet.protect_with_options(&ProtectionOptions::default());
    })
}

#[test]
fn locked_cells_are_not_written_unless_told() {
    let template = protected();
    filled(&template, &[edit("Sheet1", "B2", "見本")]);
    let edits = [edit("Sheet1", "B2", "見本"), edit("Sheet1", "B3", "2020-04-01")];
    let error = fill(&template, &edits, false).unwrap_err();
    assert!(matches!(error, FillError::Obstacles(found) if found == [(1, Obstacle::Locked)]));
    let forced = fill(&template, &edits, true).unwrap();
    only_these_changed(&template, &forced.bytes, &edits);
    assert!(part(&forced.bytes, "xl/worksheets/sheet1.xml").contains("<sheetProtection"));
}

/// Prompts with furigana and in pieces of different type, as Japanese Excel writes them.
pub fn with_furigana() -> Vec<u8> {
    let template = written(|sheet| rows(sheet, &[&["質問", "回答"], &["NAME"], &["LAUNCH"]]));
    let (one, other) = LAUNCH.split_at("申請した".len());
    with_part(&template, "xl/sharedStrings.xml", |strings| {
        strings
            .unwrap()
            .replace(
                "<t>NAME</t>",
                &format!(r#"<t>{NAME}</t><rPh sb="0" eb="2"><t>シンセイ</t></rPh><phoneticPr fontId="1" type="noConversion"/>"#),
            )
            .replace(
                "<t>LAUNCH</t>",
                &format!(r#"<r><rPr><b/><sz val="11"/></rPr><t>{one}</t></r><r><t xml:space="preserve">{other}</t></r><rPh sb="0" eb="2"><t>シンセイ</t></rPh>"#),
            )
    })
}

#[test]
fn furigana_and_pieces_of_type_stay() {
    let template = with_furigana();
    assert_eq!(targets(&template), expected(&[("27-service-name", "B2"), ("28-launch-date", "B3")]));
    let filled = filled(&template, &[edit("Sheet1", "B2", "見本"), edit("Sheet1", "B3", "2020-04-01")]);
    assert!(part(&filled.bytes, "xl/sharedStrings.xml").contains("<rPh sb=\"0\""));
}

/// A prompt over two cells, and cells that compute.
pub fn with_formulas() -> Vec<u8> {
    let (one, other) = SCOPE.split_at(SCOPE.find('(').unwrap());
    let template = written(|sheet| {
        rows(sheet, &[&["質問", "", "回答", "字数"], &[one, other], &[NAME]]);
        sheet.write_formula(1, 3, Formula::new("LEN(C2)").set_result("0")).unwrap();
        sheet.write_formula(2, 2, Formula::new("D2&\"\"").set_result("")).unwrap();
    });
    let chain = r#"<?xml version="1.0"?><calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C3" i="1"/><c r="D2"/></calcChain>"#;
    let template = with_part(&template, "xl/calcChain.xml", |_| chain.to_owned());
    with_part(&template, "xl/_rels/workbook.xml.rels", |relations| {
        let relation = r#"<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>"#;
        relations.unwrap().replace("</Relationships>", relation)
    })
}

#[test]
fn formulas_are_not_written_over_unless_told() {
    let template = with_formulas();
    assert_eq!(targets(&template), expected(&[("27-service-name", "C3"), ("31-customization-scope", "C2")]));
    assert!(filled(&template, &[edit("Sheet1", "C2", "画面の色")]).has_formulas);
    let edits = [edit("Sheet1", "C3", "見本")];
    let error = fill(&template, &edits, false).unwrap_err();
    assert!(matches!(error, FillError::Obstacles(found) if found == [(0, Obstacle::Formula)]));
    let forced = fill(&template, &edits, true).unwrap();
    let chain = part(&forced.bytes, "xl/calcChain.xml");
    assert!(!chain.contains("C3") && chain.contains(r#"<c i="1" r="D2"/>"#), "{chain}");
    // A formula that other cells share is never taken away.
    let shared = with_part(&template, "xl/worksheets/sheet1.xml", |sheet| {
        sheet.unwrap().replace("<f>D2&amp;\"\"</f>", "<f t=\"shared\" ref=\"C3:C9\" si=\"0\">D2&amp;\"\"</f>")
    });
    let error = fill(&shared, &edits, true).unwrap_err();
    assert!(matches!(error, FillError::Obstacles(found) if found == [(0, Obstacle::SharedFormula)]));
}

#[test]
fn rows_and_cells_that_are_not_there_are_put_in_their_place() {
    let cells = r#"<row r="2" spans="1:1"><c r="A2"><v>1</v></c><c r="D2"><v>4</v></c></row><row r="5"/>"#;
    for (data, prefix) in [(format!("<sheetData>{cells}</sheetData>"), ""), ("<sheetData/>".to_owned(), "")] {
        let template = with_part(&with_two_sheets(), "xl/worksheets/sheet1.xml", |sheet| {
            let sheet = sheet.unwrap();
            let (start, end) = (sheet.find("<sheetData").unwrap(), sheet.find("</sheetData>").unwrap());
            format!("{}{data}{}", &sheet[..start], &sheet[end + "</sheetData>".len()..])
        });
        let edits: Vec<Edit> = ["A1", "B2", "E2", "C3", "B5", "A9"]
            .iter()
            .map(|cell| edit("表紙", cell, &format!("{prefix}文 {cell}")))
            .collect();
        let filled = fill(&template, &edits, false).unwrap();
        let sheet = xlsx::read(&filled.bytes).unwrap().sheets.remove(0);
        for edit in &edits {
            assert_eq!(sheet.text(edit.at), edit.text, "{data}");
        }
        let xml = part(&filled.bytes, "xl/worksheets/sheet1.xml");
        let places: Vec<At> =
            xml.split("<c r=\"").skip(1).filter_map(|cell| At::from_name(cell.split('"').next()?)).collect();
        assert!(places.is_sorted(), "{places:?}");
        assert_eq!(places.len(), edits.len() + if data.contains("D2") { 2 } else { 0 });
    }
}

#[test]
fn elements_with_a_prefix_and_cells_without_a_place_are_understood() {
    let template = with_part(&with_two_sheets(), "xl/worksheets/sheet1.xml", |_| {
        r#"<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c s="0"/></x:row></x:sheetData></x:worksheet>"#.to_owned()
    });
    let filled = fill(&template, &[edit("表紙", "B1", "乙"), edit("表紙", "A2", "丙")], false).unwrap();
    let xml = part(&filled.bytes, "xl/worksheets/sheet1.xml");
    assert!(xml.contains(r#"<x:c r="B1" s="0" t="inlineStr"><x:is><x:t xml:space="preserve">乙</x:t>"#), "{xml}");
    assert!(xml.contains(r#"<x:row r="2"><x:c r="A2""#), "{xml}");
}

#[test]
fn texts_that_look_like_something_else_are_written_as_they_are() {
    let template = certifiers();
    for text in ["=1+1", "+81", "@x", "_x0041_", " 前後 ", "a\n\nb", "<b>&amp;</b>", "]]>", "神\u{fa19}①", "0012"]
    {
        filled(&template, &[edit("申請書", "F4", text)]);
    }
    let too_long = "あ".repeat(32_768);
    let error = fill(&template, &[edit("申請書", "F4", &too_long)], true).unwrap_err();
    assert!(matches!(error, FillError::Obstacles(found) if found == [(0, Obstacle::TooLong)]));
    // The others are written.
    let edits = [edit("申請書", "F4", &too_long), edit("申請書", "F5", "乙"), edit("申請書", "F6", &"\n".repeat(254))];
    let filled = fill(&template, &edits, false).unwrap();
    assert_eq!(filled.too_long, [0, 2]);
    only_these_changed(&template, &filled.bytes, &edits[1..2]);
}

#[test]
fn a_text_that_its_cell_cannot_show_is_told() {
    let template = written(|sheet| rows(sheet, &[&["質問", "回答"], &[NAME]]));
    // The cell doesn't wrap, and its style stays.
    assert_eq!(filled(&template, &[edit("Sheet1", "B2", &"長い文".repeat(30))]).hidden, [0]);
    assert!(filled(&template, &[edit("Sheet1", "B2", "短い")]).hidden.is_empty());
    assert_eq!(filled(&certifiers(), &[edit("申請書", "F4", &"長い文".repeat(2_000))]).hidden, [0]);
}

#[test]
fn damaged_workbooks_are_not_filled() {
    let template = certifiers();
    for (name, text) in [("xl/worksheets/sheet1.xml", "<worksheet>"), ("xl/workbook.xml", "<"), ("_rels/.rels", "<a/>")]
    {
        let damaged = with_part(&template, name, |_| text.to_owned());
        let error = fill(&damaged, &[edit("申請書", "F4", "x")], false).unwrap_err();
        let is_told = matches!(&error, FillError::Damaged(_))
            || matches!(&error, FillError::Obstacles(found) if *found == [(0, Obstacle::NoSheet)]);
        assert!(is_told, "{name}: {error:?}");
    }
}

#[test]
fn changed_bytes_of_a_sheet_never_end_the_filling_badly() {
    let template = certifiers();
    let sheet = part(&template, "xl/worksheets/sheet1.xml");
    let edits = [edit("申請書", "F4", "甲"), edit("申請書", "J1", "乙"), edit("申請書", "A40", "丙\n丁")];
    let mut written = 0;
    for step in 0..400 {
        let at = step * sheet.len() / 400;
        for with in ["", "<", ">", "\"", "/>", "</row>", "<sheetData>", "9", "é"] {
            let (Some(before), Some(behind)) = (sheet.get(..at), sheet.get(at + 1..)) else { continue };
            let damaged = with_sheet(&template, &format!("{before}{with}{behind}"));
            // Refused or not: what comes out is a package again.
            if let Ok(filled) = fill(&damaged, &edits, true) {
                assert_eq!(parts(&filled.bytes).len(), parts(&damaged).len());
                written += 1;
            }
        }
    }
    assert!(written > 100, "{written}");
}

/// The package with another first sheet, unpacked, which is quicker.
fn with_sheet(template: &[u8], sheet: &str) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in parts(template) {
        writer.start_file(name.as_str(), options).unwrap();
        let is_sheet = name == "xl/worksheets/sheet1.xml";
        writer.write_all(if is_sheet { sheet.as_bytes() } else { &bytes }).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn with_answers(language: Language) -> Place {
    let place = Place::new(language);
    place.draft("mine", &[("27", "見本クラウド"), ("28.1", "2020-04-01"), ("49", "100社")]);
    place
}

#[test]
fn the_answers_go_into_the_workbook() {
    for language in Language::ALL {
        let place = with_answers(language);
        let template = certifiers();
        place.write("form.xlsx", &template);
        let shown = place.run(&["fill", "form.xlsx", "mine", "--dry-run"]).succeeds();
        assert!(shown.out.contains("申請書!F4") && shown.out.contains(&place.says("fill-missed", &[])), "{shown:?}");
        assert!(!place.path("out.xlsx").exists() && !place.path("home/mappings").exists());
        place.run(&["fill", "form.xlsx", "mine", "-o", "out.xlsx"]).succeeds();
        let edits = [edit("申請書", "F4", "見本クラウド"), edit("申請書", "F5", "2020-04-01")];
        only_these_changed(&template, &fs::read(place.path("out.xlsx")).unwrap(), &edits);
        // The workbook that came, and one that is there, stay.
        assert_eq!(fs::read(place.path("form.xlsx")).unwrap(), template);
        place.run(&["fill", "form.xlsx", "mine", "-o", "out.xlsx"]).ends_with(3, "out.xlsx");
        place.run(&["fill", "form.xlsx", "mine", "-o", "out.xlsx", "--force"]).succeeds();
        // What was filled can be read back, and filled again.
        let json = place.run(&["import", "out.xlsx", "--into", "mine", "--dry-run", "--json"]).succeeds().json();
        assert_eq!((&json["counts"]["same"], &json["counts"]["kept"]), (&json!(2), &json!(0)));
        let again = place.run(&["fill", "out.xlsx", "mine", "--dry-run", "--json"]).succeeds().json();
        assert_eq!((&again["counts"]["same"], &again["counts"]["written"]), (&json!(2), &json!(0)));
    }
}

#[test]
fn a_cell_with_another_text_is_kept_unless_told() {
    let place = with_answers(Language::En);
    let template = fill(&certifiers(), &[edit("申請書", "F4", "(例) ○○クラウド")], false).unwrap().bytes;
    place.write("form.xlsx", &template);
    let ran = place.run(&["fill", "form.xlsx", "mine", "-o", "out.xlsx", "--json"]).succeeds().json();
    assert_eq!((&ran["counts"]["written"], &ran["counts"]["kept"]), (&json!(1), &json!(1)));
    let told = ["fill", "form.xlsx", "mine", "-o", "out.xlsx", "--json", "--force", "--overwrite-cells"];
    let ran = place.run(&told).succeeds().json();
    assert_eq!((&ran["counts"]["written"], &ran["counts"]["kept"]), (&json!(2), &json!(0)));
}

#[test]
fn a_cell_takes_one_answer_that_of_the_field_that_was_told() {
    let place = with_answers(Language::En);
    place.write("form.xlsx", &certifiers());
    // F5 is where the answer to 28 was found.
    let told = ["fill", "form.xlsx", "mine", "-o", "a.xlsx", "--map", "27=F5", "--json"];
    let json = place.run(&told).succeeds().json();
    let outcome = |id: &str| {
        json["fields"].as_array().unwrap().iter().find(|field| field["field"] == id).unwrap()["outcome"].clone()
    };
    assert_eq!((outcome("27-service-name"), outcome("28-launch-date")), (json!("written"), json!("ambiguous")));
    let read = xlsx::read(&fs::read(place.path("a.xlsx")).unwrap()).unwrap();
    assert_eq!(read.sheets[0].text(At::from_name("F5").unwrap()), "見本クラウド");
    // Two that were told the same cell are both in doubt.
    let both = ["fill", "form.xlsx", "mine", "--dry-run", "--map", "27=F9", "--map", "28.1=F9", "--json"];
    let json = place.run(&both).succeeds().json();
    assert_eq!(json["counts"]["ambiguous"], 2);
}

#[test]
fn where_an_answer_belongs_is_told_once_and_remembered() {
    let place = with_answers(Language::En);
    place.write("form.xlsx", &certifiers());
    place.run(&["fill", "form.xlsx", "mine", "-o", "a.xlsx", "--map", "49=申請書!H9", "--map", "27=F5"]).succeeds();
    let json = place.run(&["fill", "form.xlsx", "mine", "--dry-run", "--json"]).succeeds().json();
    let field = |id: &str| {
        json["fields"].as_array().unwrap().iter().find(|field| field["field"] == id).unwrap()["places"].clone()
    };
    assert_eq!((field("49-user-count"), field("27-service-name")), (json!(["申請書!H9"]), json!(["申請書!F5"])));
    let read = xlsx::read(&fs::read(place.path("a.xlsx")).unwrap()).unwrap();
    assert_eq!(read.sheets[0].text(At::from_name("H9").unwrap()), "100社");
    for wrong in ["49", "49=", "49=none!A1", "49=A0"] {
        place.run(&["fill", "form.xlsx", "mine", "--dry-run", "--map", wrong]).fails(2, wrong);
    }
    place.run(&["fill", "form.xlsx", "mine", "--dry-run", "--map", "999=A1"]).fails(2, "999");
}

#[test]
fn what_stands_in_the_way_is_shown_and_nothing_is_written() {
    for language in Language::ALL {
        let place = with_answers(language);
        place.write("form.xlsx", &protected());
        let ran = place.run(&["fill", "form.xlsx", "mine", "-o", "out.xlsx"]);
        assert_eq!(ran.exit, 3, "{ran:?}");
        assert!(ran.out.contains(&place.says("fill-obstacle-locked", &[])), "{ran:?}");
        assert!(!place.path("out.xlsx").exists());
        place.run(&["fill", "form.xlsx", "mine", "-o", "out.xlsx", "--overwrite-cells"]).succeeds();
    }
}

#[test]
fn an_answer_too_long_for_a_cell_is_told_and_the_others_are_written() {
    for language in Language::ALL {
        let place = with_answers(language);
        let long = place.write("long.txt", "長".repeat(32_768).as_bytes());
        place.run(&["set", "mine", "31", &format!("@{long}")]).succeeds();
        let template = certifiers();
        place.write("form.xlsx", &template);
        let ran = place.run(&["fill", "form.xlsx", "mine", "-o", "out.xlsx"]);
        ran.ends_with(3, &place.says("fill-too-long", &[("count", 1.into())]));
        assert!(ran.out.contains(&place.says("fill-obstacle-too-long", &[])), "{ran:?}");
        let edits = [edit("申請書", "F4", "見本クラウド"), edit("申請書", "F5", "2020-04-01")];
        only_these_changed(&template, &fs::read(place.path("out.xlsx")).unwrap(), &edits);
        let json = place.run(&["fill", "form.xlsx", "mine", "-o", "out.xlsx", "--force", "--json"]);
        let counts = json.json()["counts"].clone();
        assert_eq!((&counts["written"], &counts["obstructed"]), (&json!(2), &json!(1)));
    }
}

#[test]
fn macros_stay_and_are_told() {
    let place = with_answers(Language::En);
    let template = with_part(&certifiers(), "xl/vbaProject.bin", |_| "not really a program".to_owned());
    place.write("form.xlsm", &template);
    place.run(&["fill", "form.xlsm", "mine", "-o", "out.xlsx"]).fails(2, ".xlsm");
    let ran = place.run(&["fill", "form.xlsm", "mine", "-o", "out.xlsm"]).succeeds();
    assert!(ran.err.contains("macros"), "{ran:?}");
    assert_eq!(part(&fs::read(place.path("out.xlsm")).unwrap(), "xl/vbaProject.bin"), "not really a program");
}

#[test]
fn what_is_no_workbook_of_the_form_is_not_filled() {
    let place = with_answers(Language::En);
    place.write("a.csv", b"a,b\n");
    place.run(&["fill", "a.csv", "mine", "-o", "out.xlsx"]).fails(3, "a.csv is no workbook");
    place.write("b.xlsx", &written(|sheet| rows(sheet, &[&["好きな果物", "回答"]])));
    place.run(&["fill", "b.xlsx", "mine", "-o", "out.xlsx"]).fails(3, "No field of the form aspic-93");
    place.run(&["fill", "b.xlsx", "mine"]).fails(2, "FILE");
    assert!(!place.path("out.xlsx").exists());
}
