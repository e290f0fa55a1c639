//! `kisai forms check FOLDER [--json]`

use std::collections::HashSet;
use std::path::PathBuf;

use serde::Serialize;

use super::arguments::JsonFlag;
use super::{CommandError, Context, Exit, Output};
use crate::core::check::Severity;
use crate::core::notice::Notice;
use crate::store::forms::{FormFault, read_folder};
use crate::words::{FolderFault, FormFolder, ITEM_PARTS, Language, MissingGuidance, What, Words};

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
    #[command(flatten)]
    json: JsonFlag,
}

/// What is found in a form's folder.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct FormReport {
    /// As it was named.
    folder: String,
    /// What the form has; absent where it has faults.
    #[serde(skip_serializing_if = "Option::is_none")]
    size: Option<Size>,
    /// What must be mended before the form can be used, in the order of the files.
    faults: Vec<FoundFault>,
    /// What could be better.
    advice: Vec<String>,
}

/// How large a form is.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Size {
    /// Id of the form.
    form: String,
    /// How many items it has.
    items: usize,
    /// How many fields it has.
    fields: usize,
}

/// A fault in a form's folder.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct FoundFault {
    /// Name of the file.
    file: String,
    /// From 1; absent where the fault is about the whole file.
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    /// In characters, from 1; absent where only the line counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
    /// Name of the fault, such as `missing-key`.
    fault: &'static str,
    /// The id, key or number that it is about; may be empty.
    subject: String,
    /// What is wrong, in the program's language.
    message: String,
    /// What to do, in the program's language.
    remedy: String,
    /// Lines to put into the file behind `line`; without `line` at its beginning.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    add: Vec<String>,
}

impl FoundFault {
    fn new(fault: &FolderFault, words: &Words) -> Self {
        let add = match &fault.what {
            What::Missing { add, .. } => {
                add.iter().map(|line| format!("{line}{}", words.say("remedy-words"))).collect()
            }
            _ => Vec::new(),
        };
        FoundFault {
            file: fault.file.clone(),
            line: fault.line,
            column: fault.column,
            fault: fault.what.id(),
            subject: fault.subject(),
            message: words.tell(&fault.notice()),
            remedy: words.tell(&fault.remedy()),
            add,
        }
    }
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let words = &context.words;
    let (folder, faults) = match read_folder(&arguments.folder) {
        Ok(folder) => (Some(folder), Vec::new()),
        Err(FormFault::Store(error)) => return Err(error.into()),
        Err(FormFault::Faults(faults)) => (None, faults),
    };
    if arguments.json.json {
        out.json(&FormReport {
            folder: arguments.folder.display().to_string(),
            size: folder.as_ref().map(|FormFolder { form, .. }| Size {
                form: form.id.clone(),
                items: form.items().len(),
                fields: form.fields().len(),
            }),
            faults: faults.iter().map(|fault| FoundFault::new(fault, words)).collect(),
            advice: folder.as_ref().map(|folder| advice(folder, words)).unwrap_or_default(),
        })?;
    } else if let Some(folder) = &folder {
        let size = [("items", folder.form.items().len().into()), ("fields", folder.form.fields().len().into())];
        out.line(&words.say_with("forms-sound", &size))?;
        for advice in advice(folder, words) {
            out.line(&format!("{}  {advice}", words.severity(Severity::Advice)))?;
        }
    } else {
        print(&faults, words, out)?;
    }
    let exit = if faults.iter().any(FolderFault::is_unreadable) { Exit::Trouble } else { Exit::Findings };
    Ok(if faults.is_empty() { Exit::Done } else { exit })
}

fn print(faults: &[FolderFault], words: &Words, out: &mut Output) -> Result<(), CommandError> {
    for fault in faults {
        let found = FoundFault::new(fault, words);
        out.line(&format!("{}  {}", fault.place(), found.message))?;
        out.line(&format!("    {}", found.remedy))?;
        for line in &found.add {
            out.line(&format!("        {line}"))?;
        }
    }
    out.line(&words.say_with("forms-faults", &[("count", faults.len().into())]))?;
    if faults.iter().any(|fault| fault.hides_others()) {
        out.line(&words.say("forms-more"))?;
    }
    Ok(())
}

/// What the form could have beside what it must have.
fn advice(folder: &FormFolder, words: &Words) -> Vec<String> {
    let unlisted = folder.unlisted.iter().map(|language| {
        let args = [("file", format!("{language}.ftl").into()), ("language", language.as_str().into())];
        words.say_with("advice-unlisted", &args)
    });
    let missing = guidance(folder).into_iter().map(|missing| words.tell(&missing));
    let languages = folder.form.languages.iter().filter_map(|code| Language::from_code(code));
    let examples = languages.flat_map(|language| {
        let found = folder.errors_in_examples(language).into_iter();
        found.map(move |finding| {
            words.say_with(
                "advice-example",
                &[
                    ("file", format!("{}.ftl", language.code()).into()),
                    ("field", folder.form[finding.field()].id.as_str().into()),
                    ("finding", words.finding(&folder.form, &folder.words, &finding).into()),
                ],
            )
        })
    });
    unlisted.chain(missing).chain(examples).collect()
}

/// The guidance that the form lacks. A part that no item or field has is told once.
fn guidance(folder: &FormFolder) -> Vec<Notice> {
    let missing = folder.missing_guidance();
    let mut told = Vec::new();
    let mut seen = HashSet::new();
    for part in &missing {
        let name = |id: &str| id.rsplit_once('.').map(|(_, name)| name.to_owned()).unwrap_or_default();
        let own = name(&part.id);
        let is_alike = |other: &&MissingGuidance| other.language == part.language && name(&other.id) == own;
        let all =
            if ITEM_PARTS.contains(&own.as_str()) { folder.form.items().len() } else { folder.form.fields().len() };
        if missing.iter().filter(is_alike).filter(|other| !other.is_untranslated).count() < all {
            told.push(part.notice());
        } else if seen.insert((part.language.clone(), own.clone())) {
            let file = format!("{}.ftl", part.language);
            told.push(Notice::new("advice-no-guidance-at-all").with("file", file).with("part", format!(".{own}")));
        }
    }
    told
}
