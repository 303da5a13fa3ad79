//! What measures and attacks, in a crate of its own: compiled when it is asked for.

use crate::paths;
use anyhow::{Context, Result};
use std::{
    env,
    ffi::{OsStr, OsString},
    os::unix::process::CommandExt,
    process::{Command, ExitCode},
};

/// A trial of `cargo xtask test`, by the profile of this command: cargo compiles the trials
/// alone, and becomes one of them.
pub(crate) fn command(trial: &str, args: &[impl AsRef<OsStr>]) -> Result<Command> {
    cargo(trial, args, "dev")
}

fn cargo(trial: &str, args: &[impl AsRef<OsStr>], profile: &str) -> Result<Command> {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .args(["run", "--quiet", "--locked", "--package", "trials"])
        .args(["--profile", profile, "--"])
        .arg(trial)
        .args(args)
        .env(paths::XTASK, env::current_exe()?)
        .current_dir(paths::root());
    Ok(cargo)
}

/// Leaves this process to a trial, so that signals reach it and nothing else.
pub(crate) fn become_them(trial: &str, args: &[OsString]) -> Result<ExitCode> {
    // Which has the domain as fast as the tests do.
    let error = cargo(trial, args, "test")?.exec();
    Err(error).context("cannot start cargo")
}
