//! The model and its one way to change: an event in, effects out.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use super::action::{self, Action, Context};
use super::editor::{Editor, Move};
use super::event::{Effect, Event, ExportFault, ExportRequest, Reply, Request};
use super::overlay::{Find, Input, InputPurpose, List, ListPurpose, Overlay, Page, Topic, line_editor};
use super::screen::export::ExportScreen;
use super::screen::form::ItemLayout;
use super::session::Session;
use crate::core::form::FieldIx;
use crate::core::notice::Notice;
use crate::core::search;
use crate::store::clock::Clock;
use crate::store::place::GuidanceSize;
use crate::store::saver::Saved;
use crate::store::{Folders, Summary, name, place};
use crate::words::{FormFolder, Language, Words};

/// Everything that the screen shows.
pub struct Model {
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
    /// The program's words in the language at hand.
    pub words: Words,
    /// The time.
    pub clock: Clock,
    /// Where drafts live.
    pub folders: Folders,
    /// Which screen is shown.
    pub screen: Screen,
    /// What lies over it.
    pub overlay: Option<Overlay>,
    /// The list of drafts.
    pub home: Home,
    /// The draft being worked on.
    pub session: Option<Session>,
    /// Which finding is marked.
    pub review_cursor: usize,
    /// The export's settings.
    pub export: ExportScreen,
    /// What was last told, until the next key.
    pub message: Option<Notice>,
    /// Whether text has waited for the disk so long that it is said.
    pub is_overdue: bool,
    /// What was cut or copied.
    clipboard: String,
    /// Whether the program ends once all is saved.
    leaving: Leaving,
}

/// Which screen is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Screen {
    Home,
    Form,
    Review,
    Export,
}

/// How the program is about to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Leaving {
    No,
    /// Back to the list of drafts.
    Home,
    /// The person asked; a failure to save is shown first.
    Asked,
    /// The terminal is gone or the system asks.
    Forced,
}

/// The list of drafts.
#[derive(Default)]
pub struct Home {
    /// The last touched first; `None` until they are read.
    pub drafts: Option<Result<Vec<Summary>, Notice>>,
    /// The forms at hand.
    pub forms: Vec<Arc<FormFolder>>,
    /// The marked line: 0 is the new draft, 1 the first draft.
    pub cursor: usize,
    /// First visible line.
    pub scroll: usize,
    /// The draft to mark once the list is read.
    stand_on: Option<String>,
}

impl Home {
    /// The drafts, as far as they are read.
    #[must_use]
    pub fn list(&self) -> &[Summary] {
        match &self.drafts {
            Some(Ok(drafts)) => drafts,
            _ => &[],
        }
    }

    /// The marked draft.
    #[must_use]
    pub fn marked(&self) -> Option<&Summary> {
        self.list().get(self.cursor.checked_sub(1)?)
    }
}

impl Model {
    /// The list of drafts, not yet read. The caller asks for [`Request::List`] or [`Request::Open`].
    #[must_use]
    pub fn new(size: (u16, u16), language: Language, clock: Clock, folders: Folders) -> Self {
        Model {
            size,
            words: Words::new(language),
            clock,
            folders,
            screen: Screen::Home,
            overlay: None,
            home: Home::default(),
            session: None,
            review_cursor: 0,
            export: ExportScreen::default(),
            message: None,
            is_overdue: false,
            clipboard: String::new(),
            leaving: Leaving::No,
        }
    }

    /// The language at hand.
    #[must_use]
    pub fn language(&self) -> Language {
        self.words.language()
    }

    /// Where keys go.
    #[must_use]
    pub fn context(&self) -> Context {
        match (&self.overlay, self.screen) {
            (Some(Overlay::List(_)), _) => Context::List,
            (Some(Overlay::Page(_)), _) => Context::Page,
            (Some(Overlay::Input(_)), _) => Context::Input,
            (Some(Overlay::Find(_)), _) => Context::Find,
            (None, screen) => self.screen_context(screen),
        }
    }

    fn screen_context(&self, screen: Screen) -> Context {
        match screen {
            Screen::Home => Context::Home,
            Screen::Form => Context::Form,
            Screen::Review => Context::Review,
            Screen::Export => Context::Export,
        }
    }

    /// The screen's own context, whatever lies over it.
    #[must_use]
    pub fn base_context(&self) -> Context {
        self.screen_context(self.screen)
    }

    /// When something is to be done next without an event.
    #[must_use]
    pub fn deadline(&self, now: Instant) -> Option<Instant> {
        self.session.as_ref()?.saving.deadline(now)
    }

    /// Takes an event in.
    pub fn update(&mut self, event: Event, now: Instant) -> Vec<Effect> {
        let mut effects = match event {
            Event::Key(key) => self.key(&key, now),
            Event::Paste(text) => {
                self.paste(&text, now);
                Vec::new()
            }
            Event::Resize(columns, rows) => {
                self.size = (columns, rows);
                Vec::new()
            }
            Event::Saved(saved) => self.saved(saved),
            Event::Reply(reply) => self.reply(reply),
            Event::Deadline => Vec::new(),
            Event::Terminate => self.leave(Leaving::Forced),
            Event::Suspend => vec![Effect::Suspend],
            Event::Redraw => vec![Effect::Repaint],
        };
        if let Some(session) = &mut self.session {
            session.set_width(ItemLayout::new(self.size, session.guidance).editor_width());
            session.note_move(now);
            effects.extend(session.due_job(now).map(Effect::Save));
            self.is_overdue = session.saving.is_overdue(now);
        }
        effects
    }

    fn key(&mut self, key: &crossterm::event::KeyEvent, now: Instant) -> Vec<Effect> {
        use crossterm::event::{KeyCode, KeyEventKind, KeyModifiers};
        if key.kind == KeyEventKind::Release {
            return Vec::new();
        }
        self.message = None;
        if let Some((action, is_selecting)) = action::find(self.context(), key) {
            return self.act(action, is_selecting, now);
        }
        if let KeyCode::Char(char) = key.code
            && !key.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT)
        {
            self.type_char(char, now);
        }
        Vec::new()
    }

    fn type_char(&mut self, char: char, now: Instant) {
        let mut buffer = [0; 4];
        let input: &str = char.encode_utf8(&mut buffer);
        if self.context() == Context::List {
            self.choose_by_number(char);
        } else {
            self.edit(now, |editor| editor.type_text(input));
        }
    }

    fn paste(&mut self, text: &str, now: Instant) {
        self.message = None;
        let is_line = self.context() != Context::Form;
        let line = text.replace(['\r', '\n'], " ");
        self.edit(now, |editor| editor.paste(if is_line { &line } else { text }));
    }

    /// The text that keys go to, if there is one.
    fn edit(&mut self, now: Instant, change: impl FnOnce(&mut Editor)) {
        match &mut self.overlay {
            Some(Overlay::Input(input)) => change(&mut input.editor),
            Some(Overlay::Find(find)) => {
                change(&mut find.editor);
                self.search();
            }
            Some(Overlay::List(_) | Overlay::Page(_)) => {}
            None if self.screen == Screen::Export => self.export.edit(change),
            None if self.screen == Screen::Form => {
                let clock = &self.clock;
                if let Some(session) = &mut self.session {
                    if session.is_read_only() {
                        self.message = Some(Notice::new("message-read-only"));
                    }
                    session.edit(now, || clock.stamp(), change);
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
            Some(Overlay::List(_) | Overlay::Page(_)) => None,
            None => match self.screen {
                Screen::Form => self.session.as_mut().map(|session| {
                    session.has_moved();
                    session.editor_mut()
                }),
                Screen::Export => self.export.editor(),
                Screen::Home | Screen::Review => None,
            },
        }
    }

    /// Does what a key or the menu asks for.
    pub fn act(&mut self, action: Action, is_selecting: bool, now: Instant) -> Vec<Effect> {
        match action {
            Action::Undo => self.edit(now, |editor| _ = editor.undo()),
            Action::Redo => self.edit(now, |editor| _ = editor.redo()),
            Action::Backspace => self.edit(now, Editor::backspace),
            Action::DeleteForward => self.edit(now, Editor::delete_forward),
            Action::DeleteWord => self.edit(now, Editor::delete_word),
            Action::DeleteWordForward => self.edit(now, Editor::delete_word_forward),
            Action::Cut => {
                let mut cut = None;
                self.edit(now, |editor| cut = editor.cut());
                self.clipboard = cut.unwrap_or(std::mem::take(&mut self.clipboard));
            }
            Action::Copy => {
                if let Some(text) = self.moving().and_then(|editor| editor.selected().map(ToOwned::to_owned)) {
                    self.clipboard = text;
                }
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
            Action::NextField => self.step_field(1),
            Action::PreviousField => self.step_field(-1),
            Action::NextItem => self.in_session(|session| _ = session.step_item(1)),
            Action::PreviousItem => self.in_session(|session| _ = session.step_item(-1)),
            Action::NextSection => self.in_session(|session| _ = session.step_section(1)),
            Action::PreviousSection => self.in_session(|session| _ = session.step_section(-1)),
            Action::NextOpen => self.next_open(),
            Action::Guidance => self.in_session(|session| {
                session.guidance = match session.guidance {
                    GuidanceSize::Folded => GuidanceSize::Open,
                    GuidanceSize::Open => GuidanceSize::Folded,
                };
                session.has_moved();
            }),
            Action::GuidanceInFull => self.overlay = Some(Overlay::Page(Page { topic: Topic::Guidance, scroll: 0 })),
            Action::Help => self.overlay = Some(Overlay::Page(Page { topic: Topic::Help, scroll: 0 })),
            Action::Menu => self.open_menu(),
            Action::Options => self.open_options(),
            Action::Find => {
                self.overlay = Some(Overlay::Find(Find { editor: line_editor(""), hits: Vec::new(), cursor: 0 }));
                self.search();
            }
            Action::ChooseLanguage => {
                let cursor = Language::ALL.iter().position(|&other| other == self.language()).unwrap_or(0);
                self.overlay = Some(Overlay::List(List { purpose: ListPurpose::Language, cursor }));
            }
            Action::Review => self.toggle_review(),
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

    fn in_session(&mut self, act: impl FnOnce(&mut Session)) {
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

    fn forms_languages(&self) -> Vec<String> {
        self.session.as_ref().map(|session| session.form().languages.clone()).unwrap_or_default()
    }

    fn line_break(&mut self, now: Instant) {
        let is_single_line =
            self.session.as_ref().is_some_and(|session| session.form()[session.field].kind.is_single_line());
        if is_single_line {
            self.step_field(1);
        } else {
            self.edit(now, |editor| {
                editor.type_text("\n");
            });
        }
    }

    fn step_field(&mut self, step: isize) {
        if self.screen == Screen::Export {
            self.export.step(step);
        } else {
            self.in_session(|session| _ = session.step_field(step));
        }
    }

    fn page(&self) -> isize {
        isize::try_from(self.size.1.saturating_sub(6).max(1)).unwrap_or(1)
    }

    /// One line up or down, in whatever has lines.
    fn step(&mut self, step: isize, is_selecting: bool) {
        let moved = |cursor: usize, len: usize| cursor.saturating_add_signed(step).min(len.saturating_sub(1));
        let (forms, options) = (self.home.forms.len(), self.options().len());
        match &mut self.overlay {
            Some(Overlay::List(list)) => list.cursor = moved(list.cursor, list.len(forms, options)),
            // The drawing keeps the scroll within the text.
            Some(Overlay::Page(page)) => page.scroll = page.scroll.saturating_add_signed(step),
            Some(Overlay::Find(find)) => find.cursor = moved(find.cursor, find.hits.len()),
            Some(Overlay::Input(_)) => {}
            None => match self.screen {
                Screen::Home => self.home.cursor = moved(self.home.cursor, self.home.list().len() + 1),
                Screen::Review => {
                    let findings = self.session.as_ref().map_or(0, |session| session.findings().len());
                    self.review_cursor = moved(self.review_cursor, findings);
                }
                Screen::Export => self.export.step(step.signum()),
                Screen::Form => self.in_session(|session| {
                    session.has_moved();
                    // Beyond the first or last row lies the next field, except while selecting.
                    if !session.editor_mut().go_rows(step, is_selecting) && !is_selecting {
                        session.step_field(step.signum());
                    }
                }),
            },
        }
    }

    fn next_open(&mut self) {
        let mut has_open = false;
        self.in_session(|session| has_open = session.go_to_next_open());
        if has_open {
            self.screen = Screen::Form;
        } else {
            self.message = Some(Notice::new("message-nothing-open"));
        }
    }

    fn toggle_review(&mut self) {
        self.screen = if self.screen == Screen::Review { Screen::Form } else { Screen::Review };
        self.review_cursor = 0;
    }

    fn back(&mut self) -> Vec<Effect> {
        if self.overlay.take().is_none() {
            match self.screen {
                Screen::Review | Screen::Export => self.screen = Screen::Form,
                Screen::Home | Screen::Form => {}
            }
        }
        Vec::new()
    }

    fn speak(&mut self, language: Language) -> Vec<Effect> {
        if language == self.language() {
            return Vec::new();
        }
        self.words = Words::new(language);
        vec![Effect::Ask(Request::SaveLanguage(language))]
    }

    fn open_menu(&mut self) {
        let actions = action::of(self.base_context()).filter(|entry| entry.is_in_menu).map(|entry| entry.action);
        let actions = actions.filter(|&action| action != Action::Options || !self.options().is_empty()).collect();
        self.overlay = Some(Overlay::List(List::new(ListPurpose::Menu(actions))));
    }

    /// The options of the field at hand.
    #[must_use]
    pub fn options(&self) -> &[String] {
        self.session.as_ref().map_or(&[], |session| &session.form()[session.field].choices)
    }

    fn open_options(&mut self) {
        match &self.session {
            Some(session) if !self.options().is_empty() => {
                self.overlay = Some(Overlay::List(List::new(ListPurpose::Options(session.field))));
            }
            _ => self.message = Some(Notice::new("message-no-options")),
        }
    }

    /// A digit, of either width, marks the line of that number.
    fn choose_by_number(&mut self, char: char) {
        let digit = match char {
            '1'..='9' => char as usize - '1' as usize,
            '１'..='９' => char as usize - '１' as usize,
            _ => return,
        };
        let (forms, options) = (self.home.forms.len(), self.options().len());
        if let Some(Overlay::List(list)) = &mut self.overlay
            && digit < list.len(forms, options)
        {
            list.cursor = digit;
        }
    }

    fn search(&mut self) {
        let (Some(Overlay::Find(find)), Some(session)) = (&mut self.overlay, &self.session) else { return };
        let (form, words) = (session.form(), &session.folder.words);
        let texts = |item| {
            let mut texts: Vec<String> = Language::ALL.map(|language| words.item(language, form, item)).to_vec();
            texts.extend(Language::ALL.map(|language| words.group(language, form, item)));
            for field in form.fields_of(item) {
                texts.extend(Language::ALL.map(|language| words.prompt(language, form, field)));
            }
            texts
        };
        find.hits = search::items(form, find.editor.text(), texts)
            .into_iter()
            .filter_map(|item| form.fields_of(item).next())
            .collect();
        find.cursor = 0;
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
        match self.home.forms.as_slice() {
            [] => Vec::new(),
            [only] => self.create(only.form.id.clone()),
            _ => {
                self.overlay = Some(Overlay::List(List::new(ListPurpose::Form)));
                Vec::new()
            }
        }
    }

    fn create(&self, form: String) -> Vec<Effect> {
        let date = self.clock.now().strftime("%Y-%m-%d").to_string();
        let title = self.words.say_with("title-of-new-draft", &[("date", date.into())]);
        vec![Effect::Ask(Request::Create { title, form })]
    }

    fn open_marked(&mut self) -> Vec<Effect> {
        if self.home.cursor == 0 {
            return self.new_draft();
        }
        match self.home.marked() {
            Some(summary) => vec![Effect::Ask(Request::Open { named: summary.name.clone() })],
            None => Vec::new(),
        }
    }

    fn open_export(&mut self) -> Vec<Effect> {
        if let Some(session) = &self.session {
            self.export.start(&session.name, &session.form().languages);
            self.screen = Screen::Export;
        } else {
            self.message = Some(Notice::new("message-open-first"));
        }
        Vec::new()
    }

    fn go_home(&mut self) -> Vec<Effect> {
        self.leave(Leaving::Home)
    }

    /// What was to be done once all is saved.
    fn left(&mut self) -> Vec<Effect> {
        if std::mem::replace(&mut self.leaving, Leaving::No) != Leaving::Home {
            return vec![Effect::Quit];
        }
        self.home.stand_on = self.session.take().map(|session| session.name);
        self.screen = Screen::Home;
        vec![Effect::Ask(Request::List)]
    }

    fn save(&mut self) -> Vec<Effect> {
        self.session.as_mut().and_then(Session::job).map(Effect::Save).into_iter().collect()
    }

    fn save_now(&mut self) -> Vec<Effect> {
        self.message = Some(Notice::new("message-saves-itself"));
        self.save()
    }

    /// Does what the marked line of a list, the typed line or the screen stands for.
    fn accept(&mut self, now: Instant) -> Vec<Effect> {
        match self.overlay.take() {
            Some(Overlay::List(list)) => self.chosen(list, now),
            Some(Overlay::Input(input)) => self.typed(&input),
            Some(Overlay::Find(find)) => {
                if let Some(&field) = find.hits.get(find.cursor) {
                    self.jump(field);
                }
                Vec::new()
            }
            Some(Overlay::Page(_)) => Vec::new(),
            None if self.screen == Screen::Review => {
                let field = self
                    .session
                    .as_ref()
                    .and_then(|session| session.findings().get(self.review_cursor).map(|finding| finding.field()));
                if let Some(field) = field {
                    self.jump(field);
                }
                Vec::new()
            }
            None if self.screen == Screen::Export => self.write_export(false),
            None => Vec::new(),
        }
    }

    fn jump(&mut self, field: FieldIx) {
        self.in_session(|session| session.go_to(field));
        self.screen = Screen::Form;
    }

    fn chosen(&mut self, list: List, now: Instant) -> Vec<Effect> {
        let is_yes = list.cursor == 1;
        match list.purpose {
            ListPurpose::Menu(actions) => match actions.get(list.cursor) {
                Some(&action) => return self.act(action, false, now),
                None => return Vec::new(),
            },
            ListPurpose::Language => {
                if let Some(&language) = Language::ALL.get(list.cursor) {
                    return self.speak(language);
                }
            }
            ListPurpose::Form => {
                if let Some(folder) = self.home.forms.get(list.cursor) {
                    return self.create(folder.form.id.clone());
                }
            }
            ListPurpose::Options(field) => self.insert_option(field, list.cursor, now),
            ListPurpose::ConfirmDelete(named) if is_yes => {
                return vec![Effect::Ask(Request::ThrowAway { named }), Effect::Ask(Request::List)];
            }
            ListPurpose::ConfirmOverwrite(_) if is_yes => return self.write_export(true),
            ListPurpose::ConfirmLoss if is_yes => return self.left(),
            ListPurpose::ConfirmDelete(_) | ListPurpose::ConfirmOverwrite(_) => {}
            ListPurpose::ConfirmLoss => self.leaving = Leaving::No,
        }
        Vec::new()
    }

    /// Puts an option into a choice: in place of another option, else at the caret, so that free text stays.
    fn insert_option(&mut self, field: FieldIx, option: usize, now: Instant) {
        let Some(session) = &self.session else { return };
        let labels = session.folder.labels.of(field);
        let Some(choice) = session.form()[field].choices.get(option) else { return };
        let sheet_language =
            session.form().languages.first().and_then(|code| Language::from_code(code)).unwrap_or(self.language());
        let label = session.folder.words.choice(sheet_language, session.form(), field, choice);
        let text = session.draft.text(session.form(), field).trim();
        let is_replaceable = text.is_empty() || labels.iter().flatten().any(|label| label == text);
        self.edit(now, |editor| if is_replaceable { editor.replace_all(&label) } else { editor.paste(&label) });
    }

    fn typed(&mut self, input: &Input) -> Vec<Effect> {
        let title = input.editor.text().trim().to_owned();
        let request = match &input.purpose {
            InputPurpose::Rename(named) => Request::Rename { named: named.clone(), title },
            InputPurpose::Duplicate(named) => Request::Duplicate { named: named.clone(), title },
        };
        vec![Effect::Ask(request), Effect::Ask(Request::List)]
    }

    fn write_export(&mut self, may_overwrite: bool) -> Vec<Effect> {
        let mut effects = self.save();
        let Some(session) = &self.session else { return effects };
        let target = PathBuf::from(self.export.target());
        if target.as_os_str().is_empty() {
            self.message = Some(Notice::new("message-no-target"));
            return effects;
        }
        effects.push(Effect::Ask(Request::Export(ExportRequest {
            draft: Arc::clone(&session.draft),
            form: session.form().id.clone(),
            format: self.export.format,
            language: self.export.language(&session.form().languages),
            target,
            may_overwrite,
        })));
        effects
    }

    fn saved(&mut self, saved: Saved) -> Vec<Effect> {
        let now = self.clock.now();
        let Some(session) = &mut self.session else { return Vec::new() };
        match saved {
            Saved::Done { path, revision } if path == session.path => session.saving.done(revision, now),
            Saved::Failed { path, error, .. } if path == session.path => {
                session.saving.failure = Some(error.notice());
                self.ask_about_loss();
                return Vec::new();
            }
            Saved::Beside { path, new_path, revision } if path == session.path => {
                let file = new_path.file_name().map(|file| file.to_string_lossy().into_owned()).unwrap_or_default();
                let place_file = place::file(&self.folders, &new_path);
                let name = file.strip_suffix(name::SUFFIX).unwrap_or(&file).to_owned();
                self.message = Some(Notice::new("message-saved-beside").with("name", name.as_str()));
                session.move_to(new_path, name, place_file);
                session.saving.done(revision, now);
            }
            // Of a draft that was left meanwhile.
            Saved::Done { .. } | Saved::Failed { .. } | Saved::Beside { .. } => {}
        }
        let is_all_saved = session.saving.is_all_saved();
        if self.leaving != Leaving::No && is_all_saved { self.left() } else { Vec::new() }
    }

    fn reply(&mut self, reply: Reply) -> Vec<Effect> {
        match reply {
            Reply::Listed { drafts, forms } => {
                self.home.drafts = Some(drafts);
                self.home.forms = forms;
                self.home.cursor = self.home.cursor.min(self.home.list().len());
                if let Some(named) = self.home.stand_on.take()
                    && let Some(at) = self.home.list().iter().position(|summary| summary.name == named)
                {
                    self.home.cursor = at + 1;
                }
            }
            Reply::Opened(Ok(opened)) => {
                self.session = Some(Session::new(*opened));
                self.screen = Screen::Form;
                if self.session.as_ref().is_some_and(Session::is_read_only) {
                    self.message = Some(Notice::new("message-read-only"));
                }
            }
            Reply::Opened(Err(notice)) => {
                self.message = Some(notice);
                if self.home.drafts.is_none() {
                    return vec![Effect::Ask(Request::List)];
                }
            }
            Reply::Changed(Ok((notice, stand_on))) => {
                self.message = Some(notice);
                self.home.stand_on = stand_on;
            }
            Reply::Changed(Err(notice)) => self.message = Some(notice),
            Reply::Exported(Ok(path)) => {
                self.export.written = Some(path.clone());
                self.message = Some(Notice::new("message-exported").with("path", path.display().to_string()));
            }
            Reply::Exported(Err(ExportFault::Exists(path))) => {
                self.overlay = Some(Overlay::List(List::new(ListPurpose::ConfirmOverwrite(path))));
            }
            Reply::Exported(Err(ExportFault::Failed(notice))) => self.message = Some(notice),
        }
        Vec::new()
    }

    fn leave(&mut self, leaving: Leaving) -> Vec<Effect> {
        self.leaving = leaving;
        let mut effects = self.save();
        if self.session.as_ref().is_none_or(|session| session.saving.is_all_saved()) {
            effects.extend(self.left());
        } else if self.session.as_ref().is_some_and(|session| session.saving.failure.is_some()) {
            self.ask_about_loss();
        }
        effects
    }

    /// A person who wants to leave is asked first whether what can't be saved may be lost.
    fn ask_about_loss(&mut self) {
        if matches!(self.leaving, Leaving::Asked | Leaving::Home) {
            self.overlay = Some(Overlay::List(List::new(ListPurpose::ConfirmLoss)));
        }
    }
}
