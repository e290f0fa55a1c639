//! `kisai import FILE [--name NAME] [--form ID] [--into DRAFT] [--take …] [--dry-run] [--json]`

use std::path::{Path, PathBuf};

use super::arguments::JsonFlag;
use super::named::one_field;
use super::reader::{self, MAX_BYTES};
use super::{CommandError, Context, Exit, Output, import_report};
use crate::core::draft::Draft;
use crate::core::form::Form;
use crate::core::notice::Notice;
use crate::import::merge::{self, Offer, Outcome, Take};
use crate::import::{Contents, FileKind, Found, ImportError, Misfit};
use crate::store::checkpoints::Reason;
use crate::store::error::io_cause;
use crate::store::reading::{read_at_most, read_bytes};
use crate::words::FormFolder;

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
    #[arg(long, conflicts_with_all = ["dry_run", "take", "json", "name", "form"])]
    ask: bool,
    #[command(flatten)]
    json: JsonFlag,
}

impl Arguments {
    /// Whether the person wants to be asked on the screen.
    #[must_use]
    pub fn is_on_screen(&self) -> bool {
        self.ask
    }

    /// The file, and the draft into which it goes.
    #[must_use]
    pub fn into_parts(self) -> (PathBuf, Option<String>) {
        (PathBuf::from(self.file), self.into)
    }
}

/// What an import comes to.
pub(super) struct Imported<'a> {
    /// The form with its words.
    pub folder: &'a FormFolder,
    /// What the file says.
    pub found: &'a Found,
    /// What becomes of it.
    pub offers: &'a [Offer],
    /// What becomes of the certification number, if the file holds one.
    pub certification_no: Option<Outcome>,
    /// The draft; `None` where none is written.
    pub draft: Option<&'a str>,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let drafts = context.drafts();
    let (bytes, file) = bytes(&arguments.file)?;
    let contents = contents(&bytes, &file).map_err(CommandError::trouble)?;
    match &arguments.into {
        Some(into) => merge_into(into, &contents, &file, arguments, context, out),
        None => {
            // The form that is asked for counts more than what the file says.
            let folder = match &arguments.form {
                Some(id) => super::forms::find(&drafts, id)?,
                None => contents.form_among(drafts.forms().all().0).map_err(misfit(&file))?,
            };
            let found = contents.answers(&folder).map_err(misfit(&file))?;
            let empty = Draft::new(&folder.form, "", "");
            let offers = merge::offers(&folder.form, &empty, &found, None, &Take::default());
            let mut name = None;
            if !arguments.dry_run {
                let fill = |form: &Form, draft: &mut Draft| {
                    merge::apply(form, draft, &found, &offers, &context.clock.stamp());
                };
                let open = match &arguments.name {
                    Some(title) => drafts.create_filled(title, &folder.form.id, fill)?,
                    None => drafts.create_free_filled(&found.title_or_name(Path::new(&file)), &folder.form.id, fill)?,
                };
                name = Some(open.name);
            }
            let certification_no = merge::certification_no(&empty, &found, None, &Take::default());
            let imported =
                Imported { folder: &folder, found: &found, offers: &offers, certification_no, draft: name.as_deref() };
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
    contents.must_be_of(form).map_err(misfit(file))?;
    let found = contents.answers(&open.form).map_err(misfit(file))?;
    let earlier = drafts.checkpoints(&open.path).drafts(&form.id);
    let base = merge::base(form, &found, earlier.iter());
    let offers = merge::offers(form, &open.draft, &found, base, &take);
    let mut draft = (*open.draft).clone();
    merge::apply(form, &mut draft, &found, &offers, &context.clock.stamp());
    let certification_no = merge::certification_no(&open.draft, &found, base, &take);
    merge::apply_certification_no(&mut draft, &found, certification_no);
    let is_written = !arguments.dry_run;
    if is_written && draft != *open.draft {
        drafts.save_for(&open, &draft, Reason::Import)?;
    }
    let name = is_written.then_some(open.name.as_str());
    let imported = Imported { folder: &open.form, found: &found, offers: &offers, certification_no, draft: name };
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

fn contents(bytes: &[u8], file: &str) -> Result<Contents, Notice> {
    let refused = |error: ImportError| error.notice(file);
    match FileKind::of(bytes).map_err(refused)? {
        FileKind::Workbook => reader::workbook(bytes, file).map(Contents::Tables),
        FileKind::Text => Contents::of_text(bytes).map_err(refused),
    }
}

/// Reads a file, a workbook in a process of its own.
///
/// # Errors
/// It can't be read, or isn't of a kind that can be imported.
pub fn read_file(path: &Path) -> Result<Contents, Notice> {
    let bytes = read_bytes(path, MAX_BYTES).map_err(|error| error.notice())?;
    contents(&bytes, &path.display().to_string())
}

fn misfit(file: &str) -> impl Fn(Misfit) -> CommandError {
    move |misfit| match misfit.is_of_usage() {
        true => CommandError::usage(misfit.notice(file)),
        false => CommandError::trouble(misfit.notice(file)),
    }
}

fn take(form: &Form, asked: &[String]) -> Result<Take, CommandError> {
    let mut take = Take::default();
    for asked in asked {
        match asked.as_str() {
            "theirs" => take.theirs = true,
            "uncontested" => take.uncontested = true,
            "certification_no" => take.certification_no = true,
            field => take.fields.push(one_field(form, field)?),
        }
    }
    Ok(take)
}
