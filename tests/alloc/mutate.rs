//! Makes hostile inputs out of real ones: the same from the same seed.

/// A generator of numbers (SplitMix64).
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Dice(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below another; 0 where there is none.
    pub fn below(&mut self, end: usize) -> usize {
        if end == 0 { 0 } else { usize::try_from(self.next() % end as u64).unwrap() }
    }

    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    /// A stretch of something so long, of at most `most`.
    fn stretch(&mut self, len: usize, most: usize) -> std::ops::Range<usize> {
        let start = self.below(len + 1);
        start..start + self.below((len - start).min(most) + 1)
    }
}

/// What inputs are made of.
pub struct Stuff {
    /// Real files.
    pub files: Vec<Vec<u8>>,
    /// What the format's words are, and texts that spoil something.
    pub words: Vec<&'static str>,
    /// What opens and what closes a level.
    pub nests: Vec<(&'static str, &'static str)>,
    /// No input is longer.
    pub most: usize,
}

/// What no format expects.
const ODD: [&[u8]; 12] = [
    b"\xff",
    b"\xc0\x80",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    b"\xe3\x81",
    b"\0",
    b"\x1b]52;c;AA==\x07",
    b"\xef\xbb\xbf",
    b"\xe2\x80\xae",
    b"\xf3\xa0\x81\x81",
    b"\r",
    b"\xc2\x85",
];

const NUMBERS: [&str; 12] = [
    "0",
    "-1",
    "4294967296",
    "18446744073709551616",
    "99999999999999999999999999",
    "1e999",
    "-1e-999",
    "1.5",
    "0x10",
    "NaN",
    "9223372036854775807",
    "65536",
];

impl Stuff {
    /// An input.
    pub fn input(&self, dice: &mut Dice) -> Vec<u8> {
        let mut bytes = dice.pick(&self.files).clone();
        for _ in 0..=dice.below(4) {
            self.change(&mut bytes, dice);
            bytes.truncate(self.most);
        }
        bytes
    }

    fn word(&self, dice: &mut Dice) -> &'static [u8] {
        dice.pick(&self.words).as_bytes()
    }

    fn change(&self, bytes: &mut Vec<u8>, dice: &mut Dice) {
        let at = dice.below(bytes.len() + 1);
        match dice.below(18) {
            0 | 1 => {
                for _ in 0..=dice.below(8) {
                    let at = dice.below(bytes.len());
                    let bit = 1 << dice.below(8);
                    bytes.get_mut(at).into_iter().for_each(|byte| *byte ^= bit);
                }
            }
            2 => bytes.truncate(at),
            3 => {
                let gone = dice.stretch(bytes.len(), 4_000);
                bytes.drain(gone);
            }
            4 => {
                let again = dice.stretch(bytes.len(), 20_000);
                let again = bytes[again].to_vec();
                bytes.splice(at..at, again);
            }
            5 => {
                let moved = dice.stretch(bytes.len(), 4_000);
                let moved: Vec<u8> = bytes.drain(moved).collect();
                let at = dice.below(bytes.len() + 1);
                bytes.splice(at..at, moved);
            }
            6 | 7 => {
                let words: Vec<u8> = (0..=dice.below(4)).flat_map(|_| self.word(dice)).copied().collect();
                bytes.splice(at..at, words);
            }
            8 => {
                let place = dice.stretch(bytes.len(), 40);
                bytes.splice(place, self.word(dice).iter().copied());
            }
            9 => {
                let behind = |from: usize, is_wanted: fn(&u8) -> bool| {
                    bytes[from..].iter().position(is_wanted).map_or(bytes.len(), |ix| from + ix)
                };
                let start = behind(at, u8::is_ascii_digit);
                let end = behind(start, |byte| !byte.is_ascii_digit());
                bytes.splice(start..end, dice.pick(&NUMBERS).bytes());
            }
            10 => {
                let levels = *dice.pick(&[5, 127, 129, 1_000, 10_000, 200_000]);
                let (open, close) = *dice.pick(&self.nests);
                let levels = levels.min(self.most / (open.len() + close.len()));
                let closed = if dice.below(4) == 0 { 0 } else { levels };
                let nest = [open.repeat(levels), "1".to_owned(), close.repeat(closed)].concat();
                bytes.splice(at..at, nest.into_bytes());
            }
            11 => {
                // A line again: a key, a message or a row that stands twice.
                let start = bytes[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |ix| ix + 1);
                let end = bytes[at..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |ix| at + ix + 1);
                let line = bytes[start..end].repeat(*dice.pick(&[1, 1, 2, 100]));
                bytes.splice(end..end, line);
            }
            12 => {
                // A text becomes something else.
                let quote = |from: usize| bytes[from..].iter().position(|byte| *byte == b'"').map(|ix| from + ix);
                if let Some(start) = quote(at)
                    && let Some(end) = quote(start + 1)
                {
                    bytes.splice(start..=end, self.word(dice).iter().copied());
                }
            }
            13 => {
                let odd = dice.pick(&ODD).repeat(*dice.pick(&[1, 1, 1, 1_000]));
                bytes.splice(at..at, odd);
            }
            14 => {
                let front = *dice.pick::<&[u8]>(&[
                    &b"\xef\xbb\xbf"[..],
                    b"\xff\xfe",
                    b"\xfe\xff",
                    b"PK\x03\x04",
                    b"\n\n",
                    b"{",
                ]);
                bytes.splice(0..0, front.iter().copied());
            }
            15 => {
                let line_end = *dice.pick::<&[u8]>(&[&b"\r\n"[..], b"\r", b"\n\n", b""]);
                *bytes = bytes.split(|byte| *byte == b'\n').collect::<Vec<_>>().join(line_end);
            }
            16 => {
                let other = dice.pick(&self.files);
                bytes.truncate(at);
                bytes.extend(&other[dice.below(other.len() + 1)..]);
            }
            _ => self.flood(bytes, at, dice),
        }
    }

    /// Something small, very often.
    fn flood(&self, bytes: &mut Vec<u8>, at: usize, dice: &mut Dice) {
        let drop: Vec<u8> = if dice.below(3) == 0 {
            let place = dice.stretch(bytes.len(), 60);
            bytes[place].to_vec()
        } else {
            (0..=dice.below(5)).flat_map(|_| self.word(dice)).copied().collect()
        };
        let room = self.most.saturating_sub(bytes.len());
        let size = *dice.pick(&[1_000, 30_000, room]);
        let drops = size.min(room) / drop.len().max(1);
        bytes.splice(at..at, drop.repeat(drops));
    }
}

#[test]
fn the_same_seed_makes_the_same_input() {
    let stuff = Stuff {
        files: vec![b"{ \"a\": 1 }\n".to_vec(), b"[]\n".to_vec()],
        words: vec!["null", ","],
        nests: vec![("[", "]")],
        most: 5_000,
    };
    let inputs = || -> Vec<Vec<u8>> { (0..1_000).map(|seed| stuff.input(&mut Dice::new(seed))).collect() };
    let made = inputs();
    assert!(made == inputs() && made.iter().all(|input| input.len() <= 5_000));
    let differing: std::collections::HashSet<&Vec<u8>> = made.iter().collect();
    assert!(differing.len() > 800, "{}", differing.len());
}
