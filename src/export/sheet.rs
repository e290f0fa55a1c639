//! The printed sheet as its form's `print` part says: rows, cells, pages. Knows nothing of any file format.

use super::pages::{Cut, PageRow, breaks};
use super::paper::{TABLE, TALLEST_ROW, TITLE, clean};
use super::{Sheet, SheetLanguage};
use crate::core::form::{FieldIx, Form, PrintColumn, PrintColumnId, SectionIx};
use crate::words::{FluentValue, Language};

/// Between the languages where the words of both are printed.
const JOINT: &str = "\n";

/// A4 landscape without its margins, in pixels.
const PAGE: (u32, u32) = (1045, 673);
/// Paper kept free, because printers make rows a little taller than screens: one part in this many.
const SPARE: u32 = 40;

/// A sheet, ready to be written into cells.
#[derive(Debug)]
pub struct PrintedSheet {
    /// Widths of the columns, from the left, in pixels.
    pub widths: Vec<u32>,
    /// From the top.
    pub rows: Vec<PrintedRow>,
    /// In the order of their rows.
    pub cells: Vec<PrintedCell>,
    /// The row of the columns' headings; it and the rows above it stand on each page.
    pub headings: usize,
    /// The rows before which a page ends.
    pub breaks: Vec<usize>,
    /// Below each page, if the form has a note.
    pub note: Option<String>,
    /// The sheet's short name.
    pub name: String,
    /// The sheet's full title.
    pub title: String,
    /// Who discloses.
    pub provider: String,
}

/// A row of the sheet.
#[derive(Debug)]
pub struct PrintedRow {
    /// In pixels.
    pub height: u32,
    /// The field to which the row belongs.
    pub field: Option<FieldIx>,
}

/// A cell, over one or more rows and columns.
#[derive(Debug)]
pub struct PrintedCell {
    /// The first and the last row.
    pub rows: (usize, usize),
    /// The first and the last column.
    pub columns: (usize, usize),
    /// As it is shown.
    pub text: String,
    /// What it shows.
    pub role: Role,
}

/// What a cell shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The form's title.
    Title,
    /// Certification number, service, provider.
    Header,
    /// Heading of one or more columns.
    Heading,
    /// A section's title.
    Band,
    /// A part of a field's row.
    Column(PrintColumnId),
}

/// A row of the table: a section's band, or an answer or a piece of one.
struct TableRow<'a> {
    kind: RowKind,
    height: u32,
    answer: &'a str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum RowKind {
    Band(SectionIx),
    Field(FieldIx),
}

impl PrintedSheet {
    /// Lays out a filled form.
    pub fn new(sheet: &Sheet<'_>) -> Self {
        let form = &*sheet.folder.form;
        let widths: Vec<u32> = form.print.columns.iter().map(|column| TABLE.column_width(column.width)).collect();
        let (header, provider) = header(sheet);
        let mut printed = PrintedSheet {
            rows: Vec::new(),
            cells: Vec::new(),
            headings: 0,
            breaks: Vec::new(),
            note: printed_words(sheet.language, |language| sheet.folder.words.print(language, "note", &[])),
            name: clean(&match sheet.language {
                SheetLanguage::One(language) => sheet.folder.words.name(language),
                SheetLanguage::Both => sheet.folder.words.name(Language::Ja),
            }),
            title: printed_words(sheet.language, |language| sheet.folder.words.print(language, "title", &[]))
                .unwrap_or_else(|| clean(&sheet.language.text(JOINT, |language| sheet.folder.words.title(language)))),
            provider,
            widths,
        };
        printed.add_top(sheet, header);
        printed.add_table(sheet);
        printed
    }

    fn width(&self, columns: (usize, usize)) -> u32 {
        self.widths[columns.0..=columns.1].iter().sum()
    }

    fn all_columns(&self) -> (usize, usize) {
        (0, self.widths.len().saturating_sub(1))
    }

    /// Title, header line and headings.
    fn add_top(&mut self, sheet: &Sheet<'_>, header: Option<String>) {
        let all = self.all_columns();
        let whole = self.width(all);
        let title = self.title.clone();
        self.push_line(TITLE.height_of(&title, TITLE.halves(whole)), Role::Title, title);
        if let Some(header) = header {
            self.push_line(TABLE.height_of(&header, TABLE.halves(whole)), Role::Header, header);
        }
        self.headings = self.rows.len();
        let mut tallest = 0;
        let columns = &sheet.folder.form.print.columns;
        for run in runs(columns, |before, after| before.heading == after.heading) {
            let text =
                clean(&sheet.language.text(JOINT, |language| sheet.folder.words.column(language, &columns[run.0])));
            tallest = tallest.max(TABLE.height_of(&text, TABLE.halves(self.width(run))));
            self.cells.push(PrintedCell {
                rows: (self.headings, self.headings),
                columns: run,
                text,
                role: Role::Heading,
            });
        }
        self.rows.push(PrintedRow { height: tallest.min(TALLEST_ROW), field: None });
    }

    /// Adds a row of one cell.
    fn push_line(&mut self, height: u32, role: Role, text: String) {
        let row = self.rows.len();
        self.rows.push(PrintedRow { height: height.min(TALLEST_ROW), field: None });
        self.cells.push(PrintedCell { rows: (row, row), columns: self.all_columns(), text, role });
    }

    /// Sections with their items, and the pages that they fill.
    fn add_table(&mut self, sheet: &Sheet<'_>) {
        let form = &*sheet.folder.form;
        let top: u32 = self.rows.iter().map(|row| row.height).sum();
        let whole = self.width(self.all_columns());
        // A sheet wider than the paper is made smaller until it fits, never larger.
        let room = (PAGE.1 * whole.max(PAGE.0) / PAGE.0).saturating_sub(top);
        let room = room.saturating_sub(room / SPARE).max(TABLE.height(2));
        let answers: Vec<String> = form.fields().map(|field| clean(sheet.draft.text(form, field))).collect();
        let table = Table { sheet, whole, tallest: room.min(TALLEST_ROW), answers: &answers }.rows();
        let first = self.rows.len();
        self.breaks = breaks(&page_rows(form, &table), room).into_iter().map(|row| first + row).collect();
        self.rows.extend(table.iter().map(|row| PrintedRow { height: row.height, field: row.kind.field() }));
        for run in runs(&table, |before, after| spans(form, PrintColumnId::Prompt, before.kind, after.kind)) {
            if let RowKind::Band(section) = table[run.0].kind {
                let rows = (first + run.0, first + run.1);
                let text = band(sheet, section);
                self.cells.push(PrintedCell { rows, columns: self.all_columns(), text, role: Role::Band });
            }
        }
        for (at, column) in form.print.columns.iter().enumerate() {
            for run in runs(&table, |before, after| spans(form, column.id, before.kind, after.kind)) {
                if let RowKind::Field(field) = table[run.0].kind {
                    let text = match column.id {
                        PrintColumnId::Answer => table[run.0].answer.to_owned(),
                        other => field_words(sheet, other, field),
                    };
                    let rows = (first + run.0, first + run.1);
                    self.cells.push(PrintedCell { rows, columns: (at, at), text, role: Role::Column(column.id) });
                }
            }
        }
        self.cells.sort_by_key(|cell| (cell.rows.0, cell.columns.0));
    }
}

/// What the rows of the table are made of.
struct Table<'a> {
    sheet: &'a Sheet<'a>,
    whole: u32,
    tallest: u32,
    answers: &'a [String],
}

impl<'a> Table<'a> {
    fn rows(&self) -> Vec<TableRow<'a>> {
        let form = &*self.sheet.folder.form;
        let mut rows = Vec::new();
        for section in form.sections() {
            if section != SectionIx(0) || form.print.band_before_first {
                let height = TABLE.height_of(&band(self.sheet, section), TABLE.halves(self.whole));
                let height = height.min(self.tallest);
                rows.push(TableRow { kind: RowKind::Band(section), height, answer: "" });
            }
            let items: Vec<_> = form.items_of(section).collect();
            for group in runs(&items, |&before, &after| form[before].group == form[after].group) {
                let of_group = rows.len();
                let mut first = None;
                for &item in &items[group.0..=group.1] {
                    let of_item = rows.len();
                    for field in form.fields_of(item) {
                        first.get_or_insert(field);
                        self.add_field(&mut rows, field);
                    }
                    for id in [PrintColumnId::No, PrintColumnId::Item, PrintColumnId::Unit] {
                        self.make_room(&mut rows, of_item, id, form.fields_of(item).next());
                    }
                }
                self.make_room(&mut rows, of_group, PrintColumnId::Group, first);
            }
        }
        rows
    }

    fn add_field(&self, rows: &mut Vec<TableRow<'a>>, field: FieldIx) {
        let columns = &self.sheet.folder.form.print.columns;
        let first = rows.len();
        let halves = columns.iter().find(|column| column.id == PrintColumnId::Answer).map_or(2, text_width);
        for answer in TABLE.pieces(&self.answers[field.0], halves, self.tallest) {
            let height = TABLE.height_of(answer, halves).min(self.tallest);
            rows.push(TableRow { kind: RowKind::Field(field), height, answer });
        }
        for id in [PrintColumnId::Prompt, PrintColumnId::Mark] {
            self.make_room(rows, first, id, Some(field));
        }
    }

    /// Makes the rows from `first` on tall enough for a cell over all of them; what the last one can't take goes into
    /// rows behind it.
    fn make_room(&self, rows: &mut Vec<TableRow<'a>>, first: usize, id: PrintColumnId, field: Option<FieldIx>) {
        let column = self.sheet.folder.form.print.columns.iter().find(|column| column.id == id);
        let (Some(column), Some(field)) = (column, field) else { return };
        let needed = TABLE.height_of(&field_words(self.sheet, id, field), text_width(column));
        let given: u32 = rows[first..].iter().map(|row| row.height).sum();
        let mut missing = needed.saturating_sub(given);
        while missing > 0 {
            let Some(last) = rows.last_mut() else { return };
            let takes = missing.min(self.tallest.saturating_sub(last.height));
            last.height += takes;
            missing -= takes;
            if missing > 0 {
                let kind = last.kind;
                rows.push(TableRow { kind, height: 0, answer: "" });
            }
        }
    }
}

impl RowKind {
    fn field(self) -> Option<FieldIx> {
        match self {
            RowKind::Field(field) => Some(field),
            RowKind::Band(_) => None,
        }
    }
}

/// How many half-width characters a line of a column holds: at least one full-width one.
fn text_width(column: &PrintColumn) -> usize {
    usize::from(column.width).max(2)
}

/// Whether two neighbouring rows share their cell in a column.
fn spans(form: &Form, column: PrintColumnId, before: RowKind, after: RowKind) -> bool {
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

/// Where pages may end. A band stays with the item below it.
fn page_rows(form: &Form, table: &[TableRow<'_>]) -> Vec<PageRow> {
    let ends_page = |row: &TableRow<'_>| match row.kind {
        RowKind::Field(field) => form.print.page_breaks_after.contains(&form[form[field].item].no),
        RowKind::Band(_) => false,
    };
    let before = |at: usize| {
        let Some(above) = at.checked_sub(1).map(|above| &table[above]) else { return Cut::BetweenItems };
        match (above.kind, table[at].kind) {
            (RowKind::Band(_), _) => Cut::InField,
            (above, here) if spans(form, PrintColumnId::Prompt, above, here) => Cut::InField,
            (above, here) if spans(form, PrintColumnId::Item, above, here) => Cut::InItem,
            _ if ends_page(above) => Cut::Forced,
            _ => Cut::BetweenItems,
        }
    };
    table.iter().enumerate().map(|(at, row)| PageRow { height: row.height, before: before(at) }).collect()
}

/// Neighbours that belong together: the first and the last position of each run.
fn runs<T>(all: &[T], belong: impl Fn(&T, &T) -> bool) -> Vec<(usize, usize)> {
    let mut end = 0;
    all.chunk_by(belong)
        .map(|run| {
            end += run.len();
            (end - run.len(), end - 1)
        })
        .collect()
}

/// What a column shows of a field, but for its answer.
fn field_words(sheet: &Sheet<'_>, column: PrintColumnId, field: FieldIx) -> String {
    let (form, words) = (&*sheet.folder.form, &sheet.folder.words);
    let item = form[field].item;
    clean(&sheet.language.text(JOINT, |language| match column {
        PrintColumnId::No => form[item].no.to_string(),
        PrintColumnId::Group => words.group(language, form, item),
        PrintColumnId::Item => words.item(language, form, item),
        PrintColumnId::Prompt => words.prompt(language, form, field),
        PrintColumnId::Unit => form[item].unit.as_ref().map_or_else(String::new, |unit| {
            words.find(language, &format!("unit-{unit}"), None, &[]).unwrap_or_else(|| unit.clone())
        }),
        PrintColumnId::Mark => words.mark(language, form[field].requirement),
        PrintColumnId::Answer => String::new(),
    }))
}

/// A section's title as it stands above its items.
fn band(sheet: &Sheet<'_>, section: SectionIx) -> String {
    let (form, words) = (&*sheet.folder.form, &sheet.folder.words);
    clean(&sheet.language.text(JOINT, |language| {
        let title = words.section(language, form, section);
        words.print(language, "band", &[("title", title.as_str().into())]).unwrap_or(title)
    }))
}

/// The header line, and who discloses. Both come from the answers, so that they can't differ from them.
fn header(sheet: &Sheet<'_>) -> (Option<String>, String) {
    let form = &*sheet.folder.form;
    let Some(header) = &form.print.header else { return (None, String::new()) };
    let answer = |id: &str| one_line(form.field(id).map_or("", |field| sheet.draft.text(form, field)));
    let (service, provider) = (answer(&header.service), answer(&header.provider));
    let args = [
        ("certification", FluentValue::from(one_line(&sheet.draft.certification_no))),
        ("service", service.into()),
        ("provider", provider.clone().into()),
    ];
    (printed_words(sheet.language, |language| sheet.folder.words.print(language, "header", &args)), provider)
}

fn one_line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words that a form may lack.
fn printed_words(language: SheetLanguage, words: impl Fn(Language) -> Option<String>) -> Option<String> {
    let text = clean(&language.text(JOINT, |language| words(language).unwrap_or_default()));
    (!text.is_empty()).then_some(text)
}
