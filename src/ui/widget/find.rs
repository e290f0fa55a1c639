//! Items found as one types, drawn over the screen: each with the words around what was found.

use std::ops::Range;

use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_segmentation::UnicodeSegmentation as _;

use super::canvas::{Canvas, measure, scroll_to, width};
use super::dialog::{draw_extent, draw_line, frame};
use super::tree::{Mark, work_signs};
use crate::core::search::Found;
use crate::core::text::clusters;
use crate::ui::app::Model;
use crate::ui::overlay::Find;
use crate::ui::session::Session;
use crate::ui::spots::{Area, Spot};

/// Columns of the whole, where there is room for them.
const COLUMNS: usize = 100;
/// Columns left of an item's name: the marked line's sign and the number.
const NUMBER: u16 = 8;

/// Draws the line that is typed and what it finds.
pub fn draw(canvas: &mut Canvas<'_>, model: &Model, find: &Find) {
    let Some(session) = &model.session else { return };
    let title = model.words.say("title-find");
    let height = usize::from(canvas.area().height).saturating_sub(8).min(16);
    let area = frame(canvas, &title, COLUMNS, height + 1);
    let list = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    if find.found.is_empty() {
        let text = model.words.say("find-nothing");
        canvas.put(list.x, list.y, &text, canvas.theme.quiet(), usize::from(list.width));
    }
    let height = usize::from(list.height);
    let scroll = scroll_to(find.cursor.saturating_sub(height / 2), find.cursor, find.found.len(), height);
    canvas.spots.note_area(list, Area::Lines);
    for ((ix, found), y) in find.found.iter().enumerate().skip(scroll).zip(list.top()..list.bottom()) {
        canvas.spots.note(Rect { y, height: 1, ..list }, Spot::Line(ix));
        draw_found(canvas, Rect { y, height: 1, ..list }, session, find, found, ix == find.cursor);
    }
    draw_extent(canvas, list, scroll, find.found.len());
    draw_line(canvas, area.x, area.y, usize::from(area.width), &find.editor, true);
}

/// Draws an item: its number and name, its marks, and between them what was found unless the name shows it.
fn draw_found(canvas: &mut Canvas<'_>, area: Rect, session: &Session, find: &Find, found: &Found, is_marked: bool) {
    let (theme, form) = (canvas.theme, session.form());
    let name = session.folder.words.item(canvas.words.language(), form, found.item);
    let hit = find.index.hit(found);
    let is_first = form.fields_of(found.item).next() == Some(found.field);
    let is_of_item = hit.as_ref().map_or(is_first, |hit| hit.field.is_none() && is_first);
    let number = if is_of_item { form[found.item].no.to_string() } else { form.short_name(found.field) };
    let (in_name, elsewhere) = match hit {
        Some(hit) if hit.text == name => (Some(hit), None),
        other => (None, other),
    };
    let (sign, style) = if is_marked { (">", theme.marked()) } else { (" ", theme.text()) };
    canvas.put(area.x, area.y, sign, theme.focus(), 1);
    canvas.put_right(area.x + NUMBER - 1, area.y, &number, theme.quiet());
    let right = canvas.put_right(area.right(), area.y, Mark::of(session, found.item).sign(), theme.text());
    let right = canvas.put_right(right.saturating_sub(1), area.y, &work_signs(session, found.item), theme.text());
    let room = usize::from(right.saturating_sub(area.x + NUMBER + 1));
    let x = area.x + NUMBER;
    if let Some(hit) = in_name {
        draw_hit(canvas, x, area.y, room, (hit.text, hit.range), style);
        return;
    }
    if is_of_item && elsewhere.is_none() {
        canvas.put_cut(x, area.y, &name, style, room);
        return;
    }
    // The names stand in a column, what was found in another.
    let names = room * 2 / 5;
    canvas.put_cut(x, area.y, &name, style, names.saturating_sub(1));
    let Some(hit) = elsewhere else {
        let prompt = session.folder.words.prompt(canvas.words.language(), form, found.field);
        canvas.put_cut(x + names as u16, area.y, &prompt, theme.quiet(), room - names);
        return;
    };
    let kind = format!("{}: ", canvas.words.say(&format!("found-{}", hit.kind.id())));
    let at = canvas.put(x + names as u16, area.y, &kind, theme.quiet(), room - names);
    let room = room.saturating_sub(names + width(&kind));
    draw_hit(canvas, at, area.y, room, (hit.text, hit.range), theme.text());
}

/// Draws the words around the part of a text that was found, which stands in brackets. Answers with the column behind.
pub(super) fn draw_hit(
    canvas: &mut Canvas<'_>,
    x: u16,
    y: u16,
    room: usize,
    (text, range): (&str, Range<usize>),
    style: Style,
) -> u16 {
    let text = text.replace('\n', " ");
    let found = &text[range.clone()];
    let taken = width(found) + 2;
    let before = &text[..range.start];
    let behind = &text[range.end..];
    // What stands before is seen as far as a third of the room, more where less stands behind.
    let most = room.saturating_sub(taken);
    let left = most.saturating_sub(width_up_to(behind, most)).max(most / 3);
    let shown = ending(before, left);
    let mut at = x;
    if shown.len() < before.len() {
        at = canvas.put(at, y, "..", style, room);
    }
    let bold = style.patch(canvas.theme.found());
    for (part, style) in [(shown, style), ("[", bold), (found, bold), ("]", bold)] {
        at = canvas.put(at, y, part, style, room.saturating_sub(usize::from(at - x)));
    }
    canvas.put_cut(at, y, behind, style, room.saturating_sub(usize::from(at - x)))
}

/// The width of a text, at most `most`.
fn width_up_to(text: &str, most: usize) -> usize {
    let mut columns = 0;
    clusters(text)
        .map(measure)
        .take_while(|&one| {
            columns += one;
            columns < most
        })
        .count();
    columns.min(most)
}

/// The end of a text in at most so many columns, with two kept free for the sign that it is cut.
fn ending(text: &str, columns: usize) -> &str {
    let mut taken = 0;
    let mut start = text.len();
    for (at, cluster) in text.grapheme_indices(true).rev() {
        taken += measure(cluster);
        if taken > columns {
            break;
        }
        if taken + 2 <= columns || at == 0 {
            start = at;
        }
    }
    &text[start..]
}
