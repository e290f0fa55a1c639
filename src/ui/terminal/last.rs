//! The end of the program by a fault, whatever it has of the terminal by then.

use super::{ask, tty};

/// Gives the terminal back as it was, for good: whatever another thread still does, nothing is drawn any more.
pub fn give_back_for_good() {
    tty::restore_at_last();
    ask::give_back();
}
