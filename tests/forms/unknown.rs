//! Drafts whose form isn't there, and answers whose field the form no longer has: shown, exported, never changed or lost.

use std::fs;

use kisai::store::forms::Why;
use kisai::store::opening::ReadOnly;
use kisai::ui::action::Action;
use kisai::words::{FormFolder, Language};
use serde_json::json;

use super::small;
use crate::commands::{Kisai, write_form};
use crate::screens::picture;
use crate::sitting::{Sitting, choose_in_menu};

/// A draft with a text and a table, whose form is then taken away.
fn formless(language: Language) -> Kisai {
    let kisai = Kisai::with_demo(language);
    kisai.run(&["set", "demo", "1.2", "詳細"]).succeeds();
    kisai.run(&["set", "demo", "3", r#"[{ "c": "甲", "d": "2026-01-01" }, { "c": "乙" }]"#]).succeeds();
    fs::remove_dir_all(kisai.home().join("forms/small")).unwrap();
    kisai
}

#[test]
fn a_draft_without_its_form_is_shown_listed_and_exported_and_stays_as_it_is() {
    for language in Language::ALL {
        let kisai = formless(language);
        let before = fs::read(kisai.draft("demo")).unwrap();
        let folder = kisai.home().join("forms/small").display().to_string();
        let told = kisai.say("formless-missing", &[("form", "small".into()), ("folder", folder.into())]);

        let ran = kisai.run(&["show", "demo"]).succeeds();
        assert!(ran.out.contains("1-more") && ran.out.contains("詳細") && ran.out.contains("甲"), "{ran:?}");
        assert!(ran.err.contains(&told), "{ran:?}");
        assert_eq!(kisai.run(&["show", "demo", "1-more"]).succeeds().out, "詳細\n");
        let shown = kisai.run(&["show", "demo", "--json"]).succeeds().json();
        assert_eq!(shown["answers"]["3-rows"]["rows"], json!([{ "c": "甲", "d": "2026-01-01" }, { "c": "乙" }]));

        let ran = kisai.run(&["list"]).succeeds();
        assert!(ran.out.contains("small") && ran.out.contains(&kisai.say("formless", &[])), "{ran:?}");
        assert_eq!(kisai.run(&["list", "--json"]).succeeds().json()[0]["no_form"], told);

        let exported = kisai.run(&["export", "demo", "--format", "json"]).succeeds();
        assert!(exported.err.contains(&told), "{exported:?}");
        let exported = exported.json();
        let ids: Vec<_> =
            exported["sections"][0]["items"].as_array().unwrap().iter().map(|item| &item["name"]).collect();
        assert_eq!(ids, ["1-more", "3-rows"]);
        assert_eq!(exported["form"], json!({ "id": "small", "edition": "1" }));
        assert_eq!(exported["sections"][0]["items"][1]["fields"][0]["rows"][1], json!({ "c": "乙" }));

        for words in [
            &["check", "demo"][..],
            &["export", "demo", "--format", "json", "--strict"],
            &["export", "demo", "-o", "demo.xlsx"],
            &["export", "demo", "--format", "csv"],
            &["set", "demo", "1-more", "x"],
            &["flag", "demo", "1-more", "x"],
            &["rename", "demo", "other"],
            &["next", "demo"],
        ] {
            let ran = kisai.run(words);
            assert_ne!(ran.exit, 0, "{words:?}");
            assert!(ran.err.contains("small"), "{words:?}: {ran:?}");
        }
        assert!(kisai.run(&["check", "demo"]).exits(3).err.contains(&told));
        assert_eq!(fs::read(kisai.draft("demo")).unwrap(), before);

        // With its form back the draft is what it was, and the export is taken in.
        write_form(&kisai.home().join("forms/small"), &small());
        assert!(kisai.run(&["show", "demo"]).succeeds().err.is_empty());
        fs::write(kisai.work().join("answers.json"), exported.to_string()).unwrap();
        kisai.run(&["new", "again", "--form", "small"]).succeeds();
        kisai.run(&["import", "answers.json", "--into", "again"]).succeeds();
        assert_eq!(kisai.read_draft("again")["answers"]["1-more"]["text"], "詳細");
        assert_eq!(kisai.read_draft("again")["answers"]["3-rows"]["rows"][0]["c"], "甲");
    }
}

#[test]
fn why_a_form_isnt_at_hand_is_told_apart() {
    let kisai = formless(Language::Ja);
    let folder = kisai.home().join("forms/small");
    let mut newer = small();
    newer["format"] = json!(2);
    let mut faulty = small();
    faulty["sections"][0]["items"][0]["no"] = json!(9);
    for (form, id) in [(newer, "formless-newer"), (faulty, "formless-faulty")] {
        write_form(&folder, &form);
        let count = match FormFolder::from_texts("small", &form.to_string(), []) {
            Err(faults) => faults.len(),
            Ok(_) => 0,
        };
        assert!(count > 0);
        let ran = kisai.run(&["show", "demo"]).succeeds();
        let part = kisai.say(id, &[("form", "small".into()), ("folder", "F".into()), ("count", "N".into())]);
        let part = part.split(['N', 'F']).next().unwrap().to_owned();
        assert!(ran.err.contains(&part), "{part}: {ran:?}");
    }
}

#[test]
fn a_form_that_is_named_by_a_path_is_none() {
    let kisai = Kisai::with_demo(Language::En);
    let mut draft = kisai.read_draft("demo");
    for form in ["../forms/small", "..", "", "/"] {
        draft["form"] = json!(form);
        draft["answers"] = json!({ "1-name": { "text": "x" } });
        fs::write(kisai.draft("demo"), draft.to_string()).unwrap();
        assert!(!kisai.run(&["show", "demo"]).succeeds().err.is_empty(), "{form}");
        kisai.run(&["set", "demo", "1-name", "y"]).exits(3);
    }
}

#[test]
fn strange_ids_are_labels_as_they_are() {
    let kisai = Kisai::new(Language::Ja);
    let draft = json!({
        "kisai": 1, "form": "x \"y\" {z}\\", "title": "t",
        "answers": { "項目 {1}": { "text": "答" }, "": { "rows": [{ "列 {a}": "甲", "caption": "表" }] } },
    });
    fs::create_dir_all(kisai.draft("odd").parent().unwrap()).unwrap();
    fs::write(kisai.draft("odd"), draft.to_string()).unwrap();
    let ran = kisai.run(&["show", "odd"]).succeeds();
    assert!(ran.out.contains("項目 {1}") && ran.out.contains('甲') && ran.out.contains('表'), "{ran:?}");
    kisai.run(&["export", "odd", "--format", "json"]).succeeds();
    let mut sitting = Sitting::new((80, 24), Language::Ja);
    let file = sitting.draft_file("odd");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, draft.to_string()).unwrap();
    sitting.open("odd");
    sitting.press("Esc Enter");
    assert!(sitting.screen().contains("x \"y\" {z}\\"), "{}", sitting.screen());
}

#[test]
fn a_draft_without_its_form_opens_to_read_on_the_screen() {
    let mut sitting = Sitting::new((80, 24), Language::Ja);
    let file = sitting.draft_file("demo");
    let draft = json!({
        "kisai": 1, "form": "gone", "title": "受発注", "updated": "2026-01-01T00:00:00+09:00",
        "answers": { "1-name": { "text": "見本クラウド" }, "3-rows": { "rows": [{ "c": "甲" }, { "c": "乙" }] } },
    });
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, draft.to_string()).unwrap();
    let before = fs::read(&file).unwrap();
    sitting.open("demo");
    let read_only = &sitting.model.session.as_ref().unwrap().read_only;
    assert!(matches!(read_only, Some(ReadOnly::NoForm(absence)) if absence.why == Why::Missing));
    assert!(sitting.screen().contains("gone"), "{}", sitting.screen());
    sitting.press("Enter");
    let screen = sitting.screen();
    assert!(screen.contains("1-name") && screen.contains("見本クラウド"), "{screen}");
    sitting.type_text("変").press("PgDn");
    assert!(sitting.screen().contains('乙'), "{}", sitting.screen());
    sitting.press("F5");
    assert!(sitting.screen().contains("様式「gone」がありません"), "{}", sitting.screen());
    sitting.press("Esc Ctrl-E Enter");
    assert!(sitting.screen().contains("JSONにだけ"), "{}", sitting.screen());
    sitting.press("Esc Ctrl-B");
    assert!(sitting.screen().contains("様式なし") && sitting.screen().contains("gone"), "{}", sitting.screen());
    assert_eq!(fs::read(&file).unwrap(), before);
}

/// A draft of a form that isn't there.
fn write_formless(sitting: &Sitting) {
    let draft = json!({
        "kisai": 1, "form": "gone", "title": "受発注", "updated": "2026-01-01T00:00:00+09:00",
        "answers": { "1-name": { "text": "見本クラウド" }, "3-rows": { "rows": [{ "c": "甲" }, { "c": "乙" }] } },
    });
    let file = sitting.draft_file("受発注");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, draft.to_string()).unwrap();
}

#[test]
fn pictures_of_a_draft_without_its_form() {
    picture("formless", |sitting| {
        write_formless(sitting);
        sitting.open("受発注");
        sitting.press("Enter");
    });
    picture("formless-home", |sitting| {
        write_formless(sitting);
        sitting.open("受発注");
        sitting.press("Enter Ctrl-B");
    });
}

#[test]
fn pictures_of_answers_no_longer_asked() {
    picture("no-longer-asked", |sitting| {
        write_formless(sitting);
        let file = sitting.draft_file("受発注");
        fs::write(&file, fs::read_to_string(&file).unwrap().replace("gone", "meti-49")).unwrap();
        sitting.open("受発注");
        choose_in_menu(sitting, Action::NoLongerAsked);
    });
}

#[test]
fn an_empty_draft_without_its_form_stays_closed_with_a_reason() {
    let mut sitting = Sitting::new((80, 24), Language::En);
    let file = sitting.draft_file("demo");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, r#"{ "kisai": 1, "form": "gone" }"#).unwrap();
    sitting.open("demo");
    assert!(sitting.model.session.is_none());
    assert!(sitting.screen().contains("gone"), "{}", sitting.screen());
}

/// The form without its second item, and with another field in the first.
fn edited() -> serde_json::Value {
    let mut form = small();
    form["sections"][0]["items"].as_array_mut().unwrap().remove(1);
    form["print"]["page_breaks_after"] = json!([]);
    form
}

fn without_item_2(kisai: &Kisai) {
    let folder = kisai.home().join("forms/small");
    write_form(&folder, &edited());
    for file in ["ja.ftl", "en.ftl"] {
        let text = fs::read_to_string(folder.join(file)).unwrap();
        let kept = text.lines().scan(false, |is_gone, line| {
            if !line.starts_with(' ') {
                *is_gone = line.starts_with("item-2 ") || line.starts_with("field-2-type ");
            }
            Some((*is_gone, line))
        });
        let kept: Vec<&str> = kept.filter(|(is_gone, _)| !is_gone).map(|(_, line)| line).collect();
        fs::write(folder.join(file), kept.join("\n") + "\n").unwrap();
    }
    kisai.run(&["forms", "check", "../home/forms/small"]).succeeds();
}

#[test]
fn an_answer_whose_field_an_edited_form_no_longer_has_is_kept_shown_and_exported_on_request() {
    let kisai = Kisai::with_sound_demo(Language::Ja);
    let of_type = kisai.read_draft("demo")["answers"]["2-type"].clone();
    without_item_2(&kisai);
    let told = kisai.say("show-no-longer-asked", &[("field", "2-type".into())]);
    assert!(kisai.run(&["show", "demo"]).succeeds().out.contains(&format!("{told}\n      ①甲\n")));
    kisai.run(&["set", "demo", "1.2", "詳細"]).succeeds();
    assert_eq!(kisai.read_draft("demo")["answers"]["2-type"], of_type);
    for format in ["json", "csv", "md", "html"] {
        let export =
            |more: &[&str]| kisai.run(&[&["export", "demo", "--format", format], more].concat()).succeeds().out;
        assert!(!export(&[]).contains("①甲"), "{format}");
        assert!(export(&["--no-longer-asked"]).contains("①甲"), "{format}");
    }
    // Where the form asks again, the answer is there.
    write_form(&kisai.home().join("forms/small"), &small());
    assert_eq!(kisai.run(&["show", "demo", "2"]).succeeds().out, "①甲\n");
}

#[test]
fn answers_no_longer_asked_are_read_and_copied_on_the_form_screen() {
    let mut sitting = Sitting::new((80, 24), Language::Ja);
    sitting.drafts.create("demo", "meti-49").unwrap();
    let file = sitting.draft_file("demo");
    let text = fs::read_to_string(&file).unwrap();
    let gone =
        r#""answers": { "9-gone": { "text": "昔の答", "note": "覚え" }, "8-rows": { "rows": [{ "c": "甲" }] } }"#;
    let text = text.replace("\"answers\": {}", gone);
    fs::write(&file, &text).unwrap();
    sitting.open("demo");
    assert!(sitting.screen().contains("今の様式にない欄 2件"), "{}", sitting.screen());
    choose_in_menu(&mut sitting, Action::NoLongerAsked);
    let screen = sitting.screen();
    for part in ["9-gone", "昔の答", "覚え", "8-rows", "甲", "--no-longer-asked"] {
        assert!(screen.contains(part), "{part}: {screen}");
    }
    sitting.type_text("x").press("Ctrl-C Esc");
    assert!(sitting.copied.last().is_some_and(|copied| copied.contains("9-gone\n昔の答\n")), "{:?}", sitting.copied);
    sitting.press("Ctrl-B");
    let kept: serde_json::Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!(kept["answers"]["9-gone"], json!({ "text": "昔の答", "note": "覚え" }));
}
