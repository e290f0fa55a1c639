//! The terminal itself: entering and leaving it, waiting for input, the system's signals, and the bytes of a frame.

mod ask;
mod clipboard;
mod encode;
mod fatal;
mod input;
mod last;
mod renderer;
mod signals;
mod thread;
mod tty;

pub use ask::Asking;
pub use clipboard::clipboard;
pub use encode::Encoder;
pub use fatal::watch_fatal_signals;
pub use input::{Input, watch_hangup};
pub use last::give_back_for_good;
pub use renderer::Renderer;
pub use signals::watch_signals;
pub use thread::spawn;
pub use tty::{Tty, restore_now, size};
