//! `kisai keys [--commands]`

#[derive(Default, clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(long)]
    commands: bool,
}

impl Arguments {
    /// Whether the command beside each action is asked for, not the key.
    #[must_use]
    pub fn is_of_commands(&self) -> bool {
        self.commands
    }
}
