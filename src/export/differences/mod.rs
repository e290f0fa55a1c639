//! The differences of two drafts as a file: what a certifier is told of changes, and a client's manager of a renewal.
//! What is noted beside the answers is in none of it.

mod list;
mod markdown;
mod xlsx;

pub use list::{Compared, DifferenceList, DifferenceRow, Group, Marked};
