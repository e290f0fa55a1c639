//! What was changed in a text, run by run, so that it can be taken back and done again.

use super::Way;

/// Changes that can be undone and done again.
#[derive(Debug, Clone, Default)]
pub(super) struct History {
    edits: Vec<Edit>,
    /// How many of them stand in the text.
    done: usize,
    /// Whether the next change may join the last one.
    is_open: bool,
}

#[derive(Debug, Clone)]
pub(super) struct Edit {
    pub(super) at: usize,
    pub(super) removed: String,
    pub(super) inserted: String,
    pub(super) caret_before: usize,
    pub(super) kind: EditKind,
    /// The change of many fields of which it is a part.
    pub(super) batch: Option<u32>,
}

/// Only changes of one kind join: a run of typing is undone at once, apart from the deletions that follow it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum EditKind {
    Typing,
    Deleting,
    /// Pastes and cuts stand alone.
    Whole,
}

impl History {
    /// How many changes stand in the text.
    pub(super) fn done(&self) -> usize {
        self.done
    }

    /// Whether there is anything to take back or to do again.
    pub(super) fn is_any(&self) -> bool {
        !self.edits.is_empty()
    }

    /// Ends a run: the next change joins none.
    pub(super) fn end_run(&mut self) {
        self.is_open = false;
    }

    /// The last change is a part of one of many fields.
    pub(super) fn put_last_in(&mut self, batch: u32) {
        if let Some(edit) = self.edits.last_mut() {
            edit.batch = Some(batch);
        }
    }

    /// The change of many fields of which the change is a part that would be taken back next, or done again.
    pub(super) fn batch(&self, way: Way) -> Option<u32> {
        let at = match way {
            Way::Back => self.done.checked_sub(1)?,
            Way::Again => self.done,
        };
        self.edits.get(at)?.batch
    }

    pub(super) fn record(&mut self, edit: Edit) {
        self.edits.truncate(self.done);
        if self.is_open && self.join(&edit) {
            return;
        }
        self.is_open = edit.kind != EditKind::Whole;
        self.edits.push(edit);
        self.done = self.edits.len();
    }

    /// Adds a change to the last one where it goes on where that ended.
    fn join(&mut self, edit: &Edit) -> bool {
        let Some(last) = self.edits.last_mut() else { return false };
        if last.kind != edit.kind {
            return false;
        }
        match edit.kind {
            // A new line begins a new run.
            EditKind::Typing
                if edit.inserted != "\n" && edit.at + edit.removed.len() == last.at + last.inserted.len() =>
            {
                let Some(kept) = last.inserted.len().checked_sub(edit.removed.len()) else { return false };
                last.inserted.truncate(kept);
                last.inserted.push_str(&edit.inserted);
                true
            }
            EditKind::Deleting if edit.at + edit.removed.len() == last.at => {
                last.at = edit.at;
                last.removed.insert_str(0, &edit.removed);
                true
            }
            EditKind::Deleting if edit.at == last.at => {
                last.removed.push_str(&edit.removed);
                true
            }
            _ => false,
        }
    }

    pub(super) fn step_back(&mut self) -> Option<Edit> {
        self.done = self.done.checked_sub(1)?;
        self.is_open = false;
        self.edits.get(self.done).cloned()
    }

    pub(super) fn step_forward(&mut self) -> Option<Edit> {
        let edit = self.edits.get(self.done).cloned()?;
        self.done += 1;
        self.is_open = false;
        Some(edit)
    }
}
