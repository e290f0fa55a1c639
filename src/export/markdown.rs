//! The filled sheet as Markdown (CommonMark), for reviews and mail: legible also as it is.

use super::paper::clean;
use super::remarks::Remarks;
use super::{Sheet, annex, labels};
use crate::core::form::{FieldIx, ItemIx, Kind, PrintColumnId};

/// What means something to Markdown anywhere in a line.
pub const ANYWHERE: [char; 11] = ['\\', '`', '*', '_', '[', ']', '<', '>', '&', '~', '|'];
/// What means something at the start of a line.
const AT_START: [char; 4] = ['#', '+', '-', '='];

pub(super) fn to_text(sheet: &Sheet<'_>) -> String {
    let form = &*sheet.folder.form;
    let remarks = Remarks::new(sheet);
    let program = |id: &str| labels::in_line(sheet, |sheet| Remarks::new(sheet).say(id));
    let mut text = format!("# {}\n", escaped(&labels::in_line(sheet, labels::title)));
    if sheet.options.is_working_copy {
        push(&mut text, &format!("**{}**", escaped(&program("sheet-working-copy"))));
    }
    if let (Some(header), _) = labels::header(sheet) {
        push(&mut text, &lines(&header));
    }
    for (heading, body) in annex::preconditions(sheet) {
        push(&mut text, &format!("**{}**", escaped(&in_one_line(&heading))));
        push(&mut text, &lines(&body));
    }
    let empty = annex::empty(sheet);
    for section in sheet.sections() {
        let title = labels::in_line(sheet, |sheet| labels::section(sheet, section));
        push(&mut text, &format!("## {}", escaped(&title)));
        for item in form.items_of(section) {
            push(&mut text, &heading(sheet, item));
            for field in annex::in_place(form, form.fields_of(item)) {
                push(&mut text, &asked(sheet, &remarks, field));
                push_answer(&mut text, sheet, field, &empty);
            }
        }
    }
    for field in annex::fields_at_end(sheet) {
        push(&mut text, &format!("## {}", escaped(&in_one_line(&annex::heading(sheet, field)))));
        push_answer(&mut text, sheet, field, &empty);
    }
    let mut no_longer_asked = sheet.no_longer_asked().peekable();
    if no_longer_asked.peek().is_some() {
        push(&mut text, &format!("## {}", escaped(&program("sheet-no-longer-asked"))));
    }
    for (id, answer) in no_longer_asked {
        push(&mut text, &format!("**{}**", escaped(id)));
        push(&mut text, &quote(&clean(&answer), &empty));
    }
    if let Some(note) = labels::note(sheet) {
        push(&mut text, &lines(&note));
    }
    text
}

fn push_answer(text: &mut String, sheet: &Sheet<'_>, field: FieldIx, empty: &str) {
    let form = &*sheet.folder.form;
    if form[field].kind != Kind::Table || !sheet.draft.is_given(form, field) {
        return push(text, &quote(&labels::answer(sheet, field), empty));
    }
    let titles = annex::columns(sheet, field).into_iter().map(|column| column.title).collect::<Vec<_>>();
    for table in annex::tables(sheet, field) {
        if !table.caption.is_empty() {
            push(text, &format!("*{}*", escaped(&in_one_line(&table.caption))));
        }
        let rule = format!("|{}", " --- |".repeat(titles.len()));
        let rows: Vec<String> = table.rows.iter().map(|row| table_row(row)).collect();
        push(text, &[table_row(&titles), rule, rows.join("\n")].join("\n"));
        for (_, note) in &table.notes {
            push(text, &lines(note));
        }
    }
}

/// A row of a table; a line break within a cell is written out.
fn table_row(cells: &[String]) -> String {
    let cell = |cell: &String| format!(" {} |", cell.lines().map(escaped).collect::<Vec<_>>().join("<br>"));
    format!("|{}", cells.iter().map(cell).collect::<String>())
}

/// Puts a block below a text.
pub fn push(text: &mut String, block: &str) {
    text.push('\n');
    text.push_str(block);
    text.push('\n');
}

fn heading(sheet: &Sheet<'_>, item: ItemIx) -> String {
    let form = &*sheet.folder.form;
    let name = form.fields_of(item).next().map_or_else(String::new, |field| {
        labels::in_line(sheet, |sheet| labels::of_field(sheet, PrintColumnId::Item, field))
    });
    format!("### {} {}", form[item].no, escaped(&name))
}

/// What a field asks, its mark, how much of its limit is used, and in a copy to work with what must be mended.
fn asked(sheet: &Sheet<'_>, remarks: &Remarks<'_>, field: FieldIx) -> String {
    let form = &*sheet.folder.form;
    let label = |column| labels::in_line(sheet, |sheet| labels::of_field(sheet, column, field));
    let mark = label(PrintColumnId::Mark);
    let count = form[field].limit.as_ref().map(|_| remarks.count(field)).unwrap_or_default();
    let beside: Vec<&str> = [mark.as_str(), &count].into_iter().filter(|text| !text.is_empty()).collect();
    let mut line = format!("**{}**", escaped(&label(PrintColumnId::Prompt)));
    if !beside.is_empty() {
        line.push_str(&format!(" ({})", escaped(&in_one_line(&beside.join(", ")))));
    }
    if let Some(remark) = remarks.of(field).filter(|_| sheet.options.is_working_copy) {
        line.push_str(&format!("  \n**! {}**", escaped(&in_one_line(&remark))));
    }
    line
}

fn in_one_line(text: &str) -> String {
    text.lines().collect::<Vec<_>>().join(" / ")
}

fn quote(answer: &str, empty: &str) -> String {
    if answer.trim().is_empty() {
        return format!("> *{}*", escaped(empty));
    }
    let quoted = lines(answer);
    let quoted = quoted.lines().map(|line| if line.is_empty() { ">".to_owned() } else { format!("> {line}") });
    quoted.collect::<Vec<_>>().join("\n")
}

/// Lines that stay lines.
pub fn lines(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(escaped).collect();
    let is_last = |at: usize| lines.get(at + 1).is_none_or(String::is_empty);
    let ends = |(at, line): (usize, &String)| match line.is_empty() || is_last(at) {
        true => line.clone(),
        false => format!("{line}  "),
    };
    lines.iter().enumerate().map(ends).collect::<Vec<_>>().join("\n")
}

/// A line of which Markdown makes nothing but text.
pub fn escaped(line: &str) -> String {
    let line = line.trim_end();
    let text = line.trim_start_matches(' ');
    // Spaces at the start would be dropped, or make code of the line.
    let mut escaped = "&#32;".repeat(line.len() - text.len());
    let number = text.len() - text.trim_start_matches(|char: char| char.is_ascii_digit()).len();
    for (at, char) in text.char_indices() {
        let begins_list = number > 0 && at == number && matches!(char, '.' | ')');
        if ANYWHERE.contains(&char) || at == 0 && AT_START.contains(&char) || begins_list {
            escaped.push('\\');
        }
        escaped.push(char);
    }
    escaped
}
