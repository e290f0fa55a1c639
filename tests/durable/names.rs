//! Names of drafts: safe on every disk, within the drafts folder, and never in each other's way.

use std::fs;
use std::os::unix::fs::symlink;

use kisai::core::draft::Draft;
use kisai::store::place::{self, Place};
use kisai::store::{StoreError, name};
use kisai::words::Language;

use super::{Home, answer_in, answered, error, names_in};

#[test]
fn titles_of_any_script_become_names_that_lead_back() {
    let home = Home::new();
    let titles = [
        "株式会社見本 2026年度",
        "ﾊﾝｶｸ",
        "ｄｅｍｏ",
        "Überprüfung",
        "Ελληνικά",
        "Русский",
        "한국어",
        "العربية",
        "עברית",
        "ไทย",
        "हिन्दी",
        "👨‍👩‍👧‍👦の会",
        "神 \u{fa19}",
        "葛\u{e0100}城市",
        "①㈱",
        "a\u{301}",
        "İstanbul",
        "ß",
        "．．／ｅｔｃ",
        "a%2Fb",
        "$(rm -rf x)",
        "`x`",
        "-rf",
        "--help",
        "~root",
        "'\"",
        "a;b&c",
        "2026/11/21",
        "a\u{202e}b",
        "\u{feff}bom",
        "名\u{0}前",
        "a\nb",
    ];
    let mut names = Vec::new();
    for title in titles.iter().filter(|title| name::from_title(title).is_some()) {
        let open = home.drafts.create(title, "small").unwrap_or_else(|error| panic!("{title:?}: {error}"));
        assert_eq!(open.path.parent().unwrap(), home.path().join("drafts"), "{title:?}");
        assert!(open.path.is_file() && !open.name.starts_with('.'), "{title:?}");
        assert_eq!(home.drafts.open(&open.name).unwrap().draft.title, name::title(title));
        home.drafts.save(&open, &answered(&open, title)).unwrap();
        names.push(open.name);
    }
    assert!(names.len() >= titles.len() - 1, "{names:?}");
    names.sort();
    assert_eq!(home.drafts.names().unwrap(), names);
    assert_eq!(names_in(&home.path().join("drafts")).len(), names.len());
    assert_eq!(home.drafts.list().unwrap().iter().filter(|summary| summary.state.is_err()).count(), 0);
}

#[test]
fn names_are_safe_on_disks_of_other_systems() {
    for title in ["CON", "con", "Nul", "aux.v2", "COM1", "lpt9.2026", "PRN", "com¹", "CON .x"] {
        let name = name::from_title(title).unwrap();
        let stem = name.split('.').next().unwrap().trim_end().to_lowercase();
        let is_reserved = ["con", "prn", "aux", "nul"].contains(&stem.as_str())
            || stem.strip_prefix("com").or(stem.strip_prefix("lpt")).is_some_and(|number| number.chars().count() == 1);
        assert!(!is_reserved, "{title} -> {name}");
    }
    for title in ["console", "auxiliary", "com", "com10", "null"] {
        assert_eq!(name::from_title(title).as_deref(), Some(title));
    }
    for title in [". .a", ".\u{3000}.a", "a. .", " . a . ", "..\u{a0}..b"] {
        let name = name::from_title(title).unwrap();
        let is_edge = |char: char| char == '.' || char.is_whitespace();
        assert!(!name.starts_with(is_edge) && !name.ends_with(is_edge), "{title:?} -> {name:?}");
    }
}

#[test]
fn the_longest_title_has_room_for_all_that_belongs_to_it() {
    let home = Home::new();
    for title in ["長".repeat(300), "a".repeat(300), "👨‍👩‍👧‍👦の会".repeat(100), "が".repeat(70)] {
        let open = home.drafts.create(&title, "small").unwrap();
        let name = open.name.clone();
        home.drafts.keep_checkpoint(&name, &title).unwrap().unwrap();
        let opening = home.drafts.open_to_edit(&name, false).unwrap();
        assert!(opening.open.lock.is_some() && opening.read_only.is_none());
        drop(opening);
        home.drafts.save(&open, &answered(&open, "文")).unwrap();
        let rescued = kisai::store::rescue::rescue(
            home.drafts.folders(),
            &open.path,
            &answered(&open, "別の文"),
            &open.form.form,
            false,
        );
        assert_eq!(home.drafts.leftovers(&home.drafts.open(&name).unwrap()).len(), 1);
        fs::remove_file(rescued.unwrap()).unwrap();
        home.drafts.throw_away(&name).unwrap();
        let thrown = home.drafts.thrown().unwrap().remove(0).name;
        assert_eq!(home.drafts.bring_back(&thrown).unwrap(), name);
        // What was kept by name stands for what the save would keep.
        assert_eq!(home.checkpoints(&name).len(), 1);
        assert_eq!(home.drafts.create_free(&title, "small").unwrap().name, format!("{name}-2"));
    }
}

#[test]
fn a_file_of_the_longest_name_elsewhere_is_locked_and_has_checkpoints() {
    let home = Home::with_draft("一");
    let folder = home.path().join("client");
    fs::create_dir(&folder).unwrap();
    // 255 bytes, as long as a name may be.
    let path = folder.join(format!("{}a.kisai.json", "長".repeat(81)));
    fs::copy(home.file("a"), &path).unwrap();
    let named = path.to_str().unwrap();
    let opening = home.drafts.open_to_edit(named, false).unwrap();
    assert!(opening.open.lock.is_some());
    assert!(matches!(error(home.drafts.open_to_change(named)), StoreError::InUse { .. }));
    drop(opening);
    let open = home.drafts.open_to_change(named).unwrap();
    home.drafts.save(&open, &answered(&open, "二")).unwrap();
    assert_eq!((answer_in(&path), home.drafts.checkpoints(&path).list().unwrap().len()), ("二".to_owned(), 1));
    assert_eq!(names_in(&folder).len(), 1);
}

#[test]
fn a_name_that_is_too_long_or_odd_is_told_by_every_command() {
    let home = Home::with_draft("一");
    let long = "長".repeat(200);
    for named in
        [long.as_str(), "..", "...", "a/", "./a", "../drafts/a", "/", "//", "drafts/", "/dev/null", "/etc/passwd"]
    {
        for language in Language::ALL {
            for arguments in [&["show", named][..], &["check", named], &["set", named, "1.1", "x"], &["export", named]]
            {
                home.run(language, arguments).refuses(language);
            }
        }
        assert!(home.drafts.rename(named, "新しい名").is_err() && home.drafts.duplicate(named, "写し").is_err());
        assert!(home.drafts.keep_checkpoint(named, "x").is_err(), "{named}");
    }
    assert_eq!(home.drafts.names().unwrap(), ["a"]);
    assert!(!home.path().join("checkpoints").exists());
}

#[test]
fn no_name_leads_out_of_the_drafts_folder() {
    let home = Home::with_draft("一");
    let outside = home.path().join("outside.kisai.json");
    fs::copy(home.file("a"), &outside).unwrap();
    let before = fs::read(&outside).unwrap();
    for (ix, title) in ["../outside", "../../outside", "/outside", "..\\outside", "a/../../outside"].iter().enumerate()
    {
        let made = home.drafts.create_free(title, "small").unwrap();
        assert_eq!(made.path.parent().unwrap(), home.path().join("drafts"), "{title}");
        let copy = home.drafts.duplicate("a", &format!("{title}/copy{ix}")).unwrap();
        assert!(home.file(&copy).is_file(), "{title}");
        let renamed = home.drafts.rename(&copy, &format!("{title}/renamed{ix}")).unwrap();
        assert!(home.file(&renamed).is_file(), "{title}");
        home.run(Language::Ja, &["new", &format!("{title}/new{ix}"), "--form", "small"]).succeeds();
        let kept = home.drafts.keep_checkpoint("a", title).unwrap().unwrap();
        assert_eq!(kept.path.parent().unwrap(), home.path().join("checkpoints/a"), "{title}");
    }
    assert_eq!(fs::read(&outside).unwrap(), before);
    let mut beside = names_in(home.path());
    beside.retain(|name| name != "forms" && name != "state");
    assert_eq!(beside, ["checkpoints", "drafts", "outside.kisai.json"]);
}

#[test]
fn renaming_onto_another_draft_destroys_nothing_whatever_its_case() {
    let home = Home::with_draft("小さいa");
    // As they come from a disk that tells the cases apart.
    fs::write(home.file("A"), fs::read_to_string(home.file("a")).unwrap().replace("小さいa", "大きいA")).unwrap();
    assert_eq!(home.drafts.names().unwrap(), ["A", "a"]);
    for title in ["A", "ａ", "Ａ"] {
        match home.drafts.rename("a", title) {
            Ok(name) => assert!(name != "A" && home.drafts.rename(&name, "a").is_ok(), "{title}"),
            Err(error) => assert!(matches!(error, StoreError::Exists(_)), "{title}: {error}"),
        }
    }
    assert_eq!((answer_in(&home.file("a")), answer_in(&home.file("A"))), ("小さいa".to_owned(), "大きいA".to_owned()));
    let mut sitting = home.sit();
    sitting.press("Home Down Ctrl-R Ctrl-A").type_text("a").press("Enter");
    assert_eq!(sitting.drafts.names().unwrap(), ["A", "a"]);
}

#[test]
fn a_link_among_the_drafts_is_neither_followed_nor_written_through() {
    let home = Home::with_draft("一");
    let outside = home.path().join("outside.kisai.json");
    fs::copy(home.file("a"), &outside).unwrap();
    let before = fs::read(&outside).unwrap();
    symlink(&outside, home.file("link")).unwrap();
    for language in Language::ALL {
        for arguments in [&["show", "link"][..], &["set", "link", "1.1", "x"], &["export", "link"], &["check", "link"]]
        {
            home.run(language, arguments).refuses(language);
        }
    }
    assert!(home.drafts.rename("link", "b").is_err() && home.drafts.duplicate("link", "b").is_err());
    assert!(matches!(error(home.drafts.create("link", "small")), StoreError::Exists(_)));
    // The link itself can be thrown away.
    home.drafts.throw_away("link").unwrap();
    assert!(outside.is_file() && home.file("link").symlink_metadata().is_err());
    assert_eq!(fs::read(&outside).unwrap(), before);
}

#[test]
fn a_drafts_folder_that_is_a_link_works_and_is_one_place() {
    let home = Home::with_draft("一");
    let (drafts, real) = (home.path().join("drafts"), home.path().join("real"));
    fs::rename(&drafts, &real).unwrap();
    symlink(&real, &drafts).unwrap();
    home.run(Language::Ja, &["set", "a", "1.1", "二"]).succeeds();
    assert_eq!(
        (answer_in(&real.join("a.kisai.json")), names_in(&real)),
        ("二".to_owned(), vec!["a.kisai.json".to_owned()])
    );
    // By its name or by its path, it is the same draft with the same lock, place and checkpoints.
    let by_name = home.drafts.open_to_edit("a", false).unwrap();
    for path in [real.join("a.kisai.json"), drafts.join("a.kisai.json"), home.path().join("forms/../real/a.kisai.json")]
    {
        let refused = error(home.drafts.open_to_change(path.to_str().unwrap()));
        assert!(matches!(refused, StoreError::InUse { .. }), "{path:?}: {refused}");
    }
    drop(by_name);
    let by_path = home.drafts.open(real.join("a.kisai.json").to_str().unwrap()).unwrap();
    assert_eq!(home.drafts.checkpoints(&by_path.path).list().unwrap().len(), 1);
    let here = Place { field: "1-more".to_owned(), ..Place::default() };
    place::remember(&home.drafts.folders().place(&by_path.path), &here);
    assert_eq!(place::recall(home.drafts.folders(), &home.drafts.open("a").unwrap().path), here);
}

#[test]
fn a_home_reached_through_a_link_is_one_place() {
    let home = Home::with_draft("一");
    let link = home.path().join("link-home");
    symlink(home.path(), &link).unwrap();
    let through = super::drafts_at(&link, crate::sitting::NOW);
    let held = through.open_to_edit("a", false).unwrap();
    let refused = error(through.open_to_change(home.file("a").to_str().unwrap()));
    assert!(matches!(refused, StoreError::InUse { .. }), "{refused}");
    drop(held);
}

#[test]
fn what_lies_in_a_file_anywhere_is_worked_on_by_its_path() {
    let home = Home::with_draft("一");
    let folder = home.path().join("顧客 甲");
    fs::create_dir(&folder).unwrap();
    fs::copy(home.file("a"), folder.join("a.kisai.json")).unwrap();
    home.run(Language::Ja, &["set", "顧客 甲/a.kisai.json", "1.1", "甲の文"]).succeeds();
    assert_eq!(
        (answer_in(&folder.join("a.kisai.json")), answer_in(&home.file("a"))),
        ("甲の文".to_owned(), "一".to_owned())
    );
    // Nothing is left beside it, and its checkpoint is its own.
    assert_eq!(names_in(&folder), ["a.kisai.json"]);
    assert_eq!(home.reasons("a"), []);
    let draft = Draft::parse(&fs::read_to_string(folder.join("a.kisai.json")).unwrap()).unwrap();
    assert_eq!(draft.title, "a");
}
