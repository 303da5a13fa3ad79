//! What runs a program on another day: for the tests that must not know which it is.

use super::{debian, find};
use crate::step::step;
use anyhow::{Result, bail};
use std::path::PathBuf;

/// Where `faketime` is, once it is installed.
pub(crate) fn faketime() -> Result<PathBuf> {
    step("faketime", |step| {
        if let Some(path) = find("faketime") {
            step.nothing_to_do();
            return Ok(path);
        }
        if debian::is_available() {
            debian::refresh(step)?;
            debian::install(step, &["faketime"])?;
        }
        match find("faketime") {
            Some(path) => Ok(path),
            None => bail!("`cargo xtask test --days` needs faketime (libfaketime): install it"),
        }
    })
}
