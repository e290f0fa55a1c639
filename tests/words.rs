//! The program's words: both languages say the same things, and the code says nothing that isn't there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use kisai::core::builtin;
use kisai::core::cut::blocks;
use kisai::export::{Format, SheetLanguage};
use kisai::ui::action::{Context, TABLE};
use kisai::ui::by_command::ByCommand;
use kisai::words::{Catalog, ITEM_PARTS, Language, Words};

use crate::forms::every_folder_fault;
use crate::help::every_help;
use crate::source::{Source, Token};

/// The variables of each message and attribute (`id` and `id.attribute`).
type Messages = BTreeMap<String, BTreeSet<String>>;

#[test]
fn both_languages_have_the_same_messages_with_the_same_variables() {
    assert_same(&program(Language::Ja), &program(Language::En));
}

#[test]
fn the_words_of_a_form_are_the_same_in_both_languages() {
    for form in builtin::ALL {
        let of = |code| messages(&form.words.iter().find(|(language, _)| *language == code).unwrap().1.text());
        assert_same(&of("ja"), &of("en"));
    }
}

#[test]
fn packed_words_are_those_of_the_files_and_each_message_is_found_in_its_part() {
    // In the order in which screens name them.
    let sorted = |source: &str| blocks(source).map(|block| source[block].to_owned()).collect::<BTreeSet<_>>();
    for ((name, packed), (_, source)) in packed().into_iter().zip(files()) {
        assert_eq!((packed.len(), sorted(&packed)), (source.len(), sorted(&source)), "{name}");
    }
    let program = Language::ALL.map(|language| (language.code(), Words::source(language)));
    let forms = builtin::ALL.iter().flat_map(|form| form.words.iter().copied());
    for (code, packed) in program.into_iter().chain(forms) {
        let (found, read) = (Catalog::new(code, packed), Catalog::new(code, packed.text()));
        for id in read.ids() {
            let args = [("cloud", "-".into())];
            assert_eq!(found.format_checked(id, None, &args), read.format_checked(id, None, &args), "{id}");
        }
    }
}

#[test]
fn no_message_begins_or_ends_with_a_blank() {
    for (name, source) in files() {
        for (line, text) in (1..).zip(source.lines()) {
            assert!(!text.ends_with(char::is_whitespace), "{name}:{line} ends with a blank");
        }
        let resource = parser::parse(source.as_str()).unwrap();
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            for pattern in message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value)) {
                let id = message.id.name;
                if let Some(PatternElement::TextElement { value }) = pattern.elements.first() {
                    assert!(!value.starts_with(char::is_whitespace), "{name}: {id} begins with a blank");
                }
                if let Some(PatternElement::TextElement { value }) = pattern.elements.last() {
                    assert!(!value.ends_with(char::is_whitespace), "{name}: {id} ends with a blank");
                }
            }
        }
    }
}

#[test]
fn no_half_width_kana_stand_in_the_words() {
    for (name, source) in files() {
        assert!(!source.contains(|char| matches!(char, '\u{ff61}'..='\u{ff9f}')), "{name}");
    }
}

#[test]
fn japanese_messages_are_japanese_and_english_ones_are_not() {
    let is_japanese = |char: char| matches!(char, '\u{3041}'..='\u{30fa}' | '\u{4e00}'..='\u{9fff}');
    let catalog = |language: Language| Catalog::new(language.code(), Words::source(language));
    let [ja, en] = Language::ALL.map(catalog);
    // The way back to one's own language is told in that language.
    let in_both = ["language-ja", "title-language", "action-choose-language", "action-switch-language", "home-title"];
    for id in en.ids().filter(|id| !in_both.contains(id)) {
        let text = en.format(id, None, &[]).unwrap();
        assert!(!text.contains(is_japanese), "{id}: {text}");
    }
    let sentences = ja.ids().filter(|id| ["error-", "message-", "fault-"].iter().any(|family| id.starts_with(family)));
    for id in sentences.filter(|&id| id != "error-line") {
        assert!(ja.format(id, None, &[]).unwrap().contains(is_japanese), "{id}");
    }
}

#[test]
fn every_message_that_the_code_names_is_there() {
    let known = program(Language::En);
    let families: BTreeSet<&str> = known.keys().filter_map(|id| id.split_once('-').map(|(family, _)| family)).collect();
    let mut missing = Vec::new();
    for source in Source::all() {
        for (ix, (line, token)) in source.tokens.iter().enumerate() {
            let Token::Text(text) = token else { continue };
            let is_said =
                ["say", "say_with", "Message"].iter().any(|word| source.has(ix.wrapping_sub(2), &[word, "("]))
                    || source.has(ix.wrapping_sub(5), &["Notice", ":", ":", "new", "("]);
            // Ids that reach their message by way of a table or a helper are known by their family.
            let is_id = text.contains('-')
                && !text.ends_with('-')
                && text.chars().all(|char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '-')
                && families.contains(text.split('-').next().unwrap());
            if (is_said || is_id) && !known.contains_key(text) && !is_of_a_form(&source, text) {
                missing.push(format!("src/{}:{line}: {text}", source.path));
            }
        }
    }
    assert_eq!(missing, Vec::<String>::new());
    for id in derived() {
        assert!(known.contains_key(&id), "no message {id}");
    }
}

#[test]
fn every_message_is_used() {
    let mut used: BTreeSet<String> = derived().into_iter().collect();
    for source in Source::all() {
        used.extend(source.texts().map(|(_, text)| text.to_owned()));
    }
    for entry in TABLE {
        used.insert(format!("action-{}.help", entry.action.id()));
    }
    for language in Language::ALL {
        let helps = every_help(language);
        let catalog = Catalog::new(language.code(), Words::source(language));
        for id in program(language).into_keys() {
            let is_used = if id.starts_with("command-") {
                let (message, attribute) =
                    id.split_once('.').map_or((id.as_str(), None), |(id, part)| (id, Some(part)));
                let text = catalog.format(message, attribute, &[]).unwrap();
                text.lines().all(|line| helps.contains(line.trim()))
            } else if id.starts_with("value-") {
                // It stands in brackets, between other values.
                let text = catalog.format(&id, None, &[]).unwrap();
                helps.iter().any(|help| help.contains(&text))
            } else {
                used.contains(&id)
            };
            assert!(is_used, "{}.ftl: {id} is said nowhere", language.code());
        }
    }
}

#[test]
fn every_said_message_gets_the_variables_that_it_names() {
    let known = program(Language::En);
    let mut checked = 0;
    for source in Source::all() {
        for (ix, (line, token)) in source.tokens.iter().enumerate() {
            let Token::Text(id) = token else { continue };
            let place = format!("src/{}:{line}: {id}", source.path);
            if source.has(ix.wrapping_sub(2), &["say", "("]) && source.has(ix + 1, &[")"]) {
                assert_eq!(known[id], BTreeSet::new(), "{place}");
                checked += 1;
            } else if source.has(ix.wrapping_sub(2), &["say_with", "("]) && source.has(ix + 1, &[",", "&", "["]) {
                assert_eq!(known[id], array_names(&source, ix + 3), "{place}");
                checked += 1;
            } else if source.has(ix.wrapping_sub(5), &["Notice", ":", ":", "new", "("]) && source.has(ix + 1, &[")"]) {
                assert_eq!(known[id], chained_names(&source, ix + 2), "{place}");
                checked += 1;
            }
        }
    }
    assert!(checked > 100, "only {checked} uses were understood");
}

#[test]
fn every_fault_of_a_form_is_told_with_all_its_values() {
    for language in Language::ALL {
        let words = Words::new(language);
        for notice in every_folder_fault().iter().flat_map(|fault| [fault.notice(), fault.remedy()]) {
            let given: BTreeSet<String> = notice.values.iter().map(|(name, _)| (*name).to_owned()).collect();
            let named = &program(language)[&*notice.id];
            assert!(named.is_subset(&given), "{} lacks {named:?}", notice.id);
            assert_ne!(words.tell(&notice), notice.id);
        }
    }
}

/// The program's messages in a language.
fn program(language: Language) -> Messages {
    messages(&Words::source(language).text())
}

/// Every words file by its name.
fn files() -> Vec<(String, String)> {
    let read = |name: String| {
        let source = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&name)).unwrap();
        (name, source)
    };
    packed().into_iter().map(|(name, _)| read(name)).collect()
}

/// The same as the program holds them.
fn packed() -> Vec<(String, String)> {
    let program =
        Language::ALL.map(|language| (format!("i18n/{}.ftl", language.code()), Words::source(language).text()));
    let forms = builtin::ALL.iter().flat_map(|form| {
        form.words.iter().map(|(code, source)| (format!("questions/{}/{code}.ftl", form.id), source.text()))
    });
    program.into_iter().chain(forms).collect()
}

/// Ids that the code puts together from a table's names.
fn derived() -> Vec<String> {
    let mut ids = Vec::new();
    ids.extend(TABLE.iter().map(|entry| format!("action-{}", entry.action.id())));
    ids.extend(Context::ALL.map(|context| format!("context-{context:?}").to_lowercase()));
    ids.extend(Format::ALL.map(|format| format!("format-{}", format.id())));
    ids.extend(Language::ALL.map(|language| format!("language-{}", language.code())));
    ids.push(format!("language-{}", SheetLanguage::Both.id()));
    ids.extend(ByCommand::EXPLAINED.map(|kind| format!("by-command-{kind}")));
    ids.extend(ITEM_PARTS.iter().chain(&["example", "example-own", "weak"]).map(|part| format!("guidance-{part}")));
    let of = |path, owner, family: &str| -> Vec<String> {
        let ids = Source::read(path).texts_of(owner, "id");
        assert!(ids.len() > 1, "{owner} has no ids");
        ids.into_iter().map(|id| format!("{family}-{id}")).collect()
    };
    ids.extend(of("core/check/finding.rs", "Severity", "severity"));
    // Each kind of such a character has a message of its own.
    let rules = Source::read("core/check/finding.rs").texts_of("Finding", "rule");
    let rules = rules.iter().filter(|rule| *rule != "uncertain-character");
    ids.extend(rules.map(|rule| format!("finding-{rule}")));
    ids.extend(["finding", "brief"].map(|family| of("core/contradictions/mod.rs", "Rule", family)).concat());
    for family in ["fault", "remedy"] {
        ids.extend(of("core/lint.rs", "Fault", family));
        ids.extend(of("core/shape.rs", "ShapeFault", family));
        let of_folder = of("words/folder_fault.rs", "What", family);
        // What is no JSON has a remedy for each slip.
        ids.extend(of_folder.into_iter().filter(|id| id != "remedy-syntax"));
    }
    ids.extend(of("core/diagnosis.rs", "Slip", "slip"));
    ids.extend(of("import/error.rs", "TooMuch", "too-much"));
    ids.extend(of("core/compare.rs", "Change", "change"));
    ids.extend(of("core/work.rs", "Work", "work"));
    ids.extend(of("core/search.rs", "TextKind", "found"));
    ids.extend(of("core/filter.rs", "Filter", "filter"));
    ids.extend(of("store/checkpoints.rs", "Reason", "reason"));
    ids.extend(of("ui/versions.rs", "Choice", "decide"));
    ids.extend(of("core/crosswalk.rs", "Relation", "suggested"));
    ids.extend(of("words/suggestions.rs", "SuggestedBy", "suggested"));
    ids.extend(["title", "client", "certification_no"].map(|part| format!("part-{part}")));
    // What is printed needs no note.
    ids.extend(of("core/form_terms.rs", "Wording", "wording").into_iter().filter(|id| id != "wording-printed"));
    ids
}

/// Whether a literal names a message of a form, or a part of one.
fn is_of_a_form(source: &Source, text: &str) -> bool {
    let is_form_word = ["form-", "print-", "section-", "item-", "field-"].iter().any(|family| text.starts_with(family));
    let is_part = |id: &String| id.split_once('.').is_some_and(|(_, part)| part == text);
    is_form_word && (source.path.starts_with("words/") || source.path.starts_with("export/"))
        || builtin::ALL.iter().flat_map(|form| form.words).any(|(_, words)| messages(&words.text()).keys().any(is_part))
}

/// The first texts of the pairs in an array: `[("name", …), …]`.
fn array_names(source: &Source, open: usize) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut depth = 0;
    for ix in open.. {
        match source.at(ix) {
            Token::Sign('[' | '(') => depth += 1,
            Token::Sign(']' | ')') => depth -= 1,
            Token::Text(name) if depth == 2 && source.has(ix - 1, &["("]) => _ = names.insert(name.clone()),
            _ => {}
        }
        if depth == 0 {
            return names;
        }
    }
    names
}

/// The names in a chain of `.with("name", …)`.
fn chained_names(source: &Source, from: usize) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut at = from;
    while source.has(at, &[".", "with", "("]) {
        if let Token::Text(name) = source.at(at + 3) {
            names.insert(name.clone());
        }
        let mut depth = 0;
        for ix in at + 2.. {
            match source.at(ix) {
                Token::Sign('(') => depth += 1,
                Token::Sign(')') => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                at = ix + 1;
                break;
            }
        }
    }
    names
}

#[track_caller]
fn assert_same(ja: &Messages, en: &Messages) {
    for (id, variables) in ja {
        assert_eq!(Some(variables), en.get(id), "{id}");
    }
    assert_eq!(ja.len(), en.len(), "{:?} are in English only", en.keys().find(|id| !ja.contains_key(*id)));
}

/// Parses a words file; anything that is no Fluent fails.
fn messages(source: &str) -> Messages {
    let resource = parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut messages = Messages::new();
    let mut add = |id: String, pattern: &Pattern<&str>| {
        let mut variables = BTreeSet::new();
        collect_pattern(pattern, &mut variables);
        assert!(messages.insert(id.clone(), variables).is_none(), "{id} stands twice");
    };
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                for attribute in &message.attributes {
                    add(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
                }
                let value = message.value.as_ref().unwrap_or_else(|| panic!("{} says nothing", message.id.name));
                add(message.id.name.to_owned(), value);
            }
            Entry::Junk { content } => panic!("no Fluent: {content}"),
            _ => {}
        }
    }
    messages
}

fn collect_pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, variables);
        }
    }
}

fn collect_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, variables),
        Expression::Select { selector, variants } => {
            collect_inline(selector, variables);
            variants.iter().for_each(|variant| collect_pattern(&variant.value, variables));
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    let mut collect_arguments = |CallArguments { positional, named }: &CallArguments<&str>| {
        positional.iter().for_each(|value| collect_inline(value, variables));
        named.iter().for_each(|argument| collect_inline(&argument.value, variables));
    };
    match inline {
        InlineExpression::VariableReference { id } => _ = variables.insert(id.name.to_owned()),
        InlineExpression::FunctionReference { arguments, .. } => collect_arguments(arguments),
        InlineExpression::TermReference { arguments: Some(arguments), .. } => collect_arguments(arguments),
        InlineExpression::Placeable { expression } => collect_expression(expression, variables),
        _ => {}
    }
}
