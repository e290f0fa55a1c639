//! What the terminal answers: its kind, its name, and how wide it draws characters about which terminals differ.

use serde::Serialize;

use crate::core::visible::printable;

/// Characters about which terminals and the programs in them differ.
const CHARACTERS: [&str; 14] = [
    "a",
    "あ",
    "漢",
    "\u{ff71}",
    "①",
    "─",
    "…",
    "○",
    "㈱",
    "\u{fa19}",
    "か\u{3099}",
    "\u{1f600}",
    "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}",
    "±",
];

/// Primary device attributes: what the terminal is.
const ATTRIBUTES: &str = "\x1b[c";
/// XTVERSION: what the terminal is called.
const NAME: &str = "\x1b[>0q";

/// A terminal that can be asked.
pub struct Terminal<'a> {
    /// Writes a text and answers with what came back before the cursor's column, and the column, counted from 1.
    /// `None` if nothing came back in time.
    pub ask: &'a mut dyn FnMut(&str) -> Option<(String, u16)>,
    /// How wide the screens take a text to be.
    pub width: fn(&str) -> usize,
    /// Columns and rows.
    pub size: (u16, u16),
}

/// The state of the terminal.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct State {
    pub stdin: bool,
    pub stdout: bool,
    /// Only where both are terminals.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub screen: Option<Screen>,
}

/// The size of the terminal and what it answered.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Screen {
    pub columns: u16,
    pub rows: u16,
    /// Answer to the question for device attributes, without its frame: `?62;22`.
    pub attributes: Option<String>,
    pub name: Option<String>,
    /// Empty if the terminal doesn't tell where the cursor is.
    pub widths: Vec<Width>,
}

/// How wide a text is drawn.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Width {
    pub text: &'static str,
    /// Code points: `U+304B U+3099`.
    pub code: String,
    /// What the screens reckon with, in columns.
    pub expected: usize,
    pub measured: usize,
}

impl State {
    pub(super) fn new(stdin: bool, stdout: bool, terminal: Option<Terminal<'_>>) -> Self {
        State { stdin, stdout, screen: terminal.map(Screen::of) }
    }
}

impl Screen {
    fn of(terminal: Terminal<'_>) -> Self {
        let Terminal { ask, width, size: (columns, rows) } = terminal;
        let mut answer = |question: &str| ask(question).map(|(answer, _)| answer);
        let attributes = answer(ATTRIBUTES).and_then(|answer| within(&answer, "\x1b[", "c"));
        let name = answer(NAME).and_then(|answer| within(&answer, ">|", "\x1b\\"));
        let measure = |text: &'static str| {
            let (_, column) = ask(&format!("\r\x1b[K{text}"))?;
            let measured = usize::from(column.saturating_sub(1));
            Some(Width { text, code: code(text), expected: width(text), measured })
        };
        Screen { columns, rows, attributes, name, widths: CHARACTERS.into_iter().filter_map(measure).collect() }
    }
}

/// What stands between two marks, fit to be printed.
fn within(answer: &str, open: &str, close: &str) -> Option<String> {
    let (_, rest) = answer.split_once(open)?;
    let (inner, _) = rest.split_once(close)?;
    Some(printable(inner).into_owned())
}

fn code(text: &str) -> String {
    text.chars().map(|char| format!("U+{:04X}", u32::from(char))).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screen(mut ask: impl FnMut(&str) -> Option<(String, u16)>) -> Screen {
        Screen::of(Terminal { ask: &mut ask, width: |text| text.chars().count(), size: (80, 24) })
    }

    #[test]
    fn answers_are_taken_out_of_their_frames() {
        let screen = screen(|question| {
            let answer = match question {
                ATTRIBUTES => "\x1b[?62;22c",
                NAME => "\x1bP>|tmux \x1b[31m3.4\x1b\\",
                _ => "",
            };
            Some((answer.to_owned(), 3))
        });
        assert_eq!(screen.attributes.as_deref(), Some("?62;22"));
        let name = screen.name.unwrap();
        assert!(name.starts_with("tmux ") && !name.contains('\x1b'), "{name:?}");
        assert_eq!(screen.widths.len(), CHARACTERS.len());
        assert!(screen.widths.iter().all(|width| width.measured == 2));
        assert_eq!(screen.widths[10].code, "U+304B U+3099");
    }

    #[test]
    fn a_terminal_that_does_not_answer_has_no_widths() {
        let screen = screen(|_| None);
        assert_eq!((screen.attributes, screen.name, screen.widths.len()), (None, None, 0));
    }
}
