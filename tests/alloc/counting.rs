//! What a thread costs: the memory that it holds, as its allocations say, and the time that a processor gives it.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::time::Duration;

/// The system's allocator, which counts what each thread holds.
pub struct Counting;

/// No test may take the machine along: a thread that wants more gets none, which ends the tests.
const MOST: isize = 1 << 30;

thread_local! {
    static HELD: Cell<isize> = const { Cell::new(0) };
    static PEAK: Cell<isize> = const { Cell::new(0) };
}

/// What something cost.
#[derive(Debug, Clone, Copy, Default)]
pub struct Cost {
    /// The most bytes that the thread held at once, beside what it held before.
    pub bytes: usize,
    /// The time that a processor was at it.
    pub time: Duration,
}

fn count(by: isize) {
    // A thread that ends has no counters any more.
    let _ = HELD.try_with(|held| {
        let now = held.get() + by;
        held.set(now);
        PEAK.with(|peak| peak.set(peak.get().max(now)));
    });
}

fn is_too_much(by: usize) -> bool {
    HELD.try_with(|held| held.get().saturating_add_unsigned(by) > MOST).unwrap_or_default()
}

// What a block moves by is counted, not the two blocks that stand side by side meanwhile: large ones are mapped anew.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if is_too_much(layout.size()) {
            return std::ptr::null_mut();
        }
        count(layout.size().cast_signed());
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        if is_too_much(layout.size()) {
            return std::ptr::null_mut();
        }
        count(layout.size().cast_signed());
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        count(-layout.size().cast_signed());
        unsafe { System.dealloc(block, layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if is_too_much(size.saturating_sub(layout.size())) {
            return std::ptr::null_mut();
        }
        count(size.cast_signed() - layout.size().cast_signed());
        unsafe { System.realloc(block, layout, size) }
    }
}

/// Does something and says what it cost this thread.
pub fn measured(work: impl FnOnce()) -> Cost {
    let before = HELD.get();
    PEAK.set(before);
    let start = processor_time();
    work();
    Cost { bytes: (PEAK.get() - before).unsigned_abs(), time: processor_time() - start }
}

fn processor_time() -> Duration {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    assert_eq!(unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &raw mut time) }, 0);
    Duration::new(time.tv_sec.cast_unsigned(), u32::try_from(time.tv_nsec).unwrap())
}

/// Waits for a child: how it ended, and how long a processor was at it and at the processes for which it waited.
pub fn wait(child: std::process::Child) -> (std::process::ExitStatus, Duration) {
    use std::os::unix::process::ExitStatusExt as _;

    let mut status = 0;
    let mut usage: libc::rusage = unsafe { std::mem::zeroed() };
    let id = libc::pid_t::try_from(child.id()).unwrap();
    assert_eq!(unsafe { libc::wait4(id, &raw mut status, 0, &raw mut usage) }, id);
    let time = |time: libc::timeval| {
        Duration::from_secs(time.tv_sec.cast_unsigned()) + Duration::from_micros(time.tv_usec.cast_unsigned())
    };
    (std::process::ExitStatus::from_raw(status), time(usage.ru_utime) + time(usage.ru_stime))
}

#[test]
fn what_a_thread_holds_at_once_is_counted() {
    let cost = measured(|| {
        drop(vec![0_u8; 3 << 20]);
        let mut grown = vec![0_u8; 1 << 20];
        grown.reserve_exact(1 << 20);
        assert!(grown.capacity() >= 2 << 20);
        std::thread::spawn(|| drop(vec![0_u8; 100 << 20])).join().unwrap();
    });
    assert!((3 << 20..4 << 20).contains(&cost.bytes), "{cost:?}");
}
