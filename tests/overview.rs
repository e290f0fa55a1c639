//! What the list keeps of drafts whose files are the same.

use std::fs::{self, File};
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use kisai::store::clock::Clock;
use kisai::store::{Drafts, Folders};

use crate::sitting::NOW;

struct Home {
    folder: tempfile::TempDir,
}

impl Home {
    /// Two drafts that nobody touched for an hour.
    fn new() -> Self {
        let home = Home { folder: tempfile::tempdir().unwrap() };
        for title in ["一つ目", "二つ目"] {
            home.drafts(NOW).create(title, "aspic-93").unwrap();
            home.settle(title);
        }
        home
    }

    fn drafts(&self, now: &str) -> Drafts {
        Drafts::new(Folders::locate(Some(self.folder.path())).unwrap(), Clock::new(Some(now)))
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(format!("drafts/{name}.kisai.json"))
    }

    fn kept(&self) -> PathBuf {
        self.folder.path().join("state/overview.json")
    }

    fn settle(&self, name: &str) {
        let hour_ago = SystemTime::now() - Duration::from_secs(3600);
        File::options().write(true).open(self.file(name)).unwrap().set_modified(hour_ago).unwrap();
    }

    fn rewrite(&self, path: &PathBuf, from: &str, to: &str) {
        let text = fs::read_to_string(path).unwrap();
        assert!(text.contains(from), "{text}");
        fs::write(path, text.replace(from, to)).unwrap();
    }

    fn titles(&self, now: &str) -> Vec<String> {
        let list = self.drafts(now).list().unwrap();
        let mut titles: Vec<String> = list.into_iter().map(|summary| summary.state.unwrap().title).collect();
        titles.sort();
        titles
    }
}

#[test]
fn a_file_that_is_as_it_was_is_not_read_again() {
    let home = Home::new();
    assert_eq!(home.titles(NOW), ["一つ目", "二つ目"]);
    // What is kept shows that it is used.
    home.rewrite(&home.kept(), "\"一つ目\",\"\"", "\"kept\",\"\"");
    assert_eq!(home.titles(NOW), ["kept", "二つ目"]);
}

#[test]
fn a_file_that_was_written_is_read_again_also_with_the_same_length_and_time() {
    let home = Home::new();
    home.titles(NOW);
    let path = home.file("一つ目");
    let modified = fs::metadata(&path).unwrap().modified().unwrap();
    home.rewrite(&path, "\"title\": \"一つ目\"", "\"title\": \"三つ目\"");
    File::options().write(true).open(&path).unwrap().set_modified(modified).unwrap();
    assert_eq!(home.titles(NOW), ["三つ目", "二つ目"]);
}

#[test]
fn a_file_that_was_only_just_written_is_not_kept() {
    let home = Home::new();
    home.drafts(NOW).create("今", "aspic-93").unwrap();
    home.titles(NOW);
    let kept = fs::read_to_string(home.kept()).unwrap();
    assert!(kept.contains("一つ目") && !kept.contains("今"), "{kept}");
}

#[test]
fn on_another_day_only_files_in_which_the_rules_may_find_something_else_are_read_again() {
    let home = Home::new();
    home.titles(NOW);
    home.rewrite(&home.kept(), "\"一つ目\",\"\"", "\"kept\",\"\"");
    // Without a disclosure date, years in business are reckoned up to this year.
    assert_eq!(home.titles("2026-12-31T09:00:00+09:00"), ["kept", "二つ目"]);
    assert_eq!(home.titles("2027-01-01T09:00:00+09:00"), ["一つ目", "二つ目"]);
    home.rewrite(&home.kept(), "\"一つ目\",\"\"", "\"kept\",\"\"");
    assert_eq!(home.titles(NOW), ["一つ目", "二つ目"]);
}

#[test]
fn how_long_a_disclosure_holds_is_told_for_the_day_also_from_what_is_kept() {
    let home = Home::new();
    let drafts = home.drafts(NOW);
    let open = drafts.open_to_change("一つ目").unwrap();
    let mut draft = (*open.draft).clone();
    let date = open.form.form.field("1-disclosure-date").unwrap();
    draft.set_text(&open.form.form, date, "2026年10月1日", NOW);
    drafts.save(&open, &draft).unwrap();
    home.settle("一つ目");
    let days_left = |now: &str| {
        let list = home.drafts(now).list().unwrap();
        list.iter().find_map(|summary| summary.state.as_ref().unwrap().term).unwrap().days_left
    };
    assert_eq!(days_left(NOW), 680);
    home.rewrite(&home.kept(), "\"一つ目\",\"\"", "\"kept\",\"\"");
    assert_eq!(days_left("2027-01-01T09:00:00+09:00"), 639);
    assert!(home.titles("2027-01-01T09:00:00+09:00").contains(&"kept".to_owned()));
}

#[test]
fn what_is_kept_of_a_draft_goes_with_it() {
    let home = Home::new();
    home.titles(NOW);
    home.drafts(NOW).throw_away("一つ目").unwrap();
    assert_eq!(home.titles(NOW), ["二つ目"]);
    assert!(!fs::read_to_string(home.kept()).unwrap().contains("一つ目"));
}

#[test]
fn a_damaged_file_of_it_is_no_matter() {
    let home = Home::new();
    home.titles(NOW);
    for damage in ["", "{", "{\"program\":\"x\"}", "[1]", "\u{0}"] {
        fs::write(home.kept(), damage).unwrap();
        assert_eq!(home.titles(NOW), ["一つ目", "二つ目"], "{damage:?}");
    }
}

#[test]
fn a_list_looks_the_same_from_what_is_kept() {
    let home = Home::new();
    let read = home.drafts(NOW).list().unwrap();
    assert!(home.kept().exists());
    assert_eq!(home.drafts(NOW).list().unwrap(), read);
}
