//! The bar at the top: what is open, how far it has come, whether it is saved.

use jiff::civil::Date;
use ratatui::layout::Rect;

use super::canvas::{Canvas, beginning, width};
use super::dialog::filter_id;
use crate::core::progress::Progress;
use crate::ui::app::Model;
use crate::ui::session::Session;
use crate::words::{Language, Words};

/// Columns of the title that stay beside the filters.
const LEAST_TITLE: usize = 8;

/// Draws the bar of a screen that works on a draft.
pub fn draw_session(canvas: &mut Canvas<'_>, model: &Model, session: &Session) {
    let (words, language, progress) = (canvas.words, model.language(), session.progress());
    let saving = Saved::of(model, session);
    let filters = session.filters();
    if filters.is_any() {
        let right = stand(words, progress, saving);
        let names: Vec<String> = filters.chosen().map(|filter| words.say(&filter_id(filter))).collect();
        let count = session.count_filtered(filters);
        let values = [("filters", names.join(" + ").into()), ("count", count.into())];
        draw_filtered(canvas, title(session), &words.say_with("header-filtered", &values), &right);
    } else {
        let bar = Rect { height: 1, ..canvas.area() };
        let key = BarKey { language, progress, saving, title: title(session).to_owned(), columns: bar.width };
        canvas.put_kept(bar, &session.header_cells, key, |canvas| {
            draw(canvas, title(session), &session.folder.words.name(language), &stand(words, progress, saving));
        });
    }
}

/// What the draft is called: as the person called it, else by its file.
#[must_use]
pub fn title(session: &Session) -> &str {
    if session.draft.title.is_empty() { &session.name } else { &session.draft.title }
}

/// On what the bar depends.
#[derive(Debug, PartialEq, Eq)]
pub struct BarKey {
    language: Language,
    progress: Progress,
    saving: Saved,
    title: String,
    columns: u16,
}

fn stand(words: &Words, progress: Progress, saving: Saved) -> String {
    let done = if progress.required > 0 {
        let args = [("answered", progress.required_answered.into()), ("required", progress.required.into())];
        words.say_with("progress-required", &args)
    } else {
        words.say_with("progress", &[("answered", progress.answered.into()), ("fields", progress.fields.into())])
    };
    format!("{done}  {}", saving.tell(words))
}

/// Whether the text is saved, and when that last happened: never more than is true.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Saved {
    ReadOnly,
    Failed,
    Overdue,
    Contested,
    Never,
    /// Hour and minute.
    Today(i8, i8),
    /// Of another day the day matters, not the minute.
    On(Date),
}

impl Saved {
    fn of(model: &Model, session: &Session) -> Self {
        match &session.saving.last {
            _ if session.is_read_only() => Saved::ReadOnly,
            _ if session.saving.failure.is_some() => Saved::Failed,
            _ if model.is_overdue => Saved::Overdue,
            _ if session.contested.is_some() => Saved::Contested,
            None => Saved::Never,
            Some(at) => {
                let at = model.clock.local(at);
                let is_today = at.date() == model.clock.today();
                if is_today { Saved::Today(at.hour(), at.minute()) } else { Saved::On(at.date()) }
            }
        }
    }

    fn tell(self, words: &Words) -> String {
        let time = match self {
            Saved::ReadOnly => return words.say("status-read-only"),
            Saved::Failed => return words.say("status-not-saved"),
            Saved::Overdue => return words.say("status-saving"),
            Saved::Contested => return words.say("status-contested"),
            Saved::Never => return String::new(),
            Saved::Today(hour, minute) => format!("{hour:02}:{minute:02}"),
            Saved::On(date) => date.to_string(),
        };
        words.say_with("status-saved", &[("time", time.into())])
    }
}

/// Draws the bar with what is filtered: that is in sight before the whole title is.
fn draw_filtered(canvas: &mut Canvas<'_>, left: &str, filtered: &str, right: &str) {
    let area = canvas.area();
    let room = usize::from(area.width).saturating_sub(width(right) + 3);
    let left = beginning(left, room.saturating_sub(width(filtered) + 4).max(LEAST_TITLE));
    let room = room.saturating_sub(width(&left) + 2);
    draw(canvas, &left, &beginning(filtered, room.saturating_sub(4)), right);
}

/// Draws the bar: `left` is never cut before `middle` is gone, `right` never.
pub fn draw(canvas: &mut Canvas<'_>, left: &str, middle: &str, right: &str) {
    let area = canvas.area();
    let style = canvas.theme.bar();
    canvas.fill(Rect { height: 1, ..area }, style);
    let edge = canvas.put_right(area.right().saturating_sub(1), area.y, right, style);
    let room = usize::from(edge).saturating_sub(3);
    let at = canvas.put_cut(1, area.y, left, style, room);
    let at = at + 2;
    if usize::from(at) + width(middle) + 2 <= usize::from(edge) {
        canvas.put(at, area.y, middle, style, width(middle));
    }
}
