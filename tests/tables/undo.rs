//! Taking back in tables: what was typed, added, removed and moved, in the order in which it was done.

use kisai::ui::editor::{Editor, Way};
use kisai::ui::grid::Grid;
use kisai::words::Language;
use proptest::prelude::*;
use serde_json::json;

use super::screen::{cell, saved, three_rows, with_table};
use super::{FIELD, mic, with_rows};

#[test]
fn typing_and_rows_are_taken_back_in_order() {
    let mut sitting = with_table((80, 24), Language::Ja, &json!([]));
    let mut states = vec![saved(&sitting)];
    for (keys, text) in
        [("Tab", "一"), ("Ctrl-N", "二"), ("Tab", "2%"), ("Alt-Shift-Up", ""), ("Ctrl-D", ""), ("Tab", "x")]
    {
        sitting.press(keys).type_text(text);
        states.push(saved(&sitting));
    }
    assert_eq!(*states.last().unwrap(), json!([{ "scope": "一", "failures": "x" }]));
    // A blank row that was added is a step too, though nothing of it was saved.
    let back = [5, 4, 3, 2, 1, 1, 0];
    for &state in &back {
        sitting.press("Ctrl-Z");
        assert_eq!(saved(&sitting), states[state], "back to {state}");
    }
    sitting.press("Ctrl-Z");
    assert_eq!(saved(&sitting), json!([]));
    for &state in &[1, 1, 2, 3, 4, 5, 6] {
        sitting.press("Ctrl-Y");
        assert_eq!(saved(&sitting), states[state], "on to {state}");
    }
    // What is typed now ends what could be done again.
    sitting.press("Ctrl-Z").type_text("y").press("Ctrl-Y Ctrl-Y");
    assert_eq!(saved(&sitting), json!([{ "scope": "一", "failures": "y" }]));
}

#[test]
fn taking_back_leads_to_the_cell_where_it_was_done() {
    let mut sitting = with_table((80, 24), Language::Ja, &three_rows());
    sitting.press("Down Down Tab").type_text("!").press("Tab Tab Tab Tab").type_text("?").press("PgDn PgUp");
    sitting.press("F3").type_text("46.4").press("Enter Ctrl-Z");
    assert_eq!(cell(&sitting), Some((2, "scope".to_owned())));
    sitting.press("Ctrl-Z");
    assert_eq!(cell(&sitting), Some((1, "availability".to_owned())));
    assert_eq!(saved(&sitting), three_rows());
}

#[test]
fn rows_are_taken_back_after_the_draft_was_left_and_opened_again() {
    let mut sitting = with_table((80, 24), Language::Ja, &three_rows());
    sitting.press("Tab").type_text("新").press("Ctrl-N").type_text("行").press("Ctrl-B");
    sitting.open("表");
    assert_eq!(cell(&sitting), Some((1, "scope".to_owned())));
    sitting.press("Ctrl-Z Ctrl-Z Ctrl-Z");
    assert_eq!(saved(&sitting), three_rows());
}

#[test]
fn a_table_taken_from_an_earlier_version_is_one_change() {
    let mut sitting = with_table((80, 24), Language::Ja, &three_rows());
    let now = std::time::Instant::now();
    let session = sitting.model.session.as_mut().unwrap();
    let field = session.form().field(FIELD).unwrap();
    let other = with_rows(&mic(), &json!([{ "scope": "ほか" }]));
    session.replace(other, now, "2026-11-21T09:00:00+09:00");
    assert_eq!(session.draft.rows(session.form(), field).len(), 1);
    sitting.press("Ctrl-Z");
    assert_eq!(saved(&sitting), three_rows());
}

/// What a person does to a table.
#[derive(Debug, Clone)]
enum Act {
    Type(&'static str),
    Backspace,
    Go(isize),
    Rows(isize),
    Add,
    Remove,
    Move(isize),
    Append(&'static str),
    Back,
    Again,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let step = prop_oneof![Just(-1), Just(1)];
    let act = prop_oneof![
        4 => prop::sample::select(vec!["受", "ｶ", "ﾞ", "a ", "\n"]).prop_map(Act::Type),
        1 => Just(Act::Backspace),
        3 => step.clone().prop_map(Act::Go),
        2 => step.clone().prop_map(Act::Rows),
        2 => Just(Act::Add),
        1 => Just(Act::Remove),
        1 => step.prop_map(Act::Move),
        1 => Just(Act::Append("一 | 1\n二 | 2")),
        3 => Just(Act::Back),
        1 => Just(Act::Again),
    ];
    prop::collection::vec(act, 1..60)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn all_that_was_done_is_taken_back_and_done_again(acts in acts()) {
        let folder = mic();
        let field = folder.form.field(FIELD).unwrap();
        let draft = with_rows(&folder, &three_rows());
        let mut grid = Grid::new(&folder.form, &draft, field, 48).unwrap();
        let first = grid.rows();
        for act in acts {
            match act {
                Act::Type(text) => grid.edit(|editor| editor.type_text(text)),
                Act::Backspace => grid.edit(Editor::backspace),
                Act::Go(step) => _ = grid.step_cell(step),
                Act::Rows(step) => _ = grid.go_rows(step, false),
                Act::Add => grid.add_row(),
                Act::Remove => _ = grid.remove_row(),
                Act::Move(step) => _ = grid.move_row(step),
                Act::Append(text) => grid.append_text(text),
                Act::Back => _ = grid.retrace(Way::Back),
                Act::Again => _ = grid.retrace(Way::Again),
            }
            // There is always a cell at hand.
            prop_assert!(grid.editor_at(grid.at()).is_some());
        }
        // What was taken back before is done again first, so that all of it is known.
        while grid.retrace(Way::Again) {}
        let last = grid.rows();
        while grid.retrace(Way::Back) {}
        prop_assert_eq!(grid.rows(), first);
        while grid.retrace(Way::Again) {}
        prop_assert_eq!(grid.rows(), last);
    }
}
