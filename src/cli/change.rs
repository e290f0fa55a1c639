//! A change to a draft by a command: opened, changed as a whole, written.

use std::sync::Arc;

use super::{CommandError, Context};
use crate::core::draft::Draft;
use crate::store::OpenDraft;

/// Opens a draft, changes it and writes it. Where the change fails nothing is written, nor where it changes nothing.
/// `change` gets the time for what it writes.
pub(super) fn change(
    context: &Context,
    named: &str,
    change: impl FnOnce(&OpenDraft, &mut Draft, &str) -> Result<(), CommandError>,
) -> Result<OpenDraft, CommandError> {
    let drafts = context.drafts();
    let mut open = drafts.open_to_change(named)?;
    let mut draft = (*open.draft).clone();
    change(&open, &mut draft, &context.clock.stamp())?;
    if draft != *open.draft {
        drafts.save(&open, &draft)?;
        open.draft = Arc::new(draft);
    }
    Ok(open)
}
