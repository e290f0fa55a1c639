//! Gives a reader one input after another, each in a thread of its own, and sees that none panics, hangs or fills the
//! memory.
//!
//! `KISAI_FUZZ_SEED` chooses other inputs; `KISAI_FUZZ_CASE` gives the reader only that one.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use std::{env, fs, thread};

use super::counting::{Cost, measured};
use super::mutate::{Dice, Stuff};

/// The most memory that an input below a megabyte may cost.
pub const MOST_BYTES: usize = 64 << 20;
/// The most time.
const MOST_TIME: Duration = Duration::from_secs(1);
/// A thread's stack, as that of a thread of the program.
const STACK: usize = 2 << 20;
/// So many failures tell enough.
const ENOUGH: usize = 8;

/// How hard it is tried.
#[derive(Clone, Copy)]
pub struct Effort {
    /// How many inputs there are.
    pub cases: u64,
    /// No input is longer.
    pub longest: usize,
    /// Whether the time counts, as it does in an optimized build alone.
    pub is_timed: bool,
}

impl Effort {
    /// In every run of the tests.
    pub const SMALL: Effort = Effort { cases: 200, longest: 100_000, is_timed: false };
    /// In `cargo test --release -- --ignored fuzz`.
    pub const LARGE: Effort = Effort { cases: 10_000, longest: 1_000_000, is_timed: !cfg!(debug_assertions) };
}

fn number(variable: &str) -> Option<u64> {
    env::var(variable).ok().map(|text| text.parse().unwrap())
}

/// The numbers of the inputs, and the generator for each.
pub fn cases(effort: Effort) -> (Vec<u64>, impl Fn(u64) -> Dice) {
    let seed = number("KISAI_FUZZ_SEED").unwrap_or(93);
    let cases = number("KISAI_FUZZ_CASE").map_or_else(|| (0..effort.cases).collect(), |case| vec![case]);
    (cases, move |case| Dice::new(seed.wrapping_mul(0x0001_0000_0000_01b3) ^ case))
}

/// Keeps an input that does harm, and says where.
pub fn kept(name: &str, case: u64, input: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{case}", name.replace(' ', "-")));
    fs::write(&path, input).unwrap();
    path
}

/// Gives a reader inputs.
pub fn fuzz(name: &str, stuff: &Stuff, effort: Effort, read: impl Fn(&[u8]) + Sync) {
    let (cases, dice) = cases(effort);
    let next = AtomicU64::new(0);
    let failures = Mutex::new(Vec::new());
    let worst = Mutex::new([(Cost::default(), 0); 2]);
    let work = || {
        while let Some(&case) = cases.get(usize::try_from(next.fetch_add(1, Ordering::Relaxed)).unwrap()) {
            let input = stuff.input(&mut dice(case));
            let failure = match cost_of(&format!("{name} {case}"), &input, &read) {
                None => Some("panics".to_owned()),
                Some(cost) => {
                    let mut worst = worst.lock().unwrap_or_else(PoisonError::into_inner);
                    if cost.bytes > worst[0].0.bytes {
                        worst[0] = (cost, case);
                    }
                    if cost.time > worst[1].0.time {
                        worst[1] = (cost, case);
                    }
                    let is_long = effort.is_timed && cost.time > MOST_TIME;
                    (cost.bytes > MOST_BYTES || is_long).then(|| told(cost))
                }
            };
            if let Some(failure) = failure {
                let path = kept(name, case, &input);
                let failure = format!("case {case}, {} bytes: {failure}: {}", input.len(), path.display());
                eprintln!("{name}: {failure}");
                let mut failures = failures.lock().unwrap_or_else(PoisonError::into_inner);
                failures.push(failure);
                if failures.len() >= ENOUGH {
                    return;
                }
            }
        }
    };
    thread::scope(|scope| (0..2).for_each(|_| _ = scope.spawn(work)));
    let [(memory, largest), (time, slowest)] = worst.into_inner().unwrap();
    println!(
        "{name}: {} inputs; most memory {} KB (case {largest}), most time {:?} (case {slowest})",
        cases.len(),
        memory.bytes >> 10,
        time.time
    );
    let failures = failures.into_inner().unwrap();
    assert!(failures.is_empty(), "{name}: {failures:#?}");
}

pub fn told(cost: Cost) -> String {
    format!("{} KB, {:?}", cost.bytes >> 10, cost.time)
}

/// What it costs to read an input, in a thread of that name; `None` if it panics. Where the stack is too small the
/// tests end, and the thread's name is told.
pub fn cost_of(name: &str, input: &[u8], read: impl Fn(&[u8]) + Sync) -> Option<Cost> {
    thread::scope(|scope| {
        let thread = thread::Builder::new().name(name.to_owned()).stack_size(STACK);
        thread.spawn_scoped(scope, || measured(|| read(input))).unwrap().join().ok()
    })
}

/// One input made on purpose: reading it costs no more than any other may.
#[track_caller]
pub fn is_bounded(name: &str, input: &[u8], read: impl Fn(&[u8]) + Sync) {
    assert!(input.len() < 1_000_000, "{name}: {} bytes", input.len());
    let cost = cost_of(name, input, read).unwrap_or_else(|| panic!("{name} panics"));
    println!("{name}, {} KB: {}", input.len() >> 10, told(cost));
    assert!(cost.bytes <= MOST_BYTES, "{name}: {}", told(cost));
    assert!(cfg!(debug_assertions) || cost.time <= MOST_TIME, "{name}: {}", told(cost));
}
