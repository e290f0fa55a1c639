//! What a list of differences says, before it becomes a file.

use std::ops::Range;

use crate::core::compare::{Change, Part, changed_words};
use crate::core::comparison::{Comparison, Pair};
use crate::core::draft::Draft;
use crate::core::form::{PrintColumnId, SectionIx};
use crate::export::paper::{clean, in_one_line};
use crate::export::{Sheet, SheetLanguage, labels};
use crate::words::{FormFolder, Language, Words};

/// A draft that is compared.
#[derive(Clone, Copy)]
pub struct Compared<'a> {
    /// How a person names it.
    pub name: &'a str,
    /// Its form.
    pub folder: &'a FormFolder,
    /// What it says.
    pub draft: &'a Draft,
}

/// The differences of two drafts, in the words of one language.
pub struct DifferenceList {
    /// What such a list is called.
    pub title: String,
    /// Of which drafts it is the list, and how many differences of each kind there are.
    pub about: Vec<String>,
    /// By the sections of the later draft's form.
    pub groups: Vec<Group>,
    pub(super) words: Words,
    pub(super) date: String,
}

/// The differences in a section.
pub struct Group {
    /// The section's title.
    pub heading: String,
    /// In the form's order.
    pub rows: Vec<DifferenceRow>,
}

/// A part that differs.
pub struct DifferenceRow {
    /// The item's number, with the field's place where the item has several.
    pub no: String,
    /// The item's name, or that of the part.
    pub item: String,
    /// What the field asks; empty where the name says it.
    pub prompt: String,
    /// How the texts differ.
    pub change: String,
    /// What was demanded and what is; empty where that is the same.
    pub requirement: String,
    /// What the earlier draft says, with what is no longer said.
    pub old: Marked,
    /// What the later draft says, with what wasn't said before.
    pub new: Marked,
}

/// A text in which some stretches are marked.
pub struct Marked {
    /// The text.
    pub text: String,
    /// Bytes of it, in order, none next to another.
    pub stretches: Vec<Range<usize>>,
}

impl DifferenceList {
    /// Of two drafts and their comparison, as it is on a day (`YYYY-MM-DD`).
    #[must_use]
    pub fn new(comparison: &Comparison, old: Compared<'_>, new: Compared<'_>, language: Language, date: &str) -> Self {
        let words = Words::new(language);
        let sheet = Sheet::new(new.folder, new.draft, SheetLanguage::One(language), date);
        let writer = Writer { comparison, old, new, sheet: &sheet, words: &words };
        let (about, groups) = (writer.about(), writer.groups());
        DifferenceList { title: words.say("differences-title"), about, groups, date: date.to_owned(), words }
    }
}

/// What the list is made from.
struct Writer<'a> {
    comparison: &'a Comparison,
    old: Compared<'a>,
    new: Compared<'a>,
    sheet: &'a Sheet<'a>,
    words: &'a Words,
}

impl Writer<'_> {
    /// What a deliverable tells of: neither how somebody calls their drafts, nor what is noted beside the answers.
    fn pairs(&self) -> impl Iterator<Item = &Pair> {
        let is_told = |pair: &&Pair| !matches!(pair.new, Part::Title | Part::Client) && pair.change != Change::Beside;
        self.comparison.pairs.iter().filter(is_told)
    }

    fn about(&self) -> Vec<String> {
        let words = self.words;
        let side = |id: &str, side: &Compared<'_>| {
            let form = &side.folder.form;
            let edition = if side.draft.edition.is_empty() { &form.edition } else { &side.draft.edition };
            let values = [
                ("name", in_one_line(&clean(side.name)).into()),
                ("form", side.folder.words.name(words.language()).into()),
                ("edition", edition.as_str().into()),
                ("date", self.day(&side.draft.updated).into()),
            ];
            words.say_with(id, &values)
        };
        let counts = Change::ALL.into_iter().filter(|change| *change != Change::Beside).map(|change| {
            let count = self.pairs().filter(|pair| pair.change == change).count();
            format!("{} {count}", words.say(&format!("change-{}", change.id())))
        });
        let counts = counts.collect::<Vec<_>>().join(&words.say("differences-joint"));
        let about = [
            Some(labels::title(self.sheet)),
            labels::header(self.sheet).0,
            Some(side("differences-old", &self.old)),
            Some(side("differences-new", &self.new)),
            Some(words.say_with("differences-counts", &[("counts", counts.into())])),
            self.without_counterpart(),
            Some(words.say_with("actions-as-of", &[("date", self.day(self.sheet.date).into())])),
        ];
        about.into_iter().flatten().map(|text| in_one_line(&clean(&text))).collect()
    }

    /// A day as the language writes it, of a day or a moment (RFC 3339).
    fn day(&self, stamp: &str) -> String {
        let day = stamp.get(..10).unwrap_or(stamp);
        day.parse().map_or_else(|_| day.to_owned(), |date| self.words.date(date))
    }

    /// Of two forms, how many fields have no counterpart.
    fn without_counterpart(&self) -> Option<String> {
        let is_across = self.old.folder.form.id != self.new.folder.form.id;
        is_across.then(|| self.words.without_counterpart(self.comparison))
    }

    fn groups(&self) -> Vec<Group> {
        let form = &*self.new.folder.form;
        let section_of = |part: &Part| match part {
            Part::Field(field) => Some(form.section_of(*field)),
            Part::Item(item) => Some(form[*item].section),
            Part::Title | Part::Client | Part::CertificationNo | Part::NoLongerAsked(_) => None,
        };
        let rows = |wanted: &dyn Fn(&Part) -> bool| -> Vec<DifferenceRow> {
            self.pairs().filter(|pair| wanted(&pair.new)).map(|pair| self.row(pair)).collect()
        };
        let section = |section: SectionIx| Group {
            heading: in_one_line(&labels::section(self.sheet, section)),
            rows: rows(&|part| section_of(part) == Some(section)),
        };
        let own = Group {
            heading: self.words.say("differences-own"),
            rows: rows(&|part| section_of(part).is_none() && !matches!(part, Part::NoLongerAsked(_))),
        };
        let gone = Group {
            heading: self.words.say("sheet-no-longer-asked"),
            rows: rows(&|part| matches!(part, Part::NoLongerAsked(_))),
        };
        let mut groups = vec![own];
        groups.extend(form.sections().map(section));
        groups.push(gone);
        groups.retain(|group| !group.rows.is_empty());
        groups
    }

    fn row(&self, pair: &Pair) -> DifferenceRow {
        let (old_folder, folder) = (self.old.folder, self.new.folder);
        let name = in_one_line(&clean(&self.words.part_name(folder, &pair.new)));
        let (item, prompt) = match pair.new {
            Part::Field(field) => (in_one_line(&labels::of_field(self.sheet, PrintColumnId::Item, field)), name),
            _ => (name, String::new()),
        };
        let requirement = pair.requirements.map(|(old, new)| self.words.requirements((old_folder, old), (folder, new)));
        let (old_text, new_text) = (clean(&pair.old_text), clean(&pair.new_text));
        let (removed, added) = changed_words(&old_text, &new_text);
        DifferenceRow {
            no: self.words.part_numbers((&old_folder.form, &pair.old), (&folder.form, &pair.new)),
            prompt: if prompt == item { String::new() } else { prompt },
            item,
            change: self.words.say(&format!("change-{}", pair.change.id())),
            requirement: requirement.map(|text| in_one_line(&clean(&text))).unwrap_or_default(),
            old: Marked { text: old_text, stretches: removed },
            new: Marked { text: new_text, stretches: added },
        }
    }
}

impl Marked {
    /// The stretches of a part of the text, in order: whether each is marked. Together they are the part.
    pub(super) fn segments(&self, part: Range<usize>) -> Vec<(bool, &str)> {
        let mut segments = Vec::new();
        let mut at = part.start;
        for stretch in &self.stretches {
            let (start, end) = (stretch.start.clamp(at, part.end), stretch.end.clamp(at, part.end));
            segments.push((false, &self.text[at..start]));
            segments.push((true, &self.text[start..end]));
            at = end;
        }
        segments.push((false, &self.text[at..part.end]));
        segments.retain(|(_, text)| !text.is_empty());
        segments
    }
}
