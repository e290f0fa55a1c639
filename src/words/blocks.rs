//! The blocks of a Fluent file's messages are parsed one by one, and none that its parser can't take.
//!
//! The parser calls itself for each bracket within a bracket: a file of a few kilobytes, all brackets, would end the
//! process. And a message may name others a hundred times over: what it then says is bounded by the length of a block.

use fluent::FluentResource;

/// The most bytes of a block: six times the longest of a built-in form.
const MOST_BYTES: usize = 16 << 10;
/// The most brackets that open in a block, with the commas that may stand between what a call is given: each of that is
/// written out before the call. The built-in forms have up to a dozen brackets; Fluent itself follows a hundred.
const MOST_BRACKETS: usize = 200;

/// What is wrong with a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrokenBlock {
    /// Byte offset in the block.
    pub at: usize,
    /// In the parser's words; `None` where it is too much to be parsed.
    pub cause: Option<String>,
}

/// Parses a block: what of it is sound, and what isn't.
#[must_use]
pub fn parse(block: &str) -> (Option<FluentResource>, Vec<BrokenBlock>) {
    let count = |sign: u8| block.bytes().filter(|byte| *byte == sign).count();
    let (braces, parentheses) = (count(b'{'), count(b'('));
    let commas = if braces > 0 && parentheses > 0 { count(b',') } else { 0 };
    if block.len() > MOST_BYTES || braces + parentheses + commas > MOST_BRACKETS {
        return (None, vec![BrokenBlock { at: 0, cause: None }]);
    }
    match FluentResource::try_new(block.to_owned()) {
        Ok(resource) => (Some(resource), Vec::new()),
        Err((sound, errors)) => {
            let broken = |(at, cause): (usize, String)| BrokenBlock { at, cause: Some(cause) };
            let errors = errors.into_iter().map(|error| (error.pos.start, error.kind.to_string()));
            (Some(sound), errors.map(broken).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::cut::{blocks, head_len};

    #[test]
    fn each_message_is_a_block_with_all_that_is_indented_below_it() {
        let source = "\n# c\n-term = x\na = { $n ->\n[one] 1\n   *[other] 2\n}\n    .b = c\n\nd = e";
        let cut: [&str; 5] = blocks(source).map(|block| &source[block]).collect::<Vec<_>>().try_into().unwrap();
        let message = "a = { $n ->\n[one] 1\n   *[other] 2\n}\n    .b = c\n\n";
        assert_eq!(cut, ["\n", "# c\n", "-term = x\n", message, "d = e"]);
        assert!(cut.iter().all(|block| parse(block).1.is_empty()));
        assert_eq!(
            cut.map(|block| &block[..head_len(block.as_bytes())]),
            ["\n", "# c\n", "-term = x\n", "a = { $n ->\n[one] 1\n   *[other] 2\n}\n", "d = e"]
        );
        assert_eq!(blocks("").count(), 0);
    }

    #[test]
    fn what_the_parser_cannot_take_is_not_given_to_it() {
        let commas = format!("a = {}", "b,".repeat(201));
        assert!(parse(&commas).1.is_empty());
        let too_much = vec![BrokenBlock { at: 0, cause: None }];
        for block in
            ["{".repeat(100_000), format!("a = {{ {}", "F(".repeat(201)), format!("a = {}", "b".repeat(20_000))]
        {
            let (resource, broken) = parse(&block);
            assert!(resource.is_none());
            assert_eq!(broken, too_much);
        }
        // As deep as it may be, in a thread with a small stack.
        for (open, close) in [("{", "}"), ("{ F(", ")}"), ("{ $x ->\n *[a] {", "}\n}")] {
            let levels = MOST_BRACKETS / open.matches(['{', '(']).count();
            let block = format!("a = {}1{}\n", open.repeat(levels), close.repeat(levels));
            let parsed = std::thread::Builder::new().stack_size(1 << 20).spawn(move || parse(&block).0.is_some());
            assert!(parsed.unwrap().join().unwrap());
        }
    }
}
