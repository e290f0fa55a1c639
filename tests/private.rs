//! What a person keeps beside the answers for themselves is in no byte of anything that is handed on.

use std::io::{Cursor, Read};

use kisai::export::{Format, Options, SheetLanguage};
use kisai::ui::event::{Content, ExportOf, ExportRequest};
use kisai::ui::exporting;
use kisai::words::Language;
use zip::ZipArchive;

use crate::sitting::Sitting;

const NOTE: &str = "秘密のメモ";
const REASON: &str = "秘密の理由";
const ASK: &str = "確認先の人";
const WHAT: &str = "確認する事柄";

/// A sitting in which every kind of private text was typed, in the form, the interview and the review.
fn with_secrets() -> Sitting {
    let mut sitting = Sitting::new((120, 60), Language::Ja);
    sitting.drafts.create("demo", "aspic-93").unwrap();
    sitting.open("demo");
    sitting.type_text("2026年10月1日").press("Tab").type_text("株式会社見本");
    sitting.press("F7").type_text(NOTE).press("F7 F8");
    sitting.press("F3").type_text("63").press("Enter").type_text("無し").press("Ctrl-P F7").type_text(NOTE).press("F7");
    sitting.press("F6").type_text(ASK).press("Tab").type_text(WHAT).press("Enter Shift-F5 Down F7").type_text(NOTE);
    sitting.press("F7 F5");
    let session = sitting.model.session.as_ref().unwrap();
    let adverse = session.findings().iter().position(|finding| finding.rule() == "adverse-no").unwrap();
    for _ in 0..adverse {
        sitting.press("Down");
    }
    sitting.press("Ctrl-K").type_text(REASON).press("Enter");
    let draft = &sitting.model.session.as_ref().unwrap().draft;
    let answers = || draft.answers.values();
    assert_eq!(answers().filter(|answer| answer.note == NOTE).count(), 3);
    assert_eq!(answers().map(|answer| answer.accepted.len()).sum::<usize>(), 1);
    assert!(answers().any(|answer| answer.flag.as_ref().is_some_and(|flag| flag.ask == ASK && flag.text == WHAT)));
    sitting
}

/// A file's bytes, and those of its parts where it is an archive.
fn parts(bytes: Vec<u8>) -> Vec<Vec<u8>> {
    let mut parts = Vec::new();
    if let Ok(mut archive) = ZipArchive::new(Cursor::new(&bytes)) {
        for ix in 0..archive.len() {
            let mut part = Vec::new();
            archive.by_index(ix).unwrap().read_to_end(&mut part).unwrap();
            parts.push(part);
        }
    }
    parts.push(bytes);
    parts
}

fn holds(parts: &[Vec<u8>], text: &str) -> bool {
    parts.iter().any(|part| part.windows(text.len()).any(|at| at == text.as_bytes()))
}

#[test]
fn whatever_the_export_screen_writes_holds_no_private_text_but_the_flags_of_the_action_list() {
    let sitting = with_secrets();
    let session = sitting.model.session.as_ref().unwrap();
    let languages = [SheetLanguage::One(Language::Ja), SheetLanguage::One(Language::En), SheetLanguage::Both];
    for content in Content::ALL {
        for &format in content.formats() {
            for language in languages {
                let target = sitting.home.path().join(format!("{content:?}-{}.{}", language.id(), format.suffix()));
                let request = ExportRequest {
                    of: ExportOf::Draft {
                        draft: session.draft.clone(),
                        folder: session.folder.clone(),
                        content,
                        options: Options { is_working_copy: content == Content::WorkingCopy, ..Options::default() },
                    },
                    format,
                    language,
                    date: "2026-11-21".to_owned(),
                    target: target.clone(),
                    may_overwrite: false,
                    is_given_up: Default::default(),
                };
                assert!(exporting::write(&request).is_some());
                let parts = parts(std::fs::read(&target).unwrap());
                let is_list = content == Content::Actions;
                let file = target.display();
                assert!(holds(&parts, if is_list { ASK } else { "株式会社見本" }), "{file} lacks what it is for");
                assert_eq!(holds(&parts, WHAT), is_list, "{file}");
                assert_eq!(holds(&parts, ASK), is_list, "{file}");
                for private in ["秘密", NOTE, REASON, "adverse-no", "\"done\"", "\"note\"", "\"accepted\""] {
                    let is_finding = format == Format::Json && content == Content::WorkingCopy;
                    if !(private == "adverse-no" && is_finding) {
                        assert!(!holds(&parts, private), "{file} tells {private}");
                    }
                }
            }
        }
    }
}
