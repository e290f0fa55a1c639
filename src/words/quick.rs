//! Quick answers: what is usual for a kind of field, as text that the person goes on to edit.

use super::form_words::FormWords;
use super::language::Language;
use super::program::Words;
use crate::core::check::ChoiceLabels;
use crate::core::draft::Draft;
use crate::core::form::{FieldIx, Form, Kind};
use crate::core::text::{floor_boundary, fold, has_kana_or_kanji};

/// Where the caret goes in a quick answer, as it stands in the words.
const CARET: char = '|';

/// A text to put into a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuickAnswer {
    /// The text, folded.
    pub text: String,
    /// Byte offset of the caret in it: where the reason goes.
    pub caret: usize,
    /// Whether it is the example of the guidance, which needs every word changed.
    pub is_example: bool,
    /// Whether it is an option of a choice, which takes another one's place.
    pub is_option: bool,
}

impl QuickAnswer {
    /// A text in which `|` is where the caret goes, folded as an answer is.
    #[must_use]
    pub fn new(marked: &str) -> Self {
        let (head, tail) = marked.split_once(CARET).unwrap_or((marked, ""));
        let text = fold("", &format!("{head}{tail}")).text;
        // A voicing mark behind the caret has joined the kana before it.
        let caret = floor_boundary(&text, fold("", head).text.len());
        QuickAnswer { text, caret, is_example: false, is_option: false }
    }

    /// A text in which `|` is only itself, as between the cells of a table.
    fn whole(text: &str) -> Self {
        let text = fold("", text).text;
        QuickAnswer { caret: text.len(), text, is_example: false, is_option: false }
    }

    /// Whether the text takes the place of the present answer: of none, or an option that of another option. Else it is
    /// put in, so that what is there stays.
    #[must_use]
    pub fn replaces(&self, present: &str, labels: &ChoiceLabels, field: FieldIx) -> bool {
        let present = present.trim();
        let is_option = |label: &String| QuickAnswer::new(label).text == present;
        present.is_empty() || self.is_option && labels.of(field).iter().flatten().any(is_option)
    }

    /// The text with a reason where the caret goes.
    #[must_use]
    pub fn with_reason(&self, reason: &str) -> String {
        let (before, behind) = self.text.split_at(self.caret);
        format!("{before}{reason}{behind}")
    }
}

/// The language in which the answers of a draft are written: Japanese where any of them is, else the person's own.
#[must_use]
pub fn answer_language(draft: &Draft, own: Language) -> Language {
    let is_japanese = draft.answers.values().any(|answer| has_kana_or_kanji(&answer.said()));
    if is_japanese { Language::Ja } else { own }
}

/// The language in which a client is interviewed: that of the answers, before any has letters the form's first.
#[must_use]
pub fn client_language(form: &Form, draft: &Draft) -> Language {
    let first = form.languages.iter().find_map(|code| Language::from_code(code)).unwrap_or(Language::Ja);
    let has_letters = draft.answers.values().any(|answer| answer.text.contains(char::is_alphabetic));
    answer_language(draft, if has_letters { Language::En } else { first })
}

/// What is usual for a field, in the language of the answers. `today` is the date as that language writes it.
#[must_use]
pub fn quick_answers(
    language: Language,
    form_words: &FormWords,
    form: &Form,
    field: FieldIx,
    today: &str,
) -> Vec<QuickAnswer> {
    let mut answers: Vec<QuickAnswer> = form[field]
        .choices
        .iter()
        .map(|choice| form_words.choice(language, form, field, choice))
        .map(|label| QuickAnswer { is_option: true, ..QuickAnswer::new(&label) })
        .collect();
    // One a line, where the form's words name what is usual for this very field.
    if let Some(usual) = form_words.hint(language, form, field, "usual") {
        answers.extend(usual.lines().map(QuickAnswer::new));
    }
    answers.extend(quick_answers_of(language, form[field].kind, today));
    if let Some(example) = form_words.hint(language, form, field, "example").filter(|_| form[field].choices.is_empty())
    {
        let answer =
            if form[field].kind == Kind::Table { QuickAnswer::whole(&example) } else { QuickAnswer::new(&example) };
        answers.push(QuickAnswer { is_example: true, ..answer });
    }
    answers
}

/// What is usual for a kind alone, also for a cell of a table.
#[must_use]
pub fn quick_answers_of(language: Language, kind: Kind, today: &str) -> Vec<QuickAnswer> {
    let words = Words::new(language);
    let today = (kind == Kind::Date).then(|| QuickAnswer::new(today));
    today.into_iter().chain(usual_ids(kind).iter().map(|id| QuickAnswer::new(&words.say(id)))).collect()
}

/// Messages of what is usual for a kind.
fn usual_ids(kind: Kind) -> &'static [&'static str] {
    const WITHHELD: &str = "quick-withheld";
    const NOT_APPLICABLE: &str = "quick-not-applicable";
    match kind {
        Kind::YesNo => &["quick-yes", "quick-no", WITHHELD, NOT_APPLICABLE],
        Kind::YesNoDetail => &["quick-yes-detail", "quick-no", WITHHELD, NOT_APPLICABLE],
        Kind::Percent | Kind::Ratio | Kind::Number | Kind::Duration => {
            &["quick-not-measured", WITHHELD, NOT_APPLICABLE]
        }
        Kind::Choice | Kind::Date | Kind::Year => &[WITHHELD],
        Kind::Text
        | Kind::LongText
        | Kind::Money
        | Kind::Person
        | Kind::Address
        | Kind::Contact
        | Kind::Url
        | Kind::ImageReference => &[WITHHELD, NOT_APPLICABLE],
        Kind::Table => &[],
    }
}
