//! `kisai licences`

use super::{CommandError, Context, Exit, Output};
use crate::core::packed::{Packed, packed};

const MIT: &str = include_str!("../../LICENSE-MIT");
const APACHE: &str = include_str!("../../LICENSE-APACHE");
/// Made by a test from the sources of the crates.
const THIRD_PARTY: Packed = packed!("THIRD-PARTY.txt");

pub(super) fn run(context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let version = [("version", env!("CARGO_PKG_VERSION").into())];
    out.line(&context.words.say_with("licences-own", &version))?;
    for text in [MIT, APACHE] {
        out.line("")?;
        out.raw(text.trim_end())?;
        out.line("")?;
    }
    out.line("")?;
    out.line(&context.words.say("licences-others"))?;
    out.line("")?;
    out.raw(&THIRD_PARTY.text())?;
    Ok(Exit::Done)
}
