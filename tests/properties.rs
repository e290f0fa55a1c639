//! What holds for every text: rows, editing, folding, keeping.

use kisai::core::draft::{Answer, Draft};
use kisai::core::form::Form;
use kisai::core::text::{self, cluster_indices, clusters, count, fold};
use kisai::core::visible::printable;
use kisai::core::wrap::Layout;
use kisai::ui::editor::{Editor, Move};
use kisai::ui::widget::canvas::measure;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};
use unicode_segmentation::UnicodeSegmentation as _;

/// Pieces of text as people type and paste it, and the characters around which clusters and rows are hard to tell.
const PIECES: &[&str] = &[
    "中小企業の受発注",
    "サービス",
    "の",
    "を",
    "漢",
    "字",
    "、",
    "。",
    "「",
    "」",
    "（",
    "）",
    "ー",
    "々",
    "ッ",
    "…",
    "・",
    "！",
    "か\u{3099}",
    "は\u{309a}",
    "\u{3099}",
    "\u{301}",
    "e\u{301}",
    "葛\u{e0100}",
    "神\u{fa19}",
    "𠮷",
    "①㈱",
    "ｶﾞ",
    "👨\u{200d}👩\u{200d}👧",
    "👍🏽",
    "❤\u{fe0f}",
    "☎\u{fe0e}",
    "\u{200d}",
    "\u{fe0f}",
    "\u{fe0e}",
    "🇯",
    "🇵",
    "🇯🇵",
    " ",
    "   ",
    "\u{3000}",
    "\u{a0}",
    "\n",
    "\n\n",
    "a",
    "REST API",
    "https://example.jp/a-b?c=1",
    "supercalifragilistic",
    "99.9%",
    "(a)",
    "\"",
    "-",
    "$",
    "ไทย",
    "한국",
    "한",
    "नि",
    "\u{600}1",
];

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![12 => select(PIECES).prop_map(ToOwned::to_owned), 1 => any::<char>().prop_map(String::from)]
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..24).prop_map(|pieces| pieces.concat())
}

/// A text as it stands in an answer.
fn folded_text() -> impl Strategy<Value = String> {
    text().prop_map(|text| fold("", &text).text)
}

fn config() -> ProptestConfig {
    ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() }
}

/// The character boundary at some share of the text.
fn boundary(text: &str, share: f64) -> usize {
    let at = (text.len() as f64 * share) as usize;
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn rows_after_edits_are_those_of_a_new_layout(
        start in folded_text(),
        width in 2..60_usize,
        edits in prop::collection::vec((0.0..1.0_f64, 0..12_usize, folded_text()), 1..12),
    ) {
        let mut text = start;
        let mut layout = Layout::new(&text, width, measure);
        for (share, removed, inserted) in edits {
            let at = boundary(&text, share);
            let removed = text[at..].chars().take(removed).map(char::len_utf8).sum::<usize>();
            text.replace_range(at..at + removed, &inserted);
            layout.edit(&text, at, removed, inserted.len());
            let fresh = Layout::new(&text, width, measure);
            prop_assert_eq!(layout.rows(), fresh.rows(), "{:?} in {} columns", text, width);
        }
    }

    #[test]
    fn rows_follow_each_other_and_none_is_too_wide(text in folded_text(), width in 2..60_usize) {
        let layout = Layout::new(&text, width, measure);
        let mut at = 0;
        for row in layout.rows() {
            prop_assert_eq!(row.start, at);
            let shown = text[row.start..row.end].trim_end_matches(' ');
            let columns: usize = shown.graphemes(true).map(measure).sum();
            // One character may be wider than the narrowest field.
            prop_assert!(columns <= width || count(shown) == 1, "{:?} takes {} of {} columns", shown, columns, width);
            at = row.next();
        }
        prop_assert_eq!(at, text.len());
    }

    #[test]
    fn no_row_begins_with_a_closing_sign_that_could_take_a_character_along(text in folded_text(), width in 4..60_usize) {
        let layout = Layout::new(&text, width, measure);
        for rows in layout.rows().windows(2) {
            let [above, row] = rows else { unreachable!() };
            let begins_badly = text[row.start..].starts_with(['。', '、', '」']);
            if above.has_break || !begins_badly {
                continue;
            }
            // Between two kanji a row may end.
            let is_kanji = |cluster: &str| ["漢", "字", "中", "企", "業", "受", "発", "注"].contains(&cluster);
            let clusters: Vec<&str> = text[above.start..above.end].graphemes(true).collect();
            let could = clusters.windows(2).any(|pair| pair.iter().all(|cluster| is_kanji(cluster)));
            prop_assert!(!could, "{:?} | {:?} in {} columns", &text[above.start..above.end], &text[row.start..], width);
        }
    }

    #[test]
    fn columns_and_offsets_of_a_row_agree(text in folded_text(), width in 2..60_usize, share in 0.0..1.0_f64) {
        let layout = Layout::new(&text, width, measure);
        let at = text::floor_boundary(&text, boundary(&text, share));
        let row = layout.row_at(at);
        let found = layout.offset_at(&text, row, layout.column_at(&text, at));
        // A mark without a column of its own, a space beyond the edge or a character wider than the field shares the
        // column of its neighbour.
        let between = &text[at.min(found)..at.max(found)];
        prop_assert!(between.graphemes(true).all(|cluster| !(1..=width).contains(&measure(cluster)) || cluster == " "), "{:?}", between);
    }
}

/// Something that a person does in a field.
#[derive(Debug, Clone)]
enum Act {
    Type(String),
    Paste(String),
    Replace(String),
    LineBreak,
    Backspace,
    DeleteForward,
    DeleteWord,
    DeleteWordForward,
    Cut,
    Go(Move, bool),
    GoRows(isize, bool),
    GoTo(f64, bool),
    SelectAll,
    Deselect,
    Undo,
    Redo,
    Width(usize),
    EndRun,
}

fn act() -> impl Strategy<Value = Act> {
    use Move::{Bottom, Left, Right, RowEnd, RowStart, Top, WordLeft, WordRight};
    let moves = select(vec![Left, Right, WordLeft, WordRight, RowStart, RowEnd, Top, Bottom]);
    prop_oneof![
        10 => piece().prop_map(Act::Type),
        2 => text().prop_map(Act::Paste),
        1 => text().prop_map(Act::Replace),
        2 => Just(Act::LineBreak),
        4 => Just(Act::Backspace),
        3 => Just(Act::DeleteForward),
        2 => Just(Act::DeleteWord),
        2 => Just(Act::DeleteWordForward),
        1 => Just(Act::Cut),
        6 => (moves, any::<bool>()).prop_map(|(to, is_selecting)| Act::Go(to, is_selecting)),
        3 => (-3..4_isize, any::<bool>()).prop_map(|(rows, is_selecting)| Act::GoRows(rows, is_selecting)),
        3 => (0.0..1.0_f64, any::<bool>()).prop_map(|(share, is_selecting)| Act::GoTo(share, is_selecting)),
        1 => Just(Act::SelectAll),
        1 => Just(Act::Deselect),
        4 => Just(Act::Undo),
        3 => Just(Act::Redo),
        1 => (2..60_usize).prop_map(Act::Width),
        1 => Just(Act::EndRun),
    ]
}

fn carry_out(editor: &mut Editor, act: &Act) {
    match act {
        Act::Type(text) => editor.type_text(text),
        Act::Paste(text) => editor.paste(text),
        Act::Replace(text) => editor.replace_all(text),
        Act::LineBreak => editor.type_text("\n"),
        Act::Backspace => editor.backspace(),
        Act::DeleteForward => editor.delete_forward(),
        Act::DeleteWord => editor.delete_word(),
        Act::DeleteWordForward => editor.delete_word_forward(),
        Act::Cut => _ = editor.cut(),
        Act::Go(to, is_selecting) => editor.go(*to, *is_selecting),
        Act::GoRows(rows, is_selecting) => _ = editor.go_rows(*rows, *is_selecting),
        Act::GoTo(share, is_selecting) => {
            let at = (editor.text().len() as f64 * share) as usize;
            editor.go_to(at, *is_selecting);
        }
        Act::SelectAll => editor.select_all(),
        Act::Deselect => editor.deselect(),
        Act::Undo => _ = editor.undo(),
        Act::Redo => _ = editor.redo(),
        Act::Width(width) => editor.set_width(*width),
        Act::EndRun => editor.end_run(),
    }
}

/// What holds between any two keys.
fn is_sound(editor: &Editor) -> Result<(), TestCaseError> {
    let text = editor.text();
    let is_boundary = |at: usize| at == text.len() || text.grapheme_indices(true).any(|(start, _)| start == at);
    prop_assert!(is_boundary(editor.caret()), "the caret stands inside a character: {} in {:?}", editor.caret(), text);
    if let Some(range) = editor.selection() {
        prop_assert!(is_boundary(range.start) && is_boundary(range.end), "{:?} of {:?}", range, text);
        prop_assert_eq!(editor.selected(), Some(&text[range]));
    }
    let width = editor.layout().width();
    let fresh = Layout::new(text, width, measure);
    prop_assert_eq!(editor.layout().rows(), fresh.rows(), "{:?} in {} columns", text, width);
    let (row, column) = editor.caret_cell();
    prop_assert!(row < editor.layout().rows().len() && column <= width);
    let is_kept_out = |char: char| char.is_control() && char != '\n' || matches!(char, '\u{ff61}'..='\u{ff9f}');
    prop_assert!(!text.contains(is_kept_out), "{:?}", text);
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn editing_keeps_caret_rows_and_history(
        start in folded_text(),
        caret in 0.0..1.0_f64,
        width in 2..60_usize,
        acts in prop::collection::vec(act(), 1..40),
    ) {
        let mut editor = Editor::new(&start, (start.len() as f64 * caret) as usize, width, measure);
        is_sound(&editor)?;
        for act in &acts {
            carry_out(&mut editor, act);
            is_sound(&editor)?;
        }
        // Everything that was taken back is done again first.
        while editor.redo() {
            is_sound(&editor)?;
        }
        let end = editor.text().to_owned();
        while editor.undo() {
            is_sound(&editor)?;
        }
        prop_assert_eq!(editor.text(), start);
        while editor.redo() {
            is_sound(&editor)?;
        }
        prop_assert_eq!(editor.text(), end);
    }

    #[test]
    fn home_and_end_stay_in_their_row(text in folded_text(), caret in 0.0..1.0_f64, width in 2..60_usize) {
        let mut editor = Editor::new(&text, (text.len() as f64 * caret) as usize, width, measure);
        let (row, column) = editor.caret_cell();
        let rows = editor.layout().rows()[row];
        for _ in 0..2 {
            editor.go(Move::RowEnd, false);
            prop_assert_eq!(editor.caret(), rows.end, "{:?} in {} columns", text, width);
            prop_assert_eq!(editor.caret_cell().0, row);
            prop_assert!(editor.caret_cell().1 >= column);
        }
        editor.go(Move::RowStart, false);
        prop_assert_eq!((editor.caret(), editor.caret_cell().0), (rows.start, row));
    }

    #[test]
    fn one_undo_brings_back_what_one_paste_changed(start in folded_text(), caret in 0.0..1.0_f64, pasted in text()) {
        let mut editor = Editor::new(&start, (start.len() as f64 * caret) as usize, 20, measure);
        let before = (editor.text().to_owned(), editor.caret());
        editor.paste(&pasted);
        if editor.text() != before.0 {
            prop_assert!(editor.undo());
        }
        prop_assert_eq!((editor.text().to_owned(), editor.caret()), before);
    }

    #[test]
    fn words_are_walked_the_same_way_back(text in folded_text()) {
        let mut starts = vec![0];
        while starts[starts.len() - 1] < text.len() {
            let at = starts[starts.len() - 1];
            let next = text::next_word(&text, at);
            prop_assert!(next > at, "stuck at {} of {:?}", at, text);
            starts.push(next);
        }
        let mut at = text.len();
        while at > 0 {
            let previous = text::prev_word(&text, at);
            prop_assert!(previous < at, "stuck at {} of {:?}", at, text);
            at = previous;
        }
    }

    #[test]
    fn folding_twice_changes_nothing_more(input in prop_oneof![text(), any::<String>()]) {
        let once = fold("", &input);
        prop_assert_eq!(once.takes_back, 0);
        prop_assert_eq!(&fold("", &once.text).text, &once.text);
    }

    #[test]
    fn folding_leaves_no_control_and_no_half_width_kana(before in text(), input in prop_oneof![text(), any::<String>()]) {
        let folded = fold(&before, &input);
        prop_assert!(!folded.text.contains(|char: char| char.is_control() && char != '\n'), "{:?}", folded.text);
        prop_assert!(!folded.text.contains(|char| matches!(char, '\u{ff61}'..='\u{ff9f}')), "{:?}", folded.text);
        prop_assert!(before.is_char_boundary(before.len() - folded.takes_back));
    }

    #[test]
    fn keys_one_by_one_fold_like_one_paste(input in prop::collection::vec(piece(), 0..12)) {
        let mut editor = Editor::new("", 0, 20, measure);
        for key in input.concat().chars() {
            // A CR and an LF that arrive apart are two keys.
            if key != '\r' {
                editor.type_text(key.encode_utf8(&mut [0; 4]));
            }
        }
        let pasted = fold("", &input.concat().replace('\r', "")).text;
        prop_assert_eq!(editor.text(), pasted);
    }

    #[test]
    fn the_count_is_that_of_the_rows(text in prop_oneof![folded_text(), text(), any::<String>()], width in 2..60_usize) {
        prop_assert_eq!(Layout::new(&text, width, measure).count(), count(&text), "{:?}", text);
    }

    #[test]
    fn the_short_way_to_clusters_leads_to_the_same(text in prop_oneof![folded_text(), text(), any::<String>()]) {
        prop_assert_eq!(clusters(&text).collect::<Vec<_>>(), text.graphemes(true).collect::<Vec<_>>());
        prop_assert!(cluster_indices(&text).eq(text.grapheme_indices(true)));
    }

    #[test]
    fn the_short_way_to_a_border_leads_to_the_same(text in prop_oneof![folded_text(), text(), any::<String>()]) {
        let borders: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect();
        for at in (0..=text.len()).filter(|&at| text.is_char_boundary(at)) {
            let here = borders.partition_point(|&border| border <= at);
            prop_assert_eq!(text::floor_boundary(&text, at), borders[here - 1], "{} of {:?}", at, text);
        }
        for pair in borders.windows(2) {
            prop_assert_eq!(text::next_boundary(&text, pair[0]), pair[1], "{:?}", text);
            prop_assert_eq!(text::prev_boundary(&text, pair[1]), pair[0], "{:?}", text);
        }
        prop_assert_eq!(text::next_boundary(&text, text.len()), text.len());
        prop_assert_eq!(text::prev_boundary(&text, 0), 0);
    }

    #[test]
    fn a_limit_cuts_where_the_count_says(text in folded_text(), limit in 0..30_usize) {
        match text::limit_offset(&text, limit) {
            Some(at) => prop_assert_eq!(count(&text[..at]), limit),
            None => prop_assert!(count(&text) <= limit),
        }
    }

    #[test]
    fn what_is_printed_steers_no_terminal(text in prop_oneof![text(), any::<String>()]) {
        let printed = printable(&text);
        prop_assert!(!printed.contains(|char: char| char.is_control() && char != '\n'), "{:?}", printed);
        prop_assert_eq!(printable(&printed), printed.clone());
    }

    #[test]
    fn a_draft_is_read_back_as_it_was_written(
        title in any::<String>(),
        client in any::<String>(),
        answers in prop::collection::vec((answer_id(), prop_oneof![text(), any::<String>()], unknown()), 0..8),
        extra in unknown(),
    ) {
        let mut draft = Draft::new(&form(), &title, "2026-11-21T09:00:00+09:00");
        draft.client = client;
        for (id, text, unknown) in answers {
            draft.answers.insert(id, Answer { text, unknown, ..Answer::default() });
        }
        draft.unknown = extra;
        let json = draft.to_json(None);
        prop_assert_eq!(&Draft::parse(&json).unwrap(), &draft);
        // Order and wording of the file stay as well, with a form's order or without.
        prop_assert_eq!(Draft::parse(&json).unwrap().to_json(None), json);
        let ordered = draft.to_json(Some(&form()));
        prop_assert_eq!(Draft::parse(&ordered).unwrap().to_json(Some(&form())), ordered);
    }

    #[test]
    fn no_text_makes_reading_a_draft_fail_otherwise_than_by_an_error(json in any::<String>(), cut in 0.0..1.0_f64) {
        let _ = Draft::parse(&json);
        let whole = Draft::new(&form(), &json, "2026-11-21T09:00:00+09:00").to_json(None);
        let at = boundary(&whole, cut);
        // Only the last line break may be missing.
        prop_assert_eq!(Draft::parse(&whole[..at]).is_ok(), at + 1 >= whole.len());
    }
}

fn form() -> Form {
    Form::parse(&crate::forms::small().to_string()).unwrap()
}

fn answer_id() -> impl Strategy<Value = String> {
    prop_oneof![
        select(vec!["1-name", "1-more", "2-type", "3-rows", "9-old"]).prop_map(ToOwned::to_owned),
        any::<String>()
    ]
}

/// What a later edition may have put into a file.
fn unknown() -> impl Strategy<Value = serde_json::Map<String, Value>> {
    let value = prop_oneof![
        any::<String>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        Just(json!(null)),
        Just(json!([{ "c": "1", "a": [] }])),
    ];
    prop::collection::vec(("x-[a-z]{1,4}", value), 0..4).prop_map(|pairs| pairs.into_iter().collect())
}
