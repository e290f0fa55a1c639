//! Which drafts a command over many of them is about.

use super::CommandError;
use crate::core::notice::Notice;
use crate::core::search::fold;
use crate::store::Summary;

/// Which drafts: those that fit all that is asked.
#[derive(clap::Args)]
pub struct FilterArguments {
    #[arg(long = "form", value_name = "ID")]
    only_form: Option<String>,
    #[arg(long = "client", value_name = "NAME")]
    only_client: Option<String>,
    #[arg(long = "open", conflicts_with = "only_complete")]
    only_open: bool,
    #[arg(long = "complete")]
    only_complete: bool,
    #[arg(long = "errors")]
    only_errors: bool,
    #[arg(long = "warnings")]
    only_warnings: bool,
    #[arg(long = "flagged")]
    only_flagged: bool,
    #[arg(
        long = "damaged",
        conflicts_with_all = [
            "only_form", "only_client", "only_open", "only_complete", "only_errors", "only_warnings", "only_flagged",
        ]
    )]
    only_damaged: bool,
}

impl FilterArguments {
    /// Whether anything is asked.
    pub(super) fn is_any(&self) -> bool {
        self.only_form.is_some() || self.only_client.is_some() || self.has_flags()
    }

    fn has_flags(&self) -> bool {
        [self.only_open, self.only_complete, self.only_errors, self.only_warnings, self.only_flagged, self.only_damaged]
            .contains(&true)
    }

    /// The client, where nothing else is asked: its drafts are held against each other.
    pub(super) fn client_alone(&self) -> Result<&str, CommandError> {
        let alone = self.only_client.as_deref().filter(|_| self.only_form.is_none() && !self.has_flags());
        alone.ok_or_else(|| CommandError::usage(Notice::new("error-client-alone")))
    }

    /// Whether a draft is one of them. Of one that can't be read nobody knows, so it is.
    pub(super) fn takes(&self, draft: &Summary) -> bool {
        let Ok(state) = &draft.state else { return true };
        let [errors, warnings, _] = state.counts;
        let is_complete = state.progress.is_complete();
        !self.only_damaged
            && self.only_form.as_ref().is_none_or(|form| *form == state.form)
            && self.only_client.as_ref().is_none_or(|client| fold(&state.client).contains(&fold(client)))
            && (!self.only_open || !is_complete)
            && (!self.only_complete || is_complete)
            && (!self.only_errors || errors > 0)
            && (!self.only_warnings || warnings > 0)
            && (!self.only_flagged || state.work.flags > 0)
    }
}
