//! `kisai import` as a person runs it.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use kisai::words::Words;
use serde_json::{Value, json};

use super::*;

/// A home folder with nothing in it, and a folder to work in.
pub struct Place {
    folder: tempfile::TempDir,
    pub language: Language,
}

/// What a command left behind.
#[derive(Debug)]
pub struct Ran {
    pub exit: i32,
    pub out: String,
    pub err: String,
}

impl Place {
    pub fn new(language: Language) -> Self {
        Place { folder: tempfile::tempdir().unwrap(), language }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, bytes: &[u8]) -> String {
        fs::write(self.path(name), bytes).unwrap();
        name.to_owned()
    }

    /// A draft of the big form with answers.
    pub fn draft(&self, name: &str, answers: &[(&str, &str)]) {
        self.run(&["new", name]).succeeds();
        for (field, text) in answers {
            self.run(&["set", name, field, text]).succeeds();
        }
    }

    pub fn text(&self, draft: &str, field: &str) -> String {
        let answer = self.run(&["show", draft, field]).succeeds().out;
        answer.strip_suffix('\n').unwrap().to_owned()
    }

    pub fn drafts(&self) -> Vec<String> {
        let list = self.run(&["list", "--json"]).succeeds().json();
        list.as_array().unwrap().iter().map(|draft| draft["draft"].as_str().unwrap().to_owned()).collect()
    }

    pub fn run(&self, arguments: &[&str]) -> Ran {
        let child = Command::new(env!("CARGO_BIN_EXE_kisai"))
            .args(arguments)
            .env_clear()
            .env("KISAI_HOME", self.path("home"))
            .env("KISAI_NOW", NOW)
            .env("LANG", if self.language == Language::Ja { "ja_JP.UTF-8" } else { "en_US.UTF-8" })
            .current_dir(self.folder.path())
            .stdin(Stdio::null())
            .output()
            .unwrap();
        Ran {
            exit: child.status.code().unwrap_or(-1),
            out: String::from_utf8(child.stdout).unwrap(),
            err: String::from_utf8(child.stderr).unwrap(),
        }
    }

    /// A message in the person's language, up to its first value.
    pub fn says(&self, id: &str, args: &[(&'static str, kisai::words::FluentValue<'_>)]) -> String {
        Words::new(self.language).say_with(id, args)
    }
}

impl Ran {
    #[track_caller]
    pub fn succeeds(self) -> Self {
        assert_eq!(self.exit, 0, "{self:?}");
        self
    }

    /// Ended with an exit code, a sentence that contains `told`, and no result.
    #[track_caller]
    pub fn fails(&self, exit: i32, told: &str) {
        assert_eq!((self.exit, self.out.as_str()), (exit, ""), "{self:?}");
        assert!(self.err.contains(told), "{told}: {self:?}");
    }

    /// Ended with an exit code and a sentence that contains `told`, behind the result.
    #[track_caller]
    pub fn ends_with(&self, exit: i32, told: &str) {
        assert_eq!(self.exit, exit, "{self:?}");
        assert!(self.err.contains(told), "{told}: {self:?}");
    }

    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap()
    }
}

fn sheet() -> Vec<u8> {
    let folder = aspic();
    let form = &folder.form;
    let mut draft = Draft::new(form, "見本 2026", NOW);
    for (id, text) in [("27-service-name", "見本クラウド"), ("28-launch-date", "2020-04-01")] {
        draft.set_text(form, form.field(id).unwrap(), text, NOW);
    }
    exported(Format::Xlsx, &folder, &draft, LANGUAGES[2])
}

#[test]
fn a_sheet_becomes_a_draft_named_like_the_file() {
    let place = Place::new(Language::En);
    place.write("受付 表.xlsx", &sheet());
    let ran = place.run(&["import", "受付 表.xlsx"]).succeeds();
    assert!(ran.out.starts_with("aspic-93: 2 answers found."), "{ran:?}");
    assert_eq!(ran.err, "Imported into the draft 受付 表.\n");
    assert_eq!(place.text("受付 表", "27"), "見本クラウド");
    // A second time another one is made, and a name that is asked for is never doubled.
    assert_eq!(place.run(&["import", "受付 表.xlsx"]).succeeds().err, "Imported into the draft 受付 表-2.\n");
    place.run(&["import", "受付 表.xlsx", "--name", "受付 表"]).fails(3, "受付 表");
    assert_eq!(place.drafts().len(), 2);
}

#[test]
fn a_dry_run_shows_all_and_writes_nothing() {
    for language in Language::ALL {
        let place = Place::new(language);
        place.write("a.xlsx", &sheet());
        let ran = place.run(&["import", "a.xlsx", "--dry-run"]).succeeds();
        assert!(ran.out.contains(&place.says("import-taken", &[])), "{ran:?}");
        assert!(ran.out.contains("見本クラウド") && ran.out.contains("!F"), "{ran:?}");
        assert_eq!((ran.err.as_str(), place.drafts()), ("", vec![]));
    }
}

#[test]
fn the_report_as_json_has_every_field() {
    let place = Place::new(Language::En);
    place.write("a.xlsx", &sheet());
    let json = place.run(&["import", "a.xlsx", "--name", "a", "--json"]).succeeds().json();
    assert_eq!((&json["form"], &json["draft"]), (&json!("aspic-93"), &json!("a")));
    assert_eq!(
        json["counts"],
        json!({ "taken": 2, "ambiguous": 0, "empty": 131, "missed": 0, "unknown": 0,
                "same": 0, "filled": 2, "replaced": 0, "kept": 0 })
    );
    let fields = json["fields"].as_array().unwrap();
    assert_eq!(fields.len(), 133);
    let name = fields.iter().find(|field| field["field"] == "27-service-name").unwrap();
    assert_eq!((&name["state"], &name["outcome"], &name["no"]), (&json!("taken"), &json!("fills"), &json!(27)));
    assert_eq!(name["answers"][0]["text"], "見本クラウド");
    assert_eq!(name["answers"][0]["how"], "id");
}

#[test]
fn a_file_into_a_draft_fills_and_never_overwrites_unasked() {
    let place = Place::new(Language::En);
    place.write("a.xlsx", &sheet());
    place.draft("mine", &[("27", "自分の名前"), ("30.1", "内容")]);
    let ran = place.run(&["import", "a.xlsx", "--into", "mine"]).succeeds();
    assert!(ran.out.contains("New to the draft: 1, the same: 0, replaced: 0, kept as in the draft: 1"), "{ran:?}");
    assert!(ran.out.contains("kept (both differ)  27"), "{ran:?}");
    assert_eq!((place.text("mine", "27"), place.text("mine", "28.1")), ("自分の名前".into(), "2020-04-01".into()));
    let ran = place.run(&["import", "a.xlsx", "--into", "mine", "--take", "27"]).succeeds();
    assert!(ran.out.contains("replaced: 1"), "{ran:?}");
    assert_eq!((place.text("mine", "27"), place.text("mine", "30.1")), ("見本クラウド".into(), "内容".into()));
    // What it was before can be had again.
    let kept: Vec<_> = fs::read_dir(place.path("home/checkpoints/mine")).unwrap().flatten().collect();
    let names: Vec<String> = kept.iter().map(|file| file.file_name().to_string_lossy().into_owned()).collect();
    assert!(names.iter().any(|name| name.contains(".import.")), "{names:?}");
}

#[test]
fn the_client_returns_an_edited_sheet() {
    let place = Place::new(Language::En);
    place.draft("mine", &[("27", "甲"), ("28.1", "2020-04-01"), ("49", "100社"), ("50", "3社")]);
    place.run(&["export", "mine", "-o", "sent.json"]).succeeds();
    let edited = fs::read_to_string(place.path("sent.json")).unwrap().replace("100社", "120社");
    place.write("back.json", edited.as_bytes());
    place.run(&["set", "mine", "50", "4社"]).succeeds();
    let ran = place.run(&["import", "back.json", "--into", "mine", "--take", "uncontested"]).succeeds();
    assert!(ran.out.contains("the same: 2, replaced: 1, kept as in the draft: 1"), "{ran:?}");
    assert!(ran.out.contains("kept (only the draft changed it)  50"), "{ran:?}");
    assert_eq!((place.text("mine", "49"), place.text("mine", "50")), ("120社".into(), "4社".into()));
}

#[test]
fn an_import_that_changes_nothing_writes_nothing() {
    let place = Place::new(Language::En);
    place.draft("mine", &[("27", "甲")]);
    place.run(&["export", "mine", "-o", "a.xlsx"]).succeeds();
    let file = place.path("home/drafts/mine.kisai.json");
    let (before, folder) = (fs::read(&file).unwrap(), place.path("home/checkpoints/mine"));
    let checkpoints = || fs::read_dir(&folder).unwrap().count();
    let kept = checkpoints();
    place.run(&["import", "a.xlsx", "--into", "mine"]).succeeds();
    assert_eq!((fs::read(&file).unwrap(), checkpoints()), (before, kept));
}

#[test]
fn a_copy_finds_its_form_and_a_stranger_is_told() {
    for language in Language::ALL {
        let place = Place::new(language);
        place.write("copy.csv", "記述内容,回答\n申請したASP・SaaSのサービス名称,見本\n".as_bytes());
        place.write("fruit.csv", "質問,回答\n好きな果物は何ですか,りんご\n".as_bytes());
        let found = place.run(&["import", "copy.csv", "--dry-run", "--json"]).succeeds().json();
        assert_eq!((&found["form"], &found["counts"]["taken"]), (&json!("aspic-93"), &json!(1)));
        let none = place.says("error-import-fits-none", &[("path", "fruit.csv".into())]);
        place.run(&["import", "fruit.csv"]).fails(3, &none);
        let args = [("path", "fruit.csv".into()), ("form", "aspic-93".into())];
        place.run(&["import", "fruit.csv", "--form", "aspic-93"]).fails(3, &place.says("error-import-nothing", &args));
        assert_eq!(place.drafts(), Vec::<String>::new());
    }
}

#[test]
fn files_that_are_not_read_end_with_3_and_a_sentence() {
    let compound = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1][..], &[0; 504], &name, &[0; 512]].concat()
    };
    for language in Language::ALL {
        let place = Place::new(language);
        for (bytes, id) in [
            (b"  \n".to_vec(), "error-import-empty"),
            (compound("Workbook"), "error-import-old"),
            (compound("EncryptedPackage"), "error-import-encrypted"),
            (b"\x00\x01\x02".to_vec(), "error-import-not-text"),
            (br#"{ "kisai_export": 9 }"#.to_vec(), "error-import-newer"),
        ] {
            place.write("a.xlsx", &bytes);
            place.run(&["import", "a.xlsx"]).fails(3, &place.says(id, &[("path", "a.xlsx".into())]));
        }
        place.write("a.xlsx", b"PK\x03\x04 no package");
        place.run(&["import", "a.xlsx"]).fails(3, "a.xlsx");
        place.run(&["import", "none.xlsx"]).fails(3, "none.xlsx");
        place.run(&["import", "."]).fails(3, ".");
        place.write("a.json", br#"{ "kisai_export": 1, "form": { "id": "none" }, "sections": [] }"#);
        let args = [("path", "a.json".into()), ("form", "none".into())];
        place.run(&["import", "a.json"]).fails(3, &place.says("error-import-no-form", &args));
    }
}

#[test]
fn a_file_of_another_form_goes_into_no_draft() {
    let place = Place::new(Language::En);
    place.draft("mine", &[]);
    place.write("a.json", br#"{ "kisai_export": 1, "form": { "id": "other" }, "sections": [] }"#);
    place.run(&["import", "a.json", "--into", "mine"]).fails(2, "other");
    place.write("b.xlsx", &sheet());
    place.run(&["import", "b.xlsx", "--into", "mine", "--take", "none"]).fails(2, "none");
    place.run(&["import", "b.xlsx", "--take", "theirs"]).fails(2, "--into");
    place.run(&["import", "b.xlsx", "--into", "mine", "--name", "x"]).fails(2, "--into");
}

#[test]
fn what_a_file_says_does_not_steer_the_terminal() {
    let place = Place::new(Language::En);
    place.write(
        "a.csv",
        "記述内容,回答\n申請したASP・SaaSのサービス名称,\u{1b}[31m\u{202e}赤\n\u{1b}]0;x\u{7}知らない設問,\u{9b}31m\n"
            .as_bytes(),
    );
    let ran = place.run(&["import", "a.csv", "--dry-run"]).succeeds();
    let is_harmful = |char: char| (char.is_control() && char != '\n') || char == '\u{202e}';
    assert!(!ran.out.contains(is_harmful) && !ran.err.contains(is_harmful), "{ran:?}");
}

#[test]
fn the_certification_number_of_a_sheet_goes_into_the_draft() {
    for language in Language::ALL {
        let place = Place::new(language);
        place.draft("mine", &[("27", "甲")]);
        place.run(&["describe", "mine", "--certification-no", "0123-2611"]).succeeds();
        place.run(&["export", "mine", "-o", "sent.xlsx"]).succeeds();
        place.run(&["import", "sent.xlsx", "--name", "new"]).succeeds();
        let number =
            |draft: &str| place.run(&["describe", draft, "--json"]).succeeds().json()["certification_no"].clone();
        assert_eq!(number("new"), json!("0123-2611"));
        // Another one is kept, told, and replaced where that is asked for.
        place.run(&["describe", "mine", "--certification-no", "0124-2611"]).succeeds();
        let into = ["import", "sent.xlsx", "--into", "mine", "--take"];
        let ran = place.run(&into[..4]).succeeds();
        let label = place.says("describe-certification-no", &[]);
        let told = format!("{}  {label}\n    0123-2611\n", place.says("import-kept-mine", &[]));
        assert!(ran.out.contains(&told), "{told}: {ran:?}");
        assert_eq!(number("mine"), json!("0124-2611"));
        let json = place.run(&[&into[..], &["certification_no", "--json"]].concat()).succeeds().json();
        let expected = json!({ "text": "0123-2611", "outcome": "replaces", "changed_by": "mine" });
        assert_eq!((&json["certification_no"], number("mine")), (&expected, json!("0123-2611")));
    }
}
