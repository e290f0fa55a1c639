//! `kisai fill` and check boxes: those written as text are ticked, those that lie upon cells are left alone.

use std::fs;

use serde_json::json;

use super::commands::Place;
use super::fill::{edit, expected, only_these_changed, part, targets, with_part};
use super::*;

const MONITORING: &str = "障害監視の有無";
const FIREWALL: &str = "ファイアウォール設置等の不正アクセスを防止する措置の有無";
const UNIT: &str = "コンプライアンスを担当する社内の部署・会議体の有無と、存在する場合は社内の部署名・会議名";
const BUILDING: &str = "データセンター専用建物か否か";

/// A buyer's: cells with check boxes as text, and a control that lies upon a cell.
pub fn with_boxes() -> Vec<u8> {
    let template = written(|sheet| {
        rows(
            sheet,
            &[
                &["設問", "回答"],
                &[MONITORING, "□有り □無し"],
                &[FIREWALL, "☐ 有 / ☐ 無 / ☐ 対象外"],
                &[UNIT, "□有り（名称：　　　） □無し"],
                &[BUILDING, "■はい □いいえ"],
            ],
        );
    });
    let control = r#"<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox" lockText="1"/>"#;
    with_part(&template, "xl/ctrlProps/ctrlProp1.xml", |_| control.to_owned())
}

fn place(language: Language) -> Place {
    let place = Place::new(language);
    let answers = [("55", "有り"), ("63", "無し。"), ("23", "有り(コンプライアンス委員会)"), ("71", "有り")];
    place.draft("mine", &answers);
    place.write("form.xlsx", &with_boxes());
    place
}

#[test]
fn boxes_are_ticked_where_they_say_all_that_the_answer_says() {
    assert_eq!(
        targets(&with_boxes()),
        expected(&[
            ("55-failure-monitoring", "B2"),
            ("63-firewall", "B3"),
            ("23-compliance-unit", "B4"),
            ("71-dedicated-building", "B5")
        ])
    );
    for language in Language::ALL {
        let place = place(language);
        let template = fs::read(place.path("form.xlsx")).unwrap();
        let shown = place.run(&["fill", "form.xlsx", "mine", "--dry-run"]).succeeds();
        for state in ["fill-ticked", "fill-boxes", "fill-kept"] {
            assert!(shown.out.contains(&format!("{}  ", place.says(state, &[]))), "{state}: {shown:?}");
        }
        let summary = place.says("fill-boxes-summary", &[("ticked", 2.into()), ("left", 1.into())]);
        assert!(shown.out.contains(&summary), "{shown:?}");
        let ran = place.run(&["fill", "form.xlsx", "mine", "-o", "out.xlsx"]).succeeds();
        let edits = [edit("Sheet1", "B2", "■有り □無し"), edit("Sheet1", "B3", "☐ 有 / ☑ 無 / ☐ 対象外")];
        let filled = fs::read(place.path("out.xlsx")).unwrap();
        only_these_changed(&template, &filled, &edits);
        // The control is as it was, and the person is told.
        assert!(part(&filled, "xl/ctrlProps/ctrlProp1.xml").contains("CheckBox"));
        assert!(ran.err.contains(&place.says("fill-controls", &[])), "{ran:?}");
        // What is ticked is there already.
        let again = place.run(&["fill", "out.xlsx", "mine", "--dry-run", "--json"]).succeeds().json();
        assert_eq!(
            (&again["counts"]["same"], &again["counts"]["ticked"], &again["counts"]["boxes"]),
            (&json!(2), &json!(0), &json!(1))
        );
    }
}

#[test]
fn boxes_that_say_less_than_the_answer_are_ticked_when_told() {
    let place = place(Language::Ja);
    let ran = place.run(&["fill", "form.xlsx", "mine", "-o", "out.xlsx", "--tick"]).succeeds();
    assert!(ran.out.contains(&place.says("fill-ticked-in-part", &[])), "{ran:?}");
    let read = xlsx::read(&fs::read(place.path("out.xlsx")).unwrap()).unwrap();
    let cell = |name: &str| read.sheets[0].text(kisai::core::cell::At::from_name(name).unwrap()).to_owned();
    assert_eq!(cell("B4"), "■有り（名称：　　　） □無し");
    // A box that another hand ticked stays, unless the cell is to be written over.
    assert_eq!(cell("B5"), "■はい □いいえ");
    place.run(&["fill", "form.xlsx", "mine", "-o", "over.xlsx", "--overwrite-cells"]).succeeds();
    let read = xlsx::read(&fs::read(place.path("over.xlsx")).unwrap()).unwrap();
    let cell = |name: &str| read.sheets[0].text(kisai::core::cell::At::from_name(name).unwrap()).to_owned();
    assert_eq!((cell("B2").as_str(), cell("B4").as_str()), ("■有り □無し", "有り(コンプライアンス委員会)"));
}
