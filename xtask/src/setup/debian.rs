//! Packages of Debian and its kin.

use super::find;
use crate::step::Step;
use anyhow::{Context, Result, bail};
use std::process::Command;

/// Whether this machine takes Debian packages at all.
pub(crate) fn is_available() -> bool {
    find("apt-get").is_some()
}

/// Makes the list of packages current.
pub(crate) fn refresh(step: &Step) -> Result<()> {
    let Some(mut command) = as_root(&["update", "-q"]) else {
        return Ok(());
    };
    step.run(&mut command)
        .context("the list of Debian packages cannot be refreshed")
}

/// What a package depends on, as the packages' list says.
pub(crate) fn dependencies(step: &Step, package: &str) -> Result<String> {
    step.output(Command::new("apt-cache").args(["depends", package]))
        .with_context(|| format!("there is no Debian package {package} here"))
}

/// Installs packages, or says with which command to do so.
pub(crate) fn install(step: &Step, packages: &[&str]) -> Result<()> {
    let mut args = vec!["install", "-q", "--yes", "--no-install-recommends"];
    args.extend(packages);
    let by_hand = format!(
        "apt-get install --no-install-recommends {}",
        packages.join(" ")
    );
    let Some(mut command) = as_root(&args) else {
        bail!("this needs an administrator. Run: sudo {by_hand}");
    };
    step.run(command.env("DEBIAN_FRONTEND", "noninteractive"))
        .with_context(|| format!("`{by_hand}` failed"))
}

/// `apt-get` with the rights to install; `None` without them.
fn as_root(args: &[&str]) -> Option<Command> {
    let mut command = if rustix::process::geteuid().is_root() {
        Command::new("apt-get")
    } else {
        let allowed = Command::new("sudo")
            .args(["--non-interactive", "true"])
            .output()
            .is_ok_and(|output| output.status.success());
        if !allowed {
            return None;
        }
        let mut command = Command::new("sudo");
        command.args([
            "--non-interactive",
            "--preserve-env=DEBIAN_FRONTEND",
            "apt-get",
        ]);
        command
    };
    command.args(args);
    Some(command)
}
