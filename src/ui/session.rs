//! A draft being worked on: the field at hand, its editors, its findings, and what of it is saved.

mod changing;
mod handing;
mod marks;
mod table;
mod walking;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use jiff::civil::Date;

use super::editor::Editor;
use super::event::Opened;
use super::field_editor::FieldEditor;
use super::grid::Grid;
use super::interview::Interview;
use super::kept::Kept;
use super::saving::Saving;
use super::widget::canvas::KeptCells;
use super::widget::field::{Asked, AskedKey};
use super::widget::header::BarKey;
use super::widget::{guidance, tree};
use crate::core::check::{Checked, Finding, Severity, Term};
use crate::core::draft::Draft;
use crate::core::filter::Filters;
use crate::core::form::{FieldIx, Form, ItemIx, SectionIx};
use crate::core::order::Order as _;
use crate::core::progress::Progress;
use crate::core::room::Room;
use crate::core::text;
use crate::export::actions::ActionList;
use crate::store::checkpoints::{Checkpoints, Reason};
use crate::store::clock;
use crate::store::lock::Lock;
use crate::store::opening::ReadOnly;
use crate::store::place::{GuidanceSize, Place};
use crate::store::saver::Origin;
use crate::store::{OpenDraft, name};
use crate::words::{FormFolder, Language};

/// On what the layout of editors depends: columns, the languages of a table's titles, the item.
type ReadyKey = (usize, Vec<Language>, ItemIx);

/// A draft being worked on.
pub struct Session {
    /// How a person names it.
    pub name: String,
    /// The file.
    pub path: PathBuf,
    /// The form and its words.
    pub folder: Arc<FormFolder>,
    /// The answers.
    pub draft: Arc<Draft>,
    /// The field at hand.
    pub field: FieldIx,
    /// How much of the guidance is open.
    pub guidance: GuidanceSize,
    /// Whether prompts and guidance are shown in both languages.
    pub is_bilingual: bool,
    /// Where the interview about it stands.
    pub interview: Interview,
    /// First visible row of the item's fields, in the interview of the answer.
    pub scroll: usize,
    /// First visible row of the guidance.
    pub guidance_scroll: usize,
    /// First visible row of the tree.
    pub tree_scroll: usize,
    /// Whether the wheel scrolled the tree, which then needn't show the item at hand.
    pub is_tree_scrolled: bool,
    /// What of it is saved.
    pub saving: Saving,
    pub(super) editors: HashMap<FieldIx, FieldEditor>,
    /// Numbers the changes of many fields at once.
    pub(super) batches: u32,
    /// The change of many fields after which nothing else was changed.
    pub(super) newest_batch: Option<u32>,
    editor_width: usize,
    /// For what the editors of the item at hand are ready.
    pub(super) ready_for: Option<ReadyKey>,
    /// The language in which the screen is read.
    language: Language,
    findings: Vec<Vec<Finding>>,
    /// Fields that the rules weren't held against since something was typed.
    unjudged: Vec<FieldIx>,
    /// What other drafts of the client were found to say differently.
    contradictions: Vec<Finding>,
    progress: Progress,
    today: Date,
    place_file: PathBuf,
    /// Why the draft may only be read, if so.
    pub read_only: Option<ReadOnly>,
    origin: Arc<Origin>,
    /// The draft at a revision, apart from what further keys change.
    copy: Option<(u64, Arc<Draft>)>,
    /// The revision that was last left in a will, and whether the disk kept the saver waiting then.
    willed: Option<(u64, bool)>,
    /// What a text that another program overwrote comes from.
    base: Option<Arc<Draft>>,
    /// The file that another program wrote, since when the text lies beside it.
    pub contested: Option<PathBuf>,
    /// Kept until the draft is left.
    locks: Vec<Lock>,
    remembered: Place,
    /// Whom a field was last flagged for in this sitting.
    last_asked: String,
    /// Conditions that fields must meet to be shown.
    filters: Filters,
    /// Counts the changes of how fields stand.
    standing: u64,
    /// The draft takes at most so much room; `None` where that isn't known.
    most_room: Option<Room>,
    /// The bar at the top as it was drawn last.
    pub(super) header_cells: KeptCells<BarKey>,
    /// The item at hand, by number and name.
    pub(super) item_title: Kept<(Language, ItemIx), String>,
    /// What the fields of the item at hand ask, as it was drawn last.
    pub(super) asked: Kept<AskedKey, Vec<Asked>>,
    /// The tree as it was drawn last.
    pub(super) tree_lines: Kept<tree::LinesKey, tree::Lines>,
    pub(super) tree_cells: KeptCells<tree::CellsKey>,
    /// The guidance as it was drawn last.
    pub(super) guidance_rows: Kept<guidance::RowsKey, Vec<guidance::Row>>,
    pub(super) guidance_cells: KeptCells<guidance::CellsKey>,
}

impl Session {
    /// Begins to work on a draft where it was left. The rules hold dates against `today`.
    #[must_use]
    pub fn new(opened: Opened, today: Date) -> Self {
        let form = &opened.folder.form;
        let place = opened.place;
        let field = form.field(&place.field).unwrap_or(FieldIx(0));
        let checked = Checked::new(form, &opened.folder.labels, &opened.draft, Some(today));
        // Without a form there are no rules.
        let is_ruled = !opened.folder.is_formless;
        let of_field = |field| if is_ruled { checked.findings_of(field) } else { Vec::new() };
        let findings = form.fields().map(of_field).collect();
        let mut session = Session {
            name: opened.name,
            path: opened.path,
            progress: Progress::of(form, &opened.draft),
            interview: Interview::new(form, &opened.draft, place.is_interview, place.spoken),
            field,
            guidance: place.guidance,
            is_bilingual: place.is_bilingual,
            scroll: 0,
            guidance_scroll: 0,
            tree_scroll: 0,
            is_tree_scrolled: false,
            saving: Saving::since(clock::parse(&opened.draft.updated)),
            editors: HashMap::new(),
            batches: 0,
            newest_batch: None,
            editor_width: 40,
            ready_for: None,
            language: Language::Ja,
            findings,
            unjudged: Vec::new(),
            contradictions: Vec::new(),
            today,
            place_file: opened.place_file,
            read_only: opened.read_only,
            origin: Arc::new(opened.origin),
            copy: None,
            willed: None,
            base: None,
            contested: None,
            locks: opened.lock.into_iter().collect(),
            remembered: place.clone(),
            last_asked: String::new(),
            filters: Filters::default(),
            standing: 0,
            most_room: None,
            header_cells: KeptCells::default(),
            item_title: Kept::default(),
            asked: Kept::default(),
            tree_lines: Kept::default(),
            tree_cells: Kept::default(),
            guidance_rows: Kept::default(),
            guidance_cells: Kept::default(),
            draft: opened.draft,
            folder: opened.folder,
        };
        session.ready_editors();
        session.go_to_caret(&place);
        session
    }

    /// The form.
    #[must_use]
    pub fn form(&self) -> &Form {
        &self.folder.form
    }

    /// How many answers there are whose fields the form no longer has.
    #[must_use]
    pub fn no_longer_asked(&self) -> usize {
        self.draft.no_longer_asked(self.form()).filter(|(_, answer)| answer.is_given()).count()
    }

    /// The item at hand.
    #[must_use]
    pub fn item(&self) -> ItemIx {
        self.form()[self.field].item
    }

    /// The section at hand.
    #[must_use]
    pub fn section(&self) -> SectionIx {
        self.form().section_of(self.field)
    }

    /// How far the draft has come.
    #[must_use]
    pub fn progress(&self) -> Progress {
        self.progress
    }

    /// Whether the draft may only be read.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.read_only.is_some()
    }

    /// Whether the system keeps others from writing the draft.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        self.locks.iter().any(|lock| lock.is_certain)
    }

    /// What the rules find in a field.
    #[must_use]
    pub fn findings_of(&self, field: FieldIx) -> &[Finding] {
        &self.findings[field.0]
    }

    /// All findings, worst first; of one severity those in answers before the open fields, else in the form's order.
    #[must_use]
    pub fn findings(&self) -> Vec<&Finding> {
        let mut findings: Vec<&Finding> = self.findings.iter().flatten().collect();
        findings.order_by_key(|finding| (finding.severity(), matches!(finding, Finding::RequiredEmpty { .. })));
        findings
    }

    /// Findings that were accepted with a reason, and the reasons.
    #[must_use]
    pub fn accepted(&self) -> Vec<(Finding, &str)> {
        let accepted = self.with_rules(|checked| checked.accepted());
        let with_reason = |finding: Finding| {
            let answer = self.draft.answers.get(&self.form()[finding.field()].id)?;
            Some((answer.reason_for_accepting(finding.rule())?, finding))
        };
        accepted.into_iter().filter_map(with_reason).map(|(reason, finding)| (finding, reason)).collect()
    }

    /// What is still to be done, in the words of a language, as it is on the day of a sheet. Who gets the list knows
    /// nothing of other drafts.
    #[must_use]
    pub fn action_list(&self, language: Language, date: &str) -> ActionList {
        self.with_rules(|checked| {
            ActionList::new(&self.folder, &Checked { contradictions: &[], ..*checked }, language, date)
        })
    }

    /// How long the disclosure still holds.
    #[must_use]
    pub fn term(&self) -> Option<Term> {
        self.with_rules(|checked| checked.term())
    }

    /// How many findings of a severity there are.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().flatten().filter(|finding| finding.severity() == severity).count()
    }

    /// The draft under its form's rules; the editors keep count of characters as they go.
    fn with_rules<T>(&self, ask: impl FnOnce(&Checked<'_>) -> T) -> T {
        let counted = |field| self.text_of(field).map(|editor| editor.layout().count());
        ask(&Checked {
            form: &self.folder.form,
            labels: &self.folder.labels,
            draft: &self.draft,
            today: Some(self.today),
            contradictions: &self.contradictions,
            counted: Some(&counted),
        })
    }

    /// Characters used of a field's limit, the fields that share it taken together.
    #[must_use]
    pub fn limit_used(&self, field: FieldIx) -> usize {
        self.with_rules(|checked| checked.limit_used(field))
    }

    /// Whether a field is over its limit, the fields that share it taken together.
    fn is_over_limit(&self, field: FieldIx) -> bool {
        self.form()[field].limit.as_ref().is_some_and(|limit| self.limit_used(field) > limit.chars)
    }

    /// Byte offset of the first character too many in a field, if its limit ends in it.
    #[must_use]
    pub fn excess(&self, field: FieldIx) -> Option<usize> {
        let limit = self.form()[field].limit.as_ref()?.chars;
        let (before, own) = self.with_rules(|checked| (checked.limit_used_before(field), checked.count(field)));
        if before + own <= limit {
            return None;
        }
        text::limit_offset(self.draft.text(self.form(), field), limit.saturating_sub(before))
    }

    /// The text of a field of the item at hand that is no table.
    #[must_use]
    pub fn text_of(&self, field: FieldIx) -> Option<&Editor> {
        self.editors.get(&field)?.text()
    }

    /// The text that keys go to.
    #[must_use]
    pub fn editor(&self) -> Option<&Editor> {
        self.editors.get(&self.field).map(FieldEditor::editor)
    }

    /// The same, to move the caret; [`Session::edit`] changes the text.
    pub fn editor_mut(&mut self) -> &mut Editor {
        self.field_editor(self.field).editor_mut()
    }

    pub(super) fn field_editor(&mut self, field: FieldIx) -> &mut FieldEditor {
        let (form, draft, width) = (&self.folder.form, &self.draft, self.editor_width);
        self.editors.entry(field).or_insert_with(|| FieldEditor::new(form, draft, field, width))
    }

    /// Sets the width in which answers wrap, and the language in which the screen is read.
    pub fn set_width(&mut self, width: usize, language: Language) {
        (self.editor_width, self.language) = (width, language);
        if self.ready_for != Some(self.ready_key()) {
            self.ready_editors();
        }
    }

    fn ready_key(&self) -> ReadyKey {
        (self.editor_width, self.languages_of_cells(), self.item())
    }

    /// Every field of the item at hand has an editor of the right width.
    fn ready_editors(&mut self) {
        let (width, folder, languages) = (self.editor_width, Arc::clone(&self.folder), self.languages_of_cells());
        for field in folder.form.fields_of(self.item()) {
            let title = |column: &str| {
                let title = |&language| folder.words.table_column(language, &folder.form, field, column);
                languages.iter().map(title).collect::<Vec<_>>().join(" ")
            };
            self.field_editor(field).set_width(width, title);
        }
        self.ready_for = Some(self.ready_key());
    }

    /// Notes that the place moved; it is remembered with the next save.
    pub fn has_moved(&mut self) {
        self.saving.has_moved = true;
    }

    /// Where one is.
    #[must_use]
    pub fn place(&self) -> Place {
        Place {
            field: self.form()[self.field].id.clone(),
            caret: self.editor().map_or(0, Editor::caret),
            cell: self.grid().map(Grid::cell),
            guidance: self.guidance,
            is_bilingual: self.is_bilingual,
            is_interview: self.interview.is_on,
            spoken: self.interview.is_spoken_chosen.then_some(self.interview.spoken),
        }
    }

    /// The place alone, once the typing rests: moving writes no draft.
    pub fn note_move(&mut self, now: Instant) {
        self.saving.note_move(now);
    }

    /// Whether something was saved of this opening, not of another one of the same file.
    #[must_use]
    pub fn is_of(&self, path: &Path, origin: &Arc<Origin>) -> bool {
        self.path == path && Arc::ptr_eq(&self.origin, origin)
    }

    /// What tells this opening of the file from others.
    #[must_use]
    pub fn origin(&self) -> Arc<Origin> {
        Arc::clone(&self.origin)
    }

    /// The text lies in another file now, whose name becomes the draft's, so that the list tells the two apart. `base`
    /// is what it and the other program's text come from.
    pub fn move_beside(&mut self, path: PathBuf, place_file: PathBuf, base: Arc<Draft>, now: Instant) {
        self.name = name::of_file(&path);
        Arc::make_mut(&mut self.draft).title.clone_from(&self.name);
        self.saving.change(now);
        self.contested = Some(std::mem::replace(&mut self.path, path));
        self.place_file = place_file;
        self.base = Some(base);
    }

    /// The text goes over what another program wrote.
    pub fn move_back(&mut self, theirs: OpenDraft, place_file: PathBuf, checkpoints: (Checkpoints, Reason)) {
        self.name = theirs.name;
        self.path = theirs.path;
        self.contested = None;
        self.place_file = place_file;
        self.origin =
            Arc::new(Origin { draft: theirs.draft, fingerprint: theirs.fingerprint, checkpoints: Some(checkpoints) });
    }

    /// What the text and that of another program come from.
    #[must_use]
    pub fn base(&self) -> Arc<Draft> {
        Arc::clone(self.base.as_ref().unwrap_or(&self.origin.draft))
    }

    /// Keeps a lock until the draft is left.
    pub fn hold(&mut self, lock: Lock) {
        self.locks.push(lock);
    }

    /// Puts another draft in the place of this one; each text can be undone in its field.
    pub fn replace(&mut self, draft: Draft, now: Instant, stamp: &str) {
        if self.is_read_only() {
            return;
        }
        let form = Arc::clone(&self.folder.form);
        for (&field, editor) in &mut self.editors {
            editor.take_over(&form, &draft, field);
        }
        self.ready_for = None;
        self.draft = Arc::new(Draft { updated: stamp.to_owned(), ..draft });
        self.judge_anew();
        self.saving.change(now);
    }

    /// Shows the draft as someone else saved it.
    pub fn reread(&mut self, open: OpenDraft) {
        let place = self.place();
        self.saving.last = clock::parse(&open.draft.updated);
        self.draft = open.draft;
        self.copy = None;
        self.editors.clear();
        self.ready_editors();
        self.go_to_caret(&place);
        self.judge_anew();
    }

    /// A draft that stays open overnight is held against the new day.
    pub fn set_today(&mut self, today: Date) {
        if self.today != today {
            self.today = today;
            self.judge_anew();
        }
    }

    /// Takes note of what other drafts of the client say differently.
    pub fn set_contradictions(&mut self, contradictions: Vec<Finding>) {
        self.contradictions = contradictions;
        self.judge_anew();
    }

    /// Counts the changes of how fields stand: whether they are answered, what the rules find in them, what the person
    /// keeps beside them. Typing in an answer changes that seldom.
    #[must_use]
    pub fn standing(&self) -> u64 {
        self.standing
    }

    /// Holds a field against the rules.
    fn judge(&mut self, field: FieldIx) {
        let findings = self.with_rules(|checked| checked.findings_of(field));
        let before = std::mem::replace(&mut self.findings[field.0], findings);
        if !stand_alike(&before, &self.findings[field.0]) {
            self.standing += 1;
        }
    }

    fn judge_anew(&mut self) {
        self.standing += 1;
        self.most_room = None;
        self.unjudged.clear();
        let form = Arc::clone(&self.folder.form);
        self.findings = self.with_rules(|checked| form.fields().map(|field| checked.findings_of(field)).collect());
        self.progress = Progress::of(&form, &self.draft);
    }

    /// Goes to the cell and the caret in the field at hand.
    fn go_to_caret(&mut self, place: &Place) {
        if let (Some(cell), Some(grid)) = (&place.cell, self.grid_mut()) {
            grid.go_to_cell(cell);
        }
        self.editor_mut().go_to(place.caret, false);
    }

    /// Goes where one was.
    pub fn go_to_place(&mut self, place: &Place) {
        if let Some(field) = self.form().field(&place.field) {
            self.go_to(field);
            self.go_to_caret(place);
        }
        self.guidance = place.guidance;
        self.is_bilingual = place.is_bilingual;
        self.interview = Interview::new(&self.folder.form, &self.draft, place.is_interview, place.spoken);
    }
}

/// Whether a field stands alike by two lists of findings. How far it is over its limit is told by the live count.
fn stand_alike(before: &[Finding], now: &[Finding]) -> bool {
    let is_alike = |(before, now): (&Finding, &Finding)| match (before, now) {
        (Finding::OverLimit { .. }, Finding::OverLimit { .. }) => before.field() == now.field(),
        _ => before == now,
    };
    before.len() == now.len() && before.iter().zip(now).all(is_alike)
}
