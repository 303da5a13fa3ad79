//! `std` for WASM, built from the compiler's own sources into our cache.
//!
//! For a compiler that comes without it. It stays out of the system's folders:
//! nothing there changes, and removing the cache removes it.

use super::wasm::TARGET;
use crate::{paths, step::Step};
use anyhow::{Context, Result};
use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::Command,
};

/// Its build has one crate, which must not be taken for a part of `std`.
const EMPTY: &str = "vide";

/// Builds it unless it is there, and says where.
pub(crate) fn build(step: &Step, rustc: &Path, cargo: &Path, version: &str) -> Result<PathBuf> {
    let cache = paths::cache()?;
    let sysroot = cache.join(format!("sysroot-{version}"));
    fs::create_dir_all(&cache).with_context(|| format!("cannot write to {}", cache.display()))?;
    // Two checkouts may come here at once.
    let lock = File::create(cache.join("sysroot.lock"))?;
    lock.lock()?;
    if sysroot.is_dir() {
        step.nothing_to_do();
        return Ok(sysroot);
    }

    let work = cache.join("sysroot-build");
    fs::create_dir_all(work.join("src"))?;
    fs::write(
        work.join("Cargo.toml"),
        format!(
            "[package]\nname = \"{EMPTY}\"\nversion = \"0.0.0\"\nedition = \"2021\"\n[workspace]\n"
        ),
    )?;
    fs::write(work.join("src/lib.rs"), "#![no_std]\n")?;
    let target = work.join(format!("target-{version}"));
    // The bootstrap switch lets a stable compiler build its own std, and nothing else of ours.
    step.run(
        Command::new(cargo)
            .args(["build", "--release", "--target", TARGET])
            .arg("-Zbuild-std=std,panic_abort,panic_unwind")
            .env("RUSTC", rustc)
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_TARGET_DIR", &target)
            .env(
                "CARGO_ENCODED_RUSTFLAGS",
                "-Cembed-bitcode=yes\x1f--remap-path-prefix=/usr=rust",
            )
            .current_dir(&work),
    )
    .context("std for WASM cannot be built")?;

    let partial = cache.join(format!("sysroot-{version}.partial"));
    let libraries = partial.join("lib/rustlib").join(TARGET).join("lib");
    let _ = fs::remove_dir_all(&partial);
    fs::create_dir_all(&libraries)?;
    for file in fs::read_dir(target.join(TARGET).join("release/deps"))?.flatten() {
        let name = file.file_name();
        let name = name.to_string_lossy();
        if name.ends_with(".rlib") && !name.starts_with(&format!("lib{EMPTY}-")) {
            fs::copy(file.path(), libraries.join(&*name))?;
        }
    }
    fs::rename(&partial, &sysroot)?;
    let _ = fs::remove_dir_all(&work);
    Ok(sysroot)
}
