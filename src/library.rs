//! The front door for other programs: forms, drafts, checks and exports, without the folders and screens of kisai.

use std::borrow::Cow;
use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;
use thiserror::Error;

use crate::core::check::{Checked, Severity};
use crate::core::draft::{Draft as CoreDraft, DraftError};
use crate::core::form::FieldIx;
use crate::core::notice::Notice;
use crate::core::progress::Progress;
use crate::core::text;
use crate::export::{ExportError, Format, Sheet, SheetLanguage, to_bytes};
use crate::store::drafts;
use crate::store::forms::{FormFault, read_folder};
use crate::store::reading::read_regular_file;
use crate::store::{StoreError, atomic};
use crate::words::{FormFolder, Language, Words};

/// A form with its words: what is asked.
///
/// ```
/// use kisai::{Form, Language};
///
/// let form = Form::builtin("aspic-93").expect("it is built in");
/// assert_eq!(form.fields().count(), 133);
/// let field = form.field("30.1").expect("by number and place, or by id");
/// assert_eq!((field.id(), field.number()), ("30-service-description", 30));
/// assert_eq!(field.limit(), Some(500));
/// assert!(field.prompt(Language::Ja).starts_with("申請したASP・SaaSのサービスの内容・特徴"));
/// ```
#[derive(Clone)]
pub struct Form(Arc<FormFolder>);

/// A field of a form.
#[derive(Clone, Copy)]
pub struct Field<'a> {
    form: &'a FormFolder,
    ix: FieldIx,
}

/// The answers of one provider to a form, as they stand in a draft's file.
///
/// ```
/// use kisai::{Draft, Form, Format, Language, Severity, SheetLanguage};
///
/// let form = Form::builtin("aspic-93").expect("it is built in");
/// let mut draft = Draft::new(&form, "Order Cloud");
/// draft.set("27", "受注クラウド", "2026-11-21T09:00:00+09:00")?;
/// assert_eq!(draft.text("27-service-name")?, "受注クラウド");
///
/// let findings = draft.check(None);
/// let open = findings.iter().filter(|finding| finding.rule == "required-empty").count();
/// assert_eq!(open, 91);
/// assert_eq!(findings[0].severity, Severity::Error);
/// assert_eq!(findings[0].message(Language::En), "A required field is empty.");
///
/// let sheet = draft.export(Format::Xlsx, SheetLanguage::Both, "2026-11-21")?;
/// assert!(sheet.starts_with(b"PK"));
///
/// let file = std::env::temp_dir().join(format!("kisai-doc-{}.kisai.json", std::process::id()));
/// draft.save_new(&file)?;
/// let again = Draft::open(&file, &form)?;
/// assert_eq!(again.text("27")?, "受注クラウド");
/// # std::fs::remove_file(&file)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Draft {
    form: Form,
    draft: CoreDraft,
}

/// What a rule finds in an answer.
pub struct Finding {
    /// How much it matters.
    pub severity: Severity,
    /// The name of the rule, such as `over-limit`.
    pub rule: &'static str,
    /// The id of the field.
    pub field: String,
    form: Arc<FormFolder>,
    finding: crate::core::check::Finding,
}

/// Why something can't be done.
#[derive(Debug, Error)]
pub enum Error {
    /// The form has no such field.
    #[error("no field {0}")]
    NoField(String),
    /// The draft is one of another form.
    #[error("a draft of the form {0}")]
    OtherForm(String),
    /// The form in a folder has faults.
    #[error("the form has {0} faults; `kisai forms check` names them")]
    FaultyForm(usize),
    /// The file is no draft.
    #[error(transparent)]
    Damaged(#[from] DraftError),
    /// A file can't be read or written.
    #[error(transparent)]
    Disk(#[from] StoreError),
    /// The form's own words don't fit the format.
    #[error(transparent)]
    Export(#[from] ExportError),
}

impl Error {
    /// The sentence that kisai tells a person, in their language; `None` for what a program did wrong.
    #[must_use]
    pub fn message(&self, language: Language) -> Option<String> {
        let tell = |notice: &Notice| Some(Words::new(language).tell(notice));
        match self {
            Error::Disk(error) => tell(&error.notice()),
            Error::Export(error) => tell(&error.notice()),
            Error::NoField(_) | Error::OtherForm(_) | Error::FaultyForm(_) | Error::Damaged(_) => None,
        }
    }
}

impl Form {
    /// A form that is part of kisai, by its id.
    #[must_use]
    pub fn builtin(id: &str) -> Option<Self> {
        FormFolder::builtin(id).map(|folder| Form(Arc::new(folder)))
    }

    /// A form from a folder with `form.json` and its words, as in the user's `forms/`.
    ///
    /// # Errors
    /// [`Error::Disk`] for files that can't be read, [`Error::FaultyForm`] for a form with faults.
    pub fn open(folder: &Path) -> Result<Self, Error> {
        match read_folder(folder) {
            Ok(folder) => Ok(Form(Arc::new(folder))),
            Err(FormFault::Store(error)) => Err(error.into()),
            Err(FormFault::Faults(faults)) => Err(Error::FaultyForm(faults.len())),
        }
    }

    /// The id, such as `aspic-93`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.0.form.id
    }

    /// The title.
    #[must_use]
    pub fn title(&self, language: Language) -> String {
        self.0.words.title(language)
    }

    /// The fields, in the form's order.
    pub fn fields(&self) -> impl Iterator<Item = Field<'_>> {
        self.0.form.fields().map(|ix| Field { form: &self.0, ix })
    }

    /// The field that a person means: by its id, by number and place (`30.1`), or by number where the item has one.
    #[must_use]
    pub fn field(&self, named: &str) -> Option<Field<'_>> {
        self.0.form.field_named(named).map(|ix| Field { form: &self.0, ix })
    }
}

impl Field<'_> {
    /// The id, such as `30-service-description`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.form.form[self.ix].id
    }

    /// The number of the item.
    #[must_use]
    pub fn number(&self) -> u32 {
        let form = &self.form.form;
        form[form[self.ix].item].no
    }

    /// What is asked.
    #[must_use]
    pub fn prompt(&self, language: Language) -> String {
        self.form.words.prompt(language, &self.form.form, self.ix)
    }

    /// How many characters the answer may have; fields that share a limit name the same one.
    #[must_use]
    pub fn limit(&self) -> Option<usize> {
        self.form.form[self.ix].limit.as_ref().map(|limit| limit.chars)
    }
}

impl Draft {
    /// An empty draft.
    #[must_use]
    pub fn new(form: &Form, title: &str) -> Self {
        Draft { draft: CoreDraft::new(&form.0.form, title, ""), form: form.clone() }
    }

    /// Reads a draft from the text of its file.
    ///
    /// # Errors
    /// [`Error::Damaged`] for a text that is no draft, [`Error::OtherForm`] for a draft of another form.
    pub fn parse(json: &str, form: &Form) -> Result<Self, Error> {
        let draft = CoreDraft::parse(json)?;
        if draft.form != form.id() {
            return Err(Error::OtherForm(draft.form));
        }
        Ok(Draft { draft, form: form.clone() })
    }

    /// Opens a draft's file.
    ///
    /// # Errors
    /// As [`Draft::parse`], or [`Error::Disk`].
    pub fn open(file: &Path, form: &Form) -> Result<Self, Error> {
        Self::parse(&read_regular_file(file, drafts::MAX_BYTES)?, form)
    }

    /// Writes the draft where no file is yet: synced, readable by the user alone.
    ///
    /// # Errors
    /// [`Error::Disk`], also where a file is, or where the draft holds more than can be read again.
    pub fn save_new(&self, file: &Path) -> Result<(), Error> {
        let json = drafts::readable(file, &self.draft, Some(&self.form.0.form))?;
        atomic::write_new(file, json.as_bytes()).map_err(StoreError::write(file))?;
        Ok(())
    }

    /// The text of the draft's file.
    #[must_use]
    pub fn to_json(&self) -> String {
        self.draft.to_json(Some(&self.form.0.form))
    }

    /// The answer to a field, empty where there is none; of a table one row a line, ` | ` between the cells.
    ///
    /// # Errors
    /// [`Error::NoField`].
    pub fn text(&self, field: &str) -> Result<Cow<'_, str>, Error> {
        Ok(self.draft.shown(&self.form.0.form, self.ix(field)?))
    }

    /// Answers a field. The text is folded as on the screen: line breaks to LF, no control characters, half-width kana
    /// to full width. `now` is RFC 3339.
    ///
    /// # Errors
    /// [`Error::NoField`].
    pub fn set(&mut self, field: &str, text: &str, now: &str) -> Result<(), Error> {
        let ix = self.ix(field)?;
        self.draft.set_text(&self.form.0.form, ix, &text::fold("", text).text, now);
        Ok(())
    }

    /// How far the draft has come.
    #[must_use]
    pub fn progress(&self) -> Progress {
        Progress::of(&self.form.0.form, &self.draft)
    }

    /// What the rules find, in the form's order. Without a day the rules that need one are left out.
    #[must_use]
    pub fn check(&self, today: Option<Date>) -> Vec<Finding> {
        let folder = &self.form.0;
        let checked = Checked::new(&folder.form, &folder.labels, &self.draft, today);
        let findings = checked.findings().into_iter();
        findings
            .map(|finding| Finding {
                severity: finding.severity(),
                rule: finding.rule(),
                field: folder.form[finding.field()].id.clone(),
                form: Arc::clone(folder),
                finding,
            })
            .collect()
    }

    /// The filled sheet. Nothing private is in it. `date` (`YYYY-MM-DD`) goes into the document's properties; the same
    /// draft and date give the same bytes.
    ///
    /// # Errors
    /// [`Error::Export`].
    pub fn export(&self, format: Format, language: SheetLanguage, date: &str) -> Result<Vec<u8>, Error> {
        Ok(to_bytes(format, &Sheet::new(&self.form.0, &self.draft, language, date))?)
    }

    fn ix(&self, named: &str) -> Result<FieldIx, Error> {
        self.form.0.form.field_named(named).ok_or_else(|| Error::NoField(named.to_owned()))
    }
}

impl Finding {
    /// What is wrong and what to do, as a sentence.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        Words::new(language).finding(&self.form.form, &self.form.words, &self.finding)
    }
}
