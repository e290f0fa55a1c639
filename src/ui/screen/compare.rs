//! Two drafts side by side: in what they differ, changed words marked, and which text of each field is to be taken.

use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use ratatui::layout::Rect;

use crate::core::compare::{Change, ChangedBy, Difference, Part, changed_by, changed_words, differences_in_content};
use crate::core::draft::Draft;
use crate::core::form::Form;
use crate::core::wrap::Layout;
use crate::import::merge::{self, Take};
use crate::import::{Found, FoundAnswer, FoundField, State};
use crate::store::OpenDraft;
use crate::store::checkpoints::Checkpoint;
use crate::ui::app::Model;
use crate::ui::event::ReadFile;
use crate::ui::session::Session;
use crate::ui::spots::{Area, Spot};
use crate::ui::widget::canvas::{Canvas, measure, scroll_to, width};
use crate::ui::widget::header;

/// Most rows of the list above the texts.
const LIST_ROWS: usize = 8;

/// Two drafts side by side.
pub struct CompareScreen {
    /// Why they are compared.
    pub purpose: Purpose,
    /// The parts in which they differ, in the form's order.
    pub rows: Vec<CompareRow>,
    /// Which part is marked.
    pub cursor: usize,
    /// First visible row of the texts; `None` until it is drawn: then the first change is in sight.
    pub scroll: Option<usize>,
    left: Arc<Draft>,
    right: Arc<Draft>,
}

/// A part in which the drafts differ.
pub struct CompareRow {
    /// The part and how it differs.
    pub difference: Difference,
    /// Whether the text at the right is to be taken.
    pub is_taken: bool,
    /// Whether both sides changed what they come from.
    pub is_contested: bool,
    /// What may stand at the right, where that isn't certain, or where a text comes from a table.
    pub candidates: Vec<FoundAnswer>,
    /// Which of them stands there.
    pub candidate: usize,
    /// Whether only the person can say if one of them is the answer.
    pub is_doubtful: bool,
}

/// Why two drafts are compared. The present one stands at the left.
pub enum Purpose {
    /// An earlier end left the right one behind, in this file.
    Leftover(PathBuf),
    /// The right one is a checkpoint.
    Checkpoint(Checkpoint),
    /// Another program wrote the right one over the file; the left one lies beside it.
    Conflict {
        /// The draft as the other program wrote it.
        theirs: Box<OpenDraft>,
        /// The file with ours.
        beside: PathBuf,
    },
    /// The right one is what a file says.
    File(String),
}

impl CompareScreen {
    /// Compares a draft with another one. Where the draft from which both come is known, what only one side changed is
    /// chosen; else nothing of the right one is.
    #[must_use]
    pub fn new(purpose: Purpose, form: &Form, left: Arc<Draft>, right: Arc<Draft>, base: Option<&Draft>) -> Self {
        let row = |difference: Difference| {
            let by = changed_by(form, &difference.part, base, &left, &right);
            CompareRow {
                is_taken: by == ChangedBy::Second,
                is_contested: base.is_some() && by == ChangedBy::Both,
                candidates: Vec::new(),
                candidate: 0,
                is_doubtful: false,
                difference,
            }
        };
        let rows = differences_in_content(form, &left, &right).into_iter().map(row).collect();
        CompareScreen { purpose, rows, cursor: 0, scroll: None, left, right }
    }

    /// Compares a draft with what a file says, which may come from an earlier state of it, `base`. Chosen is what the
    /// draft lacks, and what only the file changed; what isn't certain is never chosen by itself.
    #[must_use]
    pub fn with_file(form: &Form, left: Arc<Draft>, read: &ReadFile, now: &str) -> Self {
        let (found, base) = (&read.found, read.base.as_ref());
        let mut right = (*left).clone();
        let take = Take { fields: form.fields().collect(), certification_no: true, ..Take::default() };
        let offers = merge::offers(form, &left, found, base, &take);
        merge::apply(form, &mut right, found, &offers, now);
        let outcome = merge::certification_no(&left, found, base, &take);
        merge::apply_certification_no(&mut right, found, outcome);
        for FoundField { field, answers, .. } in in_doubt(found, form, &left) {
            right.set_text(form, *field, &answers[0].text, now);
        }
        let name = read.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let mut screen = Self::new(Purpose::File(name), form, left, Arc::new(right), base);
        for row in &mut screen.rows {
            row.is_taken |= row.difference.change == Change::Added;
            if let Part::Field(field) = row.difference.part
                && let Some(found) = found.fields.iter().find(|found| found.field == field)
            {
                row.candidates.clone_from(&found.answers);
                row.is_doubtful = found.state == State::Ambiguous;
                row.is_taken &= !row.is_doubtful;
            }
        }
        screen
    }

    /// Takes the marked text from the right, or leaves it. Of several that may stand there each is taken in turn.
    pub fn toggle(&mut self, form: &Form) {
        let Some(row) = self.rows.get_mut(self.cursor) else { return };
        let next = if row.is_taken { row.candidate + 1 } else { 0 };
        row.is_taken = !row.is_taken || next < row.candidates.len();
        row.candidate = if row.is_taken { next } else { 0 };
        if let (Part::Field(field), Some(candidate)) = (&row.difference.part, row.candidates.get(row.candidate)) {
            let now = self.right.updated.clone();
            Arc::make_mut(&mut self.right).set_text(form, *field, &candidate.text, &now);
        }
        self.scroll = None;
    }

    /// Goes to a part. Answers whether it was at hand already.
    pub fn mark(&mut self, row: usize) -> bool {
        if row >= self.rows.len() || row == self.cursor {
            return row == self.cursor;
        }
        self.cursor = row;
        self.scroll = None;
        false
    }

    /// Takes all texts from the right, or none if all are taken.
    pub fn toggle_all(&mut self) {
        let is_taken = !self.rows.iter().all(|row| row.is_taken);
        self.rows.iter_mut().for_each(|row| row.is_taken = is_taken);
    }

    /// Goes some parts up or down.
    pub fn step(&mut self, step: isize) {
        self.cursor = self.cursor.saturating_add_signed(step).min(self.rows.len().saturating_sub(1));
        self.scroll = None;
    }

    /// Scrolls the texts. The drawing keeps the scroll within them.
    pub fn scroll_text(&mut self, step: isize) {
        self.scroll = Some(self.scroll.unwrap_or(0).saturating_add_signed(step));
    }

    /// How many texts are to be taken from the right.
    #[must_use]
    pub fn taken(&self) -> usize {
        self.rows.iter().filter(|row| row.is_taken).count()
    }

    /// The draft with what is to be taken.
    #[must_use]
    pub fn merged(&self, form: &Form) -> Draft {
        let mut merged = (*self.left).clone();
        for row in self.rows.iter().filter(|row| row.is_taken) {
            row.difference.part.copy(form, &self.right, &mut merged);
        }
        merged
    }
}

/// The fields to which a file may hold an answer, if it is none that the draft has anyway.
fn in_doubt<'a>(found: &'a Found, form: &Form, draft: &Draft) -> Vec<&'a FoundField> {
    let is_new = |found: &&FoundField| {
        let present = draft.shown(form, found.field);
        found.state == State::Ambiguous && found.answers.iter().all(|answer| answer.text != *present)
    };
    found.fields.iter().filter(is_new).collect()
}

/// Draws the screen. Answers with the first visible row of the texts.
pub fn draw(canvas: &mut Canvas<'_>, model: &Model) -> usize {
    let (Some(session), Some(compare)) = (&model.session, &model.compare) else { return 0 };
    header::draw_session(canvas, model, session);
    let area = canvas.area();
    let title = title(model, compare);
    canvas.put_cut(1, 1, &title, canvas.theme.title(), usize::from(area.width.saturating_sub(2)));
    let body = Rect { x: 1, y: 3, width: area.width.saturating_sub(2), height: area.height.saturating_sub(4) };
    if compare.rows.is_empty() {
        canvas.put_wrapped(body, &canvas.words.say("compare-nothing"), canvas.theme.text());
        canvas.cursor = Some((body.x, body.y));
        return 0;
    }
    let rows = compare.rows.len().min(LIST_ROWS).min(usize::from(body.height / 3).max(1)) as u16;
    draw_list(canvas, Rect { height: rows, ..body }, session, compare);
    let below = Rect { y: body.y + rows, height: body.height.saturating_sub(rows), ..body };
    draw_texts(canvas, below, session, compare)
}

fn title(model: &Model, compare: &CompareScreen) -> String {
    let words = &model.words;
    let counts = words
        .say_with("compare-counts", &[("differences", compare.rows.len().into()), ("taken", compare.taken().into())]);
    let id = match &compare.purpose {
        Purpose::Leftover(_) => "compare-leftover",
        Purpose::Checkpoint(_) => "compare-checkpoint",
        Purpose::Conflict { .. } => "compare-conflict",
        Purpose::File(name) => {
            let file = words.say_with("compare-file", &[("file", name.as_str().into())]);
            return format!("{file}  {counts}");
        }
    };
    format!("{}  {counts}", words.say(id))
}

fn draw_list(canvas: &mut Canvas<'_>, area: Rect, session: &Session, compare: &CompareScreen) {
    let height = usize::from(area.height);
    let scroll = scroll_to(compare.cursor.saturating_sub(height / 2), compare.cursor, compare.rows.len(), height);
    let theme = canvas.theme;
    canvas.spots.note_area(area, Area::Lines);
    for ((ix, row), y) in compare.rows.iter().enumerate().skip(scroll).zip(area.top()..area.bottom()) {
        canvas.spots.note(Rect { y, height: 1, ..area }, Spot::Line(ix));
        let is_marked = ix == compare.cursor;
        let mut detail = match row.difference.change {
            Change::Added => canvas.words.say("compare-only-right"),
            Change::Removed => canvas.words.say("compare-only-left"),
            change => canvas.words.say(&format!("change-{}", change.id())),
        };
        if row.is_doubtful {
            let count = row.candidates.len();
            detail = format!("? {}", canvas.words.say_with("compare-in-doubt", &[("count", count.into())]));
        } else if row.is_contested {
            detail = format!("! {}  {detail}", canvas.words.say("compare-contested"));
        }
        let end = canvas.put_right(area.right(), y, &detail, theme.quiet());
        let sign = if row.is_taken { "[x]" } else { "[ ]" };
        let label = format!("{sign} {}", part_name(canvas, session, &row.difference.part));
        if is_marked {
            canvas.put(area.x, y, ">", theme.focus(), 1);
            canvas.cursor = Some((area.x, y));
        }
        let style = if is_marked { theme.marked() } else { theme.text() };
        canvas.put_cut(area.x + 2, y, &label, style, usize::from(end.saturating_sub(area.x + 3)));
    }
}

/// What a part is called: a field by its number and prompt.
fn part_name(canvas: &Canvas<'_>, session: &Session, part: &Part) -> String {
    let form = session.form();
    match part {
        Part::Field(field) => {
            let prompt = session.folder.words.prompt(canvas.words.language(), form, *field);
            format!("{:<5}{prompt}", form.short_name(*field))
        }
        Part::NoLongerAsked(id) => canvas.words.say_with("show-no-longer-asked", &[("field", id.as_str().into())]),
        Part::Title | Part::Client | Part::CertificationNo => canvas.words.say(&format!("part-{}", part.id(form))),
    }
}

fn draw_texts(canvas: &mut Canvas<'_>, area: Rect, session: &Session, compare: &CompareScreen) -> usize {
    let Some(row) = compare.rows.get(compare.cursor) else { return 0 };
    if area.height < 3 {
        return 0;
    }
    canvas.spots.note_area(area, Area::Texts);
    canvas.rule(area.x, area.y, usize::from(area.width));
    let form = session.form();
    let part = &row.difference.part;
    let (left, right) = (part.text(form, &compare.left), part.text(form, &compare.right));
    let (left, right) = (&*left, &*right);
    let (removed, added) = changed_words(left, right);
    let column = area.width.saturating_sub(3) / 2;
    let half = |x: u16| Rect { x, y: area.y + 2, width: column, height: area.height - 2 };
    let (left_area, right_area) = (half(area.x), half(area.x + column + 3));
    let right_title = match &compare.purpose {
        Purpose::Leftover(_) => "side-leftover",
        Purpose::Checkpoint(_) => "side-checkpoint",
        Purpose::Conflict { .. } => "side-theirs",
        Purpose::File(_) => "side-file",
    };
    let place = row.candidates.get(row.candidate).map(|candidate| candidate.place.name()).unwrap_or_default();
    let nth = if row.candidates.len() > 1 {
        format!(" {}/{}", row.candidate + 1, row.candidates.len())
    } else {
        String::new()
    };
    let right_title = format!("{}{nth}  {place}", canvas.words.say(right_title));
    let left_title = canvas.words.say("side-present");
    for (area, title, is_chosen) in [(left_area, left_title, !row.is_taken), (right_area, right_title, row.is_taken)] {
        let sign = if is_chosen { "* " } else { "  " };
        let style = if is_chosen { canvas.theme.title() } else { canvas.theme.quiet() };
        let title = format!("{sign}{title}");
        canvas.put_cut(area.x, area.y - 1, &title, style, usize::from(column));
    }
    for y in area.y + 1..area.bottom() {
        canvas.put(area.x + column + 1, y, "|", canvas.theme.quiet(), 1);
    }
    let layouts = [left, right].map(|text| Layout::new(text, usize::from(column), measure));
    let rows = layouts.iter().map(|layout| layout.rows().len()).max().unwrap_or(0);
    let first_change = || {
        let row_of = |layout: &Layout, stretches: &[Range<usize>]| {
            let start = stretches.first()?.start;
            layout.rows().iter().position(|row| start < row.end.max(row.start + 1))
        };
        let first = [row_of(&layouts[0], &removed), row_of(&layouts[1], &added)].into_iter().flatten().min();
        first.unwrap_or(0).saturating_sub(usize::from(left_area.height / 3))
    };
    let height = usize::from(left_area.height);
    let scroll = compare.scroll.unwrap_or_else(first_change).min(rows.saturating_sub(height));
    draw_marked(canvas, left_area, left, &layouts[0], &removed, scroll);
    draw_marked(canvas, right_area, right, &layouts[1], &added, scroll);
    scroll
}

/// Draws a text from a row on, some stretches of it marked.
fn draw_marked(
    canvas: &mut Canvas<'_>,
    area: Rect,
    text: &str,
    layout: &Layout,
    marked: &[Range<usize>],
    scroll: usize,
) {
    let theme = canvas.theme;
    for (row, y) in layout.rows().iter().skip(scroll).zip(area.top()..area.bottom()) {
        canvas.put(area.x, y, &text[row.start..row.end], theme.text(), usize::from(area.width));
        for stretch in marked {
            let (start, end) = (stretch.start.max(row.start), stretch.end.min(row.end));
            if start < end {
                let before = width(&text[row.start..start]) as u16;
                let columns = width(&text[start..end]) as u16;
                canvas.restyle(Rect { x: area.x + before, y, width: columns, height: 1 }, theme.changed());
            }
        }
    }
}
