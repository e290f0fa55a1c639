//! Certificates as answers state them: which ones are held, which aren't, and their numbers.

use super::clauses::read;
use super::polarity::has_any;
use crate::core::stance::Stance;

/// A certificate: what it is called, the longest name first, so that 27017 is no 27001.
const KINDS: [(&str, &[&str]); 8] = [
    ("27017", &["isms クラウドセキュリティ認証", "ismsクラウドセキュリティ認証", "ismsクラウド", "27017"]),
    ("27018", &["27018"]),
    ("27701", &["27701", "isms-pims"]),
    ("20000", &["itsms", "20000"]),
    ("27001", &["isms", "27001"]),
    (
        "privacy-mark",
        &["プライバシーマーク", "プライバシー・マーク", "pマーク", "privacymark", "privacy mark", "jis q 15001"],
    ),
    ("9001", &["iso 9001", "iso9001", "jis q 9001"]),
    ("22301", &["22301"]),
];

/// Kinds that a certification body gives; an audit is none.
const NOT_YET: [&str; 10] =
    ["予定", "検討", "準備", "申請中", "審査中", "更新手続", "planned", "preparing", "applying", "pending"];
const NOT: [&str; 14] = [
    "無し",
    "なし",
    "無い",
    "ない",
    "未取得",
    "ありません",
    "おりません",
    "いません",
    " not ",
    "no ",
    "none",
    "don't",
    "without",
    "返上",
];

/// What an answer says of one certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Certificate<'a> {
    kind: &'static str,
    is_held: bool,
    /// Letters and digits only.
    numbers: Vec<String>,
    /// Where it stands in the answer.
    pub(super) written: &'a str,
}

/// What an answer says of certificates: of those it names, or that there is none at all.
#[derive(Debug)]
pub(super) struct Certificates<'a> {
    named: Vec<Certificate<'a>>,
    /// The answer, if it says no more than that there is none.
    none: Option<&'a str>,
}

/// Reads an answer; `None` where it says nothing of any certificate.
pub(super) fn certificates(answer: &str) -> Option<Certificates<'_>> {
    let mut named: Vec<Certificate<'_>> = Vec::new();
    for sentence in sentences(answer) {
        for certificate in of_sentence(sentence) {
            match named.iter_mut().find(|known| known.kind == certificate.kind) {
                Some(known) => known.numbers.extend(certificate.numbers),
                None => named.push(certificate),
            }
        }
    }
    let none = (named.is_empty() && Stance::of(answer) == Some(Stance::No)).then(|| answer.trim());
    (none.is_some() || !named.is_empty()).then_some(Certificates { named, none })
}

/// What two answers say differently of the same certificate, as far as each says it.
pub(super) fn disagreement<'a>(one: &Certificates<'a>, other: &Certificates<'a>) -> Option<(&'a str, &'a str)> {
    let held =
        |all: &Certificates<'a>| all.named.iter().find(|certificate| certificate.is_held).map(|held| held.written);
    if let Some(none) = one.none {
        return held(other).map(|held| (none, held));
    }
    if let Some(none) = other.none {
        return held(one).map(|held| (held, none));
    }
    one.named.iter().find_map(|first| {
        let second = other.named.iter().find(|second| second.kind == first.kind)?;
        let has_other_number = || {
            let (ones, others) = (&first.numbers, &second.numbers);
            !ones.is_empty() && !others.is_empty() && !ones.iter().any(|number| others.contains(number))
        };
        let differs = first.is_held != second.is_held || first.is_held && has_other_number();
        differs.then_some((first.written, second.written))
    })
}

fn sentences(answer: &str) -> impl Iterator<Item = &str> {
    crate::core::reading::beginning(answer, 4096)
        .split(['。', '\n', ';', '；'])
        .flat_map(|sentence| sentence.split(". "))
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty())
}

/// The certificates of a sentence. Of a list, what its last part says holds for the ones that only name something.
fn of_sentence(sentence: &str) -> Vec<Certificate<'_>> {
    let mut parts: Vec<(&str, bool)> = Vec::new();
    let mut is_denied = None;
    for part in outer_commas(sentence).into_iter().rev() {
        let text = read(part);
        let is_open = has_any(&text, &NOT_YET);
        if is_open {
            is_denied = None;
            continue;
        }
        let is_name_alone = is_name_alone(&text);
        let denied = if is_name_alone { is_denied.unwrap_or(false) } else { says_no(&text) };
        is_denied = Some(denied);
        parts.push((part, !denied));
    }
    parts.reverse();
    let mut found: Vec<Certificate<'_>> = Vec::new();
    for (part, is_held) in parts {
        let text = read(part);
        let mut left = text.clone();
        for (kind, names) in KINDS {
            let named = names.iter().filter(|name| left.contains(**name)).count() > 0;
            if !named {
                continue;
            }
            names.iter().for_each(|name| left = left.replace(name, " "));
            let numbers = Vec::new();
            found.push(Certificate { kind, is_held, numbers, written: part });
        }
    }
    // A number belongs to the certificate named before it, if the sentence names only one there.
    if let [only] = found.as_mut_slice() {
        only.numbers = numbers(sentence);
        if only.written.len() < sentence.len() && only.is_held {
            only.written = sentence;
        }
    } else {
        for certificate in &mut found {
            certificate.numbers = numbers(certificate.written);
        }
        let shared: Vec<&str> = found.iter().map(|certificate| certificate.written).collect();
        for (at, certificate) in found.iter_mut().enumerate() {
            if shared.iter().enumerate().any(|(other, written)| other != at && *written == certificate.written) {
                certificate.numbers.clear();
            }
        }
    }
    found
}

/// Parts between commas outside of brackets.
fn outer_commas(sentence: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut from) = (0_usize, 0);
    for (at, char) in sentence.char_indices() {
        match char {
            '(' | '（' | '[' => depth += 1,
            ')' | '）' | ']' => depth = depth.saturating_sub(1),
            '、' | '，' | ',' | '・' | '及' if depth == 0 => {
                parts.push(&sentence[from..at]);
                from = at + char.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(&sentence[from..]);
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// Whether a part names certificates or audits and says nothing of them.
fn is_name_alone(text: &str) -> bool {
    const SAYS: [&str; 11] =
        ["取得", "有り", "あり", "保有", "登録", "番号", "認証済", "certified", "held", "holds", "certificate no"];
    !has_any(text, &SAYS) && !says_no(text) && numbers(text).is_empty()
}

fn says_no(text: &str) -> bool {
    has_any(text, &NOT) || text.ends_with("no")
}

/// Numbers of certificates: letters and digits, at least five digits or a number behind a word that says so.
fn numbers(text: &str) -> Vec<String> {
    let text = read(text);
    let mut found = Vec::new();
    let mut run = String::new();
    let mut gap = false;
    let chars: Vec<char> = text.chars().chain([' ', '。']).collect();
    for (at, &char) in chars.iter().enumerate() {
        // Behind some numbers stands how often they were renewed: (01).
        let opens = char == '(' && matches!(chars[at + 1..], ['0'..='9', '0'..='9', ')', ..]);
        let closes = char == ')' && at > 2 && chars[at - 3] == '(';
        let is_part = char.is_ascii_alphanumeric() || (char == '-' || opens || closes) && !run.is_empty();
        if is_part {
            let is_new_word = gap && !(char.is_ascii_digit() && run.chars().all(|char| char.is_ascii_alphabetic()));
            if is_new_word {
                keep(&mut found, &mut run);
            }
            run.push(char);
            gap = false;
        } else if char == ' ' && !run.is_empty() && !gap {
            gap = true;
        } else {
            keep(&mut found, &mut run);
            gap = false;
        }
    }
    found
}

/// Keeps what was gathered if it looks like a number: IS 000000, JQA-IM0123, 10000000(01).
fn keep(found: &mut Vec<String>, run: &mut String) {
    let number: String = run.chars().filter(char::is_ascii_alphanumeric).collect();
    run.clear();
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let letters = number.chars().take_while(char::is_ascii_alphabetic).count();
    let is_standard = KINDS.iter().any(|(_, names)| names.iter().any(|name| number.ends_with(name)))
        || ["iso", "iec", "jisq", "soc", "sas"].iter().any(|name| number.starts_with(name));
    let is_date = letters == 0 && digits == 8 && (number.starts_with("20") || number.starts_with("19"));
    let is_number = digits >= 5 || letters >= 2 && digits >= 4;
    if is_number && !is_standard && !is_date {
        found.push(number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn differ(one: &str, other: &str) -> bool {
        disagreement(&certificates(one).unwrap(), &certificates(other).unwrap()).is_some()
    }

    #[test]
    fn the_same_certificate_by_another_name_agrees() {
        let full =
            "有り。ISMS(JIS Q 27001)登録番号 IS 000000(2024年6月取得)。プライバシーマーク、ITSMS、18号監査は無し";
        for other in [
            "ＩＳＯ／ＩＥＣ 27001(認証登録番号 IS000000)",
            "ISMS。Pマークは取得していない",
            "JIS Q 27001:2023、登録番号IS 000000",
            "ISMS (IS 000000). No PrivacyMark",
            "ISMSクラウドセキュリティ認証 CLS 111111",
            "Pマークは2027年3月に取得予定",
        ] {
            assert!(certificates(other).is_none() || !differ(full, other), "{other}");
        }
        for other in [
            "無し",
            "プライバシーマーク取得済み",
            "ISMS登録番号 IS 000001",
            "ISMSは未取得、Pマークは有り",
            "PrivacyMark certified",
        ] {
            assert!(differ(full, other), "{other}");
        }
    }

    #[test]
    fn numbers_are_told_from_standards_and_dates() {
        assert_eq!(numbers("ISO/IEC 27001:2022 (IS 000000), 20240601"), ["is000000"]);
        assert_eq!(numbers("JQA-IM0123、第10000000(01)号"), ["jqaim0123", "1000000001"]);
    }
}
