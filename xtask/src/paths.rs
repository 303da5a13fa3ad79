//! Where things are.

use std::path::{Path, PathBuf};

/// The checkout, wherever the command was started from.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."))
}

/// What this project builds, beside cargo's own files.
pub(crate) fn output() -> PathBuf {
    root().join("target/guichet")
}

/// Where `data` writes unless told otherwise.
pub(crate) fn data() -> PathBuf {
    output().join("data")
}
