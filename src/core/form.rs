//! A form: sections, items and fields, as read from `form.json`. Words stand elsewhere, by id.

use std::collections::{BTreeMap, HashMap};
use std::ops::{Index, Range};

use jiff::ToSpan as _;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use super::form_file::FormError;

/// The position of a section in its form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SectionIx(pub usize);

/// The position of an item in its form, over all sections.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemIx(pub usize);

/// The position of a field in its form, over all items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FieldIx(pub usize);

/// A disclosure form. Sections, items and fields lie flat and name each other by position.
#[derive(Debug, Clone)]
pub struct Form {
    /// The name of the form's folder, such as `aspic-93`.
    pub id: String,
    /// Tells one wording of the form from another.
    pub edition: String,
    /// Languages in which every title and prompt exists; the first is the sheet's own.
    pub languages: Vec<String>,
    /// How the sheet is printed.
    pub print: Print,
    /// Ids of the texts that stand before the first section.
    pub preconditions: Vec<String>,
    /// Where a service may be hosted, for fields whose answer follows from it.
    pub hosting: Vec<Hosting>,
    /// Ids of the fields that rules and sheets must know by what they mean.
    pub roles: BTreeMap<Role, String>,
    /// How long a disclosure stays valid.
    pub validity: Option<Validity>,
    /// Values that a guideline gives for an answer's pattern number.
    pub reference_values: Vec<ReferenceValues>,
    sections: Vec<Section>,
    items: Vec<Item>,
    fields: Vec<Field>,
    by_id: HashMap<String, FieldIx>,
}

/// A section of a form.
#[derive(Debug, Clone)]
pub struct Section {
    /// Names the section's title among the words: `section-<id>`.
    pub id: String,
    items: Range<usize>,
}

/// An item of a form: a number and a name with one or more fields.
#[derive(Debug, Clone)]
pub struct Item {
    /// The number printed on the form.
    pub no: u32,
    /// Stays when an edition numbers its items anew.
    pub id: String,
    /// Adjacent items of one group share the printed cell of their category.
    pub group: String,
    /// Id of the unit of measure, on forms that print one.
    pub unit: Option<String>,
    /// The section in which the item stands.
    pub section: SectionIx,
    fields: Range<usize>,
}

/// A field of a form: what is asked, and what the form itself demands of the answer.
#[derive(Debug, Clone)]
pub struct Field {
    /// Such as `30-service-description`; also the key of the answer in a draft.
    pub id: String,
    /// The item in which the field stands.
    pub item: ItemIx,
    /// Drives placeholder, quick answers and checks, never what may be typed.
    pub kind: Kind,
    /// Whether the form demands an answer.
    pub requirement: Requirement,
    /// Whether 無し speaks against the service.
    pub no_is_adverse: bool,
    /// The calendar in which the form wants dates and years.
    pub calendar: Option<Calendar>,
    /// Whether a number ages, so that it needs the date for which it holds.
    pub as_of: bool,
    /// Whether the prompt says in which unit a number is given.
    pub unit_in_prompt: bool,
    /// The most characters the form allows.
    pub limit: Option<Limit>,
    /// Ids of the options of a choice.
    pub choices: Vec<String>,
    /// Columns of a table.
    pub columns: Vec<Column>,
    /// Where the field is printed, if not in its item.
    pub placement: Option<Placement>,
    /// Whether a table may be given several times.
    pub repeating: bool,
    /// Whether a table carries a caption.
    pub caption: bool,
    /// Whether a table carries notes.
    pub notes: bool,
    /// Where the prompt's wording comes from.
    pub wording: Wording,
}

/// What kind of answer a field asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Kind {
    Text,
    LongText,
    YesNo,
    YesNoDetail,
    Date,
    Year,
    Duration,
    Number,
    Percent,
    Ratio,
    Money,
    Person,
    Address,
    Contact,
    Url,
    Choice,
    ImageReference,
    Table,
}

impl Kind {
    /// Whether Enter goes on to the next field instead of breaking the line.
    #[must_use]
    pub fn is_single_line(self) -> bool {
        matches!(self, Kind::Date | Kind::Year | Kind::Number | Kind::Percent)
    }
}

/// Whether the form demands an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Requirement {
    /// 必須.
    Required,
    /// 必須○: required, and a certain level is considered.
    RequiredLevel,
    /// 選択: the provider chooses whether to disclose.
    Optional,
    /// The form has no such marks.
    None,
}

impl Requirement {
    /// Whether an empty answer breaks the form's rule.
    #[must_use]
    pub fn is_required(self) -> bool {
        matches!(self, Requirement::Required | Requirement::RequiredLevel)
    }

    /// The name in files and message ids.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Requirement::Required => "required",
            Requirement::RequiredLevel => "required-level",
            Requirement::Optional => "optional",
            Requirement::None => "none",
        }
    }
}

/// Where the wording of a prompt comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Wording {
    /// As printed on the form.
    Printed,
    /// Printed, with an obvious slip of the copy mended.
    Repaired,
    /// Reconstructed from several copies.
    Inferred,
    /// Only the item's name is printed; it stands as the prompt.
    NameOnly,
    /// Taken from another form that asks the same.
    FromOtherForm,
    /// Not on the form; added by kisai.
    Added,
}

impl Wording {
    /// The name in files and message ids.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Wording::Printed => "printed",
            Wording::Repaired => "repaired",
            Wording::Inferred => "inferred",
            Wording::NameOnly => "name-only",
            Wording::FromOtherForm => "from-other-form",
            Wording::Added => "added",
        }
    }
}

/// The most characters (字) an answer may have. Fields that name the same group share the limit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// Characters as [`count`](super::text::count) counts them.
    pub chars: usize,
    /// Fields of one group share the limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
}

/// The calendar in which a form wants dates and years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Calendar {
    /// 西暦.
    Western,
}

/// What a field means to rules and sheets, whatever its id and number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The date for which the answers hold.
    DisclosureDate,
    /// The day on which the service began.
    LaunchDate,
    /// The year in which the provider was founded.
    FoundedYear,
    /// How long the provider has been in business.
    YearsInBusiness,
    /// The name of the service.
    ServiceName,
    /// The name of the provider.
    ProviderName,
}

/// How long a disclosure stays valid after the disclosure date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Validity {
    /// Years from the disclosure date.
    pub years: i16,
    /// Months before the end from which a renewal is accepted.
    pub renewal_months: i16,
}

impl Validity {
    /// The day on which a disclosure of `date` ends.
    #[must_use]
    pub fn ends(self, date: Date) -> Date {
        date.saturating_add(self.years.years())
    }

    /// The day from which a disclosure of `date` may be renewed.
    #[must_use]
    pub fn renewal_opens(self, date: Date) -> Date {
        self.ends(date).saturating_sub(self.renewal_months.months())
    }
}

/// Values that a guideline gives for the pattern number of an answer. Only confirmed ones stand here; the guideline's
/// name is a message of the form: `.reference-source` of the field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReferenceValues {
    /// Id of the field that holds a pattern number and its value.
    pub field: String,
    /// By pattern number: the value in percent, as the guideline prints it.
    pub values: BTreeMap<String, String>,
}

/// A column of a table field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Key of the cell in a row.
    pub id: String,
    /// What kind of answer a cell asks for.
    pub kind: Kind,
}

/// Where a field is printed, if not in its item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Placement {
    /// Behind the last item.
    EndOfForm,
}

/// Where a service may be hosted. The words propose answers for it: `.hosting-<id>` of a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hosting {
    /// Names the host among the words: `hosting-<id>`.
    pub id: String,
    /// Whether it is a public cloud, for which `.hosting-cloud` holds where a field has no words of its own for it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_cloud: bool,
}

/// How the sheet is printed.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Print {
    /// From left to right.
    pub columns: Vec<PrintColumn>,
    /// Whether the first section has a band above it, as the others do.
    #[serde(default)]
    pub band_before_first: bool,
    /// Numbers of the items after which a page ends.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub page_breaks_after: Vec<u32>,
}

/// A column of the printed sheet.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrintColumn {
    /// What the column shows.
    pub id: PrintColumnId,
    /// Names the heading among the words: `print-column-<heading>`. Neighbours with the same heading share its cell.
    pub heading: String,
    /// In half-width characters.
    pub width: u16,
}

/// What a printed column shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum PrintColumnId {
    No,
    Group,
    Item,
    Prompt,
    Unit,
    Mark,
    Answer,
}

impl Form {
    pub(super) fn assemble(
        id: String,
        edition: String,
        languages: Vec<String>,
        print: Print,
        preconditions: Vec<String>,
        hosting: Vec<Hosting>,
    ) -> Self {
        Form {
            id,
            edition,
            languages,
            print,
            preconditions,
            hosting,
            roles: BTreeMap::new(),
            validity: None,
            reference_values: Vec::new(),
            sections: Vec::new(),
            items: Vec::new(),
            fields: Vec::new(),
            by_id: HashMap::new(),
        }
    }

    pub(super) fn push_section(&mut self, id: String) {
        self.sections.push(Section { id, items: self.items.len()..self.items.len() });
    }

    pub(super) fn push_item(&mut self, no: u32, id: String, group: String, unit: Option<String>) {
        let section = SectionIx(self.sections.len().saturating_sub(1));
        self.items.push(Item { no, id, group, unit, section, fields: self.fields.len()..self.fields.len() });
        if let Some(section) = self.sections.last_mut() {
            section.items.end = self.items.len();
        }
    }

    pub(super) fn push_field(&mut self, field: Field) {
        self.by_id.entry(field.id.clone()).or_insert(FieldIx(self.fields.len()));
        self.fields.push(field);
        if let Some(item) = self.items.last_mut() {
            item.fields.end = self.fields.len();
        }
    }

    /// All sections, in print order.
    pub fn sections(&self) -> impl DoubleEndedIterator<Item = SectionIx> + ExactSizeIterator + use<> {
        (0..self.sections.len()).map(SectionIx)
    }

    /// All items, in print order.
    pub fn items(&self) -> impl DoubleEndedIterator<Item = ItemIx> + ExactSizeIterator + use<> {
        (0..self.items.len()).map(ItemIx)
    }

    /// All fields, in print order.
    pub fn fields(&self) -> impl DoubleEndedIterator<Item = FieldIx> + ExactSizeIterator + use<> {
        (0..self.fields.len()).map(FieldIx)
    }

    /// The items of a section.
    pub fn items_of(&self, section: SectionIx) -> impl DoubleEndedIterator<Item = ItemIx> + ExactSizeIterator + use<> {
        self[section].items.clone().map(ItemIx)
    }

    /// The fields of an item.
    pub fn fields_of(&self, item: ItemIx) -> impl DoubleEndedIterator<Item = FieldIx> + ExactSizeIterator + use<> {
        self[item].fields.clone().map(FieldIx)
    }

    /// The section in which a field stands.
    #[must_use]
    pub fn section_of(&self, field: FieldIx) -> SectionIx {
        self[self[field].item].section
    }

    /// Finds a field by its id.
    #[must_use]
    pub fn field(&self, id: &str) -> Option<FieldIx> {
        self.by_id.get(id).copied()
    }

    /// The field that has a role.
    #[must_use]
    pub fn role(&self, role: Role) -> Option<FieldIx> {
        self.field(self.roles.get(&role)?)
    }

    /// Whether a field has a role.
    #[must_use]
    pub fn has_role(&self, field: FieldIx, role: Role) -> bool {
        self.roles.get(&role).is_some_and(|id| *id == self[field].id)
    }

    /// The confirmed values for the pattern numbers of a field.
    #[must_use]
    pub fn reference_values(&self, field: FieldIx) -> Option<&ReferenceValues> {
        self.reference_values.iter().find(|values| values.field == self[field].id)
    }

    /// The fields whose findings may change when the answer to a field does, itself among them: those that share its
    /// limit, those whose dates are held against it, and every field where the names in question change.
    #[must_use]
    pub fn rechecked_with(&self, field: FieldIx) -> Vec<FieldIx> {
        if self.has_role(field, Role::ServiceName) || self.has_role(field, Role::ProviderName) {
            return self.fields().collect();
        }
        let mut fields: Vec<FieldIx> = self.limit_group(field).collect();
        if self.has_role(field, Role::DisclosureDate) {
            fields.extend([Role::LaunchDate, Role::YearsInBusiness].iter().filter_map(|&role| self.role(role)));
        }
        if self.has_role(field, Role::FoundedYear) {
            fields.extend(self.role(Role::YearsInBusiness));
        }
        fields
    }

    /// Finds an item by its printed number.
    #[must_use]
    pub fn item(&self, no: u32) -> Option<ItemIx> {
        self.items.iter().position(|item| item.no == no).map(ItemIx)
    }

    /// Finds a field as a person names it: by its id, by number (`27`, if the item has one field) or by number and
    /// place (`30.1`).
    #[must_use]
    pub fn field_named(&self, name: &str) -> Option<FieldIx> {
        if let Some(field) = self.field(name) {
            return Some(field);
        }
        let (no, place) = match name.split_once('.') {
            Some((no, place)) => (no, place.parse::<usize>().ok()?.checked_sub(1)?),
            None => (name, 0),
        };
        let mut fields = self.fields_of(self.item(no.parse().ok()?)?);
        if !name.contains('.') && fields.len() > 1 {
            return None;
        }
        fields.nth(place)
    }

    /// The short name of a field: its item's number, with its place where the item has several (`30.1`).
    #[must_use]
    pub fn short_name(&self, field: FieldIx) -> String {
        let item = &self[self[field].item];
        if item.fields.len() > 1 {
            format!("{}.{}", item.no, field.0 - item.fields.start + 1)
        } else {
            item.no.to_string()
        }
    }

    /// The fields that share a field's limit, in print order; only the field itself if its limit is its own.
    pub fn limit_group(&self, field: FieldIx) -> impl Iterator<Item = FieldIx> + '_ {
        let group = self[field].limit.as_ref().and_then(|limit| limit.group.as_deref());
        self.fields().filter(move |&other| {
            other == field
                || group.is_some() && self[other].limit.as_ref().and_then(|limit| limit.group.as_deref()) == group
        })
    }
}

impl Index<SectionIx> for Form {
    type Output = Section;
    fn index(&self, ix: SectionIx) -> &Section {
        &self.sections[ix.0]
    }
}

impl Index<ItemIx> for Form {
    type Output = Item;
    fn index(&self, ix: ItemIx) -> &Item {
        &self.items[ix.0]
    }
}

impl Index<FieldIx> for Form {
    type Output = Field;
    fn index(&self, ix: FieldIx) -> &Field {
        &self.fields[ix.0]
    }
}
