//! The bytes that turn one frame into the next: only changed cells, only changed styles, the cursor only where it isn't.

use std::ops::Range;

use ratatui::buffer::{Buffer, Cell, CellWidth as _};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};

use crate::ui::screen::Frame;

/// Above this size a frame may reach the terminal in parts: brackets tell it to show them at once.
const ONE_WRITE: usize = 2048;

const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";

/// What the terminal shows, and in which state it is.
#[derive(Default)]
pub struct Encoder {
    shown: Option<Buffer>,
    pen: Pen,
    /// Where the terminal's cursor stands, if that is sure.
    at: Option<(u16, u16)>,
    is_cursor_shown: Option<bool>,
}

/// The style in which the terminal would draw the next character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Pen {
    fg: Color,
    bg: Color,
    modifier: Modifier,
}

impl Default for Pen {
    fn default() -> Self {
        Pen { fg: Color::Reset, bg: Color::Reset, modifier: Modifier::empty() }
    }
}

impl Encoder {
    /// Forgets what the terminal shows: the next frame is drawn whole.
    pub fn forget(&mut self) {
        *self = Encoder::default();
    }

    /// The bytes for the next frame, none if nothing changed.
    pub fn encode(&mut self, frame: Frame) -> Vec<u8> {
        let mut out = Vec::new();
        let blank = match &self.shown {
            Some(shown) if shown.area == frame.buffer.area => None,
            _ => {
                out.extend_from_slice(b"\x1b[0m\x1b[2J");
                self.pen = Pen::default();
                self.at = None;
                Some(Buffer::empty(frame.buffer.area))
            }
        };
        let changed = blank.as_ref().or(self.shown.as_ref()).map(|shown| changed_rows(shown, &frame.buffer));
        let changed = changed.unwrap_or_default();
        let cells: Vec<_> = changed.iter().flat_map(|(shown, next)| shown.diff(next)).collect();
        // A cursor that wanders over the screen while cells change is seen on a slow line.
        if !cells.is_empty() && cells.len() > 200 {
            self.show_cursor(&mut out, false);
        }
        let mut blank_from = None;
        for (x, y, cell) in cells {
            // The rest of this row is erased already.
            if blank_from.is_some_and(|(from, row)| row == y && x >= from) {
                continue;
            }
            self.go_to(&mut out, (x, y), &frame.buffer);
            self.set_pen(&mut out, Pen::of(cell));
            if self.pen == Pen::default() && is_blank_from(&frame.buffer, (x, y)) {
                out.extend_from_slice(b"\x1b[K");
                blank_from = Some((x, y));
                continue;
            }
            let symbol = cell.symbol();
            out.extend_from_slice(symbol.as_bytes());
            let behind = x + symbol.cell_width();
            // Terminals differ in where the cursor stands at the right edge.
            let is_sure = behind < frame.buffer.area.right() && is_width_sure(symbol);
            self.at = is_sure.then_some((behind, y));
        }
        if let Some((x, y)) = frame.cursor {
            let x = x.min(frame.buffer.area.right().saturating_sub(1));
            self.go_to(&mut out, (x, y), &frame.buffer);
        }
        self.show_cursor(&mut out, frame.cursor.is_some());
        self.shown = Some(frame.buffer);
        if out.len() > ONE_WRITE {
            out.splice(0..0, BEGIN.iter().copied());
            out.extend_from_slice(END);
        }
        out
    }

    /// Moves the cursor in the fewest bytes: forwards in a row perhaps by writing what stands there anyway.
    fn go_to(&mut self, out: &mut Vec<u8>, to: (u16, u16), buffer: &Buffer) {
        if self.at == Some(to) {
            return;
        }
        let (x, y) = to;
        let mut bytes = format!("\x1b[{};{}H", y + 1, x + 1);
        if let Some((at, row)) = self.at
            && row == y
        {
            bytes = match x.checked_sub(at) {
                Some(1) => String::from("\x1b[C"),
                Some(columns) => format!("\x1b[{columns}C"),
                None if at - x <= 4 => "\x08".repeat(usize::from(at - x)),
                None => format!("\x1b[{}G", x + 1),
            };
            if let Some(text) = self.text_between(buffer, (at..x, y), bytes.len()) {
                bytes = text;
            }
        }
        out.extend_from_slice(bytes.as_bytes());
        self.at = Some(to);
    }

    /// What stands in columns of a row, if the pen would write it so, in at most so many bytes.
    fn text_between(&self, buffer: &Buffer, (columns, y): (Range<u16>, u16), most: usize) -> Option<String> {
        let mut text = String::new();
        let mut x = columns.start;
        while x < columns.end {
            let cell = buffer.cell((x, y))?;
            let symbol = cell.symbol();
            text.push_str(symbol);
            if Pen::of(cell) != self.pen || !is_width_sure(symbol) || text.len() > most {
                return None;
            }
            x += symbol.cell_width();
        }
        (x == columns.end && !text.is_empty()).then_some(text)
    }

    fn show_cursor(&mut self, out: &mut Vec<u8>, is_shown: bool) {
        if self.is_cursor_shown != Some(is_shown) {
            out.extend_from_slice(if is_shown { b"\x1b[?25h" } else { b"\x1b[?25l" });
            self.is_cursor_shown = Some(is_shown);
        }
    }

    fn set_pen(&mut self, out: &mut Vec<u8>, pen: Pen) {
        if pen == self.pen {
            return;
        }
        // All goes and what stays is set again, or only what must go goes.
        let anew = Pen::default().codes_to(pen);
        let anew = format!("\x1b[{}{}m", if anew.is_empty() { "" } else { "0;" }, anew.join(";"));
        let change = format!("\x1b[{}m", self.pen.codes_to(pen).join(";"));
        let shorter = if change.len() <= anew.len() { change } else { anew };
        out.extend_from_slice(shorter.as_bytes());
        self.pen = pen;
    }
}

impl Pen {
    fn of(cell: &Cell) -> Self {
        Pen { fg: cell.fg, bg: cell.bg, modifier: cell.modifier }
    }

    /// The SGR codes that change one style into another.
    fn codes_to(self, to: Pen) -> Vec<String> {
        let mut codes: Vec<u8> = Vec::new();
        let mut kept = self.modifier;
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
        if to.fg != self.fg {
            codes.push(colour_code(to.fg));
        }
        if to.bg != self.bg {
            codes.push(colour_code(to.bg) + 10);
        }
        codes.iter().map(u8::to_string).collect()
    }
}

/// The rows that differ, each before and after: most frames change few of them.
fn changed_rows(before: &Buffer, after: &Buffer) -> Vec<(Buffer, Buffer)> {
    let width = usize::from(after.area.width).max(1);
    let row = |y: u16, cells: &[Cell]| Buffer { area: Rect { y, height: 1, ..after.area }, content: cells.to_vec() };
    let pairs = (after.area.top()..).zip(before.content.chunks(width).zip(after.content.chunks(width)));
    pairs
        .filter(|(_, (before, after))| !before.iter().zip(*after).all(|(before, after)| is_same(before, after)))
        .map(|(y, (before, after))| (row(y, before), row(y, after)))
        .collect()
}

/// Whether two cells look the same, in fewer steps than their comparison has.
fn is_same(before: &Cell, after: &Cell) -> bool {
    let (symbol, other) = (before.symbol().as_bytes(), after.symbol().as_bytes());
    let is_same_symbol = match (symbol, other) {
        ([one], [another]) => one == another,
        ([a, b, c], [d, e, f]) => a == d && b == e && c == f,
        _ => symbol == other,
    };
    is_same_symbol && Pen::of(before) == Pen::of(after)
}

/// Whether nothing stands in a row from a cell on.
fn is_blank_from(buffer: &Buffer, (x, y): (u16, u16)) -> bool {
    (x..buffer.area.right())
        .filter_map(|x| buffer.cell((x, y)))
        .all(|cell| cell.symbol() == " " && Pen::of(cell) == Pen::default())
}

/// Whether every terminal draws a symbol as wide: they differ in clusters and in what some take for wide (①, α).
fn is_width_sure(symbol: &str) -> bool {
    symbol.chars().nth(1).is_none() && (symbol.is_ascii() || symbol.cell_width() == 2)
}

/// The SGR code of one of the 16 ANSI colours as foreground; the terminal's own for any other.
fn colour_code(colour: Color) -> u8 {
    match colour {
        Color::Black => 30,
        Color::Red => 31,
        Color::Green => 32,
        Color::Yellow => 33,
        Color::Blue => 34,
        Color::Magenta => 35,
        Color::Cyan => 36,
        Color::Gray => 37,
        Color::DarkGray => 90,
        Color::LightRed => 91,
        Color::LightGreen => 92,
        Color::LightYellow => 93,
        Color::LightBlue => 94,
        Color::LightMagenta => 95,
        Color::LightCyan => 96,
        Color::White => 97,
        Color::Reset | Color::Rgb(..) | Color::Indexed(_) => 39,
    }
}

#[cfg(test)]
mod tests {
    use ratatui::style::Style;

    use super::*;

    fn frame(text: &str, style: Style, cursor: Option<(u16, u16)>) -> Frame {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 20, 2));
        buffer.set_string(0, 0, text, style);
        Frame { buffer, cursor }
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
        next.buffer.set_string(2, 0, "c", Style::new());
        assert_eq!(String::from_utf8(encoder.encode(next)).unwrap(), "\x1b[1;1H\x1b[1;31mab\x1b[mc");
    }

    #[test]
    fn a_style_ends_alone_where_that_is_shorter() {
        let mut encoder = Encoder::default();
        encoder.encode(frame("", Style::new(), None));
        let bold = Style::new().add_modifier(Modifier::BOLD).fg(Color::Red);
        let mut next = frame("ab", bold, None);
        next.buffer.set_string(2, 0, "c", Style::new().add_modifier(Modifier::UNDERLINED).fg(Color::Red));
        assert_eq!(String::from_utf8(encoder.encode(next)).unwrap(), "\x1b[1;1H\x1b[1;31mab\x1b[22;4mc");
    }

    #[test]
    fn of_bold_and_dim_which_end_together_one_stays() {
        let mut encoder = Encoder::default();
        encoder.encode(frame("", Style::new(), None));
        let mut next = frame("ab", Style::new().add_modifier(Modifier::BOLD | Modifier::DIM), None);
        next.buffer.set_string(2, 0, "c", Style::new().add_modifier(Modifier::DIM));
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
        let mut buffer = Buffer::empty(Rect::new(0, 0, 30, 3));
        buffer.set_string(0, 0, "a", Style::new());
        let bytes = String::from_utf8(encoder.encode(Frame { buffer, cursor: None })).unwrap();
        assert!(bytes.contains("\x1b[2J") && bytes.contains('a'));
    }
}
