//! What can be searched of a form and a draft: its words in every language, and what the person wrote.

use super::form_folder::{FormFolder, ITEM_PARTS};
use super::language::Language;
use crate::core::draft::Draft;
use crate::core::form::{FieldIx, Form, ItemIx};
use crate::core::search::{Index, Text, TextKind};
use crate::core::table::{self, Cell};

/// Parts of a field's guidance.
const FIELD_PARTS: [&str; 3] = ["example", "example-own", "weak"];

/// What can be searched: names, groups, prompts, what stands in the draft, and guidance.
#[must_use]
pub fn search_index(folder: &FormFolder, draft: &Draft) -> Index {
    Index::new(&folder.form, |item| texts(folder, draft, item))
}

fn texts(folder: &FormFolder, draft: &Draft, item: ItemIx) -> Vec<Text> {
    let (form, words) = (&*folder.form, &folder.words);
    let of_item = |kind, text| Text { kind, field: None, cell: None, text };
    let mut texts = Vec::new();
    for language in Language::ALL {
        texts.push(of_item(TextKind::Name, words.item(language, form, item)));
        texts.push(of_item(TextKind::Group, words.group(language, form, item)));
        let guidance = ITEM_PARTS.iter().filter_map(|part| words.guidance(language, form, item, part));
        texts.extend(guidance.map(|text| of_item(TextKind::Guidance, text)));
    }
    for field in form.fields_of(item) {
        texts.extend(texts_of_field(folder, draft, field));
    }
    texts
}

/// What stands in the cells of a table.
fn cells(form: &Form, draft: &Draft, field: FieldIx) -> Vec<Text> {
    let columns = table::columns(&form[field]);
    let rows = draft.rows(form, field).iter().enumerate();
    let cells = rows.flat_map(|(row, said)| columns.iter().map(move |column| (row, column.id, said.get(column.id))));
    let text = |(row, column, text): (usize, &str, &str)| Text {
        kind: TextKind::Answer,
        field: Some(field),
        cell: Some(Cell { row, column: column.to_owned() }),
        text: text.to_owned(),
    };
    cells.map(text).collect()
}

fn texts_of_field(folder: &FormFolder, draft: &Draft, field: FieldIx) -> Vec<Text> {
    let (form, words) = (&*folder.form, &folder.words);
    let mut texts = Vec::new();
    let mut take = |kind, text| texts.push(Text { kind, field: Some(field), cell: None, text });
    for language in Language::ALL {
        take(TextKind::Prompt, words.prompt(language, form, field));
        for choice in &form[field].choices {
            take(TextKind::Prompt, words.choice(language, form, field, choice));
        }
        for text in FIELD_PARTS.iter().filter_map(|part| words.hint(language, form, field, part)) {
            take(TextKind::Guidance, text);
        }
    }
    if let Some(answer) = draft.answer(form, field) {
        take(TextKind::Answer, answer.text.clone());
        for text in answer.texts_beside() {
            take(TextKind::Note, text.to_owned());
        }
    }
    texts.extend(cells(form, draft, field));
    texts
}
