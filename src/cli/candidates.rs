//! What may stand at a place of the command line, for completion: names of drafts, fields, forms and findings.

use std::ffi::{OsStr, OsString};
use std::sync::Arc;

use clap_complete::engine::{ArgValueCompleter, CompletionCandidate, PathCompleter, ValueCompleter};
use jiff::Zoned;

use super::arguments::structure;
use super::completions::Shell;
use super::mistakes::names;
use super::{Context, help};
use crate::core::check::{Checked, Finding, Severity};
use crate::core::visible::printable;
use crate::store::checkpoints::Checkpoints;
use crate::store::clock::Clock;
use crate::store::{Drafts, Folders, OpenDraft};
use crate::words::{FormFolder, Language, Words};

/// What the candidates of one command line come from. Whatever can't be read gives none.
struct Source {
    folders: Folders,
    clock: Clock,
    language: Language,
    shell: Shell,
    /// The draft and the field that the words before name.
    draft: Option<String>,
    field: Option<String>,
}

/// What may stand at a place.
struct Candidate {
    name: String,
    help: Option<String>,
    /// Another name of something that is among the candidates already; offered to who has begun to type.
    is_synonym: bool,
}

impl Candidate {
    fn new(name: impl Into<String>, help: Option<String>) -> Self {
        Candidate { name: name.into(), help, is_synonym: false }
    }
}

/// From where the candidates of an argument come.
#[derive(Clone, Copy)]
enum Offer {
    Names(fn(&Source) -> Vec<Candidate>),
    Files,
    Folders,
}

/// Has arguments offer candidates, by what stands for their value in the help.
pub(super) fn with_candidates(
    command: clap::Command,
    shell: Shell,
    words: &[OsString],
    context: &Context,
) -> clap::Command {
    let named = |value: &str| named(words, value);
    let source = Arc::new(Source {
        folders: context.folders.clone(),
        clock: context.clock.clone(),
        language: context.language(),
        shell,
        draft: named("draft").or_else(|| named("of")),
        field: named("field"),
    });
    attach(command, &source)
}

fn attach(command: clap::Command, source: &Arc<Source>) -> clap::Command {
    let names: Vec<String> = names(&command).map(ToOwned::to_owned).collect();
    let arguments: Vec<(String, Option<String>)> = command
        .get_arguments()
        .map(|argument| {
            let value = argument.get_value_names().and_then(|names| names.first());
            (argument.get_id().to_string(), value.map(|name| name.to_string()))
        })
        .collect();
    let mut command = command;
    for (argument, value) in arguments {
        let offer = match (argument.as_str(), value.as_deref()) {
            ("bring_back" | "remove", _) => Some(Offer::Names(Source::thrown)),
            ("show" | "restore", Some("NO")) => Some(Offer::Names(Source::checkpoints)),
            ("only_client" | "client", _) => Some(Offer::Names(Source::clients)),
            (_, Some("DRAFT" | "A" | "B")) => Some(Offer::Names(Source::drafts)),
            (_, Some("DRAFT|FORM")) => Some(Offer::Names(Source::drafts_and_forms)),
            (_, Some("FIELD" | "FIELD|NO")) => Some(Offer::Names(Source::fields)),
            (_, Some("RULE")) => Some(Offer::Names(Source::rules)),
            (_, Some("ID")) => Some(Offer::Names(Source::forms)),
            (_, Some("HOST")) => Some(Offer::Names(Source::hosts)),
            (_, Some("COMMAND|KEYS")) => Some(Offer::Names(Source::topics)),
            (_, Some("FILE" | "FILE|-")) => Some(Offer::Files),
            (_, Some("DIR" | "FOLDER")) => Some(Offer::Folders),
            _ => None,
        };
        // Every argument, also one without candidates: clap moves those that are changed behind the others, and the
        // order of the positional ones is what they mean.
        command = command.mut_arg(argument, |argument| match offer {
            Some(offer) => {
                let source = Arc::clone(source);
                argument.add(ArgValueCompleter::new(move |typed: &OsStr| source.matching(offer, typed)))
            }
            None => argument,
        });
    }
    for name in names {
        command = command.mut_subcommand(name, |inner| attach(inner, source));
    }
    command
}

/// What the words so far give for an argument, however incomplete they are.
fn named(words: &[OsString], argument: &str) -> Option<String> {
    // The word at the cursor is no name yet.
    let before = words.split_last().map_or(&[][..], |(_, before)| before);
    let matches = structure().ignore_errors(true).try_get_matches_from(before).ok()?;
    let mut at = &matches;
    while let Some((_, inner)) = at.subcommand() {
        at = inner;
    }
    at.try_get_one::<String>(argument).ok().flatten().cloned()
}

/// Whether a name has no character that steers the terminal and that nobody types.
fn can_be_typed(name: &str) -> bool {
    printable(name) == name && !name.contains('\n')
}

impl Source {
    fn matching(&self, offer: Offer, typed: &OsStr) -> Vec<CompletionCandidate> {
        let names = match offer {
            Offer::Files => return self.paths(&PathCompleter::file(), typed),
            Offer::Folders => return self.paths(&PathCompleter::dir(), typed),
            // A draft may also be named by its path.
            Offer::Names(_) if typed.to_string_lossy().contains('/') => {
                return self.paths(&PathCompleter::file(), typed);
            }
            Offer::Names(names) => names,
        };
        let typed = typed.to_string_lossy();
        let begun = typed.trim_start_matches(['"', '\'']);
        names(self)
            .into_iter()
            .filter(|candidate| {
                candidate.name.starts_with(begun)
                    && can_be_typed(&candidate.name)
                    && !(begun.is_empty() && candidate.is_synonym)
            })
            .map(|candidate| {
                let help = candidate.help.map(|help| printable(&help).replace('\n', " ").into());
                CompletionCandidate::new(self.shell.quoted(&candidate.name)).help(help)
            })
            .collect()
    }

    fn paths(&self, completer: &PathCompleter, typed: &OsStr) -> Vec<CompletionCandidate> {
        let found = completer.complete(typed).into_iter();
        found
            .filter_map(|path| {
                let name = path.get_value().to_str().filter(|name| can_be_typed(name))?;
                Some(CompletionCandidate::new(self.shell.quoted(name)).hide(path.is_hide_set()))
            })
            .collect()
    }

    /// The form of the named draft, or the one that is named itself.
    fn form(&self) -> Option<Arc<FormFolder>> {
        let of_draft = self.open().map(|open| open.form);
        of_draft.or_else(|| self.all_drafts().forms().get(self.draft.as_deref()?))
    }

    fn open(&self) -> Option<OpenDraft> {
        self.all_drafts().open(self.draft.as_deref()?).ok()
    }

    fn all_drafts(&self) -> Drafts {
        Drafts::new(self.folders.clone(), self.clock.clone())
    }

    fn drafts(&self) -> Vec<Candidate> {
        self.all_drafts().names().unwrap_or_default().into_iter().map(|name| Candidate::new(name, None)).collect()
    }

    fn clients(&self) -> Vec<Candidate> {
        let clients = self.all_drafts().clients().unwrap_or_default();
        clients.into_iter().filter(|client| !client.is_empty()).map(|client| Candidate::new(client, None)).collect()
    }

    fn thrown(&self) -> Vec<Candidate> {
        let thrown = self.all_drafts().thrown().unwrap_or_default();
        thrown.into_iter().map(|thrown| Candidate::new(thrown.name, Some(thrown.title))).collect()
    }

    /// The checkpoints of the named draft, by number.
    fn checkpoints(&self) -> Vec<Candidate> {
        let Some(draft) = &self.draft else { return Vec::new() };
        let folder = self.folders.checkpoints(&self.all_drafts().path(draft));
        let checkpoints = Checkpoints::new(folder, self.clock.clone()).list().unwrap_or_default();
        let shown = |at: &Zoned| self.clock.local(at).strftime("%Y-%m-%d %H:%M").to_string();
        checkpoints
            .into_iter()
            .map(|kept| Candidate::new(kept.no.to_string(), Some(format!("{} {}", shown(&kept.at), kept.label))))
            .collect()
    }

    /// Each field by number and place, and by its id.
    fn fields(&self) -> Vec<Candidate> {
        let Some(folder) = self.form() else { return Vec::new() };
        let form = &*folder.form;
        let prompt = |field| Some(folder.words.prompt(self.language, form, field));
        let by_number = form.fields().map(|field| Candidate::new(form.short_name(field), prompt(field)));
        let by_id = form
            .fields()
            .map(|field| Candidate { is_synonym: true, ..Candidate::new(form[field].id.clone(), prompt(field)) });
        by_number.chain(by_id).collect()
    }

    /// The findings of the named field that can be accepted.
    fn rules(&self) -> Vec<Candidate> {
        let Some(open) = self.open() else { return Vec::new() };
        let form = &*open.form.form;
        let Some(field) = self.field.as_deref().and_then(|field| form.field_named(field)) else { return Vec::new() };
        let words = Words::new(self.language);
        let contradictions = self.all_drafts().contradictions_of(&open.path, &open.draft).unwrap_or_default();
        let checked = Checked::new(form, &open.form.labels, &open.draft, Some(self.clock.today()));
        Checked { contradictions: &contradictions, ..checked }
            .findings_of(field)
            .iter()
            .filter(|finding| finding.severity() != Severity::Error)
            .map(|finding: &Finding| {
                Candidate::new(finding.rule(), Some(words.finding(form, &open.form.words, finding)))
            })
            .collect()
    }

    fn forms(&self) -> Vec<Candidate> {
        let (forms, _) = self.all_drafts().forms().all();
        let named =
            |folder: &Arc<FormFolder>| Candidate::new(folder.form.id.clone(), Some(folder.words.name(self.language)));
        forms.iter().map(named).collect()
    }

    fn drafts_and_forms(&self) -> Vec<Candidate> {
        self.drafts().into_iter().chain(self.forms()).collect()
    }

    fn hosts(&self) -> Vec<Candidate> {
        let Some(folder) = self.form() else { return Vec::new() };
        let hosts = folder.form.hosting.iter();
        hosts.map(|host| Candidate::new(&*host.id, Some(folder.words.host(self.language, host)))).collect()
    }

    fn topics(&self) -> Vec<Candidate> {
        let words = Words::new(self.language);
        let said = |name: &str| Candidate::new(name, words.find(&format!("command-{name}")));
        let command = structure();
        let topics = names(&command).filter(|name| *name != help::KEYS).chain([help::KEYS]).map(said);
        topics.collect()
    }
}
