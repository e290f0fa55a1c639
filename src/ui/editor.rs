//! The text field: caret by characters, selection, undo, and rows that follow each key without a new layout.

mod edits;

use std::ops::Range;

use self::edits::{Edit, EditKind, History};
use crate::core::text;
use crate::core::wrap::{Layout, Measure};

/// A text being edited.
#[derive(Debug, Clone)]
pub struct Editor {
    text: String,
    caret: usize,
    /// Whether the caret, at a soft wrap, stands behind the upper row instead of before the lower one.
    is_behind_row: bool,
    /// Where a selection began.
    anchor: Option<usize>,
    /// The column that moving up and down keeps to.
    goal: Option<usize>,
    layout: Layout,
    measure: Measure,
    history: History,
}

/// Which way through what was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Way {
    Back,
    Again,
}

/// Where the caret goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Move {
    Left,
    Right,
    WordLeft,
    WordRight,
    RowStart,
    RowEnd,
    Top,
    Bottom,
}

impl Editor {
    /// An editor with the caret at `caret`, or at the nearest character before it.
    #[must_use]
    pub fn new(text: &str, caret: usize, width: usize, measure: Measure) -> Self {
        Editor {
            caret: text::floor_boundary(text, caret),
            is_behind_row: false,
            anchor: None,
            goal: None,
            layout: Layout::new(text, width, measure),
            text: text.to_owned(),
            measure,
            history: History::default(),
        }
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Byte offset of the caret.
    #[must_use]
    pub fn caret(&self) -> usize {
        self.caret
    }

    /// The rows.
    #[must_use]
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// Row and column of the caret.
    #[must_use]
    pub fn caret_cell(&self) -> (usize, usize) {
        let row = self.caret_row();
        (row, self.layout.column_in(&self.text, row, self.caret))
    }

    /// Row of the caret.
    #[must_use]
    pub fn caret_row(&self) -> usize {
        let upper = self.layout.row_ending_at(self.caret).filter(|_| self.is_behind_row);
        upper.unwrap_or_else(|| self.layout.row_at(self.caret))
    }

    /// What is selected, if anything is.
    #[must_use]
    pub fn selection(&self) -> Option<Range<usize>> {
        let anchor = self.anchor.filter(|&anchor| anchor != self.caret)?;
        Some(anchor.min(self.caret)..anchor.max(self.caret))
    }

    /// The selected text.
    #[must_use]
    pub fn selected(&self) -> Option<&str> {
        self.selection().map(|range| &self.text[range])
    }

    /// Lays the text out anew if the width changed.
    pub fn set_width(&mut self, width: usize) {
        if self.layout.width() != width.max(2) {
            self.layout = Layout::new(&self.text, width, self.measure);
        }
    }

    /// Takes back the selection, not what is selected.
    pub fn deselect(&mut self) {
        self.anchor = None;
    }

    /// Ends a run of typing, so that what comes next is undone apart from it.
    pub fn end_run(&mut self) {
        self.history.end_run();
    }

    /// Types a text at the caret or over the selection, folded (see [`text::fold`]).
    pub fn type_text(&mut self, input: &str) {
        self.insert(input, EditKind::Typing);
    }

    /// Pastes a text at the caret or over the selection, folded.
    pub fn paste(&mut self, input: &str) {
        self.insert(input, EditKind::Whole);
    }

    /// Replaces the whole text; one undo brings the old one back.
    pub fn replace_all(&mut self, input: &str) {
        let folded = text::fold("", input);
        self.apply(0..self.text.len(), &folded.text, EditKind::Whole);
    }

    /// The same as a part of a change of many fields, which is undone as one.
    pub fn replace_all_in_batch(&mut self, input: &str, batch: u32) {
        let before = self.changes();
        self.replace_all(input);
        if self.changes() > before {
            self.history.put_last_in(batch);
        }
    }

    /// How many changes stand in the text, each a run of typing or what was done at once.
    #[must_use]
    pub fn changes(&self) -> usize {
        self.history.done()
    }

    /// The change of many fields of which the change is a part that would be taken back next, or done again.
    #[must_use]
    pub fn batch(&self, way: Way) -> Option<u32> {
        self.history.batch(way)
    }

    /// Whether there is anything to take back or to do again.
    #[must_use]
    pub fn has_history(&self) -> bool {
        self.history.is_any()
    }

    /// Takes the last change back, or does it again. Answers whether there was one.
    pub fn retrace(&mut self, way: Way) -> bool {
        match way {
            Way::Back => self.undo(),
            Way::Again => self.redo(),
        }
    }

    /// Takes changes back, or does them again, until as many stand in the text as once did.
    pub fn go_back_to(&mut self, changes: usize) {
        while self.changes() > changes && self.undo() {}
        while self.changes() < changes && self.redo() {}
    }

    fn insert(&mut self, input: &str, kind: EditKind) {
        let target = self.selection().unwrap_or(self.caret..self.caret);
        let folded = text::fold(&self.text[..target.start], input);
        // A control alone leaves nothing to insert, and must not delete what is selected.
        if !folded.text.is_empty() {
            self.apply(target.start - folded.takes_back..target.end, &folded.text, kind);
        }
    }

    /// Deletes the selection, or the character before the caret.
    pub fn backspace(&mut self) {
        let start = text::prev_boundary(&self.text, self.caret);
        self.delete(start..self.caret);
    }

    /// Deletes the selection, or the character behind the caret.
    pub fn delete_forward(&mut self) {
        let end = text::next_boundary(&self.text, self.caret);
        self.delete(self.caret..end);
    }

    /// Deletes the selection, or back to the start of the word.
    pub fn delete_word(&mut self) {
        self.delete(text::prev_word(&self.text, self.caret)..self.caret);
    }

    /// Deletes the selection, or up to the next word.
    pub fn delete_word_forward(&mut self) {
        self.delete(self.caret..text::next_word(&self.text, self.caret));
    }

    /// Deletes the selection and answers with it.
    pub fn cut(&mut self) -> Option<String> {
        let range = self.selection()?;
        let cut = self.text[range.clone()].to_owned();
        self.apply(range, "", EditKind::Whole);
        Some(cut)
    }

    fn delete(&mut self, otherwise: Range<usize>) {
        let (range, kind) = match self.selection() {
            Some(range) => (range, EditKind::Whole),
            None => (otherwise, EditKind::Deleting),
        };
        if !range.is_empty() {
            self.apply(range, "", kind);
        }
    }

    fn apply(&mut self, range: Range<usize>, inserted: &str, kind: EditKind) {
        let removed = self.text[range.clone()].to_owned();
        if removed == inserted {
            return self.go_to(range.end, false);
        }
        self.history.record(Edit {
            at: range.start,
            removed,
            inserted: inserted.to_owned(),
            caret_before: self.caret,
            kind,
            batch: None,
        });
        self.splice(range, inserted);
    }

    /// Puts a text in place of a range and the caret behind it.
    fn splice(&mut self, range: Range<usize>, inserted: &str) {
        self.text.replace_range(range.clone(), inserted);
        self.layout.edit(&self.text, range.start, range.len(), inserted.len());
        // A joiner or a combining mark may have made one character of what stood around the caret.
        self.is_behind_row = false;
        self.caret = text::floor_boundary(&self.text, range.start + inserted.len());
        if self.caret < range.start + inserted.len() {
            self.caret = text::next_boundary(&self.text, self.caret);
        }
        self.anchor = None;
        self.goal = None;
    }

    /// Takes the last change back. Answers whether there was one.
    pub fn undo(&mut self) -> bool {
        let Some(edit) = self.history.step_back() else { return false };
        self.splice(edit.at..edit.at + edit.inserted.len(), &edit.removed);
        self.caret = edit.caret_before.min(self.text.len());
        true
    }

    /// Does the last change taken back again. Answers whether there was one.
    pub fn redo(&mut self) -> bool {
        let Some(edit) = self.history.step_forward() else { return false };
        self.splice(edit.at..edit.at + edit.removed.len(), &edit.inserted);
        true
    }

    /// Selects everything.
    pub fn select_all(&mut self) {
        self.anchor = Some(0);
        self.caret = self.text.len();
        self.is_behind_row = false;
        self.end_run();
    }

    /// Moves the caret; with `is_selecting` the selection grows from where it stood.
    pub fn go(&mut self, to: Move, is_selecting: bool) {
        let caret = match (to, self.selection()) {
            // A move without Shift first leaves the selection at the side to which it goes.
            (Move::Left, Some(range)) if !is_selecting => range.start,
            (Move::Right, Some(range)) if !is_selecting => range.end,
            (Move::Left, _) => text::prev_boundary(&self.text, self.caret),
            (Move::Right, _) => text::next_boundary(&self.text, self.caret),
            (Move::WordLeft, _) => text::prev_word(&self.text, self.caret),
            (Move::WordRight, _) => text::next_word(&self.text, self.caret),
            (Move::RowStart, _) => self.layout.rows()[self.caret_row()].start,
            (Move::RowEnd, _) => self.layout.rows()[self.caret_row()].end,
            (Move::Top, _) => 0,
            (Move::Bottom, _) => self.text.len(),
        };
        self.go_to(caret, is_selecting);
        self.is_behind_row = to == Move::RowEnd;
        self.goal = None;
    }

    /// Moves the caret by rows. Answers whether it moved: at the first or last row it doesn't.
    pub fn go_rows(&mut self, rows: isize, is_selecting: bool) -> bool {
        let (row, column) = self.caret_cell();
        let goal = self.goal.unwrap_or(column);
        let target = row.saturating_add_signed(rows).min(self.layout.rows().len() - 1);
        if target == row {
            return false;
        }
        self.go_to(self.layout.offset_at(&self.text, target, goal), is_selecting);
        self.goal = Some(goal);
        true
    }

    /// Puts the caret at an offset, or at the nearest character before it.
    pub fn go_to(&mut self, caret: usize, is_selecting: bool) {
        self.anchor = if is_selecting { Some(self.anchor.unwrap_or(self.caret)) } else { None };
        self.caret = text::floor_boundary(&self.text, caret);
        self.is_behind_row = false;
        self.end_run();
    }
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthStr as _;

    use super::*;

    /// An editor from a text in which `|` is the caret.
    fn at(marked: &str) -> Editor {
        let caret = marked.find('|').unwrap();
        Editor::new(&marked.replacen('|', "", 1), caret, 20, |cluster| cluster.width())
    }

    fn shown(editor: &Editor) -> String {
        let mut text = editor.text().to_owned();
        text.insert(editor.caret(), '|');
        text
    }

    fn after(before: &str, act: impl FnOnce(&mut Editor)) -> String {
        let mut editor = at(before);
        act(&mut editor);
        shown(&editor)
    }

    #[test]
    fn one_key_moves_and_deletes_one_character() {
        let family = "👨\u{200d}👩\u{200d}👧\u{200d}👦";
        assert_eq!(after(&format!("か\u{3099}|{family}"), |e| e.backspace()), format!("|{family}"));
        assert_eq!(after(&format!("a|{family}b"), |e| e.delete_forward()), "a|b");
        assert_eq!(after(&format!("a|{family}b"), |e| e.go(Move::Right, false)), format!("a{family}|b"));
        assert_eq!(after(&format!("a{family}|b"), |e| e.go(Move::Left, false)), format!("a|{family}b"));
    }

    #[test]
    fn a_run_of_typing_is_undone_at_once() {
        let mut editor = at("|");
        for key in ["受", "注", "を"] {
            editor.type_text(key);
        }
        editor.backspace();
        assert_eq!(shown(&editor), "受注|");
        assert!(editor.undo());
        assert_eq!(shown(&editor), "受注を|");
        assert!(editor.undo());
        assert_eq!(shown(&editor), "|");
        assert!(!editor.undo());
        assert!(editor.redo() && editor.redo() && !editor.redo());
        assert_eq!(shown(&editor), "受注|");
    }

    #[test]
    fn a_voicing_mark_typed_apart_is_undone_with_its_kana() {
        let mut editor = at("|");
        editor.type_text("ｶ");
        editor.type_text("ﾞ");
        assert_eq!(shown(&editor), "ガ|");
        editor.undo();
        assert_eq!(shown(&editor), "|");
        editor.redo();
        assert_eq!(shown(&editor), "ガ|");
    }

    #[test]
    fn typing_replaces_the_selection_and_a_lone_control_does_not() {
        let mut editor = at("受|注");
        editor.select_all();
        editor.type_text("\u{7}");
        assert_eq!(editor.text(), "受注");
        editor.type_text("新");
        assert_eq!(shown(&editor), "新|");
        editor.undo();
        assert_eq!(editor.text(), "受注");
    }

    #[test]
    fn up_and_down_keep_the_column_and_stop_at_the_edges() {
        let mut editor = at("中小企業の受|注\nab\n三行目の文字です");
        assert!(editor.go_rows(1, false));
        assert_eq!(shown(&editor), "中小企業の受注\nab|\n三行目の文字です");
        assert!(editor.go_rows(1, false));
        assert_eq!(shown(&editor), "中小企業の受注\nab\n三行目の文字|です");
        assert!(!editor.go_rows(1, false));
    }

    #[test]
    fn the_end_of_a_wrapped_row_lies_behind_its_last_character() {
        // Rows of ten full-width characters.
        let text = "一二三四五六七八九十壱弐参";
        let mut editor = at(&format!("一二|{}", &text["一二".len()..]));
        editor.go(Move::RowEnd, false);
        assert_eq!(editor.caret_cell(), (0, 20));
        editor.go(Move::RowEnd, false);
        assert_eq!(editor.caret_cell(), (0, 20));
        let after = |act: &dyn Fn(&mut Editor)| {
            let mut editor = editor.clone();
            act(&mut editor);
            (shown(&editor), editor.caret_cell())
        };
        let marked = |at: usize| format!("{}|{}", &text[..at], &text[at..]);
        assert_eq!(after(&|e| e.go(Move::RowStart, false)), (marked(0), (0, 0)));
        assert_eq!(after(&|e| e.go(Move::Left, false)), (marked("一二三四五六七八九".len()), (0, 18)));
        assert_eq!(after(&|e| e.go(Move::Right, false)), (marked("一二三四五六七八九十壱".len()), (1, 2)));
        assert_eq!(after(&|e| _ = e.go_rows(1, false)), (marked(text.len()), (1, 6)));
        assert_eq!(after(&|e| e.backspace()).0, "一二三四五六七八九|壱弐参");
        assert_eq!(after(&|e| e.type_text("字")), ("一二三四五六七八九十字|壱弐参".to_owned(), (1, 2)));
        // The same place reached otherwise is the start of the lower row.
        assert_eq!(after(&|e| e.go_to(e.caret(), false)).1, (1, 0));
        assert_eq!(after(&|e| e.go(Move::RowStart, true)).0, marked(0));
    }

    #[test]
    fn shift_selects_and_a_plain_move_leaves_the_selection() {
        let mut editor = at("ab|cd");
        editor.go(Move::Right, true);
        assert_eq!(editor.selected(), Some("c"));
        editor.go(Move::Left, false);
        assert_eq!(shown(&editor), "ab|cd");
        editor.select_all();
        assert_eq!(editor.cut().as_deref(), Some("abcd"));
        assert_eq!(shown(&editor), "|");
    }

    #[test]
    fn a_paste_keeps_its_lines_and_is_one_undo() {
        let mut editor = at("前|後");
        editor.paste("一\r\n二\r三");
        assert_eq!(shown(&editor), "前一\n二\n三|後");
        editor.undo();
        assert_eq!(editor.text(), "前後");
    }
}
