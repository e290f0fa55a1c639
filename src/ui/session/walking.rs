//! From field to field: next and previous fields, items and sections, as far as the filters show them.

use super::Session;
use crate::core::filter::{Filter, Filtered, Filters};
use crate::core::form::{FieldIx, ItemIx, SectionIx};
use crate::core::progress::next_open;

impl Session {
    /// Goes to a field; the caret stands where it last stood in it, or at the end of its text.
    pub fn go_to(&mut self, field: FieldIx) {
        if field == self.field || field.0 >= self.form().fields().len() {
            return;
        }
        self.field_editor(self.field).leave();
        let item = self.item();
        self.field = field;
        self.guidance_scroll = 0;
        if item != self.item() {
            self.scroll = 0;
        }
        self.ready_editors();
        self.has_moved();
    }

    /// The conditions that fields must meet to be shown.
    #[must_use]
    pub fn filters(&self) -> Filters {
        self.filters
    }

    /// Shows only fields that meet conditions, without leaving the one at hand.
    pub fn set_filters(&mut self, filters: Filters) {
        self.filters = filters;
    }

    /// Shows only fields that meet conditions. Whoever stands on one that doesn't goes to the next that does. Answers
    /// whether there is any.
    pub fn filter(&mut self, filters: Filters) -> bool {
        self.set_filters(filters);
        let here = self.field.0;
        let fields = (here..self.form().fields().len()).chain(0..here).map(FieldIx);
        let next = fields.into_iter().find(|&field| self.meets_filters(field));
        self.go_to_some(next)
    }

    /// Whether a field meets the conditions.
    #[must_use]
    pub fn meets_filters(&self, field: FieldIx) -> bool {
        self.filters.take(&self.filtered(field))
    }

    /// How many fields meet conditions.
    #[must_use]
    pub fn count_filtered(&self, filters: Filters) -> usize {
        self.form().fields().filter(|&field| filters.take(&self.filtered(field))).count()
    }

    /// How many fields meet a condition alone.
    #[must_use]
    pub fn count_taken(&self, filter: Filter) -> usize {
        self.form().fields().filter(|&field| filter.takes(&self.filtered(field))).count()
    }

    fn filtered(&self, field: FieldIx) -> Filtered<'_> {
        let form = self.form();
        let (answer, findings) = (self.answer_of(field), self.findings_of(field));
        Filtered { field: &form[field], answer, findings, today: self.today }
    }

    /// Whether an item is shown. The one at hand always is: nothing goes from under the caret.
    #[must_use]
    pub fn shows_item(&self, item: ItemIx) -> bool {
        item == self.item() || self.form().fields_of(item).any(|field| self.meets_filters(field))
    }

    /// Whether a section has an item that is shown.
    #[must_use]
    pub fn shows_section(&self, section: SectionIx) -> bool {
        !self.filters.is_any() || self.form().items_of(section).any(|item| self.shows_item(item))
    }

    /// The next cell or field, or the previous one. Answers whether there is one.
    pub fn step(&mut self, step: isize) -> bool {
        self.step_cell(step) || self.step_field(step)
    }

    /// The next field, or the previous one; of a table the cell that lies nearest. Answers whether there is one.
    pub fn step_field(&mut self, step: isize) -> bool {
        let fields = self.form().fields().len();
        let beyond = std::iter::successors(self.field.0.checked_add_signed(step), |ix| ix.checked_add_signed(step));
        let next = beyond.take_while(|&ix| ix < fields).map(FieldIx).find(|&field| self.meets_filters(field));
        let is_there = self.go_to_some(next);
        if let Some(grid) = self.grid_mut().filter(|_| is_there) {
            grid.enter(step);
        }
        is_there
    }

    /// The first field of the next item, or of the previous one. Answers whether there is one.
    pub fn step_item(&mut self, step: isize) -> bool {
        let items = self.form().items().len();
        let beyond = std::iter::successors(self.item().0.checked_add_signed(step), |ix| ix.checked_add_signed(step));
        let next = beyond.take_while(|&ix| ix < items).find_map(|ix| self.first_in(ItemIx(ix)));
        self.go_to_some(next)
    }

    /// The first field of the next section, or of the previous one. Answers whether there is one.
    pub fn step_section(&mut self, step: isize) -> bool {
        let sections = self.form().sections().len();
        let beyond = std::iter::successors(self.section().0.checked_add_signed(step), |ix| ix.checked_add_signed(step));
        let mut items = beyond.take_while(|&ix| ix < sections).flat_map(|ix| self.form().items_of(SectionIx(ix)));
        let next = items.find_map(|item| self.first_in(item));
        self.go_to_some(next)
    }

    /// The first field of an item that meets the filters.
    fn first_in(&self, item: ItemIx) -> Option<FieldIx> {
        self.form().fields_of(item).find(|&field| self.meets_filters(field))
    }

    fn go_to_some(&mut self, field: Option<FieldIx>) -> bool {
        field.is_some_and(|field| {
            self.go_to(field);
            true
        })
    }

    /// The next required field without an answer, whatever the filters. Answers whether there is one.
    pub fn go_to_next_open(&mut self) -> bool {
        let next = next_open(self.form(), &self.draft, self.field);
        self.go_to_some(next)
    }
}
