//! Rules on what an answer says at its beginning: 無し, 非公開, 未計測 where they are likely to come back, and a bare 有り.

use super::{Checked, Finding};
use crate::core::form::{FieldIx, Kind, Requirement};
use crate::core::reading::plain;
use crate::core::search::fold;
use crate::core::stance::Stance;

pub(super) fn check_warnings(checked: &Checked<'_>, field: FieldIx, findings: &mut Vec<Finding>) {
    let asked = &checked.form[field];
    let answer = checked.text(field);
    let unfilled = check_reason(field, answer);
    if !asked.requirement.is_required() {
        findings.extend(unfilled);
        return;
    }
    let stance = Stance::of(answer);
    let withheld = withheld(answer);
    if asked.no_is_adverse && stance == Some(Stance::No) {
        findings.push(Finding::AdverseNo { field });
    }
    match (asked.requirement, withheld) {
        (Requirement::RequiredLevel, Some(_)) => findings.push(Finding::LevelWithheld { field }),
        (_, Some(Withheld::WithoutReason)) => findings.push(Finding::WithheldWithoutReason { field }),
        _ => findings.extend(unfilled),
    }
    if asked.requirement == Requirement::RequiredLevel && stance == Some(Stance::NotMeasured) {
        findings.push(Finding::LevelNotMeasured { field });
    }
}

/// A quick answer's place for the reason, left as it was put in.
pub(super) fn check_reason(field: FieldIx, answer: &str) -> Option<Finding> {
    has_unfilled_reason(answer).then_some(Finding::UnfilledReason { field })
}

fn has_unfilled_reason(answer: &str) -> bool {
    // Nearly every answer has no such place: it needn't be folded.
    let has_place = ["理由", "reason"].iter().any(|word| answer.contains(word));
    has_place && {
        let answer = fold(answer);
        ["(理由:)", "(reason:)"].iter().any(|empty| answer.contains(empty))
    }
}

/// 有り alone, where the form asks what there is.
pub(super) fn check_detail(kind: Kind, field: FieldIx, answer: &str) -> Option<Finding> {
    let is_bare = || {
        let read = Stance::read(answer);
        read.is_some_and(|(stance, rest)| stance == Stance::Yes && !says_something(&without(rest, &["です"])))
    };
    (kind == Kind::YesNoDetail && is_bare()).then_some(Finding::BareYes { field })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Withheld {
    WithReason,
    WithoutReason,
}

/// Words that say that the answer is withheld.
const WITHHELD: [&str; 4] = ["非公開", "非開示", "not disclosed", "undisclosed"];

/// What may stand behind them and is no reason.
const FILLERS: [&str; 14] = [
    "とさせていただきます",
    "とさせて頂きます",
    "としております",
    "としています",
    "としている",
    "とします",
    "とする",
    "となります",
    "でございます",
    "である",
    "です",
    "理由",
    "reason",
    "at present",
];

/// Whether the answer is withheld, and whether it says why: 非公開(理由: …), 売上高は非公開とする.
fn withheld(answer: &str) -> Option<Withheld> {
    if let Some((stance, rest)) = Stance::read(answer) {
        let reason = || says_something(&without(rest, &FILLERS));
        let withheld = || if reason() { Withheld::WithReason } else { Withheld::WithoutReason };
        return (stance == Stance::NotDisclosed).then(withheld);
    }
    // The bare statement as a sentence. Anything more is taken for the reason.
    let answer: String = plain(answer).into_iter().collect();
    let (subject, rest) = WITHHELD.iter().find_map(|word| answer.split_once(word))?;
    let subject = subject.trim().trim_start_matches(['「', '"']);
    let is_subject = subject.is_empty()
        || !subject.contains(['、', ',', '。', '.', '\n'])
            && !["ため", "ので", "から", "により", "because", "since", "due", "as "]
                .iter()
                .any(|why| subject.contains(why))
            && ["は", "については", "も", " is", " are"].iter().any(|end| subject.ends_with(end));
    let is_bare = is_subject && !says_something(&without(rest, &FILLERS));
    is_bare.then_some(Withheld::WithoutReason)
}

fn without(text: &str, words: &[&str]) -> String {
    let text: String = plain(text).into_iter().collect();
    words.iter().fold(text, |text, word| text.replace(word, ""))
}

/// Whether a text holds more than signs.
fn says_something(text: &str) -> bool {
    text.chars().filter(|char| char.is_alphanumeric()).nth(1).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_told_from_a_bare_statement() {
        for answer in [
            "非公開",
            "非公開。",
            "非公開とする。",
            "非公開とさせていただきます。",
            "売上高は非公開とする。",
            "非公開(理由: )",
            "非公開です",
            "非開示",
            "Not disclosed",
            "Not disclosed.",
            "Not disclosed (reason: )",
            "Net sales are not disclosed.",
        ] {
            assert_eq!(withheld(answer), Some(Withheld::WithoutReason), "{answer}");
        }
        for answer in ["非公開(創業期のため)", "非公開。上場準備中のため。", "Not disclosed (unlisted company)"]
        {
            assert_eq!(withheld(answer), Some(Withheld::WithReason), "{answer}");
        }
        for answer in [
            "創業期のため売上高は非公開とする。",
            "クラウド事業者が公表していないため非公開",
            "有り。供給時間は非公開(公表されていないため)",
            "612,000,000円",
            "Yes. The supply time is not disclosed",
            "As a start-up, we keep net sales undisclosed.",
            "一部非公開",
        ] {
            assert_eq!(withheld(answer), None, "{answer}");
        }
    }
}
