//! `kisai man [DIR] [--force]`

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

use clap_mangen::Man;
use clap_mangen::roff::{Roff, roman};

use super::arguments::structure;
use super::destination::not_written;
use super::localize::{examples, localize};
use super::{CommandError, Context, Exit, Output};
use crate::core::notice::Notice;
use crate::store::atomic;
use crate::store::error::io_cause;
use crate::store::reading::read_linked_file;
use crate::words::Words;

/// No page is longer.
const MAX_BYTES: u64 = 1 << 20;

/// Headings that clap_mangen says in English, and the messages with which the page says them.
const HEADINGS: [(&str, &str); 3] =
    [("NAME", "man-name"), ("SYNOPSIS", "man-synopsis"), ("DESCRIPTION", "man-description")];

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "DIR")]
    dir: Option<PathBuf>,
    #[arg(long, requires = "dir")]
    force: bool,
}

/// A page with the name of its file.
struct Page {
    file: String,
    roff: String,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let pages = pages(&context.words)
        .map_err(|cause| CommandError::trouble(Notice::new("error-stdout").with("cause", io_cause(&cause))))?;
    let Some(dir) = &arguments.dir else {
        if let Some(main) = pages.first() {
            out.raw(&main.roff)?;
        }
        return Ok(Exit::Done);
    };
    if !dir.is_dir() {
        fs::create_dir_all(dir).and_then(|()| for_everyone(dir, 0o755)).map_err(|cause| not_written(dir, cause))?;
    }
    let differs =
        |page: &&Page| read_linked_file(&dir.join(&page.file), MAX_BYTES).map_or(true, |there| there != page.roff);
    let differing: Vec<&Page> = pages.iter().filter(differs).collect();
    // All pages or none: nothing is written where one stands in the way.
    if !arguments.force
        && let Some(path) =
            differing.iter().map(|page| dir.join(&page.file)).find(|path| path.symlink_metadata().is_ok())
    {
        return Err(not_written(&path, io::ErrorKind::AlreadyExists.into()));
    }
    for page in differing {
        let path = dir.join(&page.file);
        atomic::write_export(&path, page.roff.as_bytes(), arguments.force)
            .and_then(|()| for_everyone(&path, 0o644))
            .map_err(|cause| not_written(&path, cause))?;
    }
    let said = [("count", pages.len().into()), ("path", dir.display().to_string().into())];
    out.note(&context.words.say_with("message-man-pages", &said));
    Ok(Exit::Done)
}

/// What kisai writes is the user's alone, but a manual page is there to be read.
fn for_everyone(path: &Path, mode: u32) -> io::Result<()> {
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

/// The page of the program, then one for each command.
fn pages(words: &Words) -> io::Result<Vec<Page>> {
    let mut pages = Vec::new();
    let mut waiting = vec![(Vec::new(), localize(structure(), words))];
    while let Some((path, command)) = waiting.pop() {
        for inner in command.get_subcommands().filter(|inner| !inner.is_hide_set()) {
            let inner_path = path.iter().cloned().chain([inner.get_name().to_owned()]).collect();
            waiting.push((inner_path, inner.clone()));
        }
        pages.push(page(&path, &command, words)?);
    }
    Ok(pages)
}

fn page(path: &[String], command: &clap::Command, words: &Words) -> io::Result<Page> {
    let name = ["kisai".to_owned()].into_iter().chain(path.iter().cloned()).collect::<Vec<_>>().join("-");
    // A page runs lines together: the explanation of an argument needs a paragraph of its own.
    let command = command.clone().mut_args(|argument| match argument.get_long_help().map(ToString::to_string) {
        Some(help) => argument.long_help(help.replacen('\n', "\n\n", 1)),
        None => argument,
    });
    let man = Man::new(command.clone().display_name(name.clone()));
    let mut bytes = Vec::new();
    man.render_name_section(&mut bytes)?;
    man.render_synopsis_section(&mut bytes)?;
    man.render_description_section(&mut bytes)?;
    man.render_options_section(&mut bytes)?;
    if command.has_subcommands() {
        man.render_subcommands_section(&mut bytes)?;
    }
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    // clap_mangen leaves an empty date out, and what follows would move into its place. Japanese has no spaces that
    // could be stretched for an even right edge.
    let mut roff = format!(
        ".TH {} 1 \"\" \"kisai {}\" \"{}\"\n.ad l\n",
        name.to_uppercase(),
        env!("CARGO_PKG_VERSION"),
        words.say("man-manual")
    );
    roff.push_str(&in_our_words(&String::from_utf8_lossy(&bytes), words));
    if let Some(examples) = examples(words, &path) {
        let mut section = Roff::new();
        section.control("SH", [words.say("man-examples").as_str()]).control("nf", []);
        for line in examples.lines() {
            section.text([roman(line)]);
        }
        section.control("fi", []);
        roff.push_str(&section.to_roff());
    }
    Ok(Page { file: format!("{name}.1"), roff })
}

/// Each section comes with the same preamble and an English heading.
fn in_our_words(roff: &str, words: &Words) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in roff.lines() {
        let is_preamble = line.starts_with(".ie ") || line.starts_with(".el ");
        if is_preamble && lines.iter().any(|before| before == line) {
            continue;
        }
        let Some(heading) = line.strip_prefix(".SH ") else {
            lines.push(line.to_owned());
            continue;
        };
        let ours = HEADINGS.iter().find(|(english, _)| heading == *english).map(|(_, id)| words.say(id));
        lines.push(format!(".SH {}", ours.unwrap_or_else(|| heading.to_uppercase())));
    }
    lines.join("\n") + "\n"
}
