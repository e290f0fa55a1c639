//! JSON whose keys and values know where they stand in their text, so that a fault in them can be pointed at.

use serde_json::{Map, Value};

use super::text::floor_boundary;

/// A place in a text, both counted from 1; the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// Line.
    pub line: usize,
    /// Column.
    pub column: usize,
}

impl Spot {
    /// The place of a byte in a text.
    #[must_use]
    pub fn of(text: &str, at: usize) -> Self {
        let before = &text[..floor_boundary(text, at)];
        let line_start = before.rfind('\n').map_or(0, |end| end + 1);
        Spot { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
    }
}

/// Where the lines of a text begin, for many places in it.
pub struct Lines(Vec<usize>);

impl Lines {
    /// Those of a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Lines([0].into_iter().chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    /// The line of a byte, counted from 1.
    #[must_use]
    pub fn line(&self, at: usize) -> usize {
        self.0.partition_point(|start| *start <= at)
    }

    /// The place of a byte in the same text.
    #[must_use]
    pub fn spot(&self, text: &str, at: usize) -> Spot {
        let at = floor_boundary(text, at);
        let line = self.line(at);
        let start = line.checked_sub(1).and_then(|nth| self.0.get(nth)).copied().unwrap_or_default();
        Spot { line, column: text[start..at].chars().count() + 1 }
    }
}

/// A JSON value with the byte at which it begins.
#[derive(Debug)]
pub struct Located {
    /// Byte offset in the text.
    pub at: usize,
    /// What stands there.
    pub node: Node,
}

/// A JSON value.
#[derive(Debug)]
pub enum Node {
    /// An object.
    Map(Vec<Member>),
    /// An array.
    List(Vec<Located>),
    /// A text, a number, true, false or null.
    Leaf(Value),
}

/// A key of an object with its value.
#[derive(Debug)]
pub struct Member {
    /// The key.
    pub key: String,
    /// Byte offset of the key.
    pub at: usize,
    /// Its value.
    pub value: Located,
}

impl Located {
    /// Reads a text.
    ///
    /// # Errors
    /// Text that is no JSON, or nested more deeply than serde goes.
    pub fn parse(json: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str::<Value>(json)?;
        Reader { json, at: 0 }.value()
    }

    /// The place of what a JSON pointer names; where there is no such thing, of the innermost that is there. A member's
    /// place is that of its key.
    #[must_use]
    pub fn find(&self, pointer: &str) -> usize {
        let (mut found, mut value) = (self.at, self);
        for name in pointer.split('/').skip(1) {
            (found, value) = match &value.node {
                Node::Map(members) => match members.iter().find(|member| member.key == name) {
                    Some(member) => (member.at, &member.value),
                    None => return found,
                },
                Node::List(values) => match name.parse().ok().and_then(|nth: usize| values.get(nth)) {
                    Some(value) => (value.at, value),
                    None => return found,
                },
                Node::Leaf(_) => return found,
            };
        }
        found
    }

    /// The value of a key; `None` where this is no object, or has none.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Located> {
        match &self.node {
            Node::Map(members) => members.iter().find(|member| member.key == key).map(|member| &member.value),
            Node::List(_) | Node::Leaf(_) => None,
        }
    }

    /// The text that it is.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.node {
            Node::Leaf(Value::String(text)) => Some(text),
            _ => None,
        }
    }

    /// The value without its places, and without the members whose keys begin at one of `without`, which
    /// are in order.
    #[must_use]
    pub fn to_value(&self, without: &[usize]) -> Value {
        match &self.node {
            Node::Leaf(value) => value.clone(),
            Node::List(values) => values.iter().map(|value| value.to_value(without)).collect(),
            Node::Map(members) => {
                let mut map = Map::new();
                for member in members.iter().filter(|member| without.binary_search(&member.at).is_err()) {
                    map.insert(member.key.clone(), member.value.to_value(without));
                }
                Value::Object(map)
            }
        }
    }
}

/// Goes through a text that is known to be JSON.
struct Reader<'a> {
    json: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn value(&mut self) -> Result<Located, serde_json::Error> {
        self.skip(|byte| byte.is_ascii_whitespace());
        let at = self.at;
        let node = match self.byte() {
            b'{' => Node::Map(self.each(b'}', |reader| {
                let at = reader.at;
                let key = serde_json::from_str(reader.string())?;
                reader.skip(|byte| byte.is_ascii_whitespace() || byte == b':');
                Ok(Member { key, at, value: reader.value()? })
            })?),
            b'[' => Node::List(self.each(b']', Reader::value)?),
            b'"' => Node::Leaf(serde_json::from_str(self.string())?),
            _ => {
                self.skip(|byte| !byte.is_ascii_whitespace() && !b",]}".contains(&byte));
                Node::Leaf(serde_json::from_str(&self.json[at..self.at])?)
            }
        };
        Ok(Located { at, node })
    }

    /// What stands between the bracket here and the closing one.
    fn each<T>(
        &mut self,
        end: u8,
        mut read: impl FnMut(&mut Self) -> Result<T, serde_json::Error>,
    ) -> Result<Vec<T>, serde_json::Error> {
        let mut found = Vec::new();
        self.at += 1;
        loop {
            self.skip(|byte| byte.is_ascii_whitespace() || byte == b',');
            if self.byte() == end {
                self.at += 1;
                return Ok(found);
            }
            found.push(read(self)?);
        }
    }

    /// The text that begins here, with its quotes.
    fn string(&mut self) -> &str {
        let start = self.at;
        self.at += 1;
        loop {
            self.skip(|byte| byte != b'"' && byte != b'\\');
            match self.byte() {
                b'\\' => self.at += 2,
                _ => break,
            }
        }
        self.at += 1;
        self.json.get(start..self.at).unwrap_or_default()
    }

    fn byte(&self) -> u8 {
        self.json.as_bytes().get(self.at).copied().unwrap_or_default()
    }

    fn skip(&mut self, is_skipped: impl Fn(u8) -> bool) {
        while self.json.as_bytes().get(self.at).is_some_and(|&byte| is_skipped(byte)) {
            self.at += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const JSON: &str = "{\n  \"a\\\"\": [1, {\"語\": \"x\\\\\"}],\n  \"b\": {}, \"c\": [ ], \"d\" : null\n}\n";

    #[test]
    fn what_is_read_is_what_serde_reads() {
        assert_eq!(Located::parse(JSON).unwrap().to_value(&[]), serde_json::from_str::<Value>(JSON).unwrap());
        assert!(Located::parse("{\"a\": 1,}").is_err());
    }

    #[test]
    fn keys_and_values_know_their_places() {
        let located = Located::parse(JSON).unwrap();
        for (pointer, line, column) in
            [("", 1, 1), ("/a\"", 2, 3), ("/a\"/0", 2, 11), ("/a\"/1/語", 2, 15), ("/c", 3, 12), ("/b/none", 3, 3)]
        {
            assert_eq!(Spot::of(JSON, located.find(pointer)), Spot { line, column }, "{pointer}");
            assert_eq!(Lines::of(JSON).spot(JSON, located.find(pointer)), Spot { line, column }, "{pointer}");
        }
    }

    #[test]
    fn members_can_be_left_out() {
        let located = Located::parse(JSON).unwrap();
        let value = located.to_value(&[located.find("/a\""), located.find("/c")]);
        assert_eq!(value, serde_json::json!({ "b": {}, "d": null }));
    }
}
