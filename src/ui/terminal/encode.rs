//! The bytes that turn one frame into the next: only changed cells, only changed styles, the cursor only where it isn't.

use std::io::Write as _;

use ratatui::buffer::{Buffer, CellWidth as _};
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
        let cells = match blank.as_ref().or(self.shown.as_ref()) {
            Some(shown) => shown.diff(&frame.buffer),
            None => Vec::new(),
        };
        // A cursor that wanders over the screen while cells change is seen on a slow line.
        if !cells.is_empty() && cells.len() > 200 {
            self.show_cursor(&mut out, false);
        }
        for (x, y, cell) in cells {
            self.go_to(&mut out, x, y);
            self.set_pen(&mut out, Pen { fg: cell.fg, bg: cell.bg, modifier: cell.modifier });
            out.extend_from_slice(cell.symbol().as_bytes());
            let symbol = cell.symbol();
            let behind = x + symbol.cell_width();
            // Terminals differ in where the cursor stands at the right edge, and in how wide they draw clusters and what
            // some take for wide (①, α).
            let is_sure = behind < frame.buffer.area.right()
                && symbol.chars().nth(1).is_none()
                && (symbol.is_ascii() || symbol.cell_width() == 2);
            self.at = is_sure.then_some((behind, y));
        }
        if let Some((x, y)) = frame.cursor {
            self.go_to(&mut out, x.min(frame.buffer.area.right().saturating_sub(1)), y);
        }
        self.show_cursor(&mut out, frame.cursor.is_some());
        self.shown = Some(frame.buffer);
        if out.len() > ONE_WRITE {
            out.splice(0..0, BEGIN.iter().copied());
            out.extend_from_slice(END);
        }
        out
    }

    fn go_to(&mut self, out: &mut Vec<u8>, x: u16, y: u16) {
        if self.at != Some((x, y)) {
            let _ = write!(out, "\x1b[{};{}H", y + 1, x + 1);
            self.at = Some((x, y));
        }
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
        let mut codes: Vec<u8> = Vec::new();
        let mut from = self.pen;
        if !pen.modifier.contains(from.modifier) {
            // Something must go: all goes, and what stays is set again.
            codes.push(0);
            from = Pen::default();
        }
        for (modifier, code) in [
            (Modifier::BOLD, 1),
            (Modifier::DIM, 2),
            (Modifier::ITALIC, 3),
            (Modifier::UNDERLINED, 4),
            (Modifier::REVERSED, 7),
        ] {
            if pen.modifier.contains(modifier) && !from.modifier.contains(modifier) {
                codes.push(code);
            }
        }
        if pen.fg != from.fg {
            codes.push(colour_code(pen.fg));
        }
        if pen.bg != from.bg {
            codes.push(colour_code(pen.bg) + 10);
        }
        out.extend_from_slice(b"\x1b[");
        // A lone 0 may be left out.
        if codes != [0] {
            for (ix, code) in codes.iter().enumerate() {
                let _ = write!(out, "{}{code}", if ix > 0 { ";" } else { "" });
            }
        }
        out.push(b'm');
        self.pen = pen;
    }
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
    use ratatui::layout::Rect;
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
    fn styles_end_where_they_end() {
        let mut encoder = Encoder::default();
        encoder.encode(frame("", Style::new(), None));
        let bold = Style::new().add_modifier(Modifier::BOLD).fg(Color::Red);
        let mut next = frame("ab", bold, None);
        next.buffer.set_string(2, 0, "c", Style::new());
        assert_eq!(String::from_utf8(encoder.encode(next)).unwrap(), "\x1b[1;1H\x1b[1;31mab\x1b[mc");
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
