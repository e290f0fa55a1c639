//! The program's own words, from `i18n/`.

use std::cmp::Ordering;

use fluent::FluentValue;
use jiff::civil::Date;

use super::catalog::{Args, Catalog};
use super::language::Language;
use crate::core::check::{CharacterTrouble, Finding, Severity, Term};
use crate::core::contradictions::Contradicts;
use crate::core::form::{FieldIx, Form};
use crate::core::notice::{Notice, NoticeValue};
use crate::core::packed::{PackedWords, packed_words};
use crate::core::progress::Progress;
use crate::core::reading::WrittenDate;
use crate::core::table;
use crate::core::visible::printable;
use crate::words::{FormWords, GuidancePart};

/// The program's words in one language.
pub struct Words {
    language: Language,
    catalog: Catalog,
}

impl Words {
    /// The Fluent file of a language.
    #[must_use]
    pub fn source(language: Language) -> &'static PackedWords {
        match language {
            Language::Ja => packed_words!("i18n/ja.ftl"),
            Language::En => packed_words!("i18n/en.ftl"),
        }
    }

    /// The words of a language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Words { language, catalog: Catalog::new(language.code(), Self::source(language)) }
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message without variables.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A message with values for its variables.
    #[must_use]
    pub fn say_with(&self, id: &str, args: &Args<'_>) -> String {
        let found = self.catalog.format_checked(id, None, args);
        debug_assert!(found.is_some(), "no message {id}");
        debug_assert!(found.as_ref().is_none_or(|(_, is_sound)| *is_sound), "message {id} lacks a variable");
        found.map_or_else(|| id.to_owned(), |(text, _)| text)
    }

    /// A notice of another part of the program.
    #[must_use]
    pub fn tell(&self, notice: &Notice) -> String {
        let value = |value: &NoticeValue| match value {
            NoticeValue::Text(text) => FluentValue::from(text.clone()),
            NoticeValue::Number(number) => FluentValue::from(*number),
            NoticeValue::Message(id) => FluentValue::from(self.say(id)),
            NoticeValue::Notice(notice) => FluentValue::from(self.tell(notice)),
        };
        let args: Vec<_> = notice.values.iter().map(|(name, given)| (*name, value(given))).collect();
        self.say_with(&notice.id, &args)
    }

    /// A message that may be missing.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<String> {
        self.catalog.format(id, None, &[])
    }

    /// A part of a message, such as the help of an argument; `None` if there is none.
    #[must_use]
    pub fn part(&self, id: &str, attribute: &str) -> Option<String> {
        self.catalog.format(id, Some(attribute), &[])
    }

    /// What a finding says to the person.
    #[must_use]
    pub fn finding(&self, form: &Form, form_words: &FormWords, finding: &Finding) -> String {
        match finding {
            Finding::RequiredEmpty { .. } => self.say("finding-required-empty"),
            Finding::OverLimit { limit, count, field } => {
                let args = [("count", (*count).into()), ("limit", (*limit).into()), ("over", (count - limit).into())];
                if form.limit_group(*field).count() > 1 {
                    self.say_with("finding-over-limit-shared", &args)
                } else {
                    self.say_with("finding-over-limit", &args)
                }
            }
            Finding::ChoiceMismatch { field, number, choice } => match choice {
                Some(choice) => self.say_with(
                    "finding-choice-mismatch",
                    &[
                        ("number", number.as_str().into()),
                        ("label", form_words.choice(self.language, form, *field, choice).into()),
                    ],
                ),
                None => self.say_with("finding-choice-unknown", &[("number", number.as_str().into())]),
            },
            Finding::CarriedOver { ages: true, .. } => self.say("finding-carried-over-ages"),
            Finding::NotADate { lacks_day: true, .. } => self.say("finding-not-a-date-without-day"),
            Finding::JapaneseCalendar { date, .. } => {
                self.say_with("finding-japanese-calendar", &[("date", self.written_date(*date).into())])
            }
            Finding::DisclosureInFuture { date, .. } => {
                self.say_with("finding-disclosure-in-future", &[("date", self.date(*date).into())])
            }
            Finding::DisclosureTooOld { date, years, .. } => self.say_with(
                "finding-disclosure-too-old",
                &[("date", self.date(*date).into()), ("years", (*years).into())],
            ),
            Finding::LaunchAfterDisclosure { launch, disclosure, .. } => self.say_with(
                "finding-launch-after-disclosure",
                &[("launch", self.date(*launch).into()), ("disclosure", self.date(*disclosure).into())],
            ),
            Finding::YearsInBusiness { stated, founded, until, .. } => {
                let id = match until.cmp(founded) {
                    Ordering::Less => "finding-founded-later",
                    Ordering::Equal => "finding-years-in-business-first",
                    Ordering::Greater => "finding-years-in-business",
                };
                let most = until - founded;
                let args = [
                    ("stated", *stated),
                    ("founded", *founded),
                    ("until", *until),
                    ("most", most),
                    ("least", most - 1),
                ];
                self.say_with(id, &args.map(|(name, value)| (name, value.into())))
            }
            Finding::PercentOver100 { percent, .. } => {
                self.say_with("finding-percent-over-100", &[("percent", percent.as_str().into())])
            }
            Finding::ReferenceValue { field, pattern, stated, confirmed } => self.say_with(
                "finding-reference-value",
                &[
                    ("pattern", pattern.as_str().into()),
                    ("stated", stated.as_str().into()),
                    ("confirmed", confirmed.as_str().into()),
                    (
                        "source",
                        form_words.hint(self.language, form, *field, "reference-source").unwrap_or_default().into(),
                    ),
                ],
            ),
            Finding::ServiceName { written, name, .. } => self.say_with(
                "finding-service-name",
                &[("written", printable(written).into()), ("name", printable(name).into())],
            ),
            Finding::UncertainCharacter { char, trouble, .. } => {
                let id = match trouble {
                    CharacterTrouble::PrivateUse => "finding-private-use",
                    CharacterTrouble::Unassigned => "finding-unassigned",
                    CharacterTrouble::Lost => "finding-lost-character",
                };
                self.say_with(id, &[("code", format!("U+{:04X}", u32::from(*char)).into())])
            }
            Finding::Contradicts(contradicts) => self.contradiction(contradicts),
            Finding::InCell { cell, finding } => self.say_with(
                "finding-in-cell",
                &[
                    ("row", (cell.row + 1).into()),
                    ("column", self.cell_column(form, form_words, finding.field(), &cell.column).into()),
                    ("message", self.finding(form, form_words, finding).into()),
                ],
            ),
            Finding::AdverseNo { .. }
            | Finding::LevelWithheld { .. }
            | Finding::LevelNotMeasured { .. }
            | Finding::WithheldWithoutReason { .. }
            | Finding::UnfilledReason { .. }
            | Finding::NotADate { lacks_day: false, .. }
            | Finding::NotAYear { .. }
            | Finding::CarriedOver { ages: false, .. }
            | Finding::NoUnit { .. }
            | Finding::NoAsOfDate { .. }
            | Finding::BareYes { .. } => self.say(&format!("finding-{}", finding.rule())),
        }
    }

    /// What another draft of the same client says differently.
    fn contradiction(&self, contradicts: &Contradicts) -> String {
        let place = match &contradicts.named {
            Some(named) => {
                let args = [("form", contradicts.form.as_str().into()), ("named", named.as_str().into())];
                self.say_with("contradiction-place", &args)
            }
            None => self.say("contradiction-certification-no"),
        };
        let args = [
            ("draft", printable(&contradicts.draft).into()),
            ("place", place.into()),
            ("date", contradicts.updated.get(..10).unwrap_or_default().into()),
            ("here", printable(&contradicts.here).into()),
            ("there", printable(&contradicts.there).into()),
        ];
        self.say_with(&format!("finding-{}", contradicts.rule.id()), &args)
    }

    /// The name of a table's column: its title, or its place where the form prints none.
    #[must_use]
    pub fn cell_column(&self, form: &Form, form_words: &FormWords, field: FieldIx, column: &str) -> String {
        match column {
            table::CAPTION => return self.say("table-caption"),
            table::NOTES => return self.say("table-notes"),
            _ => {}
        }
        let title = form_words.table_column(self.language, form, field, column);
        let nth = form[field].columns.iter().position(|own| own.id == column).map_or(0, |at| at + 1);
        if title.is_empty() { self.say_with("table-nth-column", &[("no", nth.into())]) } else { title }
    }

    /// A date as the language writes it: 2026年1月1日, 2026-01-01.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let (month, day) = (self.two_digits(date.month()), self.two_digits(date.day()));
        self.say_with("date", &[("year", date.year().into()), ("month", month.into()), ("day", day.into())])
    }

    /// A date as far as it is written.
    fn written_date(&self, date: WrittenDate) -> String {
        match (date.date(), date.month.filter(|month| (1..=12).contains(month))) {
            (Some(date), _) => self.date(date),
            (None, Some(month)) => {
                let month = self.two_digits(month);
                self.say_with("date-month", &[("year", date.year.into()), ("month", month.into())])
            }
            (None, None) => self.say_with("date-year", &[("year", date.year.into())]),
        }
    }

    fn two_digits(&self, part: i8) -> String {
        match self.language {
            Language::Ja => part.to_string(),
            Language::En => format!("{part:02}"),
        }
    }

    /// How long a disclosure still holds, and when it may be renewed.
    #[must_use]
    pub fn term(&self, term: &Term) -> String {
        let args = [
            ("ends", self.date(term.ends).into()),
            ("renewal", self.date(term.renewal_opens).into()),
            ("days", term.days_left.unsigned_abs().into()),
        ];
        self.say_with(if term.days_left < 0 { "term-over" } else { "term" }, &args)
    }

    /// The name of a severity.
    #[must_use]
    pub fn severity(&self, severity: Severity) -> String {
        self.say(&format!("severity-{}", severity.id()))
    }

    /// The heading of a part of the guidance.
    #[must_use]
    pub fn guidance_heading(&self, part: &GuidancePart) -> String {
        self.say(&format!("guidance-{}", part.id))
    }

    /// How many of the required fields are answered, `41/92`; of all, where the form requires none.
    #[must_use]
    pub fn progress(&self, progress: Progress) -> String {
        if progress.required == 0 {
            let args = [("answered", progress.answered.into()), ("fields", progress.fields.into())];
            return self.say_with("progress-all", &args);
        }
        format!("{}/{}", progress.required_answered, progress.required)
    }

    /// `123/500字`, or over the limit `512/500字 (12字超過)`; for a limit that fields share with 合計.
    #[must_use]
    pub fn count(&self, form: &Form, field: FieldIx, used: usize) -> Option<String> {
        let limit = form[field].limit.as_ref()?.chars;
        // As texts: with each key they would be formatted as floating numbers.
        let [count, limit_text, over] = [used, limit, used.saturating_sub(limit)].map(|number| number.to_string());
        let args = [("count", count.into()), ("limit", limit_text.into()), ("over", over.into())];
        let is_shared = form.limit_group(field).count() > 1;
        let id = match (is_shared, used > limit) {
            (false, false) => "count",
            (false, true) => "count-over",
            (true, false) => "count-shared",
            (true, true) => "count-shared-over",
        };
        Some(self.say_with(id, &args))
    }
}
