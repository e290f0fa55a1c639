//! `kisai export DRAFT|--all DIR`: the sheet in a format and language, whole or a section of it, or the action list.

use std::path::PathBuf;

use jiff::civil::Date;

use super::counts::{Counts, summary};
use super::destination::Destination;
use super::{CommandError, Context, Exit, Output, export_actions, export_all};
use crate::core::check::Checked;
use crate::core::form::{Form, SectionIx};
use crate::core::notice::Notice;
use crate::core::progress::Progress;
use crate::export::{Blanks, Format, Options, Sheet, SheetLanguage};
use crate::store::checkpoints::Reason;
use crate::store::{Drafts, OpenDraft, StoreError};

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
    let drafts = context.drafts();
    let open = drafts.open_to_read(draft)?;
    let bytes = arguments.bytes(&open, format, &context.clock.sheet_date(), &Blanks::default())?;
    arguments.to.deliver(format.is_binary(), &bytes, context, out)?;
    if let Some(absence) = open.absence {
        // Nobody knows whether what isn't checked has errors.
        if arguments.strict {
            return Err(StoreError::NoForm { path: open.path, absence }.into());
        }
        out.note(&context.words.tell(&absence.notice()));
        return Ok(Exit::Done);
    }
    keep(&open, &drafts);
    let errors = arguments.strict.then(|| ErrorsOf::find(&open, context.clock.today())).flatten();
    Ok(errors.map_or(Exit::Done, |errors| {
        out.note(&errors.line(context));
        Exit::Findings
    }))
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

    /// The file for a draft, with a date (`YYYY-MM-DD`) in its properties.
    pub(super) fn bytes(
        &self,
        open: &OpenDraft,
        format: Format,
        date: &str,
        blanks: &Blanks,
    ) -> Result<Vec<u8>, CommandError> {
        let form = &open.form.form;
        let section = self.section.as_deref().map(|named| section(form, named)).transpose()?;
        let options =
            Options { section, is_working_copy: self.working_copy, has_no_longer_asked: self.no_longer_asked };
        let language = self.language().unwrap_or_else(|| SheetLanguage::of(form));
        Ok(blanks.to_bytes(format, &Sheet { options, ..Sheet::new(&open.form, &open.draft, language, date) })?)
    }
}

/// Keeps what an export was made of, unless the newest checkpoint holds the same.
pub(super) fn keep(open: &OpenDraft, drafts: &Drafts) {
    // That it can't be kept is no reason to fail: what comes back can still be taken in, field by field.
    let _ = drafts.checkpoints(&open.path).keep(&open.path, Reason::Export, "");
}

/// How a draft with errors stands.
pub(super) struct ErrorsOf {
    draft: String,
    progress: Progress,
    counts: Counts,
}

impl ErrorsOf {
    /// `None` for a draft without errors.
    pub(super) fn find(open: &OpenDraft, today: Date) -> Option<Self> {
        let checked = Checked::new(&open.form.form, &open.form.labels, &open.draft, Some(today));
        let counts = Counts::of(&checked.findings());
        let progress = Progress::of(&open.form.form, &open.draft);
        (counts.error > 0).then(|| ErrorsOf { draft: open.name.clone(), progress, counts })
    }

    /// One line on it.
    pub(super) fn line(&self, context: &Context) -> String {
        summary(context, &self.draft, self.progress, self.counts)
    }
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
