//! Where things are.

use anyhow::{Context, Result};
use std::{
    env,
    path::{Path, PathBuf},
};

/// The variable that says where the program of the commands is.
pub const XTASK: &str = "GUICHET_XTASK";

/// The checkout, wherever the command was started from.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."))
}

/// What this project builds, beside cargo's own files.
pub fn output() -> PathBuf {
    root().join("target/guichet")
}

/// Where `data` writes unless told otherwise.
pub fn data() -> PathBuf {
    output().join("data")
}

/// The variable that names a folder of its own to each of the runs that go on at once.
pub const RUN: &str = "GUICHET_RUN";

/// What a run writes for itself alone: the data of its day, its letters, its logs.
pub fn run() -> PathBuf {
    match env::var_os(RUN).filter(|dir| !dir.is_empty()) {
        Some(dir) => dir.into(),
        None => output(),
    }
}

/// Where the tests' data is: the fictional territory, whatever else was read.
pub fn demonstration() -> PathBuf {
    run().join("demonstration")
}

/// What outlives a checkout: toolchain parts and downloads.
pub fn cache() -> Result<PathBuf> {
    let set = |name| {
        env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    set("GUICHET_CACHE")
        .or_else(|| set("XDG_CACHE_HOME").map(|dir| dir.join("guichet")))
        .or_else(|| set("HOME").map(|dir| dir.join(".cache/guichet")))
        .context("no place for the cache: set GUICHET_CACHE to a directory")
}
