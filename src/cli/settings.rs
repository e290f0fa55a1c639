//! `kisai settings [KEY [VALUE]] [--unset] [--json]`

use serde::Serialize;

use super::arguments::JsonFlag;
use super::table::{Column, Table};
use super::{CommandError, Context, Exit, Output};
use crate::core::notice::Notice;
use crate::store::settings::{Setting, Settings};

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "KEY", value_parser = Setting::ALL.map(Setting::id))]
    key: Option<String>,
    #[arg(value_name = "VALUE", requires = "key", conflicts_with = "json")]
    value: Option<String>,
    #[arg(long, requires = "key", conflicts_with_all = ["value", "json"])]
    unset: bool,
    #[command(flatten)]
    json: JsonFlag,
}

/// What was chosen for the whole program.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Chosen {
    /// `ja` or `en`; null where the language follows the locale.
    language: Option<String>,
    /// `on` or `off`: whether what is copied reaches the terminal's clipboard too; null where it is as it comes: on.
    clipboard: Option<String>,
    /// `on` or `off`: whether the mouse works on the screens; null where it is as it comes: off.
    mouse: Option<String>,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let path = context.folders.settings();
    let mut settings = Settings::load(&path);
    let setting = arguments.key.as_deref().and_then(Setting::from_id);
    match (setting, &arguments.value) {
        (Some(setting), Some(value)) => {
            if !setting.values().contains(&value.as_str()) {
                return Err(CommandError::usage(
                    Notice::new("usage-value")
                        .with("argument", setting.id())
                        .with("value", value.as_str())
                        .with("valid", setting.values().join(", ")),
                ));
            }
            settings.set(setting, Some(value));
            settings.save(&path)?;
        }
        (Some(setting), None) if arguments.unset => {
            settings.set(setting, None);
            settings.save(&path)?;
        }
        _ if arguments.json.json => {
            let Settings { language, clipboard, mouse, .. } = settings;
            out.json(&Chosen { language, clipboard, mouse })?;
        }
        (Some(setting), None) => {
            if let Some(value) = settings.get(setting) {
                out.line(value)?;
            }
        }
        (None, _) => {
            let mut table = Table::new(&[Column::Fixed, Column::Text]);
            for setting in Setting::ALL {
                let value = match (settings.get(setting), setting.unless_chosen()) {
                    (Some(value), _) => value.to_owned(),
                    (None, Some(value)) => context.words.say_with("settings-unset-is", &[("value", value.into())]),
                    (None, None) => context.words.say("settings-unset"),
                };
                table.row([setting.id().to_owned(), value]);
            }
            out.table(&table)?;
        }
    }
    Ok(Exit::Done)
}
