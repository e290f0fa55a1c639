//! Check boxes written as text, such as 「□有り □無し」: which of them an answer ticks.

use super::reading::narrow;
use super::stance::Stance;

/// Open boxes, each with the ticked one of the same set of characters, so that the font has it too.
const BOXES: [(char, char); 3] = [('□', '■'), ('☐', '☑'), ('▢', '▣')];
/// Further ticked ones.
const TICKED: [char; 3] = ['☒', '✓', '✔'];

/// What an answer does to the boxes of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ticking {
    /// The box is ticked, and no other.
    Done,
    /// One box is the answer's, and none is ticked.
    Ticks {
        /// The cell's text with the box ticked.
        text: String,
        /// Whether the answer says nothing but what the box says.
        is_all: bool,
    },
    /// None or several boxes fit, or another is ticked.
    Unclear,
}

struct CheckBox {
    at: usize,
    sign: char,
    stance: Option<Stance>,
}

impl CheckBox {
    fn ticked(&self) -> Option<char> {
        BOXES.iter().find(|(open, _)| *open == self.sign).map(|(_, ticked)| *ticked)
    }
}

/// What an answer does to the boxes of a cell; `None` where it has fewer than two.
#[must_use]
pub fn ticking(cell: &str, answer: &str) -> Option<Ticking> {
    let boxes = boxes(cell);
    if boxes.len() < 2 {
        return None;
    }
    let Some((stance, rest)) = Stance::read(answer) else { return Some(Ticking::Unclear) };
    let mut fitting = boxes.iter().filter(|it| it.stance == Some(stance));
    let (Some(fits), None) = (fitting.next(), fitting.next()) else { return Some(Ticking::Unclear) };
    let is_ticked_beside = boxes.iter().any(|it| it.at != fits.at && it.ticked().is_none());
    Some(match fits.ticked() {
        _ if is_ticked_beside => Ticking::Unclear,
        None => Ticking::Done,
        Some(ticked) => {
            let mut text = cell.to_owned();
            text.replace_range(fits.at..fits.at + fits.sign.len_utf8(), ticked.encode_utf8(&mut [0; 4]));
            let is_all = rest.trim().trim_matches(|char| matches!(narrow(char), '.' | '\u{3002}')).is_empty();
            Ticking::Ticks { text, is_all }
        }
    })
}

/// What may stand before boxes that have their words behind them.
const LEADS: [char; 4] = [':', ']', ')', '\n'];

/// The boxes, each with the stance of its words: those behind each, or those before each. Where it isn't plain on which
/// side the words stand, none has a stance.
fn boxes(cell: &str) -> Vec<CheckBox> {
    let is_box =
        |char: char| BOXES.iter().any(|&(open, ticked)| char == open || char == ticked) || TICKED.contains(&char);
    let words: Vec<&str> = cell.split(is_box).collect();
    let (first, last) = (words.first().copied().unwrap_or_default(), words.last().copied().unwrap_or_default());
    let has_lead = first.trim().is_empty() || ends_with_lead(first);
    let skipped = match (has_lead, last.trim().is_empty()) {
        (true, false) => Some(1),
        (false, true) if Stance::of(first).is_some() => Some(0),
        _ => None,
    };
    let stance = |ix: usize| Stance::of(words.get(ix + skipped?)?);
    let signs = cell.char_indices().filter(|(_, char)| is_box(*char)).enumerate();
    signs.map(|(ix, (at, sign))| CheckBox { at, sign, stance: stance(ix) }).collect()
}

fn ends_with_lead(text: &str) -> bool {
    let last = text.chars().rev().find(|char| *char == '\n' || !char.is_whitespace());
    last.is_some_and(|last| LEADS.contains(&narrow(last)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticked(cell: &str, answer: &str) -> Option<(String, bool)> {
        match ticking(cell, answer) {
            Some(Ticking::Ticks { text, is_all }) => Some((text, is_all)),
            _ => None,
        }
    }

    #[test]
    fn the_box_of_the_answers_stance_is_ticked_and_the_other_text_stays() {
        for (cell, answer, text, is_all) in [
            ("□有り □無し", "有り", "■有り □無し", true),
            ("□有り　□無し", "無し。", "□有り　■無し", true),
            ("☐ 有 / ☐ 無", "有り(取締役会で承認)", "☑ 有 / ☐ 無", false),
            ("□有り（　　　　） □無し", "有り", "■有り（　　　　） □無し", true),
            ("回答: □有り □無し", "有り", "回答: ■有り □無し", true),
            ("有り□　無し□", "無し", "有り□　無し■", true),
            ("□Yes □No □N/A", "Not applicable", "□Yes □No ■N/A", true),
            ("□有 □無 □対象外", "対象外(専用線なし)", "□有 □無 ■対象外", false),
        ] {
            assert_eq!(ticked(cell, answer), Some((text.to_owned(), is_all)), "{cell} {answer}");
        }
    }

    #[test]
    fn what_is_ticked_or_unclear_stays() {
        for (cell, answer, expected) in [
            ("■有り □無し", "有り", Some(Ticking::Done)),
            ("■有り □無し", "無し", Some(Ticking::Unclear)),
            ("□有り □無し", "年1回", Some(Ticking::Unclear)),
            ("□有り □無し", "非公開", Some(Ticking::Unclear)),
            ("□有り □有(一部) □無し", "有り", Some(Ticking::Unclear)),
            ("□有り □無し ※いずれかに☑", "有り", Some(Ticking::Unclear)),
            // On which side the words stand isn't plain.
            ("該当 有り□ 無し□", "無し", Some(Ticking::Unclear)),
            ("有り□ 無し□ その他", "無し", Some(Ticking::Unclear)),
            ("□有り □無し □", "無し", Some(Ticking::Unclear)),
            ("□有り", "有り", None),
            ("有り・無し", "有り", None),
            ("", "有り", None),
        ] {
            assert_eq!(ticking(cell, answer), expected, "{cell} {answer}");
        }
    }
}
