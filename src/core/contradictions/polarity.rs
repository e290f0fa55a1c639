//! Whether an answer says that there is something or that there is none, also where no stance word opens it.

use super::clauses::{first_sentence, read};
use crate::core::form::Kind;
use crate::core::stance::Stance;

/// With these, what there is or isn't holds for a part only: nothing is contradicted.
const NARROWS_NO: [&str; 19] = [
    "ただし",
    "但し",
    "のみ",
    "限り",
    "限る",
    "除き",
    "場合",
    "オプション",
    "プラン",
    "別途",
    "個別",
    "途中",
    "一部",
    "except",
    "only",
    "unless",
    "optional",
    "plan",
    " if ",
];
const NARROWS_YES: [&str; 11] =
    ["オプション", "プラン", "のみ", "限り", "個別契約", "別途契約", "希望し", "一部", "optional", "only", "plan"];

/// Neither yes nor no.
const OPEN: [&str; 15] = [
    "未定",
    "検討",
    "予定",
    "準備中",
    "申請中",
    "による",
    "によって",
    "個別",
    "非公開",
    "公表",
    "開示しない",
    "協議",
    "depend",
    "planned",
    "disclosed",
];

const NEGATIVE_ENDS: [&str; 16] = [
    "ていない",
    "でいない",
    "ておりません",
    "ていません",
    "しない",
    "しません",
    "ありません",
    "ございません",
    "わない",
    "いません",
    "はない",
    "は無い",
    "無し",
    "なし",
    "できない",
    "できません",
];

/// What an answer says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Polarity {
    Yes,
    No,
    /// A part of it, so that nothing can be held against it.
    Partly,
}

/// What an answer to a field says; `None` where it says neither, or withholds it.
pub(super) fn polarity(kind: Kind, answer: &str) -> Option<Polarity> {
    let whole = read(answer);
    let yes = || if has_any(&whole, &NARROWS_YES) { Polarity::Partly } else { Polarity::Yes };
    let no = || if has_any(&whole, &NARROWS_NO) { Polarity::Partly } else { Polarity::No };
    match Stance::of(answer) {
        Some(Stance::Yes) => return Some(yes()),
        Some(Stance::No) => return Some(no()),
        Some(_) => return None,
        None => {}
    }
    let first = first_sentence(answer);
    let first = first.trim();
    if ["不可", "未実施", "未取得", "未対応", "未整備"].iter().any(|word| first.starts_with(word)) {
        return Some(no());
    }
    if matches!(first, "可" | "可能") {
        return Some(yes());
    }
    if has_any(first, &OPEN) {
        return None;
    }
    let is_denied = NEGATIVE_ENDS.iter().any(|end| first.ends_with(end));
    if is_denied || first.starts_with("not ") || has_any(first, &["do not ", "don't ", " is no ", " are no "]) {
        return Some(no());
    }
    // A sentence that tells what is done says that it is done.
    let is_statement = matches!(kind, Kind::YesNo | Kind::YesNoDetail) && first.chars().count() > 3;
    is_statement.then(yes)
}

/// Whether an answer withholds what is asked, or leaves it out on purpose.
pub(super) fn is_withheld(answer: &str) -> bool {
    matches!(
        Stance::of(answer),
        Some(Stance::NotDisclosed | Stance::NotApplicable | Stance::NotMeasured | Stance::LeftOut)
    )
}

/// Whether a text that was read holds any of some words.
pub(super) fn has_any<T: AsRef<str>>(text: &str, words: &[T]) -> bool {
    words.iter().any(|word| text.contains(word.as_ref()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no_are_told_with_and_without_a_stance_word() {
        for (answer, expected) in [
            ("有り。年1回", Some(Polarity::Yes)),
            ("無し(SLAは定めていない)", Some(Polarity::No)),
            ("データの返却は行っておりません。", Some(Polarity::No)),
            ("契約終了後30日間は、管理画面からCSV形式で取得できる。", Some(Polarity::Yes)),
            ("無し(標準のプランには添付しない)", Some(Polarity::Partly)),
            ("有り(オプション)", Some(Polarity::Partly)),
            ("不可", Some(Polarity::No)),
            ("契約による", None),
            ("未定", None),
            ("非公開", None),
            ("-", None),
        ] {
            assert_eq!(polarity(Kind::YesNoDetail, answer), expected, "{answer}");
        }
        assert_eq!(polarity(Kind::Text, "CSV形式で返却"), None);
    }
}
