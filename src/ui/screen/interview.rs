//! The interview: a field in full width, what it asks in the client's language to read aloud, the answer below.

use ratatui::layout::Rect;

use crate::core::check::Finding;
use crate::core::form::{FieldIx, Wording};
use crate::core::progress::Progress;
use crate::core::work::Work;
use crate::store::place::GuidanceSize;
use crate::ui::app::Model;
use crate::ui::session::Session;
use crate::ui::widget::answer::{AnswerBlock, GUTTER};
use crate::ui::widget::canvas::{Canvas, scroll_to, width};
use crate::ui::widget::field::{work_text, wrapped};
use crate::ui::widget::{footer, grid, guidance, header, tree};
use crate::words::{Language, Words};

/// Columns left of the question and right of it.
const MARGIN: u16 = 4;
/// Columns left of everything else and right of it.
const EDGE: u16 = 1;
/// Most rows that name the item's fields.
const FIELD_ROWS: usize = 3;

/// The first visible rows of the parts of the screen.
#[derive(Debug, Clone, Copy, Default)]
pub struct Scrolls {
    /// Of the answer.
    pub answer: usize,
    /// Of the guidance.
    pub guidance: usize,
}

/// How many rows the parts of the screen would fill.
#[derive(Debug, Clone, Copy)]
pub struct Wanted {
    /// The question, with its options.
    pub question: usize,
    /// The question in the other language.
    pub other: usize,
    /// The answer.
    pub answer: usize,
    /// The names of the item's fields.
    pub fields: usize,
    /// Whether more of the guidance than a line is wanted.
    pub is_guidance_open: bool,
}

/// How many rows the parts of the screen get. Above them stand two rows, above the answer one, below it one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct InterviewLayout {
    pub question: usize,
    pub other: usize,
    pub answer: usize,
    pub fields: usize,
    pub guidance: usize,
    /// Empty rows: above the question, below it, below the other language.
    pub gaps: usize,
}

impl InterviewLayout {
    /// Shares rows out: first what nobody can do without, then what reads well.
    #[must_use]
    pub fn new(rows: usize, wanted: &Wanted) -> Self {
        let mut left = rows.saturating_sub(4);
        let mut take = |wanted: usize| {
            let taken = wanted.min(left);
            left -= taken;
            taken
        };
        let mut parts = InterviewLayout { answer: take(1), guidance: take(1), ..InterviewLayout::default() };
        parts.question = take(wanted.question);
        parts.answer += take(wanted.answer.clamp(2, 3) - 1);
        parts.other = take(wanted.other);
        parts.fields = take(wanted.fields.min(FIELD_ROWS));
        parts.gaps = take(3);
        if wanted.is_guidance_open {
            parts.guidance += take(2);
        }
        parts.answer += take(wanted.answer.saturating_sub(parts.answer));
        if wanted.is_guidance_open {
            parts.guidance += take(rows);
        }
        parts
    }

    /// Columns in which an answer wraps; one is left for the caret behind the last character.
    #[must_use]
    pub fn editor_width((columns, _): (u16, u16)) -> usize {
        usize::from(columns.saturating_sub(2 * EDGE + GUTTER + 1))
    }
}

/// Draws the screen. Answers with what it scrolled to.
pub fn draw(canvas: &mut Canvas<'_>, model: &Model) -> Option<Scrolls> {
    let session = model.session.as_ref()?;
    header::draw_session(canvas, model, session);
    let screen = canvas.area();
    let footer = footer::height(model);
    let body = Rect {
        x: EDGE,
        y: 1,
        width: screen.width.saturating_sub(2 * EDGE),
        height: screen.height.saturating_sub(1 + footer),
    };
    let question = question(canvas, session, usize::from(screen.width.saturating_sub(2 * MARGIN)));
    let of_item: Vec<FieldIx> = session.form().fields_of(session.item()).collect();
    let block = AnswerBlock::new(canvas, session, session.field);
    let parts = InterviewLayout::new(
        usize::from(body.height),
        &Wanted {
            question: question.spoken.len() + question.options.len(),
            other: question.other.len(),
            answer: block.rows(),
            fields: if of_item.len() > 1 { of_item.len() } else { 0 },
            is_guidance_open: session.guidance == GuidanceSize::Open,
        },
    );
    let minutes = model.pace.minutes(&(session.path.clone(), session.section()));
    draw_place(canvas, Rect { height: 1, ..body }, session, minutes);
    draw_title(canvas, Rect { y: body.y + 1, height: 1, ..body }, session);
    let mut y = body.y + 2 + u16::from(parts.gaps > 0);
    y = draw_question(canvas, y, &question, &parts);
    draw_demand(canvas, Rect { y, height: 1, ..body }, session);
    y += 1;
    let answer = Rect { y, height: parts.answer as u16, ..body };
    let scroll = draw_answer(canvas, answer, session, &block);
    // What the rules find stands right below the answer, however much room there is.
    y += block.rows().min(parts.answer) as u16;
    draw_finding(canvas, Rect { y, height: 1, ..body }, session);
    let bottom = body.bottom() - parts.guidance as u16;
    let fields = Rect { y: bottom - parts.fields as u16, height: parts.fields as u16, ..body };
    draw_fields(canvas, fields, session, &of_item);
    let guidance_area = Rect { y: bottom, height: parts.guidance as u16, ..body };
    let guidance = if parts.guidance > 1 {
        guidance::draw_panel(canvas, guidance_area, session)
    } else {
        guidance::draw_folded(canvas, guidance_area, session);
        0
    };
    Some(Scrolls { answer: scroll, guidance })
}

/// What a field asks, in rows.
struct Question {
    spoken: Vec<String>,
    options: Vec<String>,
    other: Vec<String>,
}

fn question(canvas: &Canvas<'_>, session: &Session, columns: usize) -> Question {
    let (form, form_words, field) = (session.form(), &session.folder.words, session.field);
    let spoken = session.interview.spoken;
    let prompt = |language: Language| form_words.prompt(language, form, field);
    let choice = |choice: &String| form_words.choice(spoken, form, field, choice);
    let in_other = Some(prompt(spoken.other())).filter(|other| *other != prompt(spoken));
    let mut other = in_other.map(|other| wrapped(&other, columns)).unwrap_or_default();
    if form[field].wording != Wording::Printed {
        let note = canvas.words.say(&format!("wording-{}", form[field].wording.id()));
        other.extend(wrapped(&format!("({note})"), columns));
    }
    Question {
        spoken: wrapped(&prompt(spoken), columns),
        options: form[field].choices.iter().flat_map(|id| wrapped(&choice(id), columns.saturating_sub(2))).collect(),
        other,
    }
}

/// Draws the question with room around it. Answers with the row below.
fn draw_question(canvas: &mut Canvas<'_>, top: u16, question: &Question, parts: &InterviewLayout) -> u16 {
    let theme = canvas.theme;
    let room = usize::from(canvas.area().width.saturating_sub(2 * MARGIN));
    let mut y = top;
    let spoken = question.spoken.iter().map(|row| (row, 0, theme.title()));
    let options = question.options.iter().map(|row| (row, 2, theme.text()));
    let rows: Vec<_> = spoken.chain(options).collect();
    y = draw_cut(canvas, y, &rows, parts.question, room);
    y += u16::from(parts.gaps > 1);
    let rows: Vec<_> = question.other.iter().map(|row| (row, 0, theme.quiet())).collect();
    y = draw_cut(canvas, y, &rows, parts.other, room);
    y + u16::from(parts.gaps > 2)
}

/// Draws rows, as many as there is room for, with a sign where some are left out. Answers with the row below.
fn draw_cut(
    canvas: &mut Canvas<'_>,
    top: u16,
    rows: &[(&String, u16, ratatui::style::Style)],
    height: usize,
    room: usize,
) -> u16 {
    for (ix, (text, indent, style)) in rows.iter().take(height).enumerate() {
        let is_cut = ix + 1 == height && rows.len() > height;
        let text = if is_cut { format!("{text}..") } else { (*text).clone() };
        canvas.put_cut(MARGIN + indent, top + ix as u16, &text, *style, room.saturating_sub(usize::from(*indent)));
    }
    top + rows.len().min(height) as u16
}

/// Where one is: the section with its progress, the field's place in the form, the time spent here.
fn draw_place(canvas: &mut Canvas<'_>, area: Rect, session: &Session, minutes: u64) {
    let (form, words, theme) = (session.form(), canvas.words, canvas.theme);
    let section = session.section();
    let progress = Progress::of_section(form, &session.draft, section);
    let at = words.say_with(
        "interview-place",
        &[("at", (session.field.0 + 1).into()), ("fields", form.fields().len().into()), ("minutes", minutes.into())],
    );
    let edge = canvas.put_right(area.right(), area.y, &at, theme.quiet());
    let done = words.say_with(
        "interview-section",
        &[
            ("section", session.folder.words.section(words.language(), form, section).into()),
            ("answered", progress.answered.into()),
            ("fields", progress.fields.into()),
            ("required_answered", progress.required_answered.into()),
            ("required", progress.required.into()),
        ],
    );
    canvas.put_cut(area.x, area.y, &done, theme.text(), usize::from(edge.saturating_sub(area.x + 2)));
}

/// The item's number and name, in the client's language first, and its category.
fn draw_title(canvas: &mut Canvas<'_>, area: Rect, session: &Session) {
    let (form, form_words, theme) = (session.form(), &session.folder.words, canvas.theme);
    let (item, spoken) = (session.item(), session.interview.spoken);
    let name = form_words.item(spoken, form, item);
    let title = format!("{}  {name}", form[item].no);
    let at = canvas.put_cut(area.x, area.y, &title, theme.title(), usize::from(area.width));
    let group = form_words.group(canvas.words.language(), form, item);
    let room = usize::from(area.right().saturating_sub(at + 2));
    let edge = if width(&group) <= room {
        canvas.put_right(area.right(), area.y, &group, theme.quiet())
    } else {
        area.right()
    };
    let other = form_words.item(spoken.other(), form, item);
    if other != name && usize::from(edge) > usize::from(at + 2) + width(&other) {
        canvas.put(at + 2, area.y, &other, theme.quiet(), width(&other));
    }
}

/// What stands beside the answer. The client may look on: of a note it says only that there is one.
fn beside(words: &Words, session: &Session) -> String {
    let text = |work: Work| match (work, work_text(words, session, session.field, work)?) {
        (Work::Noted, _) => Some(format!("{} {}", tree::work_sign(work), words.say("interview-noted"))),
        (_, text) => Some(text.replace('\n', " ")),
    };
    Work::ALL.into_iter().filter_map(text).collect::<Vec<_>>().join("  ")
}

/// Whether an answer is required, what stands beside it, and how much of the limit is used.
fn draw_demand(canvas: &mut Canvas<'_>, area: Rect, session: &Session) {
    let (form, theme, field) = (session.form(), canvas.theme, session.field);
    let mark = session.folder.words.mark(canvas.words.language(), form[field].requirement);
    let mut x = area.x + GUTTER;
    if !mark.is_empty() {
        x = canvas.put(x, area.y, &format!("[{mark}]"), theme.text(), usize::from(area.width)) + 1;
    }
    let used = session.limit_used(field);
    let mut edge = area.right();
    if let Some(count) = canvas.words.count(form, field, used) {
        let is_over = form[field].limit.as_ref().is_some_and(|limit| used > limit.chars);
        edge = canvas.put_right(edge, area.y, &count, if is_over { theme.error() } else { theme.text() });
    }
    if let Some(place) = grid::place(canvas, session, usize::from(area.width) / 2) {
        edge = canvas.put_right(edge.saturating_sub(u16::from(edge < area.right())), area.y, &place, theme.text());
    }
    let room = usize::from(edge.saturating_sub(x + 1));
    canvas.put_cut(x, area.y, &beside(canvas.words, session), theme.text(), room);
}

/// Draws the rows of the answer that are in sight. Answers with the first one.
fn draw_answer(canvas: &mut Canvas<'_>, area: Rect, session: &Session, block: &AnswerBlock) -> usize {
    let (rows, height) = (block.rows(), usize::from(area.height));
    let scroll = scroll_to(session.scroll, block.caret_row(), rows, height);
    let excess = session.excess(session.field).unwrap_or(usize::MAX);
    for (row, y) in (scroll..rows).zip(area.top()..area.bottom()) {
        block.draw_row(canvas, Rect { y, height: 1, ..area }, row, session, excess);
    }
    // At the left edge: there is more above, or below.
    if scroll > 0 {
        canvas.put(area.x - EDGE, area.y, "^", canvas.theme.focus(), 1);
    }
    if scroll + height < rows {
        canvas.put(area.x - EDGE, area.bottom().saturating_sub(1), "v", canvas.theme.focus(), 1);
    }
    scroll
}

/// The worst that the rules find in the field, in one line, and how much more there is.
fn draw_finding(canvas: &mut Canvas<'_>, area: Rect, session: &Session) {
    let (form, theme) = (session.form(), canvas.theme);
    // An open field shows by its mark, and the count above tells of its limit.
    let is_said = |finding: &&Finding| !matches!(finding, Finding::RequiredEmpty { .. } | Finding::OverLimit { .. });
    let findings: Vec<&Finding> = session.findings_of(session.field).iter().filter(is_said).collect();
    let Some(worst) = findings.iter().min_by_key(|finding| finding.severity()) else { return };
    let more = if findings.len() > 1 { format!(" (+{})", findings.len() - 1) } else { String::new() };
    let (severity, finding) = (worst.severity(), canvas.words.finding(form, &session.folder.words, worst));
    let text = format!("! {}: {finding}", canvas.words.severity(severity));
    let room = usize::from(area.width).saturating_sub(width(&more));
    let at = canvas.put_cut(area.x, area.y, &text, theme.of(severity), room);
    canvas.put(at, area.y, &more, theme.quiet(), width(&more));
}

/// The fields of the item, so that one knows which of them is asked.
fn draw_fields(canvas: &mut Canvas<'_>, area: Rect, session: &Session, of_item: &[FieldIx]) {
    let (form, theme) = (session.form(), canvas.theme);
    let here = of_item.iter().position(|&field| field == session.field).unwrap_or(0);
    let height = usize::from(area.height);
    let scroll = scroll_to(here.saturating_sub(height / 2), here, of_item.len(), height);
    for (&field, y) in of_item.iter().skip(scroll).zip(area.top()..area.bottom()) {
        let is_here = field == session.field;
        let style = if is_here { theme.text() } else { theme.quiet() };
        canvas.put(area.x, y, if is_here { ">" } else { " " }, theme.focus(), 1);
        let sign = tree::Mark::of_field(session, field).sign();
        let prompt = session.folder.words.prompt(canvas.words.language(), form, field);
        let text = format!("{} {:<5} {prompt}", sign, form.short_name(field));
        canvas.put_cut(area.x + GUTTER, y, &text, style, usize::from(area.width - GUTTER));
    }
}
