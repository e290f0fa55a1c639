//! The tree of sections and items with their marks; the section at hand is open.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::canvas::{Canvas, scroll_to, width};
use crate::core::check::{Finding, Severity};
use crate::core::form::{ItemIx, SectionIx};
use crate::core::progress::Progress;
use crate::ui::session::Session;
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
        let form = session.form();
        let mut findings = form.fields_of(item).flat_map(|field| session.findings_of(field));
        let is_bad = |finding: &Finding| {
            finding.severity() != Severity::Advice && !matches!(finding, Finding::RequiredEmpty { .. })
        };
        let has_open = form
            .fields_of(item)
            .any(|field| session.findings_of(field).iter().any(|f| matches!(f, Finding::RequiredEmpty { .. })));
        if findings.any(is_bad) {
            return Mark::Error;
        }
        let is_answered = |field| !session.draft.text(form, field).trim().is_empty();
        if has_open {
            Mark::Open
        } else if form.fields_of(item).all(is_answered) {
            Mark::Complete
        } else if form.fields_of(item).any(|field| is_answered(field) || form.is_wanted(field)) {
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
    for section in form.sections() {
        lines.push(Line::Section(section));
        if section == here {
            for item in form.items_of(section) {
                if item == session.item() {
                    marked = lines.len();
                }
                lines.push(Line::Item(item));
            }
        }
    }
    let height = usize::from(area.height);
    // A line of context above and below.
    let scroll = scroll_to(session.tree_scroll, marked.saturating_sub(1), lines.len(), height);
    let scroll = scroll_to(scroll, (marked + 1).min(lines.len() - 1), lines.len(), height);
    for (line, y) in lines.iter().skip(scroll).zip(area.top()..area.bottom()) {
        match *line {
            Line::Section(section) => draw_section(canvas, area, y, session, section, section == here),
            Line::Item(item) => draw_item(canvas, area, y, session, item),
        }
    }
    scroll
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
    let edge = canvas.put_right(area.right().saturating_sub(2), y, &count, theme.quiet());
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
    canvas.put_cut(area.x + 6, y, &name, theme.text(), usize::from(area.width).saturating_sub(6 + 2));
    let mark = Mark::of(session, item);
    canvas.put_right(area.right(), y, mark.sign(), mark.style(theme));
    if item == session.item() {
        canvas.put(area.x, y, ">", theme.focus(), 1);
        let used = width(&name).min(usize::from(area.width).saturating_sub(8)) as u16;
        canvas.restyle(Rect { x: area.x + 2, y, width: 4 + used, height: 1 }, theme.marked());
    }
}
