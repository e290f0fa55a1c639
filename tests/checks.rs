//! The rules: what each finds and what it leaves alone, in answers of both languages, on the 93-item sheet.

mod bad;
mod honest;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use jiff::civil::{Date, date};
use kisai::core::check::{Checked, Finding, Severity};
use kisai::core::draft::{Accepted, Draft};
use kisai::core::form::{FieldIx, Form};
use kisai::words::{FormFolder, Language, Words};
use serde_json::{Value, json};

use crate::full::full;
use crate::now::NOW;
use crate::source::Source;

const TODAY: Date = date(2026, 11, 21);

fn aspic() -> FormFolder {
    FormFolder::builtin("aspic-93").unwrap()
}

/// The sheet of the guidance's fictional provider, with other answers in some fields.
fn sheet(folder: &FormFolder, language: Language, answers: &[(&str, &str)]) -> Draft {
    let form = &folder.form;
    let mut draft = full(folder, language);
    for (id, text) in answers {
        draft.set_text(form, field(form, id), text, NOW);
    }
    draft
}

fn field(form: &Form, id: &str) -> FieldIx {
    form.field(id).unwrap_or_else(|| panic!("no field {id}"))
}

fn checked<'a>(folder: &'a FormFolder, draft: &'a Draft) -> Checked<'a> {
    Checked::new(&folder.form, &folder.labels, draft, Some(TODAY))
}

/// The rules that find something in one field.
fn rules_of(checked: &Checked<'_>, id: &str) -> Vec<&'static str> {
    checked.findings_of(field(checked.form, id)).iter().map(Finding::rule).collect()
}

fn told(folder: &FormFolder, finding: &Finding) -> String {
    let message = Words::new(Language::En).finding(&folder.form, &folder.words, finding);
    format!("{} [{}] {message}", folder.form[finding.field()].id, finding.rule())
}

fn language_of(text: &str) -> Language {
    if text.is_ascii() { Language::En } else { Language::Ja }
}

#[test]
fn the_fictional_providers_sheet_has_no_error_and_no_warning() {
    let folder = aspic();
    for language in Language::ALL {
        let draft = sheet(&folder, language, &[]);
        let findings: Vec<String> =
            checked(&folder, &draft).findings().iter().map(|finding| told(&folder, finding)).collect();
        assert_eq!(findings, Vec::<String>::new(), "{language:?}");
        // The second provider has a data centre of its own.
        let form = &folder.form;
        let mut own = draft.clone();
        for field in form.fields() {
            if let Some(text) = folder.words.hint(language, form, field, "example-own") {
                own.set_text(form, field, &text, NOW);
            }
        }
        let findings: Vec<String> =
            checked(&folder, &own).findings().iter().map(|finding| told(&folder, finding)).collect();
        assert_eq!(findings, Vec::<String>::new(), "{language:?}");
    }
}

#[test]
fn honest_answers_raise_no_alarm() {
    let folder = aspic();
    assert!(honest::ANSWERS.len() >= 60, "{}", honest::ANSWERS.len());
    let mut alarms = Vec::new();
    for (id, text) in honest::ANSWERS {
        let draft = sheet(&folder, language_of(text), &[(id, text)]);
        let findings = checked(&folder, &draft).findings();
        let bad = findings.iter().filter(|finding| finding.severity() != Severity::Advice);
        alarms.extend(bad.map(|finding| format!("{id} {text:?}: {}", told(&folder, finding))));
    }
    assert_eq!(alarms, Vec::<String>::new());
}

#[test]
fn bad_answers_are_not_missed() {
    let folder = aspic();
    assert!(bad::ANSWERS.len() >= 60, "{}", bad::ANSWERS.len());
    let mut missed = Vec::new();
    for (id, text, rule) in bad::ANSWERS {
        let draft = sheet(&folder, language_of(text), &[(id, text)]);
        let found = rules_of(&checked(&folder, &draft), id);
        if !found.contains(rule) {
            missed.push(format!("{id} {text:?}: not {rule} but {found:?}"));
        }
    }
    assert_eq!(missed, Vec::<String>::new());
}

/// Each rule that reads an answer: field, then what it finds and what it leaves alone, in each language.
const RULES: &[(&str, &str, [&str; 2], [&str; 2])] = &[
    ("required-empty", "60-recommended-line", ["", " "], ["インターネット", "Internet"]),
    ("over-limit", "5-main-business", [OVER_JA, OVER_EN], ["受発注クラウドの提供", "Order cloud"]),
    (
        "choice-mismatch",
        "16-financial-audit",
        ["④監査役による監査", "(4) audit by a corporate auditor"],
        ["④いずれでもない", "(4) none of these"],
    ),
    ("adverse-no", "63-firewall", ["無し", "No"], ["有り(WAFを設置)", "Yes (WAF)"]),
    ("adverse-no", "32-change-notice-timing", ["無し(都度)", "None, as a rule"], ["1か月前", "1 month before"]),
    (
        "level-withheld",
        "58-log-retention",
        ["非公開(社内規程のため)", "Not disclosed (by our rules)"],
        ["有り。12か月間保存", "Yes. Kept for 12 months"],
    ),
    (
        "level-not-measured",
        "54-failure-notice-time",
        ["未計測", "Not measured (no record kept)"],
        ["60分以内", "Within 60 minutes"],
    ),
    (
        "withheld-without-reason",
        "9-net-sales",
        ["非公開", "Not disclosed."],
        ["創業期のため売上高は非公開とする。", "Not disclosed, as we are a start-up"],
    ),
    (
        "unfilled-reason",
        "72-dc-location",
        ["対象外(理由: )", "Not applicable (reason: )"],
        ["対象外(理由: 設備を持たないため)", "Not applicable (reason: no own site)"],
    ),
    ("not-a-date", "28-launch-date", ["サービス開始済み", "already launched"], ["2015年4月1日", "1 April 2015"]),
    ("not-a-date", "1-disclosure-date", ["2026年10月", "October 2026"], ["2026.10.1", "October 1, 2026"]),
    ("not-a-year", "3-founded-year", ["創業は先代", "long ago"], ["2012年", "2012"]),
    ("japanese-calendar", "28-launch-date", ["平成27年4月1日", "April, Heisei 27"], ["2015/4/1", "2015-04-01"]),
    ("japanese-calendar", "3-founded-year", ["平成24年", "Heisei 24"], ["2012年(平成24年)", "2012 (Heisei 24)"]),
    ("disclosure-in-future", "1-disclosure-date", ["2026年11月22日", "2026-11-22"], ["2026年11月21日", "2026-11-21"]),
    ("disclosure-too-old", "1-disclosure-date", ["2024年11月20日", "2024-11-20"], ["2024年11月21日", "2024-11-21"]),
    ("launch-after-disclosure", "28-launch-date", ["2026年10月2日", "2026-10-02"], ["2026年10月1日", "2026-10-01"]),
    ("years-in-business", "3-years-in-business", ["12年", "15 years"], ["13年6か月", "14 years"]),
    ("years-in-business", "3-years-in-business", ["8か月", "15"], ["14年(2026年10月現在)", "14"]),
    ("percent-over-100", "87-support-availability", ["998%", "120"], ["99.8%", "99.8"]),
    (
        "reference-value",
        "39-availability-pattern",
        ["パターン1、99%以上", "Pattern 5, 99.5% or more"],
        ["パターン1、サービス稼働率99.5%以上", "Pattern 5, 99% or more"],
    ),
    (
        "service-name",
        "90-liability-document",
        ["有り(「サンプル受注クラウド利用規約」)", "Yes (Sample Oder Cloud Terms of Service)"],
        ["有り(「サンプル受発注クラウド利用規約」)", "Yes (SAMPLE ORDER CLOUD Terms of Service)"],
    ),
    ("no-unit", "45-backup-generations", ["14", "about 14"], ["14世代", "14 generations"]),
    ("no-unit", "36-monthly-fee", ["33,000", "33,000 (tax included)"], ["33,000円", "33,000 yen"]),
    ("no-as-of-date", "49-user-count", ["9,800名", "9,800 users"], ["9,800名(2026年9月末)", "9,800 users (2026-09)"]),
    ("bare-yes", "58-log-retention", ["有り。", "Yes."], ["有り。6か月", "Yes. 6 months"]),
    (
        "uncertain-character",
        "20-main-banks",
        ["サンプル銀行\u{e001}支店", "Sample Bank \u{fffd}"],
        ["サンプル銀行 﨑支店①㈱", "Sample Bank, No. 1"],
    ),
];

const OVER_JA: &str = "中小企業向け受発注クラウドの開発・提供、業務システムの受託開発、導入支援、保守、運用代行、教育研修、出版、機器の販売と賃貸、情報システムに関する調査と助言、これらに付帯するすべての業務、その他の事業一切を国内外で営む。";
const OVER_EN: &str =
    "Develops and provides an order cloud for small businesses; custom development of business systems; more.";

#[test]
fn each_rule_finds_and_leaves_alone_in_both_languages() {
    let folder = aspic();
    for (rule, id, bad, good) in RULES {
        for (ix, language) in Language::ALL.into_iter().enumerate() {
            let found = |text| rules_of(&checked(&folder, &sheet(&folder, language, &[(id, text)])), id);
            assert!(found(bad[ix]).contains(rule), "{rule}: {:?} -> {:?}", bad[ix], found(bad[ix]));
            assert!(!found(good[ix]).contains(rule), "{rule}: {:?} -> {:?}", good[ix], found(good[ix]));
        }
    }
    let tried: BTreeSet<&str> = RULES.iter().map(|(rule, ..)| *rule).chain(["carried-over"]).collect();
    let all = Source::read("core/check/finding.rs").texts_of("Finding", "rule");
    assert_eq!(tried, all.iter().map(String::as_str).collect());
}

#[test]
fn every_finding_is_told_in_both_languages() {
    let folder = aspic();
    for (rule, id, bad, _) in RULES {
        for (ix, language) in Language::ALL.into_iter().enumerate() {
            let draft = sheet(&folder, language, &[(id, bad[ix])]);
            let findings = checked(&folder, &draft).findings_of(field(&folder.form, id));
            let finding = findings.iter().find(|finding| finding.rule() == *rule).unwrap();
            for words in Language::ALL.map(Words::new) {
                let told = words.finding(&folder.form, &folder.words, finding);
                let end = if words.language() == Language::Ja { '。' } else { '.' };
                assert!(told.ends_with(end) && told.matches(end).count() >= 1, "{told}");
            }
        }
    }
}

#[test]
fn a_finding_carries_the_values_that_mend_it() {
    let folder = aspic();
    let message = |language, id, text| {
        let draft = sheet(&folder, language, &[(id, text)]);
        let finding = checked(&folder, &draft).findings_of(field(&folder.form, id)).remove(0);
        Words::new(language).finding(&folder.form, &folder.words, &finding)
    };
    for (language, id, text, parts) in [
        (Language::Ja, "1-disclosure-date", "令和8年10月1日", &["2026年10月1日"][..]),
        (Language::En, "28-launch-date", "Heisei 27", &["2015"]),
        (
            Language::Ja,
            "39-availability-pattern",
            "パターン1、99%以上",
            &["パターン1", "99.5%以上", "99%", "総務省", "ASP・SaaSにおける情報セキュリティ対策ガイドライン", "2008年"],
        ),
        (Language::En, "39-availability-pattern", "Pattern 5: 99.9%", &["pattern 5", "99% or more", "99.9%", "2008"]),
        (Language::Ja, "3-years-in-business", "20年", &["2012年", "13年か14年", "20年"]),
        (Language::En, "28-launch-date", "2026-10-05", &["2026-10-05", "2026-10-01"]),
        (
            Language::Ja,
            "90-liability-document",
            "有り(サンプル受注クラウド規約)",
            &["サンプル受注クラウド", "サンプル受発注クラウド"],
        ),
        (Language::Ja, "20-main-banks", "見本銀行\u{e001}", &["U+E001"]),
        (Language::En, "1-disclosure-date", "2024-01-05", &["2 years", "2024-01-05"]),
    ] {
        let told = message(language, id, text);
        for part in parts {
            assert!(told.contains(part), "{part:?} is not in {told:?}");
        }
    }
}

#[test]
fn the_founding_year_may_be_this_year_or_mistyped() {
    let folder = aspic();
    let message = |founded: &str, years: &str| {
        let draft = sheet(&folder, Language::En, &[("3-founded-year", founded), ("3-years-in-business", years)]);
        let findings = checked(&folder, &draft).findings_of(field(&folder.form, "3-years-in-business"));
        findings.first().map(|finding| Words::new(Language::En).finding(&folder.form, &folder.words, finding))
    };
    assert_eq!(message("2026", "8 months"), None);
    assert_eq!(message("2025", "8 months"), None);
    assert!(message("2026", "2 years").unwrap().contains("less than a year"));
    assert!(message("2062", "14 years").unwrap().contains("2062"));
    // Without a year to hold it against, nothing is said.
    assert_eq!(message("long ago", "14 years"), None);
}

#[test]
fn without_today_the_rules_that_need_it_are_left_out() {
    let folder = aspic();
    let draft = sheet(&folder, Language::Ja, &[("1-disclosure-date", "2031年1月1日")]);
    let checked = Checked::new(&folder.form, &folder.labels, &draft, None);
    assert_eq!(rules_of(&checked, "1-disclosure-date"), [""; 0]);
}

#[test]
fn what_was_carried_over_warns_until_it_is_edited() {
    let folder = aspic();
    for language in Language::ALL {
        let id = "20-main-banks";
        let mut draft = sheet(&folder, language, &[]);
        draft.answers[id].carried = true;
        assert_eq!(rules_of(&checked(&folder, &draft), id), ["carried-over"]);
        let text = format!("{} 2", draft.answers[id].text);
        draft.set_text(&folder.form, field(&folder.form, id), &text, NOW);
        assert_eq!(rules_of(&checked(&folder, &draft), id), [""; 0]);
    }
}

/// The 93-item sheet with one limit for the year of establishment and the years in business, as a form of one's own may
/// have it.
fn with_years_of_one_limit() -> FormFolder {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("questions/aspic-93");
    let mut form: Value = serde_json::from_str(&fs::read_to_string(root.join("form.json")).unwrap()).unwrap();
    let mut limited = 0;
    for (_, field) in fields_in(&mut form).filter(|(id, _)| id.starts_with("3-")) {
        field["limit"] = json!({ "chars": 500, "group": "3" });
        limited += 1;
    }
    assert_eq!(limited, 2);
    let words = ["ja", "en"].map(|language| {
        (language.to_owned(), fs::read_to_string(root.join(format!("{language}.ftl"))).unwrap().into())
    });
    FormFolder::from_texts("aspic-93", &form.to_string(), words).unwrap()
}

/// The fields of a form's JSON, each with its id.
fn fields_in(form: &mut Value) -> impl Iterator<Item = (String, &mut Value)> {
    form["sections"]
        .as_array_mut()
        .unwrap()
        .iter_mut()
        .flat_map(|section| section["items"].as_array_mut().unwrap())
        .flat_map(|item| item["fields"].as_array_mut().unwrap())
        .map(|field| (field["id"].as_str().unwrap().to_owned(), field))
}

/// The findings that a session keeps stay those of a whole check, whichever field is typed into.
#[test]
fn rechecking_with_a_field_misses_nothing() {
    rechecking_misses_nothing(&aspic());
    rechecking_misses_nothing(&with_years_of_one_limit());
}

fn rechecking_misses_nothing(folder: &FormFolder) {
    let form = &folder.form;
    let all = |draft: &Draft| -> Vec<Vec<Finding>> {
        form.fields().map(|field| checked(folder, draft).findings_of(field)).collect()
    };
    for (id, text) in [
        ("1-disclosure-date", "2014年1月1日"),
        ("3-founded-year", "1990年"),
        ("27-service-name", "サンプル受発注くらうど改"),
        ("27-service-name", "サンプル受注クラウド"),
        ("2-legal-name", "サンプル受注クラウド"),
        ("30-service-alliances", "有り"),
        ("30-service-description", OVER_JA),
        ("28-launch-date", "2030年1月1日"),
    ] {
        let long = text.repeat(if id == "30-service-description" { 8 } else { 1 });
        let mut draft = sheet(folder, Language::Ja, &[]);
        let mut kept = all(&draft);
        let edited = field(form, id);
        let limit = form[edited].limit.as_ref().map_or(usize::MAX, |limit| limit.chars);
        let was_broken = checked(folder, &draft).limit_used(edited) > limit;
        draft.set_text(form, edited, &long, NOW);
        let is_broken = checked(folder, &draft).limit_used(edited) > limit;
        for field in form.rechecked_with(edited, was_broken || is_broken) {
            kept[field.0] = checked(folder, &draft).findings_of(field);
        }
        assert_eq!(kept, all(&draft), "{id}");
    }
}

#[test]
fn an_accepted_warning_moves_aside_until_the_answer_changes() {
    let folder = aspic();
    let form = &folder.form;
    let id = "63-firewall";
    let at = field(form, id);
    let mut draft = sheet(&folder, Language::Ja, &[(id, "無し")]);
    draft.accept(form, at, "adverse-no", "専用線だけの提供のため", NOW);
    let with = checked(&folder, &draft);
    assert_eq!(with.findings(), []);
    assert_eq!(with.accepted(), [Finding::AdverseNo { field: at }]);
    assert_eq!(draft.answers[id].reason_for_accepting("adverse-no"), Some("専用線だけの提供のため"));

    draft.set_text(form, at, "無し。", NOW);
    assert_eq!(rules_of(&checked(&folder, &draft), id), ["adverse-no"]);
    assert_eq!(checked(&folder, &draft).accepted(), []);
    // It was accepted for that very text, and counts again when the text is back.
    draft.set_text(form, at, "無し", NOW);
    assert_eq!(checked(&folder, &draft).findings(), []);
    // One reason a rule.
    draft.accept(form, at, "adverse-no", "別の理由", NOW);
    assert_eq!(draft.answers[id].accepted.len(), 1);
}

#[test]
fn an_error_is_never_accepted() {
    let folder = aspic();
    let form = &folder.form;
    let id = "16-financial-audit";
    let mut draft = sheet(&folder, Language::Ja, &[(id, "④監査役による監査")]);
    draft.accept(form, field(form, id), "choice-mismatch", "なぜか", NOW);
    assert_eq!(rules_of(&checked(&folder, &draft), id), ["choice-mismatch"]);
    assert_eq!(checked(&folder, &draft).accepted(), []);
}

#[test]
fn accepted_findings_are_kept_in_the_file_with_keys_of_later_editions() {
    let folder = aspic();
    let json = r#"{ "kisai": 1, "form": "aspic-93", "answers": { "63-firewall": { "text": "無し", "carried": true,
        "accepted": [{ "rule": "adverse-no", "reason": "理由", "of": "無し", "by": "見本" }], "note": "覚え書き" } } }"#;
    let draft = Draft::parse(json).unwrap();
    let answer = &draft.answers["63-firewall"];
    assert!(answer.carried);
    assert!(matches!(answer.accepted.as_slice(), [Accepted { unknown, .. }] if unknown["by"] == "見本"));
    assert_eq!(Draft::parse(&draft.to_json(Some(&folder.form))).unwrap(), draft);
    // What isn't there isn't written.
    let plain = Draft::parse(r#"{ "kisai": 1, "form": "aspic-93", "answers": { "63-firewall": { "text": "無し" } } }"#);
    let json = plain.unwrap().to_json(None);
    assert!(!json.contains("carried") && !json.contains("accepted"), "{json}");
}

/// A reason is between the provider and whoever fills the sheet in.
#[test]
fn no_export_holds_a_reason() {
    use kisai::export::{Format, Sheet, SheetLanguage, to_bytes};
    const REASON: &str = "内密の理由HIMITSU";
    let folder = aspic();
    let form = &folder.form;
    let mut draft = sheet(&folder, Language::Ja, &[("63-firewall", "無し")]);
    draft.accept(form, field(form, "63-firewall"), "adverse-no", REASON, NOW);
    for format in Format::ALL {
        let sheet = Sheet::new(&folder, &draft, SheetLanguage::Both, "2026-11-21");
        let bytes = to_bytes(format, &sheet).unwrap();
        let mut texts = vec![bytes.clone()];
        if let Ok(mut parts) = zip::ZipArchive::new(std::io::Cursor::new(bytes)) {
            for ix in 0..parts.len() {
                let mut text = Vec::new();
                std::io::copy(&mut parts.by_index(ix).unwrap(), &mut text).unwrap();
                texts.push(text);
            }
        }
        for text in texts {
            let text = String::from_utf8_lossy(&text);
            assert!(!text.contains("HIMITSU") && !text.contains("adverse-no"), "{}", format.id());
        }
    }
}

#[test]
fn findings_stay_the_same_on_the_days_on_which_they_are_said_to() {
    let folder = aspic();
    let form = &folder.form;
    let dates = ["", "2024年11月30日", "2026-11-21", "2026年12月3日", "2020年1月1日", "未定"];
    for (disclosed, years) in dates.iter().flat_map(|disclosed| ["14年", "15年"].map(|years| (disclosed, years))) {
        let draft = sheet(&folder, Language::Ja, &[("1-disclosure-date", disclosed), ("3-years-in-business", years)]);
        let on = |day| Checked::new(form, &folder.labels, &draft, Some(day));
        let until = on(TODAY).steady_until();
        let last = until.unwrap_or(date(2060, 1, 1));
        let days = TODAY.series(jiff::Span::new().days(1)).take_while(|&day| day <= last).take(800).chain([last]);
        for day in days {
            assert_eq!(on(day).findings(), on(TODAY).findings(), "{disclosed} on {day}");
        }
        // It is no guess on the safe side where the form asks for a date.
        if let Some(until) = until.filter(|_| disclosed.starts_with("20")) {
            assert_ne!(on(until.tomorrow().unwrap()).findings(), on(until).findings(), "{disclosed} after {until}");
        }
    }
}
