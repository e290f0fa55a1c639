//! A sitting at the program without a terminal: keys in, screens as text out, the real store and saver behind.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use kisai::core::notice::Notice;
use kisai::import::{Contents, FileKind, xlsx};
use kisai::store::clock::Clock;
use kisai::store::saver::{Saved, Saver};
use kisai::store::{Drafts, Folders, atomic};
use kisai::ui::action::Action;
use kisai::ui::app::Model;
use kisai::ui::event::{Effect, Event, ExportRequest, Reply, Request};
use kisai::ui::lending::Lending;
use kisai::ui::overlay::{List, ListPurpose, Overlay};
use kisai::ui::perform::perform;
use kisai::ui::quiet::Urgency;
use kisai::ui::screen::{Frame, draw};
use kisai::ui::theme::Theme;
use kisai::ui::widget::canvas::width;
use kisai::ui::{exporting, importing};
use kisai::words::Language;
use ratatui::buffer::{Buffer, CellWidth as _};

pub use crate::now::NOW;

/// Nothing takes this long but a hang.
const PATIENCE: Duration = Duration::from_secs(60);

/// A person at the program, with a home folder of their own.
pub struct Sitting {
    pub model: Model,
    pub drafts: Drafts,
    pub home: tempfile::TempDir,
    saver: Saver<()>,
    saved: Receiver<Saved>,
    now: Instant,
    pub has_quit: bool,
    pub must_rescue: bool,
    /// Whether exports wait instead of being written at once.
    pub keeps_exports_waiting: bool,
    pub waiting_exports: Vec<ExportRequest>,
    /// What was handed to the terminal's clipboard.
    pub copied: Vec<String>,
    /// What was handed to an editor outside, which answers when a test says so.
    pub lent: Vec<Lending>,
    /// Whether what the editor saved was kept as a file.
    pub has_kept_lent: bool,
    /// The frames that events call for, each event's own; `None` where nobody counts them.
    pub called_for: Option<Vec<Frame>>,
}

impl Sitting {
    pub fn new(size: (u16, u16), language: Language) -> Self {
        Self::at_home(tempfile::tempdir().unwrap(), size, language)
    }

    /// Begins in a home folder where something is already.
    pub fn at_home(home: tempfile::TempDir, size: (u16, u16), language: Language) -> Self {
        let folders = Folders::locate(Some(home.path())).unwrap();
        let clock = Clock::new(Some(NOW));
        let (sender, saved) = channel();
        let mut sitting = Sitting {
            model: Model::new(size, language, clock.clone(), folders.clone()),
            drafts: Drafts::new(folders, clock),
            saver: Saver::start(|| (), move |saved| _ = sender.send(saved)).unwrap(),
            saved,
            home,
            now: Instant::now(),
            has_quit: false,
            must_rescue: false,
            keeps_exports_waiting: false,
            waiting_exports: Vec::new(),
            copied: Vec::new(),
            lent: Vec::new(),
            has_kept_lent: false,
            called_for: None,
        };
        sitting.perform(vec![Effect::Ask(Request::List)]);
        sitting
    }

    /// Ends without a word, and leaves the home folder as it is.
    pub fn end(self) -> tempfile::TempDir {
        let Sitting { home, .. } = self;
        home
    }

    /// Opens a draft by its name.
    pub fn open(&mut self, named: &str) {
        self.perform(vec![Effect::Ask(Request::Open { named: named.to_owned(), is_forced: false })]);
    }

    pub fn send(&mut self, event: Event) {
        let before = self.model.shown_before(&event);
        let effects = self.model.update(event, self.now);
        if self.model.urgency(before, &effects) == Urgency::High {
            self.call_for_frame();
        }
        if self.model.judge() {
            self.call_for_frame();
        }
        self.perform(effects);
        // What an event leaves unsaved is due before the next one.
        self.now += Duration::from_millis(60);
        if self.model.deadline(self.now).is_some_and(|deadline| deadline <= self.now) {
            let effects = self.model.update(Event::Deadline, self.now);
            self.perform(effects);
        }
        self.screen();
    }

    fn call_for_frame(&mut self) {
        if let Some(mut frames) = self.called_for.take() {
            frames.push(self.frame());
            self.called_for = Some(frames);
        }
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Save(job) => {
                    let asked = job.text.as_ref().map(|text| text.revision);
                    self.saver.save(job);
                    // Answers to attempts that the saver repeats by itself may come before.
                    let mut is_answered = asked.is_none();
                    while !is_answered {
                        let saved = self.saved.recv_timeout(PATIENCE).unwrap();
                        is_answered = Some(revision(&saved)) == asked;
                        self.send(Event::Saved(saved));
                    }
                    // A place alone has no answer.
                    let (done, is_done) = channel();
                    self.saver.then(move |()| done.send(()).unwrap());
                    is_done.recv_timeout(PATIENCE).unwrap();
                }
                Effect::Export(mut request) => {
                    // The folder where a person works lies in their home, not in the repository.
                    request.target = self.home.path().join(&request.target);
                    if self.keeps_exports_waiting {
                        self.waiting_exports.push(request);
                    } else if let Some(reply) = exporting::write(&request) {
                        self.send(Event::Reply(reply));
                    }
                }
                Effect::Import(request) => {
                    let reply = importing::read(&request, read_file, &self.drafts);
                    self.send(Event::Reply(reply));
                }
                Effect::Ask(request) => {
                    if let Some(reply) = perform(&self.drafts, request) {
                        self.send(Event::Reply(reply));
                    }
                }
                Effect::Quit => self.has_quit = true,
                Effect::Forget(origin) => self.saver.forget(origin),
                Effect::SaveElsewhere(wanted) => {
                    let json = wanted.draft.to_json(Some(&wanted.form));
                    atomic::write_new(&wanted.target, json.as_bytes()).unwrap();
                    self.send(Event::Reply(Reply::SavedElsewhere(Ok(wanted.target))));
                }
                Effect::Rescue => self.must_rescue = true,
                Effect::Copy(text) => self.copied.push(text),
                Effect::Lend(lending) => self.lent.push(lending),
                Effect::KeepLent => self.has_kept_lent = true,
                Effect::TakeBack | Effect::Mouse(_) | Effect::Watch(_) => {}
                Effect::Repaint | Effect::Suspend | Effect::Resume => {}
            }
        }
    }

    /// Presses keys by name: `Tab`, `PgDn`, `Ctrl-L`, `F5`, each apart.
    pub fn press(&mut self, names: &str) -> &mut Self {
        for name in names.split_whitespace() {
            self.send(Event::Key(key(name)));
        }
        self
    }

    /// Types a text, key by key; a line break as Enter.
    pub fn type_text(&mut self, text: &str) -> &mut Self {
        for char in text.chars() {
            let code = if char == '\n' { KeyCode::Enter } else { KeyCode::Char(char) };
            self.send(Event::Key(KeyEvent::new(code, KeyModifiers::NONE)));
        }
        self
    }

    /// Pastes a text.
    pub fn paste(&mut self, text: &str) -> &mut Self {
        self.send(Event::Paste(text.to_owned()));
        self
    }

    /// Clicks on a cell.
    pub fn click(&mut self, (column, row): (u16, u16)) -> &mut Self {
        self.mouse(MouseEventKind::Down(MouseButton::Left), column, row)
    }

    /// Reports the mouse at a cell.
    pub fn mouse(&mut self, kind: MouseEventKind, column: u16, row: u16) -> &mut Self {
        self.send(Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE }));
        self
    }

    /// Where a text stands on the screen: its first cell.
    pub fn find(&mut self, wanted: &str) -> (u16, u16) {
        let screen = self.screen();
        let (row, before) = screen
            .lines()
            .enumerate()
            .find_map(|(row, line)| line.find(wanted).map(|at| (row, line[..at].to_owned())))
            .unwrap_or_else(|| panic!("no {wanted}\n{screen}"));
        (u16::try_from(width(&before)).unwrap(), u16::try_from(row).unwrap())
    }

    /// What is on the screen.
    pub fn frame(&mut self) -> Frame {
        self.frame_in(true)
    }

    /// The same with or without colour.
    pub fn frame_in(&mut self, has_colour: bool) -> Frame {
        draw(&mut self.model, Theme::new(has_colour))
    }

    /// The screen as text, with the place of the cursor below it.
    pub fn screen(&mut self) -> String {
        let frame = self.frame();
        let cursor = match frame.cursor {
            Some((column, row)) => format!("cursor: column {column}, row {row}"),
            None => "cursor: hidden".to_owned(),
        };
        format!("{}\n{cursor}\n", text(&frame.cells.to_buffer()))
    }

    /// The file of a draft, read anew.
    pub fn draft_file(&self, named: &str) -> PathBuf {
        self.home.path().join("drafts").join(format!("{named}.kisai.json"))
    }
}

/// Reads a file in this process: workbooks of our own making harm nobody.
fn read_file(path: &Path) -> Result<Contents, Notice> {
    let bytes = std::fs::read(path).map_err(|cause| {
        Notice::new("error-read").with("path", path.display().to_string()).with("cause", cause.to_string())
    })?;
    let contents = match FileKind::of(&bytes) {
        Ok(FileKind::Workbook) => xlsx::read(&bytes).map(Contents::Tables),
        Ok(FileKind::Text) => Contents::of_text(&bytes),
        Err(error) => Err(error),
    };
    contents.map_err(|error| error.notice(&path.display().to_string()))
}

fn revision(saved: &Saved) -> u64 {
    let (Saved::Done { revision, .. } | Saved::Failed { revision, .. } | Saved::Beside { revision, .. }) = *saved;
    revision
}

/// A screen's cells as text, one line a row.
pub fn text(buffer: &Buffer) -> String {
    let mut rows = Vec::new();
    for y in buffer.area.top()..buffer.area.bottom() {
        let mut row = String::new();
        let mut skip = 0;
        for x in buffer.area.left()..buffer.area.right() {
            if skip > 0 {
                skip -= 1;
                continue;
            }
            let symbol = buffer.cell((x, y)).unwrap().symbol();
            row.push_str(symbol);
            skip = symbol.cell_width().saturating_sub(1);
        }
        rows.push(row.trim_end().to_owned());
    }
    rows.join("\n")
}

/// Goes to an action of the menu by its name.
pub fn choose_in_menu(sitting: &mut Sitting, action: Action) {
    sitting.press("F2");
    let Some(Overlay::List(List { purpose: ListPurpose::Menu(actions), .. })) = &sitting.model.overlay else {
        panic!("no menu")
    };
    let at = actions.iter().position(|&other| other == action).unwrap();
    for _ in 0..at {
        sitting.press("Down");
    }
    sitting.press("Enter");
}

/// A key by its name: `Tab`, `Ctrl-L`.
pub fn key(name: &str) -> KeyEvent {
    let mut modifiers = KeyModifiers::NONE;
    let mut rest = name;
    loop {
        if let Some(after) = rest.strip_prefix("Ctrl-") {
            modifiers |= KeyModifiers::CONTROL;
            rest = after;
        } else if let Some(after) = rest.strip_prefix("Alt-") {
            modifiers |= KeyModifiers::ALT;
            rest = after;
        } else if let Some(after) = rest.strip_prefix("Shift-").filter(|after| *after != "Tab") {
            modifiers |= KeyModifiers::SHIFT;
            rest = after;
        } else {
            break;
        }
    }
    let code = match rest {
        "Space" => KeyCode::Char(' '),
        "Tab" => KeyCode::Tab,
        "Shift-Tab" => KeyCode::BackTab,
        "Enter" => KeyCode::Enter,
        "Esc" => KeyCode::Esc,
        "Up" => KeyCode::Up,
        "Down" => KeyCode::Down,
        "Left" => KeyCode::Left,
        "Right" => KeyCode::Right,
        "Home" => KeyCode::Home,
        "End" => KeyCode::End,
        "PgUp" => KeyCode::PageUp,
        "PgDn" => KeyCode::PageDown,
        "Backspace" => KeyCode::Backspace,
        "Delete" => KeyCode::Delete,
        function if function.starts_with('F') && function.len() > 1 => KeyCode::F(function[1..].parse().unwrap()),
        other => KeyCode::Char(other.chars().next().unwrap().to_ascii_lowercase()),
    };
    KeyEvent::new(code, modifiers)
}
