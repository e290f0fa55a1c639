//! Contradictions as they are shown: by the command, and in the review.

use kisai::words::Language;

use crate::commands::Kisai;
use crate::screens::picture;

/// Two drafts of a client that disagree in one field, and one of another client.
fn arrange(kisai: &Kisai) {
    for (name, form, field, text, client) in [
        ("sheet", "aspic-93", "45.2", "3世代", "見本商会"),
        ("checklist", "mic-94", "50.2", "7世代(7日分)", "見本商会"),
        ("stranger", "mic-94", "50.2", "9世代", "例示物産"),
    ] {
        kisai.run(&["new", name, "--form", form]).succeeds();
        kisai.run(&["set", name, field, text]).succeeds();
        kisai.run(&["set", name, if form == "mic-94" { "34" } else { "27" }, "見本クラウド"]).succeeds();
        kisai.run(&["describe", name, "--client", client]).succeeds();
    }
}

#[test]
fn a_clients_drafts_are_held_against_each_other() {
    let kisai = Kisai::new(Language::En);
    arrange(&kisai);
    let ran = kisai.run(&["check", "--client", "見本商会"]).succeeds();
    for part in
        ["sheet", "checklist", "aspic-93 45.2", "mic-94 50.2", "3世代", "7世代", "2026-", "[contradicting-figure]"]
    {
        assert!(ran.out.contains(part), "{part}: {}", ran.out);
    }
    assert!(!ran.out.contains("stranger") && !ran.out.contains("9世代"), "{}", ran.out);
    assert!(ran.out.ends_with("Drafts: 2, contradictions: 1, accepted: 0\n"), "{}", ran.out);
    // A part of the name does where it is clear.
    assert_eq!(kisai.run(&["check", "--client", "見本"]).succeeds().out, ran.out);
    assert_eq!(kisai.run(&["check", "--client", "nobody"]).exits(2).out, "");
    assert_eq!(kisai.run(&["check", "--client", "見本商会", "--open"]).exits(2).out, "");
    kisai.run(&["check", "--all", "--client", "見本商会"]).exits(1);
}

#[test]
fn json_tells_both_places() {
    let kisai = Kisai::new(Language::Ja);
    arrange(&kisai);
    let report = kisai.run(&["check", "--client", "見本商会", "--json"]).succeeds().json();
    assert_eq!(report["client"], "見本商会");
    assert_eq!(report["drafts"], serde_json::json!(["checklist", "sheet"]));
    let found = &report["contradictions"][0];
    assert_eq!((&found["rule"], &found["fact"]), (&"contradicting-figure".into(), &"backup-generations".into()));
    let places = found["places"].as_array().unwrap();
    let of = |key: &str| places.iter().map(|place| place[key].clone()).collect::<Vec<_>>();
    assert_eq!(of("text"), ["7世代", "3世代"]);
    assert_eq!(of("field"), ["50-backup-generations", "45-backup-generations"]);
    assert!(of("updated").iter().all(|updated| updated.as_str().unwrap().starts_with("2026-")));
}

#[test]
fn a_contradiction_is_accepted_like_other_findings() {
    let kisai = Kisai::new(Language::En);
    arrange(&kisai);
    kisai.run(&["accept", "sheet", "45.2", "contradicting-figure", "Told the buyer"]).succeeds();
    let report = kisai.run(&["check", "--client", "見本商会", "--json"]).succeeds().json();
    assert_eq!((report["contradictions"].as_array().unwrap().len(), &report["accepted"]), (0, &1.into()));
    kisai.run(&["set", "sheet", "45.2", "5世代"]).succeeds();
    let report = kisai.run(&["check", "--client", "見本商会", "--json"]).succeeds().json();
    assert_eq!(report["contradictions"][0]["places"][1]["text"], "5世代");
}

#[test]
fn an_unreadable_draft_is_told_and_the_others_are_compared() {
    let kisai = Kisai::new(Language::En);
    arrange(&kisai);
    std::fs::write(kisai.draft("broken"), "{").unwrap();
    let ran = kisai.run(&["check", "--client", "見本商会"]).exits(3);
    assert!(ran.out.contains("3世代") && ran.err.contains("broken"), "{} {}", ran.out, ran.err);
}

#[test]
fn review_with_contradictions() {
    picture("review-contradictions", |sitting| {
        for (name, form, answers) in [
            (
                "総務省の様式",
                "mic-94",
                [("34", "サンプル受発注クラウド"), ("50.2", "7世代前まで(7日分)"), ("42.1", "無し")],
            ),
            (
                "開示",
                "aspic-93",
                [("27", "サンプル受発注クラウト"), ("45.2", "14世代前まで"), ("33.3", "有り。30日間")],
            ),
        ] {
            let stamp = sitting.drafts.clock().stamp();
            let fill = |form: &kisai::core::form::Form, draft: &mut kisai::core::draft::Draft| {
                "見本".clone_into(&mut draft.client);
                for (field, text) in answers {
                    draft.set_text(form, form.field_named(field).unwrap(), text, &stamp);
                }
            };
            sitting.drafts.create_filled(name, form, fill).unwrap();
        }
        sitting.open("開示");
        sitting.press("F5");
        // The warnings stand behind the errors.
        sitting.press("End");
        while !sitting.screen().contains("7世代") {
            sitting.press("Up");
        }
    });
}

#[test]
fn a_changed_answer_no_longer_contradicts_and_enter_leads_to_the_field() {
    use crate::sitting::Sitting;
    let mut sitting = Sitting::new((80, 24), Language::Ja);
    for (name, form, named, field, text) in
        [("a", "mic-94", "34", "50.2", "7世代"), ("b", "aspic-93", "27", "45.2", "14世代")]
    {
        let stamp = sitting.drafts.clock().stamp();
        let fill = |form: &kisai::core::form::Form, draft: &mut kisai::core::draft::Draft| {
            for (field, text) in [(named, "見本クラウド"), (field, text)] {
                draft.set_text(form, form.field_named(field).unwrap(), text, &stamp);
            }
        };
        sitting.drafts.create_filled(name, form, fill).unwrap();
    }
    let contradictions = |sitting: &Sitting| {
        let session = sitting.model.session.as_ref().unwrap();
        session.findings().iter().filter(|finding| finding.rule() == "contradicting-figure").count()
    };
    sitting.open("b");
    assert_eq!(contradictions(&sitting), 0, "not read yet");
    sitting.press("F5");
    assert_eq!(contradictions(&sitting), 1);
    let session = sitting.model.session.as_ref().unwrap();
    let at = session.findings().iter().position(|finding| finding.rule() == "contradicting-figure").unwrap();
    sitting.press("Home");
    for _ in 0..at {
        sitting.press("Down");
    }
    sitting.press("Enter");
    let session = sitting.model.session.as_ref().unwrap();
    assert_eq!(session.form()[session.field].id, "45-backup-generations");
    sitting.press("Ctrl-A").type_text("7世代");
    assert_eq!(contradictions(&sitting), 0);
    sitting.press("Ctrl-Z Ctrl-Z Ctrl-Z F5");
    assert_eq!(contradictions(&sitting), 1, "read anew");
    sitting.press("Home");
    for _ in 0..at {
        sitting.press("Down");
    }
    sitting.press("Ctrl-K").type_text("別の契約").press("Enter");
    assert_eq!(contradictions(&sitting), 0, "accepted");
    let accepted = sitting.model.session.as_ref().unwrap().accepted();
    assert_eq!(
        accepted.iter().map(|(finding, reason)| (finding.rule(), *reason)).collect::<Vec<_>>(),
        [("contradicting-figure", "別の契約")]
    );
}
