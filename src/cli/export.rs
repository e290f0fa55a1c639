//! `kisai export DRAFT|--all DIR`: the sheet in a format and language, whole or a section of it, or the action list.

use std::path::PathBuf;

use super::counts::{Counts, summary};
use super::destination::Destination;
use super::{CommandError, Context, Exit, Output, export_actions, export_all};
use crate::core::check::Checked;
use crate::core::form::{Form, SectionIx};
use crate::core::notice::Notice;
use crate::core::progress::Progress;
use crate::export::{Format, Options, Sheet, SheetLanguage, to_bytes};
use crate::store::checkpoints::Reason;
use crate::store::{OpenDraft, StoreError};

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "DRAFT", required_unless_present = "all")]
    draft: Option<String>,
    #[command(flatten)]
    pub(super) to: Destination,
    #[arg(long, value_name = "DIR", conflicts_with_all = ["draft", "output"])]
    all: Option<PathBuf>,
    #[arg(long, conflicts_with_all = ["all", "section", "working_copy", "no_longer_asked", "strict"])]
    actions: bool,
    #[arg(long, value_name = "FORMAT", value_parser = Format::ALL.map(Format::id))]
    pub(super) format: Option<String>,
    #[arg(long, value_name = "ja|en|both", value_parser = ["ja", "en", "both"])]
    sheet_lang: Option<String>,
    #[arg(long, value_name = "ID|NO")]
    section: Option<String>,
    #[arg(long)]
    working_copy: bool,
    #[arg(long)]
    no_longer_asked: bool,
    #[arg(long)]
    pub(super) strict: bool,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    if let Some(folder) = &arguments.all {
        return export_all::run(arguments, folder, context, out);
    }
    let draft = arguments.draft.as_deref().unwrap_or_default();
    if arguments.actions {
        return export_actions::run(arguments, draft, context, out);
    }
    let format = arguments.to.format(arguments.format.as_deref(), &Format::ALL, out)?;
    let open = context.drafts().open_to_read(draft)?;
    let bytes = arguments.bytes(&open, format, context)?;
    arguments.to.deliver(format.is_binary(), &bytes, context, out)?;
    if let Some(absence) = open.absence {
        // Nobody knows whether what isn't checked has errors.
        if arguments.strict {
            return Err(StoreError::NoForm { path: open.path, absence }.into());
        }
        out.note(&context.words.tell(&absence.notice()));
        return Ok(Exit::Done);
    }
    keep(&open, context);
    if arguments.strict && !tell_errors(&open, context, out) {
        return Ok(Exit::Findings);
    }
    Ok(Exit::Done)
}

impl Arguments {
    /// The format asked for.
    pub(super) fn format(&self) -> Option<Format> {
        self.format.as_deref().and_then(Format::from_id)
    }

    /// The language asked for.
    pub(super) fn language(&self) -> Option<SheetLanguage> {
        self.sheet_lang.as_deref().and_then(SheetLanguage::from_id)
    }

    /// The file for a draft.
    pub(super) fn bytes(&self, open: &OpenDraft, format: Format, context: &Context) -> Result<Vec<u8>, CommandError> {
        let form = &open.form.form;
        let section = self.section.as_deref().map(|named| section(form, named)).transpose()?;
        let options =
            Options { section, is_working_copy: self.working_copy, has_no_longer_asked: self.no_longer_asked };
        let date = context.clock.sheet_date();
        let language = self.language().unwrap_or_else(|| SheetLanguage::of(form));
        Ok(to_bytes(format, &Sheet { options, ..Sheet::new(&open.form, &open.draft, language, &date) })?)
    }
}

/// Keeps what an export was made of, unless the newest checkpoint holds the same.
pub(super) fn keep(open: &OpenDraft, context: &Context) {
    // That it can't be kept is no reason to fail: what comes back can still be taken in, field by field.
    let _ = context.drafts().checkpoints(&open.path).keep(&open.path, Reason::Export, "");
}

/// Whether a draft has no error; tells how many it has otherwise.
pub(super) fn tell_errors(open: &OpenDraft, context: &Context, out: &mut Output) -> bool {
    let today = Some(context.clock.today());
    let counts = Counts::of(&Checked::new(&open.form.form, &open.form.labels, &open.draft, today).findings());
    if counts.error > 0 {
        out.note(&summary(context, &open.name, Progress::of(&open.form.form, &open.draft), counts));
    }
    counts.error == 0
}

/// The section that a person means: by its id, or by its place in the form, counted from 1.
fn section(form: &Form, named: &str) -> Result<SectionIx, CommandError> {
    let by_place = || form.sections().nth(named.parse::<usize>().ok()?.checked_sub(1)?);
    form.sections().find(|&section| form[section].id == named).or_else(by_place).ok_or_else(|| {
        let ids: Vec<&str> = form.sections().map(|section| form[section].id.as_str()).collect();
        CommandError::usage(
            Notice::new("usage-no-section")
                .with("section", named)
                .with("form", form.id.as_str())
                .with("sections", ids.join(", ")),
        )
    })
}
