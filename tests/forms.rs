//! The forms: the 93 items as they are printed, and what a form of one's own is told.

mod equal;
mod faults;
mod schema;
mod sound;
mod tutorial;
mod unknown;

use std::collections::BTreeSet;

use kisai::core::builtin;
use kisai::core::check::{Checked, Finding};
use kisai::core::form::{FieldIx, Form, Requirement, Wording};
use kisai::core::text::count;
use kisai::words::{FormFolder, Language};
use serde_json::{Value, json};

pub use faults::every_folder_fault;

/// Pins the official Japanese wording of the built-in forms: FNV-1a (64 bit) over every section's title, every item's
/// group, name and unit of measure, and every prompt, in print order, each followed by LF. They were computed from the
/// copies from which the forms were made, not from `ja.ftl`. A wording that changes here differs from the printed form.
const OFFICIAL_WORDINGS: [(&str, u64); 3] =
    [("aspic-93", 0xedb7_ca93_fafd_0c6b), ("meti-49", 0x21de_b164_6fd8_41b8), ("mic-94", 0x45a6_ee14_c326_c1f0)];

fn aspic() -> FormFolder {
    FormFolder::builtin("aspic-93").unwrap()
}

fn field(form: &Form, id: &str) -> FieldIx {
    form.field(id).unwrap_or_else(|| panic!("no field {id}"))
}

#[test]
fn the_sheet_has_its_93_items() {
    let form = aspic().form;
    assert_eq!((form.sections().len(), form.items().len(), form.fields().len()), (11, 93, 133));
    assert!(form.items().map(|item| form[item].no).eq(1..=93));
}

#[test]
fn the_requirement_marks_are_those_of_the_sheet() {
    let form = aspic().form;
    let marked = |requirement| form.fields().filter(|&field| form[field].requirement == requirement).count();
    assert_eq!(
        [Requirement::Required, Requirement::RequiredLevel, Requirement::Optional, Requirement::None].map(marked),
        [72, 20, 41, 0]
    );
    let levels: BTreeSet<u32> = form
        .fields()
        .filter(|&field| form[field].requirement == Requirement::RequiredLevel)
        .map(|field| form[form[field].item].no)
        .collect();
    assert!(levels.into_iter().eq([24, 32, 34, 54, 57, 58, 59, 63, 66, 67, 68, 85, 91, 92]));
}

#[test]
fn no_speaks_against_the_service_wherever_a_level_is_considered_but_in_two_fields() {
    let form = aspic().form;
    let level = |&field: &FieldIx| form[field].requirement == Requirement::RequiredLevel;
    let ids: Vec<&str> = form
        .fields()
        .filter(|field| level(field) != form[*field].no_is_adverse)
        .map(|field| form[field].id.as_str())
        .collect();
    assert_eq!(ids, ["85-agent-contact", "91-emergency-maintenance"]);
}

#[test]
fn only_four_items_limit_their_characters() {
    let form = aspic().form;
    let limits: Vec<(&str, usize, Vec<&str>)> = form
        .fields()
        .filter_map(|field| {
            let together = form.limit_group(field).map(|field| form[field].id.as_str()).collect();
            form[field].limit.as_ref().map(|limit| (form[field].id.as_str(), limit.chars, together))
        })
        .collect();
    let item_30 = vec!["30-service-description", "30-service-alliances"];
    assert_eq!(
        limits,
        [
            ("5-main-business", 100, vec!["5-main-business"]),
            ("30-service-description", 500, item_30.clone()),
            ("30-service-alliances", 500, item_30),
            ("31-customization-scope", 200, vec!["31-customization-scope"]),
            ("51-main-software-outline", 200, vec!["51-main-software-outline"]),
        ]
    );
}

#[test]
fn the_choices_have_their_official_labels() {
    let FormFolder { form, words, .. } = aspic();
    let labels = |id: &str| -> Vec<String> {
        let field = field(&form, id);
        form[field].choices.iter().map(|choice| words.choice(Language::Ja, &form, field, choice)).collect()
    };
    assert_eq!(
        labels("16-financial-audit"),
        [
            "①会計監査人による会計監査",
            "②会計参与による監査",
            "③中小企業会計によるチェックリストに基づく財務データ",
            "④いずれでもない"
        ]
    );
    assert_eq!(
        labels("29-service-type"),
        ["アプリケーションサービス", "ネットワーク基盤サービス", "ASP基盤サービス", "その他サービス"]
    );
    let with_choices = form.fields().filter(|&field| !form[field].choices.is_empty()).count();
    assert_eq!(with_choices, 2);
}

#[test]
fn the_japanese_wording_is_the_official_one() {
    for (built_in, (id, official)) in builtin::ALL.iter().zip(OFFICIAL_WORDINGS) {
        assert_eq!(built_in.id, id);
        let FormFolder { form, words, .. } = FormFolder::builtin(id).unwrap();
        let mut texts = Vec::new();
        for section in form.sections() {
            texts.push(words.section(Language::Ja, &form, section));
            for item in form.items_of(section) {
                texts.push(words.group(Language::Ja, &form, item));
                texts.push(words.item(Language::Ja, &form, item));
                texts.extend(words.unit(Language::Ja, &form, item));
                texts.extend(form.fields_of(item).map(|field| words.prompt(Language::Ja, &form, field)));
            }
        }
        let text: String = texts.iter().map(|text| format!("{text}\n")).collect();
        let digest = text
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        assert_eq!(digest, official, "{id}: {digest:#x}");
    }
}

#[test]
fn the_ministries_forms_have_their_items_and_marks() {
    use Requirement::{None, Optional, Required, RequiredLevel};
    for (id, shape, marks) in [("mic-94", (11, 94, 129), [102, 0, 26, 1]), ("meti-49", (4, 49, 49), [0, 0, 0, 49])] {
        let form = FormFolder::builtin(id).unwrap().form;
        assert_eq!((form.sections().len(), form.items().len(), form.fields().len()), shape, "{id}");
        assert!((1..=form.items().len() as u32).eq(form.items().map(|item| form[item].no)), "{id}");
        let marked = |requirement| form.fields().filter(|&field| form[field].requirement == requirement).count();
        assert_eq!([Required, RequiredLevel, Optional, None].map(marked), marks, "{id}");
        assert!(form.fields().all(|field| form[field].limit.is_none()), "{id}");
    }
}

#[test]
fn every_wording_that_is_not_as_printed_is_said_to_be() {
    let told = |id: &str, wording| {
        let form = FormFolder::builtin(id).unwrap().form;
        let fields = form.fields().filter(|&field| form[field].wording == wording);
        fields.map(|field| form[field].id.clone()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(told("mic-94", Wording::Repaired), "32-dispute-documents");
    assert_eq!(told("mic-94", Wording::NameOnly), "54-contracts 55-links");
    assert_eq!(told("mic-94", Wording::Added), "46-annex-table");
    assert_eq!(
        told("mic-94", Wording::FromOtherForm),
        "48-certifications 52-awards 56-liveness-monitoring 57-time-sync 58-virus-protection 59-administrator-rights \
         60-id-password-management"
    );
    assert_eq!(told("meti-49", Wording::Repaired), "5-availability 43-audit-reports 45-data-access-limits");
}

#[test]
fn each_item_of_the_checklist_has_its_unit_of_measure() {
    let FormFolder { form, words, .. } = FormFolder::builtin("meti-49").unwrap();
    assert!(form.items().all(|item| words.unit(Language::Ja, &form, item).is_some()));
    let unit = |no| words.unit(Language::Ja, &form, form.item(no).unwrap()).unwrap();
    assert_eq!([5, 12, 16, 28, 49].map(unit), ["稼働率(%)", "回", "時間(分)", "有無/内容", "把握状況"]);
}

#[test]
fn the_audits_of_the_94_items_are_five() {
    let FormFolder { form, words, .. } = FormFolder::builtin("mic-94").unwrap();
    let field = field(&form, "16-financial-audit");
    let labels = form[field].choices.iter().map(|choice| words.choice(Language::Ja, &form, field, choice));
    let official = [
        "①会計監査人による会計監査",
        "②会計参与による計算書類等の作成",
        "③「中小会計要領」の適用に関するチェックリストの活用",
        "④監査役による監査",
        "⑤いずれでもない",
    ];
    assert!(labels.eq(official));
}

#[test]
fn nothing_is_found_in_the_examples_given_as_answers() {
    let today = "2026-11-21".parse().ok();
    for (form, language) in builtin::ALL.iter().flat_map(|form| Language::ALL.map(|language| (form, language))) {
        let folder = FormFolder::builtin(form.id).unwrap();
        let examples = folder.examples(language);
        let findings = Checked::new(&folder.form, &folder.labels, &examples, today).findings();
        assert_eq!(findings, [], "{} {}", form.id, language.code());
    }
}

#[test]
fn the_guidance_of_the_built_in_forms_is_whole_in_both_languages() {
    for form in builtin::ALL {
        let folder = FormFolder::builtin(form.id).unwrap();
        assert_eq!(folder.missing_guidance(), [], "{}", form.id);
        for language in Language::ALL {
            assert_eq!(folder.errors_in_examples(language), [], "{} {}", form.id, language.code());
            let catalog = folder.words.catalog(language.code()).unwrap();
            let has = |id: &str, part| catalog.format(id, Some(part), &[]).is_some();
            let items =
                |part| folder.form.items().filter(|&item| has(&format!("item-{}", folder.form[item].no), part)).count();
            let fields = |part| {
                folder.form.fields().filter(|&field| has(&format!("field-{}", folder.form[field].id), part)).count()
            };
            println!(
                "{} {}: items with why {}, how {}, pitfall {}; fields with example {}, weak {}",
                form.id,
                language.code(),
                items("why"),
                items("how"),
                items("pitfall"),
                fields("example"),
                fields("weak")
            );
        }
    }
}

#[test]
fn an_example_that_breaks_its_own_limit_is_found() {
    let ja =
        SMALL_JA.replace("field-1-more = 詳細\n", "field-1-more = 詳細\n    .example = 十文字より長い例を書いておく\n");
    let files = [("ja", ja.as_str()), ("en", SMALL_EN)];
    let files = files.map(|(language, text)| (language.to_owned(), text.into()));
    let folder = FormFolder::from_texts("small", &small().to_string(), files.to_vec()).unwrap();
    let found = folder.errors_in_examples(Language::Ja);
    assert!(matches!(found.as_slice(), [Finding::OverLimit { limit: 10, count: 14, .. }]), "{found:?}");
}

#[test]
fn guidance_that_is_missing_or_not_translated_is_advised() {
    let en = SMALL_EN.replace("    .how = The registered name.\n", "    .how = 正式な名称を書きます。\n");
    let files = [("ja", SMALL_JA), ("en", en.as_str())];
    let files = files.map(|(language, text)| (language.to_owned(), text.into()));
    let folder = FormFolder::from_texts("small", &small().to_string(), files.to_vec()).unwrap();
    let missing = folder.missing_guidance();
    let find = |language: &str, id: &str| missing.iter().find(|part| part.language == language && part.id == id);
    assert!(find("en", "item-1.how").is_some_and(|part| part.is_untranslated), "{missing:?}");
    assert!(find("ja", "item-1.how").is_none(), "{missing:?}");
    assert!(find("ja", "item-1.why").is_some_and(|part| !part.is_untranslated), "{missing:?}");
}

#[test]
fn every_prompt_and_name_is_there_in_both_languages() {
    let FormFolder { form, words, .. } = aspic();
    for language in Language::ALL {
        let catalog = words.catalog(language.code()).unwrap();
        let of_fields = form.fields().map(|field| format!("field-{}", form[field].id));
        let of_items = form.items().map(|item| format!("item-{}", form[item].no));
        for id in of_fields.chain(of_items) {
            let text = catalog.format(&id, None, &[]).unwrap_or_default();
            assert!(!text.trim().is_empty(), "{}.ftl: {id}", language.code());
        }
    }
}

#[test]
fn examples_keep_to_the_limits_that_they_illustrate() {
    for form in builtin::ALL {
        let FormFolder { form, words, .. } = FormFolder::builtin(form.id).unwrap();
        for field in form.fields() {
            let Some(limit) = &form[field].limit else { continue };
            for (language, part) in
                Language::ALL.into_iter().flat_map(|language| [(language, "example"), (language, "example-own")])
            {
                let example = |field| words.hint(language, &form, field, part).map_or(0, |text| count(&text));
                let together: usize = form.limit_group(field).map(example).sum();
                assert!(together <= limit.chars, "{}: {together} of {}", form[field].id, limit.chars);
            }
        }
    }
}

#[test]
fn the_built_in_forms_have_no_faults() {
    for form in builtin::ALL {
        let files: Vec<_> = form.words.iter().map(|&(code, text)| (code.to_owned(), text.into())).collect();
        assert_eq!(FormFolder::faults_in(form.id, Some(&form.json.text()), &files), []);
    }
    assert!(FormFolder::builtin("no-such-form").is_none());
}

/// A sound form of one's own, as small as a form can be while it has one of everything.
pub fn small() -> Value {
    json!({
        "format": 1, "id": "small", "edition": "1", "languages": ["ja", "en"],
        "print": {
            "columns": [{ "id": "answer", "heading": "answer", "width": 40 }],
            "page_breaks_after": [1],
        },
        "roles": { "service-name": "1-name", "disclosure-date": "1-more" },
        "validity": { "years": 2, "renewal_months": 4 },
        "reference_values": [{ "field": "1-more", "values": { "1": "99.5" } }],
        "preconditions": ["one"],
        "sections": [
            { "id": "first", "items": [
                { "no": 1, "id": "name", "group": "a", "fields": [
                    { "id": "1-name", "kind": "text", "requirement": "required", "wording": "printed" },
                    { "id": "1-more", "kind": "long-text", "requirement": "optional", "wording": "printed",
                      "limit": { "chars": 10, "group": "g" } } ] },
                { "no": 2, "id": "type", "group": "a", "fields": [
                    { "id": "2-type", "kind": "choice", "requirement": "required-level", "no_is_adverse": true,
                      "choices": ["x", "y"], "wording": "printed", "limit": { "chars": 10, "group": "g" } } ] } ] },
            { "id": "second", "items": [
                { "no": 3, "id": "rows", "group": "b", "fields": [
                    { "id": "3-rows", "kind": "table", "requirement": "none", "wording": "added",
                      "columns": [{ "id": "c", "kind": "text" }, { "id": "d", "kind": "date" }] } ] } ] } ],
    })
}

/// Words for [`small`].
pub const SMALL_JA: &str = "form-title = 小さな様式
section-first = 一
section-second = 二
item-1 = 名称
    .how = 正式な名称を書きます。
item-2 = 種類
item-3 = 一覧
field-1-name = 名称
    .example = 見本
field-1-more = 詳細
    .reference-source = 指針
field-2-type = 種類
    .choice-x = ①甲
    .choice-y = ②乙
field-3-rows = 一覧
    .column-c = 名称
    .column-d = {\"\"}
precondition-one = 前提
    .text = 前提の内容
print-column-answer = 内容
";

/// The same in English.
pub const SMALL_EN: &str = "form-title = Small form
section-first = First
section-second = Second
item-1 = Name
    .how = The registered name.
item-2 = Type
item-3 = List
field-1-name = Name
    .example = Sample
field-1-more = More
    .reference-source = Guideline
field-2-type = Type
    .choice-x = (1) Ex
    .choice-y = (2) Why
field-3-rows = List
    .column-c = Name
    .column-d = Date
precondition-one = Precondition
    .text = What holds beforehand
print-column-answer = Disclosure
";
