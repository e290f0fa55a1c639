//! Where a command writes its result: a file whose suffix gives the format, or standard output.

use std::io;
use std::path::{Path, PathBuf};

use super::{CommandError, Context, Output};
use crate::core::notice::Notice;
use crate::export::Format;
use crate::store::{StoreError, atomic};

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Destination {
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long)]
    pub(super) force: bool,
}

impl Destination {
    /// The file to write; `None` for standard output.
    pub(super) fn target(&self) -> Option<&Path> {
        self.output.as_deref().filter(|path| *path != Path::new("-"))
    }

    /// The format asked for (`named`), else the one of the file's suffix, else the first of those that are `possible`;
    /// one that can go where it is to go.
    pub(super) fn format(
        &self,
        named: Option<&str>,
        possible: &[Format],
        out: &Output,
    ) -> Result<Format, CommandError> {
        let format = match (named.and_then(Format::from_id), self.target()) {
            (Some(format), _) => Some(format),
            (None, Some(path)) => {
                let format = Format::from_suffix(path).filter(|format| possible.contains(format));
                Some(format.ok_or_else(|| unknown_suffix(path, possible))?)
            }
            (None, None) => possible.first().copied(),
        };
        let Some(format) = format.filter(|format| possible.contains(format)) else {
            let valid = possible.iter().map(|format| format.id()).collect::<Vec<_>>().join(", ");
            return Err(unfit("--format", named.unwrap_or_default(), valid));
        };
        if format.is_binary() && (self.output.is_none() || self.target().is_none() && out.is_terminal()) {
            return Err(CommandError::usage(Notice::new("usage-binary-needs-file").with("format", format.id())));
        }
        Ok(format)
    }

    /// Writes the file, or its bytes to standard output, where only text may steer nothing.
    pub(super) fn deliver(
        &self,
        is_binary: bool,
        bytes: &[u8],
        context: &Context,
        out: &mut Output,
    ) -> Result<(), CommandError> {
        match self.target() {
            Some(path) => {
                atomic::write_export(path, bytes, self.force).map_err(|cause| not_written(path, cause))?;
                let path = path.display().to_string();
                out.note(&context.words.say_with("message-exported", &[("path", path.into())]));
            }
            None if is_binary => out.bytes(bytes)?,
            None => out.raw(&String::from_utf8_lossy(bytes))?,
        }
        Ok(())
    }
}

fn unknown_suffix(path: &Path, possible: &[Format]) -> CommandError {
    let suffixes = possible.iter().map(|format| format!(".{}", format.suffix())).collect::<Vec<_>>().join(", ");
    CommandError::usage(
        Notice::new("usage-unknown-suffix").with("path", path.display().to_string()).with("suffixes", suffixes),
    )
}

/// A value that the other arguments leave no room for.
pub(super) fn unfit(argument: &str, value: &str, valid: String) -> CommandError {
    CommandError::usage(Notice::new("usage-value").with("argument", argument).with("value", value).with("valid", valid))
}

/// Why a file couldn't be written.
pub(super) fn not_written(path: &Path, cause: io::Error) -> CommandError {
    if cause.kind() == io::ErrorKind::AlreadyExists {
        return CommandError::trouble(Notice::new("error-file-exists").with("path", path.display().to_string()));
    }
    StoreError::write(path)(cause).into()
}
