//! The export: format, language and target of the sheet, and what is still open in it.

use std::path::PathBuf;

use ratatui::layout::Rect;

use crate::core::check::Severity;
use crate::export::{Format, SheetLanguage};
use crate::ui::app::Model;
use crate::ui::editor::Editor;
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
    /// Whether open and over-limit fields are marked.
    pub is_working_copy: bool,
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
            is_working_copy: false,
            written: None,
            language: 0,
            target: line_editor(""),
            line: FORMAT,
            stem: String::new(),
        }
    }
}

impl ExportScreen {
    /// Begins an export of a draft, with the file beside where the program was started.
    pub fn start(&mut self, name: &str, languages: &[String]) {
        self.written = None;
        self.line = FORMAT;
        self.language = self.language.min(choices(languages).len() - 1);
        if self.stem != name {
            name.clone_into(&mut self.stem);
            self.retarget();
        }
    }

    /// The proposed file follows the format until the person types another.
    fn retarget(&mut self) {
        self.target = line_editor(&format!("{}.{}", self.stem, self.format.suffix()));
    }

    /// The file to write.
    #[must_use]
    pub fn target(&self) -> &str {
        self.target.text().trim()
    }

    /// The sheet's language.
    #[must_use]
    pub fn language(&self, languages: &[String]) -> SheetLanguage {
        let choices = choices(languages);
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
                let is_proposal = self.target() == format!("{}.{}", self.stem, self.format.suffix());
                let at = Format::ALL.iter().position(|&format| format == self.format).unwrap_or(0);
                self.format = Format::ALL[turned(at, Format::ALL.len())];
                if is_proposal {
                    self.retarget();
                }
            }
            COPY => self.is_working_copy = !self.is_working_copy,
            LANGUAGE => self.language = turned(self.language, choices(languages).len()),
            _ => {}
        }
    }
}

/// The sheet's languages to choose from, the form's first one first.
fn choices(languages: &[String]) -> Vec<SheetLanguage> {
    let known: Vec<Language> = languages.iter().filter_map(|code| Language::from_code(code)).collect();
    let mut choices: Vec<SheetLanguage> = known.iter().map(|&language| SheetLanguage::One(language)).collect();
    match choices.len() {
        0 => choices.push(SheetLanguage::One(Language::Ja)),
        1 => {}
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
    let copy = words.say(if export.is_working_copy { "export-working-copy" } else { "export-deliverable" });
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
    let answers = || session.draft.answers.values();
    let private = words.say_with(
        "export-private",
        &[
            ("notes", answers().filter(|answer| !answer.note.is_empty()).count().into()),
            ("flags", answers().filter(|answer| answer.flag.is_some()).count().into()),
            ("done", answers().filter(|answer| answer.done).count().into()),
            ("reasons", answers().map(|answer| answer.accepted.len()).sum::<usize>().into()),
        ],
    );
    let mut paragraphs = vec![open, private];
    let no_longer_asked = session.draft.no_longer_asked(session.form()).filter(|(_, answer)| answer.is_given()).count();
    if no_longer_asked > 0 {
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
