//! Filters, as keys and the menu set them: which fields the tree shows and next and previous lead to.

use super::app::Model;
use super::overlay::{List, ListPurpose, Overlay};
use super::session::Session;
use crate::core::filter::Filters;
use crate::core::notice::Notice;

impl Model {
    /// Offers the conditions.
    pub(super) fn open_filters(&mut self) {
        if let Some(session) = &self.session {
            self.overlay = Some(Overlay::List(List::new(ListPurpose::Filters(session.filters()))));
        }
    }

    /// Shows only fields that meet conditions, or with none all of them.
    pub(super) fn filter(&mut self, filters: Filters) {
        let Some(session) = &mut self.session else { return };
        let had_any = session.filters().is_any();
        let id = match (session.filter(filters), filters.is_any()) {
            (true, true) => "message-filtered",
            (false, true) => "message-filtered-none",
            (_, false) if had_any => "message-unfiltered",
            (_, false) => return,
        };
        self.message = Some(Notice::new(id));
    }

    /// Goes from field to field. Where the filters show no further one, that is said.
    pub(super) fn walk(&mut self, go: impl FnOnce(&mut Session) -> bool) {
        let Some(session) = &mut self.session else { return };
        if !go(session) && session.filters().is_any() {
            self.message = Some(Notice::new("message-filter-ends"));
        }
    }
}
