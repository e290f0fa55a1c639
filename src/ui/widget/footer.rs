//! The line at the bottom: what was last told, else the keys that apply here, from the table of actions.

use super::canvas::{Canvas, width};
use crate::ui::action;
use crate::ui::app::Model;

/// Draws the bottom line.
pub fn draw(canvas: &mut Canvas<'_>, model: &Model) {
    let area = canvas.area();
    let y = area.bottom().saturating_sub(1);
    let room = usize::from(area.width).saturating_sub(1);
    if let Some(message) = &model.message {
        let text = canvas.words.tell(message).replace('\n', " ");
        canvas.put_cut(1, y, &text, canvas.theme.title(), room.saturating_sub(1));
        return;
    }
    if let Some(failure) = model.session.as_ref().and_then(|session| session.saving.failure.as_ref()) {
        let text = canvas.words.tell(failure).replace('\n', " ");
        canvas.put_cut(1, y, &text, canvas.theme.error(), room.saturating_sub(1));
        return;
    }
    let mut x = 1;
    for entry in action::of(model.context()).filter(|entry| entry.is_in_footer) {
        let Some(key) = entry.keys.first().map(|chord| chord.name()) else { continue };
        let label = canvas.words.say(&format!("action-{}", entry.action.id()));
        if usize::from(x) + width(&key) + 1 + width(&label) > room {
            continue;
        }
        x = canvas.put(x, y, &key, canvas.theme.key(), room);
        x = canvas.put(x + 1, y, &label, canvas.theme.text(), room);
        x += 2;
    }
}
