//! The differences of two drafts, from the choice of what to compare with to the file: told field by field, filtered,
//! jumped into.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::action::Action;
use super::app::{Model, Screen};
use super::event::{Effect, ExportOf, ExportRequest, Request};
use super::importing::typed_path;
use super::overlay::{Input, InputPurpose, List, ListPurpose, Overlay, line_editor};
use super::screen::compare::{CompareScreen, Differences};
use crate::core::notice::Notice;
use crate::export::{Format, SheetLanguage};
use crate::store::side::{Beside, Side};
use crate::store::{Drafts, StoreError};
use crate::words::Language;

/// The files in which differences are written.
pub const FILES: [(Format, Language); 4] = [
    (Format::Xlsx, Language::Ja),
    (Format::Xlsx, Language::En),
    (Format::Markdown, Language::Ja),
    (Format::Markdown, Language::En),
];

/// What was read to be compared: the draft at hand, and what stands beside it.
pub struct Read {
    at_hand: Side,
    other: Side,
    is_checkpoint: bool,
}

impl Model {
    /// Asks for what may stand beside the draft at hand, on the list of drafts the marked one.
    pub(super) fn ask_what_to_compare(&self) -> Vec<Effect> {
        let at_hand = self.session.as_ref().map(|session| session.path.display().to_string());
        let named = at_hand.or_else(|| self.home.marked().map(|summary| summary.name.clone()));
        named.map(|named| Effect::Ask(Request::Beside { named })).into_iter().collect()
    }

    /// Offers what may stand beside a draft.
    pub(super) fn offer_to_compare(&mut self, named: String, found: Result<Vec<Beside>, Notice>) {
        match found {
            Ok(found) if found.is_empty() => self.message = Some(Notice::new("differences-nothing-beside")),
            Ok(found) => self.overlay = Some(Overlay::List(List::new(ListPurpose::Beside { named, found }))),
            Err(notice) => self.message = Some(notice),
        }
    }

    /// Tells the differences of two drafts. Of the draft being worked on the newest text counts.
    pub(super) fn tell_differences(&mut self, read: Result<Box<Read>, Notice>) {
        let Read { mut at_hand, other, is_checkpoint } = match read {
            Ok(read) => *read,
            Err(notice) => return self.message = Some(notice),
        };
        if let Some(session) = &self.session {
            at_hand = Side {
                name: session.name.clone(),
                draft: Arc::clone(&session.draft),
                form: Arc::clone(&session.folder),
            };
        }
        let is_old_at_hand = !is_checkpoint && other.is_later_than(&at_hand);
        let (old, new) = if is_old_at_hand { (at_hand, other) } else { (other, at_hand) };
        match old.against(&new) {
            Some(comparison) => {
                let differences = Differences { old, new, is_old_at_hand, comparison };
                self.show_compared(CompareScreen::of_differences(differences));
            }
            None => {
                let (from, to) = (old.form.form.id.as_str(), new.form.form.id.as_str());
                self.message = Some(Notice::new("error-other-form").with("from", from).with("to", to));
            }
        }
    }

    /// Goes to the marked field of the draft that was at hand; from the list of drafts it is opened there.
    pub(super) fn go_to_difference(&mut self) -> Vec<Effect> {
        let Some(compare) = &self.compare else { return Vec::new() };
        let (Some(field), Some(differences)) = (compare.marked_field(), compare.told()) else {
            self.message = Some(Notice::new("differences-no-field"));
            return Vec::new();
        };
        let named = differences.at_hand().name.clone();
        self.compare = None;
        if self.session.is_some() {
            self.in_session(|session| session.go_to(field));
            self.screen = self.fields_screen();
            return Vec::new();
        }
        self.screen = Screen::Home;
        self.jump_to = Some(field);
        vec![Effect::Ask(Request::Open { named, is_forced: false })]
    }

    /// Offers which kinds of differences are shown.
    pub(super) fn open_changes(&mut self) {
        if let Some(compare) = &self.compare {
            let purpose = ListPurpose::Changes(compare.hidden.clone());
            self.overlay = Some(Overlay::List(List::new(purpose)));
        }
    }

    /// Offers in which file the differences are written.
    pub(super) fn open_difference_files(&mut self) {
        self.overlay = Some(Overlay::List(List::new(ListPurpose::DifferenceFiles)));
    }

    /// Asks for the file, beside where the program was started.
    pub(super) fn ask_for_difference_file(&mut self, (format, language): (Format, Language)) {
        let Some(differences) = self.compare.as_ref().and_then(CompareScreen::told) else { return };
        let target = format!("{}-diff.{}", differences.new.name, format.suffix());
        let purpose = InputPurpose::DifferenceFile { format, language };
        self.overlay = Some(Overlay::Input(Input { purpose, editor: line_editor(&target) }));
    }

    /// Writes the differences.
    pub(super) fn write_differences(&mut self, format: Format, language: Language, typed: &str) -> Vec<Effect> {
        let target = typed_path(typed);
        if target.as_os_str().is_empty() {
            self.message = Some(Notice::new("message-no-target"));
            return Vec::new();
        }
        self.difference_file = Some((format, language));
        self.export_differences(target, false)
    }

    /// Writes the differences over the file that is there.
    pub(super) fn overwrite_differences(&mut self, target: PathBuf) -> Vec<Effect> {
        self.export_differences(target, true)
    }

    fn export_differences(&mut self, target: PathBuf, may_overwrite: bool) -> Vec<Effect> {
        let differences = self.compare.as_ref().and_then(CompareScreen::told);
        let (Some(Differences { old, new, .. }), Some((format, language))) = (differences, self.difference_file) else {
            return Vec::new();
        };
        if self.exporting.is_some() {
            return Vec::new();
        }
        vec![Effect::Export(ExportRequest {
            of: ExportOf::Differences(Box::new((old.clone(), new.clone()))),
            format,
            language: SheetLanguage::One(language),
            date: self.clock.sheet_date(),
            target,
            may_overwrite,
            is_given_up: Arc::new(AtomicBool::new(false)),
        })]
    }

    /// Whether differences are told, not texts chosen from.
    pub(super) fn tells_differences(&self) -> bool {
        self.screen == Screen::Compare && self.compare.as_ref().is_some_and(|compare| compare.told().is_some())
    }

    /// What a click on the marked part does.
    pub(super) fn action_of_marked_part(&self) -> Action {
        if self.tells_differences() { Action::Accept } else { Action::TakeRight }
    }
}

/// Reads a draft, and what is to stand beside it.
///
/// # Errors
/// One of them isn't there any more, or can't be read.
pub fn read(drafts: &Drafts, named: &str, beside: &Beside) -> Result<Read, StoreError> {
    let open = drafts.open(named)?;
    let other = drafts.read_beside(&open, beside)?;
    Ok(Read { at_hand: Side::of_draft(&open), other, is_checkpoint: matches!(beside, Beside::Checkpoint(..)) })
}
