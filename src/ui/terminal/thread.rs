//! Threads around the model, each with a name that a panic tells.

use std::io;
use std::thread;

/// Starts a thread that ends with the process, or when its work is done.
///
/// # Errors
/// The system has no thread left.
pub fn spawn(name: &str, body: impl FnOnce() + Send + 'static) -> io::Result<()> {
    thread::Builder::new().name(name.to_owned()).spawn(body).map(|_| ())
}
