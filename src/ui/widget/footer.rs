//! The line at the bottom: what was last told, else the keys that apply here, from the table of actions.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::canvas::{Canvas, width};
use super::field::wrapped;
use crate::core::notice::Notice;
use crate::core::order::Order as _;
use crate::ui::action::{self, Action, Context, Entry};
use crate::ui::app::Model;
use crate::ui::screen::home;
use crate::words::Language;

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
    if let Some(message) = &model.message {
        return tell(canvas, message, canvas.theme.title());
    }
    if let Some(failure) = model.session.as_ref().and_then(|session| session.saving.failure.as_ref()) {
        return tell(canvas, failure, canvas.theme.error());
    }
    let key = LabelsKey {
        language: canvas.words.language(),
        context: model.context(),
        is_table: model.session.as_ref().is_some_and(|session| session.grid().is_some()),
        size: model.size,
        height: if model.overlay.is_none() { height(model) } else { 1 },
        has_more_drafts: model.home.list().len() >= home::lines_in_sight(model.size),
    };
    let labels = model.footer_labels.get(key, || placed(canvas, &key));
    for Label { x, y, key, says } in &*labels {
        let x = canvas.put(*x, *y, key, canvas.theme.key(), usize::MAX);
        canvas.put(x + 1, *y, says, canvas.theme.text(), usize::MAX);
    }
}

/// What the keys that stand in the bottom line depend on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LabelsKey {
    language: Language,
    context: Context,
    is_table: bool,
    size: (u16, u16),
    height: u16,
    has_more_drafts: bool,
}

/// A key, what it does, and where that stands.
#[derive(Debug)]
pub struct Label {
    x: u16,
    y: u16,
    key: String,
    says: String,
}

impl Label {
    fn of(canvas: &Canvas<'_>, entry: &Entry) -> Self {
        let key = entry.keys.first().map(|chord| chord.name()).unwrap_or_default();
        Label { x: 0, y: 0, key, says: canvas.words.say(&format!("action-{}", entry.action.id())) }
    }

    fn width(&self) -> usize {
        width(&self.key) + 1 + width(&self.says)
    }
}

/// Finds each key its place.
fn placed(canvas: &Canvas<'_>, key: &LabelsKey) -> Vec<Label> {
    let &LabelsKey { context, is_table, height, has_more_drafts, .. } = key;
    let area = canvas.area();
    let room = usize::from(area.width).saturating_sub(1);
    let is_shown = |entry: &&action::Entry| entry.is_in_footer && (is_table || !entry.action.is_of_tables());
    let (mut quit, mut others): (Vec<_>, Vec<_>) =
        action::of(context).filter(is_shown).partition(|entry| entry.action == Action::Quit);
    if context == Context::Interview {
        others.order_by_key(|entry| !OF_INTERVIEW.contains(&entry.action));
    }
    // Among few drafts nobody has to look for one: what else can be done matters more.
    if !has_more_drafts {
        others.sort_by_key(|entry| entry.action == Action::FindDraft);
    }
    if is_table {
        others.order_by_key(|entry| {
            OF_TABLES.iter().position(|&action| action == entry.action).unwrap_or(OF_TABLES.len())
        });
    }
    // From the top: how far each row is filled, and how far it may be.
    let mut rows: Vec<(u16, u16, usize)> = ((area.bottom() - height)..area.bottom()).map(|y| (y, 1, room)).collect();
    let mut labels = Vec::new();
    // The way out always has its place, at the right.
    if let (Some(entry), Some((y, _, room))) = (quit.pop(), rows.last_mut()) {
        let label = Label::of(canvas, entry);
        *room = room.saturating_sub(label.width());
        labels.push(Label { x: *room as u16, y: *y, ..label });
    }
    for entry in others {
        let label = Label::of(canvas, entry);
        let fits = |(_, x, room): &&mut (u16, u16, usize)| usize::from(*x) + label.width() < *room;
        if let Some((y, x, _)) = rows.iter_mut().find(fits) {
            let at = *x;
            *x += label.width() as u16 + 2;
            labels.push(Label { x: at, y: *y, ..label });
        }
    }
    labels
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
