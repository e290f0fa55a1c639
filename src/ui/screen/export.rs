//! The export: format, language and target of the sheet or the action list, and what is still open.

use std::path::PathBuf;

use ratatui::layout::Rect;

use crate::core::check::Severity;
use crate::core::work::WorkCounts;
use crate::export::{Format, SheetLanguage};
use crate::ui::app::Model;
use crate::ui::editor::Editor;
use crate::ui::event::Content;
use crate::ui::overlay::line_editor;
use crate::ui::spots::Spot;
use crate::ui::widget::canvas::{Canvas, width};
use crate::ui::widget::{dialog, field, header};
use crate::words::Language;

/// Lines of the screen, from the top.
const FORMAT: usize = 0;
const LANGUAGE: usize = 1;
const COPY: usize = 2;
/// Where to.
pub const TARGET: usize = 3;
const LINES: usize = 4;

/// What is chosen on the export screen.
pub struct ExportScreen {
    /// The format.
    pub format: Format,
    /// What is written.
    pub content: Content,
    /// Whether the list of what is still to be done was left for this screen.
    pub is_from_actions: bool,
    /// The file that was last written.
    pub written: Option<PathBuf>,
    language: usize,
    target: Editor,
    line: usize,
    stem: String,
}

impl Default for ExportScreen {
    fn default() -> Self {
        ExportScreen {
            format: Format::Xlsx,
            content: Content::Deliverable,
            is_from_actions: false,
            written: None,
            language: 0,
            target: line_editor(""),
            line: FORMAT,
            stem: String::new(),
        }
    }
}

impl ExportScreen {
    /// Begins an export of a draft, with the file beside where the program was started: of the list of what is still
    /// to be done where one comes from there, else of the sheet.
    pub fn start(&mut self, name: &str, languages: &[String], is_from_actions: bool) {
        self.written = None;
        self.line = FORMAT;
        self.is_from_actions = is_from_actions;
        if is_from_actions != (self.content == Content::Actions) {
            self.choose(if is_from_actions { Content::Actions } else { Content::Deliverable });
            self.retarget();
        }
        self.language = self.language.min(choices(languages, self.content).len() - 1);
        if self.stem != name {
            name.clone_into(&mut self.stem);
            self.retarget();
        }
    }

    /// Chooses what is written; a format in which that can't be gives way to one in which it can.
    fn choose(&mut self, content: Content) {
        let is_proposal = self.target() == self.proposal();
        self.content = content;
        if let Some(&format) = content.formats().first().filter(|_| !content.formats().contains(&self.format)) {
            self.format = format;
        }
        if is_proposal {
            self.retarget();
        }
    }

    /// The file that is proposed.
    fn proposal(&self) -> String {
        let list = if self.content == Content::Actions { "-actions" } else { "" };
        format!("{}{list}.{}", self.stem, self.format.suffix())
    }

    /// The proposed file follows the format until the person types another.
    fn retarget(&mut self) {
        self.target = line_editor(&self.proposal());
    }

    /// The file to write.
    #[must_use]
    pub fn target(&self) -> &str {
        self.target.text().trim()
    }

    /// The sheet's language.
    #[must_use]
    pub fn language(&self, languages: &[String]) -> SheetLanguage {
        let choices = choices(languages, self.content);
        choices.get(self.language).copied().unwrap_or(choices[0])
    }

    /// Whether the line at hand is turned, not typed.
    #[must_use]
    pub fn is_on_choice(&self) -> bool {
        self.line != TARGET
    }

    /// Goes to a line. Answers whether it was at hand already.
    pub fn mark(&mut self, line: usize) -> bool {
        std::mem::replace(&mut self.line, line.min(LINES - 1)) == line
    }

    /// The line being typed.
    pub fn editor(&mut self) -> Option<&mut Editor> {
        (self.line == TARGET).then_some(&mut self.target)
    }

    /// Changes the line being typed.
    pub fn edit(&mut self, change: impl FnOnce(&mut Editor)) {
        if let Some(editor) = self.editor() {
            change(editor);
        }
    }

    /// Goes to the next line or the previous one.
    pub fn step(&mut self, step: isize) {
        self.line = (self.line as isize + step).rem_euclid(LINES as isize) as usize;
    }

    /// Turns the choice at hand.
    pub fn turn(&mut self, step: isize, languages: &[String]) {
        let turned = |at: usize, len: usize| (at as isize + step).rem_euclid(len as isize) as usize;
        match self.line {
            FORMAT => {
                let is_proposal = self.target() == self.proposal();
                let formats = self.content.formats();
                let at = formats.iter().position(|&format| format == self.format).unwrap_or(0);
                self.format = formats[turned(at, formats.len())];
                if is_proposal {
                    self.retarget();
                }
            }
            COPY => {
                let at = Content::ALL.iter().position(|&content| content == self.content).unwrap_or(0);
                self.choose(Content::ALL[turned(at, Content::ALL.len())]);
                self.language = self.language.min(choices(languages, self.content).len() - 1);
            }
            LANGUAGE => self.language = turned(self.language, choices(languages, self.content).len()),
            _ => {}
        }
    }
}

/// The languages to choose from, the form's first one first. A list for the people who are asked speaks one.
fn choices(languages: &[String], content: Content) -> Vec<SheetLanguage> {
    let known: Vec<Language> = languages.iter().filter_map(|code| Language::from_code(code)).collect();
    let mut choices: Vec<SheetLanguage> = known.iter().map(|&language| SheetLanguage::One(language)).collect();
    match choices.len() {
        0 => choices.push(SheetLanguage::One(Language::Ja)),
        1 => {}
        _ if content == Content::Actions => {}
        _ => choices.push(SheetLanguage::Both),
    }
    choices
}

/// Draws the screen.
pub fn draw(canvas: &mut Canvas<'_>, model: &Model) {
    let Some(session) = &model.session else { return };
    let (theme, words) = (canvas.theme, canvas.words);
    header::draw_session(canvas, model, session);
    let area = canvas.area();
    canvas.put(1, 1, &words.say("export-title"), theme.title(), usize::from(area.width));
    let export = &model.export;
    let format = words.say(&format!("format-{}", export.format.id()));
    let language = match export.language(&session.form().languages) {
        SheetLanguage::One(language) => words.say(&format!("language-{}", language.code())),
        SheetLanguage::Both => words.say("language-both"),
    };
    let copy = words.say(match export.content {
        Content::Deliverable => "export-deliverable",
        Content::WorkingCopy => "export-working-copy",
        Content::Actions => "export-actions",
    });
    let labels = ["export-format", "export-language", "export-copy", "export-target"].map(|id| words.say(id));
    let label_width = labels.iter().map(|label| width(label)).max().unwrap_or(0) as u16;
    let x = 3 + label_width + 2;
    for (line, label) in labels.iter().enumerate() {
        let y = 3 + line as u16;
        let is_marked = line == export.line;
        canvas.put(3, y, label, if is_marked { theme.title() } else { theme.text() }, usize::from(label_width));
        if is_marked {
            canvas.put(1, y, ">", theme.focus(), 1);
            canvas.cursor = Some((x, y));
        }
        canvas.spots.note(Rect { x: 1, y, width: area.width.saturating_sub(2), height: 1 }, Spot::Choice(line));
        let room = usize::from(area.width.saturating_sub(x + 1));
        match line {
            FORMAT => _ = canvas.put(x, y, &turning(&format), theme.text(), room),
            LANGUAGE => _ = canvas.put(x, y, &turning(&language), theme.text(), room),
            COPY => _ = canvas.put(x, y, &turning(&copy), theme.text(), room),
            _ => dialog::draw_line(canvas, x, y, room, &export.target, is_marked),
        }
    }
    let mut y = 3 + LINES as u16 + 1;
    let progress = session.progress();
    let open = words.say_with(
        "export-open",
        &[
            ("required", (progress.required - progress.required_answered).into()),
            ("fields", (progress.fields - progress.answered).into()),
            ("errors", session.count(Severity::Error).into()),
            ("warnings", session.count(Severity::Warning).into()),
        ],
    );
    let work = WorkCounts::of(&session.draft);
    let reasons: usize = session.draft.answers.values().map(|answer| answer.accepted.len()).sum();
    let private = words.say_with(
        "export-private",
        &[
            ("notes", work.notes.into()),
            ("flags", work.flags.into()),
            ("done", work.done.into()),
            ("reasons", reasons.into()),
        ],
    );
    let is_list = export.content == Content::Actions;
    let mut paragraphs = vec![open, if is_list { words.say("export-actions-private") } else { private }];
    let no_longer_asked = session.no_longer_asked();
    if no_longer_asked > 0 && !is_list {
        paragraphs.push(words.say_with("export-no-longer-asked", &[("count", no_longer_asked.into())]));
    }
    paragraphs.push(words.say("export-hint"));
    if model.exporting.as_ref().is_some_and(|exporting| exporting.is_long) {
        paragraphs.push(words.say("export-takes-long"));
    } else if let Some(path) = &export.written {
        paragraphs.push(words.say_with("message-exported", &[("path", path.display().to_string().into())]));
    }
    for text in paragraphs {
        for row in field::wrapped(&text, usize::from(area.width.saturating_sub(4))) {
            canvas.put(3, y, &row, theme.text(), usize::from(area.width.saturating_sub(4)));
            y += 1;
        }
        y += 1;
    }
}

fn turning(value: &str) -> String {
    format!("< {value} >")
}
