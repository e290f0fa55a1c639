//! What Enter does: the marked line of a list, the typed line, the finding, the export.

use std::time::Instant;

use super::app::{Model, Screen};
use super::comparing::FILES;
use super::editor::Editor;
use super::event::{Effect, Request};
use super::importing::typed_path;
use super::overlay::{Input, InputPurpose, List, ListPurpose, Overlay};
use super::screen::review::Entry;
use super::versions::Question;
use crate::core::compare::Change;
use crate::core::filter::Filter;
use crate::core::form::FieldIx;
use crate::core::notice::Notice;
use crate::core::table::Cell;
use crate::store::checkpoints::Reason;
use crate::words::{Language, Proposal, QuickAnswer, proposals};

impl Model {
    /// Does what the marked line of a list, the typed line or the screen stands for.
    pub(super) fn accept(&mut self, now: Instant) -> Vec<Effect> {
        match self.overlay.take() {
            Some(Overlay::List(list)) => self.chosen(list, now),
            Some(Overlay::Input(input)) => self.typed(&input, now),
            Some(Overlay::Find(find)) => {
                self.go_to_found(&find);
                Vec::new()
            }
            Some(Overlay::FindDraft(find)) => self.open_found(&find),
            Some(Overlay::Flag(flag)) => {
                if !self.flagged(&flag, now) {
                    self.overlay = Some(Overlay::Flag(flag));
                }
                Vec::new()
            }
            Some(Overlay::Page(_) | Overlay::Note(_)) => Vec::new(),
            None if self.screen == Screen::Review => {
                match self.session.as_ref().and_then(|session| self.review.marked(session)) {
                    Some(Entry::Finding(finding) | Entry::AcceptedFinding(finding, _)) => {
                        self.jump(finding.field());
                        self.jump_to_cell(finding.cell());
                    }
                    Some(Entry::Accepted(_)) => self.review.is_accepted_open = !self.review.is_accepted_open,
                    None => {}
                }
                Vec::new()
            }
            None if self.screen == Screen::Actions => {
                if let Some(field) = self.marked_point() {
                    self.jump(field);
                }
                Vec::new()
            }
            None if self.screen == Screen::Export => self.write_export(false),
            None if self.tells_differences() => self.go_to_difference(),
            None if self.screen == Screen::Compare => self.take_compared(now),
            None => Vec::new(),
        }
    }

    pub(super) fn jump(&mut self, field: FieldIx) {
        self.in_session(|session| session.go_to(field));
        self.screen = self.fields_screen();
    }

    pub(super) fn jump_to_cell(&mut self, cell: Option<&Cell>) {
        if let (Some(session), Some(cell)) = (&mut self.session, cell) {
            session.go_to_cell(cell);
        }
    }

    fn chosen(&mut self, list: List, now: Instant) -> Vec<Effect> {
        let is_yes = list.cursor == 1;
        match list.purpose {
            ListPurpose::Menu(actions) => match actions.get(list.cursor) {
                Some(&action) => return self.act(action, false, now),
                None => return Vec::new(),
            },
            ListPurpose::Language => {
                if let Some(&language) = Language::ALL.get(list.cursor) {
                    return self.speak(language);
                }
            }
            ListPurpose::Form { .. } => match self.home.forms.get(list.cursor) {
                Some(form) => return self.create(form.id.clone()),
                None => self.offer_sources(),
            },
            ListPurpose::Sources(sources) => {
                let chosen = sources.into_iter().nth(list.cursor);
                return chosen
                    .map(|source| Effect::Ask(Request::Prospects { from: source.name }))
                    .into_iter()
                    .collect();
            }
            ListPurpose::Prospects(prospects) => return self.begin_from(&prospects, list.cursor),
            ListPurpose::Beside { named, found } => {
                let chosen = found.into_iter().nth(list.cursor);
                return chosen.map(|beside| Effect::Ask(Request::ReadBeside { named, beside })).into_iter().collect();
            }
            ListPurpose::Changes(hidden) => {
                if let Some(compare) = &mut self.compare {
                    compare.hide(hidden);
                }
            }
            ListPurpose::DifferenceFiles => {
                if let Some(&file) = FILES.get(list.cursor) {
                    self.ask_for_difference_file(file);
                }
            }
            ListPurpose::ConfirmAll { .. } if is_yes => self.confirm_all(now),
            ListPurpose::QuickAnswers(answers) => {
                if let Some(answer) = answers.get(list.cursor) {
                    self.insert_answer(answer, now);
                }
            }
            ListPurpose::Hosting => self.propose(list.cursor),
            ListPurpose::Suggestions(suggestions) => {
                if let Some(suggestion) = suggestions.get(list.cursor) {
                    self.take_suggestion(suggestion, now);
                }
            }
            ListPurpose::Proposals(proposals) => return self.take(&proposals, now),
            ListPurpose::ConfirmDelete(named) if is_yes => {
                return vec![Effect::Ask(Request::ThrowAway { named }), Effect::Ask(Request::List)];
            }
            ListPurpose::ConfirmOverwrite(path) if is_yes && self.tells_differences() => {
                return self.overwrite_differences(path);
            }
            ListPurpose::ConfirmOverwrite(_) if is_yes => return self.write_export(true),
            ListPurpose::ConfirmReplace { field, text } if is_yes => self.answer_and_go_on(field, &text, now),
            ListPurpose::ConfirmDelete(_)
            | ListPurpose::ConfirmOverwrite(_)
            | ListPurpose::ConfirmReplace { .. }
            | ListPurpose::ConfirmAll { .. }
            | ListPurpose::Told(_) => {}
            ListPurpose::Ask(question) => {
                if let Some(&choice) = question.choices().get(list.cursor) {
                    return self.decided(*question, choice);
                }
            }
            ListPurpose::Checkpoints(checkpoints) => {
                let chosen = checkpoints.into_iter().nth(list.cursor);
                return chosen
                    .map(|(checkpoint, _)| Effect::Ask(Request::ReadCheckpoint(checkpoint)))
                    .into_iter()
                    .collect();
            }
            ListPurpose::Reading => self.give_up_import(),
            ListPurpose::Filters(filters) => self.filter(filters),
            ListPurpose::Trash(thrown) => {
                if let Some(thrown) = thrown.into_iter().nth(list.cursor) {
                    self.ask(Question::Thrown(thrown));
                }
            }
        }
        Vec::new()
    }

    /// Puts a quick answer into the field at hand, with the caret where the reason goes: an option in place of another
    /// option, else at the caret, so that what is there stays.
    fn insert_answer(&mut self, answer: &QuickAnswer, now: Instant) {
        let Some(session) = &self.session else { return };
        let field = session.field;
        if answer.is_example && session.grid().is_some() {
            return self.put_in(&answer.text, now);
        }
        let present = session.editor().map_or("", Editor::text);
        let replaces = answer.replaces(present, &session.folder.labels, field);
        self.edit(now, |editor| {
            if replaces {
                editor.replace_all(&answer.text);
            } else {
                editor.paste(&answer.text);
            }
            let behind = answer.text.len() - answer.caret;
            editor.go_to(editor.caret().saturating_sub(behind), false);
        });
    }

    /// Proposes what holds in general for a service that is hosted there, each field beside what it says now.
    fn propose(&mut self, host: usize) {
        let Some(session) = &self.session else { return };
        let (form, words) = (session.form(), &session.folder.words);
        let Some(host) = form.hosting.get(host) else { return };
        let language = self.language_of_answers();
        let proposals = proposals(language, words, form, &session.draft, host);
        self.overlay = Some(Overlay::List(List::new(ListPurpose::Proposals(proposals))));
    }

    /// Takes the proposal or the condition at hand, or leaves it.
    pub(super) fn toggle_marked(&mut self) {
        let Some(Overlay::List(list)) = &mut self.overlay else { return };
        match &mut list.purpose {
            ListPurpose::Proposals(proposals) => {
                if let Some(proposal) = proposals.get_mut(list.cursor) {
                    proposal.is_taken = !proposal.is_taken;
                }
            }
            ListPurpose::Filters(filters) => {
                if let Some(&filter) = Filter::ALL.get(list.cursor) {
                    filters.toggle(filter);
                }
            }
            ListPurpose::Changes(hidden) => {
                if let Some(&change) = Change::ALL.get(list.cursor) {
                    match hidden.iter().position(|other| *other == change) {
                        Some(at) => _ = hidden.remove(at),
                        None => hidden.push(change),
                    }
                }
            }
            _ => {}
        }
    }

    /// Fills in what is taken. What the draft was before is kept: a host's answers are many at once.
    fn take(&mut self, proposals: &[Proposal], now: Instant) -> Vec<Effect> {
        let clock = &self.clock;
        let Some(session) = &mut self.session else { return Vec::new() };
        let taken: Vec<_> = proposals.iter().filter(|proposal| proposal.is_taken).collect();
        let mut effects: Vec<Effect> = session.job().map(Effect::Save).into_iter().collect();
        if !taken.is_empty() {
            let (path, label) = (session.path.clone(), String::new());
            effects.push(Effect::Ask(Request::Keep { path, reason: Reason::Fill, label }));
        }
        let texts: Vec<_> = taken.iter().map(|proposal| (proposal.field, proposal.answer.text.as_str())).collect();
        if !session.fill(&texts, now, &clock.stamp()) {
            self.tell_refused();
            return effects;
        }
        self.message = Some(Notice::new("message-taken").with("count", taken.len()));
        effects
    }

    fn typed(&mut self, input: &Input, now: Instant) -> Vec<Effect> {
        let title = input.editor.text().trim().to_owned();
        let request = match &input.purpose {
            InputPurpose::Rename(named) => Request::Rename { named: named.clone(), title },
            InputPurpose::Duplicate(named) => Request::Duplicate { named: named.clone(), title },
            InputPurpose::DifferenceFile { format, language } => {
                return self.write_differences(*format, *language, &title);
            }
            InputPurpose::Elsewhere => return self.save_elsewhere(&title),
            InputPurpose::Import if title.is_empty() => return Vec::new(),
            InputPurpose::Import => return self.import(&typed_path(&title)),
            InputPurpose::Checkpoint => {
                let mut effects = self.save();
                if let Some(session) = &self.session {
                    let path = session.path.clone();
                    effects.push(Effect::Ask(Request::Keep { path, reason: Reason::Named, label: title }));
                }
                return effects;
            }
            InputPurpose::NotApplicable { field } => {
                self.not_applicable(*field, &title, now);
                return Vec::new();
            }
            InputPurpose::Reason { .. } if title.is_empty() => {
                self.message = Some(Notice::new("message-no-reason"));
                return Vec::new();
            }
            InputPurpose::Reason { field, rule } => {
                let stamp = self.clock.stamp();
                let mut is_done = false;
                self.in_session(|session| is_done = session.accept(*field, rule, &title, now, &stamp));
                if is_done {
                    self.message = Some(Notice::new("message-accepted-here"));
                } else {
                    self.tell_refused();
                }
                return Vec::new();
            }
        };
        vec![Effect::Ask(request), Effect::Ask(Request::List)]
    }

    /// A digit, of either width, marks the line of that number, and takes or leaves a condition; a space takes or leaves
    /// what is marked.
    pub(super) fn choose_by_number(&mut self, char: char) {
        if matches!(char, ' ' | '\u{3000}') {
            return self.toggle_marked();
        }
        let digit = match char {
            '1'..='9' => char as usize - '1' as usize,
            '１'..='９' => char as usize - '１' as usize,
            _ => return,
        };
        let (forms, hosts) = self.list_lengths();
        if let Some(Overlay::List(list)) = &mut self.overlay
            && digit < list.len(forms, hosts)
        {
            list.cursor = digit;
            if matches!(list.purpose, ListPurpose::Filters(_) | ListPurpose::Changes(_)) {
                self.toggle_marked();
            }
        }
    }
}
