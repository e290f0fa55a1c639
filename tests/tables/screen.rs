//! Tables on the screen: from cell to cell by keys and clicks, rows that come, go and move, and where one is led to.

use std::fs;

use kisai::core::table::{CAPTION, NOTES};
use kisai::ui::action::Action;
use kisai::ui::app::Screen;
use kisai::ui::event::{Event, Reply};
use kisai::words::Language;
use serde_json::{Value, json};

use super::FIELD;
use crate::screens::picture_of;
use crate::sitting::{Sitting, choose_in_menu};

/// A draft of the 94 items with rows in its table, opened at the table.
pub fn with_table(size: (u16, u16), language: Language, rows: &Value) -> Sitting {
    let mut sitting = Sitting::new(size, language);
    sitting.drafts.create("表", "mic-94").unwrap();
    let file = sitting.draft_file("表");
    let mut draft: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    if *rows != json!([]) {
        draft["answers"][FIELD] = json!({ "text": "", "rows": rows });
    }
    fs::write(&file, draft.to_string()).unwrap();
    sitting.open("表");
    sitting.press("F3").type_text("46.4").press("Enter");
    sitting
}

/// The rows on the disk.
pub fn saved(sitting: &Sitting) -> Value {
    let draft: Value = serde_json::from_slice(&fs::read(sitting.draft_file("表")).unwrap()).unwrap();
    draft["answers"][FIELD].get("rows").cloned().unwrap_or(json!([]))
}

/// The cell at hand, `None` outside a table.
pub fn cell(sitting: &Sitting) -> Option<(usize, String)> {
    let cell = sitting.model.session.as_ref().unwrap().grid()?.cell();
    Some((cell.row, cell.column))
}

fn field(sitting: &Sitting) -> String {
    let session = sitting.model.session.as_ref().unwrap();
    session.form()[session.field].id.clone()
}

fn at(row: usize, column: &str) -> Option<(usize, String)> {
    Some((row, column.to_owned()))
}

/// Two tables' worth of rows: two of one caption, one of another.
pub fn three_rows() -> Value {
    json!([
        { "caption": "2026年", "scope": "受注の画面", "availability": "99.99%", "failures": "1件", "notes": "社内の記録" },
        { "caption": "2026年", "scope": "帳票の出力", "availability": "120%" },
        { "caption": "2025年", "scope": "APIによる連携", "failures": "3件" },
    ])
}

#[test]
fn a_table_is_typed_cell_by_cell_and_saved_as_rows() {
    let mut sitting = with_table((80, 24), Language::Ja, &json!([]));
    assert_eq!(cell(&sitting), at(0, CAPTION));
    sitting.type_text("2026年").press("Tab").type_text("ｶﾞ画面\n二行目").press("Tab");
    // In a percentage and a number Enter goes on.
    sitting.type_text("99.9%\n").type_text("1件\n").type_text("注").press("Ctrl-N");
    assert_eq!(cell(&sitting), at(1, "scope"));
    let first = json!({
        "caption": "2026年", "scope": "ガ画面\n二行目", "availability": "99.9%", "failures": "1件", "notes": "注"
    });
    // A row that goes on under the same caption is none before something is typed.
    assert_eq!(saved(&sitting), json!([first]));
    sitting.type_text("出力");
    assert_eq!(saved(&sitting), json!([first, { "caption": "2026年", "scope": "出力" }]));
}

#[test]
fn tab_leads_through_every_cell_and_out_of_the_table_both_ways() {
    let mut sitting = with_table((80, 24), Language::En, &three_rows());
    sitting.press("Shift-Tab");
    assert_eq!((field(&sitting).as_str(), cell(&sitting)), ("46-outage-history", None));
    let mut cells = Vec::new();
    sitting.press("Tab");
    while let Some(cell) = cell(&sitting) {
        cells.push(cell);
        sitting.press("Tab");
    }
    assert_eq!(field(&sitting), "47-slowdown-detection");
    let columns = [CAPTION, "scope", "availability", "failures", NOTES];
    let all: Vec<_> = (0..3).flat_map(|row| columns.map(|column| at(row, column).unwrap())).collect();
    assert_eq!(cells, all);
    // From behind one comes to the last cell.
    sitting.press("Shift-Tab");
    assert_eq!(cell(&sitting), at(2, NOTES));
    // The ways on and out are those of any field.
    for (keys, item) in [("PgDn", 47), ("PgUp", 45), ("F4", 50)] {
        sitting.press("F3").type_text("46.4").press("Enter").press(keys);
        let session = sitting.model.session.as_ref().unwrap();
        assert_eq!(session.form()[session.item()].no, item, "{keys}");
    }
    sitting.press("F3").type_text("46.4").press("Enter F5");
    assert_eq!(sitting.model.screen, Screen::Review);
}

#[test]
fn up_and_down_stay_in_the_column_and_end_with_caption_and_notes() {
    let mut sitting = with_table((80, 24), Language::Ja, &three_rows());
    sitting.press("Tab Tab");
    for (key, there) in [
        ("Down", at(1, "availability")),
        ("Down", at(2, "availability")),
        ("Down", at(2, NOTES)),
        ("Up", at(2, "scope")),
        ("Up", at(1, "scope")),
        ("Up", at(0, "scope")),
        ("Up", at(0, CAPTION)),
        ("Up", None),
        ("Down", at(0, CAPTION)),
    ] {
        sitting.press(key);
        assert_eq!(cell(&sitting), there, "{key}");
    }
}

#[test]
fn rows_are_added_removed_and_moved() {
    let mut sitting = with_table((80, 24), Language::Ja, &three_rows());
    let rows = three_rows();
    sitting.press("Alt-Shift-Up");
    assert_eq!((cell(&sitting), saved(&sitting)), (at(0, CAPTION), rows.clone()));
    sitting.press("Alt-Shift-Down Alt-Shift-Down");
    assert_eq!((cell(&sitting), saved(&sitting)), (at(2, CAPTION), json!([rows[1], rows[2], rows[0]])));
    sitting.press("Alt-Shift-Up Ctrl-D");
    assert_eq!((cell(&sitting), saved(&sitting)), (at(1, CAPTION), json!([rows[1], rows[2]])));
    choose_in_menu(&mut sitting, Action::RemoveRow);
    assert_eq!((cell(&sitting), saved(&sitting)), (at(0, CAPTION), json!([rows[1]])));
    // Of the only row a blank one is left, so that there is a place to type.
    sitting.press("Ctrl-D");
    assert_eq!((cell(&sitting), saved(&sitting)), (at(0, CAPTION), json!([])));
    let answered = sitting.model.session.as_ref().unwrap().progress().answered;
    assert_eq!(answered, 0);
    sitting.press("Ctrl-N Ctrl-N Ctrl-D").type_text("x");
    assert_eq!(saved(&sitting), json!([{}, { "scope": "x" }]));
}

#[test]
fn keys_for_rows_say_so_where_there_is_no_table() {
    let mut sitting = with_table((80, 24), Language::En, &json!([]));
    assert!(sitting.screen().contains("Ctrl-N Add row"), "{}", sitting.screen());
    sitting.press("PgDn Ctrl-N");
    assert!(sitting.screen().contains("This field is no table."));
    sitting.press("Tab");
    assert!(!sitting.screen().contains("Ctrl-N"));
    sitting.press("F2");
    assert!(!sitting.screen().contains("Move row"));
}

#[test]
fn one_comes_back_to_the_same_cell_and_caret() {
    let mut sitting = with_table((80, 24), Language::Ja, &three_rows());
    sitting.press("Down Down Tab Left Left");
    let before = (cell(&sitting), sitting.model.session.as_ref().unwrap().editor().unwrap().caret());
    assert_eq!(before.0, at(1, "availability"));
    sitting.press("Ctrl-L");
    assert_eq!(cell(&sitting), before.0);
    sitting.press("Ctrl-Q");
    let mut again = Sitting::at_home(sitting.end(), (60, 20), Language::En);
    again.open("表");
    assert_eq!((cell(&again), again.model.session.as_ref().unwrap().editor().unwrap().caret()), before);
    // A cell of a row that is gone meanwhile: the last row there is.
    again.press("Tab Tab Tab Tab Tab Tab");
    assert_eq!(cell(&again), at(2, "failures"));
    let file = again.draft_file("表");
    let mut draft: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    again.press("Ctrl-Q");
    draft["answers"][FIELD]["rows"].as_array_mut().unwrap().truncate(1);
    fs::write(&file, draft.to_string()).unwrap();
    let mut last = Sitting::at_home(again.end(), (80, 24), Language::Ja);
    last.open("表");
    assert_eq!(cell(&last), at(0, "failures"));
}

#[test]
fn what_is_found_and_what_the_rules_say_lead_to_the_cell() {
    let mut sitting = with_table((80, 24), Language::Ja, &three_rows());
    sitting.press("PgDn F3").type_text("帳票の").press("Enter");
    assert_eq!(
        (cell(&sitting), sitting.model.session.as_ref().unwrap().editor().unwrap().caret()),
        (at(1, "scope"), 0)
    );
    sitting.press("F3").type_text("えーぴーあい");
    sitting.press("Esc F3").type_text("よる連携").press("Enter");
    assert_eq!(
        (cell(&sitting), sitting.model.session.as_ref().unwrap().editor().unwrap().caret()),
        (at(2, "scope"), 6)
    );
    let found = sitting.model.session.as_ref().unwrap().findings().into_iter().position(|found| found.cell().is_some());
    sitting.press("PgDn F5");
    sitting.model.review.cursor = found.unwrap();
    sitting.press("Enter");
    assert_eq!(cell(&sitting), at(1, "availability"));
    let screen = sitting.screen();
    assert!(screen.contains("2!帳票の出力"), "{screen}");
}

#[test]
fn a_click_goes_into_the_cell() {
    for size in [(80, 24), (120, 40)] {
        let mut sitting = with_table(size, Language::Ja, &three_rows());
        let (x, y) = sitting.find("帳票の出力");
        sitting.click((x + 4, y));
        let caret = sitting.model.session.as_ref().unwrap().editor().unwrap().caret();
        assert_eq!((cell(&sitting), caret), (at(1, "scope"), "帳票".len()));
        let (x, y) = sitting.find("社内の記録");
        sitting.click((x, y));
        assert_eq!(cell(&sitting), at(0, NOTES));
    }
}

#[test]
fn a_draft_that_may_only_be_read_is_walked_and_never_changed() {
    let home = with_table((80, 24), Language::Ja, &three_rows()).end();
    let file = home.path().join("drafts/表.kisai.json");
    let text = fs::read_to_string(&file).unwrap().replace("\"kisai\":1", "\"kisai\":99");
    fs::write(&file, &text).unwrap();
    let mut sitting = Sitting::at_home(home, (80, 24), Language::Ja);
    sitting.open("表");
    sitting.press("F3").type_text("46.4").press("Enter Tab Down Tab");
    assert_eq!(cell(&sitting), at(1, "availability"));
    sitting.type_text("x").press("Ctrl-N Ctrl-D Alt-Shift-Up Backspace Ctrl-X");
    assert!(sitting.screen().contains("新しい版"), "{}", sitting.screen());
    sitting.press("Ctrl-Q");
    assert_eq!(fs::read_to_string(&file).unwrap(), text);
}

#[test]
fn quick_answers_are_those_of_the_cell_and_the_example_fills_rows() {
    let mut sitting = with_table((80, 24), Language::Ja, &json!([]));
    sitting.press("Tab Tab Ctrl-O Enter");
    assert_eq!(saved(&sitting), json!([{ "availability": "未計測(理由: )" }]));
    sitting.press("Ctrl-O Up End Enter");
    let rows = saved(&sitting);
    assert_eq!(rows[0], json!({ "availability": "未計測(理由: )" }));
    assert_eq!(rows[1], json!({ "scope": "受注・発注の画面", "availability": "99.99%", "failures": "1件" }));
    assert_eq!((rows.as_array().unwrap().len(), cell(&sitting)), (4, at(1, CAPTION)));
    sitting.press("Ctrl-Z");
    assert_eq!(saved(&sitting), json!([{ "availability": "未計測(理由: )" }]));
}

#[test]
fn the_same_table_of_another_draft_is_offered_and_put_in_as_rows() {
    let home = with_table((80, 24), Language::Ja, &three_rows()).end();
    let mut sitting = Sitting::at_home(home, (80, 24), Language::Ja);
    sitting.drafts.create("新", "mic-94").unwrap();
    sitting.open("新");
    sitting.press("F3").type_text("46.4").press("Enter Tab").type_text("全体").press("Shift-F4 Enter");
    let open = sitting.drafts.open("新").unwrap();
    let field = open.form.form.field(FIELD).unwrap();
    let rows = open.draft.rows(&open.form.form, field);
    assert_eq!(rows.len(), 4);
    assert_eq!((rows[0].get("scope"), rows[2].get("availability"), cell(&sitting)), ("全体", "120%", at(1, CAPTION)));
}

#[test]
fn in_both_languages_each_title_stands_in_both() {
    let mut sitting = with_table((120, 40), Language::En, &three_rows());
    sitting.press("Ctrl-T");
    let screen = sitting.screen();
    assert!(screen.contains("| Availability |") && screen.contains("| 稼働率       |"), "{screen}");
}

#[test]
fn cells_of_a_spreadsheet_are_pasted_as_cells() {
    let mut sitting = with_table((80, 24), Language::Ja, &three_rows());
    sitting.press("Down Down Tab").paste("99%\t2件\r\t\r98.5%\t\"5\r6\"\t注\t記\r");
    let rows = saved(&sitting);
    assert_eq!(rows.as_array().unwrap().len(), 4);
    assert_eq!((&rows[0], &rows[2]), (&three_rows()[0], &three_rows()[2]));
    assert_eq!(rows[1]["failures"], "2件");
    assert_eq!(rows[3], json!({ "availability": "98.5%", "failures": "5\n6", "notes": "注 記" }));
    assert_eq!(cell(&sitting), at(3, NOTES));
    sitting.press("Ctrl-Z");
    assert_eq!((saved(&sitting), cell(&sitting)), (three_rows(), at(1, "availability")));
    // One line without tabs is text, and a tab elsewhere a space.
    sitting.press("Tab").paste("一\r二");
    assert_eq!(saved(&sitting)[1]["failures"], "一\n二");
    sitting.press("PgDn").paste("a\tb");
    assert_eq!(sitting.model.session.as_ref().unwrap().editor().unwrap().text(), "a b");
}

#[test]
fn an_editor_outside_takes_the_cell_or_the_whole_table() {
    let mut sitting = with_table((80, 24), Language::Ja, &three_rows());
    sitting.model.editor = Some("editor".into());
    let give_back = |sitting: &mut Sitting, text: &str| {
        sitting.send(Event::Reply(Reply::GivenBack(Ok(text.to_owned()))));
    };
    sitting.press("Down Down");
    choose_in_menu(&mut sitting, Action::EditOutside);
    assert_eq!(sitting.lent.last().unwrap().text, "帳票の出力");
    give_back(&mut sitting, "帳票\nの出力\n");
    assert_eq!(saved(&sitting)[1]["scope"], "帳票\nの出力");
    choose_in_menu(&mut sitting, Action::EditTable);
    let lent = sitting.lent.last().unwrap().text.clone();
    assert_eq!(lent.lines().nth(1), Some("2026年 | 帳票\\nの出力 | 120% |  | "));
    give_back(&mut sitting, "一 | 1% | 1件\n二 | 2% | 2件\n");
    assert_eq!(saved(&sitting)[1], json!({ "scope": "二", "availability": "2%", "failures": "2件" }));
    sitting.press("Ctrl-Z Ctrl-Z");
    assert_eq!(saved(&sitting), three_rows());
}

#[test]
fn an_interview_walks_the_cells_and_a_table_that_doesnt_apply_says_so() {
    let mut sitting = with_table((80, 24), Language::Ja, &json!([]));
    sitting.press("Ctrl-P").type_text("期間").press("Tab").type_text("画面");
    assert_eq!(saved(&sitting), json!([{ "caption": "期間", "scope": "画面" }]));
    // The columns stand in the language that is read aloud.
    assert!(sitting.screen().contains("稼働率   |"), "{}", sitting.screen());
    sitting.press("Ctrl-R");
    assert!(sitting.screen().contains("Scope of service"), "{}", sitting.screen());
    sitting.press("Tab Tab Tab");
    assert_eq!(cell(&sitting), at(0, NOTES));
    // A flag leads on to the next field, not the next cell.
    sitting.press("Shift-Tab F6").type_text("情シス").press("Enter");
    assert_eq!(field(&sitting), "47-slowdown-detection");
    sitting.press("Shift-Tab Ctrl-U").type_text("一つの画面だけ").press("Enter Down Enter");
    assert_eq!(saved(&sitting).as_array().unwrap().len(), 1);
    let said = saved(&sitting)[0]["scope"].as_str().unwrap().to_owned();
    assert!(said.contains("一つの画面だけ"), "{said}");
    assert_eq!(field(&sitting), "47-slowdown-detection");
}

#[test]
fn tables_look_the_same_to_whoever_reads_them() {
    picture_of("table", &[(80, 24), (60, 20), (120, 40)], |size, language| {
        let mut sitting = with_table(size, language, &three_rows());
        sitting.press("Tab Down Tab");
        sitting
    });
    picture_of("table-interview", &[(80, 24)], |size, language| {
        let mut sitting = with_table(size, language, &three_rows());
        sitting.press("Ctrl-P Tab");
        sitting
    });
}
