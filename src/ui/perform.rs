//! Requests, carried out on the saver's thread: the same functions as the commands use.

use std::io;
use std::path::Path;

use super::event::{ExportFault, ExportRequest, Opened, Reply, Request};
use crate::core::notice::Notice;
use crate::export::{self, Sheet};
use crate::store::error::io_cause;
use crate::store::settings::Settings;
use crate::store::{Drafts, StoreError, atomic};
use crate::words::Language;

/// Carries a request out; `None` where there is nothing to answer.
#[must_use]
pub fn perform(drafts: &Drafts, request: Request) -> Option<Reply> {
    Some(match request {
        Request::List => Reply::Listed {
            drafts: drafts.list().map_err(|error| error.notice()),
            forms: drafts.forms().ids().iter().filter_map(|id| drafts.forms().get(id)).collect(),
            faulty: drafts.forms().faulty().first().map(|(id, fault)| fault.notice(id)),
        },
        Request::Open { named } => Reply::Opened(opened(drafts, drafts.open(&named))),
        Request::Create { title, form } => Reply::Opened(opened(drafts, drafts.create_free(&title, &form))),
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
        Request::Export(request) => Reply::Exported(
            write_export(drafts, &request)
                .map(|()| std::path::absolute(&request.target).unwrap_or_else(|_| request.target.clone())),
        ),
        Request::SaveLanguage(language) => {
            save_language(drafts, language);
            return None;
        }
    })
}

fn opened(drafts: &Drafts, open: Result<crate::store::OpenDraft, StoreError>) -> Result<Box<Opened>, Notice> {
    open.map(|open| Box::new(Opened::new(open, drafts.folders()))).map_err(|error| error.notice())
}

fn changed(result: Result<(Notice, String), StoreError>) -> Reply {
    Reply::Changed(result.map(|(notice, name)| (notice, Some(name))).map_err(|error| error.notice()))
}

fn write_export(drafts: &Drafts, request: &ExportRequest) -> Result<(), ExportFault> {
    let failed = |path: &Path| {
        let path = path.display().to_string();
        move |cause: io::Error| {
            ExportFault::Failed(Notice::new("error-write").with("path", path).with("cause", io_cause(&cause)))
        }
    };
    let folder = drafts
        .forms()
        .get(&request.form)
        .ok_or_else(|| ExportFault::Failed(Notice::new("error-no-form").with("form", request.form.as_str())))?;
    let date = drafts.clock().now().strftime("%Y-%m-%d").to_string();
    let sheet = Sheet { folder: &folder, draft: &request.draft, language: request.language, date: &date };
    let bytes = export::to_bytes(request.format, &sheet).map_err(|error| ExportFault::Failed(error.notice()))?;
    atomic::write_export(&request.target, &bytes, request.may_overwrite).map_err(|error| {
        if error.kind() == io::ErrorKind::AlreadyExists {
            ExportFault::Exists(request.target.clone())
        } else {
            failed(&request.target)(error)
        }
    })
}

/// A language that can't be remembered is no loss worth telling.
fn save_language(drafts: &Drafts, language: Language) {
    let path = drafts.folders().settings();
    let mut settings = Settings::load(&path);
    settings.language = Some(language.code().to_owned());
    let _ = settings.save(&path);
}
