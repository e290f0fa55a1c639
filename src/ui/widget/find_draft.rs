//! The list of drafts narrowed as one types, drawn in its place: each draft with the words around what was found.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::canvas::{Canvas, scroll_to, width};
use super::dialog::draw_line;
use super::find::draw_hit;
use crate::core::narrowing::Wanted;
use crate::store::Summary;
use crate::ui::app::Model;
use crate::ui::finding::searched;
use crate::ui::overlay::FindDraft;
use crate::ui::spots::{Area, Spot};

/// Columns of when a draft was last touched.
const TOUCHED: u16 = 16;
/// Least columns of a list that says so.
const LEAST_WIDE: u16 = 56;
/// Least columns in which client and form are told behind the title.
const LEAST_BESIDE: usize = 8;

/// Draws the line that is typed and the drafts that it finds. Answers with the marked one.
pub fn draw<'a>(canvas: &mut Canvas<'_>, area: Rect, model: &'a Model, find: &FindDraft) -> Option<&'a Summary> {
    let label = format!("{}: ", canvas.words.say("action-find"));
    let x = canvas.put(area.x, area.y, &label, canvas.theme.quiet(), usize::from(area.width));
    draw_line(canvas, x, area.y, usize::from(area.right() - x), &find.editor, true);
    let list = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    if find.found.is_empty() {
        let text = canvas.words.say("find-nothing");
        canvas.put(list.x + 2, list.y, &text, canvas.theme.quiet(), usize::from(list.width));
    }
    let height = usize::from(list.height);
    let scroll = scroll_to(find.cursor.saturating_sub(height / 2), find.cursor, find.found.len(), height);
    let wanted = Wanted::new(find.editor.text());
    let drafts = model.home.list();
    canvas.spots.note_area(list, Area::Lines);
    for ((line, &at), y) in find.found.iter().enumerate().skip(scroll).zip(list.top()..list.bottom()) {
        let row = Rect { y, height: 1, ..list };
        canvas.spots.note(row, Spot::Line(line));
        let is_marked = line == find.cursor;
        if is_marked {
            canvas.put(row.x, y, ">", canvas.theme.focus(), 1);
        }
        let style = if is_marked { canvas.theme.marked() } else { canvas.theme.text() };
        if let Some(summary) = drafts.get(at) {
            draw_found(canvas, row, model, summary, &wanted, style);
        }
    }
    find.found.get(find.cursor).and_then(|&at| drafts.get(at))
}

/// Draws a draft: what it is called, where it was found unless that shows it, and when it was last touched.
fn draw_found(canvas: &mut Canvas<'_>, row: Rect, model: &Model, summary: &Summary, wanted: &Wanted, style: Style) {
    let (theme, words, y) = (canvas.theme, canvas.words, row.y);
    let x = row.x + 2;
    let mut room = usize::from(row.width.saturating_sub(2));
    let [called, name, client] = searched(summary);
    let state = match &summary.state {
        Ok(state) => state,
        Err(notice) => {
            let at = draw_part(canvas, (x, y), room, called, wanted, style);
            let left = usize::from(row.right().saturating_sub(at + 2));
            canvas.put_cut(at + 2, y, &words.tell(notice).replace('\n', " "), style, left);
            return;
        }
    };
    if row.width >= LEAST_WIDE {
        canvas.put(row.right() - TOUCHED, y, &model.clock.shown(&state.updated), theme.text(), usize::from(TOUCHED));
        room -= usize::from(TOUCHED) + 2;
    }
    let [form, other] =
        [words.language(), words.language().other()].map(|in_it| model.home.form_name(&state.form, in_it));
    let hit = wanted.hit(&[called, name, client, &form, &other]);
    let (kind, text, range) = match hit {
        None | Some((0, _)) => {
            let at = draw_part(canvas, (x, y), room, called, wanted, style);
            let left = room.saturating_sub(usize::from(at + 2 - x));
            if left > LEAST_BESIDE {
                let beside = if client.is_empty() { form } else { format!("{client}  {form}") };
                canvas.put_cut(at + 2, y, &beside, theme.quiet(), left);
            }
            return;
        }
        Some((1, range)) => ("find-file", name, range),
        Some((2, range)) => ("part-client", client, range),
        Some((3, range)) => ("list-form", form.as_str(), range),
        Some((_, range)) => ("list-form", other.as_str(), range),
    };
    // What they are called stands in a column, where they were found in another.
    let titles = room / 2;
    draw_part(canvas, (x, y), titles.saturating_sub(2), called, wanted, style);
    let kind = format!("{}: ", words.say(kind));
    let at = canvas.put(x + titles as u16, y, &kind, theme.quiet(), room - titles);
    draw_hit(canvas, at, y, room.saturating_sub(titles + width(&kind)), (text, range), theme.text());
}

/// Draws a text with what stands in it of what is looked for. Answers with the column behind it.
fn draw_part(
    canvas: &mut Canvas<'_>,
    (x, y): (u16, u16),
    room: usize,
    text: &str,
    wanted: &Wanted,
    style: Style,
) -> u16 {
    match wanted.hit(&[text]) {
        Some((_, range)) => draw_hit(canvas, x, y, room, (text, range), style),
        None => canvas.put_cut(x, y, text, style, room),
    }
}
