//! A form as lists name it: of a built-in one its structure isn't read for that.

use std::sync::Arc;

use super::form_folder::FormFolder;
use super::form_words::FormWords;
use super::language::Language;
use crate::core::builtin::BuiltinForm;

/// A form that can be chosen.
pub struct ListedForm {
    /// Its id.
    pub id: String,
    words: Arc<FormWords>,
}

impl ListedForm {
    /// A form that is part of the program.
    #[must_use]
    pub fn builtin(form: &BuiltinForm) -> Self {
        ListedForm { id: form.id.to_owned(), words: Arc::new(FormWords::builtin(form)) }
    }

    /// A form that was read.
    #[must_use]
    pub fn of(form: &FormFolder) -> Self {
        ListedForm { id: form.form.id.clone(), words: Arc::clone(&form.words) }
    }

    /// The form's short name.
    #[must_use]
    pub fn name(&self, language: Language) -> String {
        self.words.name(language)
    }
}
