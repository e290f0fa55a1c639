//! Contradictions between the drafts of one client: what is found, and above all what isn't.

mod shown;

use std::collections::HashSet;

use kisai::core::builtin;
use kisai::core::contradictions::{Contradiction, Facts, OneDraft, Rule, contradictions, findings_of};
use kisai::core::crosswalk::{At, Crosswalk};
use kisai::core::draft::{Answer, Draft};
use kisai::core::form::Form;
use proptest::prelude::*;
use serde::Deserialize;

use crate::now::NOW;

/// Two answers, each as form and field, and text.
type Pair = (String, String, String, String);

/// Pairs of answers that contradict each other, and pairs that only look like it.
#[derive(Deserialize)]
struct Pairs {
    r#true: Vec<Pair>,
    r#false: Vec<Pair>,
}

fn form(id: &str) -> Form {
    let form = builtin::ALL.iter().find(|form| form.id == id).unwrap();
    Form::parse(&form.json.text()).unwrap()
}

/// A draft of one service of one provider, on one day.
fn draft(form: &Form, answers: &[(&str, &str)]) -> Draft {
    let mut draft = Draft::new(form, "draft", NOW);
    let usual = [
        ("1-disclosure-date", "2026年10月1日"),
        ("2-legal-name", "株式会社サンプルワークス"),
        ("2-name", "株式会社サンプルワークス"),
        ("27-service-name", "サンプル受発注クラウド"),
        ("34-service-name", "サンプル受発注クラウド"),
    ];
    for (field, text) in usual.iter().chain(answers).filter(|(field, _)| form.field(field).is_some()) {
        let answer = Answer { text: (*text).to_owned(), updated: NOW.to_owned(), ..Answer::default() };
        draft.answers.insert((*field).to_owned(), answer);
    }
    draft
}

fn found(drafts: &[(&Form, &Draft)]) -> Vec<Contradiction> {
    let drafts: Vec<OneDraft<'_>> =
        drafts.iter().map(|&(form, draft)| OneDraft { name: &draft.title, form, draft }).collect();
    contradictions(Facts::builtin(), &drafts)
}

fn contradicts((one, first, other, second): &Pair) -> Vec<Contradiction> {
    let (one, other) = (one.split_once('/').unwrap(), other.split_once('/').unwrap());
    let forms = [form(one.0), form(other.0)];
    let drafts = [draft(&forms[0], &[(one.1, first)]), draft(&forms[1], &[(other.1, second)])];
    // A form that doesn't ask for the service's name is of the one that the others name.
    let third = form("mic-94");
    let naming = draft(&third, &[]);
    let mut all = vec![(&forms[0], &drafts[0]), (&forms[1], &drafts[1])];
    if forms.iter().all(|form| form.id == "meti-49") {
        all.push((&third, &naming));
    }
    found(&all)
}

/// The pairs that aren't told rightly.
fn misses(json: &str) -> (Vec<String>, Vec<String>) {
    let pairs: Pairs = serde_json::from_str(json).unwrap();
    let shown = |pair: &Pair| format!("{} {} | {} {}", pair.0, pair.1, pair.2, pair.3);
    let missed = pairs.r#true.iter().filter(|pair| contradicts(pair).is_empty()).map(shown).collect();
    let alarms = pairs.r#false.iter().filter(|pair| !contradicts(pair).is_empty());
    (missed, alarms.map(|pair| format!("{} {:#?}", shown(pair), contradicts(pair))).collect())
}

#[test]
fn pairs_for_which_the_rules_were_written_are_told_rightly() {
    assert_eq!(misses(include_str!("contradictions/pairs.json")), (Vec::new(), Vec::new()));
}

/// Of these 10 and 10 the rules found 10 and gave no false alarm when they first saw them. The one that is missed since
/// then is the price of fewer false alarms: who ends a service may give longer notice than for a change.
#[test]
fn pairs_written_after_the_rules_are_told_rightly_but_for_one() {
    let (missed, alarms) = misses(include_str!("contradictions/unseen.json"));
    assert_eq!(missed.len(), 1, "{missed:?}");
    assert!(missed[0].contains("At least one year before the end"), "{missed:?}");
    assert_eq!(alarms, Vec::<String>::new());
}

/// Of these 20 and 20 the rules found 18 and gave 2 false alarms when they first saw them.
#[test]
fn harder_pairs_are_told_rightly_but_for_one() {
    let (missed, alarms) = misses(include_str!("contradictions/harder.json"));
    assert_eq!(missed.len(), 1, "{missed:?}");
    assert!(missed[0].ends_with("有り。終了の12か月前に書面で通知"), "{missed:?}");
    assert_eq!(alarms, Vec::<String>::new());
}

/// A draft of a form, with an answer that changes something of the usual ones.
fn with(id: &str, answers: &[(&str, &str)]) -> (Form, Draft) {
    let form = form(id);
    let draft = draft(&form, answers);
    (form, draft)
}

fn rules(drafts: &[&(Form, Draft)]) -> Vec<(Rule, String, String)> {
    let drafts: Vec<_> = drafts.iter().map(|(form, draft)| (form, draft)).collect();
    let texts = |found: Contradiction| {
        let [one, other] = found.places;
        (found.rule, one.text, other.text)
    };
    found(&drafts).into_iter().map(texts).collect()
}

const THREE: (&str, &str) = ("45-backup-generations", "3世代");
const SEVEN: (&str, &str) = ("50-backup-generations", "7世代");

#[test]
fn every_fact_stands_in_fields_of_which_each_informs_another() {
    let facts = Facts::parse(include_str!("../questions/crosswalk/facts.json")).unwrap();
    let forms: Vec<Form> = builtin::ALL.iter().map(|known| form(known.id)).collect();
    let mut ids = HashSet::new();
    for (id, fields) in facts.fields() {
        assert!(ids.insert(id.to_owned()), "{id} is there twice");
        for &(at, name) in &fields {
            let form = forms.iter().find(|form| form.id == at).unwrap();
            let field = form.field(name).unwrap_or_else(|| panic!("{id}: no field {at}/{name}"));
            let sources = Crosswalk::builtin().sources(form, field);
            let informs = |source: &kisai::core::crosswalk::Source<'_>| {
                let other = forms.iter().find(|form| form.id == source.form).unwrap();
                let is_field = |no: u32| {
                    move |&(form, field): &(&str, &str)| {
                        form == source.form && other.field(field).is_some_and(|field| other[other[field].item].no == no)
                    }
                };
                match source.at {
                    At::Field(field) => fields.contains(&(source.form, field)),
                    At::Item(no) => fields.iter().any(is_field(no)),
                }
            };
            assert!(sources.iter().any(informs), "{id}: {at}/{name} informs none of the others");
        }
    }
    assert!(ids.len() > 50);
}

#[test]
fn the_examples_of_one_provider_contradict_nowhere() {
    use kisai::words::{FormFolder, Language};
    for language in Language::ALL {
        let drafts: Vec<(Form, Draft)> = builtin::ALL
            .iter()
            .map(|known| {
                let folder = FormFolder::builtin(known.id).unwrap();
                let form = form(known.id);
                let mut draft = draft(&form, &[]);
                for field in form.fields() {
                    if let Some(text) = folder.words.hint(language, &form, field, "example") {
                        draft.set_text(&form, field, &text, NOW);
                    }
                }
                (form, draft)
            })
            .collect();
        assert_eq!(rules(&drafts.iter().collect::<Vec<_>>()), [], "{language:?}");
    }
}

#[test]
fn drafts_of_two_services_differ_in_what_is_the_services_own() {
    let other = ("34-service-name", "架空会計クラウド");
    let aspic = with("aspic-93", &[THREE, ("42-certifications-audits", "無し")]);
    let same = with("mic-94", &[SEVEN]);
    assert_eq!(rules(&[&aspic, &same]), [(Rule::Figure, "3世代".to_owned(), "7世代".to_owned())]);
    let held = with("mic-94", &[SEVEN, other, ("48-certifications", "有り。ISMS")]);
    let expected = (Rule::Certificate, "無し".to_owned(), "ISMS".to_owned());
    assert_eq!(rules(&[&aspic, &held]), [expected], "a certificate is the company's");
}

#[test]
fn a_form_without_the_services_name_is_of_the_only_service_or_the_one_that_it_names() {
    let meti = with("meti-49", &[("32-backup-generations", "7世代")]);
    let aspic = with("aspic-93", &[THREE]);
    assert_eq!(rules(&[&aspic, &meti]).len(), 1);
    let other = with("mic-94", &[("34-service-name", "架空会計クラウド")]);
    assert_eq!(rules(&[&aspic, &other, &meti]), [], "nobody knows of which service it is");
    let naming =
        [("32-backup-generations", "7世代"), ("35-compensation-insurance", "有り(サンプル受発注クラウド利用規約)")];
    assert_eq!(rules(&[&aspic, &other, &with("meti-49", &naming)]).len(), 1);
}

#[test]
fn what_is_withheld_carried_over_or_empty_contradicts_nothing() {
    let aspic = with("aspic-93", &[THREE]);
    for text in ["非公開", "-", "対象外", "未計測", ""] {
        assert_eq!(rules(&[&aspic, &with("mic-94", &[("50-backup-generations", text)])]), [], "{text}");
    }
    let mut carried = with("mic-94", &[SEVEN]);
    carried.1.answers.get_mut(SEVEN.0).unwrap().carried = true;
    assert_eq!(rules(&[&aspic, &carried]), []);
}

#[test]
fn a_renewal_replaces_the_draft_before_it() {
    let old = with("aspic-93", &[("1-disclosure-date", "2024年10月1日"), THREE]);
    let new = with("aspic-93", &[("45-backup-generations", "7世代")]);
    let mic = with("mic-94", &[SEVEN]);
    assert_eq!(rules(&[&old, &new, &mic]), []);
    assert_eq!(rules(&[&old, &mic]).len(), 1, "the newest of its form counts, however old");
    // Two sheets of one day are for two readers.
    let sister = with("aspic-93", &[THREE, ("63-firewall", "無し")]);
    assert_eq!(rules(&[&sister, &with("aspic-93", &[SEVEN, ("63-firewall", "有り")])]).len(), 1);
}

#[test]
fn sheets_without_a_date_are_of_one_time_where_they_were_changed_within_half_a_year() {
    let naming = with("mic-94", &[]);
    let meti = |text: &str, updated: &str| {
        let mut meti = with("meti-49", &[("11-rto", text)]);
        updated.clone_into(&mut meti.1.updated);
        meti
    };
    let (now, soon, later) = ("2026-01-01T09:00:00+09:00", "2026-05-01T09:00:00+09:00", "2027-05-01T09:00:00+09:00");
    assert_eq!(rules(&[&naming, &meti("4時間以内", now), &meti("8時間以内", soon)]).len(), 1);
    assert_eq!(rules(&[&naming, &meti("4時間以内", now), &meti("8時間以内", later)]), []);
}

#[test]
fn what_ages_is_compared_for_one_day_only() {
    let aspic = with("aspic-93", &[("8-employee-count", "48名(2026年3月31日現在)")]);
    let mic = |date: &str, text: &str| with("mic-94", &[("1-disclosure-date", date), ("8-employees", text)]);
    assert_eq!(rules(&[&aspic, &mic("2026年10月1日", "51名")]).len(), 1);
    assert_eq!(rules(&[&aspic, &mic("2026年11月1日", "51名")]), []);
    assert_eq!(rules(&[&aspic, &mic("2026年10月1日", "51名(2026年9月30日現在)")]), [], "of two days");
}

#[test]
fn a_name_in_two_spellings_is_found_and_two_services_are_not() {
    let aspic = with("aspic-93", &[]);
    for name in [
        "サンプル 受発注クラウド",
        "ｻﾝﾌﾟﾙ受発注クラウド",
        "サンプル受注クラウド",
        "サンプル受発注クラウト",
        "サンプル受発注-クラウド",
    ] {
        let rules = rules(&[&aspic, &with("mic-94", &[("34-service-name", name)])]);
        assert_eq!(rules, [(Rule::Name, "サンプル受発注クラウド".to_owned(), name.to_owned())]);
    }
    for name in
        ["サンプル受発注クラウド2", "サンプル会計クラウド", "サンプル受発注クラウド(Sample Order Cloud)", "非公開"]
    {
        assert_eq!(rules(&[&aspic, &with("mic-94", &[("34-service-name", name)])]), [], "{name}");
    }
    let meti = with("meti-49", &[("35-compensation-insurance", "有り(「サンプル受注クラウド利用規約」第18条)")]);
    let expected = (Rule::Name, "サンプル受発注クラウド".to_owned(), "サンプル受注クラウド".to_owned());
    assert_eq!(rules(&[&aspic, &meti]), [expected]);
}

#[test]
fn a_provider_is_one_name_and_two_providers_are_two_companies() {
    let aspic = with("aspic-93", &[THREE]);
    let of = |name: &str| rules(&[&aspic, &with("mic-94", &[("2-name", name), SEVEN])]);
    for name in ["サンプルワークス株式会社", "株式会社サンプルワーク"] {
        assert_eq!(of(name).iter().filter(|found| found.0 == Rule::Name).count(), 1, "{name}");
    }
    assert_eq!(of("(株)サンプルワークス").len(), 1);
    assert_eq!(of("例示物産株式会社"), [], "another company");
}

#[test]
fn a_stale_certification_number_is_found_in_any_answer() {
    let mut aspic = with("aspic-93", &[("47-awards", "情報開示認定(認定番号 0123-2404)")]);
    "0123-2404".clone_into(&mut aspic.1.certification_no);
    let mic = |text: &str| with("mic-94", &[("52-awards", text)]);
    assert_eq!(rules(&[&aspic, &mic("情報開示認定 認定番号０１２３-２４０４")]), []);
    assert_eq!(rules(&[&aspic, &mic("電話 0123-2411")]), []);
    let expected = (Rule::CertificationNo, "0123-2404".to_owned(), "情報開示認定 認定番号0099-2204".to_owned());
    assert_eq!(rules(&[&aspic, &mic("情報開示認定 認定番号0099-2204")]), [expected]);
    "0200-2611".clone_into(&mut aspic.1.certification_no);
    assert_eq!(rules(&[&aspic]).len(), 1, "also in the draft's own");
}

#[test]
fn a_contradiction_is_a_finding_in_both_drafts_until_one_of_them_accepts_it() {
    let aspic = with("aspic-93", &[THREE]);
    let mut mic = with("mic-94", &[SEVEN]);
    let findings = |drafts: [&(Form, Draft); 2]| {
        let drafts = drafts.map(|(form, draft)| OneDraft { name: &draft.title, form, draft });
        let found = contradictions(Facts::builtin(), &drafts);
        [0, 1].map(|draft| findings_of(draft, &drafts, &found).len())
    };
    assert_eq!(findings([&aspic, &mic]), [1, 1]);
    let field = mic.0.field(SEVEN.0).unwrap();
    mic.1.accept(&mic.0, field, Rule::Figure.id(), "x", NOW);
    assert_eq!(findings([&aspic, &mic]), [0, 1], "its own draft shows it as accepted");
}

/// Parts of answers, put together in any way.
fn any_answer() -> impl Strategy<Value = String> {
    let parts = [
        "有り",
        "無し",
        "。",
        "、",
        "(",
        ")",
        "30日",
        "１か月前",
        "14世代",
        "9:00〜18:00",
        "24時間365日",
        "ISMS",
        "登録番号",
        "IS 000000",
        "プライバシーマーク",
        "ただし",
        "以内",
        "以上",
        ":",
        "\n",
        "33,000円",
        "3万",
        "税込",
        "毎日",
        "週1回",
        "99.9%",
        "を除く",
        "消去",
        "返却",
        "2024年",
    ];
    let part = prop_oneof![4 => prop::sample::select(parts.to_vec()).prop_map(ToOwned::to_owned), 1 => "\\PC{0,3}"];
    prop::collection::vec(part, 0..12).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn an_answer_never_contradicts_itself(answer in any_answer()) {
        for (one, other) in [
            ("45-backup-generations", "50-backup-generations"),
            ("45-backup-interval", "50-backup-interval"),
            ("32-change-notice-timing", "40-notice-period"),
            ("33-data-return-duty", "42-data-return"),
            ("36-monthly-fee", "43-monthly-fee"),
            ("42-certifications-audits", "48-certifications"),
            ("86-business-hours", "90-desk-hours"),
            ("28-launch-date", "35-service-start"),
            ("58-log-retention", "61-usage-logs"),
            ("63-firewall", "68-firewall"),
        ] {
            let drafts = [with("aspic-93", &[(one, &answer)]), with("mic-94", &[(other, &answer)])];
            prop_assert_eq!(rules(&[&drafts[0], &drafts[1]]), []);
        }
    }
}
