//! `dev`: all that is missing, then the site on <http://localhost:8787>.

use crate::{
    build::{self, Profile},
    data, paths, serve,
};
use anyhow::Result;

/// Runs `cargo xtask dev`.
pub(crate) fn run() -> Result<()> {
    let port = serve::free_port(serve::PORT)?;
    let built = build::build_as(Profile::Local)?;
    let dir = paths::data();
    data::prepare(&dir)?;
    serve::start(&built, &serve::Options::of(dir), port)?.wait()
}
