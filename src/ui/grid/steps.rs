//! What was changed in a table, in the order in which it was done: keys in cells, rows that came, went, moved.

use super::{At, GridRow};
use crate::ui::editor::Way;

/// A change of a table. Taking it back and doing it again is one and the same, but for keys in a cell.
#[derive(Debug, Clone)]
pub(super) enum Change {
    /// The cell's own editor knows what was typed.
    Typed,
    /// A row came or went: it is kept here while it isn't in the table.
    Presence { row: usize, out: Option<GridRow> },
    /// Two rows changed places.
    Swapped(usize, usize),
    /// The other rows, where all of them were replaced.
    Replaced(Vec<GridRow>),
}

#[derive(Debug, Clone)]
pub(super) struct Step {
    /// The cell at hand before.
    pub(super) before: At,
    /// The cell at hand behind.
    pub(super) behind: At,
    pub(super) change: Change,
    /// The change of many fields of which it is a part.
    pub(super) batch: Option<u32>,
}

/// Changes that can be taken back and done again.
#[derive(Debug, Clone, Default)]
pub(super) struct Steps {
    steps: Vec<Step>,
    /// How many of them stand in the table.
    done: usize,
}

impl Steps {
    pub(super) fn add(&mut self, step: Step) {
        self.steps.truncate(self.done);
        self.steps.push(step);
        self.done = self.steps.len();
    }

    pub(super) fn put_last_in(&mut self, batch: u32) {
        if let Some(step) = self.steps.last_mut() {
            step.batch = Some(batch);
        }
    }

    /// How many changes stand in the table.
    pub(super) fn done(&self) -> usize {
        self.done
    }

    pub(super) fn is_any(&self) -> bool {
        !self.steps.is_empty()
    }

    /// The change of many fields of which the change is a part that would be taken back next, or done again.
    pub(super) fn batch(&self, way: Way) -> Option<u32> {
        self.steps.get(self.next(way)?)?.batch
    }

    /// The step to take back, or to do again, which counts as taken from now on.
    pub(super) fn take(&mut self, way: Way) -> Option<&mut Step> {
        let next = self.next(way)?;
        let step = self.steps.get_mut(next)?;
        self.done = if way == Way::Back { next } else { next + 1 };
        Some(step)
    }

    fn next(&self, way: Way) -> Option<usize> {
        match way {
            Way::Back => self.done.checked_sub(1),
            Way::Again => Some(self.done),
        }
    }
}
