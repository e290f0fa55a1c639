//! `kisai export --all DIR`: every draft, one file each. What can't be read or written is told; the others are written.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use signal_hook::consts::SIGINT;
use signal_hook::{flag, low_level};

use super::destination::not_written;
use super::export::{Arguments, ErrorsOf, keep};
use super::{CommandError, Context, Exit, Output};
use crate::export::{Blanks, Format};
use crate::store::spread::spread;
use crate::store::{Drafts, StoreError, atomic};

/// What takes longer than this shows how far it has come.
const PATIENCE: Duration = Duration::from_millis(500);

/// So many threads share a processor: each waits for the disk as long as it computes.
const WAITING: usize = 4;

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
    // The drafts at hand are finished before Ctrl-C ends the work: no file is half there.
    let is_interrupted = Arc::new(AtomicBool::new(false));
    flag::register(SIGINT, Arc::clone(&is_interrupted))?;
    let names = context.drafts().names()?;
    let start = Instant::now();
    let mut tally = Tally::default();
    let (folders, clock, date) = (&context.folders, &context.clock, context.clock.sheet_date());
    let begin = || (Drafts::new(folders.clone(), clock.clone()), Blanks::default());
    let work = |(drafts, blanks): &(Drafts, Blanks), name: &String| {
        (!is_interrupted.load(Ordering::Relaxed)).then(|| export(arguments, drafts, blanks, name, folder, &date))
    };
    spread(&names, WAITING, begin, work, |at, done| {
        let Some(done) = done else { return };
        match done {
            Ok(done) => tally.take(&done, context, out),
            Err(error) => {
                tally.failed += 1;
                out.note(&error.in_language(context.language()).message().unwrap_or_default());
            }
        }
        if start.elapsed() > PATIENCE {
            let args = [("done", (at + 1).into()), ("all", names.len().into()), ("name", names[at].as_str().into())];
            out.progress(&context.words.say_with("export-all-progress", &args));
        }
    });
    if tally.written > 0 {
        atomic::sync_names(folder).map_err(|cause| not_written(folder, cause))?;
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

/// What became of a draft.
struct Done {
    path: PathBuf,
    is_written: bool,
    /// How it stands, if it has errors and that was asked.
    errors: Option<ErrorsOf>,
}

impl Tally {
    fn take(&mut self, done: &Done, context: &Context, out: &mut Output) {
        if done.is_written {
            self.written += 1;
        } else {
            self.kept += 1;
            out.note(&context.words.say_with("export-all-kept", &[("path", done.path.display().to_string().into())]));
        }
        if let Some(errors) = &done.errors {
            self.has_errors = true;
            out.note(&errors.line(context));
        }
    }
}

/// Writes the file of one draft, unless one is there that may not be replaced.
fn export(
    arguments: &Arguments,
    drafts: &Drafts,
    blanks: &Blanks,
    name: &str,
    folder: &Path,
    date: &str,
) -> Result<Done, CommandError> {
    let format = arguments.format().unwrap_or(Format::Xlsx);
    let path = folder.join(format!("{name}.{}", format.suffix()));
    let open = drafts.open(name)?;
    let bytes = arguments.bytes(&open, format, date, blanks)?;
    let is_written = match atomic::write_one_of_many(&path, &bytes, arguments.to.force) {
        Ok(()) => {
            keep(&open, drafts);
            true
        }
        Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists => false,
        Err(cause) => return Err(not_written(&path, cause)),
    };
    let errors = arguments.strict.then(|| ErrorsOf::find(&open, drafts.clock().today())).flatten();
    Ok(Done { path, is_written, errors })
}
