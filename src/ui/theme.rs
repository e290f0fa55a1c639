//! How things look: the terminal's own colours for text, and weight, underline and reversal to tell things apart.
//!
//! Of the 16 ANSI colours only red and magenta stand out from white and from black alike on the usual terminals: yellow,
//! cyan, green and white fade on a light one, blue on a dark one, and bright black is the ground itself in some themes.
//! Neither means anything alone: what is red or magenta also has a sign, a weight or an underline.

use ratatui::style::{Color, Modifier, Style};

use crate::core::check::Severity;

/// Styles, with or without colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

    /// What stands back: hints, lines between areas. Faint, so that it is read on every ground.
    #[must_use]
    pub fn quiet(self) -> Style {
        Style::new().add_modifier(Modifier::DIM)
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
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// The field at hand.
    #[must_use]
    pub fn focus(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
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
        self.accent(Color::Magenta).add_modifier(Modifier::UNDERLINED)
    }

    /// What is likely to come back.
    #[must_use]
    pub fn warning(self) -> Style {
        self.accent(Color::Magenta)
    }

    /// What was looked for.
    #[must_use]
    pub fn found(self) -> Style {
        self.accent(Color::Magenta).add_modifier(Modifier::BOLD).add_modifier(Modifier::UNDERLINED)
    }

    /// The sign of what is done, which asks for nothing.
    #[must_use]
    pub fn done(self) -> Style {
        self.quiet()
    }

    /// Parts of the guidance.
    #[must_use]
    pub fn heading(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }
}
