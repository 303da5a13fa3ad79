//! Brotli, once per content: at its slowest and smallest for what is shipped.

use super::Profile;
use crate::{paths, stamp::sha256, step::Step};
use anyhow::{Context, Result};
use std::{collections::BTreeSet, fs, path::PathBuf, process::Command};

/// Where the brotli form of some bytes is; several at once, in the same order.
pub(crate) fn compress(step: &Step, contents: &[&[u8]]) -> Result<Vec<PathBuf>> {
    compress_as(step, Profile::Shipped, contents)
}

/// As [`compress`], for someone.
pub(crate) fn compress_as(
    step: &Step,
    profile: Profile,
    contents: &[&[u8]],
) -> Result<Vec<PathBuf>> {
    // A page of this machine gets the same files, from a pass that takes no time.
    let quality = match profile {
        Profile::Shipped => "11",
        Profile::Local => "2",
    };
    let cache = profile.folder().join("brotli");
    fs::create_dir_all(&cache)?;
    let files: Vec<_> = contents
        .iter()
        .map(|bytes| cache.join(format!("{}.br", sha256(bytes))))
        .collect();
    // Another command may be compressing the same.
    let us = std::process::id();
    let mut missing = String::new();
    let mut seen = BTreeSet::new();
    for (bytes, file) in contents.iter().zip(&files) {
        // A module is there twice: released, and newest.
        if !file.is_file() && seen.insert(file) {
            let raw = file.with_extension(format!("{us}.raw"));
            fs::write(&raw, bytes)?;
            missing.push_str(&format!("{}\n", raw.display()));
        }
    }
    if !missing.is_empty() {
        let list = cache.join(format!("list.{us}"));
        fs::write(&list, missing)?;
        let script = paths::root().join("xtask/src/build/compress.mjs");
        step.run(Command::new("node").arg(script).arg(&list).arg(quality))
            .context("nothing could be compressed")?;
        fs::remove_file(&list)?;
    }
    Ok(files)
}
