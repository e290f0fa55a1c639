//! What lies over a screen, drawn: lists, pages, lines to type.

use ratatui::layout::Rect;

use super::answer::draw_text;
use super::canvas::{Canvas, beginning, measure, scroll_to, width};
use super::field::wrapped;
use super::guidance::Row;
use super::{beside, choices, find, guidance, tree};
use crate::core::compare;
use crate::core::filter::Filter;
use crate::core::notice::Notice;
use crate::core::text::prev_boundary;
use crate::core::work::Work;
use crate::store::trash::Thrown;
use crate::ui::action::{self, Action, Context};
use crate::ui::app::Model;
use crate::ui::editor::Editor;
use crate::ui::no_longer_asked;
use crate::ui::overlay::{Input, InputPurpose, List, ListPurpose, Overlay, Topic};
use crate::ui::session::Session;
use crate::ui::spots::{Area, Spot};
use crate::ui::versions::{Question, shown_time};
use crate::words::{Language, ListedForm, Proposal, QuickAnswer, Suggestion, Words};

/// Columns of the text above a list.
const LIST_TEXT: usize = 70;
/// Rows of the text above a list of proposals.
const PROPOSAL_ROWS: usize = 6;
/// Rows of the text above a list of what would come of a draft, as far as it needs no more.
const PROSPECT_ROWS: usize = 4;
/// Columns of what a field says now, beside a proposal that must be in sight as well.
const PRESENT_COLUMNS: usize = 2 * LIST_TEXT - 12;

/// A row of a list: what it says, and what stands at its right.
pub(super) struct Line {
    pub(super) label: String,
    pub(super) detail: String,
}

impl Line {
    fn new(label: String) -> Self {
        Line { label, detail: String::new() }
    }
}

/// Draws what lies over the screen, if anything does. Answers with the scroll of a page or a note, kept within its text.
pub fn draw(canvas: &mut Canvas<'_>, model: &Model) -> Option<usize> {
    match model.overlay.as_ref()? {
        Overlay::List(list) => draw_list(canvas, model, list),
        Overlay::Page(page) => return Some(draw_page(canvas, model, page.topic, page.scroll)),
        Overlay::Input(input) => draw_input(canvas, input),
        Overlay::Find(find) => find::draw(canvas, model, find),
        // It narrows the list below, which draws it.
        Overlay::FindDraft(_) => {}
        Overlay::Flag(flag) => beside::draw_flag(canvas, model, flag),
        Overlay::Note(note) => return Some(beside::draw_note(canvas, model, note)),
    }
    None
}

/// A frame in the middle of the screen with a title, for `columns` times `rows` of content.
pub(super) fn frame(canvas: &mut Canvas<'_>, title: &str, columns: usize, rows: usize) -> Rect {
    let screen = canvas.area();
    let columns = columns.max(width(title)).min(usize::from(screen.width).saturating_sub(6)) as u16;
    let rows = rows.min(usize::from(screen.height).saturating_sub(4)) as u16;
    let outer = Rect {
        x: (screen.width - columns - 4) / 2,
        y: (screen.height - rows - 2) / 2,
        width: columns + 4,
        height: rows + 2,
    };
    let theme = canvas.theme;
    canvas.spots.cover();
    canvas.fill(outer, theme.text());
    canvas.fill(Rect { height: 1, ..outer }, theme.bar());
    canvas.put_cut(outer.x + 2, outer.y, title, theme.bar().patch(theme.title()), usize::from(columns));
    for y in outer.y + 1..outer.bottom() - 1 {
        canvas.put(outer.x, y, "|", theme.quiet(), 1);
        canvas.put(outer.right() - 1, y, "|", theme.quiet(), 1);
    }
    let edge = format!("+{}+", "-".repeat(usize::from(columns) + 2));
    canvas.put(outer.x, outer.bottom() - 1, &edge, theme.quiet(), edge.len());
    Rect { x: outer.x + 2, y: outer.y + 1, width: columns, height: rows }
}

/// Says in the lower edge of a frame which of its rows are in sight, where not all are.
pub(super) fn draw_extent(canvas: &mut Canvas<'_>, area: Rect, scroll: usize, len: usize) {
    let height = usize::from(area.height);
    if len > height {
        let extent = format!(" {}-{}/{len} ", scroll + 1, (scroll + height).min(len));
        canvas.put_right(area.right(), area.bottom(), &extent, canvas.theme.quiet());
    }
}

fn draw_list(canvas: &mut Canvas<'_>, model: &Model, list: &List) {
    let (title, text, rows) = list_content(model, list);
    let label_width = rows.iter().map(|row| width(&row.label)).max().unwrap_or(0);
    let detail_width = rows.iter().map(|row| width(&row.detail)).max().unwrap_or(0);
    let columns = label_width + if detail_width > 0 { detail_width + 3 } else { 0 } + 2;
    let room = usize::from(canvas.area().width).saturating_sub(6);
    let mut text_rows = if text.is_empty() { Vec::new() } else { wrapped(&text, room.min(LIST_TEXT)) };
    if matches!(list.purpose, ListPurpose::Proposals(_) | ListPurpose::Suggestions(_)) {
        // The list below stays where it is, whatever the text above it.
        text_rows.resize(PROPOSAL_ROWS, String::new());
    }
    if matches!(list.purpose, ListPurpose::Prospects(_)) && text_rows.len() < PROSPECT_ROWS {
        text_rows.resize(PROSPECT_ROWS, String::new());
    }
    let columns = text_rows.iter().map(|row| width(row)).max().unwrap_or(0).max(columns);
    let area = frame(canvas, &title, columns, text_rows.len() + rows.len());
    let mut y = area.y;
    for row in &text_rows {
        canvas.put(area.x, y, row, canvas.theme.text(), usize::from(area.width));
        y += 1;
    }
    draw_rows(canvas, Rect { y, height: area.bottom().saturating_sub(y), ..area }, &rows, list.cursor);
}

fn draw_rows(canvas: &mut Canvas<'_>, area: Rect, rows: &[Line], cursor: usize) {
    let height = usize::from(area.height);
    let scroll = scroll_to(cursor.saturating_sub(height / 2), cursor, rows.len(), height);
    canvas.spots.note_area(area, Area::Lines);
    for ((ix, row), y) in rows.iter().enumerate().skip(scroll).zip(area.top()..area.bottom()) {
        canvas.spots.note(Rect { y, height: 1, ..area }, Spot::Line(ix));
        let detail_at = canvas.put_right(area.right(), y, &row.detail, canvas.theme.quiet());
        let (sign, style) = if ix == cursor { (">", canvas.theme.marked()) } else { (" ", canvas.theme.text()) };
        canvas.put(area.x, y, sign, canvas.theme.focus(), 1);
        let room = usize::from(detail_at.saturating_sub(area.x + 3));
        canvas.put_cut(area.x + 2, y, &row.label, style, if row.detail.is_empty() { room + 1 } else { room });
        if ix == cursor {
            canvas.cursor = Some((area.x, y));
        }
    }
    draw_extent(canvas, area, scroll, rows.len());
}

fn list_content(model: &Model, list: &List) -> (String, String, Vec<Line>) {
    let words = &model.words;
    let yes_or_no = || vec![Line::new(words.say("no")), Line::new(words.say("yes"))];
    match &list.purpose {
        ListPurpose::Menu(actions) => {
            let row = |action: &action::Action| {
                let entry = action::of(model.base_context()).find(|entry| entry.action == *action);
                let key = entry.and_then(|entry| entry.keys.first()).map(|chord| chord.name());
                Line { label: words.say(&format!("action-{}", action.id())), detail: key.unwrap_or_default() }
            };
            (words.say("title-menu"), String::new(), actions.iter().map(row).collect())
        }
        ListPurpose::Language => {
            let name = |language: Language| Line::new(words.say(&format!("language-{}", language.code())));
            (words.say("title-language"), String::new(), Language::ALL.map(name).into_iter().collect())
        }
        ListPurpose::Form { has_drafts } => {
            let name = |form: &ListedForm| Line { label: form.name(model.language()), detail: form.id.clone() };
            let from_draft = has_drafts.then(|| Line::new(words.say("forms-from-draft")));
            let rows = model.home.forms.iter().map(name).chain(from_draft);
            (words.say("title-forms"), String::new(), rows.collect())
        }
        ListPurpose::Sources(sources) => (words.say("title-sources"), String::new(), choices::sources(model, sources)),
        ListPurpose::Prospects(prospects) => {
            let (text, rows) = choices::prospects(model, prospects, list.cursor);
            (words.say("title-prospects"), text, rows)
        }
        ListPurpose::Beside { found, .. } => (words.say("title-beside"), String::new(), choices::beside(model, found)),
        ListPurpose::Changes(hidden) => (words.say("title-changes"), String::new(), choices::changes(model, hidden)),
        ListPurpose::DifferenceFiles => {
            (words.say("title-difference-files"), String::new(), choices::difference_files(model))
        }
        ListPurpose::ConfirmAll { count, ageing } => {
            (words.say("title-confirm-all"), choices::confirm_all(model, *count, ageing), yes_or_no())
        }
        ListPurpose::QuickAnswers(answers) => {
            let row = |answer: &QuickAnswer| Line {
                label: answer.text.replace('\n', " "),
                detail: if answer.is_example { words.say("example-mark") } else { String::new() },
            };
            (words.say("title-quick-answers"), String::new(), answers.iter().map(row).collect())
        }
        ListPurpose::Hosting => {
            let hosts = model.session.iter().flat_map(|session| {
                let name = |host| Line::new(session.folder.words.host(model.language(), host));
                session.form().hosting.iter().map(name)
            });
            (words.say("title-hosting"), String::new(), hosts.collect())
        }
        ListPurpose::Proposals(proposals) => {
            let text = proposals.get(list.cursor).map(|proposal| proposal_text(model, proposal)).unwrap_or_default();
            (
                words.say("title-proposals"),
                text,
                proposals.iter().map(|proposal| proposal_line(model, proposal)).collect(),
            )
        }
        ListPurpose::Suggestions(suggestions) => {
            let text = suggestions.get(list.cursor).map(|marked| model.suggestion_text(marked)).unwrap_or_default();
            let row = |suggestion: &Suggestion| Line::new(suggestion.text.replace('\n', " "));
            (words.say("title-suggestions"), text, suggestions.iter().map(row).collect())
        }
        ListPurpose::Told(notice) => {
            (words.say("title-told"), words.tell(notice), vec![Line::new(words.say("action-accept"))])
        }
        ListPurpose::ConfirmDelete(name) => {
            let text = words.say_with("confirm-delete", &[("name", name.as_str().into())]);
            (words.say("title-delete"), text, yes_or_no())
        }
        ListPurpose::ConfirmOverwrite(path) => {
            let path = path.display().to_string();
            (words.say("title-overwrite"), words.say_with("confirm-overwrite", &[("path", path.into())]), yes_or_no())
        }
        ListPurpose::ConfirmReplace { field, text } => {
            let present =
                model.session.as_ref().map(|session| session.draft.shown(session.form(), *field)).unwrap_or_default();
            let values =
                [("present", beginning(present.trim(), PRESENT_COLUMNS).into()), ("text", text.as_str().into())];
            (words.say("title-replace"), words.say_with("confirm-replace", &values), yes_or_no())
        }
        ListPurpose::Ask(question) => {
            let rows = question.choices().into_iter().map(|choice| {
                let answers = model.session.as_ref().map_or(0, |session| session.draft.answers.len());
                Line::new(words.say_with(&format!("decide-{}", choice.id()), &[("answers", answers.into())]))
            });
            let (title, text) = question_text(model, question);
            (words.say(title), text, rows.collect())
        }
        ListPurpose::Checkpoints(checkpoints) => {
            let text = if checkpoints.is_empty() { words.say("checkpoints-none") } else { String::new() };
            let row = |(checkpoint, changed): &_| choices::checkpoint(model, checkpoint, *changed);
            (words.say("title-checkpoints"), text, checkpoints.iter().map(row).collect())
        }
        ListPurpose::Reading => {
            (words.say("title-reading"), words.say("import-takes-long"), vec![Line::new(words.say("import-give-up"))])
        }
        ListPurpose::Trash(thrown) => {
            let text = if thrown.is_empty() { words.say("trash-empty") } else { String::new() };
            let row = |thrown: &Thrown| Line { label: thrown.name.clone(), detail: thrown.title.clone() };
            (words.say("title-trash"), text, thrown.iter().map(row).collect())
        }
        ListPurpose::Filters(filters) => {
            let rows = (1..).zip(Filter::ALL).map(|(number, filter)| Line {
                label: format!("{} {number} {}", taken_sign(filters.has(filter)), words.say(&filter_id(filter))),
                detail: model.session.as_ref().map_or(0, |session| session.count_taken(filter)).to_string(),
            });
            let count = model.session.as_ref().map_or(0, |session| session.count_filtered(*filters));
            let text = words.say_with("filters-text", &[("count", count.into())]);
            (words.say("title-filters"), text, rows.collect())
        }
    }
}

/// The title and the text of a question.
fn question_text(model: &Model, question: &Question) -> (&'static str, String) {
    let words = &model.words;
    match question {
        Question::Damaged { told, last_good } => {
            let mut text = words.tell(told);
            if let Some(checkpoint) = last_good {
                let label = choices::checkpoint_label(model, checkpoint);
                text.push('\n');
                text.push_str(&words.say_with("damaged-checkpoint", &[("checkpoint", label.into())]));
            }
            ("title-damaged", text)
        }
        Question::Leftover(leftover) => {
            let at = leftover.at.map(|at| shown_time(&model.clock, at)).unwrap_or_default();
            let count = model.session.as_ref().map_or(0, |session| {
                compare::differences_in_content(session.form(), &session.draft, &leftover.draft).len()
            });
            let file = leftover.path.file_name().map(|file| file.to_string_lossy().into_owned()).unwrap_or_default();
            let values = [("time", at.into()), ("count", count.into()), ("file", file.into())];
            let id = if leftover.is_whole { "leftover" } else { "leftover-torn" };
            ("title-leftover", words.say_with(id, &values))
        }
        Question::PerhapsInUse(holder) => {
            ("title-in-use", words.tell(&Notice::new("perhaps-in-use").with("holder", holder.notice())))
        }
        Question::Freed => ("title-freed", words.say("freed")),
        Question::Thrown(thrown) => ("title-trash", words.say_with("thrown", &[("name", thrown.name.as_str().into())])),
        Question::Loss => {
            let failure = model.session.as_ref().and_then(|session| session.saving.failure.as_ref());
            let cause = failure.map_or_else(|| words.say("loss-waiting"), |failure| words.tell(failure));
            ("title-loss", words.say_with("confirm-loss", &[("cause", cause.into())]))
        }
    }
}

pub(super) fn taken_sign(is_taken: bool) -> &'static str {
    if is_taken { "[x]" } else { "[ ]" }
}

/// The message that names a condition.
#[must_use]
pub fn filter_id(filter: Filter) -> String {
    format!("filter-{}", filter.id())
}

/// A proposal in a line: whether it is taken, and for which field.
fn proposal_line(model: &Model, proposal: &Proposal) -> Line {
    let Some(session) = &model.session else { return Line::new(String::new()) };
    let (form, words) = (session.form(), &session.folder.words);
    let sign = taken_sign(proposal.is_taken);
    let name = words.item(model.language(), form, form[proposal.field].item);
    let is_open = !session.draft.is_given(form, proposal.field);
    Line {
        label: format!("{sign} {:<5}{name}", form.short_name(proposal.field)),
        detail: model.words.say(if is_open { "proposal-open" } else { "proposal-answered" }),
    }
}

/// What a proposal says, below what the field says now and asks.
fn proposal_text(model: &Model, proposal: &Proposal) -> String {
    let Some(session) = &model.session else { return String::new() };
    let form = session.form();
    let present = beginning(session.draft.shown(form, proposal.field).trim(), PRESENT_COLUMNS);
    model.words.say_with(
        "proposal",
        &[
            ("prompt", session.folder.words.prompt(model.language(), form, proposal.field).into()),
            ("present", if present.is_empty() { "-".into() } else { present.into() }),
            ("proposed", proposal.answer.text.as_str().into()),
        ],
    )
}

fn draw_page(canvas: &mut Canvas<'_>, model: &Model, topic: Topic, scroll: usize) -> usize {
    let screen = canvas.area();
    let columns = usize::from(screen.width).saturating_sub(6).min(100);
    let (title, rows) = match topic {
        Topic::Help => (model.words.say("title-help"), help_rows(model, columns)),
        Topic::Guidance => {
            let rows =
                model.session.as_ref().map(|session| guidance_rows(&canvas.languages(session), session, columns));
            (guidance_title(model), rows.unwrap_or_default())
        }
        Topic::NoLongerAsked => {
            let rows = model.session.as_ref().map(|session| no_longer_asked::rows(session, &model.words, columns));
            (model.words.say("title-no-longer-asked"), rows.unwrap_or_default())
        }
    };
    let area = frame(canvas, &title, columns, rows.len());
    let scroll = scroll.min(rows.len().saturating_sub(usize::from(area.height)));
    for (row, y) in rows.iter().skip(scroll).zip(area.top()..area.bottom()) {
        row.draw(canvas, area, y);
    }
    draw_extent(canvas, area, scroll, rows.len());
    canvas.spots.note_area(area, Area::Page);
    canvas.cursor = Some((area.x, area.y));
    scroll
}

fn guidance_title(model: &Model) -> String {
    let Some(session) = &model.session else { return String::new() };
    let name = session.folder.words.item(model.language(), session.form(), session.item());
    format!("{}  {name}", session.form()[session.item()].no)
}

fn guidance_rows(languages: &[&Words], session: &Session, columns: usize) -> Vec<Row> {
    let mut rows = guidance::in_languages(languages, columns, |words, columns| {
        let prompt = session.folder.words.prompt(words.language(), session.form(), session.field);
        wrapped(&prompt, columns).into_iter().map(|row| Row::new(row, false)).collect()
    });
    rows.push(Row::default());
    rows.extend(guidance::rows(languages, session, columns));
    rows
}

/// The keys of the screen below, those of its texts, and what the marks mean.
fn help_rows(model: &Model, columns: usize) -> Vec<Row> {
    let words = &model.words;
    let context = model.base_context();
    let mut rows: Vec<Row> =
        wrapped(&words.say("help-intro"), columns).into_iter().map(|row| Row::new(row, false)).collect();
    rows.push(Row::default());
    rows.push(Row::new(words.say("help-keys"), true));
    let key_columns = 24.min(columns / 3);
    let menu = action::of(context).find(|entry| entry.action == Action::Menu).map_or(&[][..], |entry| entry.keys);
    // What has no key of its own stands in the menu.
    let (with_key, in_menu): (Vec<_>, Vec<_>) = action::of(context).partition(|entry| !entry.keys.is_empty());
    for entry in with_key.into_iter().chain(in_menu) {
        let own = if entry.keys.is_empty() { menu } else { entry.keys };
        let keys: Vec<String> = own.iter().map(|chord| chord.name()).collect();
        let label = words.say(&format!("action-{}", entry.action.id()));
        let mut keys = keys.join(" ");
        if width(&keys) > key_columns - 2 {
            keys = own.first().map(|chord| chord.name()).unwrap_or_default();
        }
        let pad = " ".repeat(key_columns.saturating_sub(width(&keys)));
        let text = match words.part(&format!("action-{}", entry.action.id()), "help") {
            Some(help) => format!("{label}: {help}"),
            None => label,
        };
        for (ix, row) in wrapped(&text, columns.saturating_sub(key_columns)).into_iter().enumerate() {
            let start = if ix == 0 { format!("{keys}{pad}") } else { " ".repeat(key_columns) };
            rows.push(Row::new(format!("{start}{row}"), false));
        }
    }
    if matches!(context, Context::Form | Context::Interview) {
        rows.push(Row::default());
        rows.push(Row::new(words.say("help-marks"), true));
        for (mark, id) in tree::Mark::ALL {
            rows.push(Row::new(format!("{:key_columns$}{}", format!("[{}]", mark.sign()), words.say(id)), false));
        }
        for work in Work::ALL {
            let text = words.say(&format!("work-{}", work.id()));
            rows.push(Row::new(format!("{:key_columns$}{text}", format!("[{}]", tree::work_sign(work))), false));
        }
    }
    rows
}

fn draw_input(canvas: &mut Canvas<'_>, input: &Input) {
    let id = match input.purpose {
        InputPurpose::Rename(_) => "title-rename",
        InputPurpose::Duplicate(_) => "title-duplicate",
        InputPurpose::Checkpoint => "title-checkpoint",
        InputPurpose::Import => "title-import",
        InputPurpose::Elsewhere => "title-elsewhere",
        InputPurpose::DifferenceFile { .. } => "title-difference-file",
        InputPurpose::NotApplicable { .. } => "title-not-applicable",
        InputPurpose::Reason { .. } => "title-reason",
    };
    let title = canvas.words.say(id);
    let area = frame(canvas, &title, 60, 1);
    draw_line(canvas, area.x, area.y, usize::from(area.width), &input.editor, true);
}

/// Draws a line being typed, scrolled so that the caret is in sight.
pub fn draw_line(canvas: &mut Canvas<'_>, x: u16, y: u16, room: usize, editor: &Editor, is_focused: bool) {
    let text = editor.text();
    // Only as much of the line is measured as is seen of it.
    let mut start = editor.caret();
    let mut column = 0;
    while start > 0 {
        let before = prev_boundary(text, start);
        let columns = measure(&text[before..start]);
        if column + columns >= room {
            break;
        }
        column += columns;
        start = before;
    }
    draw_text(canvas, x, y, room, editor, start..text.len(), usize::MAX, is_focused);
    canvas.spots.note(Rect { x, y, width: room as u16, height: 1 }, Spot::Typed(start));
    if is_focused {
        canvas.cursor = Some((x + column as u16, y));
    }
}
