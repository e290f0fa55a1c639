//! Where the messages of a Fluent file begin and end: its blocks. For `build.rs` too, which packs the program's own files.

use std::ops::Range;

/// The blocks of a file: each from the start of a message, a term or a comment to that of the next one.
pub fn blocks(source: &str) -> impl Iterator<Item = Range<usize>> {
    let starts = source.match_indices('\n').map(|(end, _)| end + 1).filter(|&at| begins_block(&source[at..]));
    let mut start = 0;
    starts.chain([source.len()]).filter_map(move |end| {
        let block = start..end;
        start = end;
        (!block.is_empty()).then_some(block)
    })
}

/// Whether a line begins a message, a term or a comment.
fn begins_block(line: &str) -> bool {
    line.as_bytes().first().is_some_and(|first| first.is_ascii_alphabetic() || b"-#".contains(first))
}

/// The id of the message, or of the term with its hyphen, that a block is; `None` for a comment.
pub fn id(block: &str) -> Option<&str> {
    let is_named = block.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-');
    let end = block.bytes().position(|byte| matches!(byte, b'=' | b' ' | b'\r' | b'\n')).unwrap_or(block.len());
    is_named.then(|| &block[..end])
}

/// How long a block is as far as the first attribute of the message.
pub fn head_len(block: &[u8]) -> usize {
    let begins_attribute =
        |line: &[u8]| line.first() == Some(&b' ') && line.iter().find(|byte| **byte != b' ') == Some(&b'.');
    let mut lines = block.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(end, _)| end + 1);
    lines.find(|&at| begins_attribute(&block[at..])).unwrap_or(block.len())
}

/// A number for an id: FNV-1a. No two ids of a file of ours have the same; `build.rs` sees to it.
pub const fn hash(id: &str) -> u32 {
    let (bytes, mut hash, mut at) = (id.as_bytes(), 0x811c_9dc5_u32, 0);
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    hash
}
