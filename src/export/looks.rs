//! How the cells of the printed sheet look. A workbook takes longer to recognize a look than to keep a cell, so those
//! below each other are given theirs at once.

use rust_xlsxwriter::{ColNum, Format, FormatAlign, FormatBorder, RowNum, Worksheet, XlsxError};

use super::paper::{TABLE, TITLE};
use super::sheet::{Place, PrintedCell, Role};
use super::workbook::{HEADING, column, row, type_of};
use crate::core::form::PrintColumnId;

/// The looks that a workbook has, and the cells that wait for theirs.
#[derive(Default)]
pub struct Looks {
    known: Vec<(Role, Place, Format)>,
    /// By the column.
    waiting: Vec<Option<Run>>,
}

/// Cells below each other that look alike.
#[derive(Clone, Copy)]
struct Run {
    look: usize,
    rows: (RowNum, RowNum),
}

impl Looks {
    /// Writes a cell, from the top of the sheet to its end; [`Looks::finish`] must follow.
    pub fn write(&mut self, worksheet: &mut Worksheet, cell: PrintedCell) -> Result<(), XlsxError> {
        let (top, bottom) = (row(cell.rows.0)?, row(cell.rows.1)?);
        let (left, right) = (column(cell.columns.0)?, column(cell.columns.1)?);
        let (look, is_new) = self.look(cell.role, cell.place);
        if (top, left) != (bottom, right) {
            worksheet.merge_range(top, left, bottom, right, &cell.text, &self.known[look].2)?;
            return Ok(());
        }
        if is_new {
            // A workbook numbers its looks as they come.
            worksheet.write_string_with_format(top, left, cell.text, &self.known[look].2)?;
        } else {
            worksheet.write_string(top, left, cell.text)?;
        }
        self.put_in_line(worksheet, look, top, left)
    }

    /// Gives the last cells their looks.
    pub fn finish(mut self, worksheet: &mut Worksheet) -> Result<(), XlsxError> {
        (0..self.waiting.len()).try_for_each(|at| self.give(worksheet, column(at)?))
    }

    /// Has a cell wait with those above it, or gives them their look where it has another.
    fn put_in_line(
        &mut self,
        worksheet: &mut Worksheet,
        look: usize,
        at: RowNum,
        column: ColNum,
    ) -> Result<(), XlsxError> {
        let place = usize::from(column);
        if self.waiting.len() <= place {
            self.waiting.resize(place + 1, None);
        }
        match &mut self.waiting[place] {
            Some(run) if run.look == look && run.rows.1 + 1 == at => run.rows.1 = at,
            _ => {
                self.give(worksheet, column)?;
                self.waiting[place] = Some(Run { look, rows: (at, at) });
            }
        }
        Ok(())
    }

    /// Gives the cells that wait in a column their look.
    fn give(&mut self, worksheet: &mut Worksheet, column: ColNum) -> Result<(), XlsxError> {
        if let Some(Run { look, rows: (first, last) }) = self.waiting[usize::from(column)].take() {
            worksheet.set_range_format(first, column, last, column, &self.known[look].2)?;
        }
        Ok(())
    }

    /// A look's place among those known, and whether it is new.
    fn look(&mut self, role: Role, place: Place) -> (usize, bool) {
        match self.known.iter().position(|&(of, at, _)| (of, at) == (role, place)) {
            Some(at) => (at, false),
            None => {
                self.known.push((role, place, format(role).set_align(align(place))));
                (self.known.len() - 1, true)
            }
        }
    }
}

fn align(place: Place) -> FormatAlign {
    match place {
        Place::Top => FormatAlign::Top,
        Place::Middle => FormatAlign::VerticalCenter,
        Place::Spread => FormatAlign::VerticalJustify,
    }
}

fn format(role: Role) -> Format {
    let boxed = || type_of(TABLE).set_border(FormatBorder::Thin);
    match role {
        Role::Title => type_of(TITLE).set_bold().set_align(FormatAlign::Center),
        Role::Header => type_of(TABLE),
        Role::Note => type_of(TABLE).set_num_format("@"),
        Role::Cell => boxed().set_num_format("@"),
        Role::Figures => boxed().set_num_format("@").set_align(FormatAlign::Center),
        Role::Heading => boxed().set_bold().set_align(FormatAlign::Center).set_background_color(HEADING),
        Role::Band => boxed().set_bold().set_background_color(0xF2_F2_F2),
        Role::Column(PrintColumnId::No | PrintColumnId::Unit | PrintColumnId::Mark) => {
            boxed().set_align(FormatAlign::Center)
        }
        Role::Column(PrintColumnId::Group | PrintColumnId::Item | PrintColumnId::Prompt) => boxed(),
        // As text, so that a date or a `=` stays as it is when someone edits the cell.
        Role::Column(PrintColumnId::Answer) => boxed().set_num_format("@"),
        Role::Remarked => boxed().set_num_format("@").set_background_color(0xFF_F2_CC),
        Role::Remark => boxed().set_bold().set_font_color(0x9C_00_06),
    }
}
