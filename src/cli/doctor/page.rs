//! The report as lines for a person.

use super::super::table;
use super::Report;
use super::terminal::{Screen, Width};
use crate::store::survey::FolderState;
use crate::words::Words;

/// The report, one fact a line.
pub(super) fn lines(report: &Report, words: &Words) -> Vec<String> {
    let yes_no = |is_so: bool| words.say(if is_so { "yes" } else { "no" });
    let mut facts = vec![
        (words.say("doctor-version"), format!("kisai {} ({})", report.kisai, report.system)),
        (words.say("doctor-format"), report.draft_format.to_string()),
        (words.say("doctor-language"), format!("{} ({})", report.language.chosen, report.language.by)),
        (words.say("doctor-colours"), report.colours.to_string()),
        (words.say("doctor-stdin"), yes_no(report.terminal.stdin)),
        (words.say("doctor-stdout"), yes_no(report.terminal.stdout)),
    ];
    if let Some(screen) = &report.terminal.screen {
        let silence = || words.say("doctor-no-answer");
        facts.push((words.say("doctor-size"), format!("{}x{}", screen.columns, screen.rows)));
        facts.push((words.say("doctor-attributes"), screen.attributes.clone().unwrap_or_else(silence)));
        facts.push((words.say("doctor-name"), screen.name.clone().unwrap_or_else(silence)));
    }
    let counts = report.drafts;
    facts.push((words.say("doctor-drafts"), counts.drafts.to_string()));
    facts.push((words.say("doctor-damaged"), counts.damaged.to_string()));
    facts.push((words.say("doctor-in-trash"), counts.in_trash.to_string()));
    facts.push((words.say("doctor-recovered"), counts.recovered.to_string()));
    facts.push((words.say("doctor-left-over"), counts.left_over.to_string()));

    let mut lines = table::aligned(facts.into_iter().map(|(name, fact)| vec![name, fact]).collect());
    let unset = words.say("doctor-unset");
    let variables = report.environment.iter().map(|(name, value)| {
        vec![(*name).to_owned(), value.as_ref().map_or_else(|| unset.clone(), |value| format!("\"{value}\""))]
    });
    add(&mut lines, words.say("doctor-environment"), variables.collect());
    add(
        &mut lines,
        words.say("doctor-folders"),
        report.folders.iter().map(|folder| folder_row(folder, words)).collect(),
    );
    let forms = report.forms.iter().map(|form| {
        let origin = words.say(if form.is_builtin { "doctor-built-in" } else { "doctor-own" });
        vec![form.id.clone(), form.edition.clone(), origin]
    });
    add(&mut lines, words.say("list-form"), forms.collect());
    if let Some(screen) = &report.terminal.screen {
        add(&mut lines, words.say("doctor-widths"), width_rows(screen, words));
    }
    lines
}

fn add(lines: &mut Vec<String>, heading: String, rows: Vec<Vec<String>>) {
    lines.push(String::new());
    lines.push(heading);
    lines.extend(table::aligned(rows).into_iter().map(|line| format!("  {line}")));
}

fn folder_row(folder: &FolderState, words: &Words) -> Vec<String> {
    let mut states = Vec::new();
    if !folder.exists {
        states.push("doctor-not-there");
    }
    if !folder.is_writable {
        states.push("doctor-not-writable");
    }
    if folder.is_open_to_others {
        states.push("doctor-open-to-others");
    }
    let told = states.into_iter().map(|id| words.say(id)).collect::<Vec<_>>().join(" ");
    let mode = folder.mode.clone().unwrap_or_else(|| "-".to_owned());
    vec![folder.name.to_owned(), mode, folder.path.display().to_string(), told]
}

fn width_rows(screen: &Screen, words: &Words) -> Vec<Vec<String>> {
    if screen.widths.is_empty() {
        return vec![vec![words.say("doctor-no-answer")]];
    }
    let row = |width: &Width| {
        let told = if width.measured == width.expected { String::new() } else { words.say("doctor-differs") };
        // The character comes last: what is drawn in another width than reckoned must not shift the rest.
        vec![width.code.clone(), width.expected.to_string(), width.measured.to_string(), width.text.to_owned(), told]
    };
    let heading = ["doctor-character", "doctor-expected", "doctor-measured"].map(|id| words.say(id)).to_vec();
    [heading].into_iter().chain(screen.widths.iter().map(row)).collect()
}
