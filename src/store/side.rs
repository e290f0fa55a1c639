//! What is compared: drafts and their checkpoints, by name or from the list of those that may stand beside a draft.

use std::cmp::Ordering;
use std::sync::Arc;

use jiff::Timestamp;

use super::checkpoints::Checkpoint;
use super::{Drafts, OpenDraft, StoreError};
use crate::core::comparison::Comparison;
use crate::core::crosswalk::Crosswalk;
use crate::core::draft::Draft;
use crate::core::order::Order as _;
use crate::words::FormFolder;

/// A draft that is compared.
#[derive(Clone)]
pub struct Side {
    /// How a person names it.
    pub name: String,
    /// What it says.
    pub draft: Arc<Draft>,
    /// Its form.
    pub form: Arc<FormFolder>,
}

/// What may stand beside a draft.
#[derive(Debug, Clone, PartialEq)]
pub enum Beside {
    /// Another draft of the same client.
    Draft {
        /// Its name.
        name: String,
        /// Id of its form.
        form: String,
        /// RFC 3339, of its last change.
        updated: String,
    },
    /// What the draft was before, with how many parts changed after it.
    Checkpoint(Checkpoint, Option<usize>),
}

impl Side {
    /// A draft.
    #[must_use]
    pub fn of_draft(open: &OpenDraft) -> Self {
        Side { name: open.name.clone(), draft: Arc::clone(&open.draft), form: Arc::clone(&open.form) }
    }

    /// A checkpoint of a draft.
    ///
    /// # Errors
    /// It can't be read.
    pub fn of_checkpoint(open: &OpenDraft, checkpoint: &Checkpoint) -> Result<Self, StoreError> {
        let name = format!("{}@{}", open.name, checkpoint.no);
        Ok(Side { name, draft: Arc::new(checkpoint.read()?), form: Arc::clone(&open.form) })
    }

    /// In what a later draft differs from this one; `None` where their forms have nothing in common.
    #[must_use]
    pub fn against(&self, later: &Side) -> Option<Comparison> {
        let (old, new) = ((&*self.form.form, &*self.draft), (&*later.form.form, &*later.draft));
        Comparison::new(Crosswalk::builtin(), old, new)
    }

    /// Whether it was begun later than another one.
    #[must_use]
    pub fn is_later_than(&self, other: &Side) -> bool {
        // Of times in different zones the later one may be the smaller text.
        let begun = |side: &Side| side.draft.created.parse::<Timestamp>().ok();
        begun(self).cmp(&begun(other)) == Ordering::Greater
    }
}

impl Drafts {
    /// A draft by its name, or a checkpoint of one as `DRAFT@NO`.
    ///
    /// # Errors
    /// No such draft or checkpoint, or one that can't be read.
    pub fn side(&self, named: &str) -> Result<Side, StoreError> {
        let checkpoint = named.rsplit_once('@').and_then(|(draft, no)| Some((draft, no.parse().ok()?)));
        match (self.open(named), checkpoint) {
            (Ok(open), _) => Ok(Side::of_draft(&open)),
            (Err(StoreError::NoDraft(_)), Some((draft, no))) => {
                Side::of_checkpoint(&self.open(draft)?, &self.checkpoint(draft, no)?)
            }
            (Err(error), _) => Err(error),
        }
    }

    /// What may stand beside a draft: its client's other drafts, then its checkpoints, the newest of each first.
    ///
    /// # Errors
    /// No such draft, or a folder can't be read.
    pub fn beside(&self, named: &str) -> Result<Vec<Beside>, StoreError> {
        let open = self.open(named)?;
        let mut others = self.others_of_client(&open.path, &open.draft.client)?;
        others.order_by_key(|other| std::cmp::Reverse(other.draft.updated.parse::<Timestamp>().ok()));
        let drafts = others.into_iter().map(|other| Beside::Draft {
            form: other.draft.form.clone(),
            updated: other.draft.updated.clone(),
            name: other.name,
        });
        let history = self.history(&open.path)?;
        let checkpoints = history.into_iter().map(|(checkpoint, changed)| Beside::Checkpoint(checkpoint, changed));
        Ok(drafts.chain(checkpoints).collect())
    }

    /// Reads what stands beside a draft.
    ///
    /// # Errors
    /// It isn't there any more, or can't be read.
    pub fn read_beside(&self, open: &OpenDraft, beside: &Beside) -> Result<Side, StoreError> {
        match beside {
            Beside::Draft { name, .. } => self.side(name),
            Beside::Checkpoint(checkpoint, _) => Side::of_checkpoint(open, checkpoint),
        }
    }
}
