//! The action list as Markdown (CommonMark), for mail: legible also as it is.

use super::ActionList;
use super::list::Point;
use crate::export::markdown::{escaped, lines, push};

impl ActionList {
    /// The list as Markdown.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let mut text = format!("# {}\n", escaped(&self.title));
        push(&mut text, &lines(&self.about.join("\n")));
        if self.groups.is_empty() {
            push(&mut text, &escaped(&self.words.say("actions-none")));
        }
        for group in &self.groups {
            push(&mut text, &format!("## {}", escaped(&group.heading)));
            let points: Vec<String> = group.points.iter().map(point).collect();
            push(&mut text, &points.join("\n"));
        }
        text
    }
}

/// A point of a list: the field, what it asks unless that is the item's name, what is missing.
fn point(point: &Point) -> String {
    let mut text = format!("**{} {}**", point.no, escaped(&point.item));
    for part in [&point.prompt, &point.missing].into_iter().filter(|part| **part != point.item) {
        text.push_str(&format!("  \n{}", lines(part)));
    }
    let mut indented = String::from("- ");
    for (at, line) in text.lines().enumerate() {
        if at > 0 {
            indented.push('\n');
            // An empty line has no blanks at its end.
            indented.push_str(if line.is_empty() { "" } else { "  " });
        }
        indented.push_str(line);
    }
    indented
}
