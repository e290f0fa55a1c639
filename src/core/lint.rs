//! The self-check of a form's structure. The check of its words stands in [`crate::words`].

use std::collections::{HashMap, HashSet};

use super::form::{Form, Formerly, Kind, PrintColumn, PrintColumnId, ReferenceValues, Requirement, Role};
use super::table;

/// A fault in a form's structure. `at` is the id of the section or field, or the number of the item.
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

/// Finds every fault in a form's structure. A form without faults can be filled, checked and printed.
///
/// `folder` is the name of the form's folder.
#[must_use]
pub fn lint(form: &Form, folder: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    if !is_id(&form.id) {
        faults.push(Fault::BadId(form.id.clone()));
    }
    if form.id != folder {
        faults.push(Fault::WrongFolder { id: form.id.clone(), folder: folder.to_owned() });
    }
    if form.languages.is_empty() {
        faults.push(Fault::NoLanguage);
    }
    if form.fields().len() == 0 {
        faults.push(Fault::NoFields);
    }
    lint_ids(form, &mut faults);
    lint_fields(form, &mut faults);
    lint_rules(form, &mut faults);
    lint_print(form, &mut faults);
    faults
}

fn is_id(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn lint_ids(form: &Form, faults: &mut Vec<Fault>) {
    let mut sections = HashSet::new();
    let mut items = HashSet::new();
    let mut numbers = HashSet::new();
    let mut fields = HashSet::new();
    let check = |seen: &mut HashSet<String>, id: &str, faults: &mut Vec<Fault>| {
        if !is_id(id) {
            faults.push(Fault::BadId(id.to_owned()));
        }
        if !seen.insert(id.to_owned()) {
            faults.push(Fault::DuplicateId(id.to_owned()));
        }
    };
    for section in form.sections() {
        check(&mut sections, &form[section].id, faults);
        if form.items_of(section).len() == 0 {
            faults.push(Fault::Empty(form[section].id.clone()));
        }
    }
    for item in form.items() {
        check(&mut items, &form[item].id, faults);
        if !numbers.insert(form[item].no) {
            faults.push(Fault::DuplicateNumber(form[item].no));
        }
        if form.fields_of(item).len() == 0 {
            faults.push(Fault::Empty(form[item].no.to_string()));
        }
    }
    for field in form.fields() {
        check(&mut fields, &form[field].id, faults);
    }
    if has_duplicates(form.preconditions.iter()) || has_duplicates(form.hosting.iter().map(|host| &host.id)) {
        faults.push(Fault::DuplicatePart(form.id.clone()));
    }
}

fn lint_fields(form: &Form, faults: &mut Vec<Fault>) {
    let mut groups: HashMap<&str, usize> = HashMap::new();
    for field in form.fields() {
        let field = &form[field];
        if let Some(limit) = &field.limit {
            if limit.chars == 0 {
                faults.push(Fault::ZeroLimit(field.id.clone()));
            }
            if let Some(group) = &limit.group
                && *groups.entry(group).or_insert(limit.chars) != limit.chars
            {
                faults.push(Fault::UnequalLimits(field.id.clone()));
            }
        }
        if (field.kind == Kind::Choice) == field.choices.is_empty() {
            faults.push(Fault::Choices(field.id.clone()));
        }
        if (field.kind == Kind::Table) == field.columns.is_empty() {
            faults.push(Fault::Columns(field.id.clone()));
        }
        if field.columns.iter().any(|column| [table::CAPTION, table::NOTES].contains(&column.id.as_str())) {
            faults.push(Fault::ReservedColumn(field.id.clone()));
        }
        if has_duplicates(field.choices.iter()) || has_duplicates(field.columns.iter().map(|column| &column.id)) {
            faults.push(Fault::DuplicatePart(field.id.clone()));
        }
        if field.no_is_adverse && field.requirement != Requirement::RequiredLevel {
            faults.push(Fault::AdverseWithoutLevel(field.id.clone()));
        }
        let is_sound = |formerly: &Formerly| {
            !formerly.edition.is_empty()
                && formerly.edition != form.edition
                && formerly.requirement != field.requirement
        };
        if !field.formerly.iter().all(is_sound)
            || has_duplicates(field.formerly.iter().map(|formerly| &formerly.edition))
        {
            faults.push(Fault::Formerly(field.id.clone()));
        }
    }
}

/// What the rules need to know of the form.
fn lint_rules(form: &Form, faults: &mut Vec<Fault>) {
    let unknown_roles = form.roles.values().filter(|id| form.field(id).is_none());
    faults.extend(unknown_roles.map(|id| Fault::UnknownRoleField(id.clone())));
    if form.validity.is_some_and(|validity| validity.years < 1 || validity.renewal_months < 0)
        || form.validity.is_some() && !form.roles.contains_key(&Role::DisclosureDate)
    {
        faults.push(Fault::Validity);
    }
    let mut seen = HashSet::new();
    for ReferenceValues { field, values } in &form.reference_values {
        if form.field(field).is_none() {
            faults.push(Fault::UnknownReferenceField(field.clone()));
        }
        let is_sound = |(pattern, value): (&String, &String)| {
            pattern.parse::<u32>().is_ok() && value.parse().is_ok_and(|value: f64| (0.0..=100.0).contains(&value))
        };
        if !seen.insert(field) || values.is_empty() || !values.iter().all(is_sound) {
            faults.push(Fault::ReferenceValues(field.clone()));
        }
    }
}

fn lint_print(form: &Form, faults: &mut Vec<Fault>) {
    if !form.print.columns.iter().any(|column| column.id == PrintColumnId::Answer) {
        faults.push(Fault::NoAnswerColumn);
    }
    let mut seen = HashSet::new();
    for &PrintColumn { id, width, .. } in &form.print.columns {
        if !seen.insert(id.id()) {
            faults.push(Fault::DuplicateColumn(id));
        }
        if !PrintColumn::WIDTHS.contains(&width) {
            faults.push(Fault::ColumnWidth(id));
        }
    }
    for &no in &form.print.page_breaks_after {
        if form.item(no).is_none() {
            faults.push(Fault::UnknownPageBreak(no));
        }
    }
}

fn has_duplicates<'a>(mut ids: impl Iterator<Item = &'a String>) -> bool {
    let mut seen = HashSet::new();
    !ids.all(|id| seen.insert(id))
}
