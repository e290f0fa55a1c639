//! What can be taken back: field by field, a change of many fields as one, and still after the draft was left and opened
//! again in the same sitting.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use super::app::{Model, Screen};
use super::editor::Way;
use super::field_editor::FieldEditor;
use super::session::Session;
use crate::core::draft::Draft;
use crate::core::form::FieldIx;
use crate::core::notice::Notice;
use crate::core::order::Order as _;

/// What can be taken back in a draft that was left.
pub struct History {
    /// The draft as it was left: of one that is another meanwhile nothing can be taken back.
    draft: Arc<Draft>,
    editors: HashMap<FieldIx, FieldEditor>,
    batches: u32,
    newest_batch: Option<u32>,
}

impl Session {
    /// Fills several fields as one change. Answers whether the draft may be changed, and has room for all of it.
    pub fn fill(&mut self, texts: &[(FieldIx, &str)], now: Instant, stamp: &str) -> bool {
        self.batches += 1;
        let batch = self.batches;
        let is_whole = texts.iter().all(|&(field, text)| {
            let put = |editor: &mut FieldEditor| editor.replace_all_in_batch(text, batch);
            self.edit_field(field, now, || stamp.to_owned(), put)
        });
        // What is typed behind it is undone apart from what was typed before it.
        self.editors.values_mut().for_each(FieldEditor::leave);
        self.newest_batch = Some(batch);
        is_whole
    }

    /// Takes the last change of the field at hand back, or does it again; the last change of many fields from wherever one
    /// is, as long as nothing else was changed since. Answers with how many fields were changed, `None` where the draft
    /// may only be read, or has no room for it.
    pub fn retrace(&mut self, way: Way, now: Instant, stamp: &str) -> Option<usize> {
        if self.is_read_only() {
            return None;
        }
        let newest = self.newest_batch;
        let is_part = |editor: &FieldEditor, batch| editor.batch(way) == Some(batch);
        let newest = newest.filter(|&batch| self.editors.values().any(|editor| is_part(editor, batch)));
        let Some(batch) = newest.or_else(|| self.editors.get(&self.field)?.batch(way)) else {
            let mut is_done = false;
            let is_taken =
                self.edit_field(self.field, now, || stamp.to_owned(), |editor| is_done = editor.retrace(way));
            return is_taken.then_some(usize::from(is_done));
        };
        let mut fields: Vec<FieldIx> =
            self.editors.iter().filter(|(_, editor)| is_part(editor, batch)).map(|(&field, _)| field).collect();
        fields.order_by_key(|field| field.0);
        for &field in &fields {
            if !self.edit_field(field, now, || stamp.to_owned(), |editor| _ = editor.retrace(way)) {
                return None;
            }
        }
        self.newest_batch = Some(batch);
        Some(fields.len())
    }

    /// What can be taken back once the draft is opened again, and the file that it belongs to.
    #[must_use]
    pub fn into_history(mut self) -> Option<(PathBuf, History)> {
        self.editors.retain(|_, editor| editor.has_history());
        let Session { path, draft, editors, batches, newest_batch, .. } = self;
        (!editors.is_empty()).then_some((path, History { draft, editors, batches, newest_batch }))
    }

    /// Takes up what could be taken back when the draft was left, unless it is another since.
    pub fn take_history(&mut self, history: History) {
        if *history.draft != *self.draft {
            return;
        }
        let place = self.place();
        let form = Arc::clone(&self.folder);
        let fields = form.form.fields().len();
        let fits =
            |field: FieldIx, editor: &FieldEditor| field.0 < fields && editor.says(&form.form, &history.draft, field);
        self.editors.extend(history.editors.into_iter().filter(|(field, editor)| fits(*field, editor)));
        self.ready_for = None;
        self.batches = history.batches;
        self.newest_batch = history.newest_batch;
        self.go_to_place(&place);
    }
}

impl Model {
    /// Takes a change back, or does it again, in whatever text keys go to.
    pub(super) fn retrace(&mut self, way: Way, now: Instant) {
        let is_line = matches!(self.screen, Screen::Home | Screen::Review | Screen::Export | Screen::Compare);
        if self.overlay.is_some() || is_line {
            return self.edit(now, |editor| _ = editor.retrace(way));
        }
        let stamp = self.clock.stamp();
        let Some(session) = &mut self.session else { return };
        match session.retrace(way, now, &stamp) {
            None => self.tell_refused(),
            Some(count @ 2..) => {
                let id = if way == Way::Back { "message-taken-back" } else { "message-done-again" };
                self.message = Some(Notice::new(id).with("count", count));
            }
            Some(_) => {}
        }
    }
}
