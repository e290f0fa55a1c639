//! The list of drafts: form, progress, findings, last touched.

use ratatui::layout::Rect;

use crate::core::check::Term;
use crate::core::notice::Notice;
use crate::core::work::{Work, WorkCounts};
use crate::store::Summary;
use crate::ui::app::Model;
use crate::ui::overlay::Overlay;
use crate::ui::spots::{Area, Spot};
use crate::ui::widget::canvas::{Canvas, scroll_to, width};
use crate::ui::widget::tree::work_sign;
use crate::ui::widget::{find_draft, header};
use crate::words::{Language, ListedForm, Words};

/// The list of drafts.
#[derive(Default)]
pub struct Home {
    /// The last touched first; `None` until they are read.
    pub drafts: Option<Result<Vec<Summary>, Notice>>,
    /// The forms at hand.
    pub forms: Vec<ListedForm>,
    /// The marked line: 0 is the new draft, 1 the first draft.
    pub cursor: usize,
    /// First visible line.
    pub scroll: usize,
    /// Whether the list was shown before.
    pub is_known: bool,
    /// The draft to mark once the list is read.
    pub stand_on: Option<String>,
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

    /// The name of a form; its id where it isn't at hand.
    #[must_use]
    pub fn form_name(&self, id: &str, language: Language) -> String {
        let form = self.forms.iter().find(|form| form.id == id);
        form.map_or_else(|| id.to_owned(), |form| form.name(language))
    }

    /// The marked draft.
    #[must_use]
    pub fn marked(&self) -> Option<&Summary> {
        self.list().get(self.cursor.checked_sub(1)?)
    }
}

/// Columns right of a draft's name.
const DETAILS: u16 = 50;

/// Rows above the lines of the list and below them.
const ROWS_AROUND: u16 = 5;

/// How many lines of the list a terminal of a size shows.
#[must_use]
pub fn lines_in_sight((_, rows): (u16, u16)) -> usize {
    usize::from(rows.saturating_sub(ROWS_AROUND))
}

/// Draws the screen. Answers with the first visible line of the list.
pub fn draw(canvas: &mut Canvas<'_>, model: &Model) -> usize {
    let area = canvas.area();
    let words = canvas.words;
    let find = match &model.overlay {
        Some(Overlay::FindDraft(find)) => Some(find),
        _ => None,
    };
    let count = match (&model.home.drafts, find) {
        (Some(Ok(drafts)), None) => words.say_with("home-count", &[("count", drafts.len().into())]),
        (Some(Ok(drafts)), Some(find)) => {
            words.say_with("home-found", &[("found", find.found.len().into()), ("count", drafts.len().into())])
        }
        _ => String::new(),
    };
    let title = find.map(|_| words.say("title-find-draft")).unwrap_or_default();
    header::draw(canvas, &words.say("home-title"), &title, &count);
    let body = Rect { x: 1, y: 2, width: area.width.saturating_sub(2), height: area.height.saturating_sub(4) };
    match &model.home.drafts {
        None => {
            canvas.put(body.x, body.y, &words.say("home-reading"), canvas.theme.quiet(), usize::from(body.width));
            0
        }
        Some(Err(notice)) => {
            let text = words.tell(notice);
            canvas.put_wrapped(body, &text, canvas.theme.error());
            0
        }
        Some(Ok(drafts)) => {
            let (scroll, marked) = match find {
                Some(find) => (model.home.scroll, find_draft::draw(canvas, body, model, find)),
                None => (draw_list(canvas, body, model, drafts), model.home.marked()),
            };
            if let Some(state) = marked.and_then(|summary| summary.state.as_ref().ok()) {
                let text = standing(words, state.term.as_ref(), state.work);
                canvas.put_cut(body.x, body.bottom(), &text, canvas.theme.quiet(), usize::from(body.width));
            }
            scroll
        }
    }
}

fn draw_list(canvas: &mut Canvas<'_>, area: Rect, model: &Model, drafts: &[Summary]) -> usize {
    let theme = canvas.theme;
    let words = canvas.words;
    let is_wide = area.width >= DETAILS + 26;
    if is_wide && !drafts.is_empty() {
        let y = area.y;
        canvas.put(area.x + 2, y, &words.say("home-draft"), theme.quiet(), 20);
        let x = area.right() - DETAILS;
        canvas.put(x, y, &words.say("home-required"), theme.quiet(), 10);
        canvas.put(x + 9, y, &words.say("home-findings"), theme.quiet(), 12);
        canvas.put(x + 25, y, &words.say("home-flags"), theme.quiet(), 8);
        canvas.put(x + 34, y, &words.say("home-touched"), theme.quiet(), 16);
    }
    let list = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    let scroll = scroll_to(model.home.scroll, model.home.cursor, drafts.len() + 1, usize::from(list.height));
    canvas.spots.note_area(list, Area::Lines);
    for (line, y) in (scroll..=drafts.len()).zip(list.top()..list.bottom()) {
        canvas.spots.note(Rect { y, height: 1, ..list }, Spot::Line(line));
        let is_marked = line == model.home.cursor;
        if is_marked {
            canvas.put(list.x, y, ">", theme.focus(), 1);
            canvas.cursor = Some((list.x, y));
        }
        let style = if is_marked { theme.marked() } else { theme.text() };
        match line.checked_sub(1).and_then(|ix| drafts.get(ix)) {
            None => {
                let text = format!("+ {}", words.say("home-new"));
                canvas.put(list.x + 2, y, &text, style, width(&text));
            }
            Some(summary) => draw_draft(canvas, list, y, model, summary, style, is_wide),
        }
    }
    if drafts.is_empty() {
        let below = Rect { y: list.y + 2, height: list.height.saturating_sub(2), width: list.width.min(76), ..list };
        canvas.put_wrapped(below, &words.say("home-welcome"), theme.text());
    }
    scroll
}

/// What is flagged, noted and done in a draft, and how long the disclosure still holds, as far as there is any of it.
#[must_use]
pub fn standing(words: &Words, term: Option<&Term>, work: WorkCounts) -> String {
    let counts = [("flags", work.flags.into()), ("notes", work.notes.into()), ("done", work.done.into())];
    let work = (!work.is_empty()).then(|| words.say_with("work-counts", &counts));
    work.into_iter().chain(term.map(|term| words.term(term))).collect::<Vec<_>>().join("  ")
}

fn draw_draft(
    canvas: &mut Canvas<'_>,
    area: Rect,
    y: u16,
    model: &Model,
    summary: &Summary,
    style: ratatui::style::Style,
    is_wide: bool,
) {
    let theme = canvas.theme;
    let words = canvas.words;
    let details_at = if is_wide { area.right() - DETAILS } else { area.right() };
    let room = usize::from(details_at.saturating_sub(area.x + 3));
    let state = match &summary.state {
        Ok(state) => state,
        Err(notice) => {
            let text = format!("{}  {}", summary.name, words.tell(notice).replace('\n', " "));
            canvas.put_cut(area.x + 2, y, &text, style, usize::from(area.width.saturating_sub(2)));
            return;
        }
    };
    let title = if state.title.is_empty() { &summary.name } else { &state.title };
    let at = canvas.put_cut(area.x + 2, y, title, style, room);
    let form = model.home.form_name(&state.form, model.language());
    let left = usize::from(details_at.saturating_sub(at + 3));
    if left > 8 {
        canvas.put_cut(at + 2, y, &form, theme.quiet(), left);
    }
    if !is_wide {
        return;
    }
    if state.absence.is_some() {
        canvas.put(details_at, y, &words.say("formless"), theme.error(), 25);
        canvas.put(details_at + 34, y, &model.clock.shown(&state.updated), theme.text(), 16);
        return;
    }
    let progress = words.progress(state.progress);
    canvas.put(details_at, y, &progress, theme.text(), 10);
    let [errors, warnings, _] = state.counts;
    let findings = words.say_with("home-finding-counts", &[("errors", errors.into()), ("warnings", warnings.into())]);
    // An open field is counted as an error, but isn't one of what was typed.
    let open = state.progress.required - state.progress.required_answered;
    let style = if errors > open { theme.error() } else { theme.text() };
    canvas.put(details_at + 9, y, &findings, style, 15);
    if state.work.flags > 0 {
        let flags = format!("{} {}", work_sign(Work::Flagged), state.work.flags);
        canvas.put(details_at + 25, y, &flags, theme.text(), 8);
    }
    canvas.put(details_at + 34, y, &model.clock.shown(&state.updated), theme.text(), 16);
}
