//! Finds items by number, name or prompt, with full and half width, upper and lower case, hiragana and katakana alike.

use unicode_normalization::UnicodeNormalization as _;

use super::form::{Form, ItemIx};

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

/// The items that fit what is looked for, best first: a number, then the item of that number and those that begin with
/// it; words, then every item in whose texts all of them stand.
///
/// `texts` gives what is searched of an item, the most telling first.
#[must_use]
pub fn items(form: &Form, query: &str, texts: impl Fn(ItemIx) -> Vec<String>) -> Vec<ItemIx> {
    let words: Vec<String> = query.split_whitespace().map(fold).filter(|word| !word.is_empty()).collect();
    let mut ranked: Vec<(usize, ItemIx)> = form
        .items()
        .filter_map(|item| {
            let number = form[item].no.to_string();
            if let [word] = words.as_slice()
                && word.chars().all(|char| char.is_ascii_digit())
            {
                return number.starts_with(word.as_str()).then(|| (number.len() - word.len(), item));
            }
            let texts: Vec<String> = texts(item).iter().map(|text| fold(text)).collect();
            let rank = |word: &String| texts.iter().position(|text| text.contains(word.as_str()));
            words.iter().map(rank).sum::<Option<usize>>().map(|rank| (rank, item))
        })
        .collect();
    ranked.sort();
    ranked.into_iter().map(|(_, item)| item).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_cases_and_kana_are_alike() {
        assert_eq!(fold("サーバー ＡＳＰ １ヶ月"), fold("さーばー asp 1か月"));
    }
}
