//! The tree of sections and items with their marks; the section at hand is open.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::canvas::{Canvas, scroll_to, width};
use crate::core::check::{Finding, Severity};
use crate::core::form::{FieldIx, ItemIx, SectionIx};
use crate::core::progress::Progress;
use crate::core::work::Work;
use crate::ui::session::Session;
use crate::ui::spots::{Area, Spot};
use crate::ui::theme::Theme;

/// How an item stands, as one single-width sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Something answered breaks a rule.
    Error,
    /// A required field is open.
    Open,
    /// Every field is answered.
    Complete,
    /// Nothing required is open; optional fields are.
    Enough,
    /// Optional, and nothing is answered.
    Untouched,
}

impl Mark {
    /// All, with the message that explains each.
    pub const ALL: [(Mark, &'static str); 5] = [
        (Mark::Complete, "mark-complete"),
        (Mark::Open, "mark-open"),
        (Mark::Error, "mark-error"),
        (Mark::Enough, "mark-enough"),
        (Mark::Untouched, "mark-untouched"),
    ];

    /// How an item stands.
    #[must_use]
    pub fn of(session: &Session, item: ItemIx) -> Self {
        Self::of_fields(session, || session.form().fields_of(item))
    }

    /// How a field stands.
    #[must_use]
    pub fn of_field(session: &Session, field: FieldIx) -> Self {
        Self::of_fields(session, || std::iter::once(field))
    }

    fn of_fields<I: Iterator<Item = FieldIx>>(session: &Session, fields: impl Fn() -> I) -> Self {
        let form = session.form();
        let mut findings = fields().flat_map(|field| session.findings_of(field));
        let is_bad = |finding: &Finding| {
            finding.severity() != Severity::Advice && !matches!(finding, Finding::RequiredEmpty { .. })
        };
        let has_open =
            fields().any(|field| session.findings_of(field).iter().any(|f| matches!(f, Finding::RequiredEmpty { .. })));
        if findings.any(is_bad) {
            return Mark::Error;
        }
        let is_answered = |field| session.draft.is_given(form, field);
        if has_open {
            Mark::Open
        } else if fields().all(is_answered) {
            Mark::Complete
        } else if fields().any(|field| is_answered(field) || form.is_wanted(field)) {
            Mark::Enough
        } else {
            Mark::Untouched
        }
    }

    /// The sign. None is of ambiguous width.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Mark::Error => "!",
            Mark::Open => "*",
            Mark::Complete => "\u{2713}",
            Mark::Enough => "-",
            Mark::Untouched => " ",
        }
    }

    fn style(self, theme: Theme) -> Style {
        match self {
            Mark::Error => theme.error(),
            Mark::Complete | Mark::Enough => theme.done(),
            Mark::Open | Mark::Untouched => theme.text(),
        }
    }
}

/// The sign of a mark of work. None is of ambiguous width.
#[must_use]
pub fn work_sign(work: Work) -> &'static str {
    match work {
        Work::Flagged => "?",
        Work::Noted => "\"",
        Work::Done => "=",
    }
}

/// The signs of an item: what is flagged or noted in any of its fields; done where all of them are.
#[must_use]
pub fn work_signs(session: &Session, item: ItemIx) -> String {
    let fields = || session.form().fields_of(item);
    let is_beside = |work: Work| move |field| session.answer_of(field).is_some_and(|answer| work.is_beside(answer));
    let is_shown = |work: &Work| match work {
        Work::Flagged | Work::Noted => fields().any(is_beside(*work)),
        Work::Done => fields().all(is_beside(*work)),
    };
    Work::ALL.into_iter().filter(is_shown).map(work_sign).collect()
}

enum Line {
    Section(SectionIx),
    Item(ItemIx),
}

/// Draws the tree. Answers with the first visible line.
pub fn draw(canvas: &mut Canvas<'_>, area: Rect, session: &Session) -> usize {
    let form = session.form();
    let here = session.section();
    let mut lines = Vec::new();
    let mut marked = 0;
    // What the filters show lies open.
    let is_open = |section| section == here || session.filters().is_any();
    for section in form.sections().filter(|&section| session.shows_section(section)) {
        lines.push(Line::Section(section));
        if is_open(section) {
            for item in form.items_of(section).filter(|&item| session.shows_item(item)) {
                if item == session.item() {
                    marked = lines.len();
                }
                lines.push(Line::Item(item));
            }
        }
    }
    let area = above_no_longer_asked(canvas, area, session);
    let height = usize::from(area.height);
    // A line of context above and below.
    let scroll = scroll_to(session.tree_scroll, marked.saturating_sub(1), lines.len(), height);
    let scroll = scroll_to(scroll, (marked + 1).min(lines.len() - 1), lines.len(), height);
    let scroll =
        if session.is_tree_scrolled { session.tree_scroll.min(lines.len().saturating_sub(height)) } else { scroll };
    canvas.spots.note_area(area, Area::Tree);
    for (line, y) in lines.iter().skip(scroll).zip(area.top()..area.bottom()) {
        let item = match *line {
            Line::Section(section) => form.items_of(section).next(),
            Line::Item(item) => Some(item),
        };
        item.iter().for_each(|&item| canvas.spots.note(Rect { y, height: 1, ..area }, Spot::Item(item)));
        match *line {
            Line::Section(section) => draw_section(canvas, area, y, session, section, is_open(section)),
            Line::Item(item) => draw_item(canvas, area, y, session, item),
        }
    }
    scroll
}

/// Says at the bottom that there are answers which the form no longer asks for. Answers with the room that is left.
fn above_no_longer_asked(canvas: &mut Canvas<'_>, area: Rect, session: &Session) -> Rect {
    let count = session.no_longer_asked();
    if count == 0 || area.height < 4 {
        return area;
    }
    let text = canvas.words.say_with("tree-no-longer-asked", &[("count", count.into())]);
    canvas.put_cut(
        area.x + 2,
        area.bottom() - 1,
        &text,
        canvas.theme.quiet(),
        usize::from(area.width.saturating_sub(2)),
    );
    Rect { height: area.height - 1, ..area }
}

fn draw_section(canvas: &mut Canvas<'_>, area: Rect, y: u16, session: &Session, section: SectionIx, is_open: bool) {
    let theme = canvas.theme;
    let progress = Progress::of_section(session.form(), &session.draft, section);
    let count = format!("{}/{}", progress.answered, progress.fields);
    let has_error = session.form().items_of(section).any(|item| Mark::of(session, item) == Mark::Error);
    let mark = if has_error {
        Mark::Error
    } else if !progress.is_complete() {
        Mark::Open
    } else if progress.answered == progress.fields {
        Mark::Complete
    } else if progress.answered > 0 {
        Mark::Enough
    } else {
        Mark::Untouched
    };
    canvas.put_right(area.right(), y, mark.sign(), mark.style(theme));
    let mut edge = canvas.put_right(area.right().saturating_sub(2), y, &count, theme.quiet());
    let is_flagged = |field| session.flag_of(field).is_some();
    if !is_open && session.form().items_of(section).flat_map(|item| session.form().fields_of(item)).any(is_flagged) {
        edge = canvas.put_right(edge.saturating_sub(1), y, work_sign(Work::Flagged), theme.warning());
    }
    let title = session.folder.words.section(canvas.words.language(), session.form(), section);
    let fold = if is_open { "-" } else { "+" };
    let at = canvas.put(area.x, y, fold, theme.quiet(), 1);
    let style = if is_open { theme.title() } else { theme.text() };
    canvas.put_cut(at + 1, y, &title, style, usize::from(edge.saturating_sub(at + 2)));
}

fn draw_item(canvas: &mut Canvas<'_>, area: Rect, y: u16, session: &Session, item: ItemIx) {
    let theme = canvas.theme;
    let no = session.form()[item].no.to_string();
    let name = session.folder.words.item(canvas.words.language(), session.form(), item);
    canvas.put_right(area.x + 5, y, &no, theme.quiet());
    let work = work_signs(session, item);
    let room = usize::from(area.width).saturating_sub(6 + 2 + if work.is_empty() { 0 } else { work.len() + 1 });
    canvas.put_cut(area.x + 6, y, &name, theme.text(), room);
    let mark = Mark::of(session, item);
    canvas.put_right(area.right(), y, mark.sign(), mark.style(theme));
    canvas.put_right(area.right().saturating_sub(2), y, &work, theme.warning());
    if item == session.item() {
        canvas.put(area.x, y, ">", theme.focus(), 1);
        let used = width(&name).min(room) as u16;
        canvas.restyle(Rect { x: area.x + 2, y, width: 4 + used, height: 1 }, theme.marked());
    }
}
