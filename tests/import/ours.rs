//! Our own exports come back as they were, also after other programs and people had them.

use kisai::core::table;
use serde_json::json;

use super::*;

#[test]
fn an_export_imported_without_edits_changes_nothing() {
    for form in builtin::ALL {
        let folder = FormFolder::builtin(form.id).unwrap();
        for language in LANGUAGES {
            let draft = full(&folder, Language::Ja);
            for format in importable() {
                let file = contents(&exported(format, &folder, &draft, language)).unwrap();
                let found = file.found(&folder);
                let place = format!("{} {} {}", form.id, format.id(), language.id());
                assert_eq!(found.count(State::Taken), folder.form.fields().len(), "{place}");
                assert_eq!(found.unknown, [], "{place}");
                let offers = merge::offers(&folder.form, &draft, &found, None, &Take::default());
                let differ = |offer: &&merge::Offer| offer.outcome != Outcome::Same;
                assert_eq!(offers.iter().find(differ), None, "{place}");
                let mut merged = draft.clone();
                merge::apply(&folder.form, &mut merged, &found, &offers, "later");
                assert_eq!(merged, draft, "{place}");
            }
        }
    }
}

#[test]
fn an_empty_export_has_every_field_and_no_answer() {
    let folder = aspic();
    let draft = Draft::new(&folder.form, "空", NOW);
    for format in importable() {
        let found = found(&exported(format, &folder, &draft, LANGUAGES[0]), &folder);
        assert_eq!(found.count(State::Empty), folder.form.fields().len(), "{}", format.id());
        assert!(found.is_empty());
    }
}

#[test]
fn a_file_of_ours_names_its_form() {
    let folder = aspic();
    let draft = full(&folder, Language::Ja);
    for format in [Format::Json, Format::Xlsx] {
        let file = contents(&exported(format, &folder, &draft, LANGUAGES[0])).unwrap();
        assert_eq!(file.form(), Some("aspic-93"), "{}", format.id());
    }
    assert_eq!(contents(draft.to_json(None).as_bytes()).unwrap().form(), Some("aspic-93"));
}

/// Two tables with captions and notes, and cells with what separates cells and rows elsewhere.
fn with_tables(folder: &FormFolder) -> Draft {
    let mut draft = full(folder, Language::Ja);
    let field = folder.form.field("46-annex-table").unwrap();
    let long = "受注から請求までを一つの画面で扱えます。\n".repeat(60);
    let rows = json!([
        { "scope": "受注 | 発注", "availability": "99.99%", "failures": "1件" },
        { "caption": "表1 <2025年度>", "scope": "帳票\n出力", "availability": "=99", "notes": "注1 \\ 計画停止を除く。" },
        { "caption": "表1 <2025年度>", "scope": long, "failures": "2件", "notes": "注2\n二行目" },
        { "caption": "表2", "availability": "98%" },
        {},
        { "scope": "最後", "notes": "終わり" },
    ]);
    draft.set_rows(&folder.form, field, table::from_json(&folder.form[field], &rows).unwrap(), NOW);
    draft
}

#[test]
fn the_rows_of_a_table_come_back_from_every_format_and_language() {
    let folder = FormFolder::builtin("mic-94").unwrap();
    let field = folder.form.field("46-annex-table").unwrap();
    let draft = with_tables(&folder);
    for (language, format) in
        LANGUAGES.into_iter().flat_map(|language| importable().map(move |format| (language, format)))
    {
        let place = format!("{} {}", format.id(), language.id());
        let found = found(&exported(format, &folder, &draft, language), &folder);
        assert_eq!(found.unknown, [], "{place}");
        let mut again = Draft::new(&folder.form, "again", NOW);
        let offers = merge::offers(&folder.form, &again, &found, None, &Take::default());
        merge::apply(&folder.form, &mut again, &found, &offers, NOW);
        assert_eq!(again.rows(&folder.form, field), draft.rows(&folder.form, field), "{place}");
    }
    let file = found(draft.to_json(Some(&folder.form)).as_bytes(), &folder);
    assert_eq!(taken(&file, &folder, "46-annex-table"), Some(&*draft.shown(&folder.form, field)));
}

#[test]
fn rows_that_a_person_puts_into_a_printed_table_are_its_rows() {
    let folder = FormFolder::builtin("mic-94").unwrap();
    let form = &folder.form;
    let bytes = written(|sheet| {
        rows(
            sheet,
            &[
                &["別表", "", "", "46-annex-table@heading"],
                &["", "稼働率", "件数", "46-annex-table@columns:scope=0,availability=1,failures=2"],
                &["受注", "99.9%", "1件", "46-annex-table@row"],
                &["発注", "99.8%", "2件"],
                &["出力", "99.7%", "3件", "46-annex-table@row"],
                &["三つの範囲の実績", "", "", "46-annex-table@notes:2"],
            ],
        );
    });
    let found = found(&bytes, &folder);
    let expected = "受注 | 99.9% | 1件\n発注 | 99.8% | 2件\n | 出力 | 99.7% | 3件 | 三つの範囲の実績";
    assert_eq!(taken(&found, &folder, "46-annex-table"), Some(expected));
    assert_eq!(found.count(State::Missed), form.fields().len() - 1);
}

/// A file as a person leaves it who takes out every column that holds ids: no id of the form or of a field.
fn without_ids(contents: Contents, form: &FormFolder) -> Contents {
    let Contents::Tables(mut workbook) = contents else { panic!("no table") };
    for sheet in &mut workbook.sheets {
        let is_id = |text: &str| text.starts_with("kisai:") || form.form.field(text).is_some();
        sheet.cells.retain(|cell| !is_id(&cell.text));
    }
    Contents::Tables(workbook)
}

#[test]
fn each_forms_sheet_is_known_by_its_prompts_alone() {
    let folders: Vec<FormFolder> = builtin::ALL.iter().map(|form| FormFolder::builtin(form.id).unwrap()).collect();
    for folder in &folders {
        for (language, format) in
            LANGUAGES.into_iter().flat_map(|language| [Format::Xlsx, Format::Csv].map(|format| (language, format)))
        {
            let own = folder.form.id.as_str();
            let place = format!("{own} {} {}", format.id(), language.id());
            for draft in [full(folder, Language::Ja), Draft::new(&folder.form, "", NOW)] {
                let file = without_ids(contents(&exported(format, folder, &draft, language)).unwrap(), folder);
                assert_eq!(file.form(), None, "{place}");
                let mut fits: Vec<(usize, &str)> =
                    folders.iter().map(|other| (file.found(other).fit(), other.form.id.as_str())).collect();
                fits.sort_by_key(|(fit, _)| std::cmp::Reverse(*fit));
                assert_eq!(fits[0].1, own, "{place}: {fits:?}");
                // Another form asks much of the same in other words.
                assert!(10 * fits[0].0 > 11 * fits[1].0, "{place}: {fits:?}");
            }
        }
    }
}

#[test]
fn a_drafts_file_gives_its_answers_and_nothing_private() {
    let folder = aspic();
    let json = r#"{ "kisai": 1, "form": "aspic-93", "title": "題", "certification_no": "0123-2611", "answers": {
        "27-service-name": { "text": "ｻｰﾋﾞｽ\u001b[31m", "note": "HIMITSU", "flag": { "text": "HIMITSU" } },
        "9-gone": { "text": "前の回答" } } }"#;
    let found = found(format!("\u{feff}{json}").as_bytes(), &folder);
    assert_eq!(taken(&found, &folder, "27-service-name"), Some("サービス[31m"));
    assert_eq!((found.title.as_str(), found.certification_no.as_str()), ("題", "0123-2611"));
    let mut draft = Draft::new(&folder.form, "new", NOW);
    let offers = merge::offers(&folder.form, &draft, &found, None, &Take::default());
    merge::apply(&folder.form, &mut draft, &found, &offers, NOW);
    assert_eq!(draft.answers["9-gone"].text, "前の回答");
    assert_eq!(draft.certification_no, "0123-2611");
    assert!(!draft.to_json(None).contains("HIMITSU"));
}

#[test]
fn a_long_answer_is_joined_again() {
    let folder = aspic();
    let mut draft = full(&folder, Language::Ja);
    let long: String =
        "受注から請求までを一つの画面で扱えます。\nREST APIも備えます。\n".chars().cycle().take(5000).collect();
    draft.set_text(&folder.form, folder.form.field("30-service-description").unwrap(), &long, NOW);
    let bytes = exported(Format::Xlsx, &folder, &draft, LANGUAGES[0]);
    assert_eq!(taken(&found(&bytes, &folder), &folder, "30-service-description"), Some(long.as_str()));
}

#[test]
fn numbered_pieces_of_an_answer_are_joined_over_inserted_rows() {
    let folder = aspic();
    let id = "30-service-description";
    let (second, third) = (format!("{id}#2"), format!("{id}#3"));
    let bytes = written(|sheet| {
        rows(
            sheet,
            &[
                &["記述内容", "申請内容", "kisai:aspic-93:2016"],
                &["内容", "一つ目。", id],
                &["", "社内メモ"],
                &["", "二つ目。", &second],
                &["", "三つ目。", &third],
            ],
        );
    });
    let found = found(&bytes, &folder);
    assert_eq!(taken(&found, &folder, id), Some("一つ目。二つ目。三つ目。"));
    assert_eq!(found.unknown.iter().map(|unknown| unknown.text.as_str()).collect::<Vec<_>>(), ["社内メモ"]);
}

#[test]
fn rows_and_columns_may_be_moved_and_added() {
    let folder = aspic();
    let bytes = written(|sheet| {
        rows(
            sheet,
            &[
                &["kisai:aspic-93:2016", "ご確認ください"],
                &["", "申請内容", "備考", "記述内容"],
                &["28-launch-date", "2020-04-01", "確認済み", "申請したASP・SaaSのサービス開始年月日(西暦)"],
                &["", "", "", ""],
                &["27-service-name", "見本クラウド", "", "サービスの名前"],
            ],
        );
    });
    let found = found(&bytes, &folder);
    assert_eq!(taken(&found, &folder, "28-launch-date"), Some("2020-04-01"));
    assert_eq!(taken(&found, &folder, "27-service-name"), Some("見本クラウド"));
    assert_eq!(field(&found, &folder, "27-service-name").answers[0].how, How::Id);
}

#[test]
fn answers_of_another_edition_are_told_and_kept_by_their_id() {
    let folder = aspic();
    let json = r#"{ "kisai_export": 1, "form": { "id": "aspic-93", "edition": "2008" }, "sections": [ { "items": [
        { "fields": [ { "id": "27-service-name", "text": "見本" }, { "id": "27-gone", "text": "昔の欄" } ] } ] } ] }"#;
    let found = found(json.as_bytes(), &folder);
    assert_eq!(found.count(State::Taken), 1);
    assert_eq!(found.count(State::Missed), folder.form.fields().len() - 1);
    assert_eq!(found.unknown[0].label, "27-gone");
}

#[test]
fn json_of_another_kind_or_a_newer_program_is_refused() {
    for (json, is_expected) in [
        (r#"{ "kisai_export": 2 }"#, (|error| *error == ImportError::Newer) as fn(&ImportError) -> bool),
        (r#"{ "kisai": 99, "form": "aspic-93" }"#, |error| *error == ImportError::Newer),
        (r#"{ "a": 1 }"#, |error| matches!(error, ImportError::Json { .. })),
        (r#"{ "kisai_export": 1, "form": "#, |error| matches!(error, ImportError::Json { .. })),
        (r#"{ "kisai": 1, "form": 3 }"#, |error| matches!(error, ImportError::Json { .. })),
    ] {
        let error = contents(json.as_bytes()).unwrap_err();
        assert!(is_expected(&error), "{json}: {error:?}");
    }
}

/// The draft before, and a file made from it and then edited.
fn three_ways() -> (FormFolder, Draft, Draft, Found) {
    let folder = aspic();
    let form = &folder.form;
    let set = |draft: &mut Draft, id: &str, text: &str| draft.set_text(form, form.field(id).unwrap(), text, NOW);
    let mut base = Draft::new(form, "base", NOW);
    for (id, text) in
        [("27-service-name", "甲"), ("28-launch-date", "乙"), ("31-customization-scope", "丙"), ("49-user-count", "丁")]
    {
        set(&mut base, id, text);
    }
    let (mut mine, mut theirs) = (base.clone(), base.clone());
    set(&mut mine, "28-launch-date", "乙 自分");
    set(&mut theirs, "31-customization-scope", "丙 相手");
    set(&mut mine, "49-user-count", "丁 自分");
    set(&mut theirs, "49-user-count", "丁 相手");
    set(&mut theirs, "50-agent-count", "新しい回答");
    let found = found(&exported(Format::Xlsx, &folder, &theirs, LANGUAGES[0]), &folder);
    (folder, base, mine, found)
}

fn outcomes(base: Option<&Draft>, take: &Take) -> BTreeMap<String, (Outcome, String)> {
    let (folder, _, mine, found) = three_ways();
    let offers = merge::offers(&folder.form, &mine, &found, base, take);
    let mut merged = mine.clone();
    merge::apply(&folder.form, &mut merged, &found, &offers, NOW);
    let of = |offer: &merge::Offer| {
        let text = merged.text(&folder.form, offer.field).to_owned();
        (folder.form[offer.field].id.clone(), (offer.outcome, text))
    };
    offers.iter().map(of).collect()
}

#[test]
fn nothing_of_a_draft_is_overwritten_unasked() {
    use kisai::core::compare::ChangedBy::{Both, First, Second};
    let (_, base, ..) = three_ways();
    let told = outcomes(Some(&base), &Take::default());
    for (id, outcome, text) in [
        ("27-service-name", Outcome::Same, "甲"),
        ("28-launch-date", Outcome::Kept(First), "乙 自分"),
        ("31-customization-scope", Outcome::Kept(Second), "丙"),
        ("49-user-count", Outcome::Kept(Both), "丁 自分"),
        ("50-agent-count", Outcome::Fills, "新しい回答"),
    ] {
        assert_eq!(told[id], (outcome, text.to_owned()), "{id}");
    }
    let told = outcomes(None, &Take::default());
    assert_eq!(told["28-launch-date"].0, Outcome::Kept(Both));
}

#[test]
fn what_is_taken_is_what_was_asked_for() {
    let (folder, base, ..) = three_ways();
    let theirs = outcomes(Some(&base), &Take { theirs: true, ..Take::default() });
    assert_eq!(theirs["28-launch-date"].1, "乙 自分", "the file's is the older text");
    assert_eq!(theirs["31-customization-scope"].1, "丙 相手");
    assert_eq!(theirs["49-user-count"].1, "丁 相手");
    let uncontested = outcomes(Some(&base), &Take { uncontested: true, ..Take::default() });
    assert_eq!(uncontested["31-customization-scope"].1, "丙 相手");
    assert_eq!(uncontested["49-user-count"].1, "丁 自分");
    let fields = vec![folder.form.field("28-launch-date").unwrap()];
    let one = outcomes(Some(&base), &Take { fields, ..Take::default() });
    assert_eq!((one["28-launch-date"].1.as_str(), one["49-user-count"].1.as_str()), ("乙", "丁 自分"));
}

#[test]
fn the_base_is_the_newest_of_those_that_agree_most() {
    let (folder, base, mine, found) = three_ways();
    let empty = Draft::new(&folder.form, "empty", NOW);
    let mut newer = base.clone();
    newer.title = "newer".to_owned();
    let drafts = [empty.clone(), base.clone(), newer, mine];
    let chosen = merge::base(&folder.form, &found, drafts.iter());
    assert_eq!(chosen.map(|draft| draft.title.as_str()), Some("newer"));
    assert_eq!(merge::base(&folder.form, &found, [empty].iter()), None);
}

/// The formats that an import reads.
fn importable() -> impl Iterator<Item = Format> {
    Format::ALL.into_iter().filter(|format| ["json", "xlsx", "csv"].contains(&format.id()))
}

#[test]
fn the_certification_number_of_a_sheet_comes_back() {
    let folder = aspic();
    let mut draft = full(&folder, Language::Ja);
    for number in ["", "0123-2611", "申請中 (2026)", &"長".repeat(200)] {
        draft.certification_no = number.to_owned();
        for format in [Format::Xlsx, Format::Json] {
            for language in LANGUAGES {
                let found = found(&exported(format, &folder, &draft, language), &folder);
                assert_eq!(found.unknown, []);
                let outcome = merge::certification_no(&draft, &found, None, &Take::default());
                assert_eq!(outcome, (!number.is_empty()).then_some(Outcome::Same), "{number} {}", language.id());
            }
        }
    }
}

#[test]
fn a_certification_number_is_taken_like_an_answer() {
    use kisai::core::compare::ChangedBy::{Both, First, Second};
    let folder = aspic();
    let draft = |number: &str| {
        let mut draft = full(&folder, Language::Ja);
        draft.certification_no = number.to_owned();
        draft
    };
    let theirs = found(&exported(Format::Xlsx, &folder, &draft("0123-2611"), LANGUAGES[2]), &folder);
    assert_eq!(theirs.certification_no, "0123-2611");
    let asked = Take { certification_no: true, ..Take::default() };
    for (mine, base, take, expected) in [
        ("", None, Take::default(), Outcome::Fills),
        ("0123-2611", None, Take::default(), Outcome::Same),
        ("9999-2001", None, Take::default(), Outcome::Kept(Both)),
        ("9999-2001", Some("0123-2611"), Take { theirs: true, ..Take::default() }, Outcome::Kept(First)),
        ("9999-2001", Some("9999-2001"), Take::default(), Outcome::Kept(Second)),
        ("9999-2001", Some("9999-2001"), Take { uncontested: true, ..Take::default() }, Outcome::Replaces(Second)),
        ("9999-2001", None, asked, Outcome::Replaces(Both)),
    ] {
        let (mut mine, base) = (draft(mine), base.map(draft));
        let outcome = merge::certification_no(&mine, &theirs, base.as_ref(), &take);
        assert_eq!(outcome, Some(expected));
        let before = mine.certification_no.clone();
        merge::apply_certification_no(&mut mine, &theirs, outcome);
        assert_eq!(mine.certification_no == "0123-2611", expected.is_change() || before == "0123-2611");
    }
}

#[test]
fn certification_numbers_that_contradict_each_other_are_told_and_not_taken() {
    let folder = aspic();
    let bytes = written(|sheet| {
        rows(
            sheet,
            &[
                &["認定番号: 0123-2611\u{3000}サービス名称: 見本", "kisai:aspic-93:2016"],
                &["認定番号: 0123-2611 サービス名称: 見本\nCertification no.: 0124-2611  Service: x"],
                &["認定番号: 0123-2611"],
                &["記述内容", "申請内容"],
                &["申請したASP・SaaSのサービス名称", "見本クラウド"],
            ],
        );
    });
    let found = found(&bytes, &folder);
    assert_eq!(found.certification_no, "");
    let told: Vec<_> = found.unknown.iter().map(|unknown| (unknown.label.as_str(), unknown.text.as_str())).collect();
    assert_eq!(told, [("認定番号", "0123-2611"), ("Certification no.", "0124-2611")]);
}
