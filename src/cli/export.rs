//! `kisai export DRAFT|--all DIR`: the sheet in a format and language, whole or a section of it, or the action list.

use std::io;
use std::path::{Path, PathBuf};

use super::counts::{Counts, summary};
use super::{CommandError, Context, Exit, Output, export_actions, export_all};
use crate::core::check::Checked;
use crate::core::form::{Form, SectionIx};
use crate::core::notice::Notice;
use crate::core::progress::Progress;
use crate::export::{Format, Options, Sheet, SheetLanguage, to_bytes};
use crate::store::checkpoints::Reason;
use crate::store::{OpenDraft, StoreError, atomic};

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "DRAFT", required_unless_present = "all")]
    draft: Option<String>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long, value_name = "DIR", conflicts_with_all = ["draft", "output"])]
    all: Option<PathBuf>,
    #[arg(long, conflicts_with_all = ["all", "section", "working_copy", "no_longer_asked", "strict"])]
    actions: bool,
    #[arg(long, value_name = "FORMAT", value_parser = Format::ALL.map(Format::id))]
    format: Option<String>,
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
    #[arg(long)]
    pub(super) force: bool,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    if let Some(folder) = &arguments.all {
        return export_all::run(arguments, folder, context, out);
    }
    let draft = arguments.draft.as_deref().unwrap_or_default();
    if arguments.actions {
        return export_actions::run(arguments, draft, context, out);
    }
    let format = arguments.format_of_file(&Format::ALL, out)?;
    let open = context.drafts().open_to_read(draft)?;
    let bytes = arguments.bytes(&open, format, context)?;
    arguments.deliver(format, &bytes, context, out)?;
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

    /// The file to write; `None` for standard output.
    fn target(&self) -> Option<&Path> {
        self.output.as_deref().filter(|path| *path != Path::new("-"))
    }

    /// The format asked for, else the one of the file's suffix, else the first of those that are `possible`; one that
    /// can go where it is to go.
    pub(super) fn format_of_file(&self, possible: &[Format], out: &Output) -> Result<Format, CommandError> {
        let format = match (self.format(), self.target()) {
            (Some(format), _) => Some(format),
            (None, Some(path)) => {
                let format = Format::from_suffix(path).filter(|format| possible.contains(format));
                Some(format.ok_or_else(|| unknown_suffix(path, possible))?)
            }
            (None, None) => possible.first().copied(),
        };
        let Some(format) = format.filter(|format| possible.contains(format)) else {
            let valid = possible.iter().map(|format| format.id()).collect::<Vec<_>>().join(", ");
            return Err(unfit("--format", self.format.as_deref().unwrap_or_default(), valid));
        };
        if format.is_binary() && (self.output.is_none() || self.target().is_none() && out.is_terminal()) {
            return Err(CommandError::usage(Notice::new("usage-binary-needs-file").with("format", format.id())));
        }
        Ok(format)
    }

    /// Writes the file, or its bytes to standard output.
    pub(super) fn deliver(
        &self,
        format: Format,
        bytes: &[u8],
        context: &Context,
        out: &mut Output,
    ) -> Result<(), CommandError> {
        match self.target() {
            Some(path) => {
                atomic::write_export(path, bytes, self.force).map_err(|cause| not_written(path, cause))?;
                let path = path.display().to_string();
                out.note(&context.words.say_with("message-exported", &[("path", path.into())]));
            }
            None if format.is_binary() => out.bytes(bytes)?,
            None => out.raw(&String::from_utf8_lossy(bytes))?,
        }
        Ok(())
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

fn unknown_suffix(path: &Path, possible: &[Format]) -> CommandError {
    let suffixes = possible.iter().map(|format| format!(".{}", format.suffix())).collect::<Vec<_>>().join(", ");
    CommandError::usage(
        Notice::new("usage-unknown-suffix").with("path", path.display().to_string()).with("suffixes", suffixes),
    )
}

/// A value that the other arguments leave no room for.
pub(super) fn unfit(argument: &str, value: &str, valid: String) -> CommandError {
    CommandError::usage(Notice::new("usage-value").with("argument", argument).with("value", value).with("valid", valid))
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

/// Why a file couldn't be written.
pub(super) fn not_written(path: &Path, cause: io::Error) -> CommandError {
    if cause.kind() == io::ErrorKind::AlreadyExists {
        return CommandError::trouble(Notice::new("error-file-exists").with("path", path.display().to_string()));
    }
    StoreError::write(path)(cause).into()
}
