//! Damaged drafts of many kinds: one clear sentence, what can be read is shown, and the file stays as it is until the
//! person decides.

use std::fs::{self, File};
use std::io::Write as _;
use std::os::unix::fs::symlink;
use std::path::Path;

use kisai::core::draft::Draft;
use kisai::store::checkpoints::Reason;
use kisai::store::opening::ReadOnly;
use kisai::store::{StoreError, atomic};
use kisai::ui::app::Screen;
use kisai::words::Language;

use super::{Home, answer_in, error, make_fifo, say, text_of};
use crate::sitting::{NOW, Sitting};

/// Puts something at a draft's name.
type Make = fn(&Path);

/// What stands at the draft's name.
enum Content {
    Bytes(Vec<u8>),
    /// No regular file, or a huge one.
    Thing(Make),
}

/// A damaged draft.
struct Kind {
    name: String,
    content: Content,
}

/// A sound draft with several answers.
fn sound() -> String {
    let json = serde_json::json!({
        "kisai": 1, "form": "small", "edition": "1", "title": "見本", "created": NOW, "updated": NOW,
        "answers": {
            "1-name": { "text": "株式会社見本の「受発注」\n二行目😀", "updated": NOW },
            "1-more": { "text": "詳細", "updated": NOW, "note": "内緒" },
            "2-type": { "text": "①甲", "updated": NOW },
        },
        "later": { "kept": [1, 2, 3] },
    });
    serde_json::to_string_pretty(&json).unwrap() + "\n"
}

/// The kinds of damage.
fn kinds() -> Vec<Kind> {
    let whole = sound();
    let bytes = whole.as_bytes();
    let mut kinds = Vec::new();
    let mut add = |name: &str, bytes: Vec<u8>| {
        kinds.push(Kind { name: name.to_owned(), content: Content::Bytes(bytes) });
    };
    for cut in [0, 1, 2, 10, 40, 90, 150, 190, 230, 231, 232, 260, 300, 350, bytes.len() - 3] {
        add(&format!("cut at {cut}"), bytes[..cut].to_vec());
    }
    // A flipped bit in the brace, a key, a quote, a Japanese character, the number of the format.
    let at = |text: &str| whole.find(text).unwrap();
    for (name, at, bit) in [
        ("brace", 0, 1),
        ("quote", at("\"kisai\""), 2),
        ("colon", at(": 1"), 3),
        ("character", at("株"), 7),
        ("key", at("answers"), 7),
        ("last brace", whole.rfind('}').unwrap(), 4),
        ("comma", at(",\n"), 6),
    ] {
        let mut flipped = bytes.to_vec();
        flipped[at] ^= 1 << bit;
        add(&format!("flipped bit in the {name}"), flipped);
    }
    let changed = |from: &str, to: &str| {
        assert!(whole.contains(from), "{from}");
        whole.replacen(from, to, 1).into_bytes()
    };
    let utf16 = |mark: &[u8], bytes_of: fn(u16) -> [u8; 2]| {
        let mut utf16 = mark.to_vec();
        utf16.extend(whole.encode_utf16().flat_map(bytes_of));
        utf16
    };
    let mut holed = bytes.to_vec();
    holed[200..260].fill(0);
    let deep = format!("{}{}", "[".repeat(200), "]".repeat(200));
    let deep_map = format!("{}1{}", "{\"a\":".repeat(200), "}".repeat(200));
    for (name, bytes) in [
        ("only zeros", vec![0; 4096]),
        ("a hole of zeros", holed),
        ("a NUL within a text", changed("株式", "株\0式")),
        ("an ESC within a text", changed("株式", "株\u{1b}[31m式")),
        ("a raw line break within a text", changed("詳細", "詳\n細")),
        ("UTF-16, little end first, with a mark", utf16(&[0xff, 0xfe], u16::to_le_bytes)),
        ("UTF-16, big end first, with a mark", utf16(&[0xfe, 0xff], u16::to_be_bytes)),
        ("UTF-16 without a mark", utf16(&[], u16::to_le_bytes)),
        ("two marks", [b"\xef\xbb\xbf\xef\xbb\xbf", bytes].concat()),
        ("Shift_JIS", b"{\"kisai\":1,\"form\":\"small\",\"title\":\"\x8c\xa9\x96\x7b\",\"answers\":{}}".to_vec()),
        ("a byte that begins no character", [bytes, b"\xff"].concat()),
        ("a surrogate in UTF-8", changed("詳細", "詳").replace_first(b"\xe8\xa9\xb3", b"\xed\xa0\x80")),
        ("half a surrogate pair", changed("詳細", "\\ud83d")),
        ("only white space", b" \r\n\t ".to_vec()),
        ("a list", b"[]".to_vec()),
        ("null", b"null".to_vec()),
        ("a number", b"1".to_vec()),
        ("a text", "\"下書き\"".as_bytes().to_vec()),
        ("a very long text", format!("\"{}\"", "受注".repeat(100_000)).into_bytes()),
        ("no JSON", "# 下書き\n\n- 名称: 見本\n".as_bytes().to_vec()),
        ("a page of HTML", b"<!doctype html><title>502 Bad Gateway</title>".to_vec()),
        ("a conflict of git", changed("\"1-more\"", "<<<<<<< HEAD\n\"1-more\"")),
        ("something behind the end", [bytes, b"}"].concat()),
        ("the draft twice", [bytes, bytes].concat()),
        ("a trailing comma", changed("3\n", "3,\n")),
        ("single quotes", whole.replace('"', "'").into_bytes()),
        ("no number of the format", changed("\"kisai\": 1,", "")),
        ("the format as a text", changed("\"kisai\": 1", "\"kisai\": \"1\"")),
        ("a negative format", changed("\"kisai\": 1", "\"kisai\": -1")),
        ("a broken format", changed("\"kisai\": 1", "\"kisai\": 1.5")),
        ("a huge format", changed("\"kisai\": 1", "\"kisai\": 99999999999999999999")),
        ("an endless number", changed("[\n      1", "[\n      1e999")),
        ("no form", changed("\"form\": \"small\",", "")),
        ("a form that is a number", changed("\"form\": \"small\"", "\"form\": 93")),
        ("a title that is null", changed("\"title\": \"見本\"", "\"title\": null")),
        ("answers that are a list", br#"{"kisai":1,"form":"small","answers":[]}"#.to_vec()),
        ("answers that are null", br#"{"kisai":1,"form":"small","answers":null}"#.to_vec()),
        ("an answer that is a number", changed("\"text\": \"詳細\"", "\"text\": 5")),
        ("an answer that is a bare text", br#"{"kisai":1,"form":"small","answers":{"1-name":"x"}}"#.to_vec()),
        ("an answer that is null", br#"{"kisai":1,"form":"small","answers":{"1-name":null}}"#.to_vec()),
        ("the format twice", changed("\"kisai\": 1", "\"kisai\": 1, \"kisai\": 1")),
        ("all answers twice", changed("\"later\"", "\"answers\": {}, \"later\"")),
        ("one answer twice", changed("\"2-type\"", "\"1-name\": { \"text\": \"別の文\" }, \"2-type\"")),
        ("a list two hundred levels deep", changed("{\n    \"kept\"", &format!("{{\"deep\": {deep},\n    \"kept\""))),
        (
            "a map two hundred levels deep",
            changed("{\n    \"kept\"", &format!("{{\"deep\": {deep_map},\n    \"kept\"")),
        ),
        ("a newer format of another shape", br#"{"kisai":2,"form":"small","answers":[{"id":"1-name"}]}"#.to_vec()),
        ("a newer format without a form", br#"{"kisai":9,"documents":{"small":{}}}"#.to_vec()),
    ] {
        add(name, bytes);
    }
    let things: [(&str, Make); 8] = [
        ("a folder", |path| fs::create_dir(path).unwrap()),
        ("a pipe", make_fifo),
        ("a link to a sound draft", |path| {
            let target = path.with_file_name("outside.txt");
            fs::write(&target, sound()).unwrap();
            symlink(target, path).unwrap();
        }),
        ("a dangling link", |path| symlink("/none/such", path).unwrap()),
        ("a link to itself", |path| symlink(path, path).unwrap()),
        ("a link to a device", |path| symlink("/dev/zero", path).unwrap()),
        ("100 MB of nothing", |path| File::create(path).unwrap().set_len(100 << 20).unwrap()),
        ("100 MB of text", |path| {
            let mut file = File::create(path).unwrap();
            file.write_all(b"{\"kisai\":1,\"form\":\"small\",\"answers\":{\"1-name\":{\"text\":\"").unwrap();
            let line = "受注".repeat(1 << 17);
            (0..130).for_each(|_| file.write_all(line.as_bytes()).unwrap());
            file.write_all(b"\"}}}").unwrap();
        }),
    ];
    kinds.extend(things.map(|(name, thing)| Kind { name: name.to_owned(), content: Content::Thing(thing) }));
    kinds
}

trait ReplaceFirst {
    fn replace_first(self, from: &[u8], to: &[u8]) -> Self;
}

impl ReplaceFirst for Vec<u8> {
    fn replace_first(self, from: &[u8], to: &[u8]) -> Self {
        let at = self.windows(from.len()).position(|window| window == from).unwrap();
        [&self[..at], to, &self[at + from.len()..]].concat()
    }
}

impl Kind {
    fn put(&self, path: &Path) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        match &self.content {
            Content::Bytes(bytes) => fs::write(path, bytes).unwrap(),
            Content::Thing(make) => make(path),
        }
    }

    /// Whether it still stands there as it was put.
    #[track_caller]
    fn is_untouched(&self, path: &Path) {
        match &self.content {
            Content::Bytes(bytes) => assert!(fs::read(path).unwrap() == *bytes, "{} was changed", self.name),
            Content::Thing(_) => {
                let metadata = path.symlink_metadata().unwrap();
                assert!(!metadata.is_file() || metadata.len() > 90 << 20, "{} was changed", self.name);
            }
        }
    }
}

#[test]
fn every_command_refuses_a_damaged_draft_with_one_sentence_and_leaves_it() {
    let home = Home::new();
    let file = home.file("a");
    let kinds = kinds();
    assert!(kinds.len() >= 50);
    for kind in &kinds {
        kind.put(&file);
        for language in Language::ALL {
            let show = home.run(language, &["show", "a"]).refuses(language);
            assert!(show.err.contains("a.kisai.json"), "{}: {show:?}", kind.name);
            assert!(show.err.chars().count() < 400, "{}: {show:?}", kind.name);
        }
        for (arguments, language) in [
            (&["check", "a"][..], Language::Ja),
            (&["set", "a", "1.1", "x"], Language::En),
            (&["export", "a"], Language::Ja),
            (&["export", "a", "-o", "a.xlsx"], Language::En),
        ] {
            home.run(language, arguments).refuses(language);
        }
        assert!(!home.path().join("a.xlsx").exists(), "{}", kind.name);
        assert_eq!(home.reasons("a"), [], "{}", kind.name);
        kind.is_untouched(&file);
        // The list goes on without it.
        let list = home.run(Language::Ja, &["list"]).succeeds();
        assert!(list.out.lines().any(|line| line.starts_with("a ")), "{}: {list:?}", kind.name);
        if file.symlink_metadata().unwrap().is_dir() {
            fs::remove_dir(&file).unwrap();
        } else {
            fs::remove_file(&file).unwrap();
        }
    }
    println!("damaged drafts: {} kinds, each refused by 4 commands, none changed", kinds.len());
}

#[test]
fn the_screen_shows_what_can_be_read_and_leaves_the_file_until_decided() {
    let (mut shown, mut told) = (0, 0);
    for kind in kinds() {
        let home = Home::new();
        let file = home.file("a");
        kind.put(&file);
        let mut sitting = home.sit();
        sitting.open("a");
        if sitting.model.screen == Screen::Home {
            assert!(sitting.model.message.is_some(), "{}", kind.name);
            told += 1;
        } else {
            shown += 1;
            sitting.sees(&say("title-damaged")).choose(&say("decide-look"));
            sitting.sees(&say("status-read-only")).type_text("x").press("Backspace Ctrl-S PgDn").type_text("y");
            sitting.press("Ctrl-B");
            kind.is_untouched(&file);
            assert_eq!(sitting.reasons("a"), [], "{}", kind.name);
            // Decided: what was read goes on, and the damaged file can be found again, byte for byte.
            sitting.open("a");
            let Content::Bytes(bytes) = &kind.content else { panic!("{} was read", kind.name) };
            goes_on_with_what_is_left(&mut sitting, bytes, &kind.name);
            continue;
        }
        sitting.press("Ctrl-Q");
        assert!(sitting.has_quit);
        kind.is_untouched(&file);
    }
    println!("damaged drafts on the screen: {shown} shown as far as they could be read, {told} told");
    assert!(shown > 20 && told > 20);
}

#[track_caller]
fn goes_on_with_what_is_left(sitting: &mut Sitting, bytes: &[u8], name: &str) {
    let answers = sitting.model.session.as_ref().unwrap().draft.answers.clone();
    assert!(!answers.is_empty(), "{name}");
    sitting.press("Down Enter");
    sitting.sees_no(&say("status-read-only")).sees_no(&say("title-damaged"));
    let mended = sitting.drafts.open("a").unwrap().draft;
    assert_eq!(mended.answers, answers, "{name}");
    assert_eq!(sitting.reasons("a"), [Reason::Damaged], "{name}");
    let kept = sitting.drafts.checkpoints(&sitting.draft_file("a")).get(1).unwrap();
    assert!(fs::read(kept.path).unwrap() == bytes, "{name}");
    sitting.press("Ctrl-Home").type_text("続");
    assert!(fs::read_to_string(sitting.draft_file("a")).unwrap().contains('続'), "{name}");
}

#[test]
fn a_damaged_draft_goes_back_to_its_last_whole_checkpoint() {
    for kind in kinds() {
        let Content::Bytes(bytes) = &kind.content else { continue };
        // Of a form that isn't at hand, and of a newer program's draft, nothing is damaged.
        if kind.name.contains("newer") || kind.name.starts_with("a form that nobody") || kind.name.ends_with("a path") {
            continue;
        }
        let home = Home::with_draft("控えにある文");
        home.drafts.keep_checkpoint("a", "良い").unwrap();
        home.drafts.keep_checkpoint("a", "壊れる").unwrap();
        fs::write(&home.checkpoints("a")[1].path, "{ \"kisai\": ").unwrap();
        kind.put(&home.file("a"));
        let mut sitting = home.sit();
        sitting.open("a");
        sitting.sees(&say("title-damaged")).sees("良い");
        assert!(matches!(
            sitting.model.session.as_ref().unwrap().read_only,
            Some(ReadOnly::Damaged { last_good: Some(_), .. })
        ));
        sitting.choose(&say("decide-use-checkpoint"));
        sitting.sees_no(&say("status-read-only"));
        assert_eq!(sitting.saved_answer("a"), "控えにある文", "{}", kind.name);
        assert_eq!(sitting.reasons("a"), [Reason::Named, Reason::Named, Reason::Damaged], "{}", kind.name);
        let kept = sitting.drafts.checkpoints(&sitting.draft_file("a")).get(3).unwrap();
        assert!(fs::read(kept.path).unwrap() == *bytes, "{}", kind.name);
    }
}

#[test]
fn a_draft_torn_at_any_byte_is_read_as_far_as_it_goes() {
    let home = Home::new();
    let sound = sound();
    let whole = Draft::parse(&sound).unwrap();
    fs::create_dir_all(home.path().join("drafts")).unwrap();
    let mut most = 0;
    for cut in 0..sound.len() - 2 {
        let file = home.file("a");
        fs::write(&file, &sound.as_bytes()[..cut]).unwrap();
        assert!(matches!(error(home.drafts.open("a")), StoreError::Damaged { .. }), "cut at {cut}");
        match home.drafts.open_to_edit("a", false) {
            Ok(opening) => {
                let Some(ReadOnly::Damaged { answers, last_good: None, .. }) = opening.read_only else {
                    panic!("cut at {cut}: open to be changed");
                };
                for (id, answer) in opening.open.draft.answers.iter() {
                    assert!(text_of(&whole, id).starts_with(&answer.text), "cut at {cut}: {answer:?}");
                }
                assert!(answers >= most, "cut at {cut}: fewer answers in a longer file");
                most = answers;
            }
            Err(StoreError::Damaged { .. }) => assert_eq!(most, 0, "cut at {cut}: fewer answers in a longer file"),
            Err(error) => panic!("cut at {cut}: {error}"),
        }
        assert_eq!(fs::read(&file).unwrap(), &sound.as_bytes()[..cut]);
    }
    assert_eq!(most, 3);
}

#[test]
fn a_flipped_bit_never_passes_for_a_sound_draft_without_its_answers() {
    let home = Home::new();
    let sound = sound();
    fs::create_dir_all(home.path().join("drafts")).unwrap();
    let file = home.file("a");
    for at in 0..sound.len() {
        for bit in [0, 5, 7] {
            let mut bytes = sound.clone().into_bytes();
            bytes[at] ^= 1 << bit;
            fs::write(&file, &bytes).unwrap();
            // Whatever it is taken for: nothing is written by opening, and nothing panics.
            let _ = home.drafts.open_to_edit("a", false);
            assert!(fs::read(&file).unwrap() == bytes, "bit {bit} at {at}");
        }
    }
    assert_eq!(home.reasons("a"), []);
}

#[test]
fn what_only_looks_odd_is_a_draft() {
    let sound = sound();
    for (name, bytes) in [
        ("a mark", [b"\xef\xbb\xbf", sound.as_bytes()].concat()),
        ("CRLF", sound.replace('\n', "\r\n").into_bytes()),
        ("one line", sound.replace('\n', "").into_bytes()),
        ("white space around", format!("\n\n{sound}\n\t \n").into_bytes()),
        ("escapes", sound.replace('詳', "\\u8a73").into_bytes()),
        (
            "other keys first",
            sound.replacen("\"kisai\": 1,", "", 1).replacen("\"later\"", "\"kisai\": 1, \"later\"", 1).into_bytes(),
        ),
        (
            "a hundred levels",
            sound
                .replacen("\"kept\"", &format!("\"d\": {}{}, \"kept\"", "[".repeat(100), "]".repeat(100)), 1)
                .into_bytes(),
        ),
    ] {
        let home = Home::new();
        fs::create_dir_all(home.path().join("drafts")).unwrap();
        fs::write(home.file("a"), &bytes).unwrap();
        home.run(Language::Ja, &["show", "a"]).succeeds();
        home.run(Language::Ja, &["set", "a", "2", "②乙"]).succeeds();
        let draft = home.drafts.open("a").unwrap().draft;
        assert_eq!(
            (text_of(&draft, "1-more").as_str(), draft.unknown["later"]["kept"][2].as_u64()),
            ("詳細", Some(3)),
            "{name}"
        );
        assert!(fs::read(&home.checkpoints("a")[0].path).unwrap() == bytes, "{name}");
    }
}

#[test]
fn a_newer_draft_of_another_shape_is_called_newer_and_offered_to_nobody() {
    let home = Home::with_draft("一");
    home.drafts.keep_checkpoint("a", "前").unwrap();
    let newer = r#"{"kisai":2,"form":"small","answers":[{"id":"1-name","text":"新"}]}"#;
    fs::write(home.file("a"), newer).unwrap();
    for language in Language::ALL {
        for arguments in [&["show", "a"][..], &["set", "a", "1.1", "x"]] {
            let ran = home.run(language, arguments).refuses(language);
            assert!(
                ran.err.contains("kisai")
                    && ran.err.contains(if language == Language::Ja { "新しい" } else { "newer" }),
                "{ran:?}"
            );
        }
    }
    let mut sitting = home.sit();
    sitting.open("a");
    assert!(sitting.model.screen == Screen::Home && sitting.model.overlay.is_none());
    sitting.sees("新しい");
    assert!(sitting.drafts.restore("a", 1).is_err());
    assert_eq!(fs::read_to_string(sitting.draft_file("a")).unwrap(), newer);
}

#[test]
fn a_damaged_draft_that_someone_has_open_is_not_mended() {
    let home = Home::with_draft("一");
    home.drafts.keep_checkpoint("a", "良い").unwrap();
    let holder = home.drafts.open_to_edit("a", false).unwrap();
    fs::write(home.file("a"), "{").unwrap();
    assert!(matches!(error(home.drafts.restore("a", 1)), StoreError::InUse { .. }));
    assert!(matches!(error(home.drafts.mend(&home.file("a"), &holder.open.draft)), StoreError::InUse { .. }));
    assert_eq!(fs::read_to_string(home.file("a")).unwrap(), "{");
    drop(holder);
    home.drafts.restore("a", 1).unwrap();
    assert_eq!(answer_in(&home.file("a")), "一");
}

#[test]
fn a_damaged_draft_is_not_mended_where_it_cannot_be_kept() {
    let home = Home::with_draft("一");
    let draft = home.drafts.open("a").unwrap().draft;
    fs::write(home.file("a"), "{").unwrap();
    fs::write(home.path().join("checkpoints"), "a file where the folder should be").unwrap();
    assert!(error(home.drafts.mend(&home.file("a"), &draft)).to_string().contains("checkpoints"));
    assert_eq!(fs::read_to_string(home.file("a")).unwrap(), "{");
}

#[test]
fn a_leftover_of_a_damaged_draft_is_offered_once_it_is_mended() {
    let home = Home::with_draft("一");
    let sound = fs::read_to_string(home.file("a")).unwrap();
    atomic::write_new(&home.path().join("drafts/a.recovered.kisai.json"), sound.replace('一', "二").as_bytes())
        .unwrap();
    fs::write(home.file("a"), &sound[..sound.len() - 8]).unwrap();
    let mut sitting = home.sit();
    sitting.open("a");
    sitting.sees(&say("title-damaged")).press("Down Enter").sees(&say("title-leftover"));
}
