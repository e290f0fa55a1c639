//! The differences as Markdown (CommonMark with the tables and ~~ of GitHub): what was beside what is, legible also as it
//! is.

use super::DifferenceList;
use super::list::{DifferenceRow, Marked};
use crate::export::markdown::{ANYWHERE, escaped, lines, push};

impl DifferenceList {
    /// The list as Markdown.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let mut text = format!("# {}\n", escaped(&self.title));
        push(&mut text, &lines(&self.about.join("\n")));
        if self.groups.is_empty() {
            push(&mut text, &escaped(&self.words.say("compare-nothing")));
        }
        for group in &self.groups {
            push(&mut text, &format!("## {}", escaped(&group.heading)));
            group.rows.iter().for_each(|row| self.push_row(&mut text, row));
        }
        text
    }

    fn push_row(&self, text: &mut String, row: &DifferenceRow) {
        push(text, &format!("### {}", escaped(format!("{} {}", row.no, row.item).trim())));
        if !row.prompt.is_empty() {
            push(text, &escaped(&row.prompt));
        }
        let kinds = [&row.change, &row.requirement].into_iter().filter(|kind| !kind.is_empty());
        push(text, &kinds.map(|kind| format!("**{}**", escaped(kind))).collect::<Vec<_>>().join("  \n"));
        let headings = ["differences-before", "differences-after"].map(|id| escaped(&self.words.say(id)));
        let cells = [cell(&row.old, "~~"), cell(&row.new, "**")];
        let table = format!("| {} |\n| --- | --- |\n| {} |", headings.join(" | "), cells.join(" | "));
        push(text, &table);
    }
}

/// A text as the cell of a table: a line break is written out, and marked is what stands between two signs.
fn cell(text: &Marked, sign: &str) -> String {
    let mut cell = Vec::new();
    let mut start = 0;
    for line in text.text.split('\n') {
        cell.push(marked_line(&text.segments(start..start + line.len()), sign));
        start += line.len() + 1;
    }
    cell.join("<br>")
}

/// Signs open and close only where Markdown takes them for such: not beside a space within, and beside a sign within only
/// if there is a space or a sign outside as well. A character written as its number ends with a sign.
fn marked_line(segments: &[(bool, &str)], sign: &str) -> String {
    let mut line = String::new();
    let is_edge = |at: usize| segments.get(at).is_some_and(|(is_marked, _)| *is_marked);
    for (at, (is_marked, text)) in segments.iter().enumerate() {
        let chars: Vec<char> = text.chars().collect();
        let last = chars.len().saturating_sub(1);
        if *is_marked {
            line.push_str(sign);
        }
        for (place, &char) in chars.iter().enumerate() {
            let is_outside = !is_marked && (place == last && is_edge(at + 1) || place == 0 && at > 0);
            let is_end_of_line = place == 0 && at == 0 || place == last && at + 1 == segments.len();
            let is_space_at_edge =
                char.is_whitespace() && (*is_marked && (place == 0 || place == last) || is_end_of_line);
            if is_outside && char.is_alphanumeric() && has_sign_within(segments, at, place) || is_space_at_edge {
                line.push_str(&format!("&#{};", u32::from(char)));
            } else {
                if ANYWHERE.contains(&char) {
                    line.push('\\');
                }
                line.push(char);
            }
        }
        if *is_marked {
            line.push_str(sign);
        }
    }
    line
}

/// Whether the marked stretch beside a character outside of it begins or ends there with something else than a letter.
fn has_sign_within(segments: &[(bool, &str)], at: usize, place: usize) -> bool {
    let is_sign = |char: Option<char>| char.is_some_and(|char| !char.is_alphanumeric());
    let last = segments[at].1.chars().count() - 1;
    let behind = segments.get(at + 1).filter(|_| place == last).and_then(|(_, text)| text.chars().next());
    let before = at.checked_sub(1).filter(|_| place == 0).and_then(|at| segments[at].1.chars().last());
    is_sign(behind) || is_sign(before)
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

    use super::*;
    use crate::core::compare::changed_words;

    /// The text of a paragraph as Markdown is understood by other code, what is struck out or bold in brackets.
    fn read(markdown: &str) -> String {
        let mut text = String::new();
        for event in Parser::new_ext(markdown, Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TABLES) {
            match event {
                Event::Start(Tag::Strong | Tag::Strikethrough) => text.push('⟦'),
                Event::End(TagEnd::Strong | TagEnd::Strikethrough) => text.push('⟧'),
                Event::Text(piece) => text.push_str(&piece),
                Event::InlineHtml(html) if &*html == "<br>" => text.push('\n'),
                Event::SoftBreak | Event::HardBreak => text.push('?'),
                _ => {}
            }
        }
        text
    }

    #[test]
    fn signs_mark_what_they_enclose_whatever_stands_beside_them() {
        let texts = [
            "受注データを送る",
            "発注データを送る。",
            "有り。2社",
            "「有り」2社",
            "2社(国内)です",
            "2社です",
            "one two three",
            "one 2 three",
            " 前 後 ",
            "前**後",
            "*a* _b_ ~~c~~",
            "a|b<br>c&amp;",
            "1. 一\n2. 二",
            "1. 一\n\n# 二",
            "# 見出し",
            "--- ",
            "\\",
            "",
            "か\u{3099}が",
            "12:34〜56",
            "①あ",
            "$1 `x`",
            "末尾。",
            "末尾",
        ];
        for (old, new) in texts.iter().flat_map(|old| texts.map(|new| (*old, new))) {
            let (removed, added) = changed_words(old, new);
            for (text, stretches, sign) in [(old, removed, "~~"), (new, added, "**")] {
                let marked = Marked { text: text.to_owned(), stretches };
                let written = cell(&marked, sign);
                let mut expected = String::new();
                for (at, line) in text.split('\n').enumerate() {
                    if at > 0 {
                        expected.push('\n');
                    }
                    let start = text.split('\n').take(at).map(|line| line.len() + 1).sum::<usize>();
                    for (is_marked, piece) in marked.segments(start..start + line.len()) {
                        expected.push_str(&if is_marked { format!("⟦{piece}⟧") } else { piece.to_owned() });
                    }
                }
                let table = format!("| a |\n| --- |\n| {written} |");
                assert_eq!(read(&table), format!("a{expected}"), "{old:?} {new:?} {written:?}");
            }
        }
    }
}
