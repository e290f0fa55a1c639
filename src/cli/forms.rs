//! `kisai forms [show ID [--item NO] [--json] | check FOLDER [--json]]`

use std::sync::Arc;

use super::arguments::JsonFlag;
use super::form_tree::{FormTree, ListedForm};
use super::table::{Column, Table};
use super::{CommandError, Context, Exit, Output, form_check};
use crate::core::form::ItemIx;
use crate::core::notice::Notice;
use crate::store::Drafts;
use crate::words::FormFolder;

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[command(subcommand)]
    command: Option<FormsCommand>,
    #[command(flatten)]
    json: JsonFlag,
}

#[derive(clap::Subcommand)]
enum FormsCommand {
    Show(ShowArguments),
    Check(form_check::Arguments),
}

#[derive(clap::Args)]
struct ShowArguments {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long, value_name = "NO")]
    item: Option<u32>,
    #[command(flatten)]
    json: JsonFlag,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    match &arguments.command {
        None => list(arguments.json.json, context, out),
        Some(FormsCommand::Show(arguments)) => show(arguments, context, out),
        Some(FormsCommand::Check(arguments)) => form_check::run(arguments, context, out),
    }
}

/// The form of an id.
pub(super) fn find(drafts: &Drafts, id: &str) -> Result<Arc<FormFolder>, CommandError> {
    drafts.forms().get(id).ok_or_else(|| CommandError::usage(Notice::new("error-no-form").with("form", id)))
}

fn list(is_json: bool, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let drafts = context.drafts();
    let (forms, faulty) = drafts.forms().all();
    if is_json {
        out.json(&forms.iter().map(|folder| ListedForm::of(folder)).collect::<Vec<_>>())?;
    } else {
        let mut table = Table::new(&[Column::Fixed, Column::Text, Column::Fixed]);
        for folder in &forms {
            let size = context.words.say_with(
                "forms-size",
                &[("items", folder.form.items().len().into()), ("fields", folder.form.fields().len().into())],
            );
            table.row([folder.form.id.clone(), folder.words.name(context.language()), size]);
        }
        out.table(&table)?;
    }
    for (id, fault) in faulty {
        out.note(&context.words.tell(&fault.notice(&id)));
    }
    Ok(Exit::Done)
}

fn show(arguments: &ShowArguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let folder = find(&context.drafts(), &arguments.id)?;
    let form = &folder.form;
    let only = match arguments.item {
        Some(no) => Some(form.item(no).ok_or_else(|| {
            CommandError::usage(Notice::new("error-no-item").with("no", no).with("form", form.id.as_str()))
        })?),
        None => None,
    };
    if arguments.json.json {
        out.json(&FormTree::of(&folder, only))?;
        return Ok(Exit::Done);
    }
    for section in form.sections() {
        let items: Vec<ItemIx> = form.items_of(section).filter(|&item| only.is_none_or(|only| only == item)).collect();
        if items.is_empty() {
            continue;
        }
        out.line(&format!("# {}", folder.words.section(context.language(), form, section)))?;
        for item in items {
            show_item(&folder, item, only.is_some(), context, out)?;
        }
    }
    Ok(Exit::Done)
}

fn show_item(
    folder: &FormFolder,
    item: ItemIx,
    has_guidance: bool,
    context: &Context,
    out: &mut Output,
) -> Result<(), CommandError> {
    let (form, words, language) = (&folder.form, &folder.words, context.language());
    out.line(&format!("{}  {}", form[item].no, words.item(language, form, item)))?;
    for field in form.fields_of(item) {
        let mark = words.mark(language, form[field].requirement);
        let mark = if mark.is_empty() { String::new() } else { format!("[{mark}] ") };
        out.line(&format!("  {}  {mark}{}", form.short_name(field), words.prompt(language, form, field)))?;
        for choice in &form[field].choices {
            out.line(&format!("      {}", words.choice(language, form, field, choice)))?;
        }
        if has_guidance {
            part(context, out, "guidance-example", words.hint(language, form, field, "example"))?;
            part(context, out, "guidance-weak", words.hint(language, form, field, "weak"))?;
        }
    }
    if has_guidance {
        part(context, out, "guidance-how", words.guidance(language, form, item, "how"))?;
        part(context, out, "guidance-pitfall", words.guidance(language, form, item, "pitfall"))?;
        part(context, out, "guidance-why", words.guidance(language, form, item, "why"))?;
    }
    Ok(())
}

fn part(context: &Context, out: &mut Output, heading: &str, text: Option<String>) -> Result<(), CommandError> {
    if let Some(text) = text {
        out.line(&format!("    {}", context.words.say(heading)))?;
        for line in text.lines() {
            out.line(&format!("      {line}"))?;
        }
    }
    Ok(())
}
