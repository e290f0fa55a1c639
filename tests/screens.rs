//! Every screen in both languages at 80×24 and 120×40, as a person sees it. Read a snapshot before accepting it.

use kisai::core::draft::Draft;
use kisai::ui::action::Action;
use kisai::ui::event::{Effect, Event};
use kisai::words::Language;

use crate::sitting::{Sitting, choose_in_menu};

const SIZES: [(u16, u16); 2] = [(80, 24), (120, 40)];

/// Takes the picture of a screen in both languages and sizes.
pub fn picture(screen: &str, arrange: impl Fn(&mut Sitting)) {
    picture_at(screen, &SIZES, arrange);
}

pub fn picture_at(screen: &str, sizes: &[(u16, u16)], arrange: impl Fn(&mut Sitting)) {
    picture_of(screen, sizes, |size, language| {
        let mut sitting = sitting_with_drafts(size, language);
        arrange(&mut sitting);
        sitting
    });
}

/// Takes the picture of what a sitting shows, in both languages.
pub fn picture_of(screen: &str, sizes: &[(u16, u16)], sitting: impl Fn((u16, u16), Language) -> Sitting) {
    for language in Language::ALL {
        for &size in sizes {
            let mut sitting = sitting(size, language);
            let mut settings = insta::Settings::clone_current();
            settings.set_snapshot_path(format!("{}/snapshots/{screen}", env!("CARGO_MANIFEST_DIR")));
            settings.set_prepend_module_to_snapshot(false);
            settings.set_omit_expression(true);
            let name = format!("{}-{}x{}", language.code(), size.0, size.1);
            settings.bind(|| insta::assert_snapshot!(name, sitting.screen()));
        }
    }
}

/// Two drafts: one begun, one untouched.
fn sitting_with_drafts(size: (u16, u16), language: Language) -> Sitting {
    let home = tempfile::tempdir().unwrap();
    let mut first = Sitting::at_home(home, size, Language::Ja);
    let drafts = &first.drafts;
    drafts.create("見本商会", "aspic-93").unwrap();
    drafts.create("サンプル受発注クラウド", "aspic-93").unwrap();
    first.open("サンプル受発注クラウド");
    first.type_text("2026年10月1日\n").type_text("株式会社サンプルワークス");
    first.press("F3").type_text("5").press("Enter").paste(&"受発注クラウドの開発と提供".repeat(9));
    first.press("F3").type_text("30").press("Enter").paste(
        "中小企業の受発注を、ブラウザで行うサービスです。特長は次のとおりです。\n・紙とFAXの注文を一つにまとめます。\n・取引先の登録は不要です。",
    );
    first.press("F3").type_text("16").press("Enter").type_text("④監査役による監査");
    first.press("F3").type_text("30").press("Enter Ctrl-B");
    let home = first.end();
    Sitting::at_home(home, size, language)
}

pub fn open(sitting: &mut Sitting) {
    sitting.open("サンプル受発注クラウド");
}

#[test]
fn home() {
    picture("home", |_| {});
}

#[test]
fn home_without_drafts() {
    for language in Language::ALL {
        let screen = Sitting::new((80, 24), language).screen();
        assert!(screen.contains("Ctrl-Q"), "{screen}");
        assert!(screen.lines().nth(3).unwrap().starts_with(" > + "), "{screen}");
    }
}

#[test]
fn form() {
    picture("form", open);
}

#[test]
fn form_over_limit() {
    picture("form-over-limit", |sitting| {
        open(sitting);
        sitting.press("F3").type_text("5").press("Enter End");
    });
}

#[test]
fn form_choice() {
    picture("form-choice", |sitting| {
        open(sitting);
        sitting.press("F3").type_text("16").press("Enter Ctrl-G");
    });
}

#[test]
fn review() {
    picture("review", |sitting| {
        open(sitting);
        sitting.press("F5 PgDn");
    });
}

#[test]
fn review_with_an_accepted_warning() {
    picture("review-accepted", |sitting| {
        open(sitting);
        sitting.press("F3").type_text("1").press("Enter Ctrl-A").type_text("令和8年10月1日");
        sitting.press("F3").type_text("63").press("Enter").type_text("無し");
        sitting.press("F5");
        // The warnings stand behind the errors.
        sitting
            .press("PgDn PgDn PgDn PgDn PgDn PgDn PgDn PgDn Ctrl-K")
            .type_text("規程で和暦を用いるため")
            .press("Enter");
        sitting.press("Down Enter Down");
    });
}

#[test]
fn export() {
    picture("export", |sitting| {
        open(sitting);
        sitting.press("Ctrl-E");
    });
}

#[test]
fn help() {
    picture("help", |sitting| {
        open(sitting);
        sitting.press("F1");
    });
}

#[test]
fn language() {
    picture("language", |sitting| {
        open(sitting);
        let menu = kisai::ui::action::Action::ChooseLanguage;
        sitting.model.act(menu, false, std::time::Instant::now());
    });
}

#[test]
fn menu() {
    picture("menu", |sitting| {
        open(sitting);
        sitting.press("F2");
    });
}

#[test]
fn both_languages() {
    picture("both-languages", |sitting| {
        open(sitting);
        sitting.press("Ctrl-T");
    });
}

#[test]
fn proposals() {
    picture("proposals", |sitting| {
        open(sitting);
        sitting.model.act(kisai::ui::action::Action::Hosting, false, std::time::Instant::now());
        sitting.press("Down Down Enter Down Down");
    });
}

#[test]
fn find() {
    picture("find", |sitting| {
        open(sitting);
        sitting.press("F3").type_text("ばっくあっぷ");
    });
}

#[test]
fn find_in_an_answer() {
    picture("find-answer", |sitting| {
        open(sitting);
        sitting.press("F3").type_text("注文");
    });
}

#[test]
fn find_a_draft() {
    picture_at("find-draft", &[(80, 24), (120, 40), (60, 20), (40, 10)], |sitting| {
        for (title, client) in
            [("勤怠管理クラウド 2026年度", "株式会社サンプルワークス"), ("サンプル販売管理", "見本商事")]
        {
            let of_client = |draft: &mut Draft| client.clone_into(&mut draft.client);
            sitting.drafts.create_filled(title, "mic-94", |_, draft| of_client(draft)).unwrap();
        }
        sitting.open("見本商会");
        sitting.press("Ctrl-B F3").type_text("さんぷる");
    });
}

/// Marks of work in several items, at item 30.
fn mark(sitting: &mut Sitting) {
    open(sitting);
    sitting.press("F6").type_text("情報システム部").press("Tab").type_text("図を添えるか").press("Enter");
    sitting.press("F7").type_text("昨年は別の図だった。\n部長に確認したうえで、今年の図に差し替える。").press("F7");
    sitting.press("PgDn F8 PgDn F6 Enter PgUp PgUp");
}

#[test]
fn marks() {
    picture("marks", mark);
}

#[test]
fn marks_of_a_draft() {
    picture("home-marks", |sitting| {
        mark(sitting);
        sitting.press("Ctrl-B");
    });
}

#[test]
fn marks_in_the_review() {
    picture("review-marks", |sitting| {
        mark(sitting);
        sitting.press("F5 Down F6 Enter");
    });
}

#[test]
fn flag() {
    picture("flag", |sitting| {
        mark(sitting);
        sitting.press("PgDn F6");
    });
}

#[test]
fn note() {
    picture("note", |sitting| {
        mark(sitting);
        sitting.press("F7");
    });
}

#[test]
fn filters() {
    picture("filters", |sitting| {
        mark(sitting);
        sitting.press("F9").type_text("12");
    });
}

#[test]
fn filtered() {
    picture("filtered", |sitting| {
        mark(sitting);
        sitting.press("F9").type_text("5").press("Enter Down");
    });
}

#[test]
fn filtered_to_nothing() {
    picture_at("filtered-to-nothing", &[(80, 24), (60, 20)], |sitting| {
        mark(sitting);
        sitting.press("F9").type_text("37").press("Enter");
    });
}

#[test]
fn guidance() {
    picture("guidance", |sitting| {
        open(sitting);
        sitting.press("F3").type_text("57").press("Enter Shift-F1");
    });
}

#[test]
fn the_open_panel_of_items_that_ask_most() {
    for item in ["5", "13", "30", "39", "57", "73"] {
        picture_at(&format!("panel-{item}"), &[(120, 40)], |sitting| {
            open(sitting);
            sitting.press("F3").type_text(item).press("Enter");
        });
    }
}

#[test]
fn delete() {
    picture("delete", |sitting| {
        sitting.press("Delete");
    });
}

#[test]
fn a_narrow_window_shows_the_fields_alone() {
    picture_at("narrow", &[(60, 20)], open);
}

#[test]
fn a_tiny_window_asks_for_room_and_loses_nothing() {
    let mut sitting = sitting_with_drafts((80, 24), Language::Ja);
    open(&mut sitting);
    let before = sitting.screen();
    sitting.send(Event::Resize(20, 5));
    assert!(sitting.screen().contains("画面が小さすぎます"), "{}", sitting.screen());
    sitting.send(Event::Resize(80, 24));
    assert_eq!(sitting.screen(), before);
}

#[test]
fn a_window_whose_size_is_back_before_a_frame_was_drawn_is_drawn_whole() {
    let mut sitting = sitting_with_drafts((80, 24), Language::Ja);
    let now = std::time::Instant::now();
    let mut resize = |columns, rows| sitting.model.update(Event::Resize(columns, rows), now);
    assert!(matches!(resize(5, 5)[..], [Effect::Repaint]));
    assert!(matches!(resize(80, 24)[..], [Effect::Repaint]));
}

/// With a checkpoint by a name, since which two answers changed.
fn change_since_a_checkpoint(sitting: &mut Sitting) {
    open(sitting);
    choose_in_menu(sitting, Action::KeepCheckpoint);
    sitting.type_text("送付").press("Enter");
    sitting.press("Ctrl-A").paste("中小企業の受発注と請求を、ブラウザで行うサービスです。特長は次のとおりです。\n・紙とFAXの注文を一つにまとめます。");
    sitting.press("PgDn").type_text("画面の項目名と帳票を変えられます。");
    choose_in_menu(sitting, Action::Checkpoints);
}

#[test]
fn checkpoints() {
    picture("checkpoints", change_since_a_checkpoint);
}

#[test]
fn compare() {
    picture("compare", |sitting| {
        change_since_a_checkpoint(sitting);
        sitting.press("Enter Space");
    });
}

#[test]
fn import() {
    picture("import", |sitting| {
        let file = sitting.home.path().join("返送.csv");
        std::fs::write(
            &file,
            "no,text\n2,株式会社サンプル\n3.1,2012年\n27,サンプル受発注クラウド\n31,項目名\n31,帳票\n",
        )
        .unwrap();
        open(sitting);
        choose_in_menu(sitting, Action::Import);
        sitting.paste(&file.display().to_string()).press("Enter Down Down Down Space");
    });
}

#[test]
fn trash() {
    picture("trash", |sitting| {
        sitting.press("Down Delete Down Enter");
        choose_in_menu(sitting, Action::Trash);
        sitting.press("Enter");
    });
}

#[test]
fn damaged() {
    picture("damaged", |sitting| {
        open(sitting);
        sitting.type_text("。");
        sitting.press("Ctrl-B");
        let file = sitting.draft_file("サンプル受発注クラウド");
        let text = std::fs::read_to_string(&file).unwrap();
        let cut = text.find("特長は").unwrap();
        std::fs::write(&file, &text[..cut]).unwrap();
        open(sitting);
    });
}

#[test]
fn leftover() {
    picture("leftover", |sitting| {
        let file = sitting.draft_file("サンプル受発注クラウド");
        let left = file.with_file_name("サンプル受発注クラウド.recovered.kisai.json");
        let text = std::fs::read_to_string(&file).unwrap().replace("取引先の登録は不要です。", "取引先の登録は不要");
        std::fs::write(&left, text).unwrap();
        let at = jiff::Timestamp::from_second(1_795_230_180).unwrap();
        std::fs::File::options().write(true).open(&left).unwrap().set_modified(at.into()).unwrap();
        open(sitting);
    });
}
