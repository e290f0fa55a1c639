//! The differences of two drafts: of editions and of forms, and as files for others.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read as _};

use kisai::core::builtin;
use kisai::words::Language;
use serde_json::{Value, json};
use zip::ZipArchive;

use crate::commands::Kisai;
use crate::forms::{SMALL_EN, SMALL_JA, small};

/// Stands in each private text.
const PRIVATE: &str = "秘密";

/// The form `small` in edition 2, which demands of its first field what edition 1 left to the provider.
fn with_editions(language: Language) -> Kisai {
    let kisai = Kisai::new(language);
    let mut form = small();
    form["edition"] = json!("2");
    form["sections"][0]["items"][0]["fields"][0]["formerly"] = json!([{ "edition": "1", "requirement": "optional" }]);
    let folder = kisai.home().join("forms/small");
    fs::write(folder.join("form.json"), form.to_string()).unwrap();
    fs::write(folder.join("ja.ftl"), format!("{SMALL_JA}mark-required = 必須\nmark-optional = 選択\n")).unwrap();
    fs::write(folder.join("en.ftl"), format!("{SMALL_EN}mark-required = Required\nmark-optional = Optional\n"))
        .unwrap();
    for (name, edition) in [("old", "1"), ("new", "2")] {
        kisai.run(&["new", name, "--form", "small"]).succeeds();
        let mut draft = kisai.read_draft(name);
        draft["edition"] = json!(edition);
        fs::write(kisai.draft(name), draft.to_string()).unwrap();
        kisai.run(&["set", name, "1.1", "受注データ"]).succeeds();
    }
    kisai
}

/// The drafts `2026` and, as renewed, `2028`, of which some answers differ, one has a note and one is only carried over.
pub fn with_renewal(language: Language) -> Kisai {
    let kisai = Kisai::new(language);
    kisai.run(&["new", "2026"]).succeeds();
    for (field, text) in [("2", "株式会社 見本"), ("27", "受注クラウド"), ("31", "無し"), ("14.1", "はい")]
    {
        kisai.run(&["set", "2026", field, text]).succeeds();
    }
    kisai.run(&["new", "2028", "--from", "2026"]).succeeds();
    kisai.run(&["set", "2028", "2", "株式会社見本"]).succeeds();
    kisai.run(&["set", "2028", "27", "発注クラウド|*新*"]).succeeds();
    kisai.run(&["set", "2028", "31", ""]).succeeds();
    kisai.run(&["set", "2028", "30.1", "=1+1\n二行目"]).succeeds();
    kisai.run(&["note", "2028", "27", "秘密のメモ"]).succeeds();
    kisai.run(&["flag", "2028", "27", "--ask", "秘密の人", "秘密の問い"]).succeeds();
    kisai.run(&["set", "2028", "63", "無し"]).succeeds();
    kisai.run(&["accept", "2028", "63", "adverse-no", "秘密の理由"]).succeeds();
    for (name, client) in [("2026", "秘密の会社"), ("2028", "秘密の社")] {
        kisai.run(&["describe", name, "--client", client, "--title", &format!("秘密の{name}")]).succeeds();
    }
    kisai
}

fn by_field(diff: &Value) -> BTreeMap<&str, &Value> {
    let differences = diff["differences"].as_array().unwrap().iter();
    differences.map(|difference| (difference["field"].as_str().unwrap(), difference)).collect()
}

#[test]
fn an_edition_that_demands_more_is_told_also_where_the_texts_are_the_same() {
    for (language, told) in [(Language::Ja, "選択 → 必須"), (Language::En, "Optional → Required")] {
        let kisai = with_editions(language);
        assert_eq!(kisai.read_draft("old")["edition"], "1", "a change doesn't make it a draft of this edition");
        let diff = kisai.run(&["diff", "old", "new", "--json"]).succeeds().json();
        let name = by_field(&diff)["1-name"];
        assert_eq!(name["change"], "requirement");
        assert_eq!(name["requirement"], json!({ "old": "optional", "new": "required" }));
        let text = kisai.run(&["diff", "old", "new"]).succeeds().out;
        assert!(text.contains(told), "{text}");
        let md = ["diff", "old", "new", "--format", "md", "--sheet-lang", language.code()];
        assert!(kisai.run(&md).succeeds().out.contains(told));
        // The other way round, and where the text differs as well.
        kisai.run(&["set", "old", "1.1", "発注データ"]).succeeds();
        let diff = kisai.run(&["diff", "new", "old", "--json"]).succeeds().json();
        assert_eq!(by_field(&diff)["1-name"]["change"], "changed");
        assert_eq!(by_field(&diff)["1-name"]["requirement"], json!({ "old": "required", "new": "optional" }));
        // Of one edition nothing is demanded anew.
        let diff = kisai.run(&["diff", "new", "new", "--json"]).succeeds().json();
        assert_eq!(diff["differences"], json!([]));
    }
}

#[test]
fn drafts_of_two_forms_are_compared_where_they_ask_the_same_and_the_rest_is_counted() {
    let kisai = with_renewal(Language::En);
    kisai.run(&["describe", "2028", "--certification-no", "0123-2604"]).succeeds();
    kisai.run(&["new", "mic", "--from", "2028", "--form", "mic-94"]).succeeds();
    let fields = |id: &str| {
        let form = builtin::ALL.iter().find(|form| form.id == id).unwrap();
        kisai::core::form::Form::parse(&form.json.text()).unwrap().fields().len()
    };
    let count = |diff: &Value, key: &str| diff[key].as_array().unwrap().len();
    for (from, to) in [("2028", "mic"), ("mic", "2028")] {
        let diff = kisai.run(&["diff", from, to, "--json"]).succeeds().json();
        let (from_form, form) = (diff["from_form"].as_str().unwrap(), diff["form"].as_str().unwrap());
        assert_eq!((fields(from_form) - count(&diff, "only_from"), fields(form) - count(&diff, "only_to")), (71, 71));
        let found = by_field(&diff);
        // Nothing was changed in what was carried over; that it is to be confirmed is no difference between two forms.
        let kinds: Vec<_> =
            found.values().filter(|difference| difference["no"].is_u64()).map(|it| &it["change"]).collect();
        assert!(kinds.len() == 13 && kinds.iter().all(|kind| *kind == "requirement"), "{kinds:?}");
        assert!(!found.contains_key("certification_no"));
        // What has no counterpart is counted, and told whether it is answered.
        let (key, draft) = if from == "mic" { ("only_to", to) } else { ("only_from", from) };
        let alone = diff[key][0].clone();
        assert_eq!(alone["answered"], false);
        kisai.run(&["set", draft, alone["field"].as_str().unwrap(), "text"]).succeeds();
        let diff = kisai.run(&["diff", from, to, "--json"]).succeeds().json();
        assert_eq!(diff[key][0]["answered"], true);
        kisai.run(&["set", draft, alone["field"].as_str().unwrap(), ""]).succeeds();
    }
    let text = kisai.run(&["diff", "2028", "mic"]).succeeds().out;
    assert!(text.contains("Required ○ → Required") && text.contains("Fields compared: 71."), "{text}");
}

#[test]
fn markdown_sets_what_is_beside_what_was_and_tells_nothing_private() {
    for language in Language::ALL {
        let kisai = with_renewal(language);
        let lang = language.code();
        let md = kisai.run(&["diff", "2026", "2028", "--format", "md", "--sheet-lang", lang]).succeeds().out;
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(concat!(env!("CARGO_MANIFEST_DIR"), "/snapshots/differences-md"));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(lang, md));
        assert!(!md.contains(PRIVATE));
    }
}

/// The parts of a workbook as text.
fn parts(bytes: &[u8]) -> String {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    for ix in 0..archive.len() {
        archive.by_index(ix).unwrap().read_to_string(&mut text).unwrap();
    }
    text
}

/// The runs of the cells whose stretches look different, as `(properties, text)`.
fn runs(parts: &str) -> Vec<(String, String)> {
    let cut = |text: &str, from: &str, to: &str| -> Option<String> {
        let (_, rest) = text.split_once(from)?;
        Some(rest.split_once(to)?.0.to_owned())
    };
    let runs = parts.split("<r>").skip(1).filter_map(|run| {
        let text = run.split_once("<t").and_then(|(_, rest)| cut(rest, ">", "</t>"))?;
        Some((cut(run, "<rPr>", "</rPr>").unwrap_or_default(), text))
    });
    runs.collect()
}

#[test]
fn in_the_workbook_changed_words_are_struck_out_or_bold_and_underlined() {
    for language in Language::ALL {
        let kisai = with_renewal(language);
        let ran =
            kisai.run(&["diff", "2026", "2028", "-o", "changes.xlsx", "--sheet-lang", language.code()]).succeeds();
        assert!(ran.err.contains("changes.xlsx") && ran.out.is_empty(), "{ran:?}");
        let bytes = fs::read(kisai.work().join("changes.xlsx")).unwrap();
        let parts = parts(&bytes);
        let runs = runs(&parts);
        let looks = |wanted: &str| runs.iter().find(|(_, text)| text == wanted).map(|(look, _)| look.as_str()).unwrap();
        assert!(looks("受注").contains("<strike/>"), "{runs:?}");
        assert!(looks("発注").contains("<b/>") && looks("発注").contains("<u/>"), "{runs:?}");
        assert!(looks("クラウド").contains("rFont") && !looks("クラウド").contains("<b/>"), "{runs:?}");
        assert!(looks("無し").contains("<strike/>"));
        // A formula stays a text.
        assert!(looks("=1+1\n二行目").contains("<b/>") && !parts.contains("<f>"));
        assert!(
            parts.contains("fitToHeight=\"0\"")
                && parts.contains("paperSize=\"9\"")
                && parts.contains("_xlnm.Print_Titles")
        );
        assert!(!parts.contains(PRIVATE) && !parts.contains("はい"), "what is only carried over is no difference");
    }
}

#[test]
fn a_file_is_written_as_an_export_is() {
    let kisai = with_renewal(Language::En);
    let diff = |more: &[&str]| kisai.run(&[&["diff", "2026", "2028"], more].concat());
    diff(&["-o", "changes.csv"]).fails(2, ".json, .md, .xlsx");
    diff(&["--format", "xlsx"]).fails(2, "xlsx");
    diff(&["--format", "html"]).fails(2, "html");
    diff(&["--json", "--format", "md"]).exits(2);
    diff(&["-o", "changes.md"]).succeeds();
    diff(&["-o", "changes.md"]).fails(3, "changes.md");
    diff(&["-o", "changes.md", "--force"]).succeeds();
    let md = fs::read_to_string(kisai.work().join("changes.md")).unwrap();
    assert_eq!(diff(&["--format", "md", "-o", "-"]).succeeds().out, md);
    diff(&["-o", "changes.json"]).succeeds();
    let json = fs::read_to_string(kisai.work().join("changes.json")).unwrap();
    assert_eq!(diff(&["--json"]).succeeds().out, json);
    assert_eq!(diff(&["--format", "json"]).succeeds().out, json);
    diff(&["--format", "text", "-o", "changes.txt"]).succeeds();
    let text = fs::read_to_string(kisai.work().join("changes.txt")).unwrap();
    assert_eq!(diff(&[]).succeeds().out, text);
    assert!(text.contains("[-受注-]{+発注+}クラウド{+|*新*+}"), "{text}");
}
