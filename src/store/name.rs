//! File names from what people call their drafts, in any script.

use std::path::Path;

use unicode_normalization::UnicodeNormalization as _;

use super::rescue;
use crate::core::text::{floor_boundary, fold};

/// What a draft's file is called behind its name.
pub const SUFFIX: &str = ".kisai.json";

/// Room for the suffix, a number against clashes, and what other programs append, below the usual 255 bytes.
const MAX_BYTES: usize = 180;

/// A title as a draft keeps it: folded as what is typed, in one line.
#[must_use]
pub fn title(given: &str) -> String {
    fold("", given).text.replace('\n', " ").trim().to_owned()
}

/// The name of a draft's file from its title: `None` if no character of it may stand in a file name.
///
/// It never ends like a file's name, since a person who types such a name means a file.
#[must_use]
pub fn from_title(title: &str) -> Option<String> {
    let mut name = String::new();
    for char in title.nfc() {
        let char = match char {
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
            control if control.is_control() => ' ',
            other => other,
        };
        if name.len() + char.len_utf8() > MAX_BYTES {
            break;
        }
        name.push(char);
    }
    // A dot at the start hides a file, and some systems drop dots and spaces at the end.
    let is_edge = |char: char| char == '.' || char.is_whitespace();
    let mut name = name.trim_matches(is_edge);
    while let Some(stem) = name.strip_suffix(SUFFIX).or_else(|| name.strip_suffix(".json")) {
        name = stem.trim_matches(is_edge);
    }
    let mut name = name.to_owned();
    if let Some(of) = rescue::recovered_of(&name).map(str::len) {
        name.replace_range(of..=of, "-");
    }
    if is_device(&name) {
        name.insert(0, '_');
    }
    name.chars().any(char::is_alphanumeric).then_some(name)
}

/// Whether some systems take a file of this name for a device, whatever follows a dot.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let is_number = |rest: &str| matches!(rest.chars().collect::<Vec<_>>()[..], ['0'..='9' | '¹' | '²' | '³']);
    let is_port = ["com", "lpt"].into_iter().any(|port| stem.strip_prefix(port).is_some_and(is_number));
    is_port || matches!(stem.as_str(), "con" | "prn" | "aux" | "nul")
}

/// As much of a name as leaves room for what is put behind it.
#[must_use]
pub fn short(name: &str) -> &str {
    &name[..floor_boundary(name, MAX_BYTES.min(name.len()))]
}

/// The name of a draft from its file.
#[must_use]
pub fn of_file(path: &Path) -> String {
    let file = path.file_name().map(|file| file.to_string_lossy().into_owned()).unwrap_or_default();
    file.strip_suffix(SUFFIX).or_else(|| file.strip_suffix(".json")).unwrap_or(&file).to_owned()
}

/// A name that no other one equals, even where upper and lower case or full and half width are the same.
#[must_use]
pub fn free(name: &str, mut is_taken: impl FnMut(&str) -> bool) -> String {
    if !is_taken(name) {
        return name.to_owned();
    }
    (2..).map(|number| format!("{name}-{number}")).find(|name| !is_taken(name)).unwrap_or_default()
}

/// The form in which names are compared.
#[must_use]
pub fn folded(name: &str) -> String {
    name.nfkc().flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_become_safe_names() {
        for (title, name) in [
            ("受発注クラウド 2026", Some("受発注クラウド 2026")),
            ("../../etc/passwd", Some("-..-etc-passwd")),
            ("a/b:c", Some("a-b-c")),
            (" .hidden. ", Some("hidden")),
            ("plan.kisai.json", Some("plan")),
            ("plan.json .json", Some("plan")),
            (".json", Some("json")),
            ("///", None),
            ("", None),
        ] {
            assert_eq!(from_title(title).as_deref(), name, "{title:?}");
        }
        assert!(from_title(&"長".repeat(300)).unwrap().len() <= MAX_BYTES);
    }

    #[test]
    fn titles_are_one_line_of_what_could_be_typed() {
        for (given, expected) in [
            ("受発注\u{3000}クラウド/2026", "受発注\u{3000}クラウド/2026"),
            ("a\u{1b}b\tc\r\nd", "ab c d"),
            (" ｶﾞ ", "ガ"),
        ] {
            assert_eq!(title(given), expected, "{given:?}");
        }
    }

    #[test]
    fn a_taken_name_gets_a_number() {
        assert_eq!(free("a", |name| name == "a" || name == "a-2"), "a-3");
    }
}
