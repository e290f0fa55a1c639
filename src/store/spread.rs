//! The same work on each of many drafts, spread over threads: some wait for the disk while others compute.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::thread::{self, Builder, available_parallelism};

/// Below so many for each thread, starting one costs more than it saves.
const FEWEST: usize = 8;

/// Does work on each item, in at most so many threads for each processor, and hands each result over on the caller's, in
/// the items' order.
///
/// `begin` makes what a thread needs for itself.
pub fn spread<T: Sync, C, R: Send>(
    items: &[T],
    threads_each: usize,
    begin: impl Fn() -> C + Sync,
    work: impl Fn(&C, &T) -> R + Sync,
    mut take: impl FnMut(usize, R),
) {
    let most = items.len() / FEWEST;
    // To ask for the number of processors costs a dozen files.
    let threads = if most > 1 { most.min(available_parallelism().map_or(1, NonZero::get) * threads_each) } else { 1 };
    let next = AtomicUsize::new(0);
    let take_up = || {
        let at = next.fetch_add(1, Ordering::Relaxed);
        items.get(at).map(|item| (at, item))
    };
    thread::scope(|scope| {
        let (done, results) = channel();
        for _ in 1..threads {
            let (done, take_up, begin, work) = (done.clone(), &take_up, &begin, &work);
            let run = move || {
                let context = begin();
                while let Some((at, item)) = take_up() {
                    let _ = done.send((at, work(&context, item)));
                }
            };
            // Where the system has no thread left, there are fewer.
            if Builder::new().spawn_scoped(scope, run).is_err() {
                break;
            }
        }
        // The caller's own thread works too, and hands over meanwhile what is done in order.
        let context = begin();
        let mut waiting = BTreeMap::new();
        let mut handed = 0;
        let mut hand_over = |(at, result): (usize, R)| {
            waiting.insert(at, result);
            while let Some(result) = waiting.remove(&handed) {
                take(handed, result);
                handed += 1;
            }
        };
        while let Some((at, item)) = take_up() {
            hand_over((at, work(&context, item)));
            results.try_iter().for_each(&mut hand_over);
        }
        drop(done);
        results.iter().for_each(hand_over);
    });
}
