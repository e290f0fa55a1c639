//! A user's form of equal standing: whatever is done with a built-in form is done with it too.

use std::fs;

use kisai::words::Language;
use serde_json::json;

use super::small;
use crate::commands::{Kisai, write_form};

#[test]
fn a_form_of_ones_own_is_made_filled_checked_exported_and_taken_in_again() {
    for language in Language::ALL {
        let kisai = Kisai::new(language);
        kisai.run(&["new", "demo", "--form", "small"]).succeeds();
        kisai.run(&["describe", "demo", "--client", "見本商事"]).succeeds();
        // A limit that two fields share, a choice, a table.
        kisai.run(&["set", "demo", "1.2", "12345678901"]).succeeds();
        let checked = kisai.run(&["check", "demo", "--json"]).exits(1).json();
        let rules: Vec<_> = checked["findings"].as_array().unwrap().iter().map(|found| &found["rule"]).collect();
        assert!(rules.contains(&&json!("over-limit")) && rules.contains(&&json!("required-empty")), "{rules:?}");
        for (field, answer) in
            [("1.1", "見本クラウド"), ("1.2", "2026-01-01"), ("2", "①甲"), ("3", "甲 | 2026-01-01\n乙 |")]
        {
            kisai.run(&["set", "demo", field, answer]).succeeds();
        }
        assert!(kisai.run(&["quick", "demo", "2"]).succeeds().out.contains("①甲"));
        let checked = kisai.run(&["check", "demo", "--json"]);
        assert!(!checked.out.contains("required-empty"), "{checked:?}");
        let guide = kisai.run(&["guide", "demo", "1"]).succeeds().out;
        assert!(guide.contains(if language == Language::Ja { "正式な名称" } else { "registered name" }), "{guide}");

        for format in ["xlsx", "csv", "html", "md", "json"] {
            let file = format!("demo.{format}");
            kisai.run(&["export", "demo", "-o", &file]).succeeds();
            let ran = kisai.run(&["import", &file, "--name", format, "--form", "small"]);
            if ["xlsx", "csv", "json"].contains(&format) {
                ran.succeeds();
                let answers = &kisai.read_draft(format)["answers"];
                assert_eq!(answers["1-name"]["text"], "見本クラウド", "{format}");
                assert_eq!(
                    answers["3-rows"]["rows"],
                    json!([{ "c": "甲", "d": "2026-01-01" }, { "c": "乙" }]),
                    "{format}"
                );
            } else {
                let text = fs::read_to_string(kisai.work().join(&file)).unwrap();
                assert!(text.contains("見本クラウド") && text.contains("乙"), "{text}");
            }
        }

        // Into someone's workbook: the empty sheet of the form, as a buyer sends it.
        kisai.run(&["new", "empty", "--form", "small"]).succeeds();
        kisai.run(&["export", "empty", "-o", "template.xlsx"]).succeeds();
        kisai.run(&["fill", "template.xlsx", "demo", "-o", "filled.xlsx"]).succeeds();
        kisai.run(&["import", "filled.xlsx", "--name", "filled", "--form", "small"]).succeeds();
        assert_eq!(kisai.read_draft("filled")["answers"]["1-name"]["text"], "見本クラウド");

        // The next period's draft, and what other drafts of the client say.
        kisai.run(&["new", "next", "--from", "demo"]).succeeds();
        let next = kisai.read_draft("next");
        assert_eq!(next["form"], "small");
        assert_eq!(next["answers"]["2-type"]["carried"], true);
        assert_eq!(next["answers"]["3-rows"]["rows"][0]["c"], "甲");
        kisai.run(&["new", "other", "--form", "small"]).succeeds();
        kisai.run(&["describe", "other", "--client", "見本商事"]).succeeds();
        let suggested = kisai.run(&["suggest", "other", "1.1", "--json"]).succeeds().json();
        assert!(suggested.to_string().contains("見本クラウド"), "{suggested}");
        assert_eq!(kisai.run(&["diff", "demo", "next", "--json"]).succeeds().exit, 0);
    }
}

#[test]
fn a_form_in_one_language_serves_both() {
    let kisai = Kisai::new(Language::En);
    let mut form = small();
    form["id"] = json!("one");
    form["languages"] = json!(["ja"]);
    let folder = kisai.home().join("forms/one");
    write_form(&folder, &form);
    fs::remove_file(folder.join("en.ftl")).unwrap();
    kisai.run(&["new", "demo", "--form", "one"]).succeeds();
    kisai.run(&["set", "demo", "1.1", "見本"]).succeeds();
    assert!(kisai.run(&["show", "demo"]).succeeds().out.contains("名称"));
    kisai.run(&["export", "demo", "-o", "demo.xlsx"]).succeeds();
    assert!(kisai.run(&["export", "demo", "--format", "md"]).succeeds().out.contains("小さな様式"));
}
