//! The action list as a file: what to ask of whom, what is open, what is to be mended; nothing else that is private.

use calamine::Data;
use pulldown_cmark::{Event, Parser, Tag};

use super::*;

const ASK: &str = "情報システム部 [運用]";

/// A draft `demo` with something of each kind to do, and something private of each kind.
fn arranged(language: Language) -> Kisai {
    let kisai = Kisai::with_demo(language);
    kisai.run(&["flag", "demo", "1.1"]).succeeds();
    kisai.run(&["flag", "demo", "1.2", "--ask", ASK, "=1+1 台か\n\n# 何台か"]).succeeds();
    kisai.run(&["set", "demo", "2", "無し"]).succeeds();
    kisai.run(&["note", "demo", "2", "秘密のメモ"]).succeeds();
    kisai.run(&["done", "demo", "2"]).succeeds();
    kisai
}

/// The rows of a workbook, each as its texts.
fn rows(path: &Path) -> Vec<Vec<String>> {
    let mut workbook: Xlsx<_> = calamine::open_workbook(path).unwrap();
    let name = workbook.sheet_names()[0].clone();
    let range = workbook.worksheet_range(&name).unwrap();
    let text = |data: &Data| match data {
        Data::String(text) => text.clone(),
        Data::Empty => String::new(),
        other => panic!("a cell that is no text: {other:?}"),
    };
    range.rows().map(|row| row.iter().map(text).collect()).collect()
}

/// The parts of a workbook.
fn parts(path: &Path) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(fs::File::open(path).unwrap()).unwrap();
    (0..archive.len())
        .map(|ix| {
            let mut part = archive.by_index(ix).unwrap();
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).unwrap();
            (part.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

#[test]
fn the_list_reads_as_in_the_snapshots() {
    let kisai = arranged(Language::En);
    for language in ["ja", "en"] {
        let list = kisai.run(&["export", "demo", "--actions", "--sheet-lang", language]).succeeds().out;
        insta::with_settings!({ snapshot_path => "../../snapshots/action-list", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(language, list);
        });
    }
}

#[test]
fn markdown_makes_nothing_of_what_a_flag_says() {
    let list = arranged(Language::Ja).run(&["export", "demo", "--actions"]).succeeds().out;
    let headings = Parser::new(&list).filter(|event| matches!(event, Event::Start(Tag::Heading { .. }))).count();
    let links = Parser::new(&list).filter(|event| matches!(event, Event::Start(Tag::Link { .. }))).count();
    assert_eq!((headings, links), (4, 0), "{list}");
    assert!(!list.contains("秘密") && list.contains("\\[運用\\]"), "{list}");
}

#[test]
fn the_workbook_has_a_row_a_field_under_repeated_headings() {
    for (language, of) in [(Language::Ja, "ja"), (Language::En, "en")] {
        let kisai = arranged(language);
        kisai.run(&["export", "demo", "--actions", "-o", "a.xlsx", "--sheet-lang", of]).succeeds();
        let path = kisai.work().join("a.xlsx");
        let rows = rows(&path);
        let headings = ["actions-whom", "csv-number", "csv-item", "csv-prompt", "actions-missing"];
        let at = rows.iter().position(|row| row[0] == kisai.say(headings[0], &[])).unwrap();
        assert_eq!(rows[at], headings.map(|id| kisai.say(id, &[])));
        assert_eq!(rows[0][0], kisai.say("actions-title", &[]));
        let points: Vec<(&str, &str)> = rows[at + 1..].iter().map(|row| (&*row[0], &*row[1])).collect();
        let somebody = kisai.say("actions-somebody", &[]);
        assert_eq!(points, [(ASK, "1.2"), (&somebody, "1.1"), ("", "2")]);
        assert_eq!(rows[at + 1][4], "=1+1 台か\n\n# 何台か");
        assert_eq!(rows[at + 2][4], kisai.say("finding-required-empty", &[]));
        let parts = parts(&path);
        let sheet = |name: &str| {
            let (_, part) = parts.iter().find(|(part, _)| part == name).unwrap();
            String::from_utf8(part.clone()).unwrap()
        };
        let page = sheet("xl/worksheets/sheet1.xml");
        assert!(
            page.contains("paperSize=\"9\"") && page.contains("orientation=\"landscape\"") && !page.contains("<f>")
        );
        let repeated = format!("${0}:${0}</definedName>", at + 1);
        assert!(sheet("xl/workbook.xml").contains(&repeated), "{}", sheet("xl/workbook.xml"));
    }
}

#[test]
fn a_text_longer_than_a_row_goes_on_below_and_is_whole() {
    let kisai = Kisai::with_demo(Language::En);
    let long = "保存期間はどれだけか。".repeat(400);
    kisai.run_with_input(&["flag", "demo", "1.2", "--ask", ASK, "-"], long.as_bytes()).succeeds();
    kisai.run(&["export", "demo", "--actions", "-o", "a.xlsx"]).succeeds();
    let rows = rows(&kisai.work().join("a.xlsx"));
    let of_field: Vec<_> = rows.iter().filter(|row| row[1] == "1.2").collect();
    assert!(of_field.len() > 1 && of_field.iter().all(|row| row[0] == ASK), "{of_field:?}");
    assert_eq!(of_field.iter().map(|row| &*row[4]).collect::<String>(), long);
}

#[test]
fn the_json_is_that_of_actions_in_the_sheets_language() {
    let kisai = arranged(Language::Ja);
    let english = kisai.run(&["export", "demo", "--actions", "--format", "json", "--sheet-lang", "en"]).succeeds();
    let told = kisai.run(&["actions", "demo", "--json", "--lang", "en"]).succeeds();
    assert_eq!(english.out, told.out);
}

#[test]
fn notes_done_marks_and_accepted_reasons_are_in_no_byte_of_the_list() {
    let kisai = arranged(Language::Ja);
    kisai.run(&["set", "demo", "1.1", "秘密の記入"]).succeeds();
    kisai.run(&["accept", "demo", "2", "adverse-no", "秘密の理由"]).succeeds();
    kisai.run(&["describe", "demo", "--client", "秘密の顧客"]).succeeds();
    for file in ["a.md", "a.xlsx", "a.json"] {
        kisai.run(&["export", "demo", "--actions", "-o", file]).succeeds();
        let path = kisai.work().join(file);
        let mut bytes = vec![fs::read(&path).unwrap()];
        if file.ends_with("xlsx") {
            bytes.extend(parts(&path).into_iter().map(|(_, part)| part));
        }
        let holds = |text: &str| bytes.iter().any(|part| part.windows(text.len()).any(|at| at == text.as_bytes()));
        assert!(holds("情報システム部") && holds("1+1 台か"), "{file} lacks the flags");
        for private in ["秘密", "done", "adverse-no", "accepted"] {
            assert!(!holds(private), "{file} tells {private}");
        }
    }
}

#[test]
fn a_flag_that_asks_nothing_says_what_is_wanted() {
    let kisai = Kisai::with_sound_demo(Language::En);
    let list = |kisai: &Kisai| kisai.run(&["export", "demo", "--actions", "--sheet-lang", "en"]).succeeds().out;
    assert!(list(&kisai).contains(&kisai.say("actions-none", &[])));
    kisai.run(&["flag", "demo", "1.1"]).succeeds();
    assert!(list(&kisai).contains(&kisai.say("actions-confirm", &[])));
    kisai.run(&["flag", "demo", "1.2"]).succeeds();
    assert!(list(&kisai).contains(&kisai.say("actions-unanswered", &[])));
    kisai.run(&["export", "demo", "--actions", "-o", "a.xlsx"]).succeeds();
    let again = kisai.run(&["export", "demo", "--actions", "-o", "a.xlsx"]);
    again.fails(3, &kisai.say("error-file-exists", &[("path", "a.xlsx".into())]));
}

#[test]
fn the_service_is_named_once_it_is_known() {
    let kisai = Kisai::new(Language::Ja);
    kisai.run(&["new", "sheet"]).succeeds();
    let head = || {
        let list = kisai.run(&["export", "sheet", "--actions"]).succeeds().out;
        list.split("##").next().unwrap().to_owned()
    };
    assert!(!head().contains("サービス名称:"), "{}", head());
    kisai.run(&["set", "sheet", "27", "見本クラウド"]).succeeds();
    assert!(head().contains("サービス名称: 見本クラウド"), "{}", head());
}

#[test]
fn what_an_action_list_cannot_be_is_told() {
    for language in Language::ALL {
        let kisai = Kisai::with_demo(language);
        let unfit = |argument: &'static str, value: &'static str, valid: &'static str| {
            let args = [("argument", argument.into()), ("value", value.into()), ("valid", valid.into())];
            kisai.say("usage-value", &args)
        };
        let fails =
            |more: &[&str], told: &str| kisai.run(&[&["export", "demo", "--actions"], more].concat()).fails(2, told);
        fails(&["--format", "csv"], &unfit("--format", "csv", "md, xlsx, json"));
        fails(&["--sheet-lang", "both"], &unfit("--sheet-lang", "both", "ja, en"));
        fails(&["-o", "a.html"], ".md, .xlsx, .json");
        fails(&["--format", "xlsx"], &kisai.say("usage-binary-needs-file", &[("format", "xlsx".into())]));
        for option in [&["--section", "1"][..], &["--working-copy"], &["--no-longer-asked"], &["--strict"]] {
            fails(option, option[0]);
        }
        kisai.run(&["export", "--actions", "--all", "out"]).fails(2, "--actions");
        assert_eq!(names(&kisai.work()), Vec::<String>::new());
    }
}
