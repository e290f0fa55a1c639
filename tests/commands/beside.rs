//! What stands beside an answer: flags, notes, done, confirmed, accepted. It changes no answer and never leaves.

use super::*;

const LATER: &str = "2026-12-24T18:00:00+09:00";

/// Makes answers of `demo` look as if they were carried over from an earlier draft.
pub fn carry(kisai: &Kisai, answers: &[(&str, &str)]) {
    let mut draft = kisai.read_draft("demo");
    for (field, text) in answers {
        draft["answers"][*field] = json!({ "text": text, "updated": NOW, "carried": true });
    }
    fs::write(kisai.draft("demo"), draft.to_string()).unwrap();
}

fn later(kisai: &Kisai, words: &[&str]) -> Ran {
    let mut command = kisai.command(words);
    command.env("KISAI_NOW", LATER);
    run(command, b"").succeeds()
}

#[test]
fn what_stands_beside_an_answer_leaves_the_answer_as_old_as_it_is() {
    let kisai = Kisai::with_sound_demo(Language::En);
    later(&kisai, &["flag", "demo", "2", "--ask", " 情報\nシステム部 ", "What kind?"]);
    later(&kisai, &["note", "demo", "2", "-as of May"]);
    later(&kisai, &["done", "demo", "2"]);
    let draft = kisai.read_draft("demo");
    let expected = json!({
        "text": "①甲", "updated": NOW, "flag": { "ask": "情報 システム部", "text": "What kind?" },
        "note": "-as of May", "done": true,
    });
    assert_eq!((&draft["answers"]["2-type"], &draft["updated"]), (&expected, &json!(LATER)));
    assert_eq!(kisai.run(&["note", "demo", "2"]).succeeds().out, "-as of May\n");
    let shown = kisai.run(&["show", "demo", "2", "--json"]).succeeds().json();
    assert_eq!(shown["answers"]["2-type"], expected);
}

#[test]
fn what_is_taken_back_leaves_no_trace() {
    let kisai = Kisai::with_demo(Language::En);
    let before = kisai.read_draft("demo")["answers"].clone();
    for (does, undoes) in [
        (&["flag", "demo", "2", "x"][..], &["flag", "demo", "2", "--clear"][..]),
        (&["note", "demo", "2", "x"], &["note", "demo", "2", "--clear"]),
        (&["done", "demo", "2"], &["done", "demo", "2", "--undo"]),
    ] {
        kisai.run(does).succeeds();
        assert_ne!(kisai.read_draft("demo")["answers"], before, "{does:?}");
        kisai.run(undoes).succeeds();
        assert_eq!(kisai.read_draft("demo")["answers"], before, "{undoes:?}");
    }
}

#[test]
fn what_changes_nothing_writes_nothing() {
    let kisai = Kisai::with_sound_demo(Language::En);
    let before = fs::read(kisai.draft("demo")).unwrap();
    for words in [
        &["flag", "demo", "2", "--clear"][..],
        &["note", "demo", "2", ""],
        &["done", "demo", "2", "--undo"],
        &["confirm", "demo", "2"],
        &["describe", "demo", "--title", "demo"],
    ] {
        later(&kisai, words);
        assert_eq!(fs::read(kisai.draft("demo")).unwrap(), before, "{words:?}");
    }
}

#[test]
fn a_field_that_is_only_flagged_is_still_open() {
    let kisai = Kisai::with_demo(Language::En);
    kisai.run(&["flag", "demo", "1.1", "--ask", "Sales"]).succeeds();
    kisai.run(&["note", "demo", "1.1", "soon"]).succeeds();
    kisai.run(&["done", "demo", "1.1"]).succeeds();
    let checked = kisai.run(&["check", "demo", "--json"]).exits(1).json();
    assert_eq!((&checked["progress"]["answered"], &checked["counts"]["error"]), (&json!(0), &json!(2)), "{checked}");
    let next = kisai.run(&["next", "demo", "--json"]).succeeds().json();
    assert_eq!(next["next"]["field"], "1-name");
}

#[test]
fn a_flag_keeps_what_a_later_program_put_in_it() {
    let kisai = Kisai::with_demo(Language::En);
    kisai.run(&["flag", "demo", "2", "x"]).succeeds();
    let mut draft = kisai.read_draft("demo");
    draft["answers"]["2-type"]["flag"]["until"] = json!("2027-01-01");
    fs::write(kisai.draft("demo"), draft.to_string()).unwrap();
    kisai.run(&["flag", "demo", "2", "--ask", "Sales", "y"]).succeeds();
    let flag = json!({ "ask": "Sales", "text": "y", "until": "2027-01-01" });
    assert_eq!(kisai.read_draft("demo")["answers"]["2-type"]["flag"], flag);
}

#[test]
fn confirming_takes_all_or_nothing_and_keeps_the_text() {
    let kisai = Kisai::with_demo(Language::En);
    carry(&kisai, &[("1-name", "名"), ("2-type", "①甲")]);
    let before = kisai.read_draft("demo");
    kisai.run(&["confirm", "demo", "1-name", "9"]).fails(2, "9");
    assert_eq!(kisai.read_draft("demo"), before);
    later(&kisai, &["confirm", "demo", "1", "2"]);
    let after = kisai.read_draft("demo");
    assert_eq!(after["answers"]["1-name"], json!({ "text": "名", "updated": NOW }));
    assert_eq!(after["answers"]["2-type"], json!({ "text": "①甲", "updated": NOW }));
    assert_eq!(kisai.run(&["check", "demo", "--json"]).succeeds().json()["counts"]["warning"], 0);
}

#[test]
fn a_withdrawn_acceptance_brings_the_finding_back() {
    let kisai = Kisai::with_sound_demo(Language::En);
    kisai.run(&["set", "demo", "2", "無し"]).succeeds();
    let open = fs::read(kisai.draft("demo")).unwrap();
    kisai.run(&["accept", "demo", "2", "adverse-no", "--withdraw"]).fails(2, "adverse-no");
    assert_eq!(fs::read(kisai.draft("demo")).unwrap(), open);
    kisai.run(&["accept", "demo", "2", "adverse-no", "理由"]).succeeds();
    kisai.run(&["accept", "demo", "2", "adverse-no", "--withdraw"]).succeeds();
    assert_eq!(fs::read(kisai.draft("demo")).unwrap(), open);
    assert_eq!(kisai.run(&["check", "demo", "--json"]).succeeds().json()["counts"]["warning"], 1);
}

#[test]
fn the_open_points_are_grouped_by_whom_to_ask() {
    let kisai = Kisai::with_demo(Language::En);
    kisai.run(&["flag", "demo", "1.1", "anything"]).succeeds();
    kisai.run(&["flag", "demo", "1.2", "--ask", "Sales", "How many?"]).succeeds();
    kisai.run(&["flag", "demo", "2", "--ask", "Sales"]).succeeds();
    kisai.run(&["set", "demo", "2", "無し"]).succeeds();
    kisai.run(&["note", "demo", "2", "mine alone"]).succeeds();
    let ran = kisai.run(&["actions", "demo", "--json"]).succeeds();
    assert!(!ran.out.contains("mine alone"), "{ran:?}");
    let actions = ran.json();
    let named = |no: u32, field: &str, prompt: &str, requirement: &str| json!({ "no": no, "field": field, "prompt": prompt, "requirement": requirement });
    let flagged = |mut field: Value, text: &str| {
        field["text"] = json!(text);
        field
    };
    assert_eq!(actions["open"], json!([named(1, "1-name", "Name", "required")]));
    let expected = json!([
        { "ask": "Sales", "flags": [
            flagged(named(1, "1-more", "More", "optional"), "How many?"),
            flagged(named(2, "2-type", "Type", "required-level"), ""),
        ] },
        { "ask": "", "flags": [flagged(named(1, "1-name", "Name", "required"), "anything")] },
    ]);
    assert_eq!(actions["asked"], expected);
    assert_eq!(actions["findings"][0]["rule"], "adverse-no");
    assert_eq!(actions["findings"].as_array().unwrap().len(), 1);
}

#[test]
fn what_is_private_stands_in_no_byte_of_any_export() {
    let kisai = Kisai::with_sound_demo(Language::Ja);
    kisai.run(&["set", "demo", "2", "無し"]).succeeds();
    let secrets = ["秘密の相手", "秘密の問い", "秘密のメモ", "秘密の理由"];
    kisai.run(&["flag", "demo", "2", "--ask", secrets[0], secrets[1]]).succeeds();
    kisai.run(&["note", "demo", "2", secrets[2]]).succeeds();
    kisai.run(&["accept", "demo", "2", "adverse-no", secrets[3]]).succeeds();
    kisai.run(&["done", "demo", "2"]).succeeds();
    for format in kisai::export::Format::ALL {
        for (language, more) in [
            ("ja", &[][..]),
            ("en", &["--section", "1"][..]),
            ("both", &[][..]),
            ("ja", if format == kisai::export::Format::Xlsx { &[][..] } else { &["--no-longer-asked"][..] }),
        ] {
            let file = format!("{language}{}.{}", more.concat(), format.suffix());
            kisai
                .run(&[&["export", "demo", "-o", &file, "--force", "--sheet-lang", language], more].concat())
                .succeeds();
            let bytes = fs::read(kisai.work().join(&file)).unwrap();
            let mut parts = vec![bytes.clone()];
            if let Ok(mut archive) = zip::ZipArchive::new(std::io::Cursor::new(&bytes)) {
                for ix in 0..archive.len() {
                    let mut part = Vec::new();
                    archive.by_index(ix).unwrap().read_to_end(&mut part).unwrap();
                    parts.push(part);
                }
            }
            let holds =
                |text: &str| parts.iter().any(|part| part.windows(text.len()).any(|bytes| bytes == text.as_bytes()));
            assert!(holds("見本"), "{file} lacks the answers");
            for secret in secrets.iter().chain(&["秘密", "carried", "accepted", "adverse-no"]) {
                assert!(!holds(secret), "{file} tells {secret}");
            }
        }
    }
}
