//! Where things stand on the screen, as the drawing notes it: what a click and the wheel are meant for.

use ratatui::layout::{Position, Rect};

use super::grid::At;
use crate::core::form::{FieldIx, ItemIx};

/// A thing that can be clicked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// A line of the list to which the arrow keys go.
    Line(usize),
    /// An item in the tree; for a section its first one.
    Item(ItemIx),
    /// A field, beside its answer.
    Field(FieldIx),
    /// A row of a field's answer.
    Row(FieldIx, usize),
    /// A row of the text of a cell, where the text begins.
    Cell {
        /// The table.
        field: FieldIx,
        /// The cell.
        cell: At,
        /// The row of its text.
        row: usize,
    },
    /// A line of the export screen.
    Choice(usize),
    /// A line being typed, of which the part from this byte on is in sight.
    Typed(usize),
}

/// A part of the screen that the wheel scrolls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Area {
    Lines,
    Tree,
    Fields,
    Guidance,
    Page,
    Texts,
}

/// What stands where; what was drawn last lies on top.
#[derive(Debug, Default)]
pub struct Spots {
    spots: Vec<(Rect, Spot)>,
    areas: Vec<(Rect, Area)>,
}

impl Spots {
    /// Notes a thing that can be clicked.
    pub fn note(&mut self, rect: Rect, spot: Spot) {
        self.spots.push((rect, spot));
    }

    /// Notes a part of the screen that the wheel scrolls.
    pub fn note_area(&mut self, rect: Rect, area: Area) {
        self.areas.push((rect, area));
    }

    /// Something lies over all that was drawn.
    pub fn cover(&mut self) {
        *self = Spots::default();
    }

    /// What stands at a cell, and from where on.
    #[must_use]
    pub fn at(&self, column: u16, row: u16) -> Option<(Rect, Spot)> {
        self.spots.iter().rev().find(|(rect, _)| rect.contains(Position { x: column, y: row })).copied()
    }

    /// What the wheel scrolls at a cell.
    #[must_use]
    pub fn area_at(&self, column: u16, row: u16) -> Option<Area> {
        self.areas.iter().rev().find(|(rect, _)| rect.contains(Position { x: column, y: row })).map(|(_, area)| *area)
    }
}
