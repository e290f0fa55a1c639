//! What can still be read of a damaged draft: each answer by itself, wherever it stands in what is left of the file.

use memchr::memmem;
use serde::Deserialize;
use serde_json::Value;

use super::burden;
use super::draft::{Answer, Draft};
use super::form::Form;

/// The id of the form that a damaged draft names, if that can be read.
#[must_use]
pub fn form_id(text: &str) -> Option<String> {
    member(text, "form")
}

/// The number of the format that a text names, if that can be read.
#[must_use]
pub fn format(text: &str) -> Option<u32> {
    values(text, "kisai").find_map(first)
}

/// What can be read of a damaged draft; `None` if that is no answer at all.
///
/// A text that ends early is taken as far as it goes.
#[must_use]
pub fn draft(text: &str, form: &Form) -> Option<Draft> {
    if burden::is_too_heavy(text) {
        return None;
    }
    let string = |key| member(text, key).unwrap_or_default();
    let mut draft = Draft::new(form, &string("title"), &string("created"));
    draft.edition = string("edition");
    draft.client = string("client");
    draft.certification_no = string("certification_no");
    draft.updated = string("updated");
    for field in form.fields() {
        let id = &form[field].id;
        let found = last_values(text, id).find_map(answer);
        draft.answers.extend(found.map(|answer| (id.clone(), answer)));
    }
    (!draft.answers.is_empty()).then_some(draft)
}

/// The last text that stands in the file under a key.
fn member(text: &str, key: &str) -> Option<String> {
    last_values(text, key).find_map(first)
}

/// How many values of one key are looked at, from the last one on.
const MOST_TRIES: usize = 10;

/// What follows a key and its colon, wherever the key stands. A quote within a text is escaped, so it begins no key.
fn values<'a>(text: &'a str, key: &str) -> impl Iterator<Item = &'a str> {
    let quoted = format!("\"{key}\"");
    let finder = memmem::Finder::new(&quoted).into_owned();
    let mut from = 0;
    let mut starts = std::iter::from_fn(move || {
        let at = from + finder.find(&text.as_bytes()[from..])?;
        from = at + quoted.len();
        Some((at, from))
    });
    std::iter::from_fn(move || starts.find_map(|(at, end)| value_behind(text, at, end)))
}

/// The last values of a key, the last one first.
fn last_values<'a>(text: &'a str, key: &str) -> impl Iterator<Item = &'a str> {
    let quoted = format!("\"{key}\"");
    let starts: Vec<usize> = memmem::rfind_iter(text.as_bytes(), &quoted).take(MOST_TRIES).collect();
    starts.into_iter().filter_map(move |at| value_behind(text, at, at + quoted.len()))
}

/// What stands behind the colon of a key from `at` to `end`, if it is one.
fn value_behind(text: &str, at: usize, end: usize) -> Option<&str> {
    let is_key = !text[..at].ends_with('\\');
    let behind = text[end..].trim_start();
    is_key.then(|| behind.strip_prefix(':')).flatten().map(str::trim_start)
}

/// The whole value with which a text begins.
fn first<'a, T: Deserialize<'a>>(text: &'a str) -> Option<T> {
    serde_json::Deserializer::from_str(text).into_iter().next()?.ok()
}

/// The answer with which a text begins: whole, or of its text what is left.
fn answer(value: &str) -> Option<Answer> {
    if let Some(answer) = first::<Answer>(value) {
        return Some(answer);
    }
    if let Some(Value::String(text)) = first(value) {
        return Some(Answer { text, ..Answer::default() });
    }
    let inside = value.strip_prefix('{')?;
    let text = values(inside, "text").next()?.strip_prefix('"')?;
    let text = text_left(text);
    (!text.is_empty()).then(|| Answer { text, ..Answer::default() })
}

/// A JSON text behind its first quote, as far as it goes.
fn text_left(text: &str) -> String {
    let mut left = String::new();
    let mut is_escaped = false;
    for char in text.chars() {
        match char {
            '"' if !is_escaped => break,
            // Neither may stand there unescaped.
            '\n' | '\r' => break,
            control if control.is_control() => left.push(char::REPLACEMENT_CHARACTER),
            other => left.push(other),
        }
        is_escaped = char == '\\' && !is_escaped;
    }
    // An escape that was cut off goes: the longest are the twelve characters of a pair of surrogates.
    for _ in 0..=12 {
        if let Ok(text) = serde_json::from_str(&format!("\"{left}\"")) {
            return text;
        }
        left.pop();
    }
    String::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_ends_early_is_taken_as_far_as_it_goes() {
        for (json, text) in [
            (r#"受注"#, "受注"),
            (r#"受\n注"#, "受\n注"),
            (r#"受\"注" , "x": 1"#, "受\"注"),
            (r#"受\"#, "受"),
            (r#"受\ud83"#, "受"),
            (r#"受\ud83d\ude0"#, "受"),
            ("受\u{0}注", "受\u{fffd}注"),
            ("受\n\"x", "受"),
            ("", ""),
        ] {
            assert_eq!(text_left(json), text, "{json}");
        }
    }
}
