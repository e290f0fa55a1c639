//! Finds items by number, name, prompt, guidance or answer, with full and half width, upper and lower case, hiragana and
//! katakana alike.

use std::char::ToLowercase;
use std::iter::FlatMap;
use std::ops::Range;
use std::str::Chars;

use unicode_normalization::{Recompositions, UnicodeNormalization as _};
use unicode_segmentation::UnicodeSegmentation as _;

use super::form::{FieldIx, Form, ItemIx};
use super::order::Order as _;
use super::table::Cell;
use super::text::is_common;

/// A word of kanji may leave out so many of the characters for each that it has: 死監 finds 死活監視.
const LEFT_OUT: usize = 2;

/// A text as it is compared: NFKC, lower case, katakana as hiragana, ヶ and ヵ as か, without spaces.
#[must_use]
pub fn fold(text: &str) -> String {
    folded(text).collect()
}

/// The words that are looked for, as they are compared.
#[must_use]
pub fn typed_words(typed: &str) -> Vec<String> {
    typed.split_whitespace().map(fold).filter(|word| !word.is_empty()).collect()
}

/// The characters of a text as it is compared: see [`fold`].
pub fn folded(text: &str) -> impl Iterator<Item = char> + '_ {
    let parts = Parts { rest: text };
    parts.flat_map(PartChars::new).filter(|char| !char.is_whitespace()).map(fold_kana)
}

/// Katakana as hiragana, ヶ and ヵ as か.
#[must_use]
pub fn fold_kana(char: char) -> char {
    match char {
        'ヶ' | 'ヵ' | 'ゖ' | 'ゕ' => 'か',
        'ァ'..='ヴ' => char::from_u32(char as u32 - 0x60).unwrap_or(char),
        other => other,
    }
}

/// A text in parts that are normalized each by itself: most of a Japanese text is in its normal form as it stands.
struct Parts<'a> {
    rest: &'a str,
}

/// A stretch of text, and whether it is in its normal form.
struct Part<'a> {
    text: &'a str,
    is_normal: bool,
}

type Lowered<I> = FlatMap<I, ToLowercase, fn(char) -> ToLowercase>;

/// The characters of a part in normal form and lower case.
enum PartChars<'a> {
    Normal(Chars<'a>),
    Other(Box<Lowered<Recompositions<Chars<'a>>>>),
}

impl<'a> Iterator for Parts<'a> {
    type Item = Part<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        let is_normal = |char: char| char.is_ascii() || is_common(char);
        let first = self.rest.chars().next()?;
        let normal_len = self.rest.find(|char| !is_normal(char)).unwrap_or(self.rest.len());
        // What isn't normal may be a mark that belongs to the character before it.
        let with_mark = if normal_len < self.rest.len() {
            self.rest[..normal_len].char_indices().next_back().map_or(0, |(last, _)| last)
        } else {
            normal_len
        };
        let is_part_normal = with_mark > 0;
        let len = if is_part_normal {
            with_mark
        } else {
            let behind = first.len_utf8();
            self.rest[behind..].find(is_normal).map_or(self.rest.len(), |at| at + behind)
        };
        let (text, rest) = self.rest.split_at(len);
        self.rest = rest;
        Some(Part { text, is_normal: is_part_normal })
    }
}

impl<'a> PartChars<'a> {
    fn new(part: Part<'a>) -> Self {
        if part.is_normal {
            PartChars::Normal(part.text.chars())
        } else {
            PartChars::Other(Box::new(part.text.nfkc().flat_map(char::to_lowercase)))
        }
    }
}

impl Iterator for PartChars<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        match self {
            PartChars::Normal(chars) => chars.next().map(|char| char.to_ascii_lowercase()),
            PartChars::Other(chars) => chars.next(),
        }
    }
}

/// What a text is to its item; the most telling kind comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum TextKind {
    Name,
    Group,
    Prompt,
    Answer,
    Note,
    Guidance,
}

impl TextKind {
    /// The name in message ids: `found-<id>`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            TextKind::Name => "name",
            TextKind::Group => "group",
            TextKind::Prompt => "prompt",
            TextKind::Answer => "answer",
            TextKind::Note => "note",
            TextKind::Guidance => "guidance",
        }
    }
}

/// A text to search.
#[derive(Debug, Clone)]
pub struct Text {
    /// What it is to its item.
    pub kind: TextKind,
    /// The field that it belongs to; `None` where it belongs to the item.
    pub field: Option<FieldIx>,
    /// The cell that it stands in, of a table.
    pub cell: Option<Cell>,
    /// The text.
    pub text: String,
}

/// What is searched, folded once, so that each key looks only for what was typed.
pub struct Index {
    items: Vec<Searched>,
}

struct Searched {
    item: ItemIx,
    number: String,
    /// With each text as it is compared, the most telling kind first.
    texts: Vec<(Text, String)>,
}

/// An item that fits what is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The item.
    pub item: ItemIx,
    /// The field in which what is looked for stands; the item's first one where it stands in none of them.
    pub field: FieldIx,
    place: Option<Place>,
}

/// Where a word stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    /// Whether characters are left out between those of the word.
    is_loose: bool,
    kind: TextKind,
    /// Among the item's texts.
    text: usize,
    /// Bytes of the text as it is compared.
    start: usize,
    end: usize,
}

/// A text with the part that was looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit<'a> {
    /// What the text is to its item.
    pub kind: TextKind,
    /// The field that it belongs to; `None` where it belongs to the item.
    pub field: Option<FieldIx>,
    /// The cell that it stands in, of a table.
    pub cell: Option<&'a Cell>,
    /// The whole text.
    pub text: &'a str,
    /// The part that was looked for, in bytes.
    pub range: Range<usize>,
}

/// How well an item fits; the least is the best.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// Its number begins with what is looked for, and goes on with so many digits.
    Number(usize),
    /// How many words stand there with characters left out, in texts that are so little telling, and how many of them
    /// don't begin their text.
    Words(usize, usize, usize),
}

impl Index {
    /// Takes in what is searched of each item.
    #[must_use]
    pub fn new(form: &Form, texts: impl Fn(ItemIx) -> Vec<Text>) -> Self {
        let items = form.items().map(|item| {
            let mut texts: Vec<(Text, String)> = texts(item)
                .into_iter()
                .filter(|text| !text.text.is_empty())
                .map(|text| {
                    let folded = fold(&text.text);
                    (text, folded)
                })
                .collect();
            texts.order_by_key(|(text, _)| text.kind);
            Searched { item, number: form[item].no.to_string(), texts }
        });
        Index { items: items.collect() }
    }

    /// The items that fit what is looked for, best first: for a number the item of that number and those that begin with
    /// it; then every item in whose texts all the words stand. `30.2` is the second field of item 30.
    #[must_use]
    pub fn find(&self, form: &Form, query: &str) -> Vec<Found> {
        let words = typed_words(query);
        let mut found: Vec<(Fit, Found)> =
            self.items.iter().filter_map(|searched| searched.fit(form, &words)).collect();
        found.order_by_key(|(fit, found)| (*fit, found.item));
        let whole = fold(query);
        let named = whole.contains('.').then(|| form.field_named(&whole)).flatten();
        let named = named.map(|field| Found { item: form[field].item, field, place: None });
        named.into_iter().chain(found.into_iter().map(|(_, found)| found)).collect()
    }

    /// Where what was looked for stands; `None` where the item was found by its number.
    #[must_use]
    pub fn hit(&self, found: &Found) -> Option<Hit<'_>> {
        let place = found.place.as_ref()?;
        let (text, _) = self.items.iter().find(|searched| searched.item == found.item)?.texts.get(place.text)?;
        let range = unfolded(&text.text, place.start..place.end);
        Some(Hit { kind: text.kind, field: text.field, cell: text.cell.as_ref(), text: &text.text, range })
    }
}

impl Searched {
    fn fit(&self, form: &Form, words: &[String]) -> Option<(Fit, Found)> {
        let first = form.fields_of(self.item).next()?;
        if let [word] = words
            && let Some(rest) = self.number.strip_prefix(word.as_str())
        {
            return Some((Fit::Number(rest.len()), Found { item: self.item, field: first, place: None }));
        }
        let mut places = Vec::new();
        for word in words.iter().filter(|word| **word != self.number) {
            places.push(self.place_of(word)?);
        }
        let loose = places.iter().filter(|place| place.is_loose).count();
        let kinds = places.iter().map(|place| place.kind as usize).sum();
        let within = places.iter().filter(|place| place.start > 0).count();
        // Of several words the one in the least telling text says most about why the item is here.
        let field = places.iter().filter_map(|place| self.texts[place.text].0.field).next_back().unwrap_or(first);
        let place = places.into_iter().max_by_key(|place| (place.is_loose, place.kind));
        let field = place.as_ref().and_then(|place| self.texts[place.text].0.field).unwrap_or(field);
        Some((Fit::Words(loose, kinds, within), Found { item: self.item, field, place }))
    }

    /// The most telling place of a word.
    fn place_of(&self, word: &str) -> Option<Place> {
        let texts = || self.texts.iter().enumerate();
        let place = |is_loose, (ix, kind): (usize, TextKind), at: Range<usize>| {
            Some(Place { is_loose, kind, text: ix, start: at.start, end: at.end })
        };
        let exact = texts().find_map(|(ix, (text, folded))| {
            let start = folded.find(word)?;
            place(false, (ix, text.kind), start..start + word.len())
        });
        exact.or_else(|| {
            let word: Vec<char> = word.chars().collect();
            let can_be_loose = word.len() > 1 && word.iter().all(|&char| is_kanji(char));
            let telling = texts().filter(|(_, (text, _))| can_be_loose && text.kind <= TextKind::Prompt);
            telling
                .into_iter()
                .find_map(|(ix, (text, folded))| place(true, (ix, text.kind), loose_range(folded, &word)?))
        })
    }
}

fn is_kanji(char: char) -> bool {
    matches!(char, '々' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Where characters stand one behind the other, with not too many between them.
fn loose_range(text: &str, word: &[char]) -> Option<Range<usize>> {
    let (&first, rest) = word.split_first()?;
    let longest = word.len() * (1 + LEFT_OUT);
    text.match_indices(first).find_map(|(start, _)| {
        let mut behind = text[start..].char_indices().take(longest).skip(1);
        let mut end = start + first.len_utf8();
        for &wanted in rest {
            let (at, char) = behind.find(|&(_, char)| char == wanted)?;
            end = start + at + char.len_utf8();
        }
        Some(start..end)
    })
}

/// The part of a text that is compared as a part of it when folded: whole characters, as a person sees them.
pub(super) fn unfolded(text: &str, folded: Range<usize>) -> Range<usize> {
    let mut at = 0;
    let mut range = None;
    for (start, cluster) in text.grapheme_indices(true) {
        let end = start + cluster.len();
        let next = at + self::folded(cluster).map(char::len_utf8).sum::<usize>();
        if next > folded.start {
            let from = range.get_or_insert(start..end);
            from.end = end;
            if next >= folded.end {
                break;
            }
        }
        at = next;
    }
    range.unwrap_or(text.len()..text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_cases_and_kana_are_alike() {
        assert_eq!(fold("サーバー ＡＳＰ １ヶ月"), fold("さーばー asp 1か月"));
    }

    #[test]
    fn what_needs_no_normalizing_is_told_rightly() {
        let by_the_book = |text: &str| -> String {
            let lower = text.nfkc().flat_map(char::to_lowercase).filter(|char| !char.is_whitespace());
            lower.map(|char| fold(char.encode_utf8(&mut [0; 4])).chars().next().unwrap_or(char)).collect()
        };
        let neighbours = ["", "か", "A", "\u{3099}", "\u{309a}", "\u{301}", "\u{338}", "ﾞ", "\u{1161}", "①", "漢"];
        for char in ('\0'..='\u{2ffff}').step_by(41).chain('\0'..='\u{33ff}') {
            for neighbour in neighbours.iter().take(if char < '\u{3100}' { neighbours.len() } else { 5 }) {
                for text in
                    [format!("{char}{neighbour}"), format!("{neighbour}{char}"), format!("か{char}{neighbour}か")]
                {
                    assert_eq!(fold(&text), by_the_book(&text), "{text:?}");
                }
            }
        }
    }

    #[test]
    fn the_part_that_was_found_is_told_in_the_text_as_it_was_written() {
        for (text, word, part) in [
            ("月に１ヶ月分", "1か月", "１ヶ月"),
            ("ｻｰﾊﾞｰ の停止", "さーばーの", "ｻｰﾊﾞｰ の"),
            ("㈱見本", "株", "㈱"),
            ("か\u{3099}く", "がく", "か\u{3099}く"),
            ("Backup", "up", "up"),
        ] {
            let (word, folded) = (fold(word), fold(text));
            let start = folded.find(&word).unwrap();
            assert_eq!(&text[unfolded(text, start..start + word.len())], part, "{text}");
        }
    }

    #[test]
    fn kanji_may_be_left_out_but_not_many() {
        let find = |text: &str, word: &str| loose_range(text, &word.chars().collect::<Vec<_>>());
        assert_eq!(find("死活監視", "死監"), Some(0.."死活監".len()));
        assert_eq!(find("死んでも死活監視", "死監"), Some("死んでも".len().."死んでも死活監".len()));
        assert_eq!(find("死活の有無とその監視", "死監"), None);
        assert_eq!(find("監視の死活", "死監"), None);
    }
}
