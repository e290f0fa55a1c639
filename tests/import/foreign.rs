//! Other people's copies of the forms.

use super::*;

/// A copy of the form as others make them: fields by prompt, the rest as `row` says.
pub fn copy(folder: &FormFolder, language: Language, row: impl Fn(usize, &str, &str, &str) -> Vec<String>) -> Vec<u8> {
    let form = &folder.form;
    written(|sheet| {
        rows(sheet, &[&["No.", "項目", "記述内容", "必須/選択", "ご回答"]]);
        for (at, field) in (1..).zip(form.fields()) {
            let prompt = folder.words.prompt(language, form, field);
            let name = folder.words.item(language, form, form[field].item);
            let cells = row(field.0, &form[form[field].item].no.to_string(), &name, &prompt);
            for (column, text) in (0..).zip(cells).filter(|(_, text)| !text.is_empty()) {
                sheet.write_string(at, column, text).unwrap();
            }
        }
    })
}

#[test]
fn a_copy_is_matched_by_number_and_prompt_in_both_languages() {
    let folder = aspic();
    for language in Language::ALL {
        let bytes = copy(&folder, language, |ix, no, name, prompt| {
            [no, name, prompt, "必須", &format!("回答{ix}")].map(str::to_owned).to_vec()
        });
        let found = found(&bytes, &folder);
        assert_eq!(found.count(State::Taken), 133, "{}", language.code());
        for found in &found.fields {
            assert_eq!(found.answers[0].text, format!("回答{}", found.field.0));
            assert_eq!(found.answers[0].how, How::Prompt);
        }
    }
}

#[test]
fn spaces_widths_and_signs_make_no_difference() {
    let folder = aspic();
    let bytes = copy(&folder, Language::Ja, |ix, no, _, prompt| {
        let wide = prompt.replace('(', "（").replace(')', "）").replace('・', " ・ ").replace("ASP", "ＡＳＰ");
        [format!("({no})"), String::new(), format!("・{wide}\n"), String::new(), format!("回答{ix}")].to_vec()
    });
    assert_eq!(found(&bytes, &folder).count(State::Taken), 133);
}

#[test]
fn a_copy_without_marks_and_headings_is_read_from_the_next_column() {
    let folder = aspic();
    let form = &folder.form;
    let bytes = written(|sheet| {
        for (row, field) in (0..).zip(form.fields()) {
            sheet.write_string(row, 1, folder.words.prompt(Language::Ja, form, field)).unwrap();
            sheet.write_string(row, 2, format!("回答{}", field.0)).unwrap();
        }
    });
    let found = found(&bytes, &folder);
    assert_eq!(found.count(State::Taken), 133);
}

#[test]
fn marks_between_prompt_and_answer_are_passed_over() {
    let folder = aspic();
    let bytes = written(|sheet| {
        rows(
            sheet,
            &[
                &["申請したASP・SaaSのサービス名称", "必須", "", "見本クラウド"],
                &["申請したASP・SaaSのサービス開始年月日(西暦)", "必須○", "", "2020-04-01"],
            ],
        );
    });
    let found = found(&bytes, &folder);
    assert_eq!(taken(&found, &folder, "27-service-name"), Some("見本クラウド"));
    assert_eq!(taken(&found, &folder, "28-launch-date"), Some("2020-04-01"));
}

#[test]
fn merged_cells_are_one_cell() {
    let folder = aspic();
    let style = Style::new();
    let bytes = written(|sheet| {
        sheet.merge_range(0, 0, 0, 4, "質問", &style).unwrap();
        sheet.merge_range(0, 5, 0, 7, "回答", &style).unwrap();
        sheet.write_string(1, 0, "27").unwrap();
        sheet.merge_range(1, 1, 2, 4, "申請したASP・SaaSのサービス名称", &style).unwrap();
        sheet.merge_range(1, 5, 2, 7, "見本クラウド", &style).unwrap();
        sheet.write_string(3, 0, "28").unwrap();
        sheet.merge_range(3, 1, 3, 4, "申請したASP・SaaSのサービス開始年月日(西暦)", &style).unwrap();
        sheet.merge_range(3, 5, 3, 7, "2020-04-01", &style).unwrap();
    });
    let found = found(&bytes, &folder);
    assert_eq!(taken(&found, &folder, "27-service-name"), Some("見本クラウド"));
    assert_eq!(taken(&found, &folder, "28-launch-date"), Some("2020-04-01"));
    assert_eq!(found.fields.iter().filter(|found| found.state != State::Missed).count(), 2);
}

#[test]
fn a_prompt_may_be_split_over_cells() {
    let folder = aspic();
    let bytes = written(|sheet| {
        rows(
            sheet,
            &[
                &["", "", "", "回答"],
                &["27", "申請したASP・SaaSの", "サービス名称", "見本クラウド"],
                &["31", "アプリケーションのカスタマイズの範囲", "", "画面の色"],
                &["", "(契約内容に依存する場合はその旨記述) <200字以内で記述>"],
            ],
        );
    });
    let found = found(&bytes, &folder);
    assert_eq!(taken(&found, &folder, "27-service-name"), Some("見本クラウド"));
    assert_eq!(taken(&found, &folder, "31-customization-scope"), Some("画面の色"));
}

#[test]
fn the_same_prompt_under_several_items_is_told_apart_by_number_name_or_order() {
    let folder = aspic();
    let approval = "上記の文書類の経営陣による承認の有無";
    let ids = ["24-security-documents-approval", "25-sales-documents-approval", "26-complaint-documents-approval"];
    let names = [
        "情報セキュリティに関する規程等の整備",
        "勧誘・販売に関する規程等の整備",
        "ASP・SaaSの苦情対応に関する規程等の整備",
    ];
    for (numbers, names) in [(["24", "25", "26"], [""; 3]), ([""; 3], names)] {
        let bytes = written(|sheet| {
            rows(sheet, &[&["No.", "項目", "記述内容", "回答"]]);
            for (row, ((no, name), text)) in (1..).zip(numbers.iter().zip(names).zip(["一", "二", "三"])) {
                for (column, text) in [*no, name, approval, text].into_iter().enumerate() {
                    sheet.write_string(row, column as u16, text).unwrap();
                }
            }
        });
        let found = found(&bytes, &folder);
        assert_eq!(ids.map(|id| taken(&found, &folder, id)), [Some("一"), Some("二"), Some("三")]);
    }
    // With nothing to tell them apart each may belong to any of the three.
    let bytes = written(|sheet| rows(sheet, &[&["記述内容", "回答"], &[approval, "有り"]]));
    let found = found(&bytes, &folder);
    assert_eq!(ids.map(|id| field(&found, &folder, id).state), [State::Ambiguous; 3]);
}

#[test]
fn two_answers_that_differ_are_ambiguous_and_equal_ones_are_not() {
    let folder = aspic();
    let prompt = "申請したASP・SaaSのサービス名称";
    let of = |one: &str, other: &str| {
        let bytes = written(|sheet| rows(sheet, &[&["記述内容", "回答"], &[prompt, one], &[prompt, other]]));
        field(&found(&bytes, &folder), &folder, "27-service-name").clone()
    };
    let differing = of("甲", "乙");
    assert_eq!(differing.state, State::Ambiguous);
    let places: Vec<_> = differing.answers.iter().map(|answer| (answer.text.as_str(), answer.place.name())).collect();
    assert_eq!(places, [("甲", "Sheet1!B2".to_owned()), ("乙", "Sheet1!B3".to_owned())]);
    assert_eq!(of("甲", "甲").state, State::Taken);
    assert_eq!(of("甲", "").state, State::Taken);
}

#[test]
fn two_columns_of_answers_are_ambiguous_where_they_differ() {
    let folder = aspic();
    let bytes = written(|sheet| {
        rows(
            sheet,
            &[
                &["記述内容", "前回回答", "今回回答"],
                &["申請したASP・SaaSのサービス名称", "旧名", "新名"],
                &["申請したASP・SaaSのサービス開始年月日(西暦)", "2020-04-01", "2020-04-01"],
            ],
        );
    });
    let found = found(&bytes, &folder);
    assert_eq!(field(&found, &folder, "27-service-name").state, State::Ambiguous);
    assert_eq!(taken(&found, &folder, "28-launch-date"), Some("2020-04-01"));
}

#[test]
fn an_edited_prompt_beside_its_number_is_taken_with_a_doubt() {
    let folder = aspic();
    let bytes = written(|sheet| {
        rows(
            sheet,
            &[
                &["No.", "設問", "回答"],
                &["27", "申請したASP・SaaSのサービス名称", "見本クラウド"],
                &["28", "申請されるSaaSのサービス開始年月日を西暦でご記入ください", "2020-04-01"],
            ],
        );
    });
    let found = found(&bytes, &folder);
    let launch = field(&found, &folder, "28-launch-date");
    assert_eq!((launch.taken().unwrap().text.as_str(), launch.answers[0].how), ("2020-04-01", How::Like));
}

#[test]
fn a_copy_with_item_names_only_gives_the_items_that_have_one_field() {
    let folder = aspic();
    let form = &folder.form;
    let bytes = written(|sheet| {
        for (row, item) in (0..).zip(form.items()) {
            sheet.write_string(row, 0, form[item].no.to_string()).unwrap();
            sheet.write_string(row, 1, folder.words.item(Language::Ja, form, item)).unwrap();
            sheet.write_string(row, 2, format!("回答{}", form[item].no)).unwrap();
        }
    });
    let found = found(&bytes, &folder);
    let single = form.items().filter(|&item| form.fields_of(item).len() == 1).count();
    assert_eq!(found.count(State::Taken), single);
    assert_eq!(taken(&found, &folder, "27-service-name"), Some("回答27"));
}

#[test]
fn the_prompts_of_another_numbering_are_told_apart_by_their_order() {
    let folder = aspic();
    let form = &folder.form;
    let bytes = copy(&folder, Language::Ja, |ix, no, _, prompt| {
        let no = no.parse::<u32>().unwrap() + 1;
        [&no.to_string(), "", prompt, "", &format!("回答{ix}")].map(str::to_owned).to_vec()
    });
    let found = found(&bytes, &folder);
    for field in form.fields() {
        assert_eq!(taken(&found, &folder, &form[field].id), Some(format!("回答{}", field.0).as_str()));
    }
}

#[test]
fn prompts_that_were_reworded_are_found_beside_their_numbers() {
    let folder = aspic();
    let bytes = copy(&folder, Language::Ja, |ix, no, name, prompt| {
        [no, name, &format!("{prompt}をご記入ください"), "", &format!("回答{ix}")].map(str::to_owned).to_vec()
    });
    let found = found(&bytes, &folder);
    assert!(found.count(State::Taken) > 120, "{}", found.count(State::Taken));
    let wrong = found.fields.iter().filter_map(|found| found.taken().map(|answer| (found.field.0, &answer.text)));
    assert!(wrong.clone().all(|(field, text)| *text == format!("回答{field}")));
}

#[test]
fn another_questionnaire_with_the_same_numbers_is_no_match() {
    let folder = aspic();
    let bytes = written(|sheet| {
        rows(sheet, &[&["No.", "質問", "回答"]]);
        for row in 1..=93 {
            sheet.write_string(row, 0, row.to_string()).unwrap();
            sheet.write_string(row, 1, format!("好きな果物と理由その{row}を教えてください")).unwrap();
            sheet.write_string(row, 2, "りんご").unwrap();
        }
    });
    let found = found(&bytes, &folder);
    assert!(found.is_empty());
    assert_eq!(found.fit(), 0);
}

#[test]
fn texts_without_a_field_are_told_with_their_place() {
    let folder = aspic();
    let bytes = written(|sheet| {
        rows(
            sheet,
            &[&["記述内容", "回答"], &["申請したASP・SaaSのサービス名称", "見本クラウド"], &["担当者の好きな色", "青"]],
        );
    });
    let found = found(&bytes, &folder);
    let unknown = &found.unknown[0];
    assert_eq!((unknown.label.as_str(), unknown.text.as_str()), ("担当者の好きな色", "青"));
    assert_eq!(unknown.place.name(), "Sheet1!B3");
}

#[test]
fn numbers_dates_and_formulas_are_read_as_they_are_shown() {
    let folder = aspic();
    let bytes = written(|sheet| {
        rows(
            sheet,
            &[
                &["記述内容", "回答"],
                &["申請したASP・SaaSのサービス開始年月日(西暦)"],
                &["正社員数(単独ベース)"],
                &["事業者全体の自己資本の比率(単独ベース)(単位:%)"],
                &["申請したASP・SaaSのサービス名称"],
            ],
        );
        let date = rust_xlsxwriter::ExcelDateTime::from_ymd(2020, 4, 1).unwrap();
        sheet.write_datetime_with_format(1, 1, &date, &Style::new().set_num_format("yyyy/m/d")).unwrap();
        sheet.write_number(2, 1, 1200).unwrap();
        sheet.write_number_with_format(3, 1, 0.425, &Style::new().set_num_format("0.0%")).unwrap();
        let formula = rust_xlsxwriter::Formula::new("\"見本\"&\"クラウド\"").set_result("見本クラウド");
        sheet.write_formula(4, 1, formula).unwrap();
    });
    let found = found(&bytes, &folder);
    for (id, text) in [
        ("28-launch-date", "2020-04-01"),
        ("8-employee-count", "1200"),
        ("12-equity-ratio", "42.5%"),
        ("27-service-name", "見本クラウド"),
    ] {
        assert_eq!(taken(&found, &folder, id), Some(text));
    }
}

#[test]
fn tables_of_numbers_or_ids_are_read_with_and_without_a_heading() {
    let folder = aspic();
    for table in [
        "27,見本クラウド\n30.1,内容\n",
        "\u{feff}\"27\",\"見本クラウド\"\r\n30-service-description,\"内容\"\r\n",
        "番号,回答\n27,見本クラウド\n30.1,内容\n",
        "id;answer\n27-service-name;見本クラウド\n30-service-description;内容\n",
        "30.1\t内容\n27-service-name\t見本クラウド\n",
    ] {
        let found = found(table.as_bytes(), &folder);
        assert_eq!(taken(&found, &folder, "27-service-name"), Some("見本クラウド"), "{table:?}");
        assert_eq!(taken(&found, &folder, "30-service-description"), Some("内容"), "{table:?}");
        assert_eq!(found.count(State::Taken), 2, "{table:?}");
    }
}

#[test]
fn ten_thousand_rows_are_read() {
    let folder = aspic();
    let bytes = written(|sheet| {
        rows(sheet, &[&["No.", "質問", "回答"]]);
        for row in 1..=10_000 {
            sheet.write_number(row, 0, row).unwrap();
            sheet
                .write_string(
                    row,
                    1,
                    format!("設問その{row}: 事業者のセキュリティ対策の実施の有無と、ある場合はその概要"),
                )
                .unwrap();
            sheet.write_string(row, 2, format!("回答{row}")).unwrap();
        }
        sheet.write_string(7_000, 1, "申請したASP・SaaSのサービス名称").unwrap();
    });
    let found = found(&bytes, &folder);
    assert_eq!(taken(&found, &folder, "27-service-name"), Some("回答7000"));
    assert!(found.unknown.len() > 9_900, "{}", found.unknown.len());
}

#[test]
fn controls_in_cells_do_not_enter_a_draft() {
    let folder = aspic();
    let bytes = written(|sheet| {
        rows(sheet, &[&["記述内容", "回答"], &["申請したASP・SaaSのサービス名称", "甲\u{1b}[31m乙\u{9b}"]]);
    });
    let found = found(&bytes, &folder);
    assert_eq!(taken(&found, &folder, "27-service-name"), Some("甲[31m乙"));
    assert_eq!(fold("", "甲[31m乙").text, "甲[31m乙");
}
