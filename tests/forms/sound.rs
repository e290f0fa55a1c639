//! A form of the user's is examined when it was changed, not whenever it is used.

use std::fs;
use std::path::{Path, PathBuf};

use kisai::store::{Folders, Forms};

const FORM: &str = r#"{
  "format": 1, "id": "own", "edition": "1", "languages": ["en"],
  "print": { "columns": [{ "id": "no", "heading": "no", "width": 6 }, { "id": "answer", "heading": "answer", "width": 60 }] },
  "sections": [{ "id": "s", "items": [{ "no": 1, "id": "i", "group": "", "fields": [
    { "id": "1-a", "kind": "text", "requirement": "required", "wording": "printed" }] }] }]
}"#;

const WORDS: &str = "\
form-title = Own
section-s = Section
item-1 = Item
field-1-a = Prompt
print-column-no = No.
print-column-answer = Answer
";

struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        let home = Home(tempfile::tempdir().unwrap());
        fs::create_dir_all(home.form()).unwrap();
        fs::write(home.form().join("form.json"), FORM).unwrap();
        fs::write(home.form().join("en.ftl"), WORDS).unwrap();
        home
    }

    fn form(&self) -> PathBuf {
        self.0.path().join("forms/own")
    }

    /// Whether the form can be used, asked anew.
    fn is_at_hand(&self) -> bool {
        Forms::new(&Folders::locate(Some(self.0.path())).unwrap()).get("own").is_some()
    }

    fn kept(&self) -> String {
        fs::read_to_string(self.0.path().join("state/sound-forms.json")).unwrap()
    }

    fn rewrite(path: &Path, from: &str, to: &str) {
        fs::write(path, fs::read_to_string(path).unwrap().replace(from, to)).unwrap();
    }
}

#[test]
fn what_was_found_sound_is_kept_and_used_while_the_files_are_the_same() {
    let home = Home::new();
    assert!(home.is_at_hand());
    let kept = home.kept();
    assert!(kept.contains("own"), "{kept}");
    // A fault that only an examination finds shows whether there was one.
    Home::rewrite(&home.form().join("en.ftl"), "field-1-a = Prompt\n", "");
    assert!(!home.is_at_hand());
    assert_eq!(home.kept(), kept);
    fs::write(home.form().join("en.ftl"), WORDS).unwrap();
    assert!(home.is_at_hand());
    assert_eq!(home.kept(), kept);
    Home::rewrite(&home.form().join("en.ftl"), "Prompt", "Other prompt");
    assert!(home.is_at_hand());
    assert_ne!(home.kept(), kept);
}

#[test]
fn a_renamed_folder_or_a_damaged_note_of_it_changes_nothing() {
    let home = Home::new();
    assert!(home.is_at_hand());
    fs::write(home.0.path().join("state/sound-forms.json"), "{").unwrap();
    assert!(home.is_at_hand());
    // The folder's name is the form's id.
    fs::rename(home.form(), home.0.path().join("forms/other")).unwrap();
    let forms = Forms::new(&Folders::locate(Some(home.0.path())).unwrap());
    assert!(forms.get("own").is_none() && forms.get("other").is_none());
}
