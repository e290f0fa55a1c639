//! `kisai set DRAFT FIELD TEXT|-|@FILE`, and several fields at once: `kisai set DRAFT --json FILE|-`, `--csv FILE|-`

use std::path::{Path, PathBuf};

use super::bulk::{Bulk, Source};
use super::change::change;
use super::given_rows::given_rows;
use super::given_text::{given_text, text_of_file};
use super::named::one_field;
use super::{CommandError, Context, Exit, Output};
use crate::core::check::Checked;
use crate::core::form::Kind;

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "DRAFT")]
    draft: String,
    #[arg(value_name = "FIELD", required_unless_present_any = ["json", "csv"])]
    field: Option<String>,
    #[arg(value_name = "TEXT|-|@FILE", allow_hyphen_values = true, required_unless_present_any = ["json", "csv"])]
    text: Option<String>,
    #[arg(long, value_name = "FILE|-", conflicts_with_all = ["field", "text", "csv"])]
    json: Option<PathBuf>,
    #[arg(long, value_name = "FILE|-", conflicts_with_all = ["field", "text"])]
    csv: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    match (&arguments.field, &arguments.text, &arguments.json, &arguments.csv) {
        (Some(field), Some(text), ..) => set_one(&arguments.draft, field, text, context, out),
        (.., Some(path), _) => set_many(&arguments.draft, path, Source::Json, context, out),
        (.., Some(path)) => set_many(&arguments.draft, path, Source::Csv, context, out),
        // clap asks for one of them.
        _ => Ok(Exit::Done),
    }
}

fn set_one(named: &str, field: &str, text: &str, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let text = given_text(text)?;
    let open = change(context, named, |open, draft, now| {
        let form = &*open.form.form;
        let field = one_field(form, field)?;
        match form[field].kind {
            Kind::Table => draft.set_rows(form, field, given_rows(form, field, &text)?, now),
            _ => draft.set_text(form, field, &text, now),
        }
        Ok(())
    })?;
    let form = &*open.form.form;
    let field = one_field(form, field)?;
    let used = Checked::new(form, &open.form.labels, &open.draft, None).limit_used(field);
    if let Some(count) = context.words.count(form, field, used) {
        out.note(&format!("{}: {count}", form[field].id));
    }
    Ok(Exit::Done)
}

/// Sets what a file says, all of it or nothing.
fn set_many(
    named: &str,
    path: &Path,
    source: Source,
    context: &Context,
    out: &mut Output,
) -> Result<Exit, CommandError> {
    let file = text_of_file(path)?;
    let (mut set, mut same, mut left_out) = (0, 0, 0);
    change(context, named, |open, draft, now| {
        let form = &*open.form.form;
        let bulk = Bulk::read(source, form, path, &file)?;
        for (field, text) in &bulk.answers {
            if draft.shown(form, *field) == *text {
                same += 1;
            } else {
                draft.set_text(form, *field, text, now);
                set += 1;
            }
        }
        left_out = bulk.left_out;
        Ok(())
    })?;
    out.note(&context.words.say_with("message-set", &[("count", set.into()), ("same", same.into())]));
    if left_out > 0 {
        out.note(&context.words.say_with("message-left-out", &[("count", left_out.into())]));
    }
    Ok(Exit::Done)
}
