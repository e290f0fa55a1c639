//! The rows of a table on the command line: a JSON array of objects, or a row a line with ` | ` between the cells.

use serde_json::Value;

use super::CommandError;
use crate::core::burden;
use crate::core::form::{FieldIx, Form};
use crate::core::notice::Notice;
use crate::core::table::{self, Row, RowsError};

/// The rows that a text says, JSON or not.
pub(super) fn given_rows(form: &Form, field: FieldIx, text: &str) -> Result<Vec<Row>, CommandError> {
    if !is_json(text) {
        return table::parse_text(&form[field], text).map_err(|error| CommandError::usage(notice(form, field, &error)));
    }
    let no_json = |cause: serde_json::Error| {
        let id = form[field].id.as_str();
        CommandError::usage(Notice::new("rows-no-json").with("field", id).with("cause", cause.to_string()))
    };
    if burden::is_too_heavy(text) {
        return Err(CommandError::usage(notice(form, field, &RowsError::TooMany)));
    }
    let value: Value = serde_json::from_str(text).map_err(no_json)?;
    table::from_json(&form[field], &value).map_err(|error| CommandError::usage(notice(form, field, &error)))
}

/// A text may begin with a bracket too; an object or an end behind it is JSON.
fn is_json(text: &str) -> bool {
    let text = text.trim_start();
    let inside = text.strip_prefix('[').map(str::trim_start);
    text.starts_with('{') || inside.is_some_and(|inside| inside.starts_with(['{', ']']))
}

/// Why something is no rows, as something to tell a person.
pub(super) fn notice(form: &Form, field: FieldIx, error: &RowsError) -> Notice {
    let (id, own) = (form[field].id.as_str(), form[field].columns.len());
    let columns: Vec<&str> = table::columns(&form[field]).into_iter().map(|column| column.id).collect();
    let (all, columns) = (columns.len(), columns.join(", "));
    match error {
        RowsError::NotRows => Notice::new("rows-not-rows").with("field", id).with("columns", columns),
        RowsError::NotARow(row) => {
            Notice::new("rows-not-a-row").with("field", id).with("row", *row).with("columns", columns)
        }
        RowsError::UnknownColumn { row, column } => Notice::new("rows-unknown-column")
            .with("field", id)
            .with("row", *row)
            .with("column", column.as_str())
            .with("columns", columns),
        RowsError::NotText { row, column } => {
            Notice::new("rows-not-text").with("field", id).with("row", *row).with("column", column.as_str())
        }
        RowsError::TooMany => Notice::new("rows-too-many").with("field", id),
        RowsError::Cells { row, cells } => Notice::new("rows-cells")
            .with("field", id)
            .with("row", *row)
            .with("cells", *cells)
            .with("own", own)
            .with("all", all)
            .with("columns", columns),
    }
}
