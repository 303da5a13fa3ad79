//! Python, with the packages that one command needs, in a folder of their own.

use super::{debian, find};
use crate::{
    stamp::{Inputs, Stamp},
    step::{Step, step},
};
use anyhow::{Result, bail};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Installs what a file of pinned packages names, and says where their programs are.
pub fn python(packages: &Path, dir: &Path) -> Result<PathBuf> {
    step("Python packages", |step| {
        let bin = dir.join("bin");
        let stamp = Stamp::new(dir.join("guichet"), Inputs::default().file(packages)?);
        if stamp.is_fresh() {
            step.nothing_to_do();
            return Ok(bin);
        }
        if find("python3").is_none() {
            install(step)?;
        }
        let _ = fs::remove_dir_all(dir);
        if make(step, dir).is_err() {
            // Debian has the module in a package of its own.
            install(step)?;
            make(step, dir)?;
        }
        step.run(
            Command::new(bin.join("pip"))
                .args(["install", "--quiet", "--disable-pip-version-check"])
                .args(["--no-input", "--requirement"])
                .arg(packages),
        )?;
        stamp.set()?;
        Ok(bin)
    })
}

fn make(step: &Step, dir: &Path) -> Result<()> {
    step.run(Command::new("python3").args(["-m", "venv"]).arg(dir))
}

fn install(step: &Step) -> Result<()> {
    if !debian::is_available() {
        bail!(
            "Python 3.10 or later is needed, with its module venv: install it from your system or from python.org"
        );
    }
    debian::refresh(step)?;
    debian::install(step, &["python3", "python3-venv"])
}
