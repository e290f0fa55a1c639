//! The notices of the libraries in the program. `KISAI_PICTURES=write` makes `THIRD-PARTY.txt` anew from their sources;
//! the check needs no network and nothing installed beside Cargo.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use serde_json::Value;

/// For which the program is built. Each has some library that the other has not.
const TARGETS: [&str; 3] = ["x86_64-unknown-linux-gnu", "x86_64-unknown-linux-musl", "aarch64-apple-darwin"];

/// Names of files with a licence or a notice.
const FILES: [&str; 7] = ["license", "licence", "copying", "copyright", "notice", "unlicense", "ofl"];

/// A sentence of the MIT licence alone.
const MIT: &str = "Permission is hereby granted, free of charge";

/// Between the list and the texts, and between these.
const RULE: &str = "================================================================================";

#[test]
fn the_notices_are_those_of_the_libraries_in_the_program() {
    let path = root().join("THIRD-PARTY.txt");
    if env::var_os("KISAI_PICTURES").is_some() {
        let crates: BTreeMap<_, _> = TARGETS.iter().flat_map(|target| shipped(target)).collect();
        fs::write(&path, notices(&crates)).unwrap();
    }
    let notices = fs::read_to_string(&path).unwrap();
    let listed: BTreeSet<String> =
        notices.lines().take_while(|line| *line != RULE).filter_map(name_and_version).collect();
    assert!(listed.len() > 50, "{listed:?}");
    let locked = locked();
    let unknown: Vec<_> = listed.difference(&locked).collect();
    assert!(unknown.is_empty(), "not in Cargo.lock: {unknown:?}: KISAI_PICTURES=write cargo test licences");
    let shipped: BTreeSet<String> = shipped(&host()).into_keys().collect();
    let missing: Vec<_> = shipped.difference(&listed).collect();
    assert!(missing.is_empty(), "without a notice: {missing:?}: KISAI_PICTURES=write cargo test licences");
    let named: BTreeSet<String> =
        notices.lines().skip_while(|line| *line != RULE).filter_map(name_and_version).collect();
    let textless: Vec<_> = listed.difference(&named).collect();
    assert!(textless.is_empty(), "without a text: {textless:?}");
}

/// `name 1.2.3`, of a line that begins with it.
fn name_and_version(line: &str) -> Option<String> {
    let mut words = line.split_whitespace();
    let (name, version) = (words.next()?, words.next()?.trim_end_matches(','));
    let is_version = version.split('.').count() >= 3 && version.starts_with(|char: char| char.is_ascii_digit());
    (is_version && !line.starts_with(' ')).then(|| format!("{name} {version}"))
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every package of Cargo.lock.
fn locked() -> BTreeSet<String> {
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let value = |line: &str, key: &str| {
        line.strip_prefix(key)
            .and_then(|rest| rest.strip_prefix(" = \""))
            .map(|rest| rest.trim_end_matches('"').to_owned())
    };
    let lines: Vec<&str> = lock.lines().collect();
    lines
        .windows(2)
        .filter_map(|pair| Some(format!("{} {}", value(pair[0], "name")?, value(pair[1], "version")?)))
        .collect()
}

/// What this test was built for.
fn host() -> String {
    let told = Command::new(env!("CARGO")).arg("-vV").output().unwrap().stdout;
    let told = String::from_utf8(told).unwrap();
    told.lines().find_map(|line| line.strip_prefix("host: ")).unwrap().to_owned()
}

/// The libraries whose code is in the program for a target, by name and version: what it depends on when it runs, not
/// what only builds or tests it, and no procedural macros.
fn shipped(target: &str) -> BTreeMap<String, Value> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", target])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let by_id = |list: &Value| -> BTreeMap<String, Value> {
        list.as_array().unwrap().iter().map(|one| (one["id"].as_str().unwrap().to_owned(), one.clone())).collect()
    };
    let (packages, nodes) = (by_id(&metadata["packages"]), by_id(&metadata["resolve"]["nodes"]));
    let is_macro = |package: &Value| {
        let targets = package["targets"].as_array().unwrap();
        targets.iter().any(|target| target["kind"].as_array().unwrap().iter().any(|kind| kind == "proc-macro"))
    };
    let own = metadata["resolve"]["root"].as_str().unwrap().to_owned();
    let mut waiting = vec![own.clone()];
    let mut seen = BTreeSet::new();
    let mut shipped = BTreeMap::new();
    while let Some(id) = waiting.pop() {
        let package = &packages[&id];
        if is_macro(package) || !seen.insert(id.clone()) {
            continue;
        }
        for dependency in nodes[&id]["deps"].as_array().unwrap() {
            let is_normal = dependency["dep_kinds"].as_array().unwrap().iter().any(|kind| kind["kind"].is_null());
            if is_normal {
                waiting.push(dependency["pkg"].as_str().unwrap().to_owned());
            }
        }
        if id != own {
            let name = format!("{} {}", package["name"].as_str().unwrap(), package["version"].as_str().unwrap());
            shipped.insert(name, package.clone());
        }
    }
    shipped
}

/// The file: a list of all libraries, then each text once with the libraries that carry it.
fn notices(crates: &BTreeMap<String, Value>) -> String {
    let mut notices = String::from(
        "Libraries in kisai, with version, licence and source. Where a library may be used under\n\
         several licences, kisai uses it under MIT if that is one of them, else under Apache-2.0.\n\n",
    );
    let mut texts: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
    for (name, package) in crates {
        let licence = package["license"].as_str().unwrap_or("-");
        let source = package["repository"].as_str().unwrap_or("-");
        writeln!(notices, "{name}  {licence}  {source}").unwrap();
        for text in licence_texts(package, licence) {
            let (copyright, body) = parted(&text);
            let key: String = body.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
            let (_, carriers) = texts.entry(key).or_insert_with(|| (body, Vec::new()));
            carriers.push([name.clone()].into_iter().chain(copyright).collect::<Vec<_>>().join("\n    "));
        }
    }
    for (body, carriers) in texts.into_values() {
        writeln!(notices, "\n{RULE}\n{}\n\n{body}", carriers.join("\n")).unwrap();
    }
    notices
}

/// The texts that come with a library; under MIT alone where that is possible.
fn licence_texts(package: &Value, licence: &str) -> Vec<String> {
    let manifest = Path::new(package["manifest_path"].as_str().unwrap());
    let mut files: Vec<PathBuf> = fs::read_dir(manifest.parent().unwrap())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            let name = path.file_name().unwrap().to_string_lossy().to_lowercase();
            path.is_file() && FILES.iter().any(|start| name.starts_with(start))
        })
        .collect();
    files.sort();
    let text = |path: &PathBuf| fs::read_to_string(path).unwrap();
    let is_notice = |path: &PathBuf| path.file_name().unwrap().to_string_lossy().to_lowercase().starts_with("notice");
    let under = |mark: &str| -> Vec<String> {
        let is_one = files.iter().any(|path| text(path).contains(mark));
        files.iter().filter(|path| is_one && (is_notice(path) || text(path).contains(mark))).map(text).collect()
    };
    let offered = [("MIT", MIT), ("Apache-2.0", "Apache License")].into_iter();
    let chosen =
        offered.filter(|(id, _)| licence.contains(id)).map(|(_, mark)| under(mark)).find(|texts| !texts.is_empty());
    let chosen = chosen.unwrap_or_else(|| files.iter().map(text).collect());
    if chosen.is_empty() {
        let authors: Vec<&str> = package["authors"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        assert!(licence.contains("MIT"), "{}: no licence text, and not under MIT", package["name"]);
        let own = fs::read_to_string(root().join("LICENSE-MIT")).unwrap();
        let (_, body) = parted(&own);
        let holders = if authors.is_empty() { "the authors".to_owned() } else { authors.join(", ") };
        return vec![format!("Copyright {holders}\n\n{body}")];
    }
    chosen
}

/// The lines that say whose it is, and the text that many share.
fn parted(text: &str) -> (Vec<String>, String) {
    let is_copyright = |line: &str| {
        let line = line.trim().to_lowercase();
        line.starts_with("copyright (c)")
            || line.starts_with("copyright ©")
            || line.starts_with("copyright 2")
            || line.starts_with("copyright 1")
            || line.starts_with("copyright the")
            || line.starts_with("© ")
    };
    // Headings are of many kinds and say nothing.
    let is_heading = |line: &str| {
        let line = line.trim().trim_matches(['#', ' ']).to_lowercase();
        ["mit license", "the mit license", "the mit license (mit)", "mit license (mit)"].contains(&line.as_str())
    };
    let is_mit = text.contains(MIT);
    let (mut copyright, mut body) = (Vec::new(), Vec::new());
    for line in text.lines() {
        // In longer licences such lines are part of the text.
        if is_mit && is_copyright(line) {
            copyright.push(line.trim().to_owned());
        } else if !(is_mit && is_heading(line)) {
            body.push(line.trim_end());
        }
    }
    (copyright, body.join("\n").trim().to_owned())
}
