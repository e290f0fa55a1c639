//! The commands for what a draft was before: checkpoints, differences, the trash.

use std::fmt::Write as _;
use std::fs;

use kisai::words::Language;
use serde_json::json;

use crate::commands::Kisai;

/// A draft `demo` with one checkpoint, since which an answer changed and another came.
fn with_history(language: Language) -> Kisai {
    let kisai = Kisai::with_demo(language);
    kisai.run(&["set", "demo", "1.1", "受注データ"]).succeeds();
    kisai.run(&["checkpoints", "demo", "--keep", "提出"]).succeeds();
    kisai.run(&["set", "demo", "1.1", "発注データ"]).succeeds();
    kisai.run(&["set", "demo", "2-type", "①甲"]).succeeds();
    kisai
}

#[test]
fn the_commands_read_as_in_the_snapshots() {
    for language in Language::ALL {
        let kisai = with_history(language);
        let mut told = String::new();
        for line in [
            "checkpoints demo",
            "checkpoints demo --show 2",
            "diff demo@2 demo",
            "diff demo demo",
            "checkpoints demo --restore 2",
            "checkpoints demo",
            "checkpoints demo --restore 9",
            "delete demo",
            "trash",
            "trash --bring-back demo.20261121-120300",
            "trash",
            "trash --bring-back demo",
            "delete demo",
            "trash --remove demo.20261121-120300",
            "trash",
        ] {
            let ran = kisai.run(&line.split(' ').collect::<Vec<_>>());
            writeln!(told, "$ kisai {line}\n{}{}exit code {}\n", ran.out, ran.err, ran.exit).unwrap();
        }
        let told = told.replace(&kisai.home().display().to_string(), "HOME");
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(concat!(env!("CARGO_MANIFEST_DIR"), "/snapshots/versions"));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(language.code(), told));
    }
}

#[test]
fn the_json_says_the_same() {
    let kisai = with_history(Language::En);
    let list = kisai.run(&["checkpoints", "demo", "--json"]).succeeds().json();
    let reasons: Vec<_> = list.as_array().unwrap().iter().map(|checkpoint| &checkpoint["reason"]).collect();
    // The newest first. The commands after the named one make one of their own.
    assert_eq!(reasons, ["command", "named", "command"]);
    assert_eq!((&list[1]["name"], &list[1]["no"]), (&json!("提出"), &json!(2)));
    assert_eq!(list[2]["changed_after"], 1);
    let diff = kisai.run(&["diff", "demo@2", "demo", "--json"]).succeeds().json();
    assert_eq!((&diff["from"], &diff["to"], &diff["form"]), (&json!("demo@2"), &json!("demo"), &json!("small")));
    assert_eq!(
        diff["differences"],
        json!([
            { "no": 1, "field": "1-name", "change": "changed", "old": "受注データ", "new": "発注データ", "words": [
                { "change": "removed", "text": "受注" },
                { "change": "added", "text": "発注" },
                { "change": "same", "text": "データ" },
            ] },
            { "no": 2, "field": "2-type", "change": "added", "old": "", "new": "①甲", "words": [
                { "change": "added", "text": "①甲" },
            ] },
        ])
    );
    kisai.run(&["delete", "demo"]).succeeds();
    let trash = kisai.run(&["trash", "--json"]).succeeds().json();
    assert_eq!((&trash[0]["name"], &trash[0]["title"]), (&json!("demo.20261121-120300"), &json!("demo")));
    assert!(fs::exists(trash[0]["path"].as_str().unwrap()).unwrap());
}

#[test]
fn going_back_to_a_checkpoint_loses_nothing() {
    let kisai = with_history(Language::Ja);
    let before = kisai.run(&["show", "demo", "--json"]).succeeds().json();
    kisai.run(&["checkpoints", "demo", "--restore", "2"]).succeeds();
    assert_eq!(kisai.run(&["show", "demo", "1.1"]).succeeds().out, "受注データ\n");
    let list = kisai.run(&["checkpoints", "demo", "--json"]).succeeds().json();
    let newest = list[0]["no"].as_u64().unwrap().to_string();
    assert_eq!(list[0]["reason"], "restore");
    kisai.run(&["checkpoints", "demo", "--restore", &newest]).succeeds();
    assert_eq!(kisai.run(&["show", "demo", "--json"]).succeeds().json(), before);
}

#[test]
fn a_draft_comes_out_of_the_trash_with_its_checkpoints_beside_one_of_its_name() {
    let kisai = with_history(Language::En);
    kisai.run(&["delete", "demo"]).succeeds();
    kisai.run(&["new", "demo", "--form", "small"]).succeeds();
    let back = kisai.run(&["trash", "--bring-back", "demo.20261121-120300"]).succeeds();
    assert_eq!(back.out, "demo-2\n");
    assert_eq!(kisai.run(&["show", "demo-2", "1.1"]).succeeds().out, "発注データ\n");
    assert_eq!(kisai.run(&["checkpoints", "demo-2", "--json"]).succeeds().json().as_array().unwrap().len(), 3);
    assert_eq!(kisai.run(&["checkpoints", "demo", "--json"]).succeeds().json(), json!([]));
}

#[test]
fn what_is_removed_from_the_trash_is_gone_with_its_checkpoints() {
    let kisai = with_history(Language::En);
    kisai.run(&["delete", "demo"]).succeeds();
    kisai.run(&["trash", "--empty"]).succeeds();
    assert_eq!(fs::read_dir(kisai.home().join("trash")).unwrap().count(), 0);
    assert_eq!(fs::read_dir(kisai.home().join("checkpoints")).unwrap().count(), 0);
}

#[test]
fn drafts_of_different_forms_are_not_compared() {
    let kisai = with_history(Language::En);
    kisai.run(&["new", "other"]).succeeds();
    kisai.run(&["diff", "demo", "other"]).fails(2, "small and aspic-93");
    kisai.run(&["diff", "demo", "demo@7"]).fails(3, "no checkpoint 7");
    kisai.run(&["diff", "demo", "nobody@7"]).fails(3, "nobody");
    kisai.run(&["diff", "demo"]).exits(2);
}

#[test]
fn a_draft_begun_from_another_carries_every_answer_to_be_confirmed() {
    for language in Language::ALL {
        let kisai = with_history(language);
        kisai.run(&["describe", "demo", "--client", "見本商会", "--certification-no", "0123-2604"]).succeeds();
        kisai.run(&["note", "demo", "1.1", "内緒"]).succeeds();
        let before = kisai.read_draft("demo");
        let new = kisai.run(&["new", "demo 2028", "--from", "demo"]).succeeds();
        assert_eq!(new.out, "demo 2028\n");
        assert!(new.err.contains(&kisai.say("message-carried-over", &[("count", 2.into())])), "{new:?}");
        let draft = kisai.read_draft("demo 2028");
        assert_eq!((&draft["client"], &draft["certification_no"]), (&json!("見本商会"), &json!("0123-2604")));
        let updated = &before["answers"]["1-name"]["updated"];
        let expected = json!({ "text": "発注データ", "updated": updated, "carried": true, "before": "発注データ" });
        assert_eq!(draft["answers"]["1-name"], expected);
        let found = kisai.run(&["check", "demo 2028", "--json"]).json();
        let rules = found["findings"].as_array().unwrap().iter().map(|finding| finding["rule"].as_str().unwrap());
        assert_eq!(rules.filter(|rule| *rule == "carried-over").count(), 2);
        kisai.run(&["confirm", "demo 2028", "1", "2"]).succeeds();
        assert_eq!(kisai.read_draft("demo 2028")["answers"]["1-name"]["carried"], json!(null));
        assert_eq!(kisai.read_draft("demo"), before);
        // Another form of which no field asks the same takes nothing.
        let other = kisai.run(&["new", "x", "--from", "demo", "--form", "aspic-93"]).succeeds();
        let counts = [("count", 0.into()), ("suggested", 0.into()), ("open", 133.into())];
        assert!(other.err.contains(&kisai.say("message-carried-across", &counts)), "{other:?}");
        assert_eq!(kisai.read_draft("x")["client"], "見本商会");
        kisai.run(&["new", "x", "--from", "nobody"]).fails(3, "nobody");
        kisai.run(&["new", "demo", "--from", "demo"]).fails(3, "demo");
    }
}

#[test]
fn a_draft_of_a_newer_format_is_never_restored_over_and_a_name_stays() {
    let kisai = with_history(Language::En);
    kisai.run(&["rename", "demo", "other"]).succeeds();
    kisai.run(&["checkpoints", "other", "--restore", "2"]).succeeds();
    assert_eq!(kisai.read_draft("other")["title"], "other");
    let newer = fs::read_to_string(kisai.draft("other")).unwrap().replacen("\"kisai\": 1", "\"kisai\": 2", 1);
    fs::write(kisai.draft("other"), &newer).unwrap();
    kisai.run(&["checkpoints", "other", "--restore", "2"]).fails(3, "newer");
    assert_eq!(fs::read_to_string(kisai.draft("other")).unwrap(), newer);
}
