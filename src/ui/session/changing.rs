//! Changes of an answer by keys, as far as the draft may be changed and has room for them.

use std::sync::Arc;
use std::time::Instant;

use super::Session;
use crate::core::draft::Draft;
use crate::core::form::FieldIx;
use crate::core::progress::Progress;
use crate::core::room::{self, Room};
use crate::ui::editor::Editor;
use crate::ui::field_editor::FieldEditor;

impl Session {
    /// Changes the text that keys go to. Answers whether the draft may be changed. What is typed is seen before the rules
    /// are asked: [`Session::judge_typed`] does so behind the frame.
    pub fn edit(&mut self, now: Instant, stamp: impl FnOnce() -> String, change: impl FnOnce(&mut Editor)) -> bool {
        self.change_field(self.field, now, stamp, |editor| editor.edit(change))
    }

    /// Changes the answer to any field, so that it can be undone there. Answers whether the draft may be changed, and has
    /// room for it; where it hasn't, the answer stays as it was.
    pub fn edit_field(
        &mut self,
        field: FieldIx,
        now: Instant,
        stamp: impl FnOnce() -> String,
        change: impl FnOnce(&mut FieldEditor),
    ) -> bool {
        let is_changed = self.change_field(field, now, stamp, change);
        self.judge_typed();
        is_changed
    }

    fn change_field(
        &mut self,
        field: FieldIx,
        now: Instant,
        stamp: impl FnOnce() -> String,
        change: impl FnOnce(&mut FieldEditor),
    ) -> bool {
        if self.is_read_only() {
            return false;
        }
        let room = self.room();
        let editor = self.field_editor(field);
        if room.is_scarce() {
            // What there is no room for is taken back alone.
            editor.editor_mut().end_run();
        }
        let changes = editor.changes();
        change(editor);
        self.has_moved();
        let form = Arc::clone(&self.folder.form);
        let changed = self.editors.get(&field).filter(|editor| !editor.says(&form, &self.draft, field));
        let Some(editor) = changed else { return true };
        let (was_given, was_over) = (self.draft.is_given(&form, field), self.is_over_limit(field));
        let most = room + Room::of_new_answer(&form[field].id) + editor.room();
        let written = write_within(most, &mut self.draft, |draft| {
            editor.write(&form, draft, field, &stamp());
        });
        if !written {
            self.field_editor(field).go_back_to(changes);
            return false;
        }
        self.most_room = Some(most);
        self.newest_batch = None;
        let (is_given, is_over) = (self.draft.is_given(&form, field), self.is_over_limit(field));
        if was_given != is_given {
            self.progress = Progress::of(&form, &self.draft);
            self.standing += 1;
        }
        // A filter may ask when an answer was changed.
        self.standing += u64::from(self.filters.is_any());
        for other in form.rechecked_with(field, was_over || is_over) {
            if !self.unjudged.contains(&other) {
                self.unjudged.push(other);
            }
        }
        if was_given != is_given || was_over != is_over {
            // The marks change with what is typed.
            self.judge_typed();
        }
        self.saving.change(now);
        true
    }

    /// Holds what was typed against the rules. Answers whether they find anything else than before.
    pub fn judge_typed(&mut self) -> bool {
        let before = self.standing;
        for field in std::mem::take(&mut self.unjudged) {
            self.judge(field);
        }
        self.standing != before
    }

    /// The most room that the draft takes, measured anew where what was added since could have come near to all there is.
    fn room(&mut self) -> Room {
        let room = self.most_room.filter(|room| !room.is_scarce()).unwrap_or_else(|| Room::at_most(&self.draft));
        self.most_room = Some(room);
        room
    }

    /// Whether so little room is left that a few keys could take it.
    #[must_use]
    pub fn is_room_scarce(&self) -> bool {
        Room::at_most(&self.draft).is_scarce()
    }

    /// Whether there is room for what another draft says in the place of this one.
    #[must_use]
    pub fn admits(&self, other: &Draft) -> bool {
        room::admits(&self.draft, other)
    }
}

/// Changes a draft that takes at most so much room afterwards, unless there isn't as much. Answers whether it was changed.
pub(super) fn write_within(most: Room, draft: &mut Arc<Draft>, change: impl FnOnce(&mut Draft)) -> bool {
    if most.is_there() {
        change(Arc::make_mut(draft));
        return true;
    }
    let mut changed = (**draft).clone();
    change(&mut changed);
    let is_admitted = room::admits(draft, &changed);
    if is_admitted {
        *draft = Arc::new(changed);
    }
    is_admitted
}
