//! Two drafts side by side: in what they differ, changed words marked, and which text of each field is to be taken.

mod drawing;

use std::path::PathBuf;
use std::sync::Arc;

use crate::core::compare::{Change, ChangedBy, Difference, Part, changed_by, differences_in_content};
use crate::core::comparison::{Comparison, Pair};
use crate::core::draft::Draft;
use crate::core::form::{FieldIx, Form, Requirement};
use crate::import::merge::{self, Take};
use crate::import::{Found, FoundAnswer, FoundField, State};
use crate::store::OpenDraft;
use crate::store::checkpoints::Checkpoint;
use crate::store::side::Side;
use crate::ui::event::ReadFile;
use crate::ui::widget::side_by_side::{SideBySide, text_columns};

pub use drawing::draw;

/// Two drafts side by side.
pub struct CompareScreen {
    /// Why they are compared.
    pub purpose: Purpose,
    /// The parts in which they differ, in the form's order.
    pub rows: Vec<CompareRow>,
    /// Which of the parts in sight is marked.
    pub cursor: usize,
    /// First visible row of the texts; `None` until it is drawn: then the first change is in sight.
    pub scroll: Option<usize>,
    /// Kinds of differences that are not shown.
    pub hidden: Vec<Change>,
    /// The parts in sight, by their place among all.
    shown: Vec<usize>,
    /// The texts of the marked part, as they are drawn.
    texts: Option<SideBySide>,
    left: Arc<Draft>,
    right: Arc<Draft>,
}

/// A part in which the drafts differ.
pub struct CompareRow {
    /// The part at the left.
    pub left: Part,
    /// The part at the right; of one form the same.
    pub right: Part,
    /// How they differ.
    pub change: Change,
    /// What is demanded at the left and at the right, where that differs.
    pub requirements: Option<(Requirement, Requirement)>,
    /// What stands at the left and at the right.
    texts: [String; 2],
    /// Whether the text at the right is to be taken.
    pub is_taken: bool,
    /// Whether both sides changed what they come from.
    pub is_contested: bool,
    /// What may stand at the right, where that isn't certain, or where a text comes from a table.
    pub candidates: Vec<FoundAnswer>,
    /// Which of them stands there.
    pub candidate: usize,
    /// Whether only the person can say if one of them is the answer.
    pub is_doubtful: bool,
}

/// Why two drafts are compared. Where a text may be taken, the present one stands at the left.
pub enum Purpose {
    /// To see the differences: the earlier one stands at the left, and nothing is taken.
    Differences(Box<Differences>),
    /// An earlier end left the right one behind, in this file.
    Leftover(PathBuf),
    /// The right one is a checkpoint.
    Checkpoint(Checkpoint),
    /// Another program wrote the right one over the file; the left one lies beside it.
    Conflict {
        /// The draft as the other program wrote it.
        theirs: Box<OpenDraft>,
        /// The file with ours.
        beside: PathBuf,
    },
    /// The right one is what a file says.
    File(String),
}

/// Two drafts whose differences are told.
pub struct Differences {
    /// The earlier one.
    pub old: Side,
    /// The later one.
    pub new: Side,
    /// Whether the earlier one is the one that was at hand.
    pub is_old_at_hand: bool,
    /// How many fields were compared, and what has no counterpart.
    pub comparison: Comparison,
}

impl Differences {
    /// The one that was at hand.
    #[must_use]
    pub fn at_hand(&self) -> &Side {
        if self.is_old_at_hand { &self.old } else { &self.new }
    }
}

impl CompareRow {
    fn of_pair(pair: &Pair) -> Self {
        CompareRow {
            left: pair.old.clone(),
            right: pair.new.clone(),
            change: pair.change,
            requirements: pair.requirements,
            texts: [pair.old_text.clone(), pair.new_text.clone()],
            is_taken: false,
            is_contested: false,
            candidates: Vec::new(),
            candidate: 0,
            is_doubtful: false,
        }
    }
}

impl CompareScreen {
    /// Compares a draft with another one. Where the draft from which both come is known, what only one side changed is
    /// chosen; else nothing of the right one is.
    #[must_use]
    pub fn new(purpose: Purpose, form: &Form, left: Arc<Draft>, right: Arc<Draft>, base: Option<&Draft>) -> Self {
        let row = |Difference { part, change }: Difference| {
            let by = changed_by(form, &part, base, &left, &right);
            CompareRow {
                change,
                requirements: None,
                texts: [&left, &right].map(|draft| part.text(form, draft).into_owned()),
                is_taken: by == ChangedBy::Second,
                is_contested: base.is_some() && by == ChangedBy::Both,
                candidates: Vec::new(),
                candidate: 0,
                is_doubtful: false,
                left: part.clone(),
                right: part,
            }
        };
        let rows = differences_in_content(form, &left, &right).into_iter().map(row).collect();
        Self::of_rows(purpose, rows, left, right)
    }

    /// Tells the differences of two drafts. What is only noted beside the texts is hidden at first.
    #[must_use]
    pub fn of_differences(differences: Differences) -> Self {
        let (left, right) = (Arc::clone(&differences.old.draft), Arc::clone(&differences.new.draft));
        // What the drafts are called stands above them.
        let told = differences.comparison.pairs.iter().filter(|pair| pair.new != Part::Title);
        let rows = told.map(CompareRow::of_pair).collect();
        let mut screen = Self::of_rows(Purpose::Differences(Box::new(differences)), rows, left, right);
        screen.hide(vec![Change::Beside]);
        screen
    }

    fn of_rows(purpose: Purpose, rows: Vec<CompareRow>, left: Arc<Draft>, right: Arc<Draft>) -> Self {
        let shown = (0..rows.len()).collect();
        CompareScreen { purpose, rows, cursor: 0, scroll: None, hidden: Vec::new(), shown, texts: None, left, right }
    }

    /// The differences that are told, where nothing is to be taken.
    #[must_use]
    pub fn told(&self) -> Option<&Differences> {
        match &self.purpose {
            Purpose::Differences(differences) => Some(differences),
            _ => None,
        }
    }

    /// How many parts differ in a way.
    #[must_use]
    pub fn count(&self, change: Change) -> usize {
        self.rows.iter().filter(|row| row.change == change).count()
    }

    /// Hides kinds of differences and shows all others; the marked part stays marked where it is still in sight.
    pub fn hide(&mut self, hidden: Vec<Change>) {
        let marked = self.shown.get(self.cursor).copied().unwrap_or(0);
        self.shown = (0..self.rows.len()).filter(|&row| !hidden.contains(&self.rows[row].change)).collect();
        self.hidden = hidden;
        let at = self.shown.partition_point(|&row| row < marked);
        self.go(at.min(self.shown.len().saturating_sub(1)));
    }

    /// The marked part, if there is any.
    #[must_use]
    pub fn marked(&self) -> Option<&CompareRow> {
        self.rows.get(*self.shown.get(self.cursor)?)
    }

    /// The field of the draft at hand that the marked part stands for.
    #[must_use]
    pub fn marked_field(&self) -> Option<FieldIx> {
        let (row, differences) = (self.marked()?, self.told()?);
        let part = if differences.is_old_at_hand { &row.left } else { &row.right };
        match part {
            Part::Field(field) => Some(*field),
            Part::Item(item) => differences.at_hand().form.form.fields_of(*item).next(),
            Part::Title | Part::Client | Part::CertificationNo | Part::NoLongerAsked(_) => None,
        }
    }

    /// Finds the words that differ in the marked part, and wraps its texts for a terminal of so many columns.
    pub fn fit(&mut self, columns: u16) {
        let columns = text_columns(columns.saturating_sub(2));
        match &mut self.texts {
            Some(texts) => texts.set_columns(columns),
            None => self.texts = self.marked().map(|row| SideBySide::new(row.texts.clone(), columns)),
        }
    }

    fn go(&mut self, cursor: usize) {
        self.cursor = cursor;
        self.scroll = None;
        self.texts = None;
    }

    /// Compares a draft with what a file says, which may come from an earlier state of it, `base`. Chosen is what the
    /// draft lacks, and what only the file changed; what isn't certain is never chosen by itself.
    #[must_use]
    pub fn with_file(form: &Form, left: Arc<Draft>, read: &ReadFile, now: &str) -> Self {
        let (found, base) = (&read.found, read.base.as_ref());
        let mut right = (*left).clone();
        let take = Take { fields: form.fields().collect(), certification_no: true, ..Take::default() };
        let offers = merge::offers(form, &left, found, base, &take);
        merge::apply(form, &mut right, found, &offers, now);
        let outcome = merge::certification_no(&left, found, base, &take);
        merge::apply_certification_no(&mut right, found, outcome);
        for FoundField { field, answers, .. } in in_doubt(found, form, &left) {
            right.set_text(form, *field, &answers[0].text, now);
        }
        let name = read.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let mut screen = Self::new(Purpose::File(name), form, left, Arc::new(right), base);
        for row in &mut screen.rows {
            row.is_taken |= row.change == Change::Added;
            if let Part::Field(field) = row.right
                && let Some(found) = found.fields.iter().find(|found| found.field == field)
            {
                row.candidates.clone_from(&found.answers);
                row.is_doubtful = found.state == State::Ambiguous;
                row.is_taken &= !row.is_doubtful;
            }
        }
        screen
    }

    /// Takes the marked text from the right, or leaves it. Of several that may stand there each is taken in turn.
    pub fn toggle(&mut self, form: &Form) {
        let Some(row) = self.shown.get(self.cursor).and_then(|&row| self.rows.get_mut(row)) else { return };
        let next = if row.is_taken { row.candidate + 1 } else { 0 };
        row.is_taken = !row.is_taken || next < row.candidates.len();
        row.candidate = if row.is_taken { next } else { 0 };
        if let (Part::Field(field), Some(candidate)) = (&row.right, row.candidates.get(row.candidate)) {
            let now = self.right.updated.clone();
            Arc::make_mut(&mut self.right).set_text(form, *field, &candidate.text, &now);
            row.texts[1] = row.right.text(form, &self.right).into_owned();
        }
        self.go(self.cursor);
    }

    /// Goes to a part in sight. Answers whether it was at hand already.
    pub fn mark(&mut self, place: usize) -> bool {
        let was_marked = place == self.cursor;
        if !was_marked && place < self.shown.len() {
            self.go(place);
        }
        was_marked
    }

    /// Takes all texts from the right, or none if all are taken.
    pub fn toggle_all(&mut self) {
        let is_taken = !self.rows.iter().all(|row| row.is_taken);
        self.rows.iter_mut().for_each(|row| row.is_taken = is_taken);
    }

    /// Goes some parts up or down.
    pub fn step(&mut self, step: isize) {
        self.go(self.cursor.saturating_add_signed(step).min(self.shown.len().saturating_sub(1)));
    }

    /// Scrolls the texts. The drawing keeps the scroll within them.
    pub fn scroll_text(&mut self, step: isize) {
        self.scroll = Some(self.scroll.unwrap_or(0).saturating_add_signed(step));
    }

    /// How many texts are to be taken from the right.
    #[must_use]
    pub fn taken(&self) -> usize {
        self.rows.iter().filter(|row| row.is_taken).count()
    }

    /// The draft with what is to be taken.
    #[must_use]
    pub fn merged(&self, form: &Form) -> Draft {
        let mut merged = (*self.left).clone();
        for row in self.rows.iter().filter(|row| row.is_taken) {
            row.right.copy(form, &self.right, &mut merged);
        }
        merged
    }
}

/// The fields to which a file may hold an answer, if it is none that the draft has anyway.
fn in_doubt<'a>(found: &'a Found, form: &Form, draft: &Draft) -> Vec<&'a FoundField> {
    let is_new = |found: &&FoundField| {
        let present = draft.shown(form, found.field);
        found.state == State::Ambiguous && found.answers.iter().all(|answer| answer.text != *present)
    };
    found.fields.iter().filter(is_new).collect()
}
