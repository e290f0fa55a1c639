//! The answers of a draft by the ids of their fields. A copy shares with the draft every answer that neither changes: one
//! goes to the saver with each key.

use std::fmt;
use std::ops::{Index, IndexMut};
use std::sync::Arc;

use foldhash::fast::RandomState;
use indexmap::IndexMap;
use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::draft::Answer;
use super::table::Row;

/// Answers by the ids of their fields, in the order in which they were given.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answers(IndexMap<Arc<str>, Arc<Answer>, RandomState>);

impl Answers {
    /// The answer to a field, if there is one.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Answer> {
        self.0.get(id).map(|answer| &**answer)
    }

    /// The answer to a field, to change it; an empty one where there was none.
    pub fn get_or_insert(&mut self, id: &str) -> &mut Answer {
        // Most answers are there, and their ids too.
        let at = self.0.get_index_of(id).unwrap_or_else(|| self.0.insert_full(id.into(), Arc::default()).0);
        Arc::make_mut(&mut self.0[at])
    }

    /// Puts what is disclosed in the place of what an answer says, which isn't copied where another draft shares it.
    pub fn replace(&mut self, id: &str, text: String, rows: Vec<Row>) -> &mut Answer {
        let at = self.0.get_index_of(id).unwrap_or_else(|| self.0.insert_full(id.into(), Arc::default()).0);
        let answer = &mut self.0[at];
        if Arc::get_mut(answer).is_none() {
            *answer = Arc::new(answer.without_text());
        }
        let answer = Arc::make_mut(answer);
        (answer.text, answer.rows) = (text, rows);
        answer
    }

    /// Puts an answer in the place of the one that a field has, or behind all others.
    pub fn insert(&mut self, id: impl Into<Arc<str>>, answer: Answer) {
        self.0.insert(id.into(), Arc::new(answer));
    }

    /// Takes an answer out; the others keep their order.
    pub fn remove(&mut self, id: &str) {
        self.0.shift_remove(id);
    }

    /// The answer to a field, to change it, if there is one.
    pub fn get_mut(&mut self, id: &str) -> Option<&mut Answer> {
        self.0.get_mut(id).map(Arc::make_mut)
    }

    /// Whether a field has an answer, be it empty.
    #[must_use]
    pub fn contains_key(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Ids and answers.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Answer)> {
        self.0.iter().map(|(id, answer)| (&**id, &**answer))
    }

    /// Ids without the answers.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &str> {
        self.0.keys().map(|id| &**id)
    }

    /// The answers without their ids, to change them.
    pub fn values_mut(&mut self) -> impl ExactSizeIterator<Item = &mut Answer> {
        self.0.values_mut().map(Arc::make_mut)
    }

    /// The answers without their ids.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &Answer> {
        self.0.values().map(|answer| &**answer)
    }

    /// Orders them by something that is told of an id.
    pub fn sort_by_id<K: Ord>(&mut self, key: impl Fn(&str) -> K) {
        self.0.sort_by_cached_key(|id, _| key(id));
    }
}

/// The answer to a field that has one.
///
/// # Panics
/// The field has none.
impl Index<&str> for Answers {
    type Output = Answer;

    fn index(&self, id: &str) -> &Answer {
        &self.0[id]
    }
}

impl IndexMut<&str> for Answers {
    fn index_mut(&mut self, id: &str) -> &mut Answer {
        Arc::make_mut(&mut self.0[id])
    }
}

impl<I: Into<Arc<str>>> Extend<(I, Answer)> for Answers {
    fn extend<T: IntoIterator<Item = (I, Answer)>>(&mut self, answers: T) {
        self.0.extend(answers.into_iter().map(|(id, answer)| (id.into(), Arc::new(answer))));
    }
}

impl Extend<(Arc<str>, Arc<Answer>)> for Answers {
    fn extend<T: IntoIterator<Item = (Arc<str>, Arc<Answer>)>>(&mut self, answers: T) {
        self.0.extend(answers);
    }
}

impl IntoIterator for Answers {
    type Item = (Arc<str>, Arc<Answer>);
    type IntoIter = indexmap::map::IntoIter<Arc<str>, Arc<Answer>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl Serialize for Answers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

/// Reads answers of which no two are to one field: a merge by another program may leave both, and neither may go unseen.
impl<'de> Deserialize<'de> for Answers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Each;

        impl<'de> Visitor<'de> for Each {
            type Value = Answers;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a map")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
                let mut answers = Answers::default();
                while let Some((id, answer)) = map.next_entry::<String, Answer>()? {
                    if answers.contains_key(&id) {
                        return Err(de::Error::custom(format_args!("duplicate answer `{id}`")));
                    }
                    answers.insert(id, answer);
                }
                Ok(answers)
            }
        }

        deserializer.deserialize_map(Each)
    }
}
