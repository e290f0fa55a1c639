//! What the person chose for the whole program.

use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::error::StoreError;
use super::reading::read_linked_file;
use super::{atomic, folders};
use crate::words::Language;

/// Settings are never longer.
const MAX_BYTES: u64 = 64 << 10;

/// What the person chose. Keys that this program doesn't know are kept.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// `ja` or `en`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// `on` or `off`: whether what is copied reaches the terminal's clipboard too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clipboard: Option<String>,
    /// `on` or `off`: whether the mouse works on the screens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mouse: Option<String>,
    /// What the file holds beside.
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}

/// A thing that can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// The program's language.
    Language,
    /// Whether what is copied reaches the terminal's clipboard too.
    Clipboard,
    /// Whether the mouse works on the screens.
    Mouse,
}

/// What may be chosen where something is so or not.
const SWITCH: [&str; 2] = ["on", "off"];

impl Setting {
    /// All of them.
    pub const ALL: [Setting; 3] = [Setting::Language, Setting::Clipboard, Setting::Mouse];

    /// The name in the file and in commands.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Setting::Language => "language",
            Setting::Clipboard => "clipboard",
            Setting::Mouse => "mouse",
        }
    }

    /// The setting of a name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|setting| setting.id() == id)
    }

    /// What holds where nothing was chosen; `None` where the environment decides.
    #[must_use]
    pub fn unless_chosen(self) -> Option<&'static str> {
        match self {
            Setting::Language => None,
            Setting::Clipboard => Some("on"),
            Setting::Mouse => Some("off"),
        }
    }

    /// What may be chosen.
    #[must_use]
    pub fn values(self) -> Vec<&'static str> {
        match self {
            Setting::Language => Language::ALL.map(Language::code).to_vec(),
            Setting::Clipboard | Setting::Mouse => SWITCH.to_vec(),
        }
    }
}

impl Settings {
    /// What was chosen; `None` where nothing was.
    #[must_use]
    pub fn get(&self, setting: Setting) -> Option<&str> {
        match setting {
            Setting::Language => self.language.as_deref(),
            Setting::Clipboard => self.clipboard.as_deref(),
            Setting::Mouse => self.mouse.as_deref(),
        }
    }

    /// Chooses a value, or none.
    pub fn set(&mut self, setting: Setting, value: Option<&str>) {
        let value = value.map(ToOwned::to_owned);
        match setting {
            Setting::Language => self.language = value,
            Setting::Clipboard => self.clipboard = value,
            Setting::Mouse => self.mouse = value,
        }
    }

    /// Whether what is copied reaches the terminal's clipboard too: unless it was switched off.
    #[must_use]
    pub fn shares_clipboard(&self) -> bool {
        self.clipboard.as_deref() != Some("off")
    }

    /// Whether the mouse works on the screens: where it was switched on. It takes from the terminal what people do with
    /// the mouse there: selecting text of the screen, and pasting with its right or middle button.
    #[must_use]
    pub fn has_mouse(&self) -> bool {
        self.mouse.as_deref() == Some("on")
    }

    /// Switches the mouse on or off.
    pub fn switch_mouse(&mut self, is_on: bool) {
        self.set(Setting::Mouse, Some(if is_on { "on" } else { "off" }));
    }

    /// Reads the settings; the defaults where there are none or the file can't be read.
    #[must_use]
    pub fn load(path: &Path) -> Self {
        // Settings may be a link to where a person keeps those of all programs, but nothing to wait for.
        let text = read_linked_file(path, MAX_BYTES).ok();
        text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
    }

    /// Writes the settings.
    ///
    /// # Errors
    /// The file can't be written.
    pub fn save(&self, path: &Path) -> Result<(), StoreError> {
        if let Some(folder) = path.parent() {
            folders::make(folder)?;
        }
        let json = serde_json::to_vec_pretty(self).unwrap_or_default();
        // What other programs put there takes more room than before where it is written line by line.
        if json.len() as u64 > MAX_BYTES {
            return Err(StoreError::TooLarge(path.to_owned()));
        }
        atomic::write_unsynced(path, &json).map_err(StoreError::write(path))
    }
}
