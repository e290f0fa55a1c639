//! Requests, carried out on the saver's thread: the same functions as the commands use.

use std::path::Path;

use super::beginning::Prospects;
use super::event::{Opened, Reply, Request};
use super::{comparing, importing, suggesting};
use crate::core::draft::Draft;
use crate::core::form::Form;
use crate::core::notice::Notice;
use crate::store::checkpoints::Reason;
use crate::store::settings::{Setting, Settings};
use crate::store::{Drafts, OpenDraft, StoreError};

/// Carries a request out; `None` where there is nothing to answer.
#[must_use]
pub fn perform(drafts: &Drafts, request: Request) -> Option<Reply> {
    Some(match request {
        Request::List => {
            let (forms, faulty) = drafts.forms().listed();
            Reply::Listed {
                drafts: drafts.list().map_err(|error| error.notice()),
                forms,
                faulty: faulty.first().map(|(id, fault)| fault.notice(id)),
                loose: drafts.folders().loose(),
            }
        }
        Request::Open { named, is_forced } => Reply::Opened(open(drafts, &named, is_forced)),
        Request::Create { title, form } => Reply::Opened(
            drafts
                .create_free(&title, &form)
                .map_err(|error| error.notice())
                .and_then(|created| open(drafts, &created.name, false)),
        ),
        Request::CreateFrom { title, form, from } => {
            let created = drafts.open(&from).and_then(|from| drafts.create_free_from(&title, &form, &from));
            let created = created.map_err(|error| error.notice());
            Reply::Opened(created.and_then(|(created, _)| open(drafts, &created.name, false)))
        }
        Request::Prospects { from } => {
            let prospects = drafts.open(&from).map(|open| Prospects {
                forms: drafts.prospects(&open),
                title: if open.draft.title.is_empty() { open.name } else { open.draft.title.clone() },
                from,
            });
            Reply::Prospects(prospects.map_err(|error| error.notice()))
        }
        Request::Beside { named } => {
            let found = drafts.beside(&named).map_err(|error| error.notice());
            Reply::Beside { named, found }
        }
        Request::ReadBeside { named, beside } => {
            let read = comparing::read(drafts, &named, &beside);
            Reply::BesideRead(read.map(Box::new).map_err(|error| error.notice()))
        }
        Request::CreateFilled { title, form, found } => {
            let stamp = drafts.clock().stamp();
            let fill = |form: &Form, draft: &mut Draft| importing::fill(form, draft, &found, &stamp);
            let created = drafts.create_free_filled(&title, &form, fill).map_err(|error| error.notice());
            Reply::Opened(created.and_then(|created| open(drafts, &created.name, false)))
        }
        Request::Reread { path } => Reply::Reread(read(drafts, &path)),
        Request::Mend { path, draft } => {
            let mended = drafts.mend(&path, &draft).map_err(|error| error.notice());
            Reply::Opened(mended.and_then(|()| open(drafts, &path.display().to_string(), false)))
        }
        Request::MendFromCheckpoint { path, no } => {
            let named = path.display().to_string();
            let mended = drafts.restore(&named, no).map_err(|error| error.notice());
            Reply::Opened(mended.and_then(|_| open(drafts, &named, false)))
        }
        Request::Hold { path } => return drafts.hold(&path).map(Reply::Held),
        Request::ReadTheirs { path } => Reply::Theirs(read(drafts, &path)),
        Request::Keep { path, reason, label } => {
            let kept = drafts.checkpoints(&path).keep(&path, reason, &label);
            return match kept {
                Ok(_) if reason == Reason::Named => Some(Reply::Told(Notice::new("message-checkpoint-kept"))),
                Ok(_) => None,
                Err(error) => Some(Reply::Told(error.notice())),
            };
        }
        Request::TakeIn { path, file, reason } => {
            let taken = drafts.checkpoints(&path).take_in(&file, reason);
            return taken.err().map(|error| Reply::Told(error.notice()));
        }
        Request::Checkpoints { path } => Reply::Checkpoints(drafts.history(&path).map_err(|error| error.notice())),
        Request::ReadCheckpoint(checkpoint) => Reply::CheckpointRead(
            checkpoint.read().map(|draft| (checkpoint.clone(), Box::new(draft))).map_err(|error| error.notice()),
        ),
        Request::Contradictions { path, draft } => {
            let found = drafts.contradictions_of(&path, &draft).map_err(|error| error.notice());
            Reply::Contradictions { path, found }
        }
        Request::Suggest { path, field } => suggesting::suggest(drafts, &path, field),
        Request::Trash => Reply::Trash(drafts.thrown().map_err(|error| error.notice())),
        Request::BringBack { thrown } => changed(
            drafts
                .bring_back(&thrown)
                .map(|name| (Notice::new("message-brought-back").with("name", name.as_str()), name)),
        ),
        Request::RemoveForGood { thrown } => Reply::Changed(
            drafts
                .remove_for_good(&thrown)
                .map(|()| (Notice::new("message-removed").with("name", thrown.as_str()), None))
                .map_err(|error| error.notice()),
        ),
        Request::Rename { named, title } => changed(
            drafts
                .rename(&named, &title)
                .map(|name| (Notice::new("message-renamed").with("name", name.as_str()), name)),
        ),
        Request::Duplicate { named, title } => changed(
            drafts
                .duplicate(&named, &title)
                .map(|name| (Notice::new("message-duplicated").with("name", name.as_str()), name)),
        ),
        Request::ThrowAway { named } => Reply::Changed(
            drafts
                .throw_away(&named)
                .map(|path| (Notice::new("message-thrown-away").with("path", path.display().to_string()), None))
                .map_err(|error| error.notice()),
        ),
        Request::SaveSetting { setting, value } => {
            save_setting(drafts, setting, value);
            return None;
        }
    })
}

fn open(drafts: &Drafts, named: &str, is_forced: bool) -> Result<Box<Opened>, Notice> {
    let opening = drafts.open_to_edit(named, is_forced).map_err(|error| error.notice())?;
    Ok(Box::new(Opened::new(opening, drafts)))
}

fn read(drafts: &Drafts, path: &Path) -> Result<Box<OpenDraft>, Notice> {
    drafts.open(&path.display().to_string()).map(Box::new).map_err(|error| error.notice())
}

fn changed(result: Result<(Notice, String), StoreError>) -> Reply {
    Reply::Changed(result.map(|(notice, name)| (notice, Some(name))).map_err(|error| error.notice()))
}

/// A choice that can't be remembered is no loss worth telling.
fn save_setting(drafts: &Drafts, setting: Setting, value: &str) {
    let path = drafts.folders().settings();
    let mut settings = Settings::load(&path);
    settings.set(setting, Some(value));
    let _ = settings.save(&path);
}
