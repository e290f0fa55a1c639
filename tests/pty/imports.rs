//! A file imported on the screen: named on the command line, read by a process of its own, answered with keys.

use std::fs;

use kisai::core::draft::Draft;
use kisai::export::{Format, Sheet, SheetLanguage, to_bytes};
use kisai::words::{FormFolder, Language};

use super::machine::Machine;
use super::terminal::{Terminal, row};
use crate::now::NOW;

/// The sheet that a client sends back.
fn sheet(answers: &[(&str, &str)]) -> Vec<u8> {
    let folder = FormFolder::builtin("aspic-93").unwrap();
    let mut draft = Draft::new(&folder.form, "返送", NOW);
    for (id, text) in answers {
        let field = folder.form.field(id).unwrap();
        draft.set_text(&folder.form, field, text, NOW);
    }
    let sheet = Sheet::new(&folder, &draft, SheetLanguage::One(Language::Ja), "2026-11-21");
    to_bytes(Format::Xlsx, &sheet).unwrap()
}

#[test]
fn a_sheet_is_shown_beside_the_draft_and_taken_with_keys() {
    let machine = Machine::with_draft("下書き");
    machine.run(&["set", "下書き", "27", "受注クラウド"]);
    let bytes = sheet(&[("27-service-name", "受発注クラウド"), ("2-legal-name", "株式会社サンプルワークス")]);
    fs::write(machine.folder.path().join("返送.xlsx"), bytes).unwrap();
    let import = machine.kisai(&["import", "返送.xlsx", "--into", "下書き", "--ask"]);
    let mut terminal = Terminal::start(import);
    terminal.wait_until("both texts", |screen| {
        row(screen, 1, 0).contains("返送.xlsx")
            && row(screen, 3, 0).contains("[x] 2")
            && row(screen, 4, 0).contains("[ ] 27")
    });
    terminal.press("Down Space");
    terminal.wait_until("the choice", |screen| row(screen, 4, 0).contains("[x] 27"));
    terminal.press("Enter Ctrl-Q");
    assert!(terminal.wait_for_end().success());
    let saved = machine.saved();
    assert_eq!((&*saved["27-service-name"], &*saved["2-legal-name"]), ("受発注クラウド", "株式会社サンプルワークス"));
}
