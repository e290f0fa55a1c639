//! The terminal's clipboard, which it fills on the person's own machine also at the other end of an SSH connection.

use crossterm::Command as _;
use crossterm::clipboard::CopyToClipboard;

/// What has the terminal put a text into its clipboard (OSC 52): nothing of the text but its base64 reaches it.
#[must_use]
pub fn clipboard(text: &str) -> Vec<u8> {
    let mut sequence = String::new();
    // Where a draft was made by other hands, a control character in it must not reach the place of the next paste.
    let clean: String = text.chars().filter(|&char| char == '\n' || !char.is_control()).collect();
    match CopyToClipboard::to_clipboard_from(clean.as_bytes()).write_ansi(&mut sequence) {
        Ok(()) => sequence.into_bytes(),
        Err(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_goes_out_as_base64_and_nothing_else() {
        assert_eq!(clipboard("受注"), b"\x1b]52;c;5Y+X5rOo\x1b\\");
        assert_eq!(clipboard("a\u{1b}[31mb"), clipboard("a[31mb"));
    }
}
