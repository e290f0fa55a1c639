//! A person's way through the screens, with a small form of their own: no code knows any form.

use std::fs;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use kisai::core::check::Severity;
use kisai::store::Drafts;
use kisai::store::clock::Clock;
use kisai::ui::app::Screen;
use kisai::ui::event::{Event, ExportOf, ExportRequest, Request};
use kisai::ui::overlay::Overlay;
use kisai::words::Language;

use crate::sitting::Sitting;

const FORM: &str = r#"{
  "format": 1, "id": "tiny", "edition": "1", "languages": ["ja", "en"],
  "print": { "columns": [
    { "id": "no", "heading": "no", "width": 4 }, { "id": "item", "heading": "item", "width": 20 },
    { "id": "prompt", "heading": "prompt", "width": 40 }, { "id": "answer", "heading": "answer", "width": 40 }
  ] },
  "sections": [
    { "id": "first", "items": [
      { "no": 1, "id": "name", "group": "g", "fields": [
        { "id": "1-name", "kind": "text", "requirement": "required", "wording": "printed" },
        { "id": "1-since", "kind": "year", "requirement": "optional", "wording": "printed" } ] },
      { "no": 2, "id": "colour", "group": "g", "fields": [
        { "id": "2-colour", "kind": "choice", "requirement": "required", "choices": ["red", "blue"], "wording": "printed" } ] } ] },
    { "id": "second", "items": [
      { "no": 3, "id": "text", "group": "h", "fields": [
        { "id": "3-text", "kind": "long-text", "requirement": "required", "limit": { "chars": 5 }, "wording": "added" } ] } ] }
  ]
}"#;

const JA: &str = "\
form-title = 小さな様式
mark-required = 必須
mark-optional = 選択
print-column-no = 番号
print-column-item = 項目
print-column-prompt = 内容
print-column-answer = 回答
section-first = はじめ
section-second = つぎ
item-1 = 名前
    .how = 名前を書きます。
item-2 = 色
item-3 = 文
field-1-name = 名前を記述
field-1-since = 年を記述
field-2-colour = 色を選択
    .choice-red = ①赤
    .choice-blue = ②青
field-3-text = 5字以内で記述
";

const EN: &str = "\
form-title = Tiny form
mark-required = Required
mark-optional = Optional
print-column-no = No.
print-column-item = Item
print-column-prompt = What
print-column-answer = Answer
section-first = First
section-second = Second
item-1 = Name
    .how = Put the name.
item-2 = Colour
item-3 = Text
field-1-name = The name
field-1-since = The year
field-2-colour = The colour
    .choice-red = ①Red
    .choice-blue = ②Blue
field-3-text = Up to 5 characters
";

/// A sitting in a home folder that has the small form, with a draft of it open.
fn with_tiny_form() -> Sitting {
    with_tiny_form_in(JA)
}

/// The same with other Japanese words.
fn with_tiny_form_in(ja: &str) -> Sitting {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("forms/tiny");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("form.json"), FORM).unwrap();
    fs::write(folder.join("ja.ftl"), ja).unwrap();
    fs::write(folder.join("en.ftl"), EN).unwrap();
    let mut sitting = Sitting::at_home(home, (80, 24), Language::Ja);
    sitting.drafts.create("小", "tiny").unwrap();
    sitting.open("小");
    sitting
}

fn answer(sitting: &Sitting, field: &str) -> String {
    let open = sitting.drafts.open("小").unwrap();
    open.draft.answers.get(field).map(|answer| answer.text.clone()).unwrap_or_default()
}

/// The items found by what is typed into the search.
fn found(sitting: &mut Sitting, query: &str) -> Vec<u32> {
    sitting.press("F3").type_text(query);
    let Some(Overlay::Find(find)) = &sitting.model.overlay else { panic!("no search") };
    let form = sitting.model.session.as_ref().unwrap().form();
    let items = find.found.iter().map(|found| form[found.item].no).collect();
    sitting.press("Esc");
    items
}

#[test]
fn the_search_finds_numbers_first_and_then_texts() {
    let mut sitting = Sitting::new((80, 24), Language::Ja);
    sitting.drafts.create("小", "aspic-93").unwrap();
    sitting.open("小");
    // The prompt says JIS Q 27001.
    assert_eq!(found(&mut sitting, "27001")[0], 42);
    let hits = found(&mut sitting, "３");
    assert_eq!(hits[..11], [3, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39]);
    assert!(hits.len() > 11, "{hits:?}");
    assert_eq!(found(&mut sitting, "ぷらいばしー ｊｉｓ")[0], 42);
    assert_eq!(found(&mut sitting, "9999999"), [0; 0]);
}

#[test]
fn the_search_looks_into_guidance_answers_and_notes_behind_names() {
    let mut sitting = with_tiny_form();
    sitting.press("F3").type_text("3").press("Enter").type_text("名前は蒼");
    assert_eq!(found(&mut sitting, "名前"), [1, 3]);
    assert_eq!(found(&mut sitting, "put the"), [1]);
    assert_eq!(found(&mut sitting, "蒼"), [3]);
    assert_eq!(found(&mut sitting, "みどり"), [0; 0]);
    sitting.press("Ctrl-B");
    let file = sitting.draft_file("小");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("\"text\": \"名前は蒼\",", "\"text\": \"名前は蒼\", \"note\": \"ミドリかも\","))
        .unwrap();
    sitting.open("小");
    assert_eq!(found(&mut sitting, "みどり"), [3]);
}

#[test]
fn a_form_of_the_users_own_walks_through_the_same_screens() {
    let mut sitting = with_tiny_form();
    sitting.type_text("見本").press("Tab").type_text("2012\n");
    // Enter in a year went on to the choice; its options are put in by keys.
    sitting.press("Ctrl-O Down Enter");
    assert_eq!(answer(&sitting, "2-colour"), "②青");
    sitting.press("PgDn").type_text("六文字は長い");
    let screen = sitting.screen();
    assert!(screen.contains("6/5字 (1字超過)"), "{screen}");
    assert_eq!(answer(&sitting, "3-text"), "六文字は長い");

    sitting.press("F5");
    assert!(sitting.screen().contains("エラー 1"), "{}", sitting.screen());
    sitting.press("Enter Backspace F5");
    assert!(sitting.screen().contains("指摘はありません"), "{}", sitting.screen());
    assert_eq!(answer(&sitting, "1-since"), "2012");
}

#[test]
fn a_new_draft_asks_for_its_form_where_there_are_several() {
    let mut sitting = with_tiny_form();
    sitting.press("Ctrl-B Ctrl-N");
    let screen = sitting.screen();
    let forms = ["93項目", "49項目", "94項目", "小さな様式"];
    let places = forms.map(|form| screen.rfind(form).unwrap_or_else(|| panic!("{form}: {screen}")));
    assert!(places.is_sorted(), "{screen}");
    sitting.press("Down Down Down Enter");
    assert_eq!(sitting.model.screen, Screen::Form);
    assert_eq!(sitting.model.session.as_ref().unwrap().form().id, "tiny");
}

#[test]
fn choosing_another_option_replaces_the_first_and_keeps_free_text() {
    let mut sitting = with_tiny_form();
    sitting.press("PgDn Ctrl-O Enter");
    assert_eq!(answer(&sitting, "2-colour"), "①赤");
    sitting.press("Ctrl-O 2 Enter");
    assert_eq!(answer(&sitting, "2-colour"), "②青");
    sitting.type_text("(予定)").press("Ctrl-O Enter");
    assert_eq!(answer(&sitting, "2-colour"), "②青(予定)①赤");
}

#[test]
fn a_draft_reopens_at_the_same_field_and_caret() {
    let mut sitting = with_tiny_form();
    sitting.press("F3").type_text("3").press("Enter").type_text("一二三").press("Left");
    let before = sitting.screen();
    let home = sitting.end();
    let mut again = Sitting::at_home(home, (80, 24), Language::Ja);
    again.open("小");
    assert_eq!(again.screen(), before);
}

#[test]
fn switching_the_language_keeps_field_caret_and_text() {
    let mut sitting = with_tiny_form();
    sitting.type_text("見本").press("Left Ctrl-L");
    let screen = sitting.screen();
    assert!(screen.contains("[Required] The name"), "{screen}");
    sitting.type_text("の").press("Ctrl-L");
    assert_eq!(answer(&sitting, "1-name"), "見の本");
    assert!(sitting.screen().contains("[必須] 名前を記述"));
}

#[test]
fn undo_survives_a_visit_to_another_field() {
    let mut sitting = with_tiny_form();
    sitting.type_text("見本").press("Tab Shift-Tab Ctrl-Z");
    assert_eq!(answer(&sitting, "1-name"), "");
    sitting.press("Ctrl-Y");
    assert_eq!(answer(&sitting, "1-name"), "見本");
}

#[test]
fn everything_in_the_menu_can_be_reached_by_arrows_and_enter() {
    let mut sitting = with_tiny_form();
    sitting.press("F2");
    let screen = sitting.screen();
    let line = screen.lines().position(|line| line.contains("点検")).unwrap();
    let first = screen.lines().position(|line| line.contains("> ヘルプ")).unwrap();
    for _ in first..line {
        sitting.press("Down");
    }
    sitting.press("Enter");
    assert_eq!(sitting.model.screen, Screen::Review);
}

#[test]
fn leaving_asks_nothing_when_all_is_saved() {
    let mut sitting = with_tiny_form();
    sitting.type_text("見").press("Ctrl-Q");
    assert!(sitting.has_quit);
    assert_eq!(answer(&sitting, "1-name"), "見");
}

#[test]
fn the_list_renames_copies_and_throws_away() {
    let mut sitting = with_tiny_form();
    sitting.press("Ctrl-B Ctrl-R Ctrl-A").type_text("新しい名").press("Enter");
    assert!(sitting.draft_file("新しい名").exists());
    sitting.press("Ctrl-D Ctrl-A").type_text("写し").press("Enter");
    assert!(sitting.draft_file("写し").exists() && sitting.draft_file("新しい名").exists());
    // The question stands on no.
    sitting.press("Delete Enter");
    assert!(sitting.draft_file("写し").exists());
    sitting.press("Delete Down Enter");
    assert!(!sitting.draft_file("写し").exists());
    assert_eq!(fs::read_dir(sitting.home.path().join("trash")).unwrap().count(), 1);
    assert!(sitting.draft_file("新しい名").exists());
}

#[test]
fn an_export_asks_before_it_replaces_a_file() {
    let mut sitting = with_tiny_form();
    let target = sitting.home.path().join("out.json");
    fs::write(&target, "mine").unwrap();
    sitting.press("Ctrl-E Left Tab Tab Tab Ctrl-A").paste(target.to_str().unwrap()).press("Enter");
    assert!(sitting.screen().contains("上書きの確認"), "{}", sitting.screen());
    sitting.press("Enter");
    assert_eq!(fs::read_to_string(&target).unwrap(), "mine");
    sitting.press("Enter Down Enter");
    let json: serde_json::Value = serde_json::from_str(&fs::read_to_string(&target).unwrap()).unwrap();
    assert_eq!(json["form"]["id"], "tiny");
}

#[test]
fn an_export_that_takes_long_keeps_nobody_waiting_and_can_be_given_up() {
    let mut sitting = with_tiny_form();
    let target = sitting.home.path().join("out.json");
    sitting.keeps_exports_waiting = true;
    sitting.press("Ctrl-E Left Tab Tab Tab Ctrl-A").paste(target.to_str().unwrap()).press("Enter");
    assert!(!sitting.screen().contains("Escで中止"));
    // Each key is a moment later.
    sitting.press("Up Down Up Down Up Down Up Down Up Down");
    assert!(sitting.screen().contains("Escで中止"), "{}", sitting.screen());
    sitting.press("Enter");
    assert_eq!(sitting.waiting_exports.len(), 1, "one at a time");
    sitting.press("Esc");
    assert!(sitting.screen().contains("中止しました"), "{}", sitting.screen());
    let given_up = sitting.waiting_exports.pop().unwrap();
    assert!(kisai::ui::exporting::write(&given_up).is_none());
    assert!(!target.exists());

    sitting.press("Enter Esc Enter");
    let wanted = sitting.waiting_exports.pop().unwrap();
    sitting.send(Event::Reply(kisai::ui::exporting::write(&wanted).unwrap()));
    assert!(sitting.screen().contains("書き出しました"), "{}", sitting.screen());
    assert!(target.exists());
    sitting.press("Esc");
    sitting.type_text("続き").press("Ctrl-Q");
    assert!(sitting.has_quit);
}

#[test]
fn leaving_waits_for_an_export_unless_one_asks_twice() {
    let mut sitting = with_tiny_form();
    sitting.keeps_exports_waiting = true;
    sitting.press("Ctrl-E Enter Ctrl-Q");
    assert!(!sitting.has_quit);
    sitting.press("Ctrl-Q");
    assert!(sitting.has_quit);
    assert!(kisai::ui::exporting::write(&sitting.waiting_exports.pop().unwrap()).is_none());
}

#[test]
fn a_working_copy_is_chosen_on_the_export_screen() {
    let mut sitting = with_tiny_form();
    sitting.keeps_exports_waiting = true;
    sitting.press("Ctrl-E Enter");
    let plain = sitting.waiting_exports.pop().unwrap();
    sitting.press("Esc Tab Tab Right Enter");
    let marked = sitting.waiting_exports.pop().unwrap();
    let is_working_copy = |request: &ExportRequest| match &request.of {
        ExportOf::Draft { options, .. } => options.is_working_copy,
        ExportOf::Differences(_) => false,
    };
    assert_eq!((is_working_copy(&plain), is_working_copy(&marked)), (false, true));
}

#[test]
fn a_draft_of_a_newer_program_is_shown_and_never_written() {
    let mut sitting = with_tiny_form();
    sitting.type_text("見本").press("Ctrl-B");
    let file = sitting.draft_file("小");
    let newer = fs::read_to_string(&file).unwrap().replace("\"kisai\": 1", "\"kisai\": 2");
    fs::write(&file, &newer).unwrap();
    sitting.open("小");
    sitting.type_text("変更");
    assert!(sitting.screen().contains("閲覧のみ"), "{}", sitting.screen());
    sitting.press("Ctrl-B");
    assert_eq!(fs::read_to_string(&file).unwrap(), newer);
}

#[test]
fn what_may_only_be_read_says_why_instead_of_claiming_success() {
    let mut sitting = Sitting::new((80, 24), Language::Ja);
    sitting.drafts.create("小", "aspic-93").unwrap();
    sitting.open("小");
    for item in ["63", "68"] {
        sitting.press("F3").type_text(item).press("Enter").type_text("無し");
    }
    // The warnings stand behind the errors; one of them is accepted.
    sitting.press("F5").press(&"Down ".repeat(100)).press("Ctrl-K").type_text("専用線のため").press("Enter");
    sitting.press("F5 Ctrl-B");
    let file = sitting.draft_file("小");
    let newer = fs::read_to_string(&file).unwrap().replace("\"kisai\": 1", "\"kisai\": 2");
    fs::write(&file, &newer).unwrap();
    sitting.open("小");
    sitting.press("F5");
    let mut told = 0;
    for _ in 0..200 {
        sitting.press("Down Ctrl-K");
        let screen = sitting.screen();
        assert!(!screen.contains("了承済みにしました") && !screen.contains("取り消しました"), "{screen}");
        told += usize::from(screen.contains("新しい版のkisaiで作られた下書きのため"));
    }
    assert!(told > 0);
    sitting.press("Enter").press(&"Down ".repeat(100)).press("Ctrl-K");
    assert!(sitting.screen().contains("新しい版のkisaiで作られた下書きのため"), "{}", sitting.screen());
    sitting.press("F5");
    sitting.model.act(kisai::ui::action::Action::Hosting, false, std::time::Instant::now());
    sitting.press("Enter Enter");
    assert!(sitting.screen().contains("新しい版のkisaiで作られた下書きのため"), "{}", sitting.screen());
    assert_eq!(fs::read_to_string(&file).unwrap(), newer);
}

#[test]
fn typing_into_a_draft_that_someone_else_has_open_says_so() {
    let mut sitting = with_tiny_form();
    sitting.drafts.create("別", "tiny").unwrap();
    let theirs = sitting.drafts.open_to_change("別").unwrap();
    sitting.open("別");
    sitting.press("Enter").type_text("変更");
    assert!(sitting.screen().contains("がこの下書きを開いています"), "{}", sitting.screen());
    drop(theirs);
}

#[test]
fn a_draft_left_open_overnight_is_held_against_the_new_day() {
    let mut sitting = Sitting::new((80, 24), Language::Ja);
    sitting.drafts.create("小", "aspic-93").unwrap();
    sitting.open("小");
    sitting.type_text("2026年11月22日");
    let warnings = |sitting: &Sitting| sitting.model.session.as_ref().unwrap().count(Severity::Warning);
    assert_eq!(warnings(&sitting), 1);
    sitting.model.clock = Clock::new(Some("2026-11-22T08:30:00+09:00"));
    sitting.press("F5");
    assert_eq!(warnings(&sitting), 0);
}

#[test]
fn an_answer_that_is_no_longer_asked_is_kept() {
    let mut sitting = with_tiny_form();
    sitting.type_text("見本").press("Ctrl-B");
    let file = sitting.draft_file("小");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("\"answers\": {", "\"answers\": {\n    \"9-gone\": { \"text\": \"昔の答\" },"))
        .unwrap();
    sitting.open("小");
    sitting.type_text("と").press("Ctrl-B");
    assert_eq!(answer(&sitting, "9-gone"), "昔の答");
    assert_eq!(answer(&sitting, "1-name"), "見本と");
}

#[test]
fn a_damaged_draft_is_told_in_the_list_and_left_alone() {
    let home = tempfile::tempdir().unwrap();
    let sitting = Sitting::at_home(home, (80, 24), Language::Ja);
    sitting.drafts.create("良い", "aspic-93").unwrap();
    let file = sitting.draft_file("悪い");
    fs::write(&file, "{\"kisai\": 1, \"form\": \"aspic-93\", \"answ").unwrap();
    let home = sitting.end();
    let mut sitting = Sitting::at_home(home, (80, 24), Language::Ja);
    let screen = sitting.screen();
    assert!(screen.contains("悪い") && screen.contains("読めません"), "{screen}");
    sitting.press("Down Down Enter");
    assert_eq!(sitting.model.screen, Screen::Home);
    assert!(fs::read_to_string(&file).unwrap().ends_with("answ"));
}

#[test]
fn moving_never_fails_whatever_the_answers() {
    let mut sitting = with_tiny_form();
    sitting.type_text("④何でもない\u{202e}");
    for keys in ["PgDn", "PgDn", "PgDn", "PgUp", "Ctrl-PgDn", "Ctrl-PgUp", "F4", "F5", "F5", "Up", "Down", "Shift-Tab"]
    {
        sitting.press(keys);
        assert!(sitting.frame().cursor.is_some(), "after {keys}");
    }
}

#[test]
fn a_stalled_disk_is_said_after_a_second_and_a_failure_until_it_is_mended() {
    let mut sitting = with_tiny_form();
    let drafts = sitting.home.path().join("drafts");
    let aside = sitting.home.path().join("aside");
    fs::rename(&drafts, &aside).unwrap();
    fs::write(&drafts, "in the way").unwrap();
    sitting.type_text("見");
    assert!(sitting.screen().contains("未保存"), "{}", sitting.screen());
    sitting.press("Ctrl-Q");
    assert!(!sitting.has_quit && sitting.screen().contains("保存できていません"), "{}", sitting.screen());
    // Turning away from the question, by Esc or by no, goes on with the draft.
    sitting.press("Esc").type_text("！");
    assert!(sitting.screen().contains("見！"), "{}", sitting.screen());
    sitting.press("Backspace Ctrl-Q Enter");
    fs::remove_file(&drafts).unwrap();
    fs::rename(&aside, &drafts).unwrap();
    sitting.type_text("本").press("Ctrl-Q");
    assert!(sitting.has_quit);
    assert_eq!(answer(&sitting, "1-name"), "見本");
}

#[test]
fn opening_what_is_no_draft_stays_on_the_list() {
    let mut sitting = with_tiny_form();
    sitting.press("Ctrl-B");
    let reply =
        kisai::ui::perform::perform(&sitting.drafts, Request::Open { named: "無い".to_owned(), is_forced: false });
    sitting.send(Event::Reply(reply.unwrap()));
    assert_eq!(sitting.model.screen, Screen::Home);
    assert!(sitting.screen().contains("「無い」という下書きはありません"), "{}", sitting.screen());
}

#[test]
fn drafts_of_a_form_that_is_gone_are_told() {
    let sitting = with_tiny_form();
    fs::remove_dir_all(sitting.home.path().join("forms")).unwrap();
    let folders = kisai::store::Folders::locate(Some(sitting.home.path())).unwrap();
    let drafts = Drafts::new(folders, kisai::store::clock::Clock::default());
    assert!(matches!(drafts.open("小"), Err(kisai::store::StoreError::NoForm { .. })));
}

#[test]
fn a_faulty_form_of_the_users_own_is_told_at_the_start() {
    let home = with_tiny_form().end();
    fs::write(home.path().join("forms/tiny/en.ftl"), "form-title = Tiny\n").unwrap();
    let mut sitting = Sitting::at_home(home, (80, 24), Language::Ja);
    let screen = sitting.screen();
    assert!(screen.contains("様式「tiny」には問題が"), "{screen}");
}

#[test]
fn a_quick_answer_puts_the_caret_where_the_reason_goes() {
    let mut sitting = with_tiny_form();
    sitting.press("Ctrl-O Enter").type_text("創業期のため");
    assert_eq!(answer(&sitting, "1-name"), "非公開(理由: 創業期のため)");
    sitting.press("Ctrl-Z Ctrl-Z");
    assert_eq!(answer(&sitting, "1-name"), "");
}

#[test]
fn a_quick_answer_that_folding_makes_shorter_keeps_its_caret() {
    let ja = JA.replace("= 名前を記述\n", "= 名前を記述\n    .usual = |ｶﾞｶﾞｶﾞ\n");
    let mut sitting = with_tiny_form_in(&ja);
    sitting.press("Ctrl-O Enter").type_text("前");
    assert_eq!(answer(&sitting, "1-name"), "前ガガガ");
    // Within a text as well.
    sitting.press("Ctrl-O Enter").type_text("中");
    assert_eq!(answer(&sitting, "1-name"), "前中ガガガガガガ");
}

#[test]
fn an_option_in_half_width_kana_gives_way_to_another() {
    let ja = JA.replace("①赤", "①ｱｶ");
    let mut sitting = with_tiny_form_in(&ja);
    sitting.press("PgDn Ctrl-O Enter");
    assert_eq!(answer(&sitting, "2-colour"), "①アカ");
    sitting.press("Ctrl-O 2 Enter");
    assert_eq!(answer(&sitting, "2-colour"), "②青");
}

#[test]
fn a_date_offers_today_and_a_notice_period_its_units() {
    let mut sitting = Sitting::new((80, 24), Language::Ja);
    sitting.drafts.create("下書き", "aspic-93").unwrap();
    sitting.open("下書き");
    sitting.press("Ctrl-O Enter");
    assert!(sitting.screen().contains("> 2026年11月21日"), "{}", sitting.screen());
    sitting.press("F3").type_text("32").press("Enter Ctrl-O");
    let screen = sitting.screen();
    assert!(screen.contains("1か月前") && screen.contains("12か月前") && screen.contains("例"), "{screen}");
}

#[test]
fn a_hosting_profile_fills_only_what_is_taken_and_keeps_what_is_there() {
    let mut sitting = Sitting::new((80, 24), Language::Ja);
    sitting.drafts.create("小", "aspic-93").unwrap();
    sitting.open("小");
    sitting.press("F3").type_text("73").press("Enter").type_text("震度6強相当(設計上の想定)");
    sitting.model.act(kisai::ui::action::Action::Hosting, false, std::time::Instant::now());
    sitting.press("Enter");
    let screen = sitting.screen();
    assert!(screen.contains("[x] 71") && screen.contains("案: 非公開(Amazon Web Servicesが"), "{screen}");
    // 71 is left, the rest is taken; 73.1 was answered and is left by itself.
    sitting.type_text(" ").press("Enter");
    assert_eq!(answer(&sitting, "71-dedicated-building"), "");
    assert_eq!(answer(&sitting, "72-dc-location"), "日本(関東)。Amazon Web Services 東京リージョン");
    assert_eq!(answer(&sitting, "73-seismic-value"), "震度6強相当(設計上の想定)");
    assert_eq!(answer(&sitting, "79-direct-lightning"), "非公開(Amazon Web Servicesが公表していないため)");
}

#[test]
fn a_proposal_is_in_sight_beside_the_longest_answer() {
    let mut sitting = Sitting::new((80, 24), Language::Ja);
    sitting.drafts.create("小", "aspic-93").unwrap();
    sitting.open("小");
    sitting.press("F3").type_text("71").press("Enter").paste(&"長い答え\n".repeat(1000));
    sitting.model.act(kisai::ui::action::Action::Hosting, false, std::time::Instant::now());
    sitting.press("Enter");
    let screen = sitting.screen();
    assert!(screen.contains("現在: 長い答え 長い") && screen.contains("案: 非公開(Amazon"), "{screen}");
}

#[test]
fn end_shows_the_caret_behind_the_last_character_of_a_wrapped_row() {
    let mut sitting = with_tiny_form();
    sitting.paste(&"字".repeat(60)).press("Ctrl-Home");
    let row = sitting.frame().cursor.unwrap().1;
    sitting.press("End");
    let end = sitting.frame().cursor.unwrap();
    let first = sitting.screen().lines().nth(usize::from(row)).unwrap().matches('字').count();
    assert_eq!(end.1, row);
    sitting.type_text("末");
    assert_eq!(answer(&sitting, "1-name").find('末'), Some("字".len() * first));
}

#[test]
fn an_accepted_warning_comes_back_when_the_answer_changes() {
    let mut sitting = Sitting::new((80, 24), Language::Ja);
    sitting.drafts.create("小", "aspic-93").unwrap();
    sitting.open("小");
    sitting.press("F3").type_text("63").press("Enter").type_text("無し");
    let warnings = |sitting: &Sitting| sitting.model.session.as_ref().unwrap().count(Severity::Warning);
    assert_eq!(warnings(&sitting), 1);
    // An error can't be accepted.
    sitting.press("F5 Ctrl-K");
    assert!(sitting.screen().contains("エラーは了承できません"), "{}", sitting.screen());
    for _ in 0..100 {
        sitting.press("Down");
    }
    sitting.press("Ctrl-K Enter");
    assert!(sitting.screen().contains("理由を入力してください"), "{}", sitting.screen());
    sitting.press("Ctrl-K").type_text("専用線のため").press("Enter");
    assert_eq!(warnings(&sitting), 0);
    assert!(fs::read_to_string(sitting.draft_file("小")).unwrap().contains("専用線のため"));
    sitting.press("F5 F3").type_text("63").press("Enter").type_text("。");
    assert_eq!(warnings(&sitting), 1);
}

#[test]
fn keys_pressed_while_a_draft_opens_reach_the_draft() {
    let mut sitting = with_tiny_form();
    sitting.press("Ctrl-B");
    let reply =
        kisai::ui::perform::perform(&sitting.drafts, Request::Open { named: "小".to_owned(), is_forced: false })
            .unwrap();
    let now = std::time::Instant::now();
    // Enter asks for the draft; what follows comes before the answer.
    let enter = KeyEvent::new(KeyCode::Enter, KeyModifiers::NONE);
    assert_eq!(sitting.model.update(Event::Key(enter), now).len(), 1);
    for key in [KeyCode::F(3), KeyCode::Char('3'), KeyCode::Enter, KeyCode::Char('文')] {
        sitting.model.update(Event::Key(KeyEvent::new(key, KeyModifiers::NONE)), now);
    }
    sitting.send(Event::Reply(reply));
    assert_eq!(answer(&sitting, "3-text"), "文");
}

#[test]
fn the_draft_touched_last_is_marked_at_the_start() {
    let home = with_tiny_form().end();
    let mut sitting = Sitting::at_home(home, (80, 24), Language::Ja);
    sitting.press("Enter");
    assert_eq!(sitting.model.session.as_ref().map(|session| session.name.as_str()), Some("小"));
}

#[test]
fn a_text_that_another_program_crossed_is_kept_under_a_name_of_its_own() {
    let mut sitting = with_tiny_form();
    sitting.type_text("一");
    let file = sitting.draft_file("小");
    let theirs = fs::read_to_string(&file).unwrap().replace("一", "二");
    fs::write(&file, &theirs).unwrap();
    sitting.type_text("三");
    let screen = sitting.screen();
    assert!(screen.contains("「小-2」に保存") && screen.contains("競合あり"), "{screen}");
    sitting.press("Ctrl-B");
    assert_eq!(fs::read_to_string(&file).unwrap(), theirs);
    let other = sitting.drafts.open("小-2").unwrap();
    assert_eq!((other.draft.title.as_str(), other.draft.answers["1-name"].text.as_str()), ("小-2", "一三"));
}
