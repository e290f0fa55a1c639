//! How much a draft may hold: no more than can be read again, from its own file and from every export of it.

use std::ops::Add;

use serde_json::Value;

use super::burden::{self, OBJECT, VALUE};
use super::draft::{Answer, Draft};
use super::table::Row;

/// The most bytes of a draft's file. The JSON export says a table twice, and may be read up to four times of this.
pub const MOST_BYTES: usize = 16 << 20;
/// The most that the values in it may weigh, which leaves room for all that an export says beside them.
const MOST_WEIGHT: usize = burden::MOST / 10 * 9;

/// A line break within a text takes two bytes, a control six.
const MOST_OF_A_BYTE: usize = 6;
/// What stands around a value in the file: a key, a time, spaces and quotation marks.
const AROUND: usize = 64;
/// The same within values of later editions, which may lie deep.
const AROUND_DEEP: usize = 320;
/// As many values stand beside an answer's text, or beside those of a draft, as have a key in the format.
const KEYS: usize = 16;

/// No key takes as much.
const SCARCE: Room = Room { bytes: 1 << 20, weight: 1 << 20 };

/// How much room something takes in a draft's file, and how much memory once it is read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Room {
    bytes: usize,
    weight: usize,
}

impl Add for Room {
    type Output = Room;

    fn add(self, other: Room) -> Room {
        Room { bytes: self.bytes.saturating_add(other.bytes), weight: self.weight.saturating_add(other.weight) }
    }
}

impl Room {
    /// That of a JSON text.
    #[must_use]
    pub fn of_json(json: &str) -> Self {
        Room { bytes: json.len(), weight: burden::weight(json) }
    }

    /// The most that a text takes with its key.
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        Room { bytes: text.len() * MOST_OF_A_BYTE + AROUND, weight: VALUE }
    }

    /// The most that an object takes, without its members.
    fn of_object() -> Self {
        Room { bytes: AROUND, weight: OBJECT + VALUE }
    }

    /// The most that several values with their keys take.
    fn of_keys(keys: usize) -> Self {
        Room { bytes: keys * AROUND, weight: keys * VALUE }
    }

    /// The most that the rows of a table take.
    #[must_use]
    pub fn of_rows(rows: &[Row]) -> Self {
        rows.iter().flat_map(|row| row.columns().chain(row.texts())).map(Room::of_text).sum::<Room>()
            + rows.iter().map(|_| Room::of_object()).sum()
    }

    /// The most that an answer takes with what stands beside it.
    #[must_use]
    pub fn of_answer(answer: &Answer) -> Self {
        let texts = [&answer.text, &answer.updated, &answer.before, &answer.note];
        let accepted = answer.accepted.iter().map(|accepted| {
            let texts = [&accepted.rule, &accepted.reason, &accepted.of].map(|text| Room::of_text(text));
            texts.into_iter().sum::<Room>() + of_map(&accepted.unknown)
        });
        let flag =
            answer.flag.iter().map(|flag| Room::of_text(&flag.ask) + Room::of_text(&flag.text) + of_map(&flag.unknown));
        texts.into_iter().map(|text| Room::of_text(text)).sum::<Room>()
            + Room::of_object()
            + Room::of_keys(KEYS)
            + Room::of_rows(&answer.rows)
            + accepted.sum()
            + flag.sum()
            + of_map(&answer.unknown)
    }

    /// The most that comes with an answer where there was none.
    #[must_use]
    pub fn of_new_answer(id: &str) -> Self {
        Room::of_text(id) + Room::of_answer(&Answer::default())
    }

    /// The most that a draft takes, told without making its file.
    #[must_use]
    pub fn at_most(draft: &Draft) -> Self {
        let Draft { form, edition, client, title, certification_no, created, updated, .. } = draft;
        let texts = [form, edition, client, title, certification_no, created, updated];
        let answers = draft.answers.iter().map(|(id, answer)| Room::of_text(id) + Room::of_answer(answer));
        texts.into_iter().map(|text| Room::of_text(text)).sum::<Room>()
            + Room::of_object()
            + Room::of_keys(KEYS)
            + answers.sum()
            + of_map(&draft.unknown)
    }

    /// Whether a draft may take it.
    #[must_use]
    pub fn is_there(self) -> bool {
        self.bytes <= MOST_BYTES && self.weight <= MOST_WEIGHT
    }

    /// Whether so little is left that a few keys could take it.
    #[must_use]
    pub fn is_scarce(self) -> bool {
        !(self + SCARCE).is_there()
    }
}

impl std::iter::Sum for Room {
    fn sum<I: Iterator<Item = Room>>(rooms: I) -> Room {
        rooms.fold(Room::default(), Add::add)
    }
}

fn of_map<'a>(members: impl IntoIterator<Item = (&'a String, &'a Value)>) -> Room {
    Room::of_object() + members.into_iter().map(|(key, value)| Room::of_text(key) + of_value(value)).sum()
}

fn of_value(value: &Value) -> Room {
    let own = Room { bytes: AROUND_DEEP, weight: VALUE };
    own + match value {
        Value::String(text) => Room::of_text(text),
        Value::Array(values) => values.iter().map(of_value).sum(),
        Value::Object(members) => of_map(members),
        Value::Null | Value::Bool(_) | Value::Number(_) => Room::default(),
    }
}

/// Whether there is room for a draft.
#[must_use]
pub fn is_enough_for(draft: &Draft) -> bool {
    Room::at_most(draft).is_there() || Room::of_json(&draft.to_json(None)).is_there()
}

/// Whether a draft may become another one: there is room for that, or it takes no more than before, as where someone
/// makes it smaller.
#[must_use]
pub fn admits(before: &Draft, after: &Draft) -> bool {
    let (old, new) = (Room::at_most(before), Room::at_most(after));
    new.bytes <= old.bytes && new.weight <= old.weight || is_enough_for(after)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(json: &str) -> Draft {
        Draft::parse(json).unwrap()
    }

    #[test]
    fn a_draft_takes_no_more_than_is_told_without_making_its_file() {
        let deep = format!("{}1{}", "[".repeat(100), "]".repeat(100));
        let answers = [
            r#"{ "text": "\u0000\"\\\n\u007f受注" }"#.to_owned(),
            r#"{ "rows": [{ "a": "1" }, {}, { "b": "\u0001\u0001", "c": "x" }] }"#.to_owned(),
            r#"{ "text": "x", "updated": "u", "carried": true, "before": "b", "note": "n", "done": true,
                "flag": { "ask": "a", "text": "t", "later": 1 },
                "accepted": [{ "rule": "r", "reason": "w", "of": "o", "later": [] }, { "rule": "r" }] }"#
                .to_owned(),
            format!(r#"{{ "text": "", "later": {{ "kept": {deep}, "more": [null, true, -1.5e300, {{}}, "t"] }} }}"#),
        ];
        for answer in &answers {
            let json = format!(
                r#"{{ "kisai": 1, "form": "f", "client": "c", "later": {deep}, "answers": {{ "1": {answer}, "2": {answer} }} }}"#
            );
            let draft = draft(&json);
            let (most, real) = (Room::at_most(&draft), Room::of_json(&draft.to_json(None)));
            assert!(most.bytes >= real.bytes && most.weight >= real.weight, "{most:?} {real:?} {answer}");
        }
    }

    #[test]
    fn what_there_is_room_for_can_be_read_again_and_a_draft_that_is_full_may_become_smaller() {
        let with = |bytes: usize| {
            let mut draft = draft(r#"{ "kisai": 1, "form": "f" }"#);
            draft.answers.insert("1".to_owned(), Answer { text: "x".repeat(bytes), ..Answer::default() });
            draft
        };
        let (less, full, more) = (with(MOST_BYTES - 2_000), with(MOST_BYTES), with(MOST_BYTES + 1));
        assert!(is_enough_for(&less) && !is_enough_for(&full));
        assert!(admits(&less, &with(MOST_BYTES - 1_000)) && !admits(&less, &full));
        assert!(admits(&more, &full) && admits(&more, &more) && !admits(&full, &more));
        assert!(Draft::parse(&less.to_json(None)).is_ok());
    }
}
