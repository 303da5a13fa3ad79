//! From the command line to one command.

use crate::{
    attaques, bench, build, captures, contrat, data, deploy, dev, fautes, mobile, partenaire, recu,
    serve, taille, test, tidy,
};
use anyhow::{Result, bail};
use lexopt::{Arg, Parser, ValueExt};
use std::process::ExitCode;

/// A command as the command line knows it.
struct Command {
    name: &'static str,
    summary: &'static str,
    usage: &'static str,
    run: fn(Parser) -> Result<ExitCode>,
}

/// The usage of what another program answers, its help too.
const ITS_OWN: &str = "";

const COMMANDS: &[Command] = &[
    Command {
        name: "attaques",
        summary: "Measure how applications hold against who wishes harm",
        usage: attaques::USAGE,
        run: |args| attaques::run(args).map(|()| ExitCode::SUCCESS),
    },
    Command {
        name: "bench",
        summary: "Measure the lookup beside its peers",
        usage: bench::USAGE,
        run: |args| bench::run(args).map(|()| ExitCode::SUCCESS),
    },
    Command {
        name: "build",
        summary: "Compile the widgets and the worker",
        usage: build::USAGE,
        run: |args| build::run(args).map(|()| ExitCode::SUCCESS),
    },
    Command {
        name: "captures",
        summary: "Take pictures of every state of the widgets",
        usage: captures::USAGE,
        run: |args| captures::run(args).map(|()| ExitCode::SUCCESS),
    },
    Command {
        name: "contrat",
        summary: "Ask the API anything, and hold its answers against its document",
        usage: contrat::USAGE,
        run: |args| contrat::run(args).map(|()| ExitCode::SUCCESS),
    },
    Command {
        name: "data",
        summary: "Read the official contours and write what pages and the API answer from",
        usage: ITS_OWN,
        run: |mut args| data::become_it(None, args.raw_args()?.collect()),
    },
    Command {
        name: "deploy",
        summary: "Put the site and the API online",
        usage: deploy::USAGE,
        run: |args| deploy::run(args).map(|()| ExitCode::SUCCESS),
    },
    Command {
        name: "dev",
        summary: "Install what is missing, build, and serve on http://localhost:8787",
        usage: dev::USAGE,
        run: |args| dev::run(args).map(|()| ExitCode::SUCCESS),
    },
    Command {
        name: "fautes",
        summary: "Measure how reliable applications are, crash after crash",
        usage: fautes::USAGE,
        run: |args| fautes::run(args).map(|()| ExitCode::SUCCESS),
    },
    Command {
        name: "mobile",
        summary: "Time a page with the widget on a slow phone",
        usage: mobile::USAGE,
        run: |args| mobile::run(args).map(|()| ExitCode::SUCCESS),
    },
    Command {
        name: "orientation",
        summary: "Answer whom to meet; look for dead ends over every commune of France",
        usage: ITS_OWN,
        run: |mut args| data::become_it(Some("orientation"), args.raw_args()?.collect()),
    },
    Command {
        name: "partenaire",
        summary: "Create, renew, revoke and list partners and their keys",
        usage: partenaire::USAGE,
        run: |args| partenaire::run(args).map(|()| ExitCode::SUCCESS),
    },
    Command {
        name: "recu",
        summary: "Check the receipt of an application, without asking anyone",
        usage: recu::USAGE,
        run: |args| recu::run(args).map(|()| ExitCode::SUCCESS),
    },
    Command {
        name: "serve",
        summary: "Serve the site and the API on this machine",
        usage: serve::USAGE,
        run: |args| serve::run(args).map(|()| ExitCode::SUCCESS),
    },
    Command {
        name: "taille",
        summary: "Weigh what a page downloads, against the record",
        usage: taille::USAGE,
        run: |args| taille::run(args).map(|()| ExitCode::SUCCESS),
    },
    Command {
        name: "test",
        summary: "Install what is missing, then run every test",
        usage: test::USAGE,
        run: test::run,
    },
    Command {
        name: "tidy",
        summary: "Check the invariants that no compiler does",
        usage: tidy::USAGE,
        run: |args| tidy::run(args).map(|()| ExitCode::SUCCESS),
    },
];

/// The name of each command.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    COMMANDS.iter().map(|command| command.name)
}

/// Runs the command that the arguments name.
pub(crate) fn run(mut parser: Parser) -> Result<ExitCode> {
    let name = match parser.next()? {
        None => {
            eprint!("{}", overview());
            return Ok(ExitCode::FAILURE);
        }
        Some(Arg::Long("help") | Arg::Short('h')) => {
            print!("{}", overview());
            return Ok(ExitCode::SUCCESS);
        }
        Some(Arg::Value(name)) => name.string()?,
        Some(other) => return Err(unexpected(other)),
    };
    let Some(command) = COMMANDS.iter().find(|command| command.name == name) else {
        let known: Vec<_> = names().collect();
        bail!(
            "no command `{name}`; there is {}. See `cargo xtask --help`",
            known.join(", ")
        );
    };
    if command.usage != ITS_OWN && asks_for_help(&mut parser) {
        println!("{}\n\n{}", command.summary, command.usage);
        return Ok(ExitCode::SUCCESS);
    }
    (command.run)(parser).map_err(|error| match error.downcast::<lexopt::Error>() {
        Ok(usage) => anyhow::anyhow!("{usage}. See `cargo xtask {name} --help`"),
        Err(error) => error,
    })
}

/// The error for an argument that no one asked for.
pub(crate) fn unexpected(arg: Arg<'_>) -> anyhow::Error {
    anyhow::Error::new(arg.unexpected())
}

/// Whether `--help` is among the arguments left.
fn asks_for_help(parser: &mut Parser) -> bool {
    parser.try_raw_args().is_some_and(|args| {
        args.as_slice()
            .iter()
            .any(|arg| arg == "--help" || arg == "-h")
    })
}

fn overview() -> String {
    let mut text =
        String::from("The commands of Guichet.\n\nUsage: cargo xtask COMMAND [OPTIONS]\n\n");
    for Command { name, summary, .. } in COMMANDS {
        text.push_str(&format!("  {name:<12} {summary}\n"));
    }
    text.push_str("\n`cargo xtask COMMAND --help` says more.\n");
    text
}

#[cfg(test)]
mod tests {
    use super::run;

    fn check(args: &[&str], expect: &str) {
        let args = std::iter::once("xtask").chain(args.iter().copied());
        let error = run(lexopt::Parser::from_iter(args)).expect_err("must be refused");
        assert_eq!(format!("{error:#}"), expect);
    }

    #[test]
    fn an_unknown_argument_says_what_there_is() {
        check(
            &["datta"],
            "no command `datta`; there is attaques, bench, build, captures, contrat, data, deploy, dev, fautes, mobile, orientation, partenaire, recu, serve, taille, test, tidy. See `cargo xtask --help`",
        );
        check(
            &["serve", "--couleur"],
            "invalid option '--couleur'. See `cargo xtask serve --help`",
        );
    }
}
