//! A draft whose form isn't there, opened in a terminal.

use std::fs;

use super::machine::Machine;
use super::terminal::rows;

#[test]
fn a_draft_without_its_form_can_be_read_and_stays_as_it_is() {
    let machine = Machine::with_draft("下書き");
    let file = machine.draft("下書き");
    let text = fs::read_to_string(&file).unwrap().replace("aspic-93", "gone");
    let text = text.replace("\"answers\": {}", "\"answers\": { \"1-x\": { \"text\": \"見本\" } }");
    fs::write(&file, &text).unwrap();
    let mut terminal = machine.open("下書き");
    let shows = |words: &'static str| move |screen: &vt100::Screen| rows(screen).iter().any(|row| row.contains(words));
    terminal.wait_until("why it may only be read", shows("様式「gone」がありません"));
    terminal.press("Enter");
    terminal.wait_until("the answer", shows("見本"));
    terminal.type_text("変");
    terminal.wait_until("that nothing can be typed", shows("閲覧のみ"));
    terminal.press("Ctrl-Q");
    assert!(terminal.wait_for_end().success());
    assert_eq!(fs::read_to_string(&file).unwrap(), text);
}
