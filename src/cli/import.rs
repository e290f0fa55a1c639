//! `kisai import FILE [--name NAME] [--form ID] [--into DRAFT] [--take …] [--dry-run] [--json]`

use std::path::Path;
use std::sync::Arc;

use super::arguments::JsonFlag;
use super::named::one_field;
use super::reader::{self, MAX_BYTES};
use super::{CommandError, Context, Exit, Output, import_report};
use crate::core::draft::Draft;
use crate::core::form::Form;
use crate::core::notice::Notice;
use crate::import::merge::{self, Offer, Take};
use crate::import::{Contents, FileKind, Found, ImportError};
use crate::store::checkpoints::Reason;
use crate::store::error::io_cause;
use crate::store::reading::{read_at_most, read_bytes};
use crate::store::{Drafts, OpenDraft};
use crate::words::FormFolder;

/// So many checkpoints are held against a file, the newest first.
const MOST_CHECKPOINTS: usize = 100;

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "FILE")]
    file: String,
    #[arg(long, value_name = "NAME", conflicts_with = "into")]
    name: Option<String>,
    #[arg(long, value_name = "ID", conflicts_with = "into")]
    form: Option<String>,
    #[arg(long, value_name = "DRAFT")]
    into: Option<String>,
    #[arg(long, value_name = "WHICH", requires = "into")]
    take: Vec<String>,
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    json: JsonFlag,
}

/// What an import comes to.
pub(super) struct Imported<'a> {
    /// The form with its words.
    pub folder: &'a FormFolder,
    /// What the file says.
    pub found: &'a Found,
    /// What becomes of it.
    pub offers: &'a [Offer],
    /// The draft; `None` where none is written.
    pub draft: Option<&'a str>,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let drafts = context.drafts();
    let (bytes, file) = bytes(&arguments.file)?;
    let contents = contents(&bytes, &file)?;
    match &arguments.into {
        Some(into) => merge_into(into, &contents, &file, arguments, context, out),
        None => {
            let folder = form_of(&contents, arguments.form.as_deref(), &drafts, &file)?;
            let found = found(&contents, &folder, &file)?;
            let empty = Draft::new(&folder.form, "", "");
            let offers = merge::offers(&folder.form, &empty, &found, None, &Take::default());
            let mut name = None;
            if !arguments.dry_run {
                let fill = |form: &Form, draft: &mut Draft| {
                    merge::apply(form, draft, &found, &offers, &context.clock.stamp());
                };
                let open = match &arguments.name {
                    Some(title) => drafts.create_filled(title, &folder.form.id, fill)?,
                    None => drafts.create_free_filled(&title(&found, &file), &folder.form.id, fill)?,
                };
                name = Some(open.name);
            }
            let imported = Imported { folder: &folder, found: &found, offers: &offers, draft: name.as_deref() };
            import_report::print(&imported, arguments.json.json, context, out)?;
            Ok(Exit::Done)
        }
    }
}

fn merge_into(
    into: &str,
    contents: &Contents,
    file: &str,
    arguments: &Arguments,
    context: &Context,
    out: &mut Output,
) -> Result<Exit, CommandError> {
    let drafts = context.drafts();
    let open = if arguments.dry_run { drafts.open(into)? } else { drafts.open_to_change(into)? };
    let form = &*open.form.form;
    let take = take(form, &arguments.take)?;
    if let Some(other) = contents.form().filter(|id| *id != form.id) {
        let wanted = form.id.as_str();
        return Err(CommandError::usage(
            Notice::new("error-import-other-form").with("path", file).with("form", other).with("wanted", wanted),
        ));
    }
    let found = found(contents, &open.form, file)?;
    let earlier = earlier(&drafts, &open);
    let base = merge::base(form, &found, earlier.iter());
    let offers = merge::offers(form, &open.draft, &found, base, &take);
    let mut draft = (*open.draft).clone();
    merge::apply(form, &mut draft, &found, &offers, &context.clock.stamp());
    let is_written = !arguments.dry_run;
    if is_written && draft != *open.draft {
        drafts.save_for(&open, &draft, Reason::Import)?;
    }
    let name = is_written.then_some(open.name.as_str());
    let imported = Imported { folder: &open.form, found: &found, offers: &offers, draft: name };
    import_report::print(&imported, arguments.json.json, context, out)?;
    Ok(Exit::Done)
}

/// The bytes of a file or of standard input, and what to call it.
pub(super) fn bytes(file: &str) -> Result<(Vec<u8>, String), CommandError> {
    if file != "-" {
        return Ok((read_bytes(Path::new(file), MAX_BYTES)?, file.to_owned()));
    }
    let bytes = read_at_most(std::io::stdin(), MAX_BYTES)
        .map_err(|cause| CommandError::trouble(Notice::new("error-stdin").with("cause", io_cause(&cause))))?;
    Ok((bytes, file.to_owned()))
}

fn contents(bytes: &[u8], file: &str) -> Result<Contents, CommandError> {
    let refused = |error: ImportError| CommandError::trouble(error.notice(file));
    match FileKind::of(bytes).map_err(refused)? {
        FileKind::Workbook => reader::workbook(bytes, file).map(Contents::Tables),
        FileKind::Text => Contents::of_text(bytes).map_err(refused),
    }
}

/// What a file says about a form: an error where that is nothing.
fn found(contents: &Contents, folder: &FormFolder, file: &str) -> Result<Found, CommandError> {
    let found = contents.found(folder);
    if found.is_empty() {
        let form = folder.form.id.as_str();
        return Err(CommandError::trouble(Notice::new("error-import-nothing").with("path", file).with("form", form)));
    }
    Ok(found)
}

/// The form that is asked for, else the one that the file names, else the one that it fits best.
fn form_of(
    contents: &Contents,
    asked: Option<&str>,
    drafts: &Drafts,
    file: &str,
) -> Result<Arc<FormFolder>, CommandError> {
    if let Some(id) = asked {
        return super::forms::find(drafts, id);
    }
    if let Some(id) = contents.form() {
        let missing = || Notice::new("error-import-no-form").with("path", file).with("form", id);
        return drafts.forms().get(id).ok_or_else(|| CommandError::trouble(missing()));
    }
    let (forms, _) = drafts.forms().all();
    let fit = |form: Arc<FormFolder>| (contents.found(&form).fit(), form);
    let mut fits: Vec<(usize, Arc<FormFolder>)> = forms.into_iter().map(fit).collect();
    fits.sort_by_key(|(fit, _)| std::cmp::Reverse(*fit));
    match fits.as_slice() {
        [] | [(0, _), ..] => Err(CommandError::trouble(Notice::new("error-import-fits-none").with("path", file))),
        [(best, one), (next, other), ..] if best == next => {
            let (one, other) = (one.form.id.as_str(), other.form.id.as_str());
            Err(CommandError::usage(
                Notice::new("error-import-fits-several").with("path", file).with("one", one).with("other", other),
            ))
        }
        [(_, best), ..] => Ok(best.clone()),
    }
}

fn take(form: &Form, asked: &[String]) -> Result<Take, CommandError> {
    let mut take = Take::default();
    for asked in asked {
        match asked.as_str() {
            "theirs" => take.theirs = true,
            "uncontested" => take.uncontested = true,
            field => take.fields.push(one_field(form, field)?),
        }
    }
    Ok(take)
}

/// What the draft was, the oldest first.
fn earlier(drafts: &Drafts, open: &OpenDraft) -> Vec<Draft> {
    let checkpoints = drafts.checkpoints(&open.path).list().unwrap_or_default();
    let from = checkpoints.len().saturating_sub(MOST_CHECKPOINTS);
    let read = checkpoints.iter().skip(from).filter_map(|checkpoint| checkpoint.read().ok());
    read.filter(|draft| draft.form == open.draft.form).collect()
}

/// What to call a draft: as the file says, else as the file is called.
fn title(found: &Found, file: &str) -> String {
    let stem = Path::new(file).file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let stem = stem.strip_suffix(".kisai").unwrap_or(&stem).to_owned();
    if found.title.trim().is_empty() { stem } else { found.title.clone() }
}
