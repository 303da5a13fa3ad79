//! Node and the npm packages that `package-lock.json` pins.

use super::find;
use crate::{
    paths,
    stamp::{Inputs, Stamp},
    step::step,
};
use anyhow::{Context, Result, bail};
use std::{path::PathBuf, process::Command};

/// The first Node that the pinned tools accept.
const NODE: (u32, u32) = (20, 3);

/// Installs the npm packages when their lock file changed.
pub fn packages() -> Result<()> {
    step("npm packages", |step| {
        let node = check_version(&version()?)?;
        let inputs = Inputs::default()
            .text(&node)
            .file(&paths::root().join("package.json"))?
            .file(&paths::root().join("package-lock.json"))?;
        let stamp = Stamp::new(paths::root().join("node_modules/.guichet"), inputs);
        if stamp.is_fresh() {
            step.nothing_to_do();
            return Ok(());
        }
        // No package of ours needs its install script: the programs come as packages.
        step.run(
            Command::new("npm")
                .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
                .current_dir(paths::root()),
        )?;
        stamp.set()
    })
}

/// The path of a program that an npm package brings.
pub fn bin(program: &str) -> PathBuf {
    paths::root().join("node_modules/.bin").join(program)
}

fn version() -> Result<String> {
    if find("node").is_none() || find("npm").is_none() {
        bail!(
            "Node {}.{} or later and npm are needed, and not on PATH: install them from your system or from nodejs.org",
            NODE.0,
            NODE.1
        );
    }
    let output = Command::new("node")
        .arg("--version")
        .output()
        .context("cannot start node")?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The version, if it is recent enough.
fn check_version(version: &str) -> Result<String> {
    let mut numbers = version.trim_start_matches('v').split('.').map(str::parse);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(major)), Some(Ok(minor))) if (major, minor) >= NODE => Ok(version.to_owned()),
        _ => bail!(
            "Node is {version}, and {}.{} or later is needed",
            NODE.0,
            NODE.1
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::check_version;

    #[test]
    fn only_a_recent_node_is_accepted() {
        let check =
            |version, expect| assert_eq!(check_version(version).is_ok(), expect, "{version}");
        check("v20.3.0", true);
        check("v20.20.2", true);
        check("v22.0.0", true);
        check("v20.2.9", false);
        check("v18.20.0", false);
        check("", false);
        check("nightly", false);
    }
}
