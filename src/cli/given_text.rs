//! A text on the command line: a word, standard input as `-`, a file as `@FILE`.

use std::io;
use std::path::Path;

use super::CommandError;
use crate::core::notice::Notice;
use crate::core::text::fold;
use crate::store::drafts;
use crate::store::error::io_cause;
use crate::store::reading::{read_at_most, read_regular_file};

/// No draft has room for a longer text.
const MAX_BYTES: u64 = 16 << 20;

/// The text that is meant, folded as what is typed.
pub(super) fn given_text(given: &str) -> Result<String, CommandError> {
    let text = match (given, given.strip_prefix('@')) {
        ("-", _) => without_last_break(standard_input(MAX_BYTES)?),
        (_, Some(path)) => without_last_break(read_regular_file(Path::new(path), MAX_BYTES)?),
        (text, None) => text.to_owned(),
    };
    Ok(fold("", &text).text)
}

/// The text of a file with many answers, which may be an export, or of standard input as `-`.
pub(super) fn text_of_file(path: &Path) -> Result<String, CommandError> {
    let most = drafts::MAX_BYTES;
    if path == Path::new("-") { standard_input(most) } else { Ok(read_regular_file(path, most)?) }
}

fn standard_input(most: u64) -> Result<String, CommandError> {
    let text = |bytes| String::from_utf8(bytes).map_err(|_| io::ErrorKind::InvalidData.into());
    read_at_most(io::stdin().lock(), most)
        .and_then(text)
        .map_err(|cause| CommandError::trouble(Notice::new("error-stdin").with("cause", io_cause(&cause))))
}

/// A text from a file or a pipe ends with a line break that isn't part of the answer.
fn without_last_break(text: String) -> String {
    let text = text.strip_suffix('\n').map(ToOwned::to_owned).unwrap_or(text);
    text.strip_suffix('\r').map(ToOwned::to_owned).unwrap_or(text)
}
