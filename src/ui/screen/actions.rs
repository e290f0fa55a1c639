//! The list of what is still to be done, by whom to ask; Enter jumps to the field, and the list can be exported.

use ratatui::layout::Rect;

use crate::core::form::FieldIx;
use crate::export::actions::{ActionList, Group, Point};
use crate::ui::app::{Model, Screen};
use crate::ui::spots::{Area, Spot};
use crate::ui::widget::canvas::{Canvas, scroll_to};
use crate::ui::widget::field::wrapped;
use crate::ui::widget::header;

/// Rows below the list for the marked point in full.
const DETAIL_ROWS: u16 = 6;

/// What is marked on the screen.
#[derive(Debug, Default)]
pub struct ActionsScreen {
    /// Which point is marked, over all groups.
    pub cursor: usize,
}

/// A line of the screen.
enum Line<'a> {
    /// Stands above the points of a group and can't be marked.
    Heading(&'a Group),
    /// A field, by its place among all points.
    Point(usize, &'a Point),
}

impl Model {
    /// From the list to the fields, from anywhere else to the list.
    pub(in crate::ui) fn toggle_action_list(&mut self) {
        self.screen = if self.screen == Screen::Actions { self.fields_screen() } else { Screen::Actions };
        self.actions.cursor = self.actions.cursor.min(self.points().saturating_sub(1));
    }

    /// What is still to be done, in the language at hand.
    fn action_list(&self) -> Option<ActionList> {
        self.session.as_ref().map(|session| session.action_list(self.language(), &self.clock.sheet_date()))
    }

    /// How many points the list has.
    pub(in crate::ui) fn points(&self) -> usize {
        self.action_list().map_or(0, |list| list.groups.iter().map(|group| group.points.len()).sum())
    }

    /// The field of the marked point.
    pub(in crate::ui) fn marked_point(&self) -> Option<FieldIx> {
        let list = self.action_list()?;
        list.groups.iter().flat_map(|group| &group.points).nth(self.actions.cursor).map(|point| point.field)
    }
}

/// Draws the screen.
pub fn draw(canvas: &mut Canvas<'_>, model: &Model) {
    let (Some(session), Some(list)) = (&model.session, model.action_list()) else { return };
    let theme = canvas.theme;
    header::draw_session(canvas, model, session);
    let area = canvas.area();
    let room = usize::from(area.width.saturating_sub(2));
    let at = canvas.put(1, 1, &list.title, theme.title(), room);
    let how = canvas.words.say("actions-how");
    canvas.put_cut(at + 2, 1, &how, theme.quiet(), usize::from(area.width.saturating_sub(at + 3)));
    let body = Rect { x: 1, y: 3, width: area.width.saturating_sub(2), height: area.height.saturating_sub(4) };
    let mut lines = Vec::new();
    let mut points = 0;
    for group in &list.groups {
        lines.push(Line::Heading(group));
        for point in &group.points {
            lines.push(Line::Point(points, point));
            points += 1;
        }
    }
    if lines.is_empty() {
        canvas.put_wrapped(body, &canvas.words.say("actions-none"), theme.text());
        canvas.cursor = Some((body.x, body.y));
        return;
    }
    let cursor = model.actions.cursor.min(points.saturating_sub(1));
    let detail = (DETAIL_ROWS + 1).min(body.height / 2);
    let above = Rect { height: body.height - detail, ..body };
    draw_lines(canvas, above, &lines, cursor);
    let marked = lines.iter().find_map(|line| match line {
        Line::Point(ix, point) if *ix == cursor => Some(point),
        _ => None,
    });
    if let Some(point) = marked {
        draw_detail(canvas, Rect { y: above.bottom(), height: detail, ..body }, point);
    }
}

fn draw_lines(canvas: &mut Canvas<'_>, area: Rect, lines: &[Line<'_>], cursor: usize) {
    let is_marked = |line: &Line<'_>| matches!(line, Line::Point(ix, _) if *ix == cursor);
    let marked = lines.iter().position(is_marked).unwrap_or(0);
    let height = usize::from(area.height);
    let scroll = scroll_to((marked + 1).saturating_sub(height), marked, lines.len(), height);
    // The first point is never in sight without its heading.
    let scroll = if marked == 1 { 0 } else { scroll };
    canvas.spots.note_area(area, Area::Lines);
    for (line, y) in lines.iter().skip(scroll).zip(area.top()..area.bottom()) {
        match line {
            Line::Heading(group) => {
                canvas.put_cut(area.x, y, &group.heading, canvas.theme.heading(), usize::from(area.width));
            }
            Line::Point(ix, point) => {
                canvas.spots.note(Rect { y, height: 1, ..area }, Spot::Line(*ix));
                draw_point(canvas, area, y, point, is_marked(line));
            }
        }
    }
}

/// A point in a line: its number, what is asked, what is missing.
fn draw_point(canvas: &mut Canvas<'_>, area: Rect, y: u16, point: &Point, is_marked: bool) {
    let theme = canvas.theme;
    if is_marked {
        canvas.put(area.x, y, ">", theme.focus(), 1);
        canvas.cursor = Some((area.x, y));
    }
    canvas.put_right(area.x + 7, y, &point.no, theme.quiet());
    let room = usize::from(area.width).saturating_sub(8);
    let style = if is_marked { theme.marked() } else { theme.text() };
    let at = canvas.put_cut(area.x + 8, y, &in_one_line(&point.prompt), style, room / 2);
    let start = (area.x + 8 + (room / 2) as u16).max(at) + 1;
    canvas.put_cut(
        start,
        y,
        &in_one_line(&point.missing),
        theme.text(),
        usize::from(area.right().saturating_sub(start)),
    );
}

/// What the marked point says in full: its line above may be cut.
fn draw_detail(canvas: &mut Canvas<'_>, area: Rect, point: &Point) {
    if area.height < 2 {
        return;
    }
    let columns = usize::from(area.width);
    canvas.rule(area.x, area.y, columns);
    let mut rows = wrapped(&format!("{}  {}", point.no, point.item), columns);
    if point.prompt != point.item {
        rows.extend(wrapped(&point.prompt, columns));
    }
    rows.extend(point.missing.lines().flat_map(|line| wrapped(&format!("- {line}"), columns)));
    for (row, y) in rows.iter().zip(area.y + 1..area.bottom()) {
        canvas.put(area.x, y, row, canvas.theme.text(), columns);
    }
}

fn in_one_line(text: &str) -> String {
    text.replace('\n', " ")
}
