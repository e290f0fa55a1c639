//! The bar at the top: what is open, how far it has come, whether it is saved.

use super::canvas::{Canvas, width};
use crate::ui::app::Model;
use crate::ui::session::Session;

/// Draws the bar of a screen that works on a draft.
pub fn draw_session(canvas: &mut Canvas<'_>, model: &Model, session: &Session) {
    let words = canvas.words;
    let language = model.language();
    let progress = session.progress();
    let done = if progress.required > 0 {
        words.say_with(
            "progress-required",
            &[("answered", progress.required_answered.into()), ("required", progress.required.into())],
        )
    } else {
        words.say_with("progress", &[("answered", progress.answered.into()), ("fields", progress.fields.into())])
    };
    let saving = saving(model, session);
    draw(canvas, title(session), &session.folder.words.name(language), &format!("{done}  {saving}"));
}

/// What the draft is called: as the person called it, else by its file.
#[must_use]
pub fn title(session: &Session) -> &str {
    if session.draft.title.is_empty() { &session.name } else { &session.draft.title }
}

/// Whether the text is saved, and when that last happened: never more than is true.
fn saving(model: &Model, session: &Session) -> String {
    let words = &model.words;
    if session.is_read_only() {
        return words.say("status-read-only");
    }
    if session.saving.failure.is_some() {
        return words.say("status-not-saved");
    }
    if model.is_overdue {
        return words.say("status-saving");
    }
    if session.contested.is_some() {
        return words.say("status-contested");
    }
    match &session.saving.last {
        Some(at) => {
            let at = model.clock.local(at);
            // Of another day the day matters, not the minute.
            let format = if at.date() == model.clock.now().date() { "%H:%M" } else { "%Y-%m-%d" };
            words.say_with("status-saved", &[("time", at.strftime(format).to_string().into())])
        }
        None => String::new(),
    }
}

/// Draws the bar: `left` is never cut before `middle` is gone, `right` never.
pub fn draw(canvas: &mut Canvas<'_>, left: &str, middle: &str, right: &str) {
    let area = canvas.area();
    let style = canvas.theme.bar();
    canvas.fill(ratatui::layout::Rect { height: 1, ..area }, style);
    let edge = canvas.put_right(area.right().saturating_sub(1), area.y, right, style);
    let room = usize::from(edge).saturating_sub(3);
    let at = canvas.put_cut(1, area.y, left, style, room);
    let at = at + 2;
    if usize::from(at) + width(middle) + 2 <= usize::from(edge) {
        canvas.put(at, area.y, middle, style, width(middle));
    }
}
