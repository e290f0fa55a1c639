//! Tables as they are printed: a caption, titles, rows, notes.

use std::borrow::Cow;

use super::paper::clean;
use super::remarks::Remarks;
use super::{Sheet, labels};
use crate::core::form::{FieldIx, Form, Kind, Placement, PrintColumnId};
use crate::core::table::{self, CAPTION, NOTES, Row};
use crate::words::Language;

/// A table as it is printed.
pub struct PrintedTable {
    /// Above it; empty where there is none.
    pub caption: String,
    /// From the top; each with a cell for each printed column.
    pub rows: Vec<Vec<String>>,
    /// Below it, each with the row that it belongs to.
    pub notes: Vec<(usize, String)>,
}

/// A column of a table as it is printed.
pub struct TableColumn<'a> {
    /// Key of the cell in a row.
    pub id: &'a str,
    /// Empty where the form prints none.
    pub title: String,
    /// Whether its cells hold figures.
    pub is_figures: bool,
}

/// The tables printed behind the last item, of the sections that are exported.
pub fn fields_at_end(sheet: &Sheet<'_>) -> Vec<FieldIx> {
    let form = &*sheet.folder.form;
    let fields = sheet.sections().flat_map(|section| form.items_of(section)).flat_map(|item| form.fields_of(item));
    fields.filter(|&field| is_at_end(form, field)).collect()
}

/// Whether a field is printed behind the last item: a table of no more columns than the sheet.
pub fn is_at_end(form: &Form, field: FieldIx) -> bool {
    let asked = &form[field];
    asked.kind == Kind::Table
        && asked.placement == Some(Placement::EndOfForm)
        && asked.columns.len() <= form.print.columns.len()
}

/// The fields of the sheet's items that are printed with them.
pub fn in_place(form: &Form, fields: impl Iterator<Item = FieldIx>) -> impl Iterator<Item = FieldIx> {
    fields.filter(|&field| !is_at_end(form, field))
}

/// The columns of a table, from the left.
pub fn columns<'a>(sheet: &Sheet<'a>, field: FieldIx) -> Vec<TableColumn<'a>> {
    let form = &*sheet.folder.form;
    let title = |id: &str| {
        clean(&sheet.language.text("\n", |language| sheet.folder.words.table_column(language, form, field, id)))
    };
    let columns = form[field].columns.iter().map(|column| TableColumn {
        id: &column.id,
        title: title(&column.id),
        is_figures: matches!(
            column.kind,
            Kind::Date | Kind::Year | Kind::Duration | Kind::Number | Kind::Percent | Kind::Ratio | Kind::Money
        ),
    });
    columns.collect()
}

/// The tables that an answer makes; an answer without rows is one table without any.
pub fn tables(sheet: &Sheet<'_>, field: FieldIx) -> Vec<PrintedTable> {
    let form = &*sheet.folder.form;
    let rows = match sheet.draft.rows(form, field) {
        [] => Cow::Owned(table::from_text(&form[field], sheet.draft.text(form, field))),
        rows => Cow::Borrowed(rows),
    };
    let printed = |rows: &[Row]| PrintedTable {
        caption: rows.first().map_or_else(String::new, |row| clean(row.get(CAPTION))),
        rows: rows
            .iter()
            .map(|row| form[field].columns.iter().map(|column| clean(row.get(&column.id))).collect())
            .collect(),
        notes: rows
            .iter()
            .enumerate()
            .filter(|(_, row)| !row.get(NOTES).is_empty())
            .map(|(at, row)| (at, clean(row.get(NOTES))))
            .collect(),
    };
    let tables: Vec<PrintedTable> = table::tables(&rows).into_iter().map(|range| printed(&rows[range])).collect();
    if tables.is_empty() { vec![printed(&[])] } else { tables }
}

/// What a table at the end of the form is called.
pub fn heading(sheet: &Sheet<'_>, field: FieldIx) -> String {
    labels::of_field(sheet, PrintColumnId::Prompt, field)
}

/// What stands where a table has no rows.
pub fn empty(sheet: &Sheet<'_>) -> String {
    labels::in_line(sheet, |sheet| Remarks::new(sheet).say("sheet-no-answer"))
}

/// What holds for the whole form: headings and texts.
pub fn preconditions(sheet: &Sheet<'_>) -> Vec<(String, String)> {
    let (form, words) = (&*sheet.folder.form, &sheet.folder.words);
    let text = |part: &dyn Fn(Language) -> String| clean(&sheet.language.text("\n", part));
    let of = |id: &String| {
        let heading = text(&|language| words.precondition(language, id).0);
        (heading, text(&|language| words.precondition(language, id).1))
    };
    form.preconditions.iter().map(of).collect()
}
