//! `kisai guide DRAFT|FORM FIELD|NO [--both] [--json]`

use std::sync::Arc;

use super::arguments::JsonFlag;
use super::form_tree::Guide;
use super::named::fields;
use super::style::{Span, Style};
use super::{CommandError, Context, Exit, Output};
use crate::core::form::{FieldIx, ItemIx, Kind};
use crate::core::table::{self, CellColumn};
use crate::store::StoreError;
use crate::words::{FormFolder, Language, Words, guidance};

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "DRAFT|FORM")]
    of: String,
    #[arg(value_name = "FIELD|NO")]
    field: String,
    #[arg(long, conflicts_with = "json")]
    both: bool,
    #[command(flatten)]
    json: JsonFlag,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let folder = form_of(&arguments.of, context)?;
    let chosen = fields(&folder.form, &arguments.field)?;
    let Some(&first) = chosen.first() else { return Ok(Exit::Done) };
    let item = folder.form[first].item;
    if arguments.json.json {
        out.json(&Guide::of(&folder, item, &chosen))?;
        return Ok(Exit::Done);
    }
    let own = context.language();
    for language in [own, own.other()].into_iter().take(if arguments.both { 2 } else { 1 }) {
        if language != own {
            out.line("")?;
        }
        print(&folder, item, &chosen, language, out)?;
    }
    Ok(Exit::Done)
}

/// The form of a draft, or a form by its id.
fn form_of(named: &str, context: &Context) -> Result<Arc<FormFolder>, CommandError> {
    let drafts = context.drafts();
    match drafts.open(named) {
        Ok(open) => Ok(open.form),
        Err(error @ StoreError::NoDraft(_)) => drafts.forms().get(named).ok_or_else(|| error.into()),
        Err(error) => Err(error.into()),
    }
}

fn print(
    folder: &FormFolder,
    item: ItemIx,
    chosen: &[FieldIx],
    language: Language,
    out: &mut Output,
) -> Result<(), CommandError> {
    let (form, form_words, words) = (&*folder.form, &folder.words, Words::new(language));
    let heading = |text: String| [Span::new(text, Style::Heading)];
    out.spans(&heading(format!("{}  {}", form[item].no, form_words.item(language, form, item))))?;
    for &field in chosen {
        let mark = form_words.mark(language, form[field].requirement);
        let mark = if mark.is_empty() { String::new() } else { format!("[{mark}] ") };
        out.line(&format!("  {}  {mark}{}", form.short_name(field), form_words.prompt(language, form, field)))?;
    }
    for &field in chosen.iter().filter(|&&field| form[field].kind == Kind::Table) {
        let column = |column: &CellColumn<'_>| {
            format!("{} ({})", words.cell_column(form, form_words, field, column.id), column.id)
        };
        let columns: Vec<String> = table::columns(&form[field]).iter().map(column).collect();
        out.line(&format!("      {}", columns.join(" | ")))?;
    }
    let parts = guidance(language, form_words, form, item, chosen);
    if parts.is_empty() {
        out.line(&words.say("guidance-none"))?;
    }
    for part in parts {
        let of = part.field.filter(|_| chosen.len() > 1).map(|field| format!(" {}", form.short_name(field)));
        out.spans(&heading(format!("{}{}", words.guidance_heading(&part), of.unwrap_or_default())))?;
        for line in part.text.lines() {
            out.line(&format!("  {line}"))?;
        }
    }
    Ok(())
}
