//! The text at hand in the person's own editor: lent as it stands, taken back as one change, if it was changed at all. Of a
//! table it is that of the cell, or all rows.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use super::app::Model;
use super::editor::Editor;
use super::event::Effect;
use super::field_editor::FieldEditor;
use super::lending::Lending;
use super::session::Session;
use crate::core::draft::Draft;
use crate::core::form::{FieldIx, Form};
use crate::core::notice::Notice;
use crate::core::text::fold;
use crate::store::rescue::rescue;
use crate::store::{Folders, scratch};

/// What is being edited outside.
#[derive(Debug, Clone, Copy)]
pub(super) struct LentText {
    field: FieldIx,
    /// Whether it is all rows of a table rather than the text that keys go to.
    is_table: bool,
}

impl LentText {
    fn text(self, session: &Session) -> String {
        if self.is_table {
            return session.draft.shown(session.form(), self.field).into_owned();
        }
        session.editor().map_or("", Editor::text).to_owned()
    }

    fn put(self, editor: &mut FieldEditor, text: &str) {
        if self.is_table {
            editor.replace_all(text);
        } else {
            editor.edit(|editor| editor.replace_all(text));
        }
    }
}

impl Model {
    /// Has the text at hand edited outside, or all rows of the table at hand.
    pub(super) fn edit_outside(&mut self, is_table: bool) -> Vec<Effect> {
        let Some(session) = &self.session else { return Vec::new() };
        if session.is_read_only() {
            self.tell_read_only();
            return Vec::new();
        }
        let Some(editor) = self.editor.clone() else {
            self.message = Some(Notice::new("message-no-editor"));
            return Vec::new();
        };
        let of = session.form()[session.field].id.clone();
        let lent = LentText { field: session.field, is_table: is_table && session.grid().is_some() };
        let text = lent.text(session);
        // What is longer would not be taken back.
        if text.len() as u64 > scratch::MAX_BYTES {
            self.message = Some(Notice::new("message-editor-too-long"));
            return Vec::new();
        }
        self.lent = Some(lent);
        let mut effects = self.save();
        effects.push(Effect::Lend(Lending { editor, of, text }));
        effects
    }

    /// The editor has ended: its text goes into the field from which it came.
    pub(super) fn given_back(&mut self, text: Result<String, Notice>, now: Instant) -> Vec<Effect> {
        let Some(lent) = self.lent.take() else { return Vec::new() };
        let is_taken = match text {
            Ok(text) => self.take_edited(lent, &text, now),
            Err(notice) => {
                self.message = Some(notice);
                true
            }
        };
        if is_taken { vec![Effect::TakeBack] } else { vec![Effect::KeepLent, Effect::TakeBack] }
    }

    /// Answers whether there was room for the text.
    fn take_edited(&mut self, lent: LentText, text: &str, now: Instant) -> bool {
        let stamp = self.clock.stamp();
        let text = self.session.as_ref().and_then(|session| edited(&lent.text(session), text));
        let (Some(text), Some(session)) = (text, &mut self.session) else {
            self.message = Some(Notice::new("message-editor-unchanged"));
            return true;
        };
        let is_taken = session.edit_field(lent.field, now, || stamp, |editor| lent.put(editor, &text));
        self.message = is_taken.then(|| Notice::new("message-editor-taken"));
        is_taken
    }

    /// What an editor needs to know of the draft that is ended before it gives the text back.
    pub(super) fn broken_off(&self) -> Option<BrokenOff> {
        let (lent, session) = (self.lent?, self.session.as_ref()?);
        Some(BrokenOff {
            lent,
            before: lent.text(session),
            editor: session.editors.get(&lent.field)?.clone(),
            folders: self.folders.clone(),
            path: session.path.clone(),
            draft: Draft::clone(&session.draft),
            form: Arc::clone(&session.folder.form),
            stamp: self.clock.stamp(),
        })
    }
}

/// A text that an editor has, with the draft from which it is.
pub(super) struct BrokenOff {
    lent: LentText,
    before: String,
    editor: FieldEditor,
    folders: Folders,
    path: PathBuf,
    draft: Draft,
    form: Arc<Form>,
    stamp: String,
}

impl BrokenOff {
    /// Writes the draft with what the editor saved last beside its file, if that differs from the answer. Answers with the
    /// file.
    pub fn rescue(self, text: &str) -> Option<PathBuf> {
        let BrokenOff { lent, before, mut editor, folders, path, mut draft, form, stamp } = self;
        lent.put(&mut editor, &edited(&before, text)?);
        editor.write(&form, &mut draft, lent.field, &stamp);
        rescue(&folders, &path, &draft, &form, false).ok()
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
