//! A Fluent file of which only the messages asked for are parsed: opening a draft needs a few of the many hundred.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// Values for a message's variables.
pub type Args<'a> = [(&'static str, FluentValue<'a>)];

/// A fault in a Fluent file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// Counted from 1.
    pub line: usize,
    /// In the parser's words.
    pub cause: String,
}

/// The messages of one Fluent file.
pub struct Catalog {
    source: Cow<'static, str>,
    entries: HashMap<String, Range<usize>>,
    bundle: Mutex<FluentBundle<FluentResource>>,
    is_whole: AtomicBool,
}

impl Catalog {
    /// Finds where each message stands; nothing is parsed yet. `language` is a code such as `ja`.
    #[must_use]
    pub fn new(language: &str, source: impl Into<Cow<'static, str>>) -> Self {
        let source = source.into();
        let language: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        Catalog { entries: entries(&source), source, bundle: Mutex::new(bundle), is_whole: AtomicBool::new(false) }
    }

    /// Parses the whole file.
    ///
    /// # Errors
    /// Every entry that is no Fluent.
    pub fn validate(&self) -> Result<(), Vec<Broken>> {
        FluentResource::try_new(self.source.clone().into_owned()).map(|_| ()).map_err(|(_, errors)| {
            let line = |at: usize| self.source.bytes().take(at).filter(|&byte| byte == b'\n').count() + 1;
            errors.iter().map(|error| Broken { line: line(error.pos.start), cause: error.kind.to_string() }).collect()
        })
    }

    /// Ids of all messages, in no order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }

    /// The text of a message, or of one of its attributes; `None` if there is none.
    #[must_use]
    pub fn format(&self, id: &str, attribute: Option<&str>, args: &Args<'_>) -> Option<String> {
        self.format_checked(id, attribute, args).map(|(text, _)| text)
    }

    /// The same, and whether every variable had a value and every message that it names is there.
    #[must_use]
    pub fn format_checked(&self, id: &str, attribute: Option<&str>, args: &Args<'_>) -> Option<(String, bool)> {
        self.load(id)?;
        let mut fluent_args = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            fluent_args.set(*name, value.clone());
        }
        let (text, is_sound) = self.try_format(id, attribute, &fluent_args)?;
        if is_sound || self.is_whole.load(Ordering::Relaxed) {
            return Some((text, is_sound));
        }
        // The message names another one.
        self.load_all();
        self.try_format(id, attribute, &fluent_args)
    }

    fn try_format(&self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<(String, bool)> {
        let bundle = self.bundle();
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        Some((text, errors.is_empty()))
    }

    fn bundle(&self) -> MutexGuard<'_, FluentBundle<FluentResource>> {
        self.bundle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn load(&self, id: &str) -> Option<()> {
        if self.bundle().has_message(id) {
            return Some(());
        }
        let entry = self.source.get(self.entries.get(id)?.clone())?;
        self.add(entry);
        Some(())
    }

    fn load_all(&self) {
        self.is_whole.store(true, Ordering::Relaxed);
        self.add(&self.source);
    }

    fn add(&self, source: &str) {
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(sound_part, _)| sound_part);
        self.bundle().add_resource_overriding(resource);
    }
}

/// Where each message begins and ends. An entry begins with its id at the start of a line and ends before the next
/// line that is neither blank nor indented.
fn entries(source: &str) -> HashMap<String, Range<usize>> {
    let mut entries = HashMap::new();
    let mut open: Option<(&str, usize)> = None;
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        let is_continued = line.starts_with([' ', '\n', '\r', '}']);
        if !is_continued {
            if let Some((id, start)) = open.take() {
                entries.entry(id.to_owned()).or_insert(start..at);
            }
            if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
                open = line.split(['=', ' ']).next().map(|id| (id, at));
            }
        }
        at += line.len();
    }
    if let Some((id, start)) = open {
        entries.entry(id.to_owned()).or_insert(start..at);
    }
    entries
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
    fn faults_name_their_line() {
        let broken = Catalog::new("en", "a = b\nc { }\n").validate().unwrap_err();
        assert_eq!(broken[0].line, 2);
    }
}
