//! Commands over many drafts: which are chosen, and what one that can't be read does to the others.

use super::*;

/// Drafts of every kind: without errors, open, flagged, of a client, of another form, damaged.
pub fn arrange(kisai: &Kisai) {
    for (name, form) in [("sound", "small"), ("open", "small"), ("sheet", "aspic-93")] {
        kisai.run(&["new", name, "--form", form]).succeeds();
    }
    kisai.run_with_input(&["set", "sound", "--csv", "-"], "1.1,見本\n2,①甲\n".as_bytes()).succeeds();
    kisai.run(&["set", "open", "2", "無し"]).succeeds();
    kisai.run(&["flag", "open", "1.1", "?"]).succeeds();
    kisai.run(&["describe", "open", "--client", "株式会社サンプルワークス"]).succeeds();
    fs::write(kisai.draft("broken"), "{").unwrap();
}

fn listed(kisai: &Kisai, words: &[&str]) -> Vec<String> {
    let words: Vec<&str> = ["list", "--json"].into_iter().chain(words.iter().copied()).collect();
    let list = kisai.run(&words).succeeds().json();
    let mut names: Vec<String> =
        list.as_array().unwrap().iter().map(|draft| draft["draft"].as_str().unwrap().to_owned()).collect();
    names.sort();
    names
}

#[test]
fn filters_combine_and_never_hide_a_damaged_draft() {
    let kisai = Kisai::new(Language::Ja);
    arrange(&kisai);
    for (words, expected) in [
        (&[][..], &["broken", "open", "sheet", "sound"][..]),
        (&["--form", "small"], &["broken", "open", "sound"]),
        (&["--client", "サンプル"], &["broken", "open"]),
        (&["--client", "ｻﾝﾌﾟﾙわーくす"], &["broken", "open"]),
        (&["--open"], &["broken", "open", "sheet"]),
        (&["--open", "--form", "small"], &["broken", "open"]),
        (&["--complete"], &["broken", "sound"]),
        (&["--errors"], &["broken", "open", "sheet"]),
        (&["--warnings"], &["broken", "open"]),
        (&["--flagged"], &["broken", "open"]),
        (&["--damaged"], &["broken"]),
    ] {
        assert_eq!(listed(&kisai, words), expected, "{words:?}");
    }
    for words in [
        &["list", "--open", "--complete"][..],
        &["list", "--damaged", "--form", "small"],
        &["list", "--totals", "--json"],
    ] {
        assert_eq!(kisai.run(words).exits(2).out, "");
    }
}

#[test]
fn json_lines_hold_one_draft_each() {
    let kisai = Kisai::new(Language::En);
    arrange(&kisai);
    let lines = |words: &[&str], exit| -> Vec<Value> {
        kisai.run(words).exits(exit).out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    assert_eq!(json!(lines(&["list", "--jsonl"], 0)), kisai.run(&["list", "--json"]).succeeds().json());
    let checked = lines(&["check", "--all", "--jsonl"], 3);
    assert_eq!(json!(checked), kisai.run(&["check", "--all", "--json"]).exits(3).json());
    assert_eq!(checked.len(), 4);
    assert_eq!(lines(&["check", "sound", "--jsonl"], 0).len(), 1);
}

#[test]
fn one_draft_that_cannot_be_read_keeps_none_from_being_checked() {
    for language in Language::ALL {
        let kisai = Kisai::new(language);
        arrange(&kisai);
        let ran = kisai.run(&["check", "open", "broken", "none", "sound", "--json"]).exits(3);
        assert!(ran.err.contains("broken.kisai.json") && ran.err.contains("none"), "{ran:?}");
        assert_eq!(ran.err.lines().count(), 2);
        let checked = ran.json();
        let names: Vec<&str> = checked.as_array().unwrap().iter().map(|one| one["draft"].as_str().unwrap()).collect();
        assert_eq!(names, ["open", "broken", "none", "sound"]);
        let readable: Vec<bool> = checked.as_array().unwrap().iter().map(|one| one["error"].is_null()).collect();
        assert_eq!(readable, [true, false, false, true]);
        // Each of several has the shape of one alone.
        assert_eq!(checked[3], kisai.run(&["check", "sound", "--json"]).succeeds().json());
    }
}

#[test]
fn errors_in_any_draft_end_with_1() {
    let kisai = Kisai::new(Language::En);
    arrange(&kisai);
    kisai.run(&["check", "sound", "open"]).exits(1);
    kisai.run(&["check", "open", "sound"]).exits(1);
    kisai.run(&["check", "sound", "sound"]).exits(0);
    fs::remove_file(kisai.draft("broken")).unwrap();
    kisai.run(&["check", "--all"]).exits(1);
    kisai.run(&["check", "--all", "--complete"]).exits(0);
    kisai.run(&["check", "--all", "sound"]).exits(2);
    kisai.run(&["check"]).exits(2);
    assert_eq!(kisai.run(&["check", "sound", "--errors", "--json"]).succeeds().json(), json!([]));
    assert_eq!(kisai.run(&["check", "--all", "--client", "nobody", "--json"]).succeeds().json(), json!([]));
}
