//! A draft that answers every field of its form with the form's own example.

use kisai::core::draft::Draft;
use kisai::core::form::Kind;
use kisai::words::{FormFolder, Language};

use crate::now::NOW;

/// Every field answered; a table without an example has two rows.
pub fn full(folder: &FormFolder, language: Language) -> Draft {
    let form = &folder.form;
    let mut draft = Draft::new(form, "見本", NOW);
    for field in form.fields() {
        let example = folder.words.hint(language, form, field, "example");
        let is_table = form[field].kind == Kind::Table;
        let text = example.unwrap_or_else(|| if is_table { "あ | 2020-01-01\nい | " } else { "見本" }.to_owned());
        draft.set_text(form, field, &text, NOW);
    }
    draft
}
