//! The line at the bottom: what was last told, else the keys that apply here, from the table of actions.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::canvas::{Canvas, width};
use super::field::wrapped;
use crate::core::notice::Notice;
use crate::core::order::Order as _;
use crate::ui::action::{self, Action, Context, Entry};
use crate::ui::app::Model;

/// Most rows of what is told.
const TOLD_ROWS: usize = 3;

/// An interview has so many rows of keys, where there is room.
const INTERVIEW_ROWS: u16 = 2;

/// What an interview is led by: these keys stand first there.
const OF_INTERVIEW: [Action; 7] = [
    Action::NextField,
    Action::NotApplicable,
    Action::Flag,
    Action::Note,
    Action::NextOpen,
    Action::Back,
    Action::Menu,
];

/// What a table is filled in by: these keys stand first there, that to everything else among them where there is little
/// room.
const OF_TABLES: [Action; 4] = [Action::NextField, Action::AddRow, Action::Menu, Action::RemoveRow];

/// Rows at the bottom in which keys stand.
#[must_use]
pub fn height(model: &Model) -> u16 {
    if model.base_context() == Context::Interview && model.size.1 >= 20 { INTERVIEW_ROWS } else { 1 }
}

/// Draws the bottom line.
pub fn draw(canvas: &mut Canvas<'_>, model: &Model) {
    let area = canvas.area();
    let y = area.bottom().saturating_sub(1);
    let room = usize::from(area.width).saturating_sub(1);
    if let Some(message) = &model.message {
        return tell(canvas, message, canvas.theme.title());
    }
    if let Some(failure) = model.session.as_ref().and_then(|session| session.saving.failure.as_ref()) {
        return tell(canvas, failure, canvas.theme.error());
    }
    let is_table = model.session.as_ref().is_some_and(|session| session.grid().is_some());
    let is_shown = |entry: &&action::Entry| entry.is_in_footer && (is_table || !entry.action.is_of_tables());
    let (mut quit, mut others): (Vec<_>, Vec<_>) =
        action::of(model.context()).filter(is_shown).partition(|entry| entry.action == Action::Quit);
    if model.context() == Context::Interview {
        others.order_by_key(|entry| !OF_INTERVIEW.contains(&entry.action));
    }
    if is_table {
        others.order_by_key(|entry| {
            OF_TABLES.iter().position(|&action| action == entry.action).unwrap_or(OF_TABLES.len())
        });
    }
    let height = if model.overlay.is_none() { height(model) } else { 1 };
    // From the top: how far each row is filled, and how far it may be.
    let mut rows: Vec<(u16, u16, usize)> = ((area.bottom() - height)..area.bottom()).map(|y| (y, 1, room)).collect();
    // The way out always has its place, at the right.
    if let (Some(entry), Some((_, _, room))) = (quit.pop(), rows.last_mut()) {
        *room = room.saturating_sub(label_width(canvas, entry));
        draw_entry(canvas, *room as u16, y, entry);
    }
    for entry in others {
        let fits = |(_, x, room): &&mut (u16, u16, usize)| usize::from(*x) + label_width(canvas, entry) < *room;
        if let Some((y, x, _)) = rows.iter_mut().find(fits) {
            *x = draw_entry(canvas, *x, *y, entry) + 2;
        }
    }
}

/// Says something in the bottom line, and in the rows above it where it is long, but never over the caret.
fn tell(canvas: &mut Canvas<'_>, notice: &Notice, style: Style) {
    let area = canvas.area();
    let text = canvas.words.tell(notice).replace('\n', " ");
    let columns = usize::from(area.width).saturating_sub(2);
    let free = canvas.cursor.map_or(area.height, |(_, row)| area.bottom().saturating_sub(row + 1));
    let rows = wrapped(&text, columns);
    let shown = rows.len().min(usize::from(free)).clamp(1, TOLD_ROWS);
    let top = area.bottom().saturating_sub(shown as u16);
    canvas.fill(Rect { y: top, height: shown as u16, ..area }, canvas.theme.text());
    for (row, y) in rows.iter().take(shown - 1).zip(top..) {
        canvas.put(1, y, row, style, columns);
    }
    let last = rows.get(shown - 1..).map(|rest| rest.concat()).unwrap_or_default();
    canvas.put_cut(1, area.bottom().saturating_sub(1), &last, style, columns);
}

fn label_width(canvas: &Canvas<'_>, entry: &Entry) -> usize {
    width(&key(entry)) + 1 + width(&label(canvas, entry))
}

fn key(entry: &Entry) -> String {
    entry.keys.first().map(|chord| chord.name()).unwrap_or_default()
}

fn label(canvas: &Canvas<'_>, entry: &Entry) -> String {
    canvas.words.say(&format!("action-{}", entry.action.id()))
}

fn draw_entry(canvas: &mut Canvas<'_>, x: u16, y: u16, entry: &Entry) -> u16 {
    let (key, label) = (key(entry), label(canvas, entry));
    let x = canvas.put(x, y, &key, canvas.theme.key(), width(&key));
    canvas.put(x + 1, y, &label, canvas.theme.text(), width(&label))
}
