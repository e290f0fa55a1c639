//! `kisai set DRAFT FIELD [TEXT|-|@FILE]`

use std::io;
use std::path::Path;

use super::show::no_field;
use super::{CommandError, Context, Exit, Output};
use crate::core::check::Checked;
use crate::core::notice::Notice;
use crate::core::text::fold;
use crate::store::drafts::{read_at_most, read_regular_file};
use crate::store::error::io_cause;

/// Longer texts are no answers.
const MAX_BYTES: u64 = 16 << 20;

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "DRAFT")]
    draft: String,
    #[arg(value_name = "FIELD")]
    field: String,
    #[arg(value_name = "TEXT|-|@FILE", allow_hyphen_values = true)]
    text: String,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let drafts = context.drafts();
    let open = drafts.open_to_change(&arguments.draft)?;
    let form = &*open.form.form;
    let field = form.field_named(&arguments.field).ok_or_else(|| no_field(form, &arguments.field))?;
    let text = match arguments.text.as_str() {
        "-" => without_last_break(standard_input()?),
        text => match text.strip_prefix('@') {
            Some(path) => without_last_break(read_regular_file(Path::new(path), MAX_BYTES)?),
            None => text.to_owned(),
        },
    };
    let mut draft = (*open.draft).clone();
    draft.set_text(form, field, &fold("", &text).text, &context.clock.stamp());
    drafts.save(&open, &draft)?;
    let used = Checked::new(form, &open.form.labels, &draft, None).limit_used(field);
    if let Some(count) = context.words.count(form, field, used) {
        out.note(&format!("{}: {count}", form[field].id));
    }
    Ok(Exit::Done)
}

fn standard_input() -> Result<String, CommandError> {
    let text = |bytes| String::from_utf8(bytes).map_err(|_| io::ErrorKind::InvalidData.into());
    read_at_most(io::stdin().lock(), MAX_BYTES)
        .and_then(text)
        .map_err(|cause| CommandError::trouble(Notice::new("error-stdin").with("cause", io_cause(&cause))))
}

/// A text from a file or a pipe ends with a line break that isn't part of the answer.
fn without_last_break(text: String) -> String {
    let text = text.strip_suffix('\n').map(ToOwned::to_owned).unwrap_or(text);
    text.strip_suffix('\r').map(ToOwned::to_owned).unwrap_or(text)
}
