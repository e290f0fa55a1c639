//! An import, from the file's name to the draft: read on a thread of its own, so that a large workbook keeps no text from
//! being saved; what the draft says otherwise, and what could stand for several answers, is asked.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::time::Instant;

use super::app::Model;
use super::event::{Effect, Event, ImportInto, ImportRequest, ReadFile, Reply, Request};
use super::overlay::{Input, InputPurpose, List, ListPurpose, Overlay, line_editor};
use super::screen::compare::CompareScreen;
use super::terminal::spawn;
use crate::core::draft::Draft;
use crate::core::form::Form;
use crate::core::notice::Notice;
use crate::import::merge::{self, Take};
use crate::import::{Contents, Found, State};
use crate::store::Drafts;
use crate::words::FormFolder;

/// Reads a file, whatever it does to its reader.
pub type Reader = fn(&Path) -> Result<Contents, Notice>;

impl Model {
    /// Asks for the file.
    pub(super) fn ask_for_import(&mut self, typed: &str) {
        if self.session.as_ref().is_some_and(|session| session.is_read_only()) {
            return self.tell_read_only();
        }
        let (purpose, editor) = (InputPurpose::Import, line_editor(typed));
        self.overlay = Some(Overlay::Input(Input { purpose, editor }));
    }

    /// Has a file read: into the draft at hand, else to make a new one of it.
    pub(super) fn import(&mut self, file: &Path) -> Vec<Effect> {
        if self.session.as_ref().is_some_and(|session| session.is_read_only()) {
            self.tell_read_only();
            return Vec::new();
        }
        let into = self.session.as_ref().map(|session| ImportInto {
            path: session.path.clone(),
            folder: Arc::clone(&session.folder),
            checkpoints: self.checkpoints_of(&session.path),
        });
        let mut effects = self.save();
        let is_given_up = Arc::new(AtomicBool::new(false));
        effects.push(Effect::Import(ImportRequest { file: file.to_owned(), into, is_given_up }));
        effects
    }

    /// Says that a file takes long to read, so that it can be given up.
    pub(super) fn note_time_of_import(&mut self, now: Instant) {
        let Some(importing) = &mut self.importing else { return };
        let was_long = importing.is_long;
        importing.note_time(now);
        if importing.is_long && !was_long {
            // What was pressed ahead was meant for another screen.
            self.held.clear();
            self.overlay = Some(Overlay::List(List::new(ListPurpose::Reading)));
        }
    }

    /// Gives up the file that isn't read yet.
    pub(super) fn give_up_import(&mut self) {
        if let Some(importing) = self.importing.take() {
            importing.give_up();
            self.message = Some(Notice::new("message-import-given-up"));
        }
    }

    /// A file was read, or can't be.
    pub(super) fn read(&mut self, read: Result<Box<ReadFile>, (PathBuf, Notice)>) -> Vec<Effect> {
        self.importing = None;
        if matches!(&self.overlay, Some(Overlay::List(List { purpose: ListPurpose::Reading, .. }))) {
            self.overlay = None;
        }
        let present = self.session.as_ref().map(|session| session.path.clone());
        match read {
            // The name may be mistyped.
            Err((file, notice)) => {
                self.ask_for_import(&file.display().to_string());
                self.message = Some(notice);
            }
            Ok(read) if read.into != present => {}
            Ok(read) if present.is_some() => self.compare_with_file(&read),
            Ok(read) => {
                let (title, form) = (read.found.title_or_name(&read.file), read.form.clone());
                let found = Box::new(read.found.clone());
                self.imported = Some(*read);
                return vec![Effect::Ask(Request::CreateFilled { title, form, found })];
            }
        }
        Vec::new()
    }

    /// Shows what is in doubt of the file that the draft which was just opened was made of.
    pub(super) fn ask_about_import(&mut self) {
        let Some(read) = self.imported.take() else { return };
        if read.found.count(State::Ambiguous) > 0 {
            self.compare_with_file(&read);
        }
        self.message = Some(counts(&read.found));
    }

    /// Shows what a file says beside what the draft does.
    fn compare_with_file(&mut self, read: &ReadFile) {
        let Some(session) = &self.session else { return };
        let draft = Arc::clone(&session.draft);
        let screen = CompareScreen::with_file(session.form(), draft, read, &self.clock.stamp());
        self.show_compared(screen);
        self.message = Some(counts(&read.found));
    }
}

/// What a file holds, in a sentence.
fn counts(found: &Found) -> Notice {
    Notice::new("message-import-read")
        .with("taken", found.count(State::Taken))
        .with("ambiguous", found.count(State::Ambiguous))
        .with("missed", found.count(State::Missed))
        .with("unknown", found.unknown.len())
}

/// A draft with all of a file that is certain, as a new draft takes it.
pub fn fill(form: &Form, draft: &mut Draft, found: &Found, now: &str) {
    let offers = merge::offers(form, draft, found, None, &Take::default());
    merge::apply(form, draft, found, &offers, now);
}

/// Reads a file on a thread of its own, which answers unless the import is given up.
pub fn start(request: ImportRequest, reader: Reader, drafts: Drafts, sender: Sender<Event>) {
    let events = sender.clone();
    let read = move || {
        let reply = read(&request, reader, &drafts);
        if !request.is_given_up.load(Ordering::Relaxed) {
            let _ = sender.send(Event::Reply(reply));
        }
    };
    if spawn("import", read).is_err() {
        let _ = events.send(Event::Fault);
    }
}

/// Reads a file.
#[must_use]
pub fn read(request: &ImportRequest, reader: Reader, drafts: &Drafts) -> Reply {
    let read = read_file(request, reader, drafts);
    Reply::Imported(read.map(Box::new).map_err(|notice| (request.file.clone(), notice)))
}

fn read_file(request: &ImportRequest, reader: Reader, drafts: &Drafts) -> Result<ReadFile, Notice> {
    let file = &request.file;
    let contents = reader(file)?;
    let told = |misfit: crate::import::Misfit| misfit.notice(&file.display().to_string());
    let folder: Arc<FormFolder> = match &request.into {
        Some(into) => {
            contents.must_be_of(&into.folder.form).map_err(told)?;
            Arc::clone(&into.folder)
        }
        None => contents.form_among(drafts.forms().all().0).map_err(told)?,
    };
    let found = contents.answers(&folder).map_err(told)?;
    let earlier = request.into.as_ref().map(|into| into.checkpoints.drafts(&folder.form.id)).unwrap_or_default();
    Ok(ReadFile {
        file: file.clone(),
        into: request.into.as_ref().map(|into| into.path.clone()),
        form: folder.form.id.clone(),
        base: merge::base(&folder.form, &found, earlier.iter()).cloned(),
        found,
    })
}

/// The path that a person typed: `~` stands for their home, as in a shell, and quotes that a terminal puts around a file
/// dropped onto it are no part of the name.
#[must_use]
pub fn typed_path(typed: &str) -> PathBuf {
    let typed = typed.trim();
    let quoted = ['\'', '"'].iter().find_map(|&quote| typed.strip_prefix(quote)?.strip_suffix(quote));
    let typed = quoted.unwrap_or(typed);
    match (typed.strip_prefix("~/"), std::env::home_dir()) {
        (Some(rest), Some(home)) => home.join(rest),
        _ => PathBuf::from(typed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typed_path_is_what_a_shell_makes_of_it() {
        let home = std::env::home_dir().unwrap();
        for (typed, path) in [
            (" sheet.xlsx ", PathBuf::from("sheet.xlsx")),
            ("~/sheet.xlsx", home.join("sheet.xlsx")),
            ("'/tmp/my sheet.xlsx'", PathBuf::from("/tmp/my sheet.xlsx")),
            ("~sheet.xlsx", PathBuf::from("~sheet.xlsx")),
            ("it's.xlsx", PathBuf::from("it's.xlsx")),
        ] {
            assert_eq!(typed_path(typed), path);
        }
    }
}
