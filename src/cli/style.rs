//! How what commands print looks on a terminal that may have colour: the terminal's own 16 colours, none of which means
//! anything alone.

use crate::core::check::Severity;

/// How a piece of text looks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Style {
    /// Like all other text.
    #[default]
    Plain,
    /// Headings.
    Heading,
    /// What breaks the form's own rules, or can't be read.
    Error,
    /// What is likely to come back.
    Warning,
    /// What could be better.
    Advice,
}

impl Style {
    /// What begins it on a terminal; empty for plain text.
    pub(super) fn begin(self) -> &'static str {
        match self {
            Style::Plain => "",
            Style::Heading => "\u{1b}[1m",
            Style::Error => "\u{1b}[1;31m",
            Style::Warning => "\u{1b}[33m",
            Style::Advice => "\u{1b}[36m",
        }
    }

    /// What ends any.
    pub(super) const END: &str = "\u{1b}[0m";
}

impl From<Severity> for Style {
    fn from(severity: Severity) -> Self {
        match severity {
            Severity::Error => Style::Error,
            Severity::Warning => Style::Warning,
            Severity::Advice => Style::Advice,
        }
    }
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Span {
    /// The text.
    pub text: String,
    /// How it looks.
    pub style: Style,
}

impl Span {
    pub(super) fn new(text: impl Into<String>, style: impl Into<Style>) -> Self {
        Span { text: text.into(), style: style.into() }
    }
}

impl From<String> for Span {
    fn from(text: String) -> Self {
        Span::new(text, Style::Plain)
    }
}

impl From<&str> for Span {
    fn from(text: &str) -> Self {
        Span::new(text, Style::Plain)
    }
}
