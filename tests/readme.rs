//! The READMEs say what is so: their tables of keys are those of the program. `KISAI_PICTURES=write` makes them anew.

use std::path::PathBuf;
use std::{env, fs};

use kisai::ui::action::Context;
use kisai::ui::keys;
use kisai::words::{Language, Words};

#[test]
fn the_tables_of_keys_are_the_programs() {
    for (language, file) in [(Language::En, "README.md"), (Language::Ja, "README.ja.md")] {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(file);
        let text = fs::read_to_string(&path).unwrap();
        let (before, rest) = text.split_once("<!-- keys -->\n").unwrap();
        let (_, after) = rest.split_once("<!-- /keys -->").unwrap();
        let table = keys::lines_of(&Words::new(language), &[Context::Home, Context::Form]).join("\n");
        let right = format!("{before}<!-- keys -->\n```text\n{table}\n```\n<!-- /keys -->{after}");
        if env::var_os("KISAI_PICTURES").is_some() {
            fs::write(&path, &right).unwrap();
        }
        assert!(fs::read_to_string(&path).unwrap() == right, "{file}: KISAI_PICTURES=write cargo test readme");
    }
}

#[test]
fn the_pictures_and_files_named_are_there() {
    for file in ["README.md", "README.ja.md"] {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let text = fs::read_to_string(root.join(file)).unwrap();
        let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        for link in links.filter(|link| !link.starts_with("http")) {
            assert!(root.join(link).is_file(), "{file} names {link}");
        }
    }
}
