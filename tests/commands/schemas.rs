//! The JSON that others build on: each kind has a schema, what is printed keeps to it, and no version of it takes
//! anything back. `KISAI_PICTURES=write` takes in what was added.

use std::collections::BTreeSet;
use std::env;

use kisai::cli::schema::{SCHEMAS, Shape};

use super::*;

fn snapshot(shape: &Shape) -> PathBuf {
    let file = format!("snapshots/schema/{}.v{}.json", shape.name, shape.version);
    Path::new(env!("CARGO_MANIFEST_DIR")).join(file)
}

#[test]
fn a_schema_takes_nothing_back_within_its_version() {
    for shape in SCHEMAS {
        let (path, schema) = (snapshot(shape), shape.schema());
        let is_writing = env::var_os("KISAI_PICTURES").is_some();
        if path.exists() {
            let before: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            let faults = incompatible(&before, &schema, shape.is_read);
            assert_eq!(faults, Vec::<String>::new(), "{}: raise its version", shape.name);
        }
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        if is_writing {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &text).unwrap();
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == text, "{}: KISAI_PICTURES=write cargo test schemas", path.display());
    }
}

#[test]
fn the_command_prints_every_schema() {
    let kisai = Kisai::new(Language::En);
    for shape in SCHEMAS {
        let printed = kisai.run(&["schema", shape.name]).succeeds().json();
        assert_eq!(printed, shape.schema());
        assert_eq!(printed["$id"], format!("urn:kisai:{}:{}", shape.name, shape.version));
    }
    assert_eq!(kisai.run(&["schema"]).succeeds().json()["$id"], "urn:kisai:export:1");
    let help = kisai.run(&["schema", "--help"]).succeeds().out;
    assert!(SCHEMAS.iter().all(|shape| help.contains(shape.name)), "{help}");
}

#[test]
fn what_is_printed_keeps_to_its_schema() {
    for language in Language::ALL {
        let kisai = Kisai::new(language);
        super::many::arrange(&kisai);
        kisai.run(&["flag", "open", "1.2", "--ask", "Sales"]).succeeds();
        kisai.run(&["note", "open", "1.2", "x"]).succeeds();
        kisai.run(&["done", "open", "1.2"]).succeeds();
        kisai.run(&["accept", "open", "2", "adverse-no", "x"]).succeeds();
        kisai.run(&["copy", "sound", "gone"]).succeeds();
        kisai.run(&["delete", "gone"]).succeeds();
        let mut draft = kisai.read_draft("open");
        draft["later"] = json!({ "a": 1 });
        draft["answers"]["9-old"] = json!({ "text": "x", "carried": true });
        fs::write(kisai.draft("open"), draft.to_string()).unwrap();
        kisai.run(&["set", "sheet", "27", "見本"]).succeeds();
        kisai.run(&["export", "sheet", "-o", "sheet.xlsx"]).succeeds();
        let mut seen = BTreeSet::new();
        let mut keeps = |name: &str, value: &Value| {
            let schema = SCHEMAS.iter().find(|shape| shape.name == name).unwrap().schema();
            let faults = Checker { root: &schema }.faults(&schema, value, "");
            assert_eq!(faults, Vec::<String>::new(), "{name}: {value}");
            seen.insert(name.to_owned());
        };
        keeps("draft", &draft);
        keeps("draft", &kisai.read_draft("sheet"));
        for words in [
            &["export", "open"][..],
            &["export", "sheet", "--sheet-lang", "both"],
            &["show", "open", "--json"],
            &["list", "--json"],
            &["actions", "open", "--json"],
            &["actions", "sheet", "--json"],
            &["next", "open", "--json"],
            &["next", "sound", "--json"],
            &["quick", "sheet", "9.1", "--json"],
            &["suggest", "open", "2", "--json"],
            &["host", "sheet", "--json"],
            &["host", "sheet", "aws", "--json"],
            &["describe", "open", "--json"],
            &["forms", "--json"],
            &["guide", "sheet", "30", "--json"],
            &["settings", "--json"],
            &["diff", "open", "sound", "--json"],
            &["checkpoints", "open", "--json"],
            &["trash", "--json"],
            &["doctor", "--json"],
            &["import", "sheet.xlsx", "--dry-run", "--json"],
            &["import", "sheet.xlsx", "--into", "sheet", "--json"],
            &["fill", "sheet.xlsx", "sheet", "--dry-run", "--json"],
        ] {
            keeps(words[0], &kisai.run(words).succeeds().json());
        }
        keeps("form-tree", &kisai.run(&["forms", "show", "aspic-93", "--json"]).succeeds().json());
        keeps("form-tree", &kisai.run(&["forms", "show", "small", "--item", "2", "--json"]).succeeds().json());
        keeps("form", &small());
        let checked = |folder: &str| kisai.run(&["forms", "check", folder, "--json"]);
        keeps("form-check", &checked("../home/forms/small").succeeds().json());
        fs::write(kisai.home().join("forms/small/en.ftl"), "x").unwrap();
        keeps("form-check", &checked("../home/forms/small").exits(1).json());
        write_form(&kisai.home().join("forms/small"), &small());
        keeps("findings", &kisai.run(&["check", "open", "--json"]).exits(1).json());
        keeps("findings", &kisai.run(&["check", "--all", "--json"]).exits(3).json());
        kisai.run(&["copy", "sheet", "sister"]).succeeds();
        kisai.run(&["set", "sister", "45.2", "7世代"]).succeeds();
        kisai.run(&["set", "sheet", "45.2", "14世代"]).succeeds();
        keeps("contradictions", &kisai.run(&["check", "--client", "", "--json"]).exits(3).json());
        assert!(SCHEMAS.iter().all(|shape| seen.contains(shape.name)), "{seen:?}");
    }
}

#[test]
fn a_value_that_breaks_its_schema_is_found() {
    let schema = SCHEMAS.iter().find(|shape| shape.name == "findings").unwrap().schema();
    let kisai = Kisai::with_demo(Language::En);
    let sound = kisai.run(&["check", "demo", "--json"]).exits(1).json();
    let faults = |value: &Value| Checker { root: &schema }.faults(&schema, value, "");
    assert_eq!(faults(&sound), Vec::<String>::new());
    for change in [
        |value: &mut Value| _ = value.as_object_mut().unwrap().remove("progress"),
        |value: &mut Value| value["counts"]["error"] = json!("2"),
        |value: &mut Value| value["counts"]["error"] = json!(-2),
        |value: &mut Value| value["findings"][0]["severity"] = json!("fatal"),
        |value: &mut Value| value["findings"][0]["unheard_of"] = json!(1),
        |value: &mut Value| value["findings"] = json!({}),
    ] {
        let mut broken = sound.clone();
        change(&mut broken);
        assert_ne!(faults(&broken), Vec::<String>::new(), "{broken}");
    }
}

#[test]
fn what_may_not_change_within_a_version_is_found() {
    let before = json!({
        "type": "object", "required": ["a", "b"],
        "properties": {
            "a": { "type": "string" }, "b": { "$ref": "#/$defs/B" },
            "c": { "type": ["string", "null"] }, "d": { "type": "array", "items": { "type": "string" } },
        },
        "$defs": { "B": { "oneOf": [{ "const": "x" }, { "const": "y" }] } },
    });
    let changed = |change: &dyn Fn(&mut Value), is_read| {
        let mut after = before.clone();
        change(&mut after);
        incompatible(&before, &after, is_read)
    };
    type Change = &'static dyn Fn(&mut Value);
    let added: [Change; 3] = [
        &|schema| schema["properties"]["e"] = json!({ "type": "string" }),
        &|schema| schema["$defs"]["B"]["oneOf"].as_array_mut().unwrap().push(json!({ "const": "z" })),
        &|schema| schema["properties"]["a"]["description"] = json!("What it is."),
    ];
    for change in added {
        assert_eq!(changed(change, true), Vec::<String>::new());
    }
    let taken_back: [Change; 6] = [
        &|schema| _ = schema["properties"].as_object_mut().unwrap().remove("c"),
        &|schema| schema["properties"]["a"]["type"] = json!("integer"),
        &|schema| schema["properties"]["c"]["type"] = json!("string"),
        &|schema| schema["properties"]["d"]["items"]["type"] = json!("integer"),
        &|schema| _ = schema["$defs"]["B"]["oneOf"].as_array_mut().unwrap().remove(0),
        &|schema| schema["required"] = json!(["a"]),
    ];
    for change in taken_back {
        assert_ne!(changed(change, false), Vec::<String>::new());
    }
    // Whoever writes what kisai reads can't know of a new duty; whoever reads what it writes has no harm from it.
    let required: Change = &|schema| schema["required"] = json!(["a", "b", "c"]);
    assert_ne!(changed(required, true), Vec::<String>::new());
    assert_eq!(changed(required, false), Vec::<String>::new());
}

/// Words of a schema that people read.
const FOR_PEOPLE: [&str; 4] = ["$schema", "$id", "title", "description"];

/// In what a schema takes back what an earlier one promised: a key that went, a type that changed, a key that may be
/// missing now, and, where kisai reads it, a key that has become required.
fn incompatible(before: &Value, after: &Value, is_read: bool) -> Vec<String> {
    let mut faults = Vec::new();
    compare(before, after, is_read, "", &mut faults);
    faults
}

fn compare(before: &Value, after: &Value, is_read: bool, place: &str, faults: &mut Vec<String>) {
    let (Some(old), Some(new)) = (before.as_object(), after.as_object()) else {
        if before != after {
            faults.push(format!("{place}: {before} is {after}"));
        }
        return;
    };
    let inner = |key: &str| format!("{place}/{key}");
    // Words of which each has its description now are still the same words.
    if let (Some(words), Some(options)) = (old.get("enum"), new.get("oneOf")) {
        let options: Vec<&Value> = options.as_array().unwrap().iter().map(|option| &option["const"]).collect();
        let gone = words.as_array().unwrap().iter().filter(|word| !options.contains(word));
        faults.extend(gone.map(|word| format!("{}: {word} went", inner("enum"))));
        return;
    }
    for (key, value) in old.iter().filter(|(key, _)| !FOR_PEOPLE.contains(&key.as_str())) {
        let Some(now) = new.get(key) else {
            // Nothing is required any more.
            faults.push(format!("{} went", inner(key)));
            continue;
        };
        match key.as_str() {
            "properties" | "$defs" => {
                for (name, value) in value.as_object().unwrap() {
                    match now.get(name) {
                        Some(now) => compare(value, now, is_read, &inner(&format!("{key}/{name}")), faults),
                        None => faults.push(format!("{}/{name} went", inner(key))),
                    }
                }
            }
            "required" => {
                let names = |value: &Value| -> BTreeSet<String> {
                    value.as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect()
                };
                let (old, now) = (names(value), names(now));
                faults.extend(old.difference(&now).map(|name| format!("{}: {name} may be missing", inner(key))));
                if is_read {
                    faults.extend(now.difference(&old).map(|name| format!("{}: {name} must be there", inner(key))));
                }
            }
            "oneOf" | "anyOf" | "enum" => {
                let now = now.as_array().unwrap();
                for (ix, value) in value.as_array().unwrap().iter().enumerate() {
                    let is_there = now.iter().any(|now| {
                        let mut differences = Vec::new();
                        compare(value, now, is_read, "", &mut differences);
                        differences.is_empty()
                    });
                    if !is_there {
                        faults.push(format!("{}/{ix} went", inner(key)));
                    }
                }
            }
            "default" => {}
            _ => compare(value, now, is_read, &inner(key), faults),
        }
    }
    if is_read && !old.contains_key("required") && new.contains_key("required") {
        faults.push(format!("{}: {}", inner("required"), new["required"]));
    }
}

/// Checks values against the part of JSON Schema that the schemas use.
pub struct Checker<'a> {
    pub root: &'a Value,
}

impl Checker<'_> {
    /// What is wrong with a value. A key that the schema doesn't name is wrong, too, unless the schema says that it may
    /// be there.
    pub fn faults(&self, schema: &Value, value: &Value, place: &str) -> Vec<String> {
        if *schema == json!(true) {
            return Vec::new();
        }
        let mut faults = Vec::new();
        for (word, rule) in schema.as_object().unwrap_or_else(|| panic!("{place}: {schema}")) {
            match word.as_str() {
                "$schema"
                | "$id"
                | "title"
                | "description"
                | "default"
                | "$defs"
                | "required"
                | "additionalProperties" => {}
                "type" => {
                    let types: Vec<&Value> = rule.as_array().map_or(vec![rule], |types| types.iter().collect());
                    if !types.iter().any(|kind| is_of(kind.as_str().unwrap(), value)) {
                        faults.push(format!("{place}: {value} is no {rule}"));
                    }
                }
                "format" => {
                    assert!(matches!(rule.as_str(), Some("uint" | "uint32" | "uint16" | "int16")), "{place}: {rule}")
                }
                "minimum" => {
                    if value.as_f64().is_some_and(|number| number < rule.as_f64().unwrap()) {
                        faults.push(format!("{place}: {value} is below {rule}"));
                    }
                }
                "maximum" => {
                    if value.as_f64().is_some_and(|number| number > rule.as_f64().unwrap()) {
                        faults.push(format!("{place}: {value} is above {rule}"));
                    }
                }
                "const" => {
                    if value != rule {
                        faults.push(format!("{place}: {value} isn't {rule}"));
                    }
                }
                "enum" => {
                    if !rule.as_array().unwrap().contains(value) {
                        faults.push(format!("{place}: {value} isn't one of {rule}"));
                    }
                }
                "items" => {
                    for (ix, value) in value.as_array().into_iter().flatten().enumerate() {
                        faults.extend(self.faults(rule, value, &format!("{place}[{ix}]")));
                    }
                }
                "anyOf" | "oneOf" => {
                    let tried: Vec<_> =
                        rule.as_array().unwrap().iter().map(|one| self.faults(one, value, place)).collect();
                    if !tried.iter().any(Vec::is_empty) {
                        faults.extend(tried.into_iter().flatten());
                    }
                }
                "$ref" => {
                    let path = rule.as_str().unwrap().strip_prefix('#').unwrap();
                    faults.extend(self.faults(self.root.pointer(path).unwrap(), value, place));
                }
                "properties" => {
                    for (name, rule) in rule.as_object().unwrap() {
                        match value.get(name) {
                            Some(value) => faults.extend(self.faults(rule, value, &format!("{place}.{name}"))),
                            None if schema["required"].as_array().is_some_and(|all| all.contains(&json!(name))) => {
                                faults.push(format!("{place}.{name} is missing"));
                            }
                            None => {}
                        }
                    }
                }
                other => panic!("{place}: the test doesn't know {other}"),
            }
        }
        if let Some(members) = value.as_object() {
            let properties = schema.get("properties").and_then(Value::as_object);
            let rest = schema.get("additionalProperties");
            for (name, value) in
                members.iter().filter(|(name, _)| properties.is_none_or(|all| !all.contains_key(*name)))
            {
                match rest {
                    Some(rule) if *rule != json!(false) => {
                        faults.extend(self.faults(rule, value, &format!("{place}.{name}")));
                    }
                    _ if properties.is_some() => faults.push(format!("{place}.{name} is in no schema")),
                    _ => {}
                }
            }
        }
        faults
    }
}

fn is_of(kind: &str, value: &Value) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        other => panic!("{other}"),
    }
}
