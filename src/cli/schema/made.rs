//! The schemas of `src/schemas/`, made from the types: what stands there is what they say, and no version of a schema takes
//! anything back. `KISAI_PICTURES=write` takes in what was added.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};

use super::super::{
    actions, check, checkpoints, contradictions, describe, diff, doctor, fill_report, form_check, form_tree, host,
    import_report, list, next, quick, settings, show, suggest, trash,
};
use crate::core::draft::Draft;
use crate::core::form_file::FormFile;
use crate::export::ExportFile;

type Maker = fn() -> Schema;

/// The schema of each kind of JSON, by its name.
const MADE: &[(&str, Maker)] = &[
    ("draft", read::<Draft>),
    ("export", read::<ExportFile>),
    ("findings", written::<check::Findings>),
    ("contradictions", written::<contradictions::Report>),
    ("list", written::<Vec<list::Listed>>),
    ("show", written::<show::Shown>),
    ("actions", written::<actions::ActionList>),
    ("next", written::<next::Next>),
    ("quick", written::<quick::Quick>),
    ("suggest", written::<suggest::Suggestions>),
    ("host", written::<host::Hosts>),
    ("describe", written::<describe::Description>),
    ("diff", written::<diff::Differences<'_>>),
    ("checkpoints", written::<Vec<checkpoints::Listed>>),
    ("trash", written::<Vec<trash::Listed<'_>>>),
    ("import", written::<import_report::Report<'_>>),
    ("fill", written::<fill_report::Report<'_>>),
    ("form", read::<FormFile>),
    ("form-tree", written::<form_tree::FormTree>),
    ("form-check", written::<form_check::FormReport>),
    ("forms", written::<Vec<form_tree::ListedForm>>),
    ("guide", written::<form_tree::Guide>),
    ("settings", written::<settings::Chosen>),
    ("doctor", written::<doctor::Report>),
];

/// What kisai reads: keys that may be missing may.
fn read<T: JsonSchema>() -> Schema {
    SchemaSettings::default().into_generator().into_root_schema_for::<T>()
}

/// What kisai only writes: keys that are always there are.
fn written<T: JsonSchema>() -> Schema {
    SchemaSettings::default().for_serialize().into_generator().into_root_schema_for::<T>()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;
    use std::{env, fs};

    use serde_json::{Value, json};

    use super::*;
    use crate::cli::schema::SCHEMAS;

    #[test]
    fn a_schema_takes_nothing_back_within_its_version() {
        assert!(SCHEMAS.iter().map(|shape| shape.name).eq(MADE.iter().map(|(name, _)| *name)));
        for (shape, (_, made)) in SCHEMAS.iter().zip(MADE) {
            let id = format!("{}.v{}", shape.name, shape.version);
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/schemas").join(id + ".json");
            let before: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            let mut schema = made();
            schema.insert("$id".to_owned(), format!("urn:kisai:{}:{}", shape.name, shape.version).into());
            let schema = schema.to_value();
            if before != json!({}) {
                let faults = incompatible(&before, &schema, shape.is_read);
                assert_eq!(faults, Vec::<String>::new(), "{}: raise its version", shape.name);
            }
            let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
            if env::var_os("KISAI_PICTURES").is_some() {
                fs::write(&path, &text).unwrap();
            }
            let kept = fs::read_to_string(&path).unwrap();
            assert!(kept == text, "{}: KISAI_PICTURES=write cargo test schema", path.display());
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
}
