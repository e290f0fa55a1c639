//! The program's own source as tokens, for tests of the house: without comments, docs and unit tests.

use std::fs;
use std::path::{Path, PathBuf};

/// A word, a sign or a literal of Rust.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token {
    /// An identifier, a keyword, a number or a lifetime's name.
    Word(String),
    /// What a string literal holds.
    Text(String),
    /// What a character literal holds.
    Char(char),
    /// Any other character.
    Sign(char),
}

/// A file of `src/`.
pub struct Source {
    /// Below `src/`, such as `core/form.rs`.
    pub path: String,
    /// Line and token.
    pub tokens: Vec<(usize, Token)>,
}

impl Source {
    /// A file of `src/` by its path.
    pub fn read(path: &str) -> Self {
        Self::of(path, &fs::read_to_string(root().join(path)).unwrap())
    }

    /// Code as if it stood in a file.
    pub fn of(path: &str, code: &str) -> Self {
        Source { path: path.to_owned(), tokens: without_tests(&tokens(code)) }
    }

    /// Every file of the library and the program; the build script is neither.
    pub fn all() -> Vec<Self> {
        let mut paths = Vec::new();
        collect(&root(), &mut paths);
        paths.sort();
        let relative = |path: &PathBuf| path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned();
        paths.iter().map(relative).filter(|path| path != "build.rs").map(|path| Source::read(&path)).collect()
    }

    /// The token at a position; a blank beyond the end.
    pub fn at(&self, ix: usize) -> &Token {
        self.tokens.get(ix).map_or(&Token::Sign(' '), |(_, token)| token)
    }

    /// Whether `words` stand at a position: words, or single signs.
    pub fn has(&self, ix: usize, words: &[&str]) -> bool {
        words.iter().enumerate().all(|(offset, expected)| match self.at(ix + offset) {
            Token::Word(word) => word == expected,
            Token::Sign(sign) => expected.chars().eq([*sign]),
            _ => false,
        })
    }

    /// String literals with their lines.
    pub fn texts(&self) -> impl Iterator<Item = (usize, &str)> {
        self.tokens.iter().filter_map(|(line, token)| match token {
            Token::Text(text) => Some((*line, text.as_str())),
            _ => None,
        })
    }

    /// String literals in the body of a function of an `impl`, such as the ids of an enum's variants.
    pub fn texts_of(&self, owner: &str, function: &str) -> Vec<String> {
        let find = |from: usize, to: usize, words: &[&str]| {
            (from..to).find(|&ix| self.has(ix, words)).map(|ix| self.body(ix)).unwrap_or_else(|| panic!("{words:?}"))
        };
        let (from, to) = find(0, self.tokens.len(), &["impl", owner, "{"]);
        let (from, to) = find(from, to, &["fn", function]);
        self.tokens[from..to]
            .iter()
            .filter_map(|(_, token)| match token {
                Token::Text(text) => Some(text.clone()),
                _ => None,
            })
            .collect()
    }

    /// The next braces at or behind a position: where they open and where they close.
    fn body(&self, from: usize) -> (usize, usize) {
        let open = (from..self.tokens.len()).find(|&ix| self.has(ix, &["{"])).unwrap();
        (open, closing(&self.tokens, open))
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|suffix| suffix == "rs") {
            paths.push(path);
        }
    }
}

/// The position of the bracket that closes the one at `open`.
fn closing(tokens: &[(usize, Token)], open: usize) -> usize {
    let mut depth = 0;
    for (ix, (_, token)) in tokens.iter().enumerate().skip(open) {
        match token {
            Token::Sign('{' | '(' | '[') => depth += 1,
            Token::Sign('}' | ')' | ']') => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return ix;
        }
    }
    panic!("unbalanced brackets");
}

fn without_tests(tokens: &[(usize, Token)]) -> Vec<(usize, Token)> {
    let word = |text: &str| Token::Word(text.to_owned());
    let mark = [Token::Sign('#'), Token::Sign('['), word("cfg"), Token::Sign('('), word("test"), Token::Sign(')')];
    let mut kept = Vec::new();
    let mut ix = 0;
    while ix < tokens.len() {
        let is_test = mark.iter().enumerate().all(|(at, token)| tokens.get(ix + at).is_some_and(|(_, t)| t == token));
        if is_test {
            // The item that follows ends with its braces or with a semicolon.
            ix += mark.len() + 1;
            while !matches!(tokens[ix].1, Token::Sign('{' | ';')) {
                ix += 1;
            }
            if tokens[ix].1 == Token::Sign('{') {
                ix = closing(tokens, ix);
            }
            ix += 1;
        } else {
            kept.push(tokens[ix].clone());
            ix += 1;
        }
    }
    kept
}

struct Reader<'a> {
    chars: std::iter::Peekable<std::str::Chars<'a>>,
    line: usize,
}

impl Reader<'_> {
    fn next(&mut self) -> Option<char> {
        let next = self.chars.next();
        self.line += usize::from(next == Some('\n'));
        next
    }

    fn peek(&mut self) -> Option<char> {
        self.chars.peek().copied()
    }

    /// What follows the next character.
    fn peek_second(&self) -> Option<char> {
        self.chars.clone().nth(1)
    }

    fn block_comment(&mut self) {
        let mut depth = 1;
        while depth > 0 {
            match (self.next().unwrap(), self.peek()) {
                ('/', Some('*')) => {
                    self.next();
                    depth += 1;
                }
                ('*', Some('/')) => {
                    self.next();
                    depth -= 1;
                }
                _ => {}
            }
        }
    }

    /// The rest of a literal in which backslashes escape.
    fn escaped(&mut self, end: char) -> String {
        let mut text = String::new();
        loop {
            match self.next().unwrap() {
                char if char == end => return text,
                '\\' => text.extend(self.escape()),
                char => text.push(char),
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        Some(match self.next().unwrap() {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '0' => '\0',
            'x' => {
                let digits: String = [self.next().unwrap(), self.next().unwrap()].iter().collect();
                char::from(u8::from_str_radix(&digits, 16).unwrap())
            }
            'u' => {
                self.next();
                let mut digits = String::new();
                while let Some(digit) = self.next().filter(|&char| char != '}') {
                    digits.push(digit);
                }
                char::from_u32(u32::from_str_radix(&digits, 16).unwrap()).unwrap()
            }
            '\n' => {
                while self.peek().is_some_and(char::is_whitespace) {
                    self.next();
                }
                return None;
            }
            other => other,
        })
    }

    /// The rest of a raw string, from its hashes on.
    fn raw(&mut self) -> String {
        let mut hashes = 0;
        while self.next() == Some('#') {
            hashes += 1;
        }
        let end = format!("\"{}", "#".repeat(hashes));
        let mut text = String::new();
        while !text.ends_with(&end) {
            text.push(self.next().unwrap());
        }
        text.truncate(text.len() - end.len());
        text
    }
}

fn tokens(code: &str) -> Vec<(usize, Token)> {
    let mut reader = Reader { chars: code.chars().peekable(), line: 1 };
    let mut tokens = Vec::new();
    loop {
        let line = reader.line;
        let Some(char) = reader.next() else { return tokens };
        let token = match (char, reader.peek()) {
            ('/', Some('/')) => {
                while reader.peek().is_some_and(|char| char != '\n') {
                    reader.next();
                }
                continue;
            }
            ('/', Some('*')) => {
                reader.next();
                reader.block_comment();
                continue;
            }
            (blank, _) if blank.is_whitespace() => continue,
            ('"', _) => Token::Text(reader.escaped('"')),
            ('\'', Some('\\')) => Token::Char(reader.escaped('\'').chars().next().unwrap()),
            ('\'', Some(char)) if reader.peek_second() == Some('\'') => {
                reader.next();
                reader.next();
                Token::Char(char)
            }
            (first, _) if first.is_alphanumeric() || first == '_' => {
                let mut word = first.to_string();
                while let Some(next) = reader.peek().filter(|&next| next.is_alphanumeric() || next == '_') {
                    reader.next();
                    word.push(next);
                }
                match (word.as_str(), reader.peek(), reader.peek_second()) {
                    ("r" | "br" | "cr", Some('"'), _) | ("r" | "br" | "cr", Some('#'), Some('"' | '#')) => {
                        Token::Text(reader.raw())
                    }
                    ("b" | "c", Some('"'), _) => {
                        reader.next();
                        Token::Text(reader.escaped('"'))
                    }
                    _ => Token::Word(word),
                }
            }
            (sign, _) => Token::Sign(sign),
        };
        tokens.push((line, token));
    }
}

#[test]
fn source_is_read_as_rust_reads_it() {
    let word = |text: &str| Token::Word(text.to_owned());
    let text = |text: &str| Token::Text(text.to_owned());
    let read: Vec<Token> = tokens(
        "// \"no\" /*\nfn a<'b>() /* x /* y */ \" */ { \"q\\\"\\u{3042}\\\n   z\"; r#\"raw \"x\"\"#; b\"c\"; '\\''; '字'; 'e: }",
    )
    .into_iter()
    .map(|(_, token)| token)
    .filter(|token| !matches!(token, Token::Sign(_)))
    .collect();
    let expected = [
        word("fn"),
        word("a"),
        word("b"),
        text("q\"あz"),
        text("raw \"x\""),
        text("c"),
        Token::Char('\''),
        Token::Char('字'),
        word("e"),
    ];
    assert_eq!(read, expected);
}

#[test]
fn unit_tests_are_no_part_of_the_source() {
    let code = "const A: &str = \"kept\"; #[cfg(test)] mod tests { const B: &str = \"gone\"; } #[cfg(test)] use gone; fn c() {}";
    let source = Source::of("core/form.rs", code);
    assert_eq!(source.texts().map(|(_, text)| text).collect::<Vec<_>>(), ["kept"]);
    assert!(!source.tokens.iter().any(|(_, token)| *token == Token::Word("gone".to_owned())));
    assert!(source.tokens.iter().any(|(_, token)| *token == Token::Word("c".to_owned())));
}
