//! What `data` does, compiled when it is asked for: whoever builds or tidies waits for no
//! reader of shapefiles.

use crate::{
    paths,
    process::{self, Running},
    setup,
    step::step,
};
use anyhow::{Context, Result, bail};
use lexopt::Parser;
use std::{
    env,
    ffi::OsStr,
    io::{BufRead, BufReader},
    os::unix::process::CommandExt,
    path::Path,
    process::{Command, ExitCode, Stdio},
    sync::OnceLock,
};

/// Runs `cargo xtask data` or, with a name before them, one of its commands with the
/// arguments left: in the place of this command.
pub(crate) fn run(name: Option<&str>, mut args: Parser) -> Result<ExitCode> {
    let mut program = program()?;
    program.args(name).args(args.raw_args()?);
    Err(program.exec()).context("cannot start cargo")
}

/// Sees to it that `dir` holds data to serve: nothing is done when it already does, and the
/// fictional territory will do.
pub(crate) fn prepare(dir: &Path) -> Result<()> {
    ask("prepare", [OsStr::new("--out"), dir.as_os_str()])
}

/// Sees to it that `dir` holds the fictional territory as it is now written, for tests.
pub(crate) fn demonstration(dir: &Path) -> Result<()> {
    ask("demonstration", [OsStr::new("--out"), dir.as_os_str()])
}

/// Writes what the site serves of the catalogue and of the contract in a fresh `dir`.
pub(crate) fn site(dir: &Path) -> Result<()> {
    ask("site", [OsStr::new("--out"), dir.as_os_str()])
}

/// Draws structures as numerous as the country's in `dir`.
pub(crate) fn draw(dir: &Path) -> Result<()> {
    ask("draw", [OsStr::new("--out"), dir.as_os_str()])
}

/// Reads the contours of 2015 of a file.
pub(crate) fn contours_of_2015(source: &Path, dir: &Path) -> Result<()> {
    let [qpv, generation, year, out] = ["--qpv", "--generation", "2015", "--out"].map(OsStr::new);
    let arguments = [
        qpv,
        source.as_os_str(),
        generation,
        year,
        out,
        dir.as_os_str(),
    ];
    let mut program = program()?;
    finish(program.args(arguments))
}

/// The State's geocoder, played for the fictional territory, and where it answers.
pub(crate) fn geocoder(data: &Path, port: u16) -> Result<(Running, String)> {
    let mut program = program()?;
    program
        .arg("geocoder")
        .arg("--data")
        .arg(data)
        .args(["--port", &port.to_string()])
        .stdout(Stdio::piped());
    // It ends when what it reads does, however this command ends.
    let mut running = process::spawn_with_stdin(&mut program, Stdio::piped())?;
    let stdout = running.child().stdout.take();
    let mut said = String::new();
    BufReader::new(stdout.context("the geocoder is mute")?).read_line(&mut said)?;
    match said.trim().strip_prefix("ready ") {
        Some(url) => Ok((running, url.to_owned())),
        None => bail!("the local geocoder did not start"),
    }
}

fn ask<'a>(command: &str, arguments: impl IntoIterator<Item = &'a OsStr>) -> Result<()> {
    let mut program = program()?;
    finish(program.arg(command).args(arguments))
}

/// Runs the program to its end: what it says is for whoever reads this command.
fn finish(program: &mut Command) -> Result<()> {
    // What it prints besides is no part of what this command prints.
    let mut running = process::spawn(program.stdout(std::io::stderr()))?;
    let status = running.wait()?;
    match (status.success(), process::interrupted()) {
        (true, _) => Ok(()),
        (false, Some(_)) => bail!("interrupted"),
        (false, None) => bail!("`data` failed ({status}): it says why above"),
    }
}

/// The program, compiled, with what it reads at hand.
fn program() -> Result<Command> {
    static COMPILED: OnceLock<()> = OnceLock::new();
    if COMPILED.get().is_none() {
        // The official division of the territory is one of them.
        setup::packages()?;
        step("data: compile", |step| {
            step.run(cargo("build").args(["--locked", "--package", "data"]))
        })?;
        let _ = COMPILED.set(());
    }
    let mut cargo = cargo("run");
    cargo.args(["--quiet", "--locked", "--package", "data", "--"]);
    Ok(cargo)
}

/// Cargo, where paths are those that the caller means.
fn cargo(command: &str) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .arg(command)
        .arg("--manifest-path")
        .arg(paths::root().join("Cargo.toml"));
    cargo
}
