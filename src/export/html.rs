//! One self-contained page to publish: a table for each section, both languages by a switch without scripts, A4 print.
//!
//! The markup is also XML, so that any XML parser checks it; nothing in it is fetched from anywhere.

use std::fmt::Write as _;

use super::paper::clean;
use super::remarks::Remarks;
use super::table::{REMARK_HALVES, RowKind, runs, shares_cell};
use super::{Sheet, SheetLanguage, annex, labels};
use crate::core::form::{FieldIx, Form, Kind, PrintColumn, PrintColumnId, SectionIx};
use crate::words::{Language, Words};

const STYLE: &str = include_str!("page.css");
/// Nothing is loaded, whatever an answer holds.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

pub(super) fn to_text(sheet: &Sheet<'_>) -> String {
    let mut page = Page { sheet, remarks: Remarks::new(sheet), text: String::new() };
    page.write();
    page.text
}

struct Page<'a> {
    sheet: &'a Sheet<'a>,
    remarks: Remarks<'a>,
    text: String,
}

impl Page<'_> {
    fn write(&mut self) {
        let sheet = self.sheet;
        let (_, provider) = labels::header(sheet);
        let first = sheet.language.each().first().copied().unwrap_or(Language::Ja);
        self.line("<!DOCTYPE html>");
        self.line(&format!("<html lang=\"{}\">", first.code()));
        self.line("<head>");
        self.line("<meta charset=\"utf-8\"/>");
        self.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        self.line(&format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\"/>"));
        self.line(&format!("<meta name=\"author\" content=\"{}\"/>", escaped(&provider)));
        self.line(&format!("<meta name=\"date\" content=\"{}\"/>", escaped(sheet.date)));
        self.line(&format!("<title>{}</title>", escaped(&self.full_title(&provider))));
        // Else browsers ask the site for an icon.
        self.line("<link rel=\"icon\" href=\"data:,\"/>");
        self.line(&format!("<style>\n{STYLE}</style>"));
        self.line("</head>");
        self.line("<body>");
        if sheet.language == SheetLanguage::Both {
            self.write_switch();
        }
        self.line("<div class=\"page\">");
        self.write_top();
        self.write_contents();
        self.line("<main>");
        for section in sheet.sections() {
            self.write_section(section);
        }
        for field in annex::fields_at_end(sheet) {
            self.write_annex(field);
        }
        self.write_no_longer_asked();
        self.line("</main>");
        if let Some(note) = self.each(|sheet| labels::note(sheet).unwrap_or_default()) {
            self.line(&format!("<footer><p>{note}</p></footer>"));
        }
        self.line("</div>");
        self.line("</body>");
        self.line("</html>");
    }

    fn full_title(&self, provider: &str) -> String {
        let title = labels::in_line(self.sheet, labels::title);
        if provider.is_empty() { title } else { format!("{title} - {provider}") }
    }

    /// Which language is shown is decided by the style alone.
    fn write_switch(&mut self) {
        for language in Language::ALL {
            let code = language.code();
            let checked = if language == Language::Ja { " checked=\"checked\"" } else { "" };
            let name = Words::new(language).say(&format!("language-{code}"));
            self.line(&format!(
                "<input type=\"radio\" class=\"switch\" name=\"language\" id=\"show-{code}\"{checked}/>\
                 <label for=\"show-{code}\" lang=\"{code}\">{}</label>",
                escaped(&name)
            ));
        }
    }

    fn write_top(&mut self) {
        self.line("<header>");
        let title = self.each(labels::title).unwrap_or_default();
        self.line(&format!("<h1>{title}</h1>"));
        if self.sheet.options.is_working_copy {
            let notice = self.program("sheet-working-copy");
            self.line(&format!("<p class=\"working-copy\">{notice}</p>"));
        }
        if let Some(header) = self.each(|sheet| labels::header(sheet).0.unwrap_or_default()) {
            self.line(&format!("<p>{header}</p>"));
        }
        for nth in 0..self.sheet.folder.form.preconditions.len() {
            let part = |sheet: &Sheet<'_>| annex::preconditions(sheet).swap_remove(nth);
            let heading = self.each(|sheet| part(sheet).0).unwrap_or_default();
            let text = self.each(|sheet| part(sheet).1).unwrap_or_default();
            self.line(&format!("<div class=\"precondition\"><h2>{heading}</h2><p>{text}</p></div>"));
        }
        self.line("</header>");
    }

    fn write_contents(&mut self) {
        self.line("<nav aria-labelledby=\"contents\">");
        let heading = self.program("html-contents");
        self.line(&format!("<h2 id=\"contents\">{heading}</h2>"));
        self.line("<ul>");
        for section in self.sheet.sections() {
            let title = self.each(|sheet| labels::section(sheet, section)).unwrap_or_default();
            self.line(&format!("<li><a href=\"#{}\">{title}</a></li>", anchor(&self.sheet.folder.form, section)));
        }
        self.line("</ul>");
        self.line("</nav>");
    }

    fn write_section(&mut self, section: SectionIx) {
        let form = &*self.sheet.folder.form;
        let columns = &form.print.columns;
        let id = anchor(form, section);
        let title = self.each(|sheet| labels::section(sheet, section)).unwrap_or_default();
        self.line(&format!("<section aria-labelledby=\"{id}\">"));
        self.line(&format!("<h2 id=\"{id}\">{title}</h2>"));
        self.line(&format!("<table aria-labelledby=\"{id}\">"));
        self.write_columns(columns);
        self.text.push_str("<thead><tr>");
        for run in runs(columns, |before, after| before.heading == after.heading) {
            // In a narrow column a line may end behind a slash.
            let heading = |sheet: &Sheet<'_>| labels::heading(sheet, &columns[run.0]).replace('/', "/\u{200b}");
            let heading = self.each(heading).unwrap_or_default();
            let _ = write!(self.text, "<th scope=\"col\"{}>{heading}</th>", span("colspan", run));
        }
        if self.sheet.options.is_working_copy {
            let heading = self.program("sheet-remark");
            let _ = write!(self.text, "<th scope=\"col\">{heading}</th>");
        }
        self.line("</tr></thead>");
        let rows: Vec<RowKind> = annex::in_place(form, form.items_of(section).flat_map(|item| form.fields_of(item)))
            .map(RowKind::Field)
            .collect();
        let shares = |column: PrintColumnId, rows: &[RowKind]| {
            runs(rows, |&before, &after| shares_cell(form, column, before, after))
        };
        for group in shares(PrintColumnId::Group, &rows) {
            self.line("<tbody>");
            let rows = &rows[group.0..=group.1];
            let spans: Vec<(&PrintColumn, Vec<(usize, usize)>)> =
                columns.iter().map(|column| (column, shares(column.id, rows))).collect();
            for (at, row) in rows.iter().enumerate() {
                let RowKind::Field(field) = *row else { continue };
                self.text.push_str("<tr>");
                for (column, runs) in &spans {
                    if let Some(&run) = runs.iter().find(|run| run.0 == at) {
                        self.write_cell(column.id, field, run);
                    }
                }
                if self.sheet.options.is_working_copy {
                    let remark = self.remark(field).unwrap_or_default();
                    let _ = write!(self.text, "<td class=\"remark\">{remark}</td>");
                }
                self.line("</tr>");
            }
            self.line("</tbody>");
        }
        self.line("</table>");
        self.line("</section>");
    }

    /// The widths of the form's columns, so that all tables are alike.
    fn write_columns(&mut self, columns: &[PrintColumn]) {
        let remark = self.sheet.options.is_working_copy.then_some(REMARK_HALVES);
        let widths: Vec<u16> = columns.iter().map(|column| column.width).chain(remark).collect();
        let all: u32 = widths.iter().copied().map(u32::from).sum::<u32>().max(1);
        self.text.push_str("<colgroup>");
        for width in widths {
            let _ = write!(self.text, "<col style=\"width: {}%\"/>", u32::from(width) * 100 / all);
        }
        self.line("</colgroup>");
    }

    fn write_cell(&mut self, column: PrintColumnId, field: FieldIx, run: (usize, usize)) {
        let span = span("rowspan", run);
        if column == PrintColumnId::Answer {
            if self.sheet.folder.form[field].kind == Kind::Table {
                self.text.push_str("<td class=\"answer\">");
                self.write_tables(field);
                self.text.push_str("</td>");
                return;
            }
            let answer = labels::answer(self.sheet, field);
            let is_remarked = self.sheet.options.is_working_copy && self.remarks.of(field).is_some();
            let class = if is_remarked { "answer remarked" } else { "answer" };
            let language = language_of(&answer).map_or_else(String::new, |code| format!(" lang=\"{code}\""));
            let _ = write!(self.text, "<td class=\"{class}\"{language}>{}</td>", escaped(&answer));
            return;
        }
        let label = self.each(|sheet| labels::of_field(sheet, column, field)).unwrap_or_default();
        let _ = match column {
            PrintColumnId::No => write!(self.text, "<th scope=\"row\" class=\"no\"{span}>{label}</th>"),
            PrintColumnId::Group => write!(self.text, "<th scope=\"rowgroup\" class=\"group\"{span}>{label}</th>"),
            PrintColumnId::Item => write!(self.text, "<th scope=\"row\" class=\"item\"{span}>{label}</th>"),
            PrintColumnId::Prompt => write!(self.text, "<th scope=\"row\" class=\"prompt\"{span}>{label}</th>"),
            PrintColumnId::Unit => write!(self.text, "<td class=\"unit\"{span}>{label}</td>"),
            PrintColumnId::Mark | PrintColumnId::Answer => {
                write!(self.text, "<td class=\"mark\"{span}>{label}</td>")
            }
        };
    }

    /// A table of its own, behind the items.
    fn write_annex(&mut self, field: FieldIx) {
        let id = format!("field-{}", self.sheet.folder.form[field].id);
        let heading = self.each(|sheet| annex::heading(sheet, field)).unwrap_or_default();
        self.line(&format!("<section aria-labelledby=\"{id}\">"));
        self.line(&format!("<h2 id=\"{id}\">{heading}</h2>"));
        if let Some(remark) = self.remark(field).filter(|_| self.sheet.options.is_working_copy) {
            self.line(&format!("<p class=\"remark\">{remark}</p>"));
        }
        self.write_tables(field);
        self.line("</section>");
    }

    fn write_tables(&mut self, field: FieldIx) {
        let count = self.sheet.folder.form[field].columns.len();
        for table in annex::tables(self.sheet, field) {
            self.line("<table class=\"rows\">");
            if !table.caption.is_empty() {
                self.line(&format!("<caption>{}</caption>", escaped(&table.caption)));
            }
            self.text.push_str("<thead><tr>");
            for nth in 0..count {
                let title = self.each(|sheet| annex::columns(sheet, field).swap_remove(nth).title).unwrap_or_default();
                // A heading of nothing says nothing to who listens.
                let tag = if title.is_empty() { "td" } else { "th scope=\"col\"" };
                let end = if title.is_empty() { "td" } else { "th" };
                let _ = write!(self.text, "<{tag}>{title}</{end}>");
            }
            self.line("</tr></thead>");
            self.line("<tbody>");
            for row in &table.rows {
                self.text.push_str("<tr>");
                for cell in row {
                    let _ = write!(self.text, "<td class=\"answer\">{}</td>", escaped(cell));
                }
                self.line("</tr>");
            }
            if table.rows.is_empty() {
                self.line(&format!("<tr>{}</tr>", "<td></td>".repeat(count)));
            }
            self.line("</tbody></table>");
            for (_, note) in &table.notes {
                self.line(&format!("<p class=\"answer\">{}</p>", escaped(note)));
            }
        }
    }

    fn write_no_longer_asked(&mut self) {
        let answers: Vec<_> = self.sheet.no_longer_asked().collect();
        if answers.is_empty() {
            return;
        }
        let heading = self.program("sheet-no-longer-asked");
        self.line("<section aria-labelledby=\"no-longer-asked\">");
        self.line(&format!("<h2 id=\"no-longer-asked\">{heading}</h2>"));
        self.line("<table aria-labelledby=\"no-longer-asked\"><tbody>");
        for (id, answer) in answers {
            self.line(&format!(
                "<tr><th scope=\"row\">{}</th><td class=\"answer\">{}</td></tr>",
                escaped(&clean(id)),
                escaped(&clean(&answer))
            ));
        }
        self.line("</tbody></table>");
        self.line("</section>");
    }

    /// A text of the program.
    fn program(&self, id: &str) -> String {
        self.each(|sheet| Remarks::new(sheet).say(id)).unwrap_or_default()
    }

    fn remark(&self, field: FieldIx) -> Option<String> {
        self.each(|sheet| Remarks::new(sheet).of(field).unwrap_or_default())
    }

    /// A label in each language of the page, the one that isn't wanted hidden by the switch; `None` if there is no text.
    fn each(&self, label: impl Fn(&Sheet<'_>) -> String) -> Option<String> {
        let each = self.sheet.language.each().iter();
        let mut texts: Vec<(Language, String)> =
            each.map(|&language| (language, label(&self.sheet.in_language(language)))).collect();
        texts.dedup_by(|after, before| after.1 == before.1);
        texts.retain(|(_, text)| !text.is_empty());
        match texts.as_slice() {
            [] => None,
            [(_, text)] => Some(escaped(text)),
            several => Some(several.iter().fold(String::new(), |all, (language, text)| {
                let code = language.code();
                format!("{all}<span class=\"{code}\" lang=\"{code}\">{}</span>", escaped(text))
            })),
        }
    }

    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }
}

fn anchor(form: &Form, section: SectionIx) -> String {
    format!("section-{}", form[section].id)
}

/// Over how many rows or columns a cell reaches, if over several.
fn span(name: &str, (first, last): (usize, usize)) -> String {
    if first == last { String::new() } else { format!(" {name}=\"{}\"", last - first + 1) }
}

/// The language in which an answer is read out: Japanese where it has kana or kanji, English where it has letters.
fn language_of(answer: &str) -> Option<&'static str> {
    let is_japanese = |char: char| matches!(u32::from(char), 0x3041..=0x30ff | 0x3400..=0x9fff | 0xf900..=0xfaff);
    if answer.contains(is_japanese) {
        return Some(Language::Ja.code());
    }
    answer.contains(|char: char| char.is_ascii_alphabetic()).then(|| Language::En.code())
}

/// A text in which nothing is markup.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}
