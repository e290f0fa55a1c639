//! A Fluent file of which only the messages asked for are parsed: opening a draft needs a few of the many hundred.

use std::borrow::Cow;
use std::collections::HashSet;
use std::hash::BuildHasher as _;
use std::ops::Range;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use fluent::concurrent::FluentBundle;
use fluent::resolver::errors::{ReferenceKind, ResolverError};
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use hashbrown::{DefaultHashBuilder, HashMap, HashTable};
use unic_langid::LanguageIdentifier;

use super::blocks::parse;
use super::source::Source;
use crate::core::cut::{self, blocks};
use crate::core::located::{Lines, Spot};

/// Values for a message's variables.
pub type Args<'a> = [(&'static str, FluentValue<'a>)];

/// So many faults tell that a file is none of Fluent.
const MOST_BROKEN: usize = 1_000;

/// A fault in a Fluent file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// Where.
    pub spot: Spot,
    /// In the parser's words; `None` where it is too much to be parsed.
    pub cause: Option<String>,
}

/// How much of a message is parsed: the guidance of an item is much longer than its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Extent {
    Value,
    Whole,
}

/// The messages of one Fluent file.
pub struct Catalog {
    source: Source,
    entries: OnceLock<Entries>,
    lines: OnceLock<Lines>,
    bundle: Mutex<FluentBundle<FluentResource>>,
    /// How much of which message is parsed.
    parsed: Mutex<HashMap<String, Extent>>,
}

impl Catalog {
    /// Nothing is parsed yet. `language` is a code such as `ja`.
    #[must_use]
    pub fn new(language: &str, source: impl Into<Source>) -> Self {
        let source = source.into();
        let language: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        let bundle = Mutex::new(bundle);
        Catalog { source, entries: OnceLock::new(), lines: OnceLock::new(), bundle, parsed: Mutex::default() }
    }

    /// Parses the whole file.
    ///
    /// # Errors
    /// Every entry that is no Fluent, up to a thousand.
    pub fn validate(&self) -> Result<(), Vec<Broken>> {
        let mut broken = Vec::new();
        for block in blocks(self.text()) {
            if broken.len() >= MOST_BROKEN {
                break;
            }
            let errors = parse(&self.text()[block.clone()]).1;
            let spot = |at: usize| self.lines().spot(self.text(), block.start + at);
            broken.extend(errors.into_iter().map(|error| Broken { spot: spot(error.at), cause: error.cause }));
        }
        if broken.is_empty() { Ok(()) } else { Err(broken) }
    }

    /// Ids of all messages, in no order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.entries().ids(self.text())
    }

    /// Ids and lines of the messages that an earlier one of the same id hides.
    #[must_use]
    pub fn hidden(&self) -> Vec<(&str, usize)> {
        let mut seen = HashSet::new();
        let lines = (1..).zip(self.text().lines());
        let messages = lines.filter_map(|(nth, line)| Some((message_id(line)?, nth)));
        messages.filter(|(id, _)| !seen.insert(*id)).collect()
    }

    /// The first and the last line of a message with its attributes, counted from 1.
    #[must_use]
    pub fn lines_of(&self, id: &str) -> Option<(usize, usize)> {
        let place = self.entries().place(id, self.text())?;
        let text = self.text()[place.clone()].trim_end();
        Some((self.line(place.start), self.line(place.start + text.len())))
    }

    /// Names and lines of a message's attributes.
    #[must_use]
    pub fn attributes(&self, id: &str) -> Vec<(&str, usize)> {
        let Some(place) = self.entries().place(id, self.text()) else { return Vec::new() };
        let first = self.line(place.start);
        let lines = self.text()[place].lines().enumerate();
        lines
            .filter_map(|(nth, line)| {
                let name = line.trim_start().strip_prefix('.')?.split(['=', ' ']).next()?;
                Some((name, first + nth))
            })
            .collect()
    }

    fn line(&self, at: usize) -> usize {
        self.lines().line(at)
    }

    fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::of(self.text()))
    }

    /// The text of a message, or of one of its attributes; `None` if there is none.
    #[must_use]
    pub fn format(&self, id: &str, attribute: Option<&str>, args: &Args<'_>) -> Option<String> {
        self.format_checked(id, attribute, args).map(|(text, _)| text)
    }

    /// The same, and whether every variable had a value and every message that it names is there.
    #[must_use]
    pub fn format_checked(&self, id: &str, attribute: Option<&str>, args: &Args<'_>) -> Option<(String, bool)> {
        self.parse_entry(id, if attribute.is_some() { Extent::Whole } else { Extent::Value });
        let mut fluent_args = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            fluent_args.set(*name, value.clone());
        }
        loop {
            let (text, errors) = self.try_format(id, attribute, &fluent_args)?;
            // What the message names is parsed once it is asked for; that may name more.
            let named = errors.iter().filter_map(named);
            if named.filter(|id| self.parse_entry(id, Extent::Whole)).count() == 0 {
                return Some((text, errors.is_empty()));
            }
        }
    }

    fn try_format(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Option<(String, Vec<FluentError>)> {
        let bundle = self.bundle();
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        Some((text, errors))
    }

    /// The block of a message, or of a term with its hyphen.
    fn block(&self, id: &str) -> Option<&[u8]> {
        if self.source.is_packed() {
            return self.source.block(id);
        }
        self.entries().place(id, self.text()).map(|place| &self.text().as_bytes()[place])
    }

    fn text(&self) -> &str {
        self.source.text()
    }

    fn entries(&self) -> &Entries {
        self.entries.get_or_init(|| Entries::of(self.text()))
    }

    fn bundle(&self) -> MutexGuard<'_, FluentBundle<FluentResource>> {
        self.bundle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Parses a message, or a term with its hyphen; whether there is one and that is done now.
    fn parse_entry(&self, id: &str, wanted: Extent) -> bool {
        let mut parsed = self.parsed.lock().unwrap_or_else(PoisonError::into_inner);
        if parsed.get(id).is_some_and(|&extent| extent >= wanted) {
            return false;
        }
        let Some(block) = self.block(id) else {
            parsed.insert(id.to_owned(), Extent::Whole);
            return false;
        };
        let len = if wanted == Extent::Value { cut::head_len(block) } else { block.len() };
        parsed.insert(id.to_owned(), if len == block.len() { Extent::Whole } else { wanted });
        if let Ok(text) = str::from_utf8(&block[..len])
            && let (Some(resource), _) = parse(text)
        {
            self.bundle().add_resource_overriding(resource);
        }
        true
    }
}

/// The message or the term that isn't there.
fn named(error: &FluentError) -> Option<Cow<'_, str>> {
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Message { id, .. })) => Some(id.into()),
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Term { id, .. })) => {
            Some(format!("-{id}").into())
        }
        _ => None,
    }
}

/// Where each message and each term of a file stands. Of two with the same id the first one counts.
struct Entries {
    found: HashTable<Entry>,
    hasher: DefaultHashBuilder,
}

/// Where a message stands, and how long the id is with which it begins.
struct Entry {
    place: Range<usize>,
    id_len: usize,
}

impl Entry {
    fn id<'a>(&self, source: &'a str) -> &'a str {
        source.get(self.place.start..self.place.start + self.id_len).unwrap_or_default()
    }
}

impl Entries {
    fn of(source: &str) -> Self {
        let named = |place: Range<usize>| Some((cut::id(&source[place.clone()])?.len(), place));
        let named: Vec<_> = blocks(source).filter_map(named).collect();
        let mut entries =
            Entries { found: HashTable::with_capacity(named.len()), hasher: DefaultHashBuilder::default() };
        for (id_len, place) in named {
            entries.insert(Entry { place, id_len }, source);
        }
        entries
    }

    fn insert(&mut self, entry: Entry, source: &str) {
        let id = entry.id(source);
        let hash = |entry: &Entry| self.hasher.hash_one(entry.id(source));
        self.found.entry(self.hasher.hash_one(id), |known| known.id(source) == id, hash).or_insert(entry);
    }

    fn place(&self, id: &str, source: &str) -> Option<Range<usize>> {
        let entry = self.found.find(self.hasher.hash_one(id), |entry| entry.id(source) == id)?;
        Some(entry.place.clone())
    }

    fn ids<'a>(&'a self, source: &'a str) -> impl Iterator<Item = &'a str> {
        self.found.iter().map(|entry| entry.id(source)).filter(|id| !id.starts_with('-'))
    }
}

/// The id of the message that begins there, if one does.
fn message_id(line: &str) -> Option<&str> {
    cut::id(line).filter(|id| !id.starts_with('-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "# A comment\n-name = kisai\nhello = { -name } says\n    hello\n    .short = hi\n\ncount = { $n ->\n    [one] one\n   *[other] { $n }\n}\nlast = end\n";

    #[test]
    fn messages_attributes_and_terms_are_found() {
        let catalog = Catalog::new("en", SOURCE);
        assert_eq!(catalog.format("hello", None, &[]).as_deref(), Some("kisai says\nhello"));
        assert_eq!(catalog.format("hello", Some("short"), &[]).as_deref(), Some("hi"));
        assert_eq!(catalog.format("count", None, &[("n", 1.into())]).as_deref(), Some("one"));
        assert_eq!(catalog.format("count", None, &[("n", 3.into())]).as_deref(), Some("3"));
        assert_eq!(catalog.format("last", None, &[]).as_deref(), Some("end"));
        assert_eq!(catalog.format("missing", None, &[]), None);
        assert_eq!(catalog.format("last", Some("missing"), &[]), None);
    }

    #[test]
    fn what_is_asked_for_later_is_parsed_later() {
        let catalog =
            Catalog::new("en", "a =\n    .only = x\nb = { c.short }\nc =\n    { -d }\n    .short = s\n-d = d\n");
        assert_eq!(catalog.format("a", None, &[]), None);
        assert_eq!(catalog.format("a", Some("only"), &[]).as_deref(), Some("x"));
        assert_eq!(catalog.format("a", None, &[]), None);
        assert_eq!(catalog.format("c", None, &[]).as_deref(), Some("d"));
        assert_eq!(catalog.format_checked("b", None, &[]), Some(("s".to_owned(), true)));
        assert_eq!(catalog.format("c", Some("short"), &[]).as_deref(), Some("s"));
        assert_eq!(catalog.format("c", Some("missing"), &[]), None);
    }

    #[test]
    fn messages_and_attributes_know_their_lines() {
        let catalog = Catalog::new("en", SOURCE);
        assert_eq!(catalog.lines_of("hello"), Some((3, 5)));
        assert_eq!(catalog.lines_of("last"), Some((11, 11)));
        assert_eq!(catalog.lines_of("name"), None);
        assert_eq!(catalog.attributes("hello"), [("short", 5)]);
        assert_eq!(catalog.hidden(), []);
        assert_eq!(Catalog::new("en", "a = 1\nb = 2\na = 3\n").hidden(), [("a", 3)]);
    }

    #[test]
    fn faults_name_their_line() {
        let broken = Catalog::new("en", "a = b\nc { }\n").validate().unwrap_err();
        assert_eq!(broken[0].spot.line, 2);
    }
}
