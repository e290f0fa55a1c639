//! Chance that is the same in every run, and what is typed by it.

/// Numbers as by chance (xorshift).
pub struct Chance(u64);

impl Default for Chance {
    fn default() -> Self {
        Chance(0x2545_f491_4f6c_dd1d)
    }
}

impl Chance {
    /// The next number, below this one.
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}

/// The character at a place of an endless text in which every place is recognisable: `000.001.002.` and so on.
pub fn place(at: usize) -> String {
    let word = format!("{:03}.", at / 4);
    word.chars().nth(at % 4).map(String::from).unwrap_or_default()
}
