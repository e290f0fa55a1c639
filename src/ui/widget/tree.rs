//! The tree of sections and items with their marks; the section at hand is open.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::canvas::{Canvas, scroll_to, width};
use crate::core::check::{Finding, Severity};
use crate::core::filter::Filters;
use crate::core::form::{FieldIx, ItemIx, SectionIx};
use crate::core::progress::Progress;
use crate::core::work::Work;
use crate::ui::session::Session;
use crate::ui::spots::{Area, Spot};
use crate::ui::theme::Theme;
use crate::words::Language;

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

/// What the cells of the tree depend on.
#[derive(Debug, PartialEq, Eq)]
pub struct CellsKey {
    lines: LinesKey,
    marked: usize,
    scroll: usize,
    area: Rect,
}

/// What the lines of the tree depend on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LinesKey {
    language: Language,
    /// See [`Session::standing`].
    standing: u64,
    /// It is open.
    section: SectionIx,
    filters: Filters,
    /// Filters never hide it.
    item: Option<ItemIx>,
}

/// The lines of the tree as they stand, whatever the scroll.
#[derive(Debug)]
pub struct Lines {
    lines: Vec<Line>,
    no_longer_asked: usize,
}

#[derive(Debug)]
struct Line {
    /// For a section its first item.
    item: Option<ItemIx>,
    title: String,
    mark: Mark,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Section { is_open: bool, count: String, is_flagged: bool },
    Item { no: String, work: String },
}

impl Lines {
    fn of(session: &Session, language: Language) -> Self {
        let form = session.form();
        let mut lines = Vec::new();
        for section in form.sections().filter(|&section| session.shows_section(section)) {
            // What the filters show lies open.
            let is_open = section == session.section() || session.filters().is_any();
            lines.push(Line::of_section(session, language, section, is_open));
            if is_open {
                let items = form.items_of(section).filter(|&item| session.shows_item(item));
                lines.extend(items.map(|item| Line::of_item(session, language, item)));
            }
        }
        Lines { lines, no_longer_asked: session.no_longer_asked() }
    }

    /// The line of an item.
    fn line_of(&self, item: ItemIx) -> usize {
        let is_of = |line: &Line| line.item == Some(item) && matches!(line.kind, Kind::Item { .. });
        self.lines.iter().position(is_of).unwrap_or(0)
    }
}

impl Line {
    fn of_section(session: &Session, language: Language, section: SectionIx, is_open: bool) -> Self {
        let form = session.form();
        let progress = Progress::of_section(form, &session.draft, section);
        let has_error = form.items_of(section).any(|item| Mark::of(session, item) == Mark::Error);
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
        let mut fields = form.items_of(section).flat_map(|item| form.fields_of(item));
        Line {
            item: form.items_of(section).next(),
            title: session.folder.words.section(language, form, section),
            mark,
            kind: Kind::Section {
                is_open,
                count: format!("{}/{}", progress.answered, progress.fields),
                is_flagged: fields.any(|field| session.flag_of(field).is_some()),
            },
        }
    }

    fn of_item(session: &Session, language: Language, item: ItemIx) -> Self {
        let no = session.form()[item].no.to_string();
        Line {
            item: Some(item),
            title: session.folder.words.item(language, session.form(), item),
            mark: Mark::of(session, item),
            kind: Kind::Item { no, work: work_signs(session, item) },
        }
    }
}

/// Draws the tree. Answers with the first visible line.
pub fn draw(canvas: &mut Canvas<'_>, area: Rect, session: &Session) -> usize {
    let (language, filters) = (canvas.words.language(), session.filters());
    let item = filters.is_any().then(|| session.item());
    let key = LinesKey { language, standing: session.standing(), section: session.section(), filters, item };
    let kept = session.tree_lines.get(key, || Lines::of(session, language));
    let marked = kept.line_of(session.item());
    let lines = &kept.lines;
    let area = above_no_longer_asked(canvas, area, kept.no_longer_asked);
    let height = usize::from(area.height);
    // A line of context above and below.
    let scroll = scroll_to(session.tree_scroll, marked.saturating_sub(1), lines.len(), height);
    let scroll = scroll_to(scroll, (marked + 1).min(lines.len().saturating_sub(1)), lines.len(), height);
    let scroll =
        if session.is_tree_scrolled { session.tree_scroll.min(lines.len().saturating_sub(height)) } else { scroll };
    canvas.spots.note_area(area, Area::Tree);
    let rows = || {
        let shown = lines.iter().skip(scroll).zip(area.top()..area.bottom());
        shown.map(|(line, y)| (line, Rect { y, height: 1, ..area }))
    };
    for (line, row) in rows() {
        line.item.iter().for_each(|&item| canvas.spots.note(row, Spot::Item(item)));
    }
    let key = CellsKey { lines: key, marked, scroll, area };
    canvas.put_kept(area, &session.tree_cells, key, |canvas| {
        for (nth, (line, row)) in rows().enumerate() {
            draw_line(canvas, row, line, scroll + nth == marked);
        }
    });
    scroll
}

/// Says at the bottom that there are answers which the form no longer asks for. Answers with the room that is left.
fn above_no_longer_asked(canvas: &mut Canvas<'_>, area: Rect, count: usize) -> Rect {
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

fn draw_line(canvas: &mut Canvas<'_>, area: Rect, line: &Line, is_marked: bool) {
    let (theme, y) = (canvas.theme, area.y);
    canvas.put_right(area.right(), y, line.mark.sign(), line.mark.style(theme));
    match &line.kind {
        Kind::Section { is_open, count, is_flagged } => {
            let mut edge = canvas.put_right(area.right().saturating_sub(2), y, count, theme.quiet());
            if *is_flagged && !is_open {
                edge = canvas.put_right(edge.saturating_sub(1), y, work_sign(Work::Flagged), theme.warning());
            }
            let at = canvas.put(area.x, y, if *is_open { "-" } else { "+" }, theme.quiet(), 1);
            let style = if *is_open { theme.title() } else { theme.text() };
            canvas.put_cut(at + 1, y, &line.title, style, usize::from(edge.saturating_sub(at + 2)));
        }
        Kind::Item { no, work } => {
            canvas.put_right(area.x + 5, y, no, theme.quiet());
            canvas.put_right(area.right().saturating_sub(2), y, work, theme.warning());
            let room = usize::from(area.width).saturating_sub(6 + 2 + if work.is_empty() { 0 } else { work.len() + 1 });
            canvas.put_cut(area.x + 6, y, &line.title, theme.text(), room);
            if is_marked {
                canvas.put(area.x, y, ">", theme.focus(), 1);
                let used = width(&line.title).min(room) as u16;
                canvas.restyle(Rect { x: area.x + 2, width: 4 + used, ..area }, theme.marked());
            }
        }
    }
}
