//! `kisai export DRAFT [-o FILE|-] [--format …] [--sheet-lang …] [--strict] [--force]`

use std::io;
use std::path::{Path, PathBuf};

use super::counts::{Counts, summary};
use super::{CommandError, Context, Exit, Output};
use crate::core::check::Checked;
use crate::core::notice::Notice;
use crate::core::progress::Progress;
use crate::export::{Format, Sheet, SheetLanguage, to_bytes};
use crate::store::{StoreError, atomic};

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "DRAFT")]
    draft: String,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long, value_name = "json|xlsx", value_parser = ["json", "xlsx"])]
    format: Option<String>,
    #[arg(long, value_name = "ja|en|both", value_parser = ["ja", "en", "both"])]
    sheet_lang: Option<String>,
    #[arg(long)]
    strict: bool,
    #[arg(long)]
    force: bool,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let format = format(arguments)?;
    let target = arguments.output.as_deref().filter(|path| *path != Path::new("-"));
    if format.is_binary() && (arguments.output.is_none() || target.is_none() && out.is_terminal()) {
        return Err(CommandError::usage(Notice::new("usage-binary-needs-file").with("format", format.id())));
    }
    let open = context.drafts().open(&arguments.draft)?;
    let asked = arguments.sheet_lang.as_deref().and_then(SheetLanguage::from_id);
    let date = context.clock.now().strftime("%Y-%m-%d").to_string();
    let sheet = Sheet {
        folder: &open.form,
        draft: &open.draft,
        language: asked.unwrap_or_else(|| SheetLanguage::of(&open.form.form)),
        date: &date,
    };
    let bytes = to_bytes(format, &sheet)?;
    match target {
        Some(path) => {
            atomic::write_export(path, &bytes, arguments.force).map_err(|cause| not_written(path, cause))?;
            let path = path.display().to_string();
            out.note(&context.words.say_with("message-exported", &[("path", path.into())]));
        }
        None if format.is_binary() => out.bytes(&bytes)?,
        None => out.raw(&String::from_utf8_lossy(&bytes))?,
    }
    let today = Some(context.clock.today());
    let counts = Counts::of(&Checked::new(&open.form.form, &open.form.labels, &open.draft, today).findings());
    if !arguments.strict || counts.error == 0 {
        return Ok(Exit::Done);
    }
    out.note(&summary(context, &open.name, Progress::of(&open.form.form, &open.draft), counts));
    Ok(Exit::Findings)
}

/// The format asked for, else the one of the file's suffix, else JSON.
fn format(arguments: &Arguments) -> Result<Format, CommandError> {
    if let Some(format) = arguments.format.as_deref().and_then(Format::from_id) {
        return Ok(format);
    }
    match arguments.output.as_deref().filter(|path| *path != Path::new("-")) {
        None => Ok(Format::Json),
        Some(path) => Format::from_suffix(path).ok_or_else(|| {
            CommandError::usage(Notice::new("usage-unknown-suffix").with("path", path.display().to_string()))
        }),
    }
}

pub(super) fn not_written(path: &Path, cause: io::Error) -> CommandError {
    if cause.kind() == io::ErrorKind::AlreadyExists {
        return CommandError::trouble(Notice::new("error-file-exists").with("path", path.display().to_string()));
    }
    StoreError::write(path)(cause).into()
}
