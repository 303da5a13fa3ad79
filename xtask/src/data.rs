//! What `data` does, compiled when it is asked for: whoever builds or tidies waits for no
//! reader of shapefiles.

use crate::{
    paths,
    process::{self, Running},
    setup,
    step::step,
};
use anyhow::{Context, Result, bail};
use std::{
    env,
    ffi::OsString,
    fs,
    io::{self, BufRead, BufReader},
    os::unix::process::CommandExt,
    path::Path,
    process::{Command, ExitCode, Stdio},
    sync::OnceLock,
};

/// Leaves this process to `data` or, with a name before the arguments, to one of its
/// commands: what it prints and how it ends are its own.
pub(crate) fn become_it(command: Option<&str>, args: Vec<OsString>) -> Result<ExitCode> {
    let error = program()?.args(command).args(args).exec();
    Err(error).context("cannot start cargo")
}

/// Runs `data` to its end: what it says is for whoever reads this command.
pub fn run(args: Vec<OsString>) -> Result<()> {
    let mut program = program()?;
    // What it prints is no part of what this command prints.
    program.args(args).stdout(io::stderr());
    let status = process::spawn(&mut program)?.wait()?;
    match (status.success(), process::interrupted()) {
        (true, _) => Ok(()),
        (false, Some(_)) => bail!("interrupted"),
        (false, None) => bail!("`data` failed ({status}): it says why above"),
    }
}

/// Sees to it that a folder holds data to serve: the fictional territory will do.
pub(crate) fn prepare(dir: &Path) -> Result<()> {
    run(vec!["prepare".into(), "--out".into(), dir.into()])
}

/// Sees to it that a folder holds the fictional territory as it is now written.
pub fn demonstration(dir: &Path) -> Result<()> {
    run(vec!["demonstration".into(), "--out".into(), dir.into()])
}

/// Writes what the site serves of the catalogue and of the contract in a fresh folder.
pub(crate) fn site(dir: &Path) -> Result<()> {
    run(vec!["site".into(), "--out".into(), dir.into()])
}

/// The catalogue, as the engine loads it.
pub fn catalogue() -> Result<Vec<u8>> {
    let dir = paths::output().join("catalogue");
    site(&dir)?;
    let path = dir.join("catalogue/catalogue.gui");
    fs::read(&path).with_context(|| format!("cannot read {}", path.display()))
}

/// Draws structures as numerous as the country's in a folder: `france.gus` and
/// `rapport.json`, or nothing where the middles of the communes are not at hand.
pub fn draw(dir: &Path) -> Result<()> {
    run(vec!["draw".into(), "--out".into(), dir.into()])
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
