//! What is typed beside an answer, drawn over the screen: whom to ask what, and the note.

use ratatui::layout::Rect;

use super::answer::draw_row;
use super::canvas::{Canvas, scroll_to, width};
use super::dialog::{draw_line, frame};
use crate::core::form::FieldIx;
use crate::ui::app::Model;
use crate::ui::overlay::{FlagInput, NoteInput};

/// Columns of what is typed, where there is room for them.
const COLUMNS: usize = 66;
/// Rows of a note in sight, where there is room for them.
const NOTE_ROWS: usize = 10;

/// Columns in which a note wraps on a terminal of a size; one is left for the caret behind the last character.
#[must_use]
pub fn note_columns((columns, _): (u16, u16)) -> usize {
    usize::from(columns).saturating_sub(6).min(COLUMNS).saturating_sub(1)
}

/// Draws the two lines of a flag.
pub fn draw_flag(canvas: &mut Canvas<'_>, model: &Model, flag: &FlagInput) {
    let labels = ["flag-ask", "flag-text"].map(|id| canvas.words.say(id));
    let label_columns = labels.iter().map(|label| width(label)).max().unwrap_or(0) + 2;
    let title = titled(model, "title-flag", flag.field);
    let area = frame(canvas, &title, COLUMNS, 3);
    let lines = [(&labels[0], &flag.ask, !flag.is_on_text), (&labels[1], &flag.text, flag.is_on_text)];
    for ((label, editor, is_focused), y) in lines.into_iter().zip(area.top()..area.bottom()) {
        let style = if is_focused { canvas.theme.focus() } else { canvas.theme.quiet() };
        canvas.put(area.x, y, label, style, usize::from(area.width));
        let x = area.x + label_columns as u16;
        draw_line(canvas, x, y, usize::from(area.width).saturating_sub(label_columns), editor, is_focused);
    }
    let hint = canvas.words.say("flag-hint");
    canvas.put_cut(area.x, area.bottom() - 1, &hint, canvas.theme.quiet(), usize::from(area.width));
}

/// Draws a note. Answers with its first visible row.
pub fn draw_note(canvas: &mut Canvas<'_>, model: &Model, note: &NoteInput) -> usize {
    let rows = usize::from(canvas.area().height).saturating_sub(7).clamp(1, NOTE_ROWS);
    let title = titled(model, "title-note", note.field);
    let area = frame(canvas, &title, note_columns(model.size) + 1, rows + 1);
    let caret_row = note.editor.caret_row();
    let scroll = scroll_to(note.scroll, caret_row, note.editor.layout().rows().len(), rows);
    let visible = Rect { height: area.height.saturating_sub(1), ..area };
    for (row, y) in (scroll..note.editor.layout().rows().len()).zip(visible.top()..visible.bottom()) {
        draw_row(canvas, Rect { y, height: 1, ..visible }, &note.editor, row, usize::MAX, true);
    }
    let hint = canvas.words.say("note-hint");
    canvas.put_cut(area.x, area.bottom() - 1, &hint, canvas.theme.quiet(), usize::from(area.width));
    scroll
}

/// A title with the number and name of the item whose field is meant.
fn titled(model: &Model, id: &str, field: FieldIx) -> String {
    let Some(session) = &model.session else { return String::new() };
    let form = session.form();
    let item = session.folder.words.item(model.language(), form, form[field].item);
    format!("{}: {}  {item}", model.words.say(id), form.short_name(field))
}
