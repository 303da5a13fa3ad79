//! Brotli, once per content: at its slowest and smallest for what is shipped.

use crate::{paths, stamp::sha256, step::Step};
use anyhow::{Context, Result};
use std::{collections::BTreeSet, fs, path::PathBuf, process::Command};

/// How much work it is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// For what is shipped.
    Smallest,
    /// For this machine: the same files, from a pass that takes no time.
    Quickest,
}

/// Where the brotli form of some bytes is; several at once, in the same order.
pub fn compress(step: &Step, effort: Effort, contents: &[&[u8]]) -> Result<Vec<PathBuf>> {
    let (quality, folder) = match effort {
        Effort::Smallest => ("11", "brotli"),
        Effort::Quickest => ("2", "local/brotli"),
    };
    let cache = paths::output().join(folder);
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
        let script = paths::root().join("steps/src/brotli.mjs");
        step.run(Command::new("node").arg(script).arg(&list).arg(quality))
            .context("nothing could be compressed")?;
        fs::remove_file(&list)?;
    }
    Ok(files)
}
