//! The formats to read, publish and mail: CSV, Markdown, HTML; read back with other code.

use kisai::core::draft::{Answer, Draft};
use kisai::export::{Format, Options, Sheet, SheetLanguage, to_bytes, unquoted};
use kisai::words::{FormFolder, Language};
use pulldown_cmark::{Event, Tag, TagEnd};
use quick_xml::Reader;
use quick_xml::events::Event as Xml;

const DATE: &str = "2026-11-21";
const JA: SheetLanguage = SheetLanguage::One(Language::Ja);
const LANGUAGES: [SheetLanguage; 3] = [JA, SheetLanguage::One(Language::En), SheetLanguage::Both];

/// Texts that some format could take for more than text.
const TRICKY: [&str; 16] = [
    "=1+1",
    "-",
    "＋81-3-0000-0000",
    "'=1",
    "\"引用\", カンマ",
    "<script>alert(1)</script> & &amp; ]]>",
    "# 見出しではない\n- 箇条書きではない\n1. 番号ではない\n===\n> 引用ではない",
    "*強調* _ではない_ `コード` [リンク](http://example.com) ![画像](x) ~~~",
    "一行目\n\n三行目\n    字下げ",
    "| 表 | ではない |\n|---|---|",
    "神\u{fa19}①㈱ 𠮷 葛\u{e0100} 👨\u{200d}👩\u{200d}👧",
    "a\u{0}b\u{1b}[31mc",
    "&#32;&lt;",
    "C:\\temp\\*",
    "99.9%",
    "Yes, in English",
];

fn big() -> FormFolder {
    FormFolder::builtin("aspic-93").unwrap()
}

/// The tricky texts in the first fields of the big form, one in a field that it no longer has.
fn tricky(folder: &FormFolder) -> Draft {
    let mut draft = Draft::new(&folder.form, "title", "2026-11-21T09:00:00+09:00");
    for (field, text) in folder.form.fields().zip(TRICKY) {
        draft.set_text(&folder.form, field, text, "2026-11-21T09:00:00+09:00");
    }
    draft.answers.insert("99-gone".to_owned(), Answer { text: "=前の版\n二行目".to_owned(), ..Answer::default() });
    draft
}

fn exported(format: Format, draft: &Draft, language: SheetLanguage, options: Options) -> String {
    let folder = big();
    let sheet = Sheet { options, ..Sheet::new(&folder, draft, language, DATE) };
    String::from_utf8(to_bytes(format, &sheet).unwrap()).unwrap()
}

/// An answer as an export may hold it.
fn cleaned(text: &str) -> String {
    text.chars().filter(|char| *char == '\n' || !char.is_control()).collect()
}

fn only_section(no: usize) -> Options {
    Options { section: big().form.sections().nth(no - 1), ..Options::default() }
}

const WORKING_COPY: Options = Options { section: None, is_working_copy: true, has_no_longer_asked: false };
const ALL_ANSWERS: Options = Options { section: None, is_working_copy: false, has_no_longer_asked: true };

fn csv_rows(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').expect("a BOM");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(ToOwned::to_owned).collect()).collect()
}

#[test]
fn csv_has_a_row_for_each_field_and_every_answer_comes_back() {
    let folder = big();
    let draft = tricky(&folder);
    for language in LANGUAGES {
        let text = exported(Format::Csv, &draft, language, Options::default());
        assert!(text.contains("\r\n"));
        let rows = csv_rows(&text);
        assert_eq!(rows.len(), 1 + folder.form.fields().len());
        for (field, row) in folder.form.fields().zip(&rows[1..]) {
            assert_eq!((row.len(), &row[1]), (7, &folder.form[field].id));
            assert_eq!(row[0], folder.form.short_name(field));
            assert_eq!(unquoted(&row[5]), cleaned(draft.text(&folder.form, field)));
        }
    }
    let rows = csv_rows(&exported(Format::Csv, &draft, JA, Options::default()));
    assert_eq!(rows[0], ["番号", "欄", "項目", "記述内容", "必須/選択", "申請内容", "字数"]);
    assert_eq!((&*rows[1][4], &*rows[1][6]), ("必須", "4"));
    let limited = rows.iter().find(|row| row[0] == "5").unwrap();
    assert_eq!(limited[6], "56/100字");
}

#[test]
fn no_cell_of_csv_begins_like_a_formula() {
    let folder = big();
    let options = Options { is_working_copy: true, ..ALL_ANSWERS };
    for row in csv_rows(&exported(Format::Csv, &tricky(&folder), SheetLanguage::Both, options)) {
        for cell in row {
            assert!(!cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']), "{cell}");
        }
    }
}

#[test]
fn one_section_is_exported_alone_in_every_format() {
    let folder = big();
    let mut draft = Draft::new(&folder.form, "title", "2026-11-21T09:00:00+09:00");
    for field in folder.form.fields() {
        let mark = format!("答え{}。", field.0);
        draft.set_text(&folder.form, field, &mark, "2026-11-21T09:00:00+09:00");
    }
    for format in [Format::Json, Format::Html, Format::Csv, Format::Markdown] {
        let text = exported(format, &draft, JA, only_section(2));
        // The header line names service and provider above any section.
        let in_header = ["2-legal-name", "27-service-name"];
        for field in folder.form.fields().filter(|&field| !in_header.contains(&&*folder.form[field].id)) {
            let is_there = folder.form.section_of(field).0 == 1;
            assert_eq!(text.contains(&format!("答え{}。", field.0)), is_there, "{format:?} {}", folder.form[field].id);
        }
    }
}

#[test]
fn a_working_copy_says_what_is_open_and_over_and_a_deliverable_does_not() {
    let folder = big();
    let mut draft = tricky(&folder);
    draft.answers.insert("5-main-business".to_owned(), Answer { text: "長".repeat(112), ..Answer::default() });
    for format in [Format::Html, Format::Csv, Format::Markdown] {
        let plain = exported(format, &draft, JA, Options::default());
        let marked = exported(format, &draft, JA, WORKING_COPY);
        assert!(marked.contains("112/100字 (12字超過)"), "{format:?}");
        assert!(marked.contains("必須・未記入") && !plain.contains("必須・未記入"), "{format:?}");
        if format != Format::Csv {
            assert!(marked.contains("提出用ではありません") && !plain.contains("提出用ではありません"), "{format:?}");
        }
    }
    let json: serde_json::Value = serde_json::from_str(&exported(Format::Json, &draft, JA, WORKING_COPY)).unwrap();
    let field = &json["sections"][1]["items"][3]["fields"][0];
    assert_eq!((&field["id"], &field["findings"][0]["rule"]), (&"5-main-business".into(), &"over-limit".into()));
    assert_eq!(field["findings"][0]["severity"], "error");
}

#[test]
fn answers_no_longer_asked_are_given_on_request_only() {
    let draft = tricky(&big());
    for format in [Format::Json, Format::Html, Format::Csv, Format::Markdown] {
        assert!(!exported(format, &draft, JA, Options::default()).contains("前の版"), "{format:?}");
        let text = exported(format, &draft, JA, ALL_ANSWERS);
        assert!(text.contains("前の版") && text.contains("99-gone"), "{format:?}");
    }
}

/// The text of each block quote of a Markdown document, with its lines.
fn quotes(markdown: &str) -> Vec<String> {
    let mut quotes = Vec::new();
    let mut depth = 0;
    let mut text = String::new();
    for event in pulldown_cmark::Parser::new(markdown) {
        match event {
            Event::Start(Tag::BlockQuote(_)) => depth += 1,
            Event::End(TagEnd::BlockQuote(_)) => {
                depth -= 1;
                quotes.push(std::mem::take(&mut text).trim_end().to_owned());
            }
            Event::End(TagEnd::Paragraph) if depth > 0 => text.push_str("\n\n"),
            Event::Text(part) if depth > 0 => text.push_str(&part),
            Event::HardBreak if depth > 0 => text.push('\n'),
            Event::Start(Tag::Emphasis) | Event::End(TagEnd::Emphasis) if depth > 0 => text.push('*'),
            Event::Start(Tag::Paragraph) => {}
            other if depth > 0 => panic!("an answer became markup: {other:?}"),
            _ => {}
        }
    }
    quotes
}

#[test]
fn every_answer_is_plain_text_in_markdown() {
    let folder = big();
    let draft = tricky(&folder);
    for language in LANGUAGES {
        let quotes = quotes(&exported(Format::Markdown, &draft, language, Options::default()));
        assert_eq!(quotes.len(), folder.form.fields().len());
        for (field, quote) in folder.form.fields().zip(&quotes).take(TRICKY.len()) {
            assert_eq!(quote, &cleaned(draft.text(&folder.form, field)));
        }
    }
    let quotes = quotes(&exported(Format::Markdown, &draft, JA, Options::default()));
    assert_eq!(quotes.last().unwrap(), "*記入なし*");
}

/// An element of the page with its attributes and the text in it.
#[derive(Debug, Clone)]
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
    inside: Vec<String>,
}

impl Element {
    fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// Parses a page as XML, which fails at anything that isn't closed, nested or escaped.
fn elements(page: &str) -> Vec<Element> {
    let mut reader = Reader::from_str(page);
    let (mut open, mut done): (Vec<Element>, Vec<Element>) = (Vec::new(), Vec::new());
    loop {
        let event = reader.read_event().unwrap();
        let text = match &event {
            Xml::Text(text) => text.to_string(),
            Xml::GeneralRef(reference) => {
                let name: &str = reference;
                match reference.resolve_char_ref().unwrap() {
                    Some(char) => char.to_string(),
                    None => quick_xml::escape::resolve_predefined_entity(name).unwrap().to_owned(),
                }
            }
            _ => String::new(),
        };
        open.iter_mut().for_each(|element| element.text.push_str(&text));
        match event {
            Xml::Start(ref tag) | Xml::Empty(ref tag) => {
                let attributes = tag.attributes().map(|attribute| {
                    let attribute = attribute.unwrap();
                    let name = attribute.key.as_ref().to_owned();
                    (name, attribute.value.into_owned())
                });
                let element = Element {
                    name: tag.name().as_ref().to_owned(),
                    attributes: attributes.collect(),
                    text: String::new(),
                    inside: open.iter().map(|element| element.name.clone()).collect(),
                };
                if matches!(event, Xml::Start(_)) { open.push(element) } else { done.push(element) }
            }
            Xml::End(_) => done.push(open.pop().unwrap()),
            Xml::Eof => break,
            _ => {}
        }
    }
    assert!(open.is_empty());
    done
}

#[test]
fn the_page_holds_every_answer_as_text() {
    let folder = big();
    let draft = tricky(&folder);
    for language in LANGUAGES {
        let elements = elements(&exported(Format::Html, &draft, language, Options::default()));
        assert!(elements.iter().all(|element| element.name != "script"));
        let answers: Vec<&Element> =
            elements.iter().filter(|element| element.attribute("class") == Some("answer")).collect();
        assert_eq!(answers.len(), folder.form.fields().len());
        for (field, answer) in folder.form.fields().zip(answers) {
            assert_eq!(answer.text, cleaned(draft.text(&folder.form, field)));
        }
    }
}

#[test]
fn the_page_asks_nothing_of_the_outside() {
    let page = exported(Format::Html, &tricky(&big()), SheetLanguage::Both, WORKING_COPY);
    for element in elements(&page) {
        assert!(!["script", "img", "iframe", "object", "form"].contains(&&*element.name), "{element:?}");
        for (name, value) in &element.attributes {
            assert!(!name.starts_with("on") && name != "src", "{element:?}");
            let is_inside = value.starts_with('#') || value == "data:,";
            assert!(name != "href" || is_inside, "{element:?}");
        }
        if element.name == "style" {
            assert!(!element.text.contains("url(") && !element.text.contains("@import"));
        }
    }
    assert!(page.contains("default-src 'none'"));
}

#[test]
fn every_section_of_the_page_is_reached_from_its_contents() {
    let folder = big();
    let elements = elements(&exported(Format::Html, &tricky(&folder), JA, Options::default()));
    let targets: Vec<&str> = elements
        .iter()
        .filter(|element| element.inside.iter().any(|name| name == "nav"))
        .filter_map(|element| element.attribute("href")?.strip_prefix('#'))
        .collect();
    let ids: Vec<&str> = elements.iter().filter_map(|element| element.attribute("id")).collect();
    assert_eq!(targets.len(), folder.form.sections().len());
    assert!(targets.iter().all(|target| ids.iter().filter(|id| *id == target).count() == 1), "{targets:?} {ids:?}");
}

#[test]
fn rows_of_the_page_are_whole_tables() {
    let folder = big();
    let draft = tricky(&folder);
    for (options, columns) in [(Options::default(), 6), (WORKING_COPY, 7)] {
        let elements = elements(&exported(Format::Html, &draft, JA, options));
        let reach = |element: &Element, name| element.attribute(name).map_or(1, |span| span.parse::<usize>().unwrap());
        let cells = elements.iter().filter(|element| element.inside.iter().any(|name| name == "tbody"));
        let covered: usize = cells
            .filter(|element| ["td", "th"].contains(&&*element.name))
            .map(|cell| reach(cell, "rowspan") * reach(cell, "colspan"))
            .sum();
        assert_eq!(covered, columns * folder.form.fields().len());
        let heads = elements.iter().filter(|element| element.inside.iter().any(|name| name == "thead"));
        let covered: usize = heads.filter(|element| element.name == "th").map(|cell| reach(cell, "colspan")).sum();
        assert_eq!(covered, columns * folder.form.sections().len());
        assert!(elements.iter().filter(|element| element.name == "th").all(|cell| cell.attribute("scope").is_some()));
    }
}

#[test]
fn both_languages_are_there_by_a_switch_and_each_says_which_it_is() {
    let folder = big();
    let draft = tricky(&folder);
    let both = elements(&exported(Format::Html, &draft, SheetLanguage::Both, Options::default()));
    let switches: Vec<&Element> = both.iter().filter(|element| element.attribute("type") == Some("radio")).collect();
    assert_eq!(
        switches.iter().map(|switch| switch.attribute("id").unwrap()).collect::<Vec<_>>(),
        ["show-ja", "show-en"]
    );
    let labels: Vec<(&str, &str)> = both
        .iter()
        .filter(|element| element.name == "label")
        .map(|label| (label.attribute("for").unwrap(), label.text.as_str()))
        .collect();
    assert_eq!(labels, [("show-ja", "日本語"), ("show-en", "English")]);
    for language in Language::ALL {
        let code = language.code();
        let spans: Vec<&str> = both
            .iter()
            .filter(|element| element.name == "span" && element.attribute("class") == Some(code))
            .map(|span| {
                assert_eq!(span.attribute("lang"), Some(code));
                span.text.as_str()
            })
            .collect();
        for field in folder.form.fields() {
            assert!(spans.contains(&&*folder.words.prompt(language, &folder.form, field)));
        }
        let one = elements(&exported(Format::Html, &draft, SheetLanguage::One(language), Options::default()));
        assert!(one.iter().all(|element| element.name != "span" && element.attribute("type").is_none()));
        let html = one.iter().find(|element| element.name == "html").unwrap();
        assert_eq!(html.attribute("lang"), Some(code));
        // An answer is in its own language, whatever the page's is.
        let answers: Vec<&Element> =
            one.iter().filter(|element| element.attribute("class") == Some("answer")).collect();
        assert_eq!(answers[TRICKY.len() - 1].attribute("lang"), Some("en"));
        assert_eq!(answers[8].attribute("lang"), Some("ja"));
        assert_eq!(answers[0].attribute("lang"), None);
    }
}

#[test]
fn the_colours_of_the_page_are_legible() {
    let page = exported(Format::Html, &tricky(&big()), JA, WORKING_COPY);
    let colours = |property: &str| -> Vec<[f64; 3]> {
        let values = page.lines().filter_map(|line| line.trim().strip_prefix(property)?.strip_prefix(": #"));
        values
            .map(|hex| [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0))
            .collect()
    };
    // WCAG 2.2, relative luminance and contrast ratio.
    let luminance = |colour: [f64; 3]| {
        let [red, green, blue] =
            colour.map(|part| if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (texts, grounds) = (colours("color"), colours("background"));
    assert!(texts.len() > 3 && grounds.len() > 2);
    for text in texts {
        for &ground in &grounds {
            let ratio = (luminance(ground) + 0.05) / (luminance(text) + 0.05);
            assert!(ratio >= 4.5, "{text:?} on {ground:?}: {ratio}");
        }
    }
}
