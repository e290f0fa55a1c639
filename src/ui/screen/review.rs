//! The review: progress per section, and every finding by severity; Enter jumps there.

use ratatui::layout::Rect;

use crate::core::check::{Finding, Severity};
use crate::core::form::FieldIx;
use crate::core::work::{Work, WorkCounts};
use crate::ui::app::Model;
use crate::ui::screen::home::standing;
use crate::ui::session::Session;
use crate::ui::spots::{Area, Spot};
use crate::ui::versions::read_only_notice;
use crate::ui::widget::canvas::{Canvas, scroll_to};
use crate::ui::widget::header;
use crate::ui::widget::tree::work_sign;

/// Rows below the list for the marked finding in full.
const DETAIL_ROWS: u16 = 4;

/// What is marked and open on the review screen.
#[derive(Debug, Default)]
pub struct ReviewScreen {
    /// Which entry is marked: the findings first, then the accepted ones behind their heading.
    pub cursor: usize,
    /// Whether the accepted findings are shown.
    pub is_accepted_open: bool,
}

/// What an entry of the review stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// A finding.
    Finding(Finding),
    /// The heading of the accepted findings, with their number.
    Accepted(usize),
    /// An accepted finding with the reason.
    AcceptedFinding(Finding, String),
}

impl Entry {
    /// The field that it is about, if it is about one.
    #[must_use]
    pub fn field(&self) -> Option<FieldIx> {
        match self {
            Entry::Finding(finding) | Entry::AcceptedFinding(finding, _) => Some(finding.field()),
            Entry::Accepted(_) => None,
        }
    }
}

impl ReviewScreen {
    /// The entries, from the top.
    #[must_use]
    pub fn entries(&self, session: &Session) -> Vec<Entry> {
        let mut entries: Vec<Entry> = session.findings().into_iter().cloned().map(Entry::Finding).collect();
        let accepted = session.accepted();
        if !accepted.is_empty() {
            entries.push(Entry::Accepted(accepted.len()));
        }
        if self.is_accepted_open {
            let entry = |(finding, reason): (Finding, &str)| Entry::AcceptedFinding(finding, reason.to_owned());
            entries.extend(accepted.into_iter().map(entry));
        }
        entries
    }

    /// The marked entry.
    #[must_use]
    pub fn marked(&self, session: &Session) -> Option<Entry> {
        self.entries(session).into_iter().nth(self.cursor)
    }
}

/// Draws the screen.
pub fn draw(canvas: &mut Canvas<'_>, model: &Model) {
    let Some(session) = &model.session else { return };
    let theme = canvas.theme;
    let words = canvas.words;
    header::draw_session(canvas, model, session);
    let area = canvas.area();
    let title = words.say("review-title");
    let at = canvas.put(1, 1, &title, theme.title(), usize::from(area.width));
    let progress = session.progress();
    let done = words.say_with(
        "review-progress",
        &[
            ("answered", progress.answered.into()),
            ("fields", progress.fields.into()),
            ("required_answered", progress.required_answered.into()),
            ("required", progress.required.into()),
        ],
    );
    canvas.put_cut(at + 2, 1, &done, theme.quiet(), usize::from(area.width.saturating_sub(at + 3)));
    let standing = standing(words, session.term().as_ref(), WorkCounts::of(&session.draft));
    canvas.put_cut(1, 2, &standing, theme.quiet(), usize::from(area.width.saturating_sub(2)));
    let body = Rect { x: 1, y: 3, width: area.width.saturating_sub(2), height: area.height.saturating_sub(4) };
    let entries = model.review.entries(session);
    let mut list = body;
    if session.findings().is_empty() {
        let unruled = session.read_only.as_ref().filter(|_| session.folder.is_formless).map(read_only_notice);
        let nothing = unruled.map_or_else(|| words.say("review-nothing"), |notice| words.tell(&notice));
        let rows = canvas.put_wrapped(body, &nothing, theme.text());
        canvas.cursor = Some((body.x, body.y));
        list = Rect { y: body.y + rows + 1, height: body.height.saturating_sub(rows + 1), ..body };
    }
    let detail = list.height.min(DETAIL_ROWS + 1);
    list.height -= detail;
    draw_entries(canvas, list, session, &entries, model.review.cursor);
    if let Some(entry) = entries.get(model.review.cursor) {
        draw_detail(canvas, Rect { y: list.bottom(), height: detail, ..list }, session, entry);
    }
}

/// Draws what the marked entry says in full: its line above may be cut.
fn draw_detail(canvas: &mut Canvas<'_>, area: Rect, session: &Session, entry: &Entry) {
    let (Entry::Finding(finding) | Entry::AcceptedFinding(finding, _)) = entry else { return };
    if area.height < 2 {
        return;
    }
    canvas.rule(area.x, area.y, usize::from(area.width));
    let mut message = canvas.words.finding(session.form(), &session.folder.words, finding);
    if let Entry::AcceptedFinding(_, reason) = entry {
        message.push('\n');
        message.push_str(&canvas.words.say_with("review-reason", &[("reason", reason.as_str().into())]));
    }
    let below = Rect { y: area.y + 1, height: area.height - 1, ..area };
    canvas.put_wrapped(below, &message, canvas.theme.text());
}

fn draw_entries(canvas: &mut Canvas<'_>, area: Rect, session: &Session, entries: &[Entry], cursor: usize) {
    // Headings stand above the findings of a severity and can't be marked: `None` is one.
    let mut lines: Vec<(Option<usize>, Severity)> = Vec::new();
    for (ix, entry) in entries.iter().enumerate() {
        let severity = match entry {
            Entry::Finding(finding) | Entry::AcceptedFinding(finding, _) => finding.severity(),
            Entry::Accepted(_) => Severity::Advice,
        };
        let is_first = lines.last().is_none_or(|(_, above)| *above != severity);
        if matches!(entry, Entry::Finding(_)) && is_first {
            lines.push((None, severity));
        }
        lines.push((Some(ix), severity));
    }
    let marked = lines.iter().position(|(entry, _)| *entry == Some(cursor)).unwrap_or(0);
    canvas.spots.note_area(area, Area::Lines);
    let height = usize::from(area.height);
    let scroll = scroll_to((marked + 1).saturating_sub(height), marked, lines.len(), height);
    for ((ix, severity), y) in lines.iter().skip(scroll).zip(area.top()..area.bottom()) {
        let Some(entry) = ix.and_then(|ix| entries.get(ix)) else {
            let text = format!("{} {}", canvas.words.severity(*severity), session.count(*severity));
            canvas.put(area.x, y, &text, canvas.theme.heading(), usize::from(area.width));
            continue;
        };
        let line = Rect { y, height: 1, ..area };
        ix.iter().for_each(|&ix| canvas.spots.note(line, Spot::Line(ix)));
        draw_entry(canvas, area, y, session, entry, *ix == Some(cursor));
    }
}

fn draw_entry(canvas: &mut Canvas<'_>, area: Rect, y: u16, session: &Session, entry: &Entry, is_marked: bool) {
    let message = |finding| canvas.words.finding(session.form(), &session.folder.words, finding);
    match entry {
        Entry::Finding(finding) => {
            let message = message(finding);
            draw_finding(canvas, area, y, session, finding, &message, is_marked);
        }
        Entry::AcceptedFinding(finding, reason) => {
            let message = canvas.words.say_with("review-reason", &[("reason", reason.as_str().into())]);
            draw_finding(canvas, area, y, session, finding, &message, is_marked);
        }
        Entry::Accepted(count) => {
            let text = canvas.words.say_with("review-accepted", &[("count", (*count).into())]);
            let style = if is_marked { canvas.theme.marked() } else { canvas.theme.heading() };
            if is_marked {
                canvas.put(area.x, y, ">", canvas.theme.focus(), 1);
                canvas.cursor = Some((area.x, y));
            }
            canvas.put(area.x + 2, y, &text, style, usize::from(area.width.saturating_sub(2)));
        }
    }
}

fn draw_finding(
    canvas: &mut Canvas<'_>,
    area: Rect,
    y: u16,
    session: &Session,
    finding: &Finding,
    message: &str,
    is_marked: bool,
) {
    let theme = canvas.theme;
    let form = session.form();
    let field = finding.field();
    // Where an item has several fields, its name doesn't tell which.
    let language = canvas.words.language();
    let name = if form.fields_of(form[field].item).len() > 1 {
        session.folder.words.prompt(language, form, field)
    } else {
        session.folder.words.item(language, form, form[field].item)
    };
    let style = if is_marked { theme.marked() } else { theme.text() };
    if is_marked {
        canvas.put(area.x, y, ">", theme.focus(), 1);
        canvas.cursor = Some((area.x, y));
    }
    canvas.put_right(area.x + 7, y, &form.short_name(field), theme.quiet());
    if session.flag_of(field).is_some() {
        canvas.put(area.x + 1, y, work_sign(Work::Flagged), theme.warning(), 1);
    }
    let room = usize::from(area.width).saturating_sub(8);
    let at = canvas.put_cut(area.x + 8, y, &name, style, room / 2);
    let start = (area.x + 8 + (room / 2) as u16).max(at) + 1;
    canvas.put_cut(start, y, message, theme.text(), usize::from(area.right().saturating_sub(start)));
}
