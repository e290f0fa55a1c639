//! How things look: the terminal's own colours for text, accents from the 16 ANSI colours, none of which means anything
//! alone.

use ratatui::style::{Color, Modifier, Style};

use crate::core::check::Severity;

/// Styles, with or without colour.
#[derive(Debug, Clone, Copy)]
pub struct Theme {
    has_colour: bool,
}

impl Theme {
    /// With colour, or with `NO_COLOR` without.
    #[must_use]
    pub fn new(has_colour: bool) -> Self {
        Theme { has_colour }
    }

    fn accent(self, colour: Color) -> Style {
        if self.has_colour { Style::new().fg(colour) } else { Style::new() }
    }

    /// Plain text.
    #[must_use]
    pub fn text(self) -> Style {
        Style::new()
    }

    /// The bar at the top.
    #[must_use]
    pub fn bar(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// Titles.
    #[must_use]
    pub fn title(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// What stands back: hints, lines between areas.
    #[must_use]
    pub fn quiet(self) -> Style {
        if self.has_colour { Style::new().fg(Color::DarkGray) } else { Style::new() }
    }

    /// The marked line of a list.
    #[must_use]
    pub fn marked(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// Selected text.
    #[must_use]
    pub fn selected(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// The key beside an action.
    #[must_use]
    pub fn key(self) -> Style {
        self.accent(Color::Cyan).add_modifier(Modifier::BOLD)
    }

    /// The field at hand.
    #[must_use]
    pub fn focus(self) -> Style {
        self.accent(Color::Cyan).add_modifier(Modifier::BOLD)
    }

    /// What breaks a rule.
    #[must_use]
    pub fn error(self) -> Style {
        self.accent(Color::Red).add_modifier(Modifier::BOLD)
    }

    /// What the rules find, by its severity.
    #[must_use]
    pub fn of(self, severity: Severity) -> Style {
        if severity == Severity::Error { self.error() } else { self.warning() }
    }

    /// Characters beyond a limit.
    #[must_use]
    pub fn excess(self) -> Style {
        self.accent(Color::Red).add_modifier(Modifier::UNDERLINED)
    }

    /// Words that differ from those beside them.
    #[must_use]
    pub fn changed(self) -> Style {
        self.accent(Color::Yellow).add_modifier(Modifier::UNDERLINED)
    }

    /// What is likely to come back.
    #[must_use]
    pub fn warning(self) -> Style {
        self.accent(Color::Yellow)
    }

    /// What was looked for.
    #[must_use]
    pub fn found(self) -> Style {
        self.accent(Color::Cyan).add_modifier(Modifier::BOLD).add_modifier(Modifier::UNDERLINED)
    }

    /// What is done.
    #[must_use]
    pub fn done(self) -> Style {
        self.accent(Color::Green)
    }

    /// Parts of the guidance.
    #[must_use]
    pub fn heading(self) -> Style {
        self.accent(Color::Cyan)
    }
}
