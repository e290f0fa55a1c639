//! The drafts of one company: a consultant's drafts of different clients never mix.

use std::collections::BTreeSet;
use std::path::Path;

use super::{Drafts, OpenDraft, StoreError};
use crate::core::check::Finding;
use crate::core::contradictions::{Contradiction, Facts, OneDraft, contradictions, contradictions_with, findings_of};
use crate::core::crosswalk::Crosswalk;
use crate::core::draft::Draft;
use crate::core::form::FieldIx;
use crate::words::{OtherDraft, Suggestion, suggestions};

/// The drafts of one client, and what they say differently.
pub struct Company {
    /// Those that can be read, by name.
    pub drafts: Vec<OpenDraft>,
    /// What they contradict each other in.
    pub contradictions: Vec<Contradiction>,
    /// Drafts that can't be read, of whatever client.
    pub unreadable: Vec<(String, StoreError)>,
}

impl Company {
    /// The drafts as the rules take them.
    #[must_use]
    pub fn as_drafts(&self) -> Vec<OneDraft<'_>> {
        self.drafts.iter().map(as_one).collect()
    }
}

impl Drafts {
    /// The clients of all readable drafts; an empty one stands for one's own company.
    ///
    /// # Errors
    /// The folder is there but can't be read.
    pub fn clients(&self) -> Result<BTreeSet<String>, StoreError> {
        let drafts = self.names()?.into_iter().filter_map(|name| self.open(&name).ok());
        Ok(drafts.map(|open| open.draft.client.trim().to_owned()).collect())
    }

    /// The drafts of a client, and what they say differently.
    ///
    /// # Errors
    /// The folder is there but can't be read.
    pub fn company(&self, client: &str) -> Result<Company, StoreError> {
        let mut company = Company { drafts: Vec::new(), contradictions: Vec::new(), unreadable: Vec::new() };
        for name in self.names()? {
            match self.open(&name) {
                Ok(open) if is_same_client(&open.draft.client, client) => company.drafts.push(open),
                Ok(_) => {}
                Err(error) => company.unreadable.push((name, error)),
            }
        }
        company.contradictions = contradictions(Facts::builtin(), &company.as_drafts());
        Ok(company)
    }

    /// What other drafts of the client say differently than a draft, as it is now, in the order of its fields.
    ///
    /// # Errors
    /// The folder is there but can't be read.
    pub fn contradictions_of(&self, path: &Path, draft: &Draft) -> Result<Vec<Finding>, StoreError> {
        let Some(folder) = self.forms().get(&draft.form) else { return Ok(Vec::new()) };
        let others = self.others_of_client(path, &draft.client)?;
        let own = OneDraft { name: "", form: &folder.form, draft };
        let drafts: Vec<OneDraft<'_>> = [own].into_iter().chain(others.iter().map(as_one)).collect();
        let found = contradictions_with(Facts::builtin(), &drafts, 0);
        Ok(findings_of(0, &drafts, &found))
    }

    /// What the company's other drafts say to a field, the newest first.
    ///
    /// # Errors
    /// The folder is there but can't be read.
    pub fn suggestions(&self, open: &OpenDraft, field: FieldIx) -> Result<Vec<Suggestion>, StoreError> {
        let others = self.others_of_client(&open.path, &open.draft.client)?;
        let others: Vec<OtherDraft<'_>> = others.iter().map(as_other).collect();
        Ok(suggestions(Crosswalk::builtin(), &open.form, &open.draft, field, &others))
    }

    /// The readable drafts of the same client as a draft, itself left out. Drafts without a client are those of one's own
    /// company.
    ///
    /// # Errors
    /// The folder is there but can't be read.
    pub(super) fn others_of_client(&self, path: &Path, client: &str) -> Result<Vec<OpenDraft>, StoreError> {
        let drafts = self.names()?.into_iter().filter_map(|name| self.open(&name).ok());
        let is_other = |other: &OpenDraft| other.path != path && is_same_client(&other.draft.client, client);
        Ok(drafts.filter(is_other).collect())
    }
}

fn as_one(open: &OpenDraft) -> OneDraft<'_> {
    OneDraft { name: &open.name, form: &open.form.form, draft: &open.draft }
}

fn as_other(open: &OpenDraft) -> OtherDraft<'_> {
    OtherDraft { name: &open.name, folder: &open.form, draft: &open.draft }
}

/// Whether two names are of one client: spaces around them are no difference.
fn is_same_client(one: &str, other: &str) -> bool {
    one.trim() == other.trim()
}
