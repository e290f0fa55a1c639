//! Where a JSON doesn't have the shape that a schema of ours gives it: all places at once, where serde stops at the first.

use std::collections::HashSet;

use serde_json::Value;

use super::located::{Located, Member, Node};

/// How a JSON differs from its schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShapeFault {
    /// A key that the schema doesn't have.
    UnknownKey {
        /// The key.
        key: String,
        /// The one that was probably meant.
        meant: Option<String>,
        /// Those that the object may have.
        keys: Vec<String>,
    },
    /// A key that stands twice in an object.
    DuplicateKey {
        /// The key.
        key: String,
    },
    /// A key without which the object isn't whole.
    MissingKey {
        /// The key.
        key: String,
    },
    /// A value of another type.
    WrongType {
        /// Of what: its key, or that of the list in which it stands.
        key: String,
        /// The wanted type, as a message id: `json-object` and so on.
        wanted: &'static str,
    },
    /// A word that isn't one of those that may stand there.
    UnknownValue {
        /// Of what.
        key: String,
        /// The word.
        value: String,
        /// Those that may stand there.
        values: Vec<String>,
    },
    /// A number that is too small or too large.
    OutOfRange {
        /// Of what.
        key: String,
        /// The least.
        least: String,
        /// The most.
        most: String,
    },
}

/// A fault with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShapeFaultAt {
    /// Byte offset of the key, or of the value that has none.
    pub at: usize,
    /// The innermost `id` on the way, or else the key: what a person calls the place.
    pub inside: String,
    /// What is wrong.
    pub fault: ShapeFault,
}

impl ShapeFault {
    /// Names the fault in message ids.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            ShapeFault::UnknownKey { .. } => "unknown-key",
            ShapeFault::DuplicateKey { .. } => "duplicate-key",
            ShapeFault::MissingKey { .. } => "missing-key",
            ShapeFault::WrongType { .. } => "wrong-type",
            ShapeFault::UnknownValue { .. } => "unknown-value",
            ShapeFault::OutOfRange { .. } => "out-of-range",
        }
    }
}

/// Finds every place in which a JSON differs from a schema of `src/schemas/`.
#[must_use]
pub fn faults(schema: &Value, json: &Located) -> Vec<ShapeFaultAt> {
    let mut checker = Checker { root: schema, found: Vec::new() };
    checker.check(schema, json, &Context { key: "", at: json.at, inside: "" });
    checker.found
}

/// How a value is reached.
#[derive(Clone, Copy)]
struct Context<'a> {
    key: &'a str,
    at: usize,
    inside: &'a str,
}

struct Checker<'a> {
    root: &'a Value,
    found: Vec<ShapeFaultAt>,
}

impl Checker<'_> {
    fn fault(&mut self, at: usize, context: &Context<'_>, fault: ShapeFault) {
        let inside = if context.inside.is_empty() { context.key } else { context.inside };
        self.found.push(ShapeFaultAt { at, inside: inside.to_owned(), fault });
    }

    fn check(&mut self, schema: &Value, json: &Located, context: &Context<'_>) {
        let root = self.root;
        if let Some(name) = schema["$ref"].as_str() {
            let definition = name.strip_prefix('#').and_then(|pointer| root.pointer(pointer));
            return definition.into_iter().for_each(|schema| self.check(schema, json, context));
        }
        if let Some(words) = words(schema) {
            return self.check_word(&words, json, context);
        }
        if let Some(options) = schema["anyOf"].as_array() {
            // Only what may be left out has options: null, or the other.
            let other = options.iter().find(|option| option["type"] != "null");
            let is_null = matches!(json.node, Node::Leaf(Value::Null));
            return other.into_iter().filter(|_| !is_null).for_each(|schema| self.check(schema, json, context));
        }
        match (&json.node, wanted(schema)) {
            (Node::Leaf(Value::Null), (_, true)) | (_, ("", _)) => {}
            (Node::Map(members), ("json-object", _)) => self.check_members(schema, members, json.at, context),
            (Node::List(values), ("json-list", _)) => {
                for value in values {
                    let inside = value.get("id").and_then(Located::text).unwrap_or(context.inside);
                    self.check(&schema["items"], value, &Context { at: value.at, inside, ..*context });
                }
            }
            (Node::Leaf(Value::String(_)), ("json-text", _)) | (Node::Leaf(Value::Bool(_)), ("json-boolean", _)) => {}
            (Node::Leaf(Value::Number(number)), ("json-number", _)) if number.is_i64() || number.is_u64() => {
                self.check_range(schema, number.as_i64(), context);
            }
            (_, (wanted, _)) => {
                self.fault(context.at, context, ShapeFault::WrongType { key: context.key.to_owned(), wanted });
            }
        }
    }

    fn check_members(&mut self, schema: &Value, members: &[Member], at: usize, context: &Context<'_>) {
        let properties = schema["properties"].as_object();
        let names = properties.map(|properties| properties.keys().cloned().collect::<Vec<_>>()).unwrap_or_default();
        let mut seen = HashSet::new();
        for Member { key, at, value } in members {
            if !seen.insert(key) {
                self.fault(*at, context, ShapeFault::DuplicateKey { key: key.clone() });
                continue;
            }
            let inner = Context { key, at: *at, inside: context.inside };
            match properties.and_then(|properties| properties.get(key)) {
                Some(schema) => self.check(schema, value, &inner),
                None if schema["additionalProperties"].is_object() => {
                    self.check(&schema["additionalProperties"], value, &inner);
                }
                None => {
                    let meant = nearest(key, &names).filter(|meant| members.iter().all(|member| member.key != *meant));
                    let fault = ShapeFault::UnknownKey { key: key.clone(), meant, keys: names.clone() };
                    self.fault(*at, context, fault);
                }
            }
        }
        let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        for key in required.filter(|key| members.iter().all(|member| member.key != *key)) {
            self.fault(at, context, ShapeFault::MissingKey { key: key.to_owned() });
        }
    }

    fn check_word(&mut self, words: &[String], json: &Located, context: &Context<'_>) {
        let key = context.key.to_owned();
        match json.text() {
            Some(text) if words.iter().any(|word| word == text) => {}
            Some(text) => {
                let (value, values) = (text.to_owned(), words.to_vec());
                self.fault(context.at, context, ShapeFault::UnknownValue { key, value, values });
            }
            None => self.fault(context.at, context, ShapeFault::WrongType { key, wanted: "json-text" }),
        }
    }

    fn check_range(&mut self, schema: &Value, number: Option<i64>, context: &Context<'_>) {
        let least = schema["minimum"].as_i64().unwrap_or(i64::MIN);
        let most = match (schema["maximum"].as_i64(), schema["format"].as_str()) {
            (Some(most), _) => most,
            (None, Some("uint32")) => i64::from(u32::MAX),
            (None, _) => i64::MAX,
        };
        if number.is_none_or(|number| !(least..=most).contains(&number)) {
            let key = context.key.to_owned();
            self.fault(
                context.at,
                context,
                ShapeFault::OutOfRange { key, least: least.to_string(), most: most.to_string() },
            );
        }
    }
}

/// The words of which one may stand there, if the schema lists them.
fn words(schema: &Value) -> Option<Vec<String>> {
    let listed = |value: &Value| value.as_str().map(ToOwned::to_owned);
    if let Some(words) = schema["enum"].as_array() {
        return Some(words.iter().filter_map(listed).collect());
    }
    if let Some(options) = schema["oneOf"].as_array() {
        let of_option = |option| words(option).unwrap_or_default();
        return Some(options.iter().flat_map(of_option).collect());
    }
    listed(&schema["const"]).map(|word| vec![word])
}

/// The type that the schema wants, empty if any, and whether null is as good.
fn wanted(schema: &Value) -> (&'static str, bool) {
    let (types, is_nullable) = match &schema["type"] {
        Value::Array(types) => (types.iter().find_map(Value::as_str), types.iter().any(|name| name == "null")),
        name => (name.as_str(), false),
    };
    let wanted = match types {
        Some("object") => "json-object",
        Some("array") => "json-list",
        Some("string") => "json-text",
        Some("boolean") => "json-boolean",
        Some("integer") => "json-number",
        _ => "",
    };
    (wanted, is_nullable)
}

/// The most alike of some keys, if it is alike enough for a slip of the fingers.
fn nearest(key: &str, keys: &[String]) -> Option<String> {
    let alike = |other: &String| strsim::damerau_levenshtein(key, other);
    keys.iter().min_by_key(|other| alike(other)).filter(|other| alike(other) * 3 <= other.len().max(3)).cloned()
}
