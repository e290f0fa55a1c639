//! The rules on a table's answer, cell by cell, by the kind of the column.

use super::{Checked, Finding, characters, dates, names, numbers, stances};
use crate::core::form::{FieldIx, Kind};
use crate::core::table::{self, Cell};

pub(super) fn check(checked: &Checked<'_>, field: FieldIx, findings: &mut Vec<Finding>) {
    let columns = table::columns(&checked.form[field]);
    for (row, cells) in checked.draft.rows(checked.form, field).iter().enumerate() {
        for column in &columns {
            let found = check_cell(checked, field, column.kind, cells.get(column.id));
            findings.extend(found.into_iter().map(|finding| Finding::InCell {
                cell: Cell { row, column: column.id.to_owned() },
                finding: Box::new(finding),
            }));
        }
    }
    findings.sort_by_key(Finding::severity);
}

fn check_cell(checked: &Checked<'_>, field: FieldIx, kind: Kind, text: &str) -> Vec<Finding> {
    if text.trim().is_empty() {
        return Vec::new();
    }
    // The title of a column of numbers says what is counted.
    let lacks_unit = kind != Kind::Number && numbers::lacks_unit(kind, text);
    let found = [
        stances::check_reason(field, text),
        dates::check_written(kind, false, field, text),
        numbers::check_percent(kind, field, text),
        names::check(checked, field, text),
        lacks_unit.then_some(Finding::NoUnit { field }),
        stances::check_detail(kind, field, text),
        characters::check(field, text),
    ];
    found.into_iter().flatten().collect()
}
