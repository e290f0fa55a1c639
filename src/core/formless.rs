//! A form made of the answers themselves, for a draft whose own form isn't at hand: ids as labels, in the file's order.

use super::draft::{Answer, Draft};
use super::form::{Column, Field, Form, ItemIx, Kind, Print, Requirement, Wording};
use super::table::{self, Row};

/// Id of the one section.
pub const SECTION: &str = "answers";

impl Form {
    /// The form of a draft of which nothing but the answers is known.
    #[must_use]
    pub fn of_answers(draft: &Draft) -> Self {
        let (id, edition) = (draft.form.clone(), draft.edition.clone());
        let languages = ["ja", "en"].map(ToOwned::to_owned).to_vec();
        let mut form = Form::assemble(id, edition, languages, Print::default(), Vec::new(), Vec::new());
        form.push_section(SECTION.to_owned());
        for (nth, (id, answer)) in draft.answers.iter().enumerate() {
            let no = u32::try_from(nth + 1).unwrap_or(u32::MAX);
            form.push_item(no, id.to_owned(), String::new(), None);
            form.push_field(field_of(id, answer, ItemIx(nth)));
        }
        form
    }
}

fn field_of(id: &str, answer: &Answer, item: ItemIx) -> Field {
    let mut columns: Vec<Column> = Vec::new();
    let cells = || answer.rows.iter().flat_map(Row::columns);
    for cell in cells().filter(|cell| ![table::CAPTION, table::NOTES].contains(cell)) {
        if columns.iter().all(|column| column.id != cell) {
            columns.push(Column { id: cell.to_owned(), kind: Kind::Text });
        }
    }
    Field {
        id: id.to_owned(),
        item,
        kind: if answer.rows.is_empty() { Kind::Text } else { Kind::Table },
        requirement: Requirement::None,
        formerly: Vec::new(),
        no_is_adverse: false,
        calendar: None,
        as_of: false,
        ages: false,
        unit_in_prompt: false,
        limit: None,
        choices: Vec::new(),
        columns,
        placement: None,
        repeating: false,
        caption: cells().any(|cell| cell == table::CAPTION),
        notes: cells().any(|cell| cell == table::NOTES),
        wording: Wording::Printed,
    }
}
