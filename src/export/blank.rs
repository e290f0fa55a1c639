//! Forms as their sheets are before anyone fills them in: the labels, each laid out once for all drafts of a form.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use super::paper::TABLE;
use super::table::text_width;
use super::{Sheet, SheetLanguage, labels};
use crate::core::form::{FieldIx, Form, PrintColumnId};
use crate::words::FormWords;

/// What the sheets of many drafts have in common, kept for the next one.
#[derive(Default)]
pub struct Blanks {
    kept: RefCell<Vec<Rc<Blank>>>,
}

impl Blanks {
    /// The one for a sheet.
    pub(super) fn of(&self, sheet: &Sheet<'_>) -> Rc<Blank> {
        let mut kept = self.kept.borrow_mut();
        if let Some(blank) = kept.iter().find(|blank| blank.is_of(sheet)) {
            return Rc::clone(blank);
        }
        let blank = Rc::new(Blank::new(sheet));
        kept.push(Rc::clone(&blank));
        blank
    }
}

/// The labels of a form in the language of a sheet.
pub struct Blank {
    form: Arc<Form>,
    words: Arc<FormWords>,
    language: SheetLanguage,
    /// By the field and the printed column.
    labels: Vec<OnceCell<Label>>,
}

/// A label in its column.
pub struct Label {
    /// As it is printed.
    pub text: String,
    /// What its cell needs, in pixels.
    pub height: u32,
}

impl Blank {
    fn new(sheet: &Sheet<'_>) -> Self {
        let (form, words) = (Arc::clone(&sheet.folder.form), Arc::clone(&sheet.folder.words));
        let labels = form.fields().flat_map(|_| form.print.columns.iter().map(|_| OnceCell::new())).collect();
        Blank { form, words, language: sheet.language, labels }
    }

    fn is_of(&self, sheet: &Sheet<'_>) -> bool {
        let is_same = (Arc::ptr_eq(&self.form, &sheet.folder.form), Arc::ptr_eq(&self.words, &sheet.folder.words));
        is_same == (true, true) && self.language == sheet.language
    }

    /// What a column shows of a field, but for its answer; `None` where the sheet has no such column.
    pub fn label(&self, column: PrintColumnId, field: FieldIx) -> Option<&Label> {
        let columns = &self.form.print.columns;
        let at = columns.iter().position(|printed| printed.id == column)?;
        let label = self.labels.get(field.0 * columns.len() + at)?;
        Some(label.get_or_init(|| {
            let text = labels::printed(&self.form, &self.words, self.language, column, field);
            let height = TABLE.height_of(&text, text_width(&columns[at]));
            Label { text, height }
        }))
    }

    /// The height of the tallest cell that a field, its item or its group has in some columns, as far as the sheet has
    /// them.
    pub fn height(&self, columns: &[PrintColumnId], field: FieldIx) -> u32 {
        columns.iter().filter_map(|&column| self.label(column, field)).map(|label| label.height).max().unwrap_or(0)
    }
}
