//! The answer at hand in the person's own editor: lent as it stands, taken back as one change, if it was changed at all.

use std::sync::Arc;
use std::time::Instant;

use super::app::Model;
use super::event::Effect;
use super::lending::Lending;
use crate::core::draft::Draft;
use crate::core::form::FieldIx;
use crate::core::notice::Notice;
use crate::core::text::fold;

impl Model {
    /// Has the answer at hand edited outside.
    pub(super) fn edit_outside(&mut self) -> Vec<Effect> {
        let Some(session) = &self.session else { return Vec::new() };
        if session.is_read_only() {
            self.tell_read_only();
            return Vec::new();
        }
        let Some(editor) = self.editor.clone() else {
            self.message = Some(Notice::new("message-no-editor"));
            return Vec::new();
        };
        let form = session.form();
        let of = form[session.field].id.clone();
        let text = session.draft.shown(form, session.field).into_owned();
        self.lent = Some(session.field);
        let mut effects = self.save();
        effects.push(Effect::Lend(Lending { editor, of, text }));
        effects
    }

    /// The editor has ended: its text goes into the field from which it came.
    pub(super) fn given_back(&mut self, text: Result<String, Notice>, now: Instant) -> Vec<Effect> {
        let Some(field) = self.lent.take() else { return Vec::new() };
        self.message = Some(match text {
            Ok(text) => self.take_edited(field, &text, now),
            Err(notice) => notice,
        });
        vec![Effect::TakeBack]
    }

    fn take_edited(&mut self, field: FieldIx, text: &str, now: Instant) -> Notice {
        let stamp = self.clock.stamp();
        let Some(session) = &mut self.session else { return Notice::new("message-editor-unchanged") };
        match edited(&session.draft.shown(session.form(), field), text) {
            Some(text) => {
                session.edit_field(field, now, || stamp, |editor| editor.replace_all(&text));
                Notice::new("message-editor-taken")
            }
            None => Notice::new("message-editor-unchanged"),
        }
    }

    /// The draft with what an editor saved last that had to be ended, if that differs from the answer.
    pub(super) fn with_broken_off(&self, text: &str) -> Option<Arc<Draft>> {
        let (field, session) = (self.lent?, self.session.as_ref()?);
        let form = session.form();
        let text = edited(&session.draft.shown(form, field), text)?;
        let mut draft = (*session.draft).clone();
        draft.set_text(form, field, &text, &self.clock.stamp());
        Some(Arc::new(draft))
    }
}

/// What an editor made of a text, folded like a paste; `None` where it is the same. The line break that editors put behind
/// the last line is none of the text, nor is a byte order mark.
fn edited(before: &str, after: &str) -> Option<String> {
    let after = after.strip_prefix('\u{feff}').unwrap_or(after);
    let after = fold("", after).text;
    let without_break = after.strip_suffix('\n').unwrap_or(&after);
    if after == before || without_break == before {
        return None;
    }
    let is_added = !before.ends_with('\n');
    Some(if is_added { without_break.to_owned() } else { after })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_break_that_an_editor_adds_is_no_change() {
        for (before, after) in [("受注", "受注\n"), ("受注", "受注\r\n"), ("", "\n"), ("a\n", "a\n"), ("a\n", "a\n\n")]
        {
            assert_eq!(edited(before, after), None, "{before:?} {after:?}");
        }
        assert_eq!(edited("受注", "発注\n").as_deref(), Some("発注"));
        assert_eq!(edited("受注", "受注\n\n").as_deref(), Some("受注\n"));
        assert_eq!(edited("受注\n", "発注\n").as_deref(), Some("発注\n"));
        assert_eq!(edited("受注", "").as_deref(), Some(""));
    }

    #[test]
    fn an_edited_text_is_folded_like_a_paste() {
        assert_eq!(edited("", "\u{feff}ｶﾞ\u{1b}[31m\r\n二\n").as_deref(), Some("ガ[31m\n二"));
    }
}
