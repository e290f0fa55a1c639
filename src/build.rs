//! Embeds every folder of `questions/` into the library, so that a new form needs no line of code.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let questions = root.join("questions");
    println!("cargo:rerun-if-changed={}", questions.display());

    let mut code = String::from("/// The built-in forms, by id.\npub static ALL: &[BuiltinForm] = &[\n");
    for folder in sorted(&questions)? {
        let json = folder.join("form.json");
        if !json.is_file() {
            continue;
        }
        println!("cargo:rerun-if-changed={}", folder.display());
        let id = name(&folder)?;
        writeln!(code, "    BuiltinForm {{ id: {id:?}, json: include_str!({json:?}), words: &[")?;
        for file in sorted(&folder)? {
            if file.extension().is_some_and(|suffix| suffix == "ftl") {
                let language = file.file_stem().and_then(|stem| stem.to_str());
                let language = language.ok_or("a words file without a readable name")?;
                writeln!(code, "        ({language:?}, include_str!({file:?})),")?;
            }
        }
        code.push_str("    ] },\n");
    }
    code.push_str("];\n");
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("builtin_forms.rs"), code)?;
    Ok(())
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    paths.sort();
    Ok(paths)
}

fn name(folder: &Path) -> Result<&str, Box<dyn Error>> {
    Ok(folder.file_name().and_then(|name| name.to_str()).ok_or("a form's folder without a readable name")?)
}
