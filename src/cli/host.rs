//! `kisai host DRAFT [HOST] [--take FIELD…|--open|--all] [--json]`

use serde::Serialize;

use super::arguments::JsonFlag;
use super::change::change;
use super::named::{NamedField, fields};
use super::table::{Column, Table};
use super::{CommandError, Context, Exit, Output};
use crate::core::draft::Draft;
use crate::core::form::{FieldIx, Form, Hosting};
use crate::core::notice::Notice;
use crate::store::OpenDraft;
use crate::words::{FormFolder, Proposal, answer_language, proposals};

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "DRAFT")]
    draft: String,
    #[arg(value_name = "HOST")]
    host: Option<String>,
    #[arg(long, value_name = "FIELD", num_args = 1.., requires = "host", conflicts_with_all = ["open", "all", "json"])]
    take: Vec<String>,
    #[arg(long, requires = "host", conflicts_with_all = ["all", "json"])]
    open: bool,
    #[arg(long, requires = "host", conflicts_with = "json")]
    all: bool,
    #[command(flatten)]
    json: JsonFlag,
}

/// Where a service may be hosted, and what is proposed for a host.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Hosts {
    /// Name of the draft.
    draft: String,
    /// Id of the form.
    form: String,
    /// Where a service may be hosted.
    hosts: Vec<Host>,
    /// What is proposed for the host that was named; null where none was.
    proposals: Option<Vec<Proposed>>,
}

/// A place where a service may be hosted.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Host {
    /// Id.
    id: String,
    /// In the program's language.
    name: String,
    /// Whether it is a public cloud.
    is_cloud: bool,
}

/// An answer proposed for a field.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Proposed {
    #[serde(flatten)]
    field: NamedField,
    /// What the field says now; empty where it is open.
    present: String,
    /// What is proposed, in the language of the draft's answers.
    proposed: String,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    if arguments.open || arguments.all || !arguments.take.is_empty() {
        return take(arguments, context, out);
    }
    let open = context.drafts().open(&arguments.draft)?;
    let (form, draft) = (&*open.form.form, &open.draft);
    let proposed = match &arguments.host {
        Some(named) => Some(proposed(&open.form, draft, host(&open, named)?, context)),
        None => None,
    };
    if arguments.json.json {
        out.json(&as_json(&open, proposed.as_deref(), context))?;
        return Ok(Exit::Done);
    }
    match proposed {
        None => {
            let mut table = Table::new(&[Column::Fixed, Column::Text]);
            for host in &form.hosting {
                table.row([host.id.clone(), open.form.words.host(context.language(), host)]);
            }
            out.table(&table)?;
        }
        Some(proposed) => {
            for proposal in &proposed {
                print(&open.form, draft, proposal, context, out)?;
            }
            out.note(&context.words.say("host-hint"));
        }
    }
    Ok(Exit::Done)
}

fn take(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let mut count: usize = 0;
    change(context, &arguments.draft, |open, draft, now| {
        let form = &*open.form.form;
        let named = arguments.host.as_deref().unwrap_or_default();
        let proposed = proposed(&open.form, draft, host(open, named)?, context);
        let mut wanted: Vec<FieldIx> = Vec::new();
        for named in &arguments.take {
            let fields = fields(form, named)?;
            if !fields.iter().any(|field| proposed.iter().any(|proposal| proposal.field == *field)) {
                return Err(CommandError::usage(Notice::new("error-no-proposal").with("field", named.as_str())));
            }
            wanted.extend(fields);
        }
        let is_wanted =
            |field| arguments.all || arguments.open && !open.draft.is_given(form, field) || wanted.contains(&field);
        for proposal in proposed.iter().filter(|proposal| is_wanted(proposal.field)) {
            draft.set_text(form, proposal.field, &proposal.answer.text, now);
            count += 1;
        }
        Ok(())
    })?;
    out.note(&context.words.say_with("message-taken", &[("count", count.into())]));
    Ok(Exit::Done)
}

fn host<'a>(open: &'a OpenDraft, named: &str) -> Result<&'a Hosting, CommandError> {
    let form: &Form = &open.form.form;
    form.hosting.iter().find(|host| host.id == named).ok_or_else(|| {
        let ids: Vec<&str> = form.hosting.iter().map(|host| host.id.as_str()).collect();
        CommandError::usage(Notice::new("error-no-host").with("host", named).with("hosts", ids.join(", ")))
    })
}

fn proposed(folder: &FormFolder, draft: &Draft, host: &Hosting, context: &Context) -> Vec<Proposal> {
    let language = answer_language(draft, context.language());
    proposals(language, &folder.words, &folder.form, draft, host)
}

fn print(
    folder: &FormFolder,
    draft: &Draft,
    proposal: &Proposal,
    context: &Context,
    out: &mut Output,
) -> Result<(), CommandError> {
    let (form, field) = (&*folder.form, proposal.field);
    let present = draft.shown(form, field);
    let text = context.words.say_with(
        "proposal",
        &[
            ("prompt", folder.words.prompt(context.language(), form, field).into()),
            ("present", if present.trim().is_empty() { "-".into() } else { present.as_ref().into() }),
            ("proposed", proposal.answer.text.as_str().into()),
        ],
    );
    for (ix, line) in text.lines().enumerate() {
        out.line(&if ix == 0 { format!("{}  {line}", form.short_name(field)) } else { format!("    {line}") })?;
    }
    Ok(())
}

fn as_json(open: &OpenDraft, proposed: Option<&[Proposal]>, context: &Context) -> Hosts {
    let (form, words, language) = (&*open.form.form, &open.form.words, context.language());
    let host = |host: &Hosting| Host { id: host.id.clone(), name: words.host(language, host), is_cloud: host.is_cloud };
    let proposal = |proposal: &Proposal| Proposed {
        field: NamedField::new(&open.form, proposal.field, language),
        present: open.draft.shown(form, proposal.field).into_owned(),
        proposed: proposal.answer.text.clone(),
    };
    Hosts {
        draft: open.name.clone(),
        form: form.id.clone(),
        hosts: form.hosting.iter().map(host).collect(),
        proposals: proposed.map(|proposed| proposed.iter().map(proposal).collect()),
    }
}
