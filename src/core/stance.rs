//! What the first words of an answer say: there is, there is none, not disclosed, not applicable, not measured.

use super::reading::narrow;

/// How an answer stands to what is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stance {
    /// 有り.
    Yes,
    /// 無し.
    No,
    /// 非公開.
    NotDisclosed,
    /// 対象外.
    NotApplicable,
    /// 未計測.
    NotMeasured,
    /// A dash alone: left out on purpose.
    LeftOut,
}

/// Of words that begin alike the longer one stands first.
const WORDS: [(&str, Stance); 23] = [
    ("有り", Stance::Yes),
    ("有", Stance::Yes),
    ("あり", Stance::Yes),
    ("[有り]", Stance::Yes),
    ("[有]", Stance::Yes),
    ("yes", Stance::Yes),
    ("無し", Stance::No),
    ("無", Stance::No),
    ("なし", Stance::No),
    ("[無し]", Stance::No),
    ("[無]", Stance::No),
    ("none", Stance::No),
    ("no", Stance::No),
    ("非公開", Stance::NotDisclosed),
    ("not disclosed", Stance::NotDisclosed),
    ("対象外", Stance::NotApplicable),
    ("該当なし", Stance::NotApplicable),
    ("責任範囲外", Stance::NotApplicable),
    ("n/a", Stance::NotApplicable),
    ("not applicable", Stance::NotApplicable),
    ("未計測", Stance::NotMeasured),
    ("計測していない", Stance::NotMeasured),
    ("not measured", Stance::NotMeasured),
];

impl Stance {
    /// The stance of an answer, if its first words tell one.
    #[must_use]
    pub fn of(answer: &str) -> Option<Self> {
        Self::read(answer).map(|(stance, _)| stance)
    }

    /// The stance of an answer and what follows the words that tell it.
    ///
    /// A word counts only as a whole: 無料, 無停電電源, 有償, 有限会社 and Notice tell nothing.
    #[must_use]
    pub fn read(answer: &str) -> Option<(Self, &str)> {
        let answer = answer.trim();
        if matches!(answer, "-" | "—" | "ー" | "－" | "―" | "–" | "−") {
            return Some((Stance::LeftOut, ""));
        }
        WORDS.iter().find_map(|&(word, stance)| {
            let rest = strip_word(answer, word)?;
            let is_whole = word.ends_with(']') || ends_word(rest);
            // "No. 5" is a number, not an answer.
            let is_numero = word == "no" && is_numero(rest);
            (is_whole && !is_numero).then_some((stance, rest))
        })
    }
}

/// What follows a word at the start of a text, full width, case and kind of bracket being no difference.
fn strip_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    for expected in word.chars() {
        let char = match rest.next()? {
            '【' => '[',
            '】' => ']',
            char => narrow(char).to_ascii_lowercase(),
        };
        if char != expected {
            return None;
        }
    }
    Some(rest.as_str())
}

fn ends_word(rest: &str) -> bool {
    let Some(next) = rest.chars().next() else { return true };
    next.is_whitespace()
        || matches!(narrow(next), '、' | '。' | ',' | '.' | ':' | ';' | '(' | '[' | '/' | '・' | '､' | '｡')
        || rest.starts_with("です")
        || rest.starts_with('だ')
}

fn is_numero(rest: &str) -> bool {
    let number = rest.strip_prefix(['.', '．']).map(str::trim_start);
    number.is_some_and(|number| number.starts_with(|char| narrow(char).is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_words_tell_the_stance() {
        for (stance, answers) in [
            (
                Stance::Yes,
                "有り|有|あり|[有]|［有］文書名|Yes|YES, in writing|有り。年1回|あり（注）|有りです|Ｙｅｓ|有/電話|有　年1回",
            ),
            (Stance::No, "無し|無|なし|[無]|No|None|no.|無し(2026年現在)|なしだ|無・検討中|No other outage|NONE;"),
            (Stance::NotDisclosed, "非公開|非公開(理由: )|Not disclosed|not disclosed: policy|非公開です|非公開、"),
            (Stance::NotApplicable, "対象外|該当なし|責任範囲外|N/A|n/a|対象外(専用線なし)|Not applicable (reason: )"),
            (Stance::NotMeasured, "未計測|計測していない|Not measured|計測していない。|未計測(理由: )"),
            (Stance::LeftOut, "-|—|ー| － "),
        ] {
            for answer in answers.split('|') {
                assert_eq!(Stance::of(answer), Some(stance), "{answer}");
            }
        }
    }

    #[test]
    fn a_word_counts_only_as_a_whole() {
        for answer in [
            "無料",
            "無停電電源",
            "有償",
            "有限会社見本",
            "Notice",
            "Nobody",
            "無制限",
            "ありません",
            "有事の際は電話",
            "なしくずし",
            "非公開情報",
            "責任範囲外のため",
            "Yesterday",
            "No. 18 audit",
            "No.5",
            "ーつ目",
            "--",
            "",
        ] {
            assert_eq!(Stance::of(answer), None, "{answer}");
        }
    }

    #[test]
    fn what_follows_the_word_is_kept() {
        assert_eq!(Stance::read("有り。年1回"), Some((Stance::Yes, "。年1回")));
        assert_eq!(Stance::read("[有]年1回"), Some((Stance::Yes, "年1回")));
    }
}
