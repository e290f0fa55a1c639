//! `kisai schema form` documents what forms are: the built-in ones keep to it, and each key of it is described.

use kisai::core::builtin;
use kisai::core::diagnosis::SCHEMA;
use kisai::core::located::Located;
use kisai::core::shape;
use serde_json::Value;

use super::super::commands::Checker;

#[test]
fn the_built_in_forms_keep_to_the_schema() {
    for form in builtin::ALL {
        let value: Value = serde_json::from_str(&form.json.text()).unwrap();
        assert_eq!(Checker { root: &SCHEMA }.faults(&SCHEMA, &value, ""), Vec::<String>::new(), "{}", form.id);
        assert_eq!(shape::faults(&SCHEMA, &Located::parse(&form.json.text()).unwrap()), [], "{}", form.id);
    }
}

#[test]
fn every_key_and_every_word_that_may_stand_there_is_described() {
    fn undescribed(schema: &Value, place: &str, found: &mut Vec<String>) {
        let described = |value: &Value| value["description"].as_str().is_some_and(|text| text.len() > 4);
        for (key, value) in schema["properties"].as_object().into_iter().flatten() {
            if !described(value) {
                found.push(format!("{place}.{key}"));
            }
        }
        for option in schema["oneOf"].as_array().into_iter().flatten().filter(|option| !described(option)) {
            found.push(format!("{place}: {}", option["const"]));
        }
        if schema.get("enum").is_some() || !described(schema) {
            found.push(place.to_owned());
        }
    }
    let mut found = Vec::new();
    undescribed(&SCHEMA, "form", &mut found);
    for (name, schema) in SCHEMA["$defs"].as_object().unwrap() {
        undescribed(schema, name, &mut found);
    }
    assert_eq!(found, Vec::<String>::new());
}
