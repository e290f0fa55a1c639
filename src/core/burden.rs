//! What the values of a JSON text take once they are read, told by the text alone: a value of three characters takes a
//! hundred bytes and more.

use memchr::memchr2;

/// What an object takes: its place in the one around it, its table of keys, and room for its first members. While keys
/// that nobody knows are read, they stand there twice.
pub(super) const OBJECT: usize = 720;
/// What another value takes, with the room that lists keep for more.
pub(super) const VALUE: usize = 200;
/// More than this no form, draft or export ever takes: the largest form at hand takes two megabytes.
pub(super) const MOST: usize = 40 << 20;

/// Whether JSON holds more values than any file of ours does. Of a text that isn't JSON the answer means nothing.
#[must_use]
pub fn is_too_heavy(json: &str) -> bool {
    weight(json) > MOST
}

/// What the values of a JSON text weigh. Looks at the signs between them alone.
pub(super) fn weight(json: &str) -> usize {
    let (mut weight, mut bytes) = (0, json.as_bytes());
    while let Some((&byte, rest)) = bytes.split_first() {
        bytes = rest;
        match byte {
            b'"' => bytes = behind_text(rest),
            b'{' => weight += OBJECT,
            b'[' | b',' => weight += VALUE,
            _ => {}
        }
    }
    weight
}

/// What stands behind the end of a text that has begun.
fn behind_text(mut bytes: &[u8]) -> &[u8] {
    while let Some(at) = memchr2(b'"', b'\\', bytes) {
        let is_end = bytes[at] == b'"';
        bytes = bytes.get(at + if is_end { 1 } else { 2 }..).unwrap_or_default();
        if is_end {
            return bytes;
        }
    }
    &[]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::builtin;

    #[test]
    fn values_weigh_and_texts_do_not() {
        assert!(!builtin::ALL.iter().any(|form| is_too_heavy(&form.json.text())));
        assert!(!is_too_heavy(&format!("{{\"a\":\"{}\"}}", "{,[\\\"".repeat(1_000_000))));
        assert!(is_too_heavy(&format!("[{}0]", "{},".repeat(100_000))));
        assert!(is_too_heavy(&"[".repeat(500_000)));
        assert_eq!(weight(r#"{"\\":["\"{[,"],"#), OBJECT + 2 * VALUE);
        assert_eq!(weight(r#"["{,\"#), VALUE);
        // A table of 15,000 rows of eight columns.
        let row = format!("{{{}\"h\":\"\"}},", "\"a\":\"x\",".repeat(7));
        assert!(!is_too_heavy(&row.repeat(15_000)));
    }
}
