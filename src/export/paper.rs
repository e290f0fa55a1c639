//! How text lies on paper: its lines, the height that they need, and the pieces of a text too long for one row.
//!
//! Heights and widths are pixels at 96 dpi, as a workbook keeps them. Nobody knows the reader's fonts, so all is
//! reckoned in em: a full-width character takes one, any other half of one.

use unicode_width::UnicodeWidthStr as _;

use crate::core::text::{floor_boundary, is_common};
use crate::core::wrap::Layout;

/// The tallest row of a workbook (409 pt).
pub const TALLEST_ROW: u32 = 545;
/// The longest text of a workbook's cell, in UTF-16 units.
const LONGEST_TEXT: usize = 32_767;

/// A size of type.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Type {
    /// In points.
    pub points: u32,
    /// Half an em.
    pub half: u32,
    /// From one line to the next in 游ゴシック, rounded to pixels as Excel does: no other font of these has taller lines.
    pub line: u32,
}

// Lines of 游ゴシック are 1.67 em tall: Excel's rows of 11 pt are 18.75 pt (25 px of 14.67), and Word breaks its grid
// below 1.6726 em. Where another font stands for it, LibreOffice 7.4 sets lines of 1.446 em (Noto Sans and Serif CJK,
// M PLUS), 1.313 em (Droid Sans Fallback) or 1.002 em (IPA and VL Gothic), measured in its PDF. So nothing lower will do
// where the font is there; where it isn't, rows are a line too tall from the sixth line on in Noto Sans CJK. Longer
// texts are therefore spread over their rows.

/// The type of the table: 9 pt.
pub const TABLE: Type = Type { points: 9, half: 6, line: 20 };
/// The type of the title: 12 pt.
pub const TITLE: Type = Type { points: 12, half: 8, line: 27 };

/// Above and below the lines of a cell, together.
const PAD: u32 = 4;
/// Left and right of the lines of a cell, together with its border.
const SIDES: u32 = 7;
/// The parts into which half an em is divided where letters may be wider by one of them.
const PARTS: usize = 20;

impl Type {
    /// The width of a column whose lines hold `halves` half-width characters, and no more: what a program finds room for
    /// is what is reckoned here.
    pub fn column_width(self, halves: u16) -> u32 {
        u32::from(halves) * self.half + SIDES + self.half / 2
    }

    /// How many half-width characters a line holds in a cell of that width.
    pub fn halves(self, width: u32) -> usize {
        (width.saturating_sub(SIDES) / self.half) as usize
    }

    /// The height of a cell with that many lines.
    pub fn height(self, lines: usize) -> u32 {
        u32::try_from(lines).unwrap_or(u32::MAX / 64).saturating_mul(self.line) + PAD
    }

    /// The height of a cell that holds a text in lines of `halves` half-width characters.
    pub fn height_of(self, text: &str, halves: usize) -> u32 {
        self.height(lines_of(text, halves))
    }

    /// The most lines of a cell of that height.
    fn lines(self, height: u32) -> usize {
        (height.saturating_sub(PAD) / self.line) as usize
    }

    /// Cuts a text into pieces, each for a row of at most `tallest`. Together they are the text again.
    pub fn pieces(self, text: &str, halves: usize, tallest: u32) -> Vec<&str> {
        self.rows(text, halves, tallest).into_iter().map(|(piece, _)| piece).collect()
    }

    /// The pieces of a text with the heights that they need.
    pub fn rows(self, text: &str, halves: usize, tallest: u32) -> Vec<(&str, u32)> {
        let is_storable = text.len() <= LONGEST_TEXT;
        if is_storable && is_one_line(text, halves) {
            return vec![(text, self.height(1))];
        }
        let layout = with_wide_letters(text, halves);
        let rows = layout.rows();
        // A piece that ends with a line break shows an empty line below it.
        let lines = self.lines(tallest).saturating_sub(1).max(1);
        let mut pieces = Vec::new();
        if rows.len() <= lines + 1 {
            if is_storable {
                return vec![(text, self.height(lines_below(rows.len(), text, halves)))];
            }
            push_storable(&mut pieces, text);
        } else {
            for rows in rows.chunks(lines) {
                if let [first, ..] = rows
                    && let [.., last] = rows
                {
                    push_storable(&mut pieces, &text[first.start..last.next().min(text.len())]);
                }
            }
        }
        pieces.into_iter().map(|piece| (piece, self.height_of(piece, halves))).collect()
    }
}

/// The lines of a text where a line holds `halves` half-width characters; one more where letters a little wider than
/// half an em, as many fonts have them, would need it.
fn lines_of(text: &str, halves: usize) -> usize {
    if is_one_line(text, halves) {
        return 1;
    }
    lines_below(with_wide_letters(text, halves).rows().len(), text, halves)
}

/// The same, where it has so many lines with wide letters.
fn lines_below(with_wide_letters: usize, text: &str, halves: usize) -> usize {
    if with_wide_letters == 1 {
        return 1;
    }
    let exact = Layout::new(text, halves, em_halves).rows().len();
    with_wide_letters.clamp(exact, exact + 1)
}

/// Whether a text surely lies in one line, whatever its characters: most labels do, and needn't be laid out.
fn is_one_line(text: &str, halves: usize) -> bool {
    let most: usize = text.chars().map(|char| if char.is_ascii() { PARTS + 1 } else { 2 * PARTS }).sum();
    most <= halves * PARTS && !text.contains('\n')
}

/// A text laid out as if every half-width character were a part wider.
fn with_wide_letters(text: &str, halves: usize) -> Layout {
    Layout::new(text, halves * PARTS, |cluster| match em_halves(cluster) {
        1 => PARTS + 1,
        halves => halves * PARTS,
    })
}

/// Cuts where a cell could not keep more: only a text of thousands of combining marks gets here.
fn push_storable<'a>(pieces: &mut Vec<&'a str>, mut text: &'a str) {
    // No text has more UTF-16 units than bytes of UTF-8.
    while text.len() > LONGEST_TEXT && text.encode_utf16().nth(LONGEST_TEXT).is_some() {
        let end = match floor_boundary(text, LONGEST_TEXT) {
            0 => text.char_indices().map(|(at, _)| at).take_while(|&at| at <= LONGEST_TEXT).last().unwrap_or(0),
            boundary => boundary,
        };
        let (piece, rest) = text.split_at(end);
        pieces.push(piece);
        text = rest;
    }
    pieces.push(text);
}

/// The width of a cluster in half em. Signs of ambiguous width (○, ①, …) are full-width in Japanese fonts.
fn em_halves(cluster: &str) -> usize {
    match cluster.as_bytes() {
        [b' '..=b'~'] => 1,
        [_, _, _] if cluster.starts_with(is_common) => 2,
        _ => cluster.width_cjk().min(2),
    }
}

/// A text as a workbook can keep it: without the characters that XML forbids, tabs as spaces, CR and CRLF as LF.
pub fn clean(text: &str) -> String {
    if !text.chars().any(|char| char.is_control() && char != '\n' || matches!(char, '\u{fffe}' | '\u{ffff}')) {
        return text.to_owned();
    }
    let mut cleaned = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            '\r' => {
                chars.next_if_eq(&'\n');
                cleaned.push('\n');
            }
            '\t' => cleaned.push(' '),
            '\n' => cleaned.push('\n'),
            '\u{fffe}' | '\u{ffff}' => {}
            control if control.is_control() => {}
            other => cleaned.push(other),
        }
    }
    cleaned
}

/// The lines of a text in one, whole.
pub fn in_one_line(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_the_text_again_and_none_is_too_tall() {
        let paragraph = "受注から請求までを一つの画面で扱えます。\n\nREST APIも備えます。\n".repeat(60);
        for text in [paragraph.as_str(), &"あ".repeat(3000), &"\n".repeat(500), "短い", ""] {
            let pieces = TABLE.rows(text, 56, TALLEST_ROW);
            assert_eq!(pieces.iter().map(|(piece, _)| *piece).collect::<String>(), text);
            for (piece, height) in pieces {
                assert!(height <= TALLEST_ROW);
                assert_eq!(TABLE.height_of(piece, 56), height);
            }
        }
    }

    #[test]
    fn no_piece_holds_more_than_a_cell_keeps() {
        let text = format!("か{}𠮷", "\u{3099}".repeat(100_000));
        let pieces = TABLE.pieces(&text, 56, TALLEST_ROW);
        assert_eq!(pieces.concat(), text);
        assert!(pieces.iter().all(|piece| piece.encode_utf16().count() <= LONGEST_TEXT));
    }

    #[test]
    fn a_column_holds_the_characters_it_is_made_for() {
        for halves in 2..200 {
            assert_eq!(TABLE.halves(TABLE.column_width(halves)), usize::from(halves));
        }
    }

    #[test]
    fn wide_letters_get_a_line_more_and_never_two() {
        assert_eq!(lines_of(&"あ".repeat(28 * 20), 56), 20);
        assert_eq!(lines_of(&"a".repeat(53), 56), 1);
        assert_eq!(lines_of(&"a".repeat(56), 56), 2);
        assert_eq!(lines_of(&"a".repeat(56 * 40), 56), 41);
    }

    #[test]
    fn what_needs_no_layout_is_as_laid_out() {
        let texts = [
            "",
            "a",
            "あ",
            "ｱ",
            "①か\u{3099}",
            "👨\u{200d}👩",
            "e\u{301}",
            "\u{200b}",
            "a b",
            "あ。",
            "a\u{2028}b",
            "あ\n",
        ];
        for (text, halves) in texts.iter().flat_map(|text| (2..14).map(move |halves| (text, halves))) {
            for times in 1..7 {
                let text = text.repeat(times);
                let exact = Layout::new(&text, halves, em_halves).rows().len();
                let laid_out = with_wide_letters(&text, halves).rows().len().clamp(exact, exact + 1);
                assert_eq!(lines_of(&text, halves), laid_out, "{text} in {halves}");
            }
        }
    }

    #[test]
    fn what_is_common_is_as_wide_as_it_is_drawn() {
        for char in (' '..='~').chain('\u{3000}'..='\u{9fff}') {
            let char = char.to_string();
            assert_eq!(em_halves(&char), char.width_cjk().min(2), "{char}");
        }
    }

    /// Heights of lines in em: of 游ゴシック, and of what stands for it on most machines without it.
    const MEASURED: [f64; 4] = [1.6726, 1.446, 1.313, 1.002];

    #[test]
    fn no_line_is_cut_in_any_font() {
        for (size, most) in [(TABLE, 27), (TITLE, 20)] {
            let em = f64::from(size.half * 2);
            for (lines, line) in (1..=most).flat_map(|lines| MEASURED.map(|line| (lines, line * em))) {
                assert!(f64::from(size.height(lines)) >= lines as f64 * line, "{lines} lines of {line}");
            }
        }
    }

    #[test]
    fn a_row_is_at_most_a_line_too_tall() {
        let spare = |lines: usize, line: f64| f64::from(TABLE.height(lines)) / (line * 12.0) - lines as f64;
        assert!((1..=27).all(|lines| spare(lines, MEASURED[0]) < 1.0));
        assert!((1..=5).all(|lines| spare(lines, MEASURED[1]) < 1.0));
    }

    #[test]
    fn what_xml_forbids_goes() {
        assert_eq!(clean("a\u{0}\u{1b}[1m\tb\r\nc\rd\u{85}\u{7f}\u{fffe}\u{ffff}神\u{fa19}"), "a[1m b\nc\nd神\u{fa19}");
    }
}
