//! Large and crafted sheets cost what they hold, not its square: each of these took minutes where every row was held
//! against every other one, every merged range, or a million empty rows.

use kisai::import::template::Template;
use kisai::import::workbook::{At, Cell, Range, Sheet};

use super::*;

const NAME: &str = "申請したASP・SaaSのサービス名称";
const LAUNCH: &str = "申請したASP・SaaSのサービス開始年月日(西暦)";

fn workbook(cells: Vec<(u32, u32, String)>, merged: Vec<Range>) -> Workbook {
    let cells = cells.into_iter().map(|(row, column, text)| Cell { at: At { row, column }, text }).collect();
    let mut sheet = Sheet { name: "S".to_owned(), cells, merged: merged.into() };
    sheet.sort();
    Workbook { sheets: vec![sheet], is_plain: false }
}

fn range(first: (u32, u32), last: (u32, u32)) -> Range {
    Range { first: At { row: first.0, column: first.1 }, last: At { row: last.0, column: last.1 } }
}

#[test]
fn ten_thousand_rows_that_ask_for_one_field_are_read_and_mapped() {
    let folder = aspic();
    let mut cells = vec![(0, 0, "設問".to_owned()), (0, 3, "回答".to_owned())];
    let mut merged = Vec::new();
    for row in 1..=10_000 {
        cells.push((row, 0, if row % 2 == 0 { NAME } else { "色" }.to_owned()));
        cells.push((row, 3, format!("答{row}")));
        merged.push(range((row, 0), (row, 2)));
        merged.push(range((row, 3), (row, 5)));
    }
    let workbook = workbook(cells, merged);
    let found = Found::in_workbook(&workbook, &folder);
    let name = field(&found, &folder, "27-service-name");
    assert_eq!((name.state, name.answers.len()), (State::Ambiguous, 5_000));
    assert_eq!((name.answers[4_999].text.as_str(), name.answers[4_999].place.name().as_str()), ("答10000", "S!D10001"));
    assert_eq!(found.unknown.len(), 5_000);
    let template = Template::new(&workbook, &folder);
    assert_eq!(template.targets.len(), 1);
    assert!(template.targets[0].place().is_none());
    assert_eq!(template.strange.len(), 5_000);
}

#[test]
fn prompts_merged_down_to_the_last_row_cost_nothing() {
    let folder = aspic();
    let last = 1_048_575;
    let mut cells = vec![(0, 0, "設問".to_owned()), (0, 1, "回答".to_owned()), (1, 1, "見本".to_owned())];
    let mut merged = Vec::new();
    // Ranges that overlap, as no program writes them.
    for row in 1..=2_000 {
        cells.push((row, 0, if row % 2 == 0 { "開始年月日と名称".to_owned() } else { NAME.to_owned() }));
        merged.push(range((row, 0), (last, 0)));
        merged.push(range((row, 1), (last, 1)));
    }
    let found = Found::in_workbook(&workbook(cells, merged), &folder);
    assert_eq!(taken(&found, &folder, "27-service-name"), Some("見本"));
}

#[test]
fn an_answer_in_a_lower_row_of_a_tall_prompt_is_found() {
    let folder = aspic();
    let cells =
        [(0, 0, "設問"), (0, 1, "回答"), (1, 0, NAME), (1, 1, "上"), (900_000, 1, "下"), (1_000_000, 0, LAUNCH)]
            .map(|(row, column, text)| (row, column, text.to_owned()));
    let merged = vec![range((1, 0), (999_999, 0)), range((1_000_000, 0), (1_048_575, 0))];
    let found = Found::in_workbook(&workbook(cells.to_vec(), merged), &folder);
    assert_eq!(taken(&found, &folder, "27-service-name"), Some("上\n下"));
    assert_eq!(field(&found, &folder, "28-launch-date").state, State::Empty);
}

#[test]
fn headings_over_all_columns_make_no_million_of_answers() {
    let folder = aspic();
    let mut cells: Vec<(u32, u32, String)> = (1..16_384).map(|column| (0, column, "回答".to_owned())).collect();
    for row in 1..=3_000 {
        cells.push((row, 0, NAME.to_owned()));
        cells.push((row, 1, format!("答{}", row % 2)));
    }
    let workbook = workbook(cells, Vec::new());
    let found = Found::in_workbook(&workbook, &folder);
    assert_eq!(field(&found, &folder, "27-service-name").answers.len(), 2);
    assert!(Template::new(&workbook, &folder).targets[0].places.len() < 10_000);
}
