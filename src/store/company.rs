//! The drafts of one company: a consultant's drafts of different clients never mix.

use super::{Drafts, OpenDraft, StoreError};
use crate::core::crosswalk::Crosswalk;
use crate::core::form::FieldIx;
use crate::words::{OtherDraft, Suggestion, suggestions};

impl Drafts {
    /// What the company's other drafts say to a field, the newest first.
    ///
    /// # Errors
    /// The folder is there but can't be read.
    pub fn suggestions(&self, open: &OpenDraft, field: FieldIx) -> Result<Vec<Suggestion>, StoreError> {
        let others = self.others_of_company(open)?;
        let others: Vec<OtherDraft<'_>> = others.iter().map(as_other).collect();
        Ok(suggestions(Crosswalk::builtin(), &open.form, &open.draft, field, &others))
    }

    /// The readable drafts of the same client as a draft, itself left out. Drafts without a client are those of one's own
    /// company.
    ///
    /// # Errors
    /// The folder is there but can't be read.
    pub(super) fn others_of_company(&self, of: &OpenDraft) -> Result<Vec<OpenDraft>, StoreError> {
        let drafts = self.names()?.into_iter().filter_map(|name| self.open(&name).ok());
        let is_other =
            |other: &OpenDraft| other.path != of.path && is_same_client(&other.draft.client, &of.draft.client);
        Ok(drafts.filter(is_other).collect())
    }
}

fn as_other(open: &OpenDraft) -> OtherDraft<'_> {
    OtherDraft { name: &open.name, folder: &open.form, draft: &open.draft }
}

/// Whether two names are of one client: spaces around them are no difference.
fn is_same_client(one: &str, other: &str) -> bool {
    one.trim() == other.trim()
}
