//! What leaves the program on the way to a terminal: only the control sequences that it makes itself, and no character
//! that hides. Written without the program's own notion of either.

use super::corpus;

/// Where the bytes go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Into a pipe: text only.
    Pipe,
    /// To a terminal, line by line: colours, and a line of progress that is erased.
    Lines,
    /// To a terminal, as a screen.
    Screen,
}

/// What must not leave, where it stands.
pub fn faults(bytes: &[u8], way: Way) -> Vec<String> {
    let Ok(text) = std::str::from_utf8(bytes) else { return vec!["no UTF-8".to_owned()] };
    let mut faults = Vec::new();
    let mut before = '\n';
    let mut marks = 0;
    let mut rest = text;
    while let Some(char) = rest.chars().next() {
        if char == '\u{1b}' {
            let len = sequence(rest);
            if !is_ours(&rest[1..len], way) {
                faults.push(format!("{:?}", &rest[..len]));
            }
            rest = &rest[len..];
            continue;
        }
        let after = rest[char.len_utf8()..].chars().next();
        marks = if matches!(char, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}') { marks + 1 } else { 0 };
        if marks > 12 || !may_leave(before, char, after, way) {
            faults.push(format!("{:?} behind {before:?}", char));
        }
        before = char;
        rest = &rest[char.len_utf8()..];
    }
    // One that looks like the program's own.
    let stolen = corpus::texts().into_iter().filter(|hostile| hostile.contains('\u{1b}') && text.contains(hostile));
    faults.extend(stolen.map(|hostile| format!("{hostile:?} as it is")));
    faults
}

/// The length of the sequence that ESC begins: a CSI to its end, else ESC and a character.
fn sequence(text: &str) -> usize {
    if !text.starts_with("\u{1b}[") {
        return 1 + text[1..].chars().next().map_or(0, char::len_utf8);
    }
    let end = text[2..].find(|char| !matches!(char, ' '..='?')).map(|at| at + 2);
    end.map_or(text.len(), |at| at + text[at..].chars().next().map_or(0, char::len_utf8))
}

fn is_ours(sequence: &str, way: Way) -> bool {
    let Some(sequence) = sequence.strip_prefix('[').filter(|sequence| !sequence.is_empty()) else { return false };
    let (parameters, command) = sequence.split_at(sequence.len() - 1);
    let numbers = || parameters.split(';').map(|number| number.parse().unwrap_or(u32::MAX));
    let is_colour = |code| matches!(code, 0..=4 | 7 | 22..=24 | 27 | 30..=37 | 39..=47 | 49 | 90..=97 | 100..=107);
    match (way, command) {
        (Way::Pipe, _) => false,
        (_, "m") => parameters.is_empty() || numbers().all(is_colour),
        (_, "K") => parameters.is_empty(),
        // What the doctor asks: who it is, and where the cursor stands.
        (Way::Lines, "c") => parameters.is_empty(),
        (Way::Lines, "n") => parameters == "6",
        (Way::Screen, "H") => numbers().count() == 2 && numbers().all(|at| at <= 80),
        (Way::Screen, "C" | "G") => parameters.is_empty() || numbers().count() == 1 && numbers().all(|at| at <= 80),
        (Way::Screen, "J") => parameters == "2",
        (Way::Screen, "h" | "l") => ["?1049", "?2004", "?2026", "?25", "?1000", "?1006"].contains(&parameters),
        _ => false,
    }
}

fn may_leave(before: char, char: char, after: Option<char>, way: Way) -> bool {
    match char {
        '\n' => true,
        // The terminal's own line discipline, and a line of progress.
        '\r' => way != Way::Pipe && matches!(after, Some('\r' | '\n' | '\u{1b}')),
        '\u{8}' => way == Way::Screen,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' => false,
        '\u{fe00}'..='\u{fe0f}' => !before.is_ascii_alphabetic() && !is_selector(before),
        '\u{e0100}'..='\u{e01ef}' => !before.is_ascii() && !is_selector(before),
        '\u{200d}' => !before.is_ascii() && before != char,
        _ => !matches!(char,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{378}' | '\u{e000}'..='\u{f8ff}'
            | '\u{fdd0}'..='\u{fdef}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{1fffe}' | '\u{1ffff}' | '\u{e0000}'..='\u{10ffff}'),
    }
}

fn is_selector(char: char) -> bool {
    matches!(char, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

#[test]
fn what_steers_a_terminal_is_told_from_what_the_program_makes() {
    for hostile in corpus::texts() {
        for way in [Way::Pipe, Way::Lines, Way::Screen] {
            let is_line_end = hostile == "a\nb" || way == Way::Screen && hostile == "a\u{8}b";
            assert_eq!(faults(hostile.as_bytes(), way).is_empty(), is_line_end, "{hostile:?} {way:?}");
        }
    }
    for raw in corpus::RAW {
        assert!(!faults(raw, Way::Screen).is_empty(), "{raw:?}");
    }
    let screen =
        "\u{1b}[?1049h\u{1b}[2J\u{1b}[3;30H\u{1b}[0;1;31m受注❤\u{fe0f}葛\u{e0100}👨\u{200d}👩\u{1b}[m\u{8}\u{1b}[K";
    assert_eq!(faults(screen.as_bytes(), Way::Screen), Vec::<String>::new());
    assert_eq!(faults("受注\r\n\u{1b}[31mx\u{1b}[0m".as_bytes(), Way::Lines), Vec::<String>::new());
}
