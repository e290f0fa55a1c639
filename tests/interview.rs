//! The interview: a field at a time in the client's language, what its keys do, and the list of what is still to be done.

use kisai::core::draft::Draft;
use kisai::core::filter::{Filter, Filters};
use kisai::ui::app::Screen;
use kisai::ui::event::Event;
use kisai::ui::screen::interview::{InterviewLayout, Wanted};
use kisai::words::Language;

use crate::screens::{open, picture, picture_at};
use crate::sitting::Sitting;

/// A sitting in the interview of an untouched draft.
fn interview(size: (u16, u16), language: Language) -> Sitting {
    let mut sitting = Sitting::new(size, language);
    sitting.drafts.create("demo", "aspic-93").unwrap();
    sitting.open("demo");
    sitting.press("Ctrl-P");
    assert_eq!(sitting.model.screen, Screen::Interview);
    sitting
}

fn go_to(sitting: &mut Sitting, wanted: &str) {
    sitting.press("F3").type_text(wanted).press("Enter");
}

/// The id of the field at hand.
fn field(sitting: &Sitting) -> String {
    let session = sitting.model.session.as_ref().unwrap();
    session.form()[session.field].id.clone()
}

/// The draft as it stands on the disk.
fn saved(sitting: &Sitting) -> Draft {
    Draft::parse(&std::fs::read_to_string(sitting.draft_file("demo")).unwrap()).unwrap()
}

/// Arranges an interview in which every kind of mark was made.
fn with_everything(sitting: &mut Sitting) {
    open(sitting);
    sitting.press("Ctrl-P");
    go_to(sitting, "33");
    sitting
        .press("F6")
        .type_text("情報システム部")
        .press("Tab")
        .type_text("変更・終了時の手順書はあるか")
        .press("Enter");
    sitting.press("F6 Enter");
    go_to(sitting, "58");
    sitting.press("F6").type_text("営業部").press("Enter");
    go_to(sitting, "39");
    sitting.press("Ctrl-U").type_text("社内でのみ使うため").press("Enter");
    go_to(sitting, "63");
    sitting.type_text("無し");
}

#[test]
fn a_field_is_asked_in_full_width() {
    picture("interview", |sitting| {
        open(sitting);
        sitting.press("Ctrl-P F7").type_text("開発部長が詳しい。次回は同席。").press("F7");
        sitting.press("F6").type_text("開発部").press("Enter Shift-Tab");
    });
}

#[test]
fn a_choice_is_asked_with_its_options_and_folded_guidance() {
    picture("interview-choice", |sitting| {
        open(sitting);
        go_to(sitting, "16");
        sitting.press("Ctrl-P Ctrl-G Ctrl-R");
    });
}

#[test]
fn a_narrow_window_holds_the_interview() {
    picture_at("interview-narrow", &[(60, 20)], |sitting| {
        open(sitting);
        sitting.press("Ctrl-P");
    });
}

#[test]
fn why_a_field_does_not_apply_is_asked() {
    picture("interview-not-applicable", |sitting| {
        open(sitting);
        go_to(sitting, "39");
        sitting.press("Ctrl-P Ctrl-U").type_text("社内でのみ使うため");
    });
}

#[test]
fn the_action_list_says_what_is_left() {
    picture("actions", |sitting| {
        with_everything(sitting);
        sitting.press("Shift-F5 Down Down");
    });
}

#[test]
fn the_export_of_the_action_list_proposes_a_file_of_its_own() {
    picture("export-actions", |sitting| {
        open(sitting);
        sitting.press("Shift-F5 Ctrl-E");
    });
}

#[test]
fn the_same_key_and_esc_go_back_to_the_form_at_the_same_field_and_caret() {
    let mut sitting = interview((80, 24), Language::Ja);
    go_to(&mut sitting, "30");
    sitting.type_text("受発注").press("Left");
    for back in ["Ctrl-P", "Esc"] {
        let place =
            |sitting: &Sitting| (field(sitting), sitting.model.session.as_ref().unwrap().editor().unwrap().caret());
        let before = place(&sitting);
        sitting.press(back);
        assert_eq!((sitting.model.screen, place(&sitting)), (Screen::Form, before.clone()), "{back}");
        sitting.press("Ctrl-P");
        assert_eq!((sitting.model.screen, place(&sitting)), (Screen::Interview, before), "{back}");
    }
}

#[test]
fn an_interview_goes_on_at_the_same_place_after_a_restart() {
    let mut sitting = interview((80, 24), Language::En);
    go_to(&mut sitting, "30");
    sitting.press("Tab").type_text("連携なし").press("Left Ctrl-R");
    let before = sitting.screen();
    assert!(before.contains("30.2"), "{before}");
    sitting.press("Ctrl-Q");
    assert!(sitting.has_quit);
    let mut again = Sitting::at_home(sitting.end(), (80, 24), Language::En);
    again.open("demo");
    assert_eq!((again.model.screen, field(&again).as_str()), (Screen::Interview, "30-service-alliances"));
    assert_eq!(again.screen(), before);
}

#[test]
fn leaving_for_the_list_of_drafts_keeps_the_place() {
    let mut sitting = interview((80, 24), Language::Ja);
    go_to(&mut sitting, "57");
    let before = sitting.screen();
    sitting.press("Ctrl-B");
    assert_eq!(sitting.model.screen, Screen::Home);
    sitting.press("Enter");
    assert_eq!(sitting.screen(), before);
}

#[test]
fn what_else_is_opened_from_an_interview_leads_back_to_it() {
    let mut sitting = interview((80, 24), Language::Ja);
    for there in ["F5", "Shift-F5", "Ctrl-E", "F1", "F2", "F3", "Ctrl-O", "Ctrl-U", "Shift-F1"] {
        sitting.press(there).press("Esc");
        assert_eq!(sitting.model.screen, Screen::Interview, "{there}");
        assert!(sitting.model.overlay.is_none(), "{there}");
    }
    sitting.press("F5 Enter");
    assert_eq!((sitting.model.screen, field(&sitting).as_str()), (Screen::Interview, "1-disclosure-date"));
}

#[test]
fn going_on_takes_each_field_of_an_item_and_then_the_next_item_answered_or_not() {
    let mut sitting = interview((80, 24), Language::Ja);
    go_to(&mut sitting, "30");
    let mut seen = Vec::new();
    for _ in 0..3 {
        seen.push(field(&sitting));
        sitting.press("Tab");
    }
    assert_eq!(seen[..2], ["30-service-description", "30-service-alliances"]);
    assert!(seen[2].starts_with("31-"), "{seen:?}");
    sitting.press("Shift-Tab Shift-Tab");
    assert_eq!(field(&sitting), seen[1]);
    assert!(saved(&sitting).answers.is_empty(), "nothing was answered");
}

#[test]
fn the_next_open_field_comes_round_to_what_was_skipped() {
    let mut sitting = interview((80, 24), Language::Ja);
    sitting.press("Tab").type_text("株式会社見本");
    go_to(&mut sitting, "93");
    sitting.press("F4");
    assert_eq!((sitting.model.screen, field(&sitting).as_str()), (Screen::Interview, "1-disclosure-date"));
}

#[test]
fn behind_the_last_field_comes_the_action_list() {
    let mut sitting = interview((80, 24), Language::Ja);
    go_to(&mut sitting, "93");
    let fields = sitting.model.session.as_ref().unwrap().form().fields().len();
    for _ in 0..fields {
        if sitting.model.screen == Screen::Interview {
            sitting.press("Tab");
        }
    }
    assert_eq!(sitting.model.screen, Screen::Actions);
    assert!(sitting.screen().contains("最後の欄"), "{}", sitting.screen());
    sitting.press("Esc");
    assert_eq!(sitting.model.screen, Screen::Interview);
    assert!(field(&sitting).starts_with("93-"));
}

#[test]
fn what_is_typed_in_an_interview_is_stamped_and_undone_as_in_the_form() {
    let mut sitting = interview((80, 24), Language::Ja);
    sitting.press("Tab").type_text("株式会社");
    let answer = saved(&sitting).answers["2-legal-name"].clone();
    assert_eq!((answer.text.as_str(), answer.updated.is_empty()), ("株式会社", false));
    sitting.press("Ctrl-Z Ctrl-P");
    assert_eq!(sitting.model.session.as_ref().unwrap().editor().unwrap().text(), "");
    sitting.press("Ctrl-Y");
    assert_eq!(saved(&sitting).answers["2-legal-name"].text, "株式会社");
}

#[test]
fn not_applicable_asks_for_the_reason_writes_it_in_the_clients_language_and_goes_on() {
    for (client, program, text) in [
        (Language::Ja, Language::En, "対象外(理由: 別会社の担当)"),
        (Language::En, Language::Ja, "Not applicable (reason: 別会社の担当)"),
    ] {
        let mut sitting = interview((80, 24), program);
        if client == Language::En {
            sitting.press("Ctrl-R");
        }
        go_to(&mut sitting, "39");
        let before = field(&sitting);
        sitting.press("Ctrl-U").type_text("別会社の担当").press("Enter");
        let answer = saved(&sitting).answers[&before].clone();
        assert_eq!((answer.text.as_str(), answer.updated.is_empty()), (text, false));
        assert_ne!(field(&sitting), before);
        assert!(sitting.model.overlay.is_none());
    }
}

#[test]
fn not_applicable_replaces_an_answer_only_after_a_question_and_can_be_undone() {
    let mut sitting = interview((80, 24), Language::Ja);
    sitting.press("Tab").type_text("株式会社見本");
    let text = |sitting: &Sitting| saved(sitting).answers["2-legal-name"].text.clone();
    sitting.press("Ctrl-U").type_text("理由").press("Enter");
    assert!(sitting.screen().contains("株式会社見本") && sitting.screen().contains("対象外"), "{}", sitting.screen());
    sitting.press("Enter");
    assert_eq!((text(&sitting).as_str(), field(&sitting).as_str()), ("株式会社見本", "2-legal-name"));
    sitting.press("Ctrl-U").type_text("理由").press("Enter Down Enter");
    assert_eq!(text(&sitting), "対象外(理由: 理由)");
    assert_ne!(field(&sitting), "2-legal-name");
    sitting.press("Shift-Tab Ctrl-Z");
    assert_eq!(text(&sitting), "株式会社見本");
}

#[test]
fn not_applicable_without_a_reason_changes_nothing() {
    let mut sitting = interview((80, 24), Language::Ja);
    let before = field(&sitting);
    sitting.press("Ctrl-U").type_text("　").press("Enter");
    assert!(sitting.screen().contains("理由を入力してください"), "{}", sitting.screen());
    assert!(saved(&sitting).answers.is_empty());
    assert_eq!(field(&sitting), before);
}

#[test]
fn a_draft_that_may_only_be_read_takes_no_answer_in_an_interview() {
    let mut sitting = interview((80, 24), Language::Ja);
    sitting.type_text("控え").press("Ctrl-B");
    let file = sitting.draft_file("demo");
    let newer = std::fs::read_to_string(&file).unwrap().replace("\"kisai\": 1", "\"kisai\": 99");
    std::fs::write(&file, &newer).unwrap();
    sitting.open("demo");
    assert_eq!(sitting.model.screen, Screen::Interview);
    for key in ["F6", "Ctrl-U", "字"] {
        sitting.press(key);
        assert!(sitting.model.overlay.is_none(), "{key}");
        assert!(sitting.screen().contains("新しい版"), "{key}: {}", sitting.screen());
    }
    sitting.press("Tab Ctrl-R Ctrl-P");
    assert_eq!((sitting.model.screen, field(&sitting).as_str()), (Screen::Form, "2-legal-name"));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), newer);
}

/// The rows in which something bold stands between the bar and the answer.
fn bold_rows(sitting: &mut Sitting) -> String {
    let buffer = sitting.frame().cells.to_buffer();
    let mut bold = String::new();
    for y in 3..buffer.area.height {
        for x in 4..buffer.area.width {
            let cell = buffer.cell((x, y)).unwrap();
            if cell.symbol() == ">" || y > 10 {
                return bold;
            }
            if cell.modifier.contains(ratatui::style::Modifier::BOLD) {
                bold.push_str(cell.symbol());
            }
        }
    }
    bold
}

fn prompt(sitting: &Sitting, language: Language) -> String {
    let session = sitting.model.session.as_ref().unwrap();
    session.folder.words.prompt(language, session.form(), session.field)
}

fn without_space(text: &str) -> String {
    text.chars().filter(|char| !char.is_whitespace()).collect()
}

#[test]
fn the_clients_language_stands_first_and_bold_and_one_key_swaps() {
    for program in Language::ALL {
        let mut sitting = interview((80, 24), program);
        go_to(&mut sitting, "41");
        for spoken in [Language::Ja, Language::En] {
            let [large, small] = [spoken, spoken.other()].map(|language| without_space(&prompt(&sitting, language)));
            let screen = without_space(&sitting.screen());
            let bold = without_space(&bold_rows(&mut sitting));
            assert!(bold.starts_with(&large) && !bold.contains(&small), "{bold}\n{large}");
            assert!(screen.find(&large).unwrap() < screen.find(&small).unwrap(), "{screen}");
            sitting.press("Ctrl-R");
        }
    }
}

#[test]
fn the_language_of_the_answers_is_read_aloud_before_one_is_chosen() {
    for (answer, spoken) in
        [("Sample Works Inc.", Language::En), ("株式会社見本", Language::Ja), ("2026", Language::Ja)]
    {
        let mut sitting = Sitting::new((80, 24), Language::En);
        sitting.drafts.create("demo", "aspic-93").unwrap();
        sitting.open("demo");
        sitting.press("Tab").type_text(answer).press("Ctrl-B Enter Ctrl-P");
        assert_eq!(sitting.model.session.as_ref().unwrap().interview.spoken, spoken, "{answer}");
    }
}

#[test]
fn every_question_can_be_read_whole() {
    for size in [(80, 24), (60, 20)] {
        for language in Language::ALL {
            let mut sitting = interview(size, language);
            sitting.press("Ctrl-G");
            let fields = sitting.model.session.as_ref().unwrap().form().fields().len();
            for at in 0..fields {
                sitting.model.session.as_mut().unwrap().go_to(kisai::core::form::FieldIx(at));
                let large = without_space(&prompt(&sitting, Language::Ja));
                let screen = sitting.screen();
                assert!(without_space(&screen).contains(&large), "{size:?}: {large}\n{screen}");
                assert!(!screen.contains("cursor: hidden"), "{screen}");
            }
        }
    }
}

#[test]
fn the_parts_of_the_screen_never_need_more_rows_than_there_are() {
    for rows in 8..40 {
        for (question, other, answer, fields) in [(1, 0, 1, 0), (4, 3, 9, 5), (30, 30, 300, 12)] {
            for is_guidance_open in [false, true] {
                let wanted = Wanted { question, other, answer, fields, is_guidance_open };
                let parts = InterviewLayout::new(rows, &wanted);
                let all = parts.question + parts.other + parts.answer + parts.fields + parts.guidance + parts.gaps;
                assert!(all + 4 <= rows && parts.answer > 0 && parts.question > 0, "{rows}: {wanted:?} {parts:?}");
            }
        }
    }
}

#[test]
fn the_time_at_a_section_is_counted_in_the_interview_alone_and_wakes_nobody() {
    let mut sitting = interview((80, 24), Language::Ja);
    let start = std::time::Instant::now() + std::time::Duration::from_secs(3600);
    let minutes = |count: u64| std::time::Duration::from_secs(60 * count);
    let press = |sitting: &mut Sitting, name: &str, at| {
        sitting.model.update(Event::Key(crate::sitting::key(name)), at);
    };
    press(&mut sitting, "Left", start);
    let spent = |sitting: &Sitting| {
        let session = sitting.model.session.as_ref().unwrap();
        sitting.model.pace.minutes(&(session.path.clone(), session.section()))
    };
    let before = spent(&sitting);
    press(&mut sitting, "Left", start + minutes(3));
    assert_eq!(spent(&sitting) - before, 3);
    assert!(sitting.screen().contains(&format!("{}分", before + 3)), "{}", sitting.screen());
    press(&mut sitting, "Ctrl-P", start + minutes(5));
    press(&mut sitting, "Left", start + minutes(50));
    press(&mut sitting, "Ctrl-P", start + minutes(60));
    assert_eq!(spent(&sitting) - before, 5);
    press(&mut sitting, "Left", start + minutes(62));
    assert_eq!(spent(&sitting) - before, 7);
    assert_eq!(sitting.model.deadline(start + minutes(63)), None);
    // It is kept while one is elsewhere, and no longer counted.
    sitting.press("Ctrl-B");
    sitting.open("demo");
    assert_eq!((sitting.model.screen, spent(&sitting) - before), (Screen::Interview, 7));
}

#[test]
fn the_action_list_leads_to_its_fields_and_back() {
    let mut sitting = interview((80, 24), Language::Ja);
    sitting.press("Shift-F5");
    assert_eq!(sitting.model.screen, Screen::Actions);
    sitting.press("Down Down Down Enter");
    assert_eq!(sitting.model.screen, Screen::Interview);
    let there = field(&sitting);
    sitting.press("Shift-F5 Enter");
    assert_eq!(field(&sitting), there, "the list keeps its place");
    sitting.press("Esc Shift-F5 Shift-F5");
    assert_eq!(sitting.model.screen, Screen::Form);
}

#[test]
fn the_action_list_on_the_screen_is_that_of_the_command() {
    let mut sitting = interview((100, 200), Language::Ja);
    sitting.type_text("2026年10月1日").press("Shift-F5");
    let screen = sitting.screen();
    let session = sitting.model.session.as_ref().unwrap();
    let (form, labels) = (session.form(), &session.folder.labels);
    let today = sitting.model.clock.today();
    let checked = kisai::core::check::Checked::new(form, labels, &session.draft, Some(today));
    let actions = kisai::core::actions::Actions::of(&checked);
    assert_eq!(actions.open.len(), 91);
    for field in actions.open {
        let no = form.short_name(field);
        assert!(screen.lines().any(|line| line.trim_start_matches(['>', ' ']).starts_with(&no)), "{no}\n{screen}");
    }
}

#[test]
fn the_action_list_is_exported_from_its_screen_and_nothing_is_replaced_unasked() {
    let mut sitting = interview((80, 24), Language::Ja);
    // Right goes from xlsx to Markdown: there is no other format.
    sitting.press("Shift-F5 Ctrl-E Right");
    assert!(sitting.screen().contains("demo-actions.md"), "{}", sitting.screen());
    sitting.press("Enter");
    let path = sitting.home.path().join("demo-actions.md");
    let list = std::fs::read_to_string(&path).unwrap();
    assert!(list.contains("未記入の必須の欄 (92)"), "{list}");
    sitting.press("Enter");
    assert!(sitting.screen().contains("上書き") || sitting.screen().contains("置き換え"), "{}", sitting.screen());
    sitting.press("Esc Right Enter");
    assert!(sitting.home.path().join("demo-actions.xlsx").exists());
    sitting.press("Esc");
    assert_eq!(sitting.model.screen, Screen::Actions);
    sitting.press("Esc Ctrl-E");
    assert!(sitting.screen().contains("demo.xlsx"), "the sheet comes back: {}", sitting.screen());
}

#[test]
fn what_the_client_will_send_is_flagged_with_the_last_name_and_the_interview_goes_on() {
    let mut sitting = interview((80, 24), Language::Ja);
    sitting.press("F6").type_text("情報システム部").press("Tab").type_text("台帳を見て").press("Enter");
    assert_eq!((sitting.model.screen, field(&sitting).as_str()), (Screen::Interview, "2-legal-name"));
    sitting.press("F6 Enter");
    let draft = saved(&sitting);
    let flag = |id: &str| draft.answers[id].flag.clone().map(|flag| (flag.ask, flag.text));
    assert_eq!(flag("1-disclosure-date"), Some(("情報システム部".to_owned(), "台帳を見て".to_owned())));
    assert_eq!(flag("2-legal-name"), Some(("情報システム部".to_owned(), String::new())));
    assert!(field(&sitting).starts_with("3-"), "{}", field(&sitting));
    sitting.press("Shift-Tab F6 Ctrl-A Delete Enter");
    assert_eq!(field(&sitting), "2-legal-name", "a flag that goes leaves one where one is");
    sitting.press("Shift-F5");
    let screen = sitting.screen();
    assert!(screen.contains("情報システム部に確認 (1)") && screen.contains("台帳を見て"), "{screen}");
}

#[test]
fn notes_and_what_is_done_stay_beside_the_field_and_out_of_the_action_list() {
    let mut sitting = interview((80, 24), Language::Ja);
    sitting.press("F7").type_text("先方は急いでいる\n次回に聞く").press("F7 F8");
    assert_eq!(field(&sitting), "1-disclosure-date");
    let answer = saved(&sitting).answers["1-disclosure-date"].clone();
    assert_eq!((answer.note.as_str(), answer.done), ("先方は急いでいる\n次回に聞く", true));
    let screen = sitting.screen();
    assert!(screen.contains("メモあり") && !screen.contains("急いでいる"), "the client looks on: {screen}");
    sitting.press("Shift-F5");
    assert!(!sitting.screen().contains("急いで"), "{}", sitting.screen());
    sitting.press("Ctrl-E Right Enter");
    let list = std::fs::read_to_string(sitting.home.path().join("demo-actions.md")).unwrap();
    assert!(list.contains("必須の欄が未記入です") && !list.contains("急いで"), "{list}");
}

#[test]
fn filters_lead_an_interview_too_and_say_where_they_end() {
    let mut sitting = interview((80, 24), Language::Ja);
    for item in ["3", "30"] {
        go_to(&mut sitting, item);
        sitting.press("F6").type_text("営業部").press("Enter");
    }
    go_to(&mut sitting, "3");
    let mut filters = Filters::default();
    filters.toggle(Filter::Flagged);
    sitting.model.session.as_mut().unwrap().filter(filters);
    sitting.press("Tab");
    assert_eq!(field(&sitting), "30-service-description");
    sitting.press("Tab");
    assert_eq!((sitting.model.screen, field(&sitting).as_str()), (Screen::Interview, "30-service-description"));
    assert!(sitting.model.message.is_some());
    sitting.press("Shift-Tab");
    assert_eq!(field(&sitting), "3-founded-year");
}
