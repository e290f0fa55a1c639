//! `kisai export DRAFT --actions`: the action list for the people who are asked, in one language.

use super::actions;
use super::destination::unfit;
use super::export::Arguments;
use super::{CommandError, Context, Exit, Output};
use crate::core::actions::Actions;
use crate::core::check::Checked;
use crate::export::actions::ActionList;
use crate::export::{ExportError, Format, SheetLanguage};
use crate::words::{Language, Words};

/// The formats of an action list, the one that goes to stdout first.
const FORMATS: [Format; 3] = [Format::Markdown, Format::Xlsx, Format::Json];

pub(super) fn run(
    arguments: &Arguments,
    draft: &str,
    context: &Context,
    out: &mut Output,
) -> Result<Exit, CommandError> {
    let format = arguments.to.format(arguments.format.as_deref(), &FORMATS, out)?;
    let open = context.drafts().open(draft)?;
    let language = one_language(arguments.language().unwrap_or_else(|| SheetLanguage::of(&open.form.form)))?;
    let date = context.clock.sheet_date();
    let checked = Checked::new(&open.form.form, &open.form.labels, &open.draft, date.parse().ok());
    let list = || ActionList::new(&open.form, &checked, language, &date);
    let bytes = match format {
        Format::Json => {
            let json = actions::as_json(&open, &Actions::of(&checked), &Words::new(language));
            let mut bytes = serde_json::to_vec_pretty(&json).map_err(ExportError::from)?;
            bytes.push(b'\n');
            bytes
        }
        Format::Xlsx => list().to_xlsx()?,
        _ => list().to_markdown().into_bytes(),
    };
    arguments.to.deliver(format.is_binary(), &bytes, context, out)?;
    Ok(Exit::Done)
}

/// The language of a list for people, which speaks one.
pub(super) fn one_language(language: SheetLanguage) -> Result<Language, CommandError> {
    match language {
        SheetLanguage::One(language) => Ok(language),
        both => Err(unfit("--sheet-lang", both.id(), Language::ALL.map(Language::code).join(", "))),
    }
}
