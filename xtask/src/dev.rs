//! `dev`: all that is missing, then the site on <http://localhost:8787>.

use crate::{build, cli::unexpected, data, paths, serve};
use anyhow::Result;
use lexopt::Parser;

/// What `cargo xtask dev --help` says.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask dev

Installs what is missing, reads the data, builds, and serves on http://localhost:8787.
See `cargo xtask serve --help` to choose the port or the data.";

/// Runs `cargo xtask dev`.
pub(crate) fn run(mut args: Parser) -> Result<()> {
    if let Some(arg) = args.next()? {
        return Err(unexpected(arg));
    }
    let port = serve::free_port(serve::PORT)?;
    let built = build::build()?;
    let data = paths::data();
    data::prepare(&data)?;
    serve::start(&built, &serve::Options::of(data), port)?.wait()
}
