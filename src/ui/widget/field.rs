//! A field: its mark and prompt, the answer in its rows, and what the rules find in it.

use std::rc::Rc;

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::answer::AnswerBlock;
use super::canvas::{Canvas, beginning, measure};
use super::guidance::{self, Row};
use super::tree::work_sign;
use crate::core::check::Finding;
use crate::core::form::{FieldIx, ItemIx, Wording};
use crate::core::work::Work;
use crate::core::wrap::Layout;
use crate::ui::session::Session;
use crate::ui::spots::Spot;
use crate::words::{Language, Words};

/// So many rows of what an answer was before are in sight.
const BEFORE_ROWS: usize = 4;

/// What is drawn of a field, row by row, so that a long answer costs what is seen of it.
pub struct FieldBlock {
    /// The field.
    pub field: FieldIx,
    /// What each field of the item asks.
    asked: Rc<Vec<Asked>>,
    /// Which of them this one is.
    nth: usize,
    below: Vec<(String, Style)>,
    answer: AnswerBlock,
}

/// What a field asks, in rows: its prompt, and the options of a choice.
#[derive(Debug)]
pub struct Asked {
    prompt: Vec<Row>,
    options: Vec<String>,
}

/// What the rows of [`Asked`] depend on.
#[derive(Debug, PartialEq, Eq)]
pub struct AskedKey {
    languages: Vec<Language>,
    item: ItemIx,
    columns: usize,
}

impl Asked {
    fn of(languages: &[&Words], words: &Words, session: &Session, field: FieldIx, columns: usize) -> Self {
        let (form, form_words) = (session.form(), &session.folder.words);
        let prompt = guidance::in_languages(languages, columns, |words, columns| {
            let text = prompt_text(words, session, field);
            wrapped(&text, columns).into_iter().map(|row| Row::new(row, false)).collect()
        });
        let label = |choice| form_words.choice(words.language(), form, field, choice);
        let options =
            form[field].choices.iter().flat_map(|choice| wrapped(&label(choice), columns.saturating_sub(4))).collect();
        Asked { prompt, options }
    }
}

impl FieldBlock {
    /// Lays a field out in `columns`.
    #[must_use]
    pub fn new(canvas: &Canvas<'_>, session: &Session, field: FieldIx, columns: usize) -> Self {
        let (form, form_words, words) = (session.form(), &session.folder.words, canvas.words);
        let languages = canvas.languages(session);
        let item = form[field].item;
        let key = AskedKey { languages: languages.iter().map(|words| words.language()).collect(), item, columns };
        let asked = session.asked.get(key, || {
            form.fields_of(item).map(|field| Asked::of(&languages, words, session, field, columns)).collect()
        });
        let nth = form.fields_of(item).take_while(|&other| other != field).count();
        let findings = session
            .findings_of(field)
            .iter()
            // An open field shows by its mark, and the count above tells of its limit.
            .filter(|finding| !matches!(finding, Finding::RequiredEmpty { .. } | Finding::OverLimit { .. }))
            .flat_map(|finding| {
                let text = words.finding(form, form_words, finding);
                let text = format!("! {}: {text}", words.severity(finding.severity()));
                let style = canvas.theme.of(finding.severity());
                wrapped(&text, columns).into_iter().map(move |row| (row, style))
            });
        let work = work_rows(words, session, field, columns).into_iter().map(|row| (row, canvas.theme.text()));
        let before = before_rows(words, session, field, columns).into_iter().map(|row| (row, canvas.theme.quiet()));
        let below = before.chain(work).chain(findings).collect();
        FieldBlock { field, asked, nth, below, answer: AnswerBlock::new(canvas, session, field) }
    }

    fn asked(&self) -> Option<&Asked> {
        self.asked.get(self.nth)
    }

    /// Rows in all, with a blank one behind.
    #[must_use]
    pub fn height(&self) -> usize {
        self.answer_start() + self.answer.rows() + self.below.len() + 1
    }

    /// Rows above the answer.
    #[must_use]
    pub fn answer_start(&self) -> usize {
        self.asked().map_or(0, |asked| asked.prompt.len() + asked.options.len())
    }

    /// The row in which the caret stands.
    #[must_use]
    pub fn caret_row(&self) -> usize {
        self.answer_start() + self.answer.caret_row()
    }

    /// Draws the rows of the block that fall into the area, whose first row is the block's row `skip`.
    pub fn draw(&self, canvas: &mut Canvas<'_>, area: Rect, skip: usize, session: &Session) {
        let is_focused = session.field == self.field;
        let theme = canvas.theme;
        let room = usize::from(area.width);
        let excess = session.excess(self.field).unwrap_or(usize::MAX);
        for (row, y) in (skip..self.height()).zip(area.top()..area.bottom()) {
            canvas.spots.note(Rect { y, height: 1, ..area }, Spot::Field(self.field));
            let prompt = self.asked().and_then(|asked| asked.prompt.get(row));
            let option = || self.asked().and_then(|asked| asked.options.get(row.checked_sub(asked.prompt.len())?));
            if let Some(prompt) = prompt {
                prompt.draw(canvas, area, y);
                if is_focused {
                    canvas.restyle(Rect { y, height: 1, ..area }, theme.title());
                }
            } else if let Some(text) = option() {
                canvas.put(area.x + 4, y, text, theme.text(), room.saturating_sub(4));
            } else if row - self.answer_start() < self.answer.rows() {
                let line = Rect { y, height: 1, ..area };
                self.answer.draw_row(canvas, line, row - self.answer_start(), session, excess);
            } else {
                self.draw_below(canvas, area, y, row - self.answer_start() - self.answer.rows());
            }
        }
    }

    fn draw_below(&self, canvas: &mut Canvas<'_>, area: Rect, y: u16, row: usize) {
        if let Some((text, style)) = self.below.get(row) {
            canvas.put(area.x, y, text, *style, usize::from(area.width));
        }
    }
}

/// What the person keeps beside a field, each behind its sign in a row of its own.
fn work_rows(words: &Words, session: &Session, field: FieldIx, columns: usize) -> Vec<String> {
    let rows = Work::ALL.into_iter().filter_map(|work| work_text(words, session, field, work));
    rows.map(|row| beginning(&row, columns.saturating_sub(2))).collect()
}

/// What the answer was before it was edited, where it was carried over from another draft.
fn before_rows(words: &Words, session: &Session, field: FieldIx, columns: usize) -> Vec<String> {
    let edited = session.answer_of(field).filter(|answer| !answer.before.is_empty() && answer.before != answer.text);
    let Some(answer) = edited else { return Vec::new() };
    let text = words.say_with("beside-before", &[("before", answer.before.as_str().into())]);
    let mut rows = wrapped(&text, columns);
    rows.truncate(BEFORE_ROWS);
    rows
}

/// A mark of work behind its sign: whom a field waits for, what its note says, that it is done.
#[must_use]
pub fn work_text(words: &Words, session: &Session, field: FieldIx, work: Work) -> Option<String> {
    let answer = session.answer_of(field).filter(|answer| work.is_beside(answer))?;
    let text = match work {
        Work::Flagged => {
            let flag = answer.flag.as_ref()?;
            let parts: Vec<&str> =
                [flag.ask.as_str(), &flag.text].into_iter().filter(|part| !part.is_empty()).collect();
            let flag = if parts.is_empty() { words.say("actions-somebody") } else { parts.join(" / ") };
            words.say_with("beside-flagged", &[("flag", flag.into())])
        }
        Work::Noted => words.say_with("beside-noted", &[("note", answer.note.as_str().into())]),
        Work::Done => words.say("beside-done"),
    };
    Some(format!("{} {text}", work_sign(work)))
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
