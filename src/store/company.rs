//! The drafts of one company: a consultant's drafts of different clients never mix.

use super::{Drafts, OpenDraft, StoreError};

impl Drafts {
    /// The readable drafts of the same client as a draft, itself left out. Drafts without a client are those of one's own
    /// company.
    ///
    /// # Errors
    /// The folder is there but can't be read.
    pub fn others_of_company(&self, of: &OpenDraft) -> Result<Vec<OpenDraft>, StoreError> {
        let drafts = self.names()?.into_iter().filter_map(|name| self.open(&name).ok());
        let is_other =
            |other: &OpenDraft| other.path != of.path && is_same_client(&other.draft.client, &of.draft.client);
        Ok(drafts.filter(is_other).collect())
    }
}

/// Whether two names are of one client: spaces around them are no difference.
fn is_same_client(one: &str, other: &str) -> bool {
    one.trim() == other.trim()
}
