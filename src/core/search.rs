//! Finds items by number, name, prompt, guidance or answer, with full and half width, upper and lower case, hiragana and
//! katakana alike.

use unicode_normalization::UnicodeNormalization as _;

use super::form::{Form, ItemIx};

/// Stands between texts that are searched as one: nobody looks for it.
const WALL: &str = "\0";

/// A text as it is compared: NFKC, lower case, katakana as hiragana, ヶ and ヵ as か, without spaces.
#[must_use]
pub fn fold(text: &str) -> String {
    folded(text).collect()
}

/// The characters of a text as it is compared: see [`fold`].
pub fn folded(text: &str) -> impl Iterator<Item = char> + '_ {
    text.nfkc().flat_map(char::to_lowercase).filter(|char| !char.is_whitespace()).map(|char| match char {
        'ヶ' | 'ヵ' | 'ゖ' | 'ゕ' => 'か',
        'ァ'..='ヴ' => char::from_u32(char as u32 - 0x60).unwrap_or(char),
        other => other,
    })
}

/// What is searched, folded once, so that each key looks only for what was typed.
pub struct Index {
    items: Vec<Searched>,
}

struct Searched {
    item: ItemIx,
    number: String,
    /// Of each kind all texts together, the most telling kind first.
    kinds: Vec<String>,
}

/// How well an item fits; the least is the best.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// Its number begins with what is looked for, and goes on with so many digits.
    Number(usize),
    /// The words stand in texts that are so little telling.
    Words(usize),
}

impl Index {
    /// Takes in what is searched of each item: kinds of texts, the most telling first.
    #[must_use]
    pub fn new(form: &Form, texts: impl Fn(ItemIx) -> Vec<Vec<String>>) -> Self {
        let joined = |texts: &Vec<String>| texts.iter().map(|text| fold(text)).collect::<Vec<_>>().join(WALL);
        let items = form.items().map(|item| Searched {
            item,
            number: form[item].no.to_string(),
            kinds: texts(item).iter().map(joined).collect(),
        });
        Index { items: items.collect() }
    }

    /// The items that fit what is looked for, best first: for a number the item of that number and those that begin with
    /// it; then every item in whose texts all the words stand.
    #[must_use]
    pub fn find(&self, query: &str) -> Vec<ItemIx> {
        let words: Vec<String> = query.split_whitespace().map(fold).filter(|word| !word.is_empty()).collect();
        let mut found: Vec<(Fit, ItemIx)> =
            self.items.iter().filter_map(|searched| Some((searched.fit(&words)?, searched.item))).collect();
        found.sort();
        found.into_iter().map(|(_, item)| item).collect()
    }
}

impl Searched {
    fn fit(&self, words: &[String]) -> Option<Fit> {
        if let [word] = words
            && let Some(rest) = self.number.strip_prefix(word.as_str())
        {
            return Some(Fit::Number(rest.len()));
        }
        let kind_of = |word: &String| self.kinds.iter().position(|texts| texts.contains(word.as_str()));
        words.iter().map(kind_of).sum::<Option<usize>>().map(Fit::Words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_cases_and_kana_are_alike() {
        assert_eq!(fold("サーバー ＡＳＰ １ヶ月"), fold("さーばー asp 1か月"));
    }
}
