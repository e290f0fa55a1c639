//! The action list as a file for the people who are asked: what is flagged, open and to be mended, each field once.

mod list;
mod markdown;
mod xlsx;

pub use list::{ActionList, Group, Point};
