//! The bytes that turn one frame into the next: only changed cells, only changed styles, the cursor only where it isn't.

use std::ops::Range;

use ratatui::style::Modifier;

use crate::ui::cells::{Cells, Look};
use crate::ui::screen::Frame;

/// Above this size a frame may reach the terminal in parts: brackets tell it to show them at once.
const ONE_WRITE: usize = 2048;

const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";

/// What the terminal shows, and in which state it is.
#[derive(Default)]
pub struct Encoder {
    shown: Option<Cells>,
    /// How the terminal would draw the next character.
    pen: Look,
    /// Where the terminal's cursor stands, if that is sure.
    at: Option<(u16, u16)>,
    is_cursor_shown: Option<bool>,
}

impl Encoder {
    /// Forgets what the terminal shows: the next frame is drawn whole.
    pub fn forget(&mut self) {
        *self = Encoder::default();
    }

    /// The bytes for the next frame, none if nothing changed.
    pub fn encode(&mut self, frame: Frame) -> Vec<u8> {
        let mut out = Vec::new();
        let cells = &frame.cells;
        let area = cells.area();
        let shown = self.shown.take().filter(|shown| shown.area() == area).unwrap_or_else(|| {
            out.extend_from_slice(b"\x1b[0m\x1b[2J");
            self.pen = Look::default();
            self.at = None;
            Cells::blank(area.width, area.height)
        });
        let changes: Vec<(u16, u16, u16)> = (area.top()..area.bottom())
            .flat_map(|y| cells.changes(&shown, y).into_iter().map(move |(x, next)| (x, y, next)))
            .collect();
        // A cursor that wanders over the screen while cells change is seen on a slow line.
        if changes.len() > 200 {
            self.show_cursor(&mut out, false);
        }
        let mut blank_from = None;
        for (x, y, next) in changes {
            // The rest of this row is erased already.
            if blank_from.is_some_and(|(from, row)| row == y && x >= from) {
                continue;
            }
            self.go_to(&mut out, (x, y), cells);
            self.set_pen(&mut out, cells.look((x, y)));
            if self.pen == Look::default() && cells.is_blank_from((x, y)) {
                out.extend_from_slice(b"\x1b[K");
                blank_from = Some((x, y));
                continue;
            }
            let drawn = cells.symbol((x, y));
            let is_sure = drawn.is_width_sure();
            if !is_sure && next > x + 1 {
                // Where it is drawn narrower than we take it for, nothing old stays beside it.
                out.resize(out.len() + usize::from(next - x), b' ');
                self.at = None;
                self.go_to(&mut out, (x, y), cells);
            }
            drawn.write(&mut out);
            // Terminals differ in where the cursor stands at the right edge.
            self.at = (is_sure && next < area.right()).then_some((next, y));
        }
        if let Some((x, y)) = frame.cursor {
            let x = x.min(area.right().saturating_sub(1));
            self.go_to(&mut out, (x, y), cells);
        }
        self.show_cursor(&mut out, frame.cursor.is_some());
        self.shown = Some(frame.cells);
        if out.len() > ONE_WRITE {
            out.splice(0..0, BEGIN.iter().copied());
            out.extend_from_slice(END);
        }
        out
    }

    /// Moves the cursor in the fewest bytes: forwards in a row perhaps by writing what stands there anyway.
    fn go_to(&mut self, out: &mut Vec<u8>, to: (u16, u16), cells: &Cells) {
        if self.at == Some(to) {
            return;
        }
        let (x, y) = to;
        let mut bytes = format!("\x1b[{};{}H", y + 1, x + 1).into_bytes();
        if let Some((at, row)) = self.at
            && row == y
        {
            bytes = match x.checked_sub(at) {
                Some(1) => b"\x1b[C".to_vec(),
                Some(columns) => format!("\x1b[{columns}C").into_bytes(),
                None if at - x <= 4 => vec![b'\x08'; usize::from(at - x)],
                None => format!("\x1b[{}G", x + 1).into_bytes(),
            };
            if let Some(text) = self.text_between(cells, (at..x, y), bytes.len()) {
                bytes = text;
            }
        }
        out.extend_from_slice(&bytes);
        self.at = Some(to);
    }

    /// What stands in columns of a row, if the pen would write it so, in at most so many bytes.
    fn text_between(&self, cells: &Cells, (columns, y): (Range<u16>, u16), most: usize) -> Option<Vec<u8>> {
        let mut text = Vec::new();
        for x in columns.clone() {
            let drawn = cells.symbol((x, y));
            // What begins within the columns ends there too.
            let is_cut = x == columns.start && cells.is_behind((x, y));
            if is_cut || cells.look((x, y)) != self.pen || !drawn.is_width_sure() || text.len() > most {
                return None;
            }
            if !cells.is_behind((x, y)) {
                drawn.write(&mut text);
            }
        }
        (!text.is_empty() && text.len() <= most && !cells.is_behind((columns.end, y))).then_some(text)
    }

    fn show_cursor(&mut self, out: &mut Vec<u8>, is_shown: bool) {
        if self.is_cursor_shown != Some(is_shown) {
            out.extend_from_slice(if is_shown { b"\x1b[?25h" } else { b"\x1b[?25l" });
            self.is_cursor_shown = Some(is_shown);
        }
    }

    fn set_pen(&mut self, out: &mut Vec<u8>, pen: Look) {
        if pen == self.pen {
            return;
        }
        // All goes and what stays is set again, or only what must go goes.
        let anew = codes(Look::default(), pen);
        let anew = format!("\x1b[{}{}m", if anew.is_empty() { "" } else { "0;" }, anew.join(";"));
        let change = format!("\x1b[{}m", codes(self.pen, pen).join(";"));
        let shorter = if change.len() <= anew.len() { change } else { anew };
        out.extend_from_slice(shorter.as_bytes());
        self.pen = pen;
    }
}

/// The SGR codes that change one style into another.
fn codes(from: Look, to: Look) -> Vec<String> {
    let mut codes: Vec<u8> = Vec::new();
    let mut kept = from.modifier;
    for (modifier, off) in [
        // One code ends both.
        (Modifier::BOLD.union(Modifier::DIM), 22),
        (Modifier::ITALIC, 23),
        (Modifier::UNDERLINED, 24),
        (Modifier::REVERSED, 27),
    ] {
        if !to.modifier.contains(kept.intersection(modifier)) {
            codes.push(off);
            kept.remove(modifier);
        }
    }
    for (modifier, on) in [
        (Modifier::BOLD, 1),
        (Modifier::DIM, 2),
        (Modifier::ITALIC, 3),
        (Modifier::UNDERLINED, 4),
        (Modifier::REVERSED, 7),
    ] {
        if to.modifier.contains(modifier) && !kept.contains(modifier) {
            codes.push(on);
        }
    }
    if to.ink != from.ink {
        codes.push(to.ink.code());
    }
    if to.ground != from.ground {
        codes.push(to.ground.code() + 10);
    }
    codes.iter().map(u8::to_string).collect()
}

#[cfg(test)]
mod tests {
    use ratatui::style::{Color, Style};
    use unicode_width::UnicodeWidthStr as _;

    use super::*;

    fn put(cells: &mut Cells, x: u16, text: &str, style: Style) {
        let symbols: Vec<String> = text.chars().map(String::from).collect();
        cells.put_symbols((x, 0), 20, style, symbols.iter().map(|symbol| (symbol.as_str(), symbol.width())));
    }

    fn frame(text: &str, style: Style, cursor: Option<(u16, u16)>) -> Frame {
        let mut cells = Cells::blank(20, 2);
        put(&mut cells, 0, text, style);
        Frame { cells, cursor }
    }

    #[test]
    fn only_what_changed_is_sent() {
        let mut encoder = Encoder::default();
        encoder.encode(frame("受注", Style::new(), Some((4, 0))));
        let bytes = encoder.encode(frame("受注を", Style::new(), Some((6, 0))));
        assert_eq!(String::from_utf8(bytes).unwrap(), "を");
        assert!(encoder.encode(frame("受注を", Style::new(), Some((6, 0)))).is_empty());
    }

    #[test]
    fn behind_a_character_of_ambiguous_width_the_cursor_is_placed_anew() {
        let mut encoder = Encoder::default();
        encoder.encode(frame("", Style::new(), Some((0, 0))));
        let bytes = encoder.encode(frame("①受α注", Style::new(), Some((6, 0))));
        assert_eq!(String::from_utf8(bytes).unwrap(), "①\x1b[1;2H受α\x1b[1;5H注");
    }

    #[test]
    fn the_cursor_goes_the_shortest_way() {
        for (before, after, expected) in [
            // What stands between is shorter than a move.
            ("aXbcX", "aYbcY", "\x08\x08\x08\x08YbcY"),
            ("aX受X", "aY受Y", "\x08\x08\x08\x08Y受Y"),
            ("aX受注X", "aY受注Y", "\x1b[2GY\x1b[4CY"),
            // Not with a character of which nobody knows how wide it is.
            ("aX①X", "aY①Y", "\x08\x08\x08Y\x1b[CY"),
        ] {
            let mut encoder = Encoder::default();
            encoder.encode(frame(before, Style::new(), None));
            let bytes = encoder.encode(frame(after, Style::new(), None));
            assert_eq!(String::from_utf8(bytes).unwrap(), expected, "{before} to {after}");
        }
    }

    #[test]
    fn backwards_in_a_row_the_column_suffices() {
        for (from, expected) in [(3, "\x08\x08"), (9, "\x1b[2G")] {
            let mut encoder = Encoder::default();
            encoder.encode(frame("abcdefghi", Style::new(), Some((from, 0))));
            let bytes = encoder.encode(frame("abcdefghi", Style::new(), Some((1, 0))));
            assert_eq!(String::from_utf8(bytes).unwrap(), expected);
        }
    }

    #[test]
    fn styles_end_where_they_end() {
        let mut encoder = Encoder::default();
        encoder.encode(frame("", Style::new(), None));
        let bold = Style::new().add_modifier(Modifier::BOLD).fg(Color::Red);
        let mut next = frame("ab", bold, None);
        put(&mut next.cells, 2, "c", Style::new());
        assert_eq!(String::from_utf8(encoder.encode(next)).unwrap(), "\x1b[1;1H\x1b[1;31mab\x1b[mc");
    }

    #[test]
    fn a_style_ends_alone_where_that_is_shorter() {
        let mut encoder = Encoder::default();
        encoder.encode(frame("", Style::new(), None));
        let bold = Style::new().add_modifier(Modifier::BOLD).fg(Color::Red);
        let mut next = frame("ab", bold, None);
        put(&mut next.cells, 2, "c", Style::new().add_modifier(Modifier::UNDERLINED).fg(Color::Red));
        assert_eq!(String::from_utf8(encoder.encode(next)).unwrap(), "\x1b[1;1H\x1b[1;31mab\x1b[22;4mc");
    }

    #[test]
    fn of_bold_and_dim_which_end_together_one_stays() {
        let mut encoder = Encoder::default();
        encoder.encode(frame("", Style::new(), None));
        let mut next = frame("ab", Style::new().add_modifier(Modifier::BOLD | Modifier::DIM), None);
        put(&mut next.cells, 2, "c", Style::new().add_modifier(Modifier::DIM));
        assert_eq!(String::from_utf8(encoder.encode(next)).unwrap(), "\x1b[1;1H\x1b[1;2mab\x1b[0;2mc");
    }

    #[test]
    fn the_rest_of_a_row_is_erased() {
        let mut encoder = Encoder::default();
        encoder.encode(frame("a long text", Style::new(), None));
        let bytes = encoder.encode(frame("a", Style::new(), None));
        assert_eq!(String::from_utf8(bytes).unwrap(), "\x1b[3G\x1b[K");
    }

    #[test]
    fn a_terminal_of_another_size_is_drawn_whole() {
        let mut encoder = Encoder::default();
        encoder.encode(frame("a", Style::new(), None));
        let mut cells = Cells::blank(30, 3);
        put(&mut cells, 0, "a", Style::new());
        let bytes = String::from_utf8(encoder.encode(Frame { cells, cursor: None })).unwrap();
        assert!(bytes.contains("\x1b[2J") && bytes.contains('a'));
    }
}
