//! The form's own words as its sheet prints them, in one language or two.

use super::paper::clean;
use super::remarks::Remarks;
use super::{Sheet, SheetLanguage};
use crate::core::form::{FieldIx, Form, PrintColumn, PrintColumnId, Role, SectionIx};
use crate::core::text::in_one_line;
use crate::words::{FluentValue, FormWords, Language};

/// Between the languages where the words of both are printed.
const JOINT: &str = "\n";
/// The same where they stand in one line.
const JOINT_IN_LINE: &str = " / ";

/// A label in one line: of two languages one behind the other.
pub fn in_line(sheet: &Sheet<'_>, label: impl Fn(&Sheet<'_>) -> String) -> String {
    sheet.language.text(JOINT_IN_LINE, |language| label(&sheet.in_language(language)))
}

/// The answer to a field.
pub fn answer(sheet: &Sheet<'_>, field: FieldIx) -> String {
    clean(&sheet.draft.shown(&sheet.folder.form, field))
}

/// What breaks the form's own rules in a field, in one line.
pub fn remark(sheet: &Sheet<'_>, field: FieldIx) -> Option<String> {
    let remark = in_line(sheet, |sheet| Remarks::new(sheet).of(field).unwrap_or_default());
    (!remark.is_empty()).then_some(remark)
}

/// The sheet's short name; of two languages the Japanese one.
pub fn name(sheet: &Sheet<'_>) -> String {
    let language = match sheet.language {
        SheetLanguage::One(language) => language,
        SheetLanguage::Both => Language::Ja,
    };
    clean(&sheet.folder.words.name(language))
}

/// The title above the sheet.
pub fn title(sheet: &Sheet<'_>) -> String {
    let words = &sheet.folder.words;
    clean(
        &sheet
            .language
            .text(JOINT, |language| words.print(language, "title", &[]).unwrap_or_else(|| words.title(language))),
    )
}

/// The note below each page, if the form has one.
pub fn note(sheet: &Sheet<'_>) -> Option<String> {
    optional(sheet, |language| sheet.folder.words.print(language, "note", &[]))
}

/// The heading of a column.
pub fn heading(sheet: &Sheet<'_>, column: &PrintColumn) -> String {
    clean(&sheet.language.text(JOINT, |language| sheet.folder.words.column(language, column)))
}

/// What a column shows of a field, but for its answer.
pub fn of_field(sheet: &Sheet<'_>, column: PrintColumnId, field: FieldIx) -> String {
    printed(&sheet.folder.form, &sheet.folder.words, sheet.language, column, field)
}

/// What a column shows of a field of a form, but for its answer.
pub fn printed(
    form: &Form,
    words: &FormWords,
    language: SheetLanguage,
    column: PrintColumnId,
    field: FieldIx,
) -> String {
    let item = form[field].item;
    clean(&language.text(JOINT, |language| match column {
        PrintColumnId::No => form[item].no.to_string(),
        PrintColumnId::Group => words.group(language, form, item),
        PrintColumnId::Item => words.item(language, form, item),
        PrintColumnId::Prompt => words.prompt(language, form, field),
        PrintColumnId::Unit => words.unit(language, form, item).unwrap_or_default(),
        PrintColumnId::Mark => words.mark(language, form[field].requirement),
        PrintColumnId::Answer => String::new(),
    }))
}

/// A section's title.
pub fn section(sheet: &Sheet<'_>, section: SectionIx) -> String {
    let (form, words) = (&*sheet.folder.form, &sheet.folder.words);
    clean(&sheet.language.text(JOINT, |language| words.section(language, form, section)))
}

/// A section's title as it stands above its items.
pub fn band(sheet: &Sheet<'_>, section: SectionIx) -> String {
    let (form, words) = (&*sheet.folder.form, &sheet.folder.words);
    clean(&sheet.language.text(JOINT, |language| {
        let title = words.section(language, form, section);
        words.print(language, "band", &[("title", title.as_str().into())]).unwrap_or(title)
    }))
}

/// The header line, where the form has words for one, and who discloses. Both come from the answers, so that they can't
/// differ from them.
pub fn header(sheet: &Sheet<'_>) -> (Option<String>, String) {
    let form = &*sheet.folder.form;
    let answer = |role| one_line(form.role(role).map_or("", |field| sheet.draft.text(form, field)));
    let (service, provider) = (answer(Role::ServiceName), answer(Role::ProviderName));
    let args = [
        ("certification", FluentValue::from(one_line(&sheet.draft.certification_no))),
        ("service", service.into()),
        ("provider", provider.clone().into()),
    ];
    (optional(sheet, |language| sheet.folder.words.print(language, "header", &args)), provider)
}

/// A name for the header, which stands on each page: an essay in its place is read whole in its own row.
fn one_line(text: &str) -> String {
    in_one_line(&clean(text))
}

/// Words that a form may lack.
fn optional(sheet: &Sheet<'_>, words: impl Fn(Language) -> Option<String>) -> Option<String> {
    let text = clean(&sheet.language.text(JOINT, |language| words(language).unwrap_or_default()));
    (!text.is_empty()).then_some(text)
}
