//! How two drafts side by side are drawn: what is compared, the list of parts, and the texts of the marked one.

use ratatui::layout::Rect;

use super::{CompareRow, CompareScreen, Differences, Purpose};
use crate::core::compare::{Change, Part};
use crate::store::side::Side;
use crate::ui::app::Model;
use crate::ui::spots::{Area, Spot};
use crate::ui::widget::canvas::{Canvas, scroll_to};
use crate::ui::widget::header;
use crate::ui::widget::side_by_side::Heading;
use crate::words::{FormFolder, part_no};

/// Most rows of the list above the texts.
const LIST_ROWS: usize = 8;

/// Draws the screen. Answers with the first visible row of the texts.
pub fn draw(canvas: &mut Canvas<'_>, model: &Model) -> usize {
    let Some(compare) = &model.compare else { return 0 };
    let area = canvas.area();
    let mut top = 3;
    match (compare.told(), &model.session) {
        (Some(differences), _) => top += draw_told(canvas, model, compare, differences),
        (None, Some(session)) => {
            header::draw_session(canvas, model, session);
            let title = title(model, compare);
            canvas.put_cut(1, 1, &title, canvas.theme.title(), usize::from(area.width.saturating_sub(2)));
        }
        (None, None) => return 0,
    }
    let body = Rect { x: 1, y: top, width: area.width.saturating_sub(2), height: area.height.saturating_sub(top + 1) };
    if compare.shown.is_empty() {
        let id = if compare.rows.is_empty() { "compare-nothing" } else { "differences-all-hidden" };
        canvas.put_wrapped(body, &canvas.words.say(id), canvas.theme.text());
        canvas.cursor = Some((body.x, body.y));
        return 0;
    }
    let rows = compare.shown.len().min(LIST_ROWS).min(usize::from(body.height / 3).max(1)) as u16;
    draw_list(canvas, Rect { height: rows, ..body }, model, compare);
    let below = Rect { y: body.y + rows, height: body.height.saturating_sub(rows), ..body };
    draw_texts(canvas, below, model, compare)
}

/// Draws which drafts are told apart and how many differences there are. Answers with how many rows it needs more than
/// two.
fn draw_told(canvas: &mut Canvas<'_>, model: &Model, compare: &CompareScreen, differences: &Differences) -> u16 {
    let words = canvas.words;
    let Differences { old, new, comparison, .. } = differences;
    match &model.session {
        Some(session) => header::draw_session(canvas, model, session),
        None => header::draw(canvas, &words.say("home-title"), "", ""),
    }
    let columns = usize::from(canvas.area().width.saturating_sub(2));
    let values = [("old", old.name.as_str().into()), ("new", new.name.as_str().into())];
    canvas.put_cut(1, 1, &words.say_with("differences-of", &values), canvas.theme.title(), columns);
    let counts = |is_hidden: bool| {
        let kinds = Change::ALL.into_iter().filter(|kind| compare.hidden.contains(kind) == is_hidden);
        let kinds = kinds.filter(|&kind| compare.count(kind) > 0);
        let kinds =
            kinds.map(|kind| format!("{} {}", words.say(&format!("change-{}", kind.id())), compare.count(kind)));
        kinds.collect::<Vec<_>>().join(&words.say("differences-joint"))
    };
    let mut line = counts(false);
    let hidden = counts(true);
    if !hidden.is_empty() {
        let separator = if line.is_empty() { "" } else { "  " };
        line.push_str(separator);
        line.push_str(&words.say_with("differences-hidden", &[("counts", hidden.into())]));
    }
    canvas.put_cut(1, 2, &line, canvas.theme.text(), columns);
    if old.form.form.id == new.form.form.id {
        return 0;
    }
    let area = Rect { x: 1, y: 3, width: columns as u16, height: 3 };
    canvas.put_wrapped(area, &words.without_counterpart(comparison), canvas.theme.quiet())
}

fn title(model: &Model, compare: &CompareScreen) -> String {
    let words = &model.words;
    let counts = words
        .say_with("compare-counts", &[("differences", compare.rows.len().into()), ("taken", compare.taken().into())]);
    let id = match &compare.purpose {
        Purpose::Differences(_) => "context-differences",
        Purpose::Leftover(_) => "compare-leftover",
        Purpose::Checkpoint(_) => "compare-checkpoint",
        Purpose::Conflict { .. } => "compare-conflict",
        Purpose::File(name) => {
            let file = words.say_with("compare-file", &[("file", name.as_str().into())]);
            return format!("{file}  {counts}");
        }
    };
    format!("{}  {counts}", words.say(id))
}

/// The forms at the left and at the right.
fn folders<'a>(model: &'a Model, compare: &'a CompareScreen) -> Option<(&'a FormFolder, &'a FormFolder)> {
    match compare.told() {
        Some(Differences { old, new, .. }) => Some((&old.form, &new.form)),
        None => model.session.as_ref().map(|session| (&*session.folder, &*session.folder)),
    }
}

fn draw_list(canvas: &mut Canvas<'_>, area: Rect, model: &Model, compare: &CompareScreen) {
    let height = usize::from(area.height);
    let scroll = scroll_to(compare.cursor.saturating_sub(height / 2), compare.cursor, compare.shown.len(), height);
    let theme = canvas.theme;
    canvas.spots.note_area(area, Area::Lines);
    let rows = compare.shown.iter().filter_map(|&row| compare.rows.get(row));
    for ((ix, row), y) in rows.enumerate().skip(scroll).zip(area.top()..area.bottom()) {
        canvas.spots.note(Rect { y, height: 1, ..area }, Spot::Line(ix));
        let is_marked = ix == compare.cursor;
        let end = canvas.put_right(area.right(), y, &detail(canvas, model, compare, row), theme.quiet());
        if is_marked {
            canvas.put(area.x, y, ">", theme.focus(), 1);
            canvas.cursor = Some((area.x, y));
        }
        let style = if is_marked { theme.marked() } else { theme.text() };
        let label = label(canvas, model, compare, row);
        canvas.put_cut(area.x + 2, y, &label, style, usize::from(end.saturating_sub(area.x + 3)));
    }
}

/// How a part differs.
fn detail(canvas: &Canvas<'_>, model: &Model, compare: &CompareScreen, row: &CompareRow) -> String {
    let words = canvas.words;
    if row.is_doubtful {
        return format!("? {}", words.say_with("compare-in-doubt", &[("count", row.candidates.len().into())]));
    }
    let change = match row.change {
        Change::Added if compare.told().is_none() => words.say("compare-only-right"),
        Change::Removed if compare.told().is_none() => words.say("compare-only-left"),
        change => words.say(&format!("change-{}", change.id())),
    };
    if row.is_contested {
        return format!("! {}  {change}", words.say("compare-contested"));
    }
    match (row.requirements, folders(model, compare)) {
        (Some((old, new)), Some((left, right))) => {
            let requirements = words.requirements((left, old), (right, new));
            // What is demanded says by itself how the part differs.
            if row.change == Change::Requirement { requirements } else { format!("{change}  {requirements}") }
        }
        _ => change,
    }
}

/// What a part is called, and whether it is taken.
fn label(canvas: &Canvas<'_>, model: &Model, compare: &CompareScreen, row: &CompareRow) -> String {
    let Some((_, folder)) = folders(model, compare) else { return String::new() };
    let name = canvas.words.part_name(folder, &row.right);
    let name = match row.right {
        Part::Field(_) | Part::Item(_) => format!("{:<5}{name}", part_no(&folder.form, &row.right)),
        _ => name,
    };
    match (compare.told(), row.is_taken) {
        (Some(_), _) => name,
        (None, true) => format!("[x] {name}"),
        (None, false) => format!("[ ] {name}"),
    }
}

fn draw_texts(canvas: &mut Canvas<'_>, area: Rect, model: &Model, compare: &CompareScreen) -> usize {
    let (Some(row), Some(texts)) = (compare.marked(), &compare.texts) else { return 0 };
    if area.height < 3 {
        return 0;
    }
    canvas.spots.note_area(area, Area::Texts);
    canvas.rule(area.x, area.y, usize::from(area.width));
    let headings = match compare.told() {
        Some(Differences { old, new, .. }) => {
            [(old, &row.left), (new, &row.right)].map(|(side, part)| side_heading(canvas, model, side, part))
        }
        None => headings(canvas, compare, row),
    };
    texts.draw(canvas, Rect { y: area.y + 1, height: area.height - 1, ..area }, &headings, compare.scroll)
}

/// To which field of which form the text is, and from when.
fn side_heading(canvas: &Canvas<'_>, model: &Model, side: &Side, part: &Part) -> Heading {
    let form = &side.form.form;
    let values = [
        ("no", part_no(form, part).into()),
        ("form", form.id.as_str().into()),
        ("date", model.clock.shown(&side.draft.updated).into()),
    ];
    Heading { title: canvas.words.say_with("differences-side", &values), is_chosen: false }
}

fn headings(canvas: &Canvas<'_>, compare: &CompareScreen, row: &CompareRow) -> [Heading; 2] {
    let right = match &compare.purpose {
        Purpose::Differences(_) | Purpose::Checkpoint(_) => "side-checkpoint",
        Purpose::Leftover(_) => "side-leftover",
        Purpose::Conflict { .. } => "side-theirs",
        Purpose::File(_) => "side-file",
    };
    let place = row.candidates.get(row.candidate).map(|candidate| candidate.place.name()).unwrap_or_default();
    let nth = if row.candidates.len() > 1 {
        format!(" {}/{}", row.candidate + 1, row.candidates.len())
    } else {
        String::new()
    };
    let right = format!("{}{nth}  {place}", canvas.words.say(right));
    [
        Heading { title: canvas.words.say("side-present"), is_chosen: !row.is_taken },
        Heading { title: right, is_chosen: row.is_taken },
    ]
}
