//! `data`: from the official files to what pages and the API answer from.

use crate::cli::unexpected;
use anyhow::{Result, bail};
use lexopt::Parser;
use std::path::Path;

/// What `cargo xtask data --help` says.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask data [--qpv PATH_OR_URL --generation 2015|2024] [--out DIR]";

/// Runs `cargo xtask data` with the arguments after its name.
pub(crate) fn run(mut args: Parser) -> Result<()> {
    if let Some(arg) = args.next()? {
        return Err(unexpected(arg));
    }
    prepare(&crate::paths::data())
}

/// Sees to it that `dir` holds data to serve, as `dev`, `serve` and `test` need it:
/// nothing is done when it already does.
pub(crate) fn prepare(dir: &Path) -> Result<()> {
    bail!("nothing writes {} yet", dir.display())
}

/// Sees to it that `dir` holds the fictional territory, as tests need it.
pub(crate) fn demonstration(dir: &Path) -> Result<()> {
    prepare(dir)
}
