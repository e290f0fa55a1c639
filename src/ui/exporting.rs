//! An export, from Enter on its screen to the file: written on a thread of its own, so that a long one keeps no text from
//! being saved, and given up if the person doesn't want to wait for it.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;

use super::app::{Leaving, Model, Screen};
use super::event::{Content, Effect, Event, ExportFault, ExportOf, ExportRequest, Reply, Request};
use super::importing::typed_path;
use super::overlay::{List, ListPurpose, Overlay};
use super::terminal::spawn;
use crate::core::check::Checked;
use crate::core::notice::Notice;
use crate::export::actions::ActionList;
use crate::export::differences::{Compared, DifferenceList};
use crate::export::{ExportError, Format, Options, Sheet, to_bytes};
use crate::store::atomic;
use crate::store::checkpoints::Reason;
use crate::store::error::io_cause;
use crate::words::Language;

impl Model {
    pub(super) fn open_export(&mut self) -> Vec<Effect> {
        if let Some(session) = &self.session {
            let is_from_actions = self.screen == Screen::Actions;
            self.export.start(&session.name, &session.form().languages, is_from_actions);
            self.screen = Screen::Export;
        }
        Vec::new()
    }

    pub(super) fn write_export(&mut self, may_overwrite: bool) -> Vec<Effect> {
        let mut effects = self.save();
        let Some(session) = &self.session else { return effects };
        let target = typed_path(self.export.target());
        if target.as_os_str().is_empty() {
            self.message = Some(Notice::new("message-no-target"));
        } else if self.exporting.is_none() {
            // A sheet that comes back is held against what it was made from.
            if self.export.content != Content::Actions {
                let (path, label) = (session.path.clone(), String::new());
                effects.push(Effect::Ask(Request::Keep { path, reason: Reason::Export, label }));
            }
            effects.push(Effect::Export(ExportRequest {
                of: ExportOf::Draft {
                    draft: Arc::clone(&session.draft),
                    folder: Arc::clone(&session.folder),
                    content: self.export.content,
                    options: Options {
                        is_working_copy: self.export.content == Content::WorkingCopy,
                        ..Options::default()
                    },
                },
                format: self.export.format,
                language: self.export.language(&session.form().languages),
                date: self.clock.sheet_date(),
                target,
                may_overwrite,
                is_given_up: Arc::new(AtomicBool::new(false)),
            }));
        }
        effects
    }

    /// Gives up the export that isn't written yet; answers whether there was one.
    pub(super) fn give_up_export(&mut self) -> bool {
        let Some(exporting) = self.exporting.take() else { return false };
        exporting.give_up();
        self.message = Some(Notice::new("message-export-given-up"));
        true
    }

    /// Tells what became of an export. Where the file is can be pasted elsewhere at once.
    pub(super) fn exported(&mut self, exported: Result<PathBuf, ExportFault>) -> Vec<Effect> {
        self.exporting = None;
        if exported.is_err() && self.leaving != Leaving::Forced {
            self.leaving = Leaving::No;
        }
        match exported {
            Ok(path) => {
                self.export.written = Some(path.clone());
                let place = std::path::absolute(&path).unwrap_or_else(|_| path.clone()).display().to_string();
                let effects = self.hand_over(&place);
                let id = if effects.is_empty() { "message-exported" } else { "message-exported-and-copied" };
                self.message = Some(Notice::new(id).with("path", path.display().to_string()));
                return effects;
            }
            Err(ExportFault::Exists(path)) => {
                self.overlay = Some(Overlay::List(List::new(ListPurpose::ConfirmOverwrite(path))));
            }
            Err(ExportFault::Failed(notice)) => self.message = Some(notice),
        }
        Vec::new()
    }
}

/// Writes a sheet on a thread of its own, which answers unless the export is given up.
pub fn start(request: ExportRequest, sender: Sender<Event>) {
    let events = sender.clone();
    let write = move || {
        if let Some(reply) = write(&request) {
            let _ = sender.send(Event::Reply(reply));
        }
    };
    if spawn("export", write).is_err() {
        let _ = events.send(Event::Fault);
    }
}

fn bytes_of(request: &ExportRequest) -> Result<Vec<u8>, ExportError> {
    let ExportRequest { of, format, language, date, .. } = request;
    let one_language = || language.each().first().copied().unwrap_or(Language::Ja);
    match of {
        ExportOf::Draft { draft, folder, content: Content::Actions, .. } => {
            let checked = Checked::new(&folder.form, &folder.labels, draft, date.parse().ok());
            let list = ActionList::new(folder, &checked, one_language(), date);
            if *format == Format::Xlsx { list.to_xlsx() } else { Ok(list.to_markdown().into_bytes()) }
        }
        ExportOf::Draft { draft, folder, options, .. } => {
            to_bytes(*format, &Sheet { options: *options, ..Sheet::new(folder, draft, *language, date) })
        }
        ExportOf::Differences(sides) => {
            let (old, new) = &**sides;
            let [before, after] =
                [old, new].map(|side| Compared { name: &side.name, folder: &side.form, draft: &side.draft });
            let comparison = old.against(new).unwrap_or_default();
            let list = DifferenceList::new(&comparison, before, after, one_language(), date);
            if *format == Format::Xlsx { list.to_xlsx() } else { Ok(list.to_markdown().into_bytes()) }
        }
    }
}

/// Writes a sheet; `None` if it was given up before anything was written.
#[must_use]
pub fn write(request: &ExportRequest) -> Option<Reply> {
    let bytes = bytes_of(request).map_err(|error| ExportFault::Failed(error.notice()));
    if request.is_given_up.load(Ordering::Relaxed) {
        return None;
    }
    let target = &request.target;
    let written = bytes.and_then(|bytes| {
        atomic::write_export(target, &bytes, request.may_overwrite).map_err(|cause| match cause.kind() {
            io::ErrorKind::AlreadyExists => ExportFault::Exists(target.clone()),
            _ => ExportFault::Failed(
                Notice::new("error-write").with("path", target.display().to_string()).with("cause", io_cause(&cause)),
            ),
        })
    });
    // What was written is told even if it was given up meanwhile; what failed then concerns nobody.
    let is_told = written.is_ok() || !request.is_given_up.load(Ordering::Relaxed);
    let path = || std::path::absolute(target).unwrap_or_else(|_| target.clone());
    is_told.then(|| Reply::Exported(written.map(|()| path())))
}
