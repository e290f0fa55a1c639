//! What a rule found: the field, and the values that the words need.

use jiff::civil::Date;
use serde::Serialize;

use crate::core::contradictions::Contradicts;
use crate::core::form::FieldIx;
use crate::core::reading::WrittenDate;
use crate::core::table::Cell;

/// How bad a finding is, worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The form's own stated rule is broken.
    Error,
    /// Likely to come back.
    Warning,
    /// Could be better.
    Advice,
}

impl Severity {
    /// All, worst first.
    pub const ALL: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Advice];

    /// The name in JSON and message ids.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Advice => "advice",
        }
    }
}

/// Why a character may not reach its reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CharacterTrouble {
    /// 外字: it looks as intended on one machine only.
    PrivateUse,
    /// Unicode has no such character.
    Unassigned,
    /// U+FFFD: what stood here was lost on the way.
    Lost,
}

/// What a rule found in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// A required field is empty.
    RequiredEmpty {
        /// The empty field.
        field: FieldIx,
    },
    /// An answer, or the answers that share a limit, exceed it.
    OverLimit {
        /// The field in which the first character too many stands.
        field: FieldIx,
        /// The most characters allowed.
        limit: usize,
        /// Characters there are.
        count: usize,
    },
    /// An answer to a choice begins with a number that this edition pairs with another option.
    ChoiceMismatch {
        /// The field.
        field: FieldIx,
        /// The number as typed, such as ④.
        number: String,
        /// The option that has this number in this edition, if there is one.
        choice: Option<String>,
    },
    /// 無し in a field where it speaks against the service.
    AdverseNo {
        /// The field.
        field: FieldIx,
    },
    /// 非公開 where a level is considered.
    LevelWithheld {
        /// The field.
        field: FieldIx,
    },
    /// 未計測 where a level is considered.
    LevelNotMeasured {
        /// The field.
        field: FieldIx,
    },
    /// 非公開 in a required field, without a reason.
    WithheldWithoutReason {
        /// The field.
        field: FieldIx,
    },
    /// The place for a reason is there, and empty: 対象外(理由: ).
    UnfilledReason {
        /// The field.
        field: FieldIx,
    },
    /// The answer to a date field holds no whole date.
    NotADate {
        /// The field.
        field: FieldIx,
        /// Whether only the day is missing.
        lacks_day: bool,
    },
    /// The answer to a year field holds no year.
    NotAYear {
        /// The field.
        field: FieldIx,
    },
    /// 和暦 where the form wants 西暦.
    JapaneseCalendar {
        /// The field.
        field: FieldIx,
        /// The date as far as it is written.
        date: WrittenDate,
    },
    /// The disclosure date is still to come.
    DisclosureInFuture {
        /// The field.
        field: FieldIx,
        /// The disclosure date.
        date: Date,
    },
    /// The disclosure is no longer valid.
    DisclosureTooOld {
        /// The field.
        field: FieldIx,
        /// The disclosure date.
        date: Date,
        /// For how many years a disclosure is valid.
        years: i16,
    },
    /// The service began after the disclosure date.
    LaunchAfterDisclosure {
        /// The field of the launch date.
        field: FieldIx,
        /// The launch date.
        launch: Date,
        /// The disclosure date.
        disclosure: Date,
    },
    /// The years in business don't fit the founding year.
    YearsInBusiness {
        /// The field of the years.
        field: FieldIx,
        /// The years as written.
        stated: i16,
        /// The founding year.
        founded: i16,
        /// The year of the disclosure date, or the present one.
        until: i16,
    },
    /// A percentage over 100 where there can be none.
    PercentOver100 {
        /// The field.
        field: FieldIx,
        /// As it is read.
        percent: String,
    },
    /// A pattern number with another value than the guideline gives for it.
    ReferenceValue {
        /// The field.
        field: FieldIx,
        /// The pattern number.
        pattern: String,
        /// The value as it is read.
        stated: String,
        /// The guideline's value.
        confirmed: String,
    },
    /// The service's name, spelled differently.
    ServiceName {
        /// The field.
        field: FieldIx,
        /// As it is spelled here.
        written: String,
        /// As the service is called.
        name: String,
    },
    /// Carried over from another draft and not confirmed since.
    CarriedOver {
        /// The field.
        field: FieldIx,
        /// Whether the answer becomes untrue by itself.
        ages: bool,
    },
    /// A number without a unit.
    NoUnit {
        /// The field.
        field: FieldIx,
    },
    /// A number that ages, without the date for which it holds.
    NoAsOfDate {
        /// The field.
        field: FieldIx,
    },
    /// 有り alone where the form asks what there is.
    BareYes {
        /// The field.
        field: FieldIx,
    },
    /// A character that may not reach its reader.
    UncertainCharacter {
        /// The field.
        field: FieldIx,
        /// The first such character.
        char: char,
        /// Why.
        trouble: CharacterTrouble,
    },
    /// Another draft of the same client says something else.
    Contradicts(Box<Contradicts>),
    /// What a rule found in a cell of a table.
    InCell {
        /// The cell.
        cell: Cell,
        /// What it is; its field is the table's.
        finding: Box<Finding>,
    },
}

impl Finding {
    /// The field to which the finding belongs.
    #[must_use]
    pub fn field(&self) -> FieldIx {
        match *self {
            Finding::InCell { ref finding, .. } => finding.field(),
            Finding::Contradicts(ref contradicts) => contradicts.field,
            Finding::RequiredEmpty { field }
            | Finding::OverLimit { field, .. }
            | Finding::ChoiceMismatch { field, .. }
            | Finding::AdverseNo { field }
            | Finding::LevelWithheld { field }
            | Finding::LevelNotMeasured { field }
            | Finding::WithheldWithoutReason { field }
            | Finding::UnfilledReason { field }
            | Finding::NotADate { field, .. }
            | Finding::NotAYear { field }
            | Finding::JapaneseCalendar { field, .. }
            | Finding::DisclosureInFuture { field, .. }
            | Finding::DisclosureTooOld { field, .. }
            | Finding::LaunchAfterDisclosure { field, .. }
            | Finding::YearsInBusiness { field, .. }
            | Finding::PercentOver100 { field, .. }
            | Finding::ReferenceValue { field, .. }
            | Finding::ServiceName { field, .. }
            | Finding::CarriedOver { field, .. }
            | Finding::NoUnit { field }
            | Finding::NoAsOfDate { field }
            | Finding::BareYes { field }
            | Finding::UncertainCharacter { field, .. } => field,
        }
    }

    /// The cell of a table to which the finding belongs.
    #[must_use]
    pub fn cell(&self) -> Option<&Cell> {
        match self {
            Finding::InCell { cell, .. } => Some(cell),
            _ => None,
        }
    }

    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        match self {
            Finding::InCell { finding, .. } => finding.severity(),
            Finding::RequiredEmpty { .. } | Finding::OverLimit { .. } | Finding::ChoiceMismatch { .. } => {
                Severity::Error
            }
            Finding::NoUnit { .. }
            | Finding::NoAsOfDate { .. }
            | Finding::BareYes { .. }
            | Finding::UncertainCharacter { .. } => Severity::Advice,
            _ => Severity::Warning,
        }
    }

    /// The rule's name in JSON, in accepted findings and in message ids: `finding-<rule>`.
    #[must_use]
    pub fn rule(&self) -> &'static str {
        match self {
            Finding::InCell { finding, .. } => finding.rule(),
            Finding::Contradicts(contradicts) => contradicts.rule.id(),
            Finding::RequiredEmpty { .. } => "required-empty",
            Finding::OverLimit { .. } => "over-limit",
            Finding::ChoiceMismatch { .. } => "choice-mismatch",
            Finding::AdverseNo { .. } => "adverse-no",
            Finding::LevelWithheld { .. } => "level-withheld",
            Finding::LevelNotMeasured { .. } => "level-not-measured",
            Finding::WithheldWithoutReason { .. } => "withheld-without-reason",
            Finding::UnfilledReason { .. } => "unfilled-reason",
            Finding::NotADate { .. } => "not-a-date",
            Finding::NotAYear { .. } => "not-a-year",
            Finding::JapaneseCalendar { .. } => "japanese-calendar",
            Finding::DisclosureInFuture { .. } => "disclosure-in-future",
            Finding::DisclosureTooOld { .. } => "disclosure-too-old",
            Finding::LaunchAfterDisclosure { .. } => "launch-after-disclosure",
            Finding::YearsInBusiness { .. } => "years-in-business",
            Finding::PercentOver100 { .. } => "percent-over-100",
            Finding::ReferenceValue { .. } => "reference-value",
            Finding::ServiceName { .. } => "service-name",
            Finding::CarriedOver { .. } => "carried-over",
            Finding::NoUnit { .. } => "no-unit",
            Finding::NoAsOfDate { .. } => "no-as-of-date",
            Finding::BareYes { .. } => "bare-yes",
            Finding::UncertainCharacter { .. } => "uncertain-character",
        }
    }
}
