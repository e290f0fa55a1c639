//! What can be searched of a form and a draft: its words in every language, and what the person wrote.

use super::form_folder::{FormFolder, ITEM_PARTS};
use super::language::Language;
use crate::core::draft::Draft;
use crate::core::form::ItemIx;
use crate::core::search::Index;

/// Parts of a field's guidance.
const FIELD_PARTS: [&str; 3] = ["example", "example-own", "weak"];

/// What can be searched: names, then groups, prompts, guidance, and what stands in the draft.
#[must_use]
pub fn search_index(folder: &FormFolder, draft: &Draft) -> Index {
    Index::new(&folder.form, |item| texts(folder, draft, item))
}

fn texts(folder: &FormFolder, draft: &Draft, item: ItemIx) -> Vec<Vec<String>> {
    let (form, words) = (&*folder.form, &folder.words);
    let (mut names, mut groups, mut prompts, mut guidance) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for language in Language::ALL {
        names.push(words.item(language, form, item));
        groups.push(words.group(language, form, item));
        guidance.extend(ITEM_PARTS.iter().filter_map(|part| words.guidance(language, form, item, part)));
        for field in form.fields_of(item) {
            prompts.push(words.prompt(language, form, field));
            prompts.extend(form[field].choices.iter().map(|choice| words.choice(language, form, field, choice)));
            guidance.extend(FIELD_PARTS.iter().filter_map(|part| words.hint(language, form, field, part)));
        }
    }
    let answers = form.fields_of(item).filter_map(|field| draft.answers.get(&form[field].id));
    let written = answers.flat_map(|answer| answer.texts()).map(ToOwned::to_owned).collect();
    vec![names, groups, prompts, guidance, written]
}
