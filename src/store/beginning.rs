//! A draft that is begun from another one: what of its answers is carried over, suggested and open, and making it.

use super::{Drafts, OpenDraft, StoreError};
use crate::core::crosswalk::{self, Carried, Crosswalk};
use crate::core::draft::Draft;
use crate::core::form::Form;
use crate::core::order::Order as _;

impl Drafts {
    /// What would come of a draft of each form at hand that is begun from another draft, that draft's own form first.
    #[must_use]
    pub fn prospects(&self, from: &OpenDraft) -> Vec<(String, Carried)> {
        let (forms, _) = self.forms().all();
        let prospect = |form: &Form| (form.id.clone(), begin(form, &mut Draft::new(form, "", ""), from));
        let mut prospects: Vec<_> = forms.iter().map(|folder| prospect(&folder.form)).collect();
        prospects.order_by_key(|(form, _)| *form != from.draft.form);
        prospects
    }

    /// Makes a draft that begins with the answers of another one. The file's name follows the title.
    ///
    /// # Errors
    /// As [`Drafts::create`].
    pub fn create_from(&self, title: &str, form: &str, from: &OpenDraft) -> Result<(OpenDraft, Carried), StoreError> {
        let mut carried = Carried::default();
        let open = self.create_filled(title, form, |form, draft| carried = begin(form, draft, from))?;
        Ok((open, carried))
    }

    /// Makes a draft that begins with the answers of another one, under a title to which a number is added if it is
    /// taken.
    ///
    /// # Errors
    /// As [`Drafts::create_free`].
    pub fn create_free_from(
        &self,
        title: &str,
        form: &str,
        from: &OpenDraft,
    ) -> Result<(OpenDraft, Carried), StoreError> {
        let mut carried = Carried::default();
        let open = self.create_free_filled(title, form, |form, draft| carried = begin(form, draft, from))?;
        Ok((open, carried))
    }
}

fn begin(form: &Form, draft: &mut Draft, from: &OpenDraft) -> Carried {
    crosswalk::begin(Crosswalk::builtin(), form, draft, &from.form.form, &from.draft)
}
