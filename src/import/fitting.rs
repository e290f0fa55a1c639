//! To which form a file belongs, and what it says about one.

use std::cmp::Reverse;
use std::sync::Arc;

use super::{Contents, Found};
use crate::core::form::Form;
use crate::core::notice::Notice;
use crate::core::order::Order as _;
use crate::words::FormFolder;

/// Why a file is of no use for a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misfit {
    /// It names a form that isn't there.
    Missing(String),
    /// It names another form than the one that is wanted.
    Other {
        /// The form that it names.
        named: String,
        /// The form that is wanted.
        wanted: String,
    },
    /// It fits no form at all.
    None,
    /// It fits two forms equally well.
    Several(String, String),
    /// It holds no answer to this form.
    Nothing(String),
}

impl Misfit {
    /// As something to tell; `path` is what the file is called.
    #[must_use]
    pub fn notice(&self, path: &str) -> Notice {
        match self {
            Misfit::Missing(form) => Notice::new("error-import-no-form").with("path", path).with("form", form.as_str()),
            Misfit::Other { named, wanted } => Notice::new("error-import-other-form")
                .with("path", path)
                .with("form", named.as_str())
                .with("wanted", wanted.as_str()),
            Misfit::None => Notice::new("error-import-fits-none").with("path", path),
            Misfit::Several(one, other) => Notice::new("error-import-fits-several")
                .with("path", path)
                .with("one", one.as_str())
                .with("other", other.as_str()),
            Misfit::Nothing(form) => Notice::new("error-import-nothing").with("path", path).with("form", form.as_str()),
        }
    }

    /// Whether naming another form mends it.
    #[must_use]
    pub fn is_of_usage(&self) -> bool {
        matches!(self, Misfit::Other { .. } | Misfit::Several(..))
    }
}

impl Contents {
    /// The form that the file names, else the one that it fits best.
    ///
    /// # Errors
    /// There is none, or there are two.
    pub fn form_among(&self, forms: Vec<Arc<FormFolder>>) -> Result<Arc<FormFolder>, Misfit> {
        if let Some(id) = self.form() {
            let named = forms.into_iter().find(|folder| folder.form.id == id);
            return named.ok_or_else(|| Misfit::Missing(id.to_owned()));
        }
        let fit = |folder: Arc<FormFolder>| (self.found(&folder).fit(), folder);
        let mut fits: Vec<(usize, Arc<FormFolder>)> = forms.into_iter().map(fit).collect();
        fits.order_by_key(|(fit, _)| Reverse(*fit));
        match fits.as_slice() {
            [] | [(0, _), ..] => Err(Misfit::None),
            [(best, one), (next, other), ..] if best == next => {
                Err(Misfit::Several(one.form.id.clone(), other.form.id.clone()))
            }
            [(_, best), ..] => Ok(Arc::clone(best)),
        }
    }

    /// That the file is of this form, as far as it says.
    ///
    /// # Errors
    /// It names another one.
    pub fn must_be_of(&self, form: &Form) -> Result<(), Misfit> {
        match self.form() {
            Some(named) if named != form.id => Err(Misfit::Other { named: named.to_owned(), wanted: form.id.clone() }),
            _ => Ok(()),
        }
    }

    /// What the file says about a form.
    ///
    /// # Errors
    /// That is nothing.
    pub fn answers(&self, folder: &FormFolder) -> Result<Found, Misfit> {
        let found = self.found(folder);
        if found.is_empty() { Err(Misfit::Nothing(folder.form.id.clone())) } else { Ok(found) }
    }
}
