//! What is cut or copied: kept inside, and handed to the terminal, which over SSH alone reaches the person's own clipboard.

use super::app::Model;
use super::event::Effect;
use crate::core::notice::Notice;

/// The most bytes that are handed over: terminals take some 75,000 characters of the base64 into which they go.
pub const MOST_BYTES: usize = 74_994 / 4 * 3;

impl Model {
    /// Keeps a text for pasting, and hands it to the terminal.
    pub(super) fn copy(&mut self, text: String) -> Vec<Effect> {
        let effects = self.hand_over(&text);
        if effects.is_empty() && self.settings.shares_clipboard() {
            self.message = Some(Notice::new("message-copied-inside"));
        }
        self.clipboard = text;
        effects
    }

    /// Hands a text to the terminal alone, if that is wanted and the terminal takes so much.
    pub(super) fn hand_over(&self, text: &str) -> Vec<Effect> {
        let is_handed = self.settings.shares_clipboard() && !text.is_empty() && text.len() <= MOST_BYTES;
        is_handed.then(|| Effect::Copy(text.to_owned())).into_iter().collect()
    }
}
