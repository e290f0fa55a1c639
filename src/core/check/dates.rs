//! Rules on dates and years, alone and against each other.

use jiff::civil::Date;

use super::{Checked, Finding};
use crate::core::form::{Calendar, FieldIx, Kind, Role};
use crate::core::reading::{
    TimeUnit, WrittenDate, dates, durations, first_number, is_bare_number, outside_brackets, years,
};
use crate::core::stance::Stance;

pub(super) fn check(checked: &Checked<'_>, field: FieldIx, findings: &mut Vec<Finding>) {
    let form = checked.form;
    let is_western = form[field].calendar == Some(Calendar::Western);
    findings.extend(check_written(form[field].kind, is_western, field, checked.text(field)));
    if form.has_role(field, Role::DisclosureDate) {
        findings.extend(check_disclosure(checked, field));
    }
    if form.has_role(field, Role::LaunchDate) {
        findings.extend(check_launch(checked, field));
    }
    if form.has_role(field, Role::YearsInBusiness) {
        findings.extend(check_years_in_business(checked, field));
    }
}

/// A date field that is no date, a year field that is no year, 和暦 where the form wants 西暦.
pub(super) fn check_written(kind: Kind, is_western: bool, field: FieldIx, answer: &str) -> Option<Finding> {
    let written = match kind {
        Kind::Date => dates(answer),
        Kind::Year => years(answer),
        _ if is_western => dates(answer),
        _ => return None,
    };
    // 西暦 beside 和暦 is as asked.
    let fits = |date: &&WrittenDate| !(is_western && date.is_japanese);
    let is_answered = match kind {
        Kind::Date => written.iter().filter(fits).any(|date| date.date().is_some()),
        _ => written.iter().any(|date| fits(&date)),
    };
    if is_answered {
        return None;
    }
    if is_western && let Some(&date) = written.iter().find(|date| date.is_japanese) {
        return Some(Finding::JapaneseCalendar { field, date });
    }
    // What is withheld or doesn't apply has no date.
    if matches!(Stance::of(answer), Some(Stance::NotDisclosed | Stance::NotApplicable)) {
        return None;
    }
    match kind {
        Kind::Date => {
            let lacks_day = written.iter().any(|date| date.month.is_some() && date.day.is_none());
            Some(Finding::NotADate { field, lacks_day })
        }
        Kind::Year => Some(Finding::NotAYear { field }),
        _ => None,
    }
}

/// The whole date in the field of a role.
fn date_of(checked: &Checked<'_>, role: Role) -> Option<Date> {
    let written = dates(checked.text(checked.form.role(role)?));
    written.into_iter().find_map(WrittenDate::date)
}

/// How long a disclosure still holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// The day on which it ends.
    pub ends: Date,
    /// The day from which it may be renewed.
    pub renewal_opens: Date,
    /// Days until it ends, negative behind it.
    pub days_left: i32,
}

impl Term {
    /// The same as it stands on a day.
    #[must_use]
    pub fn on(self, day: Date) -> Self {
        Term { days_left: (self.ends - day).get_days(), ..self }
    }
}

/// How long the disclosure holds, where the form says how long one does and the draft says of when it is.
pub(super) fn term(checked: &Checked<'_>) -> Option<Term> {
    let validity = checked.form.validity?;
    let date = date_of(checked, Role::DisclosureDate)?;
    let term = Term { ends: validity.ends(date), renewal_opens: validity.renewal_opens(date), days_left: 0 };
    Some(term.on(checked.today?))
}

/// The last day on which these rules find the same as today; `None` where they will for ever.
pub(super) fn steady_until(checked: &Checked<'_>) -> Option<Date> {
    let today = checked.today?;
    let Some(date) = date_of(checked, Role::DisclosureDate) else {
        // Years in business are reckoned up to this year then.
        return Date::new(today.year(), 12, 31).ok();
    };
    if date > today {
        return date.yesterday().ok();
    }
    let ends = checked.form.validity?.ends(date);
    (ends >= today).then_some(ends)
}

fn check_disclosure(checked: &Checked<'_>, field: FieldIx) -> Option<Finding> {
    let today = checked.today?;
    let date = date_of(checked, Role::DisclosureDate)?;
    if date > today {
        return Some(Finding::DisclosureInFuture { field, date });
    }
    let validity = checked.form.validity?;
    (validity.ends(date) < today).then_some(Finding::DisclosureTooOld { field, date, years: validity.years })
}

fn check_launch(checked: &Checked<'_>, field: FieldIx) -> Option<Finding> {
    let launch = date_of(checked, Role::LaunchDate)?;
    let disclosure = date_of(checked, Role::DisclosureDate)?;
    (launch > disclosure).then_some(Finding::LaunchAfterDisclosure { field, launch, disclosure })
}

/// Whole years, the last of which may not be over: 2012 and October 2026 make 13 or 14.
fn check_years_in_business(checked: &Checked<'_>, field: FieldIx) -> Option<Finding> {
    let founded = years(checked.text(checked.form.role(Role::FoundedYear)?)).first()?.year;
    let until = date_of(checked, Role::DisclosureDate).or(checked.today)?.year();
    let answer = checked.text(field);
    let written = durations(answer);
    let stated = match written.iter().find(|duration| duration.unit == TimeUnit::Year) {
        Some(years) => years.amount,
        None => match written.iter().find(|duration| duration.unit == TimeUnit::Month) {
            Some(months) => (months.amount / 12.0).floor(),
            None if is_bare_number(&outside_brackets(answer)) => first_number(answer)?,
            None => return None,
        },
    };
    // The part of a year that some write as 14.5年 doesn't count.
    let stated = stated.floor() as i16;
    let most = until - founded;
    let fits = stated == most || stated == most - 1;
    (!fits).then_some(Finding::YearsInBusiness { field, stated, founded, until })
}
