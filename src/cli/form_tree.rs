//! A form with every word of it in each of its languages, as JSON.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::core::form::{FieldIx, ItemIx, Kind, Limit, Requirement, SectionIx, Wording};
use crate::core::table::{self, CellColumn};
use crate::export::ExportedForm;
use crate::words::{FormFolder, Language, Words};

/// A text by language (`ja`, `en`), in those in which it exists.
pub(super) type Texts = BTreeMap<String, String>;

/// A form.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct FormTree {
    form: ExportedForm,
    title: Texts,
    /// In print order.
    sections: Vec<SectionTree>,
}

/// A form in the list of forms.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct ListedForm {
    /// Id.
    id: String,
    /// Tells one wording of the form from another.
    edition: String,
    title: Texts,
    /// How many items it has.
    items: usize,
    /// How many fields it has.
    fields: usize,
}

/// The guidance of an item.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Guide {
    form: ExportedForm,
    item: ItemTree,
}

/// A section of a form.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct SectionTree {
    /// Stays the same in every language.
    id: String,
    title: Texts,
    /// In print order.
    items: Vec<ItemTree>,
}

/// An item of a form.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ItemTree {
    /// Printed number.
    no: u32,
    name: Texts,
    /// The category to which the item belongs.
    group: Texts,
    /// Who reads it, and what for.
    why: Texts,
    /// What to put.
    how: Texts,
    /// What to take care of.
    pitfall: Texts,
    /// In print order.
    fields: Vec<FieldTree>,
}

/// A field of a form.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct FieldTree {
    /// Stays the same in every language.
    id: String,
    prompt: Texts,
    requirement: Requirement,
    kind: Kind,
    /// The most characters; null where there is no limit.
    limit: Option<Limit>,
    /// The options of a choice.
    choices: Vec<ChoiceTree>,
    /// The columns of a table.
    columns: Vec<ColumnTree>,
    wording: Wording,
    example: Texts,
    /// An example that isn't enough.
    weak: Texts,
}

/// An option of a choice.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ChoiceTree {
    /// Stays the same in every language.
    id: String,
    label: Texts,
}

/// A column of a table.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ColumnTree {
    /// Key of the cell in a row. Cells of `caption` and `notes` stand above and below the printed table.
    id: String,
    kind: Kind,
    title: Texts,
}

impl ListedForm {
    pub(super) fn of(folder: &FormFolder) -> Self {
        ListedForm {
            id: folder.form.id.clone(),
            edition: folder.form.edition.clone(),
            title: texts(folder, |language| Some(folder.words.title(language))),
            items: folder.form.items().len(),
            fields: folder.form.fields().len(),
        }
    }
}

impl FormTree {
    /// A form, or only one item of it.
    pub(super) fn of(folder: &FormFolder, only: Option<ItemIx>) -> Self {
        let sections = folder.form.sections().map(|ix| section(folder, ix, only));
        FormTree {
            form: exported(folder),
            title: texts(folder, |language| Some(folder.words.title(language))),
            sections: sections.filter(|section| !section.items.is_empty()).collect(),
        }
    }
}

impl Guide {
    /// The guidance of an item with those of its fields that are asked for.
    pub(super) fn of(folder: &FormFolder, ix: ItemIx, fields: &[FieldIx]) -> Self {
        Guide { form: exported(folder), item: item(folder, ix, fields.iter().copied()) }
    }
}

fn exported(folder: &FormFolder) -> ExportedForm {
    ExportedForm { id: folder.form.id.clone(), edition: folder.form.edition.clone() }
}

fn section(folder: &FormFolder, ix: SectionIx, only: Option<ItemIx>) -> SectionTree {
    let (form, words) = (&folder.form, &folder.words);
    let items = form.items_of(ix).filter(|&item| only.is_none_or(|only| only == item));
    SectionTree {
        id: form[ix].id.clone(),
        title: texts(folder, |language| Some(words.section(language, form, ix))),
        items: items.map(|ix| item(folder, ix, form.fields_of(ix))).collect(),
    }
}

fn item(folder: &FormFolder, ix: ItemIx, fields: impl Iterator<Item = FieldIx>) -> ItemTree {
    let (form, words) = (&folder.form, &folder.words);
    let guidance = |part| texts(folder, |language| words.guidance(language, form, ix, part));
    ItemTree {
        no: form[ix].no,
        name: texts(folder, |language| Some(words.item(language, form, ix))),
        group: texts(folder, |language| Some(words.group(language, form, ix))),
        why: guidance("why"),
        how: guidance("how"),
        pitfall: guidance("pitfall"),
        fields: fields.map(|ix| field(folder, ix)).collect(),
    }
}

fn field(folder: &FormFolder, ix: FieldIx) -> FieldTree {
    let (form, words) = (&folder.form, &folder.words);
    let choice = |choice: &String| ChoiceTree {
        id: choice.clone(),
        label: texts(folder, |language| Some(words.choice(language, form, ix, choice))),
    };
    let column = |column: &CellColumn<'_>| ColumnTree {
        id: column.id.to_owned(),
        kind: column.kind,
        title: texts(folder, |language| Some(Words::new(language).cell_column(form, words, ix, column.id))),
    };
    FieldTree {
        id: form[ix].id.clone(),
        prompt: texts(folder, |language| Some(words.prompt(language, form, ix))),
        requirement: form[ix].requirement,
        kind: form[ix].kind,
        limit: form[ix].limit.clone(),
        choices: form[ix].choices.iter().map(choice).collect(),
        columns: table::columns(&form[ix]).iter().map(column).collect(),
        wording: form[ix].wording,
        example: texts(folder, |language| words.hint(language, form, ix, "example")),
        weak: texts(folder, |language| words.hint(language, form, ix, "weak")),
    }
}

/// A text in each language that the form lists.
fn texts(folder: &FormFolder, text: impl Fn(Language) -> Option<String>) -> Texts {
    let languages = folder.form.languages.iter().filter_map(|code| Language::from_code(code));
    languages.filter_map(|language| Some((language.code().to_owned(), text(language)?))).collect()
}
