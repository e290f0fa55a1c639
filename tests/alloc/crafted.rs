//! Inputs made on purpose: the smallest values as often as they fit, brackets in brackets, words that name each other.

use std::fs;
use std::process::{Command, Stdio};

use kisai::core::text::floor_boundary;
use kisai::core::wrap::Layout;
use kisai::words::{Language, Words};
use unicode_width::UnicodeWidthStr as _;

use super::fuzz::is_bounded;
use super::readers::{FORM, WORDS, print_answer, read_draft, read_export, read_form, read_rows, tiny};

/// Just below a megabyte: a beginning, something as often as it fits, an end.
fn flood(front: &str, drop: &str, back: &str) -> Vec<u8> {
    let times = (999_999 - front.len() - back.len()) / drop.len();
    [front, &drop.repeat(times), back].concat().into_bytes()
}

const VALUES: [&str; 8] =
    ["0,", "{},", "[],", "\"\",", "{\"a\":1},", "{\"a\":{\"b\":{\"c\":[]}}},", "[[[[[]]]]],", "{\"a\":\"b\"},"];

#[test]
fn values_without_end_fill_no_memory() {
    let folder = tiny();
    let field = &folder.form[folder.form.fields().last().unwrap()];
    for value in VALUES {
        let draft = |key: &str, end: &str| {
            flood(
                &format!("{{\"kisai\":1,\"form\":\"tiny\",\"answers\":{{\"1-name\":{{\"text\":\"x\",\"{key}\":["),
                value,
                end,
            )
        };
        is_bounded("unknown values in a draft", &draft("later", "0]}}}"), |bytes| read_draft(&folder, bytes));
        is_bounded("rows in a draft", &draft("rows", "{}]}}}"), |bytes| read_draft(&folder, bytes));
        is_bounded("values in a torn draft", &draft("later", ""), |bytes| read_draft(&folder, bytes));
        let export = "{\"kisai_export\":1,\"form\":{\"id\":\"tiny\"},\"sections\":[{\"items\":[{\"fields\":[{\"id\":\"2-table\",\"rows\":[";
        is_bounded("rows in an export", &flood(export, value, "{}]}]}]}]}"), |bytes| read_export(&folder, bytes));
        is_bounded("choices", &flood(&FORM[..FORM.find("\"x\"").unwrap()], value, "\"y\"]}]}]}]}"), |bytes| {
            read_form(bytes, WORDS.as_bytes());
        });
        is_bounded("rows", &flood("[", value, "0]"), |bytes| read_rows(field, bytes));
    }
    for drop in ["|", "\n", "a\n", "a|b\n", "\\", "|\n", " | "] {
        is_bounded("a text of rows", &flood("", drop, ""), |bytes| read_rows(field, bytes));
    }
    for drop in [",", "a,", "\n", "a\n", "1,\n", "\"\",", "1-name,x\n", "A name,x\n", "2-table@row,x\n", ";", "a;b\n"] {
        is_bounded("CSV", &flood("", drop, ""), |bytes| read_export(&folder, bytes));
    }
}

#[test]
fn ten_thousand_levels_are_refused_in_a_small_stack() {
    let folder = tiny();
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("{\"answers\":", "}"), ("[{\"rows\":", "}]")] {
        let nest = format!("{}1{}", open.repeat(10_000), close.repeat(10_000));
        for json in [
            nest.clone(),
            format!("{{\"kisai\":1,\"form\":\"tiny\",\"later\":{nest}}}"),
            format!("{{\"kisai\":1,\"form\":\"tiny\",\"answers\":{{\"1-name\":{{\"text\":\"x\",\"later\":{nest}}}}}}}"),
            FORM.replacen("\"sections\"", &format!("\"print\":{nest}, \"sections\""), 1),
        ] {
            is_bounded("levels in a draft", json.as_bytes(), |bytes| read_draft(&folder, bytes));
            is_bounded("levels in an export", json.as_bytes(), |bytes| read_export(&folder, bytes));
            is_bounded("levels in a form", json.as_bytes(), |bytes| read_form(bytes, WORDS.as_bytes()));
        }
    }
}

#[test]
fn words_that_name_each_other_cost_no_more_than_others() {
    let names = |id: &str| format!("{{ {id} }}").repeat(99);
    let long = "長い".repeat(2_000);
    let laughs: String = (1..60).map(|no| format!("a{no} = {}\n", names(&format!("a{}", no - 1)))).collect();
    let words = |more: &str| format!("{WORDS}{more}");
    let name = |value: &str| WORDS.replacen("field-1-name = A name", &format!("field-1-name = {value}"), 1);
    for words in [
        words(&format!("a0 = {long}\n{laughs}")).replacen("A name", "{ a59 }", 1),
        name(&names("form-title")),
        name("{ field-1-name }"),
        words("b = { c }\nc = { b }\n").replacen("A name", "{ b }", 1),
        words(&format!("b = {long}\n")).replacen("A name", &format!("{{ F({}) }}", "b, ".repeat(5_000)), 1),
        name(&"x".repeat(900_000)),
        name(&format!("{{ NUMBER(1, minimumFractionDigits: {}) }}", "9".repeat(1_000))),
    ] {
        is_bounded("words", words.as_bytes(), |bytes| read_form(FORM.as_bytes(), bytes));
    }
    for (open, close) in
        [("{", "}"), ("{ F(", ")}"), ("{ $x ->\n *[a] {", "}\n}"), ("{ -term(a: ", ")}"), ("{\n", "\n}")]
    {
        for levels in [50, 300, 3_000, 50_000] {
            let nest = format!("{}1{}", open.repeat(levels), close.repeat(levels));
            is_bounded("brackets", name(&nest).as_bytes(), |bytes| read_form(FORM.as_bytes(), bytes));
            is_bounded("open brackets", name(&open.repeat(levels)).as_bytes(), |bytes| {
                read_form(FORM.as_bytes(), bytes)
            });
        }
    }
    for drop in [
        "a",
        "{",
        "{1}",
        "\n",
        " a\n",
        "a=b\n",
        "#\n",
        "x\n",
        "item-1 = x\n",
        ".a=b\n",
        "-a=b\n",
        "{ form-title }\n",
        "\"",
        "F(",
    ] {
        is_bounded("a flood of words", &flood(WORDS, drop, ""), |bytes| read_form(FORM.as_bytes(), bytes));
        is_bounded("a flood in a message", &flood(&name(""), drop, ""), |bytes| read_form(FORM.as_bytes(), bytes));
    }
}

#[test]
fn a_form_of_a_hundred_thousand_items_is_told_to_be_too_large() {
    let item = |no: usize| {
        format!(
            r#"{{"no":{no},"id":"i{no}","group":"g","fields":[{{"id":"f{no}","kind":"text","requirement":"none","wording":"printed"}}]}}"#
        )
    };
    let items = |count: usize| (1..=count).map(item).collect::<Vec<_>>().join(",");
    let form = |count| {
        format!(
            r#"{{"format":1,"id":"tiny","edition":"1","languages":["ja"],"sections":[{{"id":"s","items":[{}]}}]}}"#,
            items(count)
        )
    };
    let words = |count: usize| (1..=count).map(|no| format!("item-{no} = x\nfield-f{no} = x\n")).collect::<String>();
    let many = words(8_000);
    is_bounded("8,000 items", form(8_000).as_bytes(), |bytes| read_form(bytes, many.as_bytes()));
    is_bounded("words of 8,000 items", many.as_bytes(), |bytes| read_form(FORM.as_bytes(), bytes));
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("tiny");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("form.json"), form(100_000)).unwrap();
    fs::write(folder.join("ja.ftl"), "form-title = x\n").unwrap();
    let (exit, told) = run(home.path(), 256, &["forms", "check", folder.to_str().unwrap()]);
    let says = Words::new(Language::Ja).say("fault-oversize");
    assert!(exit.is_some_and(|exit| exit != 0) && told.contains(&says), "{exit:?} {told}");
}

#[test]
fn a_text_is_laid_out_and_printed_in_bounded_time_wherever_its_rows_may_end() {
    let folder = tiny();
    for drop in ["x", " ", "長", "\u{301}", "\u{200d}", "\n", "0123456789abcdef", "「", "。", "x\u{301}", "- "] {
        let text = String::from_utf8(flood("", drop, "")).unwrap();
        is_bounded("a text in rows", text.as_bytes(), |bytes| {
            let text = str::from_utf8(bytes).unwrap();
            assert!(!Layout::new(text, 50, |cluster| cluster.width()).rows().is_empty());
        });
        let printed = &text[..floor_boundary(&text, 200_000)];
        is_bounded("a printed text", printed.as_bytes(), |bytes| print_answer(&folder, bytes));
    }
}

#[test]
fn an_essay_in_place_of_a_name_is_not_sought_in_every_answer() {
    let folder = tiny();
    let essay = "2026年10月1日、".repeat(20_000);
    let json = format!(
        r#"{{"kisai":1,"form":"tiny","answers":{{"1-name":{{"text":"{essay}"}},"1-date":{{"text":"{essay}"}}}}}}"#
    );
    is_bounded("a name of many parts", json.as_bytes(), |bytes| read_draft(&folder, bytes));
}

#[test]
fn ids_that_are_paths_are_told_and_lead_nowhere() {
    for id in ["../x", "/etc/passwd", "a/b", "..", ".", "", "x\\u0000"] {
        let json = FORM.replacen("\"tiny\"", &format!("\"{id}\""), 1);
        assert!(super::readers::form(&json, WORDS).is_err(), "{id}");
    }
}

/// Runs a command that may have so many megabytes and no more: how it ended, and what it said.
fn run(home: &std::path::Path, megabytes: usize, arguments: &[&str]) -> (Option<i32>, String) {
    let (out, err) = (home.join("out"), home.join("err"));
    let limited = format!("ulimit -v {}; exec \"$0\" \"$@\"", megabytes << 10);
    let status = Command::new("sh")
        .args(["-c", &limited, env!("CARGO_BIN_EXE_kisai")])
        .args(arguments)
        .env_clear()
        .env("KISAI_HOME", home)
        .env("LANG", "ja_JP.UTF-8")
        .stdin(Stdio::null())
        .stdout(fs::File::create(&out).unwrap())
        .stderr(fs::File::create(&err).unwrap())
        .status()
        .unwrap();
    (status.code(), fs::read_to_string(out).unwrap() + &fs::read_to_string(err).unwrap())
}

/// The most memory for any draft, in megabytes: that of the largest file that is read, a few times over.
const MOST_FOR_A_DRAFT: usize = 512;

#[test]
fn huge_drafts_are_refused_with_a_sentence_and_bounded_memory() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("drafts/a.kisai.json");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    let text = "{\"kisai\":1,\"form\":\"aspic-93\",\"answers\":{\"27-service-name\":{\"text\":\"";
    let later = format!("{text}x\",\"later\":[");
    for (name, front, drop, back, size, is_read) in [
        ("100 MB of text", text, "受注", "\"}}}", 100 << 20, false),
        ("60 MB of text", text, "受注", "\"}}}", 60 << 20, true),
        ("60 MB of numbers", &later, "1,", "1]}}}", 60 << 20, false),
        ("60 MB of objects", &later, "{\"a\":{}},", "1]}}}", 60 << 20, false),
        ("60 MB of brackets", &later, "[", "", 60 << 20, false),
        ("10,000 levels", &later, "{\"a\":", "", 50_000, false),
    ] {
        let json = [front, &drop.repeat(size / drop.len()), back].concat();
        fs::write(&file, &json).unwrap();
        let (exit, said) = run(home.path(), MOST_FOR_A_DRAFT, &["show", "a"]);
        if is_read {
            assert_eq!(exit, Some(0), "{name}");
        } else {
            assert_eq!(exit, Some(3), "{name}: {said}");
            assert!(said.starts_with("kisai: ") && said.lines().count() == 1, "{name}: {said}");
        }
        let (exit, _) = run(home.path(), MOST_FOR_A_DRAFT, &["list"]);
        assert_eq!(exit, Some(0), "{name}");
        assert!(fs::read(&file).unwrap() == json.as_bytes(), "{name} was changed");
    }
}
