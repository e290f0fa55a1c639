//! The command line that opens the screens, understood without clap: to build the table of all commands takes longer than
//! to read what the first screen shows.

use std::ffi::OsString;

use super::arguments::{Arguments, Command};
use crate::words::Language;

/// The arguments, where they are a draft's name at most and what goes with every command; all others are clap's.
pub(super) fn plain(arguments: &[OsString]) -> Option<Arguments> {
    let mut plain = Arguments::default();
    let mut words = arguments.iter().skip(1).map(|word| word.to_str());
    while let Some(word) = words.next() {
        let word = word?;
        let (flag, value) = word.split_once('=').map_or((word, None), |(flag, value)| (flag, Some(value)));
        match flag {
            "--no-color" if value.is_none() && !plain.no_color => plain.no_color = true,
            "--lang" if plain.lang.is_none() => {
                let language = value.or_else(|| words.next().flatten())?;
                plain.lang = Some(Language::from_code(language)?.code().to_owned());
            }
            "--home" if plain.home.is_none() => {
                let folder = value.or_else(|| words.next().flatten())?;
                plain.home = Some(folder).filter(|folder| is_plain(folder)).map(Into::into);
                plain.home.as_ref()?;
            }
            _ if plain.draft.is_none() && is_plain(word) && !Command::is_named(word) => {
                plain.draft = Some(word.to_owned());
            }
            _ => return None,
        }
    }
    Some(plain)
}

/// Whether a word can be nothing but a value.
fn is_plain(word: &str) -> bool {
    !word.is_empty() && !word.starts_with('-')
}

#[cfg(test)]
mod tests {
    use clap::FromArgMatches as _;

    use super::super::arguments::structure;
    use super::*;

    fn line(words: &[&str]) -> Vec<OsString> {
        ["kisai"].iter().chain(words).map(Into::into).collect()
    }

    #[test]
    fn every_line_that_only_opens_the_screens_is_understood() {
        for words in [&[][..], &["full"], &["受注 2026"], &["a=b"], &["--lang", "ja", "full"], &["full", "--home=x"]]
        {
            assert!(plain(&line(words)).is_some(), "{words:?}");
        }
    }

    #[test]
    fn what_is_understood_without_clap_means_the_same_to_clap() {
        let commands = structure();
        let names = commands
            .get_subcommands()
            .flat_map(|command| [command.get_name()].into_iter().chain(command.get_all_aliases()));
        let mut words: Vec<&str> = names.collect();
        assert!(words.contains(&"licenses") && words.iter().all(|name| plain(&line(&[name])).is_none()), "{words:?}");

        words.truncate(1);
        // Two blanks hold the empty word between them.
        words.extend("full a=b  - -- -x --help -V --lang ja fr --lang=en --lang=".split(' '));
        words.extend("--home --home=x --home= --no-color --no-color=x --no help".split(' '));
        let mut lines: Vec<Vec<&str>> = vec![Vec::new()];
        for _ in 0..3 {
            let longer = lines.iter().flat_map(|line| words.iter().map(|word| [line.as_slice(), &[word]].concat()));
            lines = [vec![Vec::new()], longer.collect()].concat();
        }
        for words in lines {
            let Some(plain) = plain(&line(&words)) else { continue };
            let matches = commands
                .clone()
                .try_get_matches_from(line(&words))
                .unwrap_or_else(|error| panic!("{words:?}: {error}"));
            let full = Arguments::from_arg_matches(&matches).unwrap();
            assert!(full.command.is_none(), "{words:?}");
            let told = |it: Arguments| (it.draft, it.lang, it.home, it.no_color);
            assert_eq!(told(plain), told(full), "{words:?}");
        }
    }
}
