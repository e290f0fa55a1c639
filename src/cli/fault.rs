//! A fault of ours, on whatever thread: it ends the program, which gives the terminal back, keeps what isn't saved, and
//! says so in the person's language.
//!
//! All of it happens where the panic is told, before anything is unwound: the finished program can't unwind.

use std::backtrace::{Backtrace, BacktraceStatus};
use std::panic::PanicHookInfo;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use super::Exit;
use super::output::{self, Output};
use crate::store::will;
use crate::words::{Language, Words};

/// A disk that takes longer for what isn't saved is not waited for.
const PATIENCE: Duration = Duration::from_secs(5);

/// Has a panic end the program from now on, with words of this language. `give_back` gives the terminal back for good.
pub fn end_on_panic(out: &Output, language: Language, give_back: fn()) {
    let printed = out.printed();
    std::panic::set_hook(Box::new(move |panic| {
        static HAS_STRUCK: AtomicBool = AtomicBool::new(false);
        if HAS_STRUCK.swap(true, Ordering::SeqCst) {
            // The first one is told, and is about to end the program.
            loop {
                thread::park();
            }
        }
        // A message is readable only on the screen from before, in cooked mode.
        give_back();
        output::tell(&told(panic));
        let saved = kept();
        printed.flush_now();
        output::tell(&sentence(&Words::new(language), saved.as_deref()));
        std::process::exit(Exit::Fault.code().into());
    }));
}

/// What the person is told at last: where the text is that wasn't saved, if there was one.
#[must_use]
pub fn sentence(words: &Words, saved: Option<&Path>) -> String {
    match saved {
        Some(path) => words.say_with("crash-saved", &[("path", path.display().to_string().into())]),
        None => words.say("crash"),
    }
}

/// The panic's own message, and from where it came if the environment asks for that.
fn told(panic: &PanicHookInfo<'_>) -> String {
    let trace = Backtrace::capture();
    let is_traced = trace.status() == BacktraceStatus::Captured;
    let trace = if is_traced { trace.to_string() } else { String::new() };
    format!("{panic}\n{trace}").trim_end().to_owned()
}

/// Carries the last will out on a thread of its own: the disk may not answer, and a further panic ends only that thread.
fn kept() -> Option<PathBuf> {
    let (sender, receiver) = channel();
    let keep = move || _ = sender.send(will::carry_out());
    match thread::Builder::new().name("last".to_owned()).spawn(keep) {
        Ok(_) => receiver.recv_timeout(PATIENCE).ok().flatten(),
        Err(_) => will::carry_out(),
    }
}
