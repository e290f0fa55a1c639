//! Arguments -> screens or a command -> exit code.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use kisai::cli::{self, Command, CommandError, Exit, Invocation, Output, fault};
use kisai::core::notice::Notice;
use kisai::store::error::io_cause;
use kisai::store::settings::Settings;
use kisai::ui::event::Opened;
use kisai::ui::terminal::give_back_for_good;
use kisai::ui::{self, End};
use kisai::words::{Language, Words};

fn main() -> ExitCode {
    // What we write is the user's alone, and a crash leaves no answer in a core file.
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
    let none = rustix::process::Rlimit { current: Some(0), maximum: Some(0) };
    let _ = rustix::process::setrlimit(rustix::process::Resource::Core, none);
    // A limit on the size of files is a failed write like any other, not the end of the program.
    let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, Arc::default());

    let mut out = Output::new();
    let variable = |name: &str| std::env::var(name).ok();
    fault::end_on_panic(&out, Language::from_environment(variable), give_back_for_good);
    run(&mut out)
        .unwrap_or_else(|mut error| {
            if let Some(text) = error.wanted()
                && let Err(cause) = out.raw(text).and_then(|()| out.flush())
            {
                error = CommandError::from(cause).in_language(error.language());
            }
            let _ = out.flush();
            if let Some(message) = error.message() {
                out.note(&message);
            }
            error.exit()
        })
        .into()
}

fn run(out: &mut Output) -> Result<Exit, CommandError> {
    let Invocation { command, draft, context } = cli::parse(std::env::args_os(), |name| std::env::var_os(name))?;
    if context.has_colour {
        out.allow_colour();
    }
    let language = context.language();
    fault::end_on_panic(out, language, give_back_for_good);
    let exit = match command {
        Some(Command::Keys(arguments)) => {
            let words = &context.words;
            let lines = if arguments.is_of_commands() { ui::keys::commands(words) } else { ui::keys::lines(words) };
            lines.iter().try_for_each(|line| out.line(line)).map(|()| Exit::Done).map_err(CommandError::from)
        }
        Some(Command::Doctor(arguments)) => {
            let mut asking = ui::terminal::Asking::begin();
            let size = ui::terminal::size();
            let mut ask = asking.as_mut().map(|asking| move |question: &str| asking.ask(question));
            let width = ui::widget::canvas::width;
            let terminal = ask.as_mut().map(|ask| cli::doctor::Terminal { ask, width, size });
            let report = cli::doctor::examine(&context, terminal);
            // Nothing is printed before the terminal is given back.
            drop(asking);
            cli::doctor::run(&arguments, &report, &context, out)
        }
        Some(Command::Import(arguments)) if arguments.is_on_screen() => {
            let (file, into) = arguments.into_parts();
            show(context, into, Some(file), out)
        }
        Some(command) => cli::run(&command, &context, out),
        None => show(context, draft, None, out),
    }?;
    out.flush().map(|()| exit).map_err(|cause| CommandError::from(cause).in_language(language))
}

fn show(
    context: cli::Context,
    draft: Option<String>,
    import: Option<PathBuf>,
    out: &mut Output,
) -> Result<Exit, CommandError> {
    let language = context.language();
    let has_failed = |error: CommandError| error.in_language(language);
    // A name that is none is told before the screen changes.
    let open = |named: &String| {
        let drafts = context.drafts();
        let opening = drafts.open_to_edit(named, false);
        opening
            .map(|opening| Box::new(Opened::new(opening, &drafts)))
            .map_err(|error| cli::no_such_draft(&error, named))
    };
    let draft = draft.as_ref().map(open).transpose().map_err(has_failed)?;
    let words = Words::new(language);
    let options = ui::run::Options {
        editor: ["VISUAL", "EDITOR"].iter().find_map(|name| std::env::var_os(name).filter(|editor| !editor.is_empty())),
        settings: Settings::load(&context.folders.settings()),
        folders: context.folders,
        language,
        clock: context.clock,
        draft,
        import,
        reader: cli::read_file,
        has_colour: context.has_colour,
    };
    let end = ui::run(options).map_err(|cause| {
        has_failed(CommandError::usage(Notice::new("error-no-terminal").with("cause", io_cause(&cause))))
    })?;
    match end {
        End::Left => Ok(Exit::Done),
        End::Elsewhere(path) => {
            out.note(&words.say_with("saved-elsewhere", &[("path", path.display().to_string().into())]));
            Ok(Exit::Trouble)
        }
        End::Lost(notice) => {
            out.note(&words.say_with("lost", &[("cause", words.tell(&notice).into())]));
            Ok(Exit::Trouble)
        }
        End::Crashed(saved) => {
            out.note(&fault::sentence(&words, saved.as_deref()));
            Ok(Exit::Fault)
        }
    }
}
