//! A field: its mark and prompt, the answer in its rows, and what the rules find in it.

use ratatui::layout::Rect;

use super::canvas::{Canvas, measure};
use super::guidance::{self, Row};
use crate::core::check::{Finding, Severity};
use crate::core::form::{FieldIx, Wording};
use crate::core::wrap::Layout;
use crate::ui::session::Session;
use crate::ui::spots::Spot;
use crate::words::Words;

/// Columns left of the answer: the gutter and a blank.
pub const GUTTER: u16 = 2;

/// What is drawn of a field, row by row, so that a long answer costs what is seen of it.
pub struct FieldBlock {
    /// The field.
    pub field: FieldIx,
    prompt: Vec<Row>,
    options: Vec<String>,
    below: Vec<(String, Severity)>,
    answer_rows: usize,
}

impl FieldBlock {
    /// Lays a field out in `columns`.
    #[must_use]
    pub fn new(canvas: &Canvas<'_>, session: &Session, field: FieldIx, columns: usize) -> Self {
        let (form, form_words, words) = (session.form(), &session.folder.words, canvas.words);
        let language = words.language();
        let prompt = guidance::in_languages(&canvas.languages(session), columns, |words, columns| {
            let text = prompt_text(words, session, field);
            wrapped(&text, columns).into_iter().map(|row| Row::new(row, false)).collect()
        });
        let options = form[field]
            .choices
            .iter()
            .flat_map(|choice| {
                let label = form_words.choice(language, form, field, choice);
                wrapped(&label, columns.saturating_sub(4))
            })
            .collect();
        let below = session
            .findings_of(field)
            .iter()
            // An open field shows by its mark, and the count above tells of its limit.
            .filter(|finding| !matches!(finding, Finding::RequiredEmpty { .. } | Finding::OverLimit { .. }))
            .flat_map(|finding| {
                let (severity, text) = (finding.severity(), words.finding(form, form_words, finding));
                let text = format!("! {}: {text}", words.severity(severity));
                wrapped(&text, columns).into_iter().map(|row| (row, finding.severity()))
            })
            .collect();
        FieldBlock {
            field,
            prompt,
            options,
            below,
            answer_rows: session.editor_of(field).map_or(1, |editor| editor.layout().rows().len()),
        }
    }

    /// Rows in all, with a blank one behind.
    #[must_use]
    pub fn height(&self) -> usize {
        self.answer_start() + self.answer_rows + self.below.len() + 1
    }

    /// Rows above the answer.
    #[must_use]
    pub fn answer_start(&self) -> usize {
        self.prompt.len() + self.options.len()
    }

    /// Draws the rows of the block that fall into the area, whose first row is the block's row `skip`.
    pub fn draw(&self, canvas: &mut Canvas<'_>, area: Rect, skip: usize, session: &Session) {
        let is_focused = session.field == self.field;
        let theme = canvas.theme;
        let room = usize::from(area.width);
        let excess = session.excess(self.field).unwrap_or(usize::MAX);
        for (row, y) in (skip..self.height()).zip(area.top()..area.bottom()) {
            let answer = row.checked_sub(self.answer_start()).filter(|&row| row < self.answer_rows);
            let spot = answer.map_or(Spot::Field(self.field), |row| Spot::Row(self.field, row));
            canvas.spots.note(Rect { y, height: 1, ..area }, spot);
            if let Some(prompt) = self.prompt.get(row) {
                prompt.draw(canvas, area, y);
                if is_focused {
                    canvas.restyle(Rect { y, height: 1, ..area }, theme.title());
                }
            } else if let Some(text) = self.options.get(row - self.prompt.len()) {
                canvas.put(area.x + 4, y, text, theme.text(), room.saturating_sub(4));
            } else if row - self.answer_start() < self.answer_rows {
                self.draw_answer_row(canvas, area, y, row - self.answer_start(), session, excess);
            } else {
                self.draw_below(canvas, area, y, row - self.answer_start() - self.answer_rows);
            }
        }
    }

    fn draw_below(&self, canvas: &mut Canvas<'_>, area: Rect, y: u16, row: usize) {
        let theme = canvas.theme;
        if let Some((text, severity)) = self.below.get(row) {
            let style = if *severity == Severity::Error { theme.error() } else { theme.warning() };
            canvas.put(area.x, y, text, style, usize::from(area.width));
        }
    }

    /// `excess` is where in the answer its limit ends.
    fn draw_answer_row(
        &self,
        canvas: &mut Canvas<'_>,
        area: Rect,
        y: u16,
        row: usize,
        session: &Session,
        excess: usize,
    ) {
        let theme = canvas.theme;
        let is_focused = session.field == self.field;
        let (gutter, style) = if is_focused { (">", theme.focus()) } else { ("|", theme.quiet()) };
        canvas.put(area.x, y, gutter, style, 1);
        let Some(editor) = session.editor_of(self.field) else { return };
        let Some(cells) = editor.layout().rows().get(row) else { return };
        let x = area.x + GUTTER;
        let room = usize::from(area.width - GUTTER);
        let selection = editor.selection().filter(|_| is_focused).unwrap_or(0..0);
        // A row is drawn in runs of one style.
        let mut cuts = vec![cells.start, cells.end];
        for cut in [excess, selection.start, selection.end] {
            if cells.start < cut && cut < cells.end {
                cuts.push(cut);
            }
        }
        cuts.sort_unstable();
        let mut at = x;
        for run in cuts.windows(2) {
            let (start, end) = (run[0], run[1]);
            let mut style = if start >= excess { theme.excess() } else { theme.text() };
            if selection.contains(&start) {
                style = style.patch(theme.selected());
            }
            at = canvas.put(at, y, &editor.text()[start..end], style, room.saturating_sub(usize::from(at - x)));
        }
        let (caret_row, caret_column) = editor.caret_cell();
        if is_focused && caret_row == row {
            canvas.cursor = Some((x + (caret_column as u16).min(area.width - GUTTER), y));
        }
    }
}

/// What a field asks, behind its mark, and where the wording comes from if it isn't printed.
fn prompt_text(words: &Words, session: &Session, field: FieldIx) -> String {
    let (form, form_words, language) = (session.form(), &session.folder.words, words.language());
    let mut prompt = form_words.prompt(language, form, field);
    let mark = form_words.mark(language, form[field].requirement);
    if !mark.is_empty() {
        prompt = format!("[{mark}] {prompt}");
    }
    if form[field].wording != Wording::Printed {
        let note = words.say(&format!("wording-{}", form[field].wording.id()));
        prompt = format!("{prompt} ({note})");
    }
    prompt
}

/// A text in rows of at most `columns`.
#[must_use]
pub fn wrapped(text: &str, columns: usize) -> Vec<String> {
    let layout = Layout::new(text, columns, measure);
    layout.rows().iter().map(|row| text[row.start..row.end].trim_end().to_owned()).collect()
}
