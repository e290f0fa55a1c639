//! Narrows a list of thousands of lines to those in which every typed word stands. What is searched is folded once, so
//! that each key looks only for what was typed.

use std::ops::Range;

use super::search::{fold, typed_words, unfolded};

/// Stands between two texts of a line: no folded text holds it.
const BETWEEN: char = '\n';

/// What is searched of each line of a list.
#[derive(Default)]
pub struct LineIndex {
    groups: Vec<String>,
    lines: Vec<Line>,
}

struct Line {
    /// Its own texts as they are compared.
    text: String,
    /// The group whose texts are searched with its own.
    group: Option<usize>,
}

/// What is looked for.
pub struct Wanted {
    words: Vec<String>,
}

impl LineIndex {
    /// Takes in what many lines share, by groups.
    #[must_use]
    pub fn new(groups: impl IntoIterator<Item = Vec<String>>) -> Self {
        let groups = groups.into_iter().map(|texts| joined(texts.iter().map(String::as_str)));
        LineIndex { groups: groups.collect(), lines: Vec::new() }
    }

    /// Takes in the next line: its own texts, and the group to which it belongs.
    pub fn push<'a>(&mut self, texts: impl IntoIterator<Item = &'a str>, group: Option<usize>) {
        self.lines.push(Line { text: joined(texts), group });
    }

    /// The lines in which every word stands, by their places, in the order of the list.
    #[must_use]
    pub fn find(&self, wanted: &Wanted) -> Vec<usize> {
        let words: Vec<(&str, Vec<bool>)> = wanted
            .words
            .iter()
            .map(|word| (word.as_str(), self.groups.iter().map(|text| text.contains(word)).collect()))
            .collect();
        let has = |line: &Line, (word, groups): &(&str, Vec<bool>)| {
            line.group.is_some_and(|group| groups.get(group) == Some(&true)) || line.text.contains(word)
        };
        let fits = |line: &Line| words.iter().all(|word| has(line, word));
        self.lines.iter().enumerate().filter(|(_, line)| fits(line)).map(|(at, _)| at).collect()
    }
}

fn joined<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut joined = String::new();
    for text in texts {
        joined.push_str(&fold(text));
        joined.push(BETWEEN);
    }
    joined
}

impl Wanted {
    /// Takes what was typed apart into words.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        Wanted { words: typed_words(typed) }
    }

    /// Which of a line's texts says most about why the line is here, the most telling text first: that in which the word
    /// stands that no earlier text holds, and which part of it that word is.
    #[must_use]
    pub fn hit(&self, texts: &[&str]) -> Option<(usize, Range<usize>)> {
        let folded: Vec<String> = texts.iter().map(|text| fold(text)).collect();
        let place = |word: &String| {
            folded.iter().enumerate().find_map(|(at, text)| {
                let start = text.find(word)?;
                Some((at, start..start + word.len()))
            })
        };
        let (at, range) = self.words.iter().rev().filter_map(place).max_by_key(|(at, _)| *at)?;
        Some((at, unfolded(texts[at], range)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index() -> LineIndex {
        let mut index = LineIndex::new([vec!["情報開示 93項目".to_owned(), "Disclosure".to_owned()]]);
        index.push(["受発注クラウド", "order"], Some(0));
        index.push(["ﾊﾞｯｸｱｯﾌﾟ", "見本商会"], None);
        index.push(["か\u{3099}くしゅう", ""], Some(7));
        index
    }

    fn found(typed: &str) -> Vec<usize> {
        index().find(&Wanted::new(typed))
    }

    #[test]
    fn every_word_stands_in_a_text_of_the_line_or_of_its_group() {
        assert_eq!(found(""), [0, 1, 2]);
        assert_eq!(found(" 　"), [0, 1, 2]);
        assert_eq!(found("ばっくあっぷ"), [1]);
        assert_eq!(found("ガク"), [2]);
        assert_eq!(found("ORDER　９３ くらうど"), [0]);
        assert_eq!(found("order 見本"), [0; 0]);
        assert_eq!(found("disclosure"), [0]);
    }

    #[test]
    fn a_word_never_reaches_from_one_text_into_another() {
        assert_eq!(found("クラウドorder"), [0; 0]);
        assert_eq!(found("項目disclosure"), [0; 0]);
    }

    #[test]
    fn the_word_that_no_earlier_text_holds_is_shown() {
        let hit = |typed: &str| Wanted::new(typed).hit(&["受発注ｸﾗｳﾄﾞ", "order", "見本商会"]);
        assert_eq!(hit("くらうど"), Some((0, "受発注".len().."受発注ｸﾗｳﾄﾞ".len())));
        assert_eq!(hit("商会 受発"), Some((2, "見本".len().."見本商会".len())));
        assert_eq!(hit("受 クラ"), Some((0, 0.."受".len())));
        assert_eq!(hit("無い"), None);
        assert_eq!(hit(""), None);
    }
}
