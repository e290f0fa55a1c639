//! The tutorial of the READMEs, followed word by word: files are written as they stand there, commands run in a shell, and
//! what is printed is what they say. `KISAI_PICTURES=write` puts in what is printed.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use calamine::{Reader as _, Xlsx};
use kisai::words::Language;

use crate::sitting::NOW;

/// A step of the tutorial.
#[derive(Debug)]
enum Step {
    /// Lines for the shell.
    Run(String),
    /// A file to write, or to add to if it is there.
    Write(String, String),
    /// What the last lines print.
    Expect(String),
}

/// What stands between the marks, and what is before and behind.
fn parts(readme: &str) -> (&str, &str, &str) {
    let (before, rest) = readme.split_once("<!-- tutorial -->\n").unwrap();
    let (tutorial, after) = rest.split_once("<!-- /tutorial -->").unwrap();
    (before, tutorial, after)
}

fn steps(tutorial: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut pieces = tutorial.split("```");
    let mut prose = pieces.next().unwrap();
    while let (Some(block), Some(next)) = (pieces.next(), pieces.next()) {
        let (language, text) = block.split_once('\n').unwrap();
        // The file is the one last named that ends as such files do.
        let named = || {
            let mut words = prose.split('`').filter(|word| word.ends_with(&format!(".{language}")));
            words.next_back().unwrap_or_else(|| panic!("no file named before {text}")).to_owned()
        };
        steps.push(match language {
            "sh" => Step::Run(text.to_owned()),
            "text" => Step::Expect(text.to_owned()),
            _ => Step::Write(named(), text.to_owned()),
        });
        prose = next;
    }
    steps
}

/// Follows the steps in one shell. Answers what each run of lines prints.
fn follow(steps: &[Step], language: Language, home: &Path) -> Vec<String> {
    const MARK: &str = "-- next step --";
    let mut script = "exec 2>&1\n".to_owned();
    for step in steps {
        match step {
            Step::Run(lines) => script.push_str(&format!("{lines}echo '{MARK}'\n")),
            Step::Write(file, text) => script.push_str(&format!("cat >> {file} <<'END'\n{text}END\n")),
            Step::Expect(_) => {}
        }
    }
    let program = Path::new(env!("CARGO_BIN_EXE_kisai"));
    let path = format!("{}:{}", program.parent().unwrap().display(), env::var("PATH").unwrap());
    let mut shell = Command::new("sh");
    shell.env_clear().env("PATH", path).env("HOME", home).env("KISAI_NOW", NOW).env("TZ", "Asia/Tokyo");
    shell.env("LC_ALL", if language == Language::Ja { "ja_JP.UTF-8" } else { "en_US.UTF-8" });
    let ran = shell.arg("-c").arg(script).current_dir(home).output().unwrap();
    let printed = String::from_utf8(ran.stdout).unwrap().replace(&home.display().to_string(), "~");
    let mut runs: Vec<String> = printed.split(&format!("{MARK}\n")).map(ToOwned::to_owned).collect();
    assert_eq!(runs.pop().as_deref(), Some(""), "{printed}");
    runs
}

fn follow_readme(language: Language, file: &str) {
    let home = tempfile::tempdir().unwrap();
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(file);
    let readme = fs::read_to_string(&path).unwrap();
    let (before, tutorial, after) = parts(&readme);
    let steps = steps(tutorial);
    let mut printed = follow(&steps, language, home.path()).into_iter();
    let mut last = String::new();
    let mut right = tutorial.to_owned();
    let mut rest = 0;
    for step in &steps {
        match step {
            Step::Run(_) => {
                // What isn't shown is nothing worth showing.
                assert!(last.is_empty(), "{file}: not shown: {last}");
                last = printed.next().unwrap();
            }
            Step::Expect(text) => {
                let at = right[rest..].find(&format!("```text\n{text}```")).unwrap() + rest + "```text\n".len();
                right.replace_range(at..at + text.len(), &last);
                rest = at + last.len();
                last.clear();
            }
            Step::Write(..) => {}
        }
    }
    assert!(last.is_empty(), "{file}: not shown: {last}");
    if env::var_os("KISAI_PICTURES").is_some() {
        fs::write(&path, format!("{before}<!-- tutorial -->\n{right}<!-- /tutorial -->{after}")).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap();
    assert!(parts(&kept).1 == right, "{file}: KISAI_PICTURES=write cargo test tutorial\n{right}");

    let mut book: Xlsx<_> = calamine::open_workbook(home.path().join("answers.xlsx")).unwrap();
    let sheets = book.worksheets();
    let cells: Vec<String> =
        sheets.iter().flat_map(|(_, sheet)| sheet.cells()).map(|cell| cell.2.to_string()).collect();
    for answer in ["AES-256", "support@example.com", "TLS 1.2"] {
        assert!(cells.iter().any(|cell| cell.contains(answer)), "{answer}: {cells:?}");
    }
    // The mistakes were found, and nothing is left to mend.
    assert!(right.contains("limt") && right.contains("field-10-contractors ="), "{right}");
}

#[test]
fn the_tutorial_holds_word_by_word() {
    follow_readme(Language::En, "README.md");
}

#[test]
fn the_tutorial_holds_word_by_word_in_japanese() {
    follow_readme(Language::Ja, "README.ja.md");
}
