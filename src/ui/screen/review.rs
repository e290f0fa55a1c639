//! The review: progress per section, and every finding by severity; Enter jumps there.

use ratatui::layout::Rect;

use crate::core::check::{Finding, Severity};
use crate::ui::app::Model;
use crate::ui::session::Session;
use crate::ui::widget::canvas::{Canvas, scroll_to};
use crate::ui::widget::header;

enum Line<'a> {
    Heading(Severity),
    Finding(usize, &'a Finding),
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
    let body = Rect { x: 1, y: 3, width: area.width.saturating_sub(2), height: area.height.saturating_sub(4) };
    let findings = session.findings();
    if findings.is_empty() {
        canvas.put_wrapped(body, &words.say("review-nothing"), theme.done());
        canvas.cursor = Some((body.x, body.y));
        return;
    }
    let lines = lines(&findings);
    let marked = lines.iter().position(|line| matches!(line, Line::Finding(ix, _) if *ix == model.review_cursor));
    let marked = marked.unwrap_or(0);
    let height = usize::from(body.height);
    let scroll = scroll_to((marked + 1).saturating_sub(height), marked, lines.len(), height);
    for (line, y) in lines.iter().skip(scroll).zip(body.top()..body.bottom()) {
        match line {
            Line::Heading(severity) => {
                let text = format!("{} {}", words.severity(*severity), session.count(*severity));
                canvas.put(body.x, y, &text, theme.heading(), usize::from(body.width));
            }
            Line::Finding(ix, finding) => {
                draw_finding(canvas, body, y, session, finding, *ix == model.review_cursor);
            }
        }
    }
}

fn lines<'a>(findings: &[&'a Finding]) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    let mut severity = None;
    for (ix, finding) in findings.iter().enumerate() {
        if severity != Some(finding.severity()) {
            severity = Some(finding.severity());
            lines.push(Line::Heading(finding.severity()));
        }
        lines.push(Line::Finding(ix, finding));
    }
    lines
}

fn draw_finding(canvas: &mut Canvas<'_>, area: Rect, y: u16, session: &Session, finding: &Finding, is_marked: bool) {
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
    let message = canvas.words.finding(form, &session.folder.words, finding);
    let style = if is_marked { theme.marked() } else { theme.text() };
    if is_marked {
        canvas.put(area.x, y, ">", theme.focus(), 1);
        canvas.cursor = Some((area.x, y));
    }
    canvas.put_right(area.x + 7, y, &form.short_name(field), theme.quiet());
    let room = usize::from(area.width).saturating_sub(8);
    let at = canvas.put_cut(area.x + 8, y, &name, style, room / 2);
    let start = (area.x + 8 + (room / 2) as u16).max(at) + 1;
    canvas.put_cut(start, y, &message, theme.text(), usize::from(area.right().saturating_sub(start)));
}
