//! What stands on a form's sheet, in every language, folded for comparison with other people's copies of it.

use std::collections::{HashMap, HashSet};

use crate::core::form::{FieldIx, Form, ItemIx, PrintColumnId, Requirement};
use crate::core::order::Order as _;
use crate::core::search::folded;
use crate::words::{FormFolder, Language};

/// What other forms call the column of answers, folded.
const ANSWER_HEADINGS: &[&str] = &[
    "回答",
    "ご回答",
    "回答欄",
    "回答内容",
    "貴社回答",
    "貴社ご回答",
    "記入欄",
    "ご記入欄",
    "記載欄",
    "記載内容",
    "申請内容",
    "開示内容",
    "情報開示内容",
    "answer",
    "answers",
    "response",
    "responses",
    "yourresponse",
    "vendorresponse",
    "disclosure",
];
/// What a heading of answers contains, and what then makes it another's: who answers, by when, for example.
const ANSWER_SIGNS: (&[&str], &[&str]) = (
    &["回答", "記入欄", "記載欄", "申請内容", "開示内容", "answer", "response"],
    &["例", "者", "日", "期限", "方法", "example", "date", "deadline", "by"],
);
/// Signs that stand in columns of marks, beside a form's own words for them.
const MARKS: &[&str] = &["○", "◯", "●", "◎", "△", "必須", "任意", "選択", "required", "optional", "必", "任"];
/// Two texts are as like as the pairs of characters that they share are many; shorter ones are too like each other.
const SHORTEST: usize = 6;
/// Longer texts are no prompts.
const LONGEST: usize = 600;

/// A form's texts as they are looked up.
pub struct Keys<'a> {
    /// The form.
    pub form: &'a Form,
    prompts: HashMap<String, Vec<FieldIx>>,
    items: HashMap<String, Vec<ItemIx>>,
    marks: HashSet<String>,
    headings: HashSet<String>,
    /// Prompts in order, to find those that begin with a text.
    sorted: Vec<String>,
    likenesses: Likenesses,
}

/// How surely a heading stands above answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Heading {
    /// It contains a word for answers.
    Likely,
    /// It is a word for answers.
    Common,
    /// It is the form's own.
    Own,
}

/// A text as it is compared: letters and digits only, without differences of width, case and kana.
#[must_use]
pub fn key(text: &str) -> String {
    folded(text).filter(|char| char.is_alphanumeric()).collect()
}

impl<'a> Keys<'a> {
    /// Those of a form.
    #[must_use]
    pub fn new(folder: &'a FormFolder) -> Self {
        let (form, words) = (&*folder.form, &folder.words);
        let mut keys = Keys {
            form,
            prompts: HashMap::new(),
            items: HashMap::new(),
            marks: MARKS.iter().map(|mark| key_of_mark(mark)).collect(),
            headings: HashSet::new(),
            sorted: Vec::new(),
            likenesses: Likenesses::default(),
        };
        for field in form.fields() {
            let prompts = in_all_languages(|language| words.prompt(language, form, field));
            for text in prompts.iter().flat_map(|text| [text.clone(), without_limit(text)]).map(|text| key(&text)) {
                let fields = keys.prompts.entry(text.clone()).or_default();
                if !text.is_empty() && !fields.contains(&field) {
                    fields.push(field);
                    keys.likenesses.add(&text, field);
                }
            }
        }
        for item in form.items() {
            for name in in_all_languages(|language| words.item(language, form, item)) {
                let items = keys.items.entry(key(&name)).or_default();
                if !items.contains(&item) {
                    items.push(item);
                }
            }
            let units = in_all_languages(|language| words.unit(language, form, item).unwrap_or_default());
            keys.marks.extend(units.iter().filter(|unit| !unit.is_empty()).map(|unit| key_of_mark(unit)));
        }
        for requirement in [Requirement::Required, Requirement::RequiredLevel, Requirement::Optional, Requirement::None]
        {
            let marks = in_all_languages(|language| words.mark(language, requirement));
            keys.marks.extend(marks.map(|mark| key_of_mark(&mark)));
        }
        for column in form.print.columns.iter().filter(|column| column.id == PrintColumnId::Answer) {
            keys.headings.extend(in_all_languages(|language| words.column(language, column)).map(|text| key(&text)));
        }
        keys.sorted = keys.prompts.keys().cloned().collect();
        keys.sorted.order();
        keys
    }

    /// The fields whose prompt a text is, whether or not a number stands before it.
    #[must_use]
    pub fn prompt(&self, text: &str) -> &[FieldIx] {
        let key = key(text);
        let bare = key.trim_start_matches(|char: char| char.is_ascii_digit());
        let found = self.prompts.get(&key).or_else(|| self.prompts.get(bare));
        found.filter(|_| !bare.is_empty()).map_or(&[], Vec::as_slice)
    }

    /// Whether a text is the beginning of a prompt, and not all of it.
    #[must_use]
    pub fn begins_prompt(&self, text: &str) -> bool {
        let key = key(text);
        let next = self.sorted.partition_point(|prompt| *prompt <= key);
        key.chars().count() >= 4 && self.sorted.get(next).is_some_and(|prompt| prompt.starts_with(&key))
    }

    /// The items whose name a text is.
    #[must_use]
    pub fn item(&self, text: &str) -> &[ItemIx] {
        let key = key(text);
        self.items.get(&key).filter(|_| !key.is_empty()).map_or(&[], Vec::as_slice)
    }

    /// Whether a text is a mark or a unit, which stand between prompts and answers.
    #[must_use]
    pub fn is_mark(&self, text: &str) -> bool {
        self.marks.contains(&key_of_mark(text))
    }

    /// Whether a text stands above answers.
    #[must_use]
    pub fn heading(&self, text: &str) -> Option<Heading> {
        let key = key(text);
        if self.headings.contains(&key) && !key.is_empty() {
            return Some(Heading::Own);
        }
        if ANSWER_HEADINGS.contains(&key.as_str()) {
            return Some(Heading::Common);
        }
        let (signs, others) = ANSWER_SIGNS;
        let has = |words: &[&str]| words.iter().any(|word| key.contains(word));
        (key.chars().count() <= 20 && has(signs) && !has(others)).then_some(Heading::Likely)
    }

    /// The number of an item, as copies write it: `30`, `No.30`, `(30)`, `３０`.
    #[must_use]
    pub fn number(&self, text: &str) -> Option<ItemIx> {
        let key = key(text);
        let digits = key.trim_start_matches("no").trim_start_matches('q');
        self.form.item(digits.parse().ok()?)
    }

    /// How like a text the prompts are that have something of it: 0 to 1, the likest first.
    #[must_use]
    pub fn alike(&self, text: &str) -> Vec<(FieldIx, f64)> {
        let key = key(text);
        if (SHORTEST..=LONGEST).contains(&key.chars().count()) { self.likenesses.all(&key) } else { Vec::new() }
    }
}

/// A text in each language, and in both below each other.
fn in_all_languages(words: impl Fn(Language) -> String) -> [String; 3] {
    let [ja, en] = Language::ALL.map(words);
    let both = if ja == en { ja.clone() } else { format!("{ja}\n{en}") };
    [ja, en, both]
}

/// A prompt without what it says in angle brackets of its limit, which copies leave out.
fn without_limit(prompt: &str) -> String {
    match (prompt.find('<'), prompt.rfind('>')) {
        (Some(start), Some(end)) if start < end => format!("{}{}", &prompt[..start], &prompt[end + 1..]),
        _ => prompt.to_owned(),
    }
}

/// Marks consist of signs too.
fn key_of_mark(text: &str) -> String {
    folded(text).collect()
}

/// Prompts by the pairs of characters in them.
#[derive(Default)]
struct Likenesses {
    texts: Vec<(FieldIx, usize)>,
    pairs: HashMap<(char, char), Vec<usize>>,
}

impl Likenesses {
    fn add(&mut self, key: &str, field: FieldIx) {
        let pairs = pairs(key);
        for &pair in &pairs {
            self.pairs.entry(pair).or_default().push(self.texts.len());
        }
        self.texts.push((field, pairs.len()));
    }

    fn all(&self, key: &str) -> Vec<(FieldIx, f64)> {
        let pairs = pairs(key);
        let mut shared = vec![0_usize; self.texts.len()];
        for text in pairs.iter().filter_map(|pair| self.pairs.get(pair)).flatten() {
            if let Some(count) = shared.get_mut(*text) {
                *count += 1;
            }
        }
        let alike = shared.iter().zip(&self.texts).filter(|(shared, _)| **shared > 0);
        let alike = alike.map(|(shared, (field, count))| (*field, 2.0 * *shared as f64 / (count + pairs.len()) as f64));
        let mut alike: Vec<(FieldIx, f64)> = alike.collect();
        // Of a field's prompts in its languages, the likest.
        alike.order_by(|one, other| one.0.cmp(&other.0).then(other.1.total_cmp(&one.1)));
        alike.dedup_by_key(|(field, _)| *field);
        alike.order_by(|one, other| other.1.total_cmp(&one.1));
        alike
    }
}

fn pairs(key: &str) -> HashSet<(char, char)> {
    key.chars().zip(key.chars().skip(1)).collect()
}
