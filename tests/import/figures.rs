//! How many of the fields that workbooks ask for are found: the figures of all templates together.

use super::boxes::with_boxes;
use super::fill::{
    LAUNCH, NAME, SCOPE, STAFF, buyers, certifiers, expected, protected, targets, with_formulas, with_furigana,
    with_two_sheets,
};
use super::foreign::copy;
use super::*;

/// Fields asked, those whose cell is found, and those for which another one is.
#[derive(Debug, Default, PartialEq, Eq)]
struct Figures {
    asked: usize,
    found: usize,
    wrong: usize,
}

impl Figures {
    fn of(template: &[u8], asked: &BTreeMap<String, String>) -> Self {
        let targets = targets(template);
        let found = targets.iter().filter(|(field, cell)| asked.get(*field) == Some(*cell)).count();
        Figures { asked: asked.len(), found, wrong: targets.len() - found }
    }
}

/// Prompt, item's name and number spread over the cells of a row, headings over two rows: what a questionnaire of over
/// a hundred questions looks like when a person made it.
fn copied(folder: &FormFolder, change: impl Fn(&str) -> String) -> (Vec<u8>, BTreeMap<String, String>) {
    let form = &folder.form;
    let bytes = copy(folder, Language::Ja, |_, no, name, prompt| {
        [no.to_owned(), name.to_owned(), change(prompt), "必須".to_owned()].to_vec()
    });
    let asked = (2..).zip(form.fields()).map(|(row, field): (u32, _)| (form[field].id.clone(), format!("E{row}")));
    (bytes, asked.collect())
}

#[test]
fn the_fields_that_workbooks_ask_for_are_found() {
    let folder = aspic();
    let figures = |found: usize, asked: usize| Figures { asked, found, wrong: 0 };
    for (name, template, asked, expected) in [
        (
            "merged headings",
            certifiers(),
            expected(&[("27-service-name", "F4"), ("28-launch-date", "F5"), ("31-customization-scope", "F6")]),
            figures(3, 3),
        ),
        ("ticks in cells", buyers(), expected(&[("27-service-name", "D2"), ("28-launch-date", "D3")]), figures(2, 2)),
        (
            "two sheets",
            with_two_sheets(),
            expected(&[("27-service-name", "B2"), ("8-employee-count", "B2")]),
            figures(2, 2),
        ),
        ("protected", protected(), expected(&[("27-service-name", "B2"), ("28-launch-date", "B3")]), figures(2, 2)),
        ("furigana", with_furigana(), expected(&[("27-service-name", "B2"), ("28-launch-date", "B3")]), figures(2, 2)),
        (
            "split prompts",
            with_formulas(),
            expected(&[("31-customization-scope", "C2"), ("27-service-name", "C3")]),
            figures(2, 2),
        ),
        (
            "check boxes",
            with_boxes(),
            expected(&[
                ("55-failure-monitoring", "B2"),
                ("63-firewall", "B3"),
                ("23-compliance-unit", "B4"),
                ("71-dedicated-building", "B5"),
            ]),
            figures(4, 4),
        ),
    ] {
        assert_eq!(Figures::of(&template, &asked), expected, "{name}");
    }
    let (whole, asked) = copied(&folder, str::to_owned);
    assert_eq!(Figures::of(&whole, &asked), figures(133, 133));
    let (polite, asked) = copied(&folder, |prompt| format!("{prompt}をご記入ください"));
    assert_eq!(Figures::of(&polite, &asked), figures(123, 133));
    let (reworded, asked) = copied(&folder, |prompt| {
        prompt.replace("の有無と、", "はありますか。").replace("申請した", "貴社の").replace("ASP・SaaS", "クラウド")
    });
    assert_eq!(Figures::of(&reworded, &asked), figures(132, 133));
    // What nobody asks is not found.
    let strange = written(|sheet| rows(sheet, &[&["質問", "回答"], &["好きな果物は何ですか"], &["創立記念日の行事"]]));
    assert_eq!(Figures::of(&strange, &BTreeMap::new()), figures(0, 0));
    for prompt in [NAME, LAUNCH, SCOPE, STAFF] {
        let twice = written(|sheet| rows(sheet, &[&["質問", "回答"], &[prompt], &[prompt]]));
        assert_eq!(Figures::of(&twice, &BTreeMap::new()), figures(0, 0), "of two cells neither is sure");
    }
}
