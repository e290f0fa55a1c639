//! What an answer states of a fact, and whether two statements can both be true.

use super::Rule;
use super::certificates::{self, Certificates};
use super::clauses::{Clause, clauses, read};
use super::facts::{At, Fact, Reads, Says};
use super::figures::{self, Figure};
use super::hours::{self, Days, Span};
use super::polarity::{Polarity, has_any, is_withheld, polarity};
use crate::core::form::Kind;
use crate::core::reading::{WrittenDate, dates, years};

/// What an answer states of a fact.
pub(super) struct Statement<'a> {
    answer: &'a str,
    polarity: Option<Polarity>,
    said: Said<'a>,
}

enum Said<'a> {
    Stance,
    Figures(Vec<Figure<'a>>),
    Hours(Vec<Span<'a>>, Option<Days>),
    Certificates(Certificates<'a>),
    Dates(Vec<(WrittenDate, &'a str)>),
}

/// Two texts that disagree, and how.
pub(super) type Disagreement<'a> = (Rule, &'a str, &'a str);

impl<'a> Statement<'a> {
    /// Reads an answer; `None` where it states nothing of the fact, or withholds it.
    pub(super) fn read(fact: &Fact, at: &At, kind: Kind, answer: &'a str) -> Option<Self> {
        if is_withheld(answer) {
            return None;
        }
        let stated = polarity(kind, answer);
        let says = |says| match stated {
            Some(Polarity::Yes) => says == Says::Yes,
            Some(Polarity::No) => says == Says::No,
            _ => false,
        };
        if at.says.is_some_and(|wanted| !says(wanted)) {
            return None;
        }
        let clauses = clauses(answer);
        let said = match fact.reads {
            Reads::Stance => Said::Stance,
            Reads::Hours => {
                let wanted = wanted(fact, at, &clauses);
                Said::Hours(hours::spans(&wanted, fact.excepted), hours::days(answer))
            }
            Reads::Certificates => Said::Certificates(certificates::certificates(answer)?),
            Reads::Dates => Said::Dates(written_dates(&clauses)),
            _ => Said::Figures(figures_of(fact, at, &clauses)?),
        };
        // Of a field that asks for more, 無し says nothing of the figure; and of a figure of the year it says that nobody
        // has reckoned it.
        let polarity = stated.filter(|_| at.near.is_empty() && !fact.ages || fact.reads == Reads::Stance);
        Some(Statement { answer, polarity, said })
    }

    /// How two statements of a fact contradict each other.
    pub(super) fn contradicts(&self, other: &Self) -> Option<Disagreement<'a>> {
        match (&self.said, &other.said) {
            (Said::Stance, Said::Stance) => self.by_stance(other),
            (Said::Figures(ones), Said::Figures(others)) => self.by_figures(ones, other, others),
            (Said::Hours(ones, one_days), Said::Hours(others, other_days)) => {
                if let Some((one, other)) = hours::disagreement(ones, others) {
                    return Some((Rule::Hours, one.written, other.written));
                }
                let differ = matches!((one_days, other_days), (Some(one), Some(other)) if one != other);
                let has_both = !ones.is_empty() && !others.is_empty();
                (differ && has_both).then(|| (Rule::Hours, line(self.answer), line(other.answer)))
            }
            (Said::Certificates(one), Said::Certificates(other)) => {
                let (one, other) = certificates::disagreement(one, other)?;
                Some((Rule::Certificate, one, other))
            }
            (Said::Dates(ones), Said::Dates(others)) => {
                let ((_, one), (_, other)) = (ones.first()?, others.first()?);
                let agree = ones.iter().any(|(one, _)| others.iter().any(|(other, _)| is_same_date(*one, *other)));
                (!agree).then_some((Rule::Date, *one, *other))
            }
            _ => None,
        }
    }

    fn by_stance(&self, other: &Self) -> Option<Disagreement<'a>> {
        let is_opposite = matches!(
            (self.polarity, other.polarity),
            (Some(Polarity::Yes), Some(Polarity::No)) | (Some(Polarity::No), Some(Polarity::Yes))
        );
        is_opposite.then(|| (Rule::Stance, line(self.answer), line(other.answer)))
    }

    fn by_figures(&self, ones: &[Figure<'a>], other: &Self, others: &[Figure<'a>]) -> Option<Disagreement<'a>> {
        let is_none =
            |statement: &Self, figures: &[Figure<'_>]| figures.is_empty() && statement.polarity == Some(Polarity::No);
        let some =
            |figures: &[Figure<'a>]| figures.iter().find(|figure| !figure.is_zero()).map(|figure| figure.written);
        if is_none(self, ones) {
            return some(others).map(|figure| (Rule::Stance, line(self.answer), figure));
        }
        if is_none(other, others) {
            return some(ones).map(|figure| (Rule::Stance, figure, line(other.answer)));
        }
        // With tax and without is the same amount by two numbers.
        if let (Some(one), Some(other)) = (tax(self.answer), tax(other.answer))
            && one != other
        {
            return None;
        }
        let (one, other) = figures::disagreement(ones, others)?;
        Some((Rule::Figure, one.written, other.written))
    }

    /// The days and periods for which the answer says that it holds.
    pub(super) fn as_of(&self) -> Vec<WrittenDate> {
        dates(self.answer)
    }
}

/// Whether two answers say that they hold for different times.
pub(super) fn are_of_different_times(one: &Statement<'_>, other: &Statement<'_>) -> bool {
    let (ones, others) = (one.as_of(), other.as_of());
    let agree = ones.iter().any(|one| others.iter().any(|other| is_same_date(*one, *other)));
    !ones.is_empty() && !others.is_empty() && !agree
}

/// The clauses that speak of a fact.
fn wanted<'b, 'a>(fact: &Fact, at: &At, clauses: &'b [Clause<'a>]) -> Vec<&'b Clause<'a>> {
    let is_near = |clause: &&Clause<'_>, words: &[String]| {
        has_any(&clause.sentence, words) || clause.label.as_ref().is_some_and(|label| has_any(label, words))
    };
    let others = || clauses.iter().filter(|clause| !has_any(&clause.text, &fact.without));
    if !at.near.is_empty() {
        return others().filter(|clause| is_near(clause, &at.near)).collect();
    }
    let near: Vec<_> = others().filter(|clause| is_near(clause, &fact.near)).collect();
    if fact.near.is_empty() || near.is_empty() { others().collect() } else { near }
}

fn figures_of<'a>(fact: &Fact, at: &At, clauses: &[Clause<'a>]) -> Option<Vec<Figure<'a>>> {
    let reading = fact.reads.figures()?;
    let mut found = figures::figures(reading, &wanted(fact, at, clauses));
    if at.at_most {
        found = found.into_iter().map(Figure::at_most).collect();
    }
    Some(found)
}

fn written_dates<'a>(clauses: &[Clause<'a>]) -> Vec<(WrittenDate, &'a str)> {
    let read = |read: fn(&str) -> Vec<WrittenDate>| -> Vec<(WrittenDate, &'a str)> {
        let of_clause = |clause: &Clause<'a>| {
            let written = clause.written;
            read(written).into_iter().map(move |date| (date, written)).collect::<Vec<_>>()
        };
        clauses.iter().flat_map(of_clause).collect()
    };
    let found = read(dates);
    if found.is_empty() { read(years) } else { found }
}

/// Whether two dates are the same as far as both are written.
fn is_same_date(one: WrittenDate, other: WrittenDate) -> bool {
    let same = |one: Option<i8>, other: Option<i8>| one.is_none() || other.is_none() || one == other;
    one.year == other.year && same(one.month, other.month) && same(one.day, other.day)
}

/// Whether an amount is told with tax; `None` where that isn't said, or both are.
fn tax(answer: &str) -> Option<bool> {
    let text = read(answer);
    let is_with = has_any(&text, &["税込", "内税", "including tax", "tax included", "incl. tax"]);
    let is_without = has_any(&text, &["税抜", "税別", "外税", "excluding tax", "excl. tax", "before tax", "plus tax"]);
    (is_with != is_without).then_some(is_with)
}

/// The first line of an answer.
fn line(answer: &str) -> &str {
    answer.trim().lines().next().unwrap_or_default().trim()
}
