//! What is derived and kept until what it comes from changes: a key costs what it changes, not what is on the screen.

use std::cell::RefCell;
use std::rc::Rc;

/// A value with what it was derived from.
pub struct Kept<K, V>(RefCell<Option<(K, Rc<V>)>>);

impl<K, V> Default for Kept<K, V> {
    fn default() -> Self {
        Kept(RefCell::new(None))
    }
}

impl<K: PartialEq, V> Kept<K, V> {
    /// The value for a key: the one at hand, or one made anew.
    pub fn get(&self, key: K, make: impl FnOnce() -> V) -> Rc<V> {
        if let Some((known, value)) = &*self.0.borrow()
            && *known == key
        {
            return Rc::clone(value);
        }
        let value = Rc::new(make());
        *self.0.borrow_mut() = Some((key, Rc::clone(&value)));
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_made_anew_only_for_another_key() {
        let kept = Kept::default();
        assert_eq!(*kept.get(1, || "one"), "one");
        assert_eq!(*kept.get(1, || "another"), "one");
        assert_eq!(*kept.get(2, || "two"), "two");
    }
}
