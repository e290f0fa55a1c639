//! Signals that end the process at once, also after a stack overflow or where memory is out: the terminal is given back
//! first. Only here is code unsafe: the system calls a function of ours in the middle of anything, and only the system's
//! own interface lets that function run on a stack that isn't full.
//!
//! What it does is fit for that: it takes no lock that it waits for, and no memory.

#![allow(unsafe_code)]

use std::ptr;
use std::sync::OnceLock;

use libc::{SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGSYS, SIGTRAP, c_int, c_void, siginfo_t};

use super::tty::restore_for_good;

const FATAL: [c_int; 7] = [SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGSYS, SIGTRAP];

/// What was to be done before us: Rust tells of a stack overflow.
static BEFORE: [OnceLock<libc::sigaction>; FATAL.len()] = [const { OnceLock::new() }; FATAL.len()];

/// Has fatal signals give the terminal back from now on. Where the system takes no handler all is as before.
pub fn watch_fatal_signals() {
    for (signal, before) in FATAL.into_iter().zip(&BEFORE) {
        // SAFETY: a `sigaction` is plain data for which zero is a value; both pointers are valid for the call, and
        // `give_back` has the signature that `SA_SIGINFO` asks for.
        unsafe {
            let mut action: libc::sigaction = std::mem::zeroed();
            action.sa_sigaction = give_back as extern "C" fn(c_int, *mut siginfo_t, *mut c_void) as usize;
            // Every thread of Rust's has a second stack for what happens when the first one is full.
            action.sa_flags = libc::SA_SIGINFO | libc::SA_ONSTACK;
            let mut old: libc::sigaction = std::mem::zeroed();
            if libc::sigaction(signal, ptr::null(), &raw mut old) == 0 && before.set(old).is_ok() {
                libc::sigaction(signal, &raw const action, ptr::null_mut());
            }
        }
    }
}

extern "C" fn give_back(signal: c_int, info: *mut siginfo_t, _: *mut c_void) {
    restore_for_good();
    let before = FATAL.iter().position(|&other| other == signal).and_then(|at| BEFORE.get(at)?.get());
    // SAFETY: the system hands over a valid `info`; `sigaction` and `raise` are made for handlers of signals.
    unsafe {
        // A fault comes again when we return, and is dealt with as before us; one that was sent, also by `abort`, doesn't.
        let was_sent = info.is_null() || (*info).si_code <= 0;
        let by_default: libc::sigaction = std::mem::zeroed();
        let then = before.filter(|_| !was_sent).unwrap_or(&by_default);
        libc::sigaction(signal, ptr::from_ref(then), ptr::null_mut());
        if was_sent {
            libc::raise(signal);
        }
    }
}
