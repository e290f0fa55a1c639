//! Several answers at once: all of them are taken, or none, and every fault is told.

use super::*;

/// The texts of `demo` after a file was set.
fn set(kisai: &Kisai, kind: &str, file: &[u8]) -> Value {
    kisai.run_with_input(&["set", "demo", kind, "-"], file).succeeds();
    texts(kisai)
}

fn texts(kisai: &Kisai) -> Value {
    let draft = kisai.read_draft("demo");
    let answers = draft["answers"].as_object().unwrap();
    answers.iter().map(|(id, answer)| (id.clone(), answer["text"].clone())).collect()
}

#[test]
fn csv_is_read_as_spreadsheets_write_it() {
    let expected = json!({ "1-name": "A, \"B\"", "1-more": "one\ntwo", "2-type": "①甲" });
    for file in [
        "1.1,\"A, \"\"B\"\"\"\n1-more,\"one\ntwo\"\n2,①甲\n",
        "field,text\n1.1,\"A, \"\"B\"\"\"\n1-more,\"one\ntwo\"\n2,①甲",
        "\u{feff}欄,内容\r\n 1.1 ,\"A, \"\"B\"\"\"\r\n1-more,\"one\r\ntwo\"\r\n2,①甲\r\n",
        "No,x,,\n1-name,\"A, \"\"B\"\"\",,\n,,,\n1.2,\"one\ntwo\",,\n2,①甲,,\n\n",
    ] {
        let kisai = Kisai::with_demo(Language::Ja);
        assert_eq!(set(&kisai, "--csv", file.as_bytes()), expected, "{file}");
    }
}

#[test]
fn json_names_fields_by_id_or_number() {
    let kisai = Kisai::with_demo(Language::Ja);
    let file = "\u{feff}{\"1.1\": \"ｶﾞ\", \"1-more\": \"a\\r\\nb\", \"2\": \"①甲\"}";
    assert_eq!(set(&kisai, "--json", file.as_bytes()), json!({ "1-name": "ガ", "1-more": "a\nb", "2-type": "①甲" }));
    fs::write(kisai.work().join("answers.json"), r#"{"1.1": ""}"#).unwrap();
    kisai.run(&["set", "demo", "--json", "answers.json"]).succeeds();
    assert_eq!(texts(&kisai)["1-name"], "");
}

#[test]
fn every_fault_is_told_with_its_line_and_nothing_is_written() {
    let kisai = Kisai::with_sound_demo(Language::En);
    let before = fs::read(kisai.draft("demo")).unwrap();
    let refuse = |kind: &str, file: &str, told: &[&str]| {
        let ran = kisai.run_with_input(&["set", "demo", kind, "-"], file.as_bytes());
        for told in told {
            assert!(ran.err.contains(told), "{told}: {ran:?}");
        }
        assert_eq!(ran.err.lines().count(), told.len(), "{ran:?}");
        let (first, _) = ran.err.split_once('\n').unwrap();
        let first = first.to_owned();
        ran.fails(2, first.trim_start_matches("kisai: "));
        assert_eq!(fs::read(kisai.draft("demo")).unwrap(), before);
    };
    let csv = "1.2,good\n1,x\n99,x\n1-more,\"twice,\nover lines\"\nname,x\n";
    refuse("--csv", csv, &["(4 in all)", "Line 2: Item 1 has", "Line 3: ", "Line 4: \"1-more\"", "Line 6: "]);
    // A first row that is no heading is an answer like any other.
    refuse("--csv", "nme,x\n", &["(1 in all)", "Line 1: "]);
    refuse("--csv", "1.2,a,b\n2\n", &["(2 in all)", "Line 1: There are 3", "Line 2: There are 1"]);
    let json = r#"{"1.2": "good", "9": "x", "2": 1, "2-type": "x", "1.1": null, "1": [], "1.1": "x"}"#;
    refuse("--json", json, &["(6 in all)", "\"9\"", "\"2\"", "2-type", "\"1.1\"", "Item 1", "1-name"]);
}

#[test]
fn a_quotation_mark_that_stays_open_swallows_no_rows() {
    let kisai = Kisai::with_demo(Language::En);
    let before = fs::read(kisai.draft("demo")).unwrap();
    kisai
        .run_with_input(&["set", "demo", "--csv", "-"], b"1.1,\"open\n2,x\n")
        .fails(2, &kisai.say("bulk-open-quote", &[]));
    assert_eq!(fs::read(kisai.draft("demo")).unwrap(), before);
}

#[test]
fn what_is_no_file_of_its_kind_ends_with_3() {
    let kisai = Kisai::with_demo(Language::En);
    for (kind, file, told) in [
        ("--json", &b"{"[..], "JSON"),
        ("--json", b"[]", "JSON"),
        ("--json", b"", "JSON"),
        ("--json", br#"{"kisai_export": 2}"#, "newer"),
        ("--json", br#"{"kisai_export": 1}"#, "JSON"),
        ("--csv", b"1.1,\x93\xfa", "UTF-8"),
    ] {
        kisai.run_with_input(&["set", "demo", kind, "-"], file).fails(3, told);
    }
    kisai.run(&["set", "demo", "--csv", "none.csv"]).fails(3, "none.csv");
    kisai.run(&["set", "none", "--csv", "-"]).fails(3, "none");
}

#[test]
fn an_export_is_taken_back_without_emptying_a_field() {
    let kisai = Kisai::with_sound_demo(Language::Ja);
    let mut export = kisai.run(&["export", "demo"]).succeeds().json();
    kisai.run(&["set", "demo", "1.2", "残る"]).succeeds();
    let before = fs::read(kisai.draft("demo")).unwrap();
    let ran = kisai.run_with_input(&["set", "demo", "--json", "-"], export.to_string().as_bytes()).succeeds();
    let told = kisai.say("message-set", &[("count", 0.into()), ("same", 2.into())]);
    assert_eq!((ran.out.as_str(), ran.err.trim_end()), ("", told.as_str()));
    assert_eq!(fs::read(kisai.draft("demo")).unwrap(), before);

    export["sections"][0]["items"][0]["fields"][0]["text"] = json!("新しい名");
    export["no_longer_asked"] = json!([{ "id": "9-old", "text": "昔" }]);
    let ran = kisai.run_with_input(&["set", "demo", "--json", "-"], export.to_string().as_bytes()).succeeds();
    assert!(ran.err.contains(&kisai.say("message-left-out", &[("count", 1.into())])), "{ran:?}");
    assert_eq!(texts(&kisai), json!({ "1-name": "新しい名", "1-more": "残る", "2-type": "①甲" }));

    export["form"]["id"] = json!("aspic-93");
    kisai.run_with_input(&["set", "demo", "--json", "-"], export.to_string().as_bytes()).fails(2, "aspic-93");
}

#[test]
fn an_answer_that_is_so_already_stays_unconfirmed() {
    let kisai = Kisai::with_demo(Language::En);
    super::beside::carry(&kisai, &[("1-name", "same"), ("2-type", "old")]);
    set(&kisai, "--json", br#"{"1.1": "same", "2": "new"}"#);
    let draft = kisai.read_draft("demo");
    assert_eq!(draft["answers"]["1-name"]["carried"], true);
    assert_eq!(draft["answers"]["2-type"], json!({ "text": "new", "updated": NOW }));
}

#[test]
fn more_than_the_answers_to_any_form_is_refused_before_it_is_taken_in() {
    let kisai = Kisai::with_sound_demo(Language::En);
    let before = fs::read(kisai.draft("demo")).unwrap();
    let told = kisai.say("bulk-too-many", &[("path", "-".into())]);
    for (kind, file) in [
        ("--csv", "1.1,x\n".repeat(60_000)),
        ("--csv", "1,2,3\n".repeat(60_000)),
        ("--json", format!("{{\"1.1\":[{}0]}}", "{},".repeat(60_000))),
        ("--json", format!("{{{}\"1.1\":\"x\"}}", "\"a\":0,".repeat(300_000))),
    ] {
        kisai.run_with_input(&["set", "demo", kind, "-"], file.as_bytes()).fails(3, &told);
    }
    assert_eq!(fs::read(kisai.draft("demo")).unwrap(), before);
}
