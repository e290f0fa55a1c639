//! Answers from other drafts: renewals, other forms by the crosswalk, suggestions, and what becomes untrue by itself.

use std::collections::BTreeMap;

use kisai::core::builtin;
use kisai::core::compare::Change;
use kisai::core::comparison::{Alone, Comparison};
use kisai::core::crosswalk::{self, At, Carried, Crosswalk, CrosswalkFault, Relation};
use kisai::core::draft::{Answer, Draft};
use kisai::core::form::Form;
use kisai::words::{CrosswalkWords, FormFolder, Language};
use serde_json::json;

use crate::commands::Kisai;
use crate::now::NOW;
use crate::sitting::Sitting;

/// A form of some items with fields of these ids and kinds.
fn form(id: &str, items: &[&[(&str, &str)]]) -> Form {
    let items: Vec<_> = (1..)
        .zip(items)
        .map(|(no, fields)| {
            let fields: Vec<_> = fields
                .iter()
                .map(|(id, kind)| {
                    let choices = if *kind == "choice" { json!(["a", "b"]) } else { json!([]) };
                    json!({ "id": id, "kind": kind, "requirement": "required", "wording": "printed", "choices": choices })
                })
                .collect();
            json!({ "no": no, "id": format!("item-{no}"), "group": "g", "fields": fields })
        })
        .collect();
    let form = json!({
        "format": 1, "id": id, "edition": "1", "languages": ["ja"],
        "print": { "columns": [{ "id": "answer", "heading": "answer", "width": 20 }] },
        "sections": [{ "id": "s", "items": items }]
    });
    Form::parse(&form.to_string()).unwrap()
}

fn old() -> Form {
    form(
        "old",
        &[
            &[("1-name", "text")],
            &[("2-one", "text"), ("2-two", "text")],
            &[("3-choice", "choice")],
            &[("4-four", "text")],
        ],
    )
}

fn new() -> Form {
    form(
        "new",
        &[
            &[("1-title", "text")],
            &[("2-both", "text")],
            &[("3-choice", "choice")],
            &[("4-none", "text")],
            &[("5-wide", "text")],
        ],
    )
}

fn walk(entries: &[serde_json::Value]) -> Crosswalk {
    Crosswalk::parse(&json!({ "format": 1, "entries": entries }).to_string()).unwrap()
}

fn entry(from: serde_json::Value, to: &str, relation: &str) -> serde_json::Value {
    json!({ "from": from, "to": { "form": "new", "field": to }, "relation": relation, "why": "w" })
}

fn field(id: &str) -> serde_json::Value {
    json!({ "form": "old", "field": id })
}

fn usual() -> Crosswalk {
    walk(&[
        entry(field("1-name"), "1-title", "same"),
        entry(json!({ "form": "old", "item": 2 }), "2-both", "same"),
        entry(field("3-choice"), "3-choice", "same"),
        entry(field("4-four"), "5-wide", "broader"),
    ])
}

fn filled(form: &Form, answers: &[(&str, &str)]) -> Draft {
    let mut draft = Draft::new(form, "t", NOW);
    for (id, text) in answers {
        draft.set_text(form, form.field(id).unwrap(), text, NOW);
    }
    draft
}

#[test]
fn a_source_is_seen_from_both_sides() {
    let (old, new, walk) = (old(), new(), usual());
    let seen = |form: &Form, id: &str| {
        let sources = walk.sources(form, form.field(id).unwrap());
        sources
            .into_iter()
            .map(|source| (source.form.to_owned(), format!("{:?}", source.at), source.relation))
            .collect::<Vec<_>>()
    };
    let at = |at: At<'_>| format!("{at:?}");
    assert_eq!(seen(&new, "5-wide"), [("old".to_owned(), at(At::Field("4-four")), Relation::Broader)]);
    assert_eq!(seen(&old, "4-four"), [("new".to_owned(), at(At::Field("5-wide")), Relation::Narrower)]);
    assert_eq!(seen(&new, "2-both"), [("old".to_owned(), at(At::Item(2)), Relation::Same)]);
    // What answers a whole item says only something about each of its fields.
    assert_eq!(seen(&old, "2-two"), [("new".to_owned(), at(At::Field("2-both")), Relation::Related)]);
    assert_eq!(seen(&new, "4-none"), []);
}

#[test]
fn only_what_asks_the_same_is_carried_and_no_option_is() {
    let (old, new, walk) = (old(), new(), usual());
    let from =
        filled(&old, &[("1-name", "名前"), ("2-one", "一"), ("2-two", "二"), ("3-choice", "①あ"), ("4-four", "四")]);
    let mut draft = Draft::new(&new, "t", NOW);
    let counts = crosswalk::carry_over(&walk, &new, &mut draft, &old, &from);
    assert_eq!(counts, Carried { carried: 2, suggested: 2, open: 1 });
    let texts: Vec<(&str, &str, bool)> =
        draft.answers.iter().map(|(id, answer)| (id, answer.text.as_str(), answer.carried)).collect();
    assert_eq!(texts, [("1-title", "名前", true), ("2-both", "一\n二", true)]);
    let choice = walk.sources(&new, new.field("3-choice").unwrap());
    assert_eq!(choice[0].answer(&old, &from).unwrap().0, "あ", "the number of an option means another one elsewhere");
}

#[test]
fn two_forms_are_compared_where_they_ask_the_same_an_item_as_a_whole() {
    let (old, new, walk) = (old(), new(), usual());
    let before =
        filled(&old, &[("1-name", "名前"), ("2-one", "一"), ("2-two", "二"), ("3-choice", "①あ"), ("4-four", "四")]);
    let after = filled(&new, &[("1-title", "別の名前"), ("2-both", "一\n二"), ("3-choice", "④あ"), ("5-wide", "五")]);
    let told = |one: (&Form, &Draft), other: (&Form, &Draft)| {
        let comparison = Comparison::new(&walk, one, other).unwrap();
        let ids = |form: &Form, alone: &[Alone]| -> Vec<(String, bool)> {
            alone.iter().map(|alone| (alone.part.id(form).to_owned(), alone.is_answered)).collect()
        };
        let pairs = comparison.pairs.iter();
        let pairs: Vec<_> =
            pairs.map(|pair| (pair.old.id(one.0).to_owned(), pair.new.id(other.0).to_owned(), pair.change)).collect();
        (pairs, comparison.fields, ids(one.0, &comparison.only_old), ids(other.0, &comparison.only_new))
    };
    let id = |id: &str, is_answered: bool| (id.to_owned(), is_answered);
    let (pairs, fields, only_old, only_new) = told((&old, &before), (&new, &after));
    // The titles of the drafts are the same, and so are the options without their numbers.
    assert_eq!(pairs, [("1-name".to_owned(), "1-title".to_owned(), Change::Changed)]);
    assert_eq!((fields, only_old), (3, vec![id("4-four", true)]));
    assert_eq!(only_new, [id("4-none", false), id("5-wide", true)]);
    // The other way round an item with two fields stands against one.
    let after = filled(&new, &[("2-both", "一")]);
    let (pairs, fields, ..) = told((&new, &after), (&old, &before));
    assert!(pairs.contains(&("2-both".to_owned(), "item-2".to_owned(), Change::Changed)), "{pairs:?}");
    assert_eq!(fields, 4);
    assert_eq!(Comparison::new(&Crosswalk::default(), (&old, &before), (&new, &after)), None);
}

#[test]
fn answers_that_disagree_are_not_carried() {
    let (old, new) = (old(), new());
    let walk = walk(&[entry(field("1-name"), "1-title", "same"), entry(field("4-four"), "1-title", "same")]);
    for (other, carried) in [("別", 0), ("名前", 1)] {
        let from = filled(&old, &[("1-name", "名前"), ("4-four", other)]);
        let counts = crosswalk::carry_over(&walk, &new, &mut Draft::new(&new, "t", NOW), &old, &from);
        assert_eq!(counts.carried, carried, "{other}");
    }
}

#[test]
fn every_fault_of_a_crosswalk_is_found() {
    let (old, new) = (old(), new());
    let forms = [&old, &new];
    assert_eq!(usual().lint(&forms), []);
    let bad = walk(&[
        entry(field("9-none"), "1-title", "same"),
        entry(json!({ "form": "old", "item": 9 }), "1-title", "same"),
        entry(json!({ "form": "old" }), "1-title", "same"),
        entry(json!({ "form": "other", "field": "1-name" }), "1-title", "same"),
        entry(json!({ "form": "new", "field": "2-both" }), "1-title", "same"),
        entry(field("1-name"), "1-title", "same"),
        entry(field("1-name"), "1-title", "related"),
        json!({ "from": { "form": "new", "field": "1-title" }, "to": { "form": "old", "field": "1-name" }, "relation": "same", "why": "w" }),
    ]);
    let twice = "old/1-name -> new/1-title".to_owned();
    assert_eq!(
        bad.lint(&forms),
        [
            CrosswalkFault::Unknown("old/9-none -> new/1-title".to_owned()),
            CrosswalkFault::Unknown("old/9 -> new/1-title".to_owned()),
            CrosswalkFault::Unknown("old/ -> new/1-title".to_owned()),
            CrosswalkFault::Unknown("other/1-name -> new/1-title".to_owned()),
            CrosswalkFault::WithinAForm("new/2-both -> new/1-title".to_owned()),
            CrosswalkFault::Duplicate(twice),
            CrosswalkFault::Duplicate("new/1-title -> old/1-name".to_owned()),
        ]
    );
    for text in ["{}", "[]", r#"{ "format": 2, "entries": [] }"#, r#"{ "format": 1, "entries": [], "more": 1 }"#] {
        assert!(Crosswalk::parse(text).is_err(), "{text}");
    }
}

#[test]
fn the_crosswalk_of_the_built_in_forms_has_no_fault() {
    let folders: Vec<FormFolder> = builtin::ALL.iter().map(|form| FormFolder::builtin(form.id).unwrap()).collect();
    let forms: Vec<&Form> = folders.iter().map(|folder| &*folder.form).collect();
    assert_eq!(Crosswalk::builtin().lint(&forms), []);
}

/// The draft of the form's own examples in another form: what comes along, what is suggested, what nobody said.
#[test]
fn the_answers_of_the_fictional_provider_cross_to_every_form() {
    let folders: BTreeMap<&str, FormFolder> =
        builtin::ALL.iter().map(|form| (form.id, FormFolder::builtin(form.id).unwrap())).collect();
    let mut counts = Vec::new();
    for from in folders.values() {
        let mut full = Draft::new(&from.form, "t", NOW);
        for field in from.form.fields() {
            if let Some(example) = from.words.hint(Language::Ja, &from.form, field, "example") {
                full.set_text(&from.form, field, &example, NOW);
            }
        }
        for to in folders.values().filter(|to| to.form.id != from.form.id) {
            let mut draft = Draft::new(&to.form, "t", NOW);
            let carried = crosswalk::carry_over(Crosswalk::builtin(), &to.form, &mut draft, &from.form, &full);
            assert_eq!(draft.answers.len(), carried.carried);
            assert!(draft.answers.values().all(|answer| answer.carried));
            assert_eq!(carried.carried + carried.suggested + carried.open, to.form.fields().len());
            counts.push((&*from.form.id, &*to.form.id, carried.carried, carried.suggested, carried.open));
        }
    }
    insta::with_settings!({ snapshot_path => concat!(env!("CARGO_MANIFEST_DIR"), "/snapshots/carry"), prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_debug_snapshot!("counts", counts);
    });
}

#[test]
fn every_reason_of_the_crosswalk_has_words_and_all_words_are_used() {
    let used: std::collections::BTreeSet<String> =
        Crosswalk::builtin().reasons().map(|reason| format!("why-{reason}")).collect();
    assert!(!used.is_empty());
    for language in Language::ALL {
        let words = CrosswalkWords::new(language);
        let there: std::collections::BTreeSet<String> = words.ids().map(ToOwned::to_owned).collect();
        assert_eq!(there, used, "{language:?}");
        assert!(used.iter().all(|id| !words.why(id.trim_start_matches("why-")).is_empty()), "{language:?}");
    }
}

#[test]
fn what_becomes_untrue_by_itself_is_never_confirmed_in_bulk() {
    for language in Language::ALL {
        let kisai = Kisai::new(language);
        kisai.run(&["new", "2026"]).succeeds();
        kisai.run(&["set", "2026", "2", "株式会社サンプルワークス"]).succeeds();
        kisai.run(&["set", "2026", "3.2", "14年"]).succeeds();
        kisai.run(&["new", "2028", "--from", "2026"]).succeeds();
        let answers = || kisai.read_draft("2028")["answers"].clone();
        assert_eq!(answers()["3-years-in-business"]["before"], "14年");
        let told = kisai.run(&["confirm", "2028", "--all"]).succeeds();
        assert!(told.err.contains(&kisai.say("message-left-to-confirm", &[("count", 1.into())])), "{told:?}");
        assert_eq!(answers()["2-legal-name"].get("carried"), None);
        assert_eq!(answers()["3-years-in-business"]["carried"], true);
        let findings = kisai.run(&["check", "2028", "--json"]).json();
        let carried =
            findings["findings"].as_array().unwrap().iter().find(|finding| finding["rule"] == "carried-over").unwrap();
        assert_eq!(carried["message"], kisai.say("finding-carried-over-ages", &[]));
        // Who edits it has brought it up to date; what it was stays beside it until it is confirmed.
        kisai.run(&["set", "2028", "3.2", "16年"]).succeeds();
        assert_eq!(answers()["3-years-in-business"].get("carried"), None);
        assert_eq!(answers()["3-years-in-business"]["before"], "14年");
        kisai.run(&["confirm", "2028", "3.2"]).succeeds();
        assert_eq!(answers()["3-years-in-business"].get("before"), None);
    }
}

#[test]
fn on_the_screen_other_drafts_are_offered_and_what_was_carried_is_confirmed_by_a_key() {
    let mut sitting = Sitting::new((80, 24), Language::En);
    for (name, text) in [("old", "ours"), ("new", "")] {
        let open = sitting.drafts.create(name, "aspic-93").unwrap();
        let mut draft = (*open.draft).clone();
        let field = open.form.form.field("2-legal-name").unwrap();
        draft.set_text(&open.form.form, field, text, NOW);
        if name == "new" {
            draft.answers.insert("27-service-name".to_owned(), Answer::carried_over("Cloud", NOW));
            draft.answers.insert("3-founded-year".to_owned(), Answer::carried_over("2012", NOW));
        }
        sitting.drafts.save(&open, &draft).unwrap();
    }
    sitting.open("new");
    sitting.press("F3").type_text("2").press("Enter Shift-F4");
    let screen = sitting.screen();
    assert!(screen.contains("old (aspic-93) 2") && screen.contains("> ours"), "{screen}");
    sitting.press("Enter");
    let answer = |sitting: &Sitting, id: &str| sitting.drafts.open("new").unwrap().draft.answers[id].clone();
    assert_eq!(answer(&sitting, "2-legal-name").text, "ours");
    sitting.press("Shift-F4");
    assert!(sitting.model.overlay.is_none(), "what is there isn't offered");

    sitting.press("F3").type_text("27").press("Enter Ctrl-K");
    assert_eq!(
        (answer(&sitting, "27-service-name").carried, answer(&sitting, "27-service-name").before),
        (false, String::new())
    );
    sitting.press("F3").type_text("3.1").press("Enter Ctrl-A").type_text("2013");
    let screen = sitting.screen();
    assert!(screen.contains("Before: 2012"), "{screen}");
    sitting.press("Ctrl-K");
    assert!(!sitting.screen().contains("Before: 2012"));
    assert!(sitting.drafts.open("new").unwrap().draft.answers.values().all(|answer| !answer.carried));
}

#[test]
fn suggestions_come_from_the_same_client_only_and_can_be_put_in() {
    let kisai = Kisai::new(Language::En);
    for (name, client, text) in [("a", "甲社", "ours"), ("b", "乙社", "theirs"), ("c", "甲社", "")] {
        kisai.run(&["new", name]).succeeds();
        kisai.run(&["describe", name, "--client", client]).succeeds();
        if !text.is_empty() {
            kisai.run(&["set", name, "2", text]).succeeds();
        }
    }
    let json = kisai.run(&["suggest", "c", "2", "--json"]).succeeds().json();
    let texts: Vec<_> = json["suggestions"].as_array().unwrap().iter().map(|found| &found["text"]).collect();
    assert_eq!(texts, ["ours"]);
    assert_eq!(json["suggestions"][0]["by"], "same-field");
    assert_eq!(kisai.run(&["suggest", "c", "2", "1"]).succeeds().out, "ours\n");
    assert_eq!(kisai.read_draft("c")["answers"]["2-legal-name"]["text"], "ours");
    // What is there isn't suggested again, nor put over by a number that isn't there.
    assert!(kisai.run(&["suggest", "c", "2"]).succeeds().err.contains(&kisai.say("suggest-none", &[])));
    assert_eq!(kisai.run(&["suggest", "c", "2", "1"]).exit, 2);
    kisai.run(&["set", "c", "2", "mine"]).succeeds();
    assert_eq!(kisai.run(&["suggest", "c", "2", "1"]).exit, 2);
    assert_eq!(kisai.run(&["suggest", "c", "2", "1", "--replace"]).succeeds().out, "ours\n");
}
