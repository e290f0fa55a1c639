//! Finding as one types: an item of the draft at hand, a draft of the list.

use super::app::Model;
use super::event::Effect;
use super::overlay::{Find, FindDraft, Overlay, line_editor};
use super::screen::home::Home;
use crate::core::narrowing::{LineIndex, Wanted};
use crate::core::search::TextKind;
use crate::store::Summary;
use crate::words::{Language, search_index};

impl Model {
    /// Opens the line that finds an item.
    pub(super) fn open_find(&mut self) {
        if let Some(session) = &self.session {
            let index = search_index(&session.folder, &session.draft);
            let find = Find { editor: line_editor(""), index, found: Vec::new(), cursor: 0 };
            self.overlay = Some(Overlay::Find(find));
            self.search();
        }
    }

    /// Looks for the items that fit what is typed.
    pub(super) fn search(&mut self) {
        let (Some(Overlay::Find(find)), Some(session)) = (&mut self.overlay, &self.session) else { return };
        find.found = find.index.find(session.form(), find.editor.text());
        find.cursor = 0;
    }

    /// Goes to the marked item; in an answer, to where it was found.
    pub(super) fn go_to_found(&mut self, find: &Find) {
        let Some(found) = find.found.get(find.cursor) else { return };
        self.jump(found.field);
        if let Some(hit) = find.index.hit(found).filter(|hit| hit.kind == TextKind::Answer) {
            self.jump_to_cell(hit.cell);
            self.in_session(|session| session.editor_mut().go_to(hit.range.start, false));
        }
    }

    /// Opens the line that narrows the list of drafts, with the marked draft still marked.
    pub(super) fn open_find_draft(&mut self) {
        if self.home.list().is_empty() {
            return;
        }
        let mut find =
            FindDraft { editor: line_editor(""), index: draft_index(&self.home), found: Vec::new(), cursor: 0 };
        find.search();
        find.cursor = self.home.cursor.saturating_sub(1);
        self.overlay = Some(Overlay::FindDraft(find));
    }

    /// Looks again where the list was read anew.
    pub(super) fn renew_search(&mut self) {
        if let Some(Overlay::FindDraft(find)) = &mut self.overlay {
            find.index = draft_index(&self.home);
            find.search();
        }
    }

    /// Opens the marked draft. Whatever comes of that, it is marked in the list.
    pub(super) fn open_found(&mut self, find: &FindDraft) -> Vec<Effect> {
        let Some(at) = find.found.get(find.cursor) else { return Vec::new() };
        self.home.cursor = at + 1;
        self.open_marked()
    }
}

impl FindDraft {
    /// Looks for the drafts that fit what is typed.
    pub(super) fn search(&mut self) {
        self.found = self.index.find(&Wanted::new(self.editor.text()));
        self.cursor = 0;
    }
}

/// What is searched of a draft beside its form's name, the most telling first: what it is called, the file's name, the
/// client.
#[must_use]
pub fn searched(summary: &Summary) -> [&str; 3] {
    let (title, client) = summary.state.as_ref().map_or(("", ""), |state| (&state.title, &state.client));
    [if title.is_empty() { &summary.name } else { title }, &summary.name, client]
}

/// What can be searched of the drafts of a list; of their forms the names in every language.
fn draft_index(home: &Home) -> LineIndex {
    let forms: Vec<&str> = home.forms.iter().map(|form| form.id.as_str()).collect();
    let names = home.forms.iter().map(|form| Language::ALL.map(|language| form.name(language)).to_vec());
    let mut index = LineIndex::new(names);
    for summary in home.list() {
        let form = summary.state.as_ref().map_or("", |state| &state.form);
        let group = forms.iter().position(|id| *id == form);
        // Of a form that isn't at hand only the id is known.
        let form = if group.is_none() { form } else { "" };
        index.push(searched(summary).into_iter().chain([form]), group);
    }
    index
}
