//! The JSON that others build on: each kind has a schema, and what is printed keeps to it.

use std::collections::BTreeSet;

use kisai::cli::schema::SCHEMAS;

use super::*;

fn schema(name: &str) -> Value {
    let shape = SCHEMAS.iter().find(|shape| shape.name == name).unwrap();
    serde_json::from_str(&shape.schema()).unwrap()
}

#[test]
fn the_command_prints_every_schema() {
    let kisai = Kisai::new(Language::En);
    for shape in SCHEMAS {
        let printed = kisai.run(&["schema", shape.name]).succeeds();
        assert_eq!(printed.out, shape.schema());
        assert_eq!(printed.json()["$id"], format!("urn:kisai:{}:{}", shape.name, shape.version));
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
            let schema = schema(name);
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
    let schema = schema("findings");
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
