//! What each action does to the model.

use std::time::Instant;

use super::action::{self, Action, Context};
use super::app::{Leaving, Model, Screen};
use super::editor::{Editor, Move, Way};
use super::event::{Effect, Request};
use super::overlay::{Input, InputPurpose, List, ListPurpose, Overlay, Page, Topic, line_editor};
use super::screen::review::Entry;
use super::session::Session;
use super::versions::{Choice, Question, read_only_notice};
use crate::core::check::{Finding, Severity};
use crate::core::filter::Filters;
use crate::core::notice::Notice;
use crate::store::opening::ReadOnly;
use crate::store::place::GuidanceSize;
use crate::store::settings::Setting;
use crate::words::{Language, Words, quick_answers, quick_answers_of};

impl Model {
    pub(super) fn type_char(&mut self, char: char, now: Instant) {
        let mut buffer = [0; 4];
        let input: &str = char.encode_utf8(&mut buffer);
        if self.context() == Context::List {
            self.choose_by_number(char);
        } else {
            self.edit(now, |editor| editor.type_text(input));
        }
    }

    pub(super) fn paste(&mut self, text: &str, now: Instant) {
        self.message = None;
        if self.paste_cells(text, now) {
            return;
        }
        let is_line = !matches!(self.context(), Context::Form | Context::Interview | Context::Note);
        let line = text.replace(['\r', '\n'], " ");
        self.edit(now, |editor| editor.paste(if is_line { &line } else { text }));
    }

    /// The text that keys go to, if there is one.
    pub(super) fn edit(&mut self, now: Instant, change: impl FnOnce(&mut Editor)) {
        match &mut self.overlay {
            Some(Overlay::Input(input)) => change(&mut input.editor),
            Some(Overlay::Find(find)) => {
                change(&mut find.editor);
                self.search();
            }
            Some(Overlay::FindDraft(find)) => {
                change(&mut find.editor);
                find.search();
            }
            Some(Overlay::Flag(flag)) => change(flag.editor_mut()),
            Some(Overlay::Note(_)) => self.edit_note(now, change),
            Some(Overlay::List(_) | Overlay::Page(_)) => {}
            None if self.screen == Screen::Export => self.export.edit(change),
            None if self.screen.has_fields() => {
                let clock = &self.clock;
                let Some(session) = &mut self.session else { return };
                if !session.edit(now, || clock.stamp(), change) {
                    self.tell_refused();
                }
            }
            None => {}
        }
    }

    /// The text that keys go to, to move in.
    fn moving(&mut self) -> Option<&mut Editor> {
        match &mut self.overlay {
            Some(Overlay::Input(input)) => Some(&mut input.editor),
            Some(Overlay::Find(find)) => Some(&mut find.editor),
            Some(Overlay::FindDraft(find)) => Some(&mut find.editor),
            Some(Overlay::Flag(flag)) => Some(flag.editor_mut()),
            Some(Overlay::Note(note)) => Some(&mut note.editor),
            Some(Overlay::List(_) | Overlay::Page(_)) => None,
            None => match self.screen {
                Screen::Form | Screen::Interview => self.session.as_mut().map(|session| {
                    session.has_moved();
                    session.editor_mut()
                }),
                Screen::Export => self.export.editor(),
                Screen::Home | Screen::Review | Screen::Actions | Screen::Compare => None,
            },
        }
    }

    /// Does what a key or the menu asks for.
    pub fn act(&mut self, action: Action, is_selecting: bool, now: Instant) -> Vec<Effect> {
        match action {
            Action::Undo => self.retrace(Way::Back, now),
            Action::Redo => self.retrace(Way::Again, now),
            Action::Backspace => self.edit(now, Editor::backspace),
            Action::DeleteForward => self.edit(now, Editor::delete_forward),
            Action::DeleteWord => self.edit(now, Editor::delete_word),
            Action::DeleteWordForward => self.edit(now, Editor::delete_word_forward),
            Action::Cut => {
                let mut cut = None;
                self.edit(now, |editor| cut = editor.cut());
                return cut.map(|text| self.copy(text)).unwrap_or_default();
            }
            Action::Copy if matches!(&self.overlay, Some(Overlay::Page(page)) if page.topic == Topic::NoLongerAsked) => {
                return self.copy_no_longer_asked();
            }
            Action::Copy => {
                let selected = self.moving().and_then(|editor| editor.selected().map(ToOwned::to_owned));
                return selected.map(|text| self.copy(text)).unwrap_or_default();
            }
            Action::Paste => {
                let text = self.clipboard.clone();
                self.paste(&text, now);
            }
            Action::SelectAll => self.in_editor(Editor::select_all),
            Action::Left if self.is_on_choice() => self.export.turn(-1, &self.forms_languages()),
            Action::Right if self.is_on_choice() => self.export.turn(1, &self.forms_languages()),
            Action::Left => self.go(Move::Left, is_selecting),
            Action::Right => self.go(Move::Right, is_selecting),
            Action::WordLeft => self.go(Move::WordLeft, is_selecting),
            Action::WordRight => self.go(Move::WordRight, is_selecting),
            Action::RowStart => self.go(Move::RowStart, is_selecting),
            Action::RowEnd => self.go(Move::RowEnd, is_selecting),
            Action::Top => self.go(Move::Top, is_selecting),
            Action::Bottom => self.go(Move::Bottom, is_selecting),
            Action::LineBreak => self.line_break(now),
            Action::Up => self.step(-1, is_selecting),
            Action::Down => self.step(1, is_selecting),
            Action::PageUp => self.step(-self.page(), false),
            Action::PageDown => self.step(self.page(), false),
            Action::First => self.step(isize::MIN, false),
            Action::Last => self.step(isize::MAX, false),
            Action::NextField => self.step_field(1),
            Action::PreviousField => self.step_field(-1),
            Action::NextItem => self.walk(|session| session.step_item(1)),
            Action::PreviousItem => self.walk(|session| session.step_item(-1)),
            Action::NextSection => self.walk(|session| session.step_section(1)),
            Action::PreviousSection => self.walk(|session| session.step_section(-1)),
            Action::NextOpen => self.next_open(),
            Action::Guidance => self.in_session(|session| {
                session.guidance = match session.guidance {
                    GuidanceSize::Folded => GuidanceSize::Open,
                    GuidanceSize::Open => GuidanceSize::Folded,
                };
                session.has_moved();
            }),
            Action::GuidanceUp => self.scroll_text(-1),
            Action::GuidanceDown => self.scroll_text(1),
            Action::BothLanguages => self.in_session(|session| {
                session.is_bilingual = !session.is_bilingual;
                session.has_moved();
            }),
            Action::GuidanceInFull => self.overlay = Some(Overlay::Page(Page { topic: Topic::Guidance, scroll: 0 })),
            Action::NoLongerAsked => self.open_no_longer_asked(),
            Action::Help => self.overlay = Some(Overlay::Page(Page { topic: Topic::Help, scroll: 0 })),
            Action::Menu => self.open_menu(),
            Action::Suggestions => return self.ask_for_suggestions(),
            Action::Confirm => {
                if let Some(field) = self.session.as_ref().map(|session| session.field) {
                    self.confirm(field, now);
                }
            }
            Action::ConfirmAll => self.ask_to_confirm_all(),
            Action::Differences => return self.ask_what_to_compare(),
            Action::FilterDifferences => self.open_changes(),
            Action::ExportDifferences => self.open_difference_files(),
            Action::QuickAnswers => self.open_quick_answers(),
            Action::Hosting => self.overlay = Some(Overlay::List(List::new(ListPurpose::Hosting))),
            Action::Toggle => self.toggle_marked(),
            Action::TakeRight => {
                if let (Some(compare), Some(session)) = (&mut self.compare, &self.session) {
                    compare.toggle(session.form());
                }
            }
            Action::ToggleAll => {
                if let Some(compare) = &mut self.compare {
                    compare.toggle_all();
                }
            }
            Action::KeepCheckpoint => {
                let purpose = InputPurpose::Checkpoint;
                self.overlay = Some(Overlay::Input(Input { purpose, editor: line_editor("") }));
            }
            Action::Checkpoints => return self.open_checkpoints(),
            Action::CompareWithTheirs => return self.open_conflict(),
            Action::TakeOver => return self.take_over(false),
            Action::Import => self.ask_for_import(""),
            Action::Trash => return vec![Effect::Ask(Request::Trash)],
            Action::Find => self.open_find(),
            Action::FindDraft => self.open_find_draft(),
            Action::AddRow | Action::RemoveRow | Action::MoveRowUp | Action::MoveRowDown => {
                self.change_rows(action, now);
            }
            Action::EditOutside => return self.edit_outside(false),
            Action::EditTable => return self.edit_outside(true),
            Action::Mouse => return self.switch_mouse(),
            Action::ChooseLanguage => {
                let cursor = Language::ALL.iter().position(|&other| other == self.language()).unwrap_or(0);
                self.overlay = Some(Overlay::List(List { purpose: ListPurpose::Language, cursor }));
            }
            Action::Review => return self.toggle_review(),
            Action::Interview => self.toggle_interview(),
            Action::SwapLanguages => self.swap_languages(),
            Action::NotApplicable => self.ask_why_not_applicable(),
            Action::ActionList => self.toggle_action_list(),
            Action::AcceptFinding => self.accept_or_withdraw(now),
            Action::Flag => self.open_flag(),
            Action::Note => self.toggle_note(),
            Action::Done => self.toggle_done(now),
            Action::Filter => self.open_filters(),
            Action::ClearFilters => self.filter(Filters::default()),
            Action::Back => return self.back(),
            Action::SwitchLanguage => return self.speak(self.language().other()),
            Action::Drafts => return self.go_home(),
            Action::New => return self.new_draft(),
            Action::Open => return self.open_marked(),
            Action::Rename | Action::Duplicate => self.ask_title(action),
            Action::Delete => {
                if let Some(summary) = self.home.marked() {
                    let purpose = ListPurpose::ConfirmDelete(summary.name.clone());
                    self.overlay = Some(Overlay::List(List::new(purpose)));
                }
            }
            Action::Export => return self.open_export(),
            Action::SaveNow => return self.save_now(),
            Action::Accept => return self.accept(now),
            Action::Quit => return self.leave(Leaving::Asked),
        }
        Vec::new()
    }

    pub(super) fn in_session(&mut self, act: impl FnOnce(&mut Session)) {
        if let Some(session) = &mut self.session {
            act(session);
        }
    }

    fn in_editor(&mut self, act: impl FnOnce(&mut Editor)) {
        if let Some(editor) = self.moving() {
            act(editor);
        }
    }

    fn go(&mut self, to: Move, is_selecting: bool) {
        self.in_editor(|editor| editor.go(to, is_selecting));
    }

    /// Whether Left and Right turn a choice of the export screen.
    fn is_on_choice(&self) -> bool {
        self.overlay.is_none() && self.screen == Screen::Export && self.export.is_on_choice()
    }

    pub(super) fn forms_languages(&self) -> Vec<String> {
        self.session.as_ref().map(|session| session.form().languages.clone()).unwrap_or_default()
    }

    fn line_break(&mut self, now: Instant) {
        let is_single_line = self.session.as_ref().is_some_and(|session| session.kind_at_hand().is_single_line());
        if is_single_line && self.overlay.is_none() {
            self.step_field(1);
        } else {
            self.edit(now, |editor| {
                editor.type_text("\n");
            });
        }
    }

    fn step_field(&mut self, step: isize) {
        if let Some(Overlay::Flag(flag)) = &mut self.overlay {
            flag.is_on_text = !flag.is_on_text;
        } else if self.screen == Screen::Export {
            self.export.step(step);
        } else if self.screen == Screen::Interview && step > 0 {
            if !self.session.as_mut().is_some_and(|session| session.step_cell(step)) {
                self.go_on();
            }
        } else {
            self.walk(|session| session.step(step));
        }
    }

    fn page(&self) -> isize {
        isize::try_from(self.size.1.saturating_sub(6).max(1)).unwrap_or(1)
    }

    /// One line up or down, in whatever has lines.
    pub(super) fn step(&mut self, step: isize, is_selecting: bool) {
        let moved = |cursor: usize, len: usize| cursor.saturating_add_signed(step).min(len.saturating_sub(1));
        let (forms, hosts) = self.list_lengths();
        match &mut self.overlay {
            Some(Overlay::List(list)) => list.cursor = moved(list.cursor, list.len(forms, hosts)),
            // The drawing keeps the scroll within the text.
            Some(Overlay::Page(page)) => page.scroll = page.scroll.saturating_add_signed(step),
            Some(Overlay::Find(find)) => find.cursor = moved(find.cursor, find.found.len()),
            Some(Overlay::FindDraft(find)) => find.cursor = moved(find.cursor, find.found.len()),
            Some(Overlay::Input(_)) => {}
            Some(Overlay::Flag(flag)) => flag.is_on_text = step > 0,
            Some(Overlay::Note(note)) => _ = note.editor.go_rows(step, is_selecting),
            None => match self.screen {
                Screen::Home => self.home.cursor = moved(self.home.cursor, self.home.list().len() + 1),
                Screen::Review => {
                    let entries = self.session.as_ref().map_or(0, |session| self.review.entries(session).len());
                    self.review.cursor = moved(self.review.cursor, entries);
                }
                Screen::Export => self.export.step(step.signum()),
                Screen::Compare => {
                    if let Some(compare) = &mut self.compare {
                        compare.step(step);
                    }
                }
                Screen::Actions => self.actions.cursor = moved(self.actions.cursor, self.points()),
                Screen::Form | Screen::Interview => self.walk(|session| {
                    // Beyond the first or last row lies the next field, except while selecting.
                    session.go_rows(step, is_selecting) || is_selecting || session.step_field(step.signum())
                }),
            },
        }
    }

    fn next_open(&mut self) {
        let mut has_open = false;
        self.in_session(|session| has_open = session.go_to_next_open());
        if has_open {
            self.screen = self.fields_screen();
        } else {
            self.message = Some(Notice::new("message-nothing-open"));
        }
    }

    /// Opens the review, for which the other drafts of the client are read anew, or leaves it.
    fn toggle_review(&mut self) -> Vec<Effect> {
        self.review.cursor = 0;
        if self.screen == Screen::Review {
            self.screen = self.fields_screen();
            return Vec::new();
        }
        self.screen = Screen::Review;
        self.ask_for_contradictions()
    }

    fn back(&mut self) -> Vec<Effect> {
        if let Some(overlay) = self.overlay.take() {
            // Who turns away from a question leaves things as they are.
            match overlay {
                Overlay::List(List { purpose: ListPurpose::Ask(question), .. }) => {
                    return self.decided(*question, Choice::Later);
                }
                Overlay::Input(Input { purpose: InputPurpose::Elsewhere, .. }) => self.ask(Question::Loss),
                Overlay::List(List { purpose: ListPurpose::Reading, .. }) => self.give_up_import(),
                _ => {}
            }
        } else {
            match self.screen {
                Screen::Review | Screen::Actions => self.screen = self.fields_screen(),
                Screen::Interview => self.toggle_interview(),
                Screen::Export => {
                    if !self.give_up_export() {
                        self.screen = if self.export.is_from_actions { Screen::Actions } else { self.fields_screen() };
                    }
                }
                Screen::Compare => self.leave_compared(),
                Screen::Home | Screen::Form => {}
            }
        }
        Vec::new()
    }

    pub(super) fn speak(&mut self, language: Language) -> Vec<Effect> {
        if language == self.language() {
            return Vec::new();
        }
        std::mem::swap(&mut self.words, &mut self.other_words);
        vec![Effect::Ask(Request::SaveSetting { setting: Setting::Language, value: language.code() })]
    }

    fn open_menu(&mut self) {
        let actions = action::of(self.base_context()).filter(|entry| entry.is_in_menu).map(|entry| entry.action);
        let has_hosts = self.session.as_ref().is_some_and(|session| !session.form().hosting.is_empty());
        let has_no_longer_asked = self.session.as_ref().is_some_and(|session| session.no_longer_asked() > 0);
        let is_filtered = self.session.as_ref().is_some_and(|session| session.filters().is_any());
        let is_contested = self.session.as_ref().is_some_and(|session| session.contested.is_some());
        let is_table = self.session.as_ref().is_some_and(|session| session.grid().is_some());
        let is_in_use =
            self.session.as_ref().is_some_and(|session| matches!(session.read_only, Some(ReadOnly::InUse { .. })));
        let actions = actions.filter(|action| match action {
            Action::Hosting => has_hosts,
            _ if action.is_of_tables() => is_table,
            Action::NoLongerAsked => has_no_longer_asked,
            Action::CompareWithTheirs => is_contested,
            Action::TakeOver => is_in_use,
            Action::ClearFilters => is_filtered,
            _ => true,
        });
        self.overlay = Some(Overlay::List(List::new(ListPurpose::Menu(actions.collect()))));
    }

    /// How many forms and how many hosts there are to choose from.
    pub(super) fn list_lengths(&self) -> (usize, usize) {
        (self.home.forms.len(), self.session.as_ref().map_or(0, |session| session.form().hosting.len()))
    }

    fn open_quick_answers(&mut self) {
        let Some(session) = &self.session else { return };
        let language = self.language_of_answers();
        let today = Words::new(language).date(self.clock.today());
        let (words, form) = (&session.folder.words, session.form());
        let mut answers = quick_answers(language, words, form, session.field, &today);
        if let Some(grid) = session.grid() {
            answers.splice(0..0, quick_answers_of(language, grid.kind(), &today));
        }
        self.overlay = Some(Overlay::List(List::new(ListPurpose::QuickAnswers(answers))));
    }

    /// Says why the draft may only be read.
    pub(super) fn tell_read_only(&mut self) {
        self.message = self.session.as_ref().and_then(|session| session.read_only.as_ref()).map(read_only_notice);
    }

    /// Says why a change wasn't taken: the draft may only be read, or has no room for it.
    pub(super) fn tell_refused(&mut self) {
        match &self.session {
            Some(session) if !session.is_read_only() => self.message = Some(Notice::new("message-no-room")),
            _ => self.tell_read_only(),
        }
    }

    /// Asks for the reason for which a warning or an advice is accepted; takes an acceptance back.
    fn accept_or_withdraw(&mut self, now: Instant) {
        match self.session.as_ref().and_then(|session| self.review.marked(session)) {
            Some(Entry::Finding(finding)) if finding.severity() == Severity::Error => {
                self.message = Some(Notice::new("message-error-stays"));
            }
            Some(Entry::Finding(_)) if self.session.as_ref().is_some_and(Session::is_read_only) => {
                self.tell_read_only();
            }
            // What was carried over needs no reason to stay.
            Some(Entry::Finding(Finding::CarriedOver { field, .. })) => self.confirm(field, now),
            Some(Entry::Finding(finding)) => {
                let purpose = InputPurpose::Reason { field: finding.field(), rule: finding.rule() };
                self.overlay = Some(Overlay::Input(Input { purpose, editor: line_editor("") }));
            }
            Some(Entry::AcceptedFinding(finding, _)) => {
                let stamp = self.clock.stamp();
                let mut is_done = false;
                self.in_session(|session| is_done = session.withdraw(finding.field(), finding.rule(), now, &stamp));
                if !is_done {
                    return self.tell_refused();
                }
                self.review.cursor = 0;
                self.message = Some(Notice::new("message-withdrawn"));
            }
            Some(Entry::Accepted(_)) | None => {}
        }
    }

    /// Shows what the draft was before. What was typed last is saved first.
    fn open_checkpoints(&mut self) -> Vec<Effect> {
        let mut effects = self.save();
        let path = self.session.as_ref().map(|session| session.path.clone());
        effects.extend(path.map(|path| Effect::Ask(Request::Checkpoints { path })));
        effects
    }

    /// Scrolls the text beside what keys go to. The drawing keeps the scroll within the text.
    pub(super) fn scroll_text(&mut self, step: isize) {
        match (&mut self.compare, &mut self.session) {
            (Some(compare), _) => compare.scroll_text(step),
            (None, Some(session)) => session.guidance_scroll = session.guidance_scroll.saturating_add_signed(step),
            (None, None) => {}
        }
    }

    fn ask_title(&mut self, action: Action) {
        let Some(summary) = self.home.marked() else { return };
        let title = summary.state.as_ref().map_or(summary.name.as_str(), |state| state.title.as_str());
        let (purpose, title) = if action == Action::Rename {
            (InputPurpose::Rename(summary.name.clone()), title.to_owned())
        } else {
            let copy = self.words.say_with("title-of-copy", &[("title", title.into())]);
            (InputPurpose::Duplicate(summary.name.clone()), copy)
        };
        self.overlay = Some(Overlay::Input(Input { purpose, editor: line_editor(&title) }));
    }

    fn new_draft(&mut self) -> Vec<Effect> {
        let has_drafts = self.home.list().iter().any(|summary| summary.state.is_ok());
        match self.home.forms.as_slice() {
            [] => Vec::new(),
            [only] if !has_drafts => self.create(only.id.clone()),
            _ => {
                self.overlay = Some(Overlay::List(List::new(ListPurpose::Form { has_drafts })));
                Vec::new()
            }
        }
    }

    pub(super) fn create(&self, form: String) -> Vec<Effect> {
        let date = self.clock.now().strftime("%Y-%m-%d").to_string();
        let title = self.words.say_with("title-of-new-draft", &[("date", date.into())]);
        vec![Effect::Ask(Request::Create { title, form })]
    }

    pub(super) fn open_marked(&mut self) -> Vec<Effect> {
        if self.home.cursor == 0 {
            return self.new_draft();
        }
        match self.home.marked() {
            Some(summary) => vec![Effect::Ask(Request::Open { named: summary.name.clone(), is_forced: false })],
            None => Vec::new(),
        }
    }

    fn save_now(&mut self) -> Vec<Effect> {
        self.message = Some(Notice::new("message-saves-itself"));
        self.save()
    }
}
