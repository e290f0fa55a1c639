//! The screens: one file each.

pub mod actions;
pub mod compare;
pub mod export;
pub mod form;
pub mod home;
pub mod interview;
pub mod review;

use super::app::{Model, Screen};
use super::cells::Cells;
use super::overlay::Overlay;
use super::session::Session;
use super::theme::Theme;
use super::widget::canvas::Canvas;
use super::widget::{dialog, footer};

/// Below this size there is only a sentence that asks for more room.
const LEAST: (u16, u16) = (40, 10);

/// Columns in which the answers of a draft wrap on a terminal of a size.
#[must_use]
pub fn editor_width(size: (u16, u16), session: &Session) -> usize {
    if session.interview.is_on {
        interview::InterviewLayout::editor_width(size)
    } else {
        form::ItemLayout::new(size, session.guidance).editor_width()
    }
}

/// A drawn screen and where the terminal's cursor stands on it.
pub struct Frame {
    /// The cells.
    pub cells: Cells,
    /// Column and row of the cursor; hidden if `None`.
    pub cursor: Option<(u16, u16)>,
}

/// Draws the model. What is scrolled is noted in it, so that it moves as little as possible.
pub fn draw(model: &mut Model, theme: Theme) -> Frame {
    let (columns, rows) = model.size;
    let mut cells = Cells::blank(columns, rows);
    if columns < LEAST.0 || rows < LEAST.1 {
        let mut canvas = Canvas::new(&mut cells, theme, &model.words, &model.other_words);
        model.spots.cover();
        let text = model.words.say("too-small");
        canvas.put_wrapped(canvas.area(), &text, theme.text());
        return Frame { cells, cursor: None };
    }
    let mut canvas = Canvas::new(&mut cells, theme, &model.words, &model.other_words);
    let scrolled = match model.screen {
        Screen::Home => Scrolled { home: Some(home::draw(&mut canvas, model)), ..Scrolled::default() },
        Screen::Form => Scrolled { form: form::draw(&mut canvas, model), ..Scrolled::default() },
        Screen::Interview => Scrolled { interview: interview::draw(&mut canvas, model), ..Scrolled::default() },
        Screen::Review => {
            review::draw(&mut canvas, model);
            Scrolled::default()
        }
        Screen::Actions => {
            actions::draw(&mut canvas, model);
            Scrolled::default()
        }
        Screen::Compare => Scrolled { compare: Some(compare::draw(&mut canvas, model)), ..Scrolled::default() },
        Screen::Export => {
            export::draw(&mut canvas, model);
            Scrolled::default()
        }
    };
    let page = dialog::draw(&mut canvas, model);
    footer::draw(&mut canvas, model);
    let cursor = canvas.cursor;
    let spots = canvas.spots;
    model.spots = spots;
    scrolled.note(model);
    match (&mut model.overlay, page) {
        (Some(Overlay::Page(open)), Some(scroll)) => open.scroll = scroll,
        (Some(Overlay::Note(open)), Some(scroll)) => open.scroll = scroll,
        _ => {}
    }
    Frame { cells, cursor }
}

/// What the drawing scrolled to.
#[derive(Default)]
struct Scrolled {
    home: Option<usize>,
    form: Option<form::Scrolls>,
    interview: Option<interview::Scrolls>,
    compare: Option<usize>,
}

impl Scrolled {
    fn note(self, model: &mut Model) {
        if let Some(scroll) = self.home {
            model.home.scroll = scroll;
        }
        if let (Some(scroll), Some(compare)) = (self.compare, &mut model.compare) {
            compare.scroll = Some(scroll);
        }
        if let (Some(scrolls), Some(session)) = (self.interview, &mut model.session) {
            session.scroll = scrolls.answer;
            session.guidance_scroll = scrolls.guidance;
        }
        if let (Some(scrolls), Some(session)) = (self.form, &mut model.session) {
            session.scroll = scrolls.fields;
            session.tree_scroll = scrolls.tree;
            session.guidance_scroll = scrolls.guidance;
        }
    }
}
