//! The guidance of the item at hand: one line when folded, all parts when open.

use ratatui::layout::Rect;

use super::canvas::Canvas;
use super::field::wrapped;
use crate::ui::session::Session;
use crate::words::Words;

/// The parts of the guidance in the order in which they help: heading and text.
#[must_use]
pub fn parts(words: &Words, session: &Session) -> Vec<(String, String)> {
    let (form, form_words, language) = (session.form(), &session.folder.words, words.language());
    let of_item = |part| form_words.guidance(language, form, session.item(), part);
    let of_field = |part| form_words.hint(language, form, session.field, part);
    [
        ("guidance-how", of_item("how")),
        ("guidance-example", of_field("example")),
        ("guidance-example-own", of_field("example-own")),
        ("guidance-pitfall", of_item("pitfall")),
        ("guidance-weak", of_field("weak")),
        ("guidance-why", of_item("why")),
    ]
    .into_iter()
    .filter_map(|(id, text)| Some((words.say(id), text?)))
    .collect()
}

/// The guidance in rows of at most `columns`; whether a row is a heading.
#[must_use]
pub fn rows(words: &Words, session: &Session, columns: usize) -> Vec<(String, bool)> {
    let parts = parts(words, session);
    if parts.is_empty() {
        return wrapped(&words.say("guidance-none"), columns).into_iter().map(|row| (row, false)).collect();
    }
    let mut rows = Vec::new();
    for (heading, text) in parts {
        rows.push((heading, true));
        rows.extend(wrapped(&text, columns.saturating_sub(2)).into_iter().map(|row| (format!("  {row}"), false)));
    }
    rows
}

/// Draws the guidance in the lower part of the pane; what doesn't fit is read in full on a page of its own.
pub fn draw_panel(canvas: &mut Canvas<'_>, area: Rect, session: &Session) {
    let theme = canvas.theme;
    let rows = rows(canvas.words, session, usize::from(area.width));
    let height = usize::from(area.height.saturating_sub(1));
    canvas.rule(area.x, area.y, usize::from(area.width));
    if rows.len() > height {
        let more = canvas.words.say("guidance-more");
        canvas.put_right(area.right(), area.y, &format!(" {more}"), theme.quiet());
    }
    for ((text, is_heading), y) in rows.iter().zip(area.top() + 1..area.bottom()) {
        let style = if *is_heading { theme.heading() } else { theme.text() };
        canvas.put(area.x, y, text, style, usize::from(area.width));
    }
}

/// Draws the first line of the guidance.
pub fn draw_folded(canvas: &mut Canvas<'_>, area: Rect, session: &Session) {
    let theme = canvas.theme;
    let parts = parts(canvas.words, session);
    let Some((heading, text)) = parts.first() else { return };
    let x = canvas.put(area.x, area.y, heading, theme.heading(), usize::from(area.width));
    let text = text.replace('\n', " ");
    canvas.put_cut(x + 1, area.y, &text, theme.text(), usize::from(area.right().saturating_sub(x + 1)));
}
