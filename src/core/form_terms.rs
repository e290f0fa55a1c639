//! The terms in which a form speaks of its fields and its sheet: kinds, marks, limits, roles, hosts, columns.

use std::collections::BTreeMap;

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What kind of answer a field asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A name or a short text.
    Text,
    /// A text of several lines.
    LongText,
    /// 有り or 無し.
    YesNo,
    /// 有り or 無し, and if 有り what exactly.
    YesNoDetail,
    /// A date.
    Date,
    /// A year.
    Year,
    /// A span of time.
    Duration,
    /// A number with its unit.
    Number,
    /// A number of percent.
    Percent,
    /// A ratio.
    Ratio,
    /// An amount of money.
    Money,
    /// A person's name and position.
    Person,
    /// An address.
    Address,
    /// A telephone number, a mail address.
    Contact,
    /// A web address.
    Url,
    /// One of the field's `choices`.
    Choice,
    /// A picture's file name, or 別添.
    ImageReference,
    /// Rows of the field's `columns`.
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
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

/// What an earlier edition of a form demanded of a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Formerly {
    /// The edition.
    pub edition: String,
    /// Its mark.
    pub requirement: Requirement,
}

/// Where the wording of a prompt comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// Characters (字): extended grapheme clusters, a line break one, half and full width one each.
    pub chars: usize,
    /// Fields of one group share the limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
}

/// The calendar in which a form wants dates and years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Calendar {
    /// 西暦.
    Western,
}

/// What a field means to rules and sheets, whatever its id and number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
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

impl Role {
    /// As it stands in `form.json`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Role::DisclosureDate => "disclosure-date",
            Role::LaunchDate => "launch-date",
            Role::FoundedYear => "founded-year",
            Role::YearsInBusiness => "years-in-business",
            Role::ServiceName => "service-name",
            Role::ProviderName => "provider-name",
        }
    }
}

/// How long a disclosure stays valid after the disclosure date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
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

/// Values that a guideline gives for the pattern number of an answer. Only confirmed ones stand here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReferenceValues {
    /// Id of the field that holds a pattern number and its value.
    pub field: String,
    /// By pattern number: the value in percent, as the guideline prints it.
    pub values: BTreeMap<String, String>,
}

/// A column of a table field. Its words: `.column-<id>` of the field; empty (`{""}`) where none is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Key of the cell in a row.
    pub id: String,
    /// What kind of answer a cell asks for.
    pub kind: Kind,
}

/// Where a field is printed, if not in its item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Placement {
    /// Behind the last item.
    EndOfForm,
}

/// Where a service may be hosted. Its words: `hosting-<id>`, and `.hosting-<id>` of each field for which they propose an
/// answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Hosting {
    /// Names the host among the words.
    pub id: String,
    /// Whether it is a public cloud, for which `.hosting-cloud` holds where a field has no words of its own for it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_cloud: bool,
}

/// How the sheet is printed.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Print {
    /// From left to right, one of them for the answer.
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
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PrintColumn {
    /// What the column shows.
    pub id: PrintColumnId,
    /// Names the heading among the words: `print-column-<heading>`. Neighbours with the same heading share its cell.
    pub heading: String,
    /// In half-width characters: 1 to 255.
    pub width: u16,
}

impl PrintColumn {
    /// The widths that a column may have: those of a workbook.
    pub const WIDTHS: std::ops::RangeInclusive<u16> = 1..=255;
}

/// What a printed column shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PrintColumnId {
    /// The item's number.
    No,
    /// The category of the item: `.group` among its words.
    Group,
    /// The item's name.
    Item,
    /// What is asked.
    Prompt,
    /// The item's unit of measure.
    Unit,
    /// Whether an answer is required: `mark-<requirement>` among the words.
    Mark,
    /// The answer. No sheet is without it.
    Answer,
}

impl PrintColumnId {
    /// As it stands in `form.json`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            PrintColumnId::No => "no",
            PrintColumnId::Group => "group",
            PrintColumnId::Item => "item",
            PrintColumnId::Prompt => "prompt",
            PrintColumnId::Unit => "unit",
            PrintColumnId::Mark => "mark",
            PrintColumnId::Answer => "answer",
        }
    }
}
