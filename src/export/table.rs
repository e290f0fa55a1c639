//! The rows of the sheet's table: a section's band, or an answer or a piece of one; and which of them share a cell.

use super::blank::Blank;
use super::pages::{Cut, PageRow};
use super::paper::TABLE;
use super::{Sheet, annex, labels};
use crate::core::form::{FieldIx, Form, ItemIx, PrintColumn, PrintColumnId, SectionIx};

/// Half-width characters in a line of the column of remarks.
pub const REMARK_HALVES: u16 = 20;

/// What the rows of the table are made of.
pub struct Table<'a> {
    /// The form and its words.
    pub sheet: &'a Sheet<'a>,
    /// Its labels.
    pub blank: &'a Blank,
    /// Half-width characters in a line of a section's band.
    pub band_halves: usize,
    /// The most a row may have: as much as a page holds, or a workbook allows.
    pub tallest: u32,
    /// By the field's position.
    pub answers: &'a [String],
    /// What a copy to work with says beside a field's answer, by the field's position; empty on a deliverable.
    pub remarks: &'a [Option<String>],
}

/// A row of the table.
pub struct TableRow<'a> {
    /// What the row shows.
    pub kind: RowKind,
    /// In pixels.
    pub height: u32,
    /// The answer, or its piece for this row.
    pub answer: &'a str,
    /// Whether the answer needs the whole height.
    pub is_filled: bool,
}

/// What a row shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum RowKind {
    /// The title of a section.
    Band(SectionIx),
    /// A field; several rows where its answer is too long for one.
    Field(FieldIx),
}

impl RowKind {
    fn field(self) -> Option<FieldIx> {
        match self {
            RowKind::Field(field) => Some(field),
            RowKind::Band(_) => None,
        }
    }
}

impl<'a> Table<'a> {
    /// All rows, each as tall as its texts need.
    pub fn rows(&self) -> Vec<TableRow<'a>> {
        let form = &*self.sheet.folder.form;
        let mut rows = Vec::new();
        for section in self.sheet.sections() {
            if section != SectionIx(0) || form.print.band_before_first {
                let height = TABLE.height_of(&labels::band(self.sheet, section), self.band_halves).min(self.tallest);
                rows.push(TableRow { kind: RowKind::Band(section), height, answer: "", is_filled: true });
            }
            let items: Vec<ItemIx> = form.items_of(section).collect();
            for group in items.chunk_by(|&before, &after| form[before].group == form[after].group) {
                let start = rows.len();
                for &item in group {
                    self.add_item(&mut rows, item);
                }
                self.make_room(&mut rows, start, self.needed(group.first().copied(), &[PrintColumnId::Group]));
            }
        }
        rows
    }

    fn add_item(&self, rows: &mut Vec<TableRow<'a>>, item: ItemIx) {
        let form = &*self.sheet.folder.form;
        let halves = column_of(form, PrintColumnId::Answer).map_or(2, text_width);
        let start_of_item = rows.len();
        for field in annex::in_place(form, form.fields_of(item)) {
            let start = rows.len();
            for (answer, height) in TABLE.rows(&self.answers[field.0], halves, self.tallest) {
                let height = height.min(self.tallest);
                rows.push(TableRow { kind: RowKind::Field(field), height, answer, is_filled: true });
            }
            let remark = self.remarks.get(field.0).and_then(Option::as_deref).unwrap_or_default();
            let needed = TABLE.height_of(remark, REMARK_HALVES.into());
            let labels = [PrintColumnId::Prompt, PrintColumnId::Mark];
            self.make_room(rows, start, needed.max(self.blank.height(&labels, field)));
        }
        let labels = [PrintColumnId::No, PrintColumnId::Item, PrintColumnId::Unit];
        self.make_room(rows, start_of_item, self.needed(Some(item), &labels));
    }

    /// The height of the cells that an item has in some columns.
    fn needed(&self, item: Option<ItemIx>, columns: &[PrintColumnId]) -> u32 {
        let first = item.and_then(|item| self.sheet.folder.form.fields_of(item).next());
        first.map_or(0, |field| self.blank.height(columns, field))
    }

    /// Makes the rows from `start` on tall enough for cells over all of them. The last row grows; what it can't take
    /// goes into rows behind it.
    fn make_room(&self, rows: &mut Vec<TableRow<'a>>, start: usize, needed: u32) {
        let given: u32 = rows.iter().skip(start).map(|row| row.height).sum();
        let mut missing = needed.saturating_sub(given);
        while missing > 0 {
            let Some(last) = rows.last_mut() else { return };
            let takes = missing.min(self.tallest.saturating_sub(last.height));
            last.height += takes;
            last.is_filled &= takes == 0;
            missing -= takes;
            if missing > 0 {
                let kind = last.kind;
                rows.push(TableRow { kind, height: 0, answer: "", is_filled: false });
            }
        }
    }
}

fn column_of(form: &Form, id: PrintColumnId) -> Option<&PrintColumn> {
    form.print.columns.iter().find(|column| column.id == id)
}

/// How many half-width characters a line of a column holds: at least one full-width one.
pub fn text_width(column: &PrintColumn) -> usize {
    usize::from(column.width).max(2)
}

/// Whether two neighbouring rows share their cell in a column.
pub fn shares_cell(form: &Form, column: PrintColumnId, before: RowKind, after: RowKind) -> bool {
    let (Some(before), Some(after)) = (before.field(), after.field()) else { return false };
    match column {
        PrintColumnId::Answer => false,
        PrintColumnId::Prompt | PrintColumnId::Mark => before == after,
        PrintColumnId::No | PrintColumnId::Item | PrintColumnId::Unit => form[before].item == form[after].item,
        PrintColumnId::Group => {
            form.section_of(before) == form.section_of(after)
                && form[form[before].item].group == form[form[after].item].group
        }
    }
}

/// Where pages may end. A band stays with the item below it, and a category's name on one page.
pub fn page_rows(sheet: &Sheet<'_>, blank: &Blank, table: &[TableRow<'_>]) -> Vec<PageRow> {
    let form = &*sheet.folder.form;
    let shares = |column, above: &TableRow<'_>, row: &TableRow<'_>| shares_cell(form, column, above.kind, row.kind);
    let ends_page = |row: &TableRow<'_>| {
        row.kind.field().is_some_and(|field| form.print.page_breaks_after.contains(&form[form[field].item].no))
    };
    let mut above: Option<&TableRow<'_>> = None;
    // How much of the category's cell stands above the row, and how much its name needs.
    let (mut given, mut needed) = (0, 0);
    let mut pages = Vec::with_capacity(table.len());
    for row in table {
        let continues_group = above.is_some_and(|above| shares(PrintColumnId::Group, above, row));
        if !continues_group {
            given = 0;
            needed = row.kind.field().map_or(0, |field| blank.height(&[PrintColumnId::Group], field));
        }
        let before = match above {
            None => Cut::BetweenItems,
            Some(TableRow { kind: RowKind::Band(_), .. }) => Cut::InField,
            Some(above) if shares(PrintColumnId::Prompt, above, row) => Cut::InField,
            Some(above) if shares(PrintColumnId::Item, above, row) => Cut::InItem,
            Some(above) if ends_page(above) => Cut::Forced,
            Some(_) if continues_group && given < needed => Cut::InItem,
            Some(_) => Cut::BetweenItems,
        };
        pages.push(PageRow { height: row.height, before });
        given += row.height;
        above = Some(row);
    }
    pages
}

/// Neighbours that belong together: the first and the last position of each run.
pub fn runs<T>(all: &[T], belong: impl Fn(&T, &T) -> bool) -> Vec<(usize, usize)> {
    let mut end = 0;
    all.chunk_by(belong)
        .map(|run| {
            end += run.len();
            (end - run.len(), end - 1)
        })
        .collect()
}
