//! The browser of the end-to-end tests.

use super::{debian, find, is_program};
use crate::step::step;
use anyhow::{Result, bail};
use std::{env, path::PathBuf};

const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// Where Chromium is, once it is installed.
pub(crate) fn chromium() -> Result<PathBuf> {
    step("Chromium", |step| {
        if let Some(path) = env::var_os("CHROMIUM").filter(|value| !value.is_empty()) {
            let path = PathBuf::from(path);
            if !is_program(&path) {
                bail!("CHROMIUM names {}, which is not a program", path.display());
            }
            step.nothing_to_do();
            return Ok(path);
        }
        if let Some(path) = installed() {
            step.nothing_to_do();
            return Ok(path);
        }
        if debian::is_available() {
            debian::refresh(step)?;
            debian::install(step, &["chromium"])?;
        }
        match installed() {
            Some(path) => Ok(path),
            None => bail!(
                "the end-to-end tests need Chromium or Chrome: install one, or set CHROMIUM to its path"
            ),
        }
    })
}

fn installed() -> Option<PathBuf> {
    NAMES.iter().find_map(|name| find(name))
}
