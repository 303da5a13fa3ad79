//! The commands of the project: `cargo xtask COMMAND`. A library too, for `trials`, which
//! builds, serves and stops the real runtime by the same code as every command.
//!
//! # What this crate does not do
//! It holds no rule about neighbourhoods or people: those live in `shared`. It measures
//! and attacks nothing: `tests/trials` does. It is never shipped: nothing a resident or a
//! partner runs depends on it.

pub mod build;
pub mod cli;
pub mod data;
mod deploy;
mod dev;
pub mod driver;
mod flags;
mod kit;
pub mod partner;
mod receipt;
pub mod serve;
pub mod setup;
mod site;
mod size;
mod test;
mod tidy;
mod trials;

use anyhow::Result;
use flags::{Xtask, XtaskCmd};
use std::{env, ffi::OsString, process::ExitCode};
use steps::{paths, process, stamp, step, table};

/// Runs the command that the arguments of this process name.
pub fn main() -> ExitCode {
    process::main(|| run(env::args_os().skip(1).collect()))
}

/// Runs the command that the arguments name.
fn run(args: Vec<OsString>) -> Result<ExitCode> {
    let args = match cli::parse(&flags::HELP, args, &flags::FORWARDED, Xtask::from_vec) {
        Ok(args) => args,
        Err(answer) => return answer,
    };
    match args.subcommand {
        XtaskCmd::Dev(_) => dev::run()?,
        XtaskCmd::Test(args) => return test::run(&args.case, args.days),
        XtaskCmd::Build(_) => site::write_package(&build::build()?.widgets)?,
        XtaskCmd::Serve(args) => serve::run(args)?,
        XtaskCmd::Data(args) => return data::become_it(None, args.args),
        XtaskCmd::Orientation(args) => return data::become_it(Some("orientation"), args.args),
        XtaskCmd::Size(args) => size::run(&args)?,
        XtaskCmd::Tidy(_) => tidy::check()?,
        XtaskCmd::Deploy(args) => deploy::run(args)?,
        XtaskCmd::Partner(args) => partner::run(args)?,
        XtaskCmd::Receipt(args) => receipt::run(args)?,
        XtaskCmd::Bench(args) => return trials::become_them("bench", &args.args),
        XtaskCmd::Mobile(args) => return trials::become_them("mobile", &args.args),
        XtaskCmd::Reliability(args) => return trials::become_them("reliability", &args.args),
        XtaskCmd::Security(args) => return trials::become_them("security", &args.args),
        XtaskCmd::Conformance(args) => return trials::become_them("conformance", &args.args),
        XtaskCmd::Captures(args) => return trials::become_them("captures", &args.args),
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::run;

    fn check(args: &[&str], expect: &str) {
        let error = run(args.iter().map(Into::into).collect()).expect_err("must be refused");
        assert_eq!(format!("{error:#}"), expect);
    }

    #[test]
    fn an_unknown_argument_says_what_there_is() {
        check(
            &["datta"],
            "no command `datta`; there is dev, test, build, serve, data, bench, size, mobile, reliability, security, conformance, orientation, captures, tidy, deploy, partner, receipt. See `cargo xtask --help`",
        );
        check(
            &["serve", "--colour", "red"],
            "unexpected flag: `--colour`; `serve` takes --port, --data, --persist, --geocoder. See `cargo xtask serve --help`",
        );
        check(
            &["size", "--json=1"],
            "unexpected argument: \"1\"; `size` takes --json, --record. See `cargo xtask size --help`",
        );
        check(
            &["tidy", "up"],
            "unexpected argument: \"up\"; `tidy` takes no option. See `cargo xtask tidy --help`",
        );
        check(
            &["partner", "create", "--name", "x"],
            "flag is required: `--scope`; `partner` takes --persist, --port, --url, create, rotate, revoke, list. See `cargo xtask partner --help`",
        );
    }
}
