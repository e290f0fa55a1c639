//! Hostile input: every reader is given mutations of real files, and none panics, hangs or fills the memory.
//!
//! A test binary of its own, as its allocator counts what each thread holds.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "alloc/counting.rs"]
#[allow(unsafe_code)]
mod counting;
#[path = "alloc/crafted.rs"]
mod crafted;
mod full;
#[path = "alloc/fuzz.rs"]
mod fuzz;
#[path = "alloc/mutate.rs"]
mod mutate;
mod now;
#[path = "alloc/readers.rs"]
mod readers;
#[path = "alloc/workbooks.rs"]
mod workbooks;

#[global_allocator]
static ALLOCATOR: counting::Counting = counting::Counting;
