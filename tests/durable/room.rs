//! Nothing is written that can't be read again: where a draft is full, what is too much is refused, and nothing is lost.

use kisai::core::draft::Answer;
use kisai::core::room::{self, MOST_BYTES};
use kisai::core::table::Row;
use kisai::ui::app::Screen;
use kisai::ui::event::{Event, Reply};

use super::*;

/// An answer that nobody asks for any more.
const GONE: &str = "9-gone";
const FULL: &str = "message-no-room";

fn fill(home: &Home, answer: Answer) {
    let path = home.create("a", "受注");
    let open = home.drafts.open("a").unwrap();
    let mut draft = (*open.draft).clone();
    draft.answers.insert(GONE.to_owned(), answer);
    fs::write(path, draft.to_json(Some(&open.form.form))).unwrap();
}

/// A home with a draft in whose file so many bytes are left.
fn full_but_for(left: usize) -> Home {
    let home = Home::new();
    let answer = |bytes| Answer { text: "x".repeat(bytes), ..Answer::default() };
    fill(&home, answer(0));
    let taken = fs::read(home.file("a")).unwrap().len();
    fs::remove_file(home.file("a")).unwrap();
    fill(&home, answer(MOST_BYTES - taken - left));
    assert_eq!(fs::read(home.file("a")).unwrap().len(), MOST_BYTES - left);
    home
}

/// A home with a draft that has room for a row in another table, and for no second one.
fn full_of_rows() -> Home {
    let home = Home::new();
    fill(&home, Answer::default());
    let draft = (*home.drafts.open("a").unwrap().draft).clone();
    let with = |rows: usize| {
        let mut row = Row::default();
        row.set("c", "x");
        let mut draft = draft.clone();
        draft.answers[GONE].rows = vec![row; rows];
        draft
    };
    let (mut fits, mut too_many) = (0, 100_000);
    while too_many - fits > 1 {
        let half = (fits + too_many) / 2;
        *(if room::is_enough_for(&with(half)) { &mut fits } else { &mut too_many }) = half;
    }
    assert!(fits > 20_000, "{fits}");
    fs::write(home.file("a"), with(fits - 3).to_json(None)).unwrap();
    home
}

/// The answer to the first field as the next opening finds it.
fn opened(sitting: &Sitting) -> String {
    text_of(&sitting.drafts.open("a").unwrap().draft, "1-name")
}

#[test]
fn text_for_which_there_is_no_room_is_refused_and_what_was_typed_before_stays() {
    let mut sitting = full_but_for(3_000).sit();
    sitting.open("a");
    sitting.press("Ctrl-End").paste("を");
    sitting.paste(&"長い".repeat(1_000)).is_told(FULL).sees("下書きに入る量の上限に達した");
    assert_eq!(opened(&sitting), "受注を");
    // What there is room for is taken as ever, to the last byte.
    let rest = "埋".repeat(997);
    sitting.type_text("会").paste(&rest).type_text("字").is_told_nothing();
    assert_eq!(opened(&sitting), format!("受注を会{rest}字"));
    // A key too many takes back nothing but itself.
    sitting.type_text("余").is_told(FULL);
    assert_eq!(opened(&sitting), format!("受注を会{rest}字"));
    assert!(sitting.model.session.as_ref().unwrap().saving.is_all_saved());
    sitting.press("Ctrl-Z Ctrl-Z");
    assert_eq!(opened(&sitting), "受注を会");
    // Nor may what was taken back come again where something else has its room.
    sitting.press("Tab").paste(&"別".repeat(900)).press("Shift-Tab Ctrl-Y").is_told(FULL);
    assert_eq!(opened(&sitting), "受注を会");
}

#[test]
fn what_stands_beside_an_answer_is_refused_alike() {
    let mut sitting = full_but_for(3_000).sit();
    sitting.open("a");
    sitting.press("F7").type_text("内").paste(&"長い".repeat(1_000)).is_told(FULL).type_text("緒").press("Esc");
    let note = |sitting: &Sitting| sitting.drafts.open("a").unwrap().draft.answers["1-name"].note.clone();
    assert_eq!(note(&sitting), "内緒");
    sitting.press("F6").type_text("営業部").press("Tab").paste(&"長い".repeat(1_000)).press("Enter").is_told(FULL);
    assert_eq!(sitting.drafts.open("a").unwrap().draft.answers["1-name"].flag, None);
    // What was typed can be shortened where it stands.
    sitting.press("Ctrl-A").type_text("何を").press("Enter").is_told("message-flagged-here");
    assert_eq!(sitting.drafts.open("a").unwrap().draft.answers["1-name"].flag.as_ref().unwrap().text, "何を");
}

#[test]
fn rows_for_which_there_is_no_room_are_refused_and_the_table_stays() {
    let mut sitting = full_of_rows().sit();
    sitting.open("a");
    sitting.press("Tab Tab Tab").type_text("一").is_told_nothing();
    for _ in 0..3 {
        sitting.press("Ctrl-N").type_text("二");
    }
    sitting.is_told(FULL);
    let rows = |sitting: &Sitting| sitting.drafts.open("a").unwrap().draft.answers["3-rows"].rows.len();
    assert_eq!(rows(&sitting), 1);
    sitting.paste("三\t2026-01-01\n四\t2026-01-02\n").is_told(FULL);
    assert_eq!(rows(&sitting), 1);
}

#[test]
fn a_file_for_whose_answers_there_is_no_room_is_not_taken_and_can_still_be_chosen_from() {
    let home = full_but_for(3_000);
    let file = home.path().join("in.csv");
    fs::write(&file, format!("no,text\n1.1,{}\n", "長い".repeat(1_000))).unwrap();
    let mut sitting = home.sit();
    sitting.open("a");
    sitting.send(Event::Import(file));
    assert_eq!(sitting.model.screen, Screen::Compare);
    sitting.press("Space Enter").is_told(FULL);
    assert_eq!(sitting.model.screen, Screen::Compare);
    assert_eq!(opened(&sitting), "受注");
}

#[test]
fn what_an_editor_made_too_long_is_kept_as_a_file() {
    let mut sitting = full_but_for(3_000).sit();
    sitting.model.editor = Some("ed".into());
    sitting.open("a");
    sitting.by_menu("edit-outside");
    sitting.send(Event::Reply(Reply::GivenBack(Ok("長い".repeat(1_000)))));
    assert!(sitting.has_kept_lent);
    assert_eq!(opened(&sitting), "受注");
}

#[test]
fn a_text_that_would_not_be_taken_back_is_not_lent() {
    let home = Home::with_draft(&"長い文の行。\n".repeat(230_000));
    let mut sitting = home.sit();
    sitting.model.editor = Some("ed".into());
    sitting.open("a");
    sitting.by_menu("edit-outside").is_told("message-editor-too-long");
    assert!(sitting.lent.is_empty());
}

#[test]
fn commands_refuse_what_there_is_no_room_for_and_leave_the_draft_as_it_was() {
    let home = full_but_for(3_000);
    let long = home.path().join("long.txt");
    fs::write(&long, "長い".repeat(1_000)).unwrap();
    fs::write(home.path().join("long.csv"), format!("no,text\n1.1,{}\n", "長い".repeat(1_000))).unwrap();
    fs::write(home.path().join("more.csv"), format!("no,text\n1.1,{}\n", "長い".repeat(3_000_000))).unwrap();
    let before = fs::read(home.file("a")).unwrap();
    for (language, arguments) in [
        (Language::En, &["set", "a", "1.1", "@long.txt"][..]),
        (Language::Ja, &["set", "a", "--csv", "long.csv"]),
        (Language::En, &["note", "a", "1.1", "@long.txt"]),
        (Language::Ja, &["import", "long.csv", "--into", "a", "--take", "1.1"]),
        (Language::En, &["import", "more.csv", "--form", "small", "--name", "b"]),
    ] {
        let told = home.run(language, arguments).refuses(language).err;
        assert!(told.contains("16"), "{told}");
    }
    assert!(fs::read(home.file("a")).unwrap() == before);
    home.run(Language::En, &["set", "a", "1.1", "短い"]).succeeds();
    assert_eq!(names_in(&home.path().join("drafts")), ["a.kisai.json"]);
}

#[test]
fn a_full_draft_comes_back_from_every_file_made_of_it() {
    let home = Home::new();
    let rows: String = (0..12_000).map(|row| format!("受注{row} | 2026-01-01\n")).collect();
    fs::write(home.path().join("rows.txt"), rows).unwrap();
    // Of one word as well, which no row of a sheet can end in.
    fs::write(home.path().join("text.txt"), "x".repeat(1_000_000)).unwrap();
    home.run(Language::En, &["new", "a", "--form", "small"]).succeeds();
    home.run(Language::En, &["set", "a", "3-rows", "@rows.txt"]).succeeds();
    home.run(Language::En, &["set", "a", "1.1", "@text.txt"]).succeeds();
    let of = |name: &str| {
        let draft = home.drafts.open(name).unwrap().draft;
        (text_of(&draft, "1-name"), draft.answers["3-rows"].rows.clone())
    };
    for format in ["json", "csv", "xlsx"] {
        let file = format!("out.{format}");
        home.run(Language::En, &["export", "a", "-o", &file]).succeeds();
        home.run(Language::En, &["import", &file, "--form", "small", "--name", format]).succeeds();
        assert!(of(format) == of("a"), "{format}");
    }
}
