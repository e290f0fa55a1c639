//! The cells of a screen, eight bytes each: with every key a frame is compared with the one before it, and what is small
//! is near at hand.

use std::ops::Range;

use ratatui::buffer::{Buffer, CellWidth as _};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};

/// The cells of a screen, or of a part of one.
#[derive(Debug, Clone, Default)]
pub struct Cells {
    columns: u16,
    rows: u16,
    cells: Vec<Cell>,
    /// What is drawn in cells of which one character doesn't say it.
    clusters: Vec<Box<str>>,
}

/// A symbol and its look in one number: rows are compared with every frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Cell(u64);

/// A character, or which of the [`Cells::clusters`] it is, or the rest of a wide symbol before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Symbol(u32);

/// How a cell looks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Look {
    /// The colour of what is drawn.
    pub ink: Ink,
    /// The colour behind it.
    pub ground: Ink,
    /// Weight, underline, reversal.
    pub modifier: Modifier,
}

/// The terminal's own colour, or one of the 16 ANSI ones, by its SGR code as foreground.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ink(u8);

impl Symbol {
    const BLANK: Symbol = Symbol(' ' as u32);
    /// No terminal is ever sent a control.
    const BEHIND: Symbol = Symbol(0);
    const CLUSTER: u32 = 1 << 31;
}

impl Cell {
    const BLANK: Cell = Cell::new(Symbol::BLANK, Look { ink: Ink::OWN, ground: Ink::OWN, modifier: Modifier::empty() });

    const fn new(symbol: Symbol, look: Look) -> Self {
        let colours = (look.ink.0 as u64) << 8 | look.ground.0 as u64;
        Cell((symbol.0 as u64) << 32 | colours << 16 | look.modifier.bits() as u64)
    }

    fn symbol(self) -> Symbol {
        Symbol((self.0 >> 32) as u32)
    }

    fn look(self) -> Look {
        let ink = |shift: u32| Ink((self.0 >> shift) as u8);
        Look { ink: ink(24), ground: ink(16), modifier: Modifier::from_bits_retain(self.0 as u16) }
    }

    fn is_behind(self) -> bool {
        self.symbol() == Symbol::BEHIND
    }

    fn is_cluster(self) -> bool {
        self.symbol().0 & Symbol::CLUSTER != 0
    }
}

impl Ink {
    const OWN: Ink = Ink(39);

    /// The SGR code as foreground; as background it is ten more.
    #[must_use]
    pub fn code(self) -> u8 {
        self.0
    }

    fn colour(self) -> Color {
        COLOURS.iter().find(|(_, code)| *code == self.0).map_or(Color::Reset, |(colour, _)| *colour)
    }
}

impl Default for Ink {
    fn default() -> Self {
        Ink::OWN
    }
}

const COLOURS: [(Color, u8); 16] = [
    (Color::Black, 30),
    (Color::Red, 31),
    (Color::Green, 32),
    (Color::Yellow, 33),
    (Color::Blue, 34),
    (Color::Magenta, 35),
    (Color::Cyan, 36),
    (Color::Gray, 37),
    (Color::DarkGray, 90),
    (Color::LightRed, 91),
    (Color::LightGreen, 92),
    (Color::LightYellow, 93),
    (Color::LightBlue, 94),
    (Color::LightMagenta, 95),
    (Color::LightCyan, 96),
    (Color::White, 97),
];

impl From<Color> for Ink {
    fn from(colour: Color) -> Self {
        COLOURS.iter().find(|(other, _)| *other == colour).map_or(Ink::OWN, |(_, code)| Ink(*code))
    }
}

impl Look {
    /// The same with what a style asks for.
    fn with(mut self, style: Style) -> Self {
        if let Some(colour) = style.fg {
            self.ink = colour.into();
        }
        if let Some(colour) = style.bg {
            self.ground = colour.into();
        }
        self.modifier = self.modifier.union(style.add_modifier).difference(style.sub_modifier);
        self
    }
}

impl Cells {
    /// Blank cells.
    #[must_use]
    pub fn blank(columns: u16, rows: u16) -> Self {
        let cells = vec![Cell::BLANK; usize::from(columns) * usize::from(rows)];
        Cells { columns, rows, cells, clusters: Vec::new() }
    }

    /// The whole of it.
    #[must_use]
    pub fn area(&self) -> Rect {
        Rect::new(0, 0, self.columns, self.rows)
    }

    fn at(&self, x: u16, y: u16) -> usize {
        usize::from(y) * usize::from(self.columns) + usize::from(x)
    }

    /// What is drawn in a cell; nothing in the rest of a wide symbol.
    pub fn symbol(&self, (x, y): (u16, u16)) -> Drawn<'_> {
        let symbol = self.cells.get(self.at(x, y)).map_or(Symbol::BLANK, |cell| cell.symbol());
        self.drawn(symbol)
    }

    fn drawn(&self, symbol: Symbol) -> Drawn<'_> {
        let cluster = (symbol.0 & Symbol::CLUSTER != 0).then_some(symbol.0 & !Symbol::CLUSTER);
        match cluster.and_then(|nth| self.clusters.get(nth as usize)) {
            Some(cluster) => Drawn::Cluster(cluster),
            None if symbol == Symbol::BEHIND => Drawn::Nothing,
            None => Drawn::Char(char::from_u32(symbol.0).unwrap_or(' ')),
        }
    }

    /// How a cell looks.
    #[must_use]
    pub fn look(&self, (x, y): (u16, u16)) -> Look {
        self.cells.get(self.at(x, y)).map_or(Look::default(), |cell| cell.look())
    }

    /// Whether a cell is the rest of a wide symbol before it.
    #[must_use]
    pub fn is_behind(&self, (x, y): (u16, u16)) -> bool {
        self.cells.get(self.at(x, y)).is_some_and(|cell| cell.is_behind())
    }

    /// Whether nothing stands in a row from a cell on.
    #[must_use]
    pub fn is_blank_from(&self, (x, y): (u16, u16)) -> bool {
        let (start, end) = (self.at(x, y), self.at(0, y + 1));
        self.cells.get(start..end).is_some_and(|cells| cells.iter().all(|cell| *cell == Cell::BLANK))
    }

    /// Draws symbols of known widths one behind the other, as many as there is room for. Answers with the columns used.
    pub fn put_symbols<'a>(
        &mut self,
        (x, y): (u16, u16),
        room: usize,
        style: Style,
        symbols: impl Iterator<Item = (&'a str, usize)>,
    ) -> usize {
        if x >= self.columns || y >= self.rows {
            return 0;
        }
        let room = room.min(usize::from(self.columns - x));
        let (start, end) = (self.at(x, y), self.at(0, y + 1));
        let behind = Cell::new(Symbol::BEHIND, Look::default().with(style));
        // What is drawn over mostly looks the same.
        let mut last = (Look::default(), behind.look());
        let mut used = 0;
        for (text, columns) in symbols {
            if used + columns > room {
                break;
            }
            if columns == 0 {
                continue;
            }
            if used == 0 {
                self.blank_before(x, y);
            }
            let symbol = self.symbol_of(text);
            let first = start + used;
            let before = self.cells[first].look();
            if before != last.0 {
                last = (before, before.with(style));
            }
            self.cells[first] = Cell::new(symbol, last.1);
            self.cells[first + 1..first + columns].fill(behind);
            used += columns;
        }
        if used > 0 {
            self.blank_behind(start + used..end);
        }
        used
    }

    /// A wide symbol of which the rest is drawn over would hide what is drawn: it goes as a whole.
    fn blank_before(&mut self, x: u16, y: u16) {
        let (start, at) = (self.at(0, y), self.at(x, y));
        let mut is_part = self.cells[at].is_behind();
        for cell in self.cells[start..at].iter_mut().rev() {
            if !is_part {
                break;
            }
            is_part = cell.is_behind();
            *cell = Cell::new(Symbol::BLANK, cell.look());
        }
    }

    /// Nor does the rest of one stay of which the beginning is drawn over.
    fn blank_behind(&mut self, rest_of_row: Range<usize>) {
        let rest = self.cells[rest_of_row].iter_mut().take_while(|cell| cell.is_behind());
        rest.for_each(|cell| *cell = Cell::new(Symbol::BLANK, cell.look()));
    }

    fn symbol_of(&mut self, text: &str) -> Symbol {
        let mut chars = text.chars();
        match (chars.next(), chars.next()) {
            (Some(char), None) => Symbol(char.into()),
            _ => {
                self.clusters.push(text.into());
                Symbol((self.clusters.len() - 1) as u32 | Symbol::CLUSTER)
            }
        }
    }

    /// Fills an area with blanks of a style.
    pub fn fill(&mut self, area: Rect, style: Style) {
        let blank = Cell::new(Symbol::BLANK, Look::default().with(style));
        let area = area.intersection(self.area());
        for y in (area.top()..area.bottom()).filter(|_| area.width > 0) {
            self.blank_before(area.x, y);
            let (start, end) = (self.at(area.x, y), self.at(area.right(), y));
            self.cells[start..end].fill(blank);
            self.blank_behind(end..self.at(0, y + 1));
        }
    }

    /// Sets the style of what is drawn in an area.
    pub fn restyle(&mut self, area: Rect, style: Style) {
        for y in area.top()..area.bottom() {
            let (start, end) = (self.at(area.x, y), self.at(area.right(), y));
            for cell in self.cells.get_mut(start..end).unwrap_or_default() {
                *cell = Cell::new(cell.symbol(), cell.look().with(style));
            }
        }
    }

    /// A part of it.
    #[must_use]
    pub fn part(&self, area: Rect) -> Self {
        let mut part = Cells::blank(area.width, area.height);
        part.paste_from(self, area, (0, 0));
        part
    }

    /// Puts cells where they were taken from.
    pub fn paste(&mut self, part: &Cells, (x, y): (u16, u16)) {
        self.paste_from(part, part.area(), (x, y));
    }

    fn paste_from(&mut self, from: &Cells, area: Rect, (x, y): (u16, u16)) {
        for row in 0..area.height {
            let theirs = from.at(area.x, area.y + row);
            let ours = self.at(x, y + row);
            let columns = usize::from(area.width);
            let (Some(theirs), Some(ours)) =
                (from.cells.get(theirs..theirs + columns), self.cells.get_mut(ours..ours + columns))
            else {
                continue;
            };
            ours.copy_from_slice(theirs);
            if from.clusters.is_empty() {
                continue;
            }
            for cell in ours.iter_mut().filter(|cell| cell.is_cluster()) {
                if let Drawn::Cluster(cluster) = from.drawn(cell.symbol()) {
                    let symbol = Symbol(self.clusters.len() as u32 | Symbol::CLUSTER);
                    *cell = Cell::new(symbol, cell.look());
                    self.clusters.push(cluster.into());
                }
            }
        }
    }

    /// The symbols of a row that look different from those of another screen of the same size: in which columns, and where
    /// the next one stands.
    pub fn changes(&self, before: &Cells, y: u16) -> Vec<(u16, u16)> {
        let (start, end) = (self.at(0, y), self.at(0, y + 1));
        let (Some(now), Some(then)) = (self.cells.get(start..end), before.cells.get(start..end)) else {
            return Vec::new();
        };
        // Clusters are told apart by what they are, not by which of them.
        let has_clusters =
            !self.clusters.is_empty() && !before.clusters.is_empty() && now.iter().any(|cell| cell.is_cluster());
        if now == then && !has_clusters {
            return Vec::new();
        }
        let is_same = |now: &Cell, then: &Cell| {
            now == then && !now.is_cluster()
                || now.look() == then.look() && self.drawn(now.symbol()) == before.drawn(then.symbol())
        };
        let mut changes = Vec::new();
        let mut x = 0;
        while x < now.len() {
            let behind = now[x + 1..].iter().take_while(|cell| cell.is_behind()).count();
            let next = x + 1 + behind;
            if !now[x..next].iter().zip(&then[x..next]).all(|(now, then)| is_same(now, then)) {
                changes.push((x as u16, next as u16));
            }
            x = next;
        }
        changes
    }

    /// The same in the cells of a library, as pictures and tests read them.
    #[must_use]
    pub fn to_buffer(&self) -> Buffer {
        let mut buffer = Buffer::empty(self.area());
        for (cell, own) in buffer.content.iter_mut().zip(&self.cells) {
            match self.drawn(own.symbol()) {
                Drawn::Nothing => {}
                drawn => _ = cell.set_symbol(&drawn.to_string()),
            }
            let look = own.look();
            cell.fg = look.ink.colour();
            cell.bg = look.ground.colour();
            cell.modifier = look.modifier;
        }
        buffer
    }
}

/// What is drawn in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Drawn<'a> {
    Nothing,
    Char(char),
    Cluster(&'a str),
}

impl Drawn<'_> {
    /// Adds it to the bytes for a terminal.
    pub fn write(self, out: &mut Vec<u8>) {
        match self {
            Drawn::Nothing => {}
            Drawn::Char(char) => out.extend_from_slice(char.encode_utf8(&mut [0; 4]).as_bytes()),
            Drawn::Cluster(cluster) => out.extend_from_slice(cluster.as_bytes()),
        }
    }

    /// Whether every terminal draws it as wide: they differ in clusters and in what some take for wide (①, α).
    #[must_use]
    pub fn is_width_sure(self) -> bool {
        match self {
            Drawn::Nothing => true,
            Drawn::Char(char) => char.is_ascii() || char.encode_utf8(&mut [0; 4]).cell_width() == 2,
            Drawn::Cluster(_) => false,
        }
    }
}

impl std::fmt::Display for Drawn<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Drawn::Nothing => Ok(()),
            Drawn::Char(char) => write!(formatter, "{char}"),
            Drawn::Cluster(cluster) => formatter.write_str(cluster),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Cells {
        let mut cells = Cells::blank(8, 1);
        put(&mut cells, 0, text);
        cells
    }

    fn put(cells: &mut Cells, x: u16, text: &str) -> usize {
        let symbols = crate::core::text::clusters(text).map(|symbol| (symbol, usize::from(symbol.cell_width())));
        cells.put_symbols((x, 0), usize::MAX, Style::new(), symbols)
    }

    fn row(cells: &Cells) -> String {
        (0..cells.columns).map(|x| cells.symbol((x, 0)).to_string()).collect()
    }

    #[test]
    fn a_wide_symbol_of_which_a_half_is_drawn_over_goes_as_a_whole() {
        for (x, text, expected) in [
            (0, "a", "a 注文  "),
            (1, "a", " a注文  "),
            (1, "発", " 発 文  "),
            (3, "ab", "受 ab   "),
            (2, "", "受注文  "),
            (3, "", "受注文  "),
        ] {
            let mut cells = cells("受注文");
            put(&mut cells, x, text);
            assert_eq!(row(&cells), expected, "{text} at {x}");
        }
    }

    #[test]
    fn what_has_no_room_is_left_out() {
        let mut cells = Cells::blank(8, 1);
        assert_eq!(put(&mut cells, 5, "受注"), 2);
        assert_eq!(row(&cells), "     受 ");
        assert_eq!(put(&mut cells, 8, "a"), 0);
    }

    #[test]
    fn clusters_are_compared_by_what_they_are() {
        let (one, other) = (cells("葛\u{e0100}x👨\u{200d}👩"), cells("👨\u{200d}👩x葛\u{e0100}"));
        assert_eq!(one.changes(&one.clone(), 0), []);
        assert_eq!(other.changes(&one, 0).len(), 2);
        let mut again = Cells::blank(8, 1);
        put(&mut again, 6, "é");
        again.paste(&one.part(Rect::new(0, 0, 6, 1)), (0, 0));
        again.fill(Rect::new(6, 0, 2, 1), Style::new());
        let mut expected = one.clone();
        expected.fill(Rect::new(6, 0, 2, 1), Style::new());
        assert_eq!(again.changes(&expected, 0), []);
    }

    #[test]
    fn a_change_is_told_for_a_whole_symbol() {
        assert_eq!(cells("受注文").changes(&cells("受発文"), 0), [(2, 4)]);
        assert_eq!(cells("aa注文").changes(&cells("受注文"), 0), [(0, 1), (1, 2)]);
        assert_eq!(cells("受注文").changes(&cells("aa注文"), 0), [(0, 2)]);
        let mut bold = cells("受注文");
        bold.restyle(Rect::new(2, 0, 2, 1), Style::new().add_modifier(Modifier::BOLD));
        assert_eq!(bold.changes(&cells("受注文"), 0), [(2, 4)]);
    }

    #[test]
    fn every_colour_comes_back() {
        for (colour, _) in COLOURS {
            assert_eq!(Ink::from(colour).colour(), colour);
        }
        assert_eq!(Ink::from(Color::Reset), Ink::OWN);
    }

    #[test]
    fn what_a_cell_holds_comes_back() {
        let looks = [Look::default(), Look { ink: Ink(97), ground: Ink(30), modifier: Modifier::all() }];
        let symbols = [Symbol::BEHIND, Symbol::BLANK, Symbol(char::MAX.into()), Symbol(u32::MAX)];
        for (look, symbol) in looks.into_iter().flat_map(|look| symbols.map(|symbol| (look, symbol))) {
            let cell = Cell::new(symbol, look);
            assert_eq!((cell.symbol(), cell.look()), (symbol, look));
        }
    }
}
