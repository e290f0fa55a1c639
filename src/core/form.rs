//! A form: sections, items and fields, as read from `form.json`. Words stand elsewhere, by id.

use std::collections::{BTreeMap, HashMap};
use std::ops::{Index, Range};

pub use super::form_file::FormError;
pub use super::form_terms::{
    Calendar, Column, Formerly, Hosting, Kind, Limit, Placement, Print, PrintColumn, PrintColumnId, ReferenceValues,
    Requirement, Role, Validity, Wording,
};

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
    /// Whether any field is required.
    has_required: bool,
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
    /// What earlier editions demanded, where that was something else.
    pub formerly: Vec<Formerly>,
    /// Whether 無し speaks against the service.
    pub no_is_adverse: bool,
    /// The calendar in which the form wants dates and years.
    pub calendar: Option<Calendar>,
    /// Whether a number ages, so that it needs the date for which it holds.
    pub as_of: bool,
    /// Whether the answer becomes untrue by itself: an age, a count, a figure of the year.
    pub ages: bool,
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

impl Field {
    /// What an edition of the form demands of the answer.
    #[must_use]
    pub fn requirement_in(&self, edition: &str) -> Requirement {
        let formerly = self.formerly.iter().find(|formerly| formerly.edition == edition);
        formerly.map_or(self.requirement, |formerly| formerly.requirement)
    }
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
            has_required: false,
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
        self.has_required |= field.requirement.is_required();
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

    /// Whether the form isn't filled while a field has no answer: a required one, or any where the form doesn't say which
    /// ones are.
    #[must_use]
    pub fn is_wanted(&self, field: FieldIx) -> bool {
        !self.has_required || self[field].requirement.is_required()
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
    /// limit where that is or was broken, those whose dates are held against it, and every field where the names in
    /// question change.
    #[must_use]
    pub fn rechecked_with(&self, field: FieldIx, is_limit_broken: bool) -> Vec<FieldIx> {
        if self.has_role(field, Role::ServiceName) || self.has_role(field, Role::ProviderName) {
            return self.fields().collect();
        }
        let sharing = self.limit_group(field).filter(|&other| other != field && is_limit_broken);
        let mut fields: Vec<FieldIx> = std::iter::once(field).chain(sharing).collect();
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
