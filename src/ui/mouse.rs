//! What the mouse does: a click goes where it points, a click on what is marked does what Enter does there, the wheel
//! scrolls what lies under it. Nothing can be done with it alone, and no click throws away, overwrites or sends anything.

use std::time::Instant;

use crossterm::event::{MouseButton, MouseEvent, MouseEventKind};

use super::app::{Model, Screen};
use super::editor::Editor;
use super::event::{Effect, Request};
use super::overlay::{Find, FindDraft, Input, List, ListPurpose, Overlay};
use super::screen::export;
use super::spots::{Area, Spot};
use super::widget::answer::GUTTER;
use super::widget::canvas::width;
use crate::core::form::FieldIx;
use crate::core::notice::Notice;
use crate::core::text::next_boundary;
use crate::store::settings::Setting;

/// Rows that one notch of the wheel scrolls a text.
const NOTCH: isize = 3;

impl Model {
    /// Takes a report of the mouse in.
    pub(super) fn mouse(&mut self, mouse: MouseEvent, now: Instant) -> Vec<Effect> {
        match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) => return self.click(mouse.column, mouse.row, now),
            MouseEventKind::ScrollUp => self.wheel(mouse.column, mouse.row, -1),
            MouseEventKind::ScrollDown => self.wheel(mouse.column, mouse.row, 1),
            _ => {}
        }
        Vec::new()
    }

    /// Has the mouse work, or leaves it to the terminal; the choice is kept.
    pub(super) fn switch_mouse(&mut self) -> Vec<Effect> {
        let is_on = !self.settings.has_mouse();
        self.settings.switch_mouse(is_on);
        self.message = Some(Notice::new(if is_on { "message-mouse-on" } else { "message-mouse-off" }));
        let value = if is_on { "on" } else { "off" };
        vec![Effect::Mouse(is_on), Effect::Ask(Request::SaveSetting { setting: Setting::Mouse, value })]
    }

    fn click(&mut self, column: u16, row: u16, now: Instant) -> Vec<Effect> {
        let Some((rect, spot)) = self.spots.at(column, row) else { return Vec::new() };
        self.message = None;
        let at = usize::from(column - rect.x);
        match spot {
            Spot::Line(line) => return self.click_line(line, now),
            Spot::Item(item) => self.in_session(|session| {
                if session.item() != item
                    && let Some(field) = session.form().fields_of(item).next()
                {
                    session.go_to(field);
                }
            }),
            Spot::Field(field) => self.in_session(|session| session.go_to(field)),
            Spot::Row(field, row) => {
                self.in_session(|session| session.go_to(field));
                self.click_answer(row, at.saturating_sub(usize::from(GUTTER)));
            }
            Spot::Cell { field, cell, row } => {
                self.in_session(|session| {
                    session.go_to(field);
                    session.grid_mut().into_iter().for_each(|grid| grid.go_to(cell));
                });
                self.click_answer(row, at);
            }
            Spot::Choice(line) => {
                let was_marked = self.export.mark(line);
                if was_marked && self.export.is_on_choice() {
                    let languages = self.forms_languages();
                    self.export.turn(1, &languages);
                }
            }
            Spot::Typed(start) => {
                let editor = match &mut self.overlay {
                    Some(
                        Overlay::Input(Input { editor, .. })
                        | Overlay::Find(Find { editor, .. })
                        | Overlay::FindDraft(FindDraft { editor, .. }),
                    ) => Some(editor),
                    Some(_) => None,
                    None => {
                        self.export.mark(export::TARGET);
                        self.export.editor()
                    }
                };
                if let Some(editor) = editor {
                    let caret = offset_in_line(editor, start, at);
                    editor.go_to(caret, false);
                }
            }
        }
        Vec::new()
    }

    /// Puts the caret at a row and a column of the text that keys go to.
    fn click_answer(&mut self, row: usize, column: usize) {
        self.in_session(|session| {
            session.has_moved();
            let editor = session.editor_mut();
            // What was drawn may be older than the text.
            let row = row.min(editor.layout().rows().len() - 1);
            let caret = editor.layout().offset_at(editor.text(), row, column);
            editor.go_to(caret, false);
        });
    }

    /// Marks a line; one that is marked already is taken, where that can be taken back or does no harm.
    fn click_line(&mut self, line: usize, now: Instant) -> Vec<Effect> {
        let (forms, hosts) = self.list_lengths();
        let cursor = match &mut self.overlay {
            Some(Overlay::List(list)) if line < list.len(forms, hosts) => &mut list.cursor,
            Some(Overlay::Find(find)) if line < find.found.len() => &mut find.cursor,
            Some(Overlay::FindDraft(find)) if line < find.found.len() => &mut find.cursor,
            Some(_) => return Vec::new(),
            None => match self.screen {
                Screen::Home if line <= self.home.list().len() => &mut self.home.cursor,
                Screen::Review => &mut self.review.cursor,
                Screen::Actions => &mut self.actions.cursor,
                Screen::Compare => {
                    let was_marked = self.compare.as_mut().is_some_and(|compare| compare.mark(line));
                    return if was_marked { self.act(self.action_of_marked_part(), false, now) } else { Vec::new() };
                }
                _ => return Vec::new(),
            },
        };
        if std::mem::replace(cursor, line) != line {
            return Vec::new();
        }
        match &self.overlay {
            Some(Overlay::List(List {
                purpose: ListPurpose::Proposals(_) | ListPurpose::Filters(_) | ListPurpose::Changes(_),
                ..
            })) => {
                self.toggle_marked();
            }
            // These wait for Enter.
            Some(Overlay::List(List {
                purpose:
                    ListPurpose::ConfirmDelete(_)
                    | ListPurpose::ConfirmOverwrite(_)
                    | ListPurpose::ConfirmReplace { .. }
                    | ListPurpose::ConfirmAll { .. }
                    | ListPurpose::Ask(_),
                ..
            })) => {}
            None if self.screen == Screen::Home => return self.open_marked(),
            _ => return self.accept(now),
        }
        Vec::new()
    }

    fn wheel(&mut self, column: u16, row: u16, step: isize) {
        match self.spots.area_at(column, row) {
            Some(Area::Lines) => self.step(step, false),
            Some(Area::Page) => self.step(step * NOTCH, false),
            Some(Area::Texts) => self.scroll_text(step * NOTCH),
            Some(Area::Guidance) => self.in_session(|session| {
                session.guidance_scroll = session.guidance_scroll.saturating_add_signed(step * NOTCH);
            }),
            Some(Area::Tree) => self.in_session(|session| {
                session.is_tree_scrolled = true;
                session.tree_scroll = session.tree_scroll.saturating_add_signed(step * NOTCH);
            }),
            // The caret goes along, so that it is never out of sight, but not into another item.
            Some(Area::Fields) => self.in_session(|session| {
                for _ in 0..NOTCH {
                    let next = session.field.0.checked_add_signed(step).map(FieldIx);
                    if !session.go_rows(step, false)
                        && let Some(next) = next
                        && session.form().fields_of(session.item()).any(|field| field == next)
                    {
                        session.go_to(next);
                    }
                }
                session.has_moved();
            }),
            None => {}
        }
    }
}

/// The byte of a line that never wraps at a column behind the byte from which on it is in sight.
fn offset_in_line(editor: &Editor, start: usize, column: usize) -> usize {
    let text = editor.text();
    let mut at = start.min(text.len());
    let mut left = column;
    while at < text.len() {
        let next = next_boundary(text, at);
        let columns = width(&text[at..next]);
        if left < columns.max(1) {
            break;
        }
        left -= columns;
        at = next;
    }
    at
}
