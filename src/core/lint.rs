//! The self-check of a form's structure. The check of its words stands in [`crate::words`].

use std::collections::{HashMap, HashSet};

use super::form::{
    FieldIx, Form, Formerly, ItemIx, Kind, PrintColumn, PrintColumnId, ReferenceValues, Requirement, Role,
};
use super::table;

/// A fault in a form's structure, with the id of the section, field or part, or the number of the item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The form, a section, an item or a field has an id that is empty or holds other characters than a-z, 0-9 and `-`.
    BadId(String),
    /// The form's id differs from its folder's name.
    WrongFolder {
        /// As the form says.
        id: String,
        /// As the folder is called.
        folder: String,
    },
    /// Two sections or two fields or two items have the same id.
    DuplicateId(String),
    /// Two items have the same number.
    DuplicateNumber(u32),
    /// No language is listed.
    NoLanguage,
    /// A language that kisai doesn't speak, or one that is listed twice.
    Language(String),
    /// The form has no field at all.
    NoFields,
    /// A section without items or an item without fields.
    Empty(String),
    /// A limit of no characters.
    ZeroLimit(String),
    /// Fields that share a limit name different numbers.
    UnequalLimits(String),
    /// A choice without options, or options on a field that is no choice.
    Choices(String),
    /// A table without columns, or columns on a field that is no table.
    Columns(String),
    /// A table's column has the id of its caption or its notes.
    ReservedColumn(String),
    /// An option, column, precondition or host is named twice.
    DuplicatePart(String),
    /// A role is given to a field that doesn't exist.
    UnknownRoleField(String),
    /// Reference values are given for a field that doesn't exist.
    UnknownReferenceField(String),
    /// Reference values of a field are none, are given twice, or are no number of percent for a pattern number.
    ReferenceValues(String),
    /// A validity without a field that has the role `disclosure-date`, or of no years.
    Validity,
    /// The print part has no column for the answers.
    NoAnswerColumn,
    /// The print part has a column twice.
    DuplicateColumn(PrintColumnId),
    /// A printed column is too narrow or too wide for a workbook.
    ColumnWidth(PrintColumnId),
    /// A page is to end after an item that doesn't exist.
    UnknownPageBreak(u32),
    /// `no_is_adverse` on a field that isn't 必須○.
    AdverseWithoutLevel(String),
    /// What an earlier edition demanded is told of the present edition or of no edition, twice of one, or is what is
    /// demanded now.
    Formerly(String),
}

impl Fault {
    /// Names the fault in message ids: `fault-<id>`.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Fault::BadId(_) => "bad-id",
            Fault::WrongFolder { .. } => "wrong-folder",
            Fault::DuplicateId(_) => "duplicate-id",
            Fault::DuplicateNumber(_) => "duplicate-number",
            Fault::NoLanguage => "no-language",
            Fault::Language(_) => "language",
            Fault::NoFields => "no-fields",
            Fault::Empty(_) => "empty",
            Fault::ZeroLimit(_) => "zero-limit",
            Fault::UnequalLimits(_) => "unequal-limits",
            Fault::Choices(_) => "choices",
            Fault::Columns(_) => "columns",
            Fault::ReservedColumn(_) => "reserved-column",
            Fault::DuplicatePart(_) => "duplicate-part",
            Fault::UnknownRoleField(_) => "unknown-role-field",
            Fault::UnknownReferenceField(_) => "unknown-reference-field",
            Fault::ReferenceValues(_) => "reference-values",
            Fault::Validity => "validity",
            Fault::NoAnswerColumn => "no-answer-column",
            Fault::DuplicateColumn(_) => "duplicate-column",
            Fault::ColumnWidth(_) => "column-width",
            Fault::UnknownPageBreak(_) => "unknown-page-break",
            Fault::AdverseWithoutLevel(_) => "adverse-without-level",
            Fault::Formerly(_) => "formerly",
        }
    }

    /// What the fault is about: an id or a number.
    #[must_use]
    pub fn subject(&self) -> String {
        match self {
            Fault::DuplicateNumber(no) | Fault::UnknownPageBreak(no) => no.to_string(),
            Fault::WrongFolder { id, .. } => id.clone(),
            Fault::DuplicateColumn(column) | Fault::ColumnWidth(column) => column.id().to_owned(),
            Fault::BadId(at)
            | Fault::DuplicateId(at)
            | Fault::Language(at)
            | Fault::Empty(at)
            | Fault::ZeroLimit(at)
            | Fault::UnequalLimits(at)
            | Fault::Choices(at)
            | Fault::Columns(at)
            | Fault::ReservedColumn(at)
            | Fault::DuplicatePart(at)
            | Fault::UnknownRoleField(at)
            | Fault::UnknownReferenceField(at)
            | Fault::ReferenceValues(at)
            | Fault::AdverseWithoutLevel(at)
            | Fault::Formerly(at) => at.clone(),
            Fault::NoLanguage | Fault::NoFields | Fault::NoAnswerColumn | Fault::Validity => String::new(),
        }
    }
}

/// A fault with the place in `form.json` of what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaultAt {
    /// What is wrong.
    pub fault: Fault,
    /// A JSON pointer, such as `/sections/0/items/2/fields/0/limit`.
    pub pointer: String,
}

/// Finds every fault in a form's structure. A form without faults can be filled, checked and printed.
///
/// `folder` is the name of the form's folder.
#[must_use]
pub fn lint(form: &Form, folder: &str) -> Vec<FaultAt> {
    let mut faults = Faults::default();
    if !is_id(&form.id) {
        faults.add("/id", Fault::BadId(form.id.clone()));
    }
    if form.id != folder {
        faults.add("/id", Fault::WrongFolder { id: form.id.clone(), folder: folder.to_owned() });
    }
    if form.languages.is_empty() {
        faults.add("/languages", Fault::NoLanguage);
    }
    for (nth, language) in form.languages.iter().enumerate() {
        if !LANGUAGES.contains(&language.as_str()) || form.languages[..nth].contains(language) {
            faults.add(format!("/languages/{nth}"), Fault::Language(language.clone()));
        }
    }
    if form.fields().len() == 0 {
        faults.add("/sections", Fault::NoFields);
    }
    lint_ids(form, &mut faults);
    lint_fields(form, &mut faults);
    lint_rules(form, &mut faults);
    lint_print(form, &mut faults);
    faults.found
}

#[derive(Default)]
struct Faults {
    found: Vec<FaultAt>,
}

impl Faults {
    fn add(&mut self, pointer: impl Into<String>, fault: Fault) {
        self.found.push(FaultAt { fault, pointer: pointer.into() });
    }
}

/// Languages that kisai speaks.
const LANGUAGES: [&str; 2] = ["ja", "en"];

fn is_id(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn at_item(form: &Form, item: ItemIx) -> String {
    let section = form[item].section;
    let nth = form.items_of(section).position(|other| other == item).unwrap_or_default();
    format!("/sections/{}/items/{nth}", section.0)
}

fn at_field(form: &Form, field: FieldIx) -> String {
    let item = form[field].item;
    let nth = form.fields_of(item).position(|other| other == field).unwrap_or_default();
    format!("{}/fields/{nth}", at_item(form, item))
}

fn lint_ids(form: &Form, faults: &mut Faults) {
    let mut numbers = HashSet::new();
    let check = |seen: &mut HashSet<String>, id: &str, at: String, faults: &mut Faults| {
        let at = format!("{at}/id");
        if !is_id(id) {
            faults.add(at.clone(), Fault::BadId(id.to_owned()));
        }
        if !seen.insert(id.to_owned()) {
            faults.add(at, Fault::DuplicateId(id.to_owned()));
        }
    };
    let mut seen = HashSet::new();
    for section in form.sections() {
        let at = format!("/sections/{}", section.0);
        check(&mut seen, &form[section].id, at.clone(), faults);
        if form.items_of(section).len() == 0 {
            faults.add(format!("{at}/items"), Fault::Empty(form[section].id.clone()));
        }
    }
    let mut seen = HashSet::new();
    for item in form.items() {
        let at = at_item(form, item);
        check(&mut seen, &form[item].id, at.clone(), faults);
        if !numbers.insert(form[item].no) {
            faults.add(format!("{at}/no"), Fault::DuplicateNumber(form[item].no));
        }
        if form.fields_of(item).len() == 0 {
            faults.add(format!("{at}/fields"), Fault::Empty(form[item].no.to_string()));
        }
    }
    let mut seen = HashSet::new();
    for field in form.fields() {
        check(&mut seen, &form[field].id, at_field(form, field), faults);
    }
    for nth in duplicates(form.preconditions.iter()) {
        faults.add(format!("/preconditions/{nth}"), Fault::DuplicatePart(form.preconditions[nth].clone()));
    }
    for nth in duplicates(form.hosting.iter().map(|host| &host.id)) {
        faults.add(format!("/hosting/{nth}/id"), Fault::DuplicatePart(form.hosting[nth].id.clone()));
    }
}

fn lint_fields(form: &Form, faults: &mut Faults) {
    let mut groups: HashMap<&str, usize> = HashMap::new();
    for ix in form.fields() {
        let field = &form[ix];
        let at = |key: &str| format!("{}/{key}", at_field(form, ix));
        if let Some(limit) = &field.limit {
            if limit.chars == 0 {
                faults.add(at("limit/chars"), Fault::ZeroLimit(field.id.clone()));
            }
            if let Some(group) = &limit.group
                && *groups.entry(group).or_insert(limit.chars) != limit.chars
            {
                faults.add(at("limit/chars"), Fault::UnequalLimits(field.id.clone()));
            }
        }
        // Where the key is missing, the place is that of the field.
        if (field.kind == Kind::Choice) == field.choices.is_empty() {
            faults.add(at("choices"), Fault::Choices(field.id.clone()));
        }
        if (field.kind == Kind::Table) == field.columns.is_empty() {
            faults.add(at("columns"), Fault::Columns(field.id.clone()));
        }
        for (nth, column) in field.columns.iter().enumerate() {
            if [table::CAPTION, table::NOTES].contains(&column.id.as_str()) {
                faults.add(at(&format!("columns/{nth}/id")), Fault::ReservedColumn(field.id.clone()));
            }
            if !is_id(&column.id) {
                faults.add(at(&format!("columns/{nth}/id")), Fault::BadId(column.id.clone()));
            }
        }
        for (nth, choice) in field.choices.iter().enumerate().filter(|(_, choice)| !is_id(choice)) {
            faults.add(at(&format!("choices/{nth}")), Fault::BadId(choice.clone()));
        }
        for nth in duplicates(field.choices.iter()) {
            faults.add(at(&format!("choices/{nth}")), Fault::DuplicatePart(field.choices[nth].clone()));
        }
        for nth in duplicates(field.columns.iter().map(|column| &column.id)) {
            faults.add(at(&format!("columns/{nth}/id")), Fault::DuplicatePart(field.columns[nth].id.clone()));
        }
        if field.no_is_adverse && field.requirement != Requirement::RequiredLevel {
            faults.add(at("no_is_adverse"), Fault::AdverseWithoutLevel(field.id.clone()));
        }
        let is_sound = |formerly: &Formerly| {
            !formerly.edition.is_empty()
                && formerly.edition != form.edition
                && formerly.requirement != field.requirement
        };
        if !field.formerly.iter().all(is_sound)
            || !duplicates(field.formerly.iter().map(|formerly| &formerly.edition)).is_empty()
        {
            faults.add(at("formerly"), Fault::Formerly(field.id.clone()));
        }
    }
}

/// What the rules need to know of the form.
fn lint_rules(form: &Form, faults: &mut Faults) {
    for (role, id) in form.roles.iter().filter(|(_, id)| form.field(id).is_none()) {
        faults.add(format!("/roles/{}", role.id()), Fault::UnknownRoleField(id.clone()));
    }
    if let Some(validity) = form.validity {
        if validity.years < 1 {
            faults.add("/validity/years", Fault::Validity);
        } else if validity.renewal_months < 0 {
            faults.add("/validity/renewal_months", Fault::Validity);
        } else if !form.roles.contains_key(&Role::DisclosureDate) {
            faults.add("/validity", Fault::Validity);
        }
    }
    let mut seen = HashSet::new();
    for (nth, ReferenceValues { field, values }) in form.reference_values.iter().enumerate() {
        let at = format!("/reference_values/{nth}");
        if form.field(field).is_none() {
            faults.add(format!("{at}/field"), Fault::UnknownReferenceField(field.clone()));
        }
        let is_sound = |(pattern, value): (&String, &String)| {
            pattern.parse::<u32>().is_ok() && value.parse().is_ok_and(|value: f64| (0.0..=100.0).contains(&value))
        };
        if !seen.insert(field) || values.is_empty() || !values.iter().all(is_sound) {
            faults.add(format!("{at}/values"), Fault::ReferenceValues(field.clone()));
        }
    }
}

fn lint_print(form: &Form, faults: &mut Faults) {
    if !form.print.columns.iter().any(|column| column.id == PrintColumnId::Answer) {
        faults.add("/print/columns", Fault::NoAnswerColumn);
    }
    let mut seen = HashSet::new();
    for (nth, &PrintColumn { id, width, .. }) in form.print.columns.iter().enumerate() {
        let at = format!("/print/columns/{nth}");
        if !seen.insert(id.id()) {
            faults.add(format!("{at}/id"), Fault::DuplicateColumn(id));
        }
        if !PrintColumn::WIDTHS.contains(&width) {
            faults.add(format!("{at}/width"), Fault::ColumnWidth(id));
        }
    }
    for (nth, &no) in form.print.page_breaks_after.iter().enumerate() {
        if form.item(no).is_none() {
            faults.add(format!("/print/page_breaks_after/{nth}"), Fault::UnknownPageBreak(no));
        }
    }
}

/// The places of those that stood before.
fn duplicates<'a>(ids: impl Iterator<Item = &'a String>) -> Vec<usize> {
    let mut seen = HashSet::new();
    ids.enumerate().filter(|(_, id)| !seen.insert(*id)).map(|(nth, _)| nth).collect()
}
