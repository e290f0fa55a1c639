//! `kisai export --all DIR`: every draft, one file each. What can't be read or written is told; the others are written.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use signal_hook::consts::SIGINT;
use signal_hook::{flag, low_level};

use super::destination::not_written;
use super::export::{Arguments, keep, tell_errors};
use super::{CommandError, Context, Exit, Output};
use crate::export::Format;
use crate::store::{Drafts, StoreError, atomic};

/// What takes longer than this shows how far it has come.
const PATIENCE: Duration = Duration::from_millis(500);

/// What became of the drafts.
#[derive(Default)]
struct Tally {
    written: usize,
    kept: usize,
    failed: usize,
    has_errors: bool,
}

pub(super) fn run(
    arguments: &Arguments,
    folder: &Path,
    context: &Context,
    out: &mut Output,
) -> Result<Exit, CommandError> {
    fs::create_dir_all(folder).map_err(StoreError::write(folder))?;
    // The draft at hand is finished before Ctrl-C ends the work: no file is half there.
    let is_interrupted = Arc::new(AtomicBool::new(false));
    flag::register(SIGINT, Arc::clone(&is_interrupted))?;
    let drafts = context.drafts();
    let names = drafts.names()?;
    let start = Instant::now();
    let mut tally = Tally::default();
    for (at, name) in names.iter().enumerate() {
        if is_interrupted.load(Ordering::Relaxed) {
            break;
        }
        if start.elapsed() > PATIENCE {
            let args = [("done", at.into()), ("all", names.len().into()), ("name", name.as_str().into())];
            out.progress(&context.words.say_with("export-all-progress", &args));
        }
        if let Err(error) = export(arguments, (&drafts, name), folder, &mut tally, context, out) {
            tally.failed += 1;
            out.note(&error.in_language(context.language()).message().unwrap_or_default());
        }
    }
    out.note(&context.words.say_with(
        "export-all-done",
        &[
            ("written", tally.written.into()),
            ("kept", tally.kept.into()),
            ("failed", tally.failed.into()),
            ("left", (names.len() - tally.written - tally.kept - tally.failed).into()),
            ("folder", folder.display().to_string().into()),
        ],
    ));
    if is_interrupted.load(Ordering::Relaxed) {
        // The shell is to see that Ctrl-C ended us.
        low_level::emulate_default_handler(SIGINT)?;
    }
    Ok(match tally {
        Tally { kept: 0, failed: 0, has_errors: false, .. } => Exit::Done,
        Tally { kept: 0, failed: 0, .. } => Exit::Findings,
        Tally { .. } => Exit::Trouble,
    })
}

/// Writes the file of one draft, unless one is there that may not be replaced.
fn export(
    arguments: &Arguments,
    (drafts, name): (&Drafts, &str),
    folder: &Path,
    tally: &mut Tally,
    context: &Context,
    out: &mut Output,
) -> Result<(), CommandError> {
    let format = arguments.format().unwrap_or(Format::Xlsx);
    let path = folder.join(format!("{name}.{}", format.suffix()));
    let open = drafts.open(name)?;
    let bytes = arguments.bytes(&open, format, context)?;
    match atomic::write_export(&path, &bytes, arguments.to.force) {
        Ok(()) => {
            tally.written += 1;
            keep(&open, context);
        }
        Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists => {
            tally.kept += 1;
            out.note(&context.words.say_with("export-all-kept", &[("path", path.display().to_string().into())]));
        }
        Err(cause) => return Err(not_written(&path, cause)),
    }
    tally.has_errors |= arguments.strict && !tell_errors(&open, context, out);
    Ok(())
}
