//! The place of a cell in a table, and what spreadsheets call it.

use serde::{Deserialize, Serialize};

/// The place of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct At {
    /// Counted from 0.
    pub row: u32,
    /// Counted from 0.
    pub column: u32,
}

impl At {
    /// The place as spreadsheets call it, such as `F35`.
    #[must_use]
    pub fn name(self) -> String {
        let mut letters = Vec::new();
        let mut left = self.column + 1;
        while left > 0 {
            letters.push(char::from(b'A' + u8::try_from((left - 1) % 26).unwrap_or_default()));
            left = (left - 1) / 26;
        }
        letters.reverse();
        format!("{}{}", letters.into_iter().collect::<String>(), self.row + 1)
    }

    /// The place of a name such as `F35`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let digits = name.find(|char: char| char.is_ascii_digit())?;
        let (letters, digits) = name.split_at(digits);
        if letters.is_empty() || letters.len() > 3 || digits.len() > 7 {
            return None;
        }
        let column = letters.chars().try_fold(0, |column, letter| {
            letter.is_ascii_alphabetic().then(|| column * 26 + u32::from(letter.to_ascii_uppercase() as u8 - b'A') + 1)
        })?;
        let row: u32 = digits.parse().ok()?;
        Some(At { row: row.checked_sub(1)?, column: column - 1 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_called_as_spreadsheets_call_them() {
        for (row, column, name) in [(0, 0, "A1"), (34, 5, "F35"), (9, 26, "AA10"), (1_048_575, 16_383, "XFD1048576")] {
            assert_eq!(At { row, column }.name(), name);
            assert_eq!(At::from_name(name), Some(At { row, column }));
        }
        for none in ["", "A", "12", "A0", "ABCD1", "A12345678", "a-1", "A1B"] {
            assert_eq!(At::from_name(none), None, "{none}");
        }
    }
}
