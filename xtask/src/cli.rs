//! What the command line of a program of ours says of itself, besides its grammar: the help
//! of one command at a time, and errors that tell what there is.

use anyhow::{Result, anyhow};
use std::{ffi::OsString, process::ExitCode};

/// The help that `xflags` writes, all commands in one text.
#[derive(Clone, Copy, Debug)]
pub struct Help {
    /// How the program is called.
    pub program: &'static str,
    /// The whole text.
    pub text: &'static str,
}

impl Help {
    /// The name of each command.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.commands().map(|(name, _)| name)
    }

    /// Each command with the first line of what is said of it.
    fn commands(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let mut lines = self.text.lines();
        std::iter::from_fn(move || {
            let header =
                lines.find(|line| command_of(line).is_some_and(|rest| !rest.contains(' ')))?;
            Some((command_of(header)?, lines.next().unwrap_or_default().trim()))
        })
    }

    /// Every command in a line.
    fn overview(&self) -> String {
        let title = self.text.lines().nth(1).unwrap_or_default().trim();
        let program = self.program;
        let mut text = format!("{title}\n\nUsage: {program} COMMAND [OPTIONS]\n\n");
        for (name, summary) in self.commands() {
            text.push_str(&format!("  {name:<12} {summary}\n"));
        }
        text + &format!("\n`{program} COMMAND --help` says more.")
    }

    /// All that is said of a command.
    fn section(&self, command: &str) -> String {
        let mut text = String::new();
        let mut inside = false;
        for line in self.text.lines() {
            if let Some(rest) = command_of(line) {
                inside = rest.split(' ').next() == Some(command);
                if inside {
                    text.push_str(&format!("{} {rest}\n", self.program));
                }
            } else if inside {
                text.push_str(&format!("{line}\n"));
            }
        }
        text.trim_end().to_owned()
    }

    /// The options of a command, and the commands below it.
    fn takes(&self, command: &str) -> String {
        let mut words = Vec::new();
        let mut below = Vec::new();
        for line in self.section(command).lines() {
            if let Some(rest) = line.strip_prefix(self.program) {
                below.extend(rest.split(' ').nth(2).map(str::to_owned));
            } else if let (true, Some(option)) = (below.is_empty(), line.strip_prefix("    --")) {
                let name = option.split(' ').next().unwrap_or_default();
                words.push(format!("--{name}"));
            }
        }
        words.extend(below);
        match words.is_empty() {
            true => "no option".to_owned(),
            false => words.join(", "),
        }
    }

    /// The answer to arguments that are no command to run: help, or an error.
    fn answer(&self, command: Option<&str>, error: &xflags::Error) -> Result<ExitCode> {
        let program = self.program;
        let known = command.filter(|&command| self.names().any(|name| name == command));
        match (error.is_help(), known, command) {
            (true, Some(command), _) => println!("{}", self.section(command)),
            (true, None, _) => println!("{}", self.overview()),
            (false, Some(command), _) => {
                let takes = self.takes(command);
                return Err(anyhow!(
                    "{error}; `{command}` takes {takes}. See `{program} {command} --help`"
                ));
            }
            (false, None, None) => {
                eprintln!("{}", self.overview());
                return Ok(ExitCode::FAILURE);
            }
            (false, None, Some(command)) => {
                let names: Vec<_> = self.names().collect();
                return Err(anyhow!(
                    "no command `{command}`; there is {}. See `{program} --help`",
                    names.join(", ")
                ));
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// What follows the program's name in a line that opens what is said of a command.
fn command_of(line: &'static str) -> Option<&'static str> {
    let opens = line.starts_with(|c: char| c.is_ascii_lowercase());
    line.split_once(' ').filter(|_| opens).map(|(_, rest)| rest)
}

/// Reads arguments by a grammar; what is no command to run comes back as its answer.
/// `forwarded` names the commands whose arguments are not looked at.
pub fn parse<T>(
    help: &Help,
    args: Vec<OsString>,
    forwarded: &[&str],
    grammar: impl FnOnce(Vec<OsString>) -> xflags::Result<T>,
) -> Result<T, Result<ExitCode>> {
    let command = args.first().and_then(|arg| arg.to_str()).map(str::to_owned);
    let command = command.as_deref().filter(|name| !name.starts_with('-'));
    let args = match command {
        Some(name) if forwarded.contains(&name) => {
            let mut args = args;
            args.insert(1, "--".into());
            args
        }
        _ => args.into_iter().flat_map(apart).collect(),
    };
    grammar(args).map_err(|error| help.answer(command, &error))
}

/// `--name=value` as two arguments, which the grammar wants.
fn apart(arg: OsString) -> Vec<OsString> {
    match arg.to_str().and_then(|text| text.split_once('=')) {
        Some((name, value)) if name.starts_with("--") => vec![name.into(), value.into()],
        _ => vec![arg],
    }
}

#[cfg(test)]
mod tests {
    use super::Help;

    const HELP: Help = Help {
        program: "cargo x",
        text: "x\n  All.\n\nOPTIONS:\n    -h, --help\n      Help.\n\nSUBCOMMANDS:\n\nx go\n  Goes.\n\n  Far.\n\n  OPTIONS:\n    --speed <N>\n      How fast.\n\nx stop\n  Stops.\n\nx stop now\n  At once.\n",
    };

    #[test]
    fn help_is_of_one_command() {
        assert_eq!(HELP.names().collect::<Vec<_>>(), ["go", "stop"]);
        assert_eq!(
            HELP.overview(),
            "All.\n\nUsage: cargo x COMMAND [OPTIONS]\n\n  go           Goes.\n  stop         Stops.\n\n`cargo x COMMAND --help` says more."
        );
        assert_eq!(
            HELP.section("go"),
            "cargo x go\n  Goes.\n\n  Far.\n\n  OPTIONS:\n    --speed <N>\n      How fast."
        );
        assert_eq!(HELP.takes("go"), "--speed");
        assert_eq!(HELP.takes("stop"), "now");
    }
}
