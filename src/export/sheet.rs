//! The printed sheet as its form's `print` part says: rows, cells, pages. Knows nothing of any file format.

use super::blank::Blank;
use super::pages::{PageRow, breaks, room};
use super::paper::{TABLE, TALLEST_ROW, TITLE, clean};
use super::remarks::Remarks;
use super::table::{REMARK_HALVES, RowKind, Table, TableRow, page_rows, runs, shares_cell};
use super::{Sheet, annex, annex_rows, labels};
use crate::core::form::PrintColumnId;
use crate::core::order::Order as _;

/// From so many lines on, the lower lines of another font could leave more than a line's hole.
const SPREAD_LINES: usize = 5;

/// A sheet, ready to be written into cells.
#[derive(Debug)]
pub struct PrintedSheet {
    /// Widths of the columns, from the left, in pixels.
    pub widths: Vec<u32>,
    /// From the top.
    pub rows: Vec<PrintedRow>,
    /// In the order of their rows.
    pub cells: Vec<PrintedCell>,
    /// The row of the columns' headings.
    pub headings: usize,
    /// From this row to the headings, the rows stand on each page.
    pub repeated: usize,
    /// The rows before which a page ends.
    pub breaks: Vec<usize>,
    /// Below each page, if the form has a note.
    pub note: Option<String>,
    /// On each page of a copy that isn't to be handed in.
    pub watermark: Option<String>,
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
    /// By what an import knows the row: the id of its field, or of a table with what the row holds of it.
    pub id: Option<String>,
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
    /// Where its text stands.
    pub place: Place,
}

/// Where a text stands between the top and the bottom of its cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// At the top: the cell goes on on the next page.
    Top,
    /// In the middle.
    Middle,
    /// Lines spread from top to bottom: many lines that fill their row in 游ゴシック leave no hole in a font with lower
    /// lines.
    Spread,
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
    /// An answer with a remark beside it.
    Remarked,
    /// What a copy to work with says of an answer.
    Remark,
    /// A cell of a table.
    Cell,
    /// A cell of a table that holds figures.
    Figures,
    /// What stands above or below a table.
    Note,
}

impl PrintedSheet {
    /// Lays out a filled form.
    pub fn new(sheet: &Sheet<'_>, blank: &Blank) -> Self {
        let columns = &sheet.folder.form.print.columns;
        let (header, provider) = labels::header(sheet);
        let is_working_copy = sheet.options.is_working_copy;
        let remarks = Remarks::new(sheet);
        let widths = columns.iter().map(|column| column.width).chain(is_working_copy.then_some(REMARK_HALVES));
        let mut printed = PrintedSheet {
            widths: widths.map(|width| TABLE.column_width(width)).collect(),
            rows: Vec::new(),
            cells: Vec::new(),
            headings: 0,
            repeated: 0,
            breaks: Vec::new(),
            note: labels::note(sheet),
            watermark: is_working_copy.then(|| remarks.say("sheet-working-copy")),
            name: labels::name(sheet),
            title: labels::title(sheet),
            provider,
        };
        printed.add_top(sheet, header, &remarks);
        printed.add_table(sheet, blank, &remarks);
        printed
    }

    /// Title, header line and headings.
    fn add_top(&mut self, sheet: &Sheet<'_>, header: Option<String>, remarks: &Remarks<'_>) {
        let whole = self.width(self.all_columns());
        let title = self.title.clone();
        self.add_line(TITLE.height_of(&title, TITLE.halves(whole)), Role::Title, title);
        for (heading, text) in annex::preconditions(sheet) {
            let text = format!("{heading}\n{text}");
            self.add_line(TABLE.height_of(&text, TABLE.halves(whole)), Role::Header, text);
            // It holds for the form, and needn't be said again on each page.
            self.repeated = self.rows.len();
        }
        if let Some(header) = header {
            self.add_line(TABLE.height_of(&header, TABLE.halves(whole)), Role::Header, header);
        }
        self.headings = self.rows.len();
        let columns = &sheet.folder.form.print.columns;
        let mut height = TABLE.height(1);
        let mut headings: Vec<_> = runs(columns, |before, after| before.heading == after.heading)
            .into_iter()
            .map(|run| (run, labels::heading(sheet, &columns[run.0])))
            .collect();
        if sheet.options.is_working_copy {
            headings.push(((columns.len(), columns.len()), remarks.say("sheet-remark")));
        }
        for (run, text) in headings {
            height = height.max(TABLE.height_of(&text, TABLE.halves(self.width(run))));
            let rows = (self.headings, self.headings);
            self.cells.push(PrintedCell { rows, columns: run, text, role: Role::Heading, place: Place::Middle });
        }
        self.add_row(height, None);
    }

    /// Sections with their items, and the pages that they fill.
    fn add_table(&mut self, sheet: &Sheet<'_>, blank: &Blank, remarks: &Remarks<'_>) {
        let form = &*sheet.folder.form;
        let height = |rows: &[PrintedRow]| rows.iter().map(|row| row.height).sum::<u32>();
        let (once, top) = self.rows.split_at(self.repeated.min(self.rows.len()));
        let (once, top) = (height(once), height(top));
        let whole = self.width(self.all_columns());
        let room = room(whole, top).max(TABLE.height(2));
        let answers: Vec<String> = form.fields().map(|field| labels::answer(sheet, field)).collect();
        let remarks: Vec<Option<String>> = form
            .fields()
            .filter(|_| sheet.options.is_working_copy)
            .map(|field| remarks.of(field).map(|remark| clean(&remark)))
            .collect();
        let tallest = room.min(TALLEST_ROW);
        let table =
            Table { sheet, blank, band_halves: TABLE.halves(whole), tallest, answers: &answers, remarks: &remarks };
        let table = table.rows();
        let first = self.rows.len();
        let annex = annex_rows::rows(sheet, self.widths.get(..form.print.columns.len()).unwrap_or_default(), tallest);
        let mut pages = page_rows(sheet, blank, &table);
        pages.extend(annex.iter().map(|row| PageRow { height: row.height, before: row.before }));
        self.breaks = breaks(&pages, room, once).into_iter().map(|row| first + row).collect();
        for (at, column) in form.print.columns.iter().enumerate() {
            for run in runs(&table, |before, after| shares_cell(form, column.id, before.kind, after.kind)) {
                if let RowKind::Field(field) = table[run.0].kind {
                    let text = match column.id {
                        PrintColumnId::Answer => table[run.0].answer.to_owned(),
                        label => blank.label(label, field).map_or_else(String::new, |label| label.text.clone()),
                    };
                    let rows = (first + run.0, first + run.1);
                    let place = self.place(column.id, &table[run.0], rows);
                    let is_remarked =
                        column.id == PrintColumnId::Answer && matches!(remarks.get(field.0), Some(Some(_)));
                    let role = if is_remarked { Role::Remarked } else { Role::Column(column.id) };
                    self.cells.push(PrintedCell { rows, columns: (at, at), text, role, place });
                }
            }
        }
        for run in runs(&table, |before, after| shares_cell(form, PrintColumnId::Prompt, before.kind, after.kind)) {
            if let RowKind::Field(field) = table[run.0].kind
                && let Some(remark) = remarks.get(field.0)
            {
                let rows = (first + run.0, first + run.1);
                let (columns, text) =
                    ((self.widths.len() - 1, self.widths.len() - 1), remark.clone().unwrap_or_default());
                let place = self.place(PrintColumnId::Prompt, &table[run.0], rows);
                self.cells.push(PrintedCell { rows, columns, text, role: Role::Remark, place });
            }
        }
        for row in &table {
            match row.kind {
                RowKind::Band(section) => self.add_line(row.height, Role::Band, labels::band(sheet, section)),
                RowKind::Field(field) => self.add_row(row.height, Some(form[field].id.clone())),
            }
        }
        for row in annex {
            let rows = (self.rows.len(), self.rows.len());
            for (columns, text, role) in row.cells {
                self.cells.push(PrintedCell { rows, columns, text, role, place: Place::Middle });
            }
            self.add_row(row.height, Some(row.id));
        }
        self.cells.order_by_key(|cell| (cell.rows.0, cell.columns.0));
    }

    fn place(&self, column: PrintColumnId, row: &TableRow<'_>, rows: (usize, usize)) -> Place {
        let goes_on = self.breaks.iter().any(|&page| rows.0 < page && page <= rows.1);
        // Between paragraphs some programs leave no more room than before, so that the lines would lie unevenly.
        let is_tall = row.is_filled && row.height >= TABLE.height(SPREAD_LINES) && !row.answer.contains('\n');
        match column {
            PrintColumnId::Answer if is_tall => Place::Spread,
            _ if goes_on => Place::Top,
            _ => Place::Middle,
        }
    }

    fn add_row(&mut self, height: u32, id: Option<String>) {
        self.rows.push(PrintedRow { height: height.min(TALLEST_ROW), id });
    }

    /// Adds a row of one cell.
    fn add_line(&mut self, height: u32, role: Role, text: String) {
        let rows = (self.rows.len(), self.rows.len());
        self.cells.push(PrintedCell { rows, columns: self.all_columns(), text, role, place: Place::Middle });
        self.add_row(height, None);
    }

    fn all_columns(&self) -> (usize, usize) {
        (0, self.widths.len().saturating_sub(1))
    }

    fn width(&self, columns: (usize, usize)) -> u32 {
        self.widths.iter().take(columns.1 + 1).skip(columns.0).sum()
    }
}
